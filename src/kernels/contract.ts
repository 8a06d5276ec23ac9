/**
 * The closed list of operations that the model of Shoal needs, forward and backward.
 *
 * Conventions, which hold for every operation:
 * - Arrays are row-major f32 unless their field says otherwise. `rows` counts tokens (B x T, sequences one after another).
 * - A linear layer's weight is [out, in].
 * - A gradient of a parameter is added to (`inout`). A gradient of an activation obeys the flag `accumulate...`:
 *   0 overwrites, 1 adds. An array that is only overwritten may hold anything before, NaN included.
 * - Every result is a pure function of the arguments: it does not depend on the number of threads.
 * - `starts[t] = 1` marks the first token of a document: nothing flows into it from the token before.
 *
 * Letters: B sequences, T tokens in each, D channels, H heads, N = D / H channels a head, V vocabulary.
 * `reference/` decides what each operation computes.
 */
import { type Dims, dim, f32, flag, i32, type Operation, operation, scalar, u8, u16 } from "./operation.ts";
import { packedBytes } from "./packing.ts";

/** Neurons in one block, the unit of neuron selection. */
export const BLOCK_NEURONS = 32;
/** Tokens between two kept WKV states; documents start on multiples of it. */
export const WKV_CHUNK = 16;
/** Rows of a packed matrix that are interleaved. */
export const PACK_ROWS = 8;
/** Weights that share one scale in the int8 and int4 forms. */
export const QUANT_GROUP = 32;
/** Most columns of a packed matrix: a vector of this length, rounded, fits a thread's scratch memory. */
export const MAX_PACKED_K = 524288;
/** Fixed segments of a sum over a whole array, so that the result does not depend on the number of threads. */
export const SUM_SEGMENTS = 64;

const rows = (d: Dims): number[] => [d.rows!];
const rowsD = (d: Dims): number[] => [d.rows!, d.D!];
const rowsH = (d: Dims): number[] => [d.rows!, d.H!];
const perD = (d: Dims): number[] => [d.D!];
const perN = (d: Dims): number[] => [d.n!];
const span = (count: number, stride: number): number => (count - 1) * stride;

// ---------------------------------------------------------------------------------------------- matrix products

/** C[M, N] (+)= A[M, K] B[K, N]. Element (i, j) of A lies at i aRow + j aCol; C's columns are adjacent. */
export const gemm = operation("gemm", {
  M: dim(),
  N: dim(),
  K: dim(),
  a: f32.strided("in", (d) => span(d.M!, d.aRow!) + span(d.K!, d.aCol!) + 1),
  aRow: dim(),
  aCol: dim(),
  b: f32.strided("in", (d) => span(d.K!, d.bRow!) + span(d.N!, d.bCol!) + 1),
  bRow: dim(),
  bCol: dim(),
  c: f32.strided("inout", (d) => span(d.M!, d.cRow!) + d.N!),
  cRow: dim({ atLeast: "N" }),
  accumulate: flag(),
});

/** Bytes that packed weights must be aligned to: they hold words. */
const PACKED_ALIGNMENT = 4;

/** Packed weight of a product of one or many rows: W[N, K], see packing.ts for the layouts. */
const packedFields = (format: "f32" | "bf16" | "int8" | "int4") => ({
  N: dim({ multipleOf: PACK_ROWS }),
  K: dim({ multipleOf: QUANT_GROUP, max: MAX_PACKED_K }),
  w: u8.in((d) => [packedBytes(format, d.N!, d.K!)], PACKED_ALIGNMENT),
});
const gemvFields = (format: "f32" | "bf16" | "int8" | "int4") => ({
  ...packedFields(format),
  x: f32.in((d) => [d.K!]),
  y: f32.inout((d) => [d.N!]),
  accumulate: flag(),
});

/**
 * y[N] (+)= W[N, K] x[K]. The int8 and int4 forms also round x to int8 in groups of 32, inside, in f32 arithmetic:
 * scale = greatest |x| / 127, integer = x (127 / greatest |x|) rounded half to even; a group of zeros stays zeros.
 */
