/**
 * The learner: a lesson's whole way, from a turn to the weights and out of them again.
 *
 *   observe(turn)      noticed, understood, stored: durable and recallable when it returns
 *   in the background  refined with the base model, taught, stored with its neurons, then joined to lesson memory
 *   prepareAnswer      whether a lesson speaks in the answer to a turn
 *   forget, undo       the lesson leaves the model at once, and its words leave every file
 */
import { AbortedError, type Clock, FormatError, systemClock } from "../core/index.ts";
import {
  type Consent,
  type ForgetSelection,
  type Lesson,
  type LessonLink,
  type Memory,
  type Receipt,
  type Rehearsal,
  type Source,
  StoreError,
} from "../memory/index.ts";
import { parseFact } from "./fact-parse.ts";
import { type Language, languageOf } from "./language.ts";
import type { LessonBase } from "./lesson-base.ts";
import { type Exchange, exportLessons, importLessons } from "./lesson-exchange.ts";
import type { LessonGate } from "./lesson-gate.ts";
import { LessonMemory } from "./lesson-memory.ts";
import type { LessonPlayer, PlayMode } from "./lesson-player.ts";
import { type ForeignSign, foreignSign, visibleText } from "./neutralise.ts";
import { saidToThem } from "./plain-fact.ts";
import type { Signer } from "./portable.ts";
import { resolvePronouns } from "./pronouns.ts";
import { sentencesOf } from "./sentences.ts";
import { Teacher } from "./teaching.ts";
import { TeachingQueue, type TeachingQueueOptions } from "./teaching-queue.ts";
import { refine, reread, type Understanding, understand, understandStatement } from "./understanding.ts";

export interface LearnerOptions {
  readonly memory: Memory;
  readonly base: LessonBase;
  readonly gate: LessonGate;
  readonly clock?: Clock;
  /** Lets other work run between slices of teaching; a timer by default. */
  readonly pause?: TeachingQueueOptions["pause"];
  /** Share of the time for teaching at this moment: small while an answer streams. Default: all of it. */
  readonly share?: TeachingQueueOptions["share"];
  /** Called when a lesson has joined the model, or could not be taught. */
  readonly onTaught?: (lesson: Lesson, error?: unknown) => void;
}

/** Where a turn stands, and who said it. */
export interface TurnContext {
  /** Default: the person. */
  readonly source?: Source;
  /** Turns before, oldest first, for pronouns. */
  readonly earlier?: readonly string[];
  readonly origin?: { readonly conversation: string; readonly turn: number };
}

/** What observing a turn did. */
export interface Observation {
  /** Lessons that the turn taught; they are durable, and being taught to the model. */
  readonly learning: readonly Lesson[];
  /** Lessons from elsewhere, which wait for the person's word. */
  readonly proposed: readonly Lesson[];
  /** Why nothing was taken from the text, if it is not what it seems. */
  readonly refused?: ForeignSign;
}

/** Proposals from one text; a longer list would only be clicked away. */
const MOST_PROPOSALS = 8;
const PERSON: Source = { kind: "person" };

export class Learner {
  readonly lessonMemory: LessonMemory;
  readonly #memory: Memory;
  readonly #base: LessonBase;
  readonly #gate: LessonGate;
  readonly #teacher: Teacher;
  readonly #queue: TeachingQueue;
  readonly #onTaught: LearnerOptions["onTaught"];
  readonly #corrections = new Set<string>();
  /** Learned lessons whose neurons an older version of the method has written. */
  readonly #outdated = new Set<string>();

  /** Lessons whose neurons belong to another base model or method and are taught anew, counted when it was opened. */
  readonly retaught: number;

  /** Takes the learned lessons into lesson memory and goes on teaching those that have no neurons for this base. */
  constructor(options: LearnerOptions) {
    const { memory, base, gate, clock = systemClock, share = () => 1, onTaught } = options;
    const pause = options.pause ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
    this.#memory = memory;
    this.#base = base;
    this.#gate = gate;
    this.#onTaught = onTaught;
    this.#teacher = new Teacher(base);
    this.#queue = new TeachingQueue({ clock, pause, share });
    this.lessonMemory = new LessonMemory(base, gate);
    this.#sync();
    const waiting = memory.lessons.awaitingNeurons(base.sha256);
    this.retaught = waiting.filter(({ neuronsSha256 }) => neuronsSha256 !== null).length + this.#outdated.size;
    this.#enqueueWaiting();
  }

