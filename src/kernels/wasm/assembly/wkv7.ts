/**
 * RWKV-7 recurrence per head, S in R^{N x N}, rows = value channels i, columns = key channels j:
 *
 *   sa = S removal ;  S <- S diag(decay) + sa replacement^T + v k^T ;  y = S r
 *
 * One pass over S serves a token: while a row is updated, its product with r gives y and its product with the removal
 * key of the token after gives the sa that the next pass needs. Rows do not depend on each other, so threads share
 * them.
 *
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456). The inner loop is in ./wkv7-step.ts.
 */
import { addressAt, claim, dimAt, madd, workspace } from "./common";
import { copyVectors, laneSums } from "./lanes";
import {
  DECAY,
  fourNextSa,
  fourY,
  K,
  KEYS_BYTES,
  R,
  REMOVAL,
  REPLACEMENT,
  ROW_BYTES,
  ROW_SUMS_BYTES,
  stepPair,
  stepPairWide,
} from "./wkv7-step";

/** Tokens between two kept states. */
export const CHUNK: i32 = 16;

// Scratch memory: a token's key vectors, sa of every row, partial sums of four rows, the rows themselves where N < 64.
const SA: usize = KEYS_BYTES;
const SUMS: usize = SA + 256;
const ROWS: usize = SUMS + 4 * ROW_SUMS_BYTES;

/** sa of four rows from the state itself, before the first token. */
// @ts-ignore: decorator
@inline function removeFromFour(N: i32, s: usize, removal: usize): v128 {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  do {
    const key = v128.load(removal);
    a = madd(v128.load(s), key, a);
    b = madd(v128.load(s, ROW_BYTES), key, b);
    c = madd(v128.load(s, 2 * ROW_BYTES), key, c);
    d = madd(v128.load(s, 3 * ROW_BYTES), key, d);
    s += 16;
    removal += 16;
    N -= 4;
  } while (N);
  return laneSums(a, b, c, d);
}

/** Copies `height` rows of `bytes` each. */
// @ts-ignore: decorator
@inline function copyRows(height: i32, bytes: usize, to: usize, toStride: usize, from: usize, fromStride: usize): void {
  for (; height > 0; height--) {
    copyVectors(to, from, bytes);
    to += toStride;
    from += fromStride;
  }
}

/** Takes `height` (a multiple of 4) rows of a head, from row `row` on, through all tokens. */
// @ts-ignore: decorator
@inline function advance(isWide: bool, N: i32, p: usize, scratch: usize, b: i32, h: i32, row: i32, height: i32): void {
  const T = dimAt(p, 1);
  const H = dimAt(p, 2);
  const starts = addressAt(p, 10);
  const checkpoints = addressAt(p, 13);
  const removed = addressAt(p, 14);
  const keys = scratch;
  const sa = scratch + SA;
  const sums = scratch + SUMS;

  const rowBytes = <usize>N << 2;
  const headBytes = <usize>N * rowBytes;
  const tokenBytes = <usize>H * rowBytes;
  const rowOffset = <usize>row << 2;
  const head = <usize>(b * H + h);
  const state = addressAt(p, 11) + head * headBytes + <usize>row * rowBytes;
  let checkpoint = checkpoints + head * <usize>((T + CHUNK - 1) / CHUNK) * headBytes + <usize>row * rowBytes;
  let at = (<usize>b * <usize>T * <usize>H + <usize>h) * rowBytes;

  let rows = state;
  if (rowBytes != ROW_BYTES) {
    rows = scratch + ROWS;
    copyRows(height, rowBytes, rows, ROW_BYTES, state, rowBytes);
  }
  for (let i: usize = 0; i < <usize>height; i += 4) {
    v128.store(sa + (i << 2), removeFromFour(N, rows + i * ROW_BYTES, addressAt(p, 8) + at));
  }
  for (let t = 0; t < T; t++) {
    if (starts && load<i32>(starts + (<usize>(b * T + t) << 2))) {
      memory.fill(rows, 0, <usize>height * ROW_BYTES);
      memory.fill(sa, 0, <usize>height << 2);
    }
    if (removed) copyVectors(removed + at + rowOffset, sa, <usize>height << 2);

    const after = t + 1 < T ? at + tokenBytes : at; // after the last token any removal key does
    copyVectors(keys + DECAY, addressAt(p, 5) + at, rowBytes);
    copyVectors(keys + K, addressAt(p, 6) + at, rowBytes);
    copyVectors(keys + REPLACEMENT, addressAt(p, 9) + at, rowBytes);
    copyVectors(keys + R, addressAt(p, 4) + at, rowBytes);
    copyVectors(keys + REMOVAL, addressAt(p, 8) + after, rowBytes);

    let v = addressAt(p, 7) + at + rowOffset;
    let y = addressAt(p, 12) + at + rowOffset;
    let s = rows;
    let recalled = sa;
    for (let i = 0; i < height; i += 4) {
      if (isWide) {
        stepPairWide(N, s, keys, recalled, v, sums);
        stepPairWide(N, s + 2 * ROW_BYTES, keys, recalled + 8, v + 8, sums + 2 * ROW_SUMS_BYTES);
      } else {
        stepPair(N, s, keys, recalled, v, sums);
        stepPair(N, s + 2 * ROW_BYTES, keys, recalled + 8, v + 8, sums + 2 * ROW_SUMS_BYTES);
      }
      v128.store(y, fourY(isWide, sums));
      v128.store(recalled, fourNextSa(isWide, sums));
      s += 4 * ROW_BYTES;
      recalled += 16;
      v += 16;
      y += 16;
    }

    if (checkpoints && (t + 1 == T || (t + 1) % CHUNK == 0)) {
      copyRows(height, rowBytes, checkpoint, rowBytes, rows, ROW_BYTES);
      checkpoint += headBytes;
    }
    at += tokenBytes;
  }
  if (rowBytes != ROW_BYTES) copyRows(height, rowBytes, state, rowBytes, rows, ROW_BYTES);
}

/** Rows of a task where there are few heads for the threads. A task packs the keys anew, so a head is not cut for less. */
const FEW_ROWS: i32 = 16;

/**
 * Tasks are heads, or parts of heads.
 * p: B, T, H, N, r, decay, k, v, removal, replacement, starts, state, y, checkpoints, removed.
 */
export function wkv7(p: usize, thread: i32, threads: i32): void {
  const H = dimAt(p, 2);
  const N = dimAt(p, 3);
  const heads = dimAt(p, 0) * H;
  const taskRows = heads >= 4 * threads ? N : FEW_ROWS;
  const parts = (N + taskRows - 1) / taskRows;
  for (let task = claim(p); task < heads * parts; task = claim(p)) {
    const head = task / parts;
    const row = (task - head * parts) * taskRows;
    const height = min(taskRows, N - row);
    if (SHOAL_TURBO && N % 8 == 0) advance(true, N, p, workspace(thread), head / H, head % H, row, height);
    else advance(false, N, p, workspace(thread), head / H, head % H, row, height);
  }
}
