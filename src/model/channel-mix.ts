/**
 * The channel mix: relu(x Wk)^2 Wv over the neurons that fire.
 *
 * Neurons come in blocks of 32. For every chunk of 16 tokens a router picks the blocks from what was read up to the end of
 * the chunk before, so the choice is causal, holds for a whole chunk, and the chunk's work is a few dense products.
 */
import { ops } from "../kernels/index.ts";
import { exponentialMean, gatherRows, type Selection, selectBlocks, Tensor, tokenShift } from "../tensor/index.ts";
import { SELECTION_CHUNK } from "./config.ts";
import { type ForwardContext, keepLast } from "./forward-context.ts";
import type { LayerState } from "./state.ts";

/** Decay of the mean that the router reads: half of it is the last 11 tokens. */
const SUMMARY_DECAY = 15 / 16;
/** Keeps the variance of independent inputs. */
const SUMMARY_GAIN = Math.sqrt(1 - SUMMARY_DECAY ** 2);

export function channelMix(context: ForwardContext, i: number, state: LayerState, x: Tensor, xx: Tensor): Tensor {
  const { tape, config, weights, neurons, sequences } = context;
  const mix = weights.vector(`blocks.${i}.ffn.mix`);
  const [shifted] = tokenShift(tape, xx, mix, state.feedForwardPrevious, sequences) as [Tensor];
  keepLast(context, xx, state.feedForwardPrevious);
  if (!config.selection) return neurons.dense(tape, i, x, shifted);
  return neurons.selected(tape, i, x, shifted, select(context, i, state, xx));
}

function select(context: ForwardContext, i: number, state: LayerState, xx: Tensor): Selection {
  const { tape, config, weights, neurons, sequences } = context;
  const { B, T } = sequences;
  const D = config.width;
  const decay = tape.constant("summary decay", new Float32Array(D).fill(SUMMARY_DECAY));
  const gain = tape.constant("summary gain", new Float32Array(D).fill(SUMMARY_GAIN));

  let query: Tensor;
  const R = Math.min(T, SELECTION_CHUNK);
  if (context.chunkSources) {
    const known = tape.tensor("means", [B + B * T, D]);
    const mean = known.slice("mean", B * D, [B, T, D]);
    tape.record(ops.copy, { n: B * D, x: state.summary, y: known.data.subarray(0, B * D) });
    exponentialMean(tape, xx, decay, gain, state.summary, sequences, mean);
    query = gatherRows(tape, known, [mean], context.chunkSources);
  } else {
    // One token at a time: the host sets `query` to the mean whenever a chunk begins.
    query = new Tensor("query", [B, D], state.query);
    exponentialMean(tape, xx, decay, gain, state.summary, sequences);
  }
  const scores = weights.matrix(`blocks.${i}.ffn.router.weight`).apply(tape, query);
  const bias = weights.vector(`blocks.${i}.ffn.router.bias`).data;
  const always = config.selection!.always;
  return selectBlocks(tape, scores, bias, neurons.counts[i]!, { R, S: neurons.active, always });
}
