/**
 * How facts are said: statements, questions, answers and refusals in either language and from either side of the conversation.
 *
 * While a sentence is built, the subject's name is a private character, so that a masked copy can be made of it.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Part } from "../../../src/training/index.ts";
import { type Filling, type Form, fill, sentence } from "../lessons/form.ts";
import type { FormSet, Relation } from "../lessons/relation.ts";
import type { Subject } from "../lexicon/subjects.ts";
import type { Language, Term } from "../lexicon/term.ts";
import type { Fact } from "./fact.ts";
import { type PhraseName, pickPhrase } from "./phrases.ts";

/** Who speaks: the person whose sister is "my sister", the assistant who says "your sister", or a text. */
export type Speaker = "user" | "assistant" | "narrator";
/** How the subject is called: introduced, by name, or by pronoun. */
export type Reference = "intro" | "name" | "pronoun";

export interface Voice {
  readonly language: Language;
  readonly speaker: Speaker;
  readonly reference?: Reference;
  /** The spelling of the subject's name, if not that of `language`. */
  readonly spelling?: Language;
}

const NAME = "\u0001"; // stands for the subject's name until the sentence is finished

const EN_PRONOUNS = {
  he: ["he", "him", "his"],
  she: ["she", "her", "her"],
  it: ["it", "it", "its"],
} as const;
const ZH_PRONOUNS = { he: "他", she: "她", it: "它" } as const;

function yours(lead: string, speaker: Speaker): string {
  if (speaker === "user") return lead;
  return speaker === "assistant"
    ? lead.replace(/\b(my|our)\b/, "your").replace("我", "你")
    : lead.replace(/^(my|our) |^我们?(家)?的?/, "");
}

/** What fills a form about this subject, apart from the value. */
export function mention(
  subject: Subject,
  voice: Voice,
): { slots: Record<string, string>; agreement: Filling["agreement"] } {
  const { language, speaker, reference = "name" } = voice;
  const isUser = speaker !== "assistant";
  const first =
    language === "en" ? { I: isUser ? "I" : "you", my: isUser ? "my" : "your", me: isUser ? "me" : "you" } : {};
  if (subject.pronoun === "self") {
    if (language === "zh") {
      const self = isUser ? "我" : "你";
      return { slots: { s: self, ta: self, 我: self }, agreement: "plural" };
    }
    const [s, poss, o] = isUser ? ["I", "my", "me"] : ["you", "your", "you"];
    return {
      slots: { ...first, s, "s's": poss, o, he: s, him: o, his: poss } as Record<string, string>,
      agreement: isUser ? "I" : "plural",
    };
  }
  const own = subject[language];
  const other =
    voice.spelling !== undefined && voice.spelling !== language && own.lead === "" && own.intro === undefined;
  const spelt = other ? NAME.repeat(2) : NAME; // doubled: spelt as in the other language
  if (language === "zh") {
    const ta = ZH_PRONOUNS[subject.pronoun];
    const s =
      reference === "pronoun"
        ? ta
        : (reference === "intro" && own.intro !== undefined ? yours(own.intro, speaker) : yours(own.lead, speaker)) +
          spelt;
    return { slots: { s, ta, 我: isUser ? "我" : "你" }, agreement: "third" };
  }
  const [he, him, his] = EN_PRONOUNS[subject.pronoun];
  const agreement = "third";
  if (reference === "pronoun") return { slots: { ...first, s: he, "s's": his, o: him, he, him, his }, agreement };
  const s =
    (reference === "intro" && own.intro !== undefined ? yours(own.intro, speaker) : yours(own.lead, speaker)) + spelt;
  const possessive = subject.kind !== "person" && /[A-Z][a-z]*[^s]s$/.test(own.bare) ? `${s}'` : `${s}'s`;
  return { slots: { ...first, s, "s's": possessive, o: s, he, him, his }, agreement };
}

/** A sentence whose subject can still be masked. */
export interface Said {
  readonly text: string;
  readonly masked: readonly Part[];
  /** The subject as it stands in the text: no article, no possessive; "I" or "我" for the speaker. */
  readonly subject: string;
}

