/**
 * Products over selected blocks of 32 neurons, in training: G groups of R rows, each with its own S blocks.
 * Element (d, n) of block b of a weight lies at b 32 D + d wD + n wN.
 */
import { BLOCK_NEURONS } from "../contract.ts";
import type { Floats } from "./floats.ts";

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
