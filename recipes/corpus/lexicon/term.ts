/**
 * Terms: names and values that can be said in both languages, and the hash that keeps some of them for validation.
 */
import type { Rng } from "../../../src/core/index.ts";
import { hashText } from "../hash.ts";

export type Language = "zh" | "en";
export const LANGUAGES: readonly Language[] = ["zh", "en"];

/** One thing with its spelling in both languages. */
export interface Term {
  readonly zh: string;
  readonly en: string;
}

export type TermMaker = (rng: Rng) => Term;

/** Whether this wording or name is kept for validation documents: about one in fourteen. */
export function isHeldOut(text: string): boolean {
  return hashText(text) % 14 === 0;
}

/** Draws until the wanted side of the split comes up; kinds with few members may have nothing held out. */
export function drawSplit<T>(rng: Rng, heldOut: boolean, draw: (rng: Rng) => T, key: (item: T) => string): T {
  let item = draw(rng);
  const tries = heldOut ? 40 : 1000; // training must never see a held-out name; validation takes what it finds
  for (let i = 0; i < tries && isHeldOut(key(item)) !== heldOut; i++) item = draw(rng);
  return item;
}

/** Reads "红|red, 蓝|blue": pairs for both languages; a single word stands for both. */
export function terms(list: string): readonly Term[] {
  return list
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [zh, en] = entry.split("|");
      return { zh: zh as string, en: en ?? (zh as string) };
    });
}

/** A maker that takes one of a list. */
export function oneOf(list: readonly Term[]): TermMaker {
  return (rng) => rng.pick(list);
}

/** A maker that takes one of several makers, each equally often. */
export function anyOf(...makers: readonly TermMaker[]): TermMaker {
  return (rng) => rng.pick(makers)(rng);
}

/** A maker that says two terms one after the other: "深红" + "围巾", "dark red" + "scarf". */
export function joined(first: TermMaker, second: TermMaker, zhGlue = "", enGlue = " "): TermMaker {
  return (rng) => {
    const a = first(rng);
    const b = second(rng);
    return { zh: a.zh + zhGlue + b.zh, en: a.en + enGlue + b.en };
  };
}

/** Integer in [low, high]. */
export function between(rng: Rng, low: number, high: number): number {
  return low + rng.integer(high - low + 1);
}
