/**
 * Facts: a relation, a subject and a value, drawn so that they go together.
 */
import type { Rng } from "../../../src/core/index.ts";
import { areAkin, RELATIONS, type Relation, relationsOf } from "../lessons/index.ts";
import { drawSubject, realSubject, type Subject } from "../lexicon/subjects.ts";
import { drawSplit, type Language, type Term } from "../lexicon/term.ts";

export interface Fact {
  readonly relation: Relation;
  readonly subject: Subject;
  /** The subject kind it was drawn as: "person", "town", … */
  readonly subjectKind: string;
  readonly value: Term;
}

export function drawValue(rng: Rng, relation: Relation, heldOut = false): Term {
  // Half of the validation values are new; the rest keep short lists from running dry.
  return drawSplit(rng, heldOut && rng.next() < 0.5, relation.value.draw, (value) => value.en);
}

/** A value of the same kind that differs in both spellings. */
export function otherValue(rng: Rng, fact: Fact, heldOut = false): Term {
  for (;;) {
    const value = drawValue(rng, fact.relation, heldOut);
    if (!overlap(value.zh, fact.value.zh) && !overlap(value.en, fact.value.en)) return value;
  }
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

export function sameSubject(a: Subject, b: Subject): boolean {
  return overlap(a.en.bare, b.en.bare) || overlap(a.zh.bare, b.zh.bare);
}

/** What people tell most. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `location object-colour object-price spouse best-friend roommate child-name neighbour mother-job father-job teacher-name
  school class-position allergy doctor wake-time bedtime birthday birth-year age hometown residence birthplace height weight
  shoe-size nickname phone-number mother-tongue pet-age pet-species pet-food pet-toy pet-colour pet-bed favourite-colour
  favourite-food hated-food favourite-drink favourite-fruit favourite-sport hobby favourite-season favourite-animal
  favourite-flower favourite-music favourite-subject fear dream weekend-pastime instrument favourite-book favourite-film
  favourite-place deadline project-leader codename owner opening-time closing-time wifi-password door-code event-date
  event-time venue host exam-date destination flight hotel hotel-room departure plate parking-spot job employer boss
  department office-room start-work-time shift-end commute-way meeting-day current-task author maker capital`.split(
    /\s+/,
  ),
);
const everyday = RELATIONS.filter((relation) => EVERYDAY.has(relation.id));
const EVERYDAY_SHARE = 0.5;

export function drawRelation(rng: Rng, accept: (relation: Relation) => boolean = () => true): Relation {
  for (;;) {
    const relation = rng.pick(RELATIONS);
    if (accept(relation)) return relation;
  }
}

export function subjectFor(rng: Rng, relation: Relation, kind: string, heldOut = false): Subject {
  return relation.realSubjects.length > 0
    ? realSubject(rng.pick(relation.realSubjects))
    : drawSubject(rng, kind, heldOut);
}

/** In training half of the facts are of everyday kinds; held-out ones are of all kinds alike. */
export function drawFact(rng: Rng, heldOut = false, given?: Relation): Fact {
  const relation = given ?? (!heldOut && rng.next() < EVERYDAY_SHARE ? rng.pick(everyday) : drawRelation(rng));
  const subjectKind = rng.pick(relation.subjectKinds);
  const subject = subjectFor(rng, relation, subjectKind, heldOut);
  return { relation, subject, subjectKind, value: drawValue(rng, relation, heldOut) };
}

/** Another relation of the same subject; undefined when the subject has none that is clearly different from those taken. */
export function siblingRelation(rng: Rng, fact: Fact, taken: readonly Fact[]): Relation | undefined {
  const about = taken.filter((other) => sameSubject(other.subject, fact.subject));
  const options = relationsOf(fact.subjectKind).filter(
    (relation) => relation.realSubjects.length === 0 && about.every((other) => !areAkin(other.relation, relation)),
  );
  return options.length === 0 ? undefined : rng.pick(options);
}

/** Another subject of the same kind that no fact in `taken` is about. */
export function siblingSubject(rng: Rng, fact: Fact, taken: readonly Fact[], heldOut = false): Subject | undefined {
  const kind = fact.subjectKind === "self" ? "person" : fact.subjectKind;
  for (let tries = 0; tries < 20; tries++) {
    const subject = subjectFor(rng, fact.relation, kind, heldOut);
    if (taken.every((other) => !sameSubject(other.subject, subject))) return subject;
  }
  return undefined;
}

/** A value as it was told. */
export function valueIn(fact: Fact, language: Language): string {
  return fact.value[language];
}

/**
 * Several facts for one conversation: some about the same subject, some of the same relation, never two answers to one question.
 */
export function drawFacts(rng: Rng, count: number, heldOut = false): Fact[] {
  const facts: Fact[] = [];
  for (let tries = 0; facts.length < count && tries < 50; tries++) {
    const last = facts[facts.length - 1];
    const die = rng.next();
    let fact: Fact | undefined;
    if (last !== undefined && die < 0.35) {
      const relation = siblingRelation(rng, last, facts);
      if (relation !== undefined) fact = { ...last, relation, value: drawValue(rng, relation, heldOut) };
    } else if (last !== undefined && die < 0.6) {
      const subject = siblingSubject(rng, last, facts, heldOut);
      const kind = last.subjectKind === "self" ? "person" : last.subjectKind;
      if (subject !== undefined)
        fact = { relation: last.relation, subject, subjectKind: kind, value: otherValue(rng, last, heldOut) };
    } else {
      fact = drawFact(rng, heldOut);
    }
    if (fact !== undefined && isClear(fact, facts)) facts.push(fact);
  }
  return facts;
}

/** No two facts about one subject with akin relations, no two subjects that contain each other, no value shared. */
function isClear(fact: Fact, others: readonly Fact[]): boolean {
  return others.every((other) => {
    if (overlap(fact.value.zh, other.value.zh) || overlap(fact.value.en, other.value.en)) return false;
    if (other.subject === fact.subject) return !areAkin(other.relation, fact.relation);
    return !sameSubject(other.subject, fact.subject);
  });
}
