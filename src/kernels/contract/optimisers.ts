/** Steps of AdamW and Muon, and the norm of a gradient. */
import { dim, f32, flag, operation, scalar, u16 } from "../operation.ts";
import { SUM_SEGMENTS } from "./constants.ts";
import { perN } from "./shapes.ts";

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
