/**
 * Lessons for comparing ways of learning: which of a file a seed teaches, in what order, and what each way is given to learn.
 *
 * Every way gets the same: the fact, its subject and its questions as the program finds them in the turn. So the figures tell the
 * ways apart, not how well turns are understood.
 */
import { Rng } from "../../src/core/index.ts";
import type { LwiaItem, LwiaLesson } from "../../src/evaluation/index.ts";
import { lwiaItems } from "../../src/evaluation/index.ts";
import { type LessonBase, type LessonContent, refine, reread, understand } from "../../src/learning/index.ts";

/** A lesson of the file, and what is to be learnt of it. */
export interface Taught {
  readonly lesson: LwiaLesson;
  readonly content: LessonContent & { readonly language: "zh" | "en" };
}

/** Kinds that are asked; updates, hops and reverse questions tell these ways apart no further. */
const KINDS: ReadonlySet<string> = new Set([
  "exact",
  "paraphrase",
  "cross",
  "neighbour",
  "otherRelation",
  "neverTaught",
]);

/** Order in which the file is cut into shares: the same for all seeds, so that no two share a lesson. */
const SHARES_SEED = 20261122;

/** The lessons of one seed, in its order. Seed 0 is for calibration. @param count lessons a seed */
export function lessonsOf(all: readonly LwiaLesson[], seed: number, count: number): readonly LwiaLesson[] {
  const shuffled = new Rng(SHARES_SEED).shuffle([...all]);
  const share = shuffled.slice(seed * count, (seed + 1) * count);
  if (share.length < count) throw new RangeError(`${all.length} lessons are too few for seed ${seed} with ${count}`);
  return share;
}

/** What the program makes of each lesson's turn; lessons whose turn it takes for none are left out, and asked all the same. */
export function understood(base: LessonBase, lessons: readonly LwiaLesson[]): readonly Taught[] {
  return lessons.flatMap((lesson) => {
    const told = understand(lesson.teach.text);
    const found = told.find(({ fact }) => fact.includes(lesson.answer.canonical)) ?? told[0];
    return found ? [{ lesson, content: finished(refine(base, reread(found.fact))) }] : [];
  });
}

export function questionsOf(lessons: readonly LwiaLesson[]): readonly LwiaItem[] {
  return lessons.flatMap((lesson) => lwiaItems(lesson, new Set())).filter(({ kind }) => KINDS.has(kind));
}

/** Turns to which no lesson of these may speak. */
export function negativesOf(lessons: readonly LwiaLesson[]): readonly string[] {
  return lessons.flatMap(({ neighbours, otherRelation, neverTaught }) => [
    ...neighbours,
    ...otherRelation,
    neverTaught.question,
  ]);
}

export function finished<T>(slices: Generator<void, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
