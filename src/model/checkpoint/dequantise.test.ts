import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Rng, sha256Hex } from "../../core/index.ts";
import type { CheckpointDtype } from "./checkpoint.ts";
import { dequantise } from "./dequantise.ts";
import { BLOCKS, floatToBrain, floatToHalf, halfTable } from "./element-types.ts";
import { quantise } from "./quantise.ts";

const COUNT = 256 * 20;

/** Blocks of any bits, but with scales that are finite. */
function anyBlocks(dtype: CheckpointDtype): Uint8Array {
  const rng = new Rng(20_261_122);
  const { elements, bytes: size } = BLOCKS[dtype];
  const bytes = Uint8Array.from({ length: (COUNT / elements) * size }, () => rng.integer(256));
  const scaleAt = dtype === "Q6_K" ? [209] : dtype === "Q8_0" || dtype === "Q4_0" ? [1] : [1, 3];
  for (let at = 0; at < bytes.length; at += size) for (const high of scaleAt) bytes[at + high]! &= 0b10111111;
  return bytes;
}

function widen(dtype: CheckpointDtype, bytes: Uint8Array): Float32Array {
  const out = new Float32Array((bytes.length / BLOCKS[dtype].bytes) * BLOCKS[dtype].elements).fill(Number.NaN);
  dequantise(dtype, bytes, out);
  return out;
}

const asBytes = (values: Float32Array): Uint8Array => new Uint8Array(values.buffer);

/** SHA-256 of what ggml's dequantize_row_* makes of `anyBlocks`, by the last test of this file. */
const GGML_RESULTS = {
  Q8_0: "ad570f1723bcc040cdeaabeb6d51754ebdb20dd75f483cac630c5c9d7b07e75e",
  Q4_0: "74e555407b3a6b1280e642a8c84f53d71907092451e190a5e056d0d7bd4ff2fb",
  Q4_K: "f6d8f3cb1b42e293e2cc66552f20d08a279e42d5a1e85ab514dcbed3b53a67f6",
  Q5_K: "689c4b0ec211054bb672d32e4ea50f25167adea22503ec58fb2672e1c9f0101f",
  Q6_K: "d56579d93e615e0f332bbac2d027324072f4a88048b998b332463fc3fb41b234",
} as const;

type QuantisedDtype = keyof typeof GGML_RESULTS;
const QUANTISED = Object.keys(GGML_RESULTS) as QuantisedDtype[];

test.each(QUANTISED)("%s blocks give the same bits as in ggml", (dtype) => {
  expect(sha256Hex(asBytes(widen(dtype, anyBlocks(dtype))))).toBe(GGML_RESULTS[dtype]);
});

describe("quantising", () => {
  // Rounding to steps of s leaves s / sqrt(12); relative to values uniform in [-1, 1] that is s / 2. A fifth more for scales
  // that are rounded themselves, and for Q4_0's largest value, which has no step on its other side.
  test.each([
    ["Q8_0", 1 / 127],
    ["Q6_K", 1 / 31],
    ["Q5_K", 2 / 31],
    ["Q4_K", 2 / 15],
    ["Q4_0", 1 / 8],
  ] as const)("%s loses what its steps of %d must lose", (dtype, step) => {
    const rng = new Rng(1);
    const values = Float32Array.from({ length: COUNT }, () => rng.uniform(-1, 1));
    const back = widen(dtype, quantise(dtype, values));
    const power = (array: Float32Array): number => array.reduce((sum, value) => sum + value * value, 0);
    expect(Math.sqrt(power(back.map((value, i) => value - values[i]!)) / power(values))).toBeLessThan(0.6 * step);
  });

  test.each(QUANTISED)("%s keeps zeros", (dtype) => {
    expect(widen(dtype, quantise(dtype, new Float32Array(256))).every((value) => value === 0)).toBe(true);
  });

  test("part of a block is refused", () => {
    expect(() => quantise("Q4_K", new Float32Array(255))).toThrow("not whole blocks");
  });
});

describe("16-bit floats", () => {
  test("every f16 that is a number survives f32 and back", () => {
    const half = halfTable();
    const changed = [...half.keys()].filter((bits) => !Number.isNaN(half[bits]!) && floatToHalf(half[bits]!) !== bits);
    expect(changed).toEqual([]);
  });

  test("halfway cases round to even, in f16 and bf16", () => {
    expect(floatToHalf(1 + 2 ** -11)).toBe(0x3c00);
    expect(floatToHalf(1 + 3 * 2 ** -11)).toBe(0x3c02);
    expect(floatToHalf(2 ** -25)).toBe(0); // half the smallest
    expect(floatToHalf(3 * 2 ** -25)).toBe(2);
    expect(floatToHalf(65_519)).toBe(0x7bff);
    expect(floatToHalf(65_520)).toBe(0x7c00);
    expect(floatToBrain(1 + 2 ** -8)).toBe(0x3f80);
    expect(floatToBrain(1 + 3 * 2 ** -8)).toBe(0x3f82);
  });

  test("what is no number stays none", () => {
    expect(halfTable()[floatToHalf(Number.NaN)]).toBeNaN();
    const [back] = widen("BF16", quantise("BF16", Float32Array.of(Number.NaN)));
    expect(back).toBeNaN();
  });

  test("plain types are read at any alignment", () => {
    const values = Float32Array.of(1.5, -2, 0.25);
    for (const dtype of ["F32", "F16", "BF16"] as const) {
      const stored = quantise(dtype, values);
      const odd = new Uint8Array(stored.length + 1);
      odd.set(stored, 1);
      expect(widen(dtype, odd.subarray(1)), dtype).toEqual(values);
    }
  });
});

const peers = fileURLToPath(new URL("../../../bench/peers/", import.meta.url));
const ggml = `${peers}node_modules/@node-llama-cpp/linux-x64/bins/linux-x64/libggml-base.so`;

describe.skipIf(!existsSync(ggml))("beside ggml (skipped unless bench/peers is installed)", () => {
  test.each(QUANTISED)("%s", (dtype) => {
    const koffi = createRequire(peers)("koffi") as {
      load(path: string): { func(declaration: string): (from: Uint8Array, to: Float32Array, count: number) => void };
    };
    const name = `dequantize_row_${dtype.toLowerCase().replace("k", "K")}`;
    const theirs = new Float32Array(COUNT);
    koffi.load(ggml).func(`void ${name}(const void *x, float *y, int64_t k)`)(anyBlocks(dtype), theirs, COUNT);
    expect(sha256Hex(asBytes(theirs))).toBe(GGML_RESULTS[dtype]);
  });
});
