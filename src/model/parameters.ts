/**
 * Names, shapes and starting values of a model's parameters.
 *
 * The starting values of the RWKV-7 part follow its authors' training code exactly; they call it "VERY IMPORTANT".
 * Source: BlinkDL/RWKV-LM, RWKV-v7/train_temp/src/model.py; Peng et al. 2025 (arXiv:2503.14456), appendix on initialisation.
 * Differences: the six mixes of a time mix are one array [6, D] in the order r, w, k, v, a, g, and the channel mix's value
 * matrix is kept neuron by neuron, [F, D].
 */
import type { Rng } from "../core/index.ts";
import type { ParameterSet, ParameterSpec } from "../tensor/index.ts";
import { blocks, type ModelConfig } from "./config.ts";
import { mcsdSpecs } from "./mcsd.ts";

/** Order of the six mixes. */
export const MIXES = ["r", "w", "k", "v", "a", "g"] as const;

/** Every parameter of a model. */
export function parameterSpecs(config: ModelConfig): ParameterSpec[] {
  const { width: D, vocabulary: V, neurons: F, selection } = config;
  const specs: ParameterSpec[] = [];
  const declare = (name: string, shape: readonly number[], group: ParameterSpec["group"]): void => {
    specs.push({ name, shape, group });
  };
  const norm = (name: string): void => {
    declare(`${name}.weight`, [D], "vector");
    declare(`${name}.bias`, [D], "vector");
  };
  declare("emb.weight", [V, D], "embedding");
  norm("ln0");
  for (let i = 0; i < config.layers; i++) {
    const ffn = `blocks.${i}.ffn`;
    norm(`blocks.${i}.ln1`);
    norm(`blocks.${i}.ln2`);
    if (config.mixer === "mcsd") specs.push(...mcsdSpecs(config, i));
    else specs.push(...timeMixSpecs(config, i));
    declare(`${ffn}.mix`, [1, D], "vector");
    declare(`${ffn}.key.weight`, [F, D], "matrix");
    declare(`${ffn}.value.weight`, [F, D], "matrix");
    if (selection) {
      declare(`${ffn}.router.weight`, [blocks(config), D], "lowRank");
      declare(`${ffn}.router.bias`, [blocks(config)], "vector"); // no gradient: the trainer moves it for balance
    }
  }
  norm("ln_out");
  if (!config.tiedHead) declare("head.weight", [V, D], "embedding");
  return specs;
}

/** How many numbers a model is made of, its relation head aside. */
export function parameterCount(config: ModelConfig): number {
  return parameterSpecs(config).reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
}

/** The time mix of RWKV-7 with the slope section. */
function timeMixSpecs({ width: D, ranks, slope }: ModelConfig, layer: number): ParameterSpec[] {
  const specs: ParameterSpec[] = [];
  const att = `blocks.${layer}.att`;
  const declare = (name: string, shape: readonly number[], group: ParameterSpec["group"]): void => {
    specs.push({ name: `${att}.${name}`, shape, group });
  };
  declare("mix", [MIXES.length, D], "vector");
  const lowRank = (letter: string, rank: number): void => {
    declare(`${letter}1`, [D, rank], "lowRank");
    declare(`${letter}2`, [rank, D], "lowRank");
  };
  declare("w0", [D], "decayBase");
  lowRank("w", ranks.decay);
  declare("a0", [D], "vector");
  lowRank("a", ranks.rate);
  if (layer > 0) {
    declare("v0", [D], "vector");
    lowRank("v", ranks.value);
  }
  if (ranks.gate > 0) lowRank("g", ranks.gate);
  for (const name of ["k_k", "k_a", "r_k"]) declare(name, [D], "vector");
  for (const name of ["receptance", "key", "value", "output"]) declare(`${name}.weight`, [D, D], "matrix");
  declare("ln_x.weight", [D], "vector");
  declare("ln_x.bias", [D], "vector");
  if (slope) {
    declare("slope.value.weight", [slope.width, D], "matrix");
    declare("slope.gate.weight", [slope.width, D], "matrix");
    declare("slope.output.weight", [D, slope.width], "matrix");
    declare("slope.ln.weight", [slope.width], "vector");
    declare("slope.ln.bias", [slope.width], "vector");
  }
  return specs;
}

/** Gives every parameter its starting value. Deterministic for a seed. */
export function initialise(parameters: ParameterSet, config: ModelConfig, rng: Rng): void {
  const { width: D, layers: L } = config;
  for (const { name, data } of parameters) {
    if (name.endsWith(".weight") && name.includes("ln")) data.fill(1);
    else if (name === "emb.weight") fillNormal(data, 0.02, rng);
    else if (name === "head.weight") fillNormal(data, 0.5 / Math.sqrt(D), rng);
  }
  for (let i = 0; i < L; i++) initialiseLayer(parameters, config, i, rng);
}

