/**
 * Measuring: what is measured is a `Subject` (subject.ts), how sure one may be is an interval (intervals.ts), and tasks are
 * functions from a subject and items to rates (choices.ts).
 */
export { type Choice, type MinimalPair, minimalPairs, multipleChoice } from "./choices.ts";
export { clusteredRate, formatRate, type Rate, wilson } from "./intervals.ts";
export {
  CONDITIONS,
  type Condition,
  LWIA_ANSWER_TOKENS,
  type LwiaAnswer,
  type LwiaCost,
  type LwiaItem,
  type LwiaLesson,
  type LwiaOptions,
  type LwiaSubject,
  lwiaItems,
  parseLwiaLessons,
  type Quantiles,
  type Reply,
  runLwia,
  type TellCost,
  updateItems,
} from "./lwia.ts";
export { bitsPerByte, type Subject, type TextScore } from "./subject.ts";
