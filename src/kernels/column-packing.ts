/**
 * Layouts of packed weight matrices W[N, K] for an input of which much is zero: what belongs to one k lies together, so that it
 * need not be read where x[k] is 0. Scales and integers are those of ./packing.ts.
 *
 *   int8  [K/32] { N f16 scales | 32 x { N signed bytes } }
 *   int4  [K/32] { N f16 scales | 32 x { N / 2 bytes } }, of each 32 rows the first 16 in low nibbles, the others in high ones
 *
 * N and K are multiples of 32. A matrix takes as many bytes as one packed by rows.
 */
import { RangeLimitError } from "../core/index.ts";
import { type PackedFormat, pack, packedBytes, unpack } from "./packing.ts";

export type ColumnFormat = Extract<PackedFormat, "int8" | "int4">;

const GROUP = 32;
const ROWS = 8; // that lie side by side in a matrix packed by rows

/** Packs the transpose of `weights`: row k of it is what meets x[k]. @throws as `pack` does */
export function packColumns(
  format: ColumnFormat,
  weights: Float32Array, // [K, N]
  N: number,
  K: number,
): Uint8Array {
  checkRows(N);
  const turned = new Float32Array(N * K);
  for (let k = 0; k < K; k++) for (let n = 0; n < N; n++) turned[n * K + k] = weights[k * N + n]!;
  const rows = pack(format, turned, N, K);
  const columns = new Uint8Array(rows.length);
  for (let n = 0; n < N; n++) {
    for (let k = 0; k < K; k++) move(format, rows, rowPlace(format, K, n, k), columns, columnPlace(format, N, n, k));
  }
  return columns;
}

/** The weights [N, K] that a matrix packed by columns stands for. */
export function unpackColumns(format: ColumnFormat, columns: Uint8Array, N: number, K: number): Float32Array {
  checkRows(N);
  const rows = new Uint8Array(packedBytes(format, N, K));
  for (let n = 0; n < N; n++) {
    for (let k = 0; k < K; k++) move(format, columns, columnPlace(format, N, n, k), rows, rowPlace(format, K, n, k));
  }
  return unpack(format, rows, N, K);
}

/** Where a weight's scale and its byte, or half of one, are. */
interface Place {
  readonly scale: number;
  readonly byte: number;
  /** Bits by which the integer is shifted in its byte. */
  readonly shift: 0 | 4;
}

function move(format: ColumnFormat, from: Uint8Array, source: Place, to: Uint8Array, target: Place): void {
  to[target.scale] = from[source.scale]!;
  to[target.scale + 1] = from[source.scale + 1]!;
  if (format === "int8") to[target.byte] = from[source.byte]!;
  else to[target.byte] = to[target.byte]! | (((from[source.byte]! >> source.shift) & 15) << target.shift);
}

function rowPlace(format: ColumnFormat, K: number, n: number, k: number): Place {
  const r = n % ROWS;
  const group = packedBytes(format, n - r, K) + packedBytes(format, ROWS, k - (k % GROUP));
  const values = group + 2 * ROWS;
  const i = k % GROUP;
  if (format === "int8") return { scale: group + 2 * r, byte: values + (i >> 1) * 16 + r * 2 + (i & 1), shift: 0 };
  return { scale: group + 2 * r, byte: values + (i >> 3) * 32 + r * 4 + (i & 3), shift: i & 4 ? 4 : 0 };
}

function columnPlace(format: ColumnFormat, N: number, n: number, k: number): Place {
  const group = packedBytes(format, N, k - (k % GROUP));
  const values = group + 2 * N;
  const i = k % GROUP;
  if (format === "int8") return { scale: group + 2 * n, byte: values + i * N + n, shift: 0 };
  return { scale: group + 2 * n, byte: values + (i * N) / 2 + (n >> 5) * 16 + (n & 15), shift: n & 16 ? 4 : 0 };
}

function checkRows(N: number): void {
  if (N % GROUP !== 0) throw new RangeLimitError("packColumns", "N", `a multiple of ${GROUP}`, N);
}
