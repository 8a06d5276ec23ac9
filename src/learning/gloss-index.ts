/**
 * Finds a subject in a turn of the other language by what its name means or sounds like: 海鹰牌水壶 as "the Seahawk kettle",
 * "Moss the hedgehog" as 刺猬莫斯.
 *
 * A subject is taken apart into what it is (水壶, hedgehog), which must stand in the turn in the other language, and a name,
 * which the words beside it must explain: each of its words, and each hanzi, by a dictionary, or the whole by its sound, or by
 * the relation words' sense of it where the dictionary does not know it. Looked at only where no form stands in the turn.
 */
import { EN_TO_ZH, ZH_TO_EN } from "./bilingual-words.ts";
import type { CueMatch } from "./cue-index.ts";
import { type CueUnit, cueUnits } from "./cue-units.ts";
import { HANZI_GLOSSES } from "./hanzi-glosses.ts";
import { pinyinSyllables } from "./pinyin.ts";
import { wordsKey } from "./relation-words.ts";
import { classesOfHanzi, classesOfLatin, likeness } from "./sound-index.ts";
import { splitKind } from "./subject-forms.ts";

/** A subject as it was told: what it is, and its name. */
interface Gloss {
  readonly owner: string;
  readonly kind: string;
  /** Hanzi, or English words. */
  readonly name: string;
}

const LONGEST_KIND = 6; // hanzi
const LONGEST_NAME = { hanzi: 8, words: 6 } as const;
/** How well a name must be explained. */
const LEAST = 0.7;
/** How sure each way of explaining a name is at most. */
const SOUND = { least: 0.75, worth: 0.9 } as const;
const SENSE = { least: 0.4, worth: 0.75 } as const;

export class GlossIndex {
  /** By what the subject is, in the language of the turn. */
  readonly #glosses = new Map<string, Gloss[]>();
  readonly #kindsOf = new Map<string, readonly string[]>();

  /** @param told the subject as it was told */
  add(owner: string, told: string): void {
    this.remove(owner);
    const glosses = /\p{sc=Han}/u.test(told) ? chineseGlosses(owner, told) : englishGlosses(owner, told);
    for (const [kind, gloss] of glosses) {
      const same = this.#glosses.get(kind) ?? [];
      same.push(gloss);
      this.#glosses.set(kind, same);
    }
    this.#kindsOf.set(
      owner,
      glosses.map(([kind]) => kind),
    );
  }

  remove(owner: string): void {
    for (const kind of this.#kindsOf.get(owner) ?? []) {
      const rest = (this.#glosses.get(kind) ?? []).filter((gloss) => gloss.owner !== owner);
      if (rest.length > 0) this.#glosses.set(kind, rest);
      else this.#glosses.delete(kind);
    }
    this.#kindsOf.delete(owner);
  }

  /** The subject that is explained best, with all whose name is explained as well; empty if there is none. */
  find(turn: string): CueMatch[] {
    if (this.#glosses.size === 0) return [];
    const found = /\p{sc=Han}/u.test(turn) ? this.#inChinese(turn) : this.#inEnglish(turn);
    const best = Math.max(...found.map(({ score }) => score));
    const equal = found.filter(({ score }) => score >= LEAST && score === best);
    const [first] = equal;
    if (!first) return [];
    const same = equal.filter(({ start, end }) => start === first.start && end === first.end);
    const { start, end } = first;
    return [{ owners: [...new Set(same.map(({ owner }) => owner))], start, end, length: first.length }];
  }

  #inEnglish(turn: string): Found[] {
    const units = cueUnits(turn);
    const found: Found[] = [];
    for (let from = 0; from < units.length; from++) {
      for (let to = from; to < Math.min(units.length, from + 3); to++) {
        const glosses = this.#glosses.get(keyOf(units.slice(from, to + 1))) ?? [];
        if (glosses.length === 0) continue;
        for (const [a, b] of namesAround(turn, units, from, to)) {
          const words = units
            .slice(a, b + 1)
            .filter((_, i) => a + i < from || a + i > to)
            .map(({ key }) => key)
            .filter((word) => !GLUE.has(word));
          if (words.some((word) => GRAMMAR.test(word))) continue;
          const [start, end] = [units[Math.min(a, from)]!.start, units[Math.max(b, to)]!.end];
          for (const { owner, name } of glosses) {
            found.push({ owner, score: explained(name, words), start, end, length: words.length + to - from + 1 });
          }
        }
      }
    }
    return found;
  }

  #inChinese(turn: string): Found[] {
    const found: Found[] = [];
    for (let from = 0; from < turn.length; from++) {
      for (let length = Math.min(LONGEST_KIND, turn.length - from); length > 0; length--) {
        const glosses = this.#glosses.get(turn.slice(from, from + length));
        if (!glosses) continue;
        for (const [start, end] of hanziAround(turn, from, from + length)) {
          const name = stripped(start < from ? turn.slice(start, from) : turn.slice(from + length, end));
          const span = { start: Math.min(start, from), end: Math.max(end, from + length) };
          for (const { owner, name: told } of glosses) {
            // Among equals the longest name is the whole one.
            const score = explained(name, told.split(" ")) + 1e-3 * name.length;
            found.push({ owner, score, ...span, length: span.end - span.start });
          }
        }
      }
    }
    return found;
  }
}

