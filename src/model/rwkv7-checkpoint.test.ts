import { expect, test } from "vitest";
import { createReferenceBackend } from "../kernels/index.ts";
import type { Checkpoint, CheckpointTensor } from "./checkpoint/checkpoint.ts";
import { type RandomTensor, type Rwkv7Geometry, randomRwkv7 } from "./checkpoint/random-checkpoint.ts";
import { LanguageModel, modelBytes } from "./language-model.ts";
import { packedWeightsBytes, packWeights } from "./packed-weights.ts";
import { parameterCount } from "./parameters.ts";
import { rwkv7Config, rwkv7Reader } from "./rwkv7-checkpoint.ts";
import { decodeState, encodeState } from "./state.ts";
import { exactWeights } from "./trained-weights.ts";
import { readParameters } from "./weight-reader.ts";

/** Three heads, and ranks that are no multiples of 32. */
const ODD: Rwkv7Geometry = {
  layers: 2,
  width: 96,
  headSize: 32,
  neurons: 128,
  vocabulary: 64,
  ranks: { decay: 24, rate: 20, value: 12, gate: 40 },
};
const UNGATED: Rwkv7Geometry = { ...ODD, ranks: { ...ODD.ranks, gate: 0 } };
const IDS = Array.from({ length: 40 }, (_, i) => (i * 29 + 7) % 64);

type Tensors = ReadonlyMap<string, { readonly shape: readonly number[]; readonly data: Float32Array }>;

function tensorsOf(geometry: Rwkv7Geometry, seed = 1): Tensors {
  return new Map(
    randomRwkv7(geometry, seed).map(({ name, shape, values }: RandomTensor) => [name, { shape, data: values() }]),
  );
}

function checkpointOf(tensors: Tensors): Pick<Checkpoint, "tensors"> {
  const inMemory = ([name, { shape, data }]: [string, Tensors extends ReadonlyMap<string, infer T> ? T : never]): [
    string,
    CheckpointTensor,
  ] => {
    const width = shape[shape.length - 1]!;
    const rows = (from: number, to: number): Float32Array => data.slice(from * width, to * width);
    return [name, { name, shape, dtype: "F32", bytes: () => new Uint8Array(data.buffer), rows }];
  };
  return { tensors: new Map([...tensors].map(inMemory)) };
}

async function modelOf(tensors: Tensors, format: "f32" | "bf16" | "int8" | "int4" = "f32"): Promise<LanguageModel> {
  const checkpoint = checkpointOf(tensors);
  const config = rwkv7Config(checkpoint);
  const backend = createReferenceBackend({ memoryBytes: 2 ** 27 });
  const reader = rwkv7Reader(checkpoint, config, "test");
  const weights =
    format === "f32"
      ? exactWeights(
          await readParameters(config, reader, backend.arena("f32", 4 * parameterCount(config) + 2 ** 20)),
          config,
        )
      : await packWeights(backend, config, reader, format, backend.arena("packed", packedWeightsBytes(config, format)));
  return new LanguageModel(backend, config, weights, backend.arena("model", modelBytes(config)));
}

function logitsAfter(model: LanguageModel, ids: readonly number[]): Float32Array {
  model.reset();
  model.read(ids);
  return Float32Array.from(model.logits);
}

function relativeRms(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  let [errors, squares] = [0, 0];
  for (let i = 0; i < expected.length; i++) {
    errors += (got[i]! - expected[i]!) ** 2;
    squares += expected[i]! ** 2;
  }
  return Math.sqrt(errors / squares);
}

for (const [name, geometry] of [
  ["with a gate", ODD],
  ["without a gate", UNGATED],
] as const) {
  test(`the logits are those of the published equations in f64, ${name}`, async () => {
    const tensors = tensorsOf(geometry);
    const model = await modelOf(tensors);
    expect(relativeRms(logitsAfter(model, IDS), publishedRwkv7(tensors, geometry, IDS))).toBeLessThan(2e-5); // f32, 2 layers
  });
}

