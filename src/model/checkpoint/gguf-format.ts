/**
 * What a GGUF file may hold: limits, types, and the names of what can be wrong with it.
 *
 *   "GGUF"                       magic
 *   u32 version                  2 or 3
 *   u64 tensors, u64 metadata    counts
 *   metadata                     (string key, u32 type, value) each; a string is u64 length + UTF-8
 *   tensors                      (string name, u32 rank, u64 dimensions (the last of the row-major shape first), u32 type,
 *                                u64 offset) each
 *   padding to `general.alignment`, by default 32; then the tensors' data in the same order, each padded so
 *
 * All numbers are little-endian. Source: ggml's `docs/gguf.md`.
 */
import { FormatError } from "../../core/index.ts";
import type { CheckpointDtype } from "./checkpoint.ts";

export const GGUF_MAGIC = 0x46554747; // "GGUF" as a little-endian word
export const DEFAULT_ALIGNMENT = 32;

/** Largest header: the metadata and the table of tensors. A vocabulary of 262,144 tokens takes about 8 MB. */
export const MAX_HEADER_BYTES = 100_000_000;
export const MAX_TENSORS = 65_536;
export const MAX_METADATA_ENTRIES = 4_096;
/** Longest array of the metadata, in elements. */
export const MAX_ARRAY_LENGTH = 4_194_304;
/** Most texts in all arrays together: a short one costs three times as much memory as file. */
export const MAX_STRINGS = 1_048_576;
/** Longest text of the metadata, in bytes: templates of chats are long. */
export const MAX_TEXT_BYTES = 2_097_152;
/** What these limits let a header cost beyond twice its size. */
export const HEADER_OVERHEAD_BYTES = 33_554_432;
/** Longest key or name, in bytes. */
export const MAX_NAME_BYTES = 1_024;
export const MAX_RANK = 4;
export const MAX_ALIGNMENT = 65_536;

/** Codes of the FormatErrors that reading a GGUF file may throw. */
export type GgufErrorCode =
  | "gguf-magic" // not a GGUF file
  | "gguf-version" // another version, or big-endian
  | "gguf-truncated" // the file ends before its header, or before a tensor does
  | "gguf-limit" // above one of the limits of this file
  | "gguf-text" // text that is not UTF-8
  | "gguf-type" // a metadata type that there is not, a value that is not of its type, arrays of arrays
  | "gguf-duplicate-key" // a metadata key or a tensor name comes twice
  | "gguf-alignment" // general.alignment is no power of two, or an offset is no multiple of it
  | "gguf-shape" // a dimension is 0, or a row is not whole blocks
  | "gguf-dtype" // an element type that is not read
  | "gguf-overflow" // a size is beyond 2^53
  | "gguf-layout"; // tensors overlap, leave a hole, or do not end where the file ends

export function ggufError(code: GgufErrorCode, message: string): FormatError {
  return new FormatError(code, `GGUF: ${message}`);
}

/** Types of metadata by their number in the file. */
export const METADATA_TYPES = [
  "u8",
  "i8",
  "u16",
  "i16",
  "u32",
  "i32",
  "f32",
  "bool",
  "string",
  "array",
  "u64",
  "i64",
  "f64",
] as const;

export type MetadataType = (typeof METADATA_TYPES)[number];

/** Bytes of a metadata value; of a string and an array only at least. */
export const METADATA_BYTES: Readonly<Record<MetadataType, number>> = {
  u8: 1,
  i8: 1,
  u16: 2,
  i16: 2,
  u32: 4,
  i32: 4,
  f32: 4,
  bool: 1,
  string: 8,
  array: 12,
  u64: 8,
  i64: 8,
  f64: 8,
};

/** Numbers of the element types that are read. */
export const DTYPE_NUMBERS: Readonly<Record<CheckpointDtype, number>> = {
  F32: 0,
  F16: 1,
  Q4_0: 2,
  Q8_0: 8,
  Q4_K: 12,
  Q5_K: 13,
  Q6_K: 14,
  BF16: 30,
};

/** Names of types that are not read, for the message that says so. */
export const OTHER_DTYPES: ReadonlyMap<number, string> = new Map([
  [3, "Q4_1"],
  [6, "Q5_0"],
  [7, "Q5_1"],
  [9, "Q8_1"],
  [10, "Q2_K"],
  [11, "Q3_K"],
  [15, "Q8_K"],
  [16, "IQ2_XXS"],
  [17, "IQ2_XS"],
  [18, "IQ3_XXS"],
  [19, "IQ1_S"],
  [20, "IQ4_NL"],
  [21, "IQ3_S"],
  [22, "IQ2_S"],
  [23, "IQ4_XS"],
  [24, "I8"],
  [25, "I16"],
  [26, "I32"],
  [27, "I64"],
  [28, "F64"],
  [29, "IQ1_M"],
  [34, "TQ1_0"],
  [35, "TQ2_0"],
  [39, "MXFP4"],
]);

/** A value of the metadata. Whole numbers beyond 2^53 are bigint; arrays of numbers are typed arrays. */
export type GgufValue =
  | number
  | bigint
  | boolean
  | string
  | readonly boolean[]
  | readonly string[]
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array
  | BigUint64Array
  | BigInt64Array;
