/**
 * One suite for every backend: each operation against the f64 reference, at sizes that no vector width divides, on arrays
 * between guard bytes, with outputs that held NaN.
 *
 * It needs no test runner, so the same suite runs under Node and in a browser's page or worker.
 */
import { Rng, ShoalError } from "../core/index.ts";
import type { Arena, Backend } from "./backend.ts";
import { compare, expectedOf, type Mismatch } from "./conformance/compare.ts";
import { type Case, drawCase } from "./conformance/draw.ts";
import { GuardedArguments, sameBytes } from "./conformance/guarded.ts";
import { recipeOf } from "./conformance/recipes.ts";
import { OPERATIONS } from "./contract.ts";
import type { ArrayOf, DimField, Dtype, Operation } from "./operation.ts";

export interface ConformanceOptions {
  /** Cases of random shape, shared by the operations in turn. Default 1000. */
  readonly randomCases?: number;
  /** Also every dimension at each of {@link SIZES}. Default true. */
  readonly sweep?: boolean;
  /** Names of operations. Default: all. */
  readonly operations?: readonly string[];
  /** Default 1. An operation's cases follow from the seed, whatever other operations are run. */
  readonly seed?: number;
}

export interface OperationReport {
  readonly cases: number;
  /** Greatest error of a case that was no farther off than the operation's tolerance. */
  readonly relativeRms: number;
}

export interface ConformanceReport {
  readonly cases: number;
  readonly operations: Readonly<Record<string, OperationReport>>;
}

/** A backend that does not compute what the reference does. */
export class ConformanceError extends ShoalError {
  readonly operation: string;

  constructor(operation: string, message: string) {
    super("conformance", `${operation}: ${message}`);
    this.operation = operation;
  }
}

/** Sizes of the sweep. */
export const SIZES: readonly number[] = [1, 3, 63, 64, 65, 2000];

const SWEEP_WORK = 150_000; // multiplications of one case
const LARGE_WORK = 4_000_000;
const LARGE_CASES = 4; // of each product of matrices, as only these work in blocks
// Of a random case; where even the least shape costs more, as in the sweep.
const RANDOM_WORK = [300, 1000, 1000, 3000, 3000, 20_000];
const ARENA_BYTES = 64 * 1024 * 1024;

/**
 * Runs the suite.
 *
 * @param backends the backend, or several that must agree to the last bit: the same build with other numbers of threads.
 * @throws ConformanceError at the first case that fails, with operation, shape and the worst element. The same seed meets it
 * again, also when only its operation is run.
 */
export function kernelConformance(
  backends: Backend | readonly Backend[],
  options: ConformanceOptions = {},
): ConformanceReport {
  const all = Array.isArray(backends) ? (backends as readonly Backend[]) : [backends as Backend];
  const arenas = all.map((backend) => backend.arena("conformance", ARENA_BYTES));
  const report: Record<string, OperationReport> = {};
  let cases = 0;
  try {
    for (const one of casesOf(options)) {
      const relativeRms = checkCase(one, all, arenas);
      const before = report[one.operation.name] ?? { cases: 0, relativeRms: 0 };
      const greatest = Math.max(before.relativeRms, relativeRms);
      report[one.operation.name] = { cases: before.cases + 1, relativeRms: greatest };
      cases++;
    }
  } finally {
    for (const arena of arenas) arena.release();
  }
  return { cases, operations: report };
}

