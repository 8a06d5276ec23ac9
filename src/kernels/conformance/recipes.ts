/**
 * What the cases of each operation are made of, where "any size, any numbers from -2 to 2" is not enough: indices that exist,
 * gates between 0 and 1, arrays that a forward operation saved, and the values at which kernels go wrong.
 */
import type { Rng } from "../../core/index.ts";
import { type ColumnFormat, packColumns } from "../column-packing.ts";
import * as contract from "../contract.ts";
import { BLOCK_NEURONS, WKV_CHUNK } from "../contract.ts";
import { type PackedFormat, pack } from "../packing.ts";
import { runReference } from "../reference/table.ts";
import {
  bf16Numbers,
  chosenBlocks,
  type Dimensions,
  type Draft,
  documentStarts,
  type Fill,
  f16Scales,
  fillNumbers,
  integers,
  squares,
  tied,
  uniform,
  wild,
  withZeroRow,
} from "./fills.ts";

export interface Recipe {
  /** Dimensions that `derive` sets from the others. */
  readonly derived?: readonly string[];
  readonly derive?: (d: Dimensions, rng: Rng) => void;
  /** Multiplications of a case. */
  readonly work?: (d: Dimensions) => number;
  readonly scalars?: Readonly<Record<string, (rng: Rng) => number>>;
  /** Buffers that are not filled with numbers from -2 to 2. */
  readonly fill?: Readonly<Record<string, Fill>>;
  /** Sets what depends on several arrays. */
  readonly finish?: (draft: Draft) => void;
  /** What the reference leaves as it was must keep every bit: weights of blocks that nobody chose, skipped steps. */
  readonly leavesElements?: boolean;
  /** Buffers that are overwritten where the flag is 0. */
  readonly overwrittenUnless?: Readonly<Record<string, readonly string[]>>;
}

export function recipeOf(operation: string): Recipe {
  return recipes[operation] ?? {};
}

// ---------------------------------------------------------------------------------------------- matrix products

/** Rows of either order with a gap between them or none. */
function deriveGemm(d: Dimensions, rng: Rng): void {
  const gap = (): number => (rng.integer(3) === 0 ? rng.integer(5) : 0);
  [d.aRow, d.aCol] = rng.integer(2) ? [d.K! + gap(), 1] : [1, d.M! + gap()];
  [d.bRow, d.bCol] = rng.integer(2) ? [d.N! + gap(), 1] : [1, d.K! + gap()];
  if (rng.integer(20) === 0) [d.aRow, d.aCol] = [2 * d.K!, 2];
  d.cRow = d.N! + gap();
}

const packed =
  (format: PackedFormat, rows: (d: Dimensions) => number): Fill =>
  (array, { d, rng }) => {
    const weights = Float32Array.from({ length: rows(d) * d.K! }, () => rng.uniform(-2, 2));
    (array as Uint8Array).set(pack(format, weights, rows(d), d.K!));
  };

const y = { accumulate: ["y"] };
const dx = { accumulate: ["dx"] };

function gemvRecipe(format: PackedFormat): Recipe {
  return { fill: { w: packed(format, (d) => d.N!), x: withZeroGroup }, overwrittenUnless: y };
}

/** The form that rounds to int8 must not divide by the greatest of a group of zeros. */
const withZeroGroup: Fill = (array, draft) => {
  fillNumbers(array, draft);
  if (draft.rng.integer(4) === 0) array.fill(0, 0, 32);
};

function packedGemmRecipe(format: PackedFormat): Recipe {
  return {
    fill: { w: packed(format, (d) => d.N!) },
    work: (d) => d.rows! * d.N! * d.K!,
    overwrittenUnless: y,
  };
}

const packedByColumns =
  (format: ColumnFormat): Fill =>
  (array, { d, rng }) => {
    const weights = Float32Array.from({ length: d.N! * d.K! }, () => rng.uniform(-2, 2));
    (array as Uint8Array).set(packColumns(format, weights, d.N!, d.K!));
  };

/** Many neurons do not fire, now and then none. */
const sparseInput: Fill = (array, draft) => {
  withZeroGroup(array, draft);
  const firing = draft.rng.pick([0, 0.1, 0.5, 0.9]);
  for (let i = 0; i < array.length; i++) if (draft.rng.next() >= firing) array[i] = 0;
};

