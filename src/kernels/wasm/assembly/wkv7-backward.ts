/**
 * Back in time through the RWKV-7 recurrence of ./wkv7.ts, 16 tokens at a time from the state kept at their end.
 *
 * Within a chunk, with P_t the product of the decays from its first token to t, everything is scaled per key channel:
 *
 *   S' = S / P_t,  r' = r P_t,  k' = k / P_t,  replacement' = replacement / P_t,  removal' = removal P_{t-1}
 *
 * so that a step needs no decay,  S'_t = S'_{t-1} + v k'^T + sa replacement'^T,  and is undone by subtraction:
 *
 *   dr' = S'^T dy ;  dS' += dy r'^T ;  dv = dS' k' ;  dk' = dS'^T v
 *   dsa = dS' replacement' ;  dreplacement' = dS'^T sa
 *   S' <- S' - v k'^T - sa replacement'^T ;  dremoval' = S'^T dsa ;  dS' += dsa removal'^T
 *
 * The decays reach the loss only through P:
 *
 *   d log decay_t = sum over s >= t of d log P_s
 *   d log P_t = r dr - k dk - replacement dreplacement (at t) + removal dremoval (at t + 1) + sum_i dS_ij S_ij (at end)
 *
 * decay >= 0.545, so P >= 6e-5: rounding is amplified by inversion as in the reference, not more.
 *
 * Threads take whole heads. The inner loops are in ./wkv7-step-back.ts.
 */
import { addressAt, claim, dimAt, madd, nmadd, workspace } from "./common";
import { copyVectors, laneSum } from "./lanes";
import { CHUNK } from "./wkv7";
import {
  D_K,
  D_R,
  D_REMOVAL,
  D_REPLACEMENT,
  DSA,
  DY,
  GRADIENT,
  K,
  KEYS_BYTES,
  R,
  REMOVAL,
  REPLACEMENT,
  ROW_BYTES,
  SA,
  STATE_BYTES,
  stepBack,
  stepBackWide,
  sumFourRows,
  sumFourRowsWide,
  SUMS_BYTES,
  V,
} from "./wkv7-step-back";

// Scratch memory.
const KEYS: usize = 0; //                                          scaled keys of each token
const SUMS: usize = KEYS + <usize>CHUNK * KEYS_BYTES; //           their gradients
const PRODUCTS: usize = SUMS + <usize>CHUNK * SUMS_BYTES; //       P of each token
const INVERSES: usize = PRODUCTS + <usize>CHUNK * 256; //          1 / P
const END: usize = INVERSES + <usize>CHUNK * 256; //               sum_i dS_ij S_ij at the end of the chunk
const RK: usize = END + 256; //                                    r . k of each token
const R_REPLACEMENT: usize = RK + 64; //                           r . replacement of each token
const FOUR: usize = R_REPLACEMENT + 64; //                         dsa of four rows, and their partial sums
const ROWS: usize = FOUR + 320;
const STATES: usize = ROWS + 64 * ROW_BYTES;

/** Scaled keys, P, r . k and r . replacement of `tokens` tokens from byte offset `at` on. */
// @ts-ignore: decorator
@inline function packKeys(N: i32, p: usize, scratch: usize, tokens: i32, at: usize, tokenBytes: usize): void {
  const one = f32x4.splat(1);
  for (let t = 0; t < tokens; t++) {
    let r = addressAt(p, 4) + at;
    let decay = addressAt(p, 5) + at;
    let k = addressAt(p, 6) + at;
    let removal = addressAt(p, 8) + at;
    let replacement = addressAt(p, 9) + at;
    let keys = scratch + KEYS + <usize>t * KEYS_BYTES;
    let product = scratch + PRODUCTS + (<usize>t << 8);
    let rk = f32x4.splat(0);
    let rReplacement = rk;
    for (let j = N; j > 0; j -= 4) {
      const receptance = v128.load(r);
      const key = v128.load(k);
      const b = v128.load(replacement);
      rk = madd(receptance, key, rk);
      rReplacement = madd(receptance, b, rReplacement);
      const before = t ? v128.load(product - 256) : one;
      const now = f32x4.mul(before, v128.load(decay));
      const inverse = f32x4.div(one, now);
      v128.store(product, now);
      v128.store(product, inverse, INVERSES - PRODUCTS);
      v128.store(keys, f32x4.mul(receptance, now), R);
      v128.store(keys, f32x4.mul(key, inverse), K);
      v128.store(keys, f32x4.mul(b, inverse), REPLACEMENT);
      v128.store(keys, f32x4.mul(v128.load(removal), before), REMOVAL);
      r += 16;
      decay += 16;
      k += 16;
      removal += 16;
      replacement += 16;
      product += 16;
      keys += 16;
    }
    store<f32>(scratch + RK + (<usize>t << 2), laneSum(rk));
    store<f32>(scratch + R_REPLACEMENT + (<usize>t << 2), laneSum(rReplacement));
    at += tokenBytes;
  }
}