export const gemvF32 = operation("gemvF32", gemvFields("f32"));
export const gemvBf16 = operation("gemvBf16", gemvFields("bf16"));
export const gemvInt8 = operation("gemvInt8", gemvFields("int8"));
export const gemvInt4 = operation("gemvInt4", gemvFields("int4"));

const packedGemmFields = (format: "bf16" | "int8" | "int4") => ({
  rows: dim(),
  ...packedFields(format),
  x: f32.in((d) => [d.rows!, d.K!]),
  y: f32.inout((d) => [d.rows!, d.N!]),
  accumulate: flag(),
});

/** Y[rows, N] (+)= X[rows, K] W^T with W unpacked to f32 on the way: for prompts, where many rows share the weights. */
export const gemmBf16 = operation("gemmBf16", packedGemmFields("bf16"));
export const gemmInt8 = operation("gemmInt8", packedGemmFields("int8"));
export const gemmInt4 = operation("gemmInt4", packedGemmFields("int4"));

// ------------------------------------------------------------------------- products over selected blocks of neurons

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
const groupInputs = (d: Dims): number[] => [d.G!, d.R!, d.D!];
const groupNeurons = (d: Dims): number[] => [d.G!, d.R!, d.S! * BLOCK_NEURONS];

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

// --------------------------------------------------------------------------------------------------------- norms

/** y = (x - mean) rstd weight + bias per row; mean and rstd are kept for the way back. */
export const layerNorm = operation("layerNorm", {
  rows: dim(),
  D: dim(),
  eps: scalar(),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  bias: f32.in(perD),
  y: f32.out(rowsD),
  mean: f32.out(rows),
  rstd: f32.out(rows),
});
export const layerNormBackward = operation("layerNormBackward", {
  rows: dim(),
  D: dim(),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  mean: f32.in(rows),
  rstd: f32.in(rows),
  dy: f32.in(rowsD),
  dx: f32.inout(rowsD),
  dweight: f32.inout(perD),
  dbias: f32.inout(perD),
  accumulate: flag(),
});
/** As layerNorm, but each of H groups of D / H adjacent channels has its own mean and rstd. H divides D. */
export const groupNorm = operation("groupNorm", {
  rows: dim(),
  D: dim(),
  H: dim({ divides: "D" }),
  eps: scalar(),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  bias: f32.in(perD),
  y: f32.out(rowsD),
  mean: f32.out(rowsH),
  rstd: f32.out(rowsH),
});
export const groupNormBackward = operation("groupNormBackward", {
  rows: dim(),
  D: dim(),
  H: dim({ divides: "D" }),
  x: f32.in(rowsD),
  weight: f32.in(perD),
  mean: f32.in(rowsH),
  rstd: f32.in(rowsH),
  dy: f32.in(rowsD),
  dx: f32.inout(rowsD),
  dweight: f32.inout(perD),
  dbias: f32.inout(perD),
  accumulate: flag(),
});
/** y = x / max(|x|, eps) per row; norm keeps max(|x|, eps). */
export const normalizeRows = operation("normalizeRows", {
  rows: dim(),
  D: dim(),
  eps: scalar(),
  x: f32.in(rowsD),
  y: f32.out(rowsD),
  norm: f32.out(rows),
});
export const normalizeRowsBackward = operation("normalizeRowsBackward", {
  rows: dim(),
  D: dim(),
  eps: scalar(),
  y: f32.in(rowsD),
  norm: f32.in(rows),
  dy: f32.in(rowsD),
  dx: f32.inout(rowsD),
  accumulate: flag(),
});

// --------------------------------------------------------------------------------------------------- elementwise

const unary = { n: dim(), x: f32.in(perN), y: f32.out(perN) };
const unaryBackward = { n: dim(), saved: f32.in(perN), dy: f32.in(perN), dx: f32.inout(perN), accumulate: flag() };

