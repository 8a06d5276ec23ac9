/** Clipping of the gradient by its norm over all parameters; a norm that is not finite skips the whole step. */
import { type Arena, type Command, command, ops, SUM_SEGMENTS } from "../../kernels/index.ts";

export interface Clip {
  readonly commands: readonly Command[];
  /** [norm, factor], written when the commands run; factor is 0 when the norm is NaN or infinite. */
  readonly result: Float32Array;
}

/** @param maxNorm gradients are scaled down to at most this Euclidean norm. */
export function clipByNorm(gradients: Float32Array, maxNorm: number, arena: Arena): Clip {
  const partials = arena.f32(SUM_SEGMENTS, "norm");
  const result = arena.f32(2, "clip");
  return {
    commands: [
      command(ops.sumSquares, { n: gradients.length, x: gradients, partials, accumulate: 0 }),
      command(ops.clipFactor, { maxNorm, partials, result }),
    ],
    result,
  };
}
