/**
 * Products of a packed matrix, or of selected blocks of 32 of its rows, with one vector.
 *
 * Threads take runs of rows one after another; each rounds the vector for itself, which costs less than a barrier.
 */
import { addressAt, claim, dimAt, workspace } from "./common";
import { multiplyBf16Rows, multiplyF32Rows } from "./gemv-floats";
import { multiplyInt4Rows, multiplyInt8Rows } from "./gemv-integers";
import { BYTES, PAIRED_WORDS, roundVector, WORDS } from "./rounded-vector";
import { BF16, F32, INT4, INT8, rowBlockBytes } from "./unpack-panels";

const TASK_BYTES: usize = 65536; // of weights: a few microseconds
const ROW_BLOCK: i32 = 8;
const NEURON_BLOCK: i32 = 32;

/** Puts the vector into the form that the rows of this format need; returns its address. */
// @ts-ignore: decorator
@inline function prepareVector(format: i32, x: usize, K: i32, thread: i32): usize {
  if (format == F32 || format == BF16) return x;
  const q = workspace(thread);
  if (format == INT8) roundVector(x, K, q, WORDS);
  else roundVector(x, K, q, ASC_FEATURE_RELAXED_SIMD ? BYTES : PAIRED_WORDS);
  return q;
}

// @ts-ignore: decorator
@inline function multiplyRows(format: i32, w: usize, x: usize, y: usize, blocks: i32, K: i32, accumulate: bool): void {
  if (format == F32) multiplyF32Rows(w, x, y, blocks, K, accumulate);
  else if (format == BF16) multiplyBf16Rows(w, x, y, blocks, K, accumulate);
  else if (format == INT8) multiplyInt8Rows(w, x, y, blocks, K, accumulate);
  else multiplyInt4Rows(w, x, y, blocks, K, accumulate);
}

// @ts-ignore: decorator
@inline function multiplyMatrix(format: i32, p: usize, thread: i32): void {
  const blocks = dimAt(p, 0) / ROW_BLOCK;
  const K = dimAt(p, 1);
  const w = addressAt(p, 2);
  const y = addressAt(p, 4);
  const accumulate = dimAt(p, 5) != 0;
  const blockBytes = rowBlockBytes(format, K);
  const grain = max<i32>(1, <i32>(TASK_BYTES / blockBytes));

  let x: usize = 0;
  for (let block = claim(p) * grain; block < blocks; block = claim(p) * grain) {
    if (!x) x = prepareVector(format, addressAt(p, 3), K, thread);
    const count = min<i32>(grain, blocks - block);
    multiplyRows(format, w + <usize>block * blockBytes, x, y + <usize>block * 32, count, K, accumulate);
  }
}

// @ts-ignore: decorator
@inline function multiplySelected(format: i32, p: usize, thread: i32): void {
  const S = dimAt(p, 0);
  const K = dimAt(p, 2);
  const indices = addressAt(p, 3);
  const w = addressAt(p, 4);
  const y = addressAt(p, 6);
  const blockBytes = rowBlockBytes(format, K) * (NEURON_BLOCK / ROW_BLOCK);
  const grain = max<i32>(1, <i32>(TASK_BYTES / blockBytes));

  let x: usize = 0;
  for (let first = claim(p) * grain; first < S; first = claim(p) * grain) {
    if (!x) x = prepareVector(format, addressAt(p, 5), K, thread);
    for (let s = first; s < min<i32>(first + grain, S); s++) {
      const from = w + <usize>load<i32>(indices + (<usize>s << 2)) * blockBytes;
      multiplyRows(format, from, x, y + <usize>s * (NEURON_BLOCK * 4), NEURON_BLOCK / ROW_BLOCK, K, false);
    }
  }
}

export function gemvF32(p: usize, thread: i32, threads: i32): void {
  multiplyMatrix(F32, p, thread);
}
export function gemvBf16(p: usize, thread: i32, threads: i32): void {
  multiplyMatrix(BF16, p, thread);
}
export function gemvInt8(p: usize, thread: i32, threads: i32): void {
  multiplyMatrix(INT8, p, thread);
}
export function gemvInt4(p: usize, thread: i32, threads: i32): void {
  multiplyMatrix(INT4, p, thread);
}

export function gatherGemvF32(p: usize, thread: i32, threads: i32): void {
  multiplySelected(F32, p, thread);
}
export function gatherGemvBf16(p: usize, thread: i32, threads: i32): void {
  multiplySelected(BF16, p, thread);
}
export function gatherGemvInt8(p: usize, thread: i32, threads: i32): void {
  multiplySelected(INT8, p, thread);
}
export function gatherGemvInt4(p: usize, thread: i32, threads: i32): void {
  multiplySelected(INT4, p, thread);
}
