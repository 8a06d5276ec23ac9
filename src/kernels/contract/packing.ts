/** Packing weights, and unpacking them again. */
import { dim, f32, operation, u8, u16 } from "../operation.ts";
import { packedBytes } from "../packing.ts";
import { MAX_PACKED_K, PACK_ROWS, QUANT_GROUP } from "./constants.ts";
import { PACKED_ALIGNMENT } from "./shapes.ts";

const weightSizes = { N: dim({ multipleOf: PACK_ROWS }), K: dim({ multipleOf: QUANT_GROUP, max: MAX_PACKED_K }) };
const packFields = (format: "bf16" | "int8" | "int4") => ({
  ...weightSizes,
  x: f32.in((d) => [d.N!, d.K!]),
  w: u8.out((d) => [packedBytes(format, d.N!, d.K!)]),
});
const unpackFields = (format: "bf16" | "int8" | "int4") => ({
  ...weightSizes,
  w: u8.in((d) => [packedBytes(format, d.N!, d.K!)], PACKED_ALIGNMENT),
  x: f32.out((d) => [d.N!, d.K!]),
});
const neuronMajor = { neurons: dim(), D: dim({ multipleOf: QUANT_GROUP }) };

/** w = x[N, K] packed, bit for bit as `pack` of packing.ts does it. Integers hold finite numbers only: the caller checks. */
export const packBf16 = operation("packBf16", packFields("bf16"));
export const packInt8 = operation("packInt8", packFields("int8"));
export const packInt4 = operation("packInt4", packFields("int4"));
/** The same for weights with one neuron a row, as `quantizeNeuronMajor` does it. */
export const packNeuronsInt8 = operation("packNeuronsInt8", {
  ...neuronMajor,
  x: f32.in((d) => [d.neurons!, d.D!]),
  v: u8.out((d) => [d.neurons!, d.D!]),
  scales: u16.out((d) => [d.neurons!, d.D! / QUANT_GROUP]),
});
/** x[N, K] = the weights that the packed ones stand for: for products that have no packed form. */
export const unpackBf16 = operation("unpackBf16", unpackFields("bf16"));
export const unpackInt8 = operation("unpackInt8", unpackFields("int8"));
export const unpackInt4 = operation("unpackInt4", unpackFields("int4"));
export const unpackNeuronsInt8 = operation("unpackNeuronsInt8", {
  ...neuronMajor,
  v: u8.in((d) => [d.neurons!, d.D!]),
  scales: u16.in((d) => [d.neurons!, d.D! / QUANT_GROUP]),
  x: f32.out((d) => [d.neurons!, d.D!]),
});
