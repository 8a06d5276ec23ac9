/** Products with matrices that are packed by columns, and of rows that are rounded one by one. */
import { type ColumnFormat, packColumns, unpackColumns } from "../column-packing.ts";
import { unpack } from "../packing.ts";
import type { Floats } from "./floats.ts";
import { gemm } from "./matrix.ts";
import { seenBy } from "./seen-by.ts";

type Product = (
  rows: number,
  N: number,
  K: number,
  w: Uint8Array, // packed [N, K]
  x: Floats, //     [rows, K]
  y: Floats, //     [rows, N]
  accumulate: number,
) => void;

export const roundedGemmInt8: Product = roundedProduct("int8", unpack);
export const roundedGemmInt4: Product = roundedProduct("int4", unpack);
export const columnGemmInt8: Product = roundedProduct("int8", unpackColumns);
export const columnGemmInt4: Product = roundedProduct("int4", unpackColumns);

/** Y (+)= X W^T with X rounded as {@link seenBy} says; K is a multiple of its groups, so rows are rounded one by one. */
function roundedProduct(format: ColumnFormat, unpacked: typeof unpackColumns): Product {
  return (rows, N, K, w, x, y, accumulate) =>
    gemm(rows, N, K, seenBy(format, x), K, 1, unpacked(format, w, N, K), 1, K, y, N, accumulate);
}

type ColumnGemv = (
  N: number,
  K: number,
  w: Uint8Array, // packed by columns [N, K]
  x: Floats, //     [K]
  y: Floats, //     [N]
  accumulate: number,
) => void;

export const columnGemvInt8: ColumnGemv = columnGemv("int8");
export const columnGemvInt4: ColumnGemv = columnGemv("int4");

/** y (+)= W max(x, 0), with x rounded. */
function columnGemv(format: ColumnFormat): ColumnGemv {
  return (N, K, w, x, y, accumulate) => {
    const weights = unpackColumns(format, w, N, K);
    const seen = seenBy(format, x);
    for (let n = 0; n < N; n++) {
      let sum = accumulate ? y[n] : 0;
      for (let k = 0; k < K; k++) if (seen[k] > 0) sum += weights[n * K + k] * seen[k];
      y[n] = sum;
    }
  };
}

type PackColumns = (
  N: number,
  K: number,
  x: Floats, //     [K, N]
  w: Uint8Array, // packed by columns [N, K]
) => void;

export const packColumnsInt8: PackColumns = packColumnsAs("int8");
export const packColumnsInt4: PackColumns = packColumnsAs("int4");

function packColumnsAs(format: ColumnFormat): PackColumns {
  return (N, K, x, w) => w.set(packColumns(format, Float32Array.from(x), N, K));
}
