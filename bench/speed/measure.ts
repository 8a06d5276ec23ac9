/** What is measured of an engine, in processor seconds and in time: the first is little moved by what else the machine does. */
import { cpuUsage } from "node:process";

export interface Case {
  readonly case: string;
  /** Tokens a processor second, and a second; median of the repeats. */
  readonly perCpuSecond?: number;
  readonly perSecond?: number;
  readonly low?: number;
  readonly high?: number;
  readonly [figure: string]: string | number | undefined;
}

export const PREFILL_TOKENS = 512;
export const DECODE_TOKENS = 64;

/** Token ids that any World model has. */
export const someIds = (count: number): number[] => Array.from({ length: count }, (_, i) => ((i * 7919) % 65_000) + 1);

export function cpuSeconds(): number {
  const { user, system } = cpuUsage();
  return (user + system) / 1e6;
}

/** Repeats after a warm-up. */
export async function repeated(name: string, tokens: number, repeats: number, work: () => unknown): Promise<Case> {
  await work();
  const rates: { cpu: number; wall: number }[] = [];
  for (let i = 0; i < repeats; i++) {
    const [cpu, wall] = [cpuSeconds(), performance.now()];
    await work();
    rates.push({ cpu: tokens / (cpuSeconds() - cpu), wall: (1000 * tokens) / (performance.now() - wall) });
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const byCpu = rates.map(({ cpu }) => cpu).sort((a, b) => a - b);
  return {
    case: name,
    tokens,
    perCpuSecond: round(middle([...byCpu])),
    low: round(byCpu[0]!),
    high: round(byCpu.at(-1)!),
    perSecond: round(middle(rates.map(({ wall }) => wall))),
  };
}

export const round = (value: number): number => Math.round(value * 10) / 10;

export function print(figures: object): void {
  console.log(JSON.stringify(figures));
}
