/** `shoal forget`: takes lessons out of the weights, the memory and every file, and gives a receipt. */
import { confirm, isCancel } from "@clack/prompts";
import { Command } from "commander";
import type { ForgetQuery, ForgetReceipt } from "../runtime/index.ts";
import { message, systemLanguage } from "./messages.ts";
import { type CommandShoal, type ModelFlags, pointInTime, withModel, withShoal } from "./options.ts";
import { printJson } from "./output.ts";

interface ForgetFlags extends ModelFlags {
  readonly source?: string;
  readonly since?: number;
  readonly topic?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

export function forgetCommand(): Command {
  const command = new Command("forget")
    .description("forget lessons, exactly: as if they had never been told; prints the receipt")
    .argument("[id...]", "ids as `shoal lessons` shows them; the first digits suffice");
  return withModel(command)
    .option(
      "--source <source>",
      "all that came from person, file, page, tool or peer, or from one by name (file:notes.txt)",
    )
    .option("--since <time>", "all that was told since: 2h, 30m, 7d, or 2026-11-22", (text) => pointInTime(text))
    .option("--topic <words>", "all that holds these words")
    .option("--all", "everything")
    .option("--json", "print the receipt as JSON; so does output that is no terminal")
    .action((ids: readonly string[], flags: ForgetFlags, self: Command) => forget(ids, flags, self));
}

async function forget(ids: readonly string[], flags: ForgetFlags, self: Command): Promise<void> {
  const queries = queriesOf(ids, flags);
  if (queries.length !== 1) self.error("error: say what to forget: ids, or one of --source, --since, --topic, --all");
  await withShoal(flags, async (shoal) => {
    if (flags.all && process.stdin.isTTY && !(await isSure(shoal))) {
      process.stderr.write(`${message(systemLanguage(), "kept")}\n`);
      return;
    }
    const receipt = await shoal.forget(queries[0]!);
    if (flags.json || !process.stdout.isTTY) printJson(receipt);
    else process.stdout.write(receiptText(receipt));
  });
}

function queriesOf(ids: readonly string[], { source, since, topic, all }: ForgetFlags): ForgetQuery[] {
  return [
    ...(ids.length > 0 ? [{ ids }] : []),
    ...(source === undefined ? [] : [{ source }]),
    ...(since === undefined ? [] : [{ since }]),
    ...(topic === undefined ? [] : [{ topic }]),
    ...(all ? [{ all: true } as const] : []),
  ];
}

async function isSure(shoal: CommandShoal): Promise<boolean> {
  const { length: count } = await shoal.lessons();
  const answer = await confirm({ message: message(systemLanguage(), "forgetAll", { count }), initialValue: false });
  return !isCancel(answer) && answer;
}

export function receiptText(receipt: ForgetReceipt): string {
  const { forgotten, records, turns, states, residue, overlayBefore, overlayAfter } = receipt;
  return [
    `forgotten     ${forgotten}`,
    `also removed  ${records} records, ${turns} turns, ${states} saved states`,
    `traces left   ${residue ?? "not searched"}`,
    `overlay       ${overlayBefore.slice(0, 16)} → ${overlayAfter.slice(0, 16)}`,
    "",
  ].join("\n");
}
