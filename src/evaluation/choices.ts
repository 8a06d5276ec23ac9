/** Tasks scored by probability: minimal pairs, and choices between continuations. */
import { clusteredRate, type Rate, wilson } from "./intervals.ts";
import type { Subject } from "./subject.ts";

/** Two sentences that differ in little; the first is right. */
export interface MinimalPair {
  readonly good: string;
  readonly bad: string;
  /** The phenomenon it tests. */
  readonly group: string;
}

/** A context and continuations, one of them right. */
export interface Choice {
  readonly context: string;
  readonly choices: readonly string[];
  readonly answer: number;
}

/**
 * Share of pairs whose right sentence is more probable; groups are clusters.
 * Source of the protocol: Warstadt et al. 2020, "BLiMP" (arXiv:1912.00582).
 */
export async function minimalPairs(
  subject: Subject,
  pairs: readonly MinimalPair[],
  onProgress?: (done: number) => void,
): Promise<{ overall: Rate; groups: Map<string, Rate> }> {
  const counts = new Map<string, { hits: number; n: number }>();
  for (const [i, { good, bad, group }] of pairs.entries()) {
    const count = counts.get(group) ?? { hits: 0, n: 0 };
    counts.set(group, count);
    const [a, b] = [await subject.score(good), await subject.score(bad)];
    count.n++;
    if (a.nats < b.nats) count.hits++;
    onProgress?.(i + 1);
  }
  return {
    overall: clusteredRate([...counts.values()]),
    groups: new Map([...counts].map(([group, { hits, n }]) => [group, wilson(hits, n)])),
  };
}

/** Share of items whose right choice has the lowest cost per byte after its context. */
export async function multipleChoice(
  subject: Subject,
  items: readonly Choice[],
  onProgress?: (done: number) => void,
): Promise<Rate> {
  let hits = 0;
  for (const [i, { context, choices, answer }] of items.entries()) {
    const costs: number[] = [];
    for (const choice of choices) {
      const { nats, bytes } = await subject.score(choice, context);
      costs.push(nats / bytes);
    }
    if (costs.every((cost, j) => j === answer || cost > costs[answer]!)) hits++;
    onProgress?.(i + 1);
  }
  return wilson(hits, items.length);
}
