/**
 * Products over selected blocks of 32 neurons: for one token with packed weights, and for training.
 *
 * The training forms take G groups of R rows, each with its own S blocks. Element (d, n) of block b of a weight lies at
 * b 32 D + d wD + n wN.
 */
import { BLOCK_NEURONS, QUANT_GROUP } from "../contract.ts";
import { numberFromBf16, numberFromF16 } from "../half-floats.ts";
import { type PackedFormat, unpack } from "../packing.ts";
import type { Floats } from "./floats.ts";
import { seenBy } from "./seen-by.ts";

export const gatherGemvF32: GatherGemv = gatherGemv("f32");
export const gatherGemvBf16: GatherGemv = gatherGemv("bf16");
export const gatherGemvInt8: GatherGemv = gatherGemv("int8");
export const gatherGemvInt4: GatherGemv = gatherGemv("int4");

type GatherGemv = (
  S: number,
  blocks: number,
  K: number,
  indices: Int32Array, // [S]
  w: Uint8Array, //       packed [blocks 32, K]
  x: Floats, //           [K]
  y: Floats, //           [S 32]
) => void;

/** y[s 32 + n] = W[indices[s] 32 + n, :] x, with x rounded as in the product with the whole matrix. */
function gatherGemv(format: PackedFormat): GatherGemv {
  return (S, blocks, K, indices, w, x, y) => {
    const weights = unpack(format, w, blocks * BLOCK_NEURONS, K);
    const seen = seenBy(format, x);
    for (let neuron = 0; neuron < S * BLOCK_NEURONS; neuron++) {
      const row = rowOf(neuron, indices);
      let sum = 0;
      for (let k = 0; k < K; k++) sum += weights[row * K + k] * seen[k];
      y[neuron] = sum;
    }
  };
}

/** y[D] (+)= sum over selected neurons of h[s 32 + n] V[indices[s] 32 + n, :]; a neuron whose h is 0 is skipped. */
export function gatherAxpyF32(
  S: number,
  _blocks: number,
  D: number,
  indices: Int32Array, // [S]
  h: Floats, //           [S 32]
  v: Floats, //           [blocks 32, D]
  y: Floats, //           [D]
  accumulate: number,
): void {
  gatherAxpy(S, D, indices, h, (at) => v[at], y, accumulate);
}

export function gatherAxpyBf16(
  S: number,
  _blocks: number,
  D: number,
  indices: Int32Array, // [S]
  h: Floats, //           [S 32]
  v: Uint16Array, //      [blocks 32, D] bf16
  y: Floats, //           [D]
  accumulate: number,
): void {
  gatherAxpy(S, D, indices, h, (at) => numberFromBf16(v[at]), y, accumulate);
}

export function gatherAxpyInt8(
  S: number,
  _blocks: number,
  D: number,
  indices: Int32Array, // [S]
  h: Floats, //           [S 32]
  v: Uint8Array, //       [blocks 32, D] signed bytes
  scales: Uint16Array, // [blocks 32, D / 32] f16
  y: Floats, //           [D]
  accumulate: number,
): void {
  const weight = (at: number): number => ((v[at] << 24) >> 24) * numberFromF16(scales[Math.floor(at / QUANT_GROUP)]);
  gatherAxpy(S, D, indices, h, weight, y, accumulate);
}

function gatherAxpy(
  S: number,
  D: number,
  indices: Int32Array, // [S]
  h: Floats, //           [S 32]
  weight: (at: number) => number,
  y: Floats, //           [D]
  accumulate: number,
): void {
  const sums = new Float64Array(D);
  for (let neuron = 0; neuron < S * BLOCK_NEURONS; neuron++) {
    if (h[neuron] === 0) continue; // its row may hold anything
    const row = rowOf(neuron, indices) * D;
    for (let d = 0; d < D; d++) sums[d] += h[neuron] * weight(row + d);
  }
  for (let d = 0; d < D; d++) y[d] = (accumulate ? y[d] : 0) + sums[d];
}

/** Row in the whole matrix of neuron s 32 + n of a selection. */
function rowOf(neuron: number, indices: Int32Array): number {
  return indices[Math.floor(neuron / BLOCK_NEURONS)] * BLOCK_NEURONS + (neuron % BLOCK_NEURONS);
}

/** h[g, r, s 32 + n] (+)= sum over d of x[g, r, d] W[indices[g, s]](d, n). */
export function gatherGemmUp(
  G: number,
  R: number,
  S: number,
  _blocks: number,
  D: number,
  wD: number,
  wN: number,
  indices: Int32Array, // [G, S]
  w: Floats, //           [blocks, 32 D]
  x: Floats, //           [G, R, D]
  h: Floats, //           [G, R, S 32]
  accumulate: number,
): void {
  for (let row = 0; row < G * R; row++) {
    for (let neuron = 0; neuron < S * BLOCK_NEURONS; neuron++) {
      const at = weightOf(row, neuron, R, S, D, wN, indices);
      const out = row * S * BLOCK_NEURONS + neuron;
      let sum = accumulate ? h[out] : 0;
      for (let d = 0; d < D; d++) sum += x[row * D + d] * w[at + d * wD];
      h[out] = sum;
    }
  }
}

/** y[g, r, d] (+)= sum over s, n of h[g, r, s 32 + n] W[indices[g, s]](d, n). */
export function gatherGemmDown(
  G: number,
  R: number,
  S: number,
  _blocks: number,
  D: number,
  wD: number,
  wN: number,
  indices: Int32Array, // [G, S]
  w: Floats, //           [blocks, 32 D]
  h: Floats, //           [G, R, S 32]
  y: Floats, //           [G, R, D]
  accumulate: number,
): void {
  for (let row = 0; row < G * R; row++) {
    for (let d = 0; d < D; d++) {
      let sum = accumulate ? y[row * D + d] : 0;
      for (let neuron = 0; neuron < S * BLOCK_NEURONS; neuron++) {
        const at = weightOf(row, neuron, R, S, D, wN, indices);
        sum += h[row * S * BLOCK_NEURONS + neuron] * w[at + d * wD];
      }
      y[row * D + d] = sum;
    }
  }
}

/** dW[indices[g, s]](d, n) += sum over r of x[g, r, d] h[g, r, s 32 + n]. */
export function gatherGemmGrad(
  G: number,
  R: number,
  S: number,
  _blocks: number,
  D: number,
  wD: number,
  wN: number,
  indices: Int32Array, // [G, S]
  x: Floats, //           [G, R, D]
  h: Floats, //           [G, R, S 32]
  dw: Floats, //          [blocks, 32 D]
): void {
  const sums = new Float64Array(dw);
  for (let row = 0; row < G * R; row++) {
    for (let neuron = 0; neuron < S * BLOCK_NEURONS; neuron++) {
      const at = weightOf(row, neuron, R, S, D, wN, indices);
      const slope = h[row * S * BLOCK_NEURONS + neuron];
      for (let d = 0; d < D; d++) sums[at + d * wD] += x[row * D + d] * slope;
    }
  }
  dw.set(sums);
}

/** Where the weight of channel 0 of a selected neuron lies. */
function weightOf(
  row: number, //    g R + r
  neuron: number, // s 32 + n
  R: number,
  S: number,
  D: number,
  wN: number,
  indices: Int32Array,
): number {
  const group = Math.floor(row / R);
  const block = indices[group * S + Math.floor(neuron / BLOCK_NEURONS)];
  return block * BLOCK_NEURONS * D + (neuron % BLOCK_NEURONS) * wN;
}
