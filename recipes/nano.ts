/**
 * The bundled model: Chinese and English from nothing.
 *
 *   npx shoal train recipes/nano.ts --out runs/nano --minutes 60
 *   npx shoal train recipes/nano.ts --out runs/nano --resume
 *
 * Reads the corpus from the folder that SHOAL_SHARED names (`../shared` by default).
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Rng } from "../src/core/index.ts";
import { NANO } from "../src/model/index.ts";
import { BpeTokenizer, readTokenizerJson } from "../src/tokenizer/index.ts";
import type { Document, Recipe } from "../src/training/index.ts";
import { relationPhrasings } from "./corpus/facts/index.ts";
import { type CorpusCursor, corpusStream } from "./corpus/mix.ts";
import type { Phase } from "./corpus/weights.ts";

const sharedFolder = process.env["SHOAL_SHARED"] ?? fileURLToPath(new URL("../../shared", import.meta.url));
const SEED = 20261122;
const VALIDATION_DOCUMENTS = 600;

const recipe: Recipe = {
  name: "nano",
  config: NANO,
  seed: SEED,
  rowTokens: 512,
  rows: 4,
  microBatches: 1,
  totalSteps: 64_000, // 130 M tokens
  warmUpSteps: 40,
  decayStart: 52_000,
  selectionSteps: 200,
  rates: { matrix: 4e-3, other: 3e-3, weightDecay: 0.01, maxNorm: 1 },
  phases: [
    { name: "copy", from: 1 },
    { name: "early", from: 3400 },
    { name: "main", from: 8000 },
    { name: "final", from: 52_000 },
  ],
  contrastive: { weight: 0.1, rows: 16, rowTokens: 32, every: 4 },
  tokenizer: async () =>
    new BpeTokenizer(readTokenizerJson(await readFile(new URL("../models/nano/tokenizer.json", import.meta.url)))),
  documents: async (phase, cursor) => {
    const stream = corpusStream({
      sharedFolder,
      seed: SEED,
      phase: phase as Phase,
      split: "train",
      ...(cursor ? { cursor: cursor as CorpusCursor } : {}),
    });
    return {
      next: async () => (await stream.next()).value ?? null,
      cursor: () => stream.cursor(),
    };
  },
  validation: async () => {
    const stream = corpusStream({ sharedFolder, seed: 1, phase: "main", split: "validation" });
    const documents: Document[] = [];
    while (documents.length < VALIDATION_DOCUMENTS) documents.push((await stream.next()).value);
    return documents;
  },
  phrasings: (seed, count) => relationPhrasings(new Rng(seed), { heldOut: false, relations: count / 4, each: 4 }),
};

export default recipe;
