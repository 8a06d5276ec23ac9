/** The feed-forward network over selected blocks of neurons: each group of tokens uses its own S blocks of 32. */
import { BLOCK_NEURONS, ops } from "../../kernels/index.ts";
import type { Tape } from "../tape.ts";
import type { Parameter, Tensor } from "../tensor.ts";

/** Which blocks each group of R adjacent tokens uses. */
export interface Selection {
  readonly G: number;
  readonly R: number;
  readonly S: number;
  readonly blocks: number;
  /** i32 [G, S], ascending in each group. */
  readonly indices: Int32Array;
  /** [G, S]; multiplies the block's neurons, which is how the router learns. */
  readonly gates: Tensor;
}

/**
 * Chooses blocks from router scores [G, blocks]: the first `always`, then the best by score + bias.
 * `counts` i32 [blocks] gathers how often each was chosen, for balancing.
 */
export function selectBlocks(
  tape: Tape,
  scores: Tensor,
  bias: Float32Array,
  counts: Int32Array,
  sizes: { readonly R: number; readonly S: number; readonly always: number },
): Selection {
  const [G, blocks] = [scores.rows, scores.width];
  const { R, S, always } = sizes;
  const indices = tape.indices("selected blocks", G * S);
  const gates = tape.tensor("gates", [G, S]);
  tape.record(ops.selectBlocks, { G, S, blocks, always, scores: scores.data, bias, indices, gates: gates.data });
  tape.record(ops.countBlocks, { G, S, blocks, indices, counts });
  tape.onBackward(() => {
    const dgates = tape.arrived(gates);
    const dscores = tape.gradient(scores);
    tape.record(ops.selectBlocksBackward, {
      G,
      S,
      blocks,
      always,
      indices,
      gates: gates.data,
      dgates,
      dscores: dscores.array,
      accumulate: dscores.accumulate,
    });
    tape.consumed(gates);
  });
  return { G, R, S, blocks, indices, gates };
}

/**
 * residual + sum over selected neurons of relu(x k)^2 gate v.
 *
 * Both weights are [blocks 32, D], a row per neuron: what it reads (`key`) and what it writes (`value`).
 */
export function selectedFeedForward(
  tape: Tape,
  residual: Tensor,
  x: Tensor,
  key: Parameter,
  value: Parameter,
  selection: Selection,
): Tensor {
  const { G, R, S, blocks, indices, gates } = selection;
  const D = x.width;
  const width = S * BLOCK_NEURONS;
  const sizes = { G, R, S, blocks, D, indices };
  const neuronMajor = { wD: 1, wN: D };
  const n = G * R * width;

  const pre = tape.tensor("neurons in", [G, R, width]);
  const fired = tape.tensor("neurons out", [G, R, width]);
  const gated = tape.tensor("neurons gated", [G, R, width]);
  const y = tape.tensor(value.name, residual.shape);
  tape.record(ops.gatherGemmUp, { ...sizes, ...neuronMajor, w: key.data, x: x.data, h: pre.data, accumulate: 0 });
  tape.record(ops.reluSquared, { n, x: pre.data, y: fired.data });
  tape.record(ops.scaleBlocks, { G, R, S, h: fired.data, gates: gates.data, y: gated.data });
  tape.record(ops.copy, { n: y.data.length, x: residual.data, y: y.data });
  tape.record(ops.gatherGemmDown, { ...sizes, ...neuronMajor, w: value.data, h: gated.data, y: y.data, accumulate: 1 });

  tape.onBackward(() => {
    const dy = tape.arrived(y);
    const dgated = tape.gradient(gated).array;
    tape.record(ops.gatherGemmUp, { ...sizes, ...neuronMajor, w: value.data, x: dy, h: dgated, accumulate: 0 });
    if (value.grad) tape.record(ops.gatherGemmGrad, { ...sizes, ...neuronMajor, x: dy, h: gated.data, dw: value.grad });
    const dfired = tape.gradient(fired).array;
    tape.overwrittenGradients([gates], ([dgates]) => {
      tape.record(ops.scaleBlocksBackward, {
        G,
        R,
        S,
        h: fired.data,
        gates: gates.data,
        dy: dgated,
        dh: dfired,
        dgates: dgates!,
      });
    });
    tape.consumed(gated);
    const dpre = tape.gradient(pre).array;
    tape.record(ops.reluSquaredBackward, { n, saved: pre.data, dy: dfired, dx: dpre, accumulate: 0 });
    tape.consumed(fired);
    const dx = tape.gradient(x);
    tape.record(ops.gatherGemmDown, {
      ...sizes,
      ...neuronMajor,
      w: key.data,
      h: dpre,
      y: dx.array,
      accumulate: dx.accumulate,
    });
    if (key.grad) tape.record(ops.gatherGemmGrad, { ...sizes, ...neuronMajor, x: x.data, h: dpre, dw: key.grad });
    tape.consumed(pre);
    tape.handOver(y, residual);
  });
  return y;
}