export function finish(raw: string, subject: Subject, language: Language): Said {
  const otherLanguage = language === "zh" ? "en" : "zh";
  const isOther = raw.includes(NAME + NAME);
  const bare = subject[isOther ? otherLanguage : language].bare;
  const mark = isOther ? NAME + NAME : NAME;
  const pieces =
    subject.pronoun === "self" ? raw.split(language === "zh" ? "我" : /\b(?:I|[Mm]y|[Mm]e)\b/) : raw.split(mark);
  const masked: Part[] = [];
  pieces.forEach((piece, i) => {
    if (i > 0) masked.push({ token: "<|mask|>" });
    if (piece !== "") masked.push(piece);
  });
  return {
    text: raw.replaceAll(mark, bare),
    masked,
    subject: subject.pronoun === "self" ? (language === "zh" ? "我" : "I") : bare,
  };
}

/** How often a wording is one that the relation has for itself, where it also shares some with all others. */
const OWN_SHARE = 0.78;

/** A form from the wanted side of the split; from the other side where this one is empty. */
export function choose(rng: Rng, forms: FormSet, heldOut: boolean): Form {
  if (heldOut && forms.heldOut.length > 0) return rng.pick(forms.heldOut);
  const isOwn = forms.shared.length === 0 || (forms.own.length > 0 && rng.next() < OWN_SHARE);
  return isOwn ? pickPlain(rng, forms.own) : rng.pick(forms.shared);
}

/** Relations list their plainest wordings first, and people mostly use those: the n-th is drawn 1/n times as often as the first. */
function pickPlain(rng: Rng, forms: readonly Form[]): Form {
  let die = rng.next() * forms.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  for (const [i, form] of forms.entries()) {
    die -= 1 / (i + 1);
    if (die < 0) return form;
  }
  return forms[0]!;
}

export function filling(subject: Subject, voice: Voice, value?: string): Filling {
  const { slots, agreement } = mention(subject, voice);
  return { slots: value === undefined ? slots : { ...slots, v: value }, agreement };
}

/** English statements that tell someone what to do: "ring 555 if you need Anna". */
export const IMPERATIVE =
  /^(?:ask|be|bring|buy|call|come|connect|counting|dial|don't|draw|eat|feed|fill|for [^,]*, (?:don't|put|order|learn|offer|get)|give|go|have|if [^,]*, (?:look|tell|call|go|remember)|in an emergency|keep|knock|leave|log|look|mind|mix|never|on an envelope|order|pack|pay|plan|preheat|measure|plug|press|put|remind|ring|search|set|sign|sprinkle|store|take|tell|to [^,]*, (?:look|go|ask|dial|knock|pay|wait|have|enter|type)|type|use|walk|wanting|water|wear|when [^,]*, (?:remember|call|look|tell)|wipe|write)\b/;

export interface ClauseNeeds {
  readonly heldOut?: boolean;
  /** It goes on after "that" or 其实, so it may be no order and have no opener of its own. */
  readonly isDeclarative?: boolean;
  /** It starts with its subject. */
  readonly subjectFirst?: boolean;
}

/** A bare clause with the value in it: "my sister lives in Tarn", no capital, no full stop. */
export function clause(rng: Rng, fact: Fact, voice: Voice, value: string, needs: ClauseNeeds = {}): string {
  const forms = fact.relation.words[voice.language].statements;
  const isPronoun = voice.reference === "pronoun";
  const isFit = (form: Form): boolean =>
    !(
      needs.isDeclarative && (voice.language === "en" ? IMPERATIVE.test(form.source) : form.source.startsWith("[说到"))
    ) && !((needs.subjectFirst || isPronoun) && !startsWithSubject(form));
  const unseen = needs.heldOut === true && rng.next() < 0.5; // the question is always in unseen words
  let form = choose(rng, forms, unseen);
  for (let tries = 0; tries < 12 && !isFit(form); tries++) form = choose(rng, forms, false);
  const named: Voice = isPronoun && !startsWithSubject(form) ? { ...voice, reference: "name" } : voice;
  return fill(form, filling(fact.subject, named, value), rng);
}

