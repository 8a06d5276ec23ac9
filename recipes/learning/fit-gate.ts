/**
 * Fits the gate of lesson memory to a base model and says how well it does on relations that it was not fitted to.
 *
 *   npx tsx recipes/learning/fit-gate.ts --model models/nano [--cases 240] [--false-opens 0.04]
 *
 * Anchors are the keys of common questions: for each relation of the corpus the mean over some wordings, in each language.
 * Weights come from a logistic regression on lessons and questions about their subjects; the threshold lets through the given
 * share of questions that ask for something else. Writes lesson-gate.safetensors into the model's folder.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Rng } from "../../src/core/index.ts";
import {
  DEFAULT_WEIGHTS,
  type GateEvidence,
  type GateWeights,
  type LessonBase,
  LessonGate,
  LessonMemory,
  Teacher,
  termHash,
  writeGate,
} from "../../src/learning/index.ts";
import { indexTerms } from "../../src/memory/index.ts";
import { RELATION_WIDTH } from "../../src/model/index.ts";
import { drawFact } from "../corpus/facts/fact.ts";
import { relationPhrasings } from "../corpus/facts/index.ts";
import { question } from "../corpus/facts/wording.ts";
import { RELATIONS } from "../corpus/lessons/index.ts";
import { FITTED_RELATIONS, type ForeignRelation, MEASURED_RELATIONS } from "./foreign-relations.ts";
import { foreignCase, type GateCase, type GateQuestion, knownCase, understandingOf } from "./gate-examples.ts";
import { GATE_FILE, openBase } from "./open-base.ts";

const ANCHOR_WORDINGS = 3;
const COUNTED_PHRASINGS = 12_000;
const LEAST_COUNT = 2;

/** Keys of common questions: one unit row a relation and language. */
function anchorsOf(base: LessonBase, rng: Rng): Float32Array {
  const rows: Float32Array[] = [];
  for (const relation of RELATIONS) {
    for (const language of ["zh", "en"] as const) {
      const mean = new Float32Array(RELATION_WIDTH);
      for (let i = 0; i < ANCHOR_WORDINGS; i++) {
        const { subject } = drawFact(rng, false, relation);
        const { masked } = question(rng, { relation, subject }, { language, speaker: "user" });
        base.key([...masked]).forEach((x, c) => {
          mean[c]! += x;
        });
      }
      const length = Math.hypot(...mean);
      rows.push(mean.map((x) => x / length));
    }
  }
  const anchors = new Float32Array(rows.length * RELATION_WIDTH);
  rows.forEach((row, i) => {
    anchors.set(row, i * RELATION_WIDTH);
  });
  return anchors;
}

/** How many phrasings hold each term. */
function frequenciesOf(rng: Rng): Map<number, number> {
  const counts = new Map<number, number>();
  for (let n = 0; n < COUNTED_PHRASINGS; ) {
    for (const { masked } of relationPhrasings(rng, { heldOut: false })) {
      const words = masked.map((part) => (typeof part === "string" ? part : "\n")).join("");
      for (const term of new Set(indexTerms(words))) counts.set(termHash(term), (counts.get(termHash(term)) ?? 0) + 1);
      n++;
    }
  }
  for (const [term, count] of counts) if (count < LEAST_COUNT) counts.delete(term);
  return counts;
}

interface Example {
  readonly evidence: GateEvidence;
  readonly question: GateQuestion;
}

/** Teaches every case by itself and looks its questions up. */
function examplesOf(teacher: Teacher, gate: LessonGate, cases: readonly GateCase[]): Example[] {
  const examples: Example[] = [];
  for (const one of cases) {
    const memory = new LessonMemory(teacher.base, gate);
    const { language, fact, questions, answer, subjectForms } = understandingOf(teacher.base, one);
    const { bytes } = teacher.teach({ subjectForms, fact, questions, answer: "?" });
    memory.add({ id: "one", language, subjectForms, fact, questions, answer, createdAt: 0, neurons: bytes });
    for (const asked of one.questions) {
      const evidence = memory.lookup(asked.text)?.candidates[0]?.evidence;
      if (evidence) examples.push({ evidence, question: asked });
    }
  }
  return examples;
}

const featuresOf = ({ row, anchor, cover, kind, isCross }: GateEvidence): number[] => [
  row,
  -anchor,
  isCross ? 0 : cover,
  kind,
  isCross ? 1 : 0,
];

