/** Token embeddings at the one end, the loss and the choice of tokens at the other. */
import { numberFromBf16 } from "../half-floats.ts";
import type { Floats } from "./floats.ts";

/** y[i] = table[ids[i]], NaN for an id outside the table. */
export function embeddingGather(
  rows: number,
  V: number,
  D: number,
  ids: Int32Array, // [rows]
  table: Floats, //   [V, D]
  y: Floats, //       [rows, D]
): void {
  for (let row = 0; row < rows; row++) {
    const id = ids[row];
    for (let i = 0; i < D; i++) y[row * D + i] = id >= 0 && id < V ? table[id * D + i] : Number.NaN;
  }
}

export function embeddingGatherBf16(
  rows: number,
  V: number,
  D: number,
  ids: Int32Array, //    [rows]
  table: Uint16Array, // [V, D] bf16
  y: Floats, //          [rows, D]
): void {
  for (let row = 0; row < rows; row++) {
    const id = ids[row];
    for (let i = 0; i < D; i++) y[row * D + i] = id >= 0 && id < V ? numberFromBf16(table[id * D + i]) : Number.NaN;
  }
}

/** dtable[ids[i]] += dy[i]; ids outside the table are skipped. */
export function embeddingScatter(
  rows: number,
  V: number,
  D: number,
  ids: Int32Array, // [rows]
  dy: Floats, //      [rows, D]
  dtable: Floats, //  [V, D]
): void {
  for (let row = 0; row < rows; row++) {
    const id = ids[row];
    if (id < 0 || id >= V) continue;
    for (let i = 0; i < D; i++) dtable[id * D + i] += dy[row * D + i];
  }
}

/** loss = weight (logsumexp(logits) - logits[target]); d loss / d logits = weight (softmax - onehot). */
export function softmaxCrossEntropy(
  rows: number,
  V: number,
  gradient: number, //    1: replace the logits by their gradient
  logits: Floats, //      [rows, V]
  targets: Int32Array, // [rows] negative: costs nothing; V or more: NaN
  weights: Floats, //     [rows]
  loss: Floats, //        [rows] nats
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * V;
    const target = targets[row];
    const total = logSumExp(V, start, logits);
    const weight = target < V ? weights[row] : Number.NaN;
    loss[row] = target < 0 ? 0 : weight * (total - logits[start + Math.min(target, V - 1)]);
    if (!gradient) continue;
    for (let i = 0; i < V; i++) {
      const slope = Math.exp(logits[start + i] - total) - (i === target ? 1 : 0);
      logits[start + i] = target < 0 ? 0 : weight * slope;
    }
  }
}

/** y = x - logsumexp(x) per row. */
export function logSoftmax(
  rows: number,
  V: number,
  x: Floats, // [rows, V]
  y: Floats, // [rows, V]
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * V;
    const total = logSumExp(V, start, x);
    for (let i = start; i < start + V; i++) y[i] = x[i] - total;
  }
}

function logSumExp(V: number, start: number, x: Floats): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = start; i < start + V; i++) greatest = Math.max(greatest, x[i]);
  let sum = 0;
  for (let i = start; i < start + V; i++) sum += Math.exp(x[i] - greatest);
  return greatest + Math.log(sum);
}

/** The k greatest of each row, greatest first; ties: lower index first. */
export function topK(
  rows: number,
  V: number,
  k: number,
  x: Floats, //           [rows, V]
  values: Floats, //      [rows, k]
  indices: Int32Array, // [rows, k]
): void {
  for (let row = 0; row < rows; row++) {
    const ofRow = x.subarray(row * V, (row + 1) * V);
    const order = Array.from(ofRow.keys()).sort((i, j) => ofRow[j] - ofRow[i] || i - j);
    for (let i = 0; i < k; i++) {
      indices[row * k + i] = order[i];
      values[row * k + i] = ofRow[order[i]];
    }
  }
}
