/**
 * Learns a byte-pair vocabulary: special tokens, the 256 bytes, single characters by frequency, then merges.
 *
 * The commonest hanzi get a token each without merges; the bytes of rarer ones are words like any other, so the merges
 * decide whether their shared leading bytes are worth a token. The most frequent pair is merged until the vocabulary is full
 * (Sennrich et al. 2016); among equally frequent pairs the one with the smaller ids, so equal input gives equal output.
 */
import { RangeLimitError } from "../core/index.ts";
import { type BpeVocabulary, bytesKey } from "./bpe-vocabulary.ts";
import { FIRST_BYTE_ID } from "./special-tokens.ts";
import { WordCounter, type WordCounterOptions } from "./word-counter.ts";

/** Marks of Chinese and of typeset English text that get a token however rare they are in the sample. */
export const COMMON_PUNCTUATION: readonly string[] = [..."、。，；：？！“”‘’（）《》〈〉「」『』【】—…·～\u3000"];

const HANZI = /^\p{Script=Han}$/u;

export interface BpeTrainOptions {
  /** Tokens in all, with the special tokens and the bytes. Default 8192. */
  readonly vocabSize?: number;
  /** How many of the commonest hanzi get a token of their own. Default 5500. */
  readonly hanzi?: number;
  /** Characters that get a token whatever their frequency, before `hanzi` is filled up. Default {@link COMMON_PUNCTUATION}. */
  readonly required?: Iterable<string>;
  /** Longest token that a merge may make. Default 20. */
  readonly maxTokenBytes?: number;
}

/**
 * Trains on a stream of texts.
 *
 * @throws RangeLimitError if the vocabulary is too small for the required characters.
 */
export async function trainBpe(
  texts: AsyncIterable<string> | Iterable<string>,
  options: BpeTrainOptions & WordCounterOptions = {},
): Promise<BpeVocabulary> {
  const counter = new WordCounter(options);
  for await (const text of texts) counter.add(text);
  return trainBpeOnCounts(counter, options);
}

/** Trains on words already counted, for texts that count more or less than once. */
export function trainBpeOnCounts(counter: WordCounter, options: BpeTrainOptions = {}): BpeVocabulary {
  const vocabSize = options.vocabSize ?? 8192;
  const maxTokenBytes = options.maxTokenBytes ?? 20;

  const utf8 = new TextEncoder();
  const tokens: Uint8Array[] = Array.from({ length: FIRST_BYTE_ID }, () => new Uint8Array(0));
  for (let byte = 0; byte < 256; byte++) tokens.push(Uint8Array.of(byte));
  const characters = chooseCharacters(counter, options);
  for (const character of characters) tokens.push(utf8.encode(character));
  if (vocabSize < tokens.length) {
    throw new RangeLimitError("trainBpe", "vocabSize", `at least ${tokens.length} for its characters`, vocabSize);
  }

  const merger = new PairMerger(tokens);
  const chosen = new Set(characters);
  for (const counts of [counter.characters, counter.words]) {
    for (const [word, count] of counts) if (!chosen.has(word)) merger.addWord(utf8.encode(word), count);
  }
  const merges: [number, number][] = [];
  while (tokens.length < vocabSize) {
    const pair = merger.mergeCommonest(maxTokenBytes);
    if (pair === undefined) break; // nothing is left that occurs together
    merges.push(pair);
  }
  return { tokens, merges };
}

/** The characters with a token of their own, commonest first; required ones that the text lacks come last. */
function chooseCharacters(counter: WordCounter, options: BpeTrainOptions): string[] {
  const hanzi = options.hanzi ?? 5500;
  const count = (character: string): number => counter.characters.get(character) ?? 0;
  const byCount = (a: string, b: string): number =>
    count(b) - count(a) || (a.codePointAt(0) as number) - (b.codePointAt(0) as number);

  // A character of ASCII is a byte, and so a token already.
  const required = [...new Set(options.required ?? COMMON_PUNCTUATION)].filter(
    (c) => (c.codePointAt(0) as number) > 0x7f,
  );
  const chosen = new Set(required);
  let left = hanzi - required.filter((character) => HANZI.test(character)).length;
  for (const character of [...counter.characters.keys()].filter((c) => HANZI.test(c)).sort(byCount)) {
    if (left <= 0) break;
    if (chosen.has(character)) continue;
    chosen.add(character);
    left--;
  }
  return [...chosen].sort(byCount);
}

// Two ids in one number: exact up to 2^53, so ids may have 26 bits.
const PAIR_BASE = 2 ** 26;

interface PairStatistics {
  /** Weight of all words times how often the pair occurs in them. */
  count: number;
  /** Indices of the words that hold the pair, or held it; possibly repeated. */
  words: number[];
}

/** Words as sequences of tokens, with the frequency of each adjacent pair kept current while pairs are merged. */
class PairMerger {
  readonly #tokens: Uint8Array[];
  readonly #idOfBytes = new Map<string, number>();
  readonly #words: Int32Array[] = [];
  readonly #weights: number[] = [];
  readonly #pairs = new Map<number, PairStatistics>();
  #heap: PairHeap | undefined;

