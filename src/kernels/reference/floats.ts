/**
 * Numbers as the references keep them.
 */

/** Arrays of real numbers: f32 as in the contract, or f64 where a gradient is compared with central differences. */
export type Floats = Float32Array | Float64Array;

/** 1 / (1 + exp(-x)), without overflow for any x. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

const value = new Float32Array(1);
const bits = new Uint32Array(value.buffer);

/** The bf16 nearest to x, ties to even; NaN stays NaN. */
export function bf16Of(x: number): number {
  value[0] = x;
  if (Number.isNaN(value[0])) return 0x7fc0;
  const roundUp = 0x7fff + ((bits[0] >>> 16) & 1); // just under half a step, or half where the kept part is odd
  return (bits[0] + roundUp) >>> 16;
}

/** The value of a bf16, the upper half of an f32. */
export function numberOfBf16(half: number): number {
  bits[0] = half << 16;
  return value[0];
}
