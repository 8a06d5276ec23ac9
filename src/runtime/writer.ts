/**
 * Writes answers, several at a time on one model: each has the model for a few tokens, keeps its state aside, and lets the
 * next one through. What an answer says does not depend on who else is served.
 */
import { type Clock, systemClock } from "../core/index.ts";
import {
  type AnswerVoice,
  type Constraint,
  type FinishReason,
  generate,
  type SamplerOptions,
  type SavedState,
} from "../model/index.ts";
import { type Engine, nextTick } from "./engine.ts";
import { checkTop, LogprobNotes } from "./logits.ts";
import { StopTexts } from "./stop-texts.ts";
import { TextOnly } from "./text-only.ts";
import { Turnstile } from "./turnstile.ts";
import type { TopLogits } from "./types.ts";

export interface WritingJob extends SamplerOptions {
  /** Where the prompt follows on; null: nothing was read before. */
  readonly from: SavedState | null;
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly constraint?: Constraint;
  readonly voice?: AnswerVoice;
  /** Texts that end the answer. */
  readonly stop?: readonly string[];
  /** Most likely tokens to report with every token; undefined reports nothing. */
  readonly logprobs?: number;
  readonly signal?: AbortSignal;
  onText(text: string, logprobs: readonly TopLogits[] | undefined): void;
}

export interface WritingOutcome {
  readonly text: string;
  readonly finish: FinishReason;
  /** Tokens of the answer. */
  readonly tokens: number;
  readonly firstTokenMs: number;
  readonly tokensPerSecond: number;
  /** After the answer and the token that ends a turn; null where the state does not end with what was shown. */
  readonly state: SavedState | null;
}

/** Tokens, or runs of the reading program, that one answer takes before the next has its turn. */
const SLICE = 4;

export class Writer {
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #turnstile = new Turnstile();

  constructor(engine: Engine, clock: Clock = systemClock) {
    this.#engine = engine;
    this.#clock = clock;
  }

  /** Whether an answer is being written. */
  get isBusy(): boolean {
    return !this.#turnstile.isFree;
  }

  /**
   * @throws ShoalError "closed" if the writer is closed before the answer is done; RangeLimitError for options out of range,
   *   before anything is read
   */
  async write(job: WritingJob): Promise<WritingOutcome> {
    const { model } = this.#engine;
    if (job.logprobs !== undefined) checkTop(job.logprobs, model.config.vocabulary);
    const stops = new StopTexts(job.stop);
    const began = this.#clock.monotonic();
    await this.#turnstile.enter();
    let isInside = true;
    let steps = 0;
    const pause = async (): Promise<void> => {
      if (++steps % SLICE !== 0 || !this.#turnstile.isWanted) return nextTick();
      const state = model.state.save();
      this.#turnstile.leave();
      isInside = false;
      await nextTick();
      await this.#turnstile.enter();
      isInside = true;
      model.state.restore(state);
    };
    try {
      if (job.from) model.state.restore(job.from);
      else model.reset();
      for (const _ of model.reading(job.prompt.subarray(0, -1))) {
        await pause();
        if (job.signal?.aborted) return stoppedWhileReading(this.#clock.monotonic() - began);
      }
      return await this.#write(job, stops, began, pause);
    } finally {
      if (isInside) this.#turnstile.leave();
    }
  }

  /** Refuses answers that wait for their turn, and new ones. */
  close(): void {
    this.#turnstile.close();
  }

  async #write(job: WritingJob, stops: StopTexts, began: number, pause: () => Promise<void>): Promise<WritingOutcome> {
    const { from: _, prompt, logprobs, stop: __, onText, voice: given, ...options } = job;
    const { model, tokenizer } = this.#engine;
    const notes = logprobs === undefined ? null : new LogprobNotes(tokenizer, logprobs, given);
    const voice = notes ?? given;
    const show = new Shown(onText, notes !== null);
    const decoder = tokenizer.answerDecoder();
    let tokens = 0;
    let firstTokenMs = 0;
    const writing = generate(model, prompt.subarray(-1), {
      ...options,
      ...(voice ? { voice } : {}),
      constraint: new TextOnly(tokenizer, job.constraint),
      stopIds: tokenizer.stopIds,
      softStop: tokenizer.softStop,
      pause,
    });
    let finish: FinishReason | undefined;
    while (finish === undefined && !stops.isFound) {
      const { done, value } = await writing.next();
      if (done) {
        finish = value;
        break;
      }
      if (tokens === 0) firstTokenMs = this.#clock.monotonic() - began;
      const text = decoder.push(value);
      show.note(text, notes?.take(value, tokens));
      tokens++;
      show.text(stops.push(text));
    }
    const seconds = (this.#clock.monotonic() - began - firstTokenMs) / 1000;
    if (!stops.isFound) {
      const last = decoder.flush();
      show.note(last);
      show.text(stops.push(last));
      if (!stops.isFound) show.rest(stops.flush());
    }
    // An answer that was cut off has not ended its turn.
    if (finish !== undefined && finish !== "stop") model.read([tokenizer.turnEnd]);
    return {
      text: show.all,
      finish: finish ?? "stop",
      tokens,
      firstTokenMs,
      tokensPerSecond: tokens > 1 && seconds > 0 ? (tokens - 1) / seconds : 0,
      state: stops.isFound ? null : model.state.save(),
    };
  }
}

/** What was shown of an answer, and the log-probabilities that go with each piece. */
class Shown {
  all = "";
  readonly #onText: WritingJob["onText"];
  readonly #hasNotes: boolean;
  /** Notes that were not shown yet, with the length of the text after their token. */
  readonly #notes: { readonly end: number; readonly note: TopLogits }[] = [];
  #written = 0;

  constructor(onText: WritingJob["onText"], hasNotes: boolean) {
    this.#onText = onText;
    this.#hasNotes = hasNotes;
  }

  /** A token was written: the text that it completes, which may not be shown yet. */
  note(text: string, note?: TopLogits): void {
    this.#written += text.length;
    if (note) this.#notes.push({ end: this.#written, note });
  }

  text(text: string): void {
    if (text === "") return;
    this.all += text;
    const count = this.#notes.filter(({ end }) => end <= this.all.length).length;
    this.#emit(text, count);
  }

  /** The last of it, with all notes. */
  rest(text: string): void {
    this.all += text;
    if (text !== "" || this.#notes.length > 0) this.#emit(text, this.#notes.length);
  }

  #emit(text: string, count: number): void {
    const notes = this.#notes.splice(0, count).map(({ note }) => note);
    this.#onText(text, this.#hasNotes ? notes : undefined);
  }
}

function stoppedWhileReading(ms: number): WritingOutcome {
  return { text: "", finish: "aborted", tokens: 0, firstTokenMs: ms, tokensPerSecond: 0, state: null };
}