interface Found {
  readonly owner: string;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

const GLUE: ReadonlySet<string> = new Set(["of", "in", "for", "at", "on", "and"]);
/** No part of a name. */
const GRAMMAR =
  /^(?:is|are|was|were|be|do|does|did|has|have|had|can|could|will|would|should|what|where|who|whom|whose|how|when|which|why|i|me|my|you|your|it|its|he|she|they|we|to|with|by|from|about|tell|name|know|if|that|this|there|not)$/;
const keyOf = (units: readonly CueUnit[]): string => units.map(({ key }) => key).join(" ");
const keyOfText = (text: string): string => keyOf(cueUnits(text));

// --------------------------------------------------------------------------------------------- taking subjects apart

/** 海鹰牌水壶 is a 水壶 called 海鹰, 小狗豆包 a 小狗 called 豆包. */
function chineseGlosses(owner: string, told: string): [kind: string, gloss: Gloss][] {
  const glosses: [string, Gloss][] = [];
  const add = (kind: string, rest: string): void => {
    const name = stripped(rest);
    if (name === "") return;
    for (const english of ZH_TO_EN.get(kind) ?? []) glosses.push([keyOfText(english), { owner, kind, name }]);
  };
  for (let length = Math.min(LONGEST_KIND, told.length - 1); length > 0; length--) {
    const [last, first] = [told.slice(-length), told.slice(0, length)];
    if (ZH_TO_EN.has(last)) add(last, told.slice(0, -length));
    if (first === splitKind(told)[0]) add(first, told.slice(length));
  }
  return glosses;
}

/** What stands before a name in English: robot Clover Six, Uncle Teo. */
const KINDS_BEFORE =
  /^(?:robot|ship|train|boat|drone|uncle|aunt|auntie|cousin|grandma|grandpa|doctor|professor|coach|teacher|captain|nurse|king|queen|prince|princess|lake|mount|number)$/;

/** "the Seahawk kettle" is a kettle called Seahawk, "Moss the hedgehog" a hedgehog called Moss. */
function englishGlosses(owner: string, told: string): [kind: string, gloss: Gloss][] {
  const words = cueUnits(told).filter(({ key }) => !GLUE.has(key));
  const glosses: [string, Gloss][] = [];
  const add = (kind: readonly CueUnit[], rest: readonly CueUnit[]): void => {
    if (rest.length === 0) return;
    const name = rest.map(({ start, end }) => told.slice(start, end)).join(" ");
    for (const chinese of EN_TO_ZH.get(keyOf(kind)) ?? []) glosses.push([chinese, { owner, kind: keyOf(kind), name }]);
  };
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    add(words.slice(-length), words.slice(0, -length));
    if (length === 1 && KINDS_BEFORE.test(words[0]!.key)) add(words.slice(0, 1), words.slice(1));
  }
  return glosses;
}

function stripped(name: string): string {
  return name.replace(/[《》“”「」]/gu, "").replace(/(?<=.)(?:牌|家的?|的)$|^(?:的|号)/u, "");
}

// ------------------------------------------------------------------------------------------ what stands beside a kind

/** Ranges of units that may be the name beside a kind at [from, to]: to its left, to its right, "Moss the hedgehog". */
function namesAround(turn: string, units: readonly CueUnit[], from: number, to: number): [number, number][] {
  const ranges: [number, number][] = [];
  const isWhole = (a: number, b: number): boolean => {
    // A capitalised word beside it would belong to the name too.
    const [before, after] = [units[a - 1], units[b + 1]];
    const isCut = (unit: CueUnit | undefined, gap: string): boolean =>
      unit !== undefined && unit.start > 0 && gap === " " && /^\p{Lu}\p{Ll}/u.test(turn.slice(unit.start, unit.end));
    return (
      !isCut(before, before ? turn.slice(before.end, units[a]!.start) : "") &&
      !isCut(after, after ? turn.slice(units[b]!.end, after.start) : "")
    );
  };
  for (let length = 1; length <= LONGEST_NAME.words; length++) {
    if (from - length >= 0 && isWhole(from - length, to)) ranges.push([from - length, from - 1]);
    if (to + length < units.length && isWhole(from, to + length)) ranges.push([to + 1, to + length]);
  }
  return ranges;
}

const HAN_RUN = /^[\p{sc=Han}·•・]+$/u;

function hanziAround(turn: string, from: number, to: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (let length = 1; length <= LONGEST_NAME.hanzi; length++) {
    if (from >= length && HAN_RUN.test(turn.slice(from - length, from))) ranges.push([from - length, from]);
    if (to + length <= turn.length && HAN_RUN.test(turn.slice(to, to + length))) ranges.push([to, to + length]);
  }
  return ranges;
}

