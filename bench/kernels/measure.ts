/**
 * Timing of several contenders side by side: in every round each has its turn, so that whatever else the machine does
 * falls on all of them alike.
 */
import { setTimeout as sleep } from "node:timers/promises";

export interface Contender {
  readonly name: string;
  /** One product. */
  run(): void | Promise<void>;
  /** Why the result is wrong, or undefined. A wrong result has no speed. */
  wrong(): string | undefined;
}

export interface Timing {
  readonly medianMs: number;
  readonly bestMs: number;
  /** Distance between the quartiles over the median. */
  readonly spread: number;
  readonly repeats: number;
}

export interface MeasureOptions {
  readonly repeats: number;
  /** How long one repeat lasts at least. */
  readonly repeatMs: number;
  readonly warmUpMs: number;
  /** In milliseconds. Default: the wall's. */
  readonly clock?: () => number;
}

const MOST_ITERATIONS = 100_000;
/** Between contenders, so that the threads of the last one go to sleep. */
const REST_MS = 20;

/** Times all contenders; one whose result is wrong gets the reason in place of a timing. */
export async function measureTogether(
  contenders: readonly Contender[],
  options: MeasureOptions,
): Promise<Map<string, Timing | string>> {
  const results = new Map<string, Timing | string>();
  const running: { contender: Contender; iterations: number; timesMs: number[] }[] = [];
  for (const contender of contenders) {
    const iterations = await warmUp(contender, options);
    const reason = contender.wrong();
    if (reason !== undefined) results.set(contender.name, reason);
    else running.push({ contender, iterations, timesMs: [] });
  }
  for (let repeat = 0; repeat < options.repeats; repeat++) {
    for (const { contender, iterations, timesMs } of running) {
      if (running.length > 1) {
        await sleep(REST_MS);
        await time(contender, 1);
      }
      timesMs.push(await time(contender, iterations, options.clock));
    }
  }
  for (const { contender, timesMs } of running) {
    results.set(contender.name, contender.wrong() ?? summarise(timesMs));
  }
  return results;
}

/** Runs until the engine has had time to optimise; returns how often to run in one repeat. */
async function warmUp(contender: Contender, options: MeasureOptions): Promise<number> {
  const begin = performance.now();
  await time(contender, 1);
  await time(contender, 1);
  while (performance.now() - begin < options.warmUpMs) {
    await time(contender, 1);
    await new Promise(setImmediate); // optimised code arrives through the event loop
  }
  const onceMs = await time(contender, 1, options.clock);
  return Math.max(1, Math.min(MOST_ITERATIONS, Math.ceil(options.repeatMs / onceMs)));
}

const wallClock = (): number => performance.now();

/** Milliseconds of one run, averaged over `iterations`. */
async function time(contender: Contender, iterations: number, clock = wallClock): Promise<number> {
  const begin = clock();
  for (let i = 0; i < iterations; i++) {
    const pending = contender.run();
    if (pending) await pending;
  }
  return (clock() - begin) / iterations;
}

function summarise(timesMs: readonly number[]): Timing {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const at = (quantile: number): number => {
    const place = quantile * (sorted.length - 1);
    const low = sorted[Math.floor(place)] as number;
    const high = sorted[Math.ceil(place)] as number;
    return low + (high - low) * (place - Math.floor(place));
  };
  const medianMs = at(0.5);
  return { medianMs, bestMs: at(0), spread: (at(0.75) - at(0.25)) / medianMs, repeats: sorted.length };
}
