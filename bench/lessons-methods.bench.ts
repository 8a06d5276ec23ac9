/**
 * The comparison that chose how lessons are learnt: the same lessons by slots of several kinds, by low-rank adapters and by full
 * fine-tuning, weights alone, several seeds.
 *
 *   npx tsx bench/lessons-methods.bench.ts --lessons FILE --scorer score.mjs --out DIR [--model DIR] [--n 40] [--seeds 1,2,3]
 *       [--methods A,B] [--shared DIR]
 *
 * Lessons come one after another, as in use; a seed decides which of the file they are, their order, and what is random in a method.
 * Seed 0 is set aside for thresholds and rates. Each method and seed is measured once and kept in DIR, so a run that was stopped goes
 * on where it was. Answers are scored by the protocol's own scorer, all seeds together: no two share a lesson.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusStream } from "../recipes/corpus/mix.ts";
import { openBase } from "../recipes/learning/open-base.ts";
import { LWIA_ANSWER_TOKENS, type LwiaLesson, parseLwiaLessons } from "../src/evaluation/index.ts";
import {
  type AnswerVoice,
  generate,
  LanguageModel,
  loadParameters,
  modelBytes,
  readModelFolder,
} from "../src/model/index.ts";
import { chatParts } from "../src/tokenizer/index.ts";
import { encodeDocument } from "../src/training/index.ts";
import { scorerAt } from "./learning/device.ts";
import { costsOf, driftTexts } from "./learning/drift.ts";
import { GradientMethod } from "./learning/gradient.ts";
import { lessonsOf, negativesOf, questionsOf, type Taught, understood } from "./learning/lesson-set.ts";
import type { Method } from "./learning/method.ts";
import { type Answered, type Run, tableOf } from "./learning/report.ts";
import {
  relationKeyOf,
  SingleKey,
  SlotMethod,
  SplitKey,
  SubjectAlone,
  streamKey,
  TaughtOnce,
  type TurnKey,
  thresholdFor,
} from "./learning/slots.ts";

const METHODS = ["single-stream", "single-projection", "subject", "bonus", "chain", "lora", "full"] as const;
type Name = (typeof METHODS)[number];
/** False opens that a single key's threshold allows on the lessons set aside. */
const FALSE_OPENS = 0.02;
const REPLAY_DOCUMENTS = 400;
const LONGEST_REPLAY = 129;
/** Found on seed 0, see docs/experiments.md. */
const FULL = { learningRate: 1e-3, steps: 24, rank: 0 };
const LORA = { learningRate: 1e-2, steps: 40, rank: 8 };

const { values: flags } = parseArgs({
  options: {
    lessons: { type: "string" },
    scorer: { type: "string" },
    out: { type: "string" },
    model: { type: "string", default: "models/nano" },
    n: { type: "string", default: "40" },
    seeds: { type: "string", default: "1,2,3" },
    methods: { type: "string", default: METHODS.join() },
    shared: { type: "string", default: process.env["SHOAL_SHARED"] ?? "../shared" },
    texts: { type: "string", default: "60" },
    rate: { type: "string" },
  },
});
if (!flags.lessons || !flags.scorer || !flags.out) {
  console.error("lessons-methods: --lessons FILE, --scorer FILE and --out DIR are needed");
  process.exit(2);
}
mkdirSync(flags.out, { recursive: true });
const all = parseLwiaLessons(readFileSync(flags.lessons, "utf8"));
const count = Number(flags.n);
const seeds = flags.seeds.split(",").map(Number);
const methods = flags.methods.split(",").map((name) => {
  const method = METHODS.find((known) => known === name);
  if (!method) throw new RangeError(`${name} is none of ${METHODS.join(", ")}`);
  return method;
});

const { base, gate, model: answering, backend } = await openBase(flags.model);
const folder = await readModelFolder(flags.model);
const { config, tokenizer } = folder;
const exact = new LanguageModel(
  backend,
  config,
  loadParameters(folder, backend.arena("exact weights", 2 ** 27)),
  backend.arena("exact", modelBytes(config)),
  { format: "f32" },
);
const texts = await driftTexts(flags.shared, tokenizer, Number(flags.texts));
const promptOf = (turn: string): Int32Array =>
  tokenizer.encodeParts(chatParts({ messages: [{ role: "user", content: turn }] }));

const runs: Run[] = [];
for (const seed of seeds) {
  const lessons = lessonsOf(all, seed, count);
  const once = new TaughtOnce(base);
  let taught: readonly Taught[] | null = null;
  const toTeach = (): readonly Taught[] => {
    taught ??= understood(base, lessons);
    return taught;
  };
  for (const name of ["base", ...methods] as const) {
    const path = join(flags.out, `${name}-${seed}.json`);
    if (!existsSync(path)) {
      const run = await measured(name, seed, lessons, toTeach, once);
      writeFileSync(path, `${JSON.stringify(run)}\n`);
    }
    runs.push(JSON.parse(readFileSync(path, "utf8")) as Run);
    console.error(`${name}, seed ${seed}: done`);
  }
}
const score = await scorerAt(flags.scorer);
const scores = score(
  all,
  runs.flatMap(({ answers }) => answers),
  "base",
);
console.log(tableOf(runs, scores));
backend.close();

