import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { createReferenceBackend } from "../kernels/index.ts";
import { ParameterSet } from "../tensor/index.ts";
import { type ModelConfig, NANO } from "./config.ts";
import { LanguageModel, type LanguageModelOptions } from "./language-model.ts";
import { initialise, parameterSpecs } from "./parameters.ts";
import { decodeState, encodeState } from "./state.ts";

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
const PURE: ModelConfig = { ...TINY, slope: null, selection: null };
const MCSD: ModelConfig = { ...TINY, mixer: "mcsd", slope: { width: 64, channels: 4 } };

function build(config: ModelConfig, options: LanguageModelOptions): LanguageModel {
  const backend = createReferenceBackend({ memoryBytes: 1 << 26 });
  const parameters = new ParameterSet(parameterSpecs(config), backend.arena("weights", 1 << 23), null);
  const rng = new Rng(5);
  initialise(parameters, config, rng);
  // Zero-initialised projections would hide most of the block.
  for (const { data, group } of parameters) {
    if (group !== "vector" && data.every((value) => value === 0)) {
      for (let i = 0; i < data.length; i++) data[i] = 0.1 * rng.normal();
    }
  }
  return new LanguageModel(backend, config, parameters, backend.arena("model", 1 << 24), options);
}

const someIds = (n: number): number[] => {
  const rng = new Rng(9);
  return Array.from({ length: n }, () => rng.integer(TINY.vocabulary));
};

function relativeRms(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [errors, squares] = [0, 0];
  for (let i = 0; i < b.length; i++) {
    errors += (a[i]! - b[i]!) ** 2;
    squares += b[i]! ** 2;
  }
  return Math.sqrt(errors / squares);
}

for (const [name, config] of [
  ["with slope and selection", TINY],
  ["as plain RWKV-7", PURE],
  ["as MCSD", MCSD],
] as const) {
  test(`reading many tokens at once and one by one agree, ${name}`, () => {
    const model = build(config, { format: "f32" });
    const ids = someIds(200);
    model.read(ids);
    const atOnce = Float32Array.from(model.logits);
    model.reset();
    for (const id of ids) model.read([id]);
    expect(relativeRms(model.logits, atOnce)).toBeLessThan(1e-4); // f32, states of 200 steps
  });
}

test("packed weights answer nearly as the exact ones", () => {
  const ids = someIds(40);
  const exact = build(TINY, { format: "f32" });
  exact.read(ids);
  for (const [format, tolerance] of [
    ["bf16", 0.02],
    ["int8", 0.05],
  ] as const) {
    const packed = build(TINY, { format });
    packed.read(ids);
    expect(relativeRms(packed.logits, exact.logits), format).toBeLessThan(tolerance); // rounding of weights, 3 layers
  }
});

test("a saved state continues bit for bit, and its size does not depend on the length", () => {
  const model = build(TINY, {});
  model.read(someIds(21));
  const saved = encodeState(model.state.save());
  model.read([1, 2, 3]);
  const expected = Float32Array.from(model.logits);
  model.read(someIds(50));
  model.state.restore(decodeState(saved));
  model.read([1, 2, 3]);
  expect(model.logits).toEqual(expected);
  expect(encodeState(model.state.save()).length).toBe(saved.length);
});

test("scores are the negative log-probabilities of each token given those before", () => {
  const model = build(TINY, { format: "f32" });
  const ids = someIds(70);
  const nats = model.score(ids);
  model.reset();
  model.read([ids[0]!]);
  expect(nats[0]).toBe(0);
  let worst = 0;
  ids.slice(1).forEach((id, i) => {
    const peak = Math.max(...model.logits);
    const sum = model.logits.reduce((total, logit) => total + Math.exp(logit - peak), 0);
    worst = Math.max(worst, Math.abs(peak + Math.log(sum) - model.logits[id]! - nats[i + 1]!));
    model.read([id]);
  });
  expect(worst).toBeLessThan(1e-4); // nats, f32
});

test("a token outside the vocabulary is refused before anything is read", () => {
  const model = build(TINY, {});
  expect(() => model.read([1, 64])).toThrow(/token 1 must be an id from 0 to 63, got 64/);
  expect(model.state.position).toBe(0);
});

test("steering changes the logits and nothing in the state", () => {
  const model = build(TINY, {});
  model.read([1, 2]);
  const saved = model.state.save();
  model.read([3]);
  const [plain, after] = [Float32Array.from(model.logits), model.state.save()];
  model.state.restore(saved);
  model.steering.fill(0.5, 0, 8);
  model.read([3]);
  expect(model.logits).not.toEqual(plain);
  expect(model.state.save().values).toEqual(after.values);
});
