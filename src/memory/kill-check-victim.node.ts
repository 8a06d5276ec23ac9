/**
 * The victim of kill-check.node.ts: teaches, learns, replaces and forgets at random until it is killed.
 *
 * Before each step it prints `try <step>`, and when the step is acknowledged `done <step>`; a step is a word and lesson
 * numbers. Printing is synchronous, so the last line says where the kill fell.
 */
import { writeSync } from "node:fs";
import { Rng } from "../core/index.ts";
import { draftOf, idOf, neuronsOf } from "./kill-check-lessons.ts";
import { openMemory } from "./open-memory.ts";

const LESSON_NUMBERS = 60;

const [folder, seed] = process.argv.slice(2) as [string, string];
const rng = new Rng(Number(seed));
const memory = await openMemory(folder);
const say = (line: string): void => void writeSync(1, `${line}\n`);
say("ready");
for (;;) {
  const [name, act] = chooseStep();
  say(`try ${name}`);
  act();
  say(`done ${name}`);
}

function chooseStep(): [name: string, act: () => void] {
  const n = rng.integer(LESSON_NUMBERS);
  const state = memory.lessons.stateOf(idOf(n));
  if (state === undefined || state === "forgotten") return [`put ${n}`, () => memory.lessons.put(draftOf(n))];
  if (state === "superseded" || rng.next() < 0.3) {
    return [`forget ${n}`, () => memory.forget({ by: "id", ids: [idOf(n)] })];
  }
  const other = rng.integer(LESSON_NUMBERS);
  const otherState = memory.lessons.stateOf(idOf(other));
  if (other !== n && otherState === "learned" && rng.next() < 0.3) {
    return [`supersede ${n} ${other}`, () => memory.lessons.supersede(idOf(n), idOf(other))];
  }
  const learned = { neurons: neuronsOf(n), baseHash: "base", headHash: "head", method: "kill" };
  return [`learn ${n}`, () => memory.lessons.learn(idOf(n), learned)];
}
