/**
 * Telling one plot in one language: filling names, things and pronouns into a grammar-composed wording of each beat.
 *
 * Slots of a beat:
 *   {H} {F}          the hero, the friend with their kind: 小兔子米米 / Mimi the little rabbit
 *   {h} {f}          by name                {hk} {fk}  by kind: 小兔子 / the little rabbit
 *   {he} {him} {his} and {fhe} {fhim} {fhis}: English pronouns; {ta} {fta}: Chinese ones
 *   {toy}            a thing by name; {a:toy} with article or measure word: 一个红皮球 / a red ball; {many:toy} balls
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Tongue } from "../commands/slots.ts";
import { expand, fill } from "../grammar.ts";
import { SHARED_BEATS } from "./beats.ts";
import type { Plot } from "./plot.ts";
import { type Character, makeCharacter, makeWorld, type World } from "./world.ts";

/** A plot with everybody and everything in it settled; it can be told in both languages, any number of times. */
export interface Cast {
  readonly plot: Plot;
  readonly hero: Character;
  readonly friend: Character;
  readonly world: World;
  /** Shared beats that stand for the plot's marks, and small asides: the same in both languages. */
  readonly beats: readonly (readonly [zh: string, en: string])[];
}

/** Chance that an aside stands between two beats, and that the moral is said. */
const ASIDE_SHARE = 0.07;
const MORAL_SHARE = 0.45;

export function castPlot(plot: Plot, rng: Rng): Cast {
  const hero = makeCharacter(rng, []);
  const friend = makeCharacter(rng, [hero]);
  const world = makeWorld(rng);
  const beats: (readonly [string, string])[] = [];
  for (const beat of plot.beats) {
    if (beats.length > 1 && plot.isNight !== true && rng.next() < ASIDE_SHARE) {
      const aside = rng.pick(SHARED_BEATS["aside"] as readonly (readonly [string, string])[]);
      if (!beats.includes(aside)) beats.push(aside);
    }
    if (typeof beat !== "string") beats.push(beat);
    else beats.push(rng.pick(SHARED_BEATS[beat.slice(1)] as readonly (readonly [string, string])[]));
  }
  if (plot.moral !== undefined && rng.next() < MORAL_SHARE) beats.push(plot.moral);
  return { plot, hero, friend, world, beats };
}

/** The story as paragraphs joined by newlines. */
export function tell(cast: Cast, tongue: Tongue, rng: Rng): string {
  const slots = slotsOf(cast, tongue, rng);
  const sentences = cast.beats.map((beat) => say(beat[tongue === "zh" ? 0 : 1], slots, tongue, rng));
  let story = "";
  for (const [i, sentence] of sentences.entries()) {
    const joint = i === 0 ? "" : i % 3 === 0 && rng.next() < 0.5 ? "\n" : tongue === "zh" ? "" : " ";
    story += joint + sentence;
  }
  return story;
}

/** One line of the plot (title, summary, question or answer) for this cast. */
export function lineOf(cast: Cast, line: readonly [zh: string, en: string], tongue: Tongue, rng: Rng): string {
  return say(line[tongue === "zh" ? 0 : 1], slotsOf(cast, tongue, rng), tongue, rng);
}

function say(template: string, slots: Readonly<Record<string, string>>, tongue: Tongue, rng: Rng): string {
  const text = fill(expand(rng, template), slots);
  return tongue === "zh" ? text : capitalise(text).replace(/[“”]/g, '"');
}

/** Sentence starts in capitals, also inside quotes; what follows a quotation and only says who spoke stays small. */
function capitalise(text: string): string {
  return text.replace(
    /(^|[.!?]["”]? |[.!?:,]["”]? ["“]|^["“])((?:(?:he|she|they) )?[a-z]+)/g,
    (whole, before: string, word: string) => {
      const isTag = /["”] $/.test(before) && SAYING.has(word.replace(/^(he|she|they) /, ""));
      return isTag ? whole : before + word.charAt(0).toUpperCase() + word.slice(1);
    },
  );
}

const SAYING = new Set("said laughed cried asked shouted called thought whispered roared".split(" "));

function slotsOf({ hero, friend, world }: Cast, tongue: Tongue, rng: Rng): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const [prefix, who] of [
    ["", hero],
    ["f", friend],
  ] as const) {
    const name = who.name[tongue];
    const { kind } = who;
    slots[prefix === "" ? "H" : "F"] = tongue === "zh" ? kind.zh + name : `${name} the ${kind.en}`;
    slots[prefix === "" ? "h" : "f"] = name;
    slots[prefix === "" ? "hk" : "fk"] = tongue === "zh" ? kind.zh : `the ${kind.en}`;
    slots[`a:${prefix === "" ? "h" : "f"}`] = tongue === "zh" ? `一${kind.measure}${kind.zh}` : withArticle(kind.en);
    slots[`${prefix}ta`] = who.isAnimal ? "它" : who.gender === "he" ? "他" : "她";
    slots[`${prefix}he`] = who.gender;
    slots[`${prefix}him`] = who.gender === "he" ? "him" : "her";
    slots[`${prefix}his`] = who.gender === "he" ? "his" : "her";
  }
  slots["they"] =
    hero.isAnimal && friend.isAnimal
      ? "它们"
      : hero.gender === "she" && friend.gender === "she" && !hero.isAnimal
        ? "她们"
        : "他们";
  for (const [name, thing] of Object.entries(world)) {
    slots[name] = thing[tongue];
    slots[`a:${name}`] = tongue === "zh" ? `一${thing.measure}${thing.zh}` : withArticle(thing.en);
    slots[`many:${name}`] = tongue === "zh" ? thing.zh : thing.many;
  }
  slots["when"] = rng.pick(
    tongue === "zh" ? ["早晨", "下午", "傍晚", "早上", "中午"] : ["morning", "afternoon", "evening"],
  );
  return slots;
}

function withArticle(noun: string): string {
  if (/^[A-Z]/.test(noun)) return noun;
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
