/** From token ids to vectors, and from vectors to the loss. */
import { ops } from "../../kernels/index.ts";
import type { Tape } from "../tape.ts";
import type { Parameter, Tensor } from "../tensor.ts";

/** Rows of `table` [V, D] for `ids` [rows]. */
export function embedding(tape: Tape, ids: Int32Array, table: Parameter, shape: readonly number[]): Tensor {
  const [V, D] = table.shape as [number, number];
  const rows = ids.length;
  const y = tape.tensor(table.name, [...shape, D]);
  tape.record(ops.embeddingGather, { rows, V, D, ids, table: table.data, y: y.data });
  tape.onBackward(() => {
    if (table.grad) tape.record(ops.embeddingScatter, { rows, V, D, ids, dy: tape.arrived(y), dtable: table.grad });
    tape.consumed(y);
  });
  return y;
}

/**
 * Rows of a tensor [n, D] by index.
 * @param parts those parts of the tensor that other operations wrote, and that want their share of the gradient.
 */
export function gatherRows(tape: Tape, whole: Tensor, parts: readonly Tensor[], sources: Int32Array): Tensor {
  const [V, D] = [whole.rows, whole.width];
  const rows = sources.length;
  const y = tape.tensor("gathered", [rows, D]);
  tape.record(ops.embeddingGather, { rows, V, D, ids: sources, table: whole.data, y: y.data });
  tape.onBackward(() => {
    for (const part of parts) tape.gradient(part);
    const dtable = tape.gradient(whole).array;
    tape.record(ops.fill, { n: dtable.length, value: 0, y: dtable });
    tape.record(ops.embeddingScatter, { rows, V, D, ids: sources, dy: tape.arrived(y), dtable });
    tape.consumed(y);
  });
  return y;
}

/** What a language model is scored on: one target and weight for every row. */
export interface Targets {
  /** i32 [rows]; negative = not scored. */
  readonly ids: Int32Array;
  /** f32 [rows]; gradients are scaled by it, so a mean over tokens has 1 / count here. */
  readonly weights: Float32Array;
}

/**
 * Cross-entropy of softmax(x head^T) against the targets, `chunk` rows at a time: logits for all tokens never exist.
 * Gradients are computed on the way, so this is the last operation of a tape.
 *
 * @returns f32 [rows]: weight x nats per token.
 */
export function crossEntropy(tape: Tape, x: Tensor, head: Parameter, targets: Targets, chunk = 256): Float32Array {
  const [V, D] = head.shape as [number, number];
  const loss = tape.saved("loss", x.rows);
  const logits = tape.saved("logits", Math.min(chunk, x.rows) * V);
  const dx = tape.training ? tape.gradient(x).array : null;
  for (let start = 0; start < x.rows; start += chunk) {
    const end = Math.min(start + chunk, x.rows);
    const rows = end - start;
    const block = logits.subarray(0, rows * V);
    const input = x.data.subarray(start * D, end * D);
    tape.record(ops.gemm, {
      M: rows,
      N: V,
      K: D,
      a: input,
      aRow: D,
      aCol: 1,
      b: head.data,
      bRow: 1,
      bCol: D,
      c: block,
      cRow: V,
      accumulate: 0,
    });
    tape.record(ops.softmaxCrossEntropy, {
      rows,
      V,
      gradient: tape.training ? 1 : 0,
      logits: block,
      targets: targets.ids.subarray(start, end),
      weights: targets.weights.subarray(start, end),
      loss: loss.subarray(start, end),
    });
    if (!dx) continue;
    tape.record(ops.gemm, {
      M: rows,
      N: D,
      K: V,
      a: block,
      aRow: V,
      aCol: 1,
      b: head.data,
      bRow: D,
      bCol: 1,
      c: dx.subarray(start * D, end * D),
      cRow: D,
      accumulate: 0,
    });
    if (!head.grad) continue;
    tape.record(ops.gemm, {
      M: V,
      N: D,
      K: rows,
      a: block,
      aRow: 1,
      aCol: V,
      b: input,
      bRow: D,
      bCol: 1,
      c: head.grad,
      cRow: D,
      accumulate: 1,
    });
  }
  return loss;
}
