/**
 * Teaching: the neurons of one lesson as a pure function of the frozen base, the lesson's content and the method.
 *
 * Nothing else is seen: no other lesson, no conversation, no clock, no chance. So lessons form a set; taught in any order,
 * on any device with the same base and kernels, each has the same bytes, and forgetting one leaves the others as they were.
 *
 *   relation rows   two keys of every phrasing with the subject masked: the base model's at the answer-start token, and that
 *                   of its words
 *   value chain     trained in every phrasing's context, and in one that has nothing to do with it
 */
import { sha256Hex } from "../core/index.ts";
import type { Arena } from "../kernels/index.ts";
import { RELATION_WIDTH } from "../model/index.ts";
import type { LessonBase } from "./lesson-base.ts";
import { encodeNeurons, type LessonNeurons, NEURON_LIMITS, ROW_BYTES } from "./lesson-codec.ts";
import { maskSubject } from "./masking.ts";
import { WORDS_WIDTH, wordsKey } from "./relation-words.ts";
import { trainValueChain } from "./value-chain.ts";

/** Everything that a lesson's neurons depend on, besides base and method. */
export interface LessonContent {
  /** What the lesson is about, in every spelling; they are masked where they occur. */
  readonly subjectForms: readonly string[];
  /** The sentence that holds the fact. */
  readonly fact: string;
  /** Questions that it answers, in either language. */
  readonly questions: readonly string[];
  /** What is answered. */
  readonly answer: string;
}

export interface TaughtLesson {
  readonly neurons: LessonNeurons;
  /** Encoded neurons. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly steps: number;
  readonly meanNats: number;
  readonly maxNats: number;
}

/** Changes whenever the same content would give other bytes. */
export const METHOD = "split-key-chain/3";

/** Tokens of an answer without its end. */
export const MOST_ANSWER_TOKENS = 40;
const MOST_QUESTIONS = 6;
/** Contexts of a value chain: each costs a forward pass over question and answer. */
const MOST_CONTEXTS = 4;
/** A turn that asks for nothing in particular: what is said must not depend on how it was asked for. */
const OTHER_CONTEXT = "?";

export class Teacher {
  readonly base: LessonBase;
  readonly #arena: Arena;

  constructor(base: LessonBase) {
    this.base = base;
    const { vocabulary: V, width: D } = base.config;
    const rows = MOST_CONTEXTS * NEURON_LIMITS.tokens;
    // Logits and their gradient share an array; a dozen arrays of [rows, D] hold the rest, beside the head in f32.
    this.#arena = base.backend.arena("lesson teaching", 4 * (rows * (V + 16 * D) + V * D) + 2 ** 20);
  }

  /** Names base, method and kernels: lessons taught under the same name have the same bytes. */
  get method(): string {
    return `${METHOD}/${this.base.backend.info.kernel}`;
  }

  /** Whether neurons that a method has written are what this one would write, on the same kernels. */
  isCurrent(method: string | null): boolean {
    return method?.startsWith(`${METHOD}/`) === true;
  }

  /**
   * Teaches in slices of a few milliseconds: it yields after each, and whoever runs it may do other work with the base
   * meanwhile, but no other teaching.
   */
  *slices(content: LessonContent): Generator<void, TaughtLesson> {
    const { base } = this;
    const questions = [...new Set(content.questions)].slice(0, MOST_QUESTIONS);
    const { relation, words } = yield* relationRows(base, { ...content, questions });

    const tokens = this.answerTokens(content.answer);
    const turns = [...questions, content.fact].slice(0, MOST_CONTEXTS - 1);
    const streams: Float32Array[] = [];
    for (const turn of [...turns, OTHER_CONTEXT]) streams.push(yield* base.answerStreams(turn, tokens));
    const { backend, config, weights } = base;
    const chain = yield* trainValueChain(backend, this.#arena, weights, streams, tokens);

    const neurons: LessonNeurons = { width: config.width, relation, words, tokens, values: chain.values };
    const { steps, meanNats, maxNats } = chain;
    return { neurons, bytes: encodeNeurons(neurons), steps, meanNats, maxNats };
  }

  /** Teaches without a pause. */
  teach(content: LessonContent): TaughtLesson {
    const slices = this.slices(content);
    for (;;) {
      const { done, value } = slices.next();
      if (done) return value;
    }
  }

  /** The answer as tokens, cut to what a lesson can hold, with the token that ends a turn. */
  answerTokens(answer: string): Int32Array {
    const { tokenizer } = this.base;
    const ids = tokenizer.encodeAnswer(answer).subarray(0, Math.min(MOST_ANSWER_TOKENS, this.#mostTokens()));
    return Int32Array.from([...ids, tokenizer.stopIds[0]!]);
  }

  /** What still fits when all relation rows are used. */
  #mostTokens(): number {
    const { width } = this.base.config;
    const bytesPerToken = 4 + width + width / 16;
    const forRows = (1 + MOST_QUESTIONS) * ROW_BYTES;
    return Math.min(NEURON_LIMITS.tokens, Math.floor((NEURON_LIMITS.bytes - 64 - forRows) / bytesPerToken)) - 1;
  }
}

/** Both keys of the fact and of every question, [n, 64] each. Yields after each phrasing. */
export function* relationRows(
  base: LessonBase,
  { fact, questions, subjectForms }: Pick<LessonContent, "fact" | "questions" | "subjectForms">,
): Generator<void, Pick<LessonNeurons, "relation" | "words">> {
  const phrasings = [fact, ...questions].map((text) => maskSubject(text, subjectForms));
  const relation = new Float32Array(phrasings.length * RELATION_WIDTH);
  const words = new Float32Array(phrasings.length * WORDS_WIDTH);
  for (const [i, phrasing] of phrasings.entries()) {
    relation.set(base.key(phrasing), i * RELATION_WIDTH);
    words.set(wordsKey(phrasing), i * WORDS_WIDTH);
    yield;
  }
  return { relation, words };
}

/** A name for the content, to tell whether a lesson has to be taught anew. */
export function contentHash({ subjectForms, fact, questions, answer }: LessonContent): string {
  return sha256Hex(JSON.stringify([subjectForms, fact, questions, answer]));
}
