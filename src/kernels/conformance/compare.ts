/**
 * Compares what a backend wrote with what the f64 reference wrote.
 *
 * The error of an output is its RMS over that of the expected values. Where this is above the tolerance, the case may be ill
 * conditioned: then the error is held against the RMS change of the reference when each input moves by the tolerance, up
 * or down at random. An algorithm that passes is as good as exact arithmetic on inputs that are off by the tolerance.
 */
import { Rng } from "../../core/index.ts";
import { numberFromBf16 } from "../half-floats.ts";
import type { ArrayOf, Dtype, Operation } from "../operation.ts";
import type { Floats } from "../reference/floats.ts";
import { runReference } from "../reference/table.ts";
import type { Case, Value } from "./draw.ts";
import { recipeOf } from "./recipes.ts";
import { BF16, toleranceOf } from "./tolerances.ts";

type WideValue = number | Floats | ArrayOf[Dtype] | null;
export type WideValues = Readonly<Record<string, WideValue>>;

export interface Mismatch {
  readonly output: string;
  readonly index: number;
  readonly got: number;
  readonly expected: number;
  /** NaN where the elements must be equal. */
  readonly relativeRms: number;
  readonly allowed: number;
  readonly reason: string;
}

export interface Comparison {
  /** Greatest over the outputs that are no farther off than their tolerance. */
  readonly relativeRms: number;
  readonly mismatch: Mismatch | null;
}

const PERTURBATIONS = 4;
const LEAST_NORMAL = 2 ** -126; // what is smaller in f32 has fewer bits, and may be 0

/** What the reference makes of a case, real numbers in f64. */
export function expectedOf({ operation, values }: Case): WideValues {
  const wide = widened(values);
  runReference(operation, wide as never);
  return wide;
}

function widened(values: Readonly<Record<string, Value>>): Record<string, WideValue> {
  const copy = (value: Value): WideValue => {
    if (value instanceof Float32Array) return Float64Array.from(value);
    return value === null || typeof value === "number" ? value : value.slice();
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, copy(value)]));
}

/** Compares all that the operation writes. */
export function compare(one: Case, got: Case["values"], expected: WideValues): Comparison {
  let greatest = 0;
  for (const [name, field] of Object.entries(one.operation.fields)) {
    if (field.kind !== "buffer" || field.access === "in" || got[name] === null) continue;
    const before = one.values[name] as ArrayOf[Dtype];
    const result = compareOutput(one, name, before, got[name] as ArrayOf[Dtype], expected[name] as ArrayLike<number>);
    if (typeof result !== "number") return { relativeRms: greatest, mismatch: result };
    greatest = Math.max(greatest, result);
  }
  return { relativeRms: greatest, mismatch: null };
}

function compareOutput(
  one: Case,
  name: string,
  before: ArrayOf[Dtype],
  got: ArrayOf[Dtype],
  expected: ArrayLike<number>,
): number | Mismatch {
  const ofOperation = toleranceOf(one.operation.name);
  if (ofOperation.relativeRms === 0 || got instanceof Int32Array) {
    const index = firstDifference(got, expected);
    return index < 0 ? 0 : mismatchAt(index, name, got, expected, ofOperation.reason);
  }
  const { leavesElements } = recipeOf(one.operation.name);
  const isBf16 = got instanceof Uint16Array;
  const { relativeRms: tolerance, reason, least } = isBf16 ? BF16 : ofOperation;
  const gotNumbers = isBf16 ? Float32Array.from(got, numberFromBf16) : (got as Float32Array);
  const expectedNumbers = isBf16 ? Float32Array.from(expected, numberFromBf16) : expected;

  for (let i = 0; i < got.length; i++) {
    const isLeft = leavesElements && !isBf16 && Object.is(expected[i], before[i]);
    const mustEqual = isLeft || !Number.isFinite(Math.fround(expectedNumbers[i]!));
    if (mustEqual ? !sameNumber(gotNumbers[i]!, expectedNumbers[i]!) : !Number.isFinite(gotNumbers[i])) {
      return mismatchAt(i, name, gotNumbers, expectedNumbers, reason);
    }
  }
  const error = rmsDifference(gotNumbers, expectedNumbers);
  const scale = Math.max(rms(expectedNumbers), least?.[name] ?? 0);
  const relativeRms = error <= LEAST_NORMAL ? 0 : error / scale;
  if (relativeRms <= tolerance) return relativeRms;
  const movement = isBf16 ? 0 : movementOf(one, name, expectedNumbers, tolerance);
  if (error <= movement) return 0;

  const index = worst(gotNumbers, expectedNumbers);
  const allowed = Math.max(tolerance, movement / scale);
  return { ...mismatchAt(index, name, gotNumbers, expectedNumbers, reason), relativeRms, allowed };
}

/** RMS change of an output of the reference when its inputs change by the fraction `tolerance`. */
function movementOf(one: Case, output: string, expected: ArrayLike<number>, tolerance: number): number {
  const rng = new Rng(1);
  let greatest = 0;
  for (let i = 0; i < PERTURBATIONS; i++) {
    const wide = widened(one.values);
    for (const value of Object.values(wide)) {
      if (!(value instanceof Float64Array)) continue;
      for (let j = 0; j < value.length; j++) value[j]! *= 1 + (rng.integer(2) ? tolerance : -tolerance);
    }
    runReference(one.operation as Operation, wide as never);
    greatest = Math.max(greatest, rmsDifference(wide[output] as ArrayLike<number>, expected));
  }
  return greatest;
}

/** Equal as f32, all NaN being one; -0 equals 0. */
function sameNumber(got: number, expected: number): boolean {
  const rounded = Math.fround(expected);
  return got === rounded || (Number.isNaN(got) && Number.isNaN(rounded));
}

/** Index of the first element that differs, or -1. */
function firstDifference(got: ArrayOf[Dtype], expected: ArrayLike<number>): number {
  for (let i = 0; i < got.length; i++) {
    const bothNaN = got instanceof Uint16Array && isBf16NaN(got[i]!) && isBf16NaN(expected[i]!);
    if (!sameNumber(got[i]!, expected[i]!) && !bothNaN) return i;
  }
  return -1;
}

function isBf16NaN(half: number): boolean {
  return Number.isNaN(numberFromBf16(half));
}

function rms(x: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < x.length; i++) if (Number.isFinite(x[i])) squares += x[i]! ** 2;
  return Math.sqrt(squares / x.length);
}

/** Over the elements where both are finite. */
function rmsDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let squares = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = a[i]! - b[i]!;
    if (Number.isFinite(difference)) squares += difference * difference;
  }
  return Math.sqrt(squares / a.length);
}

function worst(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  let index = 0;
  for (let i = 1; i < got.length; i++) {
    if (Math.abs(got[i]! - expected[i]!) > Math.abs(got[index]! - expected[index]!)) index = i;
  }
  return index;
}

function mismatchAt(
  index: number,
  output: string,
  got: ArrayLike<number>,
  expected: ArrayLike<number>,
  reason: string,
): Mismatch {
  const at = { output, index, got: got[index]!, expected: expected[index]! };
  return { ...at, relativeRms: Number.NaN, allowed: 0, reason };
}
