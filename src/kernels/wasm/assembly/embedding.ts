/**
 * Rows of a table by token id, and the way back.
 */
import { loadBf16, loadBf16Part } from "./bf16";
import { addressAt, claim, dimAt } from "./common";
import { copyFloats, loadUpTo4, storePart, storeUpTo4 } from "./lanes";

const ROWS: i32 = 64; // tokens of a task
const COLUMNS: i32 = 64; // channels of a task, where tokens that share an id must be added by one thread, in order

// @ts-ignore: decorator
@inline function fillNaN(n: i32, y: usize): void {
  const nan = f32x4.splat(NaN);
  for (; n > 0; n -= 4) {
    storeUpTo4(y, nan, n);
    y += 16;
  }
}

// @ts-ignore: decorator
@inline function widen(n: i32, from: usize, to: usize): void {
  for (; n >= 4; n -= 4) {
    v128.store(to, loadBf16(from));
    from += 8;
    to += 16;
  }
  if (n > 0) storePart(to, loadBf16Part(from, n), n);
}

/** p: rows, V, D, ids, table, y. The table is bf16 if `narrow`. */
// @ts-ignore: decorator
@inline function gather(narrow: bool, p: usize): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const D = dimAt(p, 2);
  const rowBytes = <usize>D << 2;
  for (let row = claim(p) * ROWS; row < rows; row = claim(p) * ROWS) {
    const last = min(row + ROWS, rows);
    for (let i = row; i < last; i++) {
      const id = load<i32>(addressAt(p, 3) + (<usize>i << 2));
      const y = addressAt(p, 5) + <usize>i * rowBytes;
      if (<u32>id >= <u32>V) fillNaN(D, y);
      else if (narrow) widen(D, addressAt(p, 4) + ((<usize>id * rowBytes) >> 1), y);
      else copyFloats(D, addressAt(p, 4) + <usize>id * rowBytes, y);
    }
  }
}

export function embeddingGather(p: usize, thread: i32, threads: i32): void {
  gather(false, p);
}

export function embeddingGatherBf16(p: usize, thread: i32, threads: i32): void {
  gather(true, p);
}

/** p: rows, V, D, ids, dy, dtable. */
export function embeddingScatter(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const D = dimAt(p, 2);
  const rowBytes = <usize>D << 2;
  for (let column = claim(p) * COLUMNS; column < D; column = claim(p) * COLUMNS) {
    const width = min(COLUMNS, D - column);
    const offset = <usize>column << 2;
    for (let i = 0; i < rows; i++) {
      const id = load<i32>(addressAt(p, 3) + (<usize>i << 2));
      if (<u32>id >= <u32>V) continue;
      let from = addressAt(p, 4) + <usize>i * rowBytes + offset;
      let to = addressAt(p, 5) + <usize>id * rowBytes + offset;
      for (let count = width; count > 0; count -= 4) {
        storeUpTo4(to, f32x4.add(loadUpTo4(to, count), loadUpTo4(from, count)), count);
        from += 16;
        to += 16;
      }
    }
  }
}
