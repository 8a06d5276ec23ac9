/** Products of whole matrices, plain and packed. */
import { type PackedFormat, unpack } from "../packing.ts";
import type { Floats } from "./floats.ts";
import { seenBy } from "./seen-by.ts";

/** C[M, N] (+)= A[M, K] B[K, N], element (i, j) of A at i aRow + j aCol. */
export function gemm(
  M: number,
  N: number,
  K: number,
  a: Floats,
  aRow: number,
  aCol: number,
  b: Floats,
  bRow: number,
  bCol: number,
  c: Floats, // columns adjacent; elements between the rows stay as they are
  cRow: number,
  accumulate: number,
): void {
  for (let i = 0; i < M; i++) {
    for (let j = 0; j < N; j++) {
      let sum = accumulate ? c[i * cRow + j] : 0;
      for (let k = 0; k < K; k++) sum += a[i * aRow + k * aCol] * b[k * bRow + j * bCol];
      c[i * cRow + j] = sum;
    }
  }
}

export const gemvF32: Gemv = gemv("f32");
export const gemvBf16: Gemv = gemv("bf16");
export const gemvInt8: Gemv = gemv("int8");
export const gemvInt4: Gemv = gemv("int4");
export const gemmBf16: PackedGemm = packedGemm("bf16");
export const gemmInt8: PackedGemm = packedGemm("int8");
export const gemmInt4: PackedGemm = packedGemm("int4");

type Gemv = (
  N: number,
  K: number,
  w: Uint8Array, // packed [N, K]
  x: Floats, //     [K]
  y: Floats, //     [N]
  accumulate: number,
) => void;

/** y (+)= W x, with x rounded as {@link seenBy} says. */
function gemv(format: PackedFormat): Gemv {
  const product = packedGemm(format);
  return (N, K, w, x, y, accumulate) => product(1, N, K, w, seenBy(format, x), y, accumulate);
}

type PackedGemm = (
  rows: number,
  N: number,
  K: number,
  w: Uint8Array, // packed [N, K]
  x: Floats, //     [rows, K]
  y: Floats, //     [rows, N]
  accumulate: number,
) => void;

/** Y (+)= X W^T with the weights that the packed ones stand for. */
function packedGemm(format: PackedFormat): PackedGemm {
  return (rows, N, K, w, x, y, accumulate) =>
    gemm(rows, N, K, x, K, 1, unpack(format, w, N, K), 1, K, y, N, accumulate);
}
