/**
 * Whether what was forgotten can be got back: relearning a tenth of it, coarser weights, pruned weights.
 *
 *   npx tsx bench/lessons-attacks.bench.ts --lessons FILE --scorer score.mjs [--n 40] [--forget 10] [--model DIR]
 *
 * Three devices: one is told everything and forgets some of it, one is never told those, one keeps them (which shows that the questions
 * would find them). Answers come from weights alone. Prints one line of JSON an attack: the rate of right answers to questions about
 * forgotten lessons on each device, and how many answers of the first are those of the second, words and log-probabilities to the last bit.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Rng } from "../src/core/index.ts";
import { LWIA_ANSWER_TOKENS, type LwiaLesson, lwiaItems, parseLwiaLessons } from "../src/evaluation/index.ts";
import { createShoal } from "../src/runtime/index.ts";
import { type Attack, attacked, type Heard, heard, prunedModel } from "./learning/attacks.ts";
import { formatScore, scorerAt } from "./learning/device.ts";
import type { Answered } from "./learning/report.ts";

const { values: flags } = parseArgs({
  options: {
    lessons: { type: "string" },
    scorer: { type: "string" },
    n: { type: "string", default: "40" },
    forget: { type: "string", default: "10" },
    model: { type: "string", default: "models/nano" },
  },
});
if (!flags.lessons || !flags.scorer) {
  console.error("lessons-attacks: --lessons FILE and --scorer FILE are needed");
  process.exit(2);
}
const { model } = flags;
const lessons = parseLwiaLessons(readFileSync(flags.lessons, "utf8")).slice(0, Number(flags.n));
const chosen = new Rng(5).shuffle([...lessons]).slice(0, Number(flags.forget));
const others = lessons.filter((lesson) => !chosen.includes(lesson));
const relearned = chosen.slice(0, Math.ceil(chosen.length / 10));
const asked = chosen.filter((lesson) => !relearned.includes(lesson));
const items = asked
  .flatMap((lesson) => lwiaItems(lesson, new Set()))
  .filter(({ kind }) => kind === "exact" || kind === "paraphrase");

const folder = mkdtempSync(join(tmpdir(), "shoal-attacks-"));
const score = await scorerAt(flags.scorer);
try {
  const whole = await device("kept", lessons);
  const never = await device("never", others);
  const forgot = await device("forgot", lessons, chosen);
  const pruned = await prunedModel(model, 0.3, join(folder, "pruned"));
  const attacks: readonly Attack[] = [
    { name: "none" },
    { name: "relearning a tenth", relearned: relearned.map(({ teach }) => teach.text) },
    { name: "answering in bf16", options: { format: "bf16" } },
    { name: "answering in int4", options: { format: "int4" } },
    { name: "30 % of the weights pruned", options: { model: pruned } },
  ];
  for (const attack of attacks) {
    const answers: Answered[] = [];
    const all = new Map<string, readonly Heard[]>();
    for (const [name, data] of [
      ["forgot", forgot],
      ["never", never],
      ["kept", whole],
    ] as const) {
      const copy = join(folder, "attacked");
      const shoal = await attacked(attack, { model, data }, copy);
      const said: Heard[] = [];
      for (const { id, kind, index, question } of items) {
        const answer = await heard(shoal, question, LWIA_ANSWER_TOKENS);
        said.push(answer);
        answers.push({ id, kind, index, condition: name, output: answer.text, tokens: answer.tokens });
      }
      all.set(name, said);
      await shoal.close();
      rmSync(copy, { recursive: true });
    }
    const scores = score(lessons, answers, "never");
    const rates = ["forgot", "never", "kept"].map((name) => [
      name,
      { exact: formatScore(scores[name]?.["exact"]), paraphrase: formatScore(scores[name]?.["paraphrase"]) },
    ]);
    const [a, b] = [all.get("forgot")!, all.get("never")!];
    const same = a.filter(({ bits }, i) => bits === b[i]!.bits).length;
    console.log(
      JSON.stringify({ attack: attack.name, model, asked: items.length, sameBits: same, ...Object.fromEntries(rates) }),
    );
    if (same < items.length) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** A data folder that was told these lessons and forgot some. */
async function device(
  name: string,
  told: readonly LwiaLesson[],
  forgotten: readonly LwiaLesson[] = [],
): Promise<string> {
  const data = join(folder, name);
  const shoal = await createShoal({ model, data, threads: 1 });
  const gone: string[] = [];
  for (const lesson of told) {
    const { id, also = [] } = await shoal.teach(lesson.teach.text);
    if (forgotten.includes(lesson)) gone.push(id, ...also.map((other) => other.id));
  }
  if (gone.length > 0) await shoal.forget({ ids: gone });
  await shoal.close();
  return data;
}
