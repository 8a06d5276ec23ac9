/**
 * The innermost loops of every f32 matrix product: one tile of C in registers, K steps of rank one.
 *
 *   C[rows, columns] (+)= sum over k of a[k, :]^T b[k, :]
 *
 * `a` is packed: `rows` floats for each k. `b` has `columns` adjacent floats for each k, `bStride` bytes apart.
 *
 * The forms are what V8 compiles best (docs/benchmarks.md):
 * - at most 15 live registers: 12 sums, 2 of b, 1 of a; one k per iteration, as more make the compiler spill;
 * - 6x8 is the fastest for 128-bit registers with a fused multiply-add, 4x8 the safest and the fastest without;
 * - 6x16 is 6x8 for 256-bit registers. Only in turbo does the compiler join pairs of 128-bit operations, and it does so
 *   fully only where the loop is written twice in a row; the second never runs.
 * The tiles of four rows serve what is left over of six, too.
 */
import { madd } from "./common";

let tile: i32 = 0;

/** Chooses among the tiles of this build; ../variants.ts names them. */
export function setGemmTile(index: i32): void {
  tile = index;
}

// @ts-ignore: decorator
@inline export function tileRows(): i32 {
  if (SHOAL_TURBO) return 6;
  if (ASC_FEATURE_RELAXED_SIMD) return tile == 0 ? 6 : 4;
  return 4;
}

/** Columns of a tile, a constant of the build. */
export const TILE_COLUMNS: i32 = SHOAL_TURBO ? 16 : 8;

/** The tile in use. `a` holds tileRows() floats for each k. */
// @ts-ignore: decorator
@inline export function multiplyTile(
  k: i32,
  a: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize, // bytes
  accumulate: bool,
): void {
  if (SHOAL_TURBO) tile6x16(k, a, b, bStride, c, cStride, accumulate);
  else if (tileRows() == 6) tile6x8(k, a, b, bStride, c, cStride, accumulate);
  else tile4x8(k, a, 16, b, bStride, c, cStride, accumulate);
}

/** The first four rows of a tile. */
// @ts-ignore: decorator
@inline export function multiplyFourRows(
  k: i32,
  a: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize, // bytes
  accumulate: bool,
): void {
  const aStride = <usize>tileRows() << 2;
  if (SHOAL_TURBO) tile4x16(k, a, aStride, b, bStride, c, cStride, accumulate);
  else tile4x8(k, a, aStride, b, bStride, c, cStride, accumulate);
}

// @ts-ignore: decorator
@inline function setRow8(c: usize, s0: v128, s1: v128): void {
  v128.store(c, s0);
  v128.store(c, s1, 16);
}

// @ts-ignore: decorator
@inline function addRow8(c: usize, s0: v128, s1: v128): void {
  v128.store(c, f32x4.add(v128.load(c), s0));
  v128.store(c, f32x4.add(v128.load(c, 16), s1), 16);
}

// @ts-ignore: decorator
@inline function setRow16(c: usize, s0: v128, s1: v128, s2: v128, s3: v128): void {
  v128.store(c, s0);
  v128.store(c, s1, 16);
  v128.store(c, s2, 32);
  v128.store(c, s3, 48);
}

// @ts-ignore: decorator
@inline function addRow16(c: usize, s0: v128, s1: v128, s2: v128, s3: v128): void {
  v128.store(c, f32x4.add(v128.load(c), s0));
  v128.store(c, f32x4.add(v128.load(c, 16), s1), 16);
  v128.store(c, f32x4.add(v128.load(c, 32), s2), 32);
  v128.store(c, f32x4.add(v128.load(c, 48), s3), 48);
}

function tile4x8(
  k: i32,
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  accumulate: bool,
): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
  let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
  let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
  for (; k > 0; k--) {
    let b0 = v128.load(b), b1 = v128.load(b, 16);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    a += aStride;
    b += bStride;
  }
  if (accumulate) {
    addRow8(c, c00, c01);
    addRow8(c + cStride, c10, c11);
    addRow8(c + 2 * cStride, c20, c21);
    addRow8(c + 3 * cStride, c30, c31);
  } else {
    setRow8(c, c00, c01);
    setRow8(c + cStride, c10, c11);
    setRow8(c + 2 * cStride, c20, c21);
    setRow8(c + 3 * cStride, c30, c31);
  }
}

function tile6x8(
  k: i32,
  a: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  accumulate: bool,
): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0);
  let c10 = f32x4.splat(0), c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0);
  let c30 = f32x4.splat(0), c31 = f32x4.splat(0);
  let c40 = f32x4.splat(0), c41 = f32x4.splat(0);
  let c50 = f32x4.splat(0), c51 = f32x4.splat(0);
  for (; k > 0; k--) {
    let b0 = v128.load(b), b1 = v128.load(b, 16);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    let a4 = v128.load32_splat(a, 16);
    c40 = madd(a4, b0, c40);
    c41 = madd(a4, b1, c41);
    let a5 = v128.load32_splat(a, 20);
    c50 = madd(a5, b0, c50);
    c51 = madd(a5, b1, c51);
    a += 24;
    b += bStride;
  }
  if (accumulate) {
    addRow8(c, c00, c01);
    addRow8(c + cStride, c10, c11);
    addRow8(c + 2 * cStride, c20, c21);
    addRow8(c + 3 * cStride, c30, c31);
    addRow8(c + 4 * cStride, c40, c41);
    addRow8(c + 5 * cStride, c50, c51);
  } else {
    setRow8(c, c00, c01);
    setRow8(c + cStride, c10, c11);
    setRow8(c + 2 * cStride, c20, c21);
    setRow8(c + 3 * cStride, c30, c31);
    setRow8(c + 4 * cStride, c40, c41);
    setRow8(c + 5 * cStride, c50, c51);
  }
}

