/**
 * What stands before and after the WKV-7 recurrence, per row of D = H N channels, forward and backward.
 *
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456).
 */
import { type Floats, logistic } from "./floats.ts";

const EXP_MINUS_HALF = Math.exp(-0.5);
const MIN_NORM = 1e-12;

/**
 *   decay   = exp(-exp(-0.5) s(w0 + wRaw)),  a = s(a0 + aRaw),  s = sigmoid
 *   kappaHat = kappa / max(|kappa|, 1e-12) per head,  kappa = k kK
 *   kOut    = k (1 + (a - 1) kA)
 *   vOut    = v + (vFirst - v) s(v0 + vRaw)
 *   removal = -kappaHat,  replacement = kappaHat a
 */
export function wkvPrepare(
  rows: number,
  D: number,
  H: number,
  k: Floats, //             [rows, D]
  v: Floats, //             [rows, D]
  wRaw: Floats, //          [rows, D]
  aRaw: Floats, //          [rows, D]
  vRaw: Floats | null, //   [rows, D]
  vFirst: Floats | null, // [rows, D] v of the first layer; null: this is the first layer
  w0: Floats, //            [D]
  a0: Floats, //            [D]
  v0: Floats | null, //     [D]
  kK: Floats, //            [D]
  kA: Floats, //            [D]
  decay: Floats, //         [rows, D]
  kOut: Floats, //          [rows, D]
  vOut: Floats, //          [rows, D]
  removal: Floats, //       [rows, D]
  replacement: Floats, //   [rows, D]
): void {
  const N = D / H;
  for (let start = 0; start < rows * D; start += N) {
    const channel = start % D;
    const norm = kappaNorm(N, start, channel, k, kK);
    for (let i = 0; i < N; i++) {
      const at = start + i;
      const c = channel + i;
      const a = logistic(a0[c] + aRaw[at]);
      const kappaHat = (k[at] * kK[c]) / norm;
      decay[at] = Math.exp(-EXP_MINUS_HALF * logistic(w0[c] + wRaw[at]));
      kOut[at] = k[at] * (1 + (a - 1) * kA[c]);
      vOut[at] = v0 && vRaw && vFirst ? v[at] + (vFirst[at] - v[at]) * logistic(v0[c] + vRaw[at]) : v[at];
      removal[at] = -kappaHat;
      replacement[at] = kappaHat * a;
    }
  }
}

/** max(|k kK|, 1e-12) of the head whose first element is k[start]. */
function kappaNorm(N: number, start: number, channel: number, k: Floats, kK: Floats): number {
  let squares = 0;
  for (let i = 0; i < N; i++) squares += (k[start + i] * kK[channel + i]) ** 2;
  return Math.max(Math.sqrt(squares), MIN_NORM);
}

