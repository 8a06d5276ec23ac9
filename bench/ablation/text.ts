/**
 * The text of the ablation: ordinary Chinese and English from the corpus, encoded once and kept in a file, so that every
 * variant of a seed reads the same tokens in the same order.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusStream } from "../../recipes/corpus/mix.ts";
import { BpeTokenizer, readTokenizerJson } from "../../src/tokenizer/index.ts";
import { type EncodedDocument, encodeDocument } from "../../src/training/index.ts";

/** Shares in percent of tokens. Nothing generated. */
export const SHARES = {
  books: 35,
  "stories-cmrc2017": 20,
  poems: 15,
  "classical-modern": 10,
  "reading-cmrc2018": 10,
  "topical-chat": 10,
} as const;

export const sharedFolder: string =
  process.env["SHOAL_SHARED"] ?? fileURLToPath(new URL("../../../shared", import.meta.url));

export interface TextOptions {
  readonly seed: number;
  readonly split: "train" | "validation";
  readonly tokens: number;
  /** Where the encoded documents are kept. */
  readonly cache: string;
}

/** Documents of at least so many tokens together. */
export async function ablationText({ seed, split, tokens, cache }: TextOptions): Promise<EncodedDocument[]> {
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, "utf8")) as EncodedDocument[];
  const tokenizerFile = new URL("../../models/nano/tokenizer.json", import.meta.url);
  const tokenizer = new BpeTokenizer(readTokenizerJson(readFileSync(tokenizerFile)));
  const stream = corpusStream({ sharedFolder, seed, phase: "main", split, weights: SHARES });
  const documents: EncodedDocument[] = [];
  let count = 0;
  while (count < tokens) {
    const document = encodeDocument(tokenizer, (await stream.next()).value, false);
    documents.push(document);
    count += document.ids.length;
  }
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(`${cache}.writing`, JSON.stringify(documents));
  renameSync(`${cache}.writing`, cache);
  return documents;
}
