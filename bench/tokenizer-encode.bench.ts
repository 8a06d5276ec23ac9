/**
 * Speed of encoding on one core, beside Hugging Face's JavaScript tokenizers on the same `tokenizer.json`.
 *
 *   SHOAL_SHARED=DIR npx tsx bench/tokenizer-encode.bench.ts
 *
 * Prints one line of JSON per case: megabytes (10^6 bytes of UTF-8) a second, median of the repeats with their range, after
 * one warm-up. `cold` is the first pass of a new tokenizer, when no word is in its cache. Without the corpus the texts are
 * put together from tokens. A tokenizer that gives other ids than its peer has no speed: the run fails.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Tokenizer } from "@huggingface/tokenizers";
import { Rng, systemClock } from "../src/core/index.ts";
import { BpeTokenizer, FIRST_LEARNT_ID } from "../src/tokenizer/index.ts";

const REPEATS = 7;
const OUR_UNITS = 2_000_000;
const PEER_UNITS = 100_000; // the peer is slower; it gets lines of the same text

const json = readFileSync(new URL("../models/nano/tokenizer.json", import.meta.url), "utf8");
const peer = new Tokenizer(JSON.parse(json), { clean_up_tokenization_spaces: false });

for (const [language, file] of [
  ["en", "en-books.files.jsonl.br"],
  ["zh", "zh-cmrc2017-valid.jsonl.br"],
] as const) {
  const corpus = join(process.env["SHOAL_SHARED"] ?? "../shared", "corpus", file);
  const text = existsSync(corpus) ? readCorpus(corpus) : madeUpText(language);
  const lines = text.slice(0, PEER_UNITS).split("\n").filter(Boolean);
  const ours = BpeTokenizer.fromJson(json);
  for (const line of lines) {
    if (peer.encode(line).ids.join() !== ours.encode(line).join()) throw new Error(`the peer's ids differ on: ${line}`);
  }

  const coldTokenizers = Array.from({ length: REPEATS + 1 }, () => BpeTokenizer.fromJson(json));
  const cold = measure(Buffer.byteLength(text), () => coldTokenizers.pop()?.encode(text));
  const warm = measure(Buffer.byteLength(text), () => ours.encode(text));
  const theirs = measure(Buffer.byteLength(lines.join("")), () => {
    for (const line of lines) peer.encode(line);
  });
  const ratio = Number((warm.median / theirs.median).toFixed(1));
  const source = existsSync(corpus) ? file : "made up";
  console.log(
    JSON.stringify({ case: `encode ${language}`, source, unit: "MB/s", threads: 1, cold, warm, peer: theirs, ratio }),
  );
}

interface Speed {
  readonly median: number;
  readonly range: readonly [number, number];
}

function measure(bytes: number, run: () => void): Speed {
  run();
  const speeds = Array.from({ length: REPEATS }, () => {
    const start = systemClock.monotonic();
    run();
    return bytes / 1e3 / (systemClock.monotonic() - start);
  }).sort((a, b) => a - b);
  const at = (index: number): number => Number((speeds[index] as number).toFixed(2));
  return { median: at(REPEATS >> 1), range: [at(0), at(REPEATS - 1)] };
}

/** The text of the first pieces of a corpus file. */
function readCorpus(path: string): string {
  const texts: string[] = [];
  let units = 0;
  for (const line of brotliDecompressSync(readFileSync(path)).toString().split("\n")) {
    if (units >= OUR_UNITS || line === "") break;
    const { text } = JSON.parse(line) as { text: string };
    texts.push(text);
    units += text.length;
  }
  return texts.join("\n").slice(0, OUR_UNITS);
}

/** Words of the vocabulary in a row, hanzi or not. */
function madeUpText(language: "en" | "zh"): string {
  const rng = new Rng(11);
  const tokenizer = BpeTokenizer.fromJson(json);
  let text = "";
  while (text.length < OUR_UNITS) {
    const token = tokenizer.decode([FIRST_LEARNT_ID + rng.integer(tokenizer.vocabSize - FIRST_LEARNT_ID)]);
    if (/\p{Script=Han}/u.test(token) === (language === "zh")) text += rng.next() < 0.05 ? `${token}\n` : token;
  }
  return text;
}
