/** Keeps answers to text: no token that structures a conversation, and none that the tokenizer does not know. */
import type { Constraint } from "../model/index.ts";
import type { ChatTokenizer } from "../tokenizer/index.ts";

export class TextOnly implements Constraint {
  readonly #forbidden: readonly number[];
  readonly #vocabSize: number;
  readonly #further: Constraint | undefined;

  /** @param further what the answer is held to besides. */
  constructor(tokenizer: ChatTokenizer, further?: Constraint) {
    this.#forbidden = tokenizer.structure;
    this.#vocabSize = tokenizer.vocabSize;
    this.#further = further;
  }

  mask(logits: Float32Array): void {
    for (const id of this.#forbidden) logits[id] = Number.NEGATIVE_INFINITY;
    logits.fill(Number.NEGATIVE_INFINITY, this.#vocabSize); // a model's embedding may be padded
    this.#further?.mask(logits);
  }

  accept(id: number): void {
    this.#further?.accept(id);
  }
}
