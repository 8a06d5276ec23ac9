/**
 * A row added to every row, and the sum over rows.
 *
 * A sum over rows is split between threads by columns: each column is summed in the order of its rows, eight at a time,
 * whatever the number of threads.
 */
import { addressAt, claim, dimAt } from "./common";
import { addTo, loadPart, loadUpTo4, storePart } from "./lanes";
import { firstUnit } from "./sharing";

const ROWS_PER_TASK: i32 = 16;
const TILE_ROWS: i32 = 8;

/** y[rows, D] = x + bias. p: rows, D, x, bias, y. */
export function addBias(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const rowBytes = <usize>D << 2;
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const first = task * ROWS_PER_TASK;
    let x = addressAt(p, 2) + <usize>first * rowBytes;
    let y = addressAt(p, 4) + <usize>first * rowBytes;
    for (let row = min(ROWS_PER_TASK, rows - first); row > 0; row--) {
      let bias = addressAt(p, 3);
      let count = D;
      for (; count >= 4; count -= 4) {
        v128.store(y, f32x4.add(v128.load(x), v128.load(bias)));
        x += 16;
        y += 16;
        bias += 16;
      }
      if (count) {
        storePart(y, f32x4.add(loadPart(x, count), loadPart(bias, count)), count);
        x += <usize>count << 2;
        y += <usize>count << 2;
      }
    }
  }
}

/** total[D] += the sum over rows. p: rows, D, x, total. */
export function sumRows(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const x = addressAt(p, 2);
  const total = addressAt(p, 3);
  const rowBytes = <usize>D << 2;
  const units = (D + 3) >> 2;
  const from = firstUnit(units, thread, threads) << 2;
  const to = min(D, firstUnit(units, thread + 1, threads) << 2);
  for (let row = 0; row < rows; row += TILE_ROWS) {
    const tile = x + <usize>row * rowBytes;
    const height = min(TILE_ROWS, rows - row);
    for (let column = from; column < to; column += 4) {
      const offset = <usize>column << 2;
      const width = to - column;
      let at = tile + offset;
      let sum = loadUpTo4(at, width);
      for (let i = 1; i < height; i++) {
        at += rowBytes;
        sum = f32x4.add(sum, loadUpTo4(at, width));
      }
      addTo(total + offset, sum, width);
    }
  }
}
