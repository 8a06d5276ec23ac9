import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IntegrityError, ShoalError } from "../../src/core/index.ts";
import { SHARED_FOLDER, writeCorpus } from "./corpus-fixture.ts";
import { plainText, readable } from "./forms.ts";
import { type CorpusCursor, type CorpusStream, corpusStream, estimateTokens } from "./mix.ts";
import { isValidation } from "./streams.ts";
import { type Phase, WEIGHTS, type Weights } from "./weights.ts";

let shared: string;
const weights = { sayings: 3, clinc: 1 };
const options = { seed: 7, phase: "main", weights } as const;

const hanzi = (n: number): string => String.fromCharCode(0x4e00 + (n % 900), 0x5000 + (n % 771), 0x6000 + (n % 641));

beforeAll(async () => {
  shared = await mkdtemp(join(tmpdir(), "shared-"));
  await mkdir(join(shared, "corpus"));
  await writeCorpus(join(shared, "corpus"), {
    "zh-xiehouyu.jsonl.br": Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ riddle: hanzi(n) + hanzi(n + 13), answer: hanzi(n * 7) }),
    ),
    "en-clinc150-train.jsonl.br": Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ text: `please do thing number ${n}`, intent: `intent${n % 20}` }),
    ),
  });
});

afterAll(async () => {
  await rm(shared, { recursive: true });
});

async function take(stream: CorpusStream, count: number): Promise<string[]> {
  const texts: string[] = [];
  for (let i = 0; i < count; i++) texts.push(readable((await stream.next()).value));
  return texts;
}

test("the same seed gives the same documents and another seed gives others", async () => {
  const open = (seed: number): CorpusStream => corpusStream({ ...options, sharedFolder: shared, split: "train", seed });
  const first = await take(open(7), 500);
  expect(await take(open(7), 500)).toEqual(first);
  expect(await take(open(8), 500)).not.toEqual(first);
});

test("shares are of tokens and never further off than a few documents", async () => {
  const stream = corpusStream({ ...options, sharedFolder: shared, split: "train" });
  const tokens: Record<string, number> = { definition: 0, "command-intent": 0 };
  for (let i = 0; i < 3000; i++) {
    const { value } = await stream.next();
    (tokens[value.kind] as number) += estimateTokens(value);
    const owed = (tokens["definition"] as number) / 3 - (tokens["command-intent"] as number);
    expect(Math.abs(owed)).toBeLessThan(500); // 400 tokens of random start and a document
  }
});

test("a stream resumed from its cursor goes on with the very next document, over the end of a pass too", async () => {
  for (const before of [0, 1, 700, 9000]) {
    const stream = corpusStream({ ...options, sharedFolder: shared, split: "train" });
    await take(stream, before);
    const cursor = JSON.parse(JSON.stringify(stream.cursor())) as CorpusCursor;
    const resumed = corpusStream({ ...options, sharedFolder: shared, split: "train", cursor });
    expect(await take(resumed, 200)).toEqual(await take(stream, 200));
  }
});

test("a source that joins later, or comes back, gets its share and does not catch up", async () => {
  const open = (weights: Weights, cursor?: CorpusCursor): CorpusStream =>
    corpusStream({ ...options, sharedFolder: shared, split: "train", weights, ...(cursor ? { cursor } : {}) });
  const first = open({ "small-talk": 1, title: 1 });
  await take(first, 100);
  const alone = open({ "small-talk": 1 }, first.cursor());
  await take(alone, 3000);
  const joined = open({ "small-talk": 1, title: 1, "drill-say": 1 }, alone.cursor());
  const tokens = new Map<string, number>();
  for (let i = 0; i < 1000; i++) {
    const { value } = await joined.next();
    tokens.set(value.kind, (tokens.get(value.kind) ?? 0) + estimateTokens(value));
  }
  const [least, most] = [Math.min(...tokens.values()), Math.max(...tokens.values())];
  expect(tokens.size).toBe(3);
  expect(most / least).toBeLessThan(1.2);
});

test("no content of the validation split is ever given for training, whatever words are put around it", async () => {
  const contents = (texts: readonly string[]): Set<string> =>
    new Set(texts.flatMap((text) => text.match(/thing number \d+/g) ?? []));
  const train = contents(await take(corpusStream({ ...options, sharedFolder: shared, split: "train" }), 12_000));
  const validation = contents(await take(corpusStream({ ...options, sharedFolder: shared, split: "validation" }), 400));
  expect(validation.size).toBeGreaterThan(10);
  expect([...validation].filter((content) => train.has(content))).toEqual([]);
});

test("about one document in a hundred is validation", () => {
  let count = 0;
  for (let i = 0; i < 20_000; i++) if (isValidation(`content ${i}`)) count++;
  expect(count).toBeGreaterThan(150);
  expect(count).toBeLessThan(250);
});

test("documents of one text that differ behind the NUL share its side of the split", () => {
  for (let i = 0; i < 2000; i++) expect(isValidation(`text ${i}\u0000a`)).toBe(isValidation(`text ${i}\u0000b`));
});

test("a weight for a kind that nobody provides is refused with the list of kinds", () => {
  const open = (): CorpusStream =>
    corpusStream({ ...options, sharedFolder: shared, split: "train", weights: { nosuch: 1 } });
  expect(open).toThrow(ShoalError);
  expect(open).toThrow(/names nosuch, which .* Registered kinds: .* Sources: poems,/);
});

test("a damaged file is refused by name before the first document", async () => {
  const broken = await mkdtemp(join(tmpdir(), "broken-"));
  await mkdir(join(broken, "corpus"));
  await writeCorpus(join(broken, "corpus"), { "zh-xiehouyu.jsonl.br": ["{}"], "en-clinc150-train.jsonl.br": ["{}"] });
  await writeFile(join(broken, "corpus", "en-clinc150-train.jsonl.br"), "damaged");
  const stream = corpusStream({ ...options, sharedFolder: broken, split: "train" });
  await expect(stream.next()).rejects.toThrow(IntegrityError);
  await expect(stream.next()).rejects.toThrow(/en-clinc150-train/);
  await rm(broken, { recursive: true });
});

test("every phase names only sources and kinds that exist", () => {
  for (const phase of Object.keys(WEIGHTS) as Phase[]) {
    expect(() => corpusStream({ sharedFolder: shared, seed: 1, split: "train", phase })).not.toThrow();
  }
});

describe.skipIf(SHARED_FOLDER === "")("with the real corpus (set SHOAL_SHARED to run)", () => {
  test("documents begin with a mode, end with the end token and hold no token written out", async () => {
    const stream = corpusStream({ sharedFolder: SHARED_FOLDER, seed: 3, split: "train", phase: "main" });
    for (let i = 0; i < 2000; i++) {
      const { value } = await stream.next();
      expect(typeof value.parts[0]).toBe("object");
      expect(value.parts.at(-1)).toEqual({ token: "<|end|>" });
      expect(plainText(value)).not.toMatch(/<\|\w+\|>|XXXXX|\uFFFD/);
    }
  });
});
