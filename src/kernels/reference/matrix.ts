/** Products of dense matrices. */
import type { Floats } from "./floats.ts";

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
