/**
 * Measuring: what is measured is a `Subject` (subject.ts), how sure one may be is an interval (intervals.ts), and tasks are
 * functions from a subject and items to rates (choices.ts).
 */
export { type Choice, type MinimalPair, minimalPairs, multipleChoice } from "./choices.ts";
export { clusteredRate, formatRate, type Rate, wilson } from "./intervals.ts";
export { bitsPerByte, type Subject, type TextScore } from "./subject.ts";
