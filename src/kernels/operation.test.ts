import { describe, expect, test } from "vitest";
import { DtypeError, RangeLimitError, ShapeError, ShoalError } from "../core/index.ts";
import * as contract from "./contract.ts";
import { OPERATIONS } from "./contract.ts";
import { command, type Field, type Operation } from "./operation.ts";
import { packedBytes } from "./packing.ts";

const f = (length: number): Float32Array => new Float32Array(length);

/** The smallest arguments an operation takes: every dimension at its least or at `least`, every buffer given. */
function leastArguments(operation: Operation, least = 0): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  const fields = Object.entries(operation.fields);
  for (const [name, field] of fields) {
    if (field.kind === "dim") args[name] = Math.max(least, field.min, field.multipleOf);
  }
  for (const [name, field] of fields) {
    if (field.kind === "scalar") args[name] = 1;
    if (field.kind === "dim" && field.max === 1) args[name] = 0;
    if (field.kind === "buffer") args[name] = new Arrays[field.dtype](lengthOf(field, args as Record<string, number>));
  }
  return args;
}

const Arrays = { f32: Float32Array, i32: Int32Array, i8: Int8Array, u8: Uint8Array, u16: Uint16Array };

function lengthOf(field: Extract<Field, { kind: "buffer" }>, d: Record<string, number>): number {
  return field.shape(d).reduce((a, b) => a * b, 1);
}

const make = (operation: Operation, args: Record<string, unknown>): unknown => command(operation, args as never);

describe.each(OPERATIONS.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
  const fields = Object.entries(operation.fields);

  test("takes its least arguments", () => {
    expect(make(operation, leastArguments(operation))).toMatchObject({ operation });
  });

  test("refuses dimensions that are missing, fractional, too small or too great", () => {
    for (const [name, field] of fields) {
      if (field.kind !== "dim") continue;
      const least = leastArguments(operation);
      expect(() => make(operation, { ...least, [name]: undefined }), name).toThrow(DtypeError);
      for (const wrong of [field.min - 1, 0.5, Number.NaN, -1, field.max + 1]) {
        expect(() => make(operation, { ...least, [name]: wrong }), `${name} ${wrong}`).toThrow(RangeLimitError);
      }
    }
  });

  test("refuses scalars that are not finite", () => {
    for (const [name, field] of fields) {
      if (field.kind !== "scalar") continue;
      for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
        expect(() => make(operation, { ...leastArguments(operation), [name]: wrong }), name).toThrow(RangeLimitError);
      }
    }
  });

  test("refuses arrays that are missing, of another type or another length", () => {
    for (const [name, field] of fields) {
      if (field.kind !== "buffer") continue;
      const least = leastArguments(operation);
      const length = lengthOf(field, least as Record<string, number>);
      const Wrong = field.dtype === "i32" ? Float32Array : Int32Array;
      const Right = Arrays[field.dtype];
      expect(() => make(operation, { ...least, [name]: undefined }), name).toThrow(DtypeError);
      if (!field.optional) expect(() => make(operation, { ...least, [name]: null }), name).toThrow(DtypeError);
      expect(() => make(operation, { ...least, [name]: new Wrong(length) }), name).toThrow(DtypeError);
      expect(() => make(operation, { ...least, [name]: [] }), name).toThrow(DtypeError);
      expect(() => make(operation, { ...least, [name]: new Right(length - 1) }), name).toThrow(ShapeError);
      const longer = (): unknown => make(operation, { ...least, [name]: new Right(length + 1) });
      if (field.atLeast) expect(longer).not.toThrow();
      else expect(longer, name).toThrow(ShapeError);
    }
  });

  test("refuses arrays that do not begin where its kernel can read them", () => {
    for (const [name, field] of fields) {
      if (field.kind !== "buffer") continue;
      const least = leastArguments(operation);
      const { length, BYTES_PER_ELEMENT } = least[name] as Float32Array;
      const bytes = new ArrayBuffer((length + 8) * BYTES_PER_ELEMENT);
      const at = (offset: number): unknown => new Arrays[field.dtype](bytes, offset, length);
      // The language itself refuses what is not aligned to its element.
      if (BYTES_PER_ELEMENT > 1) expect(() => at(1)).toThrow(RangeError);
      expect(() => make(operation, { ...least, [name]: at(4) }), name).not.toThrow();
      if (!field.alignment) continue;
      expect(() => make(operation, { ...least, [name]: at(BYTES_PER_ELEMENT) }), name).toThrow(DtypeError);
    }
  });

  test("refuses a stride or a size that leads past the end of a strided array", () => {
    const args = leastArguments(operation, 2) as Record<string, number>;
    for (const [name, field] of fields) {
      if (field.kind !== "buffer" || !field.atLeast) continue;
      const sizes = fields.flatMap(([size, other]) => (other.kind === "dim" && other.max > 1 ? [size] : []));
      const leading = sizes.filter(
        (size) => lengthOf(field, { ...args, [size]: args[size]! + 1 }) > lengthOf(field, args),
      );
      expect(leading, name).not.toEqual([]);
      for (const size of leading) {
        expect(() => make(operation, { ...args, [size]: args[size]! + 1 }), `${name} ${size}`).toThrow(
          expect.objectContaining({ code: expect.stringMatching(/^(shape|range)$/) }),
        );
      }
    }
  });

  test("refuses an output that shares memory with any other argument", () => {
    const buffers = fields.filter(([, field]) => field.kind === "buffer");
    for (const [output, outputField] of buffers) {
      if (outputField.kind !== "buffer" || outputField.access === "in") continue;
      for (const [other, otherField] of buffers) {
        if (otherField.kind !== "buffer" || other === output) continue;
        const least = leastArguments(operation) as Record<string, Float32Array>;
        const bytes = new ArrayBuffer(least[output]!.byteLength + least[other]!.byteLength + 64);
        least[output] = new Arrays[outputField.dtype](bytes, 0, least[output]!.length) as Float32Array;
        const lastWord = Math.floor((least[output].byteLength - 1) / 4) * 4;
        least[other] = new Arrays[otherField.dtype](bytes, lastWord, least[other]!.length) as Float32Array;
        expect(
          errorOf(() => make(operation, least)),
          `${output} and ${other}`,
        ).toMatchObject({ code: "alias" });
      }
    }
  });
});

