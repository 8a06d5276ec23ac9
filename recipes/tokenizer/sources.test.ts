import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Piece, readSource, type Source } from "./sources.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shoal-sources-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(lines: readonly unknown[], source: Partial<Source> = {}): Promise<Piece[]> {
  const packed = brotliCompressSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  await writeFile(path.join(folder, "a.jsonl.br"), packed);
  return all({ file: "a.jsonl.br", kind: "en", megabytes: 1, ...source });
}

async function all(source: Source): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of readSource(folder, source)) pieces.push(piece);
  return pieces;
}

test("only the strings under a source's fields are text, at any depth", async () => {
  const lines = [{ id: "7", turns: [{ who: "a", t: "hi" }, { t: "there" }], t: 5 }, { id: "8" }];
  expect((await read(lines, { fields: ["t"] })).map(({ text }) => text)).toEqual(["hi\nthere"]);
});

test("tool calls are written as JSON", async () => {
  const pieces = await read([{ turns: [{ call: { name: "light", args: { on: true } } }] }], {
    kind: "json",
    fields: ["call"],
  });
  expect(pieces[0]?.text).toBe('{"name":"light","args":{"on":true}}');
});

test("one line in a hundred is held out", async () => {
  const pieces = await read(Array.from({ length: 300 }, (_, i) => `line ${i}`));
  expect(pieces.filter((piece) => piece.isHeldOut).map(({ text }) => text)).toEqual([
    "line 37",
    "line 137",
    "line 237",
  ]);
});

test("a file that is missing or damaged ends the reading with an error", async () => {
  await expect(all({ file: "none.jsonl.br", kind: "en", megabytes: 1 })).rejects.toThrow("none.jsonl.br");
  await writeFile(path.join(folder, "b.jsonl.br"), "not brotli at all");
  await expect(all({ file: "b.jsonl.br", kind: "en", megabytes: 1 })).rejects.toThrow();
  const packed = brotliCompressSync(`${JSON.stringify("x".repeat(1000))}\n`.repeat(10));
  await writeFile(path.join(folder, "c.jsonl.br"), packed.subarray(0, packed.length - 5));
  await expect(all({ file: "c.jsonl.br", kind: "en", megabytes: 1 })).rejects.toThrow();
});
