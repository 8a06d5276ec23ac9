/**
 * What the relation words look at in a turn whose subject is masked: words, hanzi, pairs of hanzi, beginnings of long words,
 * whether it asks. As hashed features with weights, so that no vocabulary has to be stored.
 */
import { fold } from "../memory/index.ts";
import type { MaskedText } from "./lesson-base.ts";
import { unmaskedText } from "./masking.ts";
import { termHash } from "./term-hash.ts";

/** Rows of a table of features, each once, and the square root of how often it occurs. */
export interface WordFeatures {
  readonly rows: Int32Array;
  readonly weights: Float32Array;
}

const RUN = /\p{sc=Han}+|\p{N}+|[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*|\n|[?？]/gu;
const LONG_WORD = 6;
const PREFIX = 5;

/** @param buckets rows of the table, a power of two */
export function wordFeatures(masked: MaskedText, buckets: number): WordFeatures {
  const counts = new Map<number, number>();
  const add = (feature: string): void => {
    const hash = termHash(feature);
    const row = ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  };
  for (const run of unmaskedText(masked).split("\n").map(fold).join("\n").match(RUN) ?? []) {
    if (run === "\n") add("<mask>");
    else if (/^[?？]/.test(run)) add("<asks>");
    else if (/^\p{N}/u.test(run)) add("<number>");
    else if (/^\p{sc=Han}/u.test(run)) addHanzi(Array.from(run), add);
    else addWord(run, add);
  }
  return { rows: Int32Array.from(counts.keys()), weights: Float32Array.from(counts.values(), Math.sqrt) };
}

function addHanzi(hanzi: readonly string[], add: (feature: string) => void): void {
  hanzi.forEach((character, i) => {
    add(character);
    if (i > 0) add(`${hanzi[i - 1]}${character}`);
  });
}

function addWord(word: string, add: (feature: string) => void): void {
  const bare = stem(word);
  add(bare);
  if (bare.length >= LONG_WORD) add(`^${bare.slice(0, PREFIX)}`);
}

/** Without possessive and the plural's S. */
function stem(word: string): string {
  const bare = word.replace(/['’]s?$/, "");
  if (bare.length < 4 || /(?:ss|us|is)$/.test(bare)) return bare;
  if (/..ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return bare.replace(/(?<=[^s])s$/, "");
}
