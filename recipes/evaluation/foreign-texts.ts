/**
 * Bits per byte on texts that come from nowhere near the corpus: problems, sentences and conversations of public benchmarks.
 *
 * Each item is scored as a document of its own, in the mode of plain prose.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Rng } from "../../src/core/index.ts";
import type { Subject } from "../../src/evaluation/index.ts";
import type { Report } from "./report.ts";

interface Conversation {
  readonly messages: readonly { readonly message: string }[];
}

const jsonLines = <T>(text: string): T[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

const TEXTS: readonly [name: string, file: string, items: (text: string) => string[]][] = [
  [
    "GSM8K problems, en",
    "gsm8k-test.jsonl.br",
    (text) => jsonLines<{ question: string }>(text).map(({ question }) => question),
  ],
  ["BLiMP sentences, en", "blimp-even.jsonl.br", (text) => jsonLines<{ good: string }>(text).map(({ good }) => good)],
  [
    "KdConv talk about films, zh",
    "kdconv-film-test.json.br",
    (text) =>
      (JSON.parse(text) as Conversation[]).map(({ messages }) => messages.map(({ message }) => message).join("\n")),
  ],
];

/** @param items at most so many of each, drawn by seed. */
export async function measureForeignTexts(
  subject: Subject,
  report: Report,
  folder: string,
  items: number,
): Promise<void> {
  for (const [name, file, parse] of TEXTS) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      process.stderr.write(`left out: ${file} is not in ${folder}\n`);
      continue;
    }
    const all = parse(brotliDecompressSync(readFileSync(path)).toString());
    const sum = { nats: 0, bytes: 0 };
    for (const text of new Rng(6).shuffle(all).slice(0, items)) {
      const { nats, bytes } = await subject.score(text);
      sum.nats += nats;
      sum.bytes += bytes;
    }
    report.text(name, sum);
  }
}
