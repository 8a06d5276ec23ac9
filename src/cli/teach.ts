/** `shoal teach TEXT`: one lesson by hand. */
import { Command, InvalidArgumentError } from "commander";
import pc from "picocolors";
import type { LessonView } from "../runtime/index.ts";
import { type ModelFlags, withModel, withShoal } from "./options.ts";
import { cut, printJson, shortId } from "./output.ts";
import { textOrStdin } from "./reading.ts";

type Source = LessonView["source"];

export function teachCommand(): Command {
  const command = new Command("teach")
    .description("teach one statement; returns when it is on disk and in the weights")
    .argument("<text>", "the statement; - reads it from standard input");
  return withModel(command)
    .option("--source <kind[:name]>", "where it is from: person, file, page, tool or peer", sourceOf)
    .option("--json", "print {id, text, state, …}; so does output that is no terminal")
    .action(teach);
}

async function teach(text: string, flags: ModelFlags & { source?: Source; json?: boolean }): Promise<void> {
  const statement = await textOrStdin(text);
  await withShoal(flags, async (shoal) => {
    const lesson = await shoal.teach(statement, flags.source ? { source: flags.source } : {});
    if (flags.json || !process.stdout.isTTY) printJson(lesson);
    else {
      for (const { state, text: told, id } of [lesson, ...(lesson.also ?? [])])
        process.stdout.write(`${pc.green(state)} ${cut(told, 70)} ${pc.dim(shortId(id))}\n`);
    }
  });
}

const KINDS: readonly Source["kind"][] = ["person", "file", "page", "tool", "peer"];

function sourceOf(text: string): Source {
  const [kind = "", ...name] = text.split(":");
  const known = KINDS.find((one) => one === kind);
  if (!known) throw new InvalidArgumentError(`It must begin with ${KINDS.join(", ")}.`);
  return name.length > 0 ? { kind: known, name: name.join(":") } : { kind: known };
}
