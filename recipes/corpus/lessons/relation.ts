/**
 * Relations: what can be said about a subject and asked back, in many wordings and two languages.
 *
 * They are written as plain text, one block a relation, wordings separated by " / ":
 *
 *   == birthday | person self pet | date | akin age
 *   zn 生日 / 出生日期                nouns: "…的生日是哪天" and its kin are added to the questions and statements
 *   zq {s}[哪天|几号]过生日 / …        questions
 *   zs {s}{v}过生日 / …               statements; "!" before one keeps it out of answers
 *   en birthday / date of birth
 *   eq when was {s} born / …          direct questions
 *   ei when {s} was born / …          the same as clauses: "Do you know when …"
 *   es {s} was born on {v} / …
 *   subjects 大象|elephants, …         only for relations about the real world
 */
import { hashText } from "../hash.ts";
import { type Language, type Term, terms } from "../lexicon/term.ts";
import { VALUE_KINDS, type ValueKind } from "../lexicon/values.ts";
import { capitalise, compile, type Form } from "./form.ts";

/** Forms of one sort, split into those for training and those kept for validation. */
export interface FormSet {
  readonly all: readonly Form[];
  /** Written for this relation. */
  readonly own: readonly Form[];
  /** The same for every relation, but for its noun. */
  readonly shared: readonly Form[];
  readonly heldOut: readonly Form[];
}

export interface RelationWords {
  /** The relation as a noun with its subject: "小周的生日", "Anna's birthday". */
  readonly nouns: readonly Form[];
  readonly questions: FormSet;
  /** Questions as clauses, for "Do you know …" (English only). */
  readonly clauses: FormSet;
  readonly statements: FormSet;
  /** Statements that are fit to be answers. */
  readonly answers: FormSet;
  /** Answers that take any value as it is, even one in the other language: "Anna's home town is {v}". */
  readonly naming: readonly Form[];
}

export interface Relation {
  readonly id: string;
  readonly subjectKinds: readonly string[];
  readonly valueKind: string;
  readonly value: ValueKind;
  /** Relations whose answer could fairly be the same, so that they are no clean negative for this one. */
  readonly akin: ReadonlySet<string>;
  /** Real subjects, where the fact contradicts the world. */
  readonly realSubjects: readonly Term[];
  readonly words: Readonly<Record<Language, RelationWords>>;
}

/** Wordings which every relation with a noun shares. {N} is the noun with its subject: "小周的生日", "Anna's birthday". */
const GENERIC = {
  zq: [
    "{N}是{ask}",
    "{N}是{ask}来着",
    "告诉我{N}。",
    "{N}[你还记得|你还有印象|你知道]吗",
    "[我忘了|我想不起来|我不太确定]{N}了，是{ask}",
    "[关于{s}，|说到{s}，]{T}是{ask}",
    "[我想|我要|我得]查一下{N}。",
    "{N}，你[这儿有|那里有|记下]了吗",
  ],
  zs: ["{N}[是|就是]{v}", "[说到|至于]{N}，[是|那是]{v}"],
  eq: [
    "{ask} is {N}",
    "{ask} was {N} again",
    "[tell me|remind me of] {N}.",
    "{N}, {ask} is it",
    "[I have forgotten|I forgot|I can't recall] {N}. {Ask} is it",
  ],
  ei: ["{ask} {N} is"],
  es: ["{N} is [||||in fact|actually] {article}{v}"],
} as const;

/** "生日" -> "{s}的生日", "最爱的菜" -> "{s}最爱的菜"; a noun that names its subject itself stays as it is. */
function withSubject(noun: string, language: Language): string {
  if (noun.includes("{s") || noun.includes("{o}")) return language === "zh" ? noun : `the ${noun}`;
  if (language === "en") return `{s's} ${noun}`;
  return /^[最在常住]|的/.test(noun) ? `{s}${noun}` : `{s}的${noun}`;
}

/** How English asks for such a noun. */
function enAsk(noun: string, value: ValueKind): string {
  if (value.enAsk === "who") return "who";
  if (value.enAsk === "when")
    return /(birthday|anniversary|exam|date|appointment|deadline|payday)$/.test(noun) ? "when" : "what";
  return value.enAsk === "where" && /(place|spot|key.*|manual.*|office|venue|home)$/.test(noun) ? "where" : "what";
}

const split = (line: string): string[] => line.split(" / ").map((form) => form.trim());

/**
 * Which of these wordings are kept for validation: of four or more the one with the lowest hash, so that every relation can be asked
 * in unseen words. It does not depend on their order.
 */
function keptOf(sources: readonly string[]): string[] {
  if (sources.length < 4) return [];
  return [sources.reduce((lowest, source) => (hashText(source) < hashText(lowest) ? source : lowest))];
}

