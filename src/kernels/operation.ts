/**
 * How an operation is described: a name and typed fields, from which follow the argument types, the checks before any
 * kernel runs, the binary form that kernels read, and the cases of the conformance suite.
 *
 * A command is one operation with its arguments. In binary it is a run of 32-bit words, one per field in the order of
 * declaration: a dimension as i32, a scalar as f32, a buffer as its byte address (0 = absent).
 */
import { DtypeError, RangeLimitError, ShapeError, ShoalError } from "../core/index.ts";

export type Dtype = "f32" | "i32" | "i8" | "u8" | "u16";

export interface ArrayOf {
  f32: Float32Array;
  i32: Int32Array;
  i8: Int8Array;
  u8: Uint8Array;
  u16: Uint16Array;
}

/** in: only read. out: every element is written, whatever it held. inout: read and written. */
export type Access = "in" | "out" | "inout";

/** The dimension arguments of a command by name. */
export type Dims = Readonly<Record<string, number>>;

export interface DimField {
  readonly kind: "dim";
  readonly min: number;
  readonly max: number;
  readonly multipleOf: number;
  /** Names of other dimensions that this one must not exceed, must reach, or must divide. */
  readonly atMost?: string;
  readonly atLeast?: string;
  readonly divides?: string;
}

export interface ScalarField {
  readonly kind: "scalar";
}

export interface BufferField<D extends Dtype = Dtype, O extends boolean = boolean> {
  readonly kind: "buffer";
  readonly dtype: D;
  readonly access: Access;
  readonly optional: O;
  /** Name of another optional buffer: both are given, or neither. */
  readonly together?: string;
  /** Bytes of which its address must be a multiple, where that is more than its element's size. */
  readonly alignment?: number;
  /** Shape for given dimensions; the array's length must be the product. */
  readonly shape: (d: Dims) => readonly number[];
  /** A strided view: the length must be at least the product. */
  readonly atLeast: boolean;
}

export type Field = DimField | ScalarField | BufferField;
export type Fields = Readonly<Record<string, Field>>;

type ArgumentOf<F> =
  F extends BufferField<infer D, infer O> ? (O extends true ? ArrayOf[D] | null : ArrayOf[D]) : number;

/** The arguments of an operation, by field name. */
export type Arguments<F extends Fields> = { readonly [K in keyof F]: ArgumentOf<F[K]> };

export interface Operation<F extends Fields = Fields> {
  readonly name: string;
  readonly fields: F;
}

/** One operation with its arguments, checked. */
export interface Command {
  readonly operation: Operation;
  readonly args: Readonly<Record<string, number | ArrayOf[Dtype] | null>>;
}

const MAX_DIM = 0x7fffffff;

/** A whole number in [min, max], a multiple of `multipleOf`, that stands so to other dimensions of the operation. */
export function dim(options: Partial<Omit<DimField, "kind">> = {}): DimField {
  return { kind: "dim", min: 1, max: MAX_DIM, multipleOf: 1, ...options };
}

/** 0 or 1. */
export function flag(): DimField {
  return dim({ min: 0, max: 1 });
}

/** A finite f32. */
export function scalar(): ScalarField {
  return { kind: "scalar" };
}

type Shape = (d: Dims) => readonly number[];

interface BufferBuilder<D extends Dtype> {
  in(shape: Shape, alignment?: number): BufferField<D, false>;
  out(shape: Shape): BufferField<D, false>;
  inout(shape: Shape): BufferField<D, false>;
  /** As the others, but the argument may be null; given if and only if the argument named by `together` is. */
  optional(access: Access, shape: Shape, together?: string): BufferField<D, true>;
  /** A strided view that holds at least this many elements. */
  strided(access: Access, length: (d: Dims) => number): BufferField<D, false>;
}

function buffer<D extends Dtype>(dtype: D): BufferBuilder<D> {
  const make = <O extends boolean>(access: Access, shape: Shape, optional: O, atLeast = false): BufferField<D, O> => ({
    kind: "buffer",
    dtype,
    access,
    shape,
    optional,
    atLeast,
  });
  return {
    in: (shape, alignment) => ({ ...make("in", shape, false), ...(alignment ? { alignment } : {}) }),
    out: (shape) => make("out", shape, false),
    inout: (shape) => make("inout", shape, false),
    optional: (access, shape, together) => ({ ...make(access, shape, true), ...(together ? { together } : {}) }),
    strided: (access, length) => make(access, (d) => [length(d)], false, true),
  };
}

export const f32: BufferBuilder<"f32"> = buffer("f32");
export const i32: BufferBuilder<"i32"> = buffer("i32");
export const i8: BufferBuilder<"i8"> = buffer("i8");
export const u8: BufferBuilder<"u8"> = buffer("u8");
export const u16: BufferBuilder<"u16"> = buffer("u16");

/** Declares an operation. The order of fields is the order of words in its binary form. */
export function operation<F extends Fields>(name: string, fields: F): Operation<F> {
  return { name, fields };
}

