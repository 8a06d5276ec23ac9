/**
 * Trains what finds subject and value in a statement, and says how well it does on phrasings that it has not seen.
 *
 *   npx tsx recipes/learning/train-tagger.ts [--statements 60000]
 *
 * Averaged perceptron. Writes src/learning/tagger-weights.ts.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Rng } from "../../src/core/index.ts";
import {
  bestTags,
  isSpeaker,
  parseFact,
  sentencesOf,
  TAG_COUNT,
  type TaggerWeights,
  tagFeatures,
  textUnits,
} from "../../src/learning/index.ts";
import { foreignStatement, foreignSubject, MEASURED_RELATIONS } from "./foreign-relations.ts";
import { type TaggedStatement, taggedStatement } from "./tagged-statements.ts";
import { packWeights, weightsModule } from "./weights-file.ts";

const BUCKETS = 1 << 15;
const EPOCHS = 3;

interface Example {
  readonly sentence: string;
  readonly statement: TaggedStatement;
  readonly features: readonly Int32Array[];
  readonly tags: Uint8Array;
}

/** The sentence of a statement that holds subject and value, with its labels; undefined where no sentence holds both. */
export function exampleOf(statement: TaggedStatement): Example | undefined {
  const { subject, value, text } = statement;
  const holding = sentencesOf(text).filter(
    ({ text }) => text.includes(value) && (occurrences(text, subject).length > 0 || subject === "I"),
  );
  const sentence = holding[holding.length - 1]?.text;
  if (sentence === undefined) return undefined;
  const subjects = occurrences(sentence, subject);
  const values = occurrences(sentence, value).filter(
    ([start, end]) => !subjects.some(([a, b]) => start < b && a < end),
  );
  const said = values[values.length - 1];
  if (subjects.length === 0 || said === undefined) return undefined;
  const units = textUnits(sentence);
  const tags = new Uint8Array(units.length);
  const label = ([start, end]: readonly [number, number], first: number): void => {
    let isFirst = true;
    units.forEach((unit, i) => {
      if (unit.start < start || unit.end > end) return;
      tags[i] = isFirst ? first : first + 1;
      isFirst = false;
    });
  };
  for (const span of subjects) label(span, 1);
  label(said, 3);
  return { sentence, statement, features: tagFeatures(sentence, units, BUCKETS), tags };
}

function occurrences(text: string, what: string): [number, number][] {
  if (what === "I")
    return Array.from(text.matchAll(/\b(?:I|[Mm]y|[Mm]e)\b/g), ({ index, 0: word }) => [index, index + word.length]);
  const found: [number, number][] = [];
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length))
    found.push([at, at + what.length]);
  return found;
}

export function trainTagger(examples: readonly Example[], rng: Rng): TaggerWeights {
  const weights = { emissions: new Float32Array(BUCKETS * TAG_COUNT), transitions: new Float32Array(TAG_COUNT ** 2) };
  // Sums of (step x change): the average is weights - sums / steps.
  const sums = { emissions: new Float64Array(BUCKETS * TAG_COUNT), transitions: new Float64Array(TAG_COUNT ** 2) };
  let step = 0;
  const change = (example: Example, tags: Uint8Array, by: number): void => {
    example.features.forEach((rows, i) => {
      for (const row of rows) {
        weights.emissions[row * TAG_COUNT + tags[i]!]! += by;
        sums.emissions[row * TAG_COUNT + tags[i]!]! += by * step;
      }
      if (i === 0) return;
      const pair = tags[i - 1]! * TAG_COUNT + tags[i]!;
      weights.transitions[pair]! += by;
      sums.transitions[pair]! += by * step;
    });
  };
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    for (const i of rng.shuffle(order)) {
      step++;
      const example = examples[i]!;
      const guess = bestTags(example.features, weights);
      if (guess.every((tag, j) => tag === example.tags[j])) continue;
      wrong++;
      change(example, example.tags, 1);
      change(example, guess, -1);
    }
    console.error(`epoch ${epoch + 1}: ${((100 * wrong) / examples.length).toFixed(1)} % of sentences wrong`);
  }
  return {
    emissions: weights.emissions.map((w, i) => w - sums.emissions[i]! / step),
    transitions: weights.transitions.map((w, i) => w - sums.transitions[i]! / step),
  };
}

/** Shares of sentences whose subject, and whose value, is found exactly. */
export function measureTagger(examples: readonly Example[], weights: TaggerWeights): Record<string, string> {
  const counts = { sentences: 0, subject: 0, value: 0, both: 0 };
  for (const { sentence, statement } of examples) {
    const { subject, value } = parseFact(sentence, weights);
    const found = subject?.text ?? "";
    const isSubject = statement.subject === "I" ? isSpeaker(found) : found === statement.subject;
    const isValue = value?.text === statement.value;
    counts.sentences++;
    if (isSubject) counts.subject++;
    if (isValue) counts.value++;
    if (isSubject && isValue) counts.both++;
  }
  const share = (n: number): string => `${((100 * n) / counts.sentences).toFixed(1)} %`;
  return {
    sentences: String(counts.sentences),
    subject: share(counts.subject),
    value: share(counts.value),
    both: share(counts.both),
  };
}

export function examplesOf(count: number, seed: number, heldOut: boolean): Example[] {
  const rng = new Rng(seed);
  const examples: Example[] = [];
  while (examples.length < count) {
    const example = exampleOf(taggedStatement(rng, heldOut));
    if (example) examples.push(example);
  }
  return examples;
}

/** Statements of relations that neither corpus nor training has. */
export function foreignExamples(count: number, seed: number): Example[] {
  const rng = new Rng(seed);
  const examples: Example[] = [];
  while (examples.length < count) {
    const relation = rng.pick(MEASURED_RELATIONS);
    const language = rng.pick(["zh", "en"] as const);
    const said = foreignStatement(rng, relation, foreignSubject(rng, relation), language, rng.pick(relation.values));
    const example = exampleOf({ ...said, language });
    if (example) examples.push(example);
  }
  return examples;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { statements: { type: "string", default: "60000" } } });
  const weights = trainTagger(examplesOf(Number(values.statements), 1, false), new Rng(2));
  const packed = packWeights(weights);
  for (const language of ["zh", "en"] as const) {
    const heldOut = examplesOf(6_000, 3, true).filter(({ statement }) => statement.language === language);
    console.log(language, "unseen phrasings", measureTagger(heldOut, packed));
  }
  const foreign = foreignExamples(3_000, 5);
  for (const language of ["zh", "en"] as const) {
    const some = foreign.filter(({ statement }) => statement.language === language);
    console.log(language, "unseen relations", measureTagger(some, packed));
  }
  const target = fileURLToPath(new URL(["../../src/learning", "tagger-weights.ts"].join("/"), import.meta.url));
  writeFileSync(target, weightsModule("TAGGER", "recipes/learning/train-tagger.ts", packed));
}
