/**
 * How far a backend may be from the f64 reference: relative RMS, the root of the summed squares of the errors over that of
 * the expected values, for each output of an operation.
 *
 * Where a result is small because large terms cancel, it may instead be as far off as the reference itself moves when every
 * input is changed by this fraction: no f32 algorithm can promise more (see compare.ts).
 */
export interface Tolerance {
  readonly relativeRms: number;
  readonly reason: string;
  /** For an output by name: an RMS of the expected values below this counts as this. */
  readonly least?: Readonly<Record<string, number>>;
}

const exact: Tolerance = { relativeRms: 0, reason: "values are moved, not computed" };
const rounded: Tolerance = { relativeRms: 2e-7, reason: "up to three f32 roundings of 6e-8 each" };
const polynomial: Tolerance = { relativeRms: 5e-7, reason: "exp by a polynomial, a few units in the last place" };
const gated: Tolerance = { relativeRms: 2e-6, reason: "exp of exp, and the norm of a head, each a few units off" };
const sum: Tolerance = { relativeRms: 1e-5, reason: "f32 sums of up to some thousand terms, in any order" };
const recurrent: Tolerance = { relativeRms: 2e-5, reason: "f32 sums along heads and time, each step on the last" };
const adam: Tolerance = { relativeRms: 1e-6, reason: "ten f32 roundings, a division and a root" };

/** Of outputs that are stored as bf16, whatever the operation; those that are only converted must be equal. */
export const BF16: Tolerance = { relativeRms: 2 ** -7, reason: "a bf16 may round the other way, by at most 2^-7" };

const byOperation: Readonly<Record<string, Tolerance>> = {
  normalizeRowsBackward: sum,
  sigmoid: polynomial,
  tanh: polynomial,
  exp: polynomial,
  sigmoidBackward: rounded,
  tanhBackward: rounded,
  expBackward: rounded,
  reluSquared: rounded,
  reluSquaredBackward: rounded,
  copy: exact,
  fill: exact,
  add: rounded,
  multiply: rounded,
  multiplyBackward: rounded,
  axpy: rounded,
  addBias: rounded,
  toBf16: exact,
  fromBf16: exact,
  selectBlocks: polynomial,
  selectBlocksBackward: rounded,
  scaleBlocks: rounded,
  tokenShift: rounded,
  exponentialMean: recurrent,
  exponentialMeanBackward: recurrent,
  wkvPrepare: gated,
  wkv7: recurrent,
  wkv7Backward: recurrent,
  embeddingGather: exact,
  embeddingGatherBf16: exact,
  // A loss near zero is a small difference of great logits; 1e-7 nats of error are nobody's concern.
  softmaxCrossEntropy: { ...sum, least: { loss: 0.01 } },
  topK: exact,
  linearCombination: rounded,
  adamW: adam,
  adamWBf16: adam,
  muonMomentum: rounded,
  muonApply: rounded,
  packBf16: exact,
  packColumnsInt4: exact,
  packColumnsInt8: exact,
  packInt8: exact,
  packInt4: exact,
  packNeuronsInt8: exact,
  unpackBf16: exact,
  unpackInt8: exact,
  unpackInt4: exact,
  unpackNeuronsInt8: exact,
};

/** The tolerance of an operation; where the table names none, that of a long sum. */
export function toleranceOf(operation: string): Tolerance {
  return byOperation[operation] ?? sum;
}
