/**
 * Relation words: a second key of 64 numbers for what a turn is about, beside the base model's own.
 *
 *   w = normalize( sum_f sqrt(n_f) E[f] )     f: hashed words of the turn with its subject masked
 *
 * E is a small trained table: phrasings of one relation lie close together, in both languages, and so do words and their
 * translations (recipes/learning/train-relation-words.ts). It belongs to no base model, so that a lesson finds its questions
 * also on a base that reads them badly.
 */
import type { MaskedText } from "./lesson-base.ts";
import { RELATION_WORDS } from "./relation-words-weights.ts";
import { wordFeatures } from "./word-features.ts";

export const WORDS_WIDTH = 64;

/** A table of rows [buckets, 64] in signed numbers of four bits with one scale a row. */
export interface WordTable {
  readonly rows: Float32Array;
  readonly buckets: number;
}

let table: WordTable | undefined;

/** The table that is shipped. */
export function wordTable(): WordTable {
  table ??= unpackTable(bytesOf(RELATION_WORDS.scales), bytesOf(RELATION_WORDS.rows));
  return table;
}

/** The unit key [64] of a turn with its subject masked; zeros where it holds no word that is known. */
export function wordsKey(masked: MaskedText, { rows, buckets }: WordTable = wordTable()): Float32Array {
  const features = wordFeatures(masked, buckets);
  const key = new Float32Array(WORDS_WIDTH);
  for (const [k, row] of features.rows.entries()) {
    const weight = features.weights[k]!;
    for (let c = 0; c < WORDS_WIDTH; c++) key[c]! += weight * rows[row * WORDS_WIDTH + c]!;
  }
  const length = Math.hypot(...key);
  return length > 0 ? key.map((x) => x / length) : key;
}

const MOST = 7; // of a signed number of four bits

/** Rows as bytes of two numbers each, low half first, and scales as bytes on a logarithmic scale of eighths of an octave. */
export function packTable(rows: Float32Array): { readonly scales: Uint8Array; readonly rows: Uint8Array } {
  const buckets = rows.length / WORDS_WIDTH;
  const scales = new Uint8Array(buckets);
  const packed = new Uint8Array(rows.length / 2);
  for (let row = 0; row < buckets; row++) {
    const values = rows.subarray(row * WORDS_WIDTH, (row + 1) * WORDS_WIDTH);
    const greatest = values.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    scales[row] = Math.max(0, Math.min(255, Math.round(128 + 8 * Math.log2(greatest || 2 ** -16))));
    const scale = scaleOf(scales[row]!);
    for (let c = 0; c < WORDS_WIDTH; c++) {
      const level = Math.max(-MOST, Math.min(MOST, Math.round(values[c]! / scale)));
      packed[(row * WORDS_WIDTH + c) >> 1]! |= (level & 15) << (4 * (c & 1));
    }
  }
  return { scales, rows: packed };
}

/** The table of its bytes. */
export function unpackTable(scales: Uint8Array, packed: Uint8Array): WordTable {
  const rows = new Float32Array(2 * packed.length);
  for (let i = 0; i < rows.length; i++) {
    const half = (packed[i >> 1]! >> (4 * (i & 1))) & 15;
    rows[i] = (half < 8 ? half : half - 16) * scaleOf(scales[Math.floor(i / WORDS_WIDTH)]!);
  }
  return { rows, buckets: scales.length };
}

const scaleOf = (byte: number): number => 2 ** ((byte - 128) / 8) / MOST;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}
