/** Abilities that only a reader can judge: samples are kept, nothing is scored. */
import { Rng } from "../../src/core/index.ts";
import type { Engine } from "../../src/runtime/index.ts";
import { generators } from "../corpus/registry.ts";
import { answerTo } from "./answering.ts";
import { firstTurn } from "./first-turn.ts";
import type { Report } from "./report.ts";

const KINDS: readonly [ability: string, kind: string][] = [
  ["small talk", "small-talk"],
  ["a story on request", "story-request"],
  ["a summary", "summary"],
];
const MAX_TOKENS = 160;

export async function keepFreeWriting(engine: Engine, report: Report, samples: number): Promise<void> {
  for (const [ability, kind] of KINDS) {
    const rng = new Rng(31);
    const generator = generators.get(kind)!;
    for (let i = 0; i < samples; i++) {
      const { prompt, wanted } = firstTurn(generator(rng, { heldOut: true }));
      report.sample(ability, prompt, await answerTo(engine, prompt, { maxTokens: MAX_TOKENS }), wanted);
    }
  }
}
