/**
 * All forms under which a subject may stand in a turn, in either language: as it was told, without its lead, romanised,
 * translated word for word.
 */
import { EN_TO_ZH, ZH_TO_EN } from "./bilingual-words.ts";
import { surnameLength } from "./chinese-names.ts";
import { pinyinSyllables, surnameReading } from "./pinyin.ts";

const MOST_FORMS = 24;
const LONGEST_FORM_UNITS = 80;
/** Translations of one subject; more would only be guesses. */
const MOST_TRANSLATIONS = 6;

/** Forms of a subject, the first as it was told. Empty for a subject that names nothing. */
export function subjectForms(subject: string): string[] {
  const told = withoutLead(subject.trim()).slice(0, LONGEST_FORM_UNITS);
  if (told === "") return [];
  if (/^(?:I|me|my|mine|myself|we|our|我|我自己)$/i.test(told)) return ["I", "我"];
  const forms = /\p{sc=Han}/u.test(told) ? [told, ...formsOfChinese(told)] : [told, ...formsOfEnglish(told)];
  return [...new Set(forms.map((form) => form.trim()))].filter((form) => form !== "").slice(0, MOST_FORMS);
}

/** Without article, possessive and quotation marks. */
export function withoutLead(subject: string): string {
  return subject
    .replace(/^["“「『《]|["”」』》]$/gu, "")
    .replace(/^(?:the|a|an|my|our|mine)\s+/i, "")
    .replace(/^(?:我们?家?的|我们?家(?=.{2})|咱们?家?的?)/u, "")
    .replace(/(?<=\p{sc=Han})的$/u, "")
    .replace(/['’]s$/i, "");
}

// ------------------------------------------------------------------------------------------------------------ Chinese

function formsOfChinese(subject: string): string[] {
  const forms: string[] = [];
  const withoutDe = subject.replace(/(?<=\p{sc=Han})的(?=\p{sc=Han})/gu, "");
  if (withoutDe !== subject && withoutDe.length > 2) forms.push(withoutDe);
  const withoutBrand = subject.replace(/(?<=..)牌(?=..)/u, "");
  if (withoutBrand !== subject) forms.push(withoutBrand);
  const name = romanisedName(subject);
  if (name) return [...forms, ...name];
  forms.push(...translations(withoutBrand));
  const place = /^(\p{sc=Han}{2,})[镇村县市屯乡]$/u.exec(subject);
  if (place) forms.push(romanised(place[1] as string));
  // 小猫花卷 is also called 花卷; in English Huajuan, or Huajuan the cat.
  const [kind, rest] = splitKind(subject);
  if (kind !== "" && Array.from(rest).length >= 2) {
    const latin = romanisedName(rest) ?? [romanised(rest), ...translations(rest)];
    forms.push(rest, ...latin, ...(ZH_TO_EN.get(kind) ?? []).map((en) => `${latin[0]} the ${en}`));
  }
  return forms;
}

/** Zhou Wenbo for 周文博; undefined where it is not a name of a person. */
function romanisedName(text: string): string[] | undefined {
  const hanzi = Array.from(text);
  const surname = surnameLength(text);
  if (surname === 0 || hanzi.length < 2 || hanzi.length > surname + 2 || !hanzi.every((c) => /\p{sc=Han}/u.test(c))) {
    return undefined;
  }
  if (ZH_TO_EN.has(text) || /[镇村县市屯乡港岛店馆]$/u.test(text)) return undefined;
  const family = surname === 1 ? surnameReading(hanzi[0] as string) : pinyinSyllables(text.slice(0, surname)).join("");
  const given = pinyinSyllables(text.slice(surname)).join("");
  const spelt = (syllables: string): string[] =>
    syllables.includes("v") ? [syllables.replace(/v/g, "u"), syllables.replace(/v/g, "yu")] : [syllables];
  return spelt(family).flatMap((first) =>
    spelt(given).flatMap((last) => [`${capital(first)} ${capital(last)}`, `${capital(last)} ${capital(first)}`]),
  );
}

/** All syllables as one word: Banyue for 半月. */
function romanised(text: string): string {
  return capital(pinyinSyllables(text).join("").replace(/v/g, "u"));
}

/** English for a Chinese subject: known words translated, unknown ones romanised; several where words have several meanings. */
function translations(subject: string): string[] {
  // 舅舅家的小屋 is the uncle's cabin.
  const pieces = cut(subject.replace(/(?<=..)家?的(?=.)/gu, ""));
  const isKnown = pieces.some(({ english }) => english !== undefined);
  if (!isKnown && (pieces.length !== 1 || !/^\p{sc=Han}{2,4}$/u.test(subject))) return [];
  let forms: string[] = [""];
  for (const { zh, english } of pieces) {
    // Brands write two words as one: 海狮牌 is Sealion.
    const options = english ? [...english, ...english.slice(0, 1).filter(isTwoWords).map(joined)] : [romanised(zh)];
    forms = forms.flatMap((form) => options.map((option) => `${form} ${option}`)).slice(0, MOST_TRANSLATIONS);
  }
  return forms;
}

const isTwoWords = (word: string): boolean => /^\S+ \S+$/.test(word);
const joined = (word: string): string => word.replace(" ", "");

interface Piece {
  readonly zh: string;
  readonly english: readonly string[] | undefined;
}

/** Cuts at known words, longest first; what lies between is one piece. Words of one hanzi count only where all is known. */
function cut(text: string, shortest = 1): Piece[] {
  const pieces: Piece[] = [];
  let unknown = "";
  const flush = (): void => {
    const number = /^(.*?)([一二三四五六七八九十]{1,3})号$/u.exec(unknown);
    const name = number ? (number[1] as string) : unknown;
    if (name !== "") pieces.push({ zh: name, english: /\p{sc=Han}/u.test(name) ? undefined : [name] });
    if (number) pieces.push({ zh: number[2] as string, english: [englishNumber(number[2] as string)] });
    unknown = "";
  };
  for (let at = 0; at < text.length; ) {
    let length = Math.min(6, text.length - at);
    while (length > 0 && !ZH_TO_EN.has(text.slice(at, at + length))) length--;
    if (length >= shortest && length > 0) {
      flush();
      const zh = text.slice(at, at + length);
      pieces.push({ zh, english: ZH_TO_EN.get(zh) });
      at += length;
    } else unknown += text.charAt(at++);
  }
  flush();
  const isMixed = pieces.some(({ english }) => english === undefined) && pieces.some(({ zh }) => zh.length === 1);
  return isMixed && shortest === 1 ? cut(text, 2) : pieces;
}

const DIGITS = "零一二三四五六七八九";
const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Thirteen for 十三; for what is below a hundred. */
function englishNumber(hanzi: string): string {
  const ten = hanzi.indexOf("十");
  const tens = ten < 0 ? 0 : ten === 0 ? 1 : DIGITS.indexOf(hanzi.charAt(0));
  const ones = Math.max(0, DIGITS.indexOf(hanzi.charAt(ten + 1)));
  const n = 10 * tens + ones;
  return n < 20 ? (SMALL[n] as string) : [TENS[tens], ones > 0 ? SMALL[ones] : ""].join(" ").trim();
}

const BEFORE_NAME =
  /^(?:小狗|小猫|小兔|小马|小鸟|小羊|小猪|兔子|仓鼠|鹦鹉|乌龟|刺猬|雪貂|山羊|金鱼|鸽子|蜥蜴|狗狗|猫咪|机器人|老师|医生|同事|邻居|朋友|室友|表哥|表姐|表弟|表妹|舅舅|叔叔|阿姨)/u;

/** A name with what it is before it: 小猫 and 花卷. */
export function splitKind(subject: string): [kind: string, name: string] {
  const kind = BEFORE_NAME.exec(subject)?.[0] ?? "";
  const name = subject.slice(kind.length);
  return kind === "" || /^(?:家|的|$)/u.test(name) ? ["", subject] : [kind, name];
}

// ------------------------------------------------------------------------------------------------------------ English

function formsOfEnglish(subject: string): string[] {
  const forms: string[] = [...numberForms(subject)];
  // "Norman the cat" is also called Norman.
  const named = /^(\p{Lu}[\p{L}'’-]+) the [a-z]+(?: [a-z]+)?$/u.exec(subject);
  if (named) forms.push(named[1] as string, ...chineseWithKind(subject, named[1] as string));
  forms.push(...chineseOf(subject));
  return forms;
}

/** Owls and owl: common nouns in the other number. */
function numberForms(subject: string): string[] {
  if (/\p{Lu}|\s/u.test(subject) || subject.length < 3) return [];
  if (/ies$/.test(subject)) return [`${subject.slice(0, -3)}y`];
  if (/(?:[sxz]|ch|sh)es$/.test(subject)) return [subject.slice(0, -2)];
  if (/[^s]s$/.test(subject)) return [subject.slice(0, -1)];
  if (/[^aeiou]y$/.test(subject)) return [`${subject.slice(0, -1)}ies`];
  return [/(?:[sxz]|ch|sh)$/.test(subject) ? `${subject}es` : `${subject}s`];
}

/** 小猫Norman for "Norman the cat". */
function chineseWithKind(subject: string, name: string): string[] {
  const kind = subject.slice(name.length + 5);
  return (EN_TO_ZH.get(kind) ?? []).map((zh) => `${zh}${name}`);
}

/** 十三 for 13; below twenty. */
function chineseNumber(n: number): string {
  return n < 10 ? DIGITS.charAt(n) : `十${n > 10 ? DIGITS.charAt(n - 10) : ""}`;
}

/** Chinese for an English subject whose words are all known. */
function chineseOf(subject: string): string[] {
  const told = subject.toLowerCase().replace(/-/g, " ").replace(/^the /, "");
  const whole = EN_TO_ZH.get(told);
  if (whole && /\s/.test(told)) return [...whole];
  const words = told.replace(/['’]s\b/g, " 's").split(/\s+/);
  if (words.includes("the") || words.includes("of")) return [];
  let forms: string[] = [""];
  for (let at = 0; at < words.length; ) {
    const number = SMALL.indexOf(words[at] as string);
    if (number > 0 && at === words.length - 1 && words[0] === "robot") {
      forms = forms.map((form) => `${form}${chineseNumber(number)}号`);
      break;
    }
    const tens = TENS.indexOf(words[at] as string);
    if (tens > 1 && at === words.length - 1 && words[0] === "robot") {
      forms = forms.map((form) => `${form}${DIGITS.charAt(tens)}十号`);
      break;
    }
    if (words[at] === "'s") {
      forms = forms.flatMap((form) => [`${form.replace(/的$/u, "")}的`, `${form.replace(/的$/u, "")}家的`, form]);
      at++;
      continue;
    }
    let length = Math.min(3, words.length - at);
    while (length > 0 && !EN_TO_ZH.has(words.slice(at, at + length).join(" "))) length--;
    if (length === 0) return [];
    const options = EN_TO_ZH.get(words.slice(at, at + length).join(" ")) as readonly string[];
    const isLast = at + length === words.length;
    forms = forms.flatMap((form) =>
      options
        .slice(0, 4)
        .flatMap((option) =>
          isLast || option.length === 1 ? [`${form}${option}`] : [`${form}${option}`, `${form}${option}的`],
        ),
    );
    at += length;
  }
  return [...new Set(forms)].slice(0, MOST_FORMS);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
