/**
 * Counts the words of a stream of texts in bounded memory: what the byte-pair trainer learns from.
 *
 * Words that stand alone (hanzi, Chinese punctuation) are few and are all kept. Of the others at most `maxWords` are held:
 * when the table is full, the rarest are dropped (as in lossy counting, Manku and Motwani 2002), so a word that is common
 * survives, and a count is too low by at most what the word had when it was dropped.
 */
import { RangeLimitError } from "../core/index.ts";
import { standsAlone, wordEnd } from "./pre-tokenizer.ts";

export interface WordCounterOptions {
  /** Most distinct words held at once; about 100 bytes each. Default 2^20. */
  readonly maxWords?: number;
  /** Longer words (addresses, rulers of dashes) are not counted. UTF-16 units, default 40. */
  readonly maxWordUnits?: number;
}

export class WordCounter {
  readonly #maxWords: number;
  readonly #maxWordUnits: number;
  readonly #words = new Map<string, number>();
  readonly #characters = new Map<string, number>();

  constructor(options: WordCounterOptions = {}) {
    this.#maxWords = options.maxWords ?? 2 ** 20;
    this.#maxWordUnits = options.maxWordUnits ?? 40;
    if (!(this.#maxWords >= 1)) throw new RangeLimitError("WordCounter", "maxWords", "at least 1", this.#maxWords);
  }

  /** Counts of the characters that stand alone. */
  get characters(): ReadonlyMap<string, number> {
    return this.#characters;
  }

  /** Counts of all other words. */
  get words(): ReadonlyMap<string, number> {
    return this.#words;
  }

  /**
   * Counts one text.
   *
   * @param weight how often the text counts; rounded to 1/64, so that sums of weights are exact in any order.
   * @throws RangeLimitError if the weight is not a positive number.
   */
  add(text: string, weight = 1): void {
    if (!(weight > 0 && Number.isFinite(weight))) {
      throw new RangeLimitError("WordCounter.add", "weight", "a positive number", weight);
    }
    const exact = Math.max(1, Math.round(weight * 64)) / 64;
    for (let start = 0; start < text.length; ) {
      const end = wordEnd(text, start);
      if (end - start <= this.#maxWordUnits) {
        const counts = standsAlone(text, start) ? this.#characters : this.#words;
        const word = text.slice(start, end);
        const before = counts.get(word);
        // A slice keeps its whole text alive in V8; a word that is kept gets a copy of its own.
        if (before === undefined) counts.set(ownCopy(word), exact);
        else counts.set(word, before + exact);
      }
      start = end;
    }
    if (this.#words.size > this.#maxWords) this.#prune();
  }

  /** Drops the rarest words until three quarters of the table are left. */
  #prune(): void {
    const weights = Float64Array.from(this.#words.values()).sort();
    const floor = weights[weights.length - Math.floor(this.#maxWords * 0.75) - 1] as number;
    for (const [word, count] of this.#words) if (count <= floor) this.#words.delete(word);
  }
}

function ownCopy(word: string): string {
  return word.length < 13 ? word : JSON.parse(JSON.stringify(word)); // V8 copies slices shorter than 13 by itself
}
