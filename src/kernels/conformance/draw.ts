/** Draws the arguments of one operation at random, within what its fields and its recipe allow. */
import type { Rng } from "../../core/index.ts";
import {
  ARRAY_TYPES,
  type ArrayOf,
  type BufferField,
  type DimField,
  type Dtype,
  type Operation,
} from "../operation.ts";
import { type Dimensions, fillNumbers } from "./fills.ts";
import { type Recipe, recipeOf } from "./recipes.ts";

export type Value = number | ArrayOf[Dtype] | null;

/** One operation with arguments in memory of no backend. */
export interface Case {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, Value>>;
  /** Elements by which each array begins behind a cache line. */
  readonly shift: number;
}

export interface DrawOptions {
  /** Dimensions that must have these values where the others allow it. */
  readonly fixed?: Readonly<Record<string, number>>;
  /** Draw dimensions around the sizes at which products are cut into blocks. */
  readonly large?: boolean;
  /** Multiplications, or words of memory where there are more of them, that the case may cost. */
  readonly maxWork: number;
}

const MAX_ATTEMPTS = 64;
const SMALL_SIZES = [1, 3, 4, 8, 31, 32, 33, 63, 64, 65];
const LARGE_SIZES = [48, 96, 127, 128, 129, 200, 255, 256, 257, 320, 513];

/** A case, or null where the fixed dimensions do not fit. */
export function drawCase(operation: Operation, rng: Rng, options: DrawOptions): Case | null {
  const recipe = recipeOf(operation.name);
  const d = drawDimensions(operation, recipe, rng, options);
  if (!d) return null;

  const values: Record<string, Value> = { ...d };
  for (const [name, field] of Object.entries(operation.fields)) {
    if (field.kind === "scalar") values[name] = Math.fround(recipe.scalars?.[name]?.(rng) ?? rng.uniform(0.1, 1));
    if (field.kind === "buffer") values[name] = isAbsent(field, values, rng) ? null : allocate(field, d);
  }
  const given = { d, rng, values: values as never };
  for (const [name, field] of Object.entries(operation.fields)) {
    const array = values[name];
    if (field.kind !== "buffer" || array === null || typeof array !== "object") continue;
    if (field.access === "out") fillOverwritten(array);
    else (recipe.fill?.[name] ?? fillNumbers)(array, given);
  }
  recipe.finish?.(given);
  for (const [flag, names] of Object.entries(recipe.overwrittenUnless ?? {})) {
    if (!values[flag]) for (const name of names) fillOverwritten(values[name] as ArrayOf[Dtype]);
  }
  return { operation, values, shift: rng.integer(2) ? 0 : rng.integer(16) };
}

function isAbsent(field: BufferField, values: Record<string, Value>, rng: Rng): boolean {
  if (!field.optional) return false;
  return field.together ? values[field.together] === null : rng.integer(2) === 0;
}

function allocate(field: BufferField, d: Dimensions): ArrayOf[Dtype] {
  return new ARRAY_TYPES[field.dtype](lengthOf(field, d));
}

function lengthOf(field: BufferField, d: Dimensions): number {
  return field.shape(d).reduce((a, b) => a * b, 1);
}

/** What must not be read: NaN, and bits that are no likely integer. */
function fillOverwritten(array: ArrayOf[Dtype]): void {
  array.fill(array instanceof Float32Array ? Number.NaN : 0x5a);
}

function drawDimensions(operation: Operation, recipe: Recipe, rng: Rng, options: DrawOptions): Dimensions | null {
  const fields = Object.entries(operation.fields).filter(([, field]) => field.kind === "dim") as [string, DimField][];
  const free = fields.filter(([name]) => !recipe.derived?.includes(name));
  const d: Dimensions = {};
  for (const [name, field] of free) d[name] = toField(field, options.fixed?.[name] ?? drawSize(field, rng, options));

  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    relate(free, d, options.fixed ?? {}, rng);
    recipe.derive?.(d, rng);
    if (workOf(operation, recipe, d) <= options.maxWork) return keepsFixed(d, options) ? d : null;
    const shrinkable = free.filter(
      ([name, { min, multipleOf }]) => !options.fixed?.[name] && d[name]! > Math.max(min, multipleOf),
    );
    const greatest = Math.max(...shrinkable.map(([name]) => d[name]!));
    for (const [name, field] of shrinkable) {
      if (d[name] === greatest) d[name] = toField(field, Math.floor(greatest / 2));
    }
  }
  return null;
}

function keepsFixed(d: Dimensions, { fixed = {} }: DrawOptions): boolean {
  return Object.entries(fixed).every(([name, value]) => d[name] === value);
}

function workOf(operation: Operation, recipe: Recipe, d: Dimensions): number {
  let words = 0;
  for (const field of Object.values(operation.fields)) {
    if (field.kind === "buffer") words += (lengthOf(field, d) * ARRAY_TYPES[field.dtype].BYTES_PER_ELEMENT) / 4;
  }
  return Math.max(words, recipe.work?.(d) ?? 0);
}

function toField({ min, max, multipleOf }: DimField, value: number): number {
  const rounded = Math.ceil(value / multipleOf) * multipleOf;
  return Math.min(Math.max(rounded, Math.ceil(min / multipleOf) * multipleOf), max);
}

function drawSize({ min, max }: DimField, rng: Rng, { large }: DrawOptions): number {
  if (max === 1) return rng.integer(2);
  if (min === 0 && rng.integer(3) === 0) return 0;
  if (large) return rng.pick(LARGE_SIZES);
  return rng.integer(3) === 0 ? rng.pick(SMALL_SIZES) : Math.floor(Math.exp(rng.uniform(0, Math.log(200))));
}

/** Changes dimensions that are not fixed until they stand to the others as their fields say. */
function relate(
  fields: readonly [string, DimField][],
  d: Dimensions,
  fixed: Readonly<Record<string, number>>,
  rng: Rng,
): void {
  for (const [name, { divides }] of fields) {
    if (divides && divides in fixed) d[name] = rng.pick(divisorsOf(d[divides]!));
    else if (divides) d[divides] = d[name]! * Math.max(1, Math.round(d[divides]! / d[name]!));
  }
  // In a chain always <= S <= blocks the later fields lean on the earlier: raise from the end, lower from the beginning.
  const needed = new Set(Object.keys(fixed));
  for (const [name, { atMost }] of [...fields].reverse()) {
    if (!atMost || !needed.has(name) || d[atMost]! >= d[name]!) continue;
    d[atMost] = d[name]!;
    needed.add(atMost);
  }
  for (const [name, { atMost }] of fields) if (atMost) d[name] = Math.min(d[name]!, d[atMost]!);
}

function divisorsOf(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1).filter((i) => n % i === 0);
}
