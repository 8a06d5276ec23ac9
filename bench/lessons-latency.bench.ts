/**
 * How soon a lesson is there, and what learning costs an answer that is being written.
 *
 *   npx tsx bench/lessons-latency.bench.ts --lessons FILE [--n 40] [--model DIR]
 *
 * Prints one line of JSON: milliseconds from the end of the answer to a telling turn until the lesson is on disk and found by recall,
 * until it is in the weights; and tokens/s of an answer while lessons are learnt, as a share of idle, answers in turn. On a busy machine
 * times are what was left over; the share is taken of pairs that follow one another.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseLwiaLessons } from "../src/evaluation/index.ts";
import { createShoal } from "../src/runtime/index.ts";
import { longAnswer, quantile, round } from "./learning/device.ts";

const { values: flags } = parseArgs({
  options: {
    lessons: { type: "string" },
    n: { type: "string", default: "40" },
    model: { type: "string", default: "models/nano" },
  },
});
if (!flags.lessons) {
  console.error("lessons-latency: --lessons FILE is needed");
  process.exit(2);
}
const ANSWER_TOKENS = 128;
/** Lessons that wait to be learnt while an answer is written: more than are learnt in its time. */
const WAITING = 6;

const lessons = parseLwiaLessons(readFileSync(flags.lessons, "utf8"));
const told = lessons.slice(0, Number(flags.n));
const load = loadavg().map((x) => round(x));
const data = mkdtempSync(join(tmpdir(), "shoal-latency-"));
const shoal = await createShoal({ model: flags.model, data, threads: 1 });
const speed = async (turn: string): Promise<number> => (await longAnswer(shoal, turn, ANSWER_TOKENS)).tokensPerSecond;
try {
  await speed("Good evening.");
  const times = { durable: [] as number[], recall: [] as number[], weights: [] as number[], cpu: [] as number[] };
  for (const { teach, exact } of told) {
    const before = process.cpuUsage();
    let answered = 0;
    let lesson: { readonly id: string; readonly at: number } | null = null;
    for await (const event of shoal.ask(teach.text, { ephemeral: true, maxTokens: 1 })) {
      if (event.type === "done") answered = performance.now();
      if (event.type === "lesson") lesson ??= { id: event.lesson.id, at: performance.now() };
    }
    if (!lesson) continue; // the turn was not taken for one
    times.durable.push(lesson.at - answered);
    const asked = performance.now();
    if (await isRecalled(exact.question, lesson.id))
      times.recall.push(performance.now() - asked + lesson.at - answered);
    await shoal.settled();
    times.weights.push(performance.now() - answered);
    const { user, system } = process.cpuUsage(before);
    times.cpu.push((user + system) / 1e6);
  }

  const shares: number[] = [];
  const speeds = { idle: [] as number[], learning: [] as number[] };
  const rest = lessons.slice(told.length);
  for (let i = 0; i + WAITING <= rest.length && shares.length < 15; i += WAITING) {
    const idle = await speed(`Tell me about day ${i}.`);
    const taught = Promise.all(rest.slice(i, i + WAITING).map(({ teach }) => shoal.teach(teach.text)));
    const learning = await speed(`Tell me about night ${i}.`);
    await taught;
    speeds.idle.push(idle);
    speeds.learning.push(learning);
    shares.push(learning / idle);
  }
  const figures = (values: readonly number[], digits = 1): object => ({
    median: round(quantile(values, 0.5), digits),
    p95: round(quantile(values, 0.95), digits),
    max: round(Math.max(...values), digits),
    n: values.length,
  });
  console.log(
    JSON.stringify({
      model: flags.model,
      load,
      durableMs: figures(times.durable),
      recalledMs: figures(times.recall),
      inWeightsMs: figures(times.weights, 0),
      cpuSeconds: figures(times.cpu, 3),
      tokensPerSecondIdle: round(quantile(speeds.idle, 0.5), 0),
      tokensPerSecondLearning: round(quantile(speeds.learning, 0.5), 0),
      shareWhileLearning: {
        median: round(quantile(shares, 0.5), 3),
        low: round(quantile(shares, 0.25), 3),
        high: round(quantile(shares, 0.75), 3),
        pairs: shares.length,
      },
    }),
  );
} finally {
  await shoal.close();
  rmSync(data, { recursive: true });
}

/** Whether recall finds the lesson for a question, without its weights. Ends when the sources are known. */
async function isRecalled(question: string, lesson: string): Promise<boolean> {
  const options = { ephemeral: true, learn: false, implicit: false, maxTokens: 1 };
  for await (const event of shoal.ask(question, options)) {
    if (event.type === "start") return event.sources.some(({ id }) => id === lesson);
  }
  return false;
}
