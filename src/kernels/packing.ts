/**
 * Layouts of packed weight matrices W[N, K] for products with one vector: eight rows are interleaved, so that a kernel
 * fills one register from eight rows and needs no horizontal sum.
 *
 *   f32   [N/8][K][8] f32
 *   bf16  [N/8][K/2] { 8 rows x 2 k } u16, so that a word holds two adjacent k of one row
 *   int8  [N/8][K/32] { 8 f16 scales | 16 x { 8 rows x 2 k } signed bytes }, integers -127..127
 *   int4  [N/8][K/32] { 8 f16 scales | 4 x { 8 rows x 4 bytes } }: low nibbles k..k+3, high nibbles k+4..k+7, value + 8,
 *         integers -8..7
 *
 * A scale belongs to one row and 32 adjacent k: weight = scale x integer. int8: scale = max|w| / 127, as in the q8_0 form
 * of ggml. int4: scale = -(w of greatest magnitude) / 8, as in its q4_0 form, then fitted twice by least squares to the
 * integers it gives (3 % less error on Gaussian weights, and exact where q4_0 is exact). Scales are rounded to f16 before
 * the integers are chosen.
 *
 * The kernels of the int8 and int4 forms round x in the same groups of 32: scale = max|x| / 127, integer = x / scale,
 * nearest, ties to even. Products of integers are summed exactly.
 */
import { RangeLimitError, ShapeError, ShoalError } from "../core/index.ts";
import { bf16FromNumber, f16FromNumber, numberFromBf16, numberFromF16 } from "./half-floats.ts";

export type PackedFormat = "f32" | "bf16" | "int8" | "int4";

const ROWS = 8; // rows interleaved
const GROUP = 32; // adjacent k that share a scale
const SCALE_BYTES = 2 * ROWS;
const INT8_GROUP_BYTES = SCALE_BYTES + ROWS * GROUP;
const INT4_GROUP_BYTES = SCALE_BYTES + (ROWS * GROUP) / 2;

/** Bytes of a packed W[N, K]. N is a multiple of 8, K of 32. */
export function packedBytes(format: PackedFormat, N: number, K: number): number {
  switch (format) {
    case "f32":
      return N * K * 4;
    case "bf16":
      return N * K * 2;
    case "int8":
      return (N / ROWS) * (K / GROUP) * INT8_GROUP_BYTES;
    case "int4":
      return (N / ROWS) * (K / GROUP) * INT4_GROUP_BYTES;
  }
}

/**
 * Packs W[N, K].
 *
 * @param out where to write, packedBytes(format, N, K) long and 4-byte aligned; new memory if it is left out.
 * @throws RangeLimitError if N is no multiple of 8 or K of 32.
 * @throws ShapeError if `weights` or `out` has another length.
 * @throws ShoalError "not-finite" if an int8 or int4 weight is NaN or infinite.
 */
export function pack(
  format: PackedFormat,
  weights: Float32Array, // [N, K]
  N: number,
  K: number,
  out: Uint8Array = new Uint8Array(packedBytes(format, N, K)),
): Uint8Array {
  checkSizes("pack", N, K);
  checkLength("pack", "weights", weights, N * K);
  checkLength("pack", "out", out, packedBytes(format, N, K));
  switch (format) {
    case "f32":
      packF32(weights, N, K, new Float32Array(out.buffer, out.byteOffset, N * K));
      break;
    case "bf16":
      packBf16(weights, N, K, new Uint16Array(out.buffer, out.byteOffset, N * K));
      break;
    case "int8":
    case "int4":
      packIntegers(format, weights, N, K, out);
  }
  return out;
}

/** The weights [N, K] that a packed matrix stands for. Throws as {@link pack} does. */
export function unpack(format: PackedFormat, bytes: Uint8Array, N: number, K: number): Float32Array {
  checkSizes("unpack", N, K);
  checkLength("unpack", "bytes", bytes, packedBytes(format, N, K));
  const weights = new Float32Array(N * K);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  switch (format) {
    case "f32":
      unpackF32(new Float32Array(aligned.buffer, aligned.byteOffset, N * K), N, K, weights);
      break;
    case "bf16":
      unpackBf16(new Uint16Array(aligned.buffer, aligned.byteOffset, N * K), N, K, weights);
      break;
    case "int8":
    case "int4":
      unpackIntegers(format, aligned, N, K, weights);
  }
  return weights;
}

