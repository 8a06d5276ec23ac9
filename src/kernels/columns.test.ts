import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { packColumns, unpackColumns } from "./column-packing.ts";
import * as ops from "./contract.ts";
import { pack, packedBytes, unpack } from "./packing.ts";
import { createWasmBackend } from "./wasm/backend.ts";

const FORMATS = ["int8", "int4"] as const;
const [ROWS, N, K] = [11, 96, 1088];

function numbers(length: number, seed: number): Float32Array {
  const rng = new Rng(seed);
  return Float32Array.from({ length }, () => rng.uniform(-1, 1));
}

function transposed(x: Float32Array, rows: number): Float32Array {
  const columns = x.length / rows;
  return Float32Array.from(x, (_, i) => x[(i % rows) * columns + Math.floor(i / rows)]!);
}

test.each(FORMATS)("%s weights packed by columns stand for the same numbers as packed by rows", (format) => {
  const weights = numbers(N * K, 1);
  const byColumns = packColumns(format, transposed(weights, N), N, K);
  const byRows = unpack(format, pack(format, weights, N, K), N, K);
  expect(bytesOf(unpackColumns(format, byColumns, N, K)).equals(bytesOf(byRows))).toBe(true);
});

test.each(FORMATS)(
  "%s products by columns, and of many rows, are those of single rows to the last bit",
  async (format) => {
    const backend = await createWasmBackend({ memoryBytes: 2 ** 24, threads: 1 });
    const arena = backend.arena("test", 2 ** 23);
    const place = (values: Float32Array): Float32Array => {
      const array = arena.f32(values.length, "values");
      array.set(values);
      return array;
    };
    const placeBytes = (values: Uint8Array): Uint8Array => {
      const array = arena.allocate("u8", packedBytes(format, N, K), "packed");
      array.set(values);
      return array;
    };
    const weights = numbers(N * K, 2);
    const byRows = placeBytes(pack(format, weights, N, K));
    const byColumns = placeBytes(packColumns(format, transposed(weights, N), N, K));
    const x = place(numbers(ROWS * K, 3).map((value) => Math.max(value, 0) ** 2));
    const [single, skipping] = [arena.f32(ROWS * N, "single"), arena.f32(ROWS * N, "skipping")];
    const [many, manyByColumns] = [arena.f32(ROWS * N, "many"), arena.f32(ROWS * N, "by columns")];

    const is8 = format === "int8";
    for (let row = 0; row < ROWS; row++) {
      const at = { N, K, x: x.subarray(row * K, (row + 1) * K), accumulate: 0 as const };
      const part = (y: Float32Array): Float32Array => y.subarray(row * N, (row + 1) * N);
      backend.run(is8 ? ops.gemvInt8 : ops.gemvInt4, { ...at, w: byRows, y: part(single) });
      backend.run(is8 ? ops.columnGemvInt8 : ops.columnGemvInt4, { ...at, w: byColumns, y: part(skipping) });
    }
    const all = { rows: ROWS, N, K, x, accumulate: 0 as const };
    backend.run(is8 ? ops.roundedGemmInt8 : ops.roundedGemmInt4, { ...all, w: byRows, y: many });
    backend.run(is8 ? ops.columnGemmInt8 : ops.columnGemmInt4, { ...all, w: byColumns, y: manyByColumns });
    backend.close();

    expect(single.some((value) => value !== 0)).toBe(true);
    expect(bytesOf(skipping).equals(bytesOf(single))).toBe(true);
    expect(bytesOf(many).equals(bytesOf(single))).toBe(true);
    expect(bytesOf(manyByColumns).equals(bytesOf(single))).toBe(true);
  },
);

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
