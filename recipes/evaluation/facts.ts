/** Facts told in the conversation, given as memory lines or in a passage, and asked for in wordings never trained on. */
import { Rng } from "../../src/core/index.ts";
import type { Engine } from "../../src/runtime/index.ts";
import { type Asked, type Episode, memoryEpisode, readingEpisode, toldEpisode } from "../corpus/facts/index.ts";
import type { GeneratorOptions } from "../corpus/generator.ts";
import { answerTo } from "./answering.ts";
import type { Report } from "./report.ts";

const UNKNOWN =
  /don't know|do not know|not told|haven't (told|said|mentioned)|never (said|told|mentioned)|no idea|not in my|can't find|nothing is said|not (say|mention)|不知道|没(有)?(说|提|告诉|讲|听|找到|记|写)|不清楚|不记得|没印象/i;

const says = ({ value = "", wrong }: Asked, answer: string): boolean =>
  answer.includes(value) && !wrong.some((other) => other !== value && answer.includes(other));
const abstains = ({ wrong }: Asked, answer: string): boolean =>
  UNKNOWN.test(answer) && !wrong.some((other) => answer.includes(other));

type Episodes = (rng: Rng, options: GeneratorOptions) => Episode;

const ABILITIES: readonly [ability: string, episodes: Episodes, known: boolean][] = [
  ["told 1-3 facts, then asked", (rng, options) => toldEpisode(rng, { ...options, mostFacts: 3 }), true],
  ["told 1-6 facts, then asked", toldEpisode, true],
  ["never told: says so", toldEpisode, false],
  ["answers from memory lines", memoryEpisode, true],
  ["not in memory: says so", memoryEpisode, false],
  ["answers from a passage", readingEpisode, true],
];

/** Asks `n` questions of each ability. */
export async function measureFacts(engine: Engine, report: Report, n: number): Promise<void> {
  for (const [ability, episodes, known] of ABILITIES) {
    const rng = new Rng(4242);
    let [hits, asked] = [0, 0];
    while (asked < n) {
      for (const question of episodes(rng, { heldOut: true }).asked) {
        if ((question.value !== undefined) !== known || asked >= n) continue;
        const answer = await answerTo(engine, question.prompt);
        asked++;
        if (known ? says(question, answer) : abstains(question, answer)) hits++;
        report.sample(ability, question.prompt, answer, question.answer);
      }
    }
    report.rate(`${ability} (unseen wording)`, hits, n);
  }
}
