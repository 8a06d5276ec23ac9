/**
 * y[N] (+)= W[N, K] max(x, 0) with W packed by columns (../../column-packing.ts): what a column holds that meets a zero is not
 * read. So neurons that a squared ReLU leaves at zero cost nothing, and nothing is lost.
 *
 * x is rounded to int8 in groups of 32 as everywhere. For each group a thread lists the columns whose integer is not zero, four
 * or two together, and adds their products with 16 or 32 rows at a time in registers: sums of integers, so they are exact. Then
 * they are scaled and added up as the products of rows are (./gemv-integers.ts), which makes both equal to the last bit.
 *
 * What is read lies scattered, so no processor fetches it in advance. Where many columns of a group are listed, one word of each of
 * its cache lines is read first, in order, which makes the processor fetch all of it: in order that takes less time than half of
 * it out of order.
 */
import { addressAt, claim, dimAt, madd, MASK_F16, MASK_LOW_NIBBLE, workspace } from "./common";
import { BYTES, f16Words, groupWords, roundVector, SCALE_REST } from "./rounded-vector";
import { columnGroupBytes, INT4, INT8 } from "./unpack-panels";

const GROUP: i32 = 32; // of k that share a scale
const PART: i32 = 32768; // of K that are listed at once
const ROWS_OF_TASK: i32 = 16384;
const ROWS_AT_LEAST: i32 = 128; // a cache line of int4
const LINE: usize = 64;
/** Entries of a group, each of four or two columns, from which on all of it is read first. */
const MANY_INT8: i32 = 3;
const MANY_INT4: i32 = 5;

// Lists and sums lie behind the rounded vector, in front of its scales: see SCALES_OFFSET of ./rounded-vector.ts.
const LIST: usize = 524288;
/** A list holds, for each group: where its weights are, its scale, the number of entries, what an int4 sum begins with; then them. */
const HEADER_BYTES: usize = 16;
/** Factors in the form of the build, and where four columns begin in their group. */
const ENTRY_BYTES: usize = 24;
const LIST_BYTES: usize = <usize>(PART / GROUP) * HEADER_BYTES + <usize>(PART / 2) * ENTRY_BYTES + 16;

export function columnGemvInt8(p: usize, thread: i32, threads: i32): void {
  multiplyColumns(INT8, p, thread, threads);
}
export function columnGemvInt4(p: usize, thread: i32, threads: i32): void {
  multiplyColumns(INT4, p, thread, threads);
}

// @ts-ignore: decorator
@inline function multiplyColumns(format: i32, p: usize, thread: i32, threads: i32): void {
  const N = dimAt(p, 0);
  const K = dimAt(p, 1);
  const w = addressAt(p, 2);
  const y = addressAt(p, 4);
  const accumulate = dimAt(p, 5) != 0;
  const q = workspace(thread);
  const list = q + LIST;
  const sums = list + LIST_BYTES;

  const shares = threads == 1 ? 1 : 2 * threads;
  const share = (N + shares * ROWS_AT_LEAST - 1) / (shares * ROWS_AT_LEAST) * ROWS_AT_LEAST;
  const width = min<i32>(ROWS_OF_TASK, share);
  let listed = -1; // the first k that the list holds
  for (let first = claim(p) * width; first < N; first = claim(p) * width) {
    if (listed < 0) roundVector(addressAt(p, 3), K, q, BYTES);
    const rows = min<i32>(width, N - first);
    for (let i: usize = 0; i < <usize>rows << 2; i += 16) v128.store(sums + i, f32x4.splat(0));
    for (let k = 0; k < K; k += PART) {
      const count = min<i32>(PART, K - k);
      if (listed != k) {
        const from = w + <usize>(k / GROUP) * columnGroupBytes(format, N);
        listColumns(format, q + <usize>k, groupWords(q) + (<usize>(k / GROUP) << 3), from, N, count, list);
        listed = k;
      }
      if (format == INT8) addInt8(list, count / GROUP, N, first, rows, sums);
      else addInt4(list, count / GROUP, N, first, rows, sums);
    }
    finish(y + (<usize>first << 2), sums, rows, accumulate);
  }
}

