/** Choice of the blocks of 32 neurons that fire. */
import { BLOCK_NEURONS } from "../contract.ts";
import { type Floats, logistic } from "./floats.ts";

/** The first `always` blocks and those with the greatest score + bias (an f32 sum; ties: lower index); indices ascend. */
export function selectBlocks(
  G: number,
  S: number,
  blocks: number,
  always: number,
  scores: Floats, //      [G, blocks]
  bias: Floats, //        [blocks]
  indices: Int32Array, // [G, S]
  gates: Floats, //       [G, S] sigmoid(score), 1 for the blocks that are always on
): void {
  for (let g = 0; g < G; g++) {
    const keys = Float32Array.from(bias, (value, b) =>
      b < always ? Number.POSITIVE_INFINITY : scores[g * blocks + b] + value,
    );
    const order = Array.from(keys.keys()).sort((a, b) => (keys[a] === keys[b] ? a - b : keys[b] - keys[a]));
    indices.set(
      order.slice(0, S).sort((a, b) => a - b),
      g * S,
    );
    for (let s = 0; s < S; s++) {
      const block = indices[g * S + s];
      gates[g * S + s] = block < always ? 1 : logistic(scores[g * blocks + block]);
    }
  }
}

/** dscores = dgates gates (1 - gates) for the chosen blocks, 0 for the others and those that are always on. */
export function selectBlocksBackward(
  G: number,
  S: number,
  blocks: number,
  always: number,
  indices: Int32Array, // [G, S]
  gates: Floats, //       [G, S]
  dgates: Floats, //      [G, S]
  dscores: Floats, //     [G, blocks]
  accumulate: number,
): void {
  if (!accumulate) dscores.fill(0);
  for (let i = 0; i < G * S; i++) {
    const g = Math.floor(i / S);
    if (indices[i] >= always) dscores[g * blocks + indices[i]] += dgates[i] * gates[i] * (1 - gates[i]);
  }
}

export function countBlocks(
  G: number,
  S: number,
  _blocks: number,
  indices: Int32Array, // [G, S]
  counts: Int32Array, //  [blocks], added to
): void {
  for (let i = 0; i < G * S; i++) counts[indices[i]]++;
}

/** y[g, r, s 32 + n] = h[g, r, s 32 + n] gates[g, s]. */
export function scaleBlocks(
  G: number,
  R: number,
  S: number,
  h: Floats, //     [G, R, S 32]
  gates: Floats, // [G, S]
  y: Floats, //     [G, R, S 32]
): void {
  for (let i = 0; i < G * R * S * BLOCK_NEURONS; i++) y[i] = h[i] * gates[gateOf(i, R, S)];
}

export function scaleBlocksBackward(
  G: number,
  R: number,
  S: number,
  h: Floats, //      [G, R, S 32]
  gates: Floats, //  [G, S]
  dy: Floats, //     [G, R, S 32]
  dh: Floats, //     [G, R, S 32]
  dgates: Floats, // [G, S]
): void {
  const sums = new Float64Array(G * S);
  for (let i = 0; i < G * R * S * BLOCK_NEURONS; i++) {
    dh[i] = dy[i] * gates[gateOf(i, R, S)];
    sums[gateOf(i, R, S)] += dy[i] * h[i];
  }
  dgates.set(sums);
}

/** Index in gates [G, S] of element i of an array [G, R, S 32]. */
function gateOf(i: number, R: number, S: number): number {
  const g = Math.floor(i / (R * S * BLOCK_NEURONS));
  return g * S + (Math.floor(i / BLOCK_NEURONS) % S);
}
