/**
 * Sees to it that one of several words stands in a text whose places are known beforehand.
 *
 * Until one does, their tokens are made likelier, a little at first and more from place to place, so that the model chooses
 * where the word fits best; where the last chance would pass, only the words remain.
 */

/** Nats that a word's tokens gain at the first place and just before the last chance. */
const FIRST_NATS = 2;
const LAST_NATS = 8;

export class ThemeWatch {
  readonly #words: readonly (readonly number[])[];
  /** Places where any token of the words may stand. */
  readonly #free: readonly boolean[];
  /** The last place where a word may begin. */
  readonly #lastChance: number;
  readonly #written: number[] = [];
  #isShown: boolean;

  /** @param words tokens of each word; those that fit nowhere count for nothing. */
  constructor(words: readonly (readonly number[])[], free: readonly boolean[]) {
    this.#free = free;
    this.#words = words.filter((word) => free.some((_, place) => this.#fits(word, place)));
    this.#lastChance = free.findLastIndex((_, place) => this.#words.some((word) => this.#fits(word, place)));
    this.#isShown = this.#words.length === 0;
  }

  /** Changes the logits of the token for `place`. Tokens that are -Infinity stay so. */
  favour(logits: Float32Array, place: number): void {
    if (this.#isShown || !this.#free[place]) return;
    const begun = this.#begun();
    const next = begun.map(([word, length]) => word[length]!);
    const starts = this.#words.filter((word) => this.#fits(word, place)).map((word) => word[0]!);
    // A word that is begun at the last chance must be gone on with, and one must be begun where none is.
    const isLast = place >= this.#lastChance && starts.length > 0;
    const mustGoOn = place > this.#lastChance && next.length > 0;
    if (isLast || mustGoOn) {
      const allowed = new Set(isLast ? [...starts, ...next] : next);
      for (let id = 0; id < logits.length; id++) if (!allowed.has(id)) logits[id] = Number.NEGATIVE_INFINITY;
      return;
    }
    const nats = FIRST_NATS + ((LAST_NATS - FIRST_NATS) * place) / Math.max(1, this.#lastChance);
    for (const id of new Set([...starts, ...next])) logits[id]! += nats;
  }

  accept(id: number): void {
    this.#written.push(id);
    this.#isShown ||= this.#words.some((word) => this.#endsWith(word, word.length));
  }

  /** Words of which the first tokens stand at the end of what is written, and how many. */
  #begun(): [readonly number[], number][] {
    const begun: [readonly number[], number][] = [];
    for (const word of this.#words) {
      for (let length = 1; length < word.length; length++) {
        const rest = word.slice(length);
        if (this.#endsWith(word, length) && rest.every((_, i) => this.#free[this.#written.length + i])) {
          begun.push([word, length]);
        }
      }
    }
    return begun;
  }

  /** Whether the first `length` tokens of the word are the last ones written. */
  #endsWith(word: readonly number[], length: number): boolean {
    const from = this.#written.length - length;
    return from >= 0 && word.slice(0, length).every((id, i) => this.#written[from + i] === id);
  }

  #fits(word: readonly number[], place: number): boolean {
    return word.every((_, i) => this.#free[place + i]);
  }
}
