/** Products of int8 and int4 weights that leave out what meets a zero, and of many rows that are rounded like a single one. */
import type { ColumnFormat } from "../column-packing.ts";
import { dim, f32, flag, operation, u8 } from "../operation.ts";
import { packedBytes } from "../packing.ts";
import { MAX_PACKED_K, MAX_ROUNDED_K, PACK_ROWS, QUANT_GROUP } from "./constants.ts";
import { PACKED_ALIGNMENT } from "./shapes.ts";

const packedFields = (format: ColumnFormat, rowsAtOnce: number, max: number) => ({
  N: dim({ multipleOf: rowsAtOnce }),
  K: dim({ multipleOf: QUANT_GROUP, max }),
  w: u8.in((d) => [packedBytes(format, d.N!, d.K!)], PACKED_ALIGNMENT),
});

const columnGemvFields = (format: ColumnFormat) => ({
  ...packedFields(format, QUANT_GROUP, MAX_PACKED_K),
  x: f32.in((d) => [d.K!]),
  y: f32.inout((d) => [d.N!]),
  accumulate: flag(),
});

/**
 * y[N] (+)= W max(x, 0), W packed by columns (column-packing.ts) and x rounded as in gemvInt8: to the last bit what that gives.
 * Columns of W that meet a zero are not read.
 */
export const columnGemvInt8 = operation("columnGemvInt8", columnGemvFields("int8"));
export const columnGemvInt4 = operation("columnGemvInt4", columnGemvFields("int4"));

const roundedGemmFields = (format: ColumnFormat, rowsAtOnce: number) => ({
  rows: dim(),
  ...packedFields(format, rowsAtOnce, MAX_ROUNDED_K),
  x: f32.in((d) => [d.rows!, d.K!]),
  y: f32.inout((d) => [d.rows!, d.N!]),
  accumulate: flag(),
});

/** Y[rows, N] (+)= X[rows, K] W^T, each row of X rounded as in gemvInt8, and of Y to the last bit what that gives. */
export const roundedGemmInt8 = operation("roundedGemmInt8", roundedGemmFields("int8", PACK_ROWS));
export const roundedGemmInt4 = operation("roundedGemmInt4", roundedGemmFields("int4", PACK_ROWS));
/** The same with W packed by columns. Numbers below zero count as they are. */
export const columnGemmInt8 = operation("columnGemmInt8", roundedGemmFields("int8", QUANT_GROUP));
export const columnGemmInt4 = operation("columnGemmInt4", roundedGemmFields("int4", QUANT_GROUP));

const packFields = (format: ColumnFormat) => ({
  N: dim({ multipleOf: QUANT_GROUP }),
  K: dim({ multipleOf: QUANT_GROUP, max: MAX_PACKED_K }),
  x: f32.in((d) => [d.K!, d.N!]),
  w: u8.out((d) => [packedBytes(format, d.N!, d.K!)]),
});

/** w = the transpose of x[K, N] packed by columns, bit for bit as `packColumns` of column-packing.ts does it. */
export const packColumnsInt8 = operation("packColumnsInt8", packFields("int8"));
export const packColumnsInt4 = operation("packColumnsInt4", packFields("int4"));
