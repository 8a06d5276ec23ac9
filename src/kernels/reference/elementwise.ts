/** Operations that treat every element alone, and the sums over rows that belong to them. */
import { bf16FromNumber, numberFromBf16 } from "../half-floats.ts";
import { type Floats, logistic } from "./floats.ts";

export function sigmoid(n: number, x: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = logistic(x[i]);
}

export function sigmoidBackward(
  n: number,
  saved: Floats, // y
  dy: Floats,
  dx: Floats,
  accumulate: number,
): void {
  for (let i = 0; i < n; i++) dx[i] = (accumulate ? dx[i] : 0) + dy[i] * saved[i] * (1 - saved[i]);
}

export function tanh(n: number, x: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = Math.tanh(x[i]);
}

export function tanhBackward(
  n: number,
  saved: Floats, // y
  dy: Floats,
  dx: Floats,
  accumulate: number,
): void {
  for (let i = 0; i < n; i++) dx[i] = (accumulate ? dx[i] : 0) + dy[i] * (1 - saved[i] * saved[i]);
}

export function exp(n: number, x: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = Math.exp(x[i]);
}

export function expBackward(
  n: number,
  saved: Floats, // y
  dy: Floats,
  dx: Floats,
  accumulate: number,
): void {
  for (let i = 0; i < n; i++) dx[i] = (accumulate ? dx[i] : 0) + dy[i] * saved[i];
}

export function reluSquared(n: number, x: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = Math.max(x[i], 0) ** 2;
}

export function reluSquaredBackward(
  n: number,
  saved: Floats, // x
  dy: Floats,
  dx: Floats,
  accumulate: number,
): void {
  for (let i = 0; i < n; i++) dx[i] = (accumulate ? dx[i] : 0) + dy[i] * 2 * Math.max(saved[i], 0);
}

export function copy(n: number, x: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = x[i];
}

export function fill(n: number, value: number, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = value;
}

export function add(n: number, a: Floats, b: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = a[i] + b[i];
}

export function multiply(n: number, a: Floats, b: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = a[i] * b[i];
}

export function multiplyBackward(
  n: number,
  a: Floats,
  b: Floats,
  dy: Floats,
  da: Floats,
  db: Floats,
  accumulateA: number,
  accumulateB: number,
): void {
  for (let i = 0; i < n; i++) {
    da[i] = (accumulateA ? da[i] : 0) + dy[i] * b[i];
    db[i] = (accumulateB ? db[i] : 0) + dy[i] * a[i];
  }
}

/** y += alpha x. */
export function axpy(n: number, alpha: number, x: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] += alpha * x[i];
}

export function linearCombination(n: number, alpha: number, beta: number, a: Floats, b: Floats, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = alpha * a[i] + beta * b[i];
}

export function addBias(
  rows: number,
  D: number,
  x: Floats, //    [rows, D]
  bias: Floats, // [D]
  y: Floats, //    [rows, D]
): void {
  for (let i = 0; i < rows * D; i++) y[i] = x[i] + bias[i % D];
}

export function sumRows(
  rows: number,
  D: number,
  x: Floats, //     [rows, D]
  total: Floats, // [D], added to
): void {
  for (let i = 0; i < D; i++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += x[row * D + i];
    total[i] += sum;
  }
}

export function toBf16(n: number, x: Floats, y: Uint16Array): void {
  for (let i = 0; i < n; i++) y[i] = bf16FromNumber(x[i]);
}

export function fromBf16(n: number, x: Uint16Array, y: Floats): void {
  for (let i = 0; i < n; i++) y[i] = numberFromBf16(x[i]);
}
