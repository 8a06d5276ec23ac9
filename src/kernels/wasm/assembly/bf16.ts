/**
 * bf16, the upper half of an f32: rounding to it and widening it, and the same for whole arrays.
 */
import { addressAt, claim, dimAt } from "./common";
import { JUST_UNDER_HALF, LAST_BIT, QUIET_NAN } from "./constants";
import { taskCount, taskLength, taskOffset } from "./sharing";
import { loadPart, storePart } from "./lanes";

/** Four f32 rounded to bf16, in the low halves of four words: to nearest, ties to even; NaN becomes the quiet NaN. */
// @ts-ignore: decorator
@inline function rounded(x: v128): v128 {
  const odd = v128.and(i32x4.shr_u(x, 16), v128.load32_splat(LAST_BIT));
  // Just under half a step, or half where the kept part is odd, carries into the kept part where that must grow.
  const sum = i32x4.add(i32x4.add(x, v128.load32_splat(JUST_UNDER_HALF)), odd);
  return v128.bitselect(v128.load32_splat(QUIET_NAN), i32x4.shr_u(sum, 16), f32x4.ne(x, x));
}

/** Four bf16 as f32. */
// @ts-ignore: decorator
@inline export function loadBf16(address: usize): v128 {
  return i32x4.shl(v128.load16x4_u(address), 16);
}

/** The `count` (1 to 3) bf16 at `address` as f32, zero in the other lanes. */
// @ts-ignore: decorator
@inline export function loadBf16Part(address: usize, count: i32): v128 {
  let words = v128.load16_lane(address, i32x4.splat(0), 0);
  if (count > 1) words = v128.load16_lane(address, words, 2, 2);
  if (count > 2) words = v128.load16_lane(address, words, 4, 4);
  return i32x4.shl(words, 16);
}

/** Writes four f32 as bf16. */
// @ts-ignore: decorator
@inline export function storeBf16(address: usize, x: v128): void {
  const words = rounded(x);
  v128.store64_lane(address, i16x8.narrow_i32x4_u(words, words), 0);
}

/** Writes the first `count` (1 to 3) lanes as bf16. */
// @ts-ignore: decorator
@inline export function storeBf16Part(address: usize, x: v128, count: i32): void {
  const words = rounded(x);
  v128.store16_lane(address, words, 0);
  if (count > 1) v128.store16_lane(address, words, 2, 2);
  if (count > 2) v128.store16_lane(address, words, 4, 4);
}

/** p: n, x, y. */
export function toBf16(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let x = addressAt(p, 1) + taskOffset(task);
    let y = addressAt(p, 2) + (taskOffset(task) >> 1);
    let count = taskLength(n, task);
    for (; count >= 8; count -= 8) {
      v128.store(y, i16x8.narrow_i32x4_u(rounded(v128.load(x)), rounded(v128.load(x, 16))));
      x += 32;
      y += 16;
    }
    if (count >= 4) {
      storeBf16(y, v128.load(x));
      x += 16;
      y += 8;
      count -= 4;
    }
    if (count) storeBf16Part(y, loadPart(x, count), count);
  }
}

/** p: n, x, y. */
export function fromBf16(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let x = addressAt(p, 1) + (taskOffset(task) >> 1);
    let y = addressAt(p, 2) + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      v128.store(y, loadBf16(x));
      x += 8;
      y += 16;
    }
    if (count) storePart(y, loadBf16Part(x, count), count);
  }
}
