/** Text on its way into the store. */
import { FormatError } from "../core/index.ts";

/**
 * The text with what cannot be stored or encoded replaced by U+FFFD: NUL, which would end it early in one SQLite
 * build, and lone surrogates, which have no UTF-8 form.
 */
export function cleanText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
}

/**
 * The cleaned text without white space at its ends.
 *
 * @throws FormatError with code `text-empty` or `text-too-long`
 */
export function requireText(what: string, text: string, mostUnits: number): string {
  if (typeof text !== "string") throw new FormatError("text-empty", `${what} must be a text, got ${typeof text}`);
  // The length is checked first, so that a monstrous text costs nothing.
  if (text.length > mostUnits) {
    throw new FormatError("text-too-long", `${what} may have ${mostUnits} UTF-16 units, got ${text.length}`);
  }
  const clean = cleanText(text).trim();
  if (clean === "") throw new FormatError("text-empty", `${what} must not be empty`);
  return clean;
}
