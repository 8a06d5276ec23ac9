/**
 * From a turn to what can be taught: the fact, whom it is about, how it is asked for, what is answered.
 *
 * Two steps. `understand` works by rule, at once, and is enough to store a lesson. `refine` asks the base model in the
 * background; what it gives is taken where it passes its checks.
 */
import { isSpeaker, parseFact } from "./fact-parse.ts";
import { type Language, languageOf } from "./language.ts";
import type { LessonBase } from "./lesson-base.ts";
import { visibleText } from "./neutralise.ts";
import { type NoticedFact, noticeFacts } from "./noticing.ts";
import { plainFact, saidToThem } from "./plain-fact.ts";
import { ruleQuestions } from "./rule-questions.ts";
import { subjectForms } from "./subject-forms.ts";
import { names, taggedQuestion, taggedSubject } from "./tagged-tasks.ts";
import type { LessonContent } from "./teaching.ts";

/** What was understood of a statement. */
export interface Understanding extends LessonContent {
  /** The sentence as it was said. */
  readonly said: string;
  readonly language: Language;
  /** Whether the words say that something told before is wrong or has changed. */
  readonly isCorrection: boolean;
}

const MOST_QUESTIONS_A_LANGUAGE = 2;

/** What the turn teaches; empty if it does not teach, or of a sentence nobody knows what it is about. */
export function understand(turn: string): Understanding[] {
  return noticeFacts(visibleText(turn)).flatMap((noticed) => {
    const understanding = fromNoticed(noticed);
    return understanding.subjectForms.length > 0 ? [understanding] : [];
  });
}

/** What a text teaches that the person wants to be learnt, whatever its form. */
export function understandStatement(text: string): Understanding[] {
  const visible = visibleText(text).trim();
  const noticed = understand(visible);
  return noticed.length > 0 ? noticed : [{ ...reread(visible), said: visible }];
}

/** What a fact that was understood before says: the same for the same words, on every device. */
export function reread(fact: string): Understanding {
  return fromNoticed({
    sentence: fact,
    language: languageOf(fact),
    parsed: parseFact(fact),
    score: 0,
    isCorrection: false,
  });
}

function fromNoticed({ sentence, language, parsed, isCorrection }: NoticedFact): Understanding {
  const fact = plainFact(sentence);
  const inFact = parseFact(fact);
  // The whole sentence and its bare fact may be read differently; the longer name of the two is the whole one.
  const subject = longerOf(fact, inFact.subject?.text, parsed.subject?.text);
  const forms = subject === undefined ? [] : subjectForms(subject);
  const value = inFact.value ?? parsed.value;
  const questions =
    subject === undefined ? [] : ruleQuestions(fact, { subject: { text: subject, start: 0, end: 0 }, value });
  return { said: sentence, language, isCorrection, subjectForms: forms, fact, questions, answer: saidToThem(fact) };
}

function longerOf(fact: string, a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? (b !== undefined && fact.includes(b) ? b : undefined);
  if (isSpeaker(a) !== isSpeaker(b)) return isSpeaker(a) ? b : a;
  return b.includes(a) && fact.includes(b) ? b : a;
}

/** A better understanding with the help of the base model. Yields between its steps. */
export function* refine(base: LessonBase, before: Understanding): Generator<void, Understanding> {
  const { fact, language } = before;
  const isKnown = before.subjectForms.length > 0;
  const tagged = isKnown ? undefined : taggedSubject(base, fact);
  if (!isKnown) yield;
  // The rules find nine in ten subjects whole, which a small model does not reach: it is asked where they find none.
  const forms = tagged === undefined ? before.subjectForms : subjectForms(tagged);
  const questions: string[] = [];
  for (const asked of language === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const)) {
    const made = taggedQuestion(base, fact, forms, asked);
    if (made) questions.push(made.question);
    yield;
  }
  const own = [...questions, ...before.questions].filter((question) => names(question, forms));
  return { ...before, subjectForms: forms, questions: firstOfEach(own) };
}

function firstOfEach(questions: readonly string[]): string[] {
  const counts = { zh: 0, en: 0 };
  return [...new Set(questions)].filter((question) => ++counts[languageOf(question)] <= MOST_QUESTIONS_A_LANGUAGE);
}
