/** The WKV-7 recurrence. */
import { type Dims, dim, f32, i32, operation } from "../operation.ts";
import { WKV_CHUNK } from "./constants.ts";
import { perToken } from "./shapes.ts";

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