interface ArrayType<D extends Dtype> {
  new (length: number): ArrayOf[D];
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): ArrayOf[D];
  readonly BYTES_PER_ELEMENT: number;
  readonly name: string;
}

/** The class of arrays of each element type. */
export const ARRAY_TYPES: { readonly [D in Dtype]: ArrayType<D> } = {
  f32: Float32Array,
  i32: Int32Array,
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
};

/**
 * Checks the arguments and joins them with their operation.
 *
 * @throws RangeLimitError for a dimension out of range or at odds with another, or a scalar that is not finite.
 * @throws DtypeError for an array of another element type or alignment, or one of two that go together.
 * @throws ShapeError for an array of another length.
 * @throws ShoalError "alias" if an output shares memory with another argument of the same command.
 */
export function command<F extends Fields>(op: Operation<F>, args: Arguments<F>): Command {
  const given = args as Record<string, unknown>;
  const dims: Record<string, number> = {};
  for (const [name, field] of Object.entries(op.fields)) {
    if (field.kind === "buffer") continue;
    const value = given[name];
    if (typeof value !== "number") throw new DtypeError(op.name, name, "a number", typeof value);
    if (field.kind === "dim") {
      checkDim(op.name, name, field, value);
      dims[name] = value;
    } else if (!Number.isFinite(value)) {
      throw new RangeLimitError(op.name, name, "finite", value);
    }
  }
  for (const [name, field] of Object.entries(op.fields)) {
    if (field.kind === "dim") checkRelations(op.name, name, field, dims);
  }
  for (const [name, field] of Object.entries(op.fields)) {
    if (field.kind !== "buffer") continue;
    checkBuffer(op.name, name, field, given[name], dims);
    checkTogether(op.name, name, field, given);
  }
  checkAliases(op, given);
  return { operation: op, args: args as Command["args"] };
}

function checkDim(op: string, name: string, field: DimField, value: number): void {
  const ok = Number.isInteger(value) && value >= field.min && value <= field.max && value % field.multipleOf === 0;
  if (ok) return;
  const multiple = field.multipleOf > 1 ? `a multiple of ${field.multipleOf}` : "a whole number";
  throw new RangeLimitError(op, name, `${multiple} from ${field.min} to ${field.max}`, value);
}

function checkRelations(op: string, name: string, field: DimField, dims: Dims): void {
  const value = dims[name]!;
  const fail = (relation: string, other: string): never => {
    throw new RangeLimitError(op, name, `${relation} ${other} = ${dims[other]}`, value);
  };
  if (field.atMost && value > dims[field.atMost]!) fail("at most", field.atMost);
  if (field.atLeast && value < dims[field.atLeast]!) fail("at least", field.atLeast);
  if (field.divides && dims[field.divides]! % value !== 0) fail("a divisor of", field.divides);
}

function checkBuffer(op: string, name: string, field: BufferField, value: unknown, dims: Dims): void {
  if (value === null || value === undefined) {
    if (field.optional && value === null) return;
    throw new DtypeError(op, name, `a ${ARRAY_TYPES[field.dtype].name}`, String(value));
  }
  if (!(value instanceof ARRAY_TYPES[field.dtype])) {
    throw new DtypeError(op, name, `a ${ARRAY_TYPES[field.dtype].name}`, value.constructor?.name ?? typeof value);
  }
  const shape = field.shape(dims);
  const length = shape.reduce((a, b) => a * b, 1);
  if (field.atLeast ? value.length < length : value.length !== length) {
    throw new ShapeError(op, name, shape, [value.length], field.atLeast ? "Longer is allowed" : "");
  }
  if (field.alignment && value.byteOffset % field.alignment !== 0) {
    throw new DtypeError(op, name, `at a multiple of ${field.alignment} bytes`, `byte offset ${value.byteOffset}`);
  }
}

function checkTogether(op: string, name: string, field: BufferField, given: Record<string, unknown>): void {
  const other = field.together;
  if (!other || (given[name] === null) === (given[other] === null)) return;
  const [expected, got] = given[name] === null ? ["given", "null"] : ["null", "an array"];
  throw new DtypeError(op, name, expected, got, `It goes together with ${other}`);
}

function checkAliases(op: Operation, given: Record<string, unknown>): void {
  const spans: { name: string; buffer: ArrayBufferLike; start: number; end: number; written: boolean }[] = [];
  for (const [name, field] of Object.entries(op.fields)) {
    if (field.kind !== "buffer" || given[name] === null) continue;
    const array = given[name] as ArrayOf[Dtype];
    const start = array.byteOffset;
    spans.push({ name, buffer: array.buffer, start, end: start + array.byteLength, written: field.access !== "in" });
  }
  for (let i = 0; i < spans.length; i++) {
    for (let j = i + 1; j < spans.length; j++) {
      const a = spans[i]!;
      const b = spans[j]!;
      if (!(a.written || b.written) || a.buffer !== b.buffer || a.start >= b.end || b.start >= a.end) continue;
      throw new ShoalError("alias", `${op.name}: ${a.name} and ${b.name} overlap in memory; give each its own array`);
    }
  }
}
