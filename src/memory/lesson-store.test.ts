import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ManualClock } from "../core/index.ts";
import { LESSON_LIMITS, type LessonDraft, lessonId } from "./lesson.ts";
import type { Memory } from "./memory.ts";
import { openMemory } from "./open-memory.ts";

let folder: string;
let memory: Memory;
const clock = new ManualClock(1_000);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shoal-lessons-"));
  memory = await openMemory(folder, { clock });
});
afterEach(() => {
  memory.close();
  rmSync(folder, { recursive: true });
});

const person: Pick<LessonDraft, "language" | "source" | "consent"> = {
  language: "en",
  source: { kind: "person" },
  consent: "own-words",
};
const page: typeof person = { language: "en", source: { kind: "page", name: "https://a.example" }, consent: "none" };
const teach = (text: string, draft: Partial<LessonDraft> = {}): string =>
  memory.lessons.put({ ...person, text, ...draft }).id;
const learn = (id: string, bytes: number[], baseHash = "base"): void => {
  memory.lessons.learn(id, { neurons: Uint8Array.from(bytes), baseHash, headHash: "head", method: "test-1" });
};
const recalled = (question: string): string[] => memory.recall.search(question).map(({ id }) => id);
const reopen = async (): Promise<void> => {
  memory.close();
  memory = await openMemory(folder, { clock });
};

test("a lesson comes back after a restart as it was put in", async () => {
  const origin = { conversation: "8a3f6a0c-6a52-4b6e-9c51-3b8f3c1f9c11", turn: 4 };
  const rehearsals = [{ language: "zh", question: "猫叫什么？", answer: "花卷" }];
  const id = teach("By the way, my cat is called 花卷. Nice day!", {
    fact: "my cat is called 花卷.",
    subjectForms: ["my cat", "我的猫"],
    rehearsals,
    origin,
  });
  learn(id, [1, 2, 3]);
  await reopen();
  expect(memory.lessons.get(id)).toEqual({
    id,
    text: "By the way, my cat is called 花卷. Nice day!",
    fact: "my cat is called 花卷.",
    language: "en",
    source: { kind: "person" },
    consent: "own-words",
    state: "learned",
    subjectForms: ["my cat", "我的猫"],
    rehearsals,
    origin,
    neuronsSha256: createHash("sha256")
      .update(Uint8Array.of(1, 2, 3))
      .digest("hex"),
    baseHash: "base",
    headHash: "head",
    method: "test-1",
    createdAt: 1_000,
    learnedAt: 1_000,
    supersededBy: null,
  });
  expect(memory.lessons.neurons(id)).toEqual(Uint8Array.of(1, 2, 3));
});

test("the id is the hash of language and text, whatever its spaces and composition", () => {
  const expected = createHash("sha256").update('["shoal-lesson/1","en","Café is here"]').digest("hex");
  expect(lessonId("en", "Café is here")).toBe(expected);
  expect(lessonId("en", " Cafe\u0301  is\nhere ")).toBe(expected);
  expect(lessonId("zh", "Café is here")).not.toBe(expected);
});

test("teaching the same thing twice is one lesson", () => {
  const first = memory.lessons.put({ ...person, text: "The key is under the mat." });
  const again = memory.lessons.put({ ...person, text: "  The key is under the mat." });
  expect([first.outcome, again.outcome, again.id]).toEqual(["added", "unchanged", first.id]);
  expect(memory.lessons.count()).toBe(1);
});

test("what came from elsewhere is neither recalled nor learnt until the person agrees", () => {
  const { id } = memory.lessons.put({ ...page, text: "The key is under the mat." });
  expect(recalled("Where is the key?")).toEqual([]);
  expect(() => learn(id, [1])).toThrow(/has not agreed/);
  expect(memory.lessons.awaitingNeurons("base")).toEqual([]);

  memory.lessons.update(id, { consent: "agreed" });
  expect(recalled("Where is the key?")).toEqual([id]);
  learn(id, [1]);
  expect(memory.lessons.get(id)?.state).toBe("learned");
});

test("when the person says it too, it is theirs", () => {
  memory.lessons.put({ ...page, text: "The key is under the mat." });
  const { id, outcome } = memory.lessons.put({ ...person, text: "The key is under the mat." });
  expect(outcome).toBe("consented");
  expect(memory.lessons.get(id)).toMatchObject({ source: { kind: "person" }, consent: "own-words" });
  expect(memory.lessons.put({ ...page, text: "The key is under the mat." }).outcome).toBe("unchanged");
  expect(memory.lessons.get(id)?.source).toEqual({ kind: "person" });
});

