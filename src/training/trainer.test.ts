import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Rng } from "../core/index.ts";
import { type Backend, createWasmBackend } from "../kernels/index.ts";
import { NANO } from "../model/index.ts";
import { BpeTokenizer, FIRST_BYTE_ID, FIRST_LEARNT_ID } from "../tokenizer/index.ts";
import type { Document } from "./document.ts";
import { encodeDocument } from "./encode.ts";
import { runTraining } from "./loop.node.ts";
import { Packer } from "./packer.ts";
import type { Recipe } from "./recipe.ts";
import { TRAINING_MEMORY_BYTES, Trainer } from "./trainer.ts";

/** Bytes only: nothing learnt. */
const tokenizer = new BpeTokenizer({
  tokens: Array.from({ length: FIRST_LEARNT_ID }, (_, id) =>
    id < FIRST_BYTE_ID ? new Uint8Array() : new Uint8Array([id - FIRST_BYTE_ID]),
  ),
  merges: [],
});

const LETTERS = "abcdefgh";

/** "cab cab": the second word repeats the first. */
function copyDocument(rng: Rng): Document {
  const word = Array.from({ length: 6 }, () => LETTERS[rng.integer(LETTERS.length)]).join("");
  return { kind: "copy", language: "en", parts: [{ token: "<|text|>" }, `${word} ${word}`] };
}

function recipeOf(totalSteps: number): Recipe {
  return {
    name: "tiny",
    config: {
      ...NANO,
      vocabulary: 320,
      width: 32,
      layers: 2,
      headSize: 16,
      neurons: 128,
      slope: { width: 16, channels: 2 },
      selection: { active: 2, always: 1 },
    },
    seed: 1,
    rowTokens: 32,
    rows: 4,
    microBatches: 1,
    totalSteps,
    warmUpSteps: 3,
    decayStart: totalSteps,
    selectionSteps: 4,
    rates: { matrix: 0.01, other: 0.01, weightDecay: 0, maxNorm: 1 },
    phases: [{ name: "only", from: 1 }],
    contrastive: { weight: 0.1, rows: 4, rowTokens: 16, every: 1 },
    tokenizer: async () => tokenizer,
    documents: async (_, cursor) => {
      let n = (cursor as number | null) ?? 0;
      return { next: async () => copyDocument(new Rng(n++)), cursor: () => n };
    },
    validation: async () => Array.from({ length: 8 }, (_, i) => copyDocument(new Rng(1_000_000 + i))),
    phrasings: (seed, count) =>
      Array.from({ length: count }, (_, i) => ({
        relation: i < count / 2 ? "a" : "b",
        language: "en",
        form: "question",
        text: "x",
        masked: [`${i < count / 2 ? "a" : "b"}${(seed + i) % 3}`, { token: "<|mask|>" }],
        subject: "x",
      })),
  };
}

async function withFolder<T>(use: (folder: string, backend: () => Promise<Backend>) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "shoal-train-"));
  const backends: Backend[] = [];
  const backend = async (): Promise<Backend> => {
    const made = await createWasmBackend({ memoryBytes: TRAINING_MEMORY_BYTES, turbo: false, variant: "baseline" });
    backends.push(made);
    return made;
  };
  try {
    return await use(folder, backend);
  } finally {
    for (const made of backends) made.close();
    await rm(folder, { recursive: true });
  }
}

test("a tiny model learns to copy a word it has just read", async () => {
  await withFolder(async (out, backend) => {
    const losses: number[] = [];
    await runTraining(await backend(), recipeOf(300), {
      out,
      resume: false,
      onProgress: ({ lossNats }) => losses.push(lossNats),
    });
    expect(losses[0]).toBeGreaterThan(5); // ln 320
    // 12 of 14 tokens are letters of 8 kinds: 12 ln 8 / 14 = 1.78 nats without copying, 0.89 with perfect copying.
    expect(Math.min(...losses.slice(-10))).toBeLessThan(1.1);
  });
});

