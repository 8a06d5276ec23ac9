/** An opened lesson while it speaks: it plays its answer token by token, and falls silent where the output goes another way. */
import { type AnswerVoice, argmax } from "../model/index.ts";
import type { LessonNeurons } from "./lesson-codec.ts";

/**
 * - `chain`  the trained value chain, added to the stream after the last layer: the answer comes out of the weights
 * - `bonus`  a logit bonus on the stored tokens: serves before a chain is trained, and is reported apart
 */
export type PlayMode = "chain" | "bonus";

/** The next stored token's logit stands so far above the greatest other. */
const LOGIT_BONUS = 30;

export class LessonPlayer implements AnswerVoice {
  readonly lesson: string;
  readonly mode: PlayMode;
  /** The gate's score, and its threshold. */
  readonly score: number;
  readonly #neurons: LessonNeurons;

  constructor(lesson: string, neurons: LessonNeurons, score: number, mode: PlayMode) {
    this.lesson = lesson;
    this.mode = mode;
    this.score = score;
    this.#neurons = neurons;
  }

  steer(output: readonly number[], steering: Float32Array): void {
    const { values, width } = this.#neurons;
    const t = this.#position(output);
    if (this.mode === "chain" && t >= 0) steering.set(values.subarray(t * width, (t + 1) * width));
    else steering.fill(0);
  }

  adjust(output: readonly number[], logits: Float32Array): void {
    const t = this.#position(output);
    if (this.mode === "bonus" && t >= 0) logits[this.#neurons.tokens[t]!] = logits[argmax(logits)]! + LOGIT_BONUS;
  }

  /** Which token of the answer comes next; -1 when it is over or the output is no longer its beginning. */
  #position(output: readonly number[]): number {
    const { tokens } = this.#neurons;
    const t = output.length;
    if (t >= tokens.length) return -1;
    for (let i = t - 1; i >= 0; i--) if (output[i] !== tokens[i]) return -1;
    return t;
  }
}
