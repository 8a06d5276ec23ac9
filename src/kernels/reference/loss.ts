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

/**
 * loss = weight (logsumexp(logits) - logits[target]) ;  d loss / d logits = weight (softmax - onehot)
 *
 * The target's own slope, softmax - 1, is minus the sum of the others: exact also where its softmax is almost 1.
 */
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
    const ofRow = logits.subarray(row * V, (row + 1) * V);
    const target = targets[row];
    if (target < 0 || target >= V) {
      loss[row] = target < 0 ? 0 : Number.NaN;
      if (gradient) ofRow.fill(loss[row]);
      continue;
    }
    const weight = weights[row];
    const { greatest, excess } = logSumExp(ofRow);
    loss[row] = weight * (greatest - ofRow[target] + excess);
    if (!gradient) continue;

    let others = 0;
    for (let i = 0; i < V; i++) {
      const probability = Math.exp(ofRow[i] - greatest - excess);
      if (i !== target) others += probability;
      ofRow[i] = weight * probability;
    }
    ofRow[target] = -weight * others;
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
    const { greatest, excess } = logSumExp(x.subarray(row * V, (row + 1) * V));
    for (let i = row * V; i < (row + 1) * V; i++) y[i] = x[i] - greatest - excess;
  }
}

/** log(sum of exp(x)) = greatest + excess; the excess may be far smaller than the last bit of the greatest. */
function logSumExp(x: Floats): { greatest: number; excess: number } {
  let at = 0;
  for (let i = 1; i < x.length; i++) if (x[i] > x[at]) at = i;
  let others = 0;
  for (let i = 0; i < x.length; i++) if (i !== at) others += Math.exp(x[i] - x[at]);
  return { greatest: x[at], excess: Math.log1p(others) };
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
