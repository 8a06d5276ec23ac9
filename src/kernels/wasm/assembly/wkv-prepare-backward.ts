/**
 * Gradients of ./wkv-prepare.ts. With s = s(w0 + wRaw), a = s(a0 + aRaw), m = s(v0 + vRaw):
 *
 *   dwRaw     = ddecay decay (-exp(-0.5)) s (1 - s)
 *   dkappaHat = dreplacement a - dremoval
 *   daRaw     = (dreplacement kappaHat + dkOut k kA) a (1 - a)
 *   dkappa    = (dkappaHat - kappaHat (kappaHat . dkappaHat)) / |kappa|
 *   dk        = dkOut (1 + (a - 1) kA) + dkappa kK
 *   dv        = dvOut (1 - m),  dvFirst += dvOut m,  dvRaw = dvOut (vFirst - v) m (1 - m)
 *
 * The parameters' gradients are sums over rows: dw0 of dwRaw, da0 of daRaw, dv0 of dvRaw, dkK of dkappa k, dkA of dkOut
 * k (a - 1). Threads share the heads, and each walks all rows. Sigmoids are computed first, in the place of the output
 * that needs them.
 */
import { addressAt, dimAt, madd } from "./common";
import { LOG_DECAY, ONE } from "./constants";
import { decay4, sigmoids } from "./elementary";
import { addTo, copyFloats, laneSum, loadUpTo4, storeUpTo4 } from "./lanes";
import { firstUnit } from "./sharing";
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

/** `dwRaw` holds s. */
// @ts-ignore: decorator
@inline function finishDecay(n: i32, ddecay: usize, dwRaw: usize, dw0: usize): void {
  const one = v128.load32_splat(ONE);
  const logDecay = v128.load32_splat(LOG_DECAY);
  for (; n > 0; n -= 4) {
    const s = loadUpTo4(dwRaw, n);
    const slope = f32x4.mul(f32x4.mul(s, f32x4.sub(one, s)), logDecay);
    const gradient = f32x4.mul(f32x4.mul(loadUpTo4(ddecay, n), decay4(s)), slope);
    storeUpTo4(dwRaw, gradient, n);
    addTo(dw0, gradient, n);
    ddecay += 16;
    dwRaw += 16;
    dw0 += 16;
  }
}

/** `dvRaw` holds m. */
// @ts-ignore: decorator
@inline function finishValue(
  n: i32,
  v: usize,
  vFirst: usize,
  dvOut: usize,
  dv: usize,
  dvRaw: usize,
  dvFirst: usize,
  dv0: usize,
): void {
  for (; n > 0; n -= 4) {
    const m = loadUpTo4(dvRaw, n);
    const g = loadUpTo4(dvOut, n);
    const toFirst = f32x4.mul(g, m);
    const toOwn = f32x4.sub(g, toFirst);
    storeUpTo4(dv, toOwn, n);
    addTo(dvFirst, toFirst, n);
    const difference = f32x4.sub(loadUpTo4(vFirst, n), loadUpTo4(v, n));
    const gradient = f32x4.mul(f32x4.mul(toOwn, m), difference);
    storeUpTo4(dvRaw, gradient, n);
    addTo(dv0, gradient, n);
    v += 16;
    vFirst += 16;
    dvOut += 16;
    dv += 16;
    dvRaw += 16;
    dvFirst += 16;
    dv0 += 16;
  }
}

/** kappaHat . dkappaHat of one head of a row. */
// @ts-ignore: decorator
@inline function dotOf(N: i32, norm: v128, k: usize, kK: usize, a: usize, dremoval: usize, dreplacement: usize): f32 {
  let sum = f32x4.splat(0);
  for (; N > 0; N -= 4) {
    const kappaHat = f32x4.div(f32x4.mul(loadUpTo4(k, N), loadUpTo4(kK, N)), norm);
    const dkappaHat = f32x4.sub(f32x4.mul(loadUpTo4(dreplacement, N), loadUpTo4(a, N)), loadUpTo4(dremoval, N));
    sum = f32x4.add(sum, f32x4.mul(kappaHat, dkappaHat));
    k += 16;
    kK += 16;
    a += 16;
    dremoval += 16;
    dreplacement += 16;
  }
  return laneSum(sum);
}

