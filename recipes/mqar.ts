/**
 * The gate before any long run: can a mixer recall from context? See ./mqar/task.ts for the task.
 *
 *   npx tsx recipes/mqar.ts [--mixers yan,rwkv7,mcsd] [--seeds 1,2,3] [--steps 300]
 *
 * Trains on 4 and 8 pairs, scores on 4, 8 and 12 (a length that training never saw), prints a table, and ends with exit code 1
 * if the model's own mixer is below 0.95 at 8 pairs for any seed.
 */
import { parseArgs } from "node:util";
import { createWasmBackend } from "../src/kernels/index.ts";
import type { ModelConfig } from "../src/model/index.ts";
import { GATE_OPTIONS, MQAR_MODEL, trainMqar } from "./mqar/task.ts";

const PASS = 0.95;

const CONFIGS: Readonly<Record<string, ModelConfig>> = {
  yan: MQAR_MODEL,
  rwkv7: { ...MQAR_MODEL, slope: null },
  mcsd: { ...MQAR_MODEL, mixer: "mcsd", slope: { width: MQAR_MODEL.width, channels: 8 } },
};

const { values: flags } = parseArgs({
  options: {
    mixers: { type: "string", default: Object.keys(CONFIGS).join(",") },
    seeds: { type: "string", default: "1,2,3" },
    steps: { type: "string", default: String(GATE_OPTIONS.steps) },
  },
});

process.stdout.write(
  "| mixer | seed | parameters | 4 pairs | 8 pairs | 12 pairs |\n| --- | --- | ---: | ---: | ---: | ---: |\n",
);
for (const mixer of flags.mixers.split(",")) {
  const config = CONFIGS[mixer];
  if (!config) throw new Error(`--mixers must be of ${Object.keys(CONFIGS).join(", ")}, got ${mixer}`);
  for (const seed of flags.seeds.split(",").map(Number)) {
    const backend = await createWasmBackend({ threads: 1 });
    const options = { ...GATE_OPTIONS, seed, steps: Number(flags.steps) };
    const { parameters, accuracy } = trainMqar(backend, config, options);
    backend.close();
    const cells = [...accuracy.values()].map((share) => share.toFixed(3)).join(" | ");
    process.stdout.write(`| ${mixer} | ${seed} | ${parameters} | ${cells} |\n`);
    if (mixer === "yan" && accuracy.get(8)! < PASS) process.exitCode = 1;
  }
}
