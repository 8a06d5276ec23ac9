/**
 * Rows of a table by token id, and the way back.
 */
import { loadBf16, loadBf16Part } from "./bf16";
import { addressAt, claim, dimAt } from "./common";
import { loadUpTo4, storeUpTo4 } from "./lanes";

const ROWS: i32 = 64; // tokens of a task

/** p: rows, V, D, ids, table, y. */
// @ts-ignore: decorator
@inline function gather(narrow: bool, p: usize): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const D = dimAt(p, 2);
  const shift: usize = narrow ? 1 : 2;
  for (let row = claim(p) * ROWS; row < rows; row = claim(p) * ROWS) {
    for (let i = row; i < min(row + ROWS, rows); i++) {
      const id = load<u32>(addressAt(p, 3) + (<usize>i << 2));
      const known = id < <u32>V;
      let from = addressAt(p, 4) + ((<usize>(known ? id : 0) * D) << shift);
      let y = addressAt(p, 5) + ((<usize>i * D) << 2);
      for (let count = D; count > 0; count -= 4) {
        let value = f32x4.splat(NaN);
        if (known) {
          if (narrow) value = count >= 4 ? loadBf16(from) : loadBf16Part(from, count);
          else value = loadUpTo4(from, count);
        }
        storeUpTo4(y, value, count);
        from += narrow ? 8 : 16;
        y += 16;
      }
    }
  }
}

export function embeddingGather(p: usize, thread: i32, threads: i32): void {
  gather(false, p);
}

export function embeddingGatherBf16(p: usize, thread: i32, threads: i32): void {
  gather(true, p);
}

const COLUMNS: i32 = 64; // channels of a task: tokens that share an id must be added by one thread, in order

/** p: rows, V, D, ids, dy, dtable. */
export function embeddingScatter(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const D = dimAt(p, 2);
  for (let column = claim(p) * COLUMNS; column < D; column = claim(p) * COLUMNS) {
    const width = min(COLUMNS, D - column);
    for (let i = 0; i < rows; i++) {
      const id = load<u32>(addressAt(p, 3) + (<usize>i << 2));
      if (id >= <u32>V) continue;
      let from = addressAt(p, 4) + ((<usize>i * D + column) << 2);
      let to = addressAt(p, 5) + ((<usize>id * D + column) << 2);
      for (let count = width; count > 0; count -= 4) {
        storeUpTo4(to, f32x4.add(loadUpTo4(to, count), loadUpTo4(from, count)), count);
        from += 16;
        to += 16;
      }
    }
  }
}
