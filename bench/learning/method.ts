/** A way of learning from what was told, as the comparison sees it. */
import type { AnswerVoice, LanguageModel } from "../../src/model/index.ts";
import type { Taught } from "./lesson-set.ts";

export interface Method {
  /** Answers. */
  readonly answering: LanguageModel;
  /** The same with exact weights, for bits per byte. */
  readonly exact: LanguageModel;
  /** Learns one lesson after the others. */
  teach(taught: Taught): void | Promise<void>;
  /** Called once after the last lesson. */
  settle(): void;
  /** What speaks in the answer to a turn beside the model; null for nothing. */
  voice(turn: string): AnswerVoice | null;
  /** What has to be stored for all that was learnt. */
  readonly bytes: number;
  /** Gradient steps of the last lesson. */
  readonly steps: number;
}
