/** Puts the mask token where a subject stands, as the base's relation keys were trained. */
import type { EncodePart } from "../tokenizer/index.ts";
import { CueIndex } from "./cue-index.ts";
import { MASK, type MaskedText } from "./lesson-base.ts";

/** The text with every occurrence of a form replaced by the mask; longer forms first. */
export function maskSubject(text: string, forms: readonly string[]): MaskedText {
  const index = new CueIndex();
  index.add("subject", forms);
  return maskSpans(text, index.find(text));
}

/** The text with these spans masked. They come in order and do not overlap. */
export function maskSpans(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): MaskedText {
  const parts: EncodePart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(MASK);
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** The text around the mask, for what looks at words. */
export function unmaskedText(masked: MaskedText): string {
  return masked.map((part) => (typeof part === "string" ? part : "\n")).join("");
}
