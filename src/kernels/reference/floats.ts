/** Arrays of real numbers: f32 as in the contract, or f64 where a gradient is compared with central differences. */
export type Floats = Float32Array | Float64Array;

/** 1 / (1 + exp(-x)), without overflow for any x. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
