import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { developmentLessons, measureRecall, measureRecallTime } from "../../bench/memory-recall.bench.ts";
import type { Memory } from "./memory.ts";
import { openMemory } from "./open-memory.ts";
import { cutPassages } from "./search-index.ts";
import type { Embedder } from "./vectors.ts";

let folder: string;
let memory: Memory;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shoal-recall-"));
  memory = await openMemory(folder);
});
afterEach(() => {
  memory.close();
  rmSync(folder, { recursive: true });
});

const teach = (text: string, subjectForms: string[] = [], questions: string[] = []): string =>
  memory.lessons.put({
    text,
    language: /\p{sc=Han}/u.test(text) ? "zh" : "en",
    source: { kind: "person" },
    consent: "own-words",
    subjectForms,
    rehearsals: questions.map((question) => ({ language: "en", question })),
  }).id;
const note = (text: string): string =>
  memory.records.put({ kind: "note", text, source: { kind: "file", name: "book.txt" } }).id;
const first = (question: string): string | undefined => memory.recall.search(question)[0]?.id;

test("an empty memory recalls nothing, and so does a question without content", () => {
  expect(memory.recall.search("Where is the key?")).toEqual([]);
  teach("The key is under the mat.");
  expect(memory.recall.search("")).toEqual([]);
  expect(memory.recall.search("Where is it?")).toEqual([]);
});

test("the only lesson is found by its words", () => {
  const id = teach("The key is under the mat.");
  const [hit] = memory.recall.search("Where is the key?");
  expect(hit).toMatchObject({ kind: "lesson", id, text: "The key is under the mat.", source: { kind: "person" } });
  expect(hit?.score).toBeGreaterThan(0.3);
  expect(memory.recall.search("What is the capital of Peru?")).toEqual([]);
});

test("in a store of one lesson, words that are nowhere do not outweigh the one that is there", () => {
  const id = teach("The key is under the mat.");
  expect(first("I was wondering: which secret spot had our grandmother chosen, so long ago, for that key?")).toBe(id);
});

test("Chinese is found by two-character and single-character words", () => {
  const model = teach("本地的模型会学习。");
  const cat = teach("那只猫睡在沙发上。");
  expect(first("模型")).toBe(model);
  expect(first("猫在哪里？")).toBe(cat);
});

test("a question in the other language is found by a subject form or a rehearsal in it", () => {
  const manual = teach("青蛙打印机的说明书夹在日历背面。", ["青蛙打印机", "the Frog printer"]);
  const choir = teach("七巧合唱团每周日晚上活动。", [], ["When does the Tangram choir meet?"]);
  for (let i = 0; i < 20; i++) teach(`第${i}个抽屉里有勺子。`);
  expect(first("Where is the manual of the frog printer?")).toBe(manual);
  expect(first("When does the choir meet?")).toBe(choir);
});

test("the longest subject form in the question wins", () => {
  const printer = teach("It needs paper.", ["the printer"]);
  const frog = teach("It needs ink.", ["the Frog printer"]);
  expect(memory.recall.search("What does the Frog printer need?").map(({ id, parts }) => [id, parts.subject])).toEqual([
    [frog, 1],
    [printer, 0],
  ]);
  expect(first("What does my printer need?")).toBe(printer);
});

test("a subject inside another word does not count", () => {
  teach("Ann likes tea.", ["Ann"]);
  const [hit] = memory.recall.search("Anna likes what tea?");
  expect(hit?.parts.subject).toBe(0);
});

test("of equally good hits the newer comes first", () => {
  teach("Tea is at four.");
  const newer = teach("Tea is at five.");
  expect(first("When is tea?")).toBe(newer);
});

test("hits fit the budget, and a cheaper one takes the place of one that does not", () => {
  const long = teach(`The key of the shed hangs ${"very ".repeat(40)}high.`);
  const short = teach("The key of the house is under the mat.");
  const ids = (options: Parameters<Memory["recall"]["search"]>[1]): string[] =>
    memory.recall.search("key of the shed", options).map(({ id }) => id);
  expect(ids({})).toEqual([long, short]);
  expect(ids({ limit: 1 })).toEqual([long]);
  expect(ids({ budget: 60 })).toEqual([short]);
  expect(ids({ budget: 1, cost: () => 1 })).toEqual([long]);
});

test("a long note is recalled by the passage that matters", () => {
  const filler = "The river was quiet that evening and nobody spoke of the war. ".repeat(50);
  const id = note(`${filler}The lighthouse keeper kept three goats named after winds. ${filler}`);
  const [hit] = memory.recall.search("What animals did the lighthouse keeper keep?");
  expect(hit).toMatchObject({ kind: "note", id, source: { kind: "file", name: "book.txt" } });
  expect(hit?.text).toContain("three goats");
  expect(hit?.text.length).toBeLessThan(600);
});

