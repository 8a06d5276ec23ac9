/**
 * Trains what notices that a turn teaches, and says how well it does on phrasings that it has not seen.
 *
 *   npx tsx recipes/learning/train-noticing.ts [--turns 60000] [--measure]
 *
 * `--measure` measures the weights that are there. Logistic regression with features left out by chance, stochastic gradient descent with Adagrad's rates. Writes src/learning/noticing-weights.ts.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Rng } from "../../src/core/index.ts";
import {
  type NoticingWeights,
  noticeFacts,
  noticingFeatures,
  noticingSense,
  noticingWeights,
  SENSE_SCALE,
  WORDS_WIDTH,
} from "../../src/learning/index.ts";
import { CASES } from "./noticing-cases.ts";
import {
  type LabelledTurn,
  labelledSentences,
  labelledTurn,
  POSITIVE_PRACTICE,
  practice,
} from "./noticing-examples.ts";
import { SEALED, SEEN } from "./noticing-held-out.ts";
import { packWeights, weightsModule } from "./weights-file.ts";

const BUCKETS = 1 << 15;
const EPOCHS = 3;
const RATE = 0.2;
const DECAY = 1e-6;
/** Turns that teach nothing count more: a lesson that nobody taught is worse than one that has to be said again. */
const NEGATIVE_WEIGHT = 1.2;
const UNSEEN_TURNS = 3_000;

/** Share of features left out of a sentence each time: no single word decides. */
const DROPPED = 0.3;

interface Example {
  readonly features: Int32Array;
  readonly sense: Float32Array;
  readonly label: boolean;
}

function train(examples: readonly Example[], rng: Rng): { rows: Float32Array; sense: Float32Array } {
  const rows = new Float32Array(BUCKETS);
  const sense = new Float32Array(2 * WORDS_WIDTH);
  const squares = { rows: new Float32Array(BUCKETS).fill(1e-3), sense: new Float32Array(sense.length).fill(1e-3) };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let nats = 0;
    for (const i of rng.shuffle(order)) {
      const { features, sense: x, label } = examples[i]!;
      const kept = features.filter(() => rng.next() >= DROPPED);
      let score = 0;
      for (const row of kept) score += rows[row]! / (1 - DROPPED);
      for (let c = 0; c < x.length; c++) score += SENSE_SCALE * x[c]! * sense[c]!;
      const p = 1 / (1 + Math.exp(-score));
      nats -= Math.log(Math.max(1e-9, label ? p : 1 - p));
      const gradient = (p - (label ? 1 : 0)) * (label ? 1 : NEGATIVE_WEIGHT);
      for (const row of kept) {
        squares.rows[row]! += gradient * gradient;
        rows[row]! -= (RATE / Math.sqrt(squares.rows[row]!)) * (gradient + DECAY * rows[row]!);
      }
      for (let c = 0; c < x.length; c++) {
        const slope = gradient * SENSE_SCALE * x[c]!;
        squares.sense[c]! += slope * slope;
        sense[c]! -= (RATE / Math.sqrt(squares.sense[c]!)) * (slope + DECAY * sense[c]!);
      }
    }
    console.error(`epoch ${epoch + 1}: ${(nats / examples.length).toFixed(4)} nats a sentence`);
  }
  return { rows, sense };
}

/** Precision and recall over whole turns, and the share of teaching turns whose sentence is the right one. */
export function measureNoticing(turns: readonly LabelledTurn[], weights: NoticingWeights): Record<string, string> {
  let [hits, misses, falseAlarms, rightSentence, told] = [0, 0, 0, 0, 0];
  const alarms = new Map<string, number>();
  for (const { text, teaches, kind, holds } of turns) {
    const facts = noticeFacts(text, weights);
    if (teaches && facts.length > 0) hits++;
    if (teaches && facts.length === 0) misses++;
    if (!teaches && facts.length > 0) {
      falseAlarms++;
      alarms.set(kind, (alarms.get(kind) ?? 0) + 1);
    }
    if (holds !== undefined && facts.length > 0) {
      told++;
      if (facts.some(({ sentence }) => sentence.includes(holds))) rightSentence++;
    }
  }
  const percent = (a: number, b: number): string => (b === 0 ? "-" : `${((100 * a) / b).toFixed(1)} %`);
  return {
    turns: String(turns.length),
    precision: percent(hits, hits + falseAlarms),
    recall: percent(hits, hits + misses),
    "right sentence": percent(rightSentence, told),
    "false alarms": [...alarms].map(([kind, count]) => `${kind} ${count}`).join(", "),
  };
}

const examplesOf = (turn: LabelledTurn): Example[] =>
  labelledSentences(turn).map(({ sentence, label }) => ({
    features: noticingFeatures(sentence, BUCKETS),
    sense: noticingSense(sentence),
    label,
  }));

/** On turns in wordings that training did not see, and on turns written by hand. */
function report(weights: NoticingWeights, rng: Rng, hasSealed = false): void {
  const unseen = Array.from({ length: UNSEEN_TURNS }, () => labelledTurn(rng, true));
  const sets = {
    "unseen phrasings": unseen,
    "written to be hard": CASES.map(practice),
    "everyday, seen": SEEN.map(practice),
    ...(hasSealed ? { "everyday, sealed": SEALED.map(practice) } : {}),
  };
  for (const language of ["zh", "en"] as const) {
    for (const [name, turns] of Object.entries(sets)) {
      const own = turns.filter((turn) => turn.language === language);
      console.log(language, name, measureNoticing(own, weights));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { turns: { type: "string", default: "60000" }, measure: { type: "boolean", default: false } },
  });
  if (values.measure) {
    report(noticingWeights(), new Rng(12), true);
    process.exit();
  }
  const rng = new Rng(11);
  const turns = Array.from({ length: Number(values.turns) }, () => labelledTurn(rng, false));
  for (let i = 0; i < 40; i++) turns.push(...POSITIVE_PRACTICE.map(practice));
  const weights = train(turns.flatMap(examplesOf), rng);
  const bytes = packWeights(weights);
  const packed = { ...bytes, threshold: 0 };
  report(packed, rng);
  const target = fileURLToPath(new URL(["../../src/learning", "noticing-weights.ts"].join("/"), import.meta.url));
  const source = weightsModule("NOTICING", "recipes/learning/train-noticing.ts", bytes);
  writeFileSync(target, `${source}\nexport const NOTICING_THRESHOLD = 0;\n`);
}
