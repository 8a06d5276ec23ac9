/**
 * What a turn is answered from besides the conversation itself: a lesson in the weights, or lines of memory. A lesson that
 * speaks needs no lines beside it.
 */
import { askedKind, type Learner, type LessonPlayer } from "../learning/index.ts";
import type { Lesson, Memory, RecallHit } from "../memory/index.ts";
import type { ChatTokenizer } from "../tokenizer/index.ts";
import { isHeld } from "./manner.ts";
import type { Mode } from "./prompt.ts";
import { Quotation, quotableHit, quotationOf } from "./quotation.ts";
import type { AnswerSource, AskOptions } from "./types.ts";

export interface Grounds {
  /** Put into the context right before the turn. */
  readonly lines: readonly string[];
  readonly sources: readonly AnswerSource[];
  readonly voice: LessonPlayer | null;
  /** Speaks if the base is unsure. */
  readonly quotation: { readonly voice: Quotation; readonly lesson: string } | null;
}

export const NO_GROUNDS: Grounds = { lines: [], sources: [], voice: null, quotation: null };

/** Lines of memory in a prompt: how many, their tokens together, and how well they must fit. */
const RECALL = { limit: 4, budgetTokens: 160, leastScore: 0.2 } as const;

/** Where gate and recall agree on a lesson, the base must be very sure to answer in its own words. */
const UNSURE_OF_NEAREST = 0.95;

export interface GroundsParts {
  readonly memory: Memory;
  readonly learner: Learner;
  readonly tokenizer: ChatTokenizer;
}

/** @param earlier turns of the person before this one, oldest first, for what its pronouns mean. */
export function groundsOf(
  parts: GroundsParts,
  turn: string,
  earlier: readonly string[],
  mode: Mode,
  options: AskOptions,
): Grounds {
  if (mode !== "chat" || turn.trim() === "") return NO_GROUNDS;
  const { memory, learner, tokenizer } = parts;
  const voice = options.implicit === false || isHeld(options) ? null : learner.prepareAnswer(turn, { earlier });
  const spoken = voice && memory.lessons.get(voice.lesson);
  if (voice && spoken) return { ...NO_GROUNDS, voice, sources: [sourceOfVoice(voice, spoken)] };

  if (options.recall === false) return NO_GROUNDS;
  const hits = memory.recall.search(turn, {
    limit: RECALL.limit,
    leastScore: RECALL.leastScore,
    budget: RECALL.budgetTokens,
    cost: (line) => tokenizer.encode(line).length,
  });
  const near = options.implicit === false ? null : learner.nearestLesson(turn, { earlier });
  const fitting = options.implicit === false || !isQuestion(turn) ? hits : hits.filter((hit) => isFor(hit, near));
  const nearest = fitting.find(({ id }) => id === near);
  const quotable = isHeld(options) ? undefined : (nearest ?? quotableHit(fitting));
  const doubt = nearest ? { unsureBelow: UNSURE_OF_NEAREST } : {};
  const quotation = quotable && new Quotation(tokenizer, quotationOf(quotable, turn), doubt);
  return {
    lines: fitting.map(({ text }) => text),
    sources: fitting.map(sourceOfHit),
    voice: null,
    quotation: quotable && quotation ? { lesson: quotable.id, voice: quotation } : null,
  };
}

/** A question gets no lessons that the gate takes for something else: a small model repeats what stands before it. */
function isFor({ kind, id }: RecallHit, near: string | null): boolean {
  return kind !== "lesson" || id === near;
}

function isQuestion(turn: string): boolean {
  return /[?？]["”』」]?\s*$/.test(turn) || askedKind(turn) !== undefined;
}

/** The sources as they turned out when the answer was written. */
export function sourcesAfter({ sources, quotation }: Grounds): readonly AnswerSource[] {
  if (!quotation?.voice.isSpeaking) return sources;
  return sources.map((source) => (source.id === quotation.lesson ? { ...source, via: "extractive" } : source));
}

function sourceOfVoice({ lesson, score }: LessonPlayer, { fact }: Lesson): AnswerSource {
  return { kind: "lesson", id: lesson, text: fact, via: "implicit", score };
}

function sourceOfHit({ kind, id, text, score }: RecallHit): AnswerSource {
  return { kind: kind === "lesson" ? "lesson" : "record", id, text, via: "explicit", score };
}
