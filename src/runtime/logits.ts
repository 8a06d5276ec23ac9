/** Log-probabilities of tokens. */
import { RangeLimitError } from "../core/index.ts";
import type { AnswerVoice } from "../model/index.ts";
import type { Tokenizer } from "../tokenizer/index.ts";
import type { TopLogits } from "./types.ts";

/** A distribution over the next token, as far as it is shown. */
export interface Likely {
  /** Log of the sum of all exponentials: what turns a logit into a log-probability. */
  readonly norm: number;
  readonly top: TopLogits["top"];
}

/** @throws RangeLimitError if `top` is not between 0 and the vocabulary's size */
export function checkTop(top: number, vocabulary: number): void {
  if (Number.isInteger(top) && top >= 0 && top <= vocabulary) return;
  throw new RangeLimitError("logits", "top", `from 0 to ${vocabulary}`, top);
}

export function likely(logits: Float32Array, top: number, textOf: (id: number) => string): Likely {
  const norm = logSumExp(logits);
  const best = greatest(logits, top);
  return { norm, top: best.map((token) => ({ token, text: textOf(token), logprob: logits[token]! - norm })) };
}

function logSumExp(logits: Float32Array): number {
  let peak = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > peak) peak = logit;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - peak);
  return peak + Math.log(sum);
}

/** Ids of the greatest logits, greatest first, the lower id of equals first. */
function greatest(logits: Float32Array, count: number): number[] {
  if (count === 0) return [];
  const ids = Array.from(logits.keys());
  return ids.sort((a, b) => logits[b]! - logits[a]! || a - b).slice(0, count);
}

/** Notes each token's log-probability while an answer is written, before constraints and penalties; may speak for another. */
export class LogprobNotes implements AnswerVoice {
  readonly #voice: AnswerVoice | undefined;
  readonly #tokenizer: Tokenizer;
  readonly #top: number;
  #logits = new Float32Array(0);
  #next: Likely | null = null;

  constructor(tokenizer: Tokenizer, top: number, voice?: AnswerVoice) {
    this.#tokenizer = tokenizer;
    this.#top = top;
    this.#voice = voice;
  }

  steer(output: readonly number[], steering: Float32Array): void {
    this.#voice?.steer(output, steering);
  }

  adjust(output: readonly number[], logits: Float32Array): void {
    this.#logits = Float32Array.from(logits);
    this.#next = likely(logits, this.#top, (id) => textOfToken(this.#tokenizer, id));
    this.#voice?.adjust(output, logits);
  }

  /** What is noted of the token that was chosen last. */
  take(token: number, position: number): TopLogits {
    const { norm, top } = this.#next!;
    return {
      position,
      token,
      text: textOfToken(this.#tokenizer, token),
      logprob: this.#logits[token]! - norm,
      top,
    };
  }
}

/** A model's embedding may have more rows than the tokenizer has tokens. */
export function textOfToken(tokenizer: Tokenizer, id: number): string {
  return id < tokenizer.vocabSize ? tokenizer.decode([id]) : "";
}
