/**
 * LWIA-1: does it learn while it answers? Lessons are told in ordinary turns; then it is asked, under several conditions.
 *
 *   B  before anything was told            W  in the same conversation, without memory
 *   X  explicit memory alone               I  weights alone: restarted, new conversation, no retrieval
 *   A  everything                          I-bonus  as I, with the logit bonus in place of the trained chain
 *
 * Answers are written as lines that the protocol's scorer reads; nothing is judged here. Every item is asked under every
 * condition: an item left out would not count against anybody.
 */
import { FormatError } from "../core/index.ts";

/** A turn that tells a fact, and what a right answer holds. */
interface Told {
  readonly id: string;
  readonly teach: { readonly text: string };
  readonly answer: { readonly canonical: string; readonly aliases: readonly string[] };
}

/** One line of a lesson file: a fact, and the questions that show whether it was learnt. */
export interface LwiaLesson extends Told {
  readonly lang: string;
  readonly exact: { readonly question: string };
  readonly paraphrases: readonly string[];
  readonly cross: { readonly questions: readonly string[] };
  readonly neighbours: readonly string[];
  readonly otherRelation: readonly string[];
  readonly neverTaught: { readonly question: string };
  readonly reverse?: { readonly question: string } | null;
  readonly twoHop?: { readonly question: string; readonly other: string } | null;
  readonly distractors: readonly string[];
  readonly updatedBy?: Told | null;
}

export const CONDITIONS = ["B", "W", "X", "I", "I-bonus", "A"] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface LwiaItem {
  readonly id: string;
  readonly kind: string;
  readonly index: number;
  readonly question: string;
  /** For kind "mc": the right answer, then wrong ones, whose likelihoods are compared. */
  readonly choices?: readonly string[];
}

export interface LwiaAnswer {
  readonly id: string;
  readonly condition: Condition;
  readonly kind: string;
  readonly index: number;
  /** The answer's text; for kind "mc" the log-likelihood of each choice. */
  readonly output: string | readonly number[];
  readonly tokens?: number;
}

/** What telling one turn cost. */
export interface TellCost {
  /** Until the lesson was on disk and could be recalled; null if the turn was not taken for a lesson. */
  readonly explicitMs: number | null;
  /** Until it was in the weights. */
  readonly weightsMs: number | null;
  readonly cpuSeconds: number;
}

/** What is examined: something that can be told, asked and started again. */
export interface LwiaSubject {
  /** Tells a turn as a person does; resolves when everything that it teaches is in the weights. */
  tell(turn: string): Promise<TellCost>;
  /** Tells and asks in one conversation, without memory of any other kind. Leaves no trace. */
  askAfter(told: string, question: string, maxTokens: number): Promise<Reply>;
  /** Asks in a new conversation, under a condition other than W; greedy. */
  ask(question: string, condition: Condition, maxTokens: number): Promise<Reply>;
  /** Nats of log-likelihood of each answer to a question in a new conversation. */
  likelihoods(question: string, answers: readonly string[], condition: Condition): Promise<readonly number[]>;
  /** Ends the process of learning and begins a new one on the same data. */
  restart(): Promise<void>;
}

export interface Reply {
  readonly text: string;
  readonly tokens: number;
}

/** Costs over all turns that were told. */
export interface LwiaCost {
  readonly turns: number;
  /** Turns that were taken for lessons. */
  readonly noticed: number;
  readonly explicitMs: Quantiles;
  readonly weightsMs: Quantiles;
  readonly cpuSeconds: Quantiles;
  readonly cpuSecondsTotal: number;
}

export interface Quantiles {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** The protocol's limit on generated tokens. */
export const LWIA_ANSWER_TOKENS = 32;

/** All items of a lesson but those of its update; a two-hop item only where its other lesson is taught too. */
export function lwiaItems(lesson: LwiaLesson, taught: ReadonlySet<string>): LwiaItem[] {
  const all = (kind: string, questions: readonly string[]): LwiaItem[] =>
    questions.map((question, index) => ({ id: lesson.id, kind, index, question }));
  const { exact, answer, distractors, twoHop } = lesson;
  return [
    ...all("exact", [exact.question]),
    ...all("paraphrase", lesson.paraphrases),
    ...all("cross", lesson.cross.questions),
    ...all("mc", [exact.question]).map((item) => ({ ...item, choices: [answer.canonical, ...distractors] })),
    ...all("neighbour", lesson.neighbours),
    ...all("otherRelation", lesson.otherRelation),
    ...all("neverTaught", [lesson.neverTaught.question]),
    ...all("reverse", lesson.reverse ? [lesson.reverse.question] : []),
    ...all("twoHop", twoHop && taught.has(twoHop.other) ? [twoHop.question] : []),
  ];
}

/** What is asked after the lesson's update was told. */
export function updateItems({ id, exact, paraphrases, updatedBy }: LwiaLesson): LwiaItem[] {
  if (!updatedBy) return [];
  const questions = [exact.question, ...paraphrases.slice(0, 2)];
  return questions.map((question, index) => ({ id, kind: "update", index, question }));
}

/** The lessons of a JSON Lines file. @throws FormatError "lwia-lessons" naming the line that is none */
export function parseLwiaLessons(jsonLines: string): LwiaLesson[] {
  return jsonLines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => {
      const fail = (cause?: unknown): never => {
        throw new FormatError("lwia-lessons", `line ${i + 1} is not a lesson`, { cause });
      };
      let lesson: LwiaLesson;
      try {
        lesson = JSON.parse(line) as LwiaLesson;
      } catch (cause) {
        return fail(cause);
      }
      const lists = [lesson.paraphrases, lesson.cross?.questions, lesson.neighbours, lesson.otherRelation];
      const texts = [lesson.id, lesson.teach?.text, lesson.exact?.question, lesson.neverTaught?.question];
      if (!lists.every(Array.isArray) || !texts.every((text) => typeof text === "string")) fail();
      return lesson;
    });
}

