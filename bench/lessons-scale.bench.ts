/**
 * What many lessons cost: taking them into lesson memory, and asking with and without one of their subjects in the turn.
 *
 *   npx tsx bench/lessons-scale.bench.ts [--model DIR] [--n 1000]
 *
 * Their rows are random; a lookup looks at all that share the subject, whatever the rows say. Prints one line of JSON.
 */
import { parseArgs } from "node:util";
import { openBase } from "../recipes/learning/open-base.ts";
import { Rng } from "../src/core/index.ts";
import { encodeNeurons, LessonMemory } from "../src/learning/index.ts";

const ROWS = 3;
const ANSWER_TOKENS = 16;
const LOOKUPS = 40;

const { values } = parseArgs({
  options: { model: { type: "string", default: "models/nano" }, n: { type: "string", default: "1000" } },
});
const count = Number(values.n);
const { base, gate, backend } = await openBase(values.model);
const rng = new Rng(1);

function unitRows(): Float32Array {
  const rows = Float32Array.from({ length: ROWS * 64 }, () => rng.normal());
  for (let row = 0; row < ROWS; row++) {
    const part = rows.subarray(row * 64, (row + 1) * 64);
    const length = Math.hypot(...part);
    part.forEach((x, c) => {
      part[c] = x / length;
    });
  }
  return rows;
}

const { width } = base.config;
const lessons = Array.from({ length: count }, (_, i) => ({
  id: `lesson ${i}`,
  language: "en" as const,
  subjectForms: [`Harbour ${i} Lamp`, `港口${i}号灯`],
  fact: `Harbour ${i} Lamp is lit at dusk.`,
  questions: [],
  answer: "at dusk",
  createdAt: i,
  neurons: encodeNeurons({
    width,
    relation: unitRows(),
    words: unitRows(),
    tokens: new Int32Array(ANSWER_TOKENS),
    values: Float32Array.from({ length: ANSWER_TOKENS * width }, () => rng.normal()),
  }),
}));

const memory = new LessonMemory(base, gate);
const start = performance.now();
for (const lesson of lessons) memory.add(lesson);
const addMs = performance.now() - start;

function medianMs(turn: (i: number) => string): number {
  const times = Array.from({ length: LOOKUPS }, (_, i) => {
    const before = performance.now();
    memory.lookup(turn(i));
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[LOOKUPS / 2]!;
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
console.log(
  JSON.stringify({
    model: values.model,
    lessons: count,
    bytesEach: lessons[0]?.neurons.length,
    addMs: round(addMs),
    lookupWithoutSubjectMs: round(medianMs((i) => `What should I cook on evening number ${i}?`)),
    lookupWithSubjectMs: round(medianMs((i) => `When is Harbour ${i} Lamp lit?`)),
  }),
);
backend.close();
