/**
 * Steps of AdamW and Muon, and the norms around them.
 *
 * `rate` = [learning rate, weight decay, 1 - beta1^t, 1 - beta2^t]; `clip` = [norm, factor], where a factor of 0 says
 * that the gradient is not finite: the step is skipped.
 */
import { loadBf16, loadBf16Part, storeBf16, storeBf16Part } from "./bf16";
import { addressAt, claim, dimAt, floatAt, madd } from "./common";
import { taskCount, taskLength, taskOffset } from "./sharing";
import { loadUpTo4, storeUpTo4 } from "./lanes";

/** As SUM_SEGMENTS in the contract. */
const SEGMENTS: i32 = 64;

/** p: n, x, partials, accumulate. */
export function sumSquares(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  const run = <i32>((<u32>n + SEGMENTS - 1) / SEGMENTS);
  for (let s = claim(p); s < SEGMENTS; s = claim(p)) {
    // Products in 64 bits: s run may pass 2^31 only for arrays that do not fit the memory.
    const first = min<i64>(<i64>s * run, n);
    let count = <i32>(min<i64>(first + run, n) - first);
    let x = addressAt(p, 1) + (<usize>first << 2);
    let a = f64x2.splat(0);
    let b = f64x2.splat(0);
    for (; count > 0; count -= 4) {
      const value = loadUpTo4(x, count);
      const low = f64x2.promote_low_f32x4(value);
      const high = f64x2.promote_low_f32x4(v128.shuffle<i64>(value, value, 1, 1));
      a = f64x2.add(a, f64x2.mul(low, low));
      b = f64x2.add(b, f64x2.mul(high, high));
      x += 16;
    }
    a = f64x2.add(a, b);
    const sum = f64x2.extract_lane(a, 0) + f64x2.extract_lane(a, 1);
    const partial = addressAt(p, 2) + (<usize>s << 2);
    store<f32>(partial, <f32>(dimAt(p, 3) ? <f64>load<f32>(partial) + sum : sum));
  }
}

function normOf(partials: usize): f64 {
  let sum: f64 = 0;
  for (let s = 0; s < SEGMENTS; s++) sum += <f64>load<f32>(partials + (<usize>s << 2));
  return Math.sqrt(sum);
}

/** p: maxNorm, partials, result. */
export function clipFactor(p: usize, thread: i32, threads: i32): void {
  if (thread) return;
  const norm = normOf(addressAt(p, 1));
  const result = addressAt(p, 2);
  store<f32>(result, <f32>norm);
  const finite = norm - norm == 0; // NaN and infinity are not
  store<f32>(result, finite ? <f32>min<f64>(1, <f64>floatAt(p, 0) / norm) : 0, 4);
}

/** p: n, eps, x, partials, y. */
export function scaleByNorm(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  const scale = f32x4.splat(<f32>(1 / (normOf(addressAt(p, 3)) + <f64>floatAt(p, 1))));
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let x = addressAt(p, 2) + taskOffset(task);
    let y = addressAt(p, 4) + taskOffset(task);
    for (let count = taskLength(n, task); count > 0; count -= 4) {
      storeUpTo4(y, f32x4.mul(loadUpTo4(x, count), scale), count);
      x += 16;
      y += 16;
    }
  }
}

// @ts-ignore: decorator
@inline function loadMoment(narrow: bool, address: usize, count: i32): v128 {
  if (!narrow) return loadUpTo4(address, count);
  return count >= 4 ? loadBf16(address) : loadBf16Part(address, count);
}

// @ts-ignore: decorator
@inline function storeMoment(narrow: bool, address: usize, value: v128, count: i32): void {
  if (!narrow) storeUpTo4(address, value, count);
  else if (count >= 4) storeBf16(address, value);
  else storeBf16Part(address, value, count);
}

