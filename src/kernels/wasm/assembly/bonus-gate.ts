/**
 * What stands after the WKV-7 recurrence, per head:
 *
 *   out = (y + bonus v) g,  bonus = sum over the head of r k rK
 *
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456).
 */
import { addressAt, claim, dimAt, madd } from "./common";
import { addTo, laneSum, loadUpTo4, storeUpTo4 } from "./lanes";
import { firstUnit } from "./sharing";

const ROWS_PER_TASK: i32 = 8;

/** sum over n channels of a b c. */
// @ts-ignore: decorator
@inline function dot3(n: i32, a: usize, b: usize, c: usize): f32 {
  let even = f32x4.splat(0);
  let odd = even;
  for (; n >= 8; n -= 8) {
    even = madd(f32x4.mul(v128.load(a), v128.load(b)), v128.load(c), even);
    odd = madd(f32x4.mul(v128.load(a, 16), v128.load(b, 16)), v128.load(c, 16), odd);
    a += 32;
    b += 32;
    c += 32;
  }
  for (; n > 0; n -= 4) {
    even = madd(f32x4.mul(loadUpTo4(a, n), loadUpTo4(b, n)), loadUpTo4(c, n), even);
    a += 16;
    b += 16;
    c += 16;
  }
  return laneSum(f32x4.add(even, odd));
}

/** p: rows, D, H, y, r, k, v, rK, g, out. */
export function bonusGate(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const H = dimAt(p, 2);
  const N = D / H;
  const hasGate = addressAt(p, 8) != 0;
  const tasks = (rows + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
  for (let task = claim(p); task < tasks; task = claim(p)) {
    const last = min(rows, (task + 1) * ROWS_PER_TASK) * H;
    for (let head = task * ROWS_PER_TASK * H; head < last; head++) {
      const at = <usize>head * <usize>N << 2;
      const channel = <usize>(head % H) * <usize>N << 2;
      const sum = dot3(N, addressAt(p, 4) + at, addressAt(p, 5) + at, addressAt(p, 7) + channel);
      const bonus = f32x4.splat(sum);
      let y = addressAt(p, 3) + at;
      let v = addressAt(p, 6) + at;
      let g = addressAt(p, 8) + at;
      let out = addressAt(p, 9) + at;
      for (let count = N; count > 0; count -= 4) {
        let value = madd(bonus, loadUpTo4(v, count), loadUpTo4(y, count));
        if (hasGate) value = f32x4.mul(value, loadUpTo4(g, count));
        storeUpTo4(out, value, count);
        y += 16;
        v += 16;
        g += 16;
        out += 16;
      }
    }
  }
}

/** One row of one head. */
// @ts-ignore: decorator
@inline function headBackward(p: usize, N: i32, at: usize, channel: usize): void {
  const r = addressAt(p, 4) + at;
  const k = addressAt(p, 5) + at;
  const v = addressAt(p, 6) + at;
  const rK = addressAt(p, 7) + channel;
  const hasGate = addressAt(p, 8) != 0;
  const g = addressAt(p, 8) + at;
  const y = addressAt(p, 3) + at;
  const dout = addressAt(p, 9) + at;
  const dy = addressAt(p, 10) + at;
  const dv = addressAt(p, 13) + at;
  const dg = addressAt(p, 14) + at;

  const bonus = f32x4.splat(dot3(N, r, k, rK));
  let sums = f32x4.splat(0);
  let i: usize = 0;
  for (let count = N; count > 0; count -= 4) {
    let gradient = loadUpTo4(dout + i, count);
    const value = loadUpTo4(v + i, count);
    if (hasGate) {
      storeUpTo4(dg + i, f32x4.mul(gradient, madd(bonus, value, loadUpTo4(y + i, count))), count);
      gradient = f32x4.mul(gradient, loadUpTo4(g + i, count));
    }
    storeUpTo4(dy + i, gradient, count);
    addTo(dv + i, f32x4.mul(gradient, bonus), count);
    sums = madd(gradient, value, sums);
    i += 16;
  }

  const dbonus = f32x4.splat(laneSum(sums));
  const dr = addressAt(p, 11) + at;
  const dk = addressAt(p, 12) + at;
  const drK = addressAt(p, 15) + channel;
  i = 0;
  for (let count = N; count > 0; count -= 4) {
    const key = loadUpTo4(k + i, count);
    const receptance = loadUpTo4(r + i, count);
    const scale = f32x4.mul(dbonus, loadUpTo4(rK + i, count));
    addTo(dr + i, f32x4.mul(scale, key), count);
    addTo(dk + i, f32x4.mul(scale, receptance), count);
    addTo(drK + i, f32x4.mul(f32x4.mul(dbonus, receptance), key), count);
    i += 16;
  }
}

/**
 * Threads share the heads, and each walks all rows: drK is a sum over rows.
 * p: rows, D, H, y, r, k, v, rK, g, dout, dy, dr, dk, dv, dg, drK.
 */
export function bonusGateBackward(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const D = dimAt(p, 1);
  const H = dimAt(p, 2);
  const N = D / H;
  const first = firstUnit(H, thread, threads);
  const last = firstUnit(H, thread + 1, threads);
  for (let row = 0; row < rows; row++) {
    const at = <usize>row * <usize>D << 2;
    for (let h = first; h < last; h++) {
      const head = <usize>(h * N) << 2;
      headBackward(p, N, at + head, head);
    }
  }
}
