/**
 * How soon a lesson is there, and what learning costs an answer that is being written.
 *
 *   npx tsx bench/lessons-latency.bench.ts --lessons FILE [--n 40] [--model DIR]
 *
 * Prints one line of JSON: milliseconds until the lesson is on disk, from the first token of the answer to the telling turn (an answer
 * of one token), until a question about it finds it by recall too, and until it is in the weights; and tokens/s of an answer while
 * lessons are learnt, as a share of idle, answers in turn. On a busy machine times are what was left over. The share of tokens a
 * CPU-second does not suffer from that: one thread writes and learns, so what learning takes the answer does not get.
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
const ANSWER_TOKENS = 400;
/** Lessons that wait to be learnt while an answer is written: more than are learnt in its time. */
const WAITING = 12;
const MOST_PAIRS = 8;

const lessons = parseLwiaLessons(readFileSync(flags.lessons, "utf8"));
const told = lessons.slice(0, Number(flags.n));
const load = loadavg().map((x) => round(x));
const data = mkdtempSync(join(tmpdir(), "shoal-latency-"));
const shoal = await createShoal({ model: flags.model, data, threads: 1 });
interface Speed {
  readonly tokensPerSecond: number;
  readonly tokensACpuSecond: number;
}
const speed = async (turn: string): Promise<Speed> => {
  const before = process.cpuUsage();
  const { tokens, tokensPerSecond } = await longAnswer(shoal, turn, ANSWER_TOKENS);
  const { user, system } = process.cpuUsage(before);
  return { tokensPerSecond, tokensACpuSecond: tokens / ((user + system) / 1e6) };
};
try {
  await speed("Good evening.");
  const times = { durable: [] as number[], recall: [] as number[], weights: [] as number[], cpu: [] as number[] };
  for (const { teach, exact } of told) {
    const before = process.cpuUsage();
    const sent = performance.now();
    let answered = sent;
    let lesson: { readonly id: string; readonly at: number } | null = null;
    for await (const event of shoal.ask(teach.text, { ephemeral: true, maxTokens: 1 })) {
      if (event.type === "done") answered = sent + event.answer.firstTokenMs;
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

  const pairs: { readonly idle: Speed; readonly learning: Speed }[] = [];
  const rest = lessons.slice(told.length);
  for (let i = 0; i + WAITING <= rest.length && pairs.length < MOST_PAIRS; i += WAITING) {
    const idle = await speed(`Tell me about day ${i}.`);
    const taught = Promise.all(rest.slice(i, i + WAITING).map(({ teach }) => shoal.teach(teach.text)));
    const learning = await speed(`Tell me about night ${i}.`);
    const left = (await shoal.lessons({ state: "pending" })).length;
    await taught;
    // Of no use if the learning ended before the answer did.
    if (left > 0) pairs.push({ idle, learning });
  }
  const share = (kind: keyof Speed): object => {
    const values = pairs.map(({ idle, learning }) => learning[kind] / idle[kind]);
    const [median, low, high] = [0.5, 0.25, 0.75].map((part) => round(quantile(values, part), 3));
    return { median, low, high };
  };
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
      whileLearning: {
        pairs: pairs.length,
        tokens: ANSWER_TOKENS,
        shareOfTokensPerSecond: share("tokensPerSecond"),
        shareOfTokensACpuSecond: share("tokensACpuSecond"),
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
