/**
 * What every kernel shares: how it reads its arguments, shares work with the other threads, and finds scratch memory.
 *
 * A kernel is `export function <operation>(p: usize, thread: i32, threads: i32): void`. `p` is the address of its argument
 * words, one of 32 bits per field of the operation (../../contract.ts) in the order of declaration: a dimension as i32, a
 * scalar as f32, a buffer as its byte address, 0 where it is absent. All threads call it with the same `p`, and the runtime
 * puts a barrier after it. A result never depends on `threads`, so a sum is never split between threads.
 *
 * Memory below 1024 belongs to the constants here and to nothing else. Kernels own no static data (no arrays, strings or
 * table-driven Mathf functions): it would be placed there too.
 */

// ---------------------------------------------------------------------------------------------------------- arguments

// @ts-ignore: decorator
@inline export function dimAt(p: usize, index: i32): i32 {
  return load<i32>(p + (<usize>index << 2));
}

// @ts-ignore: decorator
@inline export function floatAt(p: usize, index: i32): f32 {
  return load<f32>(p + (<usize>index << 2));
}

// @ts-ignore: decorator
@inline export function addressAt(p: usize, index: i32): usize {
  return load<usize>(p + (<usize>index << 2));
}

// ------------------------------------------------------------------------------------------------------------ threads

/**
 * The next task of this command that no thread has taken: 0, 1, 2, ... The runtime resets the counter between commands.
 * Tasks are taken, not dealt out, so that a core which another process uses does not hold up the others.
 */
// @ts-ignore: decorator
@inline export function claim(p: usize): i32 {
  return atomic.add<i32>(p - 8, 1);
}

const WORKSPACE_SHIFT: usize = 21;
/** Bytes of scratch memory of each thread. */
export const WORKSPACE_BYTES: usize = 1 << WORKSPACE_SHIFT;
let workspaces: usize = 0;

/** Tells this instance where the threads' scratch memory begins: 2 MiB for each thread, 64-byte aligned. */
export function setWorkspace(base: usize): void {
  workspaces = base;
}

/** Scratch memory of a thread, undefined at the start of every command. */
// @ts-ignore: decorator
@inline export function workspace(thread: i32): usize {
  return workspaces + (<usize>thread << WORKSPACE_SHIFT);
}

// ---------------------------------------------------------------------------------------------------------- constants

// Masks are loaded from memory into a local before a hot loop: V8 (from 12 on) builds a v128.const anew in each iteration,
// which costs up to half of a kernel's speed.

/** 0x0f in every byte. */
export const MASK_LOW_NIBBLE: usize = 64;
/** 0x8fffffff in every word: see f16Words. */
export const MASK_F16: usize = 80;
/** 0xffff0000 in every word: the upper of two bf16. */
export const MASK_HIGH_HALF: usize = 96;

/** Writes the constants. Called once for a memory, before any kernel. */
export function initialise(): void {
  v128.store(MASK_LOW_NIBBLE, i8x16.splat(0x0f));
  v128.store(MASK_F16, i32x4.splat(0x8fffffff));
  v128.store(MASK_HIGH_HALF, i32x4.splat(0xffff0000));
}

// --------------------------------------------------------------------------------------------------------- arithmetic

/** a b + c, with one rounding where the build has relaxed SIMD. */
// @ts-ignore: decorator
@inline export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** c - a b, with one rounding where the build has relaxed SIMD. */
// @ts-ignore: decorator
@inline export function nmadd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_nmadd(a, b, c);
  return f32x4.sub(c, f32x4.mul(a, b));
}
