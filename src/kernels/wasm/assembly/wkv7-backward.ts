/**
 * Back in time through the RWKV-7 recurrence of ./wkv7.ts, 16 tokens at a time from the state kept at their end.
 *
 * Within a chunk, with P_t the product of the decays from its first token to t, everything is scaled per key channel:
 *
 *   S' = S / P_t,  r' = r P_t,  k' = k / P_t,  replacement' = replacement / P_t,  removal' = removal P_{t-1}
 *
 * so that a step needs no decay,  S'_t = S'_{t-1} + v k'^T + sa replacement'^T,  and is undone by subtraction:
 *
 *   dr' = S'^T dy ;  dS' += dy r'^T ;  dv = dS' k' ;  dk' = dS'^T v ;  dsa = dS' replacement' ;  dreplacement' = dS'^T sa
 *   S' <- S' - v k'^T - sa replacement'^T ;  dremoval' = S'^T dsa ;  dS' += dsa removal'^T
 *
 * The decays reach the loss only through P, hence  d log decay_t = sum over s >= t of d log P_s  with
 * d log P_t = r dr - k dk - replacement dreplacement (at t) + removal dremoval (at t + 1) + sum_i dS_ij S_ij (at the end).
 * decay >= 0.545, so P >= 6e-5: rounding is amplified by inversion as in the reference, not more.
 *
 * One pass over S' and dS' serves a token, as in the way forth: dsa of the token before is summed while dS' is written. The
 * pass goes down the rows of four key channels, whose gradients stay in registers. Threads take whole heads.
 */
import { addressAt, claim, dimAt, madd, nmadd, workspace } from "./common";
import { copyVectors, laneSum, laneSums } from "./lanes";
import { CHUNK } from "./wkv7";

// Scratch memory. Sizes for N = 64.
const KEY_BYTES: usize = 80; // per four channels of a token: r', k', replacement', removal', replacement' of the token before
const TOKEN_KEYS: usize = 16 * KEY_BYTES;
const SUM_BYTES: usize = 64; // and dr', dk', dreplacement', dremoval'
const TOKEN_SUMS: usize = 16 * SUM_BYTES;
// Per row: dy, v, sa, dsa, each four times; partial sums of dv and of the dsa of the token before.
const ROW_BYTES: usize = 96;
const DV: usize = 64;
const NEXT_DSA: usize = 80;
const KEYS: usize = 0;
const SUMS: usize = KEYS + <usize>CHUNK * TOKEN_KEYS;
const PRODUCTS: usize = SUMS + <usize>CHUNK * TOKEN_SUMS; // P of each token
const ENDS: usize = PRODUCTS + <usize>CHUNK * 256; // sum_i dS_ij S_ij
const DOTS: usize = ENDS + 256; // r . replacement of each token
const ROWS: usize = DOTS + 64;
const STATES: usize = ROWS + 64 * ROW_BYTES; // per row: S', and dS' at another place in its cache line
const GRADIENT: usize = 288;
const STATE_BYTES: usize = 576;

/** Scaled keys, P and r . replacement of `tokens` tokens from byte offset `at` on. */
// @ts-ignore: decorator
@inline function packKeys(N: i32, p: usize, scratch: usize, tokens: i32, at: usize, tokenBytes: usize): void {
  for (let t = 0; t < tokens; t++) {
    let r = addressAt(p, 4) + at;
    let decay = addressAt(p, 5) + at;
    let k = addressAt(p, 6) + at;
    let removal = addressAt(p, 8) + at;
    let replacement = addressAt(p, 9) + at;
    let keys = scratch + KEYS + <usize>t * TOKEN_KEYS;
    let product = scratch + PRODUCTS + (<usize>t << 8);
    let dot = f32x4.splat(0);
    for (let j = N; j > 0; j -= 4) {
      const b = v128.load(replacement);
      dot = madd(v128.load(r), b, dot);
      const before = t ? v128.load(product - 256) : f32x4.splat(1);
      const now = f32x4.mul(before, v128.load(decay));
      const inverse = f32x4.div(f32x4.splat(1), now);
      v128.store(product, now);
      v128.store(keys, f32x4.mul(v128.load(r), now));
      v128.store(keys, f32x4.mul(v128.load(k), inverse), 16);
      v128.store(keys, f32x4.mul(b, inverse), 32);
      v128.store(keys, f32x4.mul(v128.load(removal), before), 48);
      v128.store(keys, t ? v128.load(keys - TOKEN_KEYS, 32) : f32x4.splat(0), 64);
      r += 16;
      decay += 16;
      k += 16;
      removal += 16;
      replacement += 16;
      product += 16;
      keys += KEY_BYTES;
    }
    store<f32>(scratch + DOTS + (<usize>t << 2), laneSum(dot));
    at += tokenBytes;
  }
}