  /** One hash for everything that lessons add to this base model. */
  overlaySha256(): string {
    return this.#memory.lessons.overlaySha256(this.#base.sha256);
  }

  /** Lessons that are waiting to be taught or being taught. */
  get pending(): number {
    return this.#queue.length;
  }

  /**
   * Takes what a turn teaches. When it returns, the lessons are on disk and can be recalled; their neurons follow.
   *
   * Only what the person says becomes a lesson by itself. A text from elsewhere is at most proposed.
   */
  observe(turn: string, { source = PERSON, earlier = [], origin }: TurnContext = {}): Observation {
    const refused = foreignSign(turn);
    if (refused) return { learning: [], proposed: [], refused };
    if (source.kind !== "person") return { learning: [], proposed: this.#propose(turn, source) };
    const learning = understand(this.#named(visibleText(turn), earlier)).map((told) =>
      this.#record(told, { source, consent: "own-words", ...(origin ? { origin } : {}) }),
    );
    if (origin) this.#link(learning, origin, "taught");
    for (const { id } of learning) this.#enqueue(id).catch(() => {});
    return { learning, proposed: [] };
  }

  /**
   * Teaches a text that the person wants to be learnt; resolves when it is on disk and in the weights.
   *
   * @throws FormatError (by rejection) if the text is empty or too long; AbortedError if the signal fires, and the lesson
   *   then stays, to be taught later
   */
  async teach(text: string, options: TurnContext & { readonly signal?: AbortSignal } = {}): Promise<Lesson[]> {
    const { source = PERSON, earlier = [], origin, signal } = options;
    const consent: Consent = source.kind === "person" ? "own-words" : "agreed";
    const lessons = understandStatement(this.#named(text, earlier)).map((told) =>
      this.#record(told, { source, consent, ...(origin ? { origin } : {}) }),
    );
    await Promise.all(lessons.map(({ id }) => this.#enqueue(id, signal)));
    return lessons.map(
      ({ id }) => this.#memory.lessons.get(id) ?? (lessons.find((lesson) => lesson.id === id) as Lesson),
    );
  }

  /** The person's yes to a proposed lesson. It is taught in the background. */
  agree(id: string): Lesson {
    const lesson = this.#memory.lessons.update(id, { consent: "agreed" });
    this.#enqueue(id).catch(() => {});
    return lesson;
  }

  /** The person's no: the proposal is forgotten, text and all. */
  decline(id: string): Receipt {
    return this.forget({ by: "id", ids: [id] });
  }

  /**
   * The lesson that speaks in the answer to a turn, or null: then the answer is the base model's, bit for bit.
   *
   * A turn that teaches is not answered from lessons.
   */
  prepareAnswer(
    turn: string,
    options: { readonly earlier?: readonly string[]; readonly mode?: PlayMode } = {},
  ): LessonPlayer | null {
    if (this.lessonMemory.size === 0) return null;
    const { earlier = [], mode = "chain" } = options;
    const named = this.#named(turn, earlier);
    if (this.lessonMemory.subjectIn(named) === undefined && !this.lessonMemory.concernsSpeaker(named)) return null;
    if (understand(turn).length > 0) return null;
    return this.lessonMemory.prepareAnswer(named, mode);
  }

  /** A lesson that may be asked for, but not so surely that it speaks by itself: to be quoted if memory finds it too. */
  nearestLesson(turn: string, { earlier = [] }: { readonly earlier?: readonly string[] } = {}): string | null {
    return this.lessonMemory.size === 0 ? null : this.lessonMemory.nearest(this.#named(turn, earlier));
  }

  /** Lessons that say something about what another one says: shown to the person when that one changes or goes. */
  dependents(id: string): Lesson[] {
    const lesson = this.#memory.lessons.get(id);
    if (!lesson) return [];
    return this.#memory.lessons
      .list({ state: "learned" })
      .filter(
        (other) => other.id !== id && other.subjectForms.some((form) => !isSelf(form) && lesson.fact.includes(form)),
      );
  }

  /** Forgets; the model has forgotten when it returns, and no file holds the words. */
  forget(selection: ForgetSelection): Receipt {
    const going = this.#memory.wouldForget(selection);
    for (const { id } of going) {
      this.#queue.drop(id);
      this.#corrections.delete(id);
    }
    const forgotten = new Set(going.map(({ id }) => id));
    const kept = this.#memory.lessons.list().filter(({ id }) => !forgotten.has(id));
    const alsoErase = going.flatMap((lesson) => mentionsOf(lesson, kept));
    const receipt = this.#memory.forget(selection, { alsoErase });
    this.#sync();
    // A lesson that a forgotten one had replaced holds again, and may have to be taught.
    this.#enqueueWaiting();
    return receipt;
  }

  /** Forgets the lesson that the person taught last; null if there is none. */
  undo(): Receipt | null {
    const last = this.#memory.lessons
      .list()
      .findLast(({ consent, state }) => consent !== "none" && state !== "superseded");
    return last ? this.forget({ by: "id", ids: [last.id] }) : null;
  }

  /** All lessons of this device as one signed file. */
  export(signer: Signer): Uint8Array {
    return exportLessons(this.#exchange(), signer);
  }

  /** Takes over the lessons of a file, which the person thereby agrees to; see `importLessons`. */
  import(bytes: Uint8Array, signer: Signer): { readonly added: number; readonly known: number } {
    const result = importLessons(this.#exchange(), bytes, signer);
    this.#sync();
    this.#enqueueWaiting();
    return result;
  }

  /** Resolves when every lesson is taught. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Stops teaching; what is not taught goes on when the store is opened again. */
  async close(): Promise<void> {
    this.#queue.clear();
    await this.#queue.idle();
  }

  // ------------------------------------------------------------------------------------------------------ recording

  #record(
    told: Understanding,
    how: Pick<Lesson, "source" | "consent"> & { origin?: NonNullable<TurnContext["origin"]> },
  ): Lesson {
    const { lessons } = this.#memory;
    const { id } = lessons.put({
      text: told.said,
      fact: told.fact,
      language: told.language,
      subjectForms: told.subjectForms,
      rehearsals: rehearsalsOf(told.questions),
      ...how,
    });
    if (told.isCorrection) this.#corrections.add(id);
    return lessons.get(id) as Lesson;
  }

  #propose(text: string, source: Source): Lesson[] {
    const proposals: Lesson[] = [];
    for (const { text: sentence } of sentencesOf(visibleText(text))) {
      if (proposals.length === MOST_PROPOSALS) break;
      if (foreignSign(sentence)) continue;
      for (const told of understand(sentence)) {
        proposals.push(this.#record(told, { source, consent: "none" }));
      }
    }
    return proposals;
  }

  /** The turn with names for its pronouns. */
  #named(turn: string, earlier: readonly string[]): string {
    return resolvePronouns(turn, earlier, (text) => this.lessonMemory.subjectIn(text));
  }

  #link(
    lessons: readonly Lesson[],
    { conversation, turn }: NonNullable<TurnContext["origin"]>,
    link: LessonLink,
  ): void {
    for (const { id } of lessons) this.#memory.conversations.link(conversation, turn, id, link);
  }

  // ------------------------------------------------------------------------------------------------------- teaching

  #exchange(): Exchange {
    return { memory: this.#memory, base: this.#base, teacher: this.#teacher, gateHash: this.#gate.sha256 };
  }

  #enqueueWaiting(): void {
    const waiting = this.#memory.lessons.awaitingNeurons(this.#base.sha256).map(({ id }) => id);
    for (const id of [...waiting, ...this.#outdated]) {
      if (!this.#queue.has(id)) this.#enqueue(id).catch(() => {});
    }
  }

  #enqueue(id: string, signal?: AbortSignal): Promise<void> {
    const taught = this.#queue.add(id, () => this.#teach(id), signal);
    taught.catch((error: unknown) => {
      if (error instanceof AbortedError || isClosed(error)) return;
      const lesson = this.#memory.lessons.get(id);
      if (lesson) this.#onTaught?.(lesson, error);
    });
    return taught;
  }

  *#teach(id: string): Generator<void, void> {
    const { lessons } = this.#memory;
    const lesson = lessons.get(id);
    if (!lesson || lesson.consent === "none" || lesson.state === "superseded") return;
    const isTaught = lesson.state === "learned" && lesson.baseHash === this.#base.sha256;
    if (isTaught && !this.#outdated.delete(id)) return;
    // Everything that is taught follows from the lesson's text and the base, so that every device comes to the same neurons.
    const told = yield* refine(this.#base, reread(lesson.text));
    const { bytes } = yield* this.#teacher.slices(told);
    if (lessons.stateOf(id) === "forgotten") return;
    const rehearsals = rehearsalsOf(told.questions);
    this.#memory.transaction(() => {
      lessons.update(id, { fact: told.fact, subjectForms: told.subjectForms, rehearsals });
      lessons.learn(id, {
        neurons: bytes,
        baseHash: this.#base.sha256,
        headHash: this.#gate.sha256,
        method: this.#teacher.method,
      });
    });
    const learned = lessons.get(id) as Lesson;
    this.#join(learned, bytes);
    this.#supersede(learned);
    this.#onTaught?.(lessons.get(id) as Lesson);
  }

  /** What the new lesson says instead of older ones of the same subject leaves the model and stays in the history. */
  #supersede(lesson: Lesson): void {
    const { lessons } = this.#memory;
    const isCorrection = this.#corrections.delete(lesson.id);
    const candidates = this.lessonMemory
      .sameSubject(lesson.id)
      .flatMap((id) => {
        const older = lessons.get(id);
        if (!older || older.createdAt > lesson.createdAt) return [];
        return [{ older, similarity: this.lessonMemory.relationSimilarity(lesson.id, id) }];
      })
      .sort((a, b) => b.similarity - a.similarity);
    const { sameRelation } = this.#gate.weights;
    for (const [i, { older, similarity }] of candidates.entries()) {
      // A correction is about something that was told: most likely about what is most like it.
      const least = isCorrection && i === 0 ? sameRelation - CORRECTION_MARGIN : sameRelation;
      if (similarity < least && !takesBack(lesson, older)) continue;
      lessons.supersede(older.id, lesson.id);
      this.lessonMemory.remove(older.id);
    }
  }

  // --------------------------------------------------------------------------------------------------- lesson memory

  /** Makes lesson memory hold exactly what the store holds for this base. */
  #sync(): void {
    const { lessons } = this.#memory;
    const learned = new Set<string>();
    for (const { id, neurons } of lessons.overlay(this.#base.sha256)) {
      learned.add(id);
      if (this.lessonMemory.has(id)) continue;
      const lesson = lessons.get(id) as Lesson;
      if (!this.#teacher.isCurrent(lesson.method)) this.#outdated.add(id);
      try {
        this.#join(lesson, neurons);
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        this.#outdated.add(id);
      }
    }
    for (const id of this.lessonMemory.ids()) if (!learned.has(id)) this.lessonMemory.remove(id);
  }

  #join(lesson: Lesson, neurons: Uint8Array): void {
    const { id, fact, subjectForms, rehearsals, createdAt } = lesson;
    const language: Language = languageOf(fact);
    const questions = rehearsals.map(({ question }) => question);
    this.lessonMemory.add({
      id,
      language,
      subjectForms,
      fact,
      questions,
      answer: saidToThem(fact),
      createdAt,
      neurons,
    });
  }
}

/** Words that say "that was wrong" let two lessons be taken for the same with less similarity. */
const CORRECTION_MARGIN = 0.15;

/** Whether a correction names the value that an older lesson told: "it costs 37 yuan now, not 44". */
function takesBack({ text, fact }: Lesson, older: Lesson): boolean {
  const value = parseFact(older.fact).value?.text;
  return value !== undefined && value.length >= 2 && text.includes(value) && !fact.includes(value);
}

/** Longer runs of digits, addresses and names of accounts stand nowhere by chance. */
const DISTINCTIVE = /\d{4,}|\d[\d ]{5,}\d|\S@\S|\p{L}\d/u;

/** Wordings by which other turns repeat what a lesson says: its value beside its subject, or alone where no other says it. */
function mentionsOf({ fact, subjectForms }: Lesson, kept: readonly Lesson[]): string[][] {
  const value = parseFact(fact).value?.text;
  if (value === undefined || value.length < 2) return [];
  if (DISTINCTIVE.test(value) && !kept.some(({ text }) => text.includes(value))) return [[value]];
  return subjectForms.filter((form) => !isSelf(form) && form.length >= 2).map((form) => [form, value]);
}

function rehearsalsOf(questions: readonly string[]): Rehearsal[] {
  return questions.map((question) => ({ language: languageOf(question), question }));
}

/** The store was closed in the middle of teaching; the lesson is taught when it is opened again. */
function isClosed(error: unknown): boolean {
  return error instanceof StoreError && error.code === "store-closed";
}

function isSelf(form: string): boolean {
  return form === "I" || form === "我";
}
