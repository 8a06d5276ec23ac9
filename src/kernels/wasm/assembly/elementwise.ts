/**
 * Operations that treat every element alone, forward and backward.
 *
 * Which operation a loop computes is a constant of the inlined loop, so each exported kernel holds only its own
 * arithmetic.
 */
import { addressAt, claim, dimAt, floatAt, madd } from "./common";
import { exp4, sigmoids, tanh4 } from "./elementary";
import { loadPart, put, putPart, storePart } from "./lanes";
import { taskCount, taskLength, taskOffset } from "./sharing";

// -------------------------------------------------------------------------------------------------------- one operand

const SIGMOID: i32 = 0; // only backward
const TANH: i32 = 1;
const EXP: i32 = 2;
const RELU_SQUARED: i32 = 3;
const COPY: i32 = 4;

// @ts-ignore: decorator
@inline function value(kind: i32, x: v128, zero: v128): v128 {
  if (kind == TANH) return tanh4(x);
  if (kind == EXP) return exp4(x);
  if (kind == COPY) return x;
  const positive = f32x4.pmax(x, zero);
  return f32x4.mul(positive, positive);
}

/** p: n, x, y. */
// @ts-ignore: decorator
@inline function unary(kind: i32, p: usize): void {
  const n = dimAt(p, 0);
  const zero = f32x4.splat(0);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let x = addressAt(p, 1) + taskOffset(task);
    let y = addressAt(p, 2) + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      v128.store(y, value(kind, v128.load(x), zero));
      x += 16;
      y += 16;
    }
    if (count) storePart(y, value(kind, loadPart(x, count), zero), count);
  }
}

/** The derivative times dy. `saved` is the output, but the input for RELU_SQUARED. */
// @ts-ignore: decorator
@inline function slope(kind: i32, saved: v128, dy: v128, constant: v128): v128 {
  const product = f32x4.mul(dy, saved);
  if (kind == SIGMOID) return f32x4.mul(product, f32x4.sub(constant, saved)); // constant 1
  if (kind == TANH) return f32x4.mul(dy, f32x4.sub(constant, f32x4.mul(saved, saved))); // constant 1
  if (kind == EXP) return product;
  return f32x4.mul(dy, f32x4.pmax(f32x4.add(saved, saved), constant)); // constant 0
}

/** p: n, saved, dy, dx, accumulate. */
// @ts-ignore: decorator
@inline function unaryBackward(kind: i32, p: usize): void {
  const n = dimAt(p, 0);
  const accumulate = dimAt(p, 4);
  const constant = f32x4.splat(kind == RELU_SQUARED ? 0 : 1);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let saved = addressAt(p, 1) + taskOffset(task);
    let dy = addressAt(p, 2) + taskOffset(task);
    let dx = addressAt(p, 3) + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      put(dx, slope(kind, v128.load(saved), v128.load(dy), constant), accumulate);
      saved += 16;
      dy += 16;
      dx += 16;
    }
    if (count) putPart(dx, slope(kind, loadPart(saved, count), loadPart(dy, count), constant), count, accumulate);
  }
}

/** p: n, x, y. */
export function sigmoid(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    const offset = taskOffset(task);
    sigmoids(taskLength(n, task), addressAt(p, 1) + offset, 0, addressAt(p, 2) + offset);
  }
}

export function sigmoidBackward(p: usize, thread: i32, threads: i32): void {
  unaryBackward(SIGMOID, p);
}

export function tanh(p: usize, thread: i32, threads: i32): void {
  unary(TANH, p);
}

export function tanhBackward(p: usize, thread: i32, threads: i32): void {
  unaryBackward(TANH, p);
}

export function exp(p: usize, thread: i32, threads: i32): void {
  unary(EXP, p);
}

export function expBackward(p: usize, thread: i32, threads: i32): void {
  unaryBackward(EXP, p);
}

export function reluSquared(p: usize, thread: i32, threads: i32): void {
  unary(RELU_SQUARED, p);
}

export function reluSquaredBackward(p: usize, thread: i32, threads: i32): void {
  unaryBackward(RELU_SQUARED, p);
}

export function copy(p: usize, thread: i32, threads: i32): void {
  unary(COPY, p);
}