/** A pronoun fits there: "the theme of it" is nothing people say. */
export const startsWithSubject = (form: Form): boolean =>
  /^\{s/.test(form.source) && !/\{[so]\}.*\{[so]\}|^\{s\}[上里下后前]/.test(form.source);

export interface QuestionTarget {
  readonly relation: Relation;
  readonly subject: Subject;
}

/** A question as a person would type it, with openers and tails, not yet finished. */
export function rawQuestion(rng: Rng, target: QuestionTarget, voice: Voice, heldOut = false): string {
  const words = target.relation.words[voice.language];
  const gaps = filling(target.subject, voice);
  const phrase = (name: PhraseName, q: string): string => pickPhrase(rng, name, voice.language, { q });
  if (voice.language === "zh") {
    let form = choose(rng, words.questions, heldOut);
    // nobody says "关于我，我的…" or "它上那行字"
    const isOdd = (source: string): boolean =>
      target.subject.pronoun === "self"
        ? source.startsWith("[关于{s}")
        : voice.reference === "pronoun" && /\{s\}[上里下后前]/.test(source);
    for (let tries = 0; tries < 8 && isOdd(form.source); tries++) form = choose(rng, words.questions, heldOut);
    const core = fill(form, gaps, rng);
    if (/^(?:告诉|我[忘想不要得])/.test(core))
      return sentence(rng.next() < 0.15 ? phrase("begged", core) : core, "zh", "?");
    if (/[。吗]$/.test(core)) return sentence(rng.next() < 0.25 ? phrase("opened", core) : core, "zh", "?");
    const die = rng.next();
    if (die < 0.45) return mute(rng, sentence(core, "zh", "?"));
    if (die < 0.65 && !core.includes("，") && !core.endsWith("来着")) return sentence(phrase("asked", core), "zh", "?");
    if (die < 0.8 && !core.endsWith("来着")) return sentence(phrase("tailed", core), "zh", "?");
    return mute(rng, sentence(phrase("opened", core), "zh", "?"));
  }
  const hasClause = (heldOut ? words.clauses.heldOut : words.clauses.all).length > 0;
  if (hasClause && rng.next() < 0.4) {
    return sentence(phrase("asked", fill(choose(rng, words.clauses, heldOut), gaps, rng)), "en", "?");
  }
  const core = fill(choose(rng, words.questions, heldOut), gaps, rng);
  const die = rng.next();
  if (die < 0.62 || /^(?:tell|remind|I have|I forgot|I can't)/.test(core)) return mute(rng, sentence(core, "en", "?"));
  if (die < 0.72 && !/[.?]| again$/.test(core)) return sentence(phrase("tailed", core), "en", "?");
  return mute(rng, sentence(phrase("opened", core), "en", "?"));
}

/** People often leave the last mark out, and capitals. */
function mute(rng: Rng, text: string): string {
  const die = rng.next();
  if (die < 0.07) return text.replace(/[?？]$/, "");
  if (die < 0.1 && /^(What|Where|When|Who|Which|How|Do|Can|Tell)\b/.test(text))
    return text.charAt(0).toLowerCase() + text.slice(1);
  return text;
}

const ZH_SLIPS: readonly (readonly [string, string])[] = [
  ["在哪", "再哪"],
  ["哪里", "那里"],
  ["吗", "嘛"],
  ["什么", "神马"],
  ["怎么", "咋"],
  ["几点", "几點"],
  ["告诉", "告速"],
  ["记得", "记的"],
];

/** One slip of the finger, never in the subject's name, which is still a private character. */
function slip(rng: Rng, raw: string, language: Language): string {
  if (language === "zh") {
    const [right, wrong] = rng.pick(ZH_SLIPS);
    return raw.replace(right, wrong);
  }
  const words = [...raw.matchAll(/\b[a-z]{5,}\b/g)];
  if (words.length === 0) return raw;
  const { 0: word, index } = rng.pick(words);
  const at = 1 + rng.integer(word.length - 3);
  const slipped =
    rng.next() < 0.5
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + (word[at + 1] as string) + (word[at] as string) + word.slice(at + 2);
  return raw.slice(0, index) + slipped + raw.slice(index + word.length);
}

/** Share of questions with a slip: people type in a hurry. */
const SLIP_SHARE = 0.02;

/** A question without openers and slips: what a careful person would write down. */
export function plainQuestion(rng: Rng, target: QuestionTarget, voice: Voice, heldOut: boolean): Said {
  const { questions } = target.relation.words[voice.language];
  let form = choose(rng, questions, heldOut);
  for (let tries = 0; tries < 8 && !isPlain(form.source); tries++) form = choose(rng, questions, heldOut);
  const core = fill(form, filling(target.subject, voice), rng);
  return finish(sentence(core, voice.language, "?"), target.subject, voice.language);
}

/** Neither an order nor "I forgot …", and in one piece. */
const isPlain = (source: string): boolean => !/[.。]|^\[(?:我|tell|关于)|^告诉|，你\[/.test(source);

export function question(rng: Rng, target: QuestionTarget, voice: Voice, heldOut = false): Said {
  const raw = rawQuestion(rng, target, voice, heldOut);
  return finish(rng.next() < SLIP_SHARE ? slip(rng, raw, voice.language) : raw, target.subject, voice.language);
}

/** "And Anna?": the question that was asked last, about someone else. */
export function sameAbout(rng: Rng, subject: Subject, voice: Voice): string {
  const { slots } = mention(subject, voice);
  const text = pickPhrase(rng, "ellipsis", voice.language, { s: slots[voice.language === "en" ? "o" : "s"] as string });
  return finish(sentence(text, voice.language, "?"), subject, voice.language).text;
}

export type StatementStyle = "plain" | "opened" | "remember" | "buried" | "correction";
export const STATEMENT_STYLES: readonly StatementStyle[] = ["plain", "opened", "remember", "buried", "correction"];

/** One turn in which a person tells a fact. A correction also names a value that is wrong. */
export function rawStatement(
  rng: Rng,
  fact: Fact,
  voice: Voice,
  style: StatementStyle,
  wrong: Term | undefined,
  heldOut = false,
): string {
  const { language } = voice;
  const value = fact.value[language];
  const said = clause(rng, fact, voice, value, { heldOut, isDeclarative: style !== "plain" });
  switch (style) {
    case "plain":
      return sentence(said, language, rng.next() < 0.05 ? "!" : ".");
    case "opened":
      return sentence(pickPhrase(rng, "told", language, { q: said }), language);
    case "remember":
      return sentence(pickPhrase(rng, "remember", language, { q: said }), language);
    case "correction": {
      const old = (wrong as Term)[language];
      // "works as a nurse, not as a pilot": the wrong value needs the article that the right one has
      const article =
        language === "en" && new RegExp(`\\ban? ${escapeRegExp(value)}`).test(said)
          ? /^[aeiou]/i.test(old)
            ? "an "
            : "a "
          : "";
      const isLast = said.endsWith(value);
      return sentence(
        pickPhrase(rng, isLast ? "corrected" : "correctedApart", language, { q: said, w: article + old }),
        language,
      );
    }
    default: {
      const before = sentence(pickPhrase(rng, "aside", language, {}), language);
      const after = rng.next() < 0.6 ? sentence(pickPhrase(rng, "after", language, {}), language) : "";
      const middle = sentence(rng.next() < 0.6 ? pickPhrase(rng, "told", language, { q: said }) : said, language);
      const glue = language === "zh" ? "" : " ";
      return [before, middle, after].filter(Boolean).join(glue);
    }
  }
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export function statement(
  rng: Rng,
  fact: Fact,
  voice: Voice,
  style: StatementStyle,
  wrong?: Term,
  heldOut = false,
): Said {
  return finish(rawStatement(rng, fact, voice, style, wrong, heldOut), fact.subject, voice.language);
}
