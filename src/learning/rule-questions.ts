/**
 * Questions made from a statement by rule: what is asked where the value stands. They need no model, and serve where the base
 * model's own questions do not pass.
 */
import { type AskedKind, answeredKind } from "./asked-kind.ts";
import type { ParsedFact } from "./fact-parse.ts";
import { languageOf } from "./language.ts";

/** At most two questions in the statement's language; none where no rule fits. */
export function ruleQuestions(fact: string, { subject, value }: ParsedFact): string[] {
  if (!subject) return [];
  const isChinese = languageOf(fact) === "zh";
  const bare = fact.replace(/[.!。！]["”』」]?$/u, "");
  const questions = isChinese ? chinese(bare, value?.text, subject.text) : english(bare, value?.text, subject.text);
  return [...new Set(questions)].filter((question) => question.includes(subject.text)).slice(0, 2);
}

// ------------------------------------------------------------------------------------------------------------ Chinese

const ZH_ASK: Readonly<Record<AskedKind, string>> = {
  person: "谁",
  place: "哪里",
  time: "什么时候",
  amount: "多少",
  way: "怎么做",
};

/** Chinese asks in place: 夹在日历背面 becomes 夹在哪里. */
function chinese(fact: string, value: string | undefined, subject: string): string[] {
  const questions: string[] = [];
  const condition =
    /^(.*?(?:的话|的时候|时候|时|了))[，,就]/u.exec(fact)?.[1] ?? /^(?:如果|要是|万一)(.*?)[，,]/u.exec(fact)?.[1];
  if (condition?.includes(subject)) questions.push(`${condition}怎么办？`);
  const purpose = /^(?:想要?|要|为了)(.*?)(?:[，,]|就|得|需要|要|只要)/u.exec(fact)?.[1];
  if (purpose?.includes(subject)) questions.push(`怎么${purpose.replace(/^让/u, "让")}？`);
  const way = /^(.*?的)(?:办法|方法|窍门|诀窍|步骤|法子|绝招|妙招)是/u.exec(fact)?.[1];
  if (way?.includes(subject)) questions.push(`${way}办法是什么？`);
  const at = value === undefined ? -1 : fact.lastIndexOf(value);
  if (value !== undefined && at >= 0) {
    const [before, after] = [fact.slice(0, at), fact.slice(at + value.length)];
    const kind = zhKind(value, before);
    const word = kind === undefined ? "什么" : ZH_ASK[kind];
    questions.push(`${before}${zhWord(value, before, word)}${after.replace(/^[，,].*$/u, "").replace(/了$/u, "了")}？`);
    const noun = /^(.*的\p{sc=Han}{1,6}?)(?:就|一直|现在|其实)?(?:是|为|叫)$/u.exec(before)?.[1];
    if (noun?.includes(subject)) questions.push(`${noun}是${word}？`);
  }
  return questions;
}

function zhKind(value: string, before: string): AskedKind | undefined {
  const kind = answeredKind(value);
  if (kind) return kind;
  if (/(?:在|到|去|来自|往|从|住|搬到|放进)$/u.test(before)) return "place";
  if (/(?:归|由|找|给|跟|和|问|交给|托给)$/u.test(before)) return "person";
  return undefined;
}

function zhWord(value: string, before: string, word: string): string {
  if (word !== "多少") return word;
  const unit = /^[\d.一二三四五六七八九十百千万两]+(\p{sc=Han}.*)$/u.exec(value)?.[1];
  return unit && !/第$/u.test(before) ? `多少${unit}` : "多少";
}

// ------------------------------------------------------------------------------------------------------------ English

const EN_ASK: Readonly<Record<AskedKind, string>> = {
  person: "who",
  place: "where",
  time: "when",
  amount: "what",
  way: "how",
};

function english(fact: string, value: string | undefined, subject: string): string[] {
  const questions: string[] = [];
  const purpose = /^to ([^,]+), /i.exec(fact)?.[1];
  if (purpose?.includes(subject)) questions.push(`How do I ${purpose}?`);
  const condition = /^((?:if|when|should|as soon as) [^,]+), /i.exec(fact)?.[1];
  if (condition?.includes(subject))
    questions.push(`What do I do ${condition.charAt(0).toLowerCase()}${condition.slice(1)}?`);
  if (value === undefined) return questions;
  const at = fact.lastIndexOf(value);
  if (at < 0) return questions;
  const article = /(?:^|\s)(?:an?|the)\s$/i.exec(fact.slice(0, at))?.[0].trimStart() ?? "";
  const before = fact.slice(0, at - article.length).trimEnd();
  const after = fact.slice(at + value.length).trim();
  questions.push(...asked(before, after, value, subject));
  return questions;
}

function asked(before: string, after: string, value: string, subject: string): string[] {
  const kind = answeredKind(value);
  // The value comes first: "Ann owns the shop" asks "Who owns the shop?"
  if (before === "" && after.includes(subject)) {
    const isPerson =
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(value) ||
      /^(?:own|run|lead|teach|manage|write|found|play|fed|feed)/.test(after);
    return [`${isPerson ? "Who" : "What"} ${after}?`];
  }
  if (after !== "" && !/^(?:now|today|every day|these days|years? old|tall)$/i.test(after)) return [];
  const copula =
    /^(.*\S)\s+(is|are|was|were)(?:\s+(?:definitely|still|now|in fact|really|actually))?(?:\s+(in|on|at|by|under|behind|near|beside|for|from|to|with))?$/i.exec(
      before,
    );
  if (copula) {
    const [, left = "", verb = "is", preposition] = copula;
    if (!left.includes(subject) || left.includes(",")) return [];
    const word =
      preposition && /^(?:in|on|at|by|under|behind|near|beside)$/i.test(preposition)
        ? kind === "time"
          ? "when"
          : "where"
        : EN_ASK[kind ?? "amount"];
    const tail = preposition && word === "what" ? ` ${preposition}` : "";
    return [`${capital(word)} ${verb.toLowerCase()} ${lowerFirst(left)}${tail}?`];
  }
  const start = before.indexOf(subject);
  const rest = before.slice(start + subject.length).trim();
  if (start < 0 || rest === "" || /^(?:'s|’s)/.test(rest)) return [];
  const [verb = "", ...more] = rest.replace(/^(?:always|usually|still|really|also|now|never)\s+/, "").split(" ");
  const base = infinitive(verb);
  if (base === undefined) return [];
  const head = before.slice(0, start + subject.length);
  const last = more[more.length - 1] ?? "";
  const isPlace = kind === "place" || /^(?:in|at|on|near|behind|under)$/.test(last);
  const word = isPlace ? "where" : kind === "time" ? "when" : "what";
  const words =
    word === "what"
      ? more
      : more.filter((w, i) => i < more.length - 1 || !/^(?:in|at|on|near|behind|under|from|to)$/.test(w));
  return [`${capital(word)} ${base.auxiliary} ${lowerFirst(head)} ${[base.verb, ...words].join(" ")}?`];
}

const PAST: Readonly<Record<string, string>> = {
  got: "get",
  had: "have",
  went: "go",
  grew: "grow",
  came: "come",
  took: "take",
  bought: "buy",
  found: "find",
  gave: "give",
  made: "make",
  met: "meet",
  said: "say",
  sold: "sell",
  wrote: "write",
  won: "win",
  chose: "choose",
  kept: "keep",
  left: "leave",
  put: "put",
  paid: "pay",
};

function infinitive(verb: string): { auxiliary: string; verb: string } | undefined {
  if (
    !/^[a-z]{2,}$/.test(verb) ||
    /^(?:is|are|was|were|has|have|will|can|must|should|may|the|and|of|in|on|at|who|which|that)$/.test(verb)
  ) {
    return verb === "has" ? { auxiliary: "does", verb: "have" } : undefined;
  }
  const past = PAST[verb];
  if (past) return { auxiliary: "did", verb: past };
  if (/[^e]ed$/.test(verb))
    return { auxiliary: "did", verb: verb.replace(/(?<=[^aeiou])ied$/, "y").replace(/ed$/, "") };
  if (/ies$/.test(verb)) return { auxiliary: "does", verb: `${verb.slice(0, -3)}y` };
  if (/(?:ss|sh|ch|x|o|zz)es$/.test(verb)) return { auxiliary: "does", verb: verb.slice(0, -2) };
  if (/[^s]s$/.test(verb)) return { auxiliary: "does", verb: verb.slice(0, -1) };
  return { auxiliary: "do", verb };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence's first word within another sentence. */
function lowerFirst(text: string): string {
  return /^(?:The|My|Our|A|An|His|Her|Their|Its|This|That|Your|In|On|At)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
