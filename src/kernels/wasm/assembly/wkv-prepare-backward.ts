/**
 * Gradients of ./wkv-prepare.ts. With a = s(a0 + aRaw), m = s(v0 + vRaw), s = s(w0 + wRaw):
 *
 *   dwRaw     = ddecay decay (-exp(-0.5)) s (1 - s)
 *   dkappaHat = dreplacement a - dremoval
 *   daRaw     = (dreplacement kappaHat + dkOut k kA) a (1 - a)
 *   dkappa    = (dkappaHat - kappaHat (kappaHat . dkappaHat)) / |kappa|
 *   dk        = dkOut (1 + (a - 1) kA) + dkappa kK
 *   dv        = dvOut (1 - m),  dvFirst += dvOut m,  dvRaw = dvOut (vFirst - v) m (1 - m)
 *
 * The parameters' gradients are sums over rows: dw0 of dwRaw, da0 of daRaw, dv0 of dvRaw, dkK of dkappa k, dkA of
 * dkOut k (a - 1). Threads share the heads, and each walks all rows.
 */
import { addressAt, dimAt, madd } from "./common";
import { decay4, LOG_DECAY, ONE, sigmoid4 } from "./elementary";
import { laneSum, loadUpTo4, storeUpTo4 } from "./lanes";
import { firstUnit } from "./row-sums";
import { A0, A_RAW, K, K_A, K_K, kappaNorm, MIN_NORM, V, V0, V_FIRST, V_RAW, W0, W_RAW } from "./wkv-prepare";

const D_DECAY: i32 = 14;
const D_K_OUT: i32 = 15;
const D_V_OUT: i32 = 16;
const D_REMOVAL: i32 = 17;
const D_REPLACEMENT: i32 = 18;
const D_K: i32 = 19;
const D_V: i32 = 20;
const D_W_RAW: i32 = 21;
const D_A_RAW: i32 = 22;
const D_V_RAW: i32 = 23;
const D_V_FIRST: i32 = 24;
const D_W0: i32 = 25;
const D_A0: i32 = 26;
const D_V0: i32 = 27;
const D_K_K: i32 = 28;
const D_K_A: i32 = 29;

/** Adds to the sum at `address`. */
// @ts-ignore: decorator
@inline function addTo(address: usize, value: v128, width: i32): void {
  storeUpTo4(address, f32x4.add(loadUpTo4(address, width), value), width);
}

// @ts-ignore: decorator
@inline function vectorDecay(width: i32, wRaw: usize, w0: usize, ddecay: usize, dwRaw: usize, dw0: usize): void {
  const s = sigmoid4(f32x4.add(loadUpTo4(w0, width), loadUpTo4(wRaw, width)));
  const slope = f32x4.mul(f32x4.mul(s, f32x4.sub(v128.load32_splat(ONE), s)), v128.load32_splat(LOG_DECAY));
  const gradient = f32x4.mul(f32x4.mul(loadUpTo4(ddecay, width), decay4(s)), slope);
  storeUpTo4(dwRaw, gradient, width);
  addTo(dw0, gradient, width);
}

// @ts-ignore: decorator
@inline function decayBackward(p: usize, columns: i32, at: usize, channel: usize): void {
  let wRaw = addressAt(p, W_RAW) + at;
  let w0 = addressAt(p, W0) + channel;
  let ddecay = addressAt(p, D_DECAY) + at;
  let dwRaw = addressAt(p, D_W_RAW) + at;
  let dw0 = addressAt(p, D_W0) + channel;
  for (; columns >= 4; columns -= 4) {
    vectorDecay(4, wRaw, w0, ddecay, dwRaw, dw0);
    wRaw += 16;
    w0 += 16;
    ddecay += 16;
    dwRaw += 16;
    dw0 += 16;
  }
  if (columns > 0) vectorDecay(columns, wRaw, w0, ddecay, dwRaw, dw0);
}