export function wkvPrepareBackward(
  rows: number,
  D: number,
  H: number,
  k: Floats, //              [rows, D]
  v: Floats, //              [rows, D]
  wRaw: Floats, //           [rows, D]
  aRaw: Floats, //           [rows, D]
  vRaw: Floats | null, //    [rows, D]
  vFirst: Floats | null, //  [rows, D]
  w0: Floats, //             [D]
  a0: Floats, //             [D]
  v0: Floats | null, //      [D]
  kK: Floats, //             [D]
  kA: Floats, //             [D]
  ddecay: Floats, //         [rows, D]
  dkOut: Floats, //          [rows, D]
  dvOut: Floats, //          [rows, D]
  dremoval: Floats, //       [rows, D]
  dreplacement: Floats, //   [rows, D]
  dk: Floats, //             [rows, D]
  dv: Floats, //             [rows, D]
  dwRaw: Floats, //          [rows, D]
  daRaw: Floats, //          [rows, D]
  dvRaw: Floats | null, //   [rows, D]
  dvFirst: Floats | null, // [rows, D], added to
  dw0: Floats, //            [D], added to, as all below
  da0: Floats, //            [D]
  dv0: Floats | null, //     [D]
  dkK: Floats, //            [D]
  dkA: Floats, //            [D]
): void {
  const N = D / H;
  const sums = { w0: new Float64Array(D), a0: new Float64Array(D), v0: new Float64Array(D) };
  const sumsOfK = { kK: new Float64Array(D), kA: new Float64Array(D) };
  for (let start = 0; start < rows * D; start += N) {
    const channel = start % D;
    const norm = kappaNorm(N, start, channel, k, kK);
    const kappaHat = (i: number): number => (k[start + i] * kK[channel + i]) / norm;
    const rate = (i: number): number => logistic(a0[channel + i] + aRaw[start + i]);
    const dkappaHat = (i: number): number => dreplacement[start + i] * rate(i) - dremoval[start + i];

    let dot = 0; // of kappaHat and its gradient; a norm held at its minimum is a constant
    if (norm > MIN_NORM) for (let i = 0; i < N; i++) dot += kappaHat(i) * dkappaHat(i);

    for (let i = 0; i < N; i++) {
      const at = start + i;
      const c = channel + i;

      const s = logistic(w0[c] + wRaw[at]);
      const decay = Math.exp(-EXP_MINUS_HALF * s);
      dwRaw[at] = ddecay[at] * decay * -EXP_MINUS_HALF * s * (1 - s);
      sums.w0[c] += ddecay[at] * decay * -EXP_MINUS_HALF * s * (1 - s);

      const a = rate(i);
      const da = dreplacement[at] * kappaHat(i) + dkOut[at] * k[at] * kA[c];
      daRaw[at] = da * a * (1 - a);
      sums.a0[c] += da * a * (1 - a);

      const dkappa = (dkappaHat(i) - kappaHat(i) * dot) / norm;
      dk[at] = dkOut[at] * (1 + (a - 1) * kA[c]) + dkappa * kK[c];
      sumsOfK.kK[c] += dkappa * k[at];
      sumsOfK.kA[c] += dkOut[at] * k[at] * (a - 1);

      dv[at] = dvOut[at];
      if (vFirst && vRaw && v0 && dvFirst && dvRaw) {
        const m = logistic(v0[c] + vRaw[at]);
        const dm = dvOut[at] * (vFirst[at] - v[at]);
        dv[at] = dvOut[at] * (1 - m);
        dvFirst[at] += dvOut[at] * m;
        dvRaw[at] = dm * m * (1 - m);
        sums.v0[c] += dm * m * (1 - m);
      }
    }
  }
  for (let c = 0; c < D; c++) {
    dw0[c] += sums.w0[c];
    da0[c] += sums.a0[c];
    if (dv0) dv0[c] += sums.v0[c];
    dkK[c] += sumsOfK.kK[c];
    dkA[c] += sumsOfK.kA[c];
  }
}

/** out = (y + bonus v) g,  bonus = sum over the head of r k rK. */
export function bonusGate(
  rows: number,
  D: number,
  H: number,
  y: Floats, //        [rows, D]
  r: Floats, //        [rows, D]
  k: Floats, //        [rows, D]
  v: Floats, //        [rows, D]
  rK: Floats, //       [D]
  g: Floats | null, // [rows, D]
  out: Floats, //      [rows, D]
): void {
  const N = D / H;
  for (let start = 0; start < rows * D; start += N) {
    const bonus = bonusOf(N, start, start % D, r, k, rK);
    for (let at = start; at < start + N; at++) out[at] = (y[at] + bonus * v[at]) * (g ? g[at] : 1);
  }
}

function bonusOf(N: number, start: number, channel: number, r: Floats, k: Floats, rK: Floats): number {
  let bonus = 0;
  for (let i = 0; i < N; i++) bonus += r[start + i] * k[start + i] * rK[channel + i];
  return bonus;
}

export function bonusGateBackward(
  rows: number,
  D: number,
  H: number,
  y: Floats, //         [rows, D]
  r: Floats, //         [rows, D]
  k: Floats, //         [rows, D]
  v: Floats, //         [rows, D]
  rK: Floats, //        [D]
  g: Floats | null, //  [rows, D]
  dout: Floats, //      [rows, D]
  dy: Floats, //        [rows, D]
  dr: Floats, //        [rows, D], added to
  dk: Floats, //        [rows, D], added to
  dv: Floats, //        [rows, D], added to
  dg: Floats | null, // [rows, D]
  drK: Floats, //       [D], added to
): void {
  const N = D / H;
  const drKSum = new Float64Array(D);
  for (let start = 0; start < rows * D; start += N) {
    const channel = start % D;
    const bonus = bonusOf(N, start, channel, r, k, rK);

    let dbonus = 0;
    for (let at = start; at < start + N; at++) {
      const dsum = dout[at] * (g ? g[at] : 1);
      if (dg) dg[at] = dout[at] * (y[at] + bonus * v[at]);
      dy[at] = dsum;
      dv[at] += dsum * bonus;
      dbonus += dsum * v[at];
    }
    for (let i = 0; i < N; i++) {
      const at = start + i;
      dr[at] += dbonus * k[at] * rK[channel + i];
      dk[at] += dbonus * r[at] * rK[channel + i];
      drKSum[channel + i] += dbonus * r[at] * k[at];
    }
  }
  for (let c = 0; c < D; c++) drK[c] += drKSum[c];
}