function initialiseLayer(parameters: ParameterSet, config: ModelConfig, layer: number, rng: Rng): void {
  const { width: D, layers: L, slope, selection } = config;
  const early = 1 - layer / L; // 1 in the first layer, nearly 0 in the last
  const bound = 0.5 / Math.sqrt(D);
  const get = (name: string): Float32Array => parameters.get(`blocks.${layer}.${name}`).data;
  if (config.mixer === "rwkv7") initialiseTimeMix(get, config, layer, rng);
  const mix = get("ffn.mix");
  for (let n = 0; n < D; n++) mix[n] = 1 - (n / D) ** (early ** 4);
  fillUniform(get("ffn.key.weight"), bound, rng);
  for (const section of config.mixer === "mcsd" ? ["slope", "decay"] : slope ? ["slope"] : []) {
    fillUniform(get(`att.${section}.value.weight`), bound, rng);
    fillUniform(get(`att.${section}.gate.weight`), bound, rng);
  }
  if (selection) fillUniform(get("ffn.router.weight"), bound, rng);
}

function initialiseTimeMix(get: (name: string) => Float32Array, config: ModelConfig, layer: number, rng: Rng): void {
  const { width: D, layers: L, headSize: N } = config;
  const late = L > 1 ? layer / (L - 1) : 0; // 0 in the first layer, 1 in the last
  const early = 1 - layer / L; // 1 in the first layer, nearly 0 in the last
  const perChannel = (name: string, f: (n: number) => number): void => {
    const data = get(name);
    for (let n = 0; n < data.length; n++) data[n] = f(n);
  };
  const linear = (n: number): number => n / (D - 1) - 0.5;
  // Within a head, from -1 to 1 as a signed square.
  const zigzag = (n: number): number => {
    const z = ((n % N) - (N - 1) / 2) / ((N - 1) / 2);
    return z * Math.abs(z);
  };

  const exponents = { r: 0.2, w: 0.9, k: 0.7, v: 0.7, a: 0.9, g: 0.2 };
  perChannel("att.mix", (n) => 1 - ((n % D) / D) ** (exponents[MIXES[Math.floor(n / D)]!] * early));
  perChannel("att.w0", (n) => -6 + 6 * (n / (D - 1)) ** (1 + late ** 0.3) + 0.5 + 2.5 * zigzag(n));
  perChannel("att.a0", (n) => -0.19 + 0.3 * zigzag(n) + 0.4 * linear(n));
  perChannel("att.k_k", (n) => 0.71 - 0.1 * linear(n));
  perChannel("att.k_a", () => 1.02);
  perChannel("att.r_k", () => -0.04);
  perChannel("att.ln_x.weight", () => ((1 + layer) / L) ** 0.7);
  fillOrthogonal(get("att.w2"), config.ranks.decay, D, 0.1, rng);
  fillOrthogonal(get("att.a2"), config.ranks.rate, D, 0.1, rng);
  if (layer > 0) {
    perChannel("att.v0", (n) => 0.73 - 0.4 * linear(n));
    fillOrthogonal(get("att.v2"), config.ranks.value, D, 0.1, rng);
  }
  if (config.ranks.gate > 0) fillOrthogonal(get("att.g2"), config.ranks.gate, D, 0.1, rng);
  const bound = 0.5 / Math.sqrt(D);
  fillUniform(get("att.receptance.weight"), bound, rng);
  fillUniform(get("att.key.weight"), bound / 10, rng);
  fillUniform(get("att.value.weight"), bound, rng);
}

function fillNormal(data: Float32Array, deviation: number, rng: Rng): void {
  for (let i = 0; i < data.length; i++) data[i] = deviation * rng.normal();
}

function fillUniform(data: Float32Array, bound: number, rng: Rng): void {
  for (let i = 0; i < data.length; i++) data[i] = rng.uniform(-bound, bound);
}

/** Orthonormal rows times `gain` (times sqrt(rows / columns) if there are more rows than columns), by Gram-Schmidt. */
function fillOrthogonal(data: Float32Array, rows: number, columns: number, gain: number, rng: Rng): void {
  const scale = rows > columns ? gain * Math.sqrt(rows / columns) : gain;
  const basis: Float64Array[] = [];
  for (let i = 0; i < rows; i++) {
    const row = Float64Array.from({ length: columns }, () => rng.normal());
    for (const other of basis.slice(-columns + 1)) {
      const overlap = row.reduce((sum, value, j) => sum + value * other[j]!, 0);
      for (let j = 0; j < columns; j++) row[j]! -= overlap * other[j]!;
    }
    const length = Math.hypot(...row);
    for (let j = 0; j < columns; j++) row[j]! /= length;
    basis.push(row);
    for (let j = 0; j < columns; j++) data[i * columns + j] = scale * row[j]!;
  }
}
