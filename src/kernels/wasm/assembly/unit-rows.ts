/**
 * Rows of unit length: y = x / max(|x|, eps), forward and backward.
 */
import { addressAt, claim, dimAt, floatAt, madd } from "./common";
import { laneSum, loadPart, put, putPart, storePart } from "./lanes";

const ROWS_PER_TASK: i32 = 8;

/** The dot product of n numbers. */
// @ts-ignore: decorator
@inline function dot(a: usize, b: usize, n: i32): f32 {
  let even = f32x4.splat(0);
  let odd = even;
  for (; n >= 8; n -= 8) {
    even = madd(v128.load(a), v128.load(b), even);
    odd = madd(v128.load(a, 16), v128.load(b, 16), odd);
    a += 32;
    b += 32;
  }
  if (n >= 4) {
    even = madd(v128.load(a), v128.load(b), even);
    a += 16;
    b += 16;
    n -= 4;
  }
  if (n) odd = madd(loadPart(a, n), loadPart(b, n), odd);
  return laneSum(f32x4.add(even, odd));
}

/** y = x / max(|x|, eps). p: rows, D, eps, x, y, norm. */
export function normalizeRows(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const eps = floatAt(p, 2);
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const last = min(rows, (task + 1) * ROWS_PER_TASK);
    for (let row = task * ROWS_PER_TASK; row < last; row++) {
      const at = <usize>row * <usize>D << 2;
      let x = addressAt(p, 3) + at;
      let y = addressAt(p, 4) + at;
      const length = max<f32>(sqrt<f32>(dot(x, x, D)), eps);
      store<f32>(addressAt(p, 5) + (<usize>row << 2), length);

      const divisor = f32x4.splat(length);
      let count = D;
      for (; count >= 4; count -= 4) {
        v128.store(y, f32x4.div(v128.load(x), divisor));
        x += 16;
        y += 16;
      }
      if (count) storePart(y, f32x4.div(loadPart(x, count), divisor), count);
    }
  }
}

/**
 * dx = (dy - y (y . dy)) / norm; where the norm is held at eps it is a constant, and dx = dy / eps.
 * p: rows, D, eps, y, norm, dy, dx, accumulate.
 */
export function normalizeRowsBackward(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const eps = floatAt(p, 2);
  const accumulate = dimAt(p, 7);
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const last = min(rows, (task + 1) * ROWS_PER_TASK);
    for (let row = task * ROWS_PER_TASK; row < last; row++) {
      const at = <usize>row * <usize>D << 2;
      let y = addressAt(p, 3) + at;
      let dy = addressAt(p, 5) + at;
      let dx = addressAt(p, 6) + at;
      const norm = load<f32>(addressAt(p, 4) + (<usize>row << 2));
      const scale = f32x4.splat(<f32>1 / norm);
      const along = f32x4.splat(norm > eps ? -dot(y, dy, D) : 0);
      let count = D;
      for (; count >= 4; count -= 4) {
        put(dx, f32x4.mul(madd(v128.load(y), along, v128.load(dy)), scale), accumulate);
        y += 16;
        dy += 16;
        dx += 16;
      }
      if (count) putPart(dx, f32x4.mul(madd(loadPart(y, count), along, loadPart(dy, count)), scale), count, accumulate);
    }
  }
}
