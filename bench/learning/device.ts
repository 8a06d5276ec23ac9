/** A Shoal that is told lessons and asked, as the benches on many lessons, time and attacks use it. */
import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { LWIA_ANSWER_TOKENS, type LwiaItem, type LwiaLesson } from "../../src/evaluation/index.ts";
import type { Constraint } from "../../src/model/index.ts";
import type { Answer, AskOptions, Shoal } from "../../src/runtime/index.ts";
import { specialTokenId } from "../../src/tokenizer/index.ts";
import type { Answered } from "./report.ts";

/** Layers of memory that an answer may use. */
export type Layers = "weights" | "all" | "none";

const OPTIONS: Readonly<Record<Layers, AskOptions>> = {
  weights: { recall: false },
  all: {},
  none: { recall: false, implicit: false },
};

/** Teaches those that the device does not have yet, so that a run that was stopped goes on where it was. */
export async function teachMissing(
  shoal: Shoal,
  lessons: readonly LwiaLesson[],
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const texts = (await shoal.lessons()).map(({ text }) => text);
  for (const [i, { teach }] of lessons.entries()) {
    if (!texts.some((text) => teach.text.includes(text))) await shoal.teach(teach.text);
    onProgress(i + 1);
  }
}

/** A greedy answer in a new conversation, which nothing is learnt from. */
export function answerTo(shoal: Shoal, question: string, layers: Layers): Promise<Answer> {
  return answerWith(shoal, question, { ...OPTIONS[layers], maxTokens: LWIA_ANSWER_TOKENS });
}

/** An answer that ends at its length alone, without memory: for measuring speed. */
export function longAnswer(shoal: Shoal, turn: string, maxTokens: number): Promise<Answer> {
  return answerWith(shoal, turn, { recall: false, maxTokens, constraint: ENDLESS, mode: "chat" });
}

const STOPS = [specialTokenId("<|stop|>"), specialTokenId("<|end|>")];
const ENDLESS: Constraint = {
  mask: (logits) => {
    for (const id of STOPS) logits[id] = Number.NEGATIVE_INFINITY;
  },
  accept: () => {},
};

async function answerWith(shoal: Shoal, turn: string, options: AskOptions): Promise<Answer> {
  for await (const event of shoal.ask(turn, { ...options, ephemeral: true, learn: false })) {
    if (event.type === "done") return event.answer;
  }
  throw new Error(`no answer to ${turn}`);
}

export async function answersTo(
  shoal: Shoal,
  items: readonly LwiaItem[],
  layers: Layers,
  condition: string,
): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { id, kind, index, question } of items) {
    const { text, tokens } = await answerTo(shoal, question, layers);
    answers.push({ id, kind, index, condition, output: text, tokens });
  }
  return answers;
}

interface Rate {
  readonly n: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}
/** By condition and metric. */
export type Scores = Readonly<Record<string, Readonly<Record<string, { readonly all: Rate }>>>>;

/** The protocol's scorer, which is not part of this project. @param path its score.mjs */
export async function scorerAt(
  path: string,
): Promise<(lessons: readonly LwiaLesson[], answers: readonly Answered[], base: string) => Scores> {
  const { judge, report } = (await import(pathToFileURL(resolve(path)).href)) as {
    judge(lessons: readonly LwiaLesson[], answers: readonly Answered[], base: string): readonly unknown[];
    report(rows: readonly unknown[], base: string): Scores;
  };
  return (lessons, answers, base) => report(judge(lessons, answers, base), base);
}

export function formatScore(score: { readonly all: Rate } | undefined): string {
  if (!score) return "";
  const percent = (x: number): string => (100 * x).toFixed(1);
  const { rate, low, high } = score.all;
  return `${percent(rate)} % [${percent(low)}, ${percent(high)}]`;
}

/** Bytes of all files below a folder. */
export function folderBytes(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => statSync(resolve(folder, name))).reduce((sum, { size }) => sum + size, 0);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const round = (x: number, digits = 2): number => Math.round(x * 10 ** digits) / 10 ** digits;
