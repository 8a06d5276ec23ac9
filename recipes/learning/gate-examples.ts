/**
 * What a gate is fitted and measured on: a taught fact, and questions that it does or does not answer.
 *
 * Each case is one lesson, taught as the program would, with the subject as it was said; its questions are other wordings in
 * both languages, and questions about the same subject that ask for something else.
 */
import type { Rng } from "../../src/core/index.ts";
import { reread, subjectForms, type Understanding } from "../../src/learning/index.ts";
import { drawFact, siblingRelation } from "../corpus/facts/fact.ts";
import { clause, finish, question } from "../corpus/facts/wording.ts";
import { sentence } from "../corpus/lessons/form.ts";
import type { Language } from "../corpus/lexicon/term.ts";
import { type ForeignRelation, foreignQuestion, foreignStatement, foreignSubject } from "./foreign-relations.ts";

export interface GateQuestion {
  readonly text: string;
  readonly isAnswer: boolean;
  readonly isCross: boolean;
}

export interface GateCase {
  readonly relation: string;
  readonly fact: string;
  readonly forms: readonly string[];
  readonly questions: readonly GateQuestion[];
}

const LANGUAGES: readonly Language[] = ["zh", "en"];
const OTHERS = 4;

/** A fact of a relation that the base has been trained on, asked for in wordings that it has not seen. */
export function knownCase(rng: Rng): GateCase {
  for (;;) {
    const fact = drawFact(rng, true);
    if (fact.subject.pronoun === "self") continue;
    const language = rng.pick(LANGUAGES);
    const voice = { language, speaker: "user" } as const;
    const said = sentence(clause(rng, fact, voice, fact.value[language], { heldOut: true }), language);
    const { text, subject } = finish(said, fact.subject, language);
    const questions: GateQuestion[] = [];
    for (let i = 0; i < 3; i++) {
      questions.push({ text: question(rng, fact, voice, true).text, isAnswer: true, isCross: false });
    }
    const other: Language = language === "zh" ? "en" : "zh";
    for (const spelling of [language, other]) {
      const asked = question(rng, fact, { language: other, speaker: "user", spelling }, true).text;
      questions.push({ text: asked, isAnswer: true, isCross: true });
    }
    const taken = [fact];
    for (let i = 0; i < OTHERS; i++) {
      const relation = siblingRelation(rng, fact, taken);
      if (!relation) break;
      taken.push({ ...fact, relation });
      questions.push({ text: question(rng, { ...fact, relation }, voice, true).text, isAnswer: false, isCross: false });
      const elsewhere = { language: other, speaker: "user", spelling: rng.pick(LANGUAGES) } as const;
      const asked = question(rng, { ...fact, relation }, elsewhere, true).text;
      if (i < 2) questions.push({ text: asked, isAnswer: false, isCross: true });
    }
    return { relation: fact.relation.id, fact: text, forms: subjectForms(subject), questions };
  }
}

/** A fact of a relation that neither base nor corpus has. */
export function foreignCase(rng: Rng, relations: readonly ForeignRelation[]): GateCase {
  const relation = rng.pick(relations);
  const subject = foreignSubject(rng, relation);
  const language = rng.pick(LANGUAGES);
  const other: Language = language === "zh" ? "en" : "zh";
  const said = foreignStatement(rng, relation, subject, language, rng.pick(relation.values));
  const questions: GateQuestion[] = [0, 1, 2, 3, 4].map((form) => ({
    text: foreignQuestion(rng, relation, subject, language, form).text,
    isAnswer: true,
    isCross: false,
  }));
  for (let i = 0; i < 2; i++) {
    const asked = foreignQuestion(rng, relation, subject, other, rng.integer(5)).text;
    questions.push({ text: asked, isAnswer: true, isCross: true });
  }
  const siblings = relations.filter(
    (candidate) =>
      candidate !== relation && candidate.subjectKinds.some((kind) => relation.subjectKinds.includes(kind)),
  );
  for (const sibling of rng.shuffle([...siblings]).slice(0, 2)) {
    for (const asked of [language, other]) {
      const { text } = foreignQuestion(rng, sibling, subject, asked, rng.integer(5));
      questions.push({ text, isAnswer: false, isCross: asked === other });
    }
  }
  // Relations that the base knows are asked of the same subject too.
  const known = drawFact(rng, true);
  for (let i = 0; i < 2; i++) {
    const kin = siblingRelation(
      rng,
      { ...known, subject, subjectKind: subject.kind === "shaped" ? "person" : subject.kind },
      [],
    );
    if (!kin) break;
    const asked = question(rng, { relation: kin, subject }, { language, speaker: "user" }, true).text;
    questions.push({ text: asked, isAnswer: false, isCross: false });
  }
  return { relation: relation.id, fact: said.text, forms: subjectForms(said.subject), questions };
}

/** What the program's rules understand of a case, with the subject given. */
export function understandingOf({ fact, forms }: GateCase): Understanding {
  return { ...reread(fact), subjectForms: forms };
}
