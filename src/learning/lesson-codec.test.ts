import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormatError, Rng } from "../core/index.ts";
import { decodeNeurons, encodeNeurons, type LessonNeurons, NEURON_LIMITS, roundValues } from "./lesson-codec.ts";

const SHAPE = { width: 64, vocabulary: 1000 };

function unitRows(rng: Rng, rows: number): Float32Array {
  const all = new Float32Array(rows * 64);
  for (let row = 0; row < rows; row++) {
    const key = Float32Array.from({ length: 64 }, () => rng.normal());
    const length = Math.sqrt(key.reduce((sum, x) => sum + x * x, 0));
    all.set(
      key.map((x) => x / length),
      row * 64,
    );
  }
  return all;
}

function neurons(seed: number, rows: number, tokens: number, { width, vocabulary } = SHAPE): LessonNeurons {
  const rng = new Rng(seed);
  return {
    width,
    relation: unitRows(rng, rows),
    words: unitRows(rng, rows),
    tokens: Int32Array.from({ length: tokens }, () => rng.integer(vocabulary)),
    values: Float32Array.from({ length: tokens * width }, () => 40 * rng.normal()),
  };
}

const sameBytes = (a: ArrayBufferView, b: ArrayBufferView): boolean =>
  Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(Buffer.from(b.buffer, b.byteOffset, b.byteLength));

const anyNeurons = fc
  .record({ seed: fc.integer(), rows: fc.integer({ min: 1, max: 24 }), tokens: fc.integer({ min: 1, max: 64 }) })
  .map(({ seed, rows, tokens }) => neurons(seed, rows, tokens));

test("neurons come back from their bytes, and give the same bytes again", () => {
  fc.assert(
    fc.property(anyNeurons, (original) => {
      const bytes = encodeNeurons(original);
      const read = decodeNeurons(bytes, SHAPE);
      expect(sameBytes(read.tokens, original.tokens)).toBe(true);
      expect(sameBytes(read.values, roundValues(original.values))).toBe(true);
      expect(sameBytes(encodeNeurons(read), bytes)).toBe(true);
      const isNear = read.relation.every((x, i) => Math.abs(x - original.relation[i]!) < 2 ** -11); // f16 below 1
      expect(isNear).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("values lose less than one part in 250 of the greatest in their group", () => {
  const { values } = neurons(3, 1, 20);
  const read = roundValues(values);
  for (let start = 0; start < values.length; start += 32) {
    const greatest = Math.max(...values.subarray(start, start + 32).map(Math.abs));
    for (let i = start; i < start + 32; i++) expect(Math.abs(read[i]! - values[i]!)).toBeLessThan(greatest / 250);
  }
});

test("a lesson of 40 tokens on a base of 256 channels stays below the limit", () => {
  const shape = { width: 256, vocabulary: 8192 };
  expect(encodeNeurons(neurons(1, 7, 41, shape)).length).toBeLessThan(NEURON_LIMITS.bytes * 0.7);
});

test("a phrasing without known words has a row of zeros, which is kept", () => {
  const original = neurons(2, 2, 1);
  original.words.fill(0, 64);
  expect(
    decodeNeurons(encodeNeurons(original), SHAPE)
      .words.subarray(64)
      .every((x) => x === 0),
  ).toBe(true);
});

describe("hostile bytes", () => {
  const good = encodeNeurons(neurons(5, 3, 4));
  const refused = (bytes: Uint8Array): void => {
    expect(() => decodeNeurons(bytes, SHAPE)).toThrow(FormatError);
  };
  const changed = (at: number, ...values: number[]): Uint8Array => {
    const bytes = Uint8Array.from(good);
    bytes.set(values, at);
    return bytes;
  };

  test("cut anywhere or longer than they say are refused", () => {
    for (let length = 0; length < good.length; length++) refused(good.subarray(0, length));
    refused(Uint8Array.from([...good, 0]));
  });

  test("with a count, width or version that is not theirs are refused", () => {
    for (const [at, values] of [
      [0, [0]],
      [4, [1]],
      [5, [0]],
      [5, [255]],
      [6, [0]],
      [6, [255]],
      [7, [1]],
      [8, [0, 0]],
      [8, [255, 255]],
      [8, [96, 0]],
      [10, [1, 0]],
    ] as const) {
      refused(changed(at, ...values));
    }
  });

  test("with a token outside the vocabulary, a row that is not of unit length, or numbers that are not finite are refused", () => {
    const tokensAt = 12 + 3 * 256;
    refused(changed(tokensAt, 0xe8, 3, 0, 0)); // 1000
    refused(changed(tokensAt, 0xff, 0xff, 0xff, 0xff));
    refused(changed(12, ...new Array<number>(128).fill(0)));
    refused(changed(12, 0, 0x7c)); // infinity in a row
    refused(changed(12 + 3 * 128, 0, 0x7c)); // or in a row of words
    refused(changed(12, 0, 0x7e)); // NaN in a row
    refused(changed(tokensAt + 16, 0, 0x7c)); // infinite scale
    refused(changed(tokensAt + 16, 0, 0x7e)); // NaN
    refused(changed(tokensAt + 16, 0, 0xbc)); // negative
    refused(changed(tokensAt + 16, 0xff, 0x7b)); // 65504 times 127
  });

  test("of any kind give neurons within the limits or a FormatError", () => {
    const mutated = fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((edits) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of edits) bytes[at] = value;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 400 })), (bytes) => {
        try {
          const { values, relation, tokens } = decodeNeurons(bytes, SHAPE);
          expect(values.every((x) => Math.abs(x) <= NEURON_LIMITS.value * 1.01)).toBe(true);
          expect(relation.every(Number.isFinite)).toBe(true);
          expect(tokens.every((token) => token >= 0 && token < SHAPE.vocabulary)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
