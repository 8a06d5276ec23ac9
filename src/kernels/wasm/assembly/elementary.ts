/**
 * exp, sigmoid, tanh and the WKV decay for four numbers at once, and a logarithm for one.
 *
 *   exp x = 2^n e^r,  n = round(x / ln 2),  r = x - n ln 2,  |r| <= 0.347
 *
 * 2 e^r is a polynomial of degree 6 (minimax, own fit: relative error 5e-9 before rounding). n is found by adding a number
 * so great that the sum's last bits are n + 126; shifted into the exponent they are 2^(n - 1).
 * Relative error of each function <= 3e-7; NaN stays NaN.
 */
import { madd, nmadd } from "./common";

// Polynomials lie in memory, not in the code: see the constants in ./common.ts.
const BASE: usize = 256;
export const LOG2_E: usize = BASE;
/** 1.5 2^23 + 126. */
export const ROUNDER: usize = BASE + 4;
const LN2_HIGH: usize = BASE + 8; // 9 bits, so that n times it is exact
const LN2_LOW: usize = BASE + 12;
export const ONE: usize = BASE + 16;
const TWO: usize = BASE + 20;
const EXP_2: usize = BASE + 24; // coefficients of r^2 .. r^6
const EXP_3: usize = BASE + 28;
const EXP_4: usize = BASE + 32;
const EXP_5: usize = BASE + 36;
const EXP_6: usize = BASE + 40;
const EXP_LEAST: usize = BASE + 44;
const EXP_GREATEST: usize = BASE + 48;
const SIGMOID_GREATEST: usize = BASE + 52;
const TANH_LEAST: usize = BASE + 56;
const MINUS_TWO: usize = BASE + 60;
const DECAY: usize = BASE + 64; // 7 coefficients
const SIGN_BIT: usize = BASE + 92;
/** -exp(-0.5): log decay is this times s. */
export const LOG_DECAY: usize = BASE + 112;
/** 2 2^f for |f| <= 1/2: 6 coefficients (minimax, own fit: relative error 1.1e-7). */
export const EXP2: usize = BASE + 116;
/** 2^n is exactly 0 from here on. */
export const EXP2_LEAST: usize = BASE + 140;
/** The words 0, 1, 2, 3. */
export const LANE_NUMBERS: usize = BASE + 96;

/** Writes the constants. Called once for a memory, before any kernel. */
export function initialiseElementary(): void {
  store<f32>(LOG2_E, 1.4426950408889634);
  store<f32>(ROUNDER, 12582912 + 126);
  store<f32>(LN2_HIGH, 0.693359375);
  store<f32>(LN2_LOW, -2.1219444005469057e-4);
  store<f32>(ONE, 1);
  store<f32>(TWO, 2);
  store<f32>(EXP_2, 1.00000002);
  store<f32>(EXP_3, 0.333330346);
  store<f32>(EXP_4, 0.0833324021);
  store<f32>(EXP_5, 0.0167381458);
  store<f32>(EXP_6, 0.00279016183);
  store<f32>(EXP_LEAST, -87.5); // n = -126, and 2^(n - 1) is shifted out: exactly 0
  store<f32>(EXP_GREATEST, 89); // n = 128: infinity
  store<f32>(SIGMOID_GREATEST, 32);
  store<f32>(TANH_LEAST, -20);
  store<f32>(MINUS_TWO, -2);
  store<f32>(DECAY, 0.999999999);
  store<f32>(DECAY, -0.606530593, 4);
  store<f32>(DECAY, 0.183938705, 8);
  store<f32>(DECAY, -0.0371824607, 12);
  store<f32>(DECAY, 0.00562241409, 16);
  store<f32>(DECAY, -0.000659765344, 20);
  store<f32>(DECAY, 5.09130669e-5, 24);
  store<f32>(LOG_DECAY, -0.6065306597126334);
  store<u32>(SIGN_BIT, 0x80000000);
  store<f32>(EXP2, 2);
  store<f32>(EXP2, 1.38629396, 4);
  store<f32>(EXP2, 0.480444842, 8);
  store<f32>(EXP2, 0.111014675, 12);
  store<f32>(EXP2, 0.0193430253, 16);
  store<f32>(EXP2, 0.00265294543, 20);
  store<f32>(EXP2_LEAST, -126);
  v128.store(LANE_NUMBERS, i32x4(0, 1, 2, 3));
}

