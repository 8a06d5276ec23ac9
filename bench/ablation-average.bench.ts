/**
 * What the mean of a run's last checkpoints is worth: plain text that was never trained on, scored with each checkpoint of
 * nano and with means of the last of them.
 *
 *   npx tsx bench/ablation-average.bench.ts CHECKPOINT CHECKPOINT ... [--last 1,2,4] [--text runs/ablation/text-validation.json]
 *
 * Checkpoints in the order of their steps, as `shoal train` keeps them. Prints one line of JSON a score;
 * without `--last` one for each checkpoint, and one for each number of last checkpoints.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { EncodedDocument } from "../src/training/index.ts";
import { checkpointPass, ROW } from "./ablation/checkpoint-pass.ts";
import { scoreText } from "./ablation/pass.ts";

const { values: flags, positionals: checkpoints } = parseArgs({
  options: {
    last: { type: "string" },
    text: { type: "string", default: fileURLToPath(new URL("../runs/ablation/text-validation.json", import.meta.url)) },
  },
  allowPositionals: true,
});
const documents = JSON.parse(readFileSync(flags.text, "utf8")) as EncodedDocument[];
const { pass, load, close } = await checkpointPass();

async function print(members: readonly string[]): Promise<void> {
  load(members);
  const scores = await scoreText(pass, documents, ROW.B, ROW.T);
  process.stdout.write(`${JSON.stringify({ mean: members.map((path) => basename(path)), ...scores })}\n`);
}

if (flags.last === undefined) for (const checkpoint of checkpoints.slice(0, -1)) await print([checkpoint]);
const counts = flags.last?.split(",").map(Number) ?? checkpoints.map((_, i) => i + 1);
for (const last of counts) await print(checkpoints.slice(-last));
close();