/** Weights with one neuron a row, as signed bytes and one f16 scale for each neuron and 32 channels (gatherAxpyInt8). */
export interface NeuronMajorInt8 {
  readonly values: Uint8Array; //  [neurons, D]
  readonly scales: Uint16Array; // [neurons, D / 32]
}

/**
 * Rounds V[neurons, D] to int8 with scale = max / 127 of each 32 channels.
 *
 * @throws RangeLimitError if D is no multiple of 32; ShapeError for another length; ShoalError "not-finite".
 */
export function quantizeNeuronMajor(weights: Float32Array, neurons: number, D: number): NeuronMajorInt8 {
  checkMultiple("quantizeNeuronMajor", "D", D, GROUP);
  checkLength("quantizeNeuronMajor", "weights", weights, neurons * D);
  const values = new Uint8Array(neurons * D);
  const scales = new Uint16Array((neurons * D) / GROUP);
  for (let g = 0; g < scales.length; g++) {
    scales[g] = int8Scale(weights, g * GROUP);
    const inverse = inverseOf(scales[g]!);
    for (let i = g * GROUP; i < (g + 1) * GROUP; i++) values[i] = clampedRound(weights[i]! * inverse, -127, 127);
  }
  return { values, scales };
}

/** The weights [neurons, D] that the bytes and scales stand for. */
export function dequantizeNeuronMajor(packed: NeuronMajorInt8): Float32Array {
  const { values, scales } = packed;
  const weights = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    weights[i] = numberFromF16(scales[Math.floor(i / GROUP)]!) * ((values[i]! << 24) >> 24);
  }
  return weights;
}

// ------------------------------------------------------------------------------------------------------------- floats

function packF32(weights: Float32Array, N: number, K: number, out: Float32Array): void {
  for (let row = 0; row < N; row++) {
    let at = (row - (row % ROWS)) * K + (row % ROWS);
    for (let k = 0; k < K; k++, at += ROWS) out[at] = weights[row * K + k]!;
  }
}

function unpackF32(packed: Float32Array, N: number, K: number, weights: Float32Array): void {
  for (let row = 0; row < N; row++) {
    let at = (row - (row % ROWS)) * K + (row % ROWS);
    for (let k = 0; k < K; k++, at += ROWS) weights[row * K + k] = packed[at]!;
  }
}

/** Distance of k from the first of its row, in halves. */
function bf16Offset(k: number): number {
  return (k >> 1) * 2 * ROWS + (k & 1);
}

function packBf16(weights: Float32Array, N: number, K: number, out: Uint16Array): void {
  for (let row = 0; row < N; row++) {
    const first = (row - (row % ROWS)) * K + 2 * (row % ROWS);
    for (let k = 0; k < K; k++) out[first + bf16Offset(k)] = bf16FromNumber(weights[row * K + k]!);
  }
}

function unpackBf16(packed: Uint16Array, N: number, K: number, weights: Float32Array): void {
  for (let row = 0; row < N; row++) {
    const first = (row - (row % ROWS)) * K + 2 * (row % ROWS);
    for (let k = 0; k < K; k++) weights[row * K + k] = numberFromBf16(packed[first + bf16Offset(k)]!);
  }
}

// ----------------------------------------------------------------------------------------------------------- integers

/** Runs `visit` for each row and group of 32: where its weights begin, where its packed group begins, which of 8 rows. */
function forEachGroup(
  groupBytes: number,
  N: number,
  K: number,
  visit: (from: number, group: number, r: number) => void,
): void {
  const rowBlockBytes = (K / GROUP) * groupBytes;
  for (let row = 0; row < N; row++) {
    const r = row % ROWS;
    let group = ((row - r) / ROWS) * rowBlockBytes;
    for (let k = 0; k < K; k += GROUP, group += groupBytes) visit(row * K + k, group, r);
  }
}

