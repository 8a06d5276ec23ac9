/**
 * Exponential means along time with a fixed decay per channel, forward and backward.
 *
 * `starts[b, t] = 1` marks the first token of a document, into which nothing flows. Threads share the columns of all
 * sequences.
 */
import { addressAt, dimAt, madd, workspace } from "./common";
import { loadUpTo4, putUpTo4, storeUpTo4 } from "./lanes";
import { firstUnit } from "./sharing";

/** Columns that go back in time together: what is carried of them stays in the first-level cache. */
const COLUMNS: i32 = 1024;

/** h[t] = decay h[t - 1] + gain v[t]. p: B, T, D, v, decay, gain, starts, state, h. */
export function exponentialMean(p: usize, thread: i32, threads: i32): void {
  const T = dimAt(p, 1);
  const D = dimAt(p, 2);
  const starts = addressAt(p, 6);
  const rowBytes = <usize>D << 2;
  const units = (D + 3) >> 2;
  const to = firstUnit(units * dimAt(p, 0), thread + 1, threads);
  let unit = firstUnit(units * dimAt(p, 0), thread, threads);
  while (unit < to) {
    const b = unit / units;
    const column = (unit - b * units) << 2;
    const end = min(to, (b + 1) * units);
    const columns = min(D - column, (end - unit) << 2);
    unit = end;

    const offset = <usize>column << 2;
    const state = addressAt(p, 7) + <usize>b * rowBytes + offset;
    let before = state;
    for (let t = 0; t < T; t++) {
      const token = b * T + t;
      const at = <usize>token * rowBytes + offset;
      const isStart = starts != 0 && load<i32>(starts + (<usize>token << 2)) != 0;
      let v = addressAt(p, 3) + at;
      let decay = addressAt(p, 4) + offset;
      let gain = addressAt(p, 5) + offset;
      let h = addressAt(p, 8) + at;
      let old = before;
      before = h;
      for (let count = columns; count > 0; count -= 4) {
        let mean = f32x4.mul(loadUpTo4(v, count), loadUpTo4(gain, count));
        if (!isStart) mean = madd(loadUpTo4(old, count), loadUpTo4(decay, count), mean);
        storeUpTo4(h, mean, count);
        v += 16;
        decay += 16;
        gain += 16;
        h += 16;
        old += 16;
      }
    }
    memory.copy(state, before, <usize>columns << 2);
  }
}

/**
 * Going back in time: carried <- dh[t] + decay carried ; dv[t] = gain carried.
 * p: B, T, D, decay, gain, starts, dh, dv, accumulate.
 */
export function exponentialMeanBackward(p: usize, thread: i32, threads: i32): void {
  const T = dimAt(p, 1);
  const D = dimAt(p, 2);
  const starts = addressAt(p, 5);
  const accumulate = dimAt(p, 8);
  const rowBytes = <usize>D << 2;
  const carried = workspace(thread);
  const units = (D + 3) >> 2;
  const to = firstUnit(units * dimAt(p, 0), thread + 1, threads);
  let unit = firstUnit(units * dimAt(p, 0), thread, threads);
  while (unit < to) {
    const b = unit / units;
    const column = (unit - b * units) << 2;
    const end = min(min(to, (b + 1) * units), unit + COLUMNS / 4);
    const columns = min(D - column, (end - unit) << 2);
    unit = end;

    const offset = <usize>column << 2;
    memory.fill(carried, 0, COLUMNS * 4);
    for (let t = T - 1; t >= 0; t--) {
      const token = b * T + t;
      const at = <usize>token * rowBytes + offset;
      const isStart = starts != 0 && load<i32>(starts + (<usize>token << 2)) != 0;
      let dh = addressAt(p, 6) + at;
      let dv = addressAt(p, 7) + at;
      let decay = addressAt(p, 3) + offset;
      let gain = addressAt(p, 4) + offset;
      let keep = carried;
      for (let count = columns; count > 0; count -= 4) {
        const sum = f32x4.add(loadUpTo4(dh, count), v128.load(keep)); // decayed when it was kept
        putUpTo4(dv, f32x4.mul(sum, loadUpTo4(gain, count)), count, accumulate);
        v128.store(keep, isStart ? f32x4.splat(0) : f32x4.mul(sum, loadUpTo4(decay, count)));
        dh += 16;
        dv += 16;
        decay += 16;
        gain += 16;
        keep += 16;
      }
    }
  }
}
