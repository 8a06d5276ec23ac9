/**
 * Noticing: whether a person's turn teaches something, and in which sentence.
 *
 * Questions, small talk, suppositions, quotations, texts by others and commands do not. A linear model over hashed words and
 * shapes decides (trained by recipes/learning/train-noticing.ts); a few rules stand above it where there is no doubt.
 */
import { isSpeaker, type ParsedFact, parseFact } from "./fact-parse.ts";
import { type Language, languageOf } from "./language.ts";
import { foreignSign } from "./neutralise.ts";
import { noticingFeatures, noticingSense, SENSE_SCALE } from "./noticing-features.ts";
import { noticingWeights } from "./noticing-model.ts";
import { plainFact } from "./plain-fact.ts";
import { sentencesOf } from "./sentences.ts";

export interface NoticingWeights {
  readonly rows: Float32Array | Int8Array;
  /** Of the sense, [128]. */
  readonly sense: Float32Array | Int8Array;
  /** Score above which a sentence teaches. */
  readonly threshold: number;
}

/** A sentence of a turn that tells a fact. */
export interface NoticedFact {
  /** As it stands in the turn. */
  readonly sentence: string;
  readonly language: Language;
  readonly parsed: ParsedFact;
  /** Above 0; how sure the model is. */
  readonly score: number;
  /** Whether the words say that something told before is wrong or has changed. */
  readonly isCorrection: boolean;
}

/** More facts than this in one turn are a text, not a telling. */
const MOST_FACTS = 4;
/** Longer turns are pasted texts. */
const LONGEST_TURN = 1_200;

/** The sentences of a turn that teach, in order; none if the turn does not teach. */
export function noticeFacts(turn: string, weights: NoticingWeights = noticingWeights()): NoticedFact[] {
  if (turn.length > LONGEST_TURN || foreignSign(turn) !== undefined) return [];
  const facts: NoticedFact[] = [];
  for (const { text, start, end } of sentencesOf(turn)) {
    if (isAsking(text) || isEmpty(text)) continue;
    const parsed = parseFact(text);
    if (namesOnly(text, parsed)) continue;
    const around = { before: turn.slice(0, start), after: turn.slice(end) };
    const score = Math.max(noticingScore({ ...around, text, parsed }, weights), bareScore(text, around, weights));
    const sum = score + announced(turn, parsed);
    if (sum <= 0) continue;
    facts.push({ sentence: text, language: languageOf(text), parsed, score: sum, isCorrection: isCorrection(turn) });
  }
  return facts.length > MOST_FACTS ? [] : withoutAsides(facts);
}

/** The score of the sentence without what people put around it: "…, I heard today". */
function bareScore(text: string, around: { before: string; after: string }, weights: NoticingWeights): number {
  const bare = plainFact(text);
  if (bare.length >= text.length) return Number.NEGATIVE_INFINITY;
  return noticingScore({ ...around, text: bare, parsed: parseFact(bare) }, weights);
}

/** Beside a fact about somebody or something, what the speaker did, and what "it" used to be, is no fact. */
function withoutAsides(facts: readonly NoticedFact[]): NoticedFact[] {
  const isNamed = ({ parsed: { subject, value } }: NoticedFact): boolean =>
    subject !== undefined && value !== undefined && !isSpeaker(subject.text);
  const isAside = ({ sentence, parsed: { subject, value } }: NoticedFact): boolean =>
    /^(?:it|that|this)\b/i.test(sentence) || (subject !== undefined && isSpeaker(subject.text) && value === undefined);
  return facts.filter((fact) => !isAside(fact) || !facts.some((other) => other !== fact && isNamed(other)));
}

/** Someone who asks to be remembered, or corrects, most likely tells a fact. In the units of the weights. */
const ANNOUNCED = { remember: 80, correction: 40, correctionOfNamed: 150 };
const REMEMBER =
  /(?<!别|不用|不要|不必|还|你)(?:记住|记一下|记下|记着|记好|记得|别忘|存一下|存着|替我收)|\b(?<!do(?:n't| not) |can you |you |if |when )(?:remember|don't forget|keep in mind|bear in mind|note (?:that|down|this)|make a note)\b/i;
const PUT_RIGHT =
  /不对|错了|弄错|记错|说错|搞错|[更纠]正|要改|改一下|情况变了|有变化|\b(?:wrong|not right|isn't right|not quite|mistake|correction|fix|mixed|any ?more|has changed|have changed|change of plan)\b|^no\b/i;

function announced(turn: string, { subject, value }: ParsedFact): number {
  if (
    !subject ||
    /(?:别|不用|不要)[^，。]{0,3}[记存]|\b(?:don't|do not|no need to) (?:save|remember|store|keep)\b/i.test(turn)
  )
    return 0;
  if (REMEMBER.test(turn)) return ANNOUNCED.remember;
  if (!PUT_RIGHT.test(turn) || !value) return 0;
  return isSpeaker(subject.text) ? ANNOUNCED.correction : ANNOUNCED.correctionOfNamed;
}

export function noticingScore(
  sentence: Parameters<typeof noticingFeatures>[0],
  { rows, sense, threshold }: NoticingWeights,
): number {
  let score = -threshold;
  for (const row of noticingFeatures(sentence, rows.length)) score += rows[row]!;
  noticingSense(sentence).forEach((x, c) => {
    score += x * SENSE_SCALE * sense[c]!;
  });
  return score;
}

/** A question mark at the end, a Chinese question particle, or a request to tell. */
function isAsking(sentence: string): boolean {
  return /[?？]\s*["”』」)]*$|[吗么][。.!！~～]*$/.test(sentence) || TELL_ME.test(sentence);
}

const TELL_ME =
  /^(?:请|麻烦|快|那|再)?(?:说[说出]|说一下|讲讲|讲一讲|介绍|告诉我|教我|列[举出]|念|背)|^(?:please )?(?:tell me|name|list|state|give (?:me )?the|say|spell|show me|teach me|explain|describe)\b(?!.*\bremember\b)/i;

/** Nothing is said of what is named: "Don't forget Bean the pony". */
function namesOnly(sentence: string, { subject }: ParsedFact): boolean {
  if (!subject) return false;
  const said = plainFact(sentence).replace(subject.text, "");
  return (said.match(/\p{sc=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0) < 2 && !/\p{N}/u.test(said);
}

/** Nothing that could be a fact: less than two words. */
function isEmpty(sentence: string): boolean {
  return (sentence.match(/\p{sc=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0) < 3;
}

const CORRECTION =
  /不是|不对|错了|弄错|记错|说错|搞错|更正|改成|改为|换成|换到|变了|更新|现在(?:是|改|换|归)|不再|作废|之前说|其实|\bnot\b|\bno longer\b|n't\b|\bwrong\b|\bactually\b|\bcorrection\b|\bupdate\b|\bchanged?\b|\binstead\b|\bnow\b|\bused to\b|\bany ?more\b|\bmistake|\bfix\b/i;

/** Whether the words of a turn say that something told before is wrong or has changed. */
export function isCorrection(turn: string): boolean {
  return CORRECTION.test(turn);
}
