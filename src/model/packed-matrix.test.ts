import { expect, test } from "vitest";
import { createWasmBackend } from "../kernels/index.ts";
import { memoryFile } from "./checkpoint/memory-file.ts";
import { openCheckpoint } from "./checkpoint/open-checkpoint.ts";
import { type Rwkv7Geometry, randomGguf } from "./checkpoint/random-checkpoint.ts";
import { LanguageModel, modelBytes } from "./language-model.ts";
import { packedLayout, packedWeightsBytes, packWeights } from "./packed-weights.ts";
import { rwkv7Config, rwkv7Reader } from "./rwkv7-checkpoint.ts";

/** Wide enough that what neurons write is packed by columns in int8, and not in int4. */
const WIDE: Rwkv7Geometry = {
  layers: 1,
  width: 1024,
  headSize: 64,
  neurons: 96,
  vocabulary: 64,
  ranks: { decay: 32, rate: 32, value: 32, gate: 32 },
};
const IDS = Array.from({ length: 11 }, (_, i) => (i * 7) % 64);

test("zeros left out by columns leave the logits as nothing left out by rows does", async () => {
  const checkpoint = await openCheckpoint(memoryFile(Buffer.concat([...randomGguf(WIDE, { seed: 3 })])), "wide");
  const config = rwkv7Config(checkpoint);
  expect(packedLayout(config, "int8")).toContain("matrix by columns");
  expect(packedLayout(config, "int4")).toContain("matrix by rows");
  expect(packedLayout({ ...config, selection: { active: 1, always: 1 } }, "int8")).toContain("neurons");

  const logits = { int8: new Float32Array(0), bf16: new Float32Array(0) };
  for (const format of ["int8", "bf16"] as const) {
    const weightsBytes = packedWeightsBytes(config, format);
    const backend = await createWasmBackend({
      threads: 1,
      memoryBytes: weightsBytes + 2 * modelBytes(config) + 2 ** 25,
    });
    const reader = rwkv7Reader(checkpoint, config, "wide");
    const weights = await packWeights(backend, config, reader, format, backend.arena("weights", weightsBytes));
    const model = new LanguageModel(backend, config, weights, backend.arena("model", modelBytes(config)));
    model.read(IDS);
    logits[format] = model.logits.slice();
    model.reset();
    for (const id of IDS) model.read([id]);
    expect(distance(model.logits, logits[format])).toBeLessThan(2e-3); // low-rank maps are summed in another order
    backend.close();
  }
  expect(distance(logits.int8, logits.bf16)).toBeLessThan(0.1);
});

/** Relative RMS. */
function distance(got: Float32Array, expected: Float32Array): number {
  const errors = got.reduce((sum, value, i) => sum + (value - expected[i]!) ** 2, 0);
  return Math.sqrt(errors / expected.reduce((sum, value) => sum + value * value, 0));
}
