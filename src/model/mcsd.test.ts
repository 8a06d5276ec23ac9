import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { createReferenceBackend } from "../kernels/index.ts";
import { ParameterSet, Tape } from "../tensor/index.ts";
import { type ModelConfig, NANO, parseConfig } from "./config.ts";
import { mcsdDecays, mcsdMix } from "./mcsd.ts";
import { initialise, parameterSpecs } from "./parameters.ts";
import { ModelState, stateLength } from "./state.ts";
import { trainedNeurons } from "./trained-neurons.ts";
import { trainedWeights } from "./trained-weights.ts";

const D = 32;
const CHANNELS = 4;
const T = 24;
const CONFIG: ModelConfig = {
  ...NANO,
  mixer: "mcsd",
  vocabulary: 64,
  width: D,
  layers: 1,
  headSize: 32,
  neurons: 64,
  slope: { width: D, channels: CHANNELS },
  selection: null,
};

/** GroupNorm with gain 1 and bias 0. */
function normed(h: readonly number[]): number[] {
  const size = D / CHANNELS;
  return h.map((value, n) => {
    const group = h.slice(Math.floor(n / size) * size, (Math.floor(n / size) + 1) * size);
    const mean = group.reduce((a, b) => a + b, 0) / size;
    const variance = group.reduce((sum, x) => sum + (x - mean) ** 2, 0) / size;
    return (value - mean) / Math.sqrt(variance);
  });
}

test("the mixer is the paper's: normalised short means and long means, each times a projection of the token", () => {
  const backend = createReferenceBackend({ memoryBytes: 1 << 24 });
  const parameters = new ParameterSet(parameterSpecs(CONFIG), backend.arena("weights", 1 << 20), null);
  const rng = new Rng(3);
  for (const { data, group } of parameters) {
    // Large values: the norm's epsilon is not part of the formula.
    if (group === "matrix") for (let i = 0; i < data.length; i++) data[i] = 3 * rng.normal();
    else data.fill(0);
  }
  for (const section of ["slope", "decay"]) parameters.get(`blocks.0.att.${section}.ln.weight`).data.fill(1);
  const arena = backend.arena("activations", 1 << 22);
  const tape = new Tape(backend, arena, { training: false });
  const state = new ModelState(CONFIG, 1, arena);
  const [x, xx] = [tape.tensor("x", [1, T, D]), tape.tensor("xx", [1, T, D])];
  for (let i = 0; i < T * D; i++) [x.data[i], xx.data[i]] = [rng.normal(), rng.normal()];
  const context = {
    tape,
    config: CONFIG,
    weights: trainedWeights(parameters),
    neurons: trainedNeurons(parameters, CONFIG, 2, []),
    sequences: { B: 1, T, starts: null },
    chunkSources: null,
    state,
  };
  const out = mcsdMix(context, 0, state.layers[0]!, x, xx);
  tape.compile().run();

  const times = (name: string, input: ArrayLike<number>): number[] => {
    const W = parameters.get(`blocks.0.att.${name}.weight`).data;
    return Array.from({ length: D }, (_, i) => {
      let sum = 0;
      for (let j = 0; j < D; j++) sum += W[i * D + j]! * input[j]!;
      return sum;
    });
  };
  const token = (t: number): Float32Array => xx.data.subarray(t * D, (t + 1) * D);
  for (const t of [0, 1, T - 1]) {
    const expected = Array.from(x.data.subarray(t * D, (t + 1) * D));
    for (const section of ["slope", "decay"] as const) {
      const decays = mcsdDecays(section, D, CHANNELS);
      const values = Array.from({ length: t + 1 }, (_, j) => times(`${section}.value`, token(j)));
      const h = Array.from(decays, (decay, n) => {
        const terms = values.map((v, j) => decay ** (t - j) * v[n]!).reduce((a, b) => a + b, 0);
        if (section === "decay") return Math.sqrt(1 - decay ** 2) * terms;
        return terms / values.map((_, j) => decay ** (t - j)).reduce((a, b) => a + b, 0);
      });
      const u = times(`${section}.gate`, token(t));
      const mixed = normed(h).map((value, n) => value * u[n]!);
      times(`${section}.output`, mixed).forEach((value, n) => {
        expected[n]! += value;
      });
    }
    const error = Math.max(...expected.map((value, n) => Math.abs(out.data[t * D + n]! - value)));
    // f32, sums of 24 tokens and 32 channels
    expect(error / Math.max(...expected.map(Math.abs))).toBeLessThan(1e-5);
  }
});

test("its state is two means a channel, and the token before for the channel mix", () => {
  expect(stateLength(CONFIG)).toBe(2 * D + D);
});

test("short means forget within tokens, long ones within hundreds", () => {
  const [slope, decay] = [mcsdDecays("slope", 8, 8), mcsdDecays("decay", 8, 8)];
  expect(slope[0]).toBeCloseTo(Math.exp(-0.5), 6);
  expect(decay[0]).toBeCloseTo(1 - 1 / 32, 6);
  expect(decay[7]).toBeCloseTo(1 - 1 / 256, 6);
});

test("it starts as the identity, and a configuration with a narrower slope section is refused", () => {
  const backend = createReferenceBackend({ memoryBytes: 1 << 24 });
  const parameters = new ParameterSet(parameterSpecs(CONFIG), backend.arena("weights", 1 << 20), null);
  initialise(parameters, CONFIG, new Rng(1));
  for (const section of ["slope", "decay"]) {
    expect(parameters.get(`blocks.0.att.${section}.output.weight`).data.every((value) => value === 0)).toBe(true);
    expect(parameters.get(`blocks.0.att.${section}.value.weight`).data.some((value) => value !== 0)).toBe(true);
  }
  const narrow = { ...CONFIG, slope: { width: 16, channels: 4 } };
  expect(() => parseConfig(narrow)).toThrow(/slope.width must be 32 for mcsd, got 16/);
  expect(parseConfig(CONFIG)).toEqual(CONFIG);
});