/** Spreads a token's dy, v and sa over the rows and clears the partial sums of dv. */
// @ts-ignore: decorator
@inline function packRows(N: i32, rows: usize, dy: usize, v: usize, sa: usize): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < N; i++) {
    v128.store(rows, v128.load32_splat(dy));
    v128.store(rows, v128.load32_splat(v), 16);
    v128.store(rows, v128.load32_splat(sa), 32);
    v128.store(rows, zero, DV);
    dy += 4;
    v += 4;
    sa += 4;
    rows += ROW_BYTES;
  }
}

/** The four lane sums of the vectors at `address` and at the same place in the three rows after. */
// @ts-ignore: decorator
@inline function rowSums(address: usize): v128 {
  return laneSums(
    v128.load(address),
    v128.load(address, ROW_BYTES),
    v128.load(address, 2 * ROW_BYTES),
    v128.load(address, 3 * ROW_BYTES),
  );
}

/**
 * From the partial sums, which are cleared: dsa = dS' replacement' + dy (r . replacement). The last term is what the dy of
 * the same token adds to dS'.
 */
// @ts-ignore: decorator
@inline function finishDsa(N: i32, rows: usize, dy: usize, dot: v128): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < N; i += 4) {
    const dsa = madd(v128.load(dy), dot, rowSums(rows + NEXT_DSA));
    v128.store(rows, v128.shuffle<f32>(dsa, dsa, 0, 0, 0, 0), 48);
    v128.store(rows, v128.shuffle<f32>(dsa, dsa, 1, 1, 1, 1), 48 + ROW_BYTES);
    v128.store(rows, v128.shuffle<f32>(dsa, dsa, 2, 2, 2, 2), 48 + 2 * ROW_BYTES);
    v128.store(rows, v128.shuffle<f32>(dsa, dsa, 3, 3, 3, 3), 48 + 3 * ROW_BYTES);
    v128.store(rows, zero, NEXT_DSA);
    v128.store(rows, zero, NEXT_DSA + ROW_BYTES);
    v128.store(rows, zero, NEXT_DSA + 2 * ROW_BYTES);
    v128.store(rows, zero, NEXT_DSA + 3 * ROW_BYTES);
    dy += 16;
    rows += 4 * ROW_BYTES;
  }
}

// @ts-ignore: decorator
@inline function finishDv(N: i32, rows: usize, dv: usize): void {
  for (let i = 0; i < N; i += 4) {
    v128.store(dv, rowSums(rows + DV));
    dv += 16;
    rows += 4 * ROW_BYTES;
  }
}

/** S' and dS' at the end of a chunk, sum_i dS_ij S_ij, and the partial sums of the last token's dsa. */
// @ts-ignore: decorator
@inline function enterChunk(
  N: i32,
  states: usize,
  rows: usize,
  checkpoint: usize,
  product: usize,
  keys: usize,
  ends: usize,
): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < N; i++) v128.store(rows + <usize>i * ROW_BYTES, zero, NEXT_DSA);
  for (let j = N; j > 0; j -= 4) {
    const scale = v128.load(product);
    const inverse = f32x4.div(f32x4.splat(1), scale);
    const replacement = v128.load(keys, 32);
    let end = zero;
    let s = states;
    let kept = checkpoint;
    let row = rows;
    for (let i = 0; i < N; i++) {
      const S = f32x4.mul(v128.load(kept), inverse);
      const dS = f32x4.mul(v128.load(s, GRADIENT), scale);
      v128.store(s, S);
      v128.store(s, dS, GRADIENT);
      end = madd(S, dS, end);
      v128.store(row, madd(dS, replacement, v128.load(row, NEXT_DSA)), NEXT_DSA);
      s += STATE_BYTES;
      kept += <usize>N << 2;
      row += ROW_BYTES;
    }
    v128.store(ends, end);
    states += 16;
    checkpoint += 16;
    product += 16;
    keys += KEY_BYTES;
    ends += 16;
  }
}

