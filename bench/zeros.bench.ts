/**
 * What it gains to skip neurons that stay at zero: the product by columns, which leaves them out, against the product by rows,
 * which reads all, for one layer of a width of its own and four times as many neurons.
 *
 *   npx tsx bench/zeros.bench.ts [--kernel relaxed] [--format int8] [--width 768]
 *
 * One JSON line for each share of neurons that fire: microseconds a layer, the lower quartile over layers that together exceed the
 * cache, as a shared machine only ever adds. Both give the same bits.
 */
import { parseArgs } from "node:util";
import { Rng } from "../src/core/index.ts";
import { createWasmBackend, ops, packedBytes } from "../src/kernels/index.ts";

const LAYER_BYTES = 60_000_000;
const ROUNDS = 12;
const { values: flags } = parseArgs({
  options: {
    kernel: { type: "string" },
    format: { type: "string", default: "int8" },
    width: { type: "string", default: "768" },
  },
});
const D = Number(flags.width);
const NEURONS = 4 * D;
const is8 = flags.format === "int8";
const bytes = packedBytes(is8 ? "int8" : "int4", D, NEURONS);
const LAYERS = Math.ceil(LAYER_BYTES / bytes);
const backend = await createWasmBackend({
  memoryBytes: LAYERS * bytes + 2 ** 26,
  threads: 1,
  ...(flags.kernel ? { variant: flags.kernel as "relaxed" } : {}),
});
const arena = backend.arena("weights", LAYERS * bytes + 2 ** 25);
const rng = new Rng(1);
const x = arena.f32(NEURONS, "x");
const y = arena.f32(D, "y");
const layers = Array.from({ length: LAYERS }, () => {
  const w = arena.allocate("u8", bytes, "weights").fill(1);
  const args = { N: D, K: NEURONS, w, x, y, accumulate: 0 as const };
  return {
    columns: backend.compile([{ operation: is8 ? ops.columnGemvInt8 : ops.columnGemvInt4, args }]),
    rows: backend.compile([{ operation: is8 ? ops.gemvInt8 : ops.gemvInt4, args }]),
  };
});

function microseconds(kind: "columns" | "rows"): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const layer of layers) {
      const began = performance.now();
      layer[kind].run();
      times.push(performance.now() - began);
    }
  }
  return Math.round(1000 * times.sort((a, b) => a - b)[Math.floor(times.length / 4)]!);
}

const about = { case: "zeros", kernel: backend.info.kernel, format: flags.format, width: D };
for (const firing of [1, 0.5, 0.3, 0.2, 0.1, 0.05]) {
  for (let i = 0; i < NEURONS; i++) x[i] = rng.next() < firing ? rng.next() : 0;
  microseconds("columns"); // warm-up
  const figures = { columnsMicroseconds: microseconds("columns"), rowsMicroseconds: microseconds("rows") };
  console.log(JSON.stringify({ ...about, firing, ...figures }));
}
backend.close();
