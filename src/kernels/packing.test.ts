import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Rng, ShapeError, ShoalError } from "../core/index.ts";
import { bf16FromNumber, f16FromNumber, numberFromBf16, numberFromF16 } from "./half-floats.ts";
import { dequantizeNeuronMajor, type PackedFormat, pack, packedBytes, quantizeNeuronMajor, unpack } from "./packing.ts";

const FORMATS: readonly PackedFormat[] = ["f32", "bf16", "int8", "int4"];

function gaussian(length: number, seed: number): Float32Array {
  const rng = new Rng(seed);
  const uniform = (): number => rng.next() + 2 ** -33;
  return Float32Array.from({ length }, () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
}

function relativeRms(got: Float32Array, expected: Float32Array): number {
  const errors = got.reduce((sum, g, i) => sum + (g - expected[i]!) ** 2, 0);
  return Math.sqrt(errors / expected.reduce((sum, e) => sum + e * e, 0));
}

describe("half floats", () => {
  test("every f16 survives the way to a number and back", () => {
    for (let half = 0; half < 65536; half++) {
      if ((half & 0x7fff) > 0x7c00) expect(numberFromF16(half)).toBeNaN();
      else expect(f16FromNumber(numberFromF16(half))).toBe(half);
    }
  });

  test("a number between two f16 goes to the nearer, and a tie to the even one", () => {
    for (let half = 0; half < 0x7bff; half++) {
      const low = numberFromF16(half);
      const high = numberFromF16(half + 1);
      const middle = (low + high) / 2;
      expect(f16FromNumber(middle)).toBe(half % 2 === 0 ? half : half + 1);
      expect(f16FromNumber(low + (high - low) * 0.49)).toBe(half);
      expect(f16FromNumber(-(low + (high - low) * 0.51))).toBe(0x8000 | (half + 1));
    }
  });

  test("f16 saturates, and keeps infinities and NaN", () => {
    expect(numberFromF16(f16FromNumber(1e9))).toBe(65504);
    expect(numberFromF16(f16FromNumber(-65520))).toBe(-65504);
    expect(numberFromF16(f16FromNumber(Number.NEGATIVE_INFINITY))).toBe(Number.NEGATIVE_INFINITY);
    expect(numberFromF16(f16FromNumber(Number.NaN))).toBeNaN();
  });

  test("bf16 rounds to nearest even", () => {
    expect(bf16FromNumber(1 + 2 ** -8)).toBe(0x3f80); // a tie, down to even
    expect(bf16FromNumber(1 + 3 * 2 ** -8)).toBe(0x3f82); // a tie, up to even
    expect(numberFromBf16(bf16FromNumber(-1.5))).toBe(-1.5);
    expect(numberFromBf16(bf16FromNumber(Number.NaN))).toBeNaN();
  });
});

describe("packed matrices", () => {
  const N = 24;
  const K = 96;
  const weights = gaussian(N * K, 7);

  test("f32 comes back exactly, the others within the error of their step", () => {
    const error = (format: PackedFormat): number =>
      relativeRms(unpack(format, pack(format, weights, N, K), N, K), weights);
    expect(error("f32")).toBe(0);
    expect(error("bf16")).toBeLessThan(2 ** -9); // half a step of 8 bits
    expect(error("int8")).toBeLessThan(0.006); // steps of max / 127, max about 2.1 sigma: 2.1 / 127 / sqrt(12) = 0.0048
    expect(error("int4")).toBeLessThan(0.085); // q4_0 has 0.086
  });

  test.each(FORMATS)("%s: what was packed once packs to the same values again", (format) => {
    const once = unpack(format, pack(format, weights, N, K), N, K);
    expect(relativeRms(unpack(format, pack(format, once, N, K), N, K), once)).toBeLessThan(5e-4); // f16 scales
  });

  test("each format keeps its documented place for every weight", () => {
    const marked = new Float32Array(16 * 64);
    const [row, k] = [13, 45]; // row 5 of the second eight, k 13 of the second group
    marked[row * 64 + k] = -2;
    const nonZero = (bytes: Uint8Array, zero: number): number[] => [...bytes.keys()].filter((i) => bytes[i] !== zero);
    expect(nonZero(pack("f32", marked, 16, 64), 0)).toEqual([(8 * 64 + k * 8 + 5) * 4 + 3]);
    expect(nonZero(pack("bf16", marked, 16, 64), 0)).toEqual([(8 * 64 + 22 * 16 + 5 * 2 + 1) * 2 + 1]);
    const int8Group = 3 * 272;
    expect(nonZero(pack("int8", marked, 16, 64), 0)).toEqual([
      int8Group + 10,
      int8Group + 11,
      int8Group + 16 + 6 * 16 + 5 * 2 + 1,
    ]);
    const int4 = pack("int4", marked, 16, 64);
    expect(int4[3 * 144 + 16 + 1 * 32 + 5 * 4 + 1]).toBe(0x08); // high nibble: k 13 is 5 of its eight; -8 is stored as 0
  });

  test.each(["int8", "int4"] as const)(
    "%s represents a group of zeros, of one value, and of its own steps exactly",
    (format) => {
      const steps = new Float32Array(8 * 32);
      steps.fill(0.25, 32, 64);
      for (let i = 0; i < 32; i++) steps[64 + i] = ((i % 16) - 8) * 0.5;
      if (format === "int8") for (let i = 0; i < 32; i++) steps[64 + i] = (i * 8 - 127) * 0.5;
      const back = unpack(format, pack(format, steps, 8, 32), 8, 32);
      expect([...back.subarray(0, 32)]).toEqual(new Array(32).fill(0));
      expect(relativeRms(back.subarray(32, 64), steps.subarray(32, 64))).toBeLessThan(5e-4); // the scale is an f16
      expect([...back.subarray(64, 96)]).toEqual([...steps.subarray(64, 96)]);
    },
  );

  test("any finite weights come back within one step of their group's scale", () => {
    const group = fc.array(fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }), {
      minLength: 32,
      maxLength: 32,
    });
    // Scales are f16, which below 2^-14 come in steps of 2^-24: half of one, times the largest integer.
    const [coarse8, coarse4] = [127 * 2 ** -25, 8 * 2 ** -25];
    fc.assert(
      fc.property(group, (values) => {
        const one = new Float32Array(8 * 32);
        one.set(values);
        const greatest = values.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
        const int8 = unpack("int8", pack("int8", one, 8, 32), 8, 32);
        const int4 = unpack("int4", pack("int4", one, 8, 32), 8, 32);
        for (let i = 0; i < 32; i++) {
          expect(Math.abs(int8[i]! - values[i]!)).toBeLessThanOrEqual(greatest / 127 + coarse8);
          expect(Math.abs(int4[i]! - values[i]!)).toBeLessThanOrEqual(greatest / 4 + coarse4);
        }
      }),
    );
  });

  test("pack writes into given memory and nowhere else", () => {
    const room = new Uint8Array(packedBytes("int4", N, K) + 16).fill(0xaa);
    const out = room.subarray(8, room.length - 8);
    expect(pack("int4", weights, N, K, out)).toBe(out);
    expect(out).toEqual(pack("int4", weights, N, K));
    expect([...room.subarray(0, 8), ...room.subarray(-8)]).toEqual(new Array(16).fill(0xaa));
  });

  test("impossible sizes and values are refused", () => {
    expect(() => pack("int8", weights, 23, K)).toThrow("N must be a positive multiple of 8, got 23");
    expect(() => pack("f32", weights, N, 95)).toThrow("K must be a positive multiple of 32, got 95");
    expect(() => pack("f32", weights, N, K + 32)).toThrow(ShapeError);
    expect(() => unpack("int4", new Uint8Array(3), 8, 32)).toThrow(ShapeError);
    const broken = new Float32Array(8 * 32);
    broken[40] = Number.NaN;
    expect(() => pack("int4", broken, 8, 32)).toThrow(ShoalError);
  });
});

describe("neuron-major int8", () => {
  test("comes back within the error of its step", () => {
    const weights = gaussian(40 * 64, 3);
    const packed = quantizeNeuronMajor(weights, 40, 64);
    expect(packed.scales.length).toBe(80);
    expect(relativeRms(dequantizeNeuronMajor(packed), weights)).toBeLessThan(0.006);
  });
});
