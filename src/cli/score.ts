/** `shoal score FILE…`: what texts cost, in bits per byte. */
import { Command } from "commander";
import type { Measures, ScoreView } from "../runtime/index.ts";
import { type ModelFlags, withModel } from "./options.ts";
import { bytes, count, printJson, printTable } from "./output.ts";
import { ProgressLine } from "./progress-line.ts";
import { readText } from "./reading.ts";
import { withMeasures } from "./with-engine.ts";

interface ScoreFlags extends ModelFlags {
  readonly lines?: boolean;
  readonly json?: boolean;
}

export function scoreCommand(): Command {
  const command = new Command("score")
    .description("score texts: bits per byte of whole files, or of every line as a text of its own")
    .argument("<file...>", "text files in UTF-8");
  return withModel(command)
    .option("--lines", "one JSON line for every line: for minimal pairs and choices")
    .option("--json", "print one JSON line for every file: {file, bytes, tokens, nats, bitsPerByte}")
    .action((files: readonly string[], flags: ScoreFlags) =>
      withMeasures(flags, (measures) => score(measures, files, flags)),
    );
}

async function score(measures: Measures, files: readonly string[], flags: ScoreFlags): Promise<void> {
  const progress = new ProgressLine();
  const rows: string[][] = [];
  for (const [i, file] of files.entries()) {
    const { text } = readText(file);
    const lines = flags.lines ? text.replace(/\r?\n$/, "").split(/\r?\n/) : [text];
    for (const [j, line] of lines.entries()) {
      const result = await measures.score(line);
      if (flags.lines) printJson({ file, line: j + 1, ...result });
      else if (flags.json) printJson({ file, ...result });
      else rows.push(rowOf(file, result));
      progress.show(`${file} ${flags.lines ? j + 1 : ""}`.trimEnd(), (i + (j + 1) / lines.length) / files.length);
    }
  }
  progress.end();
  if (rows.length > 0) printTable(["BITS/BYTE", "BYTES", "TOKENS", "FILE"], rows);
}

function rowOf(file: string, { bitsPerByte, bytes: size, tokens }: ScoreView): string[] {
  return [bitsPerByte.toFixed(4), bytes(size), count(tokens), file];
}
