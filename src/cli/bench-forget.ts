/**
 * `shoal bench forget`: whether forgetting is exact.
 *
 * Teaches the lessons of a file, forgets some of them, chosen in four ways, and compares the hash of all neurons with that of a
 * device which was taught the others alone. Then teaches and forgets as many again and again, and at last forgets everything.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { ManualClock, Rng } from "../core/index.ts";
import { type LwiaLesson, parseLwiaLessons } from "../evaluation/index.ts";
import { createShoal, type ForgetQuery, type Shoal } from "../runtime/index.ts";
import { type ModelFlags, modelFolder, wholeNumber } from "./options.ts";
import { printJson } from "./output.ts";
import { ProgressLine } from "./progress-line.ts";

interface Flags extends ModelFlags {
  readonly n: number;
  readonly forget: number;
  readonly cycles: number;
  readonly ways: readonly Way[];
}

const WAYS = ["ids", "source", "since", "topic"] as const;
type Way = (typeof WAYS)[number];
/** Questions whose answers must be the base model's again once all is forgotten. */
const QUESTIONS = 10;
const ANSWER_TOKENS = 16;
const FILE = "told-by-a-file.txt";

export function benchForgetCommand(): Command {
  return new Command("forget")
    .description("teach, forget in four ways, and compare with devices that were never told")
    .argument("<file>", "lessons, one JSON object a line")
    .option("--model <dir>", "model folder (default: the bundled model)")
    .option("--n <n>", "the first so many lessons", wholeNumber(2), 240)
    .option("--forget <n>", "how many of them are forgotten", wholeNumber(1), 24)
    .option("--cycles <n>", "how often those are taught and forgotten again", wholeNumber(1), 20)
    .option("--ways <list>", `of ${WAYS.join(",")}; cycles and forgetting everything follow on "ids"`, ways, WAYS)
    .action(benchForget);
}

async function benchForget(file: string, flags: Flags): Promise<void> {
  const lessons = parseLwiaLessons(readFileSync(file, "utf8")).slice(0, flags.n);
  const progress = new ProgressLine();
  const model = modelFolder(flags);
  let failures = 0;
  const report = (name: string, isExact: boolean, figures: object): void => {
    if (!isExact) failures++;
    printJson({ case: name, isExact, ...figures });
  };
  const all = flags.ways.length + 1;
  for (const [i, way] of flags.ways.entries()) {
    progress.show(`forgetting by ${way}`, i / all);
    const chosen = choose(lessons, way, flags.forget);
    const others = lessons.filter((lesson) => !chosen.includes(lesson));
    const whole = await taughtDevice(model, lessons, chosen, way);
    const never = await taughtDevice(model, others, [], way);
    try {
      const query = await queryOf(whole.shoal, way, whole.ids, chosen, lessons);
      const start = performance.now();
      const receipt = await whole.shoal.forget(query);
      const ms = Math.round(performance.now() - start);
      const expected = (await never.shoal.info()).lessons.overlaySha256;
      const { forgotten, residue, overlayAfter } = receipt;
      const isExact = overlayAfter === expected && residue === 0 && forgotten >= chosen.length;
      report(`by ${way}`, isExact, { lessons: lessons.length, forgotten, residue, overlayAfter, expected, ms });
      if (way === "ids") {
        await cycle(whole.shoal, chosen, flags.cycles, report, (n) =>
          progress.show(`teaching and forgetting again, ${n} of ${flags.cycles}`, (i + n / flags.cycles) / all),
        );
        await forgetAll(model, whole.shoal, lessons, report);
      }
    } finally {
      await Promise.all([whole.close(), never.close()]);
    }
  }
  progress.end();
  if (failures > 0) process.exitCode = 1;
}

type Report = (name: string, isExact: boolean, figures: object) => void;

async function cycle(
  shoal: Shoal,
  lessons: readonly LwiaLesson[],
  cycles: number,
  report: Report,
  onCycle: (n: number) => void,
): Promise<void> {
  const overlay = async (): Promise<string> => (await shoal.info()).lessons.overlaySha256;
  const known = new Set((await shoal.lessons()).map(({ id }) => id));
  const before = await overlay();
  const taughtHashes = new Set<string>();
  const hashes = new Set<string>();
  let residue = 0;
  for (let i = 0; i < cycles; i++) {
    onCycle(i + 1);
    for (const { teach } of lessons) await shoal.teach(teach.text);
    taughtHashes.add(await overlay());
    const ids = (await shoal.lessons()).map(({ id }) => id).filter((id) => !known.has(id));
    residue += (await shoal.forget({ ids })).residue ?? 0;
    hashes.add(await overlay());
  }
  const isExact = hashes.size === 1 && hashes.has(before) && taughtHashes.size === 1 && residue === 0;
  const figures = { cycles, lessons: lessons.length, taughtHashes: taughtHashes.size, hashes: hashes.size, residue };
  report("cycles", isExact, { ...figures, before, after: await overlay() });
}

