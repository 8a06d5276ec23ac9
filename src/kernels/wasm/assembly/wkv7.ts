/**
 * RWKV-7 recurrence per head, S in R^{N x N}, rows = value channels i, columns = key channels j:
 *
 *   sa = S removal ;  S <- S diag(decay) + sa replacement^T + v k^T ;  y = S r
 *
 * One pass over S serves a token: while a row is updated, its product with r gives y and its product with the removal key
 * of the token after gives the sa that the next pass needs. Rows do not depend on each other, so threads share them.
 *
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456).
 */
import { addressAt, dimAt, madd, workspace } from "./common";
import { copyVectors, laneSums } from "./lanes";
import { firstUnit } from "./row-sums";

/** Tokens between two kept states. */
export const CHUNK: i32 = 16;

// Scratch memory: the token's key vectors interleaved by four channels (decay, k, replacement, r, removal of the token
// after), so that the inner loop walks one pointer; then sa of every row; then eight vectors of partial sums.
const KEY_BYTES: usize = 80;
const SA: usize = 16 * KEY_BYTES;
const PARTIALS: usize = SA + 256;

/** Rows `s` and `s + rowBytes` through one token. Leaves partial sums of y and of the next sa of both. */
// @ts-ignore: decorator
@inline function updatePair(N: i32, s: usize, keys: usize, sa: usize, v: usize, partials: usize): void {
  const rowBytes = <usize>N << 2;
  const sa0 = v128.load32_splat(sa);
  const sa1 = v128.load32_splat(sa, 4);
  const v0 = v128.load32_splat(v);
  const v1 = v128.load32_splat(v, 4);
  let y0 = f32x4.splat(0);
  let y1 = y0;
  let next0 = y0;
  let next1 = y0;
  let j = N;
  do {
    const decay = v128.load(keys);
    let s0 = f32x4.mul(v128.load(s), decay);
    let s1 = f32x4.mul(v128.load(s + rowBytes), decay);
    const k = v128.load(keys, 16);
    s0 = madd(v0, k, s0);
    s1 = madd(v1, k, s1);
    const replacement = v128.load(keys, 32);
    s0 = madd(sa0, replacement, s0);
    s1 = madd(sa1, replacement, s1);
    v128.store(s, s0);
    v128.store(s + rowBytes, s1);
    const r = v128.load(keys, 48);
    y0 = madd(s0, r, y0);
    y1 = madd(s1, r, y1);
    const removal = v128.load(keys, 64);
    next0 = madd(s0, removal, next0);
    next1 = madd(s1, removal, next1);
    s += 16;
    keys += KEY_BYTES;
    j -= 4;
  } while (j);
  v128.store(partials, y0);
  v128.store(partials, y1, 16);
  v128.store(partials, next0, 64);
  v128.store(partials, next1, 80);
}

/** The lane sums of the four vectors at `address`. */
// @ts-ignore: decorator
@inline function sumsAt(address: usize): v128 {
  return laneSums(v128.load(address), v128.load(address, 16), v128.load(address, 32), v128.load(address, 48));
}

/** sa of four rows from the state itself, before the first token. */
// @ts-ignore: decorator
@inline function removeFromFour(N: i32, s: usize, removal: usize): v128 {
  const rowBytes = <usize>N << 2;
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (let j = N; j > 0; j -= 4) {
    const key = v128.load(removal);
    a = madd(v128.load(s), key, a);
    b = madd(v128.load(s + rowBytes), key, b);
    c = madd(v128.load(s + 2 * rowBytes), key, c);
    d = madd(v128.load(s + 3 * rowBytes), key, d);
    s += 16;
    removal += 16;
  }
  return laneSums(a, b, c, d);
}

