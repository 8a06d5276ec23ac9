/**
 * What a safetensors file may hold: limits, element types, and the names of what can be wrong with it.
 *
 *   u64 little-endian   length n of the header
 *   n bytes             {"name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}, ...}, padded with spaces
 *   the rest            the tensors' elements, little-endian, row-major, without gaps
 *
 * Source: the format description and the checks of github.com/huggingface/safetensors.
 */
import { FormatError } from "../core/index.ts";

/** Bytes that hold the header's length. */
export const LENGTH_BYTES = 8;
/** Largest header, as in the original. */
export const MAX_HEADER_BYTES = 100_000_000;
/** Most tensors in one file. Sharded checkpoints of 600 B parameters have a few thousand a file. */
export const MAX_TENSORS = 65_536;
/** Most dimensions of one tensor. */
export const MAX_RANK = 16;
/** Most entries of `__metadata__`. */
export const MAX_METADATA_ENTRIES = 4_096;
/** Longest name or metadata text, in bytes of the header. */
export const MAX_TEXT_BYTES = 2_097_152;
/** What these limits let a header cost beyond twice its size: 65,536 records of about 300 bytes, or one text's decoding. */
export const HEADER_OVERHEAD_BYTES = 16_777_216;

/** Bytes per element. The names are the file format's; F16 and BF16 are 16-bit floats, BOOL is one byte. */
export const ELEMENT_BYTES = {
  BOOL: 1,
  I8: 1,
  U8: 1,
  F16: 2,
  BF16: 2,
  I32: 4,
  U32: 4,
  F32: 4,
  I64: 8,
  F64: 8,
} as const;

export type SafetensorsDtype = keyof typeof ELEMENT_BYTES;

/** Codes of the {@link FormatError}s that reading a file may throw. */
export type SafetensorsErrorCode =
  | "safetensors-truncated" // shorter than its header says it is, or than the 8 bytes that give the header's length
  | "safetensors-header-too-large" // above MAX_HEADER_BYTES
  | "safetensors-header-syntax" // not the JSON that a header must be
  | "safetensors-duplicate-key" // a tensor, field or metadata name comes twice
  | "safetensors-limit" // above MAX_TENSORS, MAX_RANK, MAX_METADATA_ENTRIES or MAX_TEXT_BYTES
  | "safetensors-dtype" // an element type that this reader does not know
  | "safetensors-overflow" // a number, or shape x element size, is beyond 2^53
  | "safetensors-size" // shape x element size is not the length between the offsets
  | "safetensors-layout" // the tensors leave a hole, overlap, or do not end where the file ends
  | "safetensors-name"; // the file has no tensor of that name

export function safetensorsError(code: SafetensorsErrorCode, message: string): FormatError {
  return new FormatError(code, `safetensors: ${message}`);
}

/** A name from a file, fit for a message: quoted, without control characters, not longer than a line. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}

/** Bytes of a tensor, or undefined when they, or a product on the way to them, are beyond 2^53. */
export function tensorBytes(dtype: SafetensorsDtype, shape: readonly number[]): number | undefined {
  let size: number = ELEMENT_BYTES[dtype];
  let isSafe = true;
  for (const dimension of shape) {
    size *= dimension;
    isSafe &&= Number.isSafeInteger(size); // a zero further on does not excuse it
  }
  return isSafe ? size : undefined;
}
