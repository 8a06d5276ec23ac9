/**
 * Recall by text alone on taught lessons: how often the right one comes first, or among the first three, and how long
 * a question takes. No model takes part: no embedding, no rehearsals; the lesson is the chat turn as it was said.
 *
 *   SHOAL_SHARED=DIR npx tsx bench/memory-recall.bench.ts
 *
 * Prints one line of JSON per case. `subjects` says what the store knew of a lesson's subject: nothing, its name as it
 * was taught, or its names in both languages.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Memory, openMemory } from "../src/memory/index.ts";

interface DevLesson {
  readonly id: string;
  readonly lang: string;
  readonly subject: string;
  readonly teach: { readonly text: string };
  readonly exact: { readonly question: string };
  readonly paraphrases: readonly string[];
  readonly cross: { readonly questions: readonly string[] };
  readonly reverse: { readonly answers: readonly string[] };
}

export type Subjects = "none" | "taught" | "both languages";

export interface RecallCase {
  readonly subjects: Subjects;
  readonly lessons: number;
  readonly kind: "exact" | "paraphrase" | "cross";
  readonly questions: number;
  readonly recallAt1: number;
  readonly recallAt3: number;
}

/** The development lessons, or undefined where they are not at hand. */
export function developmentLessons(): DevLesson[] | undefined {
  const shared = process.env["SHOAL_SHARED"];
  const path = shared && join(shared, "lessons", "dev-240", "lessons.jsonl");
  if (!path || !existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as DevLesson);
}

/** Teaches the first `count` lessons to an empty memory and asks every question. */
export async function measureRecall(
  all: readonly DevLesson[],
  count: number,
  subjects: Subjects,
): Promise<RecallCase[]> {
  const lessons = all.slice(0, count);
  return withMemory((memory) => {
    const idOf = new Map(lessons.map((lesson) => [lesson.id, teach(memory, lesson, subjects)]));
    const rank = (question: string, lesson: DevLesson): number =>
      memory.recall.search(question, { limit: 3 }).findIndex(({ id }) => id === idOf.get(lesson.id));
    const kinds = {
      exact: lessons.map((lesson) => rank(lesson.exact.question, lesson)),
      paraphrase: lessons.flatMap((lesson) => lesson.paraphrases.map((question) => rank(question, lesson))),
      cross: lessons.flatMap((lesson) => lesson.cross.questions.map((question) => rank(question, lesson))),
    };
    return Object.entries(kinds).map(([kind, ranks]) => ({
      subjects,
      lessons: count,
      kind: kind as RecallCase["kind"],
      questions: ranks.length,
      recallAt1: ranks.filter((at) => at === 0).length / ranks.length,
      recallAt3: ranks.filter((at) => at >= 0).length / ranks.length,
    }));
  });
}

/**
 * Milliseconds a question, sorted, with every development lesson in the store, repeated up to `count`. Each question is
 * asked three times and the fastest counts, because the machine may be doing other things.
 */
export async function measureRecallTime(all: readonly DevLesson[], count: number): Promise<number[]> {
  return withMemory((memory) => {
    memory.transaction(() => {
      for (let i = 0; i < count; i++) {
        const lesson = all[i % all.length] as DevLesson;
        const round = Math.floor(i / all.length);
        teach(memory, { ...lesson, teach: { text: `${lesson.teach.text} ${round || ""}` } }, "taught");
      }
    });
    const questions = all.map(({ exact }) => exact.question);
    for (const question of questions.slice(0, 20)) memory.recall.search(question);
    const timeMs = (question: string): number => {
      const start = performance.now();
      memory.recall.search(question);
      return performance.now() - start;
    };
    const times = questions.map((question) => Math.min(timeMs(question), timeMs(question), timeMs(question)));
    return times.sort((a, b) => a - b);
  });
}

function teach(memory: Memory, lesson: DevLesson, subjects: Subjects): string {
  const forms = subjects === "none" ? [] : subjects === "taught" ? [lesson.subject] : bothNames(lesson);
  return memory.lessons.put({
    text: lesson.teach.text,
    language: lesson.lang,
    source: { kind: "person" },
    consent: "own-words",
    subjectForms: forms,
  }).id;
}

/** The material names a subject in both languages where it asks for it by its value. */
function bothNames({ subject, reverse }: DevLesson): string[] {
  const at = reverse.answers.indexOf(subject);
  return at < 0 ? [subject] : [...new Set([subject, ...reverse.answers.slice(at, at + 2)])];
}

async function withMemory<T>(use: (memory: Memory) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "shoal-recall-"));
  try {
    const memory = await openMemory(folder);
    try {
      return use(memory);
    } finally {
      memory.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lessons = developmentLessons();
  if (!lessons) throw new Error("set SHOAL_SHARED to the folder that holds lessons/dev-240");
  for (const count of [100, 240]) {
    for (const subjects of ["none", "taught", "both languages"] as const) {
      for (const result of await measureRecall(lessons, count, subjects)) console.log(JSON.stringify(result));
    }
  }
  for (const count of [240, 1000]) {
    const times = await measureRecallTime(lessons, count);
    const [p50, p95] = [0.5, 0.95].map((share) => times[Math.floor(share * times.length)]);
    console.log(JSON.stringify({ case: "time", lessons: count, p50Ms: p50, p95Ms: p95 }));
  }
}