test("a run that stops and resumes ends with the same weights as one that does not", async () => {
  await withFolder(async (folder, backend) => {
    const recipe = recipeOf(8);
    const whole = join(folder, "whole");
    const parts = join(folder, "parts");
    await runTraining(await backend(), recipe, { out: whole, resume: false });
    const stop = new AbortController();
    await runTraining(await backend(), recipe, {
      out: parts,
      resume: false,
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === 3) stop.abort();
      },
    });
    await runTraining(await backend(), recipe, { out: parts, resume: true });
    const bytes = await Promise.all([whole, parts].map((path) => readFile(join(path, "model", "model.safetensors"))));
    expect(bytes[1]!.equals(bytes[0]!)).toBe(true);
  });
});

test("a loss that jumps goes back to the last good checkpoint and on with other documents, and says so", async () => {
  await withFolder(async (out, backend) => {
    const garbage = (rng: Rng): Document => ({
      kind: "garbage",
      language: "en",
      parts: [
        { token: "<|text|>" },
        Array.from({ length: 12 }, () => String.fromCharCode(33 + rng.integer(60))).join(""),
      ],
    });
    // Eight documents a step: letters for 60 steps, then garbage for about ten, then letters again.
    const documents: Recipe["documents"] = async (_, cursor) => {
      let n = (cursor as number | null) ?? 0;
      const next = async (): Promise<Document> => (n++ >= 480 && n <= 560 ? garbage : copyDocument)(new Rng(n));
      return { next, cursor: () => n };
    };
    const events: string[] = [];
    const steps: number[] = [];
    await runTraining(
      await backend(),
      { ...recipeOf(80), documents },
      {
        out,
        resume: false,
        checkpointMinutes: 0,
        onProgress: ({ step }) => steps.push(step),
        onEvent: (message) => events.push(message),
      },
    );
    const [, from, to] = /at step (\d+): back to step (\d+)/.exec(events.join("\n"))!.map(Number) as number[];
    expect(from! - to!).toBe(5); // the five steps of the spike left no checkpoint
    expect(steps.filter((step) => step === to! + 1)).toHaveLength(2);
    expect(steps[steps.length - 1]).toBe(80);
  });
});

test("a damaged checkpoint is refused by name, and a folder with a run is not overwritten", async () => {
  await withFolder(async (out, backend) => {
    await runTraining(await backend(), recipeOf(2), { out, resume: false });
    await expect(runTraining(await backend(), recipeOf(2), { out, resume: false })).rejects.toThrow(/add --resume/);
    const path = join(out, "checkpoint-0000002.safetensors");
    const bytes = await readFile(path);
    bytes[bytes.length - 1]! ^= 1;
    await writeFile(path, bytes);
    await expect(runTraining(await backend(), recipeOf(4), { out, resume: true })).rejects.toThrow(
      /checkpoint-0000002.*damaged/,
    );
  });
});

test("memory is 12 bytes a parameter, scratch and activations, and all of it is known before the first step", async () => {
  await withFolder(async (_, backend) => {
    const recipe: Recipe = { ...recipeOf(3), selectionSteps: 0 };
    const trainer = new Trainer(await backend(), recipe, tokenizer);
    const stated = trainer.memory;
    let n = 0;
    const packer = new Packer(async () => encodeDocument(tokenizer, copyDocument(new Rng(n++))), recipe.rowTokens);
    for (let step = 0; step < 3; step++) await trainer.train(packer);
    expect(trainer.memory).toEqual(stated);
    // Alignment takes at most 60 bytes an array, of which there are five for each parameter.
    const gaps = 60 * 5 * [...trainer.parameters].length;
    expect(stated.parameterBytes).toBeGreaterThanOrEqual(12 * stated.parameters);
    expect(stated.parameterBytes).toBeLessThan(12 * stated.parameters + gaps);
    const largest = Math.max(...[...trainer.parameters].map(({ data }) => data.length));
    expect(stated.workspaceBytes).toBeLessThan(8 * 4 * largest);
    expect(stated.activationBytes).toBeGreaterThan(0);
  });
});