/** p: n, value, y. */
export function fill(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  const value = f32x4.splat(floatAt(p, 1));
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let y = addressAt(p, 2) + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      v128.store(y, value);
      y += 16;
    }
    if (count) storePart(y, value, count);
  }
}

// ------------------------------------------------------------------------------------------------------- two operands

const ADD: i32 = 0;
const MULTIPLY: i32 = 1;
const COMBINE: i32 = 2;

// @ts-ignore: decorator
@inline function joined(kind: i32, a: v128, b: v128, alpha: v128, beta: v128): v128 {
  if (kind == ADD) return f32x4.add(a, b);
  if (kind == MULTIPLY) return f32x4.mul(a, b);
  return madd(alpha, a, f32x4.mul(beta, b));
}

// @ts-ignore: decorator
@inline function binary(kind: i32, p: usize, n: i32, a0: usize, b0: usize, y0: usize, alpha: v128, beta: v128): void {
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let a = a0 + taskOffset(task);
    let b = b0 + taskOffset(task);
    let y = y0 + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      v128.store(y, joined(kind, v128.load(a), v128.load(b), alpha, beta));
      a += 16;
      b += 16;
      y += 16;
    }
    if (count) storePart(y, joined(kind, loadPart(a, count), loadPart(b, count), alpha, beta), count);
  }
}

/** p: n, a, b, y. */
export function add(p: usize, thread: i32, threads: i32): void {
  const none = f32x4.splat(0);
  binary(ADD, p, dimAt(p, 0), addressAt(p, 1), addressAt(p, 2), addressAt(p, 3), none, none);
}

/** p: n, a, b, y. */
export function multiply(p: usize, thread: i32, threads: i32): void {
  const none = f32x4.splat(0);
  binary(MULTIPLY, p, dimAt(p, 0), addressAt(p, 1), addressAt(p, 2), addressAt(p, 3), none, none);
}

/** y = alpha a + beta b. p: n, alpha, beta, a, b, y. */
export function linearCombination(p: usize, thread: i32, threads: i32): void {
  const alpha = f32x4.splat(floatAt(p, 1));
  const beta = f32x4.splat(floatAt(p, 2));
  binary(COMBINE, p, dimAt(p, 0), addressAt(p, 3), addressAt(p, 4), addressAt(p, 5), alpha, beta);
}

/** da (+)= dy b, db (+)= dy a. p: n, a, b, dy, da, db, accumulateA, accumulateB. */
export function multiplyBackward(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  const accumulateA = dimAt(p, 6);
  const accumulateB = dimAt(p, 7);
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let a = addressAt(p, 1) + taskOffset(task);
    let b = addressAt(p, 2) + taskOffset(task);
    let dy = addressAt(p, 3) + taskOffset(task);
    let da = addressAt(p, 4) + taskOffset(task);
    let db = addressAt(p, 5) + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      const g = v128.load(dy);
      put(da, f32x4.mul(g, v128.load(b)), accumulateA);
      put(db, f32x4.mul(g, v128.load(a)), accumulateB);
      a += 16;
      b += 16;
      dy += 16;
      da += 16;
      db += 16;
    }
    if (count) {
      const g = loadPart(dy, count);
      putPart(da, f32x4.mul(g, loadPart(b, count)), count, accumulateA);
      putPart(db, f32x4.mul(g, loadPart(a, count)), count, accumulateB);
    }
  }
}

/** y += alpha x. p: n, alpha, x, y. */
export function axpy(p: usize, thread: i32, threads: i32): void {
  const n = dimAt(p, 0);
  const alpha = f32x4.splat(floatAt(p, 1));
  for (let task = claim(p); task < taskCount(n); task = claim(p)) {
    let x = addressAt(p, 2) + taskOffset(task);
    let y = addressAt(p, 3) + taskOffset(task);
    let count = taskLength(n, task);
    for (; count >= 4; count -= 4) {
      v128.store(y, madd(alpha, v128.load(x), v128.load(y)));
      x += 16;
      y += 16;
    }
    if (count) storePart(y, madd(alpha, loadPart(x, count), loadPart(y, count)), count);
  }
}
