/**
 * Subjects: whom or what a fact is about, with the words that lead it in ("my", "我同事") and the pronoun that picks it up again.
 */
import type { Rng } from "../../../src/core/index.ts";
import { chineseName, type Gender, personName, petName, townName } from "./names.ts";
import { drawSplit, type Term, type TermMaker, terms } from "./term.ts";
import {
  accountName,
  brandName,
  buildingName,
  climateDevice,
  courseName,
  dishName,
  eventName,
  gadget,
  gameName,
  objectName,
  organisationName,
  plantName,
  productName,
  projectName,
  screenDevice,
  shopName,
  songName,
  teamName,
  title,
  tripName,
  vehicleName,
  vessel,
} from "./things.ts";

/** How a subject is called in one language, as its owner speaks. */
export interface Mention {
  /** What stands before the name every time: "my ", "the ", "我的", "我". */
  readonly lead: string;
  /** The string that addresses the subject: no article, no possessive. */
  readonly bare: string;
  /** Said once, at the first mention, instead of the lead: "my colleague ", "我同事". */
  readonly intro?: string;
}

export interface Subject {
  readonly kind: string;
  readonly zh: Mention;
  readonly en: Mention;
  /** "self": the person who speaks. */
  readonly pronoun: "he" | "she" | "it" | "self";
}

export const SELF: Subject = {
  kind: "self",
  zh: { lead: "", bare: "我" },
  en: { lead: "", bare: "I" },
  pronoun: "self",
};

interface Role extends Term {
  readonly gender: Gender | undefined;
}
const roles = (gender: Gender | undefined, list: string): Role[] => terms(list).map((term) => ({ ...term, gender }));

/** Kin and others who can be called by the role alone: "my sister" / "我妹妹". */
const KIN: readonly Role[] = [
  ...roles(
    "she",
    "姐姐|older sister, 妹妹|little sister, 妈妈|mum, 外婆|grandma, 姑姑|aunt, 表姐|cousin, 女儿|daughter, 侄女|niece",
  ),
  ...roles(
    "she",
    "嫂子|sister-in-law, 婆婆|mother-in-law, 老婆|wife, 二姨|second aunt, 大女儿|elder daughter, 闺蜜|best friend",
  ),
  ...roles(
    "he",
    "哥哥|older brother, 弟弟|little brother, 爸爸|dad, 爷爷|grandpa, 叔叔|uncle, 表哥|cousin, 儿子|son, 侄子|nephew",
  ),
  ...roles(
    "he",
    "姐夫|brother-in-law, 岳父|father-in-law, 老公|husband, 三舅|third uncle, 小儿子|younger son, 发小|childhood friend",
  ),
];
const ROLES: readonly Role[] = [
  ...roles(
    undefined,
    "同事|colleague, 邻居|neighbour, 室友|roommate, 同学|classmate, 朋友|friend, 老板|boss, 房东|landlord, 师傅|mentor, 客户|client",
  ),
  ...roles(
    undefined,
    "英语老师|English teacher, 教练|coach, 牙医|dentist, 同桌|deskmate, 徒弟|apprentice, 搭档|partner, 学生|student, 主管|supervisor",
  ),
];

function person(rng: Rng, heldOut: boolean): Subject {
  const kind = rng.next();
  if (kind < 0.25) {
    const kin = rng.pick(KIN);
    return {
      kind: "person",
      zh: { lead: "我", bare: kin.zh },
      en: { lead: "my ", bare: kin.en },
      pronoun: kin.gender as Gender,
    };
  }
  const gender: Gender = rng.next() < 0.5 ? "she" : "he";
  const name = drawSplit(
    rng,
    heldOut,
    (r) => personName(r, gender),
    (n) => n.en,
  );
  if (kind < 0.6) {
    const role = rng.next() < 0.3 ? rng.pick(KIN.filter((k) => k.gender === gender)) : rng.pick(ROLES);
    return {
      kind: "person",
      zh: { lead: "", bare: name.zh, intro: `我${role.zh}` },
      en: { lead: "", bare: name.en, intro: `my ${role.en} ` },
      pronoun: gender,
    };
  }
  return { kind: "person", zh: { lead: "", bare: name.zh }, en: { lead: "", bare: name.en }, pronoun: gender };
}

const PET_KINDS = terms(
  `狗|dog, 猫|cat, 兔子|rabbit, 仓鼠|hamster, 鹦鹉|parrot, 乌龟|tortoise, 金鱼|goldfish, 山羊|goat, 小马|pony, 刺猬|hedgehog, 雪貂|ferret, 鸭子|duck`,
);

