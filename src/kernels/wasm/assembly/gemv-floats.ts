/**
 * Products of packed f32 and bf16 rows with one vector: y[8 blocks] (+)= W x. Layouts: ../../packing.ts.
 *
 * Eight rows lie side by side, so each k is one x in all lanes times eight weights. Eight sums are kept, as many as it
 * takes to hide the latency of a fused multiply-add: four k, or two where a register holds two k of bf16.
 */
import { madd, MASK_HIGH_HALF } from "./common";

/** Stores the sums of eight rows. */
// @ts-ignore: decorator
@inline export function finishRows(y: usize, low: v128, high: v128, accumulate: bool): void {
  if (accumulate) {
    low = f32x4.add(v128.load(y), low);
    high = f32x4.add(v128.load(y, 16), high);
  }
  v128.store(y, low);
  v128.store(y, high, 16);
}

export function multiplyF32Rows(w: usize, x: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  for (; blocks > 0; blocks--, y += 32) {
    let low0 = f32x4.splat(0), high0 = f32x4.splat(0);
    let low1 = f32x4.splat(0), high1 = f32x4.splat(0);
    let low2 = f32x4.splat(0), high2 = f32x4.splat(0);
    let low3 = f32x4.splat(0), high3 = f32x4.splat(0);
    let from = x;
    for (let k = K; k > 0; k -= 4, w += 128, from += 16) {
      const x0 = v128.load32_splat(from), x1 = v128.load32_splat(from, 4);
      const x2 = v128.load32_splat(from, 8), x3 = v128.load32_splat(from, 12);
      low0 = madd(x0, v128.load(w), low0);
      high0 = madd(x0, v128.load(w, 16), high0);
      low1 = madd(x1, v128.load(w, 32), low1);
      high1 = madd(x1, v128.load(w, 48), high1);
      low2 = madd(x2, v128.load(w, 64), low2);
      high2 = madd(x2, v128.load(w, 80), high2);
      low3 = madd(x3, v128.load(w, 96), low3);
      high3 = madd(x3, v128.load(w, 112), high3);
    }
    const low = f32x4.add(f32x4.add(low0, low1), f32x4.add(low2, low3));
    const high = f32x4.add(f32x4.add(high0, high1), f32x4.add(high2, high3));
    finishRows(y, low, high, accumulate);
  }
}

export function multiplyBf16Rows(w: usize, x: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  const upper = v128.load(MASK_HIGH_HALF);
  for (; blocks > 0; blocks--, y += 32) {
    let low0 = f32x4.splat(0), high0 = f32x4.splat(0);
    let low1 = f32x4.splat(0), high1 = f32x4.splat(0);
    let low2 = f32x4.splat(0), high2 = f32x4.splat(0);
    let low3 = f32x4.splat(0), high3 = f32x4.splat(0);
    let from = x;
    for (let k = K; k > 0; k -= 4, w += 64, from += 16) {
      const a = v128.load(w), b = v128.load(w, 16); // rows 0..3 and 4..7 of k and k + 1
      const c = v128.load(w, 32), d = v128.load(w, 48); // of k + 2 and k + 3
      const x0 = v128.load32_splat(from), x1 = v128.load32_splat(from, 4);
      const x2 = v128.load32_splat(from, 8), x3 = v128.load32_splat(from, 12);
      low0 = madd(x0, i32x4.shl(a, 16), low0);
      high0 = madd(x0, i32x4.shl(b, 16), high0);
      low1 = madd(x1, v128.and(a, upper), low1);
      high1 = madd(x1, v128.and(b, upper), high1);
      low2 = madd(x2, i32x4.shl(c, 16), low2);
      high2 = madd(x2, i32x4.shl(d, 16), high2);
      low3 = madd(x3, v128.and(c, upper), low3);
      high3 = madd(x3, v128.and(d, upper), high3);
    }
    const low = f32x4.add(f32x4.add(low0, low1), f32x4.add(low2, low3));
    const high = f32x4.add(f32x4.add(high0, high1), f32x4.add(high2, high3));
    finishRows(y, low, high, accumulate);
  }
}
