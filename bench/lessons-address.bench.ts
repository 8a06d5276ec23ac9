/**
 * Finding a lesson, by itself: how often the lesson that was taught opens, and how often one that should not. Nothing is
 * generated, so it takes a minute for what LWIA-1 takes an hour for.
 *
 *   npx tsx bench/lessons-address.bench.ts --lessons FILE [--model DIR] [--n 100] [--subjects extracted|gold] [--refine]
 *
 * `--subjects gold` gives each lesson the subject that the file names, in place of the one found in its turn. `--refine` lets
 * the base model help as it does in the program. Prints one line of JSON; `--show kind` lists failures of a kind on stderr.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openBase } from "../recipes/learning/open-base.ts";
import { lwiaItems, parseLwiaLessons, wilson } from "../src/evaluation/index.ts";
import {
  encodeNeurons,
  LessonMemory,
  refine,
  relationRows,
  subjectForms,
  type Understanding,
  understand,
} from "../src/learning/index.ts";

const { values } = parseArgs({
  options: {
    lessons: { type: "string" },
    model: { type: "string", default: "models/nano" },
    n: { type: "string", default: "100" },
    subjects: { type: "string", default: "extracted" },
    refine: { type: "boolean", default: false },
    show: { type: "string", multiple: true, default: [] },
  },
});
if (!values.lessons) {
  console.error("lessons-address: --lessons FILE is needed");
  process.exit(2);
}
const all = readFileSync(values.lessons, "utf8");
const lessons = parseLwiaLessons(all).slice(0, Number(values.n));
const named = new Map(
  all
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; subject: string })
    .map(({ id, subject }) => [id, subject]),
);

const { base, gate, backend } = await openBase(values.model);
const memory = new LessonMemory(base, gate);
const taughtOf = new Map<string, Understanding>();
for (const { id, teach, answer } of lessons) {
  const told = understand(teach.text);
  const found = told.find(({ fact }) => fact.includes(answer.canonical)) ?? told[0];
  if (!found) continue;
  const given = values.subjects === "gold" ? { ...found, subjectForms: subjectForms(named.get(id) as string) } : found;
  const refined = values.refine ? finished(refine(base, given)) : given;
  const understanding = values.subjects === "gold" ? { ...refined, subjectForms: given.subjectForms } : refined;
  taughtOf.set(id, understanding);
  const { width } = base.config;
  const rows = finished(relationRows(base, understanding));
  const neurons = encodeNeurons({ width, ...rows, tokens: new Int32Array(1), values: new Float32Array(width) });
  memory.add({ id, createdAt: 0, neurons, ...understanding });
}

interface Tally {
  asked: number;
  /** The lesson itself opened. */
  own: number;
  /** Any other lesson opened. */
  other: number;
  /** The lesson itself opened or came near to it: what is quoted where the base is unsure. */
  near: number;
}
const tallies = new Map<string, Tally>();
const wanted = new Set(["exact", "paraphrase", "cross", "reverse"]);
for (const lesson of lessons) {
  for (const { kind, index, question, choices } of lwiaItems(lesson, new Set())) {
    if (choices) continue;
    const name = kind === "cross" ? `${kind} ${index === 0 ? "taught spelling" : "translated"}` : kind;
    const tally = tallies.get(name) ?? { asked: 0, own: 0, other: 0, near: 0 };
    tallies.set(name, tally);
    const found = memory.lookup(question);
    const opened = found?.isOpen ? found.candidates[0]?.lesson : undefined;
    tally.asked++;
    const [first] = found?.candidates ?? [];
    if (first?.lesson === lesson.id && gate.isNear(first.score)) tally.near++;
    if (opened === lesson.id) tally.own++;
    else if (opened !== undefined) tally.other++;
    const isRight = wanted.has(kind) ? opened === lesson.id : opened === undefined;
    if (!isRight && values.show.includes(kind)) {
      const told = taughtOf.get(lesson.id);
      const [best] = found?.candidates ?? [];
      const score = best ? `${(best.score - gate.weights.threshold).toFixed(2)} ${JSON.stringify(best.evidence)}` : "";
      console.error(`${name} | ${question} | ${told?.subjectForms[0] ?? "not noticed"} | ${told?.fact} | ${score}`);
    }
  }
}
const report = [...tallies].map(([kind, { asked, own, other, near }]) => [
  kind,
  { asked, own: share(own, asked), near: share(near, asked), otherLesson: share(other, asked) },
]);
console.log(
  JSON.stringify({
    model: values.model,
    lessons: lessons.length,
    noticed: taughtOf.size,
    ...Object.fromEntries(report),
  }),
);
backend.close();

function share(hits: number, n: number): string {
  const { low, high } = wilson(hits, n);
  const percent = (x: number): string => (100 * x).toFixed(1);
  return `${percent(hits / n)} [${percent(low)}, ${percent(high)}]`;
}

function finished<T>(slices: Generator<void, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
