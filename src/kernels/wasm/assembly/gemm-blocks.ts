/**
 * Products of one block of C: how large blocks are, where their packed parts lie, and the loop over their tiles.
 */
import { workspace } from "./common";
import { multiplyFourRows, multiplyTile, TILE_COLUMNS, tileRows } from "./gemm-tiles";

// Packed parts of A and B that fit the second-level cache together. One panel of B, 256 x 16 floats, is half of a
// first-level cache.
export const BLOCK_K: i32 = 256;
export const BLOCK_M: i32 = 264; // a multiple of 4 and 6
export const BLOCK_N: i32 = 512;
/** Up to this many rows of A it costs less to read adjacent columns of B where they lie than to pack them. */
export const FEW_ROWS: i32 = 48;

const PACKED_B: usize = BLOCK_M * BLOCK_K * 4;
const TILE: usize = PACKED_B + BLOCK_N * BLOCK_K * 4;
/** Where the rest of a thread's workspace begins. */
export const FREE_WORKSPACE: usize = TILE + 6 * 16 * 4;

/** Where a thread packs A: BLOCK_M x BLOCK_K. */
// @ts-ignore: decorator
@inline export function packedA(thread: i32): usize {
  return workspace(thread);
}

/** Where a thread packs B: BLOCK_K x BLOCK_N. */
// @ts-ignore: decorator
@inline export function packedB(thread: i32): usize {
  return workspace(thread) + PACKED_B;
}

// @ts-ignore: decorator
@inline export function divideUp(a: i32, b: i32): i32 {
  return (a + b - 1) / b;
}

/** Into how many tasks a product is cut at least, if it is large enough, so that no thread waits long for the last. */
// @ts-ignore: decorator
@inline export function enoughTasks(threads: i32): i32 {
  return threads == 1 ? 1 : 4 * threads;
}

/** The size of `parts` nearly equal parts of `whole`, rounded up to a multiple. */
// @ts-ignore: decorator
@inline export function partOf(whole: i32, parts: i32, multiple: i32): i32 {
  return divideUp(divideUp(whole, parts), multiple) * multiple;
}

/** Bytes of one panel: `depth` k of `width` floats. */
// @ts-ignore: decorator
@inline export function panelBytes(depth: i32, width: i32): usize {
  return <usize>(depth * width) << 2;
}

/** One row of a packed panel of B. */
export const B_ROW_BYTES: usize = <usize>TILE_COLUMNS << 2;

/**
 * C[height, width] (+)= A B. A is packed. B is packed too (bRow = B_ROW_BYTES), or, if `width` is a multiple of
 * TILE_COLUMNS and its columns are adjacent, read where it lies (bPanel = B_ROW_BYTES).
 */
export function multiplyPanels(
  thread: i32,
  height: i32,
  width: i32,
  K: i32,
  a: usize,
  aPanel: usize, // bytes from one panel of rows to the next
  b: usize,
  bPanel: usize, // bytes from one panel of columns to the next
  bRow: usize, //   bytes from one k to the next
  c: usize,
  cRow: usize, //   bytes
  accumulate: bool,
): void {
  const rows = tileRows();
  const scratch = workspace(thread) + TILE;
  for (let j = 0; j < width; j += TILE_COLUMNS, b += bPanel) {
    let panel = a;
    let target = c + (<usize>j << 2);
    const w = min<i32>(TILE_COLUMNS, width - j);
    for (let i = 0; i < height; i += rows, panel += aPanel, target += <usize>rows * cRow) {
      const h = min<i32>(rows, height - i);
      if (h == rows && w == TILE_COLUMNS) {
        multiplyTile(K, panel, b, bRow, target, cRow, accumulate);
      } else if (h == 4 && w == TILE_COLUMNS) {
        multiplyFourRows(K, panel, b, bRow, target, cRow, accumulate);
      } else {
        if (h <= 4) multiplyFourRows(K, panel, b, bRow, scratch, B_ROW_BYTES, false);
        else multiplyTile(K, panel, b, bRow, scratch, B_ROW_BYTES, false);
        copyPart(h, w, scratch, target, cRow, accumulate);
      }
    }
  }
}

/** Moves the part of a tile that lies inside C. */
function copyPart(h: i32, w: i32, tile: usize, c: usize, cRow: usize, accumulate: bool): void {
  const bytes = <usize>w << 2;
  for (let i = 0; i < h; i++, tile += B_ROW_BYTES, c += cRow) {
    let j: usize = 0;
    for (; j + 16 <= bytes; j += 16) {
      const values = v128.load(tile + j);
      v128.store(c + j, accumulate ? f32x4.add(v128.load(c + j), values) : values);
    }
    for (; j < bytes; j += 4) {
      const value = load<f32>(tile + j);
      store<f32>(c + j, accumulate ? load<f32>(c + j) + value : value);
    }
  }
}
