/**
 * Errors of Shoal. A caller branches on the class or on `code`; a person reads `message`, which says what was expected,
 * what came and what to do. The original fault is kept as `cause`.
 */

export interface ShoalErrorOptions {
  /** The fault that led to this one. */
  readonly cause?: unknown;
}

/** Base of every error that Shoal throws on purpose. */
export class ShoalError extends Error {
  /** Stable kebab-case name of the fault, the same in every language. */
  readonly code: string;

  constructor(code: string, message: string, options: ShoalErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
  }
}

/** An array has another shape or length than the operation needs. */
export class ShapeError extends ShoalError {
  readonly expected: readonly number[];
  readonly got: readonly number[];

  constructor(operation: string, argument: string, expected: readonly number[], got: readonly number[], hint = "") {
    const tail = hint && `. ${hint}`;
    super("shape", `${operation}: ${argument} must be [${expected.join(", ")}], got [${got.join(", ")}]${tail}`);
    this.expected = expected;
    this.got = got;
  }
}

/** An array holds another element type, or lies where the kernels cannot read it. */
export class DtypeError extends ShoalError {
  readonly expected: string;
  readonly got: string;

  constructor(operation: string, argument: string, expected: string, got: string, hint = "") {
    super("dtype", `${operation}: ${argument} must be ${expected}, got ${got}${hint && `. ${hint}`}`);
    this.expected = expected;
    this.got = got;
  }
}

/** A number is outside the range an operation accepts. */
export class RangeLimitError extends ShoalError {
  constructor(operation: string, argument: string, expected: string, got: number | string) {
    super("range", `${operation}: ${argument} must be ${expected}, got ${got}`);
  }
}

/** An arena is full. */
export class MemoryError extends ShoalError {
  readonly arena: string;
  readonly limitBytes: number;
  readonly usedBytes: number;
  readonly askedBytes: number;

  constructor(
    arena: string,
    limitBytes: number,
    usedBytes: number,
    askedBytes: number,
    asker: string,
    options: ShoalErrorOptions = {},
  ) {
    super(
      "memory",
      `arena "${arena}" is full: ${asker} asked for ${askedBytes} bytes, ${usedBytes} of ${limitBytes} are in use. ` +
        "Use a smaller batch, or raise the arena's limit.",
      options,
    );
    this.arena = arena;
    this.limitBytes = limitBytes;
    this.usedBytes = usedBytes;
    this.askedBytes = askedBytes;
  }
}

/** A file, message or request is malformed or exceeds a named limit. */
export class FormatError extends ShoalError {}

/** Two bytes or states that must agree do not: a checksum, a hash, a version. */
export class IntegrityError extends ShoalError {}

/** The caller stopped the work. */
export class AbortedError extends ShoalError {
  constructor(what: string, options: ShoalErrorOptions = {}) {
    super("aborted", `${what} was stopped`, options);
  }
}

/** Throws {@link AbortedError} when `signal` has fired. */
export function throwIfAborted(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw new AbortedError(what, { cause: signal.reason });
}