test("an update that changes what is practised drops the neurons, another one does not", () => {
  const id = teach("Tea is at four.");
  learn(id, [1]);
  memory.lessons.update(id, { consent: "agreed", fact: "Tea is at four." });
  expect(memory.lessons.get(id)?.state).toBe("learned");
  memory.lessons.update(id, { subjectForms: ["tea"] });
  expect(memory.lessons.get(id)).toMatchObject({ state: "proposed", neuronsSha256: null, baseHash: null });
  expect(memory.lessons.awaitingNeurons("base").map((lesson) => lesson.id)).toEqual([id]);
});

test("a new base model asks for every lesson again", () => {
  const id = teach("Tea is at four.");
  learn(id, [1], "old");
  expect(memory.lessons.awaitingNeurons("old")).toEqual([]);
  expect(memory.lessons.awaitingNeurons("new").map((lesson) => lesson.id)).toEqual([id]);
  expect([...memory.lessons.overlay("new")]).toEqual([]);
  expect([...memory.lessons.overlay()]).toHaveLength(1);
});

test("a superseded lesson leaves model and recall and stays in the history", () => {
  const old = teach("Tea is at four.");
  const now = teach("Tea is at five.");
  learn(old, [1]);
  learn(now, [2]);
  memory.lessons.supersede(old, now);
  expect(recalled("When is tea?")).toEqual([now]);
  expect([...memory.lessons.overlay()].map(({ id }) => id)).toEqual([now]);
  expect(memory.lessons.get(old)).toMatchObject({ state: "superseded", supersededBy: now });
  expect(() => memory.lessons.supersede(now, old)).toThrow(/does not hold/);
  expect(() => memory.lessons.supersede(now, now)).toThrow(/does not hold/);
});

test("a lesson that waits for consent supersedes nothing", () => {
  const id = teach("Tea is at four.");
  const { id: foreign } = memory.lessons.put({ ...page, text: "Tea is at midnight." });
  expect(() => memory.lessons.supersede(id, foreign)).toThrow(/does not hold/);
  expect(recalled("When is tea?")).toEqual([id]);
});

test("a superseded lesson that is said again holds again, with its neurons", () => {
  const old = teach("Tea is at four.");
  const now = teach("Tea is at five.");
  learn(old, [1]);
  memory.lessons.supersede(old, now);
  expect(memory.lessons.put({ ...person, text: "Tea is at four." }).outcome).toBe("revived");
  expect(memory.lessons.get(old)).toMatchObject({ state: "learned", supersededBy: null });
  expect(recalled("When is tea?")).toContain(old);
});

test("equal neurons are stored once, and go with their last owner", () => {
  const [a, b] = [teach("one"), teach("two")];
  learn(a, [7, 7]);
  learn(b, [7, 7]);
  expect(memory.lessons.get(a)?.neuronsSha256).toBe(memory.lessons.get(b)?.neuronsSha256);
  learn(a, [8]);
  expect(memory.lessons.neurons(b)).toEqual(Uint8Array.of(7, 7));
  memory.forget({ by: "id", ids: [b] });
  expect([...memory.lessons.overlay()].map(({ neurons }) => [...neurons])).toEqual([[8]]);
});

test("the overlay's hash is that of the sorted hashes of the neurons", () => {
  const sha = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
  expect(memory.lessons.overlaySha256()).toBe(sha(new Uint8Array(0)).toString("hex"));
  learn(teach("one"), [1]);
  learn(teach("two"), [2]);
  const parts = [sha(Uint8Array.of(1)), sha(Uint8Array.of(2))].sort(Buffer.compare);
  expect(memory.lessons.overlaySha256()).toBe(sha(Buffer.concat(parts)).toString("hex"));
});

