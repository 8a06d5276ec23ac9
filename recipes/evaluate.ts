/**
 * What a bundled model can do, on wordings, names and texts that training never saw.
 *
 *   npx tsx recipes/evaluate.ts --model models/nano [--n 200] [--items 2000] [--samples 20] [--only facts,poems] [--out results.json] [--page samples.md]
 *
 * Greedy answers, no memory but what stands in the prompt; poems are sampled with fixed seeds. Prints Markdown tables;
 * intervals are Wilson's at 95 %. Texts and benchmarks are read from the folder that SHOAL_SHARED names and are left out,
 * with a line that says so, without it.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Engine } from "../src/runtime/index.ts";
import { type Document, encodeDocument } from "../src/training/index.ts";
import { corpusStream } from "./corpus/mix.ts";
import { subjectOf } from "./evaluation/answering.ts";
import { measureBenchmarks } from "./evaluation/benchmarks.ts";
import { measureCommands } from "./evaluation/commands.ts";
import { measureFacts } from "./evaluation/facts.ts";
import { measureForeignTexts } from "./evaluation/foreign-texts.ts";
import { keepFreeWriting } from "./evaluation/free-writing.ts";
import { measurePoems, verses } from "./evaluation/poems.ts";
import { Report } from "./evaluation/report.ts";

const { values: flags } = parseArgs({
  options: {
    model: { type: "string", default: fileURLToPath(new URL("../models/nano", import.meta.url)) },
    n: { type: "string", default: "200" },
    items: { type: "string", default: "2000" },
    samples: { type: "string", default: "20" },
    only: { type: "string", default: "facts,commands,poems,writing,texts,benchmarks" },
    out: { type: "string" },
    page: { type: "string" },
  },
});
const shared = process.env["SHOAL_SHARED"] ?? fileURLToPath(new URL("../../shared", import.meta.url));
const hasCorpus = existsSync(join(shared, "corpus"));
const n = Number(flags.n);
const wanted = new Set(flags.only.split(","));
const engine = await Engine.open({ model: flags.model });
const report = new Report(Number(flags.samples));

if (wanted.has("facts")) await measureFacts(engine, report, n);
if (wanted.has("commands")) await measureCommands(engine, report, n);
if (wanted.has("poems")) await measurePoems(engine, report, n, hasCorpus ? await poemLines() : null);
if (wanted.has("writing")) await keepFreeWriting(engine, report, Number(flags.samples));
if (wanted.has("texts")) {
  if (hasCorpus) await measureTexts();
  else process.stderr.write(`bits per byte left out: ${shared} has no corpus\n`);
  await measureForeignTexts(subjectOf(engine), report, join(shared, "eval"), n);
}
if (wanted.has("benchmarks")) {
  await measureBenchmarks(subjectOf(engine), report, join(shared, "eval"), Number(flags.items));
}
process.stdout.write(`${report}\n`);
if (flags.out) writeFileSync(flags.out, JSON.stringify(report, null, 1));
if (flags.page) writeFileSync(flags.page, report.samplesPage("What nano writes: uncut samples"));
engine.close();

/** Bits per byte of validation documents by language; every token counts, special ones too. */
async function measureTexts(): Promise<void> {
  const stream = corpusStream({ sharedFolder: shared, seed: 2, phase: "main", split: "validation" });
  const sums = new Map<string, { nats: number; bytes: number }>();
  for (let i = 0; i < 3 * n; i++) {
    const document = (await stream.next()).value as Document;
    const { ids, bytes } = encodeDocument(engine.tokenizer, document, false);
    const group = document.kind.includes("poem") ? "zh poems" : document.language;
    const sum = sums.get(group) ?? { nats: 0, bytes: 0 };
    sums.set(group, sum);
    sum.nats += engine.model.score(ids).reduce((total, value) => total + value, 0);
    sum.bytes += bytes;
  }
  for (const [group, sum] of sums) report.text(`validation, ${group}`, sum);
}

/** Lines of poems that training may have read. */
async function poemLines(): Promise<Set<string>> {
  const weights = { poems: 1, "song-poems": 1 };
  const stream = corpusStream({ sharedFolder: shared, seed: 3, phase: "main", split: "train", weights });
  const lines = new Set<string>();
  for (let i = 0; i < 60_000; i++) {
    const { parts } = (await stream.next()).value as Document;
    const poem = parts.filter((part) => typeof part === "string").at(-1);
    for (const verse of verses(poem ?? "")) if (verse.length >= 5) lines.add(verse);
  }
  return lines;
}
