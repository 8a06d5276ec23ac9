/**
 * Ways that leave the base as it is and add a slot for each lesson: they differ in how a turn finds its slot, and in what the slot
 * says.
 *
 *   split key      subject in the turn, and relation rows over the turn with the subject masked: the product's own gate
 *   subject alone  subject in the turn
 *   single key     one cosine of the whole turn, of the stream or of the base's learned projection of it, against a threshold
 */
import {
  CueIndex,
  encodeNeurons,
  type LessonBase,
  type LessonContent,
  type LessonGate,
  LessonMemory,
  LessonPlayer,
  type PlayMode,
  relationRows,
  type TaughtLesson,
  Teacher,
} from "../../src/learning/index.ts";
import type { AnswerVoice, LanguageModel } from "../../src/model/index.ts";
import { finished, type Taught } from "./lesson-set.ts";
import type { Method } from "./method.ts";

/** Finds the lesson that speaks in the answer to a turn. */
export interface Address {
  add(taught: Taught, neurons: TaughtLesson): void;
  /** The lesson's id, or null. */
  find(turn: string): string | null;
  /** Bytes of a lesson's keys. */
  keyBytes(taught: TaughtLesson): number;
}

interface Made {
  readonly taught: TaughtLesson;
  readonly cpuSeconds: number;
}

/** Neurons by lesson, which several methods of one seed share; what teaching cost is kept too. */
export class TaughtOnce {
  readonly #teacher: Teacher;
  readonly #known = new Map<string, Made>();

  constructor(base: LessonBase) {
    this.#teacher = new Teacher(base);
  }

  /** @param mode without a chain where a bonus on the stored tokens speaks: it needs none */
  of({ lesson, content }: Taught, mode: PlayMode): Made {
    const name = `${mode} ${lesson.id}`;
    const known = this.#known.get(name);
    if (known) return known;
    const before = process.cpuUsage();
    const taught = mode === "chain" ? this.#teacher.teach(content) : this.#keysAlone(content);
    const { user, system } = process.cpuUsage(before);
    const made = { taught, cpuSeconds: (user + system) / 1e6 };
    this.#known.set(name, made);
    return made;
  }

  #keysAlone(content: LessonContent): TaughtLesson {
    const { base } = this.#teacher;
    const { width } = base.config;
    const tokens = this.#teacher.answerTokens(content.answer);
    const rows = finished(relationRows(base, content));
    const neurons = { width, ...rows, tokens, values: new Float32Array(tokens.length * width) };
    return { neurons, bytes: encodeNeurons(neurons), steps: 0, meanNats: 0, maxNats: 0 };
  }
}

export class SlotMethod implements Method {
  readonly answering: LanguageModel;
  readonly exact: LanguageModel;
  bytes = 0;
  steps = 0;
  /** CPU seconds of chains that were trained for another method already. */
  borrowedSeconds = 0;
  readonly #address: Address;
  readonly #mode: PlayMode;
  readonly #once: TaughtOnce;
  readonly #slots = new Map<string, TaughtLesson>();

  constructor(
    models: Pick<Method, "answering" | "exact">,
    address: Address,
    { mode, once }: { readonly mode: PlayMode; readonly once: TaughtOnce },
  ) {
    this.answering = models.answering;
    this.exact = models.exact;
    this.#address = address;
    this.#mode = mode;
    this.#once = once;
  }

  teach(told: Taught): void {
    const before = process.cpuUsage();
    const { taught, cpuSeconds } = this.#once.of(told, this.#mode);
    const { user, system } = process.cpuUsage(before);
    this.borrowedSeconds += Math.max(0, cpuSeconds - (user + system) / 1e6);
    this.#slots.set(told.lesson.id, taught);
    this.#address.add(told, taught);
    const { tokens, values } = taught.neurons;
    // As the codec stores them: int8 with an f16 scale for every 32 values.
    const chain = this.#mode === "chain" ? values.length + values.length / 16 : 0;
    this.bytes += this.#address.keyBytes(taught) + 4 * tokens.length + chain;
    this.steps = taught.steps;
  }

  settle(): void {}

