/** All tokens of a vocabulary by their bytes, so that those which a language allows are found without trying each. */
import type { Tokenizer } from "../../tokenizer/index.ts";
import type { ByteAutomaton } from "./byte-automaton.ts";

const ROOT = 0;
const NONE = -1;

export class TokenTrie {
  readonly #bytes: Uint8Array; //    [nodes] the byte that leads to a node
  readonly #child: Int32Array; //    [nodes] first child, or NONE
  readonly #sibling: Int32Array; //  [nodes] next child of the same parent, or NONE
  readonly #token: Int32Array; //    [nodes] token that ends here, or NONE

  private constructor(tokenizer: Tokenizer) {
    let size = 1;
    for (let id = 0; id < tokenizer.vocabSize; id++) size += tokenizer.tokenBytes(id).length;
    this.#bytes = new Uint8Array(size);
    this.#child = new Int32Array(size).fill(NONE);
    this.#sibling = new Int32Array(size).fill(NONE);
    this.#token = new Int32Array(size).fill(NONE);
    let count = 1;
    for (let id = 0; id < tokenizer.vocabSize; id++) {
      let node = ROOT;
      for (const byte of tokenizer.tokenBytes(id)) {
        let next = this.#child[node]!;
        while (next !== NONE && this.#bytes[next] !== byte) next = this.#sibling[next]!;
        if (next === NONE) {
          next = count++;
          this.#bytes[next] = byte;
          this.#sibling[next] = this.#child[node]!;
          this.#child[node] = next;
        }
        node = next;
      }
      if (node !== ROOT) this.#token[node] = id; // special tokens have no bytes
    }
  }

  static readonly #known = new WeakMap<Tokenizer, TokenTrie>();

  /** Built once for each tokenizer. */
  static of(tokenizer: Tokenizer): TokenTrie {
    const known = TokenTrie.#known.get(tokenizer);
    if (known) return known;
    const trie = new TokenTrie(tokenizer);
    TokenTrie.#known.set(tokenizer, trie);
    return trie;
  }

  /** Calls `allow` for every token that may follow `state` and after which at most `mostBytes` are still needed. */
  visit<S>(automaton: ByteAutomaton<S>, state: S, mostBytes: number, allow: (id: number) => void): void {
    this.#visitChildren(ROOT, automaton, state, mostBytes, allow);
  }

  #visitChildren<S>(
    parent: number,
    automaton: ByteAutomaton<S>,
    state: S,
    mostBytes: number,
    allow: (id: number) => void,
  ): void {
    for (let node = this.#child[parent]!; node !== NONE; node = this.#sibling[node]!) {
      const after = automaton.next(state, this.#bytes[node]!);
      if (after === null) continue;
      const token = this.#token[node]!;
      if (token !== NONE && automaton.leastBytes(after) <= mostBytes) allow(token);
      this.#visitChildren(node, automaton, after, mostBytes, allow);
    }
  }
}
