import { expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { drawSubject } from "../lexicon/subjects.ts";
import { LANGUAGES } from "../lexicon/term.ts";
import { compile, conjugate, expand, type Form, fill } from "./form.ts";
import { areAkin, RELATIONS, relationsCount } from "./index.ts";

const wordings = (forms: readonly Form[]): Set<string> => new Set(forms.flatMap((form) => expand(form)));

test("there are at least 300 relations, each with its own name", () => {
  expect(relationsCount).toBeGreaterThanOrEqual(300);
  expect(new Set(RELATIONS.map((relation) => relation.id)).size).toBe(relationsCount);
});

test("every relation can be asked in ten ways and stated in six, in both languages", () => {
  for (const { id, words } of RELATIONS) {
    for (const language of LANGUAGES) {
      const { questions, clauses, statements } = words[language];
      expect(wordings([...questions.all, ...clauses.all]).size, `${id} ${language} questions`).toBeGreaterThanOrEqual(
        10,
      );
      expect(wordings(statements.all).size, `${id} ${language} statements`).toBeGreaterThanOrEqual(6);
      expect(questions.heldOut.length, `${id} ${language} kept questions`).toBeGreaterThan(0);
    }
  }
});

test("a statement names its value and its subject, a question its subject only", () => {
  for (const { id, words } of RELATIONS) {
    for (const language of LANGUAGES) {
      for (const { source } of words[language].statements.all) expect(source, id).toContain("{v}");
      for (const { source } of [...words[language].questions.all, ...words[language].clauses.all])
        expect(source, id).not.toContain("{v}");
      for (const { source } of [...words[language].statements.all, ...words[language].questions.all]) {
        expect(source, id).toMatch(/\{(?:s|s's|o)\}/);
      }
    }
  }
});

test("an akin relation exists and kinship goes both ways", () => {
  const ids = new Map(RELATIONS.map((relation) => [relation.id, relation]));
  for (const relation of RELATIONS) {
    for (const id of relation.akin) {
      const other = ids.get(id);
      expect(other, `${relation.id} is akin to ${id}`).toBeDefined();
      if (other !== undefined) expect(areAkin(other, relation)).toBe(true);
    }
  }
});

test("every subject kind that a relation names can be drawn", () => {
  for (const { subjectKinds, realSubjects } of RELATIONS) {
    for (const kind of subjectKinds) {
      if (realSubjects.length === 0) expect(drawSubject(new Rng(1), kind).zh.bare).not.toBe("");
    }
  }
});

test("verbs agree with their subject", () => {
  expect(conjugate("live", "third")).toBe("lives");
  expect(conjugate("watch", "third")).toBe("watches");
  expect(conjugate("carry", "third")).toBe("carries");
  expect(conjugate("is", "I")).toBe("am");
  expect(conjugate("was", "plural")).toBe("were");
});

test("alternatives nest, and a subject after a preposition is an object", () => {
  const form = compile("[a|b[c|]] for {s}");
  expect(expand(form)).toEqual(["a for {o}", "bc for {o}", "b for {o}"]);
  expect(fill(form, { slots: { o: "me" }, agreement: "I" }, new Rng(3))).toMatch(/ for me$/);
});

test("a form with a stray bracket or an unknown gap is refused", () => {
  expect(() => compile("a]b")).toThrow(SyntaxError);
  expect(() => compile("[a|b")).toThrow(SyntaxError);
  expect(() => compile("{s")).toThrow(SyntaxError);
  expect(() => fill(compile("{x}"), { slots: {}, agreement: "third" }, new Rng(1))).toThrow(RangeError);
});