/** One head of a row, whose first element is `at` bytes into the rows and `channel` bytes into the parameters. */
// @ts-ignore: decorator
@inline function finishKey(p: usize, N: i32, at: usize, channel: usize): void {
  let k = addressAt(p, K) + at;
  let kK = addressAt(p, K_K) + channel;
  let kA = addressAt(p, K_A) + channel;
  let dkOut = addressAt(p, D_K_OUT) + at;
  let dremoval = addressAt(p, D_REMOVAL) + at;
  let dreplacement = addressAt(p, D_REPLACEMENT) + at;
  let daRaw = addressAt(p, D_A_RAW) + at; // holds a
  let dk = addressAt(p, D_K) + at;
  let da0 = addressAt(p, D_A0) + channel;
  let dkK = addressAt(p, D_K_K) + channel;
  let dkA = addressAt(p, D_K_A) + channel;

  const length = kappaNorm(N, k, kK);
  const norm = f32x4.splat(length);
  // A norm held at its minimum is a constant.
  const dot = f32x4.splat(length > MIN_NORM ? dotOf(N, norm, k, kK, daRaw, dremoval, dreplacement) : 0);
  const one = v128.load32_splat(ONE);
  for (; N > 0; N -= 4) {
    const a = loadUpTo4(daRaw, N);
    const aLess1 = f32x4.sub(a, one);
    const key = loadUpTo4(k, N);
    const scale = loadUpTo4(kK, N);
    // A quotient, not a product with 1 / norm: a head of one channel has kappaHat = 1 or -1, and dkappa = 0.
    const kappaHat = f32x4.div(f32x4.mul(key, scale), norm);
    const g = loadUpTo4(dreplacement, N);
    const dkappaHat = f32x4.sub(f32x4.mul(g, a), loadUpTo4(dremoval, N));
    const dkappa = f32x4.div(f32x4.sub(dkappaHat, f32x4.mul(kappaHat, dot)), norm);
    addTo(dkK, f32x4.mul(dkappa, key), N);

    const growth = loadUpTo4(kA, N);
    const out = loadUpTo4(dkOut, N);
    const outKey = f32x4.mul(out, key);
    addTo(dkA, f32x4.mul(outKey, aLess1), N);
    storeUpTo4(dk, madd(dkappa, scale, madd(f32x4.mul(out, growth), aLess1, out)), N);

    const da = madd(outKey, growth, f32x4.mul(g, kappaHat));
    const gradient = f32x4.neg(f32x4.mul(f32x4.mul(da, a), aLess1));
    storeUpTo4(daRaw, gradient, N);
    addTo(da0, gradient, N);
    k += 16;
    kK += 16;
    kA += 16;
    dkOut += 16;
    dremoval += 16;
    dreplacement += 16;
    daRaw += 16;
    dk += 16;
    da0 += 16;
    dkK += 16;
    dkA += 16;
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
  const columns = (last - first) * N;
  const channel = <usize>(first * N) << 2;
  const end = <usize>(last * N) << 2;
  const headBytes = <usize>N << 2;
  for (let row = 0; row < rows; row++) {
    const rowStart = <usize>row * <usize>D << 2;
    const at = rowStart + channel;
    const dwRaw = addressAt(p, D_W_RAW) + at;
    sigmoids(columns, addressAt(p, W_RAW) + at, addressAt(p, W0) + channel, dwRaw);
    finishDecay(columns, addressAt(p, D_DECAY) + at, dwRaw, addressAt(p, D_W0) + channel);

    const dvOut = addressAt(p, D_V_OUT) + at;
    const dv = addressAt(p, D_V) + at;
    if (addressAt(p, V_FIRST)) {
      const dvRaw = addressAt(p, D_V_RAW) + at;
      const vFirst = addressAt(p, V_FIRST) + at;
      const dvFirst = addressAt(p, D_V_FIRST) + at;
      sigmoids(columns, addressAt(p, V_RAW) + at, addressAt(p, V0) + channel, dvRaw);
      finishValue(columns, addressAt(p, V) + at, vFirst, dvOut, dv, dvRaw, dvFirst, addressAt(p, D_V0) + channel);
    } else {
      copyFloats(columns, dvOut, dv);
    }

    sigmoids(columns, addressAt(p, A_RAW) + at, addressAt(p, A0) + channel, addressAt(p, D_A_RAW) + at);
    for (let head = channel; head < end; head += headBytes) finishKey(p, N, rowStart + head, head);
  }
}
