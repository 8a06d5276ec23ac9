/**
 * Questions made from a statement by rule: what is asked where the value stands. They need no model, and serve where the base
 * model's own questions do not pass.
 */
import { type AskedKind, answeredKind } from "./asked-kind.ts";
import { isSpeaker, type ParsedFact } from "./fact-parse.ts";
import { languageOf } from "./language.ts";

/** At most two questions in the statement's language; none where no rule fits. */
export function ruleQuestions(fact: string, { subject, value }: ParsedFact): string[] {
  if (!subject) return [];
  const isChinese = languageOf(fact) === "zh";
  const bare = fact.replace(/[.!。！]["”』」]?$/u, "");
  // "My sister lives in Leeds" is about the speaker, and asked for as what my sister does.
  const own = OWN.exec(bare)?.[0];
  const named = isSpeaker(subject.text) ? (own ?? (isChinese ? "我" : "I")) : subject.text;
  const questions = isChinese ? chinese(bare, value?.text, named) : english(bare, value?.text, named);
  return [...new Set(questions)]
    .filter((question) => question.toLowerCase().includes(named.toLowerCase()) && !MALFORMED.test(question))
    .slice(0, 2);
}

const OWN = /^(?:My|Our) [\p{Ll}'’-]+(?: [\p{Ll}'’-]+)?(?= (?:is|are|was|has|had|can|\p{Ll}+s|\p{Ll}+ed)\b)/u;

/** A clause taken for a subject. */
const MALFORMED = /^(?:what|where|when|who) (?:do|does|did|is|are) (?:to|if|when|people|everyone)\b|,\s*\?$/i;

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
  if (!isSpeaker(subject) && condition?.includes(subject)) questions.push(`${condition}怎么办？`);
  const purpose = /^(?:想要?|要|为了)(.*?)(?:[，,]|就|得|需要|要|只要)/u.exec(fact)?.[1];
  if (purpose?.includes(subject)) questions.push(`怎么${purpose.replace(/^让/u, "让")}？`);
  const way = /^(.*?)的(\p{sc=Han}{2})?(?:办法|方法|窍门|诀窍|步骤|法子|绝招|妙招)是/u.exec(fact);
  if (way?.[1]?.includes(subject)) return [`怎么${way[2] ?? ""}${way[1]}？`, `${way[1]}的${way[2] ?? ""}办法是什么？`];
  const deed = zhDeed(fact, subject);
  if (deed !== undefined) return [`怎么${deed}？`];
  if (new RegExp(`^${escaped(subject)}(?:也|就|都)?是\\p{sc=Han}+人$`, "u").test(fact)) return [`${subject}是哪里人？`];
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

/** 清洗水壶要用醋: what is to be done, 清洗水壶; undefined where the sentence does not begin with what one does. */
function zhDeed(fact: string, subject: string): string | undefined {
  const at = fact.indexOf(subject);
  if (at < 1 || at > 3 || /^(?:我|你|在|从|到|去|对|给|把|跟|和|每|只|想|如|因|当|今|昨|明|这|那|住|除)/u.test(fact))
    return undefined;
  const rest = fact.slice(at + subject.length);
  const end = /^(.{0,8}?)(?:要|得|需要|必须|只要|应该)/u.exec(rest)?.[1];
  return end === undefined || /[，,]/.test(end) ? undefined : fact.slice(0, at) + subject + end;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

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
  const purpose =
    /^to ([^,]+), /i.exec(fact)?.[1] ?? /^the (?:way|trick|method|key) (?:to|of) ([^,:]+?)(?: is\b|:)/i.exec(fact)?.[1];
  if (purpose?.includes(subject)) questions.push(`How do I ${purpose}?`);
  const condition = /^((?:if|when|should|as soon as) [^,]+), /i.exec(fact)?.[1];
  if (condition?.includes(subject))
    questions.push(`What do I do ${condition.charAt(0).toLowerCase()}${condition.slice(1)}?`);
  const shaped = shapedQuestion(fact, subject);
  if (shaped !== undefined) return [...questions, shaped];
  if (value === undefined || questions.length > 0)
    return questions.length > 0 ? questions : plainQuestion(fact, subject);
  const at = fact.lastIndexOf(value);
  if (at < 0) return plainQuestion(fact, subject);
  const article = /(?:^|\s)(?:an?|the)\s$/i.exec(fact.slice(0, at))?.[0].trimStart() ?? "";
  const before = fact.slice(0, at - article.length).trimEnd();
  const after = fact.slice(at + value.length).trim();
  const told = /^(I|We) (\p{Ll}+)(?: (.*))?$/u.exec(before);
  if (told) return after === "" ? ownQuestion(told[1]!, told[2]!, told[3]) : [];
  const own = asked(before, after, value, subject);
  return own.length > 0 ? own : plainQuestion(fact, subject);
}

/** "We changed the password to" asks "What did we change the password to?" */
function ownQuestion(who: string, verb: string, rest: string | undefined): string[] {
  const base = infinitive(verb);
  if (!base) return [];
  const auxiliary = base.auxiliary === "does" ? "do" : base.auxiliary;
  const word = rest !== undefined && /(?:^|\s)(?:in|at|on|near|behind|under)$/.test(rest) ? "Where" : "What";
  const words = word === "Where" ? rest!.replace(/\s?\S+$/, "") : (rest ?? "");
  return [`${word} ${auxiliary} ${who === "We" ? "we" : "I"} ${base.verb} ${words}`.trim().concat("?")];
}

const PLACE = "in|on|at|under|behind|beside|next to|inside|above|below|near|between|by|from";
const TIME = String.raw`(?:every|each|on|at)\s(?:\w+\s)?(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|noon|midnight)`;
const WHERE_I = new RegExp(`^(I|we) (\\w+) (.+?) (?:${PLACE})\\s`, "i");
const WHERE_IS = new RegExp(`^(.+?) (is|are) (\\w+ed|sold|kept|held|hung|hidden|made|found) (?:${PLACE})\\s`, "i");
const WHAT_BY = /^(.+?) (is|are|was|were) (\w+ed|written|made|run|won|built|led|sung|taught|given|drawn) by\s/i;
const WHEN_DOES = new RegExp(`^(.+?) (\\w+s)((?: \\w+)?) ${TIME}`, "i");
const IF_YOU = /^(.+?),? (?:when|if|once|as soon as|after) (?:you|I|we) /i;

/** Sentences whose shape tells what they answer, whatever their words. */
function shapedQuestion(fact: string, subject: string): string | undefined {
  const named = (text: string | undefined): text is string => text?.includes(subject) === true;
  const own = WHERE_I.exec(fact);
  if (own && named(own[3])) {
    const base = infinitive(own[2] as string);
    return base && `Where ${base.auxiliary} ${own[1] === "we" ? "we" : "I"} ${base.verb} ${own[3]}?`;
  }
  const kept = WHERE_IS.exec(fact);
  if (kept && named(kept[1])) return `Where ${kept[2]} ${lowerFirst(kept[1])} ${kept[3]}?`;
  const made = WHAT_BY.exec(fact);
  if (made && named(made[1])) return `Who ${made[2]} ${lowerFirst(made[1])} ${made[3]} by?`;
  const way = IF_YOU.exec(fact);
  if (way && named(way[1])) return `How do I make sure that ${lowerFirst(way[1])}?`;
  const times = WHEN_DOES.exec(fact);
  const base = times && infinitive(times[2] as string);
  if (times && base && named(times[1]))
    return `When ${base.auxiliary} ${lowerFirst(times[1])} ${base.verb}${times[3]}?`;
  return undefined;
}

/** What somebody or something does, where nothing more is known: "Otis collects old maps" asks "What does Otis collect?" */
function plainQuestion(fact: string, subject: string): string[] {
  const start = fact.indexOf(subject);
  const [verb = "", next = ""] = fact
    .slice(start + subject.length)
    .trim()
    .split(/\s+/);
  const base = start >= 0 && start <= 4 && verb.endsWith("s") ? infinitive(verb) : undefined;
  if (base?.auxiliary !== "does") return [];
  const isPlace = /^(?:in|at|on|near|from|to)$/.test(next);
  const head = lowerFirst(fact.slice(0, start + subject.length));
  return [`${isPlace ? "Where" : "What"} does ${head} ${base.verb}${next === "from" ? " from" : ""}?`];
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
  if (/[^e]ed$/.test(verb)) return { auxiliary: "did", verb: withoutEd(verb) };
  if (/ies$/.test(verb)) return { auxiliary: "does", verb: `${verb.slice(0, -3)}y` };
  if (/(?:ss|sh|ch|x|o|zz)es$/.test(verb)) return { auxiliary: "does", verb: verb.slice(0, -2) };
  if (/[^s]s$/.test(verb)) return { auxiliary: "does", verb: verb.slice(0, -1) };
  return { auxiliary: "do", verb };
}

/** changed, named, planned, studied, painted: without what the past adds. */
function withoutEd(verb: string): string {
  if (/[^aeiou]ied$/.test(verb)) return verb.replace(/ied$/, "y");
  const stem = verb.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /[cuvz]$|[aeiou]s$|[adr]ng$|[dr]g$|^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence's first word within another sentence. */
function lowerFirst(text: string): string {
  return /^(?:The|My|Our|A|An|His|Her|Their|Its|This|That|Your|In|On|At)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
