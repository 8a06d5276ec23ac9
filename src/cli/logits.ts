/** `shoal logits`: what the model thinks comes next, for comparing with other engines. */
import { Command, InvalidArgumentError } from "commander";
import { type ModelFlags, wholeNumber, withModel } from "./options.ts";
import { printPrettyJson, printTable } from "./output.ts";
import { withMeasures } from "./with-engine.ts";

interface LogitsFlags extends ModelFlags {
  readonly tokens?: readonly number[];
  readonly text?: string;
  readonly top: number;
  readonly json?: boolean;
}

export function logitsCommand(): Command {
  const command = new Command("logits").description(
    "show the likeliest tokens after each position, computed with the exact weights",
  );
  return withModel(command)
    .option("--tokens <ids>", "token ids, as in 1,2,3", tokenIds)
    .option("--text <text>", "a text, encoded without any special token")
    .option("--top <n>", "how many tokens to show", wholeNumber(1), 10)
    .option("--json", "print [{position, token, text, logprob, top: [{token, text, logprob}]}]")
    .action(logits);
}

async function logits(flags: LogitsFlags, self: Command): Promise<void> {
  if ((flags.tokens === undefined) === (flags.text === undefined)) self.error("error: give either --tokens or --text");
  await withMeasures(flags, async (measures, { tokenizer }) => {
    const ids = flags.tokens ?? [...tokenizer.encode(flags.text!)];
    const found = await measures.logits(ids, flags.top);
    if (flags.json) {
      printPrettyJson(found);
      return;
    }
    printTable(
      ["POSITION", "TOKEN", "LOGPROB", "NEXT"],
      found.map(({ position, token, text, logprob, top }) => [
        String(position),
        `${token} ${JSON.stringify(text)}`,
        logprob.toFixed(3),
        top.map((next) => `${next.token} ${JSON.stringify(next.text)} ${next.logprob.toFixed(2)}`).join("  "),
      ]),
    );
  });
}

function tokenIds(text: string): readonly number[] {
  const ids = text.split(",").map((id) => (/^\s*\d+\s*$/.test(id) ? Number(id) : Number.NaN));
  if (ids.every(Number.isSafeInteger)) return ids;
  throw new InvalidArgumentError("It must be whole numbers with commas between them.");
}
