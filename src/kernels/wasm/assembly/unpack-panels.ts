/**
 * Unpacks a part of a packed matrix W[N, K] into the panels that the innermost loop of a matrix product reads:
 *
 *   out [ceil(width / TILE_COLUMNS)][depth][TILE_COLUMNS] f32, element (k, j) = W[row + j, k]
 *
 * Layouts: ../../packing.ts. Every result is exact, since a scale has 11 bits and an integer at most 8.
 */
import { MASK_F16, MASK_HIGH_HALF, MASK_LOW_NIBBLE, madd } from "./common";
import { TILE_COLUMNS } from "./gemm-tiles";
import { f16Words } from "./rounded-vector";

// The formats of packed matrices.
export const F32: i32 = 0;
export const BF16: i32 = 1;
export const INT8: i32 = 2;
export const INT4: i32 = 3;

const GROUP: i32 = 32;
const ROWS: i32 = 8; // that lie side by side
const INT8_GROUP_BYTES: usize = 272;
const INT4_GROUP_BYTES: usize = 144;
const F16_SCALE: f32 = 5192296858534827628530496329220096.0; // 2^112, see f16Words

/** Bytes of eight packed rows of K. */
// @ts-ignore: decorator
@inline export function rowBlockBytes(format: i32, K: i32): usize {
  if (format == F32) return <usize>K * 32;
  if (format == BF16) return <usize>K * 16;
  if (format == INT8) return <usize>(K / GROUP) * INT8_GROUP_BYTES;
  return <usize>(K / GROUP) * INT4_GROUP_BYTES;
}

/** Bytes of 32 columns of a matrix packed by columns. */
// @ts-ignore: decorator
@inline export function columnGroupBytes(format: i32, N: i32): usize {
  return <usize>N * (format == INT8 ? 34 : 18);
}

/** `row` and `width` are multiples of 8, `k` and `depth` of 32. */
export function unpackPanels(
  format: i32, // BF16, INT8 or INT4
  out: usize,
  w: usize,
  K: i32,
  row: i32,
  width: i32,
  k: i32,
  depth: i32,
): void {
  const blockBytes = rowBlockBytes(format, K);
  const panelBytes = <usize>(depth * TILE_COLUMNS) << 2;
  let from = w + <usize>(row / ROWS) * blockBytes + rowBlockBytes(format, k);
  for (let j = 0; j < width; j += ROWS, from += blockBytes) {
    const to = out + <usize>(j / TILE_COLUMNS) * panelBytes + (<usize>(j % TILE_COLUMNS) << 2);
    if (format == BF16) unpackBf16(to, from, depth);
    else if (format == INT8) unpackInt8(to, from, depth);
    else unpackInt4(to, from, depth);
  }
  // The columns of the last panel beyond the matrix are computed too, so they must not hold what could become slow.
  if (width % TILE_COLUMNS) clearEight(out + <usize>(width / TILE_COLUMNS) * panelBytes + ROWS * 4, depth);
}

const K_BYTES: usize = <usize>TILE_COLUMNS * 4;

function clearEight(to: usize, depth: i32): void {
  for (; depth > 0; depth--, to += K_BYTES) storeEight(to, f32x4.splat(0), f32x4.splat(0));
}

// @ts-ignore: decorator
@inline function storeEight(to: usize, low: v128, high: v128): void {
  v128.store(to, low);
  v128.store(to, high, 16);
}

function unpackBf16(to: usize, from: usize, depth: i32): void {
  const upper = v128.load(MASK_HIGH_HALF);
  for (; depth > 0; depth -= 2, from += 32, to += 2 * K_BYTES) {
    const low = v128.load(from), high = v128.load(from, 16);
    storeEight(to, i32x4.shl(low, 16), i32x4.shl(high, 16));
    storeEight(to + K_BYTES, v128.and(low, upper), v128.and(high, upper));
  }
}

function unpackInt8(to: usize, from: usize, depth: i32): void {
  const f16 = v128.load(MASK_F16);
  const unit = f32x4.splat(F16_SCALE);
  for (; depth > 0; depth -= GROUP) {
    const scaleLow = f32x4.mul(f16Words(from, f16), unit);
    const scaleHigh = f32x4.mul(f16Words(from + 8, f16), unit);
    from += 16;
    for (let i = 0; i < GROUP; i += 2, from += 16, to += 2 * K_BYTES) {
      // In each word k is in the low half, k + 1 in the high half.
      const low = v128.load_ext<i8>(from), high = v128.load_ext<i8>(from + 8);
      storeEight(to, scaledLowHalf(low, scaleLow), scaledLowHalf(high, scaleHigh));
      storeEight(to + K_BYTES, scaled(i32x4.shr_s(low, 16), scaleLow), scaled(i32x4.shr_s(high, 16), scaleHigh));
    }
  }
}

// @ts-ignore: decorator
@inline function scaled(integers: v128, scale: v128): v128 {
  return f32x4.mul(f32x4.convert_i32x4_s(integers), scale);
}

// @ts-ignore: decorator
@inline function scaledLowHalf(integers: v128, scale: v128): v128 {
  return scaled(i32x4.shr_s(i32x4.shl(integers, 16), 16), scale);
}

function unpackInt4(to: usize, from: usize, depth: i32): void {
  const f16 = v128.load(MASK_F16);
  const nibble = i32x4.shr_u(v128.load(MASK_LOW_NIBBLE), 24); // 15 in every word
  const unit = f32x4.splat(F16_SCALE);
  for (; depth > 0; depth -= GROUP) {
    const scaleLow = f32x4.mul(f16Words(from, f16), unit);
    const scaleHigh = f32x4.mul(f16Words(from + 8, f16), unit);
    const zeroLow = f32x4.mul(scaleLow, f32x4.splat(-8));
    const zeroHigh = f32x4.mul(scaleHigh, f32x4.splat(-8));
    from += 16;
    for (let i = 0; i < GROUP; i += 8, from += 32, to += 4 * K_BYTES) {
      let low = v128.load(from), high = v128.load(from, 16);
      for (let byte = 0; byte < 4; byte++, to += K_BYTES) {
        storeEight(to, nibbles(low, nibble, scaleLow, zeroLow), nibbles(high, nibble, scaleHigh, zeroHigh));
        low = i32x4.shr_u(low, 4);
        high = i32x4.shr_u(high, 4);
        const later = to + 4 * K_BYTES;
        storeEight(later, nibbles(low, nibble, scaleLow, zeroLow), nibbles(high, nibble, scaleHigh, zeroHigh));
        low = i32x4.shr_u(low, 4);
        high = i32x4.shr_u(high, 4);
      }
    }
  }
}

/** scale (lowest four bits - 8). */
// @ts-ignore: decorator
@inline function nibbles(words: v128, mask: v128, scale: v128, zero: v128): v128 {
  return madd(f32x4.convert_i32x4_s(v128.and(words, mask)), scale, zero);
}
