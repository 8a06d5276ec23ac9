import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FormatError, IntegrityError } from "../../../src/core/index.ts";
import { writeCorpus } from "../corpus-fixture.ts";
import { CorpusFolder } from "./corpus-folder.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function linesOf(file: string): Promise<string[]> {
  const corpus = await CorpusFolder.open(folder);
  const lines: string[] = [];
  for await (const batch of corpus.lines(file)) lines.push(...batch);
  return lines;
}

test("lines come out as they were written, across decompressor chunks", async () => {
  const lines = Array.from({ length: 30_000 }, (_, i) => `第${i}行 ${"字".repeat(i % 40)}`);
  await writeCorpus(folder, { "a.jsonl.br": lines });
  expect(await linesOf("a.jsonl.br")).toEqual(lines);
});

test("a file with one changed byte is refused by name before its first line", async () => {
  await writeCorpus(folder, { "a.jsonl.br": ["one", "two"] }, { "a.jsonl.br": ["one", "tvo"] });
  await expect(linesOf("a.jsonl.br")).rejects.toThrow(IntegrityError);
  await expect(linesOf("a.jsonl.br")).rejects.toThrow(/a\.jsonl\.br is not the file that FILES\.tsv lists/);
});

test("a file that is cut off is refused by name", async () => {
  await writeCorpus(folder, { "a.jsonl.br": Array.from({ length: 5000 }, (_, i) => `line ${i * i}`) });
  const corpus = await CorpusFolder.open(folder);
  await writeFile(join(folder, "a.jsonl.br"), "not brotli at all");
  await expect(corpus.verify("a.jsonl.br")).rejects.toThrow(/a\.jsonl\.br is damaged/);
});

test("a missing file is refused by name", async () => {
  await writeCorpus(folder, { "a.jsonl.br": ["one"] });
  await rm(join(folder, "a.jsonl.br"));
  await expect(linesOf("a.jsonl.br")).rejects.toThrow(FormatError);
  await expect(linesOf("a.jsonl.br")).rejects.toThrow(/a\.jsonl\.br is missing/);
});

test("a file that the list does not name is refused", async () => {
  await writeCorpus(folder, { "a.jsonl.br": ["one"] });
  await expect(linesOf("b.jsonl.br")).rejects.toThrow(/b\.jsonl\.br is not listed/);
});

test("a folder without a list is refused", async () => {
  await expect(CorpusFolder.open(folder)).rejects.toThrow(/FILES\.tsv cannot be read/);
});