/** One token. */
// @ts-ignore: decorator
@inline function stepBack(N: i32, states: usize, rows: usize, keys: usize, sums: usize): void {
  const zero = f32x4.splat(0);
  for (let j = N; j > 0; j -= 4) {
    const r = v128.load(keys);
    const k = v128.load(keys, 16);
    const replacement = v128.load(keys, 32);
    const removal = v128.load(keys, 48);
    const replacementBefore = v128.load(keys, 64);
    let dr = zero;
    let dk = zero;
    let dreplacement = zero;
    let dremoval = zero;
    let s = states;
    let row = rows;
    let i = N;
    do {
      let S = v128.load(s);
      let dS = v128.load(s, GRADIENT);
      const dy = v128.load(row);
      dr = madd(S, dy, dr);
      dS = madd(dy, r, dS);
      const v = v128.load(row, 16);
      dk = madd(dS, v, dk);
      S = nmadd(v, k, S);
      v128.store(row, madd(dS, k, v128.load(row, DV)), DV);
      const sa = v128.load(row, 32);
      dreplacement = madd(dS, sa, dreplacement);
      S = nmadd(sa, replacement, S);
      v128.store(s, S);
      const dsa = v128.load(row, 48);
      dremoval = madd(S, dsa, dremoval);
      dS = madd(dsa, removal, dS);
      v128.store(s, dS, GRADIENT);
      v128.store(row, madd(dS, replacementBefore, v128.load(row, NEXT_DSA)), NEXT_DSA);
      s += STATE_BYTES;
      row += ROW_BYTES;
    } while (--i);
    v128.store(sums, dr);
    v128.store(sums, dk, 16);
    v128.store(sums, dreplacement, 32);
    v128.store(sums, dremoval, 48);
    states += 16;
    keys += KEY_BYTES;
    sums += SUM_BYTES;
  }
}

/** From the sums over all rows: the gradients of a chunk's key vectors. */
// @ts-ignore: decorator
@inline function finishKeys(
  N: i32,
  p: usize,
  scratch: usize,
  tokens: i32,
  isStart: bool, // the state before the first token is zero, whatever its decay and removal key
  at: usize,
  tokenBytes: usize,
): void {
  for (let t = tokens - 1; t >= 0; t--) {
    const isAfterStart = t > 0 || !isStart;
    let out = at + <usize>t * tokenBytes;
    let keys = scratch + KEYS + <usize>t * TOKEN_KEYS;
    let sums = scratch + SUMS + <usize>t * TOKEN_SUMS;
    let product = scratch + PRODUCTS + (<usize>t << 8);
    let logProduct = scratch + ENDS; // the gradient of log P, summed from the end
    for (let j = N; j > 0; j -= 4) {
      const now = v128.load(product);
      const inverse = f32x4.div(f32x4.splat(1), now);
      const dr = v128.load(sums);
      const dk = v128.load(sums, 16);
      const dreplacement = v128.load(sums, 32);
      v128.store(addressAt(p, 15) + out, f32x4.mul(dr, now));
      v128.store(addressAt(p, 17) + out, f32x4.mul(dk, inverse));
      v128.store(addressAt(p, 20) + out, f32x4.mul(dreplacement, inverse));

      let sum = madd(dr, v128.load(keys), v128.load(logProduct));
      sum = nmadd(dk, v128.load(keys, 16), sum);
      sum = nmadd(dreplacement, v128.load(keys, 32), sum);
      let ddecay = f32x4.splat(0);
      let dremoval = ddecay;
      if (isAfterStart) {
        ddecay = f32x4.div(sum, v128.load(addressAt(p, 5) + out));
        dremoval = v128.load(sums, 48);
      }
      const before = t ? v128.load(product - 256) : f32x4.splat(1);
      v128.store(addressAt(p, 16) + out, ddecay);
      v128.store(addressAt(p, 19) + out, f32x4.mul(dremoval, before));
      v128.store(logProduct, madd(dremoval, v128.load(keys, 48), sum));
      out += 16;
      keys += KEY_BYTES;
      sums += SUM_BYTES;
      product += 16;
      logProduct += 16;
    }
  }
}

