/**
 * What the assistant says: answers with the value as it was told, and "I don't know" in many words.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Form, fill, sentence } from "../lessons/form.ts";
import type { FormSet } from "../lessons/relation.ts";
import type { Fact } from "./fact.ts";
import { type PhraseName, pickPhrase } from "./phrases.ts";
import {
  choose,
  filling,
  finish,
  IMPERATIVE,
  mention,
  type QuestionTarget,
  startsWithSubject,
  type Voice,
} from "./wording.ts";

/** Where the answer was looked for: the conversation, memory lines, or a text that was read. */
export type Source = "told" | "memory" | "text";

const RECALLED: Readonly<Record<Source, PhraseName>> = { told: "recalled", memory: "recalled", text: "recalledText" };
const UNKNOWN: Readonly<Record<Source, PhraseName>> = { told: "unknown", memory: "unknownMemory", text: "unknownText" };
const UNKNOWN_NOUN: Readonly<Record<Source, PhraseName>> = {
  told: "unknownNoun",
  memory: "unknownNounMemory",
  text: "unknownNounText",
};

/** An answer in the asker's language; `value` stands in it as it was told, which may be in the other language. */
export function answer(rng: Rng, fact: Fact, voice: Voice, value: string, source: Source): string {
  const { language } = voice;
  const isForeign = fact.value[language] !== value;
  const die = rng.next() * (isForeign ? 0.85 : 1);
  if (die < 0.18) return value;
  if (die < 0.3) return /[.!?。！？]$/.test(value) ? value : value + (language === "zh" ? "。" : "."); // no capital: verbatim
  const short: PhraseName =
    source === "text" ? "shortText" : fact.relation.value.enAsk === "who" ? "shortWho" : "short";
  if (die < 0.45) return sentence(pickPhrase(rng, short, language, { v: value }), language);
  const { answers, naming } = fact.relation.words[language];
  if (isForeign && naming.length === 0) return sentence(pickPhrase(rng, short, language, { v: value }), language);
  const draw = (): Form =>
    isForeign ? rng.pick(naming) : source === "text" ? rng.pick(impersonal(answers)) : choose(rng, answers, false);
  let form = draw();
  for (let tries = 0; tries < 6 && language === "en" && IMPERATIVE.test(form.source); tries++) form = draw();
  // "the theme of it": a pronoun only where the sentence starts with it
  for (let tries = 0; tries < 6 && voice.reference === "pronoun" && !startsWithSubject(form); tries++) form = draw();
  const reference = startsWithSubject(form) ? (voice.reference ?? "name") : "name";
  const said = fill(form, filling(fact.subject, { ...voice, reference }, value), rng);
  const raw = die < 0.8 ? said : pickPhrase(rng, RECALLED[source], language, { q: said });
  return finish(sentence(raw, language), fact.subject, language).text;
}

const impersonalForms = new WeakMap<FormSet, readonly Form[]>();

/** Training forms in which nobody says "I": fit for texts. */
export function impersonal(forms: FormSet): readonly Form[] {
  let fit = impersonalForms.get(forms);
  if (fit === undefined) {
    fit = [...forms.own, ...forms.shared].filter(
      (form) => !/\{(?:I|my|me|我)\}|\b(?:I|my|me|we|our|us|you)\b|我|你/.test(form.source),
    );
    impersonalForms.set(forms, fit);
  }
  return fit;
}

/** "I don't know", in many words; sometimes naming what is not known. */
export function refusal(rng: Rng, target: QuestionTarget, voice: Voice, source: Source): string {
  const { language } = voice;
  const { nouns } = target.relation.words[language];
  const { slots } = mention(target.subject, voice);
  const die = rng.next();
  let said: string;
  if (nouns.length > 0 && die < 0.4) {
    const n = fill(rng.pick(nouns), filling(target.subject, voice), rng);
    said = pickPhrase(rng, UNKNOWN_NOUN[source], language, { n });
  } else if (die < 0.6 && source === "told" && target.subject.pronoun !== "self") {
    said = pickPhrase(rng, "unknownAbout", language, { s: slots["s"] as string });
  } else {
    said = pickPhrase(rng, UNKNOWN[source], language, {});
  }
  return finish(sentence(said, language), target.subject, language).text;
}
