/** A file that is in memory. */
import type { RandomAccess } from "./checkpoint.ts";

/** Reads are views of `bytes`. */
export function memoryFile(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}