export const sigmoid = operation("sigmoid", unary);
/** `saved` = y. */
export const sigmoidBackward = operation("sigmoidBackward", unaryBackward);
export const tanh = operation("tanh", unary);
/** `saved` = y. */
export const tanhBackward = operation("tanhBackward", unaryBackward);
export const exp = operation("exp", unary);
/** `saved` = y. */
export const expBackward = operation("expBackward", unaryBackward);
/** y = max(x, 0)^2. */
export const reluSquared = operation("reluSquared", unary);
/** `saved` = x. */
export const reluSquaredBackward = operation("reluSquaredBackward", unaryBackward);

export const copy = operation("copy", unary);
export const fill = operation("fill", { n: dim(), value: scalar(), y: f32.out(perN) });
export const add = operation("add", { n: dim(), a: f32.in(perN), b: f32.in(perN), y: f32.out(perN) });
export const multiply = operation("multiply", { n: dim(), a: f32.in(perN), b: f32.in(perN), y: f32.out(perN) });
export const multiplyBackward = operation("multiplyBackward", {
  n: dim(),
  a: f32.in(perN),
  b: f32.in(perN),
  dy: f32.in(perN),
  da: f32.inout(perN),
  db: f32.inout(perN),
  accumulateA: flag(),
  accumulateB: flag(),
});
/** y += alpha x. */
export const axpy = operation("axpy", { n: dim(), alpha: scalar(), x: f32.in(perN), y: f32.inout(perN) });
/** y[rows, D] = x + bias, the same bias for every row. */
export const addBias = operation("addBias", {
  rows: dim(),
  D: dim(),
  x: f32.in(rowsD),
  bias: f32.in(perD),
  y: f32.out(rowsD),
});
/** total[D] += the sum over rows. */
export const sumRows = operation("sumRows", { rows: dim(), D: dim(), x: f32.in(rowsD), total: f32.inout(perD) });
/** Rounds to nearest, ties to even; NaN stays NaN. */
export const toBf16 = operation("toBf16", { n: dim(), x: f32.in(perN), y: u16.out(perN) });
export const fromBf16 = operation("fromBf16", { n: dim(), x: u16.in(perN), y: f32.out(perN) });

// ------------------------------------------------------------------------------------------------------ time mixing

const sequence = { B: dim(), T: dim(), D: dim() };
const tokens = (d: Dims): number[] => [d.B!, d.T!, d.D!];
const perToken = (d: Dims): number[] => [d.B!, d.T!];
const perSequence = (d: Dims): number[] => [d.B!, d.D!];

/**
 * y[j, b, t] = x[b, t] + (x[b, t - 1] - x[b, t]) mix[j] for j < J: J different blends of a token with the one before.
 * Before the first token stands `previous[b]`; before the start of a document stands zero.
 */
export const tokenShift = operation("tokenShift", {
  ...sequence,
  J: dim(),
  x: f32.in(tokens),
  previous: f32.in(perSequence),
  starts: i32.optional("in", perToken),
  mix: f32.in((d) => [d.J!, d.D!]),
  y: f32.out((d) => [d.J!, d.B!, d.T!, d.D!]),
});
/** The gradient that reaches `previous` is dropped. */
export const tokenShiftBackward = operation("tokenShiftBackward", {
  ...sequence,
  J: dim(),
  x: f32.in(tokens),
  previous: f32.in(perSequence),
  starts: i32.optional("in", perToken),
  mix: f32.in((d) => [d.J!, d.D!]),
  dy: f32.in((d) => [d.J!, d.B!, d.T!, d.D!]),
  dx: f32.inout(tokens),
  dmix: f32.inout((d) => [d.J!, d.D!]),
  accumulate: flag(),
});

/** h[t] = decay h[t - 1] + gain v[t] per channel, from `state`, which is left at the last token. */
export const exponentialMean = operation("exponentialMean", {
  ...sequence,
  v: f32.in(tokens),
  decay: f32.in(perD),
  gain: f32.in(perD),
  starts: i32.optional("in", perToken),
  state: f32.inout(perSequence),
  h: f32.out(tokens),
});
/** decay and gain are constants; the gradient that reaches the first state is dropped. */
export const exponentialMeanBackward = operation("exponentialMeanBackward", {
  ...sequence,
  decay: f32.in(perD),
  gain: f32.in(perD),
  starts: i32.optional("in", perToken),
  dh: f32.in(tokens),
  dv: f32.inout(tokens),
  accumulate: flag(),
});

