/**
 * The choice of blocks of neurons, and the gates through which the router learns.
 */
import { addressAt, claim, dimAt } from "./common";
import { LANE_NUMBERS } from "./constants";
import { sigmoids } from "./elementary";
import { firstLanes, laneSum, loadUpTo4 } from "./lanes";

const BLOCK: usize = 128; // bytes of a block's 32 neurons

/**
 * How many of the blocks from `always` on come before block `b` in the order of score + bias; ties: lower index first.
 */
// @ts-ignore: decorator
@inline function rankAmong(b: i32, always: i32, blocks: i32, scores: usize, bias: usize): i32 {
  const offset = <usize>b << 2;
  const key = f32x4.splat(load<f32>(scores + offset) + load<f32>(bias + offset));
  let count = i32x4.splat(0);
  for (let other = always; other < blocks; other += 4) {
    const at = <usize>other << 2;
    const width = blocks - other;
    const keys = f32x4.add(loadUpTo4(scores + at, width), loadUpTo4(bias + at, width));
    const isLower = i32x4.lt_s(i32x4.add(v128.load(LANE_NUMBERS), i32x4.splat(other)), i32x4.splat(b));
    const isBefore = v128.or(f32x4.gt(keys, key), v128.and(f32x4.eq(keys, key), isLower));
    count = i32x4.sub(count, width >= 4 ? isBefore : firstLanes(isBefore, width));
  }
  return (
    i32x4.extract_lane(count, 0) +
    i32x4.extract_lane(count, 1) +
    i32x4.extract_lane(count, 2) +
    i32x4.extract_lane(count, 3)
  );
}

/**
 * A block is chosen if fewer than S come before it; those that are always on come first of all. Blocks are met in the
 * order of their indices, so the indices ascend. p: G, S, blocks, always, scores, bias, indices, gates.
 */
export function selectBlocks(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const S = dimAt(p, 1);
  const blocks = dimAt(p, 2);
  const always = min(dimAt(p, 3), blocks);
  const bias = addressAt(p, 5);
  for (let g = claim(p); g < G; g = claim(p)) {
    const scores = addressAt(p, 4) + ((<usize>g * <usize>blocks) << 2);
    const indices = addressAt(p, 6) + ((<usize>g * <usize>S) << 2);
    const gates = addressAt(p, 7) + ((<usize>g * <usize>S) << 2);
    let chosen = 0;
    for (let b = 0; b < blocks && chosen < S; b++) {
      if (b >= always && always + rankAmong(b, always, blocks, scores, bias) >= S) continue;
      store<i32>(indices + (<usize>chosen << 2), b);
      store<f32>(gates + (<usize>chosen << 2), load<f32>(scores + (<usize>b << 2)));
      chosen++;
    }
    sigmoids(S, gates, 0, gates);
    for (let s = 0; s < min(S, always); s++) store<f32>(gates + (<usize>s << 2), 1);
  }
}

/** p: G, S, blocks, always, indices, gates, dgates, dscores, accumulate. */
export function selectBlocksBackward(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const S = dimAt(p, 1);
  const blocks = dimAt(p, 2);
  const always = dimAt(p, 3);
  for (let g = claim(p); g < G; g = claim(p)) {
    const dscores = addressAt(p, 7) + ((<usize>g * <usize>blocks) << 2);
    if (!dimAt(p, 8)) memory.fill(dscores, 0, <usize>blocks << 2);
    for (let s = 0; s < S; s++) {
      const at = <usize>(g * S + s) << 2;
      const block = load<i32>(addressAt(p, 4) + at);
      if (block < always) continue;
      const gate = load<f32>(addressAt(p, 5) + at);
      const d = load<f32>(addressAt(p, 6) + at) * gate * (1 - gate);
      const target = dscores + (<usize>block << 2);
      store<f32>(target, load<f32>(target) + d);
    }
  }
}

/** p: G, S, blocks, indices, counts. */
export function countBlocks(p: usize, thread: i32, threads: i32): void {
  if (thread) return;
  const n = dimAt(p, 0) * dimAt(p, 1);
  for (let i = 0; i < n; i++) {
    const count = addressAt(p, 4) + (<usize>load<i32>(addressAt(p, 3) + (<usize>i << 2)) << 2);
    store<i32>(count, load<i32>(count) + 1);
  }
}

/** p: G, R, S, h, gates, y. */
export function scaleBlocks(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const R = dimAt(p, 1);
  const S = dimAt(p, 2);
  const rowBytes = <usize>S * BLOCK;
  for (let g = claim(p); g < G; g = claim(p)) {
    const gates = addressAt(p, 4) + ((<usize>g * S) << 2);
    let h = addressAt(p, 3) + <usize>(g * R) * rowBytes;
    let y = addressAt(p, 5) + <usize>(g * R) * rowBytes;
    for (let r = 0; r < R; r++) {
      for (let s = 0; s < S; s++) {
        const gate = v128.load32_splat(gates + (<usize>s << 2));
        for (const end = h + BLOCK; h != end; h += 16) {
          v128.store(y, f32x4.mul(v128.load(h), gate));
          y += 16;
        }
      }
    }
  }
}

/** p: G, R, S, h, gates, dy, dh, dgates. */
export function scaleBlocksBackward(p: usize, thread: i32, threads: i32): void {
  const G = dimAt(p, 0);
  const R = dimAt(p, 1);
  const S = dimAt(p, 2);
  const rowBytes = <usize>S * BLOCK;
  for (let g = claim(p); g < G; g = claim(p)) {
    for (let s = 0; s < S; s++) {
      const at = <usize>(g * S + s) << 2;
      const gate = v128.load32_splat(addressAt(p, 4) + at);
      let sum = f32x4.splat(0);
      let offset = <usize>(g * R) * rowBytes + <usize>s * BLOCK;
      for (let r = 0; r < R; r++) {
        for (let i: usize = 0; i < BLOCK; i += 16) {
          const dy = v128.load(addressAt(p, 5) + offset + i);
          sum = f32x4.add(sum, f32x4.mul(dy, v128.load(addressAt(p, 3) + offset + i)));
          v128.store(addressAt(p, 6) + offset + i, f32x4.mul(dy, gate));
        }
        offset += rowBytes;
      }
      store<f32>(addressAt(p, 7) + at, laneSum(sum));
    }
  }
}
