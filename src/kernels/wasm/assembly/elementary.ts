/**
 * exp, sigmoid, tanh and the WKV decay for four numbers at once, and a logarithm for one.
 *
 *   exp x = 2^n e^r,  n = round(x / ln 2),  r = x - n ln 2,  |r| <= 0.347
 *
 * 2 e^r is a polynomial of degree 6. n is found by adding a number so great that the sum's last bits are n + 126;
 * shifted into the exponent they are 2^(n - 1). Relative error of each function <= 3e-7; NaN stays NaN.
 */
import { madd, nmadd } from "./common";
import {
  DECAY,
  EXP,
  EXP_GREATEST,
  EXP_LEAST,
  LN2_HIGH,
  LN2_LOW,
  LOG2_E,
  MINUS_TWO,
  ONE,
  ROUNDER,
  SIGMOID_GREATEST,
  SIGMOID_LEAST,
  SIGMOID_ROUNDER,
  SIGN_BIT,
  TANH_LEAST,
  TWO,
} from "./constants";
import { loadPart, storePart } from "./lanes";

// @ts-ignore: decorator
@inline function constant(address: usize): v128 {
  return v128.load32_splat(address);
}

/** x, or the bound if x is beyond it. One instruction, and NaN stays NaN, unlike f32x4.min. */
// @ts-ignore: decorator
@inline function atMost(x: v128, bound: v128): v128 {
  return f32x4.pmin(x, bound);
}

// @ts-ignore: decorator
@inline function atLeast(x: v128, bound: v128): v128 {
  return f32x4.pmax(x, bound);
}

/** x - n ln 2, where `shifted` is the sum that holds n. */
// @ts-ignore: decorator
@inline function reduced(x: v128, shifted: v128): v128 {
  const n = f32x4.sub(shifted, constant(ROUNDER));
  return nmadd(n, constant(LN2_LOW), nmadd(n, constant(LN2_HIGH), x));
}

/** (2 e^r - 2) / r. */
// @ts-ignore: decorator
@inline function expPolynomial(r: v128): v128 {
  let sum = madd(r, constant(EXP + 16), constant(EXP + 12));
  sum = madd(sum, r, constant(EXP + 8));
  sum = madd(sum, r, constant(EXP + 4));
  sum = madd(sum, r, constant(EXP));
  return madd(sum, r, constant(TWO));
}

/** e^x; 0 where it would be below 1.7e-38, infinity above the greatest f32. */
// @ts-ignore: decorator
@inline export function exp4(x: v128): v128 {
  const bounded = atLeast(atMost(x, constant(EXP_GREATEST)), constant(EXP_LEAST));
  const shifted = madd(bounded, constant(LOG2_E), constant(ROUNDER));
  const r = reduced(bounded, shifted);
  return f32x4.mul(madd(expPolynomial(r), r, constant(TWO)), i32x4.shl(shifted, 23));
}

/**
 * tanh |x| = (1 - e) / (1 + e), e = exp(-2 |x|) = 2^n (1 + h). With h itself from the polynomial, 1 - e = (1 - 2^n) -
 * 2^n h loses nothing where x is small.
 */
// @ts-ignore: decorator
@inline export function tanh4(x: v128): v128 {
  const y = atLeast(f32x4.mul(f32x4.abs(x), constant(MINUS_TWO)), constant(TANH_LEAST));
  const shifted = madd(y, constant(LOG2_E), constant(ROUNDER));
  const r = reduced(y, shifted);
  const half = i32x4.shl(shifted, 23); // 2^n / 2
  const h = f32x4.mul(f32x4.mul(expPolynomial(r), r), half); // 2^n h
  const power = f32x4.add(half, half);
  const one = constant(ONE);
  const magnitude = f32x4.div(f32x4.sub(f32x4.sub(one, power), h), f32x4.add(f32x4.add(one, power), h));
  return v128.or(v128.andnot(magnitude, constant(SIGN_BIT)), v128.and(x, constant(SIGN_BIT)));
}

/** 1 / (1 + e^-x) = e / (2 + e) with e = 2 e^x, whose constants are given: a loop keeps them in registers. */
// @ts-ignore: decorator
@inline function sigmoidGiven(
  x: v128,
  least: v128,
  greatest: v128,
  log2e: v128,
  rounder: v128,
  high: v128,
  low: v128,
  two: v128,
  c2: v128,
  c3: v128,
  c4: v128,
  c5: v128,
  c6: v128,
): v128 {
  const bounded = atLeast(atMost(x, greatest), least);
  const shifted = madd(bounded, log2e, rounder);
  const n = f32x4.sub(shifted, rounder);
  const r = nmadd(n, low, nmadd(n, high, bounded));
  let power = madd(r, c6, c5);
  power = madd(power, r, c4);
  power = madd(power, r, c3);
  power = madd(power, r, c2);
  power = madd(power, r, two);
  power = madd(power, r, two);
  const e = f32x4.mul(power, i32x4.shl(shifted, 23));
  return f32x4.div(e, f32x4.add(e, two));
}

