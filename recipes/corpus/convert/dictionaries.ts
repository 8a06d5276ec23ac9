/**
 * What common words mean: English definitions, Chinese words with their English senses, two-part sayings.
 */
import type { Rng } from "../../../src/core/index.ts";
import { chatDocument, type Language, textDocument } from "../forms.ts";
import { expandAny, fill } from "../grammar.ts";
import { type Converter, converter, type Emit, parseLine } from "./converter.ts";
import { englishWordCounts, hanziRunCounts } from "./frequency.ts";

/** Everyday sentences in both languages, from which common words are counted. */
const EVERYDAY = "pair-tatoeba-en-zh.jsonl.br";

/** Occurrences in the everyday sentences from which a word counts as common. */
const COMMON_EN = 5;
const COMMON_ZH = 4;

const WHAT_EN = [
  "(What does|What's the meaning of|Define|Explain the word|What is meant by) {word}[ mean]?",
  "What (does the word|does) {word} mean?",
  "(Can you|Could you|Please) (explain|tell me) what {word} means[.]",
  "(Meaning|Definition) of {word}[?]",
];

/** WordNet glosses of common words. */
export const definitions: Converter = {
  linesPerGroup: 1,
  auxiliaryFiles: [EVERYDAY],
  prepare: ([everyday = ""]) => {
    const counts = englishWordCounts(sentences(everyday, "en"));
    return ([line = ""], rng, emit) => {
      const row = parseLine<{ pos: string; words: string[]; gloss: string }>(line);
      const word = row.words.find((candidate) => /^[a-z]{3,}$/.test(candidate) && counts.count(candidate) >= COMMON_EN);
      const [gloss = "", example] = row.gloss.split("; ").map((part) => part.trim());
      if (word === undefined || gloss.length < 8 || gloss.length > 160 || gloss.startsWith('"')) return;
      const meaning = asSentence(word, row.pos, gloss);
      const sentence = example?.match(/^"([^"]{8,120})"$/)?.[1];
      const text = sentence === undefined ? meaning : `${meaning} For example: ${capital(sentence)}.`;
      answer(`${word}: ${gloss}`, "en", fill(expandAny(rng, WHAT_EN), { word: quoted(rng, word) }), text, rng, emit);
    };
  },
};

function asSentence(word: string, pos: string, gloss: string): string {
  const plain = gloss.replace(/^\([^)]*\)\s*/, "").replace(/\.$/, "");
  if (pos === "verb") return `To ${word} means to ${plain}.`;
  if (pos === "noun") return `${capital(word)} means ${plain}.`;
  return `"${capital(word)}" means: ${plain}.`;
}

const WHAT_ZH = [
  "{word}(是什么意思|的意思是什么|什么意思|用英语怎么说|的英文是什么|英文怎么说|英语怎么讲)？",
  "“{word}”(是什么意思|用英语怎么说|翻译成英文是什么)？",
  "(What does|what's the meaning of) {word} [mean] [in English]?",
];

/** CC-CEDICT senses of common words. */
export const chineseWords: Converter = {
  linesPerGroup: 1,
  auxiliaryFiles: [EVERYDAY],
  prepare: ([everyday = ""]) => {
    const counts = hanziRunCounts(sentences(everyday, "zh"));
    return ([line = ""], rng, emit) => {
      const [word = "", , senses = ""] = line.split("\t");
      if (!/^[\u4e00-\u9fff]{1,4}$/.test(word) || counts.count(word) < COMMON_ZH) return;
      const sense = plainSenses(senses);
      if (sense === "") return;
      const question = fill(expandAny(rng, WHAT_ZH), { word });
      answer(word, "mixed", question, rng.next() < 0.5 ? sense : `${word}: ${sense}`, rng, emit, `${word}: ${sense}`);
    };
  },
};

/** The first senses without notes in brackets, surnames and variants. */
function plainSenses(senses: string): string {
  return senses
    .split("; ")
    .filter((sense) => !/surname|variant of|\(bound form\)|classifier|\(Tw\)|archaic|see |CL:|abbr/.test(sense))
    .map((sense) =>
      sense
        .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
        .replace(/ {2,}/g, " ")
        .trim(),
    )
    .filter((sense) => sense.length > 1 && sense.length < 60 && !/[\u4e00-\u9fff]/.test(sense))
    .slice(0, 3)
    .join("; ");
}

const SAYING = [
  "(歇后语|歇后语接龙)：{riddle}——(？|)",
  "{riddle}——(下一句是什么|后半句是什么|后面是什么)？",
  "(请|)(补全|接)(这句|)歇后语：{riddle}",
  "“{riddle}”的(下半句|后半句)(是什么|怎么说)？",
];

/** Two-part sayings: the riddle asks, its answer closes. */
export const sayings: Converter = converter(([line = ""], rng, emit) => {
  const row = parseLine<{ riddle: string; answer: string }>(line);
  if (!/^[\u4e00-\u9fff，]{3,16}$/.test(row.riddle) || !/^[\u4e00-\u9fff，]{2,16}$/.test(row.answer)) return;
  const question = fill(expandAny(rng, SAYING), { riddle: row.riddle });
  const full = rng.next() < 0.4 ? `${row.riddle}——${row.answer}。` : row.answer;
  answer(row.riddle, "zh", question, full, rng, emit, `${row.riddle}——${row.answer}`);
});

function answer(
  key: string,
  language: Language,
  question: string,
  text: string,
  rng: Rng,
  emit: Emit,
  asText: string = text,
): void {
  if (rng.next() < 0.25) emit(key, textDocument("definition", language, asText));
  else {
    const turns = [
      { role: "user", text: question },
      { role: "assistant", text },
    ] as const;
    emit(key, chatDocument("definition", language, turns));
  }
}

function sentences(everyday: string, language: "zh" | "en"): string {
  return everyday
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => parseLine<Record<"zh" | "en", string>>(line)[language])
    .join("\n");
}

function quoted(rng: Rng, word: string): string {
  return rng.next() < 0.4 ? `"${word}"` : word;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/[.]$/, "");
}