test("kinds that are not wanted are left out", () => {
  teach("Tea is at four.");
  const id = note("Tea grows on hills.");
  expect(memory.recall.search("tea", { kinds: ["note"] }).map((hit) => hit.id)).toEqual([id]);
});

test("passages cover a text without gap or overlap", () => {
  const text = `${"短句。".repeat(150)}${"x".repeat(1_500)}? ${"And so on. ".repeat(40)}\n\nend`;
  const passages = cutPassages(text);
  expect(passages.map(([start, length]) => text.slice(start, start + length)).join("")).toBe(text);
  expect(Math.max(...passages.map(([, length]) => length))).toBeLessThanOrEqual(600);
});

test("questions with quotes, operators and emoji are questions, not queries", () => {
  const id = teach("The key is under the mat.");
  for (const question of ['"key" OR', "key* NEAR(mat", "key:mat -under", "🔑 key'); DROP TABLE lessons"]) {
    expect(first(question)).toBe(id);
  }
});

describe("with an embedder", () => {
  /** Knows two meanings and nothing else; the third axis is what all texts share. */
  const toy = (id: string): Embedder => ({
    id,
    dimension: 3,
    embed: (text) =>
      Float32Array.of(/tea|beverage/i.test(text) ? 1 : 0, /key|unlock/i.test(text) ? 1 : 0, text.length > 0 ? 3 : 0),
  });

  test("a text is found by meaning once it has a vector, and by words before", () => {
    const tea = teach("Tea is at four.");
    teach("The key is under the mat.");
    memory.recall.useEmbedder(toy("toy-1"));
    expect(first("tea")).toBe(tea);
    expect(memory.recall.search("Which beverage?")).toEqual([]);

    expect(memory.recall.embedMissing(1)).toBe(1);
    expect(memory.recall.embedMissing(10)).toBe(0);
    const [hit] = memory.recall.search("Which beverage?");
    expect(hit?.id).toBe(tea);
    expect(hit?.parts.similarity).toBeCloseTo(1, 5);
  });

  test("vectors outlive the process, follow new texts, and are those of one embedder only", async () => {
    teach("The key is under the mat.");
    memory.recall.useEmbedder(toy("toy-1"));
    expect(memory.recall.embedMissing(10)).toBe(0);
    memory.close();
    memory = await openMemory(folder, { embedder: toy("toy-1") });
    expect(memory.recall.search("How to unlock?")).toHaveLength(0); // alone, it is average itself
    const tea = teach("Tea is at four.");
    memory.recall.embedMissing(10);
    expect(first("Which beverage?")).toBe(tea);

    memory.recall.useEmbedder(toy("toy-2"));
    expect(memory.recall.search("Which beverage?")).toEqual([]);
    memory.recall.embedMissing(10);
    expect(first("Which beverage?")).toBe(tea);
  });

  test("a forgotten text is not found by its meaning", () => {
    const tea = teach("Tea is at four.");
    teach("The key is under the mat.");
    teach("The unlock code is blue.");
    memory.recall.useEmbedder(toy("toy-1"));
    memory.recall.embedMissing(10);
    expect(first("Which beverage?")).toBe(tea);
    memory.forget({ by: "id", ids: [tea] });
    expect(memory.recall.search("Which beverage?").map(({ id }) => id)).not.toContain(tea);
  });

  test("a vector of another length is refused", () => {
    teach("Tea is at four.");
    memory.recall.useEmbedder({ ...toy("toy-1"), dimension: 4 });
    expect(() => memory.recall.embedMissing(1)).toThrow(/must be \[4\], got \[3\]/);
  });
});

const development = developmentLessons();

// The development lessons are not part of the project; SHOAL_SHARED names the folder that holds lessons/dev-240.
describe.skipIf(!development)("on the development lessons (set SHOAL_SHARED to run)", () => {
  test("the right one of 240 comes first nearly always when the subject is known, and is among three always", async () => {
    const cases = await measureRecall(development ?? [], 240, "taught");
    for (const kind of ["exact", "paraphrase"]) {
      const result = cases.find((found) => found.kind === kind);
      expect(result?.recallAt1).toBeGreaterThanOrEqual(0.93);
      expect(result?.recallAt3).toBeGreaterThanOrEqual(0.99);
    }
  });

  test("without any known subject it is among the first three", async () => {
    const cases = await measureRecall(development ?? [], 240, "none");
    expect(cases.find(({ kind }) => kind === "paraphrase")?.recallAt3).toBeGreaterThanOrEqual(0.95);
  });

  test("a question to 1,000 lessons takes at most 5 ms at the median", async () => {
    const times = await measureRecallTime(development ?? [], 1_000);
    expect(times[times.length >> 1]).toBeLessThan(5);
  });
});
