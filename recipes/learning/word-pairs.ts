/**
 * Pairs of texts that mean the same, for training the relation words: wordings of one relation, words and their translations,
 * sentences and theirs, words of one sense.
 */
import { join } from "node:path";
import type { Rng } from "../../src/core/index.ts";
import { MASK, type MaskedText } from "../../src/learning/index.ts";
import { parseLine } from "../corpus/convert/converter.ts";
import { CorpusFolder } from "../corpus/convert/corpus-folder.ts";
import { relationPhrasings } from "../corpus/facts/index.ts";
import { areAkin, RELATIONS } from "../corpus/lessons/index.ts";
import { LANGUAGES, type Language } from "../corpus/lexicon/term.ts";
import { FITTED_RELATIONS, foreignQuestion, foreignStatement, foreignSubject } from "./foreign-relations.ts";

/** Two texts that belong together, and whose they are: pairs of one owner, or of owners that are akin, are no negatives. */
export interface Pair {
  readonly a: MaskedText;
  readonly b: MaskedText;
  /** Number of the relation; undefined for words and sentences. */
  readonly relation?: number;
}

/** Draws pairs of one sort. */
export type PairSource = (rng: Rng) => Pair;

type Wordings = Readonly<Record<Language, MaskedText[]>>;

/** Wordings of all relations of the corpus and of every second one that it does not have. */
export function relationPairs(
  rng: Rng,
  rounds: number,
): { draw: PairSource; areAkin: (a: number, b: number) => boolean } {
  const wordings = new Map<string, Wordings>();
  const add = (relation: string, language: Language, text: MaskedText): void => {
    const own = wordings.get(relation) ?? { zh: [], en: [] };
    wordings.set(relation, own);
    own[language].push(text);
  };
  for (let round = 0; round < rounds; round++) {
    for (const { relation, language, masked } of relationPhrasings(rng, { heldOut: false }))
      add(relation, language, masked);
  }
  for (const relation of FITTED_RELATIONS) {
    for (let i = 0; i < 60; i++) {
      const language = rng.pick(LANGUAGES);
      const subject = foreignSubject(rng, relation);
      const said =
        i % 3 === 0
          ? foreignStatement(rng, relation, subject, language, rng.pick(relation.values))
          : foreignQuestion(rng, relation, subject, language, rng.integer(5));
      add(`foreign ${relation.id}`, language, maskedAt(said.text, said.subject));
    }
  }
  const names = [...wordings.keys()];
  const known = new Map(RELATIONS.map((relation) => [relation.id, relation]));
  return {
    draw: (rng) => {
      const relation = rng.integer(names.length);
      const own = wordings.get(names[relation]!)!;
      const pick = (): MaskedText => {
        const language = rng.pick(LANGUAGES);
        return rng.pick(own[own[language].length > 0 ? language : language === "zh" ? "en" : "zh"]);
      };
      return { a: pick(), b: pick(), relation };
    },
    areAkin: (a, b) => {
      const [first, second] = [known.get(names[a]!), known.get(names[b]!)];
      return a === b || (first !== undefined && second !== undefined && areAkin(first, second));
    },
  };
}

function maskedAt(text: string, subject: string): MaskedText {
  return text.split(subject).flatMap((piece, i) => (i > 0 ? [MASK, piece] : [piece]));
}

/** Words with their senses, sentences with their translations, words with others of one sense and with its definition. */
export async function meaningPairs(shared: string): Promise<Record<"words" | "sentences" | "senses", PairSource>> {
  const corpus = await CorpusFolder.open(join(shared, "corpus"));
  const sentences: Pair[] = [];
  const everyday = new Set<string>();
  for (const line of await linesOf(corpus, "pair-tatoeba-en-zh.jsonl.br")) {
    const { zh, en } = parseLine<{ zh: string; en: string }>(line);
    sentences.push({ a: [zh], b: [en] });
    for (const word of en.toLowerCase().match(/[a-z]+/g) ?? []) everyday.add(word);
  }
  const isEveryday = (text: string): boolean =>
    (text.toLowerCase().match(/[a-z]+/g) ?? []).every((word) => everyday.has(word));

  const words: Pair[] = [];
  for (const line of await linesOf(corpus, "pair-cedict.tsv.br")) {
    const [zh = "", , senses = ""] = line.split("\t");
    if (!/^\p{sc=Han}{1,5}$/u.test(zh)) continue;
    for (const sense of senses.split("; ").slice(0, 4)) {
      if (/surname|variant of|\(bound form\)|classifier|\(Tw\)|archaic|see |CL:|abbr|\p{sc=Han}/u.test(sense)) continue;
      const plain = sense.replace(/\([^)]*\)|\[[^\]]*\]|\bs(?:b|th)\b|^to /g, "").trim();
      const count = plain.match(/[A-Za-z]+/g)?.length ?? 0;
      if (count > 0 && count <= 5 && isEveryday(plain)) words.push({ a: [zh], b: [plain] });
    }
  }

  const senses: Pair[] = [];
  for (const line of await linesOf(corpus, "en-wordnet31-glosses.jsonl.br")) {
    const row = parseLine<{ words: string[]; gloss: string }>(line);
    const [first, second] = row.words.filter(isEveryday);
    if (first === undefined) continue;
    if (second !== undefined) senses.push({ a: [first], b: [second] });
    senses.push({ a: [second ?? first], b: [row.gloss.split('; "')[0]!.slice(0, 100)] });
  }
  const from =
    (pairs: readonly Pair[]): PairSource =>
    (rng) =>
      rng.pick(pairs);
  return { words: from(words), sentences: from(sentences), senses: from(senses) };
}

async function linesOf(corpus: CorpusFolder, file: string): Promise<string[]> {
  return (await corpus.text(file)).split("\n").filter((line) => line !== "");
}
