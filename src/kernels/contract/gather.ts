/** Products over selected blocks of 32 neurons, for answering and for training. */
import { type Dims, dim, f32, flag, i32, operation, u8, u16 } from "../operation.ts";
import { packedBytes } from "../packing.ts";
import { BLOCK_NEURONS, MAX_PACKED_K, QUANT_GROUP } from "./constants.ts";
import { groupInputs, groupNeurons, PACKED_ALIGNMENT, perD, span } from "./shapes.ts";

/** `S` of `blocks` blocks of 32 neurons, named by `indices`; each block's rows are packed like a matrix of 32 rows. */
const gatherGemvFields = (format: "f32" | "bf16" | "int8" | "int4") => ({
  S: dim({ atMost: "blocks" }),
  blocks: dim(),
  K: dim({ multipleOf: QUANT_GROUP, max: MAX_PACKED_K }),
  indices: i32.in((d) => [d.S!]),
  w: u8.in((d) => [packedBytes(format, d.blocks! * BLOCK_NEURONS, d.K!)], PACKED_ALIGNMENT),
  x: f32.in((d) => [d.K!]),
  y: f32.out((d) => [d.S! * BLOCK_NEURONS]),
});

/** y[s 32 + n] = W[indices[s] 32 + n, :] x : the selected neurons' inputs. An index out of range is a fault of the caller. */
export const gatherGemvF32 = operation("gatherGemvF32", gatherGemvFields("f32"));
export const gatherGemvBf16 = operation("gatherGemvBf16", gatherGemvFields("bf16"));
export const gatherGemvInt8 = operation("gatherGemvInt8", gatherGemvFields("int8"));
export const gatherGemvInt4 = operation("gatherGemvInt4", gatherGemvFields("int4"));

const gatherAxpyFields = {
  S: dim({ atMost: "blocks" }),
  blocks: dim(),
  D: dim({ multipleOf: QUANT_GROUP }),
  indices: i32.in((d) => [d.S!]),
  h: f32.in((d) => [d.S! * BLOCK_NEURONS]),
};

/**
 * y[D] (+)= sum over selected neurons of h[s 32 + n] V[indices[s] 32 + n, :]. V is neuron-major [blocks 32, D];
 * a neuron whose h is exactly 0 is skipped and its row is not read.
 */
export const gatherAxpyF32 = operation("gatherAxpyF32", {
  ...gatherAxpyFields,
  v: f32.in((d) => [d.blocks! * BLOCK_NEURONS, d.D!]),
  y: f32.inout(perD),
  accumulate: flag(),
});
export const gatherAxpyBf16 = operation("gatherAxpyBf16", {
  ...gatherAxpyFields,
  v: u16.in((d) => [d.blocks! * BLOCK_NEURONS, d.D!]),
  y: f32.inout(perD),
  accumulate: flag(),
});
/** V as signed bytes with one f16 scale per neuron and 32 channels. */
export const gatherAxpyInt8 = operation("gatherAxpyInt8", {
  ...gatherAxpyFields,
  v: u8.in((d) => [d.blocks! * BLOCK_NEURONS, d.D!]),
  scales: u16.in((d) => [d.blocks! * BLOCK_NEURONS, d.D! / QUANT_GROUP]),
  y: f32.inout(perD),
  accumulate: flag(),
});

/**
 * The training forms: G groups of R rows (a group is a chunk of tokens), each with its own S blocks, all different.
 * Element (d, n) of block b of a weight lies at b 32 D + d wD + n wN.
 */
const gatherGemmFields = {
  G: dim(),
  R: dim(),
  S: dim({ atMost: "blocks" }),
  blocks: dim(),
  D: dim(),
  wD: dim(),
  wN: dim(),
  indices: i32.in((d) => [d.G!, d.S!]),
};
const blockWeight = (d: Dims): number =>
  span(d.blocks!, BLOCK_NEURONS * d.D!) + span(d.D!, d.wD!) + span(BLOCK_NEURONS, d.wN!) + 1;

/** h[g, r, s 32 + n] (+)= sum_d x[g, r, d] W[indices[g, s]](d, n). */
export const gatherGemmUp = operation("gatherGemmUp", {
  ...gatherGemmFields,
  w: f32.strided("in", blockWeight),
  x: f32.in(groupInputs),
  h: f32.inout(groupNeurons),
  accumulate: flag(),
});
/** y[g, r, d] (+)= sum_s,n h[g, r, s 32 + n] W[indices[g, s]](d, n). */
export const gatherGemmDown = operation("gatherGemmDown", {
  ...gatherGemmFields,
  w: f32.strided("in", blockWeight),
  h: f32.in(groupNeurons),
  y: f32.inout(groupInputs),
  accumulate: flag(),
});
/** dW[indices[g, s]](d, n) += sum_r x[g, r, d] h[g, r, s 32 + n]; blocks that no group selected are not touched. */
export const gatherGemmGrad = operation("gatherGemmGrad", {
  ...gatherGemmFields,
  x: f32.in(groupInputs),
  h: f32.in(groupNeurons),
  dw: f32.strided("inout", blockWeight),
});
