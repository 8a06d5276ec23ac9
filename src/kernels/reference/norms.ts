/**
 * Normalisation of rows, forward and backward.
 *
 *   LayerNorm, GroupNorm   y = xHat weight + bias,  xHat = (x - mean) rstd,  rstd = 1 / sqrt(variance + eps)
 *   backward               dx = rstd (dxHat - mean(dxHat) - xHat mean(dxHat xHat)),  dxHat = dy weight
 *
 * Sources: Ba et al. 2016 (arXiv:1607.06450), Wu and He 2018 (arXiv:1803.08494).
 */
import type { Floats } from "./floats.ts";

export function layerNorm(
  rows: number,
  D: number,
  eps: number,
  x: Floats, //      [rows, D]
  weight: Floats, // [D]
  bias: Floats, //   [D]
  y: Floats, //      [rows, D]
  mean: Floats, //   [rows]
  rstd: Floats, //   [rows]
): void {
  groupNorm(rows, D, 1, eps, x, weight, bias, y, mean, rstd);
}

export function layerNormBackward(
  rows: number,
  D: number,
  x: Floats, //       [rows, D]
  weight: Floats, //  [D]
  mean: Floats, //    [rows]
  rstd: Floats, //    [rows]
  dy: Floats, //      [rows, D]
  dx: Floats, //      [rows, D]
  dweight: Floats, // [D], added to
  dbias: Floats, //   [D], added to
  accumulate: number,
): void {
  groupNormBackward(rows, D, 1, x, weight, mean, rstd, dy, dx, dweight, dbias, accumulate);
}

export function groupNorm(
  rows: number,
  D: number,
  H: number,
  eps: number,
  x: Floats, //      [rows, D]
  weight: Floats, // [D]
  bias: Floats, //   [D]
  y: Floats, //      [rows, D]
  mean: Floats, //   [rows, H]
  rstd: Floats, //   [rows, H]
): void {
  const N = D / H;
  for (let group = 0; group < rows * H; group++) {
    const start = group * N;
    const channel = (group % H) * N;

    let sum = 0;
    for (let i = 0; i < N; i++) sum += x[start + i];
    const mu = sum / N;

    let squares = 0;
    for (let i = 0; i < N; i++) squares += (x[start + i] - mu) ** 2;
    const scale = 1 / Math.sqrt(squares / N + eps);

    for (let i = 0; i < N; i++) y[start + i] = (x[start + i] - mu) * scale * weight[channel + i] + bias[channel + i];
    mean[group] = mu;
    rstd[group] = scale;
  }
}

export function groupNormBackward(
  rows: number,
  D: number,
  H: number,
  x: Floats, //       [rows, D]
  weight: Floats, //  [D]
  mean: Floats, //    [rows, H]
  rstd: Floats, //    [rows, H]
  dy: Floats, //      [rows, D]
  dx: Floats, //      [rows, D]
  dweight: Floats, // [D], added to
  dbias: Floats, //   [D], added to
  accumulate: number,
): void {
  const N = D / H;
  const dweightSum = new Float64Array(D);
  const dbiasSum = new Float64Array(D);
  for (let group = 0; group < rows * H; group++) {
    const start = group * N;
    const channel = (group % H) * N;
    const xHat = (i: number): number => (x[start + i] - mean[group]) * rstd[group];
    const dxHat = (i: number): number => dy[start + i] * weight[channel + i];

    let sum = 0;
    let dot = 0;
    for (let i = 0; i < N; i++) {
      sum += dxHat(i);
      dot += dxHat(i) * xHat(i);
      dweightSum[channel + i] += dy[start + i] * xHat(i);
      dbiasSum[channel + i] += dy[start + i];
    }
    for (let i = 0; i < N; i++) {
      const gradient = rstd[group] * (dxHat(i) - sum / N - (xHat(i) * dot) / N);
      dx[start + i] = (accumulate ? dx[start + i] : 0) + gradient;
    }
  }
  for (let i = 0; i < D; i++) {
    dweight[i] += dweightSum[i];
    dbias[i] += dbiasSum[i];
  }
}

/** y = x / norm per row, norm = max(|x|, eps). */
export function normalizeRows(
  rows: number,
  D: number,
  eps: number,
  x: Floats, //    [rows, D]
  y: Floats, //    [rows, D]
  norm: Floats, // [rows]
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * D;
    let squares = 0;
    for (let i = 0; i < D; i++) squares += x[start + i] ** 2;
    const length = Math.max(Math.sqrt(squares), eps);
    for (let i = 0; i < D; i++) y[start + i] = x[start + i] / length;
    norm[row] = length;
  }
}

/** dx = (dy - y (y . dy)) / norm; where the norm is held at eps it is a constant, and dx = dy / eps. */
export function normalizeRowsBackward(
  rows: number,
  D: number,
  eps: number,
  y: Floats, //    [rows, D]
  norm: Floats, // [rows]
  dy: Floats, //   [rows, D]
  dx: Floats, //   [rows, D]
  accumulate: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * D;
    let dot = 0;
    if (norm[row] > eps) for (let i = 0; i < D; i++) dot += y[start + i] * dy[start + i];
    for (let i = start; i < start + D; i++) {
      dx[i] = (accumulate ? dx[i] : 0) + (dy[i] - y[i] * dot) / norm[row];
    }
  }
}
