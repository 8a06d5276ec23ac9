/** The table of the ablation from its result lines. */
import type { OptimiserRates } from "../../src/training/index.ts";
import type { Point, RunResult } from "./train.ts";

export interface ResultLine extends RunResult {
  readonly variant: string;
  readonly seed: number;
  readonly steps: number;
  readonly rates: OptimiserRates;
}

const MEGABYTE = 2 ** 20;

/** One Markdown table for each number of steps and pair of rates, in the order of the lines. */
export function report(lines: readonly ResultLine[]): string {
  const settings = groupBy(
    lines,
    ({ steps, rates }) =>
      `${steps} steps, Muon ${rates.matrix}, AdamW ${rates.other}${rates.matrix === 0 ? " alone" : ""}`,
  );
  let text = "";
  for (const [setting, runs] of settings) {
    const variants = groupBy(runs, ({ variant }) => variant);
    // Equal time: what the fastest variant took for all its steps, which all others reach too.
    const seconds = Math.min(...[...variants.values()].map((of) => median(of.map((run) => last(run).seconds))));
    text += `${setting}; equal time = ${seconds.toFixed(0)} CPU s\n\n`;
    text +=
      "| variant | seeds | parameters | nats at equal steps | bits a byte | nats at equal time | tokens/CPU s | activations, MB |\n";
    text += "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    for (const [variant, of] of variants) {
      const cells = [
        variant,
        of.length,
        of[0]!.parameters,
        spread(of.map((run) => last(run).validationNats)),
        spread(of.map((run) => last(run).bitsPerByte)),
        spread(of.map((run) => natsAt(run.points, seconds))),
        spread(
          of.map(({ tokensPerSecond }) => tokensPerSecond),
          0,
        ),
        (of[0]!.activationBytes / MEGABYTE).toFixed(1),
      ];
      text += `| ${cells.join(" | ")} |\n`;
    }
    text += "\n";
  }
  return text;
}

const last = ({ points }: RunResult): Point => points[points.length - 1]!;

/** Validation loss after so many CPU seconds, on the line between the two validations around it. */
function natsAt(points: readonly Point[], seconds: number): number {
  const after = points.findIndex((point) => point.seconds >= seconds);
  if (after < 0) return points[points.length - 1]!.validationNats;
  const [b, a] = [points[after]!, points[after - 1]];
  if (!a) return b.validationNats;
  const share = (seconds - a.seconds) / (b.seconds - a.seconds);
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

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
