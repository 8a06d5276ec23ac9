/** The comparison as a table. */
import { bitsPerByte } from "../../src/evaluation/index.ts";
import { formatScore, type Scores } from "./device.ts";
import type { Costs } from "./drift.ts";

export interface Answered {
  readonly id: string;
  readonly condition: string;
  readonly kind: string;
  readonly index: number;
  readonly output: string;
  readonly tokens: number;
}

/** One method with one seed. */
export interface Run {
  readonly method: string;
  readonly seed: number;
  readonly model: { readonly path: string; readonly sha256: string };
  readonly lessons: number;
  /** Lessons whose turn was taken for one. */
  readonly taught: number;
  readonly cpuSecondsALesson: number;
  readonly stepsALesson: number;
  /** Of all that was learnt. */
  readonly bytes: number;
  readonly costs: Costs;
  readonly answers: readonly Answered[];
  readonly wholeCpuSeconds: number;
}

const RATES = [
  ["exact", "exact"],
  ["other wordings", "paraphrase"],
  ["other language", "cross"],
  ["twins: a told value", "falseRecall"],
  ["something else asked: the told value", "otherRelationLeak"],
  ["neighbours unchanged", "neighbourSame"],
] as const;

const NAMES: Readonly<Record<string, string>> = {
  base: "base",
  "single-stream": "one key, stream",
  "single-projection": "one key, learned",
  subject: "subject alone",
  bonus: "split key, logit bonus",
  chain: "split key, trained chain",
  lora: "LoRA, replay",
  full: "full fine-tuning, replay",
};
/** Whose lessons share their weights: taking one out again takes training anew without it. */
const SHARED: ReadonlySet<string> = new Set(["lora", "full"]);

/** Methods as columns; rates over all seeds with their interval, the rest as the mean over seeds. */
export function tableOf(runs: readonly Run[], scores: Scores): string {
  const methods = [...new Set(runs.map(({ method }) => method))];
  const ofMethod = (name: string): Run[] => runs.filter(({ method }) => method === name);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = [
    line(["", ...methods.map((name) => NAMES[name] ?? name)]),
    line(methods.map(() => "---").concat("---")),
  ];
  for (const [title, metric] of RATES) {
    rows.push(line([title, ...methods.map((name) => formatScore(scores[name]?.[metric]))]));
  }
  for (const [title, text] of [
    ["drift of validation texts", "validation"],
    ["drift of foreign prose", "foreign"],
    ["drift of replies", "replies"],
  ] as const) {
    const drift = ({ seed, costs }: Run): number => {
      const before = runs.find((run) => run.method === "base" && run.seed === seed)!;
      const costOf = ({ nats, bytes }: { nats: number; bytes: number }): number =>
        bitsPerByte({ nats, bytes, tokens: 0 });
      return 100 * (costOf(costs[text]) / costOf(before.costs[text]) - 1);
    };
    rows.push(line([`${title}, %`, ...methods.map((name) => spread(ofMethod(name).map(drift), 2))]));
  }
  const figures: readonly [string, (run: Run) => number, number][] = [
    ["CPU-seconds a lesson", (run) => run.cpuSecondsALesson, 2],
    ["gradient steps a lesson", (run) => run.stepsALesson, 1],
    ["kB a lesson", (run) => run.bytes / 1000 / Math.max(1, run.taught), 1],
  ];
  for (const [title, figure, digits] of figures) {
    rows.push(line([title, ...methods.map((name) => spread(ofMethod(name).map(figure), digits))]));
  }
  const undone = (name: string): string => (name === "base" ? "" : SHARED.has(name) ? "no" : "yes");
  rows.push(line(["exact undo", ...methods.map(undone)]));
  return rows.join("\n");
}

/** The mean, and the least and greatest where they differ. */
function spread(values: readonly number[], digits: number): string {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const [low, high] = [Math.min(...values), Math.max(...values)].map((x) => x.toFixed(digits));
  return low === high ? low! : `${mean.toFixed(digits)} (${low} to ${high})`;
}
