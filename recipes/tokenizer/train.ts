/**
 * Trains the tokenizer of the bundled models and measures it on text kept from training.
 *
 *   npx tsx recipes/tokenizer/train.ts --vocab 8192 --out models/nano/tokenizer.json
 *
 * The corpus is the folder `corpus` of $SHOAL_SHARED, or `--corpus FOLDER`. Several sizes (`--vocab 8192,12288`) share one
 * reading of it; only `--out` with a single size writes a file.
 */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  BpeTokenizer,
  COMMON_PUNCTUATION,
  trainBpeOnCounts,
  WordCounter,
  writeTokenizerJson,
} from "../../src/tokenizer/index.ts";
import { type HeldOut, measure } from "./measure.ts";
import { readSource, SOURCES, type Source } from "./sources.ts";

const { values: options } = parseArgs({
  options: {
    vocab: { type: "string", default: "8192" },
    hanzi: { type: "string", default: "5500" },
    corpus: { type: "string", default: path.join(process.env["SHOAL_SHARED"] ?? "../shared", "corpus") },
    out: { type: "string" },
  },
});
const sizes = options.vocab.split(",").map(Number);
const hanziCounts = options.hanzi.split(",").map(Number);

const heldOut: HeldOut[] = [];
const counter = new WordCounter();
for (const source of SOURCES) await count(source);
console.error(`${counter.words.size} words, ${counter.characters.size} characters that stand alone`);

for (const vocabSize of sizes) {
  for (const hanzi of hanziCounts) {
    const required = [...COMMON_PUNCTUATION, ...everydayHanzi()];
    const vocabulary = trainBpeOnCounts(counter, { vocabSize, hanzi, required });
    const json = writeTokenizerJson(vocabulary);
    const sha256 = createHash("sha256").update(json).digest("hex");
    const figures = measure(new BpeTokenizer(vocabulary), heldOut);
    console.log(JSON.stringify({ vocabSize, hanzi, merges: vocabulary.merges.length, sha256, ...figures }));
    if (options.out === undefined || sizes.length > 1 || hanziCounts.length > 1) continue;
    await mkdir(path.dirname(options.out), { recursive: true });
    await writeFile(options.out, json);
  }
}

/** Reads a source twice: once for its size, then counting as much of it as the mix asks for. */
async function count(source: Source): Promise<void> {
  let size = 0;
  for await (const piece of readSource(options.corpus, source)) size += Buffer.byteLength(piece.text);
  const share = (source.megabytes * 1e6) / size;
  const texts: string[] = [];
  let taken = 0;
  let seen = 0;
  for await (const piece of readSource(options.corpus, source)) {
    if (piece.isHeldOut) {
      texts.push(piece.text);
      continue;
    }
    const bytes = Buffer.byteLength(piece.text);
    seen += bytes;
    if (taken > seen * share) continue; // an even sample over the whole file
    taken += bytes;
    counter.add(piece.text, Math.max(1, share));
  }
  heldOut.push({ source, texts });
  console.error(`${source.file} ${source.kind}: ${(size / 1e6).toFixed(1)} MB, counts as ${source.megabytes} MB`);
}

/**
 * The 3,755 hanzi of everyday use (GB 2312, level 1): rows 16 to 55 of the code. Each gets a token even if old texts, which
 * are most of the corpus, seldom have it.
 */
function everydayHanzi(): string[] {
  const gb2312 = new TextDecoder("gb18030", { fatal: true });
  const hanzi: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      hanzi.push(gb2312.decode(Uint8Array.of(row, cell)));
    }
  }
  return hanzi;
}
