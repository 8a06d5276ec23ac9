/** A lesson as people and programs see it. */
import type { Lesson, LessonStore } from "../memory/index.ts";
import type { LessonView } from "./types.ts";

export function lessonView(lesson: Lesson, store: LessonStore): LessonView {
  const { id, text, language, state, consent, source, subjectForms, createdAt, supersededBy, origin } = lesson;
  const isWaiting = state === "proposed" && consent !== "none";
  return {
    id,
    text,
    language: language.startsWith("zh") ? "zh" : "en",
    state: isWaiting ? "pending" : state,
    source: source.name === undefined ? { kind: source.kind } : { kind: source.kind, name: source.name },
    subjects: subjectForms,
    createdAt,
    bytes: store.neurons(id)?.length ?? 0,
    ...(supersededBy ? { supersededBy } : {}),
    ...(origin ? { taughtIn: origin } : {}),
  };
}
