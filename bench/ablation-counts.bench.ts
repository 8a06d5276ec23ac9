/**
 * How much a memory of n-grams could tell a trained nano: its probabilities on text that was never trained on, corrected by
 * what followed the same two and three tokens in many tokens of training text. Nothing is trained.
 *
 *   p(c | context) = (count(row, c) + a p_below(c)) / (count(row) + a)      below: a shorter context, at last the model
 *
 * (Dirichlet smoothing, MacKay and Peto 1995; one `a` for each length, the best of a few on the scored text itself.) A row is
 * a hash of the context, as in a table of 2^bits rows: contexts that hash alike share their counts.
 *
 *   npx tsx bench/ablation-counts.bench.ts CHECKPOINT [--tokens 2000000,8000000] [--bits 16,18,32] [--lengths 2,3] [--kinds poem,story-en]
 *
 * Prints one line of JSON for each size of text and of table. `--lengths 10` tells how much of the
 * scored text stands in the training text word for word: `known`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corpusStream } from "../recipes/corpus/mix.ts";
import { BpeTokenizer, readTokenizerJson } from "../src/tokenizer/index.ts";
import { type EncodedDocument, encodeDocument } from "../src/training/index.ts";
import { checkpointPass, ROW } from "./ablation/checkpoint-pass.ts";
import { scoreText } from "./ablation/pass.ts";
import { SHARES, sharedFolder } from "./ablation/text.ts";

const { values: flags, positionals } = parseArgs({
  options: {
    tokens: { type: "string", default: "2000000,8000000" },
    bits: { type: "string", default: "16,18,32" },
    lengths: { type: "string", default: "2,3" },
    kinds: { type: "string" },
    text: { type: "string", default: fileURLToPath(new URL("../runs/ablation/text-validation.json", import.meta.url)) },
  },
  allowPositionals: true,
});
const lengths = flags.lengths.split(",").map(Number);
const longest = Math.max(...lengths);
const SMOOTHINGS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096];

/** A scored token and the tokens before it. */
interface Scored {
  readonly context: readonly number[];
  readonly target: number;
  readonly probability: number;
  readonly kind: string;
}

/** What followed each row that the scored text asks for; nothing is counted for others. */
class Counts {
  readonly #asked: Uint8Array;
  readonly #totals = new Map<number, number>();
  readonly #followers = new Map<number, number>();
  readonly #length: number;
  readonly #bits: number;

  constructor(length: number, bits: number, scored: readonly Scored[]) {
    this.#length = length;
    this.#bits = bits;
    this.#asked = new Uint8Array(2 ** 24);
    for (const { context } of scored) {
      const row = this.row(context, context.length);
      if (row >= 0) this.#asked[row & 0xffffff] = 1;
    }
  }

  /** Row of the tokens before `end`; -1: there are too few. */
  row(ids: readonly number[], end: number): number {
    if (end < this.#length) return -1;
    let hash = this.#length;
    for (let at = end - this.#length; at < end; at++) {
      hash = Math.imul(hash ^ (ids[at]! + 1), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    return Math.imul(hash, 0x85ebca6b) >>> (32 - this.#bits);
  }

  add(ids: readonly number[]): void {
    for (let t = this.#length; t < ids.length; t++) {
      const row = this.row(ids, t);
      if (this.#asked[row & 0xffffff] === 0) continue;
      const pair = row * 8192 + ids[t]!;
      this.#totals.set(row, (this.#totals.get(row) ?? 0) + 1);
      this.#followers.set(pair, (this.#followers.get(pair) ?? 0) + 1);
    }
  }

  smoothed({ context, target }: Scored, below: number, a: number): number {
    const row = this.row(context, context.length);
    const total = this.#totals.get(row) ?? 0;
    return ((this.#followers.get(row * 8192 + target) ?? 0) + a * below) / (total + a);
  }

  /** Share of the scored tokens whose row was met at all. */
  known(scored: readonly Scored[]): number {
    return scored.filter(({ context }) => this.#totals.has(this.row(context, context.length))).length / scored.length;
  }
}

const round = (value: number): number => Number(value.toFixed(4));

const nats = (probabilities: readonly number[]): number =>
  -probabilities.reduce((total, p) => total + Math.log(p), 0) / probabilities.length;

const kinds = flags.kinds?.split(",");
const documents = (JSON.parse(readFileSync(flags.text, "utf8")) as EncodedDocument[]).filter(
  ({ kind }) => kinds?.includes(kind) ?? true,
);
const { pass, load, close } = await checkpointPass();
load(positionals);
const scored: Scored[] = [];
await scoreText(pass, documents, ROW.B, ROW.T, ({ kind, row, start, end }, losses) => {
  const ids = [...pass.batch.ids.subarray(row * ROW.T + start, row * ROW.T + end)];
  losses.forEach((loss, i) => {
    const target = pass.batch.targets[row * ROW.T + start + i]!;
    const context = ids.slice(Math.max(0, i + 1 - longest), i + 1);
    scored.push({ context, target, probability: Math.exp(-loss), kind });
  });
});
close();

const tables = flags.bits.split(",").map((bits) => ({
  bits: Number(bits),
  counts: lengths.map((length) => new Counts(length, Number(bits), scored)),
}));
const tokenizer = new BpeTokenizer(
  readTokenizerJson(readFileSync(new URL("../models/nano/tokenizer.json", import.meta.url))),
);
const stream = corpusStream({ sharedFolder, seed: 1, phase: "main", split: "train", weights: SHARES });
let read = 0;
for (const tokens of flags.tokens.split(",").map(Number)) {
  while (read < tokens) {
    const { ids } = encodeDocument(tokenizer, (await stream.next()).value, false);
    read += ids.length;
    for (const { counts } of tables) for (const each of counts) each.add(ids);
  }
  for (const { bits, counts } of tables) report(bits, counts);
}

function report(bits: number, counts: readonly Counts[]): void {
  let below = scored.map(({ probability }) => probability);
  const before = below;
  const steps = counts.map((each, n) => {
    const trials = SMOOTHINGS.map((a) => ({ a, p: scored.map((token, i) => each.smoothed(token, below[i]!, a)) }));
    const best = trials.reduce((one, other) => (nats(one.p) <= nats(other.p) ? one : other));
    below = best.p;
    return { length: lengths[n], a: best.a, known: round(each.known(scored)), nats: round(nats(below)) };
  });
  const byKind = Object.fromEntries(
    [...new Set(scored.map(({ kind }) => kind))].map((kind) => {
      const of = scored.flatMap((token, i) => (token.kind === kind ? [i] : []));
      const [model, corrected] = [nats(of.map((i) => before[i]!)), nats(of.map((i) => below[i]!))];
      const known = counts.map((each) => round(each.known(of.map((i) => scored[i]!))));
      return [kind, { tokens: of.length, model: round(model), gain: round(model - corrected), known }];
    }),
  );
  const line = { tokens: read, bits, model: round(nats(before)), steps, kinds: byKind };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