const headed = { rows: dim(), D: dim(), H: dim({ divides: "D" }) };

/**
 * Turns projections into what the WKV-7 recurrence takes (heads of N = D / H channels, s = sigmoid):
 *   decay   = exp(-exp(-0.5) s(w0 + wRaw))
 *   a       = s(a0 + aRaw)
 *   kappa   = k kK, kappaHat = kappa / max(|kappa|, 1e-12) per head
 *   kOut    = k (1 + (a - 1) kA)
 *   vOut    = v + (vFirst - v) s(v0 + vRaw), or v where vFirst is null
 *   removal = -kappaHat,  replacement = kappaHat a
 * v0, vRaw and vFirst are given together or not at all.
 */
export const wkvPrepare = operation("wkvPrepare", {
  ...headed,
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  wRaw: f32.in(rowsD),
  aRaw: f32.in(rowsD),
  vRaw: f32.optional("in", rowsD),
  vFirst: f32.optional("in", rowsD, "vRaw"),
  w0: f32.in(perD),
  a0: f32.in(perD),
  v0: f32.optional("in", perD, "vRaw"),
  kK: f32.in(perD),
  kA: f32.in(perD),
  decay: f32.out(rowsD),
  kOut: f32.out(rowsD),
  vOut: f32.out(rowsD),
  removal: f32.out(rowsD),
  replacement: f32.out(rowsD),
});
/** Activations' gradients are overwritten, except dvFirst, to which every layer adds. */
export const wkvPrepareBackward = operation("wkvPrepareBackward", {
  ...headed,
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  wRaw: f32.in(rowsD),
  aRaw: f32.in(rowsD),
  vRaw: f32.optional("in", rowsD),
  vFirst: f32.optional("in", rowsD, "vRaw"),
  w0: f32.in(perD),
  a0: f32.in(perD),
  v0: f32.optional("in", perD, "vRaw"),
  kK: f32.in(perD),
  kA: f32.in(perD),
  ddecay: f32.in(rowsD),
  dkOut: f32.in(rowsD),
  dvOut: f32.in(rowsD),
  dremoval: f32.in(rowsD),
  dreplacement: f32.in(rowsD),
  dk: f32.out(rowsD),
  dv: f32.out(rowsD),
  dwRaw: f32.out(rowsD),
  daRaw: f32.out(rowsD),
  dvRaw: f32.optional("out", rowsD, "vRaw"),
  dvFirst: f32.optional("inout", rowsD, "vRaw"),
  dw0: f32.inout(perD),
  da0: f32.inout(perD),
  dv0: f32.optional("inout", perD, "vRaw"),
  dkK: f32.inout(perD),
  dkA: f32.inout(perD),
});

const heads = { B: dim(), T: dim(), H: dim(), N: dim({ multipleOf: 4, max: 64 }) };
const headTokens = (d: Dims): number[] => [d.B!, d.T!, d.H!, d.N!];
const headStates = (d: Dims): number[] => [d.B!, d.H!, d.N!, d.N!];
const checkpointShape = (d: Dims): number[] => [d.B!, d.H!, Math.ceil(d.T! / WKV_CHUNK), d.N!, d.N!];

/**
 * RWKV-7 recurrence per head, state S [value, key]:
 *   sa = S removal ;  S <- S diag(decay) + sa replacement^T + v k^T ;  y = S r
 * `state` enters and is left at the last token. For the way back, `checkpoints` keeps S at the end of every 16 tokens (and
 * at the last token) and `removed` keeps sa; both may be null in answering. `starts` may be 1 only at multiples of 16.
 * Source: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456).
 */