async function forgetAll(model: string, shoal: Shoal, lessons: readonly LwiaLesson[], report: Report): Promise<void> {
  const { overlayAfter, residue } = await shoal.forget({ all: true });
  const fresh = await taughtDevice(model, [], [], "ids");
  const questions = lessons.slice(0, QUESTIONS).map(({ exact }) => exact.question);
  let same = 0;
  try {
    for (const question of questions) {
      if ((await answerTo(shoal, question)) === (await answerTo(fresh.shoal, question))) same++;
    }
    const expected = (await fresh.shoal.info()).lessons.overlaySha256;
    const isExact = same === questions.length && overlayAfter === expected && residue === 0;
    report("all", isExact, { residue, overlayAfter, expected, sameAnswers: same, questions: questions.length });
  } finally {
    await fresh.close();
  }
}

/** Words of the answer and the log-probability of each token, to the last bit. */
async function answerTo(shoal: Shoal, question: string): Promise<string> {
  const events: unknown[] = [];
  const options = { ephemeral: true, learn: false, recall: false, maxTokens: ANSWER_TOKENS, logprobs: 3 };
  for await (const event of shoal.ask(question, options)) if (event.type === "text") events.push(event);
  return JSON.stringify(events);
}

/** Which lessons go: any, all from one source, the newest, or all about what one word names. */
function choose(lessons: readonly LwiaLesson[], way: Way, count: number): readonly LwiaLesson[] {
  if (way === "since") return lessons.slice(-count);
  if (way === "topic") return lessons.filter(({ teach }) => teach.text.includes(topicOf(lessons)));
  return new Rng(way.length).shuffle([...lessons]).slice(0, count);
}

/** A word that stands in some turns and not in all: the last word of the first turn in English. */
function topicOf(lessons: readonly LwiaLesson[]): string {
  const english = lessons.find(({ lang }) => lang === "en") ?? lessons[0]!;
  return english.answer.canonical;
}

async function queryOf(
  shoal: Shoal,
  way: Way,
  ids: ReadonlyMap<LwiaLesson, readonly string[]>,
  chosen: readonly LwiaLesson[],
  lessons: readonly LwiaLesson[],
): Promise<ForgetQuery> {
  if (way === "source") return { source: `file:${FILE}` };
  if (way === "topic") return { topic: topicOf(lessons) };
  if (way === "ids") return { ids: chosen.flatMap((lesson) => ids.get(lesson) ?? []) };
  const times = new Map((await shoal.lessons()).map(({ id, createdAt }) => [id, createdAt]));
  return { since: Math.min(...chosen.flatMap((lesson) => ids.get(lesson) ?? []).map((id) => times.get(id)!)) };
}

interface Device {
  readonly shoal: Shoal;
  readonly ids: ReadonlyMap<LwiaLesson, readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A device of its own that was taught these lessons, one a second of its clock. */
async function taughtDevice(
  model: string,
  lessons: readonly LwiaLesson[],
  fromFile: readonly LwiaLesson[],
  way: Way,
): Promise<Device> {
  const data = mkdtempSync(join(tmpdir(), "shoal-forget-"));
  const clock = new ManualClock(1_000_000);
  const shoal = await createShoal({ model, data, threads: 1, clock });
  const ids = new Map<LwiaLesson, readonly string[]>();
  const known = new Set<string>();
  for (const lesson of lessons) {
    clock.advance(1_000);
    const isFromFile = way === "source" && fromFile.includes(lesson);
    await shoal.teach(lesson.teach.text, isFromFile ? { source: { kind: "file", name: FILE } } : {});
    // One turn may teach several lessons.
    const taught = (await shoal.lessons()).map(({ id }) => id).filter((id) => !known.has(id));
    for (const id of taught) known.add(id);
    ids.set(lesson, taught);
  }
  return {
    shoal,
    ids,
    close: async () => {
      await shoal.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function ways(list: string): readonly Way[] {
  return list.split(",").map((name) => {
    const way = WAYS.find((known) => known === name);
    if (way) return way;
    throw new InvalidArgumentError(`${name} is none of ${WAYS.join(", ")}.`);
  });
}