/** p: n, beta1, beta2, eps, g, rate, clip, w, m, v. The moments are bf16 if `narrow`. */
// @ts-ignore: decorator
@inline function adam(narrow: bool, p: usize): void {
  const n = dimAt(p, 0);
  const factor = load<f32>(addressAt(p, 6), 4);
  if (factor == 0) return;
  const rate = addressAt(p, 5);
  const lr = load<f32>(rate);
  const beta1 = floatAt(p, 1);
  const beta2 = floatAt(p, 2);
  const keep1 = f32x4.splat(beta1);
  const keep2 = f32x4.splat(beta2);
  const new1 = f32x4.splat((1 - beta1) * factor);
  const new2 = f32x4.splat((1 - beta2) * factor * factor);
  const eps = f32x4.splat(floatAt(p, 3));
  const shrink = f32x4.splat(lr * load<f32>(rate, 4));
  const step = f32x4.splat(lr / load<f32>(rate, 8));
  const correct2 = f32x4.splat(1 / load<f32>(rate, 12));
  const momentShift: usize = narrow ? 1 : 0;
  const momentBytes: usize = narrow ? 8 : 16;
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    const offset = taskOffset(task);
    let g = addressAt(p, 4) + offset;
    let w = addressAt(p, 7) + offset;
    let m = addressAt(p, 8) + (offset >> momentShift);
    let v = addressAt(p, 9) + (offset >> momentShift);
    for (let count = taskLength(n, task); count > 0; count -= 4) {
      const gradient = loadUpTo4(g, count);
      const mNew = madd(keep1, loadMoment(narrow, m, count), f32x4.mul(new1, gradient));
      const square = f32x4.mul(gradient, gradient);
      const vNew = madd(keep2, loadMoment(narrow, v, count), f32x4.mul(new2, square));
      const slope = f32x4.add(f32x4.sqrt(f32x4.mul(vNew, correct2)), eps);
      const before = loadUpTo4(w, count);
      // The change is summed first: 1 - lr wd, rounded, would miss the decay by up to 3e-8 of the weight at every step.
      const change = madd(shrink, before, f32x4.div(f32x4.mul(step, mNew), slope));
      storeUpTo4(w, f32x4.sub(before, change), count);
      storeMoment(narrow, m, mNew, count);
      storeMoment(narrow, v, vNew, count);
      g += 16;
      w += 16;
      m += momentBytes;
      v += momentBytes;
    }
  }
}

export function adamW(p: usize, thread: i32, threads: i32): void {
  adam(false, p);
}

export function adamWBf16(p: usize, thread: i32, threads: i32): void {
  adam(true, p);
}

/** p: n, beta, g, clip, momentum, y. */
export function muonMomentum(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  const factor = load<f32>(addressAt(p, 3), 4);
  const keep = f32x4.splat(floatAt(p, 1));
  const scale = f32x4.splat(factor);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    const offset = taskOffset(task);
    let g = addressAt(p, 2) + offset;
    let momentum = addressAt(p, 4) + offset;
    let y = addressAt(p, 5) + offset;
    for (let count = taskLength(n, task); count > 0; count -= 4) {
      if (factor == 0) {
        storeUpTo4(y, f32x4.splat(0), count);
      } else {
        const gradient = f32x4.mul(scale, loadUpTo4(g, count));
        const next = f32x4.add(f32x4.mul(keep, loadUpTo4(momentum, count)), gradient);
        storeUpTo4(y, f32x4.add(gradient, f32x4.mul(keep, next)), count);
        storeUpTo4(momentum, next, count);
      }
      g += 16;
      momentum += 16;
      y += 16;
    }
  }
}

/** p: n, scale, update, rate, clip, w. */
export function muonApply(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  if (load<f32>(addressAt(p, 4), 4) == 0) return;
  const rate = addressAt(p, 3);
  const lr = load<f32>(rate);
  const shrink = f32x4.splat(lr * load<f32>(rate, 4));
  const step = f32x4.splat(lr * floatAt(p, 1));
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    const offset = taskOffset(task);
    let update = addressAt(p, 2) + offset;
    let w = addressAt(p, 5) + offset;
    for (let count = taskLength(n, task); count > 0; count -= 4) {
      const before = loadUpTo4(w, count);
      const change = madd(shrink, before, f32x4.mul(step, loadUpTo4(update, count)));
      storeUpTo4(w, f32x4.sub(before, change), count);
      update += 16;
      w += 16;
    }
  }
}
