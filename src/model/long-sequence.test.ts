import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { createWasmBackend } from "../kernels/index.ts";
import { ParameterSet } from "../tensor/index.ts";
import { type ModelConfig, NANO } from "./config.ts";
import { LanguageModel } from "./language-model.ts";
import { initialise, parameterSpecs } from "./parameters.ts";

const TOKENS = 2000;
const TINY: ModelConfig = {
  ...NANO,
  vocabulary: 64,
  width: 64,
  layers: 3,
  headSize: 32,
  neurons: 128,
  slope: { width: 32, channels: 4 },
  selection: { active: 2, always: 1 },
};
const VARIANTS: readonly (readonly [string, ModelConfig])[] = [
  ["with slope and selection", TINY],
  ["as plain RWKV-7", { ...TINY, slope: null, selection: null }],
  ["as MCSD", { ...TINY, mixer: "mcsd", slope: { width: 64, channels: 4 } }],
];

test.for(VARIANTS)("2,000 tokens at once and one by one leave the same state and logits, %s", async ([, config]) => {
  const backend = await createWasmBackend({ threads: 1, turbo: false, variant: "baseline", memoryBytes: 2 ** 27 });
  const parameters = new ParameterSet(parameterSpecs(config), backend.arena("weights", 2 ** 23), null);
  const rng = new Rng(5);
  initialise(parameters, config, rng);
  // Zero-initialised projections would hide most of the block.
  for (const { data, group } of parameters) {
    if (group === "vector" || data.some((value) => value !== 0)) continue;
    for (let i = 0; i < data.length; i++) data[i] = 0.1 * rng.normal();
  }
  const model = new LanguageModel(backend, config, parameters, backend.arena("model", 2 ** 25), { format: "f32" });
  const ids = Array.from({ length: TOKENS }, () => rng.integer(config.vocabulary));
  model.read(ids);
  const [logits, state] = [Float32Array.from(model.logits), model.state.save().values];
  model.reset();
  for (const id of ids) model.read([id]);
  // f32, products summed in another order in the two forms
  expect(relativeRms(model.logits, logits)).toBeLessThan(1e-4);
  expect(relativeRms(model.state.save().values, state)).toBeLessThan(1e-4);
  backend.close();
});

function relativeRms(a: Float32Array, b: Float32Array): number {
  let [errors, squares] = [0, 0];
  for (let i = 0; i < b.length; i++) {
    errors += (a[i]! - b[i]!) ** 2;
    squares += b[i]! ** 2;
  }
  return Math.sqrt(errors / squares);
}
