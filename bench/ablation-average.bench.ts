/**
 * What the mean of a run's last checkpoints is worth: plain text that was never trained on, scored with each checkpoint of
 * nano and with the mean of the last two, three ... of them.
 *
 *   npx tsx bench/ablation-average.bench.ts CHECKPOINT CHECKPOINT ... [--text runs/ablation/text-validation.json]
 *
 * Checkpoints in the order of their steps, as `shoal train` keeps them. Prints one line of JSON a score.
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

for (const checkpoint of checkpoints) await print([checkpoint]);
for (let last = 2; last <= checkpoints.length; last++) await print(checkpoints.slice(-last));
close();
