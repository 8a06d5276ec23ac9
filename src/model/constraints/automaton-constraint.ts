/**
 * Holds an answer to a language over bytes, token by token.
 *
 * The answer is always completed: every byte is a token of its own, so as long as the bytes that are still needed are no more
 * than the tokens that are left, a way to the end remains; tokens after which it would not are forbidden.
 */
import { RangeLimitError } from "../../core/index.ts";
import type { Tokenizer } from "../../tokenizer/index.ts";
import type { Constraint } from "../sampler.ts";
import type { ByteAutomaton } from "./byte-automaton.ts";
import { TokenTrie } from "./token-trie.ts";

export interface AutomatonConstraintOptions {
  /** Tokens that end the answer: allowed where the text is complete. */
  readonly stopIds: readonly number[];
  /** Tokens that the answer may have; those of the sampler's limit. */
  readonly maxTokens: number;
}

export class AutomatonConstraint<S> implements Constraint {
  readonly #tokenizer: Tokenizer;
  readonly #trie: TokenTrie;
  readonly #automaton: ByteAutomaton<S>;
  readonly #stopIds: readonly number[];
  #left: number;
  #state: S;

  /** @throws RangeLimitError if no text of the language is short enough. */
  constructor(tokenizer: Tokenizer, automaton: ByteAutomaton<S>, { stopIds, maxTokens }: AutomatonConstraintOptions) {
    const least = automaton.leastBytes(automaton.start);
    if (!(least <= maxTokens)) throw new RangeLimitError("constraint", "maxTokens", `at least ${least}`, maxTokens);
    this.#tokenizer = tokenizer;
    this.#trie = TokenTrie.of(tokenizer);
    this.#automaton = automaton;
    this.#stopIds = stopIds;
    this.#left = maxTokens;
    this.#state = automaton.start;
  }

  mask(logits: Float32Array): void {
    const allowed = new Uint8Array(logits.length);
    const allow = (id: number): void => {
      allowed[id] = 1;
    };
    this.#trie.visit(this.#automaton, this.#state, this.#left - 1, allow);
    if (this.#automaton.isComplete(this.#state)) this.#stopIds.forEach(allow);
    for (let id = 0; id < logits.length; id++) if (allowed[id] === 0) logits[id] = Number.NEGATIVE_INFINITY;
  }

  accept(id: number): void {
    this.#left--;
    for (const byte of this.#tokenizer.tokenBytes(id)) {
      const after = this.#automaton.next(this.#state, byte);
      if (after === null) throw new RangeLimitError("constraint", "token", "one that the mask allowed", id);
      this.#state = after;
    }
  }
}
