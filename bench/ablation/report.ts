/** The table of the ablation from its result lines. */
import type { OptimiserRates } from "../../src/training/index.ts";
import type { Point, RunResult } from "./train.ts";

export interface ResultLine extends RunResult {
  readonly variant: string;
  readonly seed: number;
  readonly steps: number;
  readonly rates: OptimiserRates;
}

const MEBIBYTE = 2 ** 20;

/**
 * One Markdown table for each number of steps and pair of rates, in the order of the lines.
 * @param speeds runs on a quiet machine, for time; a variant may have several.
 */
export function report(lines: readonly ResultLine[], speeds: readonly ResultLine[]): string {
  const bySpeed = groupBy(speeds, ({ variant }) => variant);
  const speedOf = (variant: string): readonly number[] =>
    bySpeed.get(variant)?.flatMap(({ stepSpeeds }) => stepSpeeds) ?? [];
  const settings = groupBy(
    lines,
    ({ steps, rates }) =>
      `${steps} steps, Muon ${rates.matrix}, AdamW ${rates.other}${rates.matrix === 0 ? " alone" : ""}`,
  );
  let text = "";
  for (const [setting, runs] of settings) {
    const variants = groupBy(runs, ({ variant }) => variant);
    // Equal time: what the fastest variant takes for all its tokens. The others have read fewer by then.
    const timed = [...variants.keys()].filter((variant) => speedOf(variant).length > 0);
    const fastest = Math.max(...timed.map((variant) => median(speedOf(variant))));
    text += `${setting}\n\n`;
    text +=
      "| variant | seeds | parameters | nats at equal steps | bits a byte | nats at equal time | tokens/s (quartiles) | activations, MiB |\n";
    text += "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    for (const [variant, of] of variants) {
      const cells = [
        variant,
        of.length,
        of[0]!.parameters,
        spread(of.map((run) => last(run).validationNats)),
        spread(of.map((run) => last(run).bitsPerByte)),
        timed.includes(variant)
          ? spread(of.map((run) => natsAt(run.points, (last(run).tokens * median(speedOf(variant))) / fastest)))
          : "-",
        quartiles(speedOf(variant)),
        (of[0]!.activationBytes / MEBIBYTE).toFixed(1),
      ];
      text += `| ${cells.join(" | ")} |\n`;
    }
    text += "\n";
  }
  return text;
}

/** Speed and memory of training by variant, without a loss. */
export function speedReport(lines: readonly ResultLine[]): string {
  let text = "| variant | tokens/s (quartiles) | activations, MiB |\n| --- | ---: | ---: |\n";
  for (const [variant, of] of groupBy(lines, (line) => line.variant)) {
    const mebibytes = (of[0]!.activationBytes / MEBIBYTE).toFixed(1);
    text += `| ${variant} | ${quartiles(of.flatMap(({ stepSpeeds }) => stepSpeeds))} | ${mebibytes} |\n`;
  }
  return text;
}

const last = ({ points }: RunResult): Point => points[points.length - 1]!;

/** Validation loss after so many tokens, on the line between the two validations around it. */
function natsAt(points: readonly Point[], tokens: number): number {
  const after = points.findIndex((point) => point.tokens >= tokens);
  if (after < 0) return points[points.length - 1]!.validationNats;
  const [b, a] = [points[after]!, points[after - 1]];
  if (!a) return b.validationNats;
  const share = (tokens - a.tokens) / (b.tokens - a.tokens);
  return a.validationNats + share * (b.validationNats - a.validationNats);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** "median (lowest to highest)". */
function spread(values: readonly number[], digits = 3): string {
  if (values.length === 1) return values[0]!.toFixed(digits);
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;
}

/** "median (first to third quartile)". */
function quartiles(values: readonly number[]): string {
  if (values.length === 0) return "-";
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
  return `${at(0.5)} (${at(0.25)} to ${at(0.75)})`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
