/**
 * Every relation the corpus knows, and what fits together: which relations a subject can have.
 */

import { type Relation, readRelations } from "./relation.ts";
import { BELONGINGS } from "./relations/belongings.ts";
import { BUILDINGS } from "./relations/buildings.ts";
import { DEVICES } from "./relations/devices.ts";
import { EVENTS } from "./relations/events.ts";
import { FAMILY } from "./relations/family.ts";
import { HEALTH } from "./relations/health.ts";
import { IDENTITY } from "./relations/identity.ts";
import { ORGANISATIONS } from "./relations/organisations.ts";
import { PETS } from "./relations/pets.ts";
import { PREFERENCES } from "./relations/preferences.ts";
import { PRODUCTS } from "./relations/products.ts";
import { PROJECTS } from "./relations/projects.ts";
import { REAL_WORLD } from "./relations/real-world.ts";
import { SHOPS } from "./relations/shops.ts";
import { TOWNS } from "./relations/towns.ts";
import { TRAVEL } from "./relations/travel.ts";
import { VEHICLES } from "./relations/vehicles.ts";
import { WORK } from "./relations/work.ts";
import { WORKS } from "./relations/works.ts";

export type { Relation } from "./relation.ts";

export const RELATIONS: readonly Relation[] = readRelations([
  BELONGINGS,
  BUILDINGS,
  DEVICES,
  EVENTS,
  FAMILY,
  HEALTH,
  IDENTITY,
  ORGANISATIONS,
  PETS,
  PREFERENCES,
  PRODUCTS,
  PROJECTS,
  REAL_WORLD,
  SHOPS,
  TOWNS,
  TRAVEL,
  VEHICLES,
  WORK,
  WORKS,
]);

export const relationsCount: number = RELATIONS.length;

const bySubjectKind = new Map<string, Relation[]>();
for (const relation of RELATIONS) {
  for (const kind of relation.subjectKinds) {
    const list = bySubjectKind.get(kind);
    if (list === undefined) bySubjectKind.set(kind, [relation]);
    else list.push(relation);
  }
}

/** A narrower kind of subject can have the relations of the wider one too. */
const WIDER: Readonly<Record<string, string>> = {
  stranger: "person",
  namedpet: "pet",
  climate: "device",
  gadget: "device",
  screen: "device",
  vessel: "product",
};
for (const [narrow, wide] of Object.entries(WIDER)) {
  bySubjectKind.set(narrow, [...(bySubjectKind.get(narrow) ?? []), ...(bySubjectKind.get(wide) ?? [])]);
}

/** The relations that a subject of this kind can have. */
export function relationsOf(subjectKind: string): readonly Relation[] {
  return bySubjectKind.get(subjectKind) ?? [];
}

/** Whether an answer for one could fairly be taken as an answer for the other. */
export function areAkin(a: Relation, b: Relation): boolean {
  return a === b || a.akin.has(b.id) || b.akin.has(a.id);
}