/** Lists the columns of `count` k whose integer is above zero. An entry that is not full repeats a column, with factor 0. */
// @ts-ignore: decorator
@inline function listColumns(
  format: i32,
  q: usize,
  words: usize,
  w: usize,
  N: i32,
  count: i32,
  list: usize,
): void {
  const together = format == INT8 ? 4 : 2;
  const columnBytes = <usize>(format == INT8 ? N : N >> 1);
  const zero = i8x16.splat(0);
  for (; count > 0; count -= GROUP, q += GROUP, words += 8, w += columnGroupBytes(format, N)) {
    const header = list;
    list += HEADER_BYTES;
    let mask = i8x16.bitmask(i8x16.gt_s(v128.load(q), zero)) | (i8x16.bitmask(i8x16.gt_s(v128.load(q, 16), zero)) << 16);
    let entries = 0;
    let sum = 0;
    for (; mask; entries++, list += ENTRY_BYTES) {
      let factors: u32 = 0;
      let place: usize = 0;
      for (let i = 0; i < together; i++) {
        if (mask) {
          const k = <usize>ctz(mask);
          mask &= mask - 1;
          const factor = <u32>load<u8>(q + k);
          sum += factor;
          factors |= factor << <u32>(i << 3);
          place = k * columnBytes;
        }
        store<usize>(list + (<usize>i << 2), place, 8);
      }
      storeFactors(list, factors);
    }
    store<usize>(header, w);
    v128.store32_lane(header, v128.load32_zero(words), 0, 4);
    store<i32>(header, entries, 8);
    store<i32>(header, -8 * sum, 12);
  }
}

/** As bytes or, where the build has no product of bytes, as words. */
// @ts-ignore: decorator
@inline function storeFactors(entry: usize, factors: u32): void {
  if (ASC_FEATURE_RELAXED_SIMD) {
    store<u32>(entry, factors);
  } else {
    store<u32>(entry, (factors & 255) | ((factors & 0xff00) << 8));
    store<u32>(entry, ((factors >>> 16) & 255) | ((factors >>> 24) << 16), 4);
  }
}

/** sums[4] += scale x (vector scale x integers). */
// @ts-ignore: decorator
@inline function addScaled(sums: usize, scales: usize, f16: v128, scale: v128, integers: v128): void {
  const product = f32x4.mul(f32x4.convert_i32x4_s(integers), scale);
  v128.store(sums, madd(f16Words(scales, f16), product, v128.load(sums)));
}

/** y (+)= sums, which are 2^-48 of what they should be. */
// @ts-ignore: decorator
@inline function finish(y: usize, sums: usize, rows: i32, accumulate: bool): void {
  const rest = f32x4.splat(SCALE_REST);
  for (; rows > 0; rows -= 4, y += 16, sums += 16) {
    const value = f32x4.mul(v128.load(sums), rest);
    v128.store(y, accumulate ? f32x4.add(v128.load(y), value) : value);
  }
}

