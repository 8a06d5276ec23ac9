/** Element types of checkpoints: how many elements a block holds and how many bytes it takes, and 16-bit floats. */
import type { CheckpointDtype } from "./checkpoint.ts";

export interface BlockLayout {
  readonly elements: number;
  readonly bytes: number;
}

/** A row of a tensor is whole blocks. Plain types have blocks of one element. */
export const BLOCKS: Readonly<Record<CheckpointDtype, BlockLayout>> = {
  F32: { elements: 1, bytes: 4 },
  F16: { elements: 1, bytes: 2 },
  BF16: { elements: 1, bytes: 2 },
  Q8_0: { elements: 32, bytes: 34 }, //  f16 scale, 32 int8
  Q4_0: { elements: 32, bytes: 18 }, //  f16 scale, 32 of 4 bits
  Q4_K: { elements: 256, bytes: 144 }, // f16 scale and minimum, 12 bytes of 6-bit ones for each 32, 256 of 4 bits
  Q5_K: { elements: 256, bytes: 176 }, // the same with a fifth bit for each element
  Q6_K: { elements: 256, bytes: 210 }, // 256 of 4 + 2 bits, int8 scales for each 16, f16 scale
};

/** Bytes of `rows` rows of `columns` elements, or undefined if a row is not whole blocks or the size is beyond 2^53. */
export function storedBytes(dtype: CheckpointDtype, rows: number, columns: number): number | undefined {
  const { elements, bytes } = BLOCKS[dtype];
  if (columns % elements !== 0) return undefined;
  const size = (columns / elements) * bytes * rows;
  return Number.isSafeInteger(size) ? size : undefined;
}

/** f32 of every f16, by its bits: 256 KiB, made when first used. */
let halves: Float32Array | undefined;

export function halfTable(): Float32Array {
  halves ??= Float32Array.from({ length: 65_536 }, (_, bits) => halfToFloat(bits));
  return halves;
}

function halfToFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

const floatBits = new Float32Array(1);
const wordBits = new Uint32Array(floatBits.buffer);

/** The nearest f16, ties to even; what is too large becomes infinite. */
export function floatToHalf(value: number): number {
  floatBits[0] = value;
  const word = wordBits[0]!;
  const sign = (word >>> 16) & 0x8000;
  const magnitude = word & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00; // not a number
  if (magnitude >= 0x477ff000) return sign | 0x7c00; // rounds to 2^16 or more
  if (magnitude < 0x38800000) {
    // Below the smallest normal f16: a multiple of 2^-24, and adding 2^-1 in f32 rounds to just that.
    floatBits[0] = Math.abs(value) + 0.5;
    return sign | (wordBits[0]! - 0x3f000000);
  }
  return sign | ((magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1)) >>> 13);
}

/** The nearest bf16, ties to even. */
export function floatToBrain(value: number): number {
  floatBits[0] = value;
  const word = wordBits[0]!;
  return (word & 0x7fffffff) > 0x7f800000 ? (word >>> 16) | 0x40 : (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
}
