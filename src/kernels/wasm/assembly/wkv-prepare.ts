/**
 * From projections to what the WKV-7 recurrence takes, per head of N = D / H channels (s = sigmoid):
 *
 *   decay    = exp(-exp(-0.5) s(w0 + wRaw)),  a = s(a0 + aRaw)
 *   kappaHat = kappa / max(|kappa|, 1e-12),  kappa = k kK
 *   kOut     = k (1 + (a - 1) kA)
 *   vOut     = v + (vFirst - v) s(v0 + vRaw), or v where vFirst is absent
 *   removal  = -kappaHat,  replacement = kappaHat a
 *
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456). The way back is ./wkv-prepare-backward.ts.
 */
import { addressAt, claim, dimAt, madd } from "./common";
import { decay4, ONE, sigmoid4 } from "./elementary";
import { laneSum, loadUpTo4, storeUpTo4 } from "./lanes";

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

// @ts-ignore: decorator
@inline function vectorDecay(width: i32, wRaw: usize, w0: usize, decay: usize): void {
  const s = sigmoid4(f32x4.add(loadUpTo4(w0, width), loadUpTo4(wRaw, width)));
  storeUpTo4(decay, decay4(s), width);
}

// @ts-ignore: decorator
@inline function vectorValue(width: i32, v: usize, vRaw: usize, vFirst: usize, v0: usize, vOut: usize): void {
  const s = sigmoid4(f32x4.add(loadUpTo4(v0, width), loadUpTo4(vRaw, width)));
  const own = loadUpTo4(v, width);
  storeUpTo4(vOut, madd(f32x4.sub(loadUpTo4(vFirst, width), own), s, own), width);
}

// @ts-ignore: decorator
@inline function vectorKey(
  width: i32,
  minusInverse: v128, // -1 / |kappa|
  k: usize,
  aRaw: usize,
  a0: usize,
  kK: usize,
  kA: usize,
  kOut: usize,
  removal: usize,
  replacement: usize,
): void {
  const one = v128.load32_splat(ONE);
  const key = loadUpTo4(k, width);
  const removed = f32x4.mul(f32x4.mul(key, loadUpTo4(kK, width)), minusInverse);
  storeUpTo4(removal, removed, width);
  const aLess1 = f32x4.sub(sigmoid4(f32x4.add(loadUpTo4(a0, width), loadUpTo4(aRaw, width))), one);
  storeUpTo4(replacement, f32x4.neg(madd(removed, aLess1, removed)), width);
  storeUpTo4(kOut, madd(f32x4.mul(key, loadUpTo4(kA, width)), aLess1, key), width);
}

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

/** p: rows, D, H, then the arguments above. */
export function wkvPrepare(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const H = dimAt(p, 2);
  const N = D / H;
  const headBytes = <usize>N << 2;
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const last = min(rows, (task + 1) * ROWS_PER_TASK);
    for (let row = task * ROWS_PER_TASK; row < last; row++) {
      const at = <usize>row * <usize>D << 2;
      prepareDecay(D, addressAt(p, W_RAW) + at, addressAt(p, W0), addressAt(p, DECAY) + at);
      prepareValue(p, D, at);
      for (let head: usize = 0; head < <usize>D << 2; head += headBytes) prepareKey(p, N, at + head, head);
    }
  }
}

// @ts-ignore: decorator
@inline function prepareDecay(D: i32, wRaw: usize, w0: usize, decay: usize): void {
  for (; D >= 4; D -= 4) {
    vectorDecay(4, wRaw, w0, decay);
    wRaw += 16;
    w0 += 16;
    decay += 16;
  }
  if (D > 0) vectorDecay(D, wRaw, w0, decay);
}

// @ts-ignore: decorator
@inline function prepareValue(p: usize, D: i32, at: usize): void {
  let v = addressAt(p, V) + at;
  let vOut = addressAt(p, V_OUT) + at;
  if (!addressAt(p, V_FIRST)) {
    memory.copy(vOut, v, <usize>D << 2);
    return;
  }
  let vRaw = addressAt(p, V_RAW) + at;
  let vFirst = addressAt(p, V_FIRST) + at;
  let v0 = addressAt(p, V0);
  for (; D >= 4; D -= 4) {
    vectorValue(4, v, vRaw, vFirst, v0, vOut);
    v += 16;
    vRaw += 16;
    vFirst += 16;
    v0 += 16;
    vOut += 16;
  }
  if (D > 0) vectorValue(D, v, vRaw, vFirst, v0, vOut);
}

// @ts-ignore: decorator
@inline function prepareKey(p: usize, N: i32, at: usize, channel: usize): void {
  let k = addressAt(p, K) + at;
  let aRaw = addressAt(p, A_RAW) + at;
  let a0 = addressAt(p, A0) + channel;
  let kK = addressAt(p, K_K) + channel;
  let kA = addressAt(p, K_A) + channel;
  let kOut = addressAt(p, K_OUT) + at;
  let removal = addressAt(p, REMOVAL) + at;
  let replacement = addressAt(p, REPLACEMENT) + at;
  const minusInverse = f32x4.splat(-1 / kappaNorm(N, k, kK));
  for (; N >= 4; N -= 4) {
    vectorKey(4, minusInverse, k, aRaw, a0, kK, kA, kOut, removal, replacement);
    k += 16;
    aRaw += 16;
    a0 += 16;
    kK += 16;
    kA += 16;
    kOut += 16;
    removal += 16;
    replacement += 16;
  }
  if (N > 0) vectorKey(N, minusInverse, k, aRaw, a0, kK, kA, kOut, removal, replacement);
}
