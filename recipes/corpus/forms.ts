/**
 * The document forms: how turns, tool signatures and lines become parts. One function per form of the tokenizer's
 * table of special tokens, so that no generator writes a token by hand.
 */
import type { SpecialToken } from "../../src/tokenizer/index.ts";
import type { Document, Part } from "../../src/training/index.ts";

export type { Document, Part };

export type Language = Document["language"];

const STOP: Part = { token: "<|stop|>" };
const END: Part = { token: "<|end|>" };
const USER: Part = { token: "<|user|>" };
const ASSISTANT: Part = { token: "<|assistant|>" };

/** One turn of a conversation. */
export interface Turn {
  readonly role: "user" | "assistant" | "result";
  readonly text: string;
}

/** Prose without turns. */
export function textDocument(kind: string, language: Language, prose: string): Document {
  return { kind, language, parts: [{ token: "<|text|>" }, prose, END] };
}

/** A conversation: recalled memory lines first, then turns. */
export function chatDocument(
  kind: string,
  language: Language,
  turns: readonly Turn[],
  memory: readonly string[] = [],
): Document {
  const parts: Part[] = [{ token: "<|chat|>" }];
  for (const line of memory) parts.push({ token: "<|memory|>" }, line, STOP);
  pushTurns(parts, turns);
  return { kind, language, parts };
}

/** A command: tool signatures first, then the words, the call as JSON, results and what follows. */
export function commandDocument(
  kind: string,
  language: Language,
  tools: readonly string[],
  turns: readonly Turn[],
): Document {
  const parts: Part[] = [{ token: "<|act|>" }];
  for (const signature of tools) parts.push({ token: "<|tool|>" }, signature, STOP);
  pushTurns(parts, turns);
  return { kind, language, parts };
}

/** A poem on request: `lines` are joined by newlines. */
export function poemDocument(kind: string, language: Language, request: string, lines: readonly string[]): Document {
  return {
    kind,
    language,
    parts: [{ token: "<|poem|>" }, USER, request, STOP, ASSISTANT, lines.join("\n"), STOP, END],
  };
}

/** A passage and one line about it, in the language of `summaryLanguage`. */
export function summaryDocument(
  kind: string,
  language: Language,
  summaryLanguage: "zh" | "en",
  passage: string,
  summary: string,
): Document {
  return {
    kind,
    language,
    parts: [{ token: "<|summary|>" }, languageToken(summaryLanguage), passage, STOP, ASSISTANT, summary, STOP, END],
  };
}

/** The plain text of a document without its special tokens, parts joined by newlines. */
export function plainText(document: Document): string {
  return document.parts.filter((part): part is string => typeof part === "string").join("\n");
}

/** The document with its special tokens written out, for people to read. */
export function readable(document: Document): string {
  return document.parts.map((part) => (typeof part === "string" ? part : part.token)).join("");
}

function languageToken(language: "zh" | "en"): Part {
  const token: SpecialToken = language === "zh" ? "<|zh|>" : "<|en|>";
  return { token };
}

function pushTurns(parts: Part[], turns: readonly Turn[]): void {
  for (const turn of turns) {
    const role: Part = turn.role === "user" ? USER : turn.role === "assistant" ? ASSISTANT : { token: "<|result|>" };
    parts.push(role, turn.text, STOP);
  }
  parts.push(END);
}
