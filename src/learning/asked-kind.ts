/**
 * What kind of thing a question asks for, and what kind of thing an answer is: a person, a place, a time, an amount, a way.
 *
 * Coarse on purpose: a kind is named only where the words leave little doubt. Where both sides are known and differ, a question
 * about a known subject asks for something else than what is known.
 */
import { ZH_TO_EN } from "./bilingual-words.ts";
import { surnameLength } from "./chinese-names.ts";
import { languageOf } from "./language.ts";

export type AskedKind = "person" | "place" | "time" | "amount" | "way";

interface Rule {
  readonly kind: AskedKind;
  readonly pattern: RegExp;
}

const ZH_QUESTIONS: readonly Rule[] = [
  {
    kind: "time",
    pattern:
      /几点|几月|几号(?!柜|楼|房|桌|店)|星期几|周几|礼拜几|什么时[候间]|哪[一]?[天年月日]|何时|多久|多长时间|哪个(?:月|季节|星期|时候)|什么日子/,
  },
  {
    kind: "amount",
    pattern: /多少|几[个只条位块元层岁斤米瓶台把张本辆间次种号杯片匹口头棵]|多[大高重长宽远深快贵]|什么价|几折/,
  },
  { kind: "person", pattern: /谁|哪[一]?位|什么人|哪个人/ },
  {
    kind: "place",
    pattern:
      /哪里|哪儿|什么地方|哪[一]?[座个](?:地方|城市|城|镇|村|国家|房间|教室)|何处|什么位置|在哪|去哪|往哪|从哪|到哪|放哪|住哪/,
  },
  {
    kind: "way",
    pattern: /怎么(?![样了]$)|怎样|如何|[办方]法是|步骤是|[窍诀][门窍]是|什么办法|什么方法|用什么(?:办|方)法|怎么办/,
  },
];

const EN_QUESTIONS: readonly Rule[] = [
  {
    kind: "way",
    pattern: /^(?:what|how) (?:do|can|should|could) (?:i|we|you) (?:do|stop|make|get)\b|^what (?:helps|makes|gets)\b/,
  },
  {
    kind: "time",
    pattern:
      /^when (?:is|are|was|were|do|does|did|will|can|should|must)\b|\b(?:know|remember|me|forgot|tell|and|but|recall|sure|wonder|idea) (?:exactly )?when\b|^(?:since|until|from|by) when\b|[,:] when\b|\bwhen\?$|\bwhat (?:time|day|date|year|month)\b|\b(?:which|what) (?:day|date|year|month|season)\b|\bhow (?:long|often|soon|late|early)\b/,
  },
  {
    kind: "amount",
    pattern:
      /\bhow (?:many|much|old|tall|high|big|large|heavy|far|deep|wide|fast|expensive)\b|\bwhat (?:number|price|amount|size|age)\b|\b(?:which|what) number\b/,
  },
  { kind: "person", pattern: /\bwho(?:m|se)?\b|\b(?:which|what) (?:person|man|woman|writer|author|doctor|teacher)\b/ },
  {
    kind: "place",
    pattern:
      /\bwhere\b|\b(?:which|what) (?:place|town|city|village|country|room|street|shop|shelf|drawer)\b|\bin what place\b/,
  },
  {
    kind: "way",
    pattern:
      /\bhow (?:do|does|did|can|could|should|would|to|is|are)\b|\bwhat(?:'s| is) the (?:way|trick|method)\b|\bhow come\b/,
  },
];

/** What a question asks for; undefined where its words do not tell. */
export function askedKind(question: string): AskedKind | undefined {
  const text = question.toLowerCase();
  const rules = languageOf(question) === "zh" ? ZH_QUESTIONS : EN_QUESTIONS;
  return rules.find(({ pattern }) => pattern.test(text))?.kind;
}

/** Kinds that one and the same question may be taken for: how long is a time and an amount. */
const ALIKE: ReadonlySet<string> = new Set(["time amount", "amount time"]);

/** 1: the turn asks for what the lesson's questions ask for; -1: for another kind; 0: nobody can tell. */
export function agreement(asked: AskedKind | undefined, known: ReadonlySet<AskedKind>): -1 | 0 | 1 {
  if (asked === undefined || known.size === 0) return 0;
  if (known.has(asked)) return 1;
  return [...known].some((kind) => ALIKE.has(`${asked} ${kind}`)) ? 0 : -1;
}

const ZH_ANSWERS: readonly Rule[] = [
  {
    kind: "time",
    pattern:
      /^(?:每?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,4}年|(?:\d{1,2}|[一二三四五六七八九十]+)月|(?:早上|上午|中午|下午|晚上|凌晨)?(?:\d{1,2}|[一二三四五六七八九十]+)点)/,
  },
  {
    kind: "amount",
    pattern:
      /^(?:约|大约)?[\d.]+(?!.*[年月日号点路班楼]$)\p{sc=Han}{0,5}$|^[一二三四五六七八九十百千万两]+[个只条位块元层岁斤米瓶台把张本辆间次种号杯片]$/u,
  },
  {
    kind: "place",
    pattern: /(?:里面?|上面?|下面?|旁边?|后面?|前面?|中间|背面|门口|角落|对面|顶上|底下|隔壁|[镇村县市省区路街巷])$/,
  },
];

const EN_ANSWERS: readonly Rule[] = [
  // Looked at before the text is made lower case: two or three capitals are most often a person.
  {
    kind: "person",
    pattern: /^(?:(?:Dr|Mr|Mrs|Ms|Aunt|Uncle|Coach|Professor)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u,
  },
  {
    kind: "time",
    pattern:
      /^(?:(?:on|at|in|every)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s+\d|$)|^\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|^(?:on the )?\d{1,2}(?:st|nd|rd|th)\b/,
  },
  { kind: "amount", pattern: /^[£$€¥]?\d[\d.,]*\s?[a-z%]*$/ },
  {
    kind: "place",
    pattern: /^(?:in|on|at|under|behind|beside|next to|above|below|inside|near|between|across|by|opposite)\s/,
  },
];

/** What an answer is, as far as its shape tells. */
export function answeredKind(answer: string): AskedKind | undefined {
  const text = answer.trim();
  if (/\p{sc=Han}/u.test(text)) {
    return isChineseName(text) ? "person" : ZH_ANSWERS.find(({ pattern }) => pattern.test(text))?.kind;
  }
  return EN_ANSWERS.find(({ kind, pattern }) => pattern.test(kind === "person" ? text : text.toLowerCase()))?.kind;
}

/** A surname and one or two hanzi that are not a common word. */
function isChineseName(text: string): boolean {
  const surname = surnameLength(text);
  const given = text.length - surname;
  return (
    surname > 0 &&
    given >= 1 &&
    given <= 2 &&
    /^\p{sc=Han}+$/u.test(text) &&
    !ZH_TO_EN.has(text) &&
    !/[镇村县市屯乡里上下色水酒油茶]$/u.test(text)
  );
}
