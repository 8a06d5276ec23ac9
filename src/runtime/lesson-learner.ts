/**
 * Learning at work: what a person tells becomes a lesson on disk at once, and neurons in the background.
 *
 * Teaching runs in slices of a few milliseconds between the tokens of answers. A lesson that says the same of the same
 * subject as an older one replaces it as soon as its own neurons are there.
 */
import { AbortedError } from "../core/index.ts";
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
  Teacher,
} from "../learning/index.ts";
import type { Lesson, Memory, Origin, Source } from "../memory/index.ts";
import type { Engine } from "./engine.ts";
import type { Learner, LessonVoice } from "./learner.ts";

/** Rows of two lessons this near say the same thing of a subject; less is enough where the person says it has changed. */
const SAME_RELATION = 0.9;
const SAME_WHEN_CORRECTED = 0.75;

export class LessonLearner implements Learner {
  readonly #memory: Memory;
  readonly #baseHash: string;
  readonly #teacher: Teacher;
  readonly #gate: LessonGate;
  readonly #lessons: LessonMemory;
  /** Ids that wait for their neurons, and who wants to know. */
  readonly #queue = new Map<string, ((lesson: Lesson) => void)[]>();
  /** Lessons that lesson memory holds. */
  readonly #memorised = new Set<string>();
  #running: Promise<void> | null = null;
  #isClosed = false;

  constructor(engine: Engine, memory: Memory, gate: LessonGate = LessonGate.plain()) {
    const { backend, folder, model, tokenizer } = engine;
    this.#memory = memory;
    this.#baseHash = folder.sha256;
    this.#gate = gate;
    const { config } = folder;
    const base = new LessonBase({ backend, config, parameters: model.parameters, tokenizer, sha256: folder.sha256 });
    this.#teacher = new Teacher(base);
    this.#lessons = new LessonMemory(base, gate);
    for (const lesson of memory.lessons.list({ state: "learned" })) this.#memorise(lesson);
    for (const { id } of memory.lessons.awaitingNeurons(this.#baseHash)) this.#enqueue(id);
  }

  prepareAnswer(turn: string): LessonVoice | null {
    return this.#lessons.prepareAnswer(turn);
  }

  async observe(turn: string, origin?: Origin): Promise<readonly Lesson[]> {
    const facts = noticeFacts(turn);
    return facts.map(({ sentence, language, parsed }) => {
      const forms = parsed.subject ? subjectForms(parsed.subject.text) : [];
      const { id } = this.#memory.lessons.put({
        text: turn,
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
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  #memorise(lesson: Lesson): void {
    const neurons = this.#memory.lessons.neurons(lesson.id);
    if (!neurons || lesson.baseHash !== this.#baseHash || this.#memorised.has(lesson.id)) return;
    const { id, createdAt, language } = lesson;
    this.#lessons.add({ id, createdAt, language: language === "zh" ? "zh" : "en", ...contentOf(lesson), neurons });
    this.#memorised.add(id);
  }

  /** Resolves when the lesson is in the weights, or at once where it cannot be brought there. */
  #learned(id: string, signal?: AbortSignal): Promise<Lesson> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new AbortedError("teaching")), { once: true });
      this.#enqueue(id, resolve);
    });
  }

  #enqueue(id: string, done?: (lesson: Lesson) => void): void {
    this.#queue.set(id, [...(this.#queue.get(id) ?? []), ...(done ? [done] : [])]);
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  }

  async #work(): Promise<void> {
    for (;;) {
      const next = this.#queue.entries().next();
      if (next.done || this.#isClosed) return;
      const [id, waiting] = next.value;
      await this.#teachOne(id);
      this.#queue.delete(id);
      const lesson = this.#memory.lessons.get(id);
      if (lesson) for (const tell of waiting) tell(lesson);
    }
  }

  /** Trains a lesson's neurons. One without a subject cannot be addressed: it is recalled by its words alone. */
  async #teachOne(id: string): Promise<void> {
    const lesson = this.#memory.lessons.get(id);
    if (!lesson || lesson.consent === "none" || lesson.subjectForms.length === 0) return;
    if (lesson.state === "learned" && lesson.baseHash === this.#baseHash) return;
    const slices = this.#teacher.slices(contentOf(lesson));
    let slice = slices.next();
    while (!slice.done) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#isClosed) return;
      slice = slices.next();
    }
    // It may have been forgotten while it was taught.
    if (!this.#memory.lessons.get(id)) return;
    const learned = this.#memory.lessons.learn(id, {
      neurons: slice.value.bytes,
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
