/**
 * The innermost loops of a product of integers: one tile in registers, two k at a time, and at the end of each group of 32 k
 *
 *   sums[rows, columns] += scale of the column x (scale of the row x integer)
 *
 * in this order, which is that of a product of one row. Panels: ./rounded-panels.ts.
 *
 * Five rows, as the product of two integers needs a register of its own beside the sums, which the fused one of ./gemm-tiles.ts
 * does not. For turbo the loop is written twice there and here, and a row's sums are all read before any is written: else the
 * compiler would not join pairs of them.
 */
import { madd } from "./common";

/** Rows and columns of a tile, constants of the build. */
export const ROUNDED_ROWS: i32 = ASC_FEATURE_RELAXED_SIMD ? 5 : 4;
export const ROUNDED_COLUMNS: i32 = SHOAL_TURBO ? 16 : 8;

const GROUP: i32 = 32;

/** Products of two k in each word, added to sums. */
// @ts-ignore: decorator
@inline function dot(a: v128, b: v128, sums: v128): v128 {
  return i32x4.add(i32x4.dot_i16x8_s(a, b), sums);
}

// @ts-ignore: decorator
@inline function scaled(before: v128, x: v128, w: v128, integers: v128): v128 {
  return madd(w, f32x4.mul(f32x4.convert_i32x4_s(integers), x), before);
}

// @ts-ignore: decorator
@inline function addRow8(to: usize, x: v128, w0: v128, w1: v128, c0: v128, c1: v128): void {
  const s0 = scaled(v128.load(to), x, w0, c0), s1 = scaled(v128.load(to, 16), x, w1, c1);
  v128.store(to, s0);
  v128.store(to, s1, 16);
}

// @ts-ignore: decorator
@inline function addRow16(
  to: usize,
  x: v128,
  w0: v128,
  w1: v128,
  w2: v128,
  w3: v128,
  c0: v128,
  c1: v128,
  c2: v128,
  c3: v128,
): void {
  const s0 = scaled(v128.load(to), x, w0, c0), s1 = scaled(v128.load(to, 16), x, w1, c1);
  const s2 = scaled(v128.load(to, 32), x, w2, c2), s3 = scaled(v128.load(to, 48), x, w3, c3);
  v128.store(to, s0);
  v128.store(to, s1, 16);
  v128.store(to, s2, 32);
  v128.store(to, s3, 48);
}

/** Adds the products of one tile over `groups` groups of k to its sums. */
// @ts-ignore: decorator
@inline export function multiplyRoundedTile(groups: i32, a: usize, b: usize, sums: usize): void {
  if (SHOAL_TURBO) tile5x16(groups, a, b, sums);
  else if (ASC_FEATURE_RELAXED_SIMD) tile5x8(groups, a, b, sums);
  else tile4x8(groups, a, b, sums);
}

function tile4x8(groups: i32, a: usize, b: usize, sums: usize): void {
  for (; groups > 0; groups--) {
    let c00 = i32x4.splat(0), c01 = i32x4.splat(0);
    let c10 = i32x4.splat(0), c11 = i32x4.splat(0);
    let c20 = i32x4.splat(0), c21 = i32x4.splat(0);
    let c30 = i32x4.splat(0), c31 = i32x4.splat(0);
    let k = GROUP / 2;
    for (; k > 0; k--) {
      const b0 = v128.load(b), b1 = v128.load(b, 16);
      const a0 = v128.load32_splat(a);
      c00 = dot(a0, b0, c00);
      c01 = dot(a0, b1, c01);
      const a1 = v128.load32_splat(a, 4);
      c10 = dot(a1, b0, c10);
      c11 = dot(a1, b1, c11);
      const a2 = v128.load32_splat(a, 8);
      c20 = dot(a2, b0, c20);
      c21 = dot(a2, b1, c21);
      const a3 = v128.load32_splat(a, 12);
      c30 = dot(a3, b0, c30);
      c31 = dot(a3, b1, c31);
      a += 16;
      b += 32;
    }
    const w0 = v128.load(b), w1 = v128.load(b, 16);
    let to = sums;
    const x0 = v128.load32_splat(a);
    addRow8(to, x0, w0, w1, c00, c01);
    to += 32;
    const x1 = v128.load32_splat(a, 4);
    addRow8(to, x1, w0, w1, c10, c11);
    to += 32;
    const x2 = v128.load32_splat(a, 8);
    addRow8(to, x2, w0, w1, c20, c21);
    to += 32;
    const x3 = v128.load32_splat(a, 12);
    addRow8(to, x3, w0, w1, c30, c31);
    a += 16;
    b += 32;
  }
}

