/**
 * What a forward pass is recorded with, and the two things every part of the block does with it.
 */
import { ops } from "../kernels/index.ts";
import type { Selection, Sequences, Tape, Tensor } from "../tensor/index.ts";
import { type ModelConfig, SELECTION_CHUNK } from "./config.ts";
import type { ModelState } from "./state.ts";
import type { WeightSource } from "./weights.ts";

/** Epsilon of every LayerNorm. */
export const LAYER_NORM_EPS = 1e-5;

export interface ForwardContext {
  readonly tape: Tape;
  readonly config: ModelConfig;
  readonly weights: WeightSource;
  readonly neurons: Neurons;
  readonly sequences: Sequences;
  /** i32 [B T / 16]: see `fillChunkSources`; null when single tokens are read. */
  readonly chunkSources: Int32Array | null;
  /** Read, and left at the last token. */
  readonly state: ModelState;
  /** Recompute each layer's activations on the way back instead of keeping them. */
  readonly checkpointLayers?: boolean;
}

/** The feed-forward weights of all layers, dense or by selected block. */
export interface Neurons {
  /** residual + relu(x key^T)^2 value over all neurons. */
  dense(tape: Tape, layer: number, residual: Tensor, x: Tensor): Tensor;
  /** The same over the selected blocks. */
  selected(tape: Tape, layer: number, residual: Tensor, x: Tensor, selection: Selection): Tensor;
  /** How many blocks fire: a training schedule may ask for more than the configuration says. */
  readonly active: number;
  /** i32 [blocks] per layer: how often each block was chosen, for balancing and for the picture of the brain. */
  readonly counts: readonly Int32Array[];
}

/** Leaves the last token of `xx` [B, T, D] in the state, for the token shift of what follows. */
export function keepLast({ tape, config, sequences }: ForwardContext, xx: Tensor, previous: Float32Array): void {
  if (tape.training) return; // every step starts anew
  const { B, T } = sequences;
  const D = config.width;
  for (let b = 0; b < B; b++) {
    const last = xx.data.subarray(((b + 1) * T - 1) * D, (b + 1) * T * D);
    tape.record(ops.copy, { n: D, x: last, y: previous.subarray(b * D, (b + 1) * D) });
  }
}

/**
 * For every chunk of 16 tokens the row that its router reads, in the array [B + B T, D] of the means that entered each
 * sequence and the means after each token: the last token before the chunk, or what entered.
 *
 * A document that starts in the batch must start on a chunk, and its router reads `entering`, which training keeps at 0.
 */
export function fillChunkSources(sources: Int32Array, B: number, T: number, starts: Int32Array | null): void {
  const chunks = T / SELECTION_CHUNK;
  for (let b = 0; b < B; b++) {
    for (let c = 0; c < chunks; c++) {
      const t = c * SELECTION_CHUNK;
      const fresh = t === 0 || starts?.[b * T + t] === 1;
      sources[b * chunks + c] = fresh ? b : B + b * T + t - 1;
    }
  }
}
