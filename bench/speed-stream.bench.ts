/**
 * A million tokens through one conversation: whether tokens a second and memory stay as they are.
 *
 *   npx tsx bench/speed-stream.bench.ts [--tokens 1000000]
 *
 * A small RWKV-7 of random weights (4 layers, width 256, 8,192 words), as the cost of a token does not depend on what came before
 * in any size. Nine of ten tokens are read as a prompt is, one of ten as an answer is written. One JSON line each tenth of the way:
 * tokens a processor second of that tenth, and resident memory.
 */
import { parseArgs } from "node:util";
import { createWasmBackend } from "../src/kernels/index.ts";
import {
  LanguageModel,
  modelBytes,
  openCheckpoint,
  packedWeightsBytes,
  packWeights,
  randomGguf,
  rwkv7Config,
  rwkv7Reader,
} from "../src/model/index.ts";
import { cpuSeconds, print, round } from "./speed/measure.ts";

const { values: flags } = parseArgs({ options: { tokens: { type: "string", default: "1000000" } } });
const TURN = 1000;
const WRITTEN = 100;
const PARTS = 10;

const geometry = {
  layers: 4,
  width: 256,
  headSize: 64,
  neurons: 1024,
  vocabulary: 8192,
  ranks: { decay: 32, rate: 32, value: 32, gate: 64 },
};
const bytes = Buffer.concat([...randomGguf(geometry, { dtype: "Q8_0", seed: 1 })]);
const file = { size: bytes.length, read: (at: number, length: number) => bytes.subarray(at, at + length) };
const checkpoint = await openCheckpoint(file, "random");
const config = rwkv7Config(checkpoint);
const weightsBytes = packedWeightsBytes(config, "int8");
const backend = await createWasmBackend({ threads: 1, memoryBytes: weightsBytes + 3 * modelBytes(config) + 2 ** 26 });
const reader = rwkv7Reader(checkpoint, config, "random");
const weights = await packWeights(backend, config, reader, "int8", backend.arena("weights", weightsBytes));
const model = new LanguageModel(backend, config, weights, backend.arena("model", modelBytes(config)));

const ids = Int32Array.from({ length: TURN }, (_, i) => ((i * 7919) % 8000) + 1);
function turn(): void {
  model.read(ids.subarray(0, TURN - WRITTEN));
  for (let i = TURN - WRITTEN; i < TURN; i++) model.read(ids.subarray(i, i + 1));
}

for (let i = 0; i < 5; i++) turn(); // warm-up
const turns = Math.ceil(Number(flags.tokens) / TURN / PARTS);
for (let part = 1; part <= PARTS; part++) {
  const began = cpuSeconds();
  for (let i = 0; i < turns; i++) turn();
  const perCpuSecond = round((turns * TURN) / (cpuSeconds() - began));
  const allFinite = model.logits.every((logit) => Number.isFinite(logit));
  print({ case: "stream", tokens: model.state.position, perCpuSecond, rssBytes: process.memoryUsage.rss(), allFinite });
}
backend.close();