/** Logistic regression; weights below zero make no sense and stay at zero. */
function fitWeights(examples: readonly Example[]): number[] {
  const width = 5;
  const weights = new Array<number>(width).fill(0);
  let bias = 0;
  const positives = examples.filter(({ question }) => question.isAnswer).length;
  const balance = (examples.length - positives) / positives;
  for (let step = 0; step < 4_000; step++) {
    const gradient = new Array<number>(width).fill(0);
    let biasGradient = 0;
    for (const { evidence, question } of examples) {
      const x = featuresOf(evidence);
      const z = x.reduce((sum, value, i) => sum + value * weights[i]!, bias);
      const d = (1 / (1 + Math.exp(-z)) - (question.isAnswer ? 1 : 0)) * (question.isAnswer ? balance : 1);
      x.forEach((value, i) => {
        gradient[i]! += d * value;
      });
      biasGradient += d;
    }
    const rate = 20 / examples.length;
    for (let i = 0; i < width; i++) {
      const next = weights[i]! - rate * (gradient[i]! + 1e-4 * examples.length * weights[i]!);
      weights[i] = i === 4 ? next : Math.max(0, next);
    }
    bias -= rate * biasGradient;
  }
  return weights;
}

/** The score above which so large a share of what asks for something else lies. */
function thresholdFor(gate: LessonGate, examples: readonly Example[], falseOpens: number): number {
  const scores = examples
    .filter(({ question }) => !question.isAnswer)
    .map(({ evidence }) => gate.score(evidence))
    .sort((a, b) => b - a);
  return scores[Math.floor(falseOpens * scores.length)] ?? 0;
}

function rates(gate: LessonGate, examples: readonly Example[]): Record<string, string> {
  const share = (some: readonly Example[]): string => {
    const open = some.filter(({ evidence }) => gate.isOpen(gate.score(evidence))).length;
    return `${((100 * open) / Math.max(1, some.length)).toFixed(1)} % of ${some.length}`;
  };
  return {
    "other wording": share(examples.filter(({ question }) => question.isAnswer && !question.isCross)),
    "other language": share(examples.filter(({ question }) => question.isAnswer && question.isCross)),
    "something else": share(examples.filter(({ question }) => !question.isAnswer && !question.isCross)),
    "something else, other language": share(examples.filter(({ question }) => !question.isAnswer && question.isCross)),
  };
}

const casesOf = (count: number, rng: Rng, relations: readonly ForeignRelation[]): GateCase[] =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? knownCase(rng) : foreignCase(rng, relations)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      model: { type: "string", default: "models/nano" },
      cases: { type: "string", default: "240" },
      "false-opens": { type: "string", default: "0.04" },
    },
  });
  const { base, backend } = await openBase(values.model);
  const rng = new Rng(17);
  const count = Number(values.cases);
  const parts = { anchors: anchorsOf(base, rng), frequencies: frequenciesOf(rng), phrasings: COUNTED_PHRASINGS };
  const plain = new LessonGate({ ...parts, weights: DEFAULT_WEIGHTS });
  const teacher = new Teacher(base);
  const fitted = examplesOf(teacher, plain, casesOf(count, rng, FITTED_RELATIONS));

  const [row = 1, anchor = 0, cover = 0, kind = 0, cross = 0] = fitWeights(fitted);
  const weights: GateWeights = { ...DEFAULT_WEIGHTS, row, anchor, cover, kind, cross };
  const scored = new LessonGate({ ...parts, weights });
  const threshold = thresholdFor(scored, fitted, Number(values["false-opens"]));
  const gate = new LessonGate({ ...parts, weights: { ...weights, threshold } });
  console.log("weights", gate.weights);
  console.log("fitted", rates(gate, fitted));
  const known = examplesOf(
    teacher,
    plain,
    Array.from({ length: count / 2 }, () => knownCase(rng)),
  );
  const foreign = examplesOf(
    teacher,
    plain,
    Array.from({ length: count / 2 }, () => foreignCase(rng, MEASURED_RELATIONS)),
  );
  console.log("known relations, new wordings", rates(gate, known));
  console.log("unseen relations", rates(gate, foreign));
  writeFileSync(join(values.model, GATE_FILE), writeGate(gate.parts));
  backend.close();
}
