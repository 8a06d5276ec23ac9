/** The whole way back through RWKV-7: every tensor's gradient against the loss itself, and the published starting values. */
import { describe, expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { createReferenceBackend } from "../kernels/index.ts";
import { crossEntropy, type Parameter, ParameterSet, Tape } from "../tensor/index.ts";
import { headName, type ModelConfig, NANO } from "./config.ts";
import { initialise, parameterSpecs } from "./parameters.ts";
import { ModelState } from "./state.ts";
import { trainedNeurons } from "./trained-neurons.ts";
import { trainedWeights } from "./trained-weights.ts";
import { forward, readOut } from "./yan.ts";

const PLAIN = { slope: null, selection: null, tiedHead: false } as const;
const CONFIG: ModelConfig = {
  ...NANO,
  ...PLAIN,
  vocabulary: 32,
  width: 32,
  layers: 2,
  headSize: 16,
  neurons: 64,
  ranks: { decay: 32, rate: 32, value: 32, gate: 32 },
};
const [B, T] = [2, 16];

function setUp(): { parameters: ParameterSet; loss: () => number; gradients: () => void } {
  const backend = createReferenceBackend({ memoryBytes: 2 ** 26 });
  const specs = parameterSpecs(CONFIG);
  const parameters = new ParameterSet(specs, backend.arena("weights", 2 ** 22), backend.arena("gradients", 2 ** 22));
  const rng = new Rng(11);
  initialise(parameters, CONFIG, rng);
  // Away from the start, where half of the projections are zero and pass no gradient on.
  for (const { data } of parameters) for (let i = 0; i < data.length; i++) data[i]! += 0.2 * rng.normal();

  const record = (training: boolean): { run(): void; loss: Float32Array } => {
    const arena = backend.arena(`pass ${training}`, 2 ** 24);
    const tape = new Tape(backend, arena, { training });
    const ids = arena.i32(B * T, "ids");
    const targets = { ids: arena.i32(B * T, "targets"), weights: arena.f32(B * T, "weights").fill(1) };
    const starts = arena.i32(B * T, "starts");
    for (let i = 0; i < B * T; i++) {
      ids[i] = (i * 13 + 5) % 32;
      targets.ids[i] = (i * 7 + 3) % 32;
      starts[i] = i % T === 0 ? 1 : 0;
    }
    const state = new ModelState(CONFIG, B, arena);
    const weights = trainedWeights(parameters);
    const neurons = trainedNeurons(parameters, CONFIG, 2, []);
    const sequences = { B, T, starts };
    const context = { tape, config: CONFIG, weights, neurons, sequences, chunkSources: null, state };
    const out = readOut(context, forward(context, ids).at(-1)!);
    const loss = crossEntropy(tape, out, parameters.get(headName(CONFIG)), targets);
    if (training) tape.backward();
    const program = tape.compile();
    const run = (): void => {
      state.clear();
      program.run();
    };
    return { run, loss };
  };
  const [forwards, backwards] = [record(false), record(true)];
  return {
    parameters,
    loss: () => {
      forwards.run();
      return forwards.loss.reduce((sum, nats) => sum + nats, 0);
    },
    gradients: () => {
      parameters.gradients!.fill(0);
      backwards.run();
    },
  };
}

test("every tensor's gradient is the slope of the loss along a random direction", { timeout: 60_000 }, () => {
  const { parameters, loss, gradients } = setUp();
  gradients();
  const rng = new Rng(12);
  for (const { name, data, grad } of parameters) {
    const before = Float32Array.from(data);
    const direction = Float32Array.from(before, () => rng.normal());
    let expected = 0;
    let size = 0;
    for (let i = 0; i < data.length; i++) {
      expected += grad![i]! * direction[i]!;
      size += (grad![i]! * direction[i]!) ** 2;
    }
    const slope = (step: number): number => {
      const at = (sign: number): number => {
        for (let i = 0; i < data.length; i++) data[i] = before[i]! + sign * step * direction[i]!;
        return loss();
      };
      return (at(1) - at(-1)) / (2 * step);
    };
    // Richardson's extrapolation: the step may then be large enough that the rounding of an f32 loss does not count.
    const measured = (4 * slope(1e-3) - slope(2e-3)) / 3;
    data.set(before);
    expect(Math.abs(measured - expected), name).toBeLessThan(0.01 * Math.sqrt(size) + 0.05); // f32 sums of 32 losses
  }
});

describe("the starting values are those of the published training code, for its smallest model", () => {
  const config: ModelConfig = {
    ...NANO,
    ...PLAIN,
    vocabulary: 64, // the recipe's 65,536 would only make the test slow
    width: 768,
    layers: 3,
    neurons: 3072,
    ranks: { decay: 64, rate: 64, value: 32, gate: 128 },
  };
  const backend = createReferenceBackend({ memoryBytes: 2 ** 28 });
  const parameters = new ParameterSet(parameterSpecs(config), backend.arena("weights", 2 ** 27), null);
  initialise(parameters, config, new Rng(1));
  const get = (name: string): Parameter => parameters.get(name);

  test("shapes and ranks", () => {
    expect(get("blocks.1.att.w1").shape).toEqual([768, 64]);
    expect(get("blocks.1.att.g2").shape).toEqual([128, 768]);
    expect(parameters.has("blocks.0.att.v0")).toBe(false);
    expect(get("head.weight").shape).toEqual([64, 768]);
  });

  test("what begins at zero", () => {
    for (const name of ["w1", "a1", "v1", "g1", "output.weight"]) {
      expect(
        get(`blocks.1.att.${name}`).data.every((x) => x === 0),
        name,
      ).toBe(true);
    }
    expect(get("blocks.1.ffn.value.weight").data.every((x) => x === 0)).toBe(true);
  });

  test("constants, mixes and decays", () => {
    const [first, middle] = [get("blocks.0.att.mix").data, get("blocks.1.att.mix").data];
    const channel = 300;
    const ddd = channel / 768;
    expect(first[channel]).toBeCloseTo(1 - ddd ** 0.2, 6); // r in layer 0
    expect(middle[768 + channel]).toBeCloseTo(1 - ddd ** (0.9 * (2 / 3)), 6); // w in layer 1 of 3
    const zigzag = ((channel % 64) - 31.5) / 31.5;
    const square = zigzag * Math.abs(zigzag);
    const w0 = -6 + 6 * (channel / 767) ** (1 + 0.5 ** 0.3) + 0.5 + 2.5 * square;
    expect(get("blocks.1.att.w0").data[channel]).toBeCloseTo(w0, 5);
    expect(get("blocks.2.att.r_k").data[5]).toBeCloseTo(-0.04, 6);
    expect(get("blocks.2.att.k_a").data[5]).toBeCloseTo(1.02, 6);
    expect(get("blocks.1.att.ln_x.weight").data[5]).toBeCloseTo((2 / 3) ** 0.7, 6);
  });

  test("spread of the matrices", () => {
    const greatest = (name: string): number => get(name).data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    const bound = 0.5 / Math.sqrt(768);
    expect(greatest("blocks.1.att.receptance.weight")).toBeCloseTo(bound, 4);
    expect(greatest("blocks.1.att.key.weight")).toBeCloseTo(bound / 10, 5);
    const w2 = get("blocks.1.att.w2").data;
    const length = Math.hypot(...w2.subarray(0, 768));
    expect(length).toBeCloseTo(0.1, 5); // orthonormal rows, gain 0.1
  });
});
