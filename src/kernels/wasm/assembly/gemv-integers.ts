/**
 * Products of packed int8 and int4 rows with one rounded vector: y[8 blocks] (+)= W x. Layouts: ../../packing.ts.
 *
 * Within a group of 32 k all sums are exact integers, so every build gives the same group sums.
 */
import { madd, MASK_F16, MASK_LOW_NIBBLE } from "./common";
import { finishRows } from "./gemv-floats";
import { f16Words, groupWords, SCALE_REST } from "./rounded-vector";

/** Adds one group of eight rows: sums + weight scale x (vector scale x integer). */
// @ts-ignore: decorator
@inline function addGroup(sums: v128, weightScales: v128, vectorScale: v128, integers: v128): v128 {
  return madd(weightScales, f32x4.mul(f32x4.convert_i32x4_s(integers), vectorScale), sums);
}

// --------------------------------------------------------------------------------------------------------------- int8

/** Two k of four rows. */
// @ts-ignore: decorator
@inline function dotTwo(w: usize, x: v128, sums: v128): v128 {
  return i32x4.add(sums, i32x4.dot_i16x8_s(v128.load_ext<i8>(w), x));
}

/** `q` holds the vector in the form WORDS. */
export function multiplyInt8Rows(w: usize, q: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  const f16 = v128.load(MASK_F16);
  for (; blocks > 0; blocks--, y += 32) {
    let low = f32x4.splat(0), high = f32x4.splat(0);
    let words = groupWords(q);
    let from = q;
    for (let k = K; k > 0; k -= 32, words += 8) {
      let low0 = i32x4.splat(0), high0 = i32x4.splat(0);
      let low1 = i32x4.splat(0), high1 = i32x4.splat(0);
      const scales = w;
      w += 16;
      for (let i = 0; i < 4; i++, w += 64, from += 16) {
        const x0 = v128.load32_splat(from), x1 = v128.load32_splat(from, 4);
        const x2 = v128.load32_splat(from, 8), x3 = v128.load32_splat(from, 12);
        low0 = dotTwo(w, x0, low0);
        high0 = dotTwo(w + 8, x0, high0);
        low1 = dotTwo(w + 16, x1, low1);
        high1 = dotTwo(w + 24, x1, high1);
        low0 = dotTwo(w + 32, x2, low0);
        high0 = dotTwo(w + 40, x2, high0);
        low1 = dotTwo(w + 48, x3, low1);
        high1 = dotTwo(w + 56, x3, high1);
      }
      const scale = v128.load32_splat(words);
      low = addGroup(low, f16Words(scales, f16), scale, i32x4.add(low0, low1));
      high = addGroup(high, f16Words(scales + 8, f16), scale, i32x4.add(high0, high1));
    }
    const rest = f32x4.splat(SCALE_REST);
    finishRows(y, f32x4.mul(low, rest), f32x4.mul(high, rest), accumulate);
  }
}

// --------------------------------------------------------------------------------------------------------------- int4

/** `q` holds the vector in the form BYTES where the build has relaxed SIMD, else PAIRED_WORDS. */
export function multiplyInt4Rows(w: usize, q: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  if (ASC_FEATURE_RELAXED_SIMD) multiplyInt4RowsRelaxed(w, q, y, blocks, K, accumulate);
  else multiplyInt4RowsBaseline(w, q, y, blocks, K, accumulate);
}

/** Signed bytes times weights 0..15, which are the 7-bit operand; two products of at most 3810 fit the 16-bit sum. */
// @ts-ignore: decorator
@inline function dotBytes(x: v128, w: v128): v128 {
  return i16x8.relaxed_dot_i8x16_i7x16_s(x, w);
}

/** Eight k of four rows: low nibbles meet the first four of the vector, high nibbles the next four. */
// @ts-ignore: decorator
@inline function dotNibbles(sums: v128, w: v128, x0: v128, x4: v128, nibbles: v128): v128 {
  const first = dotBytes(x0, v128.and(w, nibbles));
  const second = dotBytes(x4, v128.and(i16x8.shr_u(w, 4), nibbles));
  return i16x8.add(sums, i16x8.add(first, second));
}

