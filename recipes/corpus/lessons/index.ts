/**
 * Every relation the corpus knows, and what fits together: which relations a subject can have.
 */

import { type Relation, readRelations } from "./relation.ts";
import { IDENTITY } from "./relations/identity.ts";
import { PREFERENCES } from "./relations/preferences.ts";

export type { Relation } from "./relation.ts";

export const RELATIONS: readonly Relation[] = [IDENTITY, PREFERENCES].flatMap(readRelations);

export const relationsCount: number = RELATIONS.length;

const bySubjectKind = new Map<string, Relation[]>();
for (const relation of RELATIONS) {
  for (const kind of relation.subjectKinds) {
    const list = bySubjectKind.get(kind);
    if (list === undefined) bySubjectKind.set(kind, [relation]);
    else list.push(relation);
  }
}

/** The relations that a subject of this kind can have. */
export function relationsOf(subjectKind: string): readonly Relation[] {
  return bySubjectKind.get(subjectKind) ?? [];
}

/** Whether an answer for one could fairly be taken as an answer for the other. */
export function areAkin(a: Relation, b: Relation): boolean {
  return a === b || a.akin.has(b.id) || b.akin.has(a.id);
}
