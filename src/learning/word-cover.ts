/** The share of a turn's words that a lesson holds, weighted by their rarity. */
import { indexTerms, queryTerms } from "../memory/index.ts";
import type { LessonGate } from "./lesson-gate.ts";

/** Words of a lesson: all that stand in its fact and questions, around the subject. */
export function lessonTerms(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(indexTerms));
}

/** In [0, 1]; 0 for a turn without words of its own. */
export function wordCover(gate: LessonGate, turnTerms: readonly string[], lesson: ReadonlySet<string>): number {
  let covered = 0;
  let all = 0;
  for (const term of turnTerms) {
    const weight = gate.idf(term);
    all += weight;
    if (lesson.has(term)) covered += weight;
  }
  return all > 0 ? covered / all : 0;
}

/** What a turn asks with, without words of grammar and of asking. */
export function askedTerms(turn: string): string[] {
  return queryTerms(turn);
}
