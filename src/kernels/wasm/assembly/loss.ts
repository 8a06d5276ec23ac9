/**
 * Softmax and the loss built on it. Rows are tasks.
 */
import { addressAt, claim, dimAt, madd, workspace } from "./common";
import { EXP2, EXP2_LEAST, LOG2_E, ROUNDER } from "./constants";
import { exp4, logarithm, logOnePlus } from "./elementary";
import { firstLanes, laneMax, laneSum, loadPart, storePart } from "./lanes";

/** Numbers whose exponentials are summed in f32 before the sum goes on in f64. */
const RUN: i32 = 1024;

/** The greatest of n numbers. NaN is passed over: it shows in the sum of exponentials. */
function greatestOf(x: usize, n: i32): f32 {
  let a = f32x4.splat(-Infinity);
  let b = a;
  let c = a;
  let d = a;
  for (; n >= 16; n -= 16) {
    a = f32x4.pmax(a, v128.load(x));
    b = f32x4.pmax(b, v128.load(x, 16));
    c = f32x4.pmax(c, v128.load(x, 32));
    d = f32x4.pmax(d, v128.load(x, 48));
    x += 64;
  }
  let greatest = laneMax(f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d)));
  for (; n > 0; n--) {
    const value = load<f32>(x);
    if (value > greatest) greatest = value;
    x += 4;
  }
  return greatest;
}

/**
 * exp d = 2^n 2^f with n = round(d / ln 2) and a polynomial of degree 5 for 2^f: as exp4 but shorter, so that its
 * constants fit the registers. d <= 0. Relative error 2e-7 + 1e-7 |d|: what is far below the greatest needs no more.
 */
// @ts-ignore: decorator
@inline function expGiven(
  d: v128,
  log2e: v128,
  least: v128,
  rounder: v128,
  c0: v128,
  c1: v128,
  c2: v128,
  c3: v128,
  c4: v128,
  c5: v128,
): v128 {
  const y = f32x4.pmax(f32x4.mul(d, log2e), least); // the bound gives exactly 0
  const shifted = f32x4.add(y, rounder);
  const f = f32x4.sub(y, f32x4.sub(shifted, rounder));
  let power = madd(f, c5, c4);
  power = madd(power, f, c3);
  power = madd(power, f, c2);
  power = madd(power, f, c1);
  power = madd(power, f, c0);
  return f32x4.mul(power, i32x4.shl(shifted, 23));
}

/**
 * The sum of exp(x - greatest) over n numbers, each of which is kept in place of x if `keeps`. The wide loop is for
 * compilers that join neighbouring vectors into one of 256 bits; `sums` is scratch memory for it.
 */
// @ts-ignore: decorator
@inline function sumOfExp(x: usize, n: i32, greatest: f32, keeps: bool, sums: usize): f64 {
  const shift = f32x4.splat(greatest);
  const log2e = v128.load32_splat(LOG2_E);
  const least = v128.load32_splat(EXP2_LEAST);
  const rounder = v128.load32_splat(ROUNDER);
  const c0 = v128.load32_splat(EXP2);
  const c1 = v128.load32_splat(EXP2, 4);
  const c2 = v128.load32_splat(EXP2, 8);
  const c3 = v128.load32_splat(EXP2, 12);
  const c4 = v128.load32_splat(EXP2, 16);
  const c5 = v128.load32_splat(EXP2, 20);
  let total: f64 = 0;
  while (n > 0) {
    let count = min(n, RUN);
    n -= count;
    let sum = f32x4.splat(0);
    if (SHOAL_TURBO && count >= 8) {
      let sumB = sum;
      do {
        const dA = f32x4.sub(v128.load(x), shift);
        const dB = f32x4.sub(v128.load(x, 16), shift);
        const valueA = expGiven(dA, log2e, least, rounder, c0, c1, c2, c3, c4, c5);
        const valueB = expGiven(dB, log2e, least, rounder, c0, c1, c2, c3, c4, c5);
        sum = f32x4.add(sum, valueA);
        sumB = f32x4.add(sumB, valueB);
        if (keeps) {
          v128.store(x, valueA);
          v128.store(x, valueB, 16);
        }
        x += 32;
        count -= 8;
      } while (count >= 8);
      v128.store(sums, sum);
      v128.store(sums, sumB, 16);
      sum = f32x4.add(v128.load(sums), v128.load(sums, 16));
    }
    for (; count >= 4; count -= 4) {
      const value = expGiven(f32x4.sub(v128.load(x), shift), log2e, least, rounder, c0, c1, c2, c3, c4, c5);
      sum = f32x4.add(sum, value);
      if (keeps) v128.store(x, value);
      x += 16;
    }
    if (count > 0) {
      const value = expGiven(f32x4.sub(loadPart(x, count), shift), log2e, least, rounder, c0, c1, c2, c3, c4, c5);
      sum = f32x4.add(sum, firstLanes(value, count));
      if (keeps) storePart(x, value, count);
    }
    total += <f64>laneSum(sum);
  }
  return total;
}

