/**
 * Learning at work: what a person tells becomes a lesson on disk at once, and neurons in the background.
 *
 * Teaching runs in slices of a few milliseconds between the tokens of answers. A lesson that says the same of the same
 * subject as an older one replaces it as soon as its own neurons are there.
 */
import {
  AbortedError,
  type Clock,
  FormatError,
  IntegrityError,
  ShoalError,
  systemClock,
  throwIfAborted,
} from "../core/index.ts";
import {
  isCorrection,
  LessonBase,
  type LessonContent,
  LessonGate,
  LessonMemory,
  languageOf,
  noticeFacts,
  parseFact,
  subjectForms,
  type TaughtLesson,
  Teacher,
} from "../learning/index.ts";
import type { Lesson, Memory, Origin, Source } from "../memory/index.ts";
import { type Engine, nextTick } from "./engine.ts";
import type { Learner, LessonVoice } from "./learner.ts";
import { closedError } from "./turnstile.ts";

/** Rows of two lessons this near say the same thing of a subject; less is enough where the person says it has changed. */
const SAME_RELATION = 0.9;
const SAME_WHEN_CORRECTED = 0.75;

export interface LearnerOptions {
  /** What decides whether a lesson speaks; shipped with the base. */
  readonly gate?: LessonGate;
  /** Between slices of teaching: lets others work, given how long the slice took. */
  readonly pace?: (sliceMs: number) => Promise<void>;
  readonly clock?: Clock;
}

interface Waiting {
  resolve(lesson: Lesson): void;
  reject(error: unknown): void;
}

export class LessonLearner implements Learner {
  readonly #memory: Memory;
  readonly #baseHash: string;
  readonly #teacher: Teacher;
  readonly #gate: LessonGate;
  readonly #lessons: LessonMemory;
  /** Ids that wait for their neurons, and who wants to know. */
  readonly #queue = new Map<string, Waiting[]>();
  /** Lessons that lesson memory holds. */
  readonly #memorised = new Set<string>();
  readonly #pace: (sliceMs: number) => Promise<void>;
  readonly #clock: Clock;
  #running: Promise<void> | null = null;
  /** What went wrong in the background and nobody has been told of yet. */
  #failure: { readonly error: unknown } | null = null;
  #isClosed = false;

  constructor(engine: Engine, memory: Memory, options: LearnerOptions = {}) {
    const { gate = LessonGate.plain(), pace = nextTick, clock = systemClock } = options;
    const { backend, folder, parameters, tokenizer } = engine;
    this.#pace = pace;
    this.#clock = clock;
    this.#memory = memory;
    this.#baseHash = folder.sha256;
    this.#gate = gate;
    const { config } = folder;
    const base = new LessonBase({ backend, config, parameters, tokenizer, sha256: folder.sha256 });
    this.#teacher = new Teacher(base);
    this.#lessons = new LessonMemory(base, gate);
    this.refresh();
  }

  prepareAnswer(turn: string): LessonVoice | null {
    return this.#lessons.prepareAnswer(turn);
  }

