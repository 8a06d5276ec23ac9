/**
 * Many lessons: are they found, what do they cost on disk and in time, and what do they do to everything else?
 *
 *   npx tsx bench/lessons-scale.bench.ts --lessons FILE --scorer score.mjs [--n 1000] [--data DIR] [--ask 1000] [--model DIR]
 *       [--shared DIR] [--texts 60]
 *
 * Lessons are told through the program and asked after a restart. With --data the taught device is kept, and a run that was stopped
 * goes on where it was. Prints one line of JSON a case: store, opening, recall, drift, speed.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bitsPerByte, type LwiaItem, lwiaItems, parseLwiaLessons } from "../src/evaluation/index.ts";
import { Learner } from "../src/learning/index.ts";
import { openMemory } from "../src/memory/index.ts";
import { createShoal, Engine, readGateOf, type Shoal } from "../src/runtime/index.ts";
import type { BpeTokenizer } from "../src/tokenizer/index.ts";
import {
  answersTo,
  answerTo,
  folderBytes,
  formatScore,
  longAnswer,
  quantile,
  round,
  scorerAt,
  teachMissing,
} from "./learning/device.ts";
import { type Costs, costsOf, driftTexts } from "./learning/drift.ts";

const KINDS = ["exact", "neverTaught", "otherRelation"];
const SPEED_PAIRS = 24;
const SPEED_TOKENS = 48;

const { values: flags } = parseArgs({
  options: {
    lessons: { type: "string" },
    scorer: { type: "string" },
    n: { type: "string", default: "1000" },
    ask: { type: "string", default: "1000" },
    data: { type: "string" },
    model: { type: "string", default: "models/nano" },
    shared: { type: "string", default: process.env["SHOAL_SHARED"] ?? "../shared" },
    texts: { type: "string", default: "60" },
  },
});
if (!flags.lessons || !flags.scorer) {
  console.error("lessons-scale: --lessons FILE and --scorer FILE are needed");
  process.exit(2);
}
const count = Number(flags.n);
const lessons = parseLwiaLessons(readFileSync(flags.lessons, "utf8")).slice(0, count);
const data = flags.data ?? mkdtempSync(join(tmpdir(), "shoal-many-"));
const empty = mkdtempSync(join(tmpdir(), "shoal-none-"));
const open = (folder: string): Promise<Shoal> => createShoal({ model: flags.model, data: folder, threads: 1 });
const print = (name: string, figures: object): void =>
  console.log(JSON.stringify({ case: name, model: flags.model, lessons: count, ...figures }));

try {
  await teach();
  await measureOpening();
  await measureRecall();
  await measureDrift();
  await measureSpeed();
} finally {
  rmSync(empty, { recursive: true });
  if (flags.data === undefined) rmSync(data, { recursive: true });
}

async function teach(): Promise<void> {
  const shoal = await open(data);
  const before = process.cpuUsage();
  const known = (await shoal.lessons()).length;
  await teachMissing(shoal, lessons, (done) => {
    if (done % 50 === 0) console.error(`taught ${done} of ${count}`);
  });
  const { user, system } = process.cpuUsage(before);
  const learned = (await shoal.lessons({ state: "learned" })).length;
  await shoal.close();
  await (await open(empty)).close();
  const [bytes, bytesOfNone] = [folderBytes(data), folderBytes(empty)];
  const cpuSeconds = learned > known ? round((user + system) / 1e6 / (learned - known), 3) : null;
  const kBEach = round((bytes - bytesOfNone) / 1000 / learned);
  print("store", { learned, bytes, bytesOfNone, kBEach, cpuSecondsEach: cpuSeconds });
}

async function measureOpening(): Promise<void> {
  const times = { none: [] as number[], many: [] as number[] };
  for (let i = 0; i < 3; i++) {
    for (const [name, folder] of [
      ["none", empty],
      ["many", data],
    ] as const) {
      const start = performance.now();
      const shoal = await open(folder);
      times[name].push(performance.now() - start);
      await shoal.close();
    }
  }
  print("opening", { withoutMs: round(quantile(times.none, 0.5), 0), withMs: round(quantile(times.many, 0.5), 0) });
}

async function measureRecall(): Promise<void> {
  const asked = lessons.slice(0, Number(flags.ask));
  const items = asked
    .flatMap((lesson): LwiaItem[] => lwiaItems(lesson, new Set()))
    .filter(({ kind }) => KINDS.includes(kind));
  const shoal = await open(data);
  const answers = [
    ...(await answersTo(shoal, items, "weights", "I")),
    ...(await answersTo(
      shoal,
      items.filter(({ kind }) => kind === "exact"),
      "all",
      "A",
    )),
  ];
  await shoal.close();
  const scores = (await scorerAt(flags.scorer!))(asked, answers, "B");
  print("recall", {
    asked: asked.length,
    weights: {
      exact: formatScore(scores["I"]?.["exact"]),
      twins: formatScore(scores["I"]?.["falseRecall"]),
      somethingElse: formatScore(scores["I"]?.["otherRelationLeak"]),
    },
    all: { exact: formatScore(scores["A"]?.["exact"]) },
  });
}

/** The same texts under a device with the lessons and under one without, each opened by itself. */
async function measureDrift(): Promise<void> {
  const costs: Costs[] = [];
  for (const folder of [empty, data]) {
    const engine = await Engine.open({ model: flags.model, threads: 1 });
    const memory = await openMemory(folder);
    const learner = new Learner({ memory, base: engine.lessonBase(), gate: readGateOf(flags.model) });
    const tokenizer = engine.tokenizer as BpeTokenizer;
    const texts = await driftTexts(flags.shared, tokenizer, Number(flags.texts));
    costs.push(costsOf(engine.exact, tokenizer, texts, (turn) => learner.prepareAnswer(turn), null));
    await learner.close();
    memory.close();
    engine.close();
  }
  const [before, after] = costs as [Costs, Costs];
  const drift = (kind: "validation" | "foreign" | "replies"): object => {
    const [a, b] = [before[kind], after[kind]].map((cost) => bitsPerByte({ ...cost, tokens: 0 })) as [number, number];
    return { without: round(a, 4), with: round(b, 4), percent: round(100 * (b / a - 1), 3), bytes: after[kind].bytes };
  };
  print("drift", {
    validation: drift("validation"),
    foreignProse: drift("foreign"),
    replies: { ...drift("replies"), asked: after.eachReply.length, opened: after.opened },
  });
}

