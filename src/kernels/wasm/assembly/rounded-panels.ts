/**
 * The panels of a product of integers: `width` rows of X or of a packed W, for each group of 32 k
 *
 *   16 x { width x 2 k } words of 16 bits | width scales in f32
 *
 * so that one 32-bit word holds two adjacent k of one row.
 */
import { MASK_F16, MASK_LOW_NIBBLE } from "./common";
import { BYTES, f16Words, groupWords, roundVector, SCALE_EXCESS } from "./rounded-vector";
import { columnGroupBytes, INT8, rowBlockBytes } from "./unpack-panels";

export const GROUP: i32 = 32;
const ROWS: i32 = 8; // that lie side by side in a packed matrix
const F16_SCALE: f32 = 5192296858534827628530496329220096.0; // 2^112, see f16Words

/** Bytes of a group of a panel. */
// @ts-ignore: decorator
@inline export function panelGroupBytes(width: i32): usize {
  return <usize>width * (16 * 4 + 4);
}

/** Rounds `height` rows of X to int8 as for a product of one row; `height` up to `width`, the rest are zero. */
export function roundRows(out: usize, x: usize, K: i32, height: i32, width: i32, scratch: usize): void {
  const groupBytes = panelGroupBytes(width);
  const pairStride = <usize>width << 2;
  for (let i = 0; i < width; i++, x += <usize>K << 2) {
    let to = out + (<usize>i << 2);
    if (i < height) roundVector(x, K, scratch, BYTES);
    let words = groupWords(scratch);
    let from = scratch;
    for (let k = 0; k < K; k += GROUP, from += GROUP, words += 8, to += groupBytes) {
      let pair = to;
      for (let j: usize = 0; j < 32; j += 2, pair += pairStride) {
        store<u32>(pair, i < height ? (<u32>load<i8>(from + j) & 0xffff) | (<u32>load<i8>(from + j, 1) << 16) : 0);
      }
      store<f32>(pair, i < height ? load<f32>(words) / SCALE_EXCESS : 0);
    }
  }
}

/** A panel of `width` rows of W packed by rows, from `row` and `k` on. Rows beyond `height` are left out. */
export function widenRows(
  format: i32,
  out: usize,
  w: usize,
  K: i32,
  row: i32,
  height: i32, // a multiple of 8
  width: i32, //  8 or 16
  k: i32,
  depth: i32,
): void {
  const groupBytes = panelGroupBytes(width);
  for (let r = 0; r < height; r += ROWS) {
    let from = w + <usize>((row + r) / ROWS) * rowBlockBytes(format, K) + rowBlockBytes(format, k);
    let to = out + (<usize>r << 2);
    for (let d = depth; d > 0; d -= GROUP, to += groupBytes) {
      storeScales(to + (<usize>width << 6), from);
      from += 16;
      if (format == INT8) {
        for (let pair = to; pair < to + (<usize>width << 6); pair += <usize>width << 2, from += 16) {
          v128.store(pair, v128.load_ext<i8>(from));
          v128.store(pair, v128.load_ext<i8>(from + 8), 16);
        }
      } else {
        for (let pair = to; pair < to + (<usize>width << 6); pair += <usize>width << 4, from += 32) {
          widenNibbles(pair, v128.load(from), <usize>width << 2);
          widenNibbles(pair + 16, v128.load(from, 16), <usize>width << 2);
        }
      }
    }
  }
}

/** Eight scales. */
// @ts-ignore: decorator
@inline function storeScales(to: usize, from: usize): void {
  const f16 = v128.load(MASK_F16);
  const unit = f32x4.splat(F16_SCALE);
  v128.store(to, f32x4.mul(f16Words(from, f16), unit));
  v128.store(to, f32x4.mul(f16Words(from + 8, f16), unit), 16);
}

/** Four rows of eight k: low nibbles are the first four. */
// @ts-ignore: decorator
@inline function widenNibbles(to: usize, bytes: v128, stride: usize): void {
  const nibble = v128.load(MASK_LOW_NIBBLE);
  const eight = i8x16.splat(8);
  storeFourK(to, i8x16.sub(v128.and(bytes, nibble), eight), stride);
  storeFourK(to + 2 * stride, i8x16.sub(v128.and(i16x8.shr_u(bytes, 4), nibble), eight), stride);
}

/** Four rows of four adjacent k. */
// @ts-ignore: decorator
@inline function storeFourK(to: usize, bytes: v128, stride: usize): void {
  const low = i16x8.extend_low_i8x16_s(bytes), high = i16x8.extend_high_i8x16_s(bytes);
  v128.store(to, v128.shuffle<i32>(low, high, 0, 2, 4, 6));
  v128.store(to + stride, v128.shuffle<i32>(low, high, 1, 3, 5, 7));
}

/** A panel of `width` rows of W packed by columns. */
export function widenColumns(
  format: i32,
  out: usize,
  w: usize,
  N: i32,
  row: i32,
  height: i32, // a multiple of 8
  width: i32, //  8 or 16
  k: i32,
  depth: i32,
): void {
  const groupBytes = panelGroupBytes(width);
  for (let r = 0; r < height; r += ROWS) {
    const n = <usize>(row + r);
    const columnBytes = <usize>(format == INT8 ? N : N >> 1);
    const place = format == INT8 ? n : ((n >> 5) << 4) + (n & 15);
    let to = out + (<usize>r << 2);
    let group = w + <usize>(k / GROUP) * columnGroupBytes(format, N);
    for (let d = depth; d > 0; d -= GROUP, to += groupBytes, group += columnGroupBytes(format, N)) {
      storeScales(to + (<usize>width << 6), group + (n << 1));
      let from = group + (<usize>N << 1) + place;
      for (let pair = to; pair < to + (<usize>width << 6); pair += <usize>width << 2, from += 2 * columnBytes) {
        let a = v128.load64_zero(from), b = v128.load64_zero(from + columnBytes);
        if (format != INT8) {
          const eight = i8x16.splat(8);
          const nibble = v128.load(MASK_LOW_NIBBLE);
          a = i8x16.sub(v128.and(n & 16 ? i16x8.shr_u(a, 4) : a, nibble), eight);
          b = i8x16.sub(v128.and(n & 16 ? i16x8.shr_u(b, 4) : b, nibble), eight);
        }
        const pairs = v128.shuffle<i8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
        v128.store(pair, i16x8.extend_low_i8x16_s(pairs));
        v128.store(pair, i16x8.extend_high_i8x16_s(pairs), 16);
      }
    }
  }
}
