/** Public benchmarks, their even halves, from the folder of shared data: the lower cost per byte is the answer. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Rng } from "../../src/core/index.ts";
import { type Choice, minimalPairs, multipleChoice, type Subject } from "../../src/evaluation/index.ts";
import type { Report } from "./report.ts";

interface Instruction {
  readonly instruction: string;
  readonly answer: string;
}

/** "...question: Q\n\nAnswer1: A Answer2: B\n\nAnswer format: ..." as a question and its choices. */
function parseInstruction({ instruction, answer }: Instruction): Choice {
  const body = instruction.replace(/^Please choose [^:]*: /, "").replace(/\n\nAnswer format:[\s\S]*$/, "");
  const [context = "", ...choices] = body.split(/\s*(?:Answer|Solution|Ending|Option)\d+: /);
  return {
    context: `${context.trim()}\n`,
    choices: choices.map((choice) => choice.trim()),
    answer: Number(answer.replace(/\D/g, "")) - 1,
  };
}

interface CauseOrEffect {
  readonly premise: string;
  readonly choice1: string;
  readonly choice2: string;
  readonly question: "cause" | "effect";
  readonly label: number;
}

function parseCauseOrEffect({ premise, choice1, choice2, question, label }: CauseOrEffect): Choice {
  const link = question === "cause" ? "这是因为" : "所以";
  return { context: `${premise.replace(/。$/, "，")}${link}`, choices: [choice1, choice2], answer: label };
}

const CHOICES: readonly [name: string, file: string, chance: string, parse: (item: never) => Choice][] = [
  ["ARC-Easy", "ARC-Easy.even.jsonl.br", "25 %", parseInstruction],
  ["PIQA", "piqa.even.jsonl.br", "50 %", parseInstruction],
  ["XCOPA-zh", "xcopa-zh-val.jsonl.br", "50 %", parseCauseOrEffect],
];

/** @param items at most so many of each, drawn by seed. */
export async function measureBenchmarks(
  subject: Subject,
  report: Report,
  folder: string,
  items: number,
): Promise<void> {
  const blimp = read(folder, "blimp-even.jsonl.br") as { task: string; good: string; bad: string }[] | undefined;
  if (blimp) {
    const pairs = sample(blimp, items).map(({ task, good, bad }) => ({ good, bad, group: task }));
    const { overall } = await minimalPairs(subject, pairs);
    report.rows.push({ ability: "BLiMP, even pairs (chance 50 %)", rate: overall });
  }
  for (const [name, file, chance, parse] of CHOICES) {
    const all = read(folder, file);
    if (!all) continue;
    const choices = sample(all, items).map((item) => parse(item as never));
    report.rows.push({ ability: `${name} (chance ${chance})`, rate: await multipleChoice(subject, choices) });
  }
}

function read(folder: string, file: string): unknown[] | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) {
    process.stderr.write(`left out: ${file} is not in ${folder}\n`);
    return undefined;
  }
  const lines = brotliDecompressSync(readFileSync(path)).toString().trim().split("\n");
  return lines.map((line) => JSON.parse(line) as unknown);
}

function sample<T>(all: readonly T[], count: number): T[] {
  return new Rng(5).shuffle([...all]).slice(0, count);
}
