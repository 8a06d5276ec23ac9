import { expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { plainText } from "../forms.ts";
import { RELATIONS } from "../lessons/index.ts";
import {
  FACT_KINDS,
  lookUpEpisode,
  memoryEpisode,
  noticingExamples,
  readingEpisode,
  relationPhrasings,
  toldEpisode,
} from "./index.ts";

const EPISODES = { told: toldEpisode, memory: memoryEpisode, reading: readingEpisode, "drill-lookup": lookUpEpisode };
const ROUNDS = 150;

for (const [kind, generate] of Object.entries(FACT_KINDS)) {
  test(`${kind}: the same seed gives the same document, with every gap filled`, () => {
    for (let seed = 0; seed < ROUNDS; seed++) {
      const heldOut = seed % 5 === 0;
      const document = generate(new Rng(seed), { heldOut });
      expect(generate(new Rng(seed), { heldOut })).toEqual(document);
      expect(document.kind).toBe(kind);
      expect(plainText(document)).not.toContain("\u0001");
      expect(plainText(document)).not.toMatch(/[{}[\]]|\+[a-z]|undefined| {2}| [,.?]|a\(n\)|\bI's|\bto I\b|\bfor I\b/);
    }
  });
}

for (const [kind, episode] of Object.entries(EPISODES)) {
  test(`${kind}: an answer stands in the text before its question, and what was never told does not`, () => {
    let refused = 0;
    let asked = 0;
    for (let seed = 0; seed < ROUNDS; seed++) {
      for (const item of episode(new Rng(seed), { heldOut: false }).asked) {
        const before = item.prompt
          .filter((part) => typeof part === "string")
          .join("\n")
          .toLowerCase();
        asked++;
        if (item.value === undefined) {
          refused++;
          for (const wrong of item.wrong) if (wrong.length > 2) expect(item.answer).not.toContain(wrong);
        } else {
          expect(before).toContain(item.value.toLowerCase());
          expect(item.answer.toLowerCase()).toContain(item.value.toLowerCase());
        }
      }
    }
    expect(asked).toBeGreaterThan(ROUNDS * 0.9);
    expect(refused / asked).toBeGreaterThan(kind === "drill-lookup" ? 0.05 : 0.25);
  });
}

test("noticing: half of the turns teach, and every kind has its label", () => {
  const examples = noticingExamples(new Rng(7), { heldOut: false, count: 2000 });
  expect(examples.filter((example) => example.teaches).length).toBe(1000);
  expect(new Set(examples.map((example) => example.kind)).size).toBe(16);
  for (const { text, teaches, subject } of examples) {
    expect(text).not.toMatch(/[{}]/);
    if (teaches && subject !== "I") expect(text).toContain(subject);
  }
});

test("a phrasing hides its subject behind the mask and nothing else", () => {
  for (let seed = 0; seed < 100; seed++) {
    for (const phrasing of relationPhrasings(new Rng(seed), { heldOut: false })) {
      const text = phrasing.masked.filter((part): part is string => typeof part === "string").join("");
      expect(phrasing.masked.some((part) => typeof part !== "string")).toBe(true);
      if (phrasing.subject !== "I" && phrasing.subject !== "我") {
        expect(text).not.toContain(phrasing.subject);
        expect(phrasing.masked.map((part) => (typeof part === "string" ? part : phrasing.subject)).join("")).toBe(
          phrasing.text,
        );
      }
    }
  }
});

test("questions for validation are in words that training never uses", () => {
  const cores = (heldOut: boolean): Set<string> =>
    new Set(
      RELATIONS.flatMap(({ words }) =>
        (["zh", "en"] as const).flatMap((l) =>
          (heldOut ? words[l].questions.heldOut : words[l].questions.own).map((form) => form.source),
        ),
      ),
    );
  const train = cores(false);
  for (const core of cores(true)) expect(train.has(core)).toBe(false);
  for (const { words } of RELATIONS) {
    for (const language of ["zh", "en"] as const) expect(words[language].questions.heldOut.length).toBeGreaterThan(0);
  }
});
