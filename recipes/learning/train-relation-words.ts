/**
 * Trains the relation words: a table of hashed words whose sums lie close together for wordings of one relation, in both
 * languages, and for words and their translations; so that relations which nobody wrote down are told apart too.
 *
 *   SHOAL_SHARED=../shared npx tsx recipes/learning/train-relation-words.ts [--steps 8000]
 *
 * InfoNCE both ways over batches of pairs (van den Oord et al. 2018, arXiv:1807.03748), one rate a row by Adagrad. About two
 * minutes. Writes src/learning/relation-words-weights.ts; how well it does is seen where a gate is fitted (fit-gate.ts).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Rng } from "../../src/core/index.ts";
import { packTable, WORDS_WIDTH as WIDTH, type WordFeatures, wordFeatures } from "../../src/learning/index.ts";
import { meaningPairs, type Pair, type PairSource, relationPairs } from "./word-pairs.ts";

const BUCKETS = 1 << 14;
const BATCH = 96;
const TEMPERATURE = 0.07;
const RATE = 0.05;
const LEAST_RATE = 0.002;
/** Share of features left out of a text, so that no single word decides. */
const DROPPED = 0.15;
/** Of nine batches, how many are of which sort. */
const SHARES = { relations: 4, words: 2, sentences: 2, senses: 1 } as const;
const PHRASING_ROUNDS = 2_500;

class Table {
  readonly rows = new Float32Array(BUCKETS * WIDTH);
  /** Sums of squared gradients, one a row. */
  readonly #squares = new Float32Array(BUCKETS).fill(1e-8);

  constructor(rng: Rng) {
    for (let i = 0; i < this.rows.length; i++) this.rows[i] = rng.uniform(-0.1, 0.1);
  }

  /** Writes the unit sum of the features' rows; its length before. */
  key({ rows, weights }: WordFeatures, key: Float32Array): number {
    key.fill(0);
    for (let k = 0; k < rows.length; k++) {
      const row = rows[k]! * WIDTH;
      for (let c = 0; c < WIDTH; c++) key[c]! += weights[k]! * this.rows[row + c]!;
    }
    const length = Math.hypot(...key) + 1e-6;
    for (let c = 0; c < WIDTH; c++) key[c]! /= length;
    return length;
  }

  /** Moves the rows against a gradient that has arrived at the key. */
  move({ rows, weights }: WordFeatures, key: Float32Array, length: number, gradient: Float32Array, rate: number): void {
    let along = 0;
    for (let c = 0; c < WIDTH; c++) along += gradient[c]! * key[c]!;
    let square = 0;
    for (let c = 0; c < WIDTH; c++) {
      gradient[c] = (gradient[c]! - along * key[c]!) / length;
      square += gradient[c]! ** 2 / WIDTH;
    }
    for (let k = 0; k < rows.length; k++) {
      const [row, weight] = [rows[k]!, weights[k]!];
      this.#squares[row]! += square * weight * weight;
      const step = (rate * weight) / Math.sqrt(this.#squares[row]!);
      for (let c = 0; c < WIDTH; c++) this.rows[row * WIDTH + c]! -= step * gradient[c]!;
    }
  }
}

const matrix = (): Float32Array[] => Array.from({ length: BATCH }, () => new Float32Array(WIDTH));
const [keysA, keysB, gradientsA, gradientsB] = [matrix(), matrix(), matrix(), matrix()];

/** One step of InfoNCE; mean nats of finding each text's partner among all. */
function step(
  table: Table,
  pairs: readonly Pair[],
  areAkin: (a: number, b: number) => boolean,
  rate: number,
  rng: Rng,
): number {
  const n = pairs.length;
  const featuresA = pairs.map(({ a }) => thinned(wordFeatures(a, BUCKETS), rng));
  const featuresB = pairs.map(({ b }) => thinned(wordFeatures(b, BUCKETS), rng));
  const lengthsA = featuresA.map((features, i) => table.key(features, keysA[i]!));
  const lengthsB = featuresB.map((features, i) => table.key(features, keysB[i]!));
  const scores = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [owner, other] = [pairs[i]!.relation, pairs[j]!.relation];
      const isNoNegative = i !== j && owner !== undefined && other !== undefined && areAkin(owner, other);
      scores[i * n + j] = isNoNegative ? Number.NEGATIVE_INFINITY : dot(keysA[i]!, keysB[j]!) / TEMPERATURE;
    }
  }
  const slopes = new Float32Array(n * n);
  let nats = 0;
  for (let i = 0; i < n; i++) {
    nats += addSlopes(scores, slopes, i * n, 1, n, i);
    addSlopes(scores, slopes, i, n, n, i);
  }
  for (let i = 0; i < n; i++) {
    gradientsA[i]!.fill(0);
    gradientsB[i]!.fill(0);
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const slope = slopes[i * n + j]! / TEMPERATURE / n;
      if (Math.abs(slope) < 1e-6) continue;
      const [a, b, toA, toB] = [keysA[i]!, keysB[j]!, gradientsA[i]!, gradientsB[j]!];
      for (let c = 0; c < WIDTH; c++) {
        toA[c]! += slope * b[c]!;
        toB[c]! += slope * a[c]!;
      }
    }
  }
  for (let i = 0; i < n; i++) {
    table.move(featuresA[i]!, keysA[i]!, lengthsA[i]!, gradientsA[i]!, rate);
    table.move(featuresB[i]!, keysB[i]!, lengthsB[i]!, gradientsB[i]!, rate);
  }
  return nats / n;
}

