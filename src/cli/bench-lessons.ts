/** `shoal bench lessons`: LWIA-1, whether it learns while it answers. */
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { CONDITIONS, type Condition, parseLwiaLessons, runLwia } from "../evaluation/index.ts";
import { ShoalUnderTest } from "./lwia-subject.ts";
import { type ModelFlags, modelFolder, wholeNumber } from "./options.ts";
import { printJson } from "./output.ts";
import { ProgressLine } from "./progress-line.ts";

interface Flags extends ModelFlags {
  readonly conditions: readonly Condition[];
  readonly out: string;
  readonly n?: number;
  readonly likelihoods: boolean;
  readonly kinds?: readonly string[];
  readonly data?: string;
}

export function benchLessonsCommand(): Command {
  return new Command("lessons")
    .description("tell the lessons of a file in ordinary turns, restart, and ask under several conditions (LWIA-1)")
    .argument("<file>", "lessons, one JSON object a line")
    .option("--model <dir>", "model folder (default: the bundled model)")
    .option("--conditions <list>", `of ${CONDITIONS.join(",")}`, conditions, conditions("B,W,X,I,I-bonus,A"))
    .option("--n <n>", "the first so many lessons", wholeNumber(1))
    .option("--no-likelihoods", "leave out the choices by log-likelihood")
    .option("--kinds <list>", "ask these kinds of items alone, such as exact,neverTaught", (list) => list.split(","))
    .option("--data <dir>", "an empty folder to teach in, which is kept")
    .requiredOption("--out <dir>", "where answers.jsonl (for the protocol's scorer) and cost.json are written")
    .action(benchLessons);
}

async function benchLessons(file: string, flags: Flags): Promise<void> {
  const lessons = parseLwiaLessons(readFileSync(file, "utf8")).slice(0, flags.n);
  mkdirSync(flags.out, { recursive: true });
  const answers = createWriteStream(join(flags.out, "answers.jsonl"));
  const data = flags.data ?? mkdtempSync(join(tmpdir(), "shoal-lessons-"));
  const model = modelFolder(flags);
  const subject = new ShoalUnderTest(model, data);
  const progress = new ProgressLine();
  try {
    const cost = await runLwia(subject, lessons, {
      conditions: flags.conditions,
      hasLikelihoods: flags.likelihoods,
      ...(flags.kinds ? { kinds: flags.kinds } : {}),
      onAnswer: (answer) => answers.write(`${JSON.stringify(answer)}\n`),
      onProgress: (what, share) => progress.show(what, share),
    });
    const summary = { lessons: lessons.length, model, ...cost };
    writeFileSync(join(flags.out, "cost.json"), `${JSON.stringify(summary, null, 2)}\n`);
    progress.end();
    printJson(summary);
  } finally {
    await subject.close();
    await new Promise((resolve) => answers.end(resolve));
    if (flags.data === undefined) rmSync(data, { recursive: true, force: true });
  }
}

function conditions(list: string): readonly Condition[] {
  return list.split(",").map((name) => {
    const condition = CONDITIONS.find((known) => known === name);
    if (condition) return condition;
    throw new InvalidArgumentError(`${name} is none of ${CONDITIONS.join(", ")}.`);
  });
}