/** S' and dS' at the end of a chunk, and sum_i dS_ij S_ij. */
// @ts-ignore: decorator
@inline function enterChunk(N: i32, states: usize, checkpoint: usize, product: usize, end: usize): void {
  for (let j = N; j > 0; j -= 4) {
    const scale = v128.load(product);
    const inverse = v128.load(product, INVERSES - PRODUCTS);
    let sum = f32x4.splat(0);
    let s = states;
    let kept = checkpoint;
    let i = N;
    do {
      const S = f32x4.mul(v128.load(kept), inverse);
      const dS = f32x4.mul(v128.load(s, GRADIENT), scale);
      v128.store(s, S);
      v128.store(s, dS, GRADIENT);
      sum = madd(S, dS, sum);
      s += STATE_BYTES;
      kept += <usize>N << 2;
    } while (--i);
    v128.store(end, sum);
    states += 16;
    checkpoint += 16;
    product += 16;
    end += 16;
  }
}

/** dv of all rows, and their dy, v, sa and dsa spread over vectors. */
// @ts-ignore: decorator
@inline function enterRows(
  isWide: bool,
  N: i32,
  states: usize,
  rows: usize,
  keys: usize,
  rk: v128,
  rReplacement: v128,
  four: usize,
  dy: usize,
  v: usize,
  sa: usize,
  dv: usize,
): void {
  for (let i = N; i > 0; i -= 4) {
    const g = v128.load(dy);
    const dS = states + GRADIENT;
    if (isWide) sumFourRowsWide(N, dS, keys, g, rk, rReplacement, dv, four, four + 64);
    else sumFourRows(N, dS, keys, g, rk, rReplacement, dv, four);
    let dsa = four;
    for (const end = dsa + 16; dsa != end; dsa += 4) {
      v128.store(rows, v128.load32_splat(dy), DY);
      v128.store(rows, v128.load32_splat(v), V);
      v128.store(rows, v128.load32_splat(sa), SA);
      v128.store(rows, v128.load32_splat(dsa), DSA);
      dy += 4;
      v += 4;
      sa += 4;
      rows += ROW_BYTES;
    }
    dv += 16;
    states += 4 * STATE_BYTES;
  }
}