  voice(turn: string): AnswerVoice | null {
    const id = this.#address.find(turn);
    const slot = id === null ? undefined : this.#slots.get(id);
    return slot && id !== null ? new LessonPlayer(id, slot.neurons, 0, this.#mode) : null;
  }
}

/** The product's: subject and relation apart. */
export class SplitKey implements Address {
  readonly #memory: LessonMemory;
  #count = 0;

  constructor(base: LessonBase, gate: LessonGate) {
    this.#memory = new LessonMemory(base, gate);
  }

  add({ lesson, content }: Taught, { neurons }: TaughtLesson): void {
    this.#memory.add({ id: lesson.id, createdAt: this.#count++, neurons: encodeNeurons(neurons), ...content });
  }

  find(turn: string): string | null {
    const found = this.#memory.lookup(turn);
    return found?.isOpen ? (found.candidates[0]?.lesson ?? null) : null;
  }

  keyBytes({ neurons }: TaughtLesson): number {
    return 2 * (neurons.relation.length + neurons.words.length);
  }
}

/** Opens for any turn that holds the subject. */
export class SubjectAlone implements Address {
  readonly #cues = new CueIndex();

  add({ lesson, content }: Taught): void {
    this.#cues.add(lesson.id, content.subjectForms);
  }

  find(turn: string): string | null {
    return this.#cues.find(turn)[0]?.owners[0] ?? null;
  }

  keyBytes(): number {
    return 0;
  }
}

/** A unit key of a whole turn. */
export type TurnKey = (turn: string) => Float32Array;

/** Opens the lesson with the nearest row, if that is near enough. */
export class SingleKey implements Address {
  threshold = Number.POSITIVE_INFINITY;
  readonly #key: TurnKey;
  readonly #rows: { readonly id: string; readonly row: Float32Array }[] = [];
  #lastBytes = 0;

  constructor(key: TurnKey) {
    this.#key = key;
  }

  add({ lesson, content }: Taught): void {
    const phrasings = [content.fact, ...new Set(content.questions)];
    this.#lastBytes = 0;
    for (const phrasing of phrasings) {
      const row = this.#key(phrasing);
      this.#rows.push({ id: lesson.id, row });
      this.#lastBytes += 2 * row.length;
    }
  }

  find(turn: string): string | null {
    const { id, cosine } = this.nearest(turn);
    return cosine > this.threshold ? id : null;
  }

  nearest(turn: string): { readonly id: string | null; readonly cosine: number } {
    const key = this.#key(turn);
    let [best, cosine]: [string | null, number] = [null, -1];
    for (const { id, row } of this.#rows) {
      let dot = 0;
      for (let c = 0; c < row.length; c++) dot += row[c]! * key[c]!;
      if (dot > cosine) [best, cosine] = [id, dot];
    }
    return { id: best, cosine };
  }

  keyBytes(): number {
    return this.#lastBytes;
  }
}

/** The threshold over which at most this share of the negatives of other lessons lie. */
export function thresholdFor(
  key: TurnKey,
  lessons: readonly Taught[],
  negatives: readonly string[],
  share: number,
): number {
  const address = new SingleKey(key);
  for (const taught of lessons) address.add(taught);
  const scores = negatives.map((turn) => address.nearest(turn).cosine).sort((a, b) => b - a);
  return scores[Math.floor(share * scores.length)] ?? 1;
}

/** The stream after the last layer at the answer-start token, centred on common turns and of unit length. */
export function streamKey(
  model: LanguageModel,
  promptOf: (turn: string) => Int32Array,
  common: readonly string[],
): TurnKey {
  const streamOf = (turn: string): Float32Array => {
    model.reset();
    model.read(promptOf(turn));
    return Float32Array.from(model.hidden);
  };
  const mean = new Float32Array(model.config.width);
  for (const turn of common) {
    const stream = streamOf(turn);
    for (let d = 0; d < mean.length; d++) mean[d]! += stream[d]! / common.length;
  }
  return (turn) => {
    const centred = streamOf(turn).map((x, d) => x - mean[d]!);
    const length = Math.hypot(...centred);
    return centred.map((x) => x / length);
  };
}

/** The base's learned projection, of the turn with its subject in it. */
export function relationKeyOf(base: LessonBase): TurnKey {
  return (turn) => base.key([turn]);
}