/** Adds the gradient of -log softmax at `right` over a row or column of scores. */
function addSlopes(
  scores: Float32Array,
  slopes: Float32Array,
  start: number,
  stride: number,
  n: number,
  right: number,
): number {
  let peak = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) peak = Math.max(peak, scores[start + i * stride]!);
  let total = 0;
  for (let i = 0; i < n; i++) total += Math.exp(scores[start + i * stride]! - peak);
  for (let i = 0; i < n; i++) slopes[start + i * stride]! += Math.exp(scores[start + i * stride]! - peak) / total;
  slopes[start + right * stride]! -= 1;
  return peak + Math.log(total) - scores[start + right * stride]!;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let c = 0; c < WIDTH; c++) sum += a[c]! * b[c]!;
  return sum;
}

function thinned(features: WordFeatures, rng: Rng): WordFeatures {
  const kept = Array.from(features.rows.keys()).filter(() => rng.next() >= DROPPED);
  if (kept.length === 0) return features;
  return {
    rows: Int32Array.from(kept, (k) => features.rows[k]!),
    weights: Float32Array.from(kept, (k) => features.weights[k]!),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { steps: { type: "string", default: "8000" } } });
  const shared = process.env["SHOAL_SHARED"];
  if (shared === undefined) throw new Error("train-relation-words: SHOAL_SHARED must name the folder with the corpus");
  const steps = Number(values.steps);
  const rng = new Rng(23);
  const { draw: relations, areAkin } = relationPairs(rng, PHRASING_ROUNDS);
  const sources: Record<keyof typeof SHARES, PairSource> = { relations, ...(await meaningPairs(shared)) };
  const lots = Object.entries(SHARES).flatMap(([sort, share]) =>
    new Array<keyof typeof SHARES>(share).fill(sort as keyof typeof SHARES),
  );
  const table = new Table(rng);
  const means = new Map<string, number>();
  for (let n = 0; n < steps; n++) {
    const sort = rng.pick(lots);
    const pairs = Array.from({ length: BATCH }, () => sources[sort](rng));
    const nats = step(table, pairs, areAkin, RATE * (1 - n / steps) + LEAST_RATE, rng);
    means.set(sort, 0.98 * (means.get(sort) ?? nats) + 0.02 * nats);
    if (n % 1000 === 999) console.error(n + 1, Object.fromEntries([...means].map(([k, v]) => [k, v.toFixed(3)])));
  }
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  const { scales, rows } = packTable(table.rows);
  const target = join(fileURLToPath(new URL("../..", import.meta.url)), "src/learning/relation-words-weights.ts");
  writeFileSync(
    target,
    `/** Made by recipes/learning/train-relation-words.ts: bytes in base64, see relation-words.ts. */\n` +
      `export const RELATION_WORDS = {\n  scales:\n    "${base64(scales)}",\n  rows:\n    "${base64(rows)}",\n};\n`,
  );
}
