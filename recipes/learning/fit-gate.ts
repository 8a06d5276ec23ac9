/**
 * Fits the gate of lesson memory to a base model and says how well it does on relations that it was not fitted to.
 *
 *   npx tsx recipes/learning/fit-gate.ts --model models/nano [--cases 160] [--false-opens 0.12]
 *
 * Anchors are the keys of common questions: for each relation of the corpus the mean over some wordings, in each language.
 * Weights come from a logistic regression on lessons and questions about their subjects; the threshold lets through the given
 * share of questions that ask for something else. Writes lesson-gate.safetensors into the model's folder; a minute on one core.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Rng } from "../../src/core/index.ts";
import {
  DEFAULT_WEIGHTS,
  encodeNeurons,
  type GateEvidence,
  type GateWeights,
  type LessonBase,
  LessonGate,
  LessonMemory,
  relationRows,
  wordsKey,
  writeGate,
} from "../../src/learning/index.ts";
import { RELATION_WIDTH } from "../../src/model/index.ts";
import { drawFact } from "../corpus/facts/fact.ts";
import { question } from "../corpus/facts/wording.ts";
import { RELATIONS } from "../corpus/lessons/index.ts";
import { CALIBRATION_RELATIONS, type ForeignRelation, MEASURED_RELATIONS } from "./foreign-relations.ts";
import { foreignCase, type GateCase, type GateQuestion, knownCase, understandingOf } from "./gate-examples.ts";
import { GATE_FILE, openBase } from "./open-base.ts";

/** Wordings of which an anchor is the mean: a key of the base costs a forward pass, one of words nothing. */
const BASE_WORDINGS = 2;
const WORD_WORDINGS = 8;

/** Keys of common questions: one unit row a relation and language. */
function anchorsOf(base: LessonBase, rng: Rng): { anchors: Float32Array; wordsAnchors: Float32Array } {
  const count = 2 * RELATIONS.length;
  const anchors = new Float32Array(count * RELATION_WIDTH);
  const wordsAnchors = new Float32Array(count * RELATION_WIDTH);
  let row = 0;
  for (const relation of RELATIONS) {
    for (const language of ["zh", "en"] as const) {
      const at = [row * RELATION_WIDTH, ++row * RELATION_WIDTH] as const;
      for (let i = 0; i < WORD_WORDINGS; i++) {
        const { subject } = drawFact(rng, false, relation);
        const { masked } = question(rng, { relation, subject }, { language, speaker: "user" });
        if (i < BASE_WORDINGS) addTo(anchors.subarray(...at), base.key([...masked]));
        addTo(wordsAnchors.subarray(...at), wordsKey([...masked]));
      }
      toUnit(anchors.subarray(...at));
      toUnit(wordsAnchors.subarray(...at));
    }
  }
  return { anchors, wordsAnchors };
}

function addTo(sum: Float32Array, x: Float32Array): void {
  for (let c = 0; c < sum.length; c++) sum[c]! += x[c]!;
}

function toUnit(row: Float32Array): void {
  const length = Math.hypot(...row) || 1;
  for (let c = 0; c < row.length; c++) row[c]! /= length;
}

interface Example {
  readonly evidence: GateEvidence;
  readonly question: GateQuestion;
}

/** Gives every case its relation rows by itself and looks its questions up. */
function examplesOf(base: LessonBase, gate: LessonGate, cases: readonly GateCase[]): Example[] {
  const examples: Example[] = [];
  const { width } = base.config;
  for (const one of cases) {
    const memory = new LessonMemory(base, gate);
    const { language, fact, questions, answer, subjectForms } = understandingOf(one);
    const rows = finished(relationRows(base, { subjectForms, fact, questions }));
    const neurons = encodeNeurons({ width, ...rows, tokens: new Int32Array(1), values: new Float32Array(width) });
    memory.add({ id: "one", language, subjectForms, fact, questions, answer, createdAt: 0, neurons });
    for (const asked of one.questions) {
      const evidence = memory.lookup(asked.text)?.candidates[0]?.evidence;
      if (evidence) examples.push({ evidence, question: asked });
    }
  }
  return examples;
}

function finished<T>(slices: Generator<void, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

const featuresOf = ({ row, anchor, words, profile, kind, isCross }: GateEvidence): number[] => [
  row,
  -anchor,
  words,
  profile,
  kind,
  isCross ? 1 : 0,
];
const CROSS = 5;

/** Logistic regression; weights below zero make no sense, but for the language, and stay at zero. */
function fitWeights(examples: readonly Example[]): number[] {
  const weights = new Array<number>(CROSS + 1).fill(0);
  let bias = 0;
  const positives = examples.filter(({ question }) => question.isAnswer).length;
  const balance = (examples.length - positives) / positives;
  for (let step = 0; step < 4_000; step++) {
    const gradient = new Array<number>(weights.length).fill(0);
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
    for (let i = 0; i < weights.length; i++) {
      const next = weights[i]! - rate * (gradient[i]! + 1e-4 * examples.length * weights[i]!);
      weights[i] = i === CROSS ? next : Math.max(0, next);
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

const knownCases = (count: number, rng: Rng): GateCase[] => Array.from({ length: count }, () => knownCase(rng));
const foreignCases = (count: number, rng: Rng, relations: readonly ForeignRelation[]): GateCase[] =>
  Array.from({ length: count }, () => foreignCase(rng, relations));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      model: { type: "string", default: "models/nano" },
      cases: { type: "string", default: "160" },
      "false-opens": { type: "string", default: "0.12" },
    },
  });
  const { base, backend } = await openBase(values.model);
  const rng = new Rng(17);
  const half = Number(values.cases) / 2;
  const parts = anchorsOf(base, rng);
  const plain = new LessonGate({ ...parts, weights: DEFAULT_WEIGHTS });
  const fitted = examplesOf(base, plain, [...knownCases(half, rng), ...foreignCases(half, rng, CALIBRATION_RELATIONS)]);

  const [row = 0, anchor = 0, words = 1, profile = 0, kind = 0, cross = 0] = fitWeights(fitted);
  const weights: GateWeights = { ...DEFAULT_WEIGHTS, row, anchor, words, profile, kind, cross };
  const scored = new LessonGate({ ...parts, weights });
  const threshold = thresholdFor(scored, fitted, Number(values["false-opens"]));
  const gate = new LessonGate({ ...parts, weights: { ...weights, threshold } });
  console.log("weights", gate.weights);
  console.log("fitted", rates(gate, fitted));
  console.log("known relations, new wordings", rates(gate, examplesOf(base, plain, knownCases(half / 2, rng))));
  const foreign = examplesOf(base, plain, foreignCases(half / 2, rng, MEASURED_RELATIONS));
  console.log("unseen relations", rates(gate, foreign));
  writeFileSync(join(values.model, GATE_FILE), writeGate(gate.parts));
  backend.close();
}