function multiplyInt4RowsRelaxed(w: usize, q: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  const nibbles = v128.load(MASK_LOW_NIBBLE);
  const f16 = v128.load(MASK_F16);
  for (; blocks > 0; blocks--, y += 32) {
    let low = f32x4.splat(0), high = f32x4.splat(0);
    let words = groupWords(q);
    let from = q;
    for (let k = K; k > 0; k -= 32, w += 144, from += 32, words += 8) {
      let sumsLow = v128.load32_splat(words, 4), sumsHigh = sumsLow;
      let x0 = v128.load32_splat(from), x4 = v128.load32_splat(from, 4);
      sumsLow = dotNibbles(sumsLow, v128.load(w, 16), x0, x4, nibbles);
      sumsHigh = dotNibbles(sumsHigh, v128.load(w, 32), x0, x4, nibbles);
      x0 = v128.load32_splat(from, 8), x4 = v128.load32_splat(from, 12);
      sumsLow = dotNibbles(sumsLow, v128.load(w, 48), x0, x4, nibbles);
      sumsHigh = dotNibbles(sumsHigh, v128.load(w, 64), x0, x4, nibbles);
      x0 = v128.load32_splat(from, 16), x4 = v128.load32_splat(from, 20);
      sumsLow = dotNibbles(sumsLow, v128.load(w, 80), x0, x4, nibbles);
      sumsHigh = dotNibbles(sumsHigh, v128.load(w, 96), x0, x4, nibbles);
      x0 = v128.load32_splat(from, 24), x4 = v128.load32_splat(from, 28);
      sumsLow = dotNibbles(sumsLow, v128.load(w, 112), x0, x4, nibbles);
      sumsHigh = dotNibbles(sumsHigh, v128.load(w, 128), x0, x4, nibbles);
      const scale = v128.load32_splat(words);
      low = addGroup(low, f16Words(w, f16), scale, i32x4.extadd_pairwise_i16x8_s(sumsLow));
      high = addGroup(high, f16Words(w + 8, f16), scale, i32x4.extadd_pairwise_i16x8_s(sumsHigh));
    }
    const rest = f32x4.splat(SCALE_REST);
    finishRows(y, f32x4.mul(low, rest), f32x4.mul(high, rest), accumulate);
  }
}

/**
 * Eight k of four rows without the relaxed dot product. Seen as 16-bit numbers, the four nibbles of each are k 0 or 2,
 * 4 or 6 (low byte) and 1 or 3, 5 or 7 (high byte), so each takes one shift and mask, and a dot product with a pair.
 */
// @ts-ignore: decorator
@inline function dotPairs(sums: v128, w: v128, x02: v128, x13: v128, x46: v128, x57: v128, nibble: v128): v128 {
  const first = i32x4.add(
    i32x4.dot_i16x8_s(v128.and(w, nibble), x02),
    i32x4.dot_i16x8_s(v128.and(i16x8.shr_u(w, 8), nibble), x13),
  );
  const second = i32x4.add(
    i32x4.dot_i16x8_s(v128.and(i16x8.shr_u(w, 4), nibble), x46),
    i32x4.dot_i16x8_s(i16x8.shr_u(w, 12), x57),
  );
  return i32x4.add(sums, i32x4.add(first, second));
}

function multiplyInt4RowsBaseline(w: usize, q: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  const nibble = i16x8.shr_u(v128.load(MASK_LOW_NIBBLE), 8); // 0x000f
  const f16 = v128.load(MASK_F16);
  for (; blocks > 0; blocks--, y += 32) {
    let low = f32x4.splat(0), high = f32x4.splat(0);
    let words = groupWords(q);
    let from = q;
    for (let k = K; k > 0; k -= 32, words += 8) {
      let sumsLow = v128.load32_splat(words, 4), sumsHigh = sumsLow;
      const scales = w;
      w += 16;
      for (let i = 0; i < 4; i++, w += 32, from += 16) {
        const x02 = v128.load32_splat(from), x13 = v128.load32_splat(from, 4);
        const x46 = v128.load32_splat(from, 8), x57 = v128.load32_splat(from, 12);
        sumsLow = dotPairs(sumsLow, v128.load(w), x02, x13, x46, x57, nibble);
        sumsHigh = dotPairs(sumsHigh, v128.load(w, 16), x02, x13, x46, x57, nibble);
      }
      const scale = v128.load32_splat(words);
      low = addGroup(low, f16Words(scales, f16), scale, sumsLow);
      high = addGroup(high, f16Words(scales + 8, f16), scale, sumsHigh);
    }
    const rest = f32x4.splat(SCALE_REST);
    finishRows(y, f32x4.mul(low, rest), f32x4.mul(high, rest), accumulate);
  }
}