function packIntegers(format: "int8" | "int4", weights: Float32Array, N: number, K: number, out: Uint8Array): void {
  const isInt8 = format === "int8";
  forEachGroup(isInt8 ? INT8_GROUP_BYTES : INT4_GROUP_BYTES, N, K, (from, group, r) => {
    const scale = isInt8 ? int8Scale(weights, from) : int4Scale(weights, from);
    const inverse = inverseOf(scale);
    out[group + 2 * r] = scale & 255;
    out[group + 2 * r + 1] = scale >>> 8;
    const values = group + SCALE_BYTES;
    if (isInt8) {
      for (let k = 0; k < GROUP; k++) {
        out[values + int8Offset(r, k)] = clampedRound(weights[from + k]! * inverse, -127, 127);
      }
    } else {
      for (let k = 0; k < GROUP; k += 8) {
        for (let i = k; i < k + 4; i++) {
          const low = clampedRound(weights[from + i]! * inverse, -8, 7) + 8;
          const high = clampedRound(weights[from + i + 4]! * inverse, -8, 7) + 8;
          out[values + int4Offset(r, i)] = low | (high << 4);
        }
      }
    }
  });
}

function unpackIntegers(
  format: "int8" | "int4",
  packed: Uint8Array,
  N: number,
  K: number,
  weights: Float32Array,
): void {
  const isInt8 = format === "int8";
  forEachGroup(isInt8 ? INT8_GROUP_BYTES : INT4_GROUP_BYTES, N, K, (from, group, r) => {
    const scale = numberFromF16(packed[group + 2 * r]! | (packed[group + 2 * r + 1]! << 8));
    const values = group + SCALE_BYTES;
    for (let k = 0; k < GROUP; k++) {
      if (isInt8) {
        weights[from + k] = scale * ((packed[values + int8Offset(r, k)]! << 24) >> 24);
      } else {
        const byte = packed[values + int4Offset(r, k)]!;
        weights[from + k] = scale * ((k % 8 < 4 ? byte & 15 : byte >>> 4) - 8);
      }
    }
  });
}

/** Byte of weight (row r of 8, k of 32) in an int8 group. */
function int8Offset(r: number, k: number): number {
  return (k >> 1) * 16 + r * 2 + (k & 1);
}

/** Byte of weight (row r of 8, k of 32) in an int4 group; k and k + 4 share it. */
function int4Offset(r: number, k: number): number {
  return (k >> 3) * 32 + r * 4 + (k & 3);
}

/** The f16 scale of the 32 weights that begin at `from`. */
function int8Scale(weights: Float32Array, from: number): number {
  return f16FromNumber(Math.abs(furthestFromZero(weights, from)) / 127);
}

function int4Scale(weights: Float32Array, from: number): number {
  const furthest = furthestFromZero(weights, from);
  if (furthest === 0) return 0;
  let scale = furthest / -8;
  for (let fit = 0; fit < 2; fit++) {
    const inverse = 1 / scale;
    let weightTimesInteger = 0;
    let integerSquared = 0;
    for (let i = from; i < from + GROUP; i++) {
      const integer = clampedRound(weights[i]! * inverse, -8, 7);
      weightTimesInteger += weights[i]! * integer;
      integerSquared += integer * integer;
    }
    scale = weightTimesInteger / integerSquared; // the weight of greatest magnitude rounds to -8, so never 0 / 0
  }
  return f16FromNumber(scale);
}

function furthestFromZero(weights: Float32Array, from: number): number {
  let furthest = 0;
  for (let i = from; i < from + GROUP; i++) {
    const w = weights[i]!;
    if (!Number.isFinite(w)) throw new ShoalError("not-finite", `weight ${i} is ${w}; integers cannot hold it`);
    if (Math.abs(w) > Math.abs(furthest)) furthest = w;
  }
  return furthest;
}

/** 1 / scale, or 0 where all weights round to zero. */
function inverseOf(scale: number): number {
  const number = numberFromF16(scale);
  return number === 0 ? 0 : 1 / number;
}

function clampedRound(x: number, least: number, greatest: number): number {
  if (x >= greatest) return greatest;
  if (x <= least) return least;
  return ((x - least + 0.5) | 0) + least; // rounds as Math.round does, but is quicker
}

// ------------------------------------------------------------------------------------------------------------- checks

function checkSizes(operation: string, N: number, K: number): void {
  checkMultiple(operation, "N", N, ROWS);
  checkMultiple(operation, "K", K, GROUP);
}

function checkMultiple(operation: string, argument: string, value: number, of: number): void {
  if (Number.isInteger(value) && value > 0 && value % of === 0) return;
  throw new RangeLimitError(operation, argument, `a positive multiple of ${of}`, value);
}

function checkLength(operation: string, argument: string, array: ArrayLike<number>, length: number): void {
  if (array.length !== length) throw new ShapeError(operation, argument, [length], [array.length]);
}
