/**
 * What carries information along time besides the WKV-7 state: token shift and exponential means.
 * `starts[b, t] = 1` marks the first token of a document, into which nothing flows.
 */
import type { Floats } from "./floats.ts";

/** y[j, b, t] = x[b, t] + (x[b, t - 1] - x[b, t]) mix[j]. */
export function tokenShift(
  B: number,
  T: number,
  D: number,
  J: number,
  x: Floats, //                 [B, T, D]
  previous: Floats, //          [B, D] stands before the first token
  starts: Int32Array | null, // [B, T]
  mix: Floats, //               [J, D]
  y: Floats, //                 [J, B, T, D]
): void {
  for (let j = 0; j < J; j++) {
    for (let token = 0; token < B * T; token++) {
      for (let i = 0; i < D; i++) {
        const now = x[token * D + i];
        y[(j * B * T + token) * D + i] = now + (before(token, i, T, D, x, previous, starts) - now) * mix[j * D + i];
      }
    }
  }
}

export function tokenShiftBackward(
  B: number,
  T: number,
  D: number,
  J: number,
  x: Floats, //                 [B, T, D]
  previous: Floats, //          [B, D]
  starts: Int32Array | null, // [B, T]
  mix: Floats, //               [J, D]
  dy: Floats, //                [J, B, T, D]
  dx: Floats, //                [B, T, D]
  dmix: Floats, //              [J, D], added to
  accumulate: number,
): void {
  for (let token = 0; token < B * T; token++) {
    const flowsOn = (token + 1) % T > 0 && !starts?.[token + 1]; // into the next token
    for (let i = 0; i < D; i++) {
      let sum = accumulate ? dx[token * D + i] : 0;
      for (let j = 0; j < J; j++) {
        const at = (j * B * T + token) * D + i;
        sum += dy[at] * (1 - mix[j * D + i]);
        if (flowsOn) sum += dy[at + D] * mix[j * D + i];
      }
      dx[token * D + i] = sum;
    }
  }
  for (let j = 0; j < J; j++) {
    for (let i = 0; i < D; i++) {
      let sum = 0;
      for (let token = 0; token < B * T; token++) {
        const difference = before(token, i, T, D, x, previous, starts) - x[token * D + i];
        sum += dy[(j * B * T + token) * D + i] * difference;
      }
      dmix[j * D + i] += sum;
    }
  }
}

/** Channel i of the token before. */
function before(
  token: number, // b T + t
  i: number,
  T: number,
  D: number,
  x: Floats,
  previous: Floats,
  starts: Int32Array | null,
): number {
  if (starts?.[token]) return 0;
  return token % T === 0 ? previous[(token / T) * D + i] : x[(token - 1) * D + i];
}

/** h[t] = decay h[t - 1] + gain v[t]. */
export function exponentialMean(
  B: number,
  T: number,
  D: number,
  v: Floats, //                 [B, T, D]
  decay: Floats, //             [D], in [0, 1)
  gain: Floats, //              [D]
  starts: Int32Array | null, // [B, T]
  state: Floats, //             [B, D] h before the first token, left as h at the last
  h: Floats, //                 [B, T, D]
): void {
  for (let b = 0; b < B; b++) {
    for (let i = 0; i < D; i++) {
      let mean = state[b * D + i];
      for (let token = b * T; token < (b + 1) * T; token++) {
        if (starts?.[token]) mean = 0;
        mean = decay[i] * mean + gain[i] * v[token * D + i];
        h[token * D + i] = mean;
      }
      state[b * D + i] = mean;
    }
  }
}

/** Going back in time: carried <- dh[t] + decay carried ; dv[t] = gain carried. */
export function exponentialMeanBackward(
  B: number,
  T: number,
  D: number,
  decay: Floats, //             [D]
  gain: Floats, //              [D]
  starts: Int32Array | null, // [B, T]
  dh: Floats, //                [B, T, D]
  dv: Floats, //                [B, T, D]
  accumulate: number,
): void {
  for (let b = 0; b < B; b++) {
    for (let i = 0; i < D; i++) {
      let carried = 0;
      for (let token = (b + 1) * T - 1; token >= b * T; token--) {
        const at = token * D + i;
        carried = dh[at] + decay[i] * carried;
        dv[at] = (accumulate ? dv[at] : 0) + gain[i] * carried;
        if (starts?.[token]) carried = 0;
      }
    }
  }
}
