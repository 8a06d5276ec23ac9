/** Statements with their subject and value, from the corpus generator's facts and from relations that it does not have. */
import type { Rng } from "../../src/core/index.ts";
import { drawFact, otherValue } from "../corpus/facts/fact.ts";
import { pickPhrase } from "../corpus/facts/phrases.ts";
import { clause, finish, rawStatement, STATEMENT_STYLES, type Voice } from "../corpus/facts/wording.ts";
import { sentence } from "../corpus/lessons/form.ts";
import { LANGUAGES, type Language } from "../corpus/lexicon/term.ts";
import { FITTED_RELATIONS, foreignStatement, foreignSubject } from "./foreign-relations.ts";
import { framed, shapedSubject } from "./subject-shapes.ts";

export interface TaggedStatement {
  /** The whole turn. */
  readonly text: string;
  readonly language: Language;
  /** As it stands in the text; "I" or 我 for the speaker. */
  readonly subject: string;
  readonly value: string;
}

/** A fact told in one turn, in any style. With `heldOut` only in the corpus's unseen wordings and under its names. */
export function taggedStatement(rng: Rng, heldOut: boolean): TaggedStatement {
  const language = rng.pick(LANGUAGES);
  if (!heldOut && rng.next() < 0.25) {
    const relation = rng.pick(FITTED_RELATIONS);
    const subject = rng.next() < 0.5 ? shapedSubject(rng) : foreignSubject(rng, relation);
    const {
      text,
      subject: name,
      value,
    } = foreignStatement(rng, relation, subject, language, rng.pick(relation.values));
    return { text, language, subject: name, value };
  }
  const drawn = drawFact(rng, heldOut);
  const isShaped = !heldOut && drawn.subject.pronoun !== "self" && rng.next() < 0.35;
  const fact = isShaped ? { ...drawn, subject: shapedSubject(rng) } : drawn;
  const voice: Voice = { language, speaker: "user", reference: rng.next() < 0.3 ? "intro" : "name" };
  const value = fact.value[language];
  const kind = rng.next() < 0.4 ? "plain" : rng.pick([...STATEMENT_STYLES, "update", "framed"] as const);
  const wrong = kind === "correction" ? otherValue(rng, fact) : undefined;
  const said = (): string => clause(rng, fact, voice, value, { heldOut, isDeclarative: true });
  const raw =
    kind === "update"
      ? sentence(pickPhrase(rng, "updated", language, { q: said() }), language)
      : kind === "framed"
        ? sentence(framed(rng, said(), language), language)
        : rawStatement(rng, fact, voice, kind, wrong, heldOut);
  const { text, subject } = finish(raw, fact.subject, language);
  return { text, language, subject, value };
}