  async observe(turn: string, origin?: Origin): Promise<readonly Lesson[]> {
    const facts = noticeFacts(turn);
    return facts.map(({ sentence, language, parsed }) => {
      const forms = parsed.subject ? subjectForms(parsed.subject.text) : [];
      const { id } = this.#memory.lessons.put({
        text: facts.length === 1 ? turn : sentence, // a lesson is named by its text, so two need two
        fact: sentence,
        language,
        source: { kind: "person" },
        consent: "own-words",
        subjectForms: forms,
        ...(origin ? { origin } : {}),
      });
      this.#enqueue(id);
      return this.#memory.lessons.get(id) as Lesson;
    });
  }

  async teach(text: string, source: Source, signal?: AbortSignal): Promise<Lesson> {
    throwIfAborted(signal, "teaching");
    const [noticed] = noticeFacts(text);
    const fact = noticed?.sentence ?? text;
    const subject = (noticed?.parsed ?? parseFact(fact)).subject;
    const { id } = this.#memory.lessons.put({
      text,
      fact,
      language: languageOf(text),
      source,
      consent: source.kind === "person" ? "own-words" : "agreed",
      subjectForms: subject ? subjectForms(subject.text) : [],
    });
    return this.#learned(id, signal);
  }

  async accept(id: string): Promise<Lesson> {
    const lesson = this.#memory.lessons.update(id, { consent: "agreed" });
    this.#enqueue(id);
    return lesson;
  }

  refresh(): void {
    const held = new Set(this.#memory.lessons.list({ state: "learned" }).map(({ id }) => id));
    for (const id of this.#memorised) {
      if (held.has(id)) continue;
      this.#lessons.remove(id);
      this.#memorised.delete(id);
    }
    for (const lesson of this.#memory.lessons.list({ state: "learned" })) this.#memorise(lesson);
    for (const { id } of this.#memory.lessons.awaitingNeurons(this.#baseHash)) this.#enqueue(id);
  }

  async settled(): Promise<void> {
    await this.#running;
    const failure = this.#failure;
    this.#failure = null;
    if (failure) throw failure.error;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  /** Lets a learned lesson speak; one whose neurons are damaged is taught again. */
  #memorise(lesson: Lesson): void {
    const { id, createdAt, baseHash } = lesson;
    if (baseHash !== this.#baseHash || this.#memorised.has(id)) return;
    try {
      const neurons = this.#memory.lessons.neurons(id);
      if (!neurons) return;
      const language = lesson.language === "zh" ? "zh" : "en";
      this.#lessons.add({ id, createdAt, language, ...contentOf(lesson), neurons });
      this.#memorised.add(id);
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof IntegrityError)) throw error;
      this.#enqueue(id);
    }
  }

  /** Resolves when the lesson is in the weights, or at once where it cannot be brought there. */
  #learned(id: string, signal?: AbortSignal): Promise<Lesson> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new AbortedError("teaching")), { once: true });
      this.#enqueue(id, { resolve, reject });
    });
  }

  #enqueue(id: string, waiting?: Waiting): void {
    this.#queue.set(id, [...(this.#queue.get(id) ?? []), ...(waiting ? [waiting] : [])]);
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  /** Teaches what waits, one after another. A lesson that fails stays on disk and is taught when Shoal is opened again. */
  async #work(): Promise<void> {
    await nextTick(); // whoever enqueued goes on first
    for (let next = this.#queue.entries().next(); !next.done; next = this.#queue.entries().next()) {
      const [id] = next.value;
      try {
        if (this.#isClosed) throw closedError();
        await this.#teachOne(id);
        const lesson = this.#memory.lessons.get(id);
        if (!lesson) throw new ShoalError("lesson-forgotten", "the lesson was forgotten while it was taught");
        for (const { resolve } of this.#take(id)) resolve(lesson);
      } catch (error) {
        const waiting = this.#take(id);
        for (const { reject } of waiting) reject(error);
        if (waiting.length === 0 && !this.#isClosed && this.#memory.lessons.get(id)) this.#failure ??= { error };
      }
    }
  }

  #take(id: string): readonly Waiting[] {
    const waiting = this.#queue.get(id) ?? [];
    this.#queue.delete(id);
    return waiting;
  }

  /** Trains a lesson's neurons. One without a subject cannot be addressed: it is recalled by its words alone. */
  async #teachOne(id: string): Promise<void> {
    const lesson = this.#memory.lessons.get(id);
    if (!lesson || lesson.consent === "none" || lesson.subjectForms.length === 0) return;
    if (this.#memorised.has(id)) return;
    const slices = this.#teacher.slices(contentOf(lesson));
    for (;;) {
      const began = this.#clock.monotonic();
      const { done, value } = slices.next();
      if (done) return this.#join(id, value);
      await this.#pace(this.#clock.monotonic() - began);
      if (this.#isClosed) throw closedError();
    }
  }

  /** Stores a lesson's neurons and lets them speak. */
  #join(id: string, { bytes }: TaughtLesson): void {
    // It may have been forgotten or replaced while it was taught.
    const state = this.#memory.lessons.stateOf(id);
    if (state !== "proposed" && state !== "learned") return;
    const learned = this.#memory.lessons.learn(id, {
      neurons: bytes,
      baseHash: this.#baseHash,
      headHash: this.#gate.sha256,
      method: this.#teacher.method,
    });
    this.#memorise(learned);
    this.#replaceOlder(learned);
  }

  #replaceOlder(lesson: Lesson): void {
    const least = isCorrection(lesson.text) ? SAME_WHEN_CORRECTED : SAME_RELATION;
    for (const other of this.#lessons.sameSubject(lesson.id)) {
      const older = this.#memory.lessons.get(other);
      if (!older || older.createdAt > lesson.createdAt) continue;
      if (this.#lessons.relationSimilarity(lesson.id, other) < least) continue;
      this.#memory.lessons.supersede(other, lesson.id);
      this.#lessons.remove(other);
      this.#memorised.delete(other);
    }
  }
}

/** What the neurons depend on. The answer is the fact as it was told: nothing can be lost by cutting it shorter. */
function contentOf({ subjectForms: forms, fact, rehearsals }: Lesson): LessonContent {
  return { subjectForms: forms, fact, questions: rehearsals.map(({ question }) => question), answer: fact };
}
