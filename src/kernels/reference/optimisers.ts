/**
 * Steps of AdamW and Muon, and the clipping of the gradient's global norm before them.
 *
 * `rate` = [learning rate, weight decay, 1 - beta1^t, 1 - beta2^t]; `clip` = [norm, factor], where a factor of 0 says that
 * the gradient is not finite: the step is skipped.
 *
 * Sources: Loshchilov and Hutter 2019 (arXiv:1711.05101), Jordan et al. 2024, "Muon".
 */
import { SUM_SEGMENTS } from "../contract.ts";
import { bf16FromNumber, numberFromBf16 } from "../half-floats.ts";
import type { Floats } from "./floats.ts";

/** partials[s] (+)= sum of x^2 over run s of ceil(n / 64) elements. */
export function sumSquares(
  n: number,
  x: Floats, //        [n]
  partials: Floats, // [64]
  accumulate: number,
): void {
  const run = Math.ceil(n / SUM_SEGMENTS);
  for (let s = 0; s < SUM_SEGMENTS; s++) {
    let sum = accumulate ? partials[s] : 0;
    for (let i = s * run; i < Math.min(n, (s + 1) * run); i++) sum += x[i] * x[i];
    partials[s] = sum;
  }
}

/** norm = sqrt(sum of partials), factor = min(1, maxNorm / norm), or 0 if the norm is not finite. */
export function clipFactor(
  maxNorm: number,
  partials: Floats, // [64]
  result: Floats, //   [2] norm, factor
): void {
  const norm = normOf(partials);
  result[0] = norm;
  result[1] = Number.isFinite(norm) ? Math.min(1, maxNorm / norm) : 0;
}

/** y = x / (norm + eps). */
export function scaleByNorm(
  n: number,
  eps: number,
  x: Floats, //        [n]
  partials: Floats, // [64]
  y: Floats, //        [n]
): void {
  const norm = normOf(partials);
  for (let i = 0; i < n; i++) y[i] = x[i] / (norm + eps);
}

function normOf(partials: Floats): number {
  let sum = 0;
  for (let s = 0; s < SUM_SEGMENTS; s++) sum += partials[s];
  return Math.sqrt(sum);
}

/**
 *   m <- b1 m + (1 - b1) g ;  v <- b2 v + (1 - b2) g^2
 *   w <- w (1 - lr wd) - lr (m / c1) / (sqrt(v / c2) + eps)
 */
export function adamW(
  n: number,
  beta1: number,
  beta2: number,
  eps: number,
  g: Floats, //    [n]
  rate: Floats, // [4]
  clip: Floats, // [2]
  w: Floats, //    [n]
  m: Floats, //    [n]
  v: Floats, //    [n]
): void {
  const [lr, decay, c1, c2] = rate;
  const factor = clip[1];
  if (factor === 0) return;
  for (let i = 0; i < n; i++) {
    const gradient = factor * g[i];
    const mNew = beta1 * m[i] + (1 - beta1) * gradient;
    const vNew = beta2 * v[i] + (1 - beta2) * gradient * gradient;
    w[i] = w[i] * (1 - lr * decay) - (lr * (mNew / c1)) / (Math.sqrt(vNew / c2) + eps);
    m[i] = mNew;
    v[i] = vNew;
  }
}

/** As adamW with moments kept as bf16; w moves by the moments before they are rounded. */
export function adamWBf16(
  n: number,
  beta1: number,
  beta2: number,
  eps: number,
  g: Floats, //      [n]
  rate: Floats, //   [4]
  clip: Floats, //   [2]
  w: Floats, //      [n]
  m: Uint16Array, // [n] bf16
  v: Uint16Array, // [n] bf16
): void {
  if (clip[1] === 0) return;
  const mWide = Float64Array.from(m, numberFromBf16);
  const vWide = Float64Array.from(v, numberFromBf16);
  adamW(n, beta1, beta2, eps, g, rate, clip, w, mWide, vWide);
  for (let i = 0; i < n; i++) {
    m[i] = bf16FromNumber(mWide[i]);
    v[i] = bf16FromNumber(vWide[i]);
  }
}

/** momentum <- beta momentum + factor g ;  y = factor g + beta momentum. */
export function muonMomentum(
  n: number,
  beta: number,
  g: Floats, //        [n]
  clip: Floats, //     [2]
  momentum: Floats, // [n]
  y: Floats, //        [n]
): void {
  const factor = clip[1];
  if (factor === 0) {
    y.fill(0); // 0 times a gradient of NaN would stay in the momentum for ever
    return;
  }
  for (let i = 0; i < n; i++) {
    const gradient = factor * g[i];
    const next = beta * momentum[i] + gradient;
    y[i] = gradient + beta * next;
    momentum[i] = next;
  }
}

/** w <- w (1 - lr wd) - lr scale update. */
export function muonApply(
  n: number,
  scale: number,
  update: Floats, // [n]
  rate: Floats, //   [4]
  clip: Floats, //   [2]
  w: Floats, //      [n]
): void {
  const [lr, decay] = rate;
  if (clip[1] === 0) return;
  for (let i = 0; i < n; i++) w[i] = w[i] * (1 - lr * decay) - lr * scale * update[i];
}