test("token by token, at once and from a saved state in the middle it says the same", async () => {
  const model = await modelOf(tensorsOf(ODD));
  const atOnce = logitsAfter(model, IDS);
  model.reset();
  for (const id of IDS.slice(0, 19)) model.read([id]);
  const saved = encodeState(model.state.save());
  for (const id of IDS.slice(19)) model.read([id]);
  expect(relativeRms(model.logits, atOnce)).toBeLessThan(1e-5); // f32, states of 40 steps
  const one = Float32Array.from(model.logits);
  model.state.restore(decodeState(saved));
  for (const id of IDS.slice(19)) model.read([id]);
  expect(model.logits).toEqual(one);
});

test("packed it says nearly the same, in every format, and takes fewer bytes", async () => {
  const tensors = tensorsOf(ODD);
  const exact = logitsAfter(await modelOf(tensors), IDS);
  let bytes = 4 * parameterCount(rwkv7Config(checkpointOf(tensors)));
  for (const [format, tolerance] of [
    ["bf16", 0.01],
    ["int8", 0.03],
    ["int4", 0.4],
  ] as const) {
    const packed = await modelOf(tensors, format);
    expect(relativeRms(logitsAfter(packed, IDS), exact), format).toBeLessThan(tolerance); // rounding of weights
    expect(packed.weights.bytes).toBeLessThan(bytes);
    bytes = packed.weights.bytes;
  }
});

test("what is no RWKV-7 of a known shape is refused by the tensor's name", () => {
  const without = (name: string): Tensors => new Map([...tensorsOf(ODD)].filter(([other]) => other !== name));
  const reshaped = (name: string, shape: readonly number[]): Tensors =>
    new Map([...tensorsOf(ODD)].map(([other, tensor]) => [other, other === name ? { ...tensor, shape } : tensor]));
  const open = (tensors: Tensors): void => {
    const checkpoint = checkpointOf(tensors);
    rwkv7Reader(checkpoint, rwkv7Config(checkpoint), "model.pth");
  };
  expect(() => open(tensorsOf(ODD))).not.toThrow();
  expect(() => open(without("blocks.1.att.k_a"))).toThrow("model.pth: tensor blocks.1.att.k_a is missing");
  expect(() => open(without("blocks.0.att.r_k"))).toThrow(/not an RWKV-7 checkpoint: tensor blocks.0.att.r_k/);
  expect(() => open(reshaped("blocks.1.ffn.value.weight", [128, 96]))).toThrow(/blocks.1.ffn.value.weight must be/);
  expect(() => open(reshaped("emb.weight", [63, 96]))).toThrow(/vocabulary must be a multiple of 32 .* got 63/);
  expect(() => open(reshaped("blocks.0.att.r_k", [1, 96]))).toThrow(/blocks.0.att.r_k must be heads of up to 64/);
});

/**
 * Logits after `ids`, from BlinkDL's equations written down once more, one token at a time in f64.
 * Source: BlinkDL/RWKV-LM, RWKV-v7/rwkv_v7_demo_rnn.py; Peng et al. 2025 (arXiv:2503.14456).
 */
