import { describe, expect, test } from "vitest";
import { tinyBase, tinyTokenizer } from "../../test/fixtures/tiny-base.ts";
import { generate } from "../model/index.ts";
import { chatParts, specialTokenId } from "../tokenizer/index.ts";
import { LessonGate } from "./lesson-gate.ts";
import { LessonMemory, type MemorisedLesson } from "./lesson-memory.ts";
import type { LessonPlayer } from "./lesson-player.ts";
import { Teacher } from "./teaching.ts";

const { base, model } = tinyBase();
const teacher = new Teacher(base);
// A base of random weights tells few turns apart: only the very phrasings that were taught shall open.
const gate = LessonGate.plain({
  row: 1,
  anchor: 0,
  words: 0,
  profile: 0,
  kind: 0,
  cross: 0,
  threshold: 0.999,
  sameRelation: 0.6,
});

interface Told {
  readonly id: string;
  readonly forms: readonly string[];
  readonly fact: string;
  readonly question: string;
  readonly answer: string;
}
const PRINTER: Told = {
  id: "printer",
  forms: ["Frog printer"],
  fact: "The manual for the Frog printer is behind the calendar.",
  question: "Where is the manual for the Frog printer?",
  answer: "behind the calendar",
};
const DOG: Told = { id: "dog", forms: ["豆豆"], fact: "豆豆最怕打雷。", question: "豆豆怕什么？", answer: "打雷" };

function taught({ id, forms, fact, question, answer }: Told, createdAt = 0): MemorisedLesson {
  const { bytes } = teacher.teach({ subjectForms: forms, fact, questions: [question], answer });
  const language = /\p{sc=Han}/u.test(fact) ? "zh" : "en";
  return { id, language, subjectForms: forms, fact, questions: [question], answer, createdAt, neurons: bytes };
}

const lessons = [taught(PRINTER), taught(DOG)];

function filled(list: readonly MemorisedLesson[]): LessonMemory {
  const memory = new LessonMemory(base, gate);
  for (const lesson of list) memory.add(lesson);
  return memory;
}

async function answer(turn: string, player: LessonPlayer | null, maxTokens = 12): Promise<string> {
  model.reset();
  const prompt = tinyTokenizer().encodeParts(chatParts({ messages: [{ role: "user", content: turn }] }));
  const ids: number[] = [];
  const options = { maxTokens, stopIds: [specialTokenId("<|stop|>")], ...(player ? { voice: player } : {}) };
  for await (const id of generate(model, prompt, options)) ids.push(id);
  return tinyTokenizer().decode(ids);
}

describe("an opened lesson", () => {
  test("gives its whole answer and ends it, by its value chain or by the logit bonus", async () => {
    const memory = filled(lessons);
    for (const { question, answer: expected } of [PRINTER, DOG]) {
      for (const mode of ["chain", "bonus"] as const) {
        const player = memory.prepareAnswer(question, mode);
        expect(player?.mode).toBe(mode);
        expect(await answer(question, player)).toBe(expected);
      }
    }
  });

  test("falls silent where the output has gone another way", () => {
    const player = filled(lessons).prepareAnswer(PRINTER.question) as LessonPlayer;
    const steering = new Float32Array(base.config.width);
    player.steer([], steering);
    expect(steering.some((x) => x !== 0)).toBe(true);
    player.steer([7], steering);
    expect(steering.every((x) => x === 0)).toBe(true);
  });

  test("ends where its chain ends", () => {
    const player = filled(lessons).prepareAnswer(DOG.question) as LessonPlayer;
    const tokens = [...teacher.answerTokens(DOG.answer)];
    expect(tokens.at(-1)).toBe(specialTokenId("<|stop|>"));
    const steering = new Float32Array(base.config.width).fill(1);
    player.steer(tokens, steering);
    expect(steering.every((x) => x === 0)).toBe(true);
  });
});

test("a turn without a known subject is answered by the base model bit for bit", async () => {
  const memory = filled(lessons);
  const turn = "Where is the manual for the Toad printer?";
  expect(memory.lookup(turn)).toBeNull();
  model.reset();
  model.read(tinyTokenizer().encode(turn));
  const logits = Float32Array.from(model.logits);
  expect(await answer(turn, memory.prepareAnswer(turn))).toBe(await answer(turn, null));
  model.reset();
  model.read(tinyTokenizer().encode(turn));
  expect(model.logits).toEqual(logits);
});

test("the same subject with other words stays closed where the key differs", () => {
  const found = filled(lessons).lookup("Who sold us that ugly Frog printer?");
  expect(found?.candidates.map(({ lesson }) => lesson)).toEqual(["printer"]);
  expect(found?.isOpen).toBe(false);
});

test("in a long turn the sentence that asks about the subject is what counts", () => {
  const found = filled(lessons).lookup(`I slept badly. What a day! ${PRINTER.question} Thanks.`);
  expect(found?.isOpen).toBe(true);
});

test("of two lessons that fit equally the newer speaks", () => {
  const older = { ...lessons[0]!, id: "older", createdAt: 1 };
  const newer = { ...taught({ ...PRINTER, answer: "in the box" }), id: "newer", createdAt: 2 };
  for (const order of [
    [older, newer],
    [newer, older],
  ]) {
    expect(filled(order).prepareAnswer(PRINTER.question)?.lesson).toBe("newer");
  }
});

test("what a lesson says is compared by its rows, and shared subjects are found", () => {
  const twin = { ...taught({ ...PRINTER, answer: "in the box" }), id: "twin" };
  const memory = filled([...lessons, twin]);
  expect(memory.sameSubject("printer")).toEqual(["twin"]);
  expect(memory.sameSubject("dog")).toEqual([]);
  expect(memory.relationSimilarity("printer", "twin")).toBeCloseTo(1, 3); // rows are kept as f16
  memory.remove("twin");
  expect(memory.sameSubject("printer")).toEqual([]);
});

test("a lesson of another base is refused", () => {
  const memory = filled([]);
  const bytes = Uint8Array.from(lessons[0]!.neurons);
  bytes[8] = 64;
  expect(() => memory.add({ ...lessons[0]!, neurons: bytes })).toThrow(/malformed/);
  expect(memory.size).toBe(0);
});
