/** Products of matrices, and of packed weights with one row or many. */
import { dim, f32, flag, operation, u8 } from "../operation.ts";
import { packedBytes } from "../packing.ts";
import { MAX_PACKED_K, PACK_ROWS, QUANT_GROUP } from "./constants.ts";
import { PACKED_ALIGNMENT, span } from "./shapes.ts";

/** C[M, N] (+)= A[M, K] B[K, N]. Element (i, j) of A lies at i aRow + j aCol; C's columns are adjacent. */
export const gemm = operation("gemm", {
  M: dim(),
  N: dim(),
  K: dim(),
  a: f32.strided("in", (d) => span(d.M!, d.aRow!) + span(d.K!, d.aCol!) + 1),
  aRow: dim(),
  aCol: dim(),
  b: f32.strided("in", (d) => span(d.K!, d.bRow!) + span(d.N!, d.bCol!) + 1),
  bRow: dim(),
  bCol: dim(),
  c: f32.strided("inout", (d) => span(d.M!, d.cRow!) + d.N!),
  cRow: dim({ atLeast: "N" }),
  accumulate: flag(),
});

/** Packed weight of a product of one or many rows: W[N, K], see packing.ts for the layouts. */
const packedFields = (format: "f32" | "bf16" | "int8" | "int4") => ({
  N: dim({ multipleOf: PACK_ROWS }),
  K: dim({ multipleOf: QUANT_GROUP, max: MAX_PACKED_K }),
  w: u8.in((d) => [packedBytes(format, d.N!, d.K!)], PACKED_ALIGNMENT),
});
const gemvFields = (format: "f32" | "bf16" | "int8" | "int4") => ({
  ...packedFields(format),
  x: f32.in((d) => [d.K!]),
  y: f32.inout((d) => [d.N!]),
  accumulate: flag(),
});

/**
 * y[N] (+)= W[N, K] x[K]. The int8 and int4 forms also round x to int8 in groups of 32, inside, in f32 arithmetic:
 * scale = greatest |x| / 127, integer = x (127 / greatest |x|) rounded half to even; a group of zeros stays zeros.
 */
export const gemvF32 = operation("gemvF32", gemvFields("f32"));
export const gemvBf16 = operation("gemvBf16", gemvFields("bf16"));
export const gemvInt8 = operation("gemvInt8", gemvFields("int8"));
export const gemvInt4 = operation("gemvInt4", gemvFields("int4"));

const packedGemmFields = (format: "bf16" | "int8" | "int4") => ({
  rows: dim(),
  ...packedFields(format),
  x: f32.in((d) => [d.rows!, d.K!]),
  y: f32.inout((d) => [d.rows!, d.N!]),
  accumulate: flag(),
});

/** Y[rows, N] (+)= X[rows, K] W^T with W unpacked to f32 on the way: for prompts, where many rows share the weights. */
export const gemmBf16 = operation("gemmBf16", packedGemmFields("bf16"));
export const gemmInt8 = operation("gemmInt8", packedGemmFields("int8"));
export const gemmInt4 = operation("gemmInt4", packedGemmFields("int4"));
