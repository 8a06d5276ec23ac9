/**
 * Merges the bytes of one word by rank: the pair of lowest rank first, among equals the leftmost, until none is left.
 * Takes O(n log n), so a word of five million letters is slow to nobody.
 */
import { FIRST_BYTE_ID } from "./special-tokens.ts";

// Two ids, or a rank and a position, in one number: exact up to 2^53.
const PAIR_BASE = 2 ** 26;
const NONE = -1;

export class WordMerger {
  /** Pair of ids to the position of its merge in the list. */
  readonly #ranks = new Map<number, number>();
  readonly #results: Int32Array;

  // A doubly linked list of symbols over the byte positions, and a heap of rank * PAIR_BASE + position.
  #ids = new Int32Array(64);
  #next = new Int32Array(64);
  #previous = new Int32Array(64);
  readonly #heap: number[] = [];

  /**
   * @param merges pairs of ids in order of rank.
   * @param results the id each merge gives.
   */
  constructor(merges: readonly (readonly [number, number])[], results: Int32Array) {
    merges.forEach(([left, right], rank) => {
      this.#ranks.set(left * PAIR_BASE + right, rank);
    });
    this.#results = results;
  }

  /**
   * Writes the tokens of a word and returns how many they are.
   *
   * @param bytes at least one, at most 2^26.
   * @param out room for one id a byte.
   */
  merge(bytes: Uint8Array, out: Int32Array): number {
    const n = bytes.length;
    this.#reserve(n);
    const ids = this.#ids;
    const next = this.#next;
    const previous = this.#previous;
    for (let i = 0; i < n; i++) {
      ids[i] = FIRST_BYTE_ID + (bytes[i] as number);
      next[i] = i + 1 < n ? i + 1 : NONE;
      previous[i] = i - 1;
    }
    for (let i = 0; i + 1 < n; i++) this.#offer(i);

    for (let top = this.#pop(); top !== undefined; top = this.#pop()) {
      const rank = Math.floor(top / PAIR_BASE);
      const left = top % PAIR_BASE;
      // The entry is stale if either symbol has since become part of another one.
      if (ids[left] === NONE || this.#rankAt(left) !== rank) continue;
      const right = next[left] as number;
      const after = next[right] as number;
      ids[left] = this.#results[rank] as number;
      ids[right] = NONE;
      next[left] = after;
      if (after !== NONE) {
        previous[after] = left;
        this.#offer(left);
      }
      if ((previous[left] as number) !== NONE) this.#offer(previous[left] as number);
    }

    let count = 0;
    for (let i = 0; i !== NONE; i = next[i] as number) out[count++] = ids[i] as number;
    return count;
  }

  #rankAt(left: number): number | undefined {
    const right = this.#next[left] as number;
    if (right === NONE) return undefined;
    return this.#ranks.get((this.#ids[left] as number) * PAIR_BASE + (this.#ids[right] as number));
  }

  #offer(left: number): void {
    const rank = this.#rankAt(left);
    if (rank !== undefined) this.#push(rank * PAIR_BASE + left);
  }

  #push(value: number): void {
    const heap = this.#heap;
    let index = heap.push(value) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const held = heap[parent] as number;
      if (held <= value) break;
      heap[index] = held;
      index = parent;
    }
    heap[index] = value;
  }

  #pop(): number | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
      if (last <= (heap[child] as number)) break;
      heap[index] = heap[child] as number;
      index = child;
    }
    heap[index] = last;
    return top;
  }

  #reserve(length: number): void {
    if (length <= this.#ids.length) return;
    const capacity = Math.max(length, 2 * this.#ids.length);
    this.#ids = new Int32Array(capacity);
    this.#next = new Int32Array(capacity);
    this.#previous = new Int32Array(capacity);
  }
}
