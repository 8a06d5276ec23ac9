/**
 * RWKV-7 recurrence of one head, S in R^{N x N}, rows = value channels, columns = key channels:
 *
 *   sa = S removal ;  S <- S diag(decay) + sa replacement^T + v k^T ;  y = S r
 *
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456).
 */
import { WKV_CHUNK } from "../contract.ts";
import type { Floats } from "./floats.ts";

export function wkv7(
  B: number,
  T: number,
  H: number,
  N: number,
  r: Floats, //                  [B, T, H, N] receptance
  decay: Floats, //              [B, T, H, N] in (0.545, 1)
  k: Floats, //                  [B, T, H, N]
  v: Floats, //                  [B, T, H, N]
  removal: Floats, //            [B, T, H, N] minus the removal key, of unit length
  replacement: Floats, //        [B, T, H, N] removal key times in-context learning rate
  starts: Int32Array | null, //  [B, T]
  state: Floats, //              [B, H, N, N] before the first token, left as after the last
  y: Floats, //                  [B, T, H, N]
  checkpoints: Floats | null, // [B, H, ceil(T / 16), N, N] S after every 16 tokens and after the last
  removed: Floats | null, //     [B, T, H, N] sa
): void {
  const chunks = Math.ceil(T / WKV_CHUNK);
  const S = new Float64Array(N * N);
  for (let head = 0; head < B * H; head++) {
    S.set(state.subarray(head * N * N, (head + 1) * N * N));
    for (let t = 0; t < T; t++) {
      const b = Math.floor(head / H);
      const at = ((b * T + t) * H + (head % H)) * N;
      if (starts?.[b * T + t]) S.fill(0);

      for (let i = 0; i < N; i++) {
        let sa = 0; // read before the row changes
        for (let j = 0; j < N; j++) sa += S[i * N + j] * removal[at + j];

        let sum = 0;
        for (let j = 0; j < N; j++) {
          const s = S[i * N + j] * decay[at + j] + sa * replacement[at + j] + v[at + i] * k[at + j];
          S[i * N + j] = s;
          sum += s * r[at + j];
        }
        y[at + i] = sum;
        if (removed) removed[at + i] = sa;
      }

      const isLastOfChunk = t === T - 1 || (t + 1) % WKV_CHUNK === 0;
      if (checkpoints && isLastOfChunk) checkpoints.set(S, (head * chunks + Math.floor(t / WKV_CHUNK)) * N * N);
    }
    state.set(S, head * N * N);
  }
}

/**
 * Back in time with dS, the gradient of the state after token t; S is set to the checkpoint at the end of each 16 tokens
 * and rebuilt by inverting one step after another:
 *
 *   dr = S^T dy ;  dS += dy r^T ;  dv = dS k ;  dk = dS^T v ;  dreplacement = dS^T sa ;  dsa = dS replacement
 *   S <- (S - v k^T - sa replacement^T) / decay (columns) ;  ddecay_j = sum_i dS_ij S_ij ;  dremoval = S^T dsa
 *   dS <- dS diag(decay) + dsa removal^T
 *
 * decay >= 0.545, so 16 divisions amplify rounding at most 1.65e4-fold, and only in what had decayed that much.
 */
export function wkv7Backward(
  B: number,
  T: number,
  H: number,
  N: number,
  r: Floats, //                 [B, T, H, N]
  decay: Floats, //             [B, T, H, N]
  k: Floats, //                 [B, T, H, N]
  v: Floats, //                 [B, T, H, N]
  removal: Floats, //           [B, T, H, N]
  replacement: Floats, //       [B, T, H, N]
  starts: Int32Array | null, // [B, T]
  checkpoints: Floats, //       [B, H, ceil(T / 16), N, N]
  removed: Floats, //           [B, T, H, N]
  dy: Floats, //                [B, T, H, N]
  dstate: Floats, //            [B, H, N, N] gradient of the last state, left as that of the first
  dr: Floats, //                [B, T, H, N], as all below
  ddecay: Floats,
  dk: Floats,
  dv: Floats,
  dremoval: Floats,
  dreplacement: Floats,
): void {
  const chunks = Math.ceil(T / WKV_CHUNK);
  const S = new Float64Array(N * N);
  const dS = new Float64Array(N * N);
  const dsa = new Float64Array(N);
  for (let head = 0; head < B * H; head++) {
    dS.set(dstate.subarray(head * N * N, (head + 1) * N * N));
    for (let t = T - 1; t >= 0; t--) {
      const b = Math.floor(head / H);
      const at = ((b * T + t) * H + (head % H)) * N;
      const isLastOfChunk = t === T - 1 || (t + 1) % WKV_CHUNK === 0;
      if (isLastOfChunk) {
        const start = (head * chunks + Math.floor(t / WKV_CHUNK)) * N * N;
        S.set(checkpoints.subarray(start, start + N * N));
      }

      for (let i = 0; i < N; i++) for (let j = 0; j < N; j++) dS[i * N + j] += dy[at + i] * r[at + j];

      for (let i = 0; i < N; i++) {
        let dvSum = 0;
        let dsaSum = 0;
        for (let j = 0; j < N; j++) {
          dvSum += dS[i * N + j] * k[at + j];
          dsaSum += dS[i * N + j] * replacement[at + j];
        }
        dv[at + i] = dvSum;
        dsa[i] = dsaSum;
      }

      const isStart = Boolean(starts?.[b * T + t]); // S before it is zero
      for (let j = 0; j < N; j++) {
        let [drSum, dkSum, dreplacementSum, ddecaySum, dremovalSum] = [0, 0, 0, 0, 0];
        for (let i = 0; i < N; i++) {
          const ij = i * N + j;
          drSum += S[ij] * dy[at + i];
          dkSum += dS[ij] * v[at + i];
          dreplacementSum += dS[ij] * removed[at + i];

          S[ij] = isStart ? 0 : (S[ij] - v[at + i] * k[at + j] - removed[at + i] * replacement[at + j]) / decay[at + j];
          ddecaySum += dS[ij] * S[ij];
          dremovalSum += S[ij] * dsa[i];

          dS[ij] = isStart ? 0 : dS[ij] * decay[at + j] + dsa[i] * removal[at + j];
        }
        dr[at + j] = drSum;
        dk[at + j] = dkSum;
        dreplacement[at + j] = dreplacementSum;
        ddecay[at + j] = ddecaySum;
        dremoval[at + j] = dremovalSum;
      }
    }
    dstate.set(dS, head * N * N);
  }
}
