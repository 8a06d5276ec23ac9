/** Which blocks of neurons fire, and their gates. */
import { dim, f32, flag, i32, operation } from "../operation.ts";
import { groupNeurons } from "./shapes.ts";

const selection = { G: dim(), S: dim({ atMost: "blocks" }), blocks: dim() };

/**
 * Chooses S blocks for each group: the first `always` blocks, then those with the highest score + bias (an f32 sum;
 * ties: lower index); indices ascend. gates = sigmoid(score) for the chosen, 1 for the blocks that are always on.
 */
export const selectBlocks = operation("selectBlocks", {
  ...selection,
  always: dim({ min: 0, atMost: "S" }),
  scores: f32.in((d) => [d.G!, d.blocks!]),
  bias: f32.in((d) => [d.blocks!]),
  indices: i32.out((d) => [d.G!, d.S!]),
  gates: f32.out((d) => [d.G!, d.S!]),
});
/** dscores (+)= the gates' gradient through the sigmoid; blocks not chosen or always on get 0. */
export const selectBlocksBackward = operation("selectBlocksBackward", {
  ...selection,
  always: dim({ min: 0, atMost: "S" }),
  indices: i32.in((d) => [d.G!, d.S!]),
  gates: f32.in((d) => [d.G!, d.S!]),
  dgates: f32.in((d) => [d.G!, d.S!]),
  dscores: f32.inout((d) => [d.G!, d.blocks!]),
  accumulate: flag(),
});
/** counts[b] += how many groups chose block b. */
export const countBlocks = operation("countBlocks", {
  ...selection,
  indices: i32.in((d) => [d.G!, d.S!]),
  counts: i32.inout((d) => [d.blocks!]),
});
/** y[g, r, s 32 + n] = h[g, r, s 32 + n] gates[g, s]. */
export const scaleBlocks = operation("scaleBlocks", {
  G: dim(),
  R: dim(),
  S: dim(),
  h: f32.in(groupNeurons),
  gates: f32.in((d) => [d.G!, d.S!]),
  y: f32.out(groupNeurons),
});
export const scaleBlocksBackward = operation("scaleBlocksBackward", {
  G: dim(),
  R: dim(),
  S: dim(),
  h: f32.in(groupNeurons),
  gates: f32.in((d) => [d.G!, d.S!]),
  dy: f32.in(groupNeurons),
  dh: f32.out(groupNeurons),
  dgates: f32.out((d) => [d.G!, d.S!]),
});
