/**
 * The frozen base model as lessons see it: keys of turns, hidden streams along an answer, short greedy answers to tagged tasks.
 *
 * It reads with a model object of its own, so that no conversation's state is touched, and always with bf16 weights, which is
 * how they are stored: a turn has the same key when it is taught and when it is asked, however the answers are computed.
 */
import { throwIfAborted } from "../core/index.ts";
import type { Backend } from "../kernels/index.ts";
import { argmax, LanguageModel, type ModelConfig, RELATION_WIDTH, relationKey } from "../model/index.ts";
import type { ParameterSet } from "../tensor/index.ts";
import {
  type BpeTokenizer,
  chatParts,
  type EncodePart,
  type SpecialToken,
  specialTokenId,
} from "../tokenizer/index.ts";

/** A text of which some pieces are the masked subject. */
export type MaskedText = readonly EncodePart[];

export interface LessonBaseOptions {
  readonly backend: Backend;
  readonly config: ModelConfig;
  /** Values in f32 of the frozen base, shared with whoever answers. */
  readonly parameters: ParameterSet;
  readonly tokenizer: BpeTokenizer;
  /** SHA-256 of the base's model.safetensors. */
  readonly sha256: string;
}

/** Bytes of activations and state; what is not touched costs nothing. */
const ACTIVATION_BYTES = 48 * 2 ** 20;
/** Longer turns are read by their end: what is asked stands there. */
const MOST_TURN_TOKENS = 160;

const STOP = specialTokenId("<|stop|>");
const END = specialTokenId("<|end|>");
const ASSISTANT = specialTokenId("<|assistant|>");

export class LessonBase {
  readonly backend: Backend;
  readonly config: ModelConfig;
  readonly parameters: ParameterSet;
  readonly tokenizer: BpeTokenizer;
  readonly sha256: string;
  readonly #model: LanguageModel;

  constructor({ backend, config, parameters, tokenizer, sha256 }: LessonBaseOptions) {
    this.backend = backend;
    this.config = config;
    this.parameters = parameters;
    this.tokenizer = tokenizer;
    this.sha256 = sha256;
    let values = 0;
    for (const { data } of parameters) values += data.length;
    const arena = backend.arena("lesson reading", ACTIVATION_BYTES + 3 * values);
    this.#model = new LanguageModel(backend, config, parameters, arena, { format: "bf16" });
  }

  /** The unit key [64] of a turn with its subject masked. */
  key(turn: MaskedText): Float32Array {
    const parts: EncodePart[] = [{ token: "<|chat|>" }, { token: "<|user|>" }];
    const words = this.#lastTokens(this.tokenizer.encodeParts([...turn]));
    this.#model.reset();
    this.#model.read([...this.tokenizer.encodeParts(parts), ...words, STOP, ASSISTANT]);
    const key = relationKey(this.parameters, this.#model.features);
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
    this.#model.read([...this.tokenizer.encodeParts([...parts]), STOP, ASSISTANT]);
    const written: number[] = [];
    while (written.length < maxTokens) {
      throwIfAborted(signal, "writing");
      const id = argmax(this.#model.logits);
      if (id === STOP || id === END || id >= this.tokenizer.vocabSize) break; // an embedding may be padded
      written.push(id);
      this.#model.read([id]);
    }
    return this.tokenizer.decode(written).trim();
  }

  #lastTokens(ids: Int32Array): Int32Array {
    return ids.length <= MOST_TURN_TOKENS ? ids : ids.subarray(ids.length - MOST_TURN_TOKENS);
  }
}

const TOKENS_A_SLICE = 4;

/** The mask that stands for a subject. */
export const MASK: { readonly token: SpecialToken } = { token: "<|mask|>" };
