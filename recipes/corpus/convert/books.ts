/**
 * English children's books and other plain prose: paragraphs that a ten-year-old could read.
 */
import { type Document, textDocument } from "../forms.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

/** Books written for children come whole; from the others only passages that read as easily. */
const FOR_CHILDREN =
  /Aesop|Grimm|Andersen|Potter|Wonderful Wizard|Land of Oz|Wizard in Oz|Santa Claus|Alice's|Looking-Glass|Pinocchio|Secret Garden|Black Beauty|Jungle Book|Happy Prince|Dolittle|Heidi|Boxcar|Five Children|Book of Dragons|Little Princess|Goblin|Peter Pan|Wind in the Willows|Christmas Angel|Little Mermaid/;

/** Of no use as stories. */
const LEFT_OUT = /Confucius|Laozi|Sun Tzu|Abbot's Ghost|Lady Of Quality/;

const MIN_CHARACTERS = 300;
const MAX_CHARACTERS = 1500;

/** Automated readability index at most this: about the age of 11 for children's books, 10 for the rest. */
const LIMIT_CHILDREN = 7.5;
const LIMIT_OTHERS = 5.2;

export const books: Converter = converter(([line = ""], _rng, emit) => {
  const { path, text } = parseLine<{ path: string; text: string }>(line);
  if (LEFT_OUT.test(path)) return;
  const limit = FOR_CHILDREN.test(path) ? LIMIT_CHILDREN : LIMIT_OTHERS;
  for (const passage of passages(text)) {
    if (readability(passage) > limit || !isProse(passage)) continue;
    const document: Document = textDocument("story-en", "en", passage);
    emit(passage, document);
  }
});

/** Paragraphs joined until they make a passage, headings and rules left out. */
function* passages(text: string): Generator<string> {
  let passage = "";
  for (const block of text.replace(/\r/g, "").split(/\n\s*\n/)) {
    const paragraph = block.replace(/\s*\n\s*/g, " ").trim();
    const isHeading = paragraph.startsWith("#") || /^[-*_ ]{3,}$/.test(paragraph) || paragraph === "";
    if (isHeading || passage.length + paragraph.length > MAX_CHARACTERS) {
      if (passage.length >= MIN_CHARACTERS) yield passage;
      passage = "";
    }
    if (isHeading || paragraph.length > MAX_CHARACTERS) continue;
    passage += (passage === "" ? "" : "\n") + plainMarks(paragraph);
  }
  if (passage.length >= MIN_CHARACTERS) yield passage;
}

function plainMarks(text: string): string {
  return text
    .replace(/[*_`]+/g, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s*(?:--+|—|–)\s*/g, " - ")
    .replace(/\[[^\]]*\]|!\[.*?\)/g, "")
    .replace(/ {2,}/g, " ");
}

/** Automated readability index (Smith and Senter 1967): 4.71 characters/word + 0.5 words/sentence - 21.43. */
export function readability(text: string): number {
  const words = text.match(/[A-Za-z']+/g) ?? [];
  const sentences = text.match(/[.!?]+/g)?.length ?? 1;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return 4.71 * (letters / Math.max(1, words.length)) + 0.5 * (words.length / sentences) - 21.43;
}

/** Mostly lower-case words: no tables of contents, indexes or verse in capitals. */
function isProse(text: string): boolean {
  const lower = text.match(/[a-z]/g)?.length ?? 0;
  const marks = text.match(/\S/g)?.length ?? 0;
  return lower > marks * 0.8 && !/\.{4,}|Gutenberg|Illustration|http|CHAPTER/.test(text);
}
