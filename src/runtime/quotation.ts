/**
 * Answers with a stored sentence, word for word, where the base model does not know how to begin: what was told is then
 * worth more than what would be made up.
 */
import { languageOf } from "../learning/index.ts";
import type { RecallHit } from "../memory/index.ts";
import { type AnswerVoice, argmax } from "../model/index.ts";
import type { ChatTokenizer } from "../tokenizer/index.ts";

/** The base is unsure if its most likely first token has a smaller probability. */
const UNSURE_BELOW = 0.3;
/** A hit is worth quoting if the turn names its subject and it holds this much of what the turn asks with. */
const LEAST_COVERAGE = 0.5;
/** Longer passages do not answer a question. */
const MOST_UNITS = 200;

/** The hit that may be quoted: cue and recall agree on it, and no other fits as well. */
export function quotableHit(hits: readonly RecallHit[]): RecallHit | undefined {
  const [best, next] = hits;
  if (best?.kind !== "lesson" || best.text.length > MOST_UNITS) return undefined;
  if (best.parts.subject < 1 || best.parts.coverage < LEAST_COVERAGE) return undefined;
  return next && next.score === best.score ? undefined : best;
}

/** The sentence as an answer, in the language of the turn. */
export function quotationOf({ text, source }: RecallHit, turn: string): string {
  const isChinese = languageOf(turn) === "zh";
  if (source.kind === "person") return isChinese ? `你说过：“${text}”` : `You told me: “${text}”`;
  const name = source.name ?? source.kind;
  return isChinese ? `${name}：“${text}”` : `${name}: “${text}”`;
}

export class Quotation implements AnswerVoice {
  readonly #tokens: readonly number[];
  readonly #unsureBelow: number;
  #isSpeaking = false;

  /** @param unsureBelow probability of the base's most likely first token below which the quotation speaks */
  constructor(
    tokenizer: ChatTokenizer,
    text: string,
    { unsureBelow = UNSURE_BELOW }: { readonly unsureBelow?: number } = {},
  ) {
    this.#unsureBelow = unsureBelow;
    this.#tokens = [...tokenizer.encodeAnswer(text), tokenizer.stopIds[0]!];
  }

  /** Whether the base was unsure, so that the answer is the quotation. */
  get isSpeaking(): boolean {
    return this.#isSpeaking;
  }

  steer(_: readonly number[], steering: Float32Array): void {
    steering.fill(0);
  }

  adjust(output: readonly number[], logits: Float32Array): void {
    if (output.length === 0) this.#isSpeaking = greatestProbability(logits) < this.#unsureBelow;
    const next = this.#tokens[output.length];
    if (!this.#isSpeaking || next === undefined) return;
    logits.fill(Number.NEGATIVE_INFINITY);
    logits[next] = 0;
  }
}

function greatestProbability(logits: Float32Array): number {
  const peak = logits[argmax(logits)]!;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - peak);
  return 1 / sum;
}