/** Answers in turn on a device without lessons and on one with them: to turns about no lesson, and until the first token about one. */
async function measureSpeed(): Promise<void> {
  const [none, many] = [await open(empty), await open(data)];
  const speedOf = async (shoal: Shoal, turn: string): Promise<number> => {
    const before = process.cpuUsage();
    const { tokens } = await longAnswer(shoal, turn, SPEED_TOKENS);
    const { user, system } = process.cpuUsage(before);
    return tokens / ((user + system) / 1e6);
  };
  const shares: number[] = [];
  const firsts = { without: [] as number[], with: [] as number[] };
  for (let i = 0; i <= SPEED_PAIRS; i++) {
    const turn = `Tell me a long story about number ${i} and the sea.`;
    const [a, b] = [await speedOf(none, turn), await speedOf(many, turn)];
    const about = lessons[i % lessons.length]!.exact.question;
    const { firstTokenMs: without } = await answerTo(none, about, "weights");
    const start = performance.now();
    const { tokens, tokensPerSecond } = await answerTo(many, about, "weights");
    // Which lesson speaks is looked up before the answer's clock starts.
    const whole = performance.now() - start - (1000 * Math.max(0, tokens - 1)) / tokensPerSecond;
    if (i === 0) continue; // warm-up
    shares.push(b / a);
    firsts.without.push(without);
    firsts.with.push(whole);
  }
  await none.close();
  await many.close();
  print("speed", {
    pairs: SPEED_PAIRS,
    shareOfTokensACpuSecond: {
      median: round(quantile(shares, 0.5), 3),
      low: round(quantile(shares, 0.25), 3),
      high: round(quantile(shares, 0.75), 3),
    },
    firstTokenMsAboutALesson: {
      without: round(quantile(firsts.without, 0.5), 1),
      with: round(quantile(firsts.with, 0.5), 1),
    },
  });
}
