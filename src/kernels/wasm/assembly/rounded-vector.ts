/**
 * A vector rounded to int8 in groups of 32, in the forms that the integer kernels read.
 *
 *   scale = max|x| / 127, integer = x / scale to the nearest, ties to even
 *
 * For each group there are two words: the scale times 2^64, and what an int4 product begins with (see below). The factor
 * 2^64 undoes a part of the 2^-112 that comes with the cheap way to read an f16 (f16Words); SCALE_REST is what remains.
 *
 * int4 weights are stored as value + 8. Since sum q (w + 8) = sum q w + 8 sum q, a product that begins with -8 sum q ends
 * exact. In the relaxed form sums are 16 bits wide, two for each row of four k: k 0, 1 and k 2, 3.
 */
import { MASK_F16 } from "./common";

/** The order and width of the integers. */
export const BYTES: i32 = 0; //         i8, in order
export const WORDS: i32 = 1; //         i16, in order
export const PAIRED_WORDS: i32 = 2; //  i16; in each eight k: 0 2 1 3 4 6 5 7

/** Longest vector; ../../contract.ts checks it. */
export const MAX_K: usize = 524288;
const GROUP: i32 = 32;
const GROUP_BYTES: usize = 128;

const SCALES_OFFSET: usize = MAX_K * 2;
/** By how much the stored scales are too large: 2^64. */
export const SCALE_EXCESS: f32 = 18446744073709551616.0;
/** What a sum of products with f16Words and these scales must be multiplied by. */
export const SCALE_REST: f32 = 281474976710656.0; // 2^48

/** Where the groups' words are, for integers at `q`. */
// @ts-ignore: decorator
@inline export function groupWords(q: usize): usize {
  return q + SCALES_OFFSET;
}

/** Four f16 as f32 times 2^-112: a shift moves exponent and mantissa into place, the mask removes the copies of the sign. */
// @ts-ignore: decorator
@inline export function f16Words(address: usize, mask: v128): v128 {
  return v128.and(i32x4.shl(v128.load_ext<i16>(address), 13), mask);
}

// @ts-ignore: decorator
@inline function roundFour(x: usize, inverse: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x), inverse)));
}

// @ts-ignore: decorator
@inline function roundEight(x: usize, inverse: v128): v128 {
  return i16x8.narrow_i32x4_s(roundFour(x, inverse), roundFour(x + 16, inverse));
}

/** Rounds x[K] into `q` (at most MAX_K words) and groupWords(q). */
export function roundVector(x: usize, K: i32, q: usize, form: i32): void {
  let words = groupWords(q);
  for (; K > 0; K -= GROUP, x += GROUP_BYTES, words += 8) {
    let most = f32x4.splat(0);
    for (let i: usize = 0; i < GROUP_BYTES; i += 16) most = f32x4.max(most, f32x4.abs(v128.load(x + i)));
    most = f32x4.max(most, v128.shuffle<f32>(most, most, 2, 3, 0, 1));
    const greatest = max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1));
    const inverse = f32x4.splat(greatest == 0 ? 0 : 127 / greatest);

    let firsts = i16x8.splat(0); // sums over the eights, by place
    for (let i: usize = 0; i < GROUP_BYTES; i += 64) {
      const a = roundEight(x + i, inverse);
      const b = roundEight(x + i + 32, inverse);
      firsts = i16x8.add(firsts, i16x8.add(a, b));
      if (form == BYTES) {
        v128.store(q, i8x16.narrow_i16x8_s(a, b));
        q += 16;
      } else if (form == WORDS) {
        v128.store(q, a);
        v128.store(q, b, 16);
        q += 32;
      } else {
        v128.store(q, v128.shuffle<i16>(a, a, 0, 2, 1, 3, 4, 6, 5, 7));
        v128.store(q, v128.shuffle<i16>(b, b, 0, 2, 1, 3, 4, 6, 5, 7), 16);
        q += 32;
      }
    }
    const pairs = i32x4.dot_i16x8_s(firsts, i16x8.splat(1)); // places 0+1, 2+3, 4+5, 6+7
    const low = -8 * (i32x4.extract_lane(pairs, 0) + i32x4.extract_lane(pairs, 2));
    const high = -8 * (i32x4.extract_lane(pairs, 1) + i32x4.extract_lane(pairs, 3));
    store<f32>(words, (greatest / 127) * SCALE_EXCESS);
    store<i32>(words, ASC_FEATURE_RELAXED_SIMD ? (low & 0xffff) | (high << 16) : low + high, 4);
  }
}