test("an error says the operation, the argument, what was expected and what came", () => {
  const args = { M: 2, N: 3, K: 4, aRow: 4, aCol: 1, bRow: 3, bCol: 1, cRow: 3, accumulate: 0 };
  const shape = errorOf(() => command(contract.gemm, { ...args, a: f(7), b: f(12), c: f(6) }));
  expect(shape.message).toBe("gemm: a must be [8], got [7]. Longer is allowed");
  const dtype = errorOf(() => make(contract.gemm, { ...args, a: new Float64Array(8), b: f(12), c: f(6) }));
  expect(dtype.message).toBe("gemm: a must be a Float32Array, got Float64Array");
});

test("a stride that leads past the end of its array is refused", () => {
  const args = { M: 2, N: 3, K: 4, aRow: 4, aCol: 1, bRow: 3, bCol: 1, cRow: 3, accumulate: 0 };
  const arrays = { a: f(8), b: f(12), c: f(6) };
  expect(() => command(contract.gemm, { ...args, ...arrays })).not.toThrow();
  for (const stride of ["aRow", "aCol", "bRow", "bCol", "cRow"] as const) {
    expect(() => command(contract.gemm, { ...args, [stride]: args[stride] + 1, ...arrays }), stride).toThrow(
      ShapeError,
    );
  }
  expect(() => command(contract.gemm, { ...args, cRow: 2, ...arrays })).toThrow(RangeLimitError); // rows would overlap
  const block = { G: 1, R: 1, S: 1, blocks: 2, D: 3, indices: new Int32Array(1), x: f(3), h: f(32), accumulate: 0 };
  expect(() => command(contract.gatherGemmUp, { ...block, wD: 1, wN: 3, w: f(192) })).not.toThrow();
  expect(() => command(contract.gatherGemmUp, { ...block, wD: 1, wN: 4, w: f(192) })).toThrow(ShapeError);
});

test("dimensions must stand to each other as the operation needs", () => {
  const norm = { rows: 1, D: 6, H: 4, eps: 1, x: f(6), weight: f(6), bias: f(6), y: f(6), mean: f(4), rstd: f(4) };
  expect(errorOf(() => command(contract.groupNorm, norm)).message).toBe(
    "groupNorm: H must be a divisor of D = 6, got 4",
  );
  const top = { rows: 1, V: 2, k: 3, x: f(2), values: f(3), indices: new Int32Array(3) };
  expect(errorOf(() => command(contract.topK, top)).message).toBe("topK: k must be at most V = 2, got 3");
});

test("buffers that go together are both given or neither", () => {
  const at = { rows: 1, D: 2, H: 1, y: f(2), r: f(2), k: f(2), v: f(2), rK: f(2), dout: f(2) };
  const out = { dy: f(2), dr: f(2), dk: f(2), dv: f(2), drK: f(2) };
  const both = { g: f(2), dg: f(2) };
  expect(() => command(contract.bonusGateBackward, { ...at, ...out, ...both })).not.toThrow();
  expect(() => command(contract.bonusGateBackward, { ...at, ...out, g: null, dg: null })).not.toThrow();
  expect(() => command(contract.bonusGateBackward, { ...at, ...out, ...both, g: null })).toThrow(DtypeError);
  expect(() => command(contract.bonusGateBackward, { ...at, ...out, ...both, dg: null })).toThrow(DtypeError);
});

test("packed weights must be aligned to words", () => {
  const bytes = packedBytes("int8", 8, 32);
  const at = { N: 8, K: 32, x: f(32), y: f(8), accumulate: 0 };
  const weights = (offset: number): Uint8Array => new Uint8Array(new ArrayBuffer(bytes + 8), offset, bytes);
  expect(() => command(contract.gemvInt8, { ...at, w: weights(4) })).not.toThrow();
  expect(errorOf(() => command(contract.gemvInt8, { ...at, w: weights(2) })).message).toBe(
    "gemvInt8: w must be at a multiple of 4 bytes, got byte offset 2",
  );
});

test("inputs may share memory with each other", () => {
  const x = f(4);
  expect(() => command(contract.multiply, { n: 4, a: x, b: x, y: f(4) })).not.toThrow();
});

function errorOf(action: () => unknown): ShoalError {
  try {
    action();
  } catch (error) {
    if (error instanceof ShoalError) return error;
    throw error;
  }
  throw new Error("expected a ShoalError");
}