// @ts-ignore: decorator
@inline function vectorValue(
  width: i32,
  v: usize,
  vRaw: usize,
  vFirst: usize,
  v0: usize,
  dvOut: usize,
  dv: usize,
  dvRaw: usize,
  dvFirst: usize,
  dv0: usize,
): void {
  const m = sigmoid4(f32x4.add(loadUpTo4(v0, width), loadUpTo4(vRaw, width)));
  const g = loadUpTo4(dvOut, width);
  const toFirst = f32x4.mul(g, m);
  const own = f32x4.sub(g, toFirst);
  storeUpTo4(dv, own, width);
  addTo(dvFirst, toFirst, width);
  const difference = f32x4.sub(loadUpTo4(vFirst, width), loadUpTo4(v, width));
  const gradient = f32x4.mul(f32x4.mul(own, m), difference);
  storeUpTo4(dvRaw, gradient, width);
  addTo(dv0, gradient, width);
}

// @ts-ignore: decorator
@inline function valueBackward(p: usize, columns: i32, at: usize, channel: usize): void {
  let dvOut = addressAt(p, D_V_OUT) + at;
  let dv = addressAt(p, D_V) + at;
  if (!addressAt(p, V_FIRST)) {
    memory.copy(dv, dvOut, <usize>columns << 2);
    return;
  }
  let v = addressAt(p, V) + at;
  let vRaw = addressAt(p, V_RAW) + at;
  let vFirst = addressAt(p, V_FIRST) + at;
  let v0 = addressAt(p, V0) + channel;
  let dvRaw = addressAt(p, D_V_RAW) + at;
  let dvFirst = addressAt(p, D_V_FIRST) + at;
  let dv0 = addressAt(p, D_V0) + channel;
  for (; columns >= 4; columns -= 4) {
    vectorValue(4, v, vRaw, vFirst, v0, dvOut, dv, dvRaw, dvFirst, dv0);
    v += 16;
    vRaw += 16;
    vFirst += 16;
    v0 += 16;
    dvOut += 16;
    dv += 16;
    dvRaw += 16;
    dvFirst += 16;
    dv0 += 16;
  }
  if (columns > 0) vectorValue(columns, v, vRaw, vFirst, v0, dvOut, dv, dvRaw, dvFirst, dv0);
}

/** Keeps a in daRaw and returns kappaHat dkappaHat. */
// @ts-ignore: decorator
@inline function vectorDot(
  width: i32,
  norm: v128,
  k: usize,
  kK: usize,
  aRaw: usize,
  a0: usize,
  dremoval: usize,
  dreplacement: usize,
  daRaw: usize,
): v128 {
  const a = sigmoid4(f32x4.add(loadUpTo4(a0, width), loadUpTo4(aRaw, width)));
  storeUpTo4(daRaw, a, width);
  const kappaHat = f32x4.div(f32x4.mul(loadUpTo4(k, width), loadUpTo4(kK, width)), norm);
  return f32x4.mul(kappaHat, f32x4.sub(f32x4.mul(loadUpTo4(dreplacement, width), a), loadUpTo4(dremoval, width)));
}

// @ts-ignore: decorator
@inline function vectorKey(
  width: i32,
  norm: v128,
  dot: v128, // kappaHat . dkappaHat
  k: usize,
  kK: usize,
  kA: usize,
  dkOut: usize,
  dremoval: usize,
  dreplacement: usize,
  daRaw: usize, // holds a
  dk: usize,
  da0: usize,
  dkK: usize,
  dkA: usize,
): void {
  const a = loadUpTo4(daRaw, width);
  const aLess1 = f32x4.sub(a, v128.load32_splat(ONE));
  const key = loadUpTo4(k, width);
  const scale = loadUpTo4(kK, width);
  // A quotient, not a product with 1 / norm: a head of one channel has kappaHat = 1 or -1, and dkappa = 0.
  const kappaHat = f32x4.div(f32x4.mul(key, scale), norm);
  const g = loadUpTo4(dreplacement, width);
  const dkappaHat = f32x4.sub(f32x4.mul(g, a), loadUpTo4(dremoval, width));
  const dkappa = f32x4.div(f32x4.sub(dkappaHat, f32x4.mul(kappaHat, dot)), norm);
  addTo(dkK, f32x4.mul(dkappa, key), width);

  const growth = loadUpTo4(kA, width);
  const out = loadUpTo4(dkOut, width);
  const outKey = f32x4.mul(out, key);
  addTo(dkA, f32x4.mul(outKey, aLess1), width);
  storeUpTo4(dk, madd(dkappa, scale, madd(f32x4.mul(out, growth), aLess1, out)), width);

  const da = madd(outKey, growth, f32x4.mul(g, kappaHat));
  const gradient = f32x4.neg(f32x4.mul(f32x4.mul(da, a), aLess1));
  storeUpTo4(daRaw, gradient, width);
  addTo(da0, gradient, width);
}