function tile4x16(
  k: i32,
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  accumulate: bool,
): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0), c02 = f32x4.splat(0), c03 = f32x4.splat(0);
  let c10 = f32x4.splat(0), c11 = f32x4.splat(0), c12 = f32x4.splat(0), c13 = f32x4.splat(0);
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0), c22 = f32x4.splat(0), c23 = f32x4.splat(0);
  let c30 = f32x4.splat(0), c31 = f32x4.splat(0), c32 = f32x4.splat(0), c33 = f32x4.splat(0);
  for (; k > 0; k--) {
    let b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    c02 = madd(a0, b2, c02);
    c03 = madd(a0, b3, c03);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    c12 = madd(a1, b2, c12);
    c13 = madd(a1, b3, c13);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    c22 = madd(a2, b2, c22);
    c23 = madd(a2, b3, c23);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    c32 = madd(a3, b2, c32);
    c33 = madd(a3, b3, c33);
    a += aStride;
    b += bStride;
  }
  for (; k > 0; k--) {
    let b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    c02 = madd(a0, b2, c02);
    c03 = madd(a0, b3, c03);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    c12 = madd(a1, b2, c12);
    c13 = madd(a1, b3, c13);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    c22 = madd(a2, b2, c22);
    c23 = madd(a2, b3, c23);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    c32 = madd(a3, b2, c32);
    c33 = madd(a3, b3, c33);
    a += aStride;
    b += bStride;
  }
  if (accumulate) {
    addRow16(c, c00, c01, c02, c03);
    addRow16(c + cStride, c10, c11, c12, c13);
    addRow16(c + 2 * cStride, c20, c21, c22, c23);
    addRow16(c + 3 * cStride, c30, c31, c32, c33);
  } else {
    setRow16(c, c00, c01, c02, c03);
    setRow16(c + cStride, c10, c11, c12, c13);
    setRow16(c + 2 * cStride, c20, c21, c22, c23);
    setRow16(c + 3 * cStride, c30, c31, c32, c33);
  }
}

function tile6x16(
  k: i32,
  a: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  accumulate: bool,
): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0), c02 = f32x4.splat(0), c03 = f32x4.splat(0);
  let c10 = f32x4.splat(0), c11 = f32x4.splat(0), c12 = f32x4.splat(0), c13 = f32x4.splat(0);
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0), c22 = f32x4.splat(0), c23 = f32x4.splat(0);
  let c30 = f32x4.splat(0), c31 = f32x4.splat(0), c32 = f32x4.splat(0), c33 = f32x4.splat(0);
  let c40 = f32x4.splat(0), c41 = f32x4.splat(0), c42 = f32x4.splat(0), c43 = f32x4.splat(0);
  let c50 = f32x4.splat(0), c51 = f32x4.splat(0), c52 = f32x4.splat(0), c53 = f32x4.splat(0);
  for (; k > 0; k--) {
    let b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    c02 = madd(a0, b2, c02);
    c03 = madd(a0, b3, c03);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    c12 = madd(a1, b2, c12);
    c13 = madd(a1, b3, c13);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    c22 = madd(a2, b2, c22);
    c23 = madd(a2, b3, c23);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    c32 = madd(a3, b2, c32);
    c33 = madd(a3, b3, c33);
    let a4 = v128.load32_splat(a, 16);
    c40 = madd(a4, b0, c40);
    c41 = madd(a4, b1, c41);
    c42 = madd(a4, b2, c42);
    c43 = madd(a4, b3, c43);
    let a5 = v128.load32_splat(a, 20);
    c50 = madd(a5, b0, c50);
    c51 = madd(a5, b1, c51);
    c52 = madd(a5, b2, c52);
    c53 = madd(a5, b3, c53);
    a += 24;
    b += bStride;
  }
  for (; k > 0; k--) {
    let b0 = v128.load(b), b1 = v128.load(b, 16), b2 = v128.load(b, 32), b3 = v128.load(b, 48);
    let a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    c02 = madd(a0, b2, c02);
    c03 = madd(a0, b3, c03);
    let a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    c12 = madd(a1, b2, c12);
    c13 = madd(a1, b3, c13);
    let a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    c22 = madd(a2, b2, c22);
    c23 = madd(a2, b3, c23);
    let a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    c32 = madd(a3, b2, c32);
    c33 = madd(a3, b3, c33);
    let a4 = v128.load32_splat(a, 16);
    c40 = madd(a4, b0, c40);
    c41 = madd(a4, b1, c41);
    c42 = madd(a4, b2, c42);
    c43 = madd(a4, b3, c43);
    let a5 = v128.load32_splat(a, 20);
    c50 = madd(a5, b0, c50);
    c51 = madd(a5, b1, c51);
    c52 = madd(a5, b2, c52);
    c53 = madd(a5, b3, c53);
    a += 24;
    b += bStride;
  }
  if (accumulate) {
    addRow16(c, c00, c01, c02, c03);
    addRow16(c + cStride, c10, c11, c12, c13);
    addRow16(c + 2 * cStride, c20, c21, c22, c23);
    addRow16(c + 3 * cStride, c30, c31, c32, c33);
    addRow16(c + 4 * cStride, c40, c41, c42, c43);
    addRow16(c + 5 * cStride, c50, c51, c52, c53);
  } else {
    setRow16(c, c00, c01, c02, c03);
    setRow16(c + cStride, c10, c11, c12, c13);
    setRow16(c + 2 * cStride, c20, c21, c22, c23);
    setRow16(c + 3 * cStride, c30, c31, c32, c33);
    setRow16(c + 4 * cStride, c40, c41, c42, c43);
    setRow16(c + 5 * cStride, c50, c51, c52, c53);
  }
}
