/**
 * Vectors of fewer than four elements at the end of an array, and sums across a vector's lanes.
 *
 * The end of an array is computed with the same vector arithmetic as the rest, so an element's value does not depend on
 * where it stands.
 */
import { LANE_NUMBERS } from "./constants";

/** The `count` (1 to 3) elements at `address`, zero in the other lanes. Reads nothing behind them. */
// @ts-ignore: decorator
@inline export function loadPart(address: usize, count: i32): v128 {
  if (count == 1) return v128.load32_zero(address);
  const pair = v128.load64_zero(address);
  return count == 2 ? pair : v128.load32_lane(address, pair, 2, 8);
}

/** Writes the first `count` (1 to 3) lanes. */
// @ts-ignore: decorator
@inline export function storePart(address: usize, value: v128, count: i32): void {
  if (count == 1) {
    v128.store32_lane(address, value, 0);
    return;
  }
  v128.store64_lane(address, value, 0);
  if (count == 3) v128.store32_lane(address, value, 2, 8);
}

/** The first `count` (0 to 4) lanes, zero in the others. */
// @ts-ignore: decorator
@inline export function firstLanes(value: v128, count: i32): v128 {
  return v128.and(value, i32x4.lt_s(v128.load(LANE_NUMBERS), i32x4.splat(count)));
}

/** The vector at `address` of which `count` elements exist, zero in the other lanes. */
// @ts-ignore: decorator
@inline export function loadUpTo4(address: usize, count: i32): v128 {
  return count >= 4 ? v128.load(address) : loadPart(address, count);
}

// @ts-ignore: decorator
@inline export function storeUpTo4(address: usize, value: v128, count: i32): void {
  if (count >= 4) v128.store(address, value);
  else storePart(address, value, count);
}

/** Copies `bytes`, a multiple of 16. For a few kB this is faster than memory.copy, which leaves the kernel. */
// @ts-ignore: decorator
@inline export function copyVectors(to: usize, from: usize, bytes: usize): void {
  for (const end = from + bytes; from != end; from += 16) {
    v128.store(to, v128.load(from));
    to += 16;
  }
}

/** Copies `n` floats. */
// @ts-ignore: decorator
@inline export function copyFloats(n: i32, from: usize, to: usize): void {
  for (; n > 0; n -= 4) {
    storeUpTo4(to, loadUpTo4(from, n), n);
    from += 16;
    to += 16;
  }
}

/** Writes `value`, or adds it to what is there. */
// @ts-ignore: decorator
@inline export function put(address: usize, value: v128, accumulate: i32): void {
  v128.store(address, accumulate ? f32x4.add(v128.load(address), value) : value);
}

// @ts-ignore: decorator
@inline export function putPart(address: usize, value: v128, count: i32, accumulate: i32): void {
  storePart(address, accumulate ? f32x4.add(loadPart(address, count), value) : value, count);
}

// @ts-ignore: decorator
@inline export function putUpTo4(address: usize, value: v128, count: i32, accumulate: i32): void {
  if (count >= 4) put(address, value, accumulate);
  else putPart(address, value, count, accumulate);
}

/** Adds the first `count` lanes to the elements at `address`. */
// @ts-ignore: decorator
@inline export function addTo(address: usize, value: v128, count: i32): void {
  storeUpTo4(address, f32x4.add(loadUpTo4(address, count), value), count);
}

// @ts-ignore: decorator
@inline export function laneSum(value: v128): f32 {
  const pairs = f32x4.add(value, v128.shuffle<f32>(value, value, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

// @ts-ignore: decorator
@inline export function laneMax(value: v128): f32 {
  return max<f32>(
    max<f32>(f32x4.extract_lane(value, 0), f32x4.extract_lane(value, 1)),
    max<f32>(f32x4.extract_lane(value, 2), f32x4.extract_lane(value, 3)),
  );
}

/** The lane sums of four vectors. */
// @ts-ignore: decorator
@inline export function laneSums(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 1, 4, 5), v128.shuffle<f32>(a, b, 2, 3, 6, 7));
  const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 1, 4, 5), v128.shuffle<f32>(c, d, 2, 3, 6, 7));
  return f32x4.add(v128.shuffle<f32>(ab, cd, 0, 2, 4, 6), v128.shuffle<f32>(ab, cd, 1, 3, 5, 7));
}