function multiplyBy(factor: f32, x: usize, n: i32): void {
  const scale = f32x4.splat(factor);
  for (; n >= 4; n -= 4) {
    v128.store(x, f32x4.mul(v128.load(x), scale));
    x += 16;
  }
  if (n > 0) storePart(x, f32x4.mul(loadPart(x, n), scale), n);
}

/**
 * The target's exponential is kept apart from the sum of the others: where the model is sure of the target, loss and
 * gradient are as small as the others' share, which would be lost beside 1.
 * p: rows, V, gradient, logits, targets, weights, loss.
 */
export function softmaxCrossEntropy(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  const gradient = dimAt(p, 2);
  for (let row = claim(p); row < rows; row = claim(p)) {
    const logits = addressAt(p, 3) + ((<usize>row * <usize>V) << 2);
    const target = load<i32>(addressAt(p, 4) + (<usize>row << 2));
    const loss = addressAt(p, 6) + (<usize>row << 2);
    if (target < 0) {
      store<f32>(loss, 0);
      if (gradient) memory.fill(logits, 0, <usize>V << 2);
      continue;
    }
    const weight = target < V ? load<f32>(addressAt(p, 5) + (<usize>row << 2)) : NaN;
    const greatest = greatestOf(logits, V);
    const at = logits + (<usize>min(target, V - 1) << 2);
    const chosen = load<f32>(at);
    const own = <f64>f32x4.extract_lane(exp4(f32x4.splat(chosen - greatest)), 0);
    store<f32>(at, -Infinity);
    const sums = workspace(thread);
    const others = gradient ? sumOfExp(logits, V, greatest, true, sums) : sumOfExp(logits, V, greatest, false, sums);
    const sum = own + others;
    const excess = chosen == greatest ? logOnePlus(others) : logarithm(sum);
    store<f32>(loss, weight * <f32>(<f64>greatest - <f64>chosen + excess));
    if (gradient) {
      multiplyBy(<f32>(<f64>weight / sum), logits, V);
      store<f32>(at, <f32>(<f64>-weight * others / sum));
    } else {
      store<f32>(at, chosen);
    }
  }
}

/** p: rows, V, x, y. */
export function logSoftmax(p: usize, thread: i32, threads: i32): void {
  const rows = dimAt(p, 0);
  const V = dimAt(p, 1);
  for (let row = claim(p); row < rows; row = claim(p)) {
    let x = addressAt(p, 2) + ((<usize>row * <usize>V) << 2);
    let y = addressAt(p, 3) + ((<usize>row * <usize>V) << 2);
    const greatest = greatestOf(x, V);
    const total = f32x4.splat(<f32>(<f64>greatest + logarithm(sumOfExp(x, V, greatest, false, workspace(thread)))));
    let count = V;
    for (; count >= 4; count -= 4) {
      v128.store(y, f32x4.sub(v128.load(x), total));
      x += 16;
      y += 16;
    }
    if (count > 0) storePart(y, f32x4.sub(loadPart(x, count), total), count);
  }
}
