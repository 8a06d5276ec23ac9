/** Packing weights and unpacking them again. */
import { dequantizeNeuronMajor, type PackedFormat, pack, quantizeNeuronMajor, unpack } from "../packing.ts";
import type { Floats } from "./floats.ts";

export const packBf16: Pack = packAs("bf16");
export const packInt8: Pack = packAs("int8");
export const packInt4: Pack = packAs("int4");
export const unpackBf16: Unpack = unpackFrom("bf16");
export const unpackInt8: Unpack = unpackFrom("int8");
export const unpackInt4: Unpack = unpackFrom("int4");

type Pack = (
  N: number,
  K: number,
  x: Floats, //     [N, K]
  w: Uint8Array, // packed [N, K]
) => void;

function packAs(format: PackedFormat): Pack {
  return (N, K, x, w) => w.set(pack(format, Float32Array.from(x), N, K));
}

type Unpack = (
  N: number,
  K: number,
  w: Uint8Array, // packed [N, K]
  x: Floats, //     [N, K]
) => void;

function unpackFrom(format: PackedFormat): Unpack {
  return (N, K, w, x) => x.set(unpack(format, w, N, K));
}

export function packNeuronsInt8(
  neurons: number,
  D: number,
  x: Floats, //           [neurons, D]
  v: Uint8Array, //       [neurons, D] signed bytes
  scales: Uint16Array, // [neurons, D / 32] f16
): void {
  const packed = quantizeNeuronMajor(Float32Array.from(x), neurons, D);
  v.set(packed.values);
  scales.set(packed.scales);
}

export function unpackNeuronsInt8(
  _neurons: number,
  _D: number,
  v: Uint8Array, //       [neurons, D] signed bytes
  scales: Uint16Array, // [neurons, D / 32] f16
  x: Floats, //           [neurons, D]
): void {
  x.set(dequantizeNeuronMajor({ values: v, scales }));
}
