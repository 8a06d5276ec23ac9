/**
 * What the base model itself makes of a statement: its subject, a question that it answers, the answer to a question. The base is
 * trained on these small tasks; what it writes is only used if it passes a check.
 */
import type { EncodePart } from "../tokenizer/index.ts";
import { CueIndex } from "./cue-index.ts";
import type { Language } from "./language.ts";
import type { LessonBase } from "./lesson-base.ts";
import { subjectForms } from "./subject-forms.ts";

const MOST_SUBJECT_TOKENS = 14;
const MOST_QUESTION_TOKENS = 36;
const MOST_VALUE_TOKENS = 24;

/** The subject as it stands in the statement; undefined if what the base writes does not stand there as whole words. */
export function taggedSubject(base: LessonBase, statement: string): string | undefined {
  const subject = base.complete([{ token: "<|subject|>" }, statement], MOST_SUBJECT_TOKENS);
  return isPartOf(statement, subject) ? subject : undefined;
}

/** The value that answers a question from a statement; undefined if the base's answer does not stand there. */
export function taggedAnswer(base: LessonBase, statement: string, question: string): string | undefined {
  const parts: EncodePart[] = [
    { token: "<|answer|>" },
    statement,
    { token: "<|stop|>" },
    { token: "<|user|>" },
    question,
  ];
  const answer = base.complete(parts, MOST_VALUE_TOKENS).replace(/[.。!！]$/u, "");
  return isPartOf(statement, answer) ? answer : undefined;
}

/**
 * A question in a language, with the value that the base gives for it. Undefined unless it names the subject, asks, and is
 * answered with words of the statement that are not the subject itself.
 */
export function taggedQuestion(
  base: LessonBase,
  statement: string,
  forms: readonly string[],
  language: Language,
): { readonly question: string; readonly value: string } | undefined {
  const tag = language === "zh" ? "<|zh|>" : "<|en|>";
  const question = base.complete([{ token: "<|question|>" }, { token: tag }, statement], MOST_QUESTION_TOKENS);
  if (!/[?？]$/.test(question) || !names(question, forms) || question.length > 2 * statement.length + 40)
    return undefined;
  const value = taggedAnswer(base, statement, question);
  if (value === undefined || names(value, forms) || question.includes(value)) return undefined;
  return { question, value };
}

/** Whether a subject stands in a text under one of its forms. */
export function names(text: string, forms: readonly string[]): boolean {
  const cues = new CueIndex();
  cues.add("subject", forms);
  return cues.find(text).length > 0;
}

function isPartOf(statement: string, part: string): boolean {
  return part !== "" && subjectForms(part).length > 0 && statement.toLowerCase().includes(part.toLowerCase());
}
