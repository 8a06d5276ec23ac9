/**
 * Memory map of the WASM backend. Addresses in bytes.
 *
 *   64    .. 1023    constants that kernels load (masks, polynomials)
 *   1024  .. 2047    control block of ./assembly/program.ts, words 64 bytes apart
 *   65536 .. heap    2 MiB of scratch for each thread
 *   heap  .. end     arenas and programs
 */
export const CONTROL = {
  signal: 1024,
  ready: 1152,
  failed: 1408,
  stop: 1472,
} as const;

export const WORKSPACE_START = 65536;
export const WORKSPACE_BYTES_PER_THREAD = 2 * 1024 * 1024;
export const PAGE_BYTES = 65536;
/** wasm32: 4 GiB. */
export const MAX_PAGES = 65536;
/** Where the kernels begin in the function table: operation `code` is at this index + code. */
export const KERNEL_TABLE = 64;

/** First address that arenas may use. */
export function heapStart(threads: number): number {
  return WORKSPACE_START + threads * WORKSPACE_BYTES_PER_THREAD;
}