/** out[i] = sigmoid(x[i] + bias[i]) for n numbers; `bias` 0: without. `out` may be x. */
export function sigmoids(n: i32, x: usize, bias: usize, out: usize): void {
  const least = constant(SIGMOID_LEAST);
  const greatest = constant(SIGMOID_GREATEST);
  const log2e = constant(LOG2_E);
  const rounder = constant(SIGMOID_ROUNDER);
  const high = constant(LN2_HIGH);
  const low = constant(LN2_LOW);
  const two = constant(TWO);
  const c2 = constant(EXP);
  const c3 = constant(EXP + 4);
  const c4 = constant(EXP + 8);
  const c5 = constant(EXP + 12);
  const c6 = constant(EXP + 16);
  if (SHOAL_TURBO) {
    for (; n >= 8; n -= 8) {
      let sumA = v128.load(x);
      let sumB = v128.load(x, 16);
      if (bias) {
        sumA = f32x4.add(sumA, v128.load(bias));
        sumB = f32x4.add(sumB, v128.load(bias, 16));
        bias += 32;
      }
      const a = sigmoidGiven(sumA, least, greatest, log2e, rounder, high, low, two, c2, c3, c4, c5, c6);
      const b = sigmoidGiven(sumB, least, greatest, log2e, rounder, high, low, two, c2, c3, c4, c5, c6);
      v128.store(out, a);
      v128.store(out, b, 16);
      x += 32;
      out += 32;
    }
  }
  for (; n >= 4; n -= 4) {
    let sum = v128.load(x);
    if (bias) {
      sum = f32x4.add(sum, v128.load(bias));
      bias += 16;
    }
    v128.store(out, sigmoidGiven(sum, least, greatest, log2e, rounder, high, low, two, c2, c3, c4, c5, c6));
    x += 16;
    out += 16;
  }
  if (n > 0) {
    let sum = loadPart(x, n);
    if (bias) sum = f32x4.add(sum, loadPart(bias, n));
    storePart(out, sigmoidGiven(sum, least, greatest, log2e, rounder, high, low, two, c2, c3, c4, c5, c6), n);
  }
}

/** exp(-exp(-0.5) s) for s in [0, 1]. */
// @ts-ignore: decorator
@inline export function decay4(s: v128): v128 {
  let sum = madd(s, constant(DECAY + 24), constant(DECAY + 20));
  sum = madd(sum, s, constant(DECAY + 16));
  sum = madd(sum, s, constant(DECAY + 12));
  sum = madd(sum, s, constant(DECAY + 8));
  sum = madd(sum, s, constant(DECAY + 4));
  return madd(sum, s, constant(DECAY));
}

/** 2 atanh q, the logarithm of (1 + q) / (1 - q), for |q| <= 0.172. Relative error 1e-12. */
function doubleAtanh(q: f64): f64 {
  const s = q * q;
  let sum: f64 = 1.0 / 17;
  sum = sum * s + 1.0 / 15;
  sum = sum * s + 1.0 / 13;
  sum = sum * s + 1.0 / 11;
  sum = sum * s + 1.0 / 9;
  sum = sum * s + 1.0 / 7;
  sum = sum * s + 1.0 / 5;
  sum = sum * s + 1.0 / 3;
  return 2 * (q + q * s * sum);
}

/** Natural logarithm of a number >= 0 that is normal or zero; infinity and NaN stay. */
export function logarithm(x: f64): f64 {
  if (x == 0) return -Infinity;
  if (!(x < Infinity)) return x;
  const bits = reinterpret<i64>(x);
  const e = (bits - reinterpret<i64>(<f64>0.7071067811865476)) >> 52;
  const m = reinterpret<f64>(bits - (e << 52)); // x = 2^e m, m in [0.7, 1.42)
  return doubleAtanh((m - 1) / (m + 1)) + <f64>e * 0.6931471805599453;
}

/** log(1 + x) for x >= 0, exact also where 1 + x rounds to 1. */
export function logOnePlus(x: f64): f64 {
  return x < 0.4 ? doubleAtanh(x / (2 + x)) : logarithm(1 + x);
}
