/**
 * The inner loop of ./wkv7.ts: two rows of the state through one token.
 *
 * A token's key vectors lie 256 bytes apart, so that one pointer walks them all. Every element costs five
 * multiply-adds; the two rows share the loads of the keys and fill the registers. The wide form takes eight channels a
 * step and is for compilers that join neighbouring vectors into one of 256 bits; elsewhere it would not fit the
 * registers.
 */
import { madd } from "./common";
import { laneSums } from "./lanes";

// Of the token: where the vectors lie. REMOVAL is that of the token after.
export const DECAY: usize = 0;
export const K: usize = 256;
export const REPLACEMENT: usize = 512;
export const R: usize = 768;
export const REMOVAL: usize = 1024;
export const KEYS_BYTES: usize = 1280;

/** From row to row of the state. */
export const ROW_BYTES: usize = 256;

// Partial sums of a row: of y, and of sa of the token after.
const SUM_BYTES: usize = 32;
export const ROW_SUMS_BYTES: usize = 2 * SUM_BYTES;

/** Takes the row at `s` and the one after it with their sa and v through the token; leaves their partial sums. */
// @ts-ignore: decorator
@inline export function stepPair(N: i32, s: usize, keys: usize, sa: usize, v: usize, sums: usize): void {
  const sa0 = v128.load32_splat(sa);
  const sa1 = v128.load32_splat(sa, 4);
  const v0 = v128.load32_splat(v);
  const v1 = v128.load32_splat(v, 4);
  let y0 = f32x4.splat(0);
  let y1 = y0;
  let next0 = y0;
  let next1 = y0;
  do {
    const decay = v128.load(keys, DECAY);
    let s0 = f32x4.mul(v128.load(s), decay);
    let s1 = f32x4.mul(v128.load(s, ROW_BYTES), decay);
    const k = v128.load(keys, K);
    s0 = madd(v0, k, s0);
    s1 = madd(v1, k, s1);
    const replacement = v128.load(keys, REPLACEMENT);
    s0 = madd(sa0, replacement, s0);
    s1 = madd(sa1, replacement, s1);
    v128.store(s, s0);
    v128.store(s, s1, ROW_BYTES);
    const r = v128.load(keys, R);
    y0 = madd(s0, r, y0);
    y1 = madd(s1, r, y1);
    const removal = v128.load(keys, REMOVAL);
    next0 = madd(s0, removal, next0);
    next1 = madd(s1, removal, next1);
    s += 16;
    keys += 16;
    N -= 4;
  } while (N);
  v128.store(sums, y0);
  v128.store(sums, next0, SUM_BYTES);
  v128.store(sums, y1, ROW_SUMS_BYTES);
  v128.store(sums, next1, ROW_SUMS_BYTES + SUM_BYTES);
}

/** The same by eight channels; N is a multiple of 8. */
// @ts-ignore: decorator
@inline export function stepPairWide(N: i32, s: usize, keys: usize, sa: usize, v: usize, sums: usize): void {
  const sa0 = v128.load32_splat(sa);
  const sa1 = v128.load32_splat(sa, 4);
  const v0 = v128.load32_splat(v);
  const v1 = v128.load32_splat(v, 4);
  let y0a = f32x4.splat(0);
  let y0b = y0a;
  let y1a = y0a;
  let y1b = y0a;
  let next0a = y0a;
  let next0b = y0a;
  let next1a = y0a;
  let next1b = y0a;
  do {
    const decayA = v128.load(keys, DECAY);
    const decayB = v128.load(keys, DECAY + 16);
    let s0a = f32x4.mul(v128.load(s), decayA);
    let s0b = f32x4.mul(v128.load(s, 16), decayB);
    let s1a = f32x4.mul(v128.load(s, ROW_BYTES), decayA);
    let s1b = f32x4.mul(v128.load(s, ROW_BYTES + 16), decayB);
    const kA = v128.load(keys, K);
    const kB = v128.load(keys, K + 16);
    s0a = madd(v0, kA, s0a);
    s0b = madd(v0, kB, s0b);
    s1a = madd(v1, kA, s1a);
    s1b = madd(v1, kB, s1b);
    const replacementA = v128.load(keys, REPLACEMENT);
    const replacementB = v128.load(keys, REPLACEMENT + 16);
    s0a = madd(sa0, replacementA, s0a);
    s0b = madd(sa0, replacementB, s0b);
    s1a = madd(sa1, replacementA, s1a);
    s1b = madd(sa1, replacementB, s1b);
    v128.store(s, s0a);
    v128.store(s, s0b, 16);
    v128.store(s, s1a, ROW_BYTES);
    v128.store(s, s1b, ROW_BYTES + 16);
    const rA = v128.load(keys, R);
    const rB = v128.load(keys, R + 16);
    y0a = madd(s0a, rA, y0a);
    y0b = madd(s0b, rB, y0b);
    y1a = madd(s1a, rA, y1a);
    y1b = madd(s1b, rB, y1b);
    const removalA = v128.load(keys, REMOVAL);
    const removalB = v128.load(keys, REMOVAL + 16);
    next0a = madd(s0a, removalA, next0a);
    next0b = madd(s0b, removalB, next0b);
    next1a = madd(s1a, removalA, next1a);
    next1b = madd(s1b, removalB, next1b);
    s += 32;
    keys += 32;
    N -= 8;
  } while (N);
  v128.store(sums, y0a);
  v128.store(sums, y0b, 16);
  v128.store(sums, next0a, SUM_BYTES);
  v128.store(sums, next0b, SUM_BYTES + 16);
  v128.store(sums, y1a, ROW_SUMS_BYTES);
  v128.store(sums, y1b, ROW_SUMS_BYTES + 16);
  v128.store(sums, next1a, ROW_SUMS_BYTES + SUM_BYTES);
  v128.store(sums, next1b, ROW_SUMS_BYTES + SUM_BYTES + 16);
}

// @ts-ignore: decorator
@inline function sumAt(isWide: bool, address: usize): v128 {
  return isWide ? f32x4.add(v128.load(address), v128.load(address, 16)) : v128.load(address);
}

// @ts-ignore: decorator
@inline function fourSums(isWide: bool, address: usize): v128 {
  return laneSums(
    sumAt(isWide, address),
    sumAt(isWide, address + ROW_SUMS_BYTES),
    sumAt(isWide, address + 2 * ROW_SUMS_BYTES),
    sumAt(isWide, address + 3 * ROW_SUMS_BYTES),
  );
}

/** y of four rows from their partial sums. */
// @ts-ignore: decorator
@inline export function fourY(isWide: bool, sums: usize): v128 {
  return fourSums(isWide, sums);
}

/** sa of four rows for the token after. */
// @ts-ignore: decorator
@inline export function fourNextSa(isWide: bool, sums: usize): v128 {
  return fourSums(isWide, sums + SUM_BYTES);
}
