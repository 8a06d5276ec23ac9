/**
 * The frozen base model as lessons see it: keys of turns, hidden streams along an answer, short greedy answers to tagged tasks.
 *
 * It reads with a model object of its own, so that no conversation's state is touched, and always with the same weights: a turn
 * has the same key when it is taught and when it is asked.
 */
import { throwIfAborted } from "../core/index.ts";
import type { Backend } from "../kernels/index.ts";
import {
  argmax,
  LanguageModel,
  type ModelConfig,
  type ModelWeights,
  modelBytes,
  RELATION_WIDTH,
  relationKey,
} from "../model/index.ts";
import { type ChatTokenizer, chatParts, type EncodePart, type SpecialToken } from "../tokenizer/index.ts";

/** A text of which some pieces are the masked subject. */
export type MaskedText = readonly EncodePart[];

export interface LessonBaseOptions {
  readonly backend: Backend;
  readonly config: ModelConfig;
  /** Of the frozen base, shared with whoever else reads with them; a function where they are made when they are needed. */
  readonly weights: ModelWeights | (() => ModelWeights);
  readonly tokenizer: ChatTokenizer;
  /** SHA-256 of the base's file and of the form of its weights. */
  readonly sha256: string;
}

/** Longer turns are read by their end: what is asked stands there. */
const MOST_TURN_TOKENS = 160;

const BEFORE: readonly EncodePart[] = [{ token: "<|chat|>" }, { token: "<|user|>" }];
const AFTER: readonly EncodePart[] = [{ token: "<|stop|>" }, { token: "<|assistant|>" }];

export class LessonBase {
  readonly backend: Backend;
  readonly config: ModelConfig;
  readonly tokenizer: ChatTokenizer;
  readonly sha256: string;
  readonly #weights: LessonBaseOptions["weights"];
  #reader: LanguageModel | null = null;

  constructor({ backend, config, weights, tokenizer, sha256 }: LessonBaseOptions) {
    this.backend = backend;
    this.config = config;
    this.#weights = weights;
    this.tokenizer = tokenizer;
    this.sha256 = sha256;
  }

  get weights(): ModelWeights {
    return typeof this.#weights === "function" ? this.#weights() : this.#weights;
  }

  /** Made when it is first needed: most sessions begin without a lesson. */
  get #model(): LanguageModel {
    const { backend, config, weights } = this;
    this.#reader ??= new LanguageModel(backend, config, weights, backend.arena("lesson reading", modelBytes(config)));
    return this.#reader;
  }

  /** The unit key [64] of a turn with its subject masked. */
  key(turn: MaskedText): Float32Array {
    this.#model.reset();
    this.#model.read(this.#shortened([...BEFORE, ...turn, ...AFTER]));
    const key = relationKey(this.weights, this.#model.features);
    if (key.length !== RELATION_WIDTH) throw new RangeError(`a relation key has ${RELATION_WIDTH} numbers`);
    return key;
  }

  /**
   * The streams after the last layer [answer, D] from which each token of `answer` is chosen, in a conversation of one turn.
   * Yields after every few tokens, so that other work can go on.
   */
  *answerStreams(turn: string, answer: ArrayLike<number>): Generator<void, Float32Array> {
    const { width: D } = this.config;
    const prompt = this.tokenizer.encodeParts(chatParts({ messages: [{ role: "user", content: turn }] }));
    const streams = new Float32Array(answer.length * D);
    this.#model.reset();
    this.#model.read(prompt);
    for (let t = 0; t < answer.length; t++) {
      streams.set(this.#model.hidden, t * D);
      if (t + 1 === answer.length) break;
      if (t % TOKENS_A_SLICE === TOKENS_A_SLICE - 1) {
        // Whoever runs in between may read with this model too.
        const state = this.#model.state.save();
        yield;
        this.#model.state.restore(state);
      }
      this.#model.read([answer[t]!]);
    }
    return streams;
  }

  /** What the base writes for a tagged task such as `<|subject|>statement`, greedily. */
  complete(parts: readonly EncodePart[], maxTokens: number, signal?: AbortSignal): string {
    this.#model.reset();
    this.#model.read(this.tokenizer.encodeParts([...parts, ...AFTER]));
    const { stopIds, turnEnd, vocabSize } = this.tokenizer;
    const written: number[] = [];
    while (written.length < maxTokens) {
      throwIfAborted(signal, "writing");
      const id = argmax(this.#model.logits);
      if (id === turnEnd || stopIds.includes(id) || id >= vocabSize) break; // an embedding may be padded
      written.push(id);
      this.#model.read([id]);
    }
    return this.tokenizer.decode(written).trim();
  }

  /** A turn between its marks, without the beginning of its words if there are too many. */
  #shortened(parts: readonly EncodePart[]): number[] {
    const ids = [...this.tokenizer.encodeParts(parts)];
    const [before, after] = [BEFORE, AFTER].map((marks) => this.tokenizer.encodeParts(marks).length);
    const excess = ids.length - before! - after! - MOST_TURN_TOKENS;
    if (excess > 0) ids.splice(before!, excess);
    return ids;
  }
}

const TOKENS_A_SLICE = 4;

/** The mask that stands for a subject. */
export const MASK: { readonly token: SpecialToken } = { token: "<|mask|>" };
