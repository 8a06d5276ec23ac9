/**
 * Hashed n-gram memory: the last two or three token ids pick a row of a table, and the row is added to the stream.
 *
 *   x_t <- x_t + P T[hash(id_{t-n+1} .. id_t)]      for each n
 *
 * A lookup costs memory and hardly any arithmetic, however many rows there are. Rows are shared by whatever hashes alike.
 * After Cheng et al. 2026, "Conditional Memory via Scalable Lookup" (Engram), without its gate and its normalised ids.
 */
import type { Rng } from "../../src/core/index.ts";
import type { Arena } from "../../src/kernels/index.ts";
import {
  add,
  embedding,
  linearOnto,
  type ParameterSet,
  type ParameterSpec,
  type Tape,
  type Tensor,
} from "../../src/tensor/index.ts";
import type { BatchArrays } from "../../src/training/index.ts";

export interface Ngrams {
  /** Lengths in tokens, one table each. */
  readonly orders: readonly number[];
  /** Each table has 2^bits rows. */
  readonly bits: number;
  /** Channels of a row. As wide as the model: no projection P. */
  readonly width: number;
  /** Beside the token's embedding, or beside what the head multiplies. */
  readonly at: "input" | "output";
}

export function ngramSpecs({ orders, bits, width }: Ngrams, D: number): ParameterSpec[] {
  return orders.flatMap((n): ParameterSpec[] => [
    { name: `ngram.${n}.table`, shape: [2 ** bits, width], group: "embedding" },
    ...(width < D ? [{ name: `ngram.${n}.project`, shape: [D, width], group: "lowRank" } as const] : []),
  ]);
}

/** Nothing is added at first: without a projection the rows are 0, with one the projection is. */
export function initialiseNgrams(parameters: ParameterSet, { orders, width }: Ngrams, D: number, rng: Rng): void {
  if (width === D) return;
  for (const n of orders) {
    const { data } = parameters.get(`ngram.${n}.table`);
    for (let i = 0; i < data.length; i++) data[i] = 0.02 * rng.normal();
  }
}

/** Rows of one recorded pass. `fill` comes after the batch was filled. */
export function ngramRows(ngrams: Ngrams, parameters: ParameterSet, arena: Arena, tokens: number) {
  const rows = ngrams.orders.map((n) => ({ n, ids: arena.i32(tokens, "n-grams") }));
  return {
    addTo(tape: Tape, x: Tensor): Tensor {
      return rows.reduce((sum, { n, ids }) => {
        const found = embedding(tape, ids, parameters.get(`ngram.${n}.table`), sum.shape.slice(0, -1));
        const project = `ngram.${n}.project`;
        return parameters.has(project) ? linearOnto(tape, sum, found, parameters.get(project)) : add(tape, sum, found);
      }, x);
    },
    /** @param T tokens of a row of the batch; n-grams reach over neither rows nor documents. */
    fill(batch: BatchArrays, T: number): void {
      for (const { n, ids } of rows)
        for (let t = 0; t < tokens; t++) ids[t] = rowOf(batch, T, t, n) >>> (32 - ngrams.bits);
    },
  };
}

/** 32 bits from the n tokens that end at t. */
function rowOf({ ids, starts }: BatchArrays, T: number, t: number, n: number): number {
  let hash = n;
  for (let j = 0, at = t; j < n; j++, at--) {
    hash = Math.imul(hash ^ (ids[at]! + 1), 0x9e3779b1);
    hash ^= hash >>> 15;
    if (starts[at] === 1 || at % T === 0) break;
  }
  return Math.imul(hash, 0x85ebca6b);
}