/** One row of one head. */
// @ts-ignore: decorator
@inline function keyBackward(p: usize, N: i32, at: usize, channel: usize): void {
  const k = addressAt(p, K) + at;
  const kK = addressAt(p, K_K) + channel;
  const dremoval = addressAt(p, D_REMOVAL) + at;
  const dreplacement = addressAt(p, D_REPLACEMENT) + at;
  const daRaw = addressAt(p, D_A_RAW) + at;
  const norm = kappaNorm(N, k, kK);
  const norms = f32x4.splat(norm);

  const aRaw = addressAt(p, A_RAW) + at;
  const a0 = addressAt(p, A0) + channel;
  let sums = f32x4.splat(0);
  let i: usize = 0;
  let count = N;
  for (; count >= 4; count -= 4) {
    const product = vectorDot(4, norms, k + i, kK + i, aRaw + i, a0 + i, dremoval + i, dreplacement + i, daRaw + i);
    sums = f32x4.add(sums, product);
    i += 16;
  }
  if (count > 0) {
    const product = vectorDot(count, norms, k + i, kK + i, aRaw + i, a0 + i, dremoval + i, dreplacement + i, daRaw + i);
    sums = f32x4.add(sums, product); // k is 0 in the other lanes
  }

  const dot = f32x4.splat(norm > MIN_NORM ? laneSum(sums) : 0); // a norm held at its minimum is a constant
  const kA = addressAt(p, K_A) + channel;
  const dkOut = addressAt(p, D_K_OUT) + at;
  const dk = addressAt(p, D_K) + at;
  const da0 = addressAt(p, D_A0) + channel;
  const dkK = addressAt(p, D_K_K) + channel;
  const dkA = addressAt(p, D_K_A) + channel;
  for (i = 0, count = N; count >= 4; count -= 4) {
    vectorKey(
      4,
      norms,
      dot,
      k + i,
      kK + i,
      kA + i,
      dkOut + i,
      dremoval + i,
      dreplacement + i,
      daRaw + i,
      dk + i,
      da0 + i,
      dkK + i,
      dkA + i,
    );
    i += 16;
  }
  if (count > 0) {
    vectorKey(
      count,
      norms,
      dot,
      k + i,
      kK + i,
      kA + i,
      dkOut + i,
      dremoval + i,
      dreplacement + i,
      daRaw + i,
      dk + i,
      da0 + i,
      dkK + i,
      dkA + i,
    );
  }
}

/** p: rows, D, H, then the arguments of wkvPrepare up to kA, then those above. */
export function wkvPrepareBackward(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const H = dimAt(p, 2);
  const N = D / H;
  const first = firstUnit(H, thread, threads);
  const last = firstUnit(H, thread + 1, threads);
  if (first == last) return;
  const columns = (last - first) * N;
  for (let row = 0; row < rows; row++) {
    const channel = <usize>(first * N) << 2;
    const at = (<usize>row * <usize>D << 2) + channel;
    decayBackward(p, columns, at, channel);
    valueBackward(p, columns, at, channel);
    for (let h = 0; h < last - first; h++) {
      const head = <usize>(h * N) << 2;
      keyBackward(p, N, at + head, channel + head);
    }
  }
}