export interface LwiaOptions {
  readonly conditions: readonly Condition[];
  readonly onAnswer: (answer: LwiaAnswer) => void;
  /** What is being done, for people who wait, and how much of all of it is done, 0 to 1. */
  readonly onProgress?: (what: string, share: number) => void;
  /** Whether choices are compared by log-likelihood too; default true. */
  readonly hasLikelihoods?: boolean;
  /** Kinds of items that are asked; default all. Updates are told only if "update" is one of them. */
  readonly kinds?: readonly string[];
}

/**
 * Tells all lessons in their order to a subject that was told nothing before, and asks everything.
 *
 * Updates are told after all other questions; what they changed is asked then.
 */
export async function runLwia(
  subject: LwiaSubject,
  lessons: readonly LwiaLesson[],
  { conditions, onAnswer, onProgress: told = () => {}, hasLikelihoods = true, kinds }: LwiaOptions,
): Promise<LwiaCost> {
  const taught = new Set(lessons.map(({ id }) => id));
  const isAsked = ({ kind }: LwiaItem): boolean => kinds?.includes(kind) ?? true;
  const mixed = lessons.flatMap((lesson) => lwiaItems(lesson, taught)).filter(isAsked);
  // Likelihoods last: a subject may have to be opened in another way for them.
  const compared = hasLikelihoods ? mixed.filter(({ choices }) => choices) : [];
  const items = [...mixed.filter(({ choices }) => !choices), ...compared];
  const updated = lessons.flatMap(updateItems).filter(isAsked);
  const textOf = new Map(lessons.map(({ id, teach }) => [id, teach.text]));
  const newTextOf = new Map(lessons.map(({ id, updatedBy }) => [id, updatedBy?.teach.text ?? ""]));
  const remaining = conditions.filter((condition) => condition !== "B" && condition !== "W");

  const all = conditions.length * (items.length + updated.length) + (remaining.length > 0 ? lessons.length : 0);
  let done = 0;
  const onProgress = (what: string): void => told(what, done++ / all);

  if (conditions.includes("B")) {
    for (const [i, item] of [...items, ...updated].entries()) {
      onProgress(`B ${i + 1} of ${items.length + updated.length}`);
      onAnswer(await answered(subject, item, "B"));
    }
  }
  if (conditions.includes("W")) {
    for (const [i, item] of [...items, ...updated].entries()) {
      onProgress(`W ${i + 1} of ${items.length + updated.length}`);
      const told = item.kind === "update" ? `${textOf.get(item.id)}\n${newTextOf.get(item.id)}` : textOf.get(item.id)!;
      onAnswer(await answeredAfter(subject, item, told));
    }
  }
  if (remaining.length === 0) return costOf([]);

  const costs: TellCost[] = [];
  const tell = async (turn: string, what: string): Promise<void> => {
    onProgress(what);
    costs.push(await subject.tell(turn));
  };
  for (const [i, lesson] of lessons.entries()) await tell(lesson.teach.text, `telling ${i + 1} of ${lessons.length}`);
  await subject.restart();
  await askAll(subject, items, remaining, onAnswer, onProgress);
  if (updated.length > 0) {
    for (const { updatedBy } of lessons) if (updatedBy) await tell(updatedBy.teach.text, "telling updates");
    await subject.restart();
    await askAll(subject, updated, remaining, onAnswer, onProgress);
  }
  return costOf(costs);
}

async function askAll(
  subject: LwiaSubject,
  items: readonly LwiaItem[],
  conditions: readonly Condition[],
  onAnswer: (answer: LwiaAnswer) => void,
  onProgress: (what: string) => void,
): Promise<void> {
  for (const condition of conditions) {
    for (const [i, item] of items.entries()) {
      onProgress(`${condition} ${i + 1} of ${items.length}`);
      onAnswer(await answered(subject, item, condition));
    }
  }
}

async function answered(subject: LwiaSubject, item: LwiaItem, condition: Condition): Promise<LwiaAnswer> {
  const { id, kind, index, question, choices } = item;
  if (choices) return { id, condition, kind, index, output: await subject.likelihoods(question, choices, condition) };
  const { text, tokens } = await subject.ask(question, condition, LWIA_ANSWER_TOKENS);
  return { id, condition, kind, index, output: text, tokens };
}

/** Choices are not compared in a conversation: what was just said is in its state, not in a memory. */
async function answeredAfter(subject: LwiaSubject, item: LwiaItem, told: string): Promise<LwiaAnswer> {
  const { id, kind, index, question, choices } = item;
  if (choices) return { id, condition: "W", kind, index, output: choices.map(() => 0) };
  const { text, tokens } = await subject.askAfter(told, question, LWIA_ANSWER_TOKENS);
  return { id, condition: "W", kind, index, output: text, tokens };
}

function costOf(costs: readonly TellCost[]): LwiaCost {
  const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);
  const explicit = known(costs.map(({ explicitMs }) => explicitMs));
  return {
    turns: costs.length,
    noticed: explicit.length,
    explicitMs: quantiles(explicit),
    weightsMs: quantiles(known(costs.map(({ weightsMs }) => weightsMs))),
    cpuSeconds: quantiles(costs.map(({ cpuSeconds }) => cpuSeconds)),
    cpuSecondsTotal: costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  };
}

function quantiles(values: readonly number[]): Quantiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}