// @ts-ignore: decorator
@inline function constant(address: usize): v128 {
  return v128.load32_splat(address);
}

/** x, or the bound if x is beyond it. One instruction each, and NaN stays NaN, unlike f32x4.min and max. */
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
  let sum = madd(r, constant(EXP_6), constant(EXP_5));
  sum = madd(sum, r, constant(EXP_4));
  sum = madd(sum, r, constant(EXP_3));
  sum = madd(sum, r, constant(EXP_2));
  return madd(sum, r, constant(TWO));
}

/** e^x for x in [-87.5, 89]. */
// @ts-ignore: decorator
@inline function expInRange(x: v128): v128 {
  const shifted = madd(x, constant(LOG2_E), constant(ROUNDER));
  const r = reduced(x, shifted);
  return f32x4.mul(madd(expPolynomial(r), r, constant(TWO)), i32x4.shl(shifted, 23));
}

/** e^x; 0 where it would be below 1.7e-38, infinity above the greatest f32. */
// @ts-ignore: decorator
@inline export function exp4(x: v128): v128 {
  return expInRange(atLeast(atMost(x, constant(EXP_GREATEST)), constant(EXP_LEAST)));
}

/** 1 / (1 + e^-x). */
// @ts-ignore: decorator
@inline export function sigmoid4(x: v128): v128 {
  const e = expInRange(atLeast(atMost(x, constant(SIGMOID_GREATEST)), constant(EXP_LEAST)));
  return f32x4.div(e, f32x4.add(e, constant(ONE)));
}

/**
 * tanh |x| = (1 - e) / (1 + e), e = exp(-2 |x|) = 2^n (1 + h). With h itself from the polynomial, 1 - e = (1 - 2^n) - 2^n h
 * loses nothing where x is small.
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

/** exp(-exp(-0.5) s) for s in [0, 1]: a polynomial of degree 6 (minimax, own fit: relative error 1e-8 before rounding). */
// @ts-ignore: decorator
@inline export function decay4(s: v128): v128 {
  let sum = madd(s, constant(DECAY + 24), constant(DECAY + 20));
  sum = madd(sum, s, constant(DECAY + 16));
  sum = madd(sum, s, constant(DECAY + 12));
  sum = madd(sum, s, constant(DECAY + 8));
  sum = madd(sum, s, constant(DECAY + 4));
  return madd(sum, s, constant(DECAY));
}

/**
 * Natural logarithm of a number >= 0 that is normal or zero; infinity and NaN stay.
 * With x = 2^e m, m in [0.7, 1.41]: log m = 2 atanh((m - 1) / (m + 1)). Relative error 1e-12.
 */
export function logarithm(x: f64): f64 {
  if (x == 0) return -Infinity;
  if (!(x < Infinity)) return x;
  const bits = reinterpret<i64>(x);
  const half = reinterpret<i64>(<f64>0.7071067811865476);
  const e = (bits - half) >> 52;
  const m = reinterpret<f64>(bits - (e << 52));
  const q = (m - 1) / (m + 1);
  const s = q * q;
  let sum: f64 = 1.0 / 17;
  sum = sum * s + 1.0 / 15;
  sum = sum * s + 1.0 / 13;
  sum = sum * s + 1.0 / 11;
  sum = sum * s + 1.0 / 9;
  sum = sum * s + 1.0 / 7;
  sum = sum * s + 1.0 / 5;
  sum = sum * s + 1.0 / 3;
  return 2 * (q + q * s * sum) + <f64>e * 0.6931471805599453;
}
