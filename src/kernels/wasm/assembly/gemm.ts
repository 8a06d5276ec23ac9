/**
 * C[M, N] (+)= A[M, K] B[K, N] for any strides of A and B, or with B the transpose of a packed matrix.
 *
 * C is cut into blocks, which threads take one after another. For each 256 of K a thread packs its block's part of B, and then
 * A some rows at a time, into its workspace, where both fit the second-level cache, and multiplies panel by panel. How C is
 * cut depends on the number of threads; how K is cut, and with it every result, does not.
 */
import { addressAt, claim, dimAt } from "./common";
import {
  B_ROW_BYTES,
  BLOCK_K,
  BLOCK_M,
  BLOCK_N,
  divideUp,
  enoughTasks,
  FEW_ROWS,
  multiplyPanels,
  packedA,
  packedB,
  panelBytes,
  partOf,
} from "./gemm-blocks";
import { TILE_COLUMNS, tileRows } from "./gemm-tiles";
import { packPanels } from "./panels";
import { BF16, F32, INT4, INT8, unpackPanels } from "./unpack-panels";

const GROUP: i32 = 32; // of k in a packed matrix

export function gemm(p: usize, thread: i32, threads: i32): void {
  const a = addressAt(p, 3);
  const b = addressAt(p, 6);
  const c = addressAt(p, 9);
  const M = dimAt(p, 0);
  const N = dimAt(p, 1);
  const K = dimAt(p, 2);
  const accumulate = dimAt(p, 11) != 0;
  const aRow = stride(p, 4), aCol = stride(p, 5), bRow = stride(p, 7), bCol = stride(p, 8), cRow = stride(p, 10);
  multiply(F32, p, thread, threads, M, N, K, a, aRow, aCol, b, bRow, bCol, c, cRow, accumulate);
}

/** A stride in bytes, given in floats. */
// @ts-ignore: decorator
@inline function stride(p: usize, index: i32): usize {
  return addressAt(p, index) << 2;
}

export function gemmBf16(p: usize, thread: i32, threads: i32): void {
  multiplyPacked(BF16, p, thread, threads);
}
export function gemmInt8(p: usize, thread: i32, threads: i32): void {
  multiplyPacked(INT8, p, thread, threads);
}
export function gemmInt4(p: usize, thread: i32, threads: i32): void {
  multiplyPacked(INT4, p, thread, threads);
}

/** Y[rows, N] (+)= X[rows, K] W^T. */
function multiplyPacked(format: i32, p: usize, thread: i32, threads: i32): void {
  const N = dimAt(p, 1);
  const K = dimAt(p, 2);
  const rows = dimAt(p, 0);
  const w = addressAt(p, 3);
  const x = addressAt(p, 4);
  const y = addressAt(p, 5);
  const accumulate = dimAt(p, 6) != 0;
  multiply(format, p, thread, threads, rows, N, K, x, <usize>K << 2, 4, w, 0, 0, y, <usize>N << 2, accumulate);
}

/** `format` says what B is: F32 with strides, or a packed W of which it is the transpose. Strides are in bytes. */
function multiply(
  format: i32,
  p: usize, // of the command, for its tasks
  thread: i32,
  threads: i32,
  M: i32,
  N: i32,
  K: i32,
  a: usize,
  aRow: usize,
  aCol: usize,
  b: usize,
  bRow: usize,
  bCol: usize,
  c: usize,
  cRow: usize,
  accumulate: bool,
): void {
  let mParts = 1;
  let nParts = divideUp(N, BLOCK_N);
  while (mParts * nParts < enoughTasks(threads)) {
    const m = M / mParts;
    const n = N / nParts;
    if (n >= m && n >= 128) nParts <<= 1;
    else if (m >= 96) mParts <<= 1;
    else break;
  }
  const m = partOf(M, mParts, tileRows());
  const n = partOf(N, nParts, TILE_COLUMNS);
  mParts = divideUp(M, m);
  nParts = divideUp(N, n);

  const kParts = divideUp(K, BLOCK_K);
  const kSize = partOf(K, kParts, format == F32 ? 1 : GROUP);
  const left = packedA(thread);
  const right = packedB(thread);
  for (let task = claim(p); task < mParts * nParts; task = claim(p)) {
    const i = (task % mParts) * m;
    const j = (task / mParts) * n;
    const height = min<i32>(m, M - i);
    const width = min<i32>(n, N - j);
    const target = c + <usize>i * cRow + (<usize>j << 2);
    for (let k = 0; k < K; k += kSize) {
      const depth = min<i32>(kSize, K - k);
      const leftPanel = panelBytes(depth, tileRows());
      const rightPanel = panelBytes(depth, TILE_COLUMNS);
      const adds = accumulate || k > 0;
      const from = b + <usize>j * bCol + <usize>k * bRow;
      const inPlace = format == F32 && bCol == 4 && height <= FEW_ROWS && width % TILE_COLUMNS == 0;
      if (format != F32) unpackPanels(format, right, b, K, j, width, k, depth);
      else if (!inPlace) packPanels(right, rightPanel, from, bCol, bRow, width, depth, TILE_COLUMNS);
      for (let r = 0; r < height; r += BLOCK_M) {
        const rows = min<i32>(BLOCK_M, height - r);
        const to = target + <usize>r * cRow;
        packPanels(left, leftPanel, a + <usize>(i + r) * aRow + <usize>k * aCol, aRow, aCol, rows, depth, tileRows());
        if (inPlace) multiplyPanels(thread, rows, width, depth, left, leftPanel, from, B_ROW_BYTES, bRow, to, cRow, adds);
        else multiplyPanels(thread, rows, width, depth, left, leftPanel, right, rightPanel, B_ROW_BYTES, to, cRow, adds);
      }
    }
  }
}
