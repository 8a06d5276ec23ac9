/**
 * A model's weights as the block uses them: matrices that know how to multiply, vectors as they are.
 *
 * Training multiplies by f32 parameters (trained-weights.ts); answering multiplies by packed ones, bf16, int8 or int4
 * (packed-weights.ts). The block in ./yan.ts is written once over both.
 */
import type { Arena, PackedFormat } from "../kernels/index.ts";
import type { Parameter, Tape, Tensor } from "../tensor/index.ts";
import type { ModelConfig } from "./config.ts";
import type { Neurons } from "./forward-context.ts";

/** A matrix [inputs -> outputs] that can be applied to activations. */
export interface Matrix {
  /** x [.., in] -> [.., out]. */
  apply(tape: Tape, x: Tensor): Tensor;
  /** residual + apply(x). */
  applyOnto(tape: Tape, residual: Tensor, x: Tensor): Tensor;
}

/** Where the block gets its weights from, by parameter name. */
export interface WeightSource {
  /** A linear layer's weight [out, in]. */
  matrix(name: string): Matrix;
  /** A right factor [in, out]. */
  factor(name: string): Matrix;
  vector(name: string): Parameter;
  has(name: string): boolean;
  /** The embeddings [.., D] of token ids. */
  embedding(tape: Tape, ids: Int32Array, shape: readonly number[]): Tensor;
}

/** Packed formats that both one row and many can be multiplied by. */
export type AnswerFormat = Exclude<PackedFormat, "f32">;

/** All of a model's weights in one format, to answer with. Several models may share them. */
export interface ModelWeights extends WeightSource {
  readonly config: ModelConfig;
  readonly format: AnswerFormat | "f32";
  /** Memory that they take. */
  readonly bytes: number;
  /** The feed-forward neurons. @param counts i32 [blocks] per layer, added to at every selection. */
  neurons(counts: readonly Int32Array[]): Neurons;
  /** A matrix [out, in] in f32, in `arena`: for gradients that go through it. */
  unpacked(name: string, arena: Arena): Parameter;
}