export const wkv7 = operation("wkv7", {
  ...heads,
  r: f32.in(headTokens),
  decay: f32.in(headTokens),
  k: f32.in(headTokens),
  v: f32.in(headTokens),
  removal: f32.in(headTokens),
  replacement: f32.in(headTokens),
  starts: i32.optional("in", perToken),
  state: f32.inout(headStates),
  y: f32.out(headTokens),
  checkpoints: f32.optional("out", checkpointShape),
  removed: f32.optional("out", headTokens),
});
/** `dstate` enters as the gradient of the last state and is left as the gradient of the first. All d... are overwritten. */
export const wkv7Backward = operation("wkv7Backward", {
  ...heads,
  r: f32.in(headTokens),
  decay: f32.in(headTokens),
  k: f32.in(headTokens),
  v: f32.in(headTokens),
  removal: f32.in(headTokens),
  replacement: f32.in(headTokens),
  starts: i32.optional("in", perToken),
  checkpoints: f32.in(checkpointShape),
  removed: f32.in(headTokens),
  dy: f32.in(headTokens),
  dstate: f32.inout(headStates),
  dr: f32.out(headTokens),
  ddecay: f32.out(headTokens),
  dk: f32.out(headTokens),
  dv: f32.out(headTokens),
  dremoval: f32.out(headTokens),
  dreplacement: f32.out(headTokens),
});

/** out = (y + (sum over the head of r k rK) v) g; without g the last factor is absent. */
export const bonusGate = operation("bonusGate", {
  ...headed,
  y: f32.in(rowsD),
  r: f32.in(rowsD),
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  rK: f32.in(perD),
  g: f32.optional("in", rowsD),
  out: f32.out(rowsD),
});
/** dy and dg are overwritten; dr, dk, dv are added to. g and dg are given together or not at all. */
export const bonusGateBackward = operation("bonusGateBackward", {
  ...headed,
  y: f32.in(rowsD),
  r: f32.in(rowsD),
  k: f32.in(rowsD),
  v: f32.in(rowsD),
  rK: f32.in(perD),
  g: f32.optional("in", rowsD),
  dout: f32.in(rowsD),
  dy: f32.out(rowsD),
  dr: f32.inout(rowsD),
  dk: f32.inout(rowsD),
  dv: f32.inout(rowsD),
  dg: f32.optional("out", rowsD, "g"),
  drK: f32.inout(perD),
});

// ------------------------------------------------------------------------------------------- embedding, loss, choice

const table = (d: Dims): number[] => [d.V!, d.D!];

/** y[i] = table[ids[i]]. An id outside 0..V-1 gives a row of NaN, so that the fault cannot pass unseen. */
export const embeddingGather = operation("embeddingGather", {
  rows: dim(),
  V: dim(),
  D: dim(),
  ids: i32.in(rows),
  table: f32.in(table),
  y: f32.out(rowsD),
});
export const embeddingGatherBf16 = operation("embeddingGatherBf16", {
  rows: dim(),
  V: dim(),
  D: dim(),
  ids: i32.in(rows),
  table: u16.in(table),
  y: f32.out(rowsD),
});
/** dtable[ids[i]] += dy[i]; ids outside the table are skipped. */
export const embeddingScatter = operation("embeddingScatter", {
  rows: dim(),
  V: dim(),
  D: dim(),
  ids: i32.in(rows),
  dy: f32.in(rowsD),
  dtable: f32.inout(table),
});

/**
 * loss[i] = weights[i] (logsumexp(logits[i]) - logits[i, targets[i]]) in nats; a negative target costs 0, and one of V
 * or more gives NaN for the loss and the gradient of its row.
 * With `gradient` the logits are replaced by weights[i] (softmax - onehot), zero where the target is negative.
 * Whoever calls it row block by row block never holds tokens x vocabulary.
 */