/** From the sums over all rows: the gradients of a chunk's keys. */
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
  const one = f32x4.splat(1);
  for (let t = tokens - 1; t >= 0; t--) {
    const isAfterStart = t > 0 || !isStart;
    let out = at + <usize>t * tokenBytes;
    let keys = scratch + KEYS + <usize>t * KEYS_BYTES;
    let sums = scratch + SUMS + <usize>t * SUMS_BYTES;
    let product = scratch + PRODUCTS + (<usize>t << 8);
    let logProduct = scratch + END; // the gradient of log P, summed from the end
    for (let j = N; j > 0; j -= 4) {
      const now = v128.load(product);
      const inverse = v128.load(product, INVERSES - PRODUCTS);
      const before = t ? v128.load(product - 256) : one;
      const dr = v128.load(sums, D_R);
      const dk = v128.load(sums, D_K);
      const dreplacement = v128.load(sums, D_REPLACEMENT);
      v128.store(addressAt(p, 15) + out, f32x4.mul(dr, now));
      v128.store(addressAt(p, 17) + out, f32x4.mul(dk, inverse));
      v128.store(addressAt(p, 20) + out, f32x4.mul(dreplacement, inverse));

      let sum = madd(dr, v128.load(keys, R), v128.load(logProduct));
      sum = nmadd(dk, v128.load(keys, K), sum);
      sum = nmadd(dreplacement, v128.load(keys, REPLACEMENT), sum);
      let ddecay = f32x4.splat(0);
      let dremoval = ddecay;
      if (isAfterStart) {
        ddecay = f32x4.mul(sum, f32x4.mul(before, inverse)); // before / now = 1 / decay
        dremoval = v128.load(sums, D_REMOVAL);
      }
      v128.store(addressAt(p, 16) + out, ddecay);
      v128.store(addressAt(p, 19) + out, f32x4.mul(dremoval, before));
      v128.store(logProduct, madd(dremoval, v128.load(keys, REMOVAL), sum));
      out += 16;
      keys += 16;
      sums += 16;
      product += 16;
      logProduct += 16;
    }
  }
}

/** All chunks of a head, from the last to the first. */
// @ts-ignore: decorator
@inline function goBack(isWide: bool, N: i32, p: usize, scratch: usize, b: i32, h: i32): void {
  const T = dimAt(p, 1);
  const H = dimAt(p, 2);
  const starts = addressAt(p, 10);
  const chunks = (T + CHUNK - 1) / CHUNK;
  const rowBytes = <usize>N << 2;
  const headBytes = <usize>N * rowBytes;
  const tokenBytes = <usize>H * rowBytes;
  const head = <usize>(b * H + h);
  const dstate = addressAt(p, 14) + head * headBytes;
  const rows = scratch + ROWS;
  const states = scratch + STATES;

  for (let i: usize = 0; i < <usize>N; i++) {
    copyVectors(states + i * STATE_BYTES + GRADIENT, dstate + i * rowBytes, rowBytes);
  }
  for (let chunk = chunks - 1; chunk >= 0; chunk--) {
    const first = b * T + chunk * CHUNK;
    const tokens = min(CHUNK, T - chunk * CHUNK);
    const at = (<usize>first * <usize>H + <usize>h) * rowBytes;
    const checkpoint = addressAt(p, 11) + (head * <usize>chunks + <usize>chunk) * headBytes;
    const isStart = starts != 0 && load<i32>(starts + (<usize>first << 2)) != 0;
    packKeys(N, p, scratch, tokens, at, tokenBytes);

    const last = <usize>(tokens - 1);
    enterChunk(N, states, checkpoint, scratch + PRODUCTS + (last << 8), scratch + END);
    for (let t = tokens - 1; t >= 0; t--) {
      const token = <usize>t;
      const values = at + token * tokenBytes;
      const keys = scratch + KEYS + token * KEYS_BYTES;
      const rk = v128.load32_splat(scratch + RK + (token << 2));
      const rReplacement = v128.load32_splat(scratch + R_REPLACEMENT + (token << 2));
      const dy = addressAt(p, 13) + values;
      const v = addressAt(p, 7) + values;
      const sa = addressAt(p, 12) + values;
      const dv = addressAt(p, 18) + values;
      enterRows(isWide, N, states, rows, keys, rk, rReplacement, scratch + FOUR, dy, v, sa, dv);
      const sums = scratch + SUMS + token * SUMS_BYTES;
      if (isWide) stepBackWide(N, states, rows, keys, sums);
      else stepBack(N, states, rows, keys, sums);
    }
    finishKeys(N, p, scratch, tokens, isStart, at, tokenBytes);
    if (isStart) memory.fill(states, 0, <usize>N * STATE_BYTES);
  }
  for (let i: usize = 0; i < <usize>N; i++) {
    copyVectors(dstate + i * rowBytes, states + i * STATE_BYTES + GRADIENT, rowBytes);
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
    if (SHOAL_TURBO && N % 8 == 0) goBack(true, N, p, workspace(thread), head / H, head % H);
    else goBack(false, N, p, workspace(thread), head / H, head % H);
  }
}