/** All chunks of a head, from the last to the first. */
// @ts-ignore: decorator
@inline function goBack(N: i32, p: usize, scratch: usize, b: i32, h: i32): void {
  const T = dimAt(p, 1);
  const H = dimAt(p, 2);
  const starts = addressAt(p, 10);
  const chunks = (T + CHUNK - 1) / CHUNK;
  const rowBytes = <usize>N << 2;
  const headBytes = <usize>N * rowBytes;
  const tokenBytes = <usize>H * rowBytes;
  const head = b * H + h;
  const dstate = addressAt(p, 14) + <usize>head * headBytes;
  const rows = scratch + ROWS;
  const states = scratch + STATES;

  for (let i = 0; i < N; i++) {
    copyVectors(states + <usize>i * STATE_BYTES + GRADIENT, dstate + <usize>i * rowBytes, rowBytes);
  }
  for (let chunk = chunks - 1; chunk >= 0; chunk--) {
    const first = b * T + chunk * CHUNK;
    const tokens = min(CHUNK, T - chunk * CHUNK);
    const at = (<usize>first * <usize>H + <usize>h) * rowBytes;
    const checkpoint = addressAt(p, 11) + (<usize>head * <usize>chunks + <usize>chunk) * headBytes;
    const isStart = starts != 0 && load<i32>(starts + (<usize>first << 2)) != 0;
    packKeys(N, p, scratch, tokens, at, tokenBytes);

    const last = <usize>(tokens - 1);
    let values = at + last * tokenBytes;
    let keys = scratch + KEYS + last * TOKEN_KEYS;
    let sums = scratch + SUMS + last * TOKEN_SUMS;
    let dot = scratch + DOTS + (last << 2);
    enterChunk(N, states, rows, checkpoint, scratch + PRODUCTS + (last << 8), keys, scratch + ENDS);
    for (let t = tokens; t > 0; t--) {
      const dy = addressAt(p, 13) + values;
      finishDsa(N, rows, dy, v128.load32_splat(dot));
      packRows(N, rows, dy, addressAt(p, 7) + values, addressAt(p, 12) + values);
      stepBack(N, states, rows, keys, sums);
      finishDv(N, rows, addressAt(p, 18) + values);
      values -= tokenBytes;
      keys -= TOKEN_KEYS;
      sums -= TOKEN_SUMS;
      dot -= 4;
    }
    finishKeys(N, p, scratch, tokens, isStart, at, tokenBytes);
    if (isStart) memory.fill(states, 0, <usize>N * STATE_BYTES);
  }
  for (let i = 0; i < N; i++) {
    copyVectors(dstate + <usize>i * rowBytes, states + <usize>i * STATE_BYTES + GRADIENT, rowBytes);
  }
}

/**
 * p: B, T, H, N, r, decay, k, v, removal, replacement, starts, checkpoints, removed, dy, dstate, dr, ddecay, dk, dv,
 * dremoval, dreplacement.
 */
export function wkv7Backward(p: usize, thread: i32, threads: i32): void {
  const H = dimAt(p, 2);
  const N = dimAt(p, 3);
  const heads = dimAt(p, 0) * H;
  for (let head = claim(p); head < heads; head = claim(p)) {
    goBack(N, p, workspace(thread), head / H, head % H);
  }
}