function tile5x8(groups: i32, a: usize, b: usize, sums: usize): void {
  for (; groups > 0; groups--) {
    let c00 = i32x4.splat(0), c01 = i32x4.splat(0);
    let c10 = i32x4.splat(0), c11 = i32x4.splat(0);
    let c20 = i32x4.splat(0), c21 = i32x4.splat(0);
    let c30 = i32x4.splat(0), c31 = i32x4.splat(0);
    let c40 = i32x4.splat(0), c41 = i32x4.splat(0);
    let k = GROUP / 2;
    for (; k > 0; k--) {
      const b0 = v128.load(b), b1 = v128.load(b, 16);
      const a0 = v128.load32_splat(a);
      c00 = dot(a0, b0, c00);
      c01 = dot(a0, b1, c01);
      const a1 = v128.load32_splat(a, 4);
      c10 = dot(a1, b0, c10);
      c11 = dot(a1, b1, c11);
      const a2 = v128.load32_splat(a, 8);
      c20 = dot(a2, b0, c20);
      c21 = dot(a2, b1, c21);
      const a3 = v128.load32_splat(a, 12);
      c30 = dot(a3, b0, c30);
      c31 = dot(a3, b1, c31);
      const a4 = v128.load32_splat(a, 16);
      c40 = dot(a4, b0, c40);
      c41 = dot(a4, b1, c41);
      a += 20;
      b += 32;
    }
    const w0 = v128.load(b), w1 = v128.load(b, 16);
    let to = sums;
    const x0 = v128.load32_splat(a);
    addRow8(to, x0, w0, w1, c00, c01);
    to += 32;
    const x1 = v128.load32_splat(a, 4);
    addRow8(to, x1, w0, w1, c10, c11);
    to += 32;
    const x2 = v128.load32_splat(a, 8);
    addRow8(to, x2, w0, w1, c20, c21);
    to += 32;
    const x3 = v128.load32_splat(a, 12);
    addRow8(to, x3, w0, w1, c30, c31);
    to += 32;
    const x4 = v128.load32_splat(a, 16);
    addRow8(to, x4, w0, w1, c40, c41);
    a += 20;
    b += 32;
  }
}

function tile5x16(groups: i32, a: usize, b: usize, sums: usize): void {
  for (; groups > 0; groups--) {
    let c00 = i32x4.splat(0), c01 = i32x4.splat(0), c02 = i32x4.splat(0), c03 = i32x4.splat(0);
    let c10 = i32x4.splat(0), c11 = i32x4.splat(0), c12 = i32x4.splat(0), c13 = i32x4.splat(0);
    let c20 = i32x4.splat(0), c21 = i32x4.splat(0), c22 = i32x4.splat(0), c23 = i32x4.splat(0);
    let c30 = i32x4.splat(0), c31 = i32x4.splat(0), c32 = i32x4.splat(0), c33 = i32x4.splat(0);
    let c40 = i32x4.splat(0), c41 = i32x4.splat(0), c42 = i32x4.splat(0), c43 = i32x4.splat(0);
    let k = GROUP / 2;
    for (; k > 0; k--) {
      const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
      const a0 = v128.load32_splat(a);
      c00 = dot(a0, b0, c00);
      c01 = dot(a0, b1, c01);
      c02 = dot(a0, b2, c02);
      c03 = dot(a0, b3, c03);
      const a1 = v128.load32_splat(a, 4);
      c10 = dot(a1, b0, c10);
      c11 = dot(a1, b1, c11);
      c12 = dot(a1, b2, c12);
      c13 = dot(a1, b3, c13);
      const a2 = v128.load32_splat(a, 8);
      c20 = dot(a2, b0, c20);
      c21 = dot(a2, b1, c21);
      c22 = dot(a2, b2, c22);
      c23 = dot(a2, b3, c23);
      const a3 = v128.load32_splat(a, 12);
      c30 = dot(a3, b0, c30);
      c31 = dot(a3, b1, c31);
      c32 = dot(a3, b2, c32);
      c33 = dot(a3, b3, c33);
      const a4 = v128.load32_splat(a, 16);
      c40 = dot(a4, b0, c40);
      c41 = dot(a4, b1, c41);
      c42 = dot(a4, b2, c42);
      c43 = dot(a4, b3, c43);
      a += 20;
      b += 64;
    }
    for (; k > 0; k--) {
      const b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
      const a0 = v128.load32_splat(a);
      c00 = dot(a0, b0, c00);
      c01 = dot(a0, b1, c01);
      c02 = dot(a0, b2, c02);
      c03 = dot(a0, b3, c03);
      const a1 = v128.load32_splat(a, 4);
      c10 = dot(a1, b0, c10);
      c11 = dot(a1, b1, c11);
      c12 = dot(a1, b2, c12);
      c13 = dot(a1, b3, c13);
      const a2 = v128.load32_splat(a, 8);
      c20 = dot(a2, b0, c20);
      c21 = dot(a2, b1, c21);
      c22 = dot(a2, b2, c22);
      c23 = dot(a2, b3, c23);
      const a3 = v128.load32_splat(a, 12);
      c30 = dot(a3, b0, c30);
      c31 = dot(a3, b1, c31);
      c32 = dot(a3, b2, c32);
      c33 = dot(a3, b3, c33);
      const a4 = v128.load32_splat(a, 16);
      c40 = dot(a4, b0, c40);
      c41 = dot(a4, b1, c41);
      c42 = dot(a4, b2, c42);
      c43 = dot(a4, b3, c43);
      a += 20;
      b += 64;
    }
    const w0 = v128.load(b), w1 = v128.load(b, 16), w2 = v128.load(b, 32), w3 = v128.load(b, 48);
    let to = sums;
    const x0 = v128.load32_splat(a);
    addRow16(to, x0, w0, w1, w2, w3, c00, c01, c02, c03);
    to += 64;
    const x1 = v128.load32_splat(a, 4);
    addRow16(to, x1, w0, w1, w2, w3, c10, c11, c12, c13);
    to += 64;
    const x2 = v128.load32_splat(a, 8);
    addRow16(to, x2, w0, w1, w2, w3, c20, c21, c22, c23);
    to += 64;
    const x3 = v128.load32_splat(a, 12);
    addRow16(to, x3, w0, w1, w2, w3, c30, c31, c32, c33);
    to += 64;
    const x4 = v128.load32_splat(a, 16);
    addRow16(to, x4, w0, w1, w2, w3, c40, c41, c42, c43);
    a += 20;
    b += 64;
  }
}
