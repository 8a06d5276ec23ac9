/**
 * Writes a document turn by turn, and keeps what was asked so that it can be scored.
 */

import type { SpecialToken } from "../../../src/tokenizer/index.ts";
import type { Document, Part } from "../../../src/training/index.ts";

/** One question of a document, with everything that stands before its answer. */
export interface Asked {
  /** The document up to and including the answer-start token. */
  readonly prompt: readonly Part[];
  readonly question: string;
  /** The answer written in the document. */
  readonly answer: string;
  /** What a right answer contains; undefined where "I don't know" is right. */
  readonly value: string | undefined;
  /** Earlier values and other people's values that a right answer does not contain. */
  readonly wrong: readonly string[];
}

/** A document with its questions: one source for training and for measuring. */
export interface Episode {
  readonly document: Document;
  readonly asked: readonly Asked[];
}

export type Expected = Pick<Asked, "value" | "wrong">;

export class Script {
  readonly #parts: Part[] = [];
  readonly #asked: Asked[] = [];

  constructor(mode: SpecialToken) {
    this.token(mode);
  }

  token(token: SpecialToken): this {
    this.#parts.push({ token });
    return this;
  }

  text(text: string): this {
    this.#parts.push(text);
    return this;
  }

  /** `<|user|>words<|stop|>` and other turns and lines. */
  line(role: SpecialToken, text: string): this {
    return this.token(role).text(text).token("<|stop|>");
  }

  /** A question and its answer. */
  ask(question: string, answer: string, expected: Expected): this {
    this.line("<|user|>", question).token("<|assistant|>");
    this.#asked.push({ prompt: [...this.#parts], question, answer, ...expected });
    return this.text(answer).token("<|stop|>");
  }

  end(kind: string, language: Document["language"]): Episode {
    this.token("<|end|>");
    return { document: { kind, language, parts: this.#parts }, asked: this.#asked };
  }
}
