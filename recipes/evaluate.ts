/**
 * What a bundled model can do, on wordings, names and texts that training never saw.
 *
 *   npx tsx recipes/evaluate.ts --model models/nano [--n 200] [--pairs 2000] [--samples 20] [--out results.json]
 *
 * Greedy answers, no grammar, no memory but what stands in the prompt. Prints a Markdown table; intervals are Wilson's at
 * 95 %. Benchmarks are read from the folder that SHOAL_SHARED names and are left out, with a line that says so, without it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { Rng } from "../src/core/index.ts";
import {
  formatRate,
  type MinimalPair,
  minimalPairs,
  type Rate,
  type Subject,
  wilson,
} from "../src/evaluation/index.ts";
import { Engine } from "../src/runtime/index.ts";
import { specialTokenId } from "../src/tokenizer/index.ts";
import { type Document, encodeDocument, type Part } from "../src/training/index.ts";
import { COMMAND_KINDS } from "./corpus/commands/documents.ts";
import { type Asked, memoryEpisode, toldEpisode } from "./corpus/facts/index.ts";
import { corpusStream } from "./corpus/mix.ts";

const { values: flags } = parseArgs({
  options: {
    model: { type: "string", default: fileURLToPath(new URL("../models/nano", import.meta.url)) },
    n: { type: "string", default: "200" },
    pairs: { type: "string", default: "2000" },
    samples: { type: "string", default: "20" },
    out: { type: "string" },
  },
});
const shared = process.env["SHOAL_SHARED"] ?? fileURLToPath(new URL("../../shared", import.meta.url));
const engine = await Engine.open({ model: flags.model });
const { tokenizer, model } = engine;
const MAX_ANSWER_TOKENS = 64;

/** One line of the report. */
interface Row {
  readonly ability: string;
  readonly rate: Rate;
}

/** A prompt with what was answered and what was wanted, for reading. */
interface Sample {
  readonly ability: string;
  readonly prompt: string;
  readonly answer: string;
  readonly wanted: string;
}

const rows: Row[] = [];
const samples: Sample[] = [];

async function answerTo(prompt: readonly Part[]): Promise<string> {
  const { ids } = encodeDocument(tokenizer, { kind: "prompt", language: "en", parts: prompt });
  model.reset();
  let text = "";
  for await (const piece of engine.write(ids.slice(0, -1), { maxTokens: MAX_ANSWER_TOKENS })) text += piece.text;
  return text;
}

const UNKNOWN =
  /don't know|do not know|not told|haven't (told|said|mentioned)|never (said|told|mentioned)|no idea|not in my|can't find|不知道|没(有)?(说|提|告诉|讲|听|找到|记)|不清楚|不记得|没印象/i;

/** Asks until `count` questions of the wanted kind were asked. */
async function ask(
  ability: string,
  count: number,
  episodes: (rng: Rng) => readonly Asked[],
  isRight: (asked: Asked, answer: string) => boolean,
): Promise<void> {
  const rng = new Rng(4242);
  let [hits, n] = [0, 0];
  while (n < count) {
    for (const asked of episodes(rng)) {
      if (n >= count) break;
      const answer = await answerTo(asked.prompt);
      n++;
      if (isRight(asked, answer)) hits++;
      keepSample(ability, asked.prompt, answer, asked.answer);
    }
  }
  rows.push({ ability, rate: wilson(hits, n) });
}

function keepSample(ability: string, prompt: readonly Part[], answer: string, wanted: string): void {
  if (samples.filter((sample) => sample.ability === ability).length >= Number(flags.samples)) return;
  const text = prompt.map((part) => (typeof part === "string" ? part : part.token)).join("");
  samples.push({ ability, prompt: text, answer, wanted });
}

const says = (asked: Asked, answer: string): boolean =>
  answer.includes(asked.value!) && !asked.wrong.some((wrong) => wrong !== asked.value && answer.includes(wrong));
const abstains = (asked: Asked, answer: string): boolean =>
  UNKNOWN.test(answer) && !asked.wrong.some((wrong) => answer.includes(wrong));

