/** `shoal lessons`: what was learned. */
import { readFileSync, writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import pc from "picocolors";
import type { LessonView } from "../runtime/index.ts";
import { message, systemLanguage } from "./messages.ts";
import { type CommandShoal, type ModelFlags, withModel, withShoal } from "./options.ts";
import { cut, dateTime, printPrettyJson, printTable, shortId } from "./output.ts";

const STATES: readonly LessonView["state"][] = ["learned", "pending", "proposed", "superseded"];

interface LessonsFlags extends ModelFlags {
  readonly state?: LessonView["state"];
  readonly search?: string;
  readonly accept?: string;
  readonly reject?: string;
  readonly export?: string;
  readonly import?: string;
  readonly json?: boolean;
}

export function lessonsCommand(): Command {
  const command = new Command("lessons").description(
    "list what was learned; say yes or no to what waits; carry it along",
  );
  return withModel(command)
    .addOption(new Option("--state <state>", "only lessons in this state").choices(STATES))
    .option("--search <words>", "only lessons that hold all of these words")
    .option("--accept <id>", "agree to a proposed lesson")
    .option("--reject <id>", "forget a proposed lesson")
    .option("--export <file>", "write all lessons into one signed file")
    .option("--import <file>", "add the lessons of such a file")
    .option("--json", "print [{id, text, state, source, …}]")
    .action((flags: LessonsFlags) => withShoal(flags, (shoal) => lessons(shoal, flags)));
}

async function lessons(shoal: CommandShoal, flags: LessonsFlags): Promise<void> {
  if (flags.accept) await shoal.decide(flags.accept, true);
  if (flags.reject) await shoal.decide(flags.reject, false);
  if (flags.import) {
    const { added, known } = await shoal.import(readFileSync(flags.import));
    process.stderr.write(`${added} added, ${known} known\n`);
    await shoal.settled();
  }
  if (flags.export) writeFileSync(flags.export, await shoal.export(), { mode: 0o600 });
  const found = await shoal.lessons({
    ...(flags.state ? { state: flags.state } : {}),
    ...(flags.search ? { search: flags.search } : {}),
  });
  if (flags.json) printPrettyJson(found);
  else printLessons(found);
}

export function printLessons(found: readonly LessonView[]): void {
  if (found.length === 0) {
    process.stderr.write(`${pc.dim(message(systemLanguage(), "noLessons"))}\n`);
    return;
  }
  printTable(
    ["ID", "STATE", "TOLD", "SOURCE", "TEXT"],
    found.map(({ id, state, createdAt, source, text }) => [
      shortId(id),
      state,
      dateTime(createdAt),
      source.name === undefined ? source.kind : `${source.kind}:${cut(source.name, 20)}`,
      cut(text, 80),
    ]),
  );
}
