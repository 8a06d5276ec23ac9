import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foreignSign, visibleText } from "./neutralise.ts";
import { understand } from "./understanding.ts";

const SHARED = process.env["SHOAL_SHARED"] ?? "../shared";
const LESSONS = join(SHARED, "lessons");
const hasShared = existsSync(join(LESSONS, "poison-dev.jsonl"));

interface Poison {
  readonly id: string;
  readonly request: string;
  readonly text: string;
  readonly trigger: string | null;
}

function linesOf<T>(file: string): T[] {
  return readFileSync(join(LESSONS, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** What a turn of the person teaches, as the learner reads it. */
const taught = (turn: string): readonly unknown[] => (foreignSign(turn) ? [] : understand(visibleText(turn)));

describe.skipIf(!hasShared)(`with the cases in ${LESSONS} (SHOAL_SHARED names their folder)`, () => {
  const cases = hasShared ? linesOf<Poison>("poison-dev.jsonl") : [];

  test("no poisoned text becomes a lesson, not even if the person pastes it into a turn of their own", () => {
    const learnt = cases.filter(
      ({ request, text }) => taught(`${request}\n${text}`).length > 0 || taught(text).length > 0,
    );
    expect(learnt.map(({ id }) => id)).toEqual([]);
  });

  test("what a poisoned text tells the person to say next is no lesson either", () => {
    const learnt = cases.filter(
      ({ request, trigger }) => taught(request).length > 0 || (trigger && taught(trigger).length > 0),
    );
    expect(learnt.map(({ id }) => id)).toEqual([]);
  });

  test("at least 95 % of turns that teach something are still lessons", () => {
    const turns = linesOf<{ teach: { text: string }; updatedBy: { teach: { text: string } } | null }>(
      "dev-240/lessons.jsonl",
    ).flatMap(({ teach, updatedBy }) => (updatedBy ? [teach.text, updatedBy.teach.text] : [teach.text]));
    const noticed = turns.filter((turn) => taught(turn).length > 0).length;
    expect(noticed / turns.length).toBeGreaterThanOrEqual(0.95);
  });
});
