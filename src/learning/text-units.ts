/** Units that the taggers look at: a hanzi, a word, a number, a mark; each with its place and shape. */
import { fold } from "../memory/index.ts";

export type Shape = "han" | "lower" | "capital" | "upper" | "digit" | "mark";

export interface TextUnit {
  /** As it stands. */
  readonly text: string;
  /** Folded; numbers are "0" for each digit. */
  readonly key: string;
  readonly shape: Shape;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const LETTER = String.raw`(?:(?!\p{sc=Han})[\p{L}\p{M}])`;
const UNIT = new RegExp(String.raw`\p{sc=Han}|\p{N}+(?:[.:]\p{N}+)*|${LETTER}+(?:-${LETTER}+)*|['’][sS]\b|\S`, "gu");

export function textUnits(text: string): TextUnit[] {
  return Array.from(text.matchAll(UNIT), ({ 0: unit, index }) => {
    const shape = shapeOf(unit);
    const key = shape === "digit" ? unit.replace(/\p{N}/gu, "0") : fold(unit).replace("’", "'");
    return { text: unit, key, shape, start: index, end: index + unit.length };
  });
}

function shapeOf(unit: string): Shape {
  if (/^\p{sc=Han}/u.test(unit)) return "han";
  if (/^\p{N}/u.test(unit)) return "digit";
  if (!/^[\p{L}\p{M}]/u.test(unit)) return "mark";
  if (/^\p{Lu}{2,}/u.test(unit)) return "upper";
  return /^\p{Lu}/u.test(unit) ? "capital" : "lower";
}
