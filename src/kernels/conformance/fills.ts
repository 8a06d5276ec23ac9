/** How the arrays of a case are filled. */
import type { Rng } from "../../core/index.ts";
import * as contract from "../contract.ts";
import type { ArrayOf, Dtype } from "../operation.ts";
import { runReference } from "../reference/table.ts";

export type Dimensions = Record<string, number>;

/** The case that is being drawn; arrays are filled in the order of their fields. */
export interface Draft {
  readonly d: Dimensions;
  readonly rng: Rng;
  // biome-ignore lint/suspicious/noExplicitAny: a recipe knows the fields of its own operation
  readonly values: any;
}

export type Fill = (array: ArrayOf[Dtype], draft: Draft) => void;

export function uniform(low: number, high: number): Fill {
  return (array, { rng }) => {
    for (let i = 0; i < array.length; i++) array[i] = rng.uniform(low, high);
  };
}

/** What a buffer holds that has no fill of its own. */
export const fillNumbers: Fill = uniform(-2, 2);

/** Whole numbers from `low` to just below `high`. */
export function integers(low: (d: Dimensions) => number, high: (d: Dimensions) => number): Fill {
  return (array, { d, rng }) => {
    for (let i = 0; i < array.length; i++) array[i] = low(d) + rng.integer(high(d) - low(d));
  };
}

/** Numbers of which many are equal, in every other case. */
export const tied: Fill = (array, draft) => {
  fillNumbers(array, draft);
  if (draft.rng.integer(2)) for (let i = 0; i < array.length; i++) array[i] = Math.round(array[i]! * 2) / 2;
};

/** Ordinary numbers, or in one case of four: great ones, infinities, NaN. */
export const wild: Fill = (array, draft) => {
  const { rng } = draft;
  fillNumbers(array, draft);
  if (rng.integer(4)) return;
  const special = [0, -0, 100, -100, 20, -20, 1e-30, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  for (let i = 0; i < array.length; i++) array[i] = rng.integer(2) ? rng.pick(special) : array[i]! * 10;
};

export const bf16Numbers: Fill = (array, { rng }) => {
  const wide = Float32Array.from(array, () => rng.uniform(-2, 2));
  runReference(contract.toBf16, { n: array.length, x: wide, y: array as Uint16Array });
};

/** Marks the first tokens of documents. */
export function documentStarts(every: number): Fill {
  return (array, { d, rng }) => {
    for (let i = 0; i < array.length; i++) array[i] = (i % d.T!) % every === 0 && rng.integer(3) === 0 ? 1 : 0;
  };
}

/** For each group S different blocks, ascending. */
export const chosenBlocks: Fill = (array, { d, rng }) => {
  const all = Array.from({ length: d.blocks! }, (_, block) => block);
  for (let start = 0; start < array.length; start += d.S!) {
    const chosen = rng
      .shuffle(all)
      .slice(0, d.S)
      .sort((a, b) => a - b);
    array.set(chosen, start);
  }
};

/** A head or a row of zeros, whose norm is the least allowed, now and then. */
export function withZeroRow(length: (d: Dimensions) => number): Fill {
  return (array, draft) => {
    fillNumbers(array, draft);
    if (draft.rng.integer(4) === 0) array.fill(0, 0, length(draft.d));
  };
}

export const squares: Fill = (array, { rng }) => {
  for (let i = 0; i < array.length; i++) array[i] = rng.uniform(-2, 2) ** 2;
};

/** f16 of 2^-7 .. 2^-4. */
export const f16Scales: Fill = (array, { rng }) => {
  for (let i = 0; i < array.length; i++) array[i] = (8 << 10) + rng.integer(3 << 10);
};