// ------------------------------------------------------------------------------------------------- explaining a name

/** In [0, 1]: how well a Chinese name and English words explain one another; all of both has to be explained. */
export function explained(chinese: string, english: readonly string[]): number {
  const han = /\p{sc=Han}/u.test(chinese) ? chinese : undefined;
  if (han === undefined || english.length === 0) return 0;
  const words = english.flatMap((word) => partsOf(word.toLowerCase()));
  const { hanzi, word, isKnown } = covered(han, words);
  const byMeaning = Math.min(hanzi, word);
  if (byMeaning >= LEAST) return byMeaning;
  if (sounds(han, english.join(" "))) return SOUND.worth;
  // Two names whose every word is known and that mean different things are different names.
  if (isKnown) return byMeaning;
  const sense = cosine(wordsKey([han]), wordsKey([words.join(" ")]));
  return sense >= SENSE.least ? Math.min(1, SENSE.worth + byMeaning / 4) : byMeaning;
}

/** Seahawk as sea and hawk, where both are known and it is not. */
function partsOf(word: string): string[] {
  if (isWord(word)) return [word];
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    if (isWord(left) && isWord(right)) return [left, right];
  }
  return [word];
}

const HANZI_OF = new Map<string, string[]>();
for (const [hanzi, glosses] of HANZI_GLOSSES) {
  for (const gloss of glosses) HANZI_OF.set(gloss, [...(HANZI_OF.get(gloss) ?? []), hanzi]);
}
const isWord = (word: string): boolean => EN_TO_ZH.has(word) || HANZI_OF.has(word);

/** Hanzi that names are given without meaning much. */
const EMPTY = /[小老大阿号子]/u;

/** Shares of the hanzi and of the words that the other side explains, and whether a dictionary knows all of both. */
function covered(
  han: string,
  words: readonly string[],
): { readonly hanzi: number; readonly word: number; readonly isKnown: boolean } {
  const explainedHanzi = new Uint8Array(han.length);
  const knownHanzi = new Uint8Array(han.length);
  const explainedWords = new Set<number>();
  for (let length = Math.min(LONGEST_KIND, han.length); length > 0; length--) {
    for (let at = 0; at + length <= han.length; at++) {
      const piece = han.slice(at, at + length);
      const glosses = [...(ZH_TO_EN.get(piece) ?? []), ...(HANZI_GLOSSES.get(piece) ?? []), ...numberGloss(piece)];
      if (glosses.length > 0) knownHanzi.fill(1, at, at + length);
      for (const gloss of glosses) {
        const places = gloss
          .toLowerCase()
          .split(/[ -]/)
          .map((part) => words.findIndex((word) => means(word, part)));
        if (places.some((place) => place < 0)) continue;
        explainedHanzi.fill(1, at, at + length);
        for (const place of places) explainedWords.add(place);
      }
    }
  }
  let [all, hits] = [0, 0];
  Array.from({ length: han.length }, (_, i) => i).forEach((i) => {
    if (explainedHanzi[i] === 0 && EMPTY.test(han[i]!) && han.length > 1) return;
    all++;
    if (explainedHanzi[i] === 1) hits++;
  });
  return {
    hanzi: all === 0 ? 0 : hits / all,
    word: explainedWords.size / words.length,
    isKnown: knownHanzi.every((known) => known === 1) && words.every(isWord),
  };
}

/** The same word, or one made from it: cloudlet of cloud. */
function means(word: string, gloss: string): boolean {
  if (word === gloss || word === `${gloss}s` || `${word}s` === gloss) return true;
  return gloss.length >= 4 && word.startsWith(gloss) && word.length - gloss.length <= 4;
}

const NUMBERS = "one two three four five six seven eight nine ten".split(" ");
const TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");

/** Thirteen for 十三; below twenty. */
function numberGloss(hanzi: string): string[] {
  const ones = "一二三四五六七八九十".indexOf(hanzi);
  if (hanzi.length === 1 && ones >= 0) return [NUMBERS[ones]!];
  const rest = hanzi.length === 2 && hanzi[0] === "十" ? "一二三四五六七八九".indexOf(hanzi[1]!) : -1;
  return rest >= 0 ? [TEENS[rest]!] : [];
}

/** Whether a Chinese name transcribes a Latin one, or is spelt by it. */
function sounds(han: string, latin: string): boolean {
  const spelt = latin.toLowerCase().replace(/[^a-z]/g, "");
  if (pinyinSyllables(han).join("") === spelt) return true;
  const [a, b] = [classesOfHanzi(han), classesOfLatin(latin)];
  if (a.length < 2 || b.length < 2) return a === b && a.length === 1 && han.length >= 2;
  return a.length + b.length <= 5 ? a === b : likeness(a, b) >= SOUND.least;
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, x, c) => sum + x * b[c]!, 0);
}
