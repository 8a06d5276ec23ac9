/**
 * Finds subjects in a turn: a trie of their forms over units, so that a lookup costs the turn's length, not the number of
 * lessons. A form inside a longer one does not count, and neither does one that is a part of another word or name.
 */
import { goesOnAsName, surnameLength } from "./chinese-names.ts";
import { type CueUnit, cueUnits } from "./cue-units.ts";

/** A subject that stands in a turn. */
export interface CueMatch {
  /** Whose forms include it, in the order in which they were added. */
  readonly owners: readonly string[];
  /** UTF-16 offsets in the turn. */
  readonly start: number;
  readonly end: number;
  /** Units that it spans. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  owners: string[];
}

/** Forms are short; a longer one is cut off, which only makes it match sooner. */
const LONGEST_FORM_UNITS = 40;
/** How much of a turn is searched. */
const MOST_UNITS = 4_000;

export class CueIndex {
  readonly #root: Node = { next: new Map(), owners: [] };

  add(owner: string, forms: readonly string[]): void {
    for (const keys of keysOf(forms)) {
      let node = this.#root;
      for (const key of keys) {
        const next = node.next.get(key) ?? { next: new Map(), owners: [] };
        node.next.set(key, next);
        node = next;
      }
      if (!node.owners.includes(owner)) node.owners.push(owner);
    }
  }

  remove(owner: string, forms: readonly string[]): void {
    for (const keys of keysOf(forms)) this.#removePath(this.#root, keys, 0, owner);
  }

  /** Whose forms include exactly this one. */
  ownersOf(form: string): readonly string[] {
    let node: Node | undefined = this.#root;
    for (const key of keysOf([form])[0] ?? []) node = node?.next.get(key);
    return node && node !== this.#root ? [...node.owners] : [];
  }

  /** The subjects in a turn from left to right, none inside another. */
  find(turn: string): CueMatch[] {
    const units = cueUnits(turn).slice(0, MOST_UNITS);
    const found: CueMatch[] = [];
    for (let from = 0; from < units.length; from++) {
      let node: Node | undefined = this.#root;
      for (let to = from; to < units.length; to++) {
        node = node.next.get(units[to]!.key);
        if (!node) break;
        if (node.owners.length === 0 || !standsAlone(turn, units, from, to)) continue;
        const [start, end] = [units[from]!.start, units[to]!.end];
        found.push({ owners: [...node.owners], start, end, length: to - from + 1 });
      }
    }
    return found.filter((match) => !found.some((other) => holds(other, match)) && !isOwner(turn, match, found));
  }

  #removePath(node: Node, keys: readonly string[], at: number, owner: string): void {
    const key = keys[at];
    if (key === undefined) {
      node.owners = node.owners.filter((other) => other !== owner);
      return;
    }
    const next = node.next.get(key);
    if (!next) return;
    this.#removePath(next, keys, at + 1, owner);
    if (next.owners.length === 0 && next.next.size === 0) node.next.delete(key);
  }
}

function keysOf(forms: readonly string[]): string[][] {
  return forms
    .map((form) =>
      cueUnits(form)
        .map(({ key }) => key)
        .slice(0, LONGEST_FORM_UNITS),
    )
    .filter((keys) => keys.length > 0);
}

function holds(outer: CueMatch, inner: CueMatch): boolean {
  return outer !== inner && outer.start <= inner.start && inner.end <= outer.end && outer.length > inner.length;
}

/** In "my umbrella" and 我的伞 the speaker is not the subject but its owner, if the umbrella is a subject too. */
function isOwner(turn: string, match: CueMatch, found: readonly CueMatch[]): boolean {
  const word = turn.slice(match.start, match.end);
  if (!/^(?:我|my)$/i.test(word)) return false;
  return found.some(
    (other) => other.start >= match.end && /^(?:们|家|们家)?的?\s*$/.test(turn.slice(match.end, other.start)),
  );
}

const HAN = /^\p{sc=Han}$/u;

/**
 * Chinese has no spaces, so a short form may be a part of a longer name or word: 王文 in 王文博, 猫 in 熊猫. Longer forms are
 * taken as they stand. Between Latin words the units themselves are the boundaries, except for half of a full name.
 */
function standsAlone(turn: string, units: readonly CueUnit[], from: number, to: number): boolean {
  const [start, end] = [units[from]!.start, units[to]!.end];
  if (!HAN.test(units[from]!.key)) return true;
  const form = turn.slice(start, end);
  if (Array.from(form).length > 2 || form === "我") return true;
  return !isInsideWord(turn, start, end) && !isCutName(form, turn, end);
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const CONTEXT_UNITS = 8;

/** Whether a dictionary word covers the form and more. */
function isInsideWord(turn: string, start: number, end: number): boolean {
  const from = Math.max(0, start - CONTEXT_UNITS);
  for (const { segment, index } of segmenter.segment(turn.slice(from, end + CONTEXT_UNITS))) {
    const [wordStart, wordEnd] = [from + index, from + index + segment.length];
    if (wordStart <= start && end <= wordEnd) return wordEnd - wordStart > end - start;
  }
  return false;
}

/** 王文 followed by a character that could belong to a given name. */
function isCutName(form: string, turn: string, end: number): boolean {
  return form.length === 2 && surnameLength(form) === 1 && goesOnAsName(turn.slice(end));
}