test("the overlay's hash forgets order, times and lessons that went", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(9), { minLength: 1 }), fc.nat(5), async (order, forgotten) => {
      const device = async (numbers: number[], forget: number[]): Promise<string> => {
        const place = mkdtempSync(join(tmpdir(), "shoal-device-"));
        const other = await openMemory(place, { clock: new ManualClock(numbers.length) });
        const ids = numbers.map((n) => {
          const { id } = other.lessons.put({ ...person, text: `lesson ${n}` });
          other.lessons.learn(id, { neurons: Uint8Array.of(n), baseHash: "b", headHash: "h", method: "m" });
          return id;
        });
        if (forget.length > 0) other.forget({ by: "id", ids: forget.map((n) => ids[numbers.indexOf(n)] as string) });
        const hash = other.lessons.overlaySha256();
        other.close();
        rmSync(place, { recursive: true });
        return hash;
      };
      const going = order.slice(0, forgotten);
      const kept = order.filter((n) => !going.includes(n));
      expect(await device(order, going)).toBe(await device(kept.toReversed(), []));
    }),
    { numRuns: 8 },
  );
});

test("lessons are listed by state, source, time and topic", () => {
  clock.advance(1_000);
  const early = teach("The Frog printer has a manual.", { subjectForms: ["the Frog printer"] });
  clock.advance(1_000);
  const late = teach("Tea is at four.");
  const { id: foreign } = memory.lessons.put({ ...page, text: "Buy at A." });
  learn(late, [1]);
  const listed = (filter: Parameters<Memory["lessons"]["list"]>[0]): string[] =>
    memory.lessons.list(filter).map(({ id }) => id);
  expect(listed({})).toEqual([early, late, foreign]);
  expect(listed({ state: "learned" })).toEqual([late]);
  expect(listed({ source: { kind: "page", name: "https://a.example" } })).toEqual([foreign]);
  expect(listed({ source: { kind: "page", name: "https://b.example" } })).toEqual([]);
  expect(listed({ since: 3_000 })).toEqual([late, foreign]);
  expect(listed({ until: 3_000 })).toEqual([early]);
  expect(listed({ topic: "frog manual" })).toEqual([early]);
  expect(memory.lessons.count({ topic: "printer tea" })).toBe(0);
});

test.each<[string, Partial<LessonDraft>]>([
  ["an empty text", { text: " \n" }],
  ["a text beyond the limit", { text: "x".repeat(LESSON_LIMITS.textUnits + 1) }],
  ["a language that is none", { language: "English please" }],
  ["a source of unknown kind", { source: { kind: "rumour" as "page" } }],
  ["own words out of a page", { source: { kind: "page" } }],
  ["too many subject forms", { subjectForms: Array.from({ length: 33 }, (_, i) => `form ${i}`) }],
  ["too many rehearsals", { rehearsals: Array.from({ length: 65 }, () => ({ language: "en", question: "What?" })) }],
  ["an empty rehearsal", { rehearsals: [{ language: "en", question: "" }] }],
])("%s is refused", (_, draft) => {
  expect(() => teach("a text", draft)).toThrow(expect.objectContaining({ name: "FormatError" }));
  expect(memory.lessons.count()).toBe(0);
});

test("neurons beyond the limit are refused", () => {
  const id = teach("Tea is at four.");
  const neurons = new Uint8Array(LESSON_LIMITS.neuronsBytes + 1);
  expect(() => memory.lessons.learn(id, { neurons, baseHash: "b", headHash: "h", method: "m" })).toThrow(/limit/);
  expect(memory.lessons.get(id)?.state).toBe("proposed");
});

test("characters that cannot be stored are replaced, not lost with the rest", () => {
  const id = teach("a\0b \ud800 c");
  expect(memory.lessons.get(id)?.text).toBe("a\ufffdb \ufffd c");
});

test("a thousand lessons of 16 kB take at most 20 kB each on disk, and open in time", async () => {
  memory.transaction(() => {
    for (let i = 0; i < 1_000; i++) {
      const id = teach(`The ${i}th drawer holds ${i * 7} spoons.`, { subjectForms: [`drawer ${i}`, `抽屉 ${i}`] });
      learn(
        id,
        Array.from({ length: 16_384 }, (_, j) => (i * 31 + j * (i | 1)) & 255),
      );
    }
  });
  const start = performance.now();
  await reopen();
  expect(memory.lessons.overlaySha256()).toHaveLength(64);
  expect(performance.now() - start).toBeLessThan(2_000);
  const { statSync } = await import("node:fs");
  expect(statSync(join(folder, "shoal.db")).size).toBeLessThan(20_000 * 1_000);
});
