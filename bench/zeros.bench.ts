/**
 * What it gains to skip neurons that stay at zero: the gather that leaves their rows out, against the dense product of all, for one
 * layer of the 191 M geometry in int8.
 *
 *   npx tsx bench/zeros.bench.ts [--kernel relaxed]
 *
 * One JSON line for each share of neurons that fire: microseconds a layer, median over layers that together exceed the cache.
 */
import { parseArgs } from "node:util";
import { Rng } from "../src/core/index.ts";
import { createWasmBackend, ops, packedBytes } from "../src/kernels/index.ts";

const [NEURONS, D, LAYERS, ROUNDS] = [3072, 768, 24, 20];
const { values: flags } = parseArgs({ options: { kernel: { type: "string" } } });
const backend = await createWasmBackend({
  memoryBytes: 2 ** 28,
  threads: 1,
  ...(flags.kernel ? { variant: flags.kernel as "relaxed" } : {}),
});
const arena = backend.arena("weights", 200 * 2 ** 20);
const rng = new Rng(1);
const blocks = NEURONS / 32;
const indices = arena.i32(blocks, "blocks");
indices.forEach((_, i) => {
  indices[i] = i;
});
const h = arena.f32(NEURONS, "h");
const y = arena.f32(D, "y");
const layers = Array.from({ length: LAYERS }, () => {
  const v = arena.allocate("u8", NEURONS * D, "values").fill(3);
  const scales = arena.allocate("u16", (NEURONS * D) / 32, "scales").fill(0x2000);
  const w = arena.allocate("u8", packedBytes("int8", D, NEURONS), "packed").fill(1);
  return {
    gather: backend.compile([
      { operation: ops.gatherAxpyInt8, args: { S: blocks, blocks, D, indices, h, v, scales, y, accumulate: 0 } },
    ]),
    dense: backend.compile([{ operation: ops.gemvInt8, args: { N: D, K: NEURONS, w, x: h, y, accumulate: 0 } }]),
  };
});

function median(kind: "gather" | "dense"): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of layers) {
      const began = performance.now();
      layer[kind].run();
      times.push(performance.now() - began);
    }
  }
  return Math.round(1000 * times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!);
}

for (const firing of [1, 0.5, 0.3, 0.2, 0.1, 0.05]) {
  for (let i = 0; i < NEURONS; i++) h[i] = rng.next() < firing ? 1 : 0;
  median("gather"); // warm-up
  const figures = { gatherMicroseconds: median("gather"), denseMicroseconds: median("dense") };
  console.log(JSON.stringify({ case: "zeros", kernel: backend.info.kernel, firing, ...figures }));
}
backend.close();