function pet(rng: Rng, heldOut: boolean, kind = rng.next()): Subject {
  const animal = rng.pick(PET_KINDS);
  if (kind < 0.2) {
    return {
      kind: "pet",
      zh: { lead: rng.pick(["我家的", "我的", "我们家的"]), bare: animal.zh },
      en: { lead: rng.pick(["my ", "our "]), bare: animal.en },
      pronoun: "it",
    };
  }
  const name = drawSplit(rng, heldOut, petName, (n) => n.en);
  const intro =
    kind < 0.6
      ? {
          zh: rng.pick([`我家${animal.zh}`, `我的${animal.zh}`]),
          en: rng.pick([`my ${animal.en} `, `our ${animal.en} `]),
        }
      : undefined;
  return {
    kind: "pet",
    zh: { lead: "", bare: name.zh, ...(intro === undefined ? {} : { intro: intro.zh }) },
    en: { lead: "", bare: name.en, ...(intro === undefined ? {} : { intro: intro.en }) },
    pronoun: "it",
  };
}

type Maker = (rng: Rng, heldOut: boolean) => Subject;

/** Things called by name alone. */
function named(kind: string, make: TermMaker, enLead = ""): Maker {
  return (rng, heldOut) => {
    const name = drawSplit(rng, heldOut, make, (n) => n.en);
    return { kind, zh: { lead: "", bare: name.zh }, en: { lead: enLead, bare: name.en }, pronoun: "it" };
  };
}

/** Things that belong to the speaker, or to someone the speaker names. */
function owned(
  kind: string,
  make: TermMaker,
  zhLeads: readonly string[] = ["我的"],
  enLeads: readonly string[] = ["my "],
): Maker {
  return (rng, heldOut) => {
    const name = drawSplit(rng, heldOut, make, (n) => n.en);
    const which = rng.integer(zhLeads.length);
    return {
      kind,
      zh: { lead: zhLeads[which] as string, bare: name.zh },
      en: { lead: enLeads[which] as string, bare: name.en },
      pronoun: "it",
    };
  };
}

const MAKERS: Readonly<Record<string, Maker>> = {
  self: () => SELF,
  person,
  /** A person with a full name, also where "my sister" would be odd (authors, mayors). */
  stranger: (rng, heldOut) => {
    const gender: Gender = rng.next() < 0.5 ? "she" : "he";
    const name = drawSplit(
      rng,
      heldOut,
      (r) => (r.next() < 0.5 ? chineseName(r, gender) : personName(r, gender)),
      (n) => n.en,
    );
    return { kind: "person", zh: { lead: "", bare: name.zh }, en: { lead: "", bare: name.en }, pronoun: gender };
  },
  pet: (rng, heldOut) => pet(rng, heldOut),
  /** Called by its name, so that it can be any animal. */
  namedpet: (rng, heldOut) => pet(rng, heldOut, 1),
  town: named("town", townName),
  shop: named("shop", shopName),
  product: named("product", productName, "the "),
  brand: named("brand", brandName),
  device: owned("device", productName, ["我的", "我们家的", "我家的", ""], ["my ", "our ", "our ", "the "]),
  climate: owned("climate", climateDevice, ["我的", "我们家的", ""], ["my ", "our ", "the "]),
  gadget: owned("gadget", gadget, ["我的", "我们家的", ""], ["my ", "our ", "the "]),
  screen: owned("screen", screenDevice, ["我的", "我们家的", ""], ["my ", "our ", "the "]),
  vessel: named("product", vessel, "the "),
  object: owned("object", objectName),
  vehicle: owned("vehicle", vehicleName, ["我的", "我们家的", "我爸的"], ["my ", "our ", "my dad's "]),
  building: named("building", buildingName, "the "),
  event: named("event", eventName, "the "),
  course: named("course", courseName, "the "),
  organisation: named("organisation", organisationName, "the "),
  team: named("team", teamName, "the "),
  book: named("book", title),
  film: named("film", title),
  song: named("song", songName),
  game: named("game", gameName),
  project: named("project", projectName, "the "),
  dish: named("dish", dishName, "the "),
  plant: owned("plant", plantName, ["我的", "我们家的", ""], ["my ", "our ", "the "]),
  trip: owned("trip", tripName, ["我的", "我们的"], ["my ", "our "]),
  account: owned("account", accountName, ["我的", "", "我们的"], ["my ", "the ", "our "]),
};

export type SubjectKind = keyof typeof MAKERS & string;
export const SUBJECT_KINDS: readonly string[] = Object.keys(MAKERS);

/** Draws a subject of a kind. @throws RangeError for a kind that does not exist. */
export function drawSubject(rng: Rng, kind: string, heldOut = false): Subject {
  const make = MAKERS[kind];
  if (make === undefined)
    throw new RangeError(`drawSubject: no subject kind "${kind}" (there are ${SUBJECT_KINDS.join(", ")})`);
  return make(rng, heldOut);
}

/** A subject from the real world, for facts that contradict it. */
export function realSubject(term: Term): Subject {
  const article = term.en.startsWith("the ") ? "the " : "";
  return {
    kind: "real",
    zh: { lead: "", bare: term.zh },
    en: { lead: article, bare: term.en.slice(article.length) },
    pronoun: "it",
  };
}
