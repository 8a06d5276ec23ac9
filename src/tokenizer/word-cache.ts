/**
 * Remembers the tokens of recent words without making a string of any: a hash table over UTF-16 units in flat arrays.
 * It holds a fixed amount of memory (about 2.8 MiB) and starts afresh when full.
 */

const MAX_ENTRIES = 2 ** 15;
const SLOTS = 2 * MAX_ENTRIES; // at most half full, so probes are short
const MAX_KEY_UNITS = 2 ** 18;
const MAX_IDS = 2 ** 17;

/** Longer words are not remembered: they hardly ever come twice. UTF-16 units. */
const MAX_WORD_UNITS = 64;

export class WordCache {
  readonly #slots = new Int32Array(SLOTS); // entry + 1, or 0 if free
  readonly #keys = new Uint16Array(MAX_KEY_UNITS);
  readonly #keyEnds = new Int32Array(MAX_ENTRIES + 1); // [i] start and [i + 1] end of entry i
  readonly #ids = new Int32Array(MAX_IDS);
  readonly #idEnds = new Int32Array(MAX_ENTRIES + 1);
  #entries = 0;

  /**
   * Copies the tokens of `text[start, end)` to `out` from `at` on and returns how many they are; 0 if the word is not known.
   *
   * @param out room for three ids a unit.
   */
  copy(text: string, start: number, end: number, out: Int32Array, at: number): number {
    const entry = (this.#slots[this.#findSlot(text, start, end)] as number) - 1;
    if (entry < 0) return 0;
    const first = this.#idEnds[entry] as number;
    const count = (this.#idEnds[entry + 1] as number) - first;
    for (let i = 0; i < count; i++) out[at + i] = this.#ids[first + i] as number;
    return count;
  }

  /** Remembers the `count` tokens at `ids[at...]` for a word that {@link copy} did not find. */
  add(text: string, start: number, end: number, ids: Int32Array, at: number, count: number): void {
    const length = end - start;
    if (length > MAX_WORD_UNITS) return;
    let keyStart = this.#keyEnds[this.#entries] as number;
    let idStart = this.#idEnds[this.#entries] as number;
    if (this.#entries === MAX_ENTRIES || keyStart + length > MAX_KEY_UNITS || idStart + count > MAX_IDS) {
      this.#slots.fill(0);
      this.#entries = 0;
      keyStart = 0;
      idStart = 0;
    }
    for (let i = 0; i < length; i++) this.#keys[keyStart + i] = text.charCodeAt(start + i);
    for (let i = 0; i < count; i++) this.#ids[idStart + i] = ids[at + i] as number;
    this.#slots[this.#findSlot(text, start, end)] = ++this.#entries;
    this.#keyEnds[this.#entries] = keyStart + length;
    this.#idEnds[this.#entries] = idStart + count;
  }

  /** The slot that holds the word, or the free one where it belongs. */
  #findSlot(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = (this.#slots[slot] as number) - 1;
      if (entry < 0 || this.#holds(entry, text, start, end)) return slot;
    }
  }

  #holds(entry: number, text: string, start: number, end: number): boolean {
    const first = this.#keyEnds[entry] as number;
    if ((this.#keyEnds[entry + 1] as number) - first !== end - start) return false;
    for (let i = start; i < end; i++) if (this.#keys[first + i - start] !== text.charCodeAt(i)) return false;
    return true;
  }
}