// @ts-ignore: decorator
@inline function lowPairs(a: v128, b: v128): v128 {
  return v128.shuffle<i8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

// @ts-ignore: decorator
@inline function highPairs(a: v128, b: v128): v128 {
  return v128.shuffle<i8>(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

// --------------------------------------------------------------------------------------------------------------- int8

/** Four bytes of four columns each, times the columns' factors. Sums of two fit 16 bits: 2 x 127 x 127. */
// @ts-ignore: decorator
@inline function addFour(sums: v128, w: v128, factors: v128): v128 {
  return i32x4.add(sums, i32x4.extadd_pairwise_i16x8_s(i16x8.relaxed_dot_i8x16_i7x16_s(w, factors)));
}

// @ts-ignore: decorator
@inline function addTwo(sums: v128, pairs: v128, factors: v128): v128 {
  return i32x4.add(sums, i32x4.dot_i16x8_s(pairs, factors));
}

function addInt8(list: usize, groups: i32, N: i32, first: i32, rows: i32, sums: usize): void {
  const f16 = v128.load(MASK_F16);
  const rowBytes = <usize>rows; // of a column's part for this task
  const columnBytes = <usize>N;
  let touched: u32 = 0;
  for (; groups > 0; groups--) {
    const entries = load<i32>(list, 8);
    const weights = load<usize>(list);
    const scale = v128.load32_splat(list, 4);
    const begin = list + HEADER_BYTES;
    list = begin + <usize>entries * ENTRY_BYTES;
    if (!entries) continue;
    let scales = weights + (<usize>first << 1);
    let to = sums;
    let at = weights + (<usize>N << 1) + <usize>first;
    if (entries >= MANY_INT8) {
      for (let column = at; column < at + columnBytes * GROUP; column += columnBytes) {
        for (let line = column; line < column + rowBytes; line += LINE) touched ^= load<u32>(line);
      }
    }
    for (const end = at + rowBytes; at != end; at += 16, to += 64, scales += 32) {
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (let entry = begin; entry != list; entry += ENTRY_BYTES) {
        const a = v128.load(at + load<usize>(entry, 8)), b = v128.load(at + load<usize>(entry, 12));
        const c = v128.load(at + load<usize>(entry, 16)), d = v128.load(at + load<usize>(entry, 20));
        const lowAb = lowPairs(a, b), lowCd = lowPairs(c, d), highAb = highPairs(a, b), highCd = highPairs(c, d);
        if (ASC_FEATURE_RELAXED_SIMD) {
          const factors = v128.load32_splat(entry);
          s0 = addFour(s0, v128.shuffle<i16>(lowAb, lowCd, 0, 8, 1, 9, 2, 10, 3, 11), factors);
          s1 = addFour(s1, v128.shuffle<i16>(lowAb, lowCd, 4, 12, 5, 13, 6, 14, 7, 15), factors);
          s2 = addFour(s2, v128.shuffle<i16>(highAb, highCd, 0, 8, 1, 9, 2, 10, 3, 11), factors);
          s3 = addFour(s3, v128.shuffle<i16>(highAb, highCd, 4, 12, 5, 13, 6, 14, 7, 15), factors);
        } else {
          const ab = v128.load32_splat(entry), cd = v128.load32_splat(entry, 4);
          s0 = addTwo(addTwo(s0, i16x8.extend_low_i8x16_s(lowAb), ab), i16x8.extend_low_i8x16_s(lowCd), cd);
          s1 = addTwo(addTwo(s1, i16x8.extend_high_i8x16_s(lowAb), ab), i16x8.extend_high_i8x16_s(lowCd), cd);
          s2 = addTwo(addTwo(s2, i16x8.extend_low_i8x16_s(highAb), ab), i16x8.extend_low_i8x16_s(highCd), cd);
          s3 = addTwo(addTwo(s3, i16x8.extend_high_i8x16_s(highAb), ab), i16x8.extend_high_i8x16_s(highCd), cd);
        }
      }
      addScaled(to, scales, f16, scale, s0);
      addScaled(to + 16, scales + 8, f16, scale, s1);
      addScaled(to + 32, scales + 16, f16, scale, s2);
      addScaled(to + 48, scales + 24, f16, scale, s3);
    }
  }
  store<u32>(list, touched); // or the compiler would leave the reading out
}

// --------------------------------------------------------------------------------------------------------------- int4

/** Eight rows of two columns, whose weights of 0..15 are the 7-bit operand. Sums of a group fit 16 bits: 8 x 127 x 32. */
// @ts-ignore: decorator
@inline function addNibbles(sums: v128, pairs: v128, factors: v128): v128 {
  return i16x8.add(sums, i16x8.relaxed_dot_i8x16_i7x16_s(factors, pairs));
}

/** The same without a product of bytes. */
// @ts-ignore: decorator
@inline function addNibbleWords(sums: v128, a: v128, b: v128, fa: v128, fb: v128): v128 {
  return i16x8.add(sums, i16x8.add(i16x8.mul(a, fa), i16x8.mul(b, fb)));
}

function addInt4(list: usize, groups: i32, N: i32, first: i32, rows: i32, sums: usize): void {
  const f16 = v128.load(MASK_F16);
  const rowBytes = <usize>rows >> 1; // of a column's part for this task
  const columnBytes = <usize>N >> 1;
  let touched: u32 = 0;
  const nibble = v128.load(MASK_LOW_NIBBLE);
  for (; groups > 0; groups--) {
    const entries = load<i32>(list, 8);
    const weights = load<usize>(list);
    const scale = v128.load32_splat(list, 4);
    const least = v128.load16_splat(list, 12);
    const begin = list + HEADER_BYTES;
    list = begin + <usize>entries * ENTRY_BYTES;
    if (!entries) continue;
    let scales = weights + (<usize>first << 1);
    let to = sums;
    let at = weights + (<usize>N << 1) + <usize>(first >> 1);
    if (entries >= MANY_INT4) {
      for (let column = at; column < at + columnBytes * GROUP; column += columnBytes) {
        for (let line = column; line < column + rowBytes; line += LINE) touched ^= load<u32>(line);
      }
    }
    for (const end = at + rowBytes; at != end; at += 16, to += 128, scales += 64) {
      let s0 = least, s1 = least, s2 = least, s3 = least;
      for (let entry = begin; entry != list; entry += ENTRY_BYTES) {
        const a = v128.load(at + load<usize>(entry, 8)), b = v128.load(at + load<usize>(entry, 12));
        const lowA = v128.and(a, nibble), lowB = v128.and(b, nibble);
        const highA = v128.and(i16x8.shr_u(a, 4), nibble), highB = v128.and(i16x8.shr_u(b, 4), nibble);
        if (ASC_FEATURE_RELAXED_SIMD) {
          const factors = v128.load16_splat(entry);
          s0 = addNibbles(s0, lowPairs(lowA, lowB), factors);
          s1 = addNibbles(s1, highPairs(lowA, lowB), factors);
          s2 = addNibbles(s2, lowPairs(highA, highB), factors);
          s3 = addNibbles(s3, highPairs(highA, highB), factors);
        } else {
          const fa = v128.load16_splat(entry), fb = v128.load16_splat(entry, 2);
          s0 = addNibbleWords(s0, i16x8.extend_low_i8x16_u(lowA), i16x8.extend_low_i8x16_u(lowB), fa, fb);
          s1 = addNibbleWords(s1, i16x8.extend_high_i8x16_u(lowA), i16x8.extend_high_i8x16_u(lowB), fa, fb);
          s2 = addNibbleWords(s2, i16x8.extend_low_i8x16_u(highA), i16x8.extend_low_i8x16_u(highB), fa, fb);
          s3 = addNibbleWords(s3, i16x8.extend_high_i8x16_u(highA), i16x8.extend_high_i8x16_u(highB), fa, fb);
        }
      }
      addScaled(to, scales, f16, scale, i32x4.extend_low_i16x8_s(s0));
      addScaled(to + 16, scales + 8, f16, scale, i32x4.extend_high_i16x8_s(s0));
      addScaled(to + 32, scales + 16, f16, scale, i32x4.extend_low_i16x8_s(s1));
      addScaled(to + 48, scales + 24, f16, scale, i32x4.extend_high_i16x8_s(s1));
      addScaled(to + 64, scales + 32, f16, scale, i32x4.extend_low_i16x8_s(s2));
      addScaled(to + 80, scales + 40, f16, scale, i32x4.extend_high_i16x8_s(s2));
      addScaled(to + 96, scales + 48, f16, scale, i32x4.extend_low_i16x8_s(s3));
      addScaled(to + 112, scales + 56, f16, scale, i32x4.extend_high_i16x8_s(s3));
    }
  }
  store<u32>(list, touched); // or the compiler would leave the reading out
}