const n = Number(flags.n);
const held = { heldOut: true };
await ask(
  "told, then asked",
  n,
  (rng) => toldEpisode(rng, held).asked.filter(({ value }) => value !== undefined),
  says,
);
await ask(
  "never told: says so",
  n,
  (rng) => toldEpisode(rng, held).asked.filter(({ value }) => value === undefined),
  abstains,
);
await ask(
  "answers from memory lines",
  n,
  (rng) => memoryEpisode(rng, held).asked.filter(({ value }) => value !== undefined),
  says,
);
await ask(
  "not in memory: says so",
  n,
  (rng) => memoryEpisode(rng, held).asked.filter(({ value }) => value === undefined),
  abstains,
);

/** The prompt up to the first answer, and that answer. */
function firstTurn({ parts }: Document): { prompt: Part[]; wanted: string } {
  const at = parts.findIndex((part) => typeof part !== "string" && part.token === "<|assistant|>");
  return { prompt: parts.slice(0, at + 1), wanted: String(parts[at + 1]) };
}

for (const kind of ["command", "command-none"] as const) {
  const rng = new Rng(99);
  let hits = 0;
  for (let i = 0; i < n; i++) {
    const { prompt, wanted } = firstTurn(COMMAND_KINDS[kind]!(rng, held));
    const answer = await answerTo(prompt);
    if (answer.trim() === wanted) hits++;
    keepSample(kind, prompt, answer, wanted);
  }
  const name = kind === "command" ? "command to JSON, exact" : 'no tool fits: {"tool":"none"}';
  rows.push({ ability: name, rate: wilson(hits, n) });
}

const subject: Subject = {
  name: "shoal",
  score: async (text, context = "") => {
    const head = [specialTokenId("<|text|>"), ...tokenizer.encode(context)];
    const ids = tokenizer.encode(text);
    const nats = model.score([...head, ...ids]).slice(head.length);
    return {
      nats: nats.reduce((sum, value) => sum + value, 0),
      tokens: ids.length,
      bytes: new TextEncoder().encode(text).length,
    };
  },
  answer: async () => "",
};

const bits: Record<string, { nats: number; bytes: number }> = {};
if (existsSync(join(shared, "corpus"))) {
  const stream = corpusStream({ sharedFolder: shared, seed: 2, phase: "main", split: "validation" });
  for (let i = 0; i < 3 * n; i++) {
    const document = (await stream.next()).value as Document;
    const { ids, bytes } = encodeDocument(tokenizer, document, false);
    const group = document.kind.includes("poem") ? "zh poems" : document.language;
    const sum = bits[group] ?? { nats: 0, bytes: 0 };
    const nats = model.score(ids).reduce((total, value) => total + value, 0);
    bits[group] = { nats: sum.nats + nats, bytes: sum.bytes + bytes };
  }
} else {
  process.stderr.write(`bits per byte left out: ${shared} has no corpus\n`);
}

const blimp = join(shared, "eval", "blimp-even.jsonl.br");
if (existsSync(blimp)) {
  const lines = brotliDecompressSync(readFileSync(blimp)).toString().trim().split("\n");
  const all = lines.map((line) => JSON.parse(line) as { task: string; good: string; bad: string });
  const pairs: MinimalPair[] = new Rng(5)
    .shuffle(all)
    .slice(0, Number(flags.pairs))
    .map(({ task, good, bad }) => ({ good, bad, group: task }));
  rows.push({ ability: `BLiMP, ${pairs.length} even pairs`, rate: (await minimalPairs(subject, pairs)).overall });
} else {
  process.stderr.write(`BLiMP left out: ${blimp} is missing\n`);
}

const table = [
  "| ability (unseen wording) | rate, 95 % interval | n |",
  "| --- | --- | ---: |",
  ...rows.map(({ ability, rate }) => `| ${ability} | ${formatRate(rate)} | ${rate.n} |`),
  "",
  "| validation text | bits per byte |",
  "| --- | ---: |",
  ...Object.entries(bits).map(([group, { nats, bytes }]) => `| ${group} | ${(nats / Math.LN2 / bytes).toFixed(3)} |`),
];
process.stdout.write(`${table.join("\n")}\n`);
if (flags.out) writeFileSync(flags.out, JSON.stringify({ rows, bits, samples }, null, 1));
engine.close();
