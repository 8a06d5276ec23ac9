/**
 * Y[rows, N] (+)= X[rows, K] W^T, W of int8 or int4 and X rounded to int8 in groups of 32: each row of Y is to the last bit what
 * the product of that row alone gives.
 *
 * A thread rounds a block of rows once, then takes panels of W's rows one after another: it widens 512 k of a panel, which stay
 * in the first-level cache, and multiplies them with all rows.
 */
import { addressAt, claim, dimAt, WORKSPACE_BYTES, workspace } from "./common";
import { divideUp } from "./gemm-blocks";
import { panelGroupBytes, GROUP, roundRows, widenColumns, widenRows } from "./rounded-panels";
import { multiplyRoundedTile, ROUNDED_COLUMNS, ROUNDED_ROWS } from "./rounded-tiles";
import { INT4, INT8 } from "./unpack-panels";

const DEPTH: i32 = 512; // k of a panel of W that are widened at a time
const MOST_ROWS: i32 = 240; // of a block; a multiple of 4 and 5
const PANEL_BYTES: usize = 20480; // of W, more than DEPTH / 32 groups of 16 columns
const SUMS_BYTES: usize = <usize>MOST_ROWS * 16 * 4;
/** Where the rounded rows lie. While a row is rounded, its integers lie behind them: see BYTES in ./rounded-vector.ts. */
const ROUNDED: usize = PANEL_BYTES + SUMS_BYTES;

export function roundedGemmInt8(p: usize, thread: i32, threads: i32): void {
  multiply(INT8, false, p, thread);
}
export function roundedGemmInt4(p: usize, thread: i32, threads: i32): void {
  multiply(INT4, false, p, thread);
}
export function columnGemmInt8(p: usize, thread: i32, threads: i32): void {
  multiply(INT8, true, p, thread);
}
export function columnGemmInt4(p: usize, thread: i32, threads: i32): void {
  multiply(INT4, true, p, thread);
}

// @ts-ignore: decorator
@inline function multiply(format: i32, isByColumns: bool, p: usize, thread: i32): void {
  const rows = dimAt(p, 0);
  const N = dimAt(p, 1);
  const K = dimAt(p, 2);
  const w = addressAt(p, 3);
  const x = addressAt(p, 4);
  const y = addressAt(p, 5);
  const accumulate = dimAt(p, 6) != 0;
  const panel = workspace(thread);
  const sums = panel + PANEL_BYTES;
  const rounded = panel + ROUNDED;

  const tileBytes = <usize>(K / GROUP) * panelGroupBytes(ROUNDED_ROWS);
  const block = blockRows(rows, tileBytes);
  const panels = divideUp(N, ROUNDED_COLUMNS);
  let held = -1; // the block whose rounded rows the thread holds
  for (let task = claim(p); task < divideUp(rows, block) * panels; task = claim(p)) {
    const first = task / panels * block;
    const column = (task % panels) * ROUNDED_COLUMNS;
    const height = min<i32>(block, rows - first);
    const width = min<i32>(ROUNDED_COLUMNS, N - column);
    if (held != first) {
      roundBlock(rounded, tileBytes, x + ((<usize>first * <usize>K) << 2), K, height, panel);
      held = first;
    }
    const end = sums + (<usize>(divideUp(height, ROUNDED_ROWS) * ROUNDED_ROWS * ROUNDED_COLUMNS) << 2);
    for (let at = sums; at < end; at += 16) v128.store(at, f32x4.splat(0));
    for (let k = 0; k < K; k += DEPTH) {
      const depth = min<i32>(DEPTH, K - k);
      if (isByColumns) widenColumns(format, panel, w, N, column, width, ROUNDED_COLUMNS, k, depth);
      else widenRows(format, panel, w, K, column, width, ROUNDED_COLUMNS, k, depth);
      let from = rounded + <usize>(k / GROUP) * panelGroupBytes(ROUNDED_ROWS);
      let to = sums;
      for (let i = 0; i < height; i += ROUNDED_ROWS, from += tileBytes, to += <usize>(ROUNDED_ROWS * ROUNDED_COLUMNS) << 2) {
        multiplyRoundedTile(depth / GROUP, from, panel, to);
      }
    }
    finish(y + ((<usize>first * <usize>N + <usize>column) << 2), <usize>N << 2, sums, height, width, accumulate);
  }
}

/** How many rows are rounded at once: what fits the workspace, in nearly equal blocks. */
// @ts-ignore: decorator
@inline function blockRows(rows: i32, tileBytes: usize): i32 {
  // A row that is being rounded takes 1.2 MB of addresses behind the block, of which only its own length is touched.
  const fitting = min<i32>(MOST_ROWS, <i32>((FREE_BYTES / tileBytes) * ROUNDED_ROWS));
  return divideUp(divideUp(rows, divideUp(rows, fitting)), ROUNDED_ROWS) * ROUNDED_ROWS;
}
const ROUNDING_BYTES: usize = 1179648; // see ./rounded-vector.ts
const FREE_BYTES: usize = WORKSPACE_BYTES - ROUNDED - ROUNDING_BYTES;

function roundBlock(out: usize, tileBytes: usize, x: usize, K: i32, height: i32, scratch: usize): void {
  const from = scratch + (WORKSPACE_BYTES - ROUNDING_BYTES);
  for (let i = 0; i < height; i += ROUNDED_ROWS, out += tileBytes, x += <usize>(ROUNDED_ROWS * K) << 2) {
    roundRows(out, x, K, min<i32>(ROUNDED_ROWS, height - i), ROUNDED_ROWS, from);
  }
}

/** Moves the tiles' sums to Y. */
// @ts-ignore: decorator
@inline function finish(y: usize, yRow: usize, sums: usize, height: i32, width: i32, accumulate: bool): void {
  for (let i = 0; i < height; i++, y += yRow, sums += <usize>ROUNDED_COLUMNS << 2) {
    for (let j: usize = 0; j < <usize>width << 2; j += 16) {
      const value = v128.load(sums + j);
      v128.store(y + j, accumulate ? f32x4.add(v128.load(y + j), value) : value);
    }
  }
}