function publishedRwkv7(
  tensors: Tensors,
  { layers, width: D, headSize: N }: Rwkv7Geometry,
  ids: readonly number[],
): number[] {
  const get = (name: string): Float32Array => tensors.get(name)!.data;
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  const matrix = (name: string, x: readonly number[]): number[] => {
    const W = get(name);
    return Array.from({ length: W.length / x.length }, (_, i) =>
      x.reduce((sum, xj, j) => sum + W[i * x.length + j]! * xj, 0),
    );
  };
  const factor = (name: string, x: readonly number[]): number[] => {
    const W = get(name);
    const columns = W.length / x.length;
    return Array.from({ length: columns }, (_, j) => x.reduce((sum, xi, i) => sum + xi * W[i * columns + j]!, 0));
  };
  const norm = (x: readonly number[], name: string, groups: number, eps: number): number[] => {
    const size = x.length / groups;
    const [weight, bias] = [get(`${name}.weight`), get(`${name}.bias`)];
    return x.map((value, c) => {
      const group = x.slice(Math.floor(c / size) * size, (Math.floor(c / size) + 1) * size);
      const mean = group.reduce((a, b) => a + b, 0) / size;
      const variance = group.reduce((sum, other) => sum + (other - mean) ** 2, 0) / size;
      return ((value - mean) / Math.sqrt(variance + eps)) * weight[c]! + bias[c]!;
    });
  };
  const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);
  const states = Array.from({ length: layers }, () => ({ att: zeros(D), ffn: zeros(D), S: zeros(D * N) }));
  let x: number[] = [];
  for (const id of ids) {
    x = norm([...get("emb.weight").subarray(id * D, (id + 1) * D)], "blocks.0.ln0", 1, 1e-5);
    let vFirst: number[] = [];
    states.forEach((state, layer) => {
      const att = `blocks.${layer}.att`;
      const xx = norm(x, `blocks.${layer}.ln1`, 1, 1e-5);
      const mixed = (letter: string): number[] =>
        xx.map((value, c) => value + (state.att[c]! - value) * get(`${att}.x_${letter}`)[c]!);
      const r = matrix(`${att}.receptance.weight`, mixed("r"));
      let k = matrix(`${att}.key.weight`, mixed("k"));
      let v = matrix(`${att}.value.weight`, mixed("v"));
      const wInner = factor(`${att}.w1`, mixed("w")).map(Math.tanh);
      const w = factor(`${att}.w2`, wInner).map((y, c) =>
        Math.exp(-Math.exp(-0.5) * sigmoid(get(`${att}.w0`)[c]! + y)),
      );
      const a = factor(`${att}.a2`, factor(`${att}.a1`, mixed("a"))).map((y, c) => sigmoid(get(`${att}.a0`)[c]! + y));
      const isGated = tensors.has(`${att}.g1`);
      const g = isGated ? factor(`${att}.g2`, factor(`${att}.g1`, mixed("g")).map(sigmoid)) : zeros(D).map(() => 1);
      const kk = k.map((value, c) => value * get(`${att}.k_k`)[c]!);
      k = k.map((value, c) => value * (1 + (a[c]! - 1) * get(`${att}.k_a`)[c]!));
      if (layer === 0) vFirst = v;
      else {
        const share = factor(`${att}.v2`, factor(`${att}.v1`, mixed("v"))).map((y, c) =>
          sigmoid(get(`${att}.v0`)[c]! + y),
        );
        v = v.map((value, c) => value + (vFirst[c]! - value) * share[c]!);
      }
      const y = zeros(D);
      for (let head = 0; head < D; head += N) {
        const length = Math.max(1e-12, Math.hypot(...kk.slice(head, head + N)));
        for (let i = head; i < head + N; i++) {
          const row = i * N;
          let recalled = 0;
          for (let j = 0; j < N; j++) recalled -= state.S[row + j]! * (kk[head + j]! / length);
          for (let j = 0; j < N; j++) {
            const c = head + j;
            state.S[row + j] = state.S[row + j]! * w[c]! + recalled * (kk[c]! / length) * a[c]! + v[i]! * k[c]!;
            y[i]! += state.S[row + j]! * r[c]!;
          }
        }
      }
      const normed = norm(y, `${att}.ln_x`, D / N, 64e-5);
      const out = normed.map((value, c) => {
        const head = Math.floor(c / N) * N;
        let bonus = 0;
        for (let j = head; j < head + N; j++) bonus += r[j]! * k[j]! * get(`${att}.r_k`)[j]!;
        return (value + bonus * v[c]!) * g[c]!;
      });
      state.att = xx;
      x = matrix(`${att}.output.weight`, out).map((value, c) => x[c]! + value);
      const zz = norm(x, `blocks.${layer}.ln2`, 1, 1e-5);
      const shifted = zz.map((value, c) => value + (state.ffn[c]! - value) * get(`blocks.${layer}.ffn.x_k`)[c]!);
      state.ffn = zz;
      const fired = matrix(`blocks.${layer}.ffn.key.weight`, shifted).map((value) => Math.max(value, 0) ** 2);
      x = matrix(`blocks.${layer}.ffn.value.weight`, fired).map((value, c) => x[c]! + value);
    });
  }
  return matrix("head.weight", norm(x, "ln_out", 1, 1e-5));
}
