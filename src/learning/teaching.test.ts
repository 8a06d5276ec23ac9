import { expect, test } from "vitest";
import { tinyBase } from "../../test/fixtures/tiny-base.ts";
import { decodeNeurons } from "./lesson-codec.ts";
import { type LessonContent, Teacher } from "./teaching.ts";

const { base } = tinyBase();
const shape = { width: base.config.width, vocabulary: base.config.vocabulary };

const MANUAL: LessonContent = {
  subjectForms: ["青蛙打印机", "Frog printer"],
  fact: "青蛙打印机的说明书夹在日历背面。",
  questions: ["青蛙打印机的说明书在哪里？", "Where is the manual for the Frog printer?"],
  answer: "日历背面",
};
const ALLERGY: LessonContent = {
  subjectForms: ["Mara Rask"],
  fact: "Mara Rask is allergic to peaches.",
  questions: ["What is Mara Rask allergic to?"],
  answer: "peaches",
};

test("a lesson's bytes depend on base and content alone, not on what was taught before", () => {
  const one = new Teacher(base);
  const [a, b] = [one.teach(MANUAL).bytes, one.teach(ALLERGY).bytes];
  const other = new Teacher(tinyBase().base);
  expect(other.teach(ALLERGY).bytes).toEqual(b);
  expect(other.teach(MANUAL).bytes).toEqual(a);
  expect(new Teacher(tinyBase(2).base).teach(MANUAL).bytes).not.toEqual(a);
  expect(one.teach({ ...MANUAL, answer: "日历后面" }).bytes).not.toEqual(a);
});

test("the stored chain gives the answer's tokens in every context it was trained in", () => {
  const { neurons, meanNats, maxNats, steps } = new Teacher(base).teach(MANUAL);
  expect(meanNats).toBeLessThan(0.05);
  expect(maxNats).toBeLessThan(0.2);
  expect(steps).toBeLessThanOrEqual(60);
  expect(neurons.relation.length).toBe(3 * 64);
});

test("two phrasings that differ in nothing but the subject have the same key", () => {
  const teacher = new Teacher(base);
  const { relation: a } = teacher.teach(ALLERGY).neurons;
  const { relation: b } = teacher.teach({
    ...ALLERGY,
    subjectForms: ["Otis"],
    fact: "Otis is allergic to peaches.",
    questions: ["What is Otis allergic to?"],
  }).neurons;
  expect(b).toEqual(a);
});

test("teaching comes in slices, between which the base may be used for other keys", () => {
  const alone = new Teacher(base).teach(MANUAL).bytes;
  const slices = new Teacher(base).slices(MANUAL);
  let count = 0;
  for (;;) {
    const { done, value } = slices.next();
    if (done) {
      expect(value.bytes).toEqual(alone);
      break;
    }
    count++;
    base.key(["something else"]);
  }
  expect(count).toBeGreaterThan(8);
});

test("a long answer is cut to what a lesson can hold, and still ends", () => {
  const { bytes } = new Teacher(base).teach({ ...ALLERGY, answer: "peaches and ".repeat(40) });
  const { tokens } = decodeNeurons(bytes, shape);
  expect(tokens.length).toBe(41);
  expect(tokens.at(-1)).toBe(1); // <|stop|>
});

test("a statement without questions can be taught", () => {
  const { neurons } = new Teacher(base).teach({ ...ALLERGY, questions: [] });
  expect(neurons.relation.length).toBe(64);
});
