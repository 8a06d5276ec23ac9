/** From token ids to rows, and from logits to a loss or a choice. */
import { type Dims, dim, f32, flag, i32, operation, u16 } from "../operation.ts";
import { rows, rowsD } from "./shapes.ts";

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
