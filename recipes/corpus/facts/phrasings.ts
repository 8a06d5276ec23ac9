/**
 * Batches for the contrastive loss: the same relation in other words, with other subjects and in both languages, and the same subject
 * with other relations as hard negatives.
 */

import type { Rng } from "../../../src/core/index.ts";
import type { RelationPhrasing } from "../../../src/training/index.ts";
import type { GeneratorOptions } from "../generator.ts";
import { areAkin, type Relation, relationsOf } from "../lessons/index.ts";
import { LANGUAGES } from "../lexicon/term.ts";
import { drawFact, drawRelation, drawValue, type Fact, subjectFor } from "./fact.ts";
import { question, statement } from "./wording.ts";

export interface PhrasingOptions extends GeneratorOptions {
  /** How many relations are in the batch; they are never akin to one another. Default 8. */
  readonly relations?: number;
  /** How many phrasings each relation has. Default 4. */
  readonly each?: number;
}

/** Half of the relations are drawn in groups that can share a subject; within a group the first phrasings are about the same subject. */
export function relationPhrasings(rng: Rng, { heldOut, relations = 8, each = 4 }: PhrasingOptions): RelationPhrasing[] {
  const chosen: Fact[] = [];
  const accept = (relation: Relation): boolean => chosen.every((fact) => !areAkin(fact.relation, relation));
  for (let tries = 0; chosen.length < relations && tries < relations * 20; tries++) {
    const last = chosen[chosen.length - 1];
    const siblings =
      last === undefined || rng.next() < 0.5
        ? []
        : relationsOf(last.subjectKind).filter((r) => accept(r) && r.realSubjects.length === 0);
    if (last !== undefined && siblings.length > 0 && last.relation.realSubjects.length === 0) {
      const relation = rng.pick(siblings);
      chosen.push({ ...last, relation, value: drawValue(rng, relation, heldOut) });
    } else {
      chosen.push(drawFact(rng, heldOut, drawRelation(rng, accept)));
    }
  }
  return chosen.flatMap((fact) => phrasingsOf(rng, fact, each, heldOut));
}

function phrasingsOf(rng: Rng, fact: Fact, count: number, heldOut: boolean): RelationPhrasing[] {
  const phrasings: RelationPhrasing[] = [];
  for (let i = 0; i < count; i++) {
    const { relation } = fact;
    const kind = rng.pick(relation.subjectKinds);
    const subject = i === 0 ? fact.subject : subjectFor(rng, relation, kind, heldOut);
    const language = i < 2 ? (LANGUAGES[i] as "zh" | "en") : rng.pick(LANGUAGES);
    const voice = { language, speaker: "user" } as const;
    const form = rng.next() < 0.65 ? "question" : "statement";
    const own: Fact = { ...fact, subject, value: drawValue(rng, relation, heldOut) };
    const said =
      form === "question"
        ? question(rng, own, voice, heldOut)
        : statement(rng, own, voice, rng.next() < 0.6 ? "plain" : "opened", undefined, heldOut);
    phrasings.push({
      relation: relation.id,
      language,
      form,
      text: said.text,
      masked: said.masked,
      subject: said.subject,
    });
  }
  return phrasings;
}
