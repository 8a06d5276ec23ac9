/**
 * The k greatest of a row.
 */
import { addressAt, claim, dimAt } from "./common";

/**
 * A heap of the k best so far, the worst of them at the root, where the next candidate is compared; it lies in the
 * results' own place. Nearly every number fails that comparison, so sixteen are compared at once. In the end the worst
 * is taken off again and again, which leaves the greatest in front. Of equal numbers the later is worse.
 */

// @ts-ignore: decorator
@inline function valueAt(values: usize, i: i32): f32 {
  return load<f32>(values + (<usize>i << 2));
}

// @ts-ignore: decorator
@inline function indexAt(indices: usize, i: i32): i32 {
  return load<i32>(indices + (<usize>i << 2));
}

// @ts-ignore: decorator
@inline function isWorse(value: f32, index: i32, otherValue: f32, otherIndex: i32): bool {
  return value < otherValue || (value == otherValue && index > otherIndex);
}

/** Puts a pair into the place of element `i`, or below it, where nothing under it is worse. */
function sink(values: usize, indices: usize, size: i32, i: i32, value: f32, index: i32): void {
  for (;;) {
    let child = 2 * i + 1;
    if (child >= size) break;
    if (child + 1 < size) {
      const isRight = isWorse(
        valueAt(values, child + 1),
        indexAt(indices, child + 1),
        valueAt(values, child),
        indexAt(indices, child),
      );
      child += i32(isRight);
    }
    const childValue = valueAt(values, child);
    const childIndex = indexAt(indices, child);
    if (!isWorse(childValue, childIndex, value, index)) break;
    store<f32>(values + (<usize>i << 2), childValue);
    store<i32>(indices + (<usize>i << 2), childIndex);
    i = child;
  }
  store<f32>(values + (<usize>i << 2), value);
  store<i32>(indices + (<usize>i << 2), index);
}

/** p: rows, V, k, x, values, indices. */
export function topK(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const k = min(dimAt(p, 2), V);
  for (let row = claim(p); row < rows; row = claim(p)) {
    const x = addressAt(p, 3) + ((<usize>row * <usize>V) << 2);
    const values = addressAt(p, 4) + ((<usize>row * <usize>k) << 2);
    const indices = addressAt(p, 5) + ((<usize>row * <usize>k) << 2);
    for (let i = 0; i < k; i++) {
      store<f32>(values + (<usize>i << 2), valueAt(x, i));
      store<i32>(indices + (<usize>i << 2), i);
    }
    for (let i = (k >> 1) - 1; i >= 0; i--) sink(values, indices, k, i, valueAt(values, i), indexAt(indices, i));

    let i = k;
    while (i < V) {
      const worst = f32x4.splat(load<f32>(values));
      for (; i + 16 <= V; i += 16) {
        const at = x + (<usize>i << 2);
        const low = v128.or(f32x4.gt(v128.load(at), worst), f32x4.gt(v128.load(at, 16), worst));
        const high = v128.or(f32x4.gt(v128.load(at, 32), worst), f32x4.gt(v128.load(at, 48), worst));
        if (v128.any_true(v128.or(low, high))) break;
      }
      for (const end = min(V, i + 16); i < end; i++) {
        if (valueAt(x, i) > load<f32>(values)) sink(values, indices, k, 0, valueAt(x, i), i);
      }
    }

    for (let size = k - 1; size > 0; size--) {
      const value = load<f32>(values);
      const index = load<i32>(indices);
      sink(values, indices, size, 0, valueAt(values, size), indexAt(indices, size));
      store<f32>(values + (<usize>size << 2), value);
      store<i32>(indices + (<usize>size << 2), index);
    }
  }
}
