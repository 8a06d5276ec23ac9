/**
 * From a turn to what can be taught: the fact, whom it is about, how it is asked for, what is answered.
 *
 * Two steps. `understand` works by rule, at once, and is enough to store a lesson. `refine` asks the base model in the
 * background; what it gives is taken where it passes its checks.
 */
import { isSpeaker, parseFact } from "./fact-parse.ts";
import { type Language, languageOf } from "./language.ts";
import type { LessonBase } from "./lesson-base.ts";
import { greatestCosine } from "./lesson-gate.ts";
import { maskSubject } from "./masking.ts";
import { visibleText } from "./neutralise.ts";
import { type NoticedFact, noticeFacts } from "./noticing.ts";
import { plainFact, saidToThem } from "./plain-fact.ts";
import { wordsKey } from "./relation-words.ts";
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

/** What a sentence that was noticed before says: the same for the same words, on every device. */
export function reread(sentence: string): Understanding {
  return fromNoticed({
    sentence,
    language: languageOf(sentence),
    parsed: parseFact(sentence),
    score: 0,
    isCorrection: false,
  });
}

function fromNoticed({ sentence, language, parsed, isCorrection }: NoticedFact): Understanding {
  const fact = plainFact(sentence);
  const inFact = parseFact(fact);
  // The whole sentence and its bare fact may be read differently; the longer name of the two is the whole one.
  const subject = wholeOf(longerOf(fact, inFact.subject?.text, parsed.subject?.text));
  const forms = subject === undefined ? [] : subjectForms(subject);
  const value = inFact.value ?? parsed.value;
  const questions =
    subject === undefined ? [] : ruleQuestions(fact, { subject: { text: subject, start: 0, end: 0 }, value });
  return { said: sentence, language, isCorrection, subjectForms: forms, fact, questions, answer: saidToThem(fact) };
}

const EN_PART =
  /^(?:door|gate|lock|key|code|wi-?fi|password|network|manual|lid|switch|remote|plug|battery|owner|name|price) (?:of|in|for|at|to) (?:the |my |our )?(?=\S)/i;
const ZH_PART =
  /(?<=..)的(?:大?门|门锁|锁|备用钥匙|钥匙|密码|无线|网络|wi-?fi|说明书|手册|盖子?|开关|遥控器?|插头|电池|主人|名字|价格)$/iu;

/** "The door of the shed" is told of the shed: asked for is it as often as its door. */
function wholeOf(subject: string | undefined): string | undefined {
  const whole = subject?.replace(EN_PART, "").replace(ZH_PART, "");
  return whole === undefined || whole.length < 2 ? subject : whole;
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
  const said = [fact, ...before.questions].map((text) => wordsKey(maskSubject(text, forms)));
  const questions: string[] = [];
  for (const asked of language === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const)) {
    const made = taggedQuestion(base, fact, forms, asked)?.question;
    if (made !== undefined && isAbout(wordsKey(maskSubject(made, forms)), said)) questions.push(made);
    yield;
  }
  const own = [...before.questions, ...questions].filter((question) => names(question, forms));
  return { ...before, subjectForms: forms, questions: firstOfEach(own) };
}

/**
 * Cosine of words from which a question of the base's is taken. Of 31 that a small base had made of 36 statements the five
 * above asked for what was said, and none of those below did.
 */
const ABOUT = 0.6;

function isAbout(question: Float32Array, said: readonly Float32Array[]): boolean {
  return said.some((key) => greatestCosine(key, question) >= ABOUT);
}

function firstOfEach(questions: readonly string[]): string[] {
  const counts = { zh: 0, en: 0 };
  return [...new Set(questions)].filter((question) => ++counts[languageOf(question)] <= MOST_QUESTIONS_A_LANGUAGE);
}