function* casesOf({
  operations: names,
  sweep = true,
  randomCases = 1000,
  seed = 1,
}: ConformanceOptions): Generator<Case> {
  const operations = OPERATIONS.map((operation, code) => ({
    operation,
    rng: new Rng(seed + Math.imul(code, 0x9e3779b9)),
  })).filter(({ operation }) => names?.includes(operation.name) ?? true);
  const present = (one: Case | null): Case[] => (one ? [one] : []);

  for (const { operation, rng } of sweep ? operations : []) {
    for (const fixed of sweepOf(operation)) yield* present(drawCase(operation, rng, { fixed, maxWork: SWEEP_WORK }));
    if (!recipeOf(operation.name).work) continue;
    for (let i = 0; i < LARGE_CASES; i++) {
      yield* present(drawCase(operation, rng, { large: true, maxWork: LARGE_WORK }));
    }
  }
  for (let i = 0; i < randomCases; i++) {
    const { operation, rng } = operations[i % operations.length]!;
    const small = drawCase(operation, rng, { maxWork: rng.pick(RANDOM_WORK) });
    yield* present(small ?? drawCase(operation, rng, { maxWork: SWEEP_WORK }));
  }
}

/** Each dimension at each size, with every combination of the flags. */
function sweepOf(operation: Operation): Record<string, number>[] {
  const dimensions = Object.entries(operation.fields).filter(([, field]) => field.kind === "dim") as [
    string,
    DimField,
  ][];
  const flags = dimensions.filter(([, { max }]) => max === 1).map(([name]) => name);
  const sized = dimensions.filter(([, { max }]) => max > 1);
  let settings: Record<string, number>[] = [{}];
  for (const flag of flags) settings = settings.flatMap((set) => [0, 1].map((value) => ({ ...set, [flag]: value })));
  return settings.flatMap((set) =>
    sized.flatMap(([name, field]) => sizesOf(field).map((size) => ({ ...set, [name]: size }))),
  );
}

/** The sizes that a dimension can have, multiples where it must be one. */
function sizesOf({ min, max, multipleOf }: DimField): number[] {
  const fitting = SIZES.map((size) => Math.ceil(size / multipleOf) * multipleOf);
  return [...new Set(fitting)].filter((size) => size >= min && size <= max);
}

/** @returns the error of the first backend. */
function checkCase(one: Case, backends: readonly Backend[], arenas: readonly Arena[]): number {
  const expected = expectedOf(one);
  let first: Case["values"] | undefined;
  let relativeRms = 0;
  backends.forEach((backend, i) => {
    arenas[i]!.reset();
    const placed = new GuardedArguments(one, arenas[i]!);
    placed.run(backend);
    const trespass = placed.trespass();
    if (trespass) fail(one, backend, `${trespass.argument} ${trespass.what}`);
    if (first) {
      const differing = differingOutput(one, first, placed.values);
      if (differing) fail(one, backend, `${differing} differs from that of ${describe(backends[0]!)}`);
      return;
    }
    first = placed.values;
    const comparison = compare(one, placed.values, expected);
    if (comparison.mismatch) fail(one, backend, sentence(comparison.mismatch));
    relativeRms = comparison.relativeRms;
  });
  return relativeRms;
}

/** Name of an output whose bytes are not the same, or undefined. */
function differingOutput(one: Case, a: Case["values"], b: Case["values"]): string | undefined {
  return Object.entries(one.operation.fields).find(([name, field]) => {
    if (field.kind !== "buffer" || field.access === "in" || a[name] === null) return false;
    return !sameBytes(a[name] as ArrayOf[Dtype], b[name] as ArrayOf[Dtype]);
  })?.[0];
}

function fail(one: Case, backend: Backend, what: string): never {
  const given = Object.entries(one.operation.fields).flatMap(([name, field]) => {
    if (field.kind !== "buffer") return [`${name} ${one.values[name]}`];
    return one.values[name] === null ? [`no ${name}`] : [];
  });
  throw new ConformanceError(one.operation.name, `${what} (${given.join(", ")}; ${describe(backend)})`);
}

function describe({ info }: Backend): string {
  return `${info.kernel} with ${info.threads} threads`;
}

function sentence({ output, index, got, expected, relativeRms, allowed, reason }: Mismatch): string {
  const element = `${output}[${index}] is ${got}, expected ${expected}`;
  if (Number.isNaN(relativeRms)) return element;
  return `relative RMS ${relativeRms.toExponential(1)} exceeds ${allowed.toExponential(1)} (${reason}); worst: ${element}`;
}