/** Interleaves a token's key vectors. */
// @ts-ignore: decorator
@inline function packKeys(
  N: i32,
  keys: usize,
  decay: usize,
  k: usize,
  replacement: usize,
  r: usize,
  removal: usize,
): void {
  for (let j = N; j > 0; j -= 4) {
    v128.store(keys, v128.load(decay));
    v128.store(keys, v128.load(k), 16);
    v128.store(keys, v128.load(replacement), 32);
    v128.store(keys, v128.load(r), 48);
    v128.store(keys, v128.load(removal), 64);
    decay += 16;
    k += 16;
    replacement += 16;
    r += 16;
    removal += 16;
    keys += KEY_BYTES;
  }
}

/** Takes `height` (a multiple of 4) rows of a head, from row `row` on, through all tokens. */
// @ts-ignore: decorator
@inline function advance(N: i32, p: usize, keys: usize, b: i32, h: i32, row: i32, height: i32): void {
  const T = dimAt(p, 1);
  const H = dimAt(p, 2);
  const starts = addressAt(p, 10);
  const checkpoints = addressAt(p, 13);
  const removed = addressAt(p, 14);
  const sa = keys + SA;
  const partials = keys + PARTIALS;

  const rowBytes = <usize>N << 2;
  const blockBytes = <usize>height * rowBytes;
  const headBytes = <usize>N * rowBytes;
  const tokenBytes = <usize>H * rowBytes;
  const rowOffset = <usize>row << 2;
  const head = b * H + h;
  const state = addressAt(p, 11) + <usize>head * headBytes + <usize>row * rowBytes;
  let checkpoint = checkpoints + <usize>head * <usize>((T + CHUNK - 1) / CHUNK) * headBytes + <usize>row * rowBytes;
  let at = (<usize>b * <usize>T * <usize>H + <usize>h) * rowBytes;

  for (let i = 0; i < height; i += 4) {
    v128.store(sa + (<usize>i << 2), removeFromFour(N, state + <usize>i * rowBytes, addressAt(p, 8) + at));
  }
  for (let t = 0; t < T; t++) {
    if (starts && load<i32>(starts + (<usize>(b * T + t) << 2))) {
      memory.fill(state, 0, blockBytes);
      memory.fill(sa, 0, <usize>height << 2);
    }
    if (removed) copyVectors(removed + at + rowOffset, sa, <usize>height << 2);

    const after = t + 1 < T ? at + tokenBytes : at; // after the last token any removal key does
    const removal = addressAt(p, 8) + after;
    packKeys(N, keys, addressAt(p, 5) + at, addressAt(p, 6) + at, addressAt(p, 9) + at, addressAt(p, 4) + at, removal);

    let v = addressAt(p, 7) + at + rowOffset;
    let y = addressAt(p, 12) + at + rowOffset;
    let s = state;
    let recalled = sa;
    for (let i = 0; i < height; i += 4) {
      updatePair(N, s, keys, recalled, v, partials);
      updatePair(N, s + 2 * rowBytes, keys, recalled + 8, v + 8, partials + 32);
      v128.store(y, sumsAt(partials));
      v128.store(recalled, sumsAt(partials + 64));
      s += 4 * rowBytes;
      recalled += 16;
      v += 16;
      y += 16;
    }

    if (checkpoints && (t + 1 == T || (t + 1) % CHUNK == 0)) {
      copyVectors(checkpoint, state, blockBytes);
      checkpoint += headBytes;
    }
    at += tokenBytes;
  }
}

/**
 * Threads share the rows of all heads, four at a time.
 * p: B, T, H, N, r, decay, k, v, removal, replacement, starts, state, y, checkpoints, removed.
 */
export function wkv7(p: usize, thread: i32, threads: i32): void {
  const H = dimAt(p, 2);
  const N = dimAt(p, 3);
  const units = N >> 2;
  const all = dimAt(p, 0) * H * units;
  const to = firstUnit(all, thread + 1, threads);
  let unit = firstUnit(all, thread, threads);
  while (unit < to) {
    const head = unit / units;
    const end = min(to, (head + 1) * units);
    const row = (unit - head * units) << 2;
    const height = (end - unit) << 2;
    if (N == 64) advance(64, p, workspace(thread), head / H, head % H, row, height);
    else advance(N, p, workspace(thread), head / H, head % H, row, height);
    unit = end;
  }
}