function columnGemvRecipe(format: ColumnFormat): Recipe {
  return { fill: { w: packedByColumns(format), x: sparseInput }, overwrittenUnless: y };
}

function roundedGemmRecipe(format: ColumnFormat, w: Fill): Recipe {
  return { ...packedGemmRecipe(format), fill: { w, x: withZeroGroup } };
}

function gatherGemvRecipe(format: PackedFormat): Recipe {
  return { fill: { indices: chosenBlocks, w: packed(format, (d) => d.blocks! * BLOCK_NEURONS), x: withZeroGroup } };
}

/** Many neurons do not fire, now and then none; what must not be read of theirs is no number. */
function sparseNeurons({ d, rng, values }: Draft): void {
  const firing = rng.pick([0, 0.1, 0.5, 0.9]);
  for (let i = 0; i < values.h.length; i++) {
    if (rng.next() < firing) continue;
    values.h[i] = rng.integer(2) ? 0 : -0;
    const row = values.indices[Math.floor(i / BLOCK_NEURONS)] * BLOCK_NEURONS + (i % BLOCK_NEURONS);
    const poison = values.v instanceof Float32Array ? Number.NaN : 0x7fff; // NaN as bf16 and, in the scales, as f16
    if (values.scales) values.scales.fill(poison, row * (d.D! / 32), (row + 1) * (d.D! / 32));
    else values.v.fill(poison, row * d.D!, (row + 1) * d.D!);
  }
}

function gatherAxpyRecipe(v: Fill): Recipe {
  return { fill: { indices: chosenBlocks, v, scales: f16Scales }, finish: sparseNeurons, overwrittenUnless: y };
}

/** Channels adjacent, or neurons adjacent. */
const blockLayout: Pick<Recipe, "derived" | "derive" | "work"> = {
  derived: ["wD", "wN"],
  derive: (d, rng) => {
    [d.wD, d.wN] = rng.integer(2) ? [1, d.D!] : [BLOCK_NEURONS, 1];
  },
  work: (d) => d.G! * d.R! * d.S! * BLOCK_NEURONS * d.D!,
};

// ----------------------------------------------------------------------------------------------- arrays saved before

function saveNorm({ d, values }: Draft): void {
  const { x, weight, mean, rstd } = values;
  const H = d.H ?? 1;
  const D = d.D!;
  const at = { rows: d.rows!, D, H, eps: 1e-5, bias: new Float32Array(D), y: new Float32Array(x.length) };
  runReference(contract.groupNorm, { ...at, x, weight, mean, rstd });
}

function saveWkv7({ d, values }: Draft): void {
  unitRemovals({ d, values } as Draft);
  const { B, T, H, N } = d as { B: number; T: number; H: number; N: number };
  const { r, decay, k, v, removal, replacement, starts, checkpoints, removed } = values;
  const at = { B, T, H, N, r, decay, k, v, removal, replacement, starts, checkpoints, removed };
  runReference(contract.wkv7, { ...at, state: values.dstate.slice(), y: new Float32Array(r.length) });
}

/** removal = minus a unit vector, replacement = its negative times a rate in (0, 1): the state stays bounded. */
function unitRemovals({ d, values }: Draft): void {
  const { removal, replacement } = values;
  for (let start = 0; start < removal.length; start += d.N!) {
    let squares = 0;
    for (let i = start; i < start + d.N!; i++) squares += removal[i] ** 2;
    for (let i = start; i < start + d.N!; i++) {
      removal[i] /= Math.sqrt(squares) || 1;
      replacement[i] = -removal[i] / (1 + Math.exp(-replacement[i]));
    }
  }
}

const wkv7Fill: Recipe["fill"] = { decay: uniform(0.5453, 0.9999), starts: documentStarts(WKV_CHUNK) };
const wkv7Work = (d: Dimensions): number => d.B! * d.T! * d.H! * d.N! * d.N!;

// ------------------------------------------------------------------------------------------------------- optimisers

const rate: Fill = (array, { rng }) => {
  array.set([rng.uniform(1e-4, 1e-2), rng.uniform(0, 0.1), rng.uniform(0.1, 1), rng.uniform(0.01, 1)]);
};

/** [norm, factor]; now and then the factor of a gradient that is not finite. */
const clip: Fill = (array, { rng }) => {
  array.set(rng.integer(5) ? [2, rng.uniform(0.1, 1)] : [Number.NaN, 0]);
};

