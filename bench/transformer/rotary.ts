/**
 * Rotary positions: each pair of channels (n, n + N/2) of a head is turned by an angle that grows with the position.
 *
 *   y = x cos + (x R) sin,  R the signed exchange of the two halves of a head
 *
 * The exchange is a product with a constant [N, N]; the contract has no operation for it.
 * Source: Su et al. 2021, "RoFormer" (arXiv:2104.09864).
 */
import { type Arena, ops } from "../../src/kernels/index.ts";
import type { Tape, Tensor } from "../../src/tensor/index.ts";

export interface Rotation {
  /** Channels of a head. */
  readonly N: number;
  /** f32 [N, N]. */
  readonly exchange: Float32Array;
  /** f32 [rows, D] each, times `scale`. */
  readonly cos: Float32Array;
  readonly sin: Float32Array;
}

const BASE = 10_000;

/** Angle of channel `n` of a head at a position, in radians. */
export const angle = (position: number, n: number, N: number): number => position * BASE ** ((-2 * (n % (N / 2))) / N);

/** Tables for rows at `positions`; D = H N. @param scale multiplies the result. */
export function rotation(arena: Arena, positions: ArrayLike<number>, H: number, N: number, scale: number): Rotation {
  const exchange = arena.f32(N * N, "exchange");
  const half = N / 2;
  for (let n = 0; n < half; n++) {
    exchange[(n + half) * N + n] = -1;
    exchange[n * N + n + half] = 1;
  }
  const cos = arena.f32(positions.length * H * N, "cos");
  const sin = arena.f32(positions.length * H * N, "sin");
  const tables: Rotation = { N, exchange, cos, sin };
  for (let row = 0; row < positions.length; row++) setPosition(tables, row, positions[row]!, H, scale);
  return tables;
}

/** Fills one row of the tables. */
export function setPosition({ N, cos, sin }: Rotation, row: number, position: number, H: number, scale: number): void {
  for (let h = 0; h < H; h++) {
    for (let n = 0; n < N; n++) {
      const at = (row * H + h) * N + n;
      cos[at] = scale * Math.cos(angle(position, n, N));
      sin[at] = scale * Math.sin(angle(position, n, N));
    }
  }
}

/** Records the turned rows of x [.., D]. */
export function rotate(tape: Tape, x: Tensor, { N, exchange, cos, sin }: Rotation): Tensor {
  const n = x.data.length;
  const y = tape.tensor("rotated", x.shape);
  const exchanged = tape.tensor("exchanged", x.shape);
  const turned = tape.tensor("turned", x.shape);
  const swap = (from: Float32Array, to: Float32Array, transposed: boolean, accumulate: 0 | 1): void =>
    tape.record(ops.gemm, {
      M: n / N,
      N,
      K: N,
      a: from,
      aRow: N,
      aCol: 1,
      b: exchange,
      bRow: transposed ? 1 : N,
      bCol: transposed ? N : 1,
      c: to,
      cRow: N,
      accumulate,
    });
  swap(x.data, exchanged.data, false, 0);
  tape.record(ops.multiply, { n, a: exchanged.data, b: sin, y: turned.data });
  tape.record(ops.multiply, { n, a: x.data, b: cos, y: y.data });
  tape.record(ops.axpy, { n, alpha: 1, x: turned.data, y: y.data });
  tape.onBackward(() => {
    const dy = tape.arrived(y);
    tape.overwrittenGradients([x], ([dx]) => {
      tape.record(ops.multiply, { n, a: dy, b: sin, y: turned.data });
      tape.record(ops.multiply, { n, a: dy, b: cos, y: dx! });
      swap(turned.data, dx!, true, 1);
    });
    tape.consumed(y);
  });
  return y;
}
