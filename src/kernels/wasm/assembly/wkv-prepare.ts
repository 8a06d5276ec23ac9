/**
 * From projections to what the WKV-7 recurrence takes, per head of N = D / H channels (s = sigmoid):
 *
 *   decay    = exp(-exp(-0.5) s(w0 + wRaw)),  a = s(a0 + aRaw)
 *   kappaHat = kappa / max(|kappa|, 1e-12),  kappa = k kK
 *   kOut     = k (1 + (a - 1) kA)
 *   vOut     = v + (vFirst - v) s(v0 + vRaw), or v where vFirst is absent
 *   removal  = -kappaHat,  replacement = kappaHat a
 *
 * Sigmoids are computed first, in the place of the output that needs them, row by row so that they stay in the
 * first-level cache. Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456). The way back is
 * ./wkv-prepare-backward.ts.
 */
import { addressAt, claim, dimAt, madd } from "./common";
import { ONE } from "./constants";
import { decay4, sigmoids } from "./elementary";
import { copyFloats, laneSum, loadUpTo4, storeUpTo4 } from "./lanes";

// The numbers of the arguments; the way back begins with the same.
export const K: i32 = 3;
export const V: i32 = 4;
export const W_RAW: i32 = 5;
export const A_RAW: i32 = 6;
export const V_RAW: i32 = 7;
export const V_FIRST: i32 = 8;
export const W0: i32 = 9;
export const A0: i32 = 10;
export const V0: i32 = 11;
export const K_K: i32 = 12;
export const K_A: i32 = 13;
const DECAY: i32 = 14;
const K_OUT: i32 = 15;
const V_OUT: i32 = 16;
const REMOVAL: i32 = 17;
const REPLACEMENT: i32 = 18;

const ROWS_PER_TASK: i32 = 4;
export const MIN_NORM: f32 = 1e-12;

/** max(|k kK|, 1e-12) of one head. */
// @ts-ignore: decorator
@inline export function kappaNorm(N: i32, k: usize, kK: usize): f32 {
  let even = f32x4.splat(0);
  let odd = even;
  for (; N >= 8; N -= 8) {
    const kappa = f32x4.mul(v128.load(k), v128.load(kK));
    even = madd(kappa, kappa, even);
    const next = f32x4.mul(v128.load(k, 16), v128.load(kK, 16));
    odd = madd(next, next, odd);
    k += 32;
    kK += 32;
  }
  for (; N > 0; N -= 4) {
    const kappa = f32x4.mul(loadUpTo4(k, N), loadUpTo4(kK, N));
    even = madd(kappa, kappa, even);
    k += 16;
    kK += 16;
  }
  return max<f32>(sqrt<f32>(laneSum(f32x4.add(even, odd))), MIN_NORM);
}

/** `decay` holds the sigmoid. */
// @ts-ignore: decorator
@inline function finishDecay(n: i32, decay: usize): void {
  for (; n > 0; n -= 4) {
    storeUpTo4(decay, decay4(loadUpTo4(decay, n)), n);
    decay += 16;
  }
}

/** `vOut` holds the sigmoid. */
// @ts-ignore: decorator
@inline function finishValue(n: i32, v: usize, vFirst: usize, vOut: usize): void {
  for (; n > 0; n -= 4) {
    const own = loadUpTo4(v, n);
    storeUpTo4(vOut, madd(f32x4.sub(loadUpTo4(vFirst, n), own), loadUpTo4(vOut, n), own), n);
    v += 16;
    vFirst += 16;
    vOut += 16;
  }
}

/** One head of a row; `replacement` holds a. */
// @ts-ignore: decorator
@inline function finishKey(
  N: i32,
  k: usize,
  kK: usize,
  kA: usize,
  kOut: usize,
  removal: usize,
  replacement: usize,
): void {
  const minusInverse = f32x4.splat(-1 / kappaNorm(N, k, kK));
  const one = v128.load32_splat(ONE);
  for (; N > 0; N -= 4) {
    const key = loadUpTo4(k, N);
    const removed = f32x4.mul(f32x4.mul(key, loadUpTo4(kK, N)), minusInverse);
    storeUpTo4(removal, removed, N);
    const a = loadUpTo4(replacement, N);
    storeUpTo4(replacement, f32x4.neg(f32x4.mul(removed, a)), N);
    storeUpTo4(kOut, madd(f32x4.mul(key, loadUpTo4(kA, N)), f32x4.sub(a, one), key), N);
    k += 16;
    kK += 16;
    kA += 16;
    kOut += 16;
    removal += 16;
    replacement += 16;
  }
}

/** p: rows, D, H, then the arguments above. */
export function wkvPrepare(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const N = D / dimAt(p, 2);
  const rowBytes = <usize>D << 2;
  const headBytes = <usize>N << 2;
  const kK = addressAt(p, K_K);
  const kA = addressAt(p, K_A);
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const last = min(rows, (task + 1) * ROWS_PER_TASK);
    for (let row = task * ROWS_PER_TASK; row < last; row++) {
      const at = <usize>row * rowBytes;
      const decay = addressAt(p, DECAY) + at;
      sigmoids(D, addressAt(p, W_RAW) + at, addressAt(p, W0), decay);
      finishDecay(D, decay);

      const v = addressAt(p, V) + at;
      const vOut = addressAt(p, V_OUT) + at;
      if (addressAt(p, V_FIRST)) {
        sigmoids(D, addressAt(p, V_RAW) + at, addressAt(p, V0), vOut);
        finishValue(D, v, addressAt(p, V_FIRST) + at, vOut);
      } else {
        copyFloats(D, v, vOut);
      }

      const k = addressAt(p, K) + at;
      const kOut = addressAt(p, K_OUT) + at;
      const removal = addressAt(p, REMOVAL) + at;
      const replacement = addressAt(p, REPLACEMENT) + at;
      sigmoids(D, addressAt(p, A_RAW) + at, addressAt(p, A0), replacement);
      for (let head: usize = 0; head < rowBytes; head += headBytes) {
        finishKey(N, k + head, kK + head, kA + head, kOut + head, removal + head, replacement + head);
      }
    }
  }
}
