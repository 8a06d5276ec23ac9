/**
 * Softmax and what is built on it, and the choice of the greatest. Rows are tasks.
 */
import { addressAt, claim, dimAt } from "./common";
import { exp4, logarithm } from "./elementary";
import { firstLanes, laneMax, laneSum, loadUpTo4, storeUpTo4 } from "./lanes";

/** The greatest of n numbers; NaN if one of them is. */
function greatestOf(x: usize, n: i32): f32 {
  let best = f32x4.splat(-Infinity);
  let count = n;
  for (; count >= 4; count -= 4) {
    best = f32x4.max(best, v128.load(x));
    x += 16;
  }
  let greatest = laneMax(best);
  for (; count > 0; count--) {
    greatest = max<f32>(greatest, load<f32>(x));
    x += 4;
  }
  return greatest;
}

/** sum of exp(x - greatest) over n numbers, each kept at `kept` if that is not 0. */
function sumOfExp(x: usize, n: i32, greatest: f32, kept: usize): f64 {
  const shift = f32x4.splat(greatest);
  let sum: f64 = 0;
  // Partial sums of 1024 keep an f32 sum of many small terms exact enough.
  for (let rest = n; rest > 0; rest -= 1024) {
    let a = f32x4.splat(0);
    for (let count = min(rest, 1024); count > 0; count -= 4) {
      const value = exp4(f32x4.sub(loadUpTo4(x, count), shift));
      a = f32x4.add(a, firstLanes(value, count));
      if (kept) {
        storeUpTo4(kept, value, count);
        kept += 16;
      }
      x += 16;
    }
    sum += <f64>laneSum(a);
  }
  return sum;
}

/** p: rows, V, gradient, logits, targets, weights, loss. */
export function softmaxCrossEntropy(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const gradient = dimAt(p, 2);
  for (let row = claim(p); row < rows; row = claim(p)) {
    const logits = addressAt(p, 3) + ((<usize>row * V) << 2);
    const target = load<i32>(addressAt(p, 4) + (<usize>row << 2));
    const weight = target < V ? load<f32>(addressAt(p, 5) + (<usize>row << 2)) : NaN;
    const loss = addressAt(p, 6) + (<usize>row << 2);
    if (target < 0) {
      store<f32>(loss, 0);
      if (gradient) memory.fill(logits, 0, <usize>V << 2);
      continue;
    }
    const greatest = greatestOf(logits, V);
    const at = logits + (<usize>min(target, V - 1) << 2);
    const chosen = load<f32>(at);
    const sum = sumOfExp(logits, V, greatest, gradient ? logits : 0);
    store<f32>(loss, weight * <f32>(<f64>greatest + logarithm(sum) - <f64>chosen));
    if (!gradient) continue;
    const scale = f32x4.splat(<f32>(<f64>weight / sum));
    let x = logits;
    for (let count = V; count > 0; count -= 4) {
      storeUpTo4(x, f32x4.mul(loadUpTo4(x, count), scale), count);
      x += 16;
    }
    if (target < V) store<f32>(at, load<f32>(at) - weight);
  }
}

/** p: rows, V, x, y. */
export function logSoftmax(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  for (let row = claim(p); row < rows; row = claim(p)) {
    let x = addressAt(p, 2) + ((<usize>row * V) << 2);
    let y = addressAt(p, 3) + ((<usize>row * V) << 2);
    const greatest = greatestOf(x, V);
    const total = f32x4.splat(<f32>(<f64>greatest + logarithm(sumOfExp(x, V, greatest, 0))));
    for (let count = V; count > 0; count -= 4) {
      storeUpTo4(y, f32x4.sub(loadUpTo4(x, count), total), count);
      x += 16;
      y += 16;
    }
  }
}

/**
 * p: rows, V, k, x, values, indices. Insertion into a sorted list of k: nearly every element fails the first comparison,
 * with the k-th best so far.
 */
export function topK(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const k = dimAt(p, 2);
  for (let row = claim(p); row < rows; row = claim(p)) {
    const x = addressAt(p, 3) + ((<usize>row * V) << 2);
    const values = addressAt(p, 4) + ((<usize>row * k) << 2);
    const indices = addressAt(p, 5) + ((<usize>row * k) << 2);
    let held = 0;
    for (let i = 0; i < V; i++) {
      const value = load<f32>(x + (<usize>i << 2));
      if (held == k && !(value > load<f32>(values + (<usize>(k - 1) << 2)))) continue;
      let slot = held < k ? held++ : k - 1;
      for (; slot > 0 && value > load<f32>(values + (<usize>(slot - 1) << 2)); slot--) {
        store<f32>(values + (<usize>slot << 2), load<f32>(values + (<usize>(slot - 1) << 2)));
        store<i32>(indices + (<usize>slot << 2), load<i32>(indices + (<usize>(slot - 1) << 2)));
      }
      store<f32>(values + (<usize>slot << 2), value);
      store<i32>(indices + (<usize>slot << 2), i);
    }
  }
}
