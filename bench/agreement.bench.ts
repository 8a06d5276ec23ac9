/**
 * Whether RWKV-7 checkpoints say the same here as in llama.cpp: random weights of several shapes, every kind of element.
 *
 *   npx tsx bench/agreement.bench.ts [--json] [--shared FOLDER]
 *
 * For each file: the token ids of texts, the 20 most likely tokens after 256, and 64 tokens written greedily. Three
 * differences of log-probabilities are told, each the greatest over llama.cpp's 20:
 *
 *   same weights   the file's own weights, here in f32, against llama.cpp
 *   packed         as they are kept for answering (int8 or int4), against the file's own weights in f32
 *   quantisation   the file's own weights in f32, against the f32 weights from which the file was made
 *
 * llama.cpp rounds activations too, so for files of integers "same weights" is its error, not ours.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { Rng } from "../src/core/index.ts";
import { type CheckpointDtype, type Rwkv7Geometry, randomGguf } from "../src/model/index.ts";
import { Engine } from "../src/runtime/index.ts";
import { readRwkvVocabulary } from "../src/tokenizer/index.ts";
import { hasLlama, LlamaModel } from "./peers/llama.ts";

const RANKS = { decay: 64, rate: 64, value: 32, gate: 128 };
const SHAPES: Readonly<Record<string, Rwkv7Geometry>> = {
  "3 layers, 3 heads, ranks 48/40/24/72": {
    layers: 3,
    width: 192,
    headSize: 64,
    neurons: 768,
    vocabulary: 4096,
    ranks: { decay: 48, rate: 40, value: 24, gate: 72 },
  },
  "6 layers, 4 heads": { layers: 6, width: 256, headSize: 64, neurons: 1024, vocabulary: 8192, ranks: RANKS },
  "4 layers, World vocabulary": {
    layers: 4,
    width: 256,
    headSize: 64,
    neurons: 1024,
    vocabulary: 65_536,
    ranks: RANKS,
  },
};
const DTYPES: readonly CheckpointDtype[] = ["F32", "F16", "BF16", "Q8_0", "Q6_K", "Q5_K", "Q4_K", "Q4_0"];
const TOP = 20;
const READ_TOKENS = 256;
const GREEDY_TOKENS = 64;
const TEXTS = [
  "The quick brown fox jumps over the lazy dog.\n\nUser: 你好，世界！\n\nAssistant:",
  "  def f(x):\n    return x ** 2  # naïve — 🦊 \u200d\u0007\r\n",
];

interface Row {
  readonly shape: string;
  readonly dtype: CheckpointDtype;
  readonly format: string;
  readonly sameWeights: number;
  readonly packed: number;
  readonly quantisation: number;
  /** Greedy tokens that are equal before the first that differs. */
  readonly greedyEqual: number;
  readonly sameIds: boolean;
}

const { values: flags } = parseArgs({ options: { json: { type: "boolean" }, shared: { type: "string" } } });
const shared = flags.shared ?? process.env["SHOAL_SHARED"];
if (!hasLlama) throw new Error("llama.cpp is missing: npm install --prefix bench/peers");

const folder = mkdtempSync(join(tmpdir(), "shoal-agreement-"));
try {
  if (!flags.json) {
    console.log("| shape | file | kept as | same weights | packed | quantisation | greedy equal | token ids |");
    console.log("| --- | --- | --- | ---: | ---: | ---: | ---: | --- |");
  }
  for (const [shape, geometry] of Object.entries(SHAPES)) {
    const vocabulary = geometry.vocabulary === 65_536 ? worldVocabulary() : undefined;
    if (vocabulary === null) {
      console.error(`${shape}: left out, as the vocabulary is not there; give --shared or SHOAL_SHARED`);
      continue;
    }
    let original: Float64Array | null = null; // of the f32 weights
    for (const dtype of DTYPES) {
      if (geometry.width % 256 !== 0 && dtype.endsWith("_K")) continue; // blocks of 256
      const path = join(folder, "model.gguf");
      writeFileSync(
        path,
        Buffer.concat([...randomGguf(geometry, { dtype, seed: 1, ...(vocabulary && { vocabulary }) })]),
      );
      const { row, exact } = await compare(shape, dtype, path, original);
      original ??= exact;
      console.log(flags.json ? JSON.stringify(row) : asLine(row));
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function compare(
  shape: string,
  dtype: CheckpointDtype,
  path: string,
  original: Float64Array | null,
): Promise<{ row: Row; exact: Float64Array }> {
  const peer = await LlamaModel.open(path, 1);
  const exact = await Engine.open({ model: path, format: "f32", threads: 1 });
  const packed = await Engine.open({ model: path, threads: 1 });
  try {
    const rng = new Rng(2);
    const size = Math.min(exact.tokenizer.vocabSize, exact.config.vocabulary);
    const ids = Array.from({ length: READ_TOKENS }, () => 1 + rng.integer(size - 1));
    const theirs = await peer.logprobs(ids);
    const top = [...theirs].sort(([, a], [, b]) => b - a).slice(0, TOP);
    const ours = after(exact, ids);
    const kept = after(packed, ids);
    const greatest = (difference: (token: number, logprob: number) => number): number =>
      Math.max(...top.map(([token, logprob]) => Math.abs(difference(token, logprob))));

    await peer.reset();
    const theirText = await peer.greedy(ids, GREEDY_TOKENS);
    const ourText = greedy(exact, ids);
    const differs = theirText.findIndex((token, i) => token !== ourText[i]);
    const row: Row = {
      shape,
      dtype,
      format: packed.format,
      sameWeights: greatest((token, logprob) => ours[token]! - logprob),
      packed: greatest((token) => kept[token]! - ours[token]!),
      quantisation: original ? greatest((token) => ours[token]! - original[token]!) : 0,
      greedyEqual: differs < 0 ? theirText.length : differs,
      sameIds: TEXTS.every((text) => peer.tokenize(text).join() === exact.tokenizer.encode(text).join()),
    };
    return { row, exact: ours };
  } finally {
    packed.close();
    exact.close();
    await peer.close();
  }
}

/** Log-probabilities after tokens that are read as a prompt is. */
function after({ model }: Engine, ids: readonly number[]): Float64Array {
  model.reset();
  model.read(ids);
  const peak = model.logits.reduce((a, b) => Math.max(a, b));
  const sum = model.logits.reduce((total, logit) => total + Math.exp(logit - peak), 0);
  return Float64Array.from(model.logits, (logit) => logit - peak - Math.log(sum));
}

function greedy({ model }: Engine, ids: readonly number[]): number[] {
  model.reset();
  model.read(ids);
  return Array.from({ length: GREEDY_TOKENS }, () => {
    const best = model.logits.indexOf(model.logits.reduce((a, b) => Math.max(a, b)));
    model.read([best]);
    return best;
  });
}

/** Null where it is not at hand. */
function worldVocabulary(): Uint8Array[] | null {
  if (!shared) return null;
  return readRwkvVocabulary(brotliDecompressSync(readFileSync(join(shared, "specs/rwkv_vocab_v20230424.txt.br"))));
}

function asLine(row: Row): string {
  const [same, packed, quantisation] = [row.sameWeights, row.packed, row.quantisation].map((x) => x.toExponential(1));
  const cells = [
    row.shape,
    row.dtype,
    row.format,
    same,
    packed,
    quantisation,
    row.greedyEqual,
    row.sameIds ? "equal" : "DIFFER",
  ];
  return `| ${cells.join(" | ")} |`;
}
