/** What a token takes from the ones before it, besides the WKV-7 state: shifts and exponential means. */
import { type Dims, dim, f32, flag, i32, operation } from "../operation.ts";
import { perD, perToken } from "./shapes.ts";

const sequence = { B: dim(), T: dim(), D: dim() };
const tokens = (d: Dims): number[] => [d.B!, d.T!, d.D!];
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