  /** @param tokens the vocabulary so far; merged tokens are appended to it. */
  constructor(tokens: Uint8Array[]) {
    this.#tokens = tokens;
    for (let id = FIRST_BYTE_ID; id < tokens.length; id++) this.#idOfBytes.set(bytesKey(tokens[id] as Uint8Array), id);
  }

  addWord(bytes: Uint8Array, weight: number): void {
    if (bytes.length < 2) return;
    const index = this.#words.length;
    const word = Int32Array.from(bytes, (byte) => FIRST_BYTE_ID + byte);
    this.#words.push(word);
    this.#weights.push(weight);
    this.#count(index, word, weight);
  }

  /** Merges the commonest pair everywhere and returns it, or returns `undefined` if there is none. */
  mergeCommonest(maxTokenBytes: number): [number, number] | undefined {
    if (this.#heap === undefined) {
      this.#heap = new PairHeap();
      for (const [key, pair] of this.#pairs) this.#heap.push(key, pair.count);
    }
    for (let top = this.#heap.pop(); top !== undefined; top = this.#heap.pop()) {
      const pair = this.#pairs.get(top.key);
      if (pair === undefined) continue;
      if (pair.count !== top.count) {
        // The entry is from before other merges took occurrences away: put it where it belongs now.
        if (pair.count > 0) this.#heap.push(top.key, pair.count);
        continue;
      }
      const left = Math.floor(top.key / PAIR_BASE);
      const right = top.key % PAIR_BASE;
      const bytes = concat(this.#tokens[left] as Uint8Array, this.#tokens[right] as Uint8Array);
      if (bytes.length > maxTokenBytes) continue;
      this.#merge(left, right, bytes, pair);
      return [left, right];
    }
    return undefined;
  }

  #merge(left: number, right: number, bytes: Uint8Array, pair: PairStatistics): void {
    const name = bytesKey(bytes);
    let merged = this.#idOfBytes.get(name);
    if (merged === undefined) {
      merged = this.#tokens.length;
      this.#tokens.push(bytes);
      this.#idOfBytes.set(name, merged);
    }
    const grown = new Set<number>();
    for (const index of new Set(pair.words)) {
      const word = this.#words[index] as Int32Array;
      const shorter = replacePair(word, left, right, merged);
      if (shorter.length === word.length) continue; // an earlier merge took the pair out of this word
      const weight = this.#weights[index] as number;
      this.#count(index, word, -weight);
      this.#words[index] = shorter;
      this.#count(index, shorter, weight, merged, grown);
    }
    this.#pairs.delete(left * PAIR_BASE + right);
    for (const key of grown) this.#heap?.push(key, (this.#pairs.get(key) as PairStatistics).count);
  }

  /** Adds a word's pairs with `weight`; the keys of pairs that hold `merged` are noted in `grown`. */
  #count(index: number, word: Int32Array, weight: number, merged = -1, grown?: Set<number>): void {
    for (let i = 0; i + 1 < word.length; i++) {
      const left = word[i] as number;
      const right = word[i + 1] as number;
      const key = left * PAIR_BASE + right;
      let pair = this.#pairs.get(key);
      if (pair === undefined) {
        pair = { count: 0, words: [] };
        this.#pairs.set(key, pair);
      }
      pair.count += weight;
      const isNew = merged === -1 ? weight > 0 : left === merged || right === merged;
      if (isNew) pair.words.push(index);
      if (isNew && grown !== undefined) grown.add(key);
    }
  }
}

function replacePair(word: Int32Array, left: number, right: number, merged: number): Int32Array {
  const out = new Int32Array(word.length);
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const isPair = word[i] === left && word[i + 1] === right;
    out[length++] = isPair ? merged : (word[i] as number);
    if (isPair) i++;
  }
  return length === word.length ? word : out.slice(0, length);
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

interface HeapEntry {
  readonly key: number;
  readonly count: number;
}

/** Binary heap: largest count first, then smallest key. */
class PairHeap {
  readonly #entries: HeapEntry[] = [];

  push(key: number, count: number): void {
    const entries = this.#entries;
    let index = entries.push({ key, count }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isBefore(index, parent)) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  pop(): HeapEntry | undefined {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (top === undefined || last === undefined || entries.length === 0) return top;
    entries[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      let first = index;
      if (left < entries.length && this.#isBefore(left, first)) first = left;
      if (left + 1 < entries.length && this.#isBefore(left + 1, first)) first = left + 1;
      if (first === index) return top;
      this.#swap(index, first);
      index = first;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const first = this.#entries[a] as HeapEntry;
    const second = this.#entries[b] as HeapEntry;
    return first.count === second.count ? first.key < second.key : first.count > second.count;
  }

  #swap(a: number, b: number): void {
    const held = this.#entries[a] as HeapEntry;
    this.#entries[a] = this.#entries[b] as HeapEntry;
    this.#entries[b] = held;
  }
}