/** Where the step is skipped, the gradient may hold anything. */
function spoilSkipped({ values }: Draft): void {
  if (values.clip[1] === 0) (values.g ?? values.update).fill(Number.NaN);
}

const beta = (rng: Rng): number => rng.uniform(0.8, 0.999);
const tiny = (): number => 1e-8;
const adam: Recipe = {
  scalars: { beta1: beta, beta2: beta, eps: tiny },
  fill: { rate, clip, v: squares },
  finish: spoilSkipped,
  leavesElements: true,
};

// -------------------------------------------------------------------------------------------------------- the table

const gate = uniform(0.01, 0.99);
const tokenId = integers(
  () => -1,
  (d) => d.V! + 1,
);

const recipes: Readonly<Record<string, Recipe>> = {
  gemm: {
    derived: ["aRow", "aCol", "bRow", "bCol", "cRow"],
    derive: deriveGemm,
    work: (d) => d.M! * d.N! * d.K!,
    overwrittenUnless: { accumulate: ["c"] },
  },
  gemvF32: gemvRecipe("f32"),
  gemvBf16: gemvRecipe("bf16"),
  gemvInt8: gemvRecipe("int8"),
  gemvInt4: gemvRecipe("int4"),
  columnGemvInt8: columnGemvRecipe("int8"),
  columnGemvInt4: columnGemvRecipe("int4"),
  columnGemmInt8: roundedGemmRecipe("int8", packedByColumns("int8")),
  columnGemmInt4: roundedGemmRecipe("int4", packedByColumns("int4")),
  roundedGemmInt8: roundedGemmRecipe(
    "int8",
    packed("int8", (d) => d.N!),
  ),
  roundedGemmInt4: roundedGemmRecipe(
    "int4",
    packed("int4", (d) => d.N!),
  ),
  gemmBf16: packedGemmRecipe("bf16"),
  gemmInt8: packedGemmRecipe("int8"),
  gemmInt4: packedGemmRecipe("int4"),
  gatherGemvF32: gatherGemvRecipe("f32"),
  gatherGemvBf16: gatherGemvRecipe("bf16"),
  gatherGemvInt8: gatherGemvRecipe("int8"),
  gatherGemvInt4: gatherGemvRecipe("int4"),
  gatherAxpyF32: gatherAxpyRecipe(fillNumbers),
  gatherAxpyBf16: gatherAxpyRecipe(bf16Numbers),
  gatherAxpyInt8: gatherAxpyRecipe(
    integers(
      () => 0,
      () => 256,
    ),
  ),
  gatherGemmUp: { ...blockLayout, fill: { indices: chosenBlocks }, overwrittenUnless: { accumulate: ["h"] } },
  gatherGemmDown: { ...blockLayout, fill: { indices: chosenBlocks }, overwrittenUnless: y },
  gatherGemmGrad: { ...blockLayout, fill: { indices: chosenBlocks }, leavesElements: true },

  selectBlocks: { fill: { scores: tied, bias: tied } },
  selectBlocksBackward: {
    fill: { indices: chosenBlocks, gates: gate },
    finish: ({ d, values }) => {
      for (let i = 0; i < values.indices.length; i++) if (i % d.S! < d.always!) values.indices[i] = i % d.S!;
    },
    overwrittenUnless: { accumulate: ["dscores"] },
  },
  countBlocks: {
    fill: {
      indices: chosenBlocks,
      counts: integers(
        () => 0,
        () => 1000,
      ),
    },
  },
  scaleBlocks: { fill: { gates: gate } },
  scaleBlocksBackward: { fill: { gates: gate } },

  layerNorm: { scalars: { eps: () => 1e-5 } },
  layerNormBackward: { finish: saveNorm, overwrittenUnless: dx },
  groupNorm: { scalars: { eps: () => 64e-5 } },
  groupNormBackward: { finish: saveNorm, overwrittenUnless: dx },
  normalizeRows: { scalars: { eps: () => 1e-6 }, fill: { x: withZeroRow((d) => d.D!) } },
  normalizeRowsBackward: {
    scalars: { eps: () => 1e-6 },
    fill: { y: withZeroRow((d) => d.D!) },
    finish: ({ d, values }) => {
      const x = values.y.slice();
      runReference(contract.normalizeRows, {
        rows: d.rows!,
        D: d.D!,
        eps: values.eps,
        x,
        y: values.y,
        norm: values.norm,
      });
    },
    overwrittenUnless: dx,
  },

  sigmoid: { fill: { x: wild } },
  tanh: { fill: { x: wild } },
  exp: { fill: { x: wild } },
  reluSquared: { fill: { x: wild } },
  copy: { fill: { x: wild } },
  toBf16: {
    fill: { x: wild },
    finish: ({ rng, values }) => {
      if (rng.integer(2))
        new Uint16Array(values.x.buffer).forEach((_, i, halves) => {
          if (i % 2 === 0) halves[i] = 0x8000; // exactly between two bf16 numbers
        });
    },
  },
  fromBf16: { fill: { x: bf16Numbers } },
  sigmoidBackward: { fill: { saved: gate }, overwrittenUnless: dx },
  tanhBackward: { fill: { saved: uniform(-0.99, 0.99) }, overwrittenUnless: dx },
  expBackward: { fill: { saved: uniform(0, 3) }, overwrittenUnless: dx },
  reluSquaredBackward: { overwrittenUnless: dx },
  multiplyBackward: { overwrittenUnless: { accumulateA: ["da"], accumulateB: ["db"] } },

  tokenShift: { fill: { starts: documentStarts(1) } },
  tokenShiftBackward: { fill: { starts: documentStarts(1) }, overwrittenUnless: dx },
  exponentialMean: { fill: { decay: uniform(0, 0.999), starts: documentStarts(1) } },
  exponentialMeanBackward: {
    fill: { decay: uniform(0, 0.999), starts: documentStarts(1) },
    overwrittenUnless: { accumulate: ["dv"] },
  },
  wkvPrepare: { fill: { k: withZeroRow((d) => d.D! / d.H!) } },
  wkv7: { fill: wkv7Fill, finish: unitRemovals, work: wkv7Work },
  wkv7Backward: { fill: wkv7Fill, finish: saveWkv7, work: wkv7Work },

  embeddingGather: { fill: { ids: tokenId } },
  embeddingGatherBf16: { fill: { ids: tokenId, table: bf16Numbers } },
  embeddingScatter: { fill: { ids: tokenId }, leavesElements: true },
  softmaxCrossEntropy: {
    fill: {
      targets: tokenId,
      logits: (array, draft) => {
        fillNumbers(array, draft);
        const scale = draft.rng.pick([1, 1, 50]); // exp of the greatest would overflow
        for (let i = 0; i < array.length; i++) array[i]! *= scale;
      },
    },
  },
  topK: { fill: { x: tied } },

  sumSquares: { overwrittenUnless: { accumulate: ["partials"] } },
  clipFactor: {
    fill: {
      partials: (array, draft) => {
        squares(array, draft);
        const { rng } = draft;
        if (rng.integer(4) === 0) array[rng.integer(64)] = rng.pick([Number.NaN, Number.POSITIVE_INFINITY]);
        if (rng.integer(8) === 0) array.fill(0);
      },
    },
  },
  scaleByNorm: { scalars: { eps: tiny }, fill: { partials: squares } },
  adamW: adam,
  adamWBf16: {
    ...adam,
    fill: {
      ...adam.fill,
      m: bf16Numbers,
      v: (array, draft) => {
        bf16Numbers(array, draft);
        for (let i = 0; i < array.length; i++) array[i]! &= 0x7fff; // a mean of squares has no sign
      },
    },
  },
  muonMomentum: { scalars: { beta }, fill: { clip }, finish: spoilSkipped, leavesElements: true },
  muonApply: { fill: { rate, clip }, finish: spoilSkipped, leavesElements: true },

  packColumnsInt8: { fill: { x: withZeroGroup } },
  packInt8: { fill: { x: withZeroGroup } },
  packInt4: { fill: { x: withZeroGroup } },
  packNeuronsInt8: { fill: { x: withZeroGroup } },
  unpackBf16: { fill: { w: packed("bf16", (d) => d.N!) } },
  unpackInt8: { fill: { w: packed("int8", (d) => d.N!) } },
  unpackInt4: { fill: { w: packed("int4", (d) => d.N!) } },
  unpackNeuronsInt8: { fill: { scales: f16Scales } },
};
