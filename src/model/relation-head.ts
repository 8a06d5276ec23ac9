/**
 * The relation head: a key of 64 numbers for what a turn is about, read at the answer-start token while its subject is
 * masked. Phrasings of one relation lie close together, in both languages.
 *
 *   z = normalize( sum_j W_j normalize(x_j) )   x_j: the stream after each of the last three layers
 *
 * It is trained beside the language loss by a contrastive loss, and ships and is pinned with the base.
 */
import type { Rng } from "../core/index.ts";
import {
  add,
  linear,
  normalizeRows,
  type ParameterSet,
  type ParameterSpec,
  type Tape,
  type Tensor,
} from "../tensor/index.ts";
import type { ModelConfig } from "./config.ts";
import type { WeightSource } from "./weights.ts";

export const FEATURE_LAYERS = 3;
export const RELATION_WIDTH = 64;
const EPS = 1e-6;

const nameOf = (layer: number): string => `relation.${layer}.weight`;

export function relationHeadSpecs(config: ModelConfig): ParameterSpec[] {
  return Array.from({ length: FEATURE_LAYERS }, (_, j) => ({
    name: nameOf(j),
    shape: [RELATION_WIDTH, config.width],
    group: "lowRank",
  }));
}

export function initialiseRelationHead(parameters: ParameterSet, rng: Rng): void {
  for (let j = 0; j < FEATURE_LAYERS; j++) {
    const { data, shape } = parameters.get(nameOf(j));
    const bound = Math.sqrt(3 / shape[1]!);
    for (let i = 0; i < data.length; i++) data[i] = rng.uniform(-bound, bound);
  }
}

/** Records z, unit rows [n, 64], from the streams [n, D] at the tokens in question. */
export function recordRelationKeys(tape: Tape, parameters: ParameterSet, streams: readonly Tensor[]): Tensor {
  let sum: Tensor | null = null;
  streams.forEach((stream, j) => {
    const part = linear(tape, normalizeRows(tape, stream, EPS), parameters.get(nameOf(j)));
    sum = sum ? add(tape, sum, part) : part;
  });
  return normalizeRows(tape, sum!, EPS);
}

/** The key of one turn from `LanguageModel.features` [3, D]. */
export function relationKey(weights: Pick<WeightSource, "vector">, features: Float32Array): Float32Array {
  const D = features.length / FEATURE_LAYERS;
  const z = new Float64Array(RELATION_WIDTH);
  for (let j = 0; j < FEATURE_LAYERS; j++) {
    const x = features.subarray(j * D, (j + 1) * D);
    const length = Math.max(EPS, Math.hypot(...x));
    const { data: W } = weights.vector(nameOf(j));
    for (let c = 0; c < RELATION_WIDTH; c++) {
      let dot = 0;
      for (let d = 0; d < D; d++) dot += W[c * D + d]! * x[d]!;
      z[c]! += dot / length;
    }
  }
  const length = Math.max(EPS, Math.hypot(...z));
  return Float32Array.from(z, (value) => value / length);
}
