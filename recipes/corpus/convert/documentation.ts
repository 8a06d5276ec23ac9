/**
 * Software documentation: its prose without code, tables and marks. A small share, for technical words.
 */
import { textDocument } from "../forms.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

const MIN_CHARACTERS = 150;
const MAX_CHARACTERS = 1200;

export const documentation: Converter = converter(([line = ""], _rng, emit) => {
  const { path, text } = parseLine<{ path: string; text: string }>(line);
  const language = path.includes("-zh/") ? "zh" : "en";
  let passage = "";
  const flush = (): void => {
    if (passage.length >= (language === "zh" ? MIN_CHARACTERS / 2 : MIN_CHARACTERS)) {
      emit(passage, textDocument("documentation", language, passage));
    }
    passage = "";
  };
  for (const block of withoutCode(text).split(/\n\s*\n/)) {
    const paragraph = plainMarkdown(block);
    if (paragraph === "") flush();
    else {
      if (passage.length + paragraph.length > MAX_CHARACTERS) flush();
      passage += (passage === "" ? "" : "\n") + paragraph;
    }
  }
  flush();
});

function withoutCode(text: string): string {
  return text
    .replace(/\r/g, "")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/```[\s\S]*?```/g, "\n\n")
    .replace(/<(script|style|details|div)[\s\S]*?<\/\1>/g, "\n\n")
    .replace(/\n\n(?: {4}|\t).*(?=\n)/g, "\n\n");
}

/** One paragraph as plain prose; "" for headings, tables, lists of links and markup. */
function plainMarkdown(block: string): string {
  const paragraph = block.replace(/\s*\n\s*/g, " ").trim();
  if (/^[#|<>:{!]|^\d+\.|^[-*+] |\{\{|<\/?[A-Za-z]/.test(paragraph) || paragraph.length < 12) return "";
  return paragraph
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/\{#[^}]*\}/g, "")
    .replace(/[*_`]+/g, "")
    .replace(/ {2,}/g, " ")
    .trim();
}
