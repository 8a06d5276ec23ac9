/** Turns with a label for each sentence: what noticing is trained and measured on. */
import type { Rng } from "../../src/core/index.ts";
import { type Language, languageOf, parseFact, type SentenceInTurn, sentencesOf } from "../../src/learning/index.ts";
import { type NoticingKind, noticingExamples } from "../corpus/facts/index.ts";
import { everydayTurn } from "./everyday-turns.ts";
import { type NoticingCase, PRACTICE } from "./noticing-cases.ts";
import { taggedStatement } from "./tagged-statements.ts";

export interface LabelledTurn {
  readonly text: string;
  readonly language: Language;
  readonly teaches: boolean;
  readonly kind: NoticingKind | "statement" | "practice";
  /** For a turn that teaches, a piece of the sentence that does. */
  readonly holds?: string;
}

/** Half of the turns teach. */
export function labelledTurn(rng: Rng, heldOut: boolean): LabelledTurn {
  if (rng.next() < 0.5) {
    if (!heldOut && rng.next() < 0.3) return practice({ text: everydayTurn(rng, true), teaches: true });
    if (!heldOut && rng.next() < 0.15) return surrounded(rng);
    const { text, language, value } = taggedStatement(rng, heldOut);
    return { text: typed(rng, text), language, teaches: true, kind: "statement", holds: value };
  }
  const die = heldOut ? 1 : rng.next();
  if (die < 0.15) return practice(rng.pick(NEGATIVE_PRACTICE));
  if (die < 0.45) return practice({ text: everydayTurn(rng, false), teaches: false });
  for (;;) {
    const [, example] = noticingExamples(rng, { heldOut, count: 2 });
    if (example && !example.teaches) return { ...example, text: typed(rng, example.text) };
  }
}

/** A fact between everyday turns that teach nothing. */
function surrounded(rng: Rng): LabelledTurn {
  const { text, language, value } = taggedStatement(rng, false);
  const aside = (): string => {
    for (;;) {
      const turn = everydayTurn(rng, false);
      if (languageOf(turn) === language && sentencesOf(turn).length === 1)
        return /[.?!。？！]$/.test(turn) ? turn : `${turn}${language === "zh" ? "。" : "."}`;
    }
  };
  const glue = language === "zh" ? "" : " ";
  const parts = rng.next() < 0.5 ? [aside(), text, aside()] : rng.next() < 0.5 ? [aside(), text] : [text, aside()];
  return { text: parts.join(glue), language, teaches: true, kind: "statement", holds: value };
}

export function practice({ text, teaches }: NoticingCase): LabelledTurn {
  return { text, teaches, language: languageOf(text), kind: "practice" };
}

const NEGATIVE_PRACTICE = PRACTICE.filter(({ teaches }) => !teaches);
export const POSITIVE_PRACTICE: readonly NoticingCase[] = PRACTICE.filter(({ teaches }) => teaches);

/** People leave out capitals and full stops. */
function typed(rng: Rng, text: string): string {
  const die = rng.next();
  if (die < 0.2) return text.replace(/[。.]$/, "");
  if (die < 0.3) return text.charAt(0).toLowerCase() + text.slice(1).replace(/[。.]$/, "");
  return text;
}

/** The sentences of a turn, each with whether it teaches. */
export function labelledSentences({
  text,
  teaches,
  holds,
}: LabelledTurn): { sentence: SentenceInTurn; label: boolean }[] {
  const sentences = sentencesOf(text);
  const last = holds === undefined ? -1 : sentences.findLastIndex((sentence) => sentence.text.includes(holds));
  return sentences.map((sentence, i) => ({
    sentence: {
      text: sentence.text,
      before: text.slice(0, sentence.start),
      after: text.slice(sentence.end),
      parsed: parseFact(sentence.text),
    },
    label: teaches && (holds === undefined ? i === (sentences.length === 3 ? 1 : 0) : i === last),
  }));
}