export const softmaxCrossEntropy = operation("softmaxCrossEntropy", {
  rows: dim(),
  V: dim(),
  gradient: flag(),
  logits: f32.inout((d) => [d.rows!, d.V!]),
  targets: i32.in(rows),
  weights: f32.in(rows),
  loss: f32.out(rows),
});
/** y = x - logsumexp(x) per row. */
export const logSoftmax = operation("logSoftmax", {
  rows: dim(),
  V: dim(),
  x: f32.in((d) => [d.rows!, d.V!]),
  y: f32.out((d) => [d.rows!, d.V!]),
});
/** The k greatest of each row, greatest first; ties: lower index first. */
export const topK = operation("topK", {
  rows: dim(),
  V: dim(),
  k: dim({ atMost: "V" }),
  x: f32.in((d) => [d.rows!, d.V!]),
  values: f32.out((d) => [d.rows!, d.k!]),
  indices: i32.out((d) => [d.rows!, d.k!]),
});

// ---------------------------------------------------------------------------------------------------------- packing

const weightSizes = { N: dim({ multipleOf: PACK_ROWS }), K: dim({ multipleOf: QUANT_GROUP, max: MAX_PACKED_K }) };
const packFields = (format: "bf16" | "int8" | "int4") => ({
  ...weightSizes,
  x: f32.in((d) => [d.N!, d.K!]),
  w: u8.out((d) => [packedBytes(format, d.N!, d.K!)]),
});
const unpackFields = (format: "bf16" | "int8" | "int4") => ({
  ...weightSizes,
  w: u8.in((d) => [packedBytes(format, d.N!, d.K!)], PACKED_ALIGNMENT),
  x: f32.out((d) => [d.N!, d.K!]),
});
const neuronMajor = { neurons: dim(), D: dim({ multipleOf: QUANT_GROUP }) };

/** w = x[N, K] packed, bit for bit as `pack` of packing.ts does it. Integers hold finite numbers only: the caller checks. */
export const packBf16 = operation("packBf16", packFields("bf16"));
export const packInt8 = operation("packInt8", packFields("int8"));
export const packInt4 = operation("packInt4", packFields("int4"));
/** The same for weights with one neuron a row, as `quantizeNeuronMajor` does it. */
export const packNeuronsInt8 = operation("packNeuronsInt8", {
  ...neuronMajor,
  x: f32.in((d) => [d.neurons!, d.D!]),
  v: u8.out((d) => [d.neurons!, d.D!]),
  scales: u16.out((d) => [d.neurons!, d.D! / QUANT_GROUP]),
});
/** x[N, K] = the weights that the packed ones stand for: for products that have no packed form. */
export const unpackBf16 = operation("unpackBf16", unpackFields("bf16"));
export const unpackInt8 = operation("unpackInt8", unpackFields("int8"));
export const unpackInt4 = operation("unpackInt4", unpackFields("int4"));
export const unpackNeuronsInt8 = operation("unpackNeuronsInt8", {
  ...neuronMajor,
  v: u8.in((d) => [d.neurons!, d.D!]),
  scales: u16.in((d) => [d.neurons!, d.D! / QUANT_GROUP]),
  x: f32.out((d) => [d.neurons!, d.D!]),
});

// ------------------------------------------------------------------------------------------------------- optimisers

const partials = (): number[] => [SUM_SEGMENTS];

/** partials[s] (+)= sum of x^2 over run s of ceil(n / 64) elements (the last may be short or empty), in f64. */
export const sumSquares = operation("sumSquares", {
  n: dim(),
  x: f32.in(perN),
  partials: f32.inout(partials),
  accumulate: flag(),
});
/** result = [norm, factor]: norm = sqrt(sum of partials), factor = min(1, maxNorm / norm), or 0 if norm is not finite. */
export const clipFactor = operation("clipFactor", {
  maxNorm: scalar(),
  partials: f32.in(partials),
  result: f32.out(() => [2]),
});
/** y = x / (sqrt(sum of partials) + eps). */
export const scaleByNorm = operation("scaleByNorm", {
  n: dim(),
  eps: scalar(),
  x: f32.in(perN),
  partials: f32.in(partials),
  y: f32.out(perN),
});
/** y = alpha a + beta b. */
export const linearCombination = operation("linearCombination", {
  n: dim(),
  alpha: scalar(),
  beta: scalar(),
  a: f32.in(perN),
  b: f32.in(perN),
  y: f32.out(perN),
});

