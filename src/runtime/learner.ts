/** What the runtime asks of learning. */
import type { Lesson, Origin, Source } from "../memory/index.ts";
import type { AnswerVoice } from "../model/index.ts";

/** A lesson while it speaks. */
export interface LessonVoice extends AnswerVoice {
  /** Its id. */
  readonly lesson: string;
  readonly score: number;
}

export interface Learner {
  /** The lesson that speaks in the answer to this turn; null if none does, and the answer is the base model's. */
  prepareAnswer(turn: string): LessonVoice | null;
  /** Keeps what a person's own turn teaches. The lessons are on disk when this resolves; their neurons follow. */
  observe(turn: string, origin?: Origin): Promise<readonly Lesson[]>;
  /** Keeps one statement; resolves when it is in the weights, or cannot be brought there. */
  teach(text: string, source: Source, signal?: AbortSignal): Promise<Lesson>;
  /** A person's yes to a proposed lesson; its neurons follow. */
  accept(id: string): Promise<Lesson>;
  /** What no longer holds leaves the model; called when the store has changed. */
  refresh(): void;
  /** Resolves when every lesson so far has its neurons. */
  settled(): Promise<void>;
  /** Stops training; what is not in the weights yet is taught when Shoal is opened again. */
  close(): Promise<void>;
}
