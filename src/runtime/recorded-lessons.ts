/**
 * Lessons that are kept and recalled by their words, without neurons: what is left of learning where a base model cannot
 * carry lessons.
 */
import { languageOf } from "../learning/index.ts";
import type { Lesson, Memory, Origin, Source } from "../memory/index.ts";
import type { Learner } from "./learner.ts";

/** A person asks to be remembered in so many words. */
const REQUEST = /^\s*(?:请|帮我|你)*(?:记住|记下|记一下|记着)|^\s*(?:please\s+)?(?:remember|note|keep in mind)\b/i;

export class RecordedLessons implements Learner {
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  prepareAnswer(): null {
    return null;
  }

  async observe(turn: string, origin?: Origin): Promise<readonly Lesson[]> {
    if (!REQUEST.test(turn) || /[?？]\s*$/.test(turn)) return [];
    return [this.#put(turn, { kind: "person" }, origin)];
  }

  async teach(text: string, source: Source): Promise<Lesson> {
    return this.#put(text, source);
  }

  async accept(id: string): Promise<Lesson> {
    return this.#memory.lessons.update(id, { consent: "agreed" });
  }

  refresh(): void {}

  async settled(): Promise<void> {}

  async close(): Promise<void> {}

  #put(text: string, source: Source, origin?: Origin): Lesson {
    const { lessons } = this.#memory;
    const consent = source.kind === "person" ? "own-words" : "agreed";
    const { id } = lessons.put({ text, language: languageOf(text), source, consent, ...(origin ? { origin } : {}) });
    return lessons.get(id) as Lesson;
  }
}