/** rate = [learning rate, weight decay, 1 - beta1^t, 1 - beta2^t]; clip = [norm, factor]; a factor of 0 skips the step. */
const adamFields = { n: dim(), beta1: scalar(), beta2: scalar(), eps: scalar() };
const adamInputs = { g: f32.in(perN), rate: f32.in(() => [4]), clip: f32.in(() => [2]), w: f32.inout(perN) };

/**
 * AdamW: m <- b1 m + (1 - b1) g ; v <- b2 v + (1 - b2) g^2 ; w <- w (1 - lr wd) - lr (m / c1) / (sqrt(v / c2) + eps), with
 * g scaled by the clip factor. Source: Loshchilov and Hutter 2019 (arXiv:1711.05101).
 */
export const adamW = operation("adamW", { ...adamFields, ...adamInputs, m: f32.inout(perN), v: f32.inout(perN) });
/** AdamW with moments kept as bf16, 12 bytes a parameter in all; w moves by the moments before they are rounded. */
export const adamWBf16 = operation("adamWBf16", {
  ...adamFields,
  ...adamInputs,
  m: u16.inout(perN),
  v: u16.inout(perN),
});

/**
 * momentum <- beta momentum + factor g ; y = factor g + beta momentum (Nesterov). A factor of 0 leaves the momentum as it is
 * and gives y = 0, whatever g holds.
 */
export const muonMomentum = operation("muonMomentum", {
  n: dim(),
  beta: scalar(),
  g: f32.in(perN),
  clip: f32.in(() => [2]),
  momentum: f32.inout(perN),
  y: f32.out(perN),
});
/** w <- w (1 - lr wd) - lr scale update, unless the clip factor is 0. rate as in adamW. */
export const muonApply = operation("muonApply", {
  n: dim(),
  scale: scalar(),
  update: f32.in(perN),
  rate: f32.in(() => [4]),
  clip: f32.in(() => [2]),
  w: f32.inout(perN),
});

/** Every operation; its place in the list is its code in the binary form, so new ones go to the end. */
export const OPERATIONS: readonly Operation[] = [
  gemm,
  gemvF32,
  gemvBf16,
  gemvInt8,
  gemvInt4,
  gemmBf16,
  gemmInt8,
  gemmInt4,
  gatherGemvF32,
  gatherGemvBf16,
  gatherGemvInt8,
  gatherGemvInt4,
  gatherAxpyF32,
  gatherAxpyBf16,
  gatherAxpyInt8,
  gatherGemmUp,
  gatherGemmDown,
  gatherGemmGrad,
  selectBlocks,
  selectBlocksBackward,
  countBlocks,
  scaleBlocks,
  scaleBlocksBackward,
  layerNorm,
  layerNormBackward,
  groupNorm,
  groupNormBackward,
  normalizeRows,
  normalizeRowsBackward,
  sigmoid,
  sigmoidBackward,
  tanh,
  tanhBackward,
  exp,
  expBackward,
  reluSquared,
  reluSquaredBackward,
  copy,
  fill,
  add,
  multiply,
  multiplyBackward,
  axpy,
  addBias,
  sumRows,
  toBf16,
  fromBf16,
  tokenShift,
  tokenShiftBackward,
  exponentialMean,
  exponentialMeanBackward,
  wkvPrepare,
  wkvPrepareBackward,
  wkv7,
  wkv7Backward,
  bonusGate,
  bonusGateBackward,
  embeddingGather,
  embeddingGatherBf16,
  embeddingScatter,
  softmaxCrossEntropy,
  logSoftmax,
  topK,
  sumSquares,
  clipFactor,
  scaleByNorm,
  linearCombination,
  adamW,
  adamWBf16,
  muonMomentum,
  muonApply,
  packBf16,
  packInt8,
  packInt4,
  packNeuronsInt8,
  unpackBf16,
  unpackInt8,
  unpackInt4,
  unpackNeuronsInt8,
];
