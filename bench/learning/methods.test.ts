import { expect, test } from "vitest";
import type { LwiaLesson } from "../../src/evaluation/index.ts";
import { readModelFolder } from "../../src/model/index.ts";
import { tinyModelFolder } from "../../test/fixtures/tiny-model.ts";
import { GradientMethod } from "./gradient.ts";
import { lessonsOf, type Taught } from "./lesson-set.ts";
import { SingleKey, thresholdFor } from "./slots.ts";

const lessonAbout = (id: string): LwiaLesson => ({
  id,
  lang: "en",
  teach: { text: "" },
  answer: { canonical: "", aliases: [] },
  exact: { question: "" },
  paraphrases: [],
  cross: { questions: [] },
  neighbours: [],
  otherRelation: [],
  neverTaught: { question: "" },
  distractors: [],
});
const taught = (id: string, fact: string, question: string, answer: string): Taught => ({
  lesson: lessonAbout(id),
  content: { language: "en", subjectForms: ["lamp"], fact, questions: [question], answer },
});

test("no two seeds share a lesson, and a seed has the same ones each time", () => {
  const all = Array.from({ length: 40 }, (_, i) => lessonAbout(String(i)));
  const seeds = [0, 1, 2, 3].map((seed) => lessonsOf(all, seed, 10));
  expect(new Set(seeds.flat()).size).toBe(40);
  expect(lessonsOf(all, 2, 10)).toEqual(seeds[2]);
  expect(() => lessonsOf(all, 4, 10)).toThrow(RangeError);
});

test("a single key opens the nearest lesson, and none below the threshold that the negatives set", () => {
  // One direction for lamps, one for bells, and everything else halfway between.
  const key = (turn: string): Float32Array => {
    const angle = turn.includes("lamp") ? 0 : turn.includes("bell") ? Math.PI / 2 : Math.PI / 4;
    return Float32Array.of(Math.cos(angle), Math.sin(angle));
  };
  const lessons = [
    taught("lamp", "the lamp is lit", "lamp?", "lit"),
    taught("bell", "the bell rings", "bell?", "rings"),
  ];
  const address = new SingleKey(key);
  for (const lesson of lessons) address.add(lesson);
  address.threshold = thresholdFor(key, lessons, ["what else?"], 0.02);
  expect(address.find("where is the lamp?")).toBe("lamp");
  expect(address.find("where is the bell?")).toBe("bell");
  expect(address.find("what else?")).toBeNull();
});

test.each([
  ["full fine-tuning", 0, 3e-3],
  ["low-rank adapters", 4, 3e-2],
])(
  "%s learns the lesson it is taught, so the comparison is with something that works",
  async (_, rank, learningRate) => {
    const tiny = await tinyModelFolder();
    const folder = await readModelFolder(tiny.model);
    const replay = [{ ids: [...folder.tokenizer.encode("The dog is in the garden.")], weights: new Array(64).fill(1) }];
    const method = await GradientMethod.open(folder, { seed: 1, learningRate, steps: 60, rank, replay });
    try {
      const lesson = taught("lamp", "the lamp is lit", "When?", "at dusk");
      method.teach(lesson);
      const first = method.steps;
      expect(first).toBeGreaterThan(2);
      method.teach(lesson);
      expect(method.steps).toBeLessThan(first / 2);
    } finally {
      method.close();
      tiny.remove();
    }
  },
);
