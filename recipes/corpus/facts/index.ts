/**
 * Facts: documents in which something is told and asked for. Every generator is a pure function of its random numbers.
 *
 * The shares that these kinds have in training are in ../weights.ts; drills thin out once copying has begun.
 */
import type { Generator } from "../generator.ts";
import { keyValues, lookUp, repeatAfterMe, repeatedRuns, reversal, spelling } from "./drills.ts";
import { memory } from "./memory.ts";
import { reading } from "./reading.ts";
import { statementToAnswer, statementToQuestion, statementToSubject } from "./tasks.ts";
import { told } from "./told.ts";

export { relationsCount } from "../lessons/index.ts";
export { lookUpEpisode } from "./drills.ts";
export { memoryEpisode } from "./memory.ts";
export { type NoticingExample, type NoticingKind, noticingExamples } from "./noticing.ts";
export { type PhrasingOptions, relationPhrasings } from "./phrasings.ts";
export { readingEpisode } from "./reading.ts";
export type { Asked, Episode } from "./script.ts";
export { toldEpisode } from "./told.ts";

/** Kind of document to its generator. */
export const FACT_KINDS: Readonly<Record<string, Generator>> = {
  told,
  memory,
  reading,
  "task-question": statementToQuestion,
  "task-subject": statementToSubject,
  "task-answer": statementToAnswer,
  "drill-repeat": repeatedRuns,
  "drill-pairs": keyValues,
  "drill-lookup": lookUp,
  "drill-say": repeatAfterMe,
  "drill-reverse": reversal,
  "drill-spell": spelling,
};
