/**
 * Memory lines and a question: the answer stands in one line, or in none.
 *
 * Lines are what people said, as it was said. The distractors are hard: same subject with another relation, same relation with another
 * subject, similar names. More than a quarter of the questions has no answer.
 */

import type { Rng } from "../../../src/core/index.ts";
import type { Document } from "../../../src/training/index.ts";
import type { GeneratorOptions } from "../generator.ts";
import type { Language } from "../lexicon/term.ts";
import { drawFact, drawValue, type Fact, otherValue, sameSubject, siblingRelation, siblingSubject } from "./fact.ts";
import { answer, refusal } from "./replies.ts";
import { type Episode, Script } from "./script.ts";
import { similarSubject } from "./similar.ts";
import { weighted } from "./told.ts";
import { question, type StatementStyle, statement, type Voice } from "./wording.ts";

const LINE_STYLES: readonly StatementStyle[] = ["plain", "plain", "plain", "plain", "opened", "remember", "correction"];

export function memory(rng: Rng, options: GeneratorOptions): Document {
  return memoryEpisode(rng, options).document;
}

export function memoryEpisode(rng: Rng, { heldOut }: GeneratorOptions): Episode {
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const asksIn: Language = rng.next() < 0.8 ? language : language === "zh" ? "en" : "zh";
  const fact = drawFact(rng, heldOut);
  const isKnown = rng.next() < 0.68;
  const lines = isKnown ? [fact] : [];
  const count = weighted(rng, isKnown ? [0, 30, 28, 22, 20] : [12, 24, 26, 22, 16]);
  for (let tries = 0; lines.length < count && tries < 12; tries++) {
    const line = distractor(rng, fact, lines, heldOut);
    if (line !== undefined) lines.push(line);
  }
  rng.shuffle(lines);

  const script = new Script("<|chat|>");
  for (const line of lines) {
    const style = rng.pick(LINE_STYLES);
    const voice: Voice = { language, speaker: "user", reference: rng.next() < 0.2 ? "intro" : "name" };
    const wrong = style === "correction" ? otherValue(rng, line) : undefined;
    script.line("<|memory|>", statement(rng, line, voice, style, wrong, heldOut).text);
  }
  const spelling = asksIn !== language && rng.next() < 0.75 ? { spelling: language } : {};
  const voice: Voice = { language: asksIn, speaker: "user", ...spelling };
  const text = question(rng, fact, voice, heldOut).text;
  const reply: Voice = { ...voice, speaker: "assistant", reference: rng.next() < 0.2 ? "pronoun" : "name" };
  const wrong = lines.filter((line) => line !== fact).map((line) => line.value[language]);
  if (isKnown) {
    const value = fact.value[language];
    script.ask(text, answer(rng, fact, reply, value, "memory"), { value, wrong });
  } else {
    script.ask(text, refusal(rng, fact, { ...reply, reference: "name" }, "memory"), {
      value: undefined,
      wrong,
    });
  }
  return script.end("memory", language === asksIn ? language : "mixed");
}

/** A line that does not answer the question about `fact`. */
function distractor(rng: Rng, fact: Fact, lines: readonly Fact[], heldOut: boolean): Fact | undefined {
  const taken = [fact, ...lines];
  const die = rng.next();
  let line: Fact | undefined;
  if (die < 0.4) {
    const relation = siblingRelation(rng, fact, taken);
    if (relation !== undefined) line = { ...fact, relation, value: drawValue(rng, relation, heldOut) };
  } else if (die < 0.62) {
    const subject = similarSubject(rng, fact.subject);
    if (subject !== undefined) line = { ...fact, subject, value: otherValue(rng, fact) };
  } else if (die < 0.85) {
    const subject = siblingSubject(rng, fact, taken, heldOut);
    const subjectKind = fact.subjectKind === "self" ? "person" : fact.subjectKind;
    if (subject !== undefined) line = { ...fact, subject, subjectKind, value: otherValue(rng, fact) };
  } else {
    line = drawFact(rng, heldOut);
    if (sameSubject(line.subject, fact.subject)) return undefined;
  }
  if (line === undefined) return undefined;
  const { value, subject } = line;
  const isClear = taken.every(
    (other) =>
      !other.value.zh.includes(value.zh) &&
      !value.zh.includes(other.value.zh) &&
      !other.value.en.includes(value.en) &&
      !value.en.includes(other.value.en) &&
      (subject === other.subject || !sameSubject(subject, other.subject)),
  );
  return isClear ? line : undefined;
}
