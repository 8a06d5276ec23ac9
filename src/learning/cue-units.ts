/**
 * The units on whose boundaries a subject is recognised in a turn: one hanzi (or kana, hangul), one word, one number, with
 * their places in the text, so that a subject that was found can be masked.
 */
import { fold } from "../memory/index.ts";

export interface CueUnit {
  /** Folded: NFKC, lower case, no accents, no possessive, singular. */
  readonly key: string;
  /** UTF-16 offsets of what the key stands for; a possessive 's lies outside. */
  readonly start: number;
  readonly end: number;
}

const SPACELESS = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const LETTER = String.raw`(?:(?!${SPACELESS})[\p{L}\p{M}])`;
const RUN = new RegExp(String.raw`${SPACELESS}|\p{N}+|${LETTER}+(?:['’]${LETTER}+)*`, "gu");
const POSSESSIVE = /['’]s?$/;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** How the person who speaks is named: every such word is the unit "i" or 我. */
const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "me", "my", "mine", "myself", "im", "ive", "id", "ill"]);

/** The units of a text in order; English articles are none. */
export function cueUnits(text: string): CueUnit[] {
  const units: CueUnit[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const bare = run.replace(POSSESSIVE, "");
    const key = fold(bare).replace(/['’]/g, "");
    if (key === "" || ARTICLES.has(key) || isBrandMark(text, index)) continue;
    if (FIRST_PERSON.has(key) && isFirstPerson(run))
      units.push({ key: "i", start: index, end: index + selfLength(run) });
    else units.push({ key: singular(key), start: index, end: index + bare.length });
  }
  return units;
}

/** 海狮牌水壶 is the same as 海狮水壶: the word for a brand is no part of its name. */
function isBrandMark(text: string, at: number): boolean {
  return text[at] === "牌" && /\p{sc=Han}{2}$/u.test(text.slice(0, at)) && /^\p{sc=Han}/u.test(text.slice(at + 1));
}

/** A form as a sequence of unit keys. */
export function cueKeys(form: string): string[] {
  return cueUnits(form).map(({ key }) => key);
}

/** The plural's S is removed (Harman 1991): owls and owl are one subject. */
function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("lves")) return `${word.slice(0, -3)}f`;
  return word.slice(0, -1);
}

/** "I'd" and "I'll" are the speaker, "id" and "ill" are words. */
function isFirstPerson(run: string): boolean {
  return /^(?:i|me|my|mine|myself)$|^i['’]/i.test(run);
}

function selfLength(run: string): number {
  const cut = run.search(/['’]/);
  return cut < 0 ? run.length : cut;
}