async function measured(
  name: Name | "base",
  seed: number,
  lessons: readonly LwiaLesson[],
  toTeach: () => readonly Taught[],
  once: TaughtOnce,
): Promise<Run> {
  const method = name === "base" ? null : await methodOf(name, seed, once);
  const started = process.cpuUsage();
  let steps = 0;
  const taught = method ? toTeach() : [];
  const clock = process.cpuUsage();
  for (const each of taught) {
    await method?.teach(each);
    steps += method?.steps ?? 0;
  }
  const teaching = process.cpuUsage(clock);
  method?.settle();
  const borrowed = method instanceof SlotMethod ? method.borrowedSeconds : 0;
  const cpuSeconds = (teaching.user + teaching.system) / 1e6 + borrowed;

  const before = runs.find((run) => run.method === "base" && run.seed === seed);
  const ofBase = new Map(before?.answers.map((each) => [`${each.id} ${each.kind} ${each.index}`, each]));
  const answers: Answered[] = [];
  const model = method?.answering ?? answering;
  for (const { id, kind, index, question } of questionsOf(lessons)) {
    const voice = method?.voice(question) ?? null;
    // Slots leave the model as it is: where none speaks, the answer is the base's.
    const known = voice || model !== answering ? undefined : ofBase.get(`${id} ${kind} ${index}`);
    const { output, tokens } = known ?? (await answer(model, question, voice));
    answers.push({ id, kind, index, condition: name, output, tokens });
  }
  const voice = (turn: string): AnswerVoice | null => method?.voice(turn) ?? null;
  const costs = costsOf(
    method?.exact ?? exact,
    tokenizer,
    texts,
    voice,
    model === answering ? (before?.costs ?? null) : null,
  );
  if (method instanceof GradientMethod) method.close();
  const whole = process.cpuUsage(started);
  return {
    method: name,
    seed,
    model: { path: flags.model, sha256: folder.sha256 },
    lessons: lessons.length,
    taught: taught.length,
    cpuSecondsALesson: taught.length > 0 ? cpuSeconds / taught.length : 0,
    stepsALesson: taught.length > 0 ? steps / taught.length : 0,
    bytes: method?.bytes ?? 0,
    costs,
    answers,
    wholeCpuSeconds: (whole.user + whole.system) / 1e6,
  };
}

async function methodOf(name: Name, seed: number, once: TaughtOnce): Promise<Method> {
  const slots = { answering, exact };
  if (name === "chain" || name === "bonus")
    return new SlotMethod(slots, new SplitKey(base, gate), { mode: name, once });
  if (name === "subject") return new SlotMethod(slots, new SubjectAlone(), { mode: "chain", once });
  if (name === "lora" || name === "full") {
    const options = name === "lora" ? LORA : FULL;
    const learningRate = flags.rate ? Number(flags.rate) : options.learningRate;
    return GradientMethod.open(folder, { ...options, learningRate, seed, replay: await replayOf(seed) });
  }
  const key = name === "single-stream" ? streamKeyOfBase() : relationKeyOf(base);
  const address = new SingleKey(key);
  address.threshold = thresholdOf(name, key);
  return new SlotMethod(slots, address, { mode: "chain", once });
}

function streamKeyOfBase(): TurnKey {
  return streamKey(exact, promptOf, negativesOf(lessonsOf(all, 0, count)));
}

/** Kept beside the runs: it is the same for all seeds. */
function thresholdOf(name: Name, key: TurnKey): number {
  const path = join(flags.out!, `${name}-threshold.json`);
  if (!existsSync(path)) {
    const aside = lessonsOf(all, 0, count);
    writeFileSync(path, String(thresholdFor(key, understood(base, aside), negativesOf(aside), FALSE_OPENS)));
  }
  return Number(readFileSync(path, "utf8"));
}

async function replayOf(seed: number): Promise<{ ids: readonly number[]; weights: readonly number[] }[]> {
  const stream = corpusStream({ sharedFolder: flags.shared, seed: 1000 + seed, phase: "main", split: "train" });
  const documents: { ids: readonly number[]; weights: readonly number[] }[] = [];
  while (documents.length < REPLAY_DOCUMENTS) {
    const { ids, weights } = encodeDocument(tokenizer, (await stream.next()).value);
    documents.push({ ids: ids.slice(0, LONGEST_REPLAY), weights: weights.slice(0, LONGEST_REPLAY) });
  }
  return documents;
}

async function answer(
  model: LanguageModel,
  question: string,
  voice: AnswerVoice | null,
): Promise<{ output: string; tokens: number }> {
  model.reset();
  const options = { maxTokens: LWIA_ANSWER_TOKENS, stopIds: tokenizer.stopIds, ...(voice ? { voice } : {}) };
  const ids: number[] = [];
  for await (const id of generate(model, promptOf(question), { ...options, temperature: 0 })) ids.push(id);
  return { output: tokenizer.decode(ids), tokens: ids.length };
}
