/** Conversions between f32 and the two 16-bit floats: f16 (IEEE 754 binary16) and bf16 (the upper half of an f32). */

const value = new Float32Array(1);
const bits = new Uint32Array(value.buffer);

/** Greatest finite f16. */
export const MAX_F16 = 65504;

/** The f16 nearest to x, ties to even; finite values beyond 65504 become +-65504, as a scale must stay finite. */
export function f16FromNumber(x: number): number {
  value[0] = x;
  const sign = (bits[0]! >>> 16) & 0x8000;
  const magnitude = bits[0]! & 0x7fffffff;
  if (magnitude > 0x7f800000) return 0x7e00; // NaN
  if (magnitude === 0x7f800000) return sign | 0x7c00;
  if (magnitude >= 0x477fe000) return sign | 0x7bff;
  if (magnitude < 0x38800000) {
    // Below 2^-14 an f16 counts in steps of 2^-24, which is also the step of an f32 in [0.5, 1): the sum rounds for us.
    value[0] = Math.abs(value[0]!) + 0.5;
    return sign | (bits[0]! - 0x3f000000);
  }
  const roundUp = 0x0fff + ((magnitude >>> 13) & 1); // just under half a step, or half where the kept part is odd
  return sign | ((magnitude + roundUp - (112 << 23)) >>> 13);
}

/** The number that an f16 stands for. */
export function numberFromF16(half: number): number {
  const magnitude = half & 0x7fff;
  const sign = half & 0x8000 ? -1 : 1;
  if (magnitude >= 0x7c00) return magnitude === 0x7c00 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (magnitude < 0x0400) return sign * magnitude * 2 ** -24;
  bits[0] = (magnitude << 13) + (112 << 23);
  return sign * value[0]!;
}

/** The bf16 nearest to x, ties to even; NaN stays NaN. */
export function bf16FromNumber(x: number): number {
  value[0] = x;
  if (Number.isNaN(value[0])) return 0x7fc0;
  const roundUp = 0x7fff + ((bits[0]! >>> 16) & 1);
  return (bits[0]! + roundUp) >>> 16;
}

/** The number that a bf16 stands for. */
export function numberFromBf16(half: number): number {
  bits[0] = half << 16;
  return value[0]!;
}
