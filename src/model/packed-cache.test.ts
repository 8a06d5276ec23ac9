import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createWasmBackend } from "../kernels/index.ts";
import type { Checkpoint } from "./checkpoint/checkpoint.ts";
import { memoryFile } from "./checkpoint/memory-file.ts";
import { openCheckpoint } from "./checkpoint/open-checkpoint.ts";
import { randomGguf } from "./checkpoint/random-checkpoint.ts";
import { LanguageModel } from "./language-model.ts";
import { openPackedCache, packWeightsCached } from "./packed-cache.ts";
import { packedWeightsBytes } from "./packed-weights.ts";
import { rwkv7Config, rwkv7Reader } from "./rwkv7-checkpoint.ts";
import type { WeightReader } from "./weight-reader.ts";
import type { AnswerFormat } from "./weights.ts";

const GEOMETRY = {
  layers: 2,
  width: 64,
  headSize: 32,
  neurons: 128,
  vocabulary: 320,
  ranks: { decay: 32, rate: 40, value: 32, gate: 32 },
};

let folder = "";
let checkpoint: Checkpoint;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shoal-packed-"));
  checkpoint = await openCheckpoint(memoryFile(Uint8Array.from(Buffer.concat([...randomGguf(GEOMETRY)]))), "tiny");
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Opened {
  /** After a few tokens. */
  readonly logits: Float32Array;
  /** How often the checkpoint was asked for rows. */
  readonly reads: number;
}

async function open(format: AnswerFormat = "int8", sha256 = "a".repeat(64)): Promise<Opened> {
  const config = rwkv7Config(checkpoint);
  const inner = rwkv7Reader(checkpoint, config, "tiny");
  let reads = 0;
  const reader: WeightReader = {
    has: (name) => inner.has(name),
    rows: (name, from, to) => {
      reads++;
      return inner.rows(name, from, to);
    },
  };
  const backend = await createWasmBackend({ memoryBytes: 2 ** 26, threads: 1 });
  try {
    const arena = backend.arena("weights", packedWeightsBytes(config, format));
    const cache = await openPackedCache(folder);
    const weights = await packWeightsCached(backend, config, reader, format, arena, cache, sha256);
    const model = new LanguageModel(backend, config, weights, backend.arena("model", 2 ** 24));
    model.read([5, 9, 200, 31]);
    return { logits: Float32Array.from(model.logits), reads };
  } finally {
    backend.close();
  }
}

const kept = (): string[] => readdirSync(folder);

test("what was packed once is read the second time, with the same logits bit for bit", async () => {
  for (const format of ["int8", "int4"] as const) {
    const first = await open(format);
    const second = await open(format);
    expect(first.reads).toBeGreaterThan(0);
    expect(second.reads).toBe(0);
    expect(Buffer.compare(Buffer.from(first.logits.buffer), Buffer.from(second.logits.buffer))).toBe(0);
    expect(first.logits.some((value) => value !== 0)).toBe(true);
  }
  expect(kept()).toHaveLength(2);
});

test("another checkpoint of the same shape is packed anew", async () => {
  await open();
  expect((await open("int8", "b".repeat(64))).reads).toBeGreaterThan(0);
});

test("damaged, cut or lengthened it is packed again, and kept again", async () => {
  const { logits } = await open();
  const path = join(folder, kept()[0]!);
  const sound = readFileSync(path);
  const flipped = Buffer.from(sound);
  flipped[sound.length >> 1]! ^= 1;
  for (const bytes of [flipped, sound.subarray(0, sound.length - 1), Buffer.concat([sound, sound]), Buffer.alloc(0)]) {
    writeFileSync(path, bytes);
    const again = await open();
    expect(again.reads).toBeGreaterThan(0);
    expect(Buffer.compare(Buffer.from(again.logits.buffer), Buffer.from(logits.buffer))).toBe(0);
    expect(readFileSync(path).equals(sound)).toBe(true);
  }
});

test("no more than two are kept, and nothing else is touched", async () => {
  writeFileSync(join(folder, "model.gguf"), "mine");
  for (const letter of "abcd") await open("int8", letter.repeat(64));
  expect(kept().filter((name) => name.startsWith("packed-"))).toHaveLength(2);
  expect(kept()).toContain("model.gguf");
});

test("a folder that cannot be written to is no reason not to start", async () => {
  rmSync(folder, { recursive: true });
  expect((await open()).reads).toBeGreaterThan(0);
  folder = mkdtempSync(join(tmpdir(), "shoal-packed-"));
});
