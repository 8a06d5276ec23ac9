/**
 * Subjects whose names share a part with another: the hardest to keep apart.
 */
import type { Rng } from "../../../src/core/index.ts";
import { chineseName, foreignName, inventedName, surname, townName } from "../lexicon/names.ts";
import type { Subject } from "../lexicon/subjects.ts";
import type { Term } from "../lexicon/term.ts";
import { NAME_ENDINGS } from "../lexicon/things.ts";

/** 陈思远 -> 陈思敏 or 周思远, Anna Ashford -> Anna Holdale, Fox Bakery -> Fox Inn; undefined if the name has one part only. */
export function similarSubject(rng: Rng, subject: Subject): Subject | undefined {
  const { zh, en } = subject;
  const isNamed = subject.pronoun !== "self" && zh.lead === "" && (en.lead === "" || en.lead === "the ");
  if (!isNamed || subject.kind === "real") return undefined;
  const name = subject.kind === "person" ? similarPerson(rng, subject) : similarThing(rng, subject);
  if (name === undefined || name.en === en.bare || name.zh === zh.bare) return undefined;
  return { ...subject, zh: { lead: "", bare: name.zh }, en: { lead: en.lead, bare: name.en } };
}

function similarPerson(rng: Rng, subject: Subject): Term | undefined {
  const { zh, en } = subject;
  const [enFirst, enLast] = en.bare.split(" ");
  if (enFirst === undefined || enLast === undefined) return undefined;
  const gender = subject.pronoun === "she" ? "she" : "he";
  if (zh.bare.includes("·")) {
    const [zhFirst, zhLast] = zh.bare.split("·");
    const last = surname(rng);
    if (rng.next() < 0.5) return { zh: `${zhFirst}·${last.zh}`, en: `${enFirst} ${last.en}` };
    const first = foreignName(rng, gender);
    return { zh: `${first.zh.split("·")[0]}·${zhLast}`, en: `${first.en.split(" ")[0]} ${enLast}` };
  }
  if (zh.bare.length !== 3 || /[小老阿]/.test(zh.bare.charAt(0)) || /师傅|老师/.test(zh.bare)) return undefined;
  for (let tries = 0; tries < 8; tries++) {
    const other = chineseName(rng, gender);
    const [otherLast, otherFirst] = other.en.split(" ");
    if (other.zh.length !== 3 || otherFirst === undefined) continue;
    // Same given name, other surname; or same surname, other given name.
    return rng.next() < 0.5
      ? { zh: other.zh.charAt(0) + zh.bare.slice(1), en: `${otherLast} ${enLast}` }
      : { zh: zh.bare.charAt(0) + other.zh.slice(1), en: `${enFirst} ${otherFirst}` };
  }
  return undefined;
}

/** Fox Bakery -> Zoviko Bakery: the kind of thing stays, its name changes. */
function similarThing(rng: Rng, subject: Subject): Term | undefined {
  const { zh, en } = subject;
  const ending = NAME_ENDINGS.find(
    (term) => zh.bare.endsWith(term.zh) && en.bare.endsWith(` ${term.en}`) && zh.bare !== term.zh,
  );
  if (ending === undefined) return undefined;
  const head = rng.next() < 0.5 ? inventedName(rng) : townName(rng);
  return { zh: head.zh + ending.zh, en: `${head.en} ${ending.en}` };
}
