/**
 * The small tagged tasks that lessons stand on: statement to question, statement to subject, statement and question to answer.
 */

import type { Rng } from "../../../src/core/index.ts";
import type { SpecialToken } from "../../../src/tokenizer/index.ts";
import type { Document, Part } from "../../../src/training/index.ts";
import type { GeneratorOptions } from "../generator.ts";
import type { Language } from "../lexicon/term.ts";
import { drawFact, type Fact, otherValue } from "./fact.ts";
import { plainQuestion, question, type Said, STATEMENT_STYLES, type StatementStyle, statement } from "./wording.ts";

const token = (name: SpecialToken): Part => ({ token: name });

interface Taught {
  readonly fact: Fact;
  readonly language: Language;
  readonly style: StatementStyle;
  readonly said: Said;
}

/** A fact told in one turn, in any style. */
export function teach(rng: Rng, heldOut: boolean): Taught {
  const fact = drawFact(rng, heldOut);
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const style = rng.next() < 0.35 ? "plain" : rng.pick(STATEMENT_STYLES);
  const wrong = style === "correction" ? otherValue(rng, fact) : undefined;
  const reference = rng.next() < 0.3 ? "intro" : "name";
  return {
    fact,
    language,
    style,
    said: statement(rng, fact, { language, speaker: "user", reference }, style, wrong, heldOut),
  };
}

/** Statement -> a question that it answers, in the language that is asked for. */
export function statementToQuestion(rng: Rng, { heldOut }: GeneratorOptions): Document {
  const { fact, language, said } = teach(rng, heldOut);
  const asksIn: Language = rng.next() < 0.6 ? language : language === "zh" ? "en" : "zh";
  const spelling = asksIn !== language && rng.next() < 0.75 ? { spelling: language } : {};
  const asked = plainQuestion(rng, fact, { language: asksIn, speaker: "user", ...spelling }, heldOut);
  return {
    kind: "task-question",
    language: language === asksIn ? language : "mixed",
    parts: [
      token("<|question|>"),
      token(asksIn === "zh" ? "<|zh|>" : "<|en|>"),
      said.text,
      token("<|stop|>"),
      token("<|assistant|>"),
      asked.text,
      token("<|stop|>"),
      token("<|end|>"),
    ],
  };
}

/** Statement -> its subject as it stands there; "I" / 我 where the speaker talks about themself. */
export function statementToSubject(rng: Rng, { heldOut }: GeneratorOptions): Document {
  const { language, said } = teach(rng, heldOut);
  return {
    kind: "task-subject",
    language,
    parts: [
      token("<|subject|>"),
      said.text,
      token("<|stop|>"),
      token("<|assistant|>"),
      said.subject,
      token("<|stop|>"),
      token("<|end|>"),
    ],
  };
}

/** Statement and question -> the value, nothing else. */
export function statementToAnswer(rng: Rng, { heldOut }: GeneratorOptions): Document {
  const { fact, language, said } = teach(rng, heldOut);
  const asksIn: Language = rng.next() < 0.75 ? language : language === "zh" ? "en" : "zh";
  const spelling = asksIn !== language && rng.next() < 0.75 ? { spelling: language } : {};
  const asked = question(rng, fact, { language: asksIn, speaker: "user", ...spelling }, heldOut);
  return {
    kind: "task-answer",
    language: language === asksIn ? language : "mixed",
    parts: [
      token("<|answer|>"),
      said.text,
      token("<|stop|>"),
      token("<|user|>"),
      asked.text,
      token("<|stop|>"),
      token("<|assistant|>"),
      fact.value[language],
      token("<|stop|>"),
      token("<|end|>"),
    ],
  };
}
