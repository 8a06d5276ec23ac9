/**
 * The "yan" block, after the Yan architecture (its internals are only partly public, so this is our interpretation).
 *
 *   x <- x + TimeMix(LN1 x)       decay section: the RWKV-7 recurrence
 *                                 slope section: exponential means of fixed decay, gated
 *   x <- x + ChannelMix(LN2 x)    relu(x Wk)^2 Wv over blocks of 32 neurons; a router picks the blocks that fire
 *
 * Without slope section and selection it is RWKV-7 exactly. With `mixer: "mcsd"` the mixer of ./mcsd.ts stands in the place
 * of TimeMix. `forward` is written once: recorded for long sequences it trains or reads a prompt, recorded for one token it
 * answers.
 *
 * Sources: Peng et al. 2025, "RWKV-7 Goose" (arXiv:2503.14456); Yang et al. 2024, "MCSD" (arXiv:2406.12230).
 */
import { ops } from "../kernels/index.ts";
import {
  bonusGate,
  exponentialMean,
  groupNorm,
  layerNorm,
  multiply,
  sigmoid,
  type Tape,
  type Tensor,
  tanh,
  tokenShift,
  wkv7,
  wkvPrepare,
} from "../tensor/index.ts";
import { channelMix } from "./channel-mix.ts";
import { heads } from "./config.ts";
import { type ForwardContext, keepLast, LAYER_NORM_EPS } from "./forward-context.ts";
import { mcsdMix } from "./mcsd.ts";
import type { LayerState } from "./state.ts";

/** Epsilon of the GroupNorm after the recurrence, as in RWKV-7. */
const GROUP_NORM_EPS = 64e-5;

/**
 * Records the model from token ids i32 [B T] to the stream before the last norm.
 * @returns the stream after each layer, [B, T, D]; the last one goes to `readOut`.
 */
export function forward(context: ForwardContext, ids: Int32Array): Tensor[] {
  const { tape, config, weights, sequences, state } = context;
  const { B, T } = sequences;
  let x = weights.embedding(tape, ids, [B, T]);
  x = norm(context, x, "ln0");
  const streams: Tensor[] = [];
  let vFirst: Tensor | null = null;
  for (let i = 0; i < config.layers; i++) {
    const layerState = state.layers[i]!;
    const layer = (input: Tensor): Tensor => {
      // Every training step starts from nothing; within the layer, so that it holds when a layer is computed again.
      if (tape.training) tape.record(ops.fill, { n: layerState.all.length, value: 0, y: layerState.all });
      const xx = norm(context, input, `blocks.${i}.ln1`);
      let mixed: Tensor;
      if (config.mixer === "mcsd") mixed = mcsdMix(context, i, layerState, input, xx);
      else ({ x: mixed, vFirst } = timeMix(context, i, layerState, input, xx, vFirst));
      return channelMix(context, i, layerState, mixed, norm(context, mixed, `blocks.${i}.ln2`));
    };
    // The first layer's value is used by all others, so it cannot be thrown away with its layer.
    const input = x;
    if (!tape.training) [x] = tape.passing(() => [layer(input), vFirst] as const);
    else x = context.checkpointLayers && i > 0 ? tape.checkpoint(() => layer(input)) : layer(input);
    streams.push(x);
  }
  return streams;
}

/** The last norm: what the head multiplies. */
export function readOut(context: Pick<ForwardContext, "tape" | "weights">, x: Tensor): Tensor {
  return norm(context, x, "ln_out");
}

function norm({ tape, weights }: Pick<ForwardContext, "tape" | "weights">, x: Tensor, name: string): Tensor {
  return layerNorm(tape, x, weights.vector(`${name}.weight`), weights.vector(`${name}.bias`), LAYER_NORM_EPS);
}

/** x + decay section + slope section. @returns also the first layer's value, which later layers mix into theirs. */
function timeMix(
  context: ForwardContext,
  i: number,
  state: LayerState,
  x: Tensor,
  xx: Tensor,
  vFirst: Tensor | null,
): { x: Tensor; vFirst: Tensor } {
  const { tape, config, weights, sequences } = context;
  const H = heads(config);
  const matrix = (name: string) => weights.matrix(`blocks.${i}.att.${name}.weight`);
  const vector = (name: string) => weights.vector(`blocks.${i}.att.${name}`);
  const lowRank = (letter: string, input: Tensor, inner: (tape: Tape, x: Tensor) => Tensor): Tensor => {
    const hidden = weights.factor(`blocks.${i}.att.${letter}1`).apply(tape, input);
    return weights.factor(`blocks.${i}.att.${letter}2`).apply(tape, inner(tape, hidden));
  };
  const identity = (_: Tape, hidden: Tensor): Tensor => hidden;

  const shifted = tokenShift(tape, xx, vector("mix"), state.attentionPrevious, sequences);
  const [xr, xw, xk, xv, xa, xg] = shifted as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  keepLast(context, xx, state.attentionPrevious);

  const r = matrix("receptance").apply(tape, xr);
  const k = matrix("key").apply(tape, xk);
  const v = matrix("value").apply(tape, xv);
  const wRaw = lowRank("w", xw, tanh);
  const aRaw = lowRank("a", xa, identity);
  const g = config.ranks.gate > 0 ? lowRank("g", xg, sigmoid) : null;
  const residual = vFirst && { vRaw: lowRank("v", xv, identity), vFirst, v0: vector("v0") };

  const inputs = wkvPrepare(
    tape,
    H,
    { k, v, wRaw, aRaw, residual },
    { w0: vector("w0"), a0: vector("a0"), kK: vector("k_k"), kA: vector("k_a") },
  );
  const recalled = wkv7(tape, H, r, inputs, state.wkv, sequences);
  const normed = groupNorm(tape, recalled, H, vector("ln_x.weight"), vector("ln_x.bias"), GROUP_NORM_EPS);
  const decaySection = bonusGate(tape, H, normed, r, inputs, vector("r_k"), g);

  let out = matrix("output").applyOnto(tape, x, decaySection);
  if (config.slope) out = matrix("slope.output").applyOnto(tape, out, slopeSection(context, i, state, xx));
  return { x: out, vFirst: vFirst ?? v };
}

/** GroupNorm(h) u with h an exponential mean of v: short range, one fixed decay per channel group. */
function slopeSection(context: ForwardContext, i: number, state: LayerState, xx: Tensor): Tensor {
  const { tape, config, weights, sequences } = context;
  const { width, channels } = config.slope!;
  const name = `blocks.${i}.att.slope`;
  const decay = tape.constant("slope decay", slopeDecays(width, channels));
  const gain = tape.constant(
    "slope gain",
    slopeDecays(width, channels).map((lambda) => 1 - lambda),
  );
  const v = weights.matrix(`${name}.value.weight`).apply(tape, xx);
  const u = weights.matrix(`${name}.gate.weight`).apply(tape, xx);
  const h = exponentialMean(tape, v, decay, gain, state.slope, sequences);
  const [weight, bias] = [weights.vector(`${name}.ln.weight`), weights.vector(`${name}.ln.bias`)];
  return multiply(tape, groupNorm(tape, h, channels, weight, bias, LAYER_NORM_EPS), u);
}

/** lambda_c = exp(-2^(-8 c / C)), c = 1..C: the slopes of ALiBi as decays, from 0.6 to 0.996 for C = 8. */
export function slopeDecays(width: number, channels: number): Float32Array {
  const perChannel = width / channels;
  return Float32Array.from({ length: width }, (_, n) => {
    const c = 1 + Math.floor(n / perChannel);
    return Math.exp(-(2 ** ((-8 * c) / channels)));
  });
}
