/** Numbered lessons for kill-check.node.ts: everything about one follows from its number. */
import { Rng } from "../core/index.ts";
import { type LessonDraft, lessonId } from "./lesson.ts";

/** Stands in the text and the neurons of lesson n and nowhere else. */
export function markerOf(n: number): string {
  return `marker-${n}-of-kill`;
}

export function draftOf(n: number): LessonDraft {
  return {
    text: `The ${markerOf(n)} box holds ${"marble ".repeat(n % 30)}and twine.`,
    language: "en",
    source: { kind: "person" },
    consent: "own-words",
    subjectForms: [`the ${markerOf(n)} box`, `${markerOf(n)} 盒子`],
  };
}

export function idOf(n: number): string {
  return lessonId("en", draftOf(n).text);
}

/** 2 to 14 kB that begin with the marker. */
export function neuronsOf(n: number): Uint8Array {
  const rng = new Rng(n);
  const bytes = Uint8Array.from({ length: 2_000 + 200 * (n % 60) }, () => rng.integer(256));
  bytes.set(new TextEncoder().encode(markerOf(n)));
  return bytes;
}