/** Wordings which every relation shares are for training: seen with one relation is seen. */
function formSet(own: readonly string[], shared: readonly string[], kept: ReadonlySet<string>): FormSet {
  const forms = [...new Set(own)].map(compile);
  const heldOut = forms.filter((form) => kept.has(form.source));
  const trained = forms.filter((form) => !kept.has(form.source));
  const common = shared.map(compile);
  return { all: [...trained, ...common, ...heldOut], own: trained, shared: common, heldOut };
}

interface Block {
  readonly id: string;
  readonly subjectKinds: readonly string[];
  readonly valueKind: string;
  readonly akin: readonly string[];
  readonly lines: ReadonlyMap<string, string>;
}

function formsOf(block: Block, line: string): string[] {
  const text = block.lines.get(line);
  return text === undefined ? [] : split(text);
}

function words(language: Language, block: Block, value: ValueKind, kept: ReadonlySet<string>): RelationWords {
  const letter = language === "zh" ? "z" : "e";
  const nouns = formsOf(block, `${letter}n`);
  const phrases = nouns.map((noun) => withSubject(noun, language));
  const N = phrases.length === 1 ? (phrases[0] as string) : `[${phrases.join("|")}]`;
  const ask = language === "zh" ? `[${value.zhAsk.join("|")}]` : enAsk(nouns[0] ?? "", value);
  const generic = (sort: keyof typeof GENERIC): string[] =>
    nouns.length === 0
      ? []
      : GENERIC[sort].map((form) =>
          form
            .replaceAll("{N}", N)
            .replaceAll("{T}", N.replaceAll("{s}", "{ta}"))
            .replaceAll("{article}", value.article ?? "")
            .replaceAll("{ask}", ask)
            .replaceAll("{Ask}", capitalise(ask)),
        );
  const told = formsOf(block, `${letter}s`);
  const unfit = new Set(told.filter((form) => form.startsWith("!")).map(bare));
  const statements = formSet(told.map(bare), generic(`${letter}s`), kept);
  const naming = generic(`${letter}s`).slice(0, 1).map(compile);
  const isFit = (form: Form): boolean => !unfit.has(form.source);
  return {
    nouns: phrases.map(compile),
    questions: formSet(formsOf(block, `${letter}q`), generic(`${letter}q`), kept),
    clauses: language === "zh" ? EMPTY : formSet(formsOf(block, "ei"), generic("ei"), kept),
    statements,
    naming,
    answers: {
      all: statements.all.filter(isFit),
      own: statements.own.filter(isFit),
      shared: naming,
      heldOut: statements.heldOut.filter(isFit),
    },
  };
}

const EMPTY: FormSet = { all: [], own: [], shared: [], heldOut: [] };

/** A statement without the mark that keeps it out of answers. */
const bare = (form: string): string => form.replace(/^!/, "");

function readBlock(text: string): Block {
  const [head = "", ...rest] = text.split("\n").map((line) => line.trim());
  const [id = "", kinds = "", valueKind = "", akin = ""] = head.split("|").map((part) => part.trim());
  const lines = new Map<string, string>();
  for (const line of rest) {
    if (line === "") continue;
    const cut = line.indexOf(" ");
    const name = line.slice(0, cut);
    if (!/^(z[nqs]|e[nqis]|subjects)$/.test(name)) throw new SyntaxError(`relation ${id}: unknown line "${line}"`);
    lines.set(name, line.slice(cut + 1));
  }
  return {
    id,
    subjectKinds: kinds.split(" "),
    valueKind,
    akin: akin
      .replace(/^akin /, "")
      .split(" ")
      .filter(Boolean),
    lines,
  };
}

/**
 * Reads families of relations, all of them at once: a wording that is kept for validation in one is kept in all.
 *
 * @throws SyntaxError naming the block that is wrong.
 */
export function readRelations(sources: readonly string[]): Relation[] {
  const blocks = sources.flatMap((source) => source.split(/^== /m).slice(1).map(readBlock));
  const kept = new Set(
    blocks.flatMap((block) => ["zq", "zs", "eq", "ei", "es"].flatMap((line) => keptOf(formsOf(block, line).map(bare)))),
  );
  return blocks.map((block) => {
    const value = VALUE_KINDS[block.valueKind];
    if (value === undefined) throw new SyntaxError(`relation ${block.id}: no value kind "${block.valueKind}"`);
    return {
      id: block.id,
      subjectKinds: block.subjectKinds,
      valueKind: block.valueKind,
      value,
      akin: new Set(block.akin),
      realSubjects: terms(block.lines.get("subjects") ?? ""),
      words: { zh: words("zh", block, value, kept), en: words("en", block, value, kept) },
    };
  });
}
