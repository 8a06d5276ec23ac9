/**
 * Conversations in which facts are told and asked for later.
 *
 * One to six facts in ordinary turns, corrected, updated or buried among small talk; then questions in other words, some about things
 * that were never told. One in five conversations is asked in the other language: names then come in either spelling, values as told.
 */

import type { Rng } from "../../../src/core/index.ts";
import type { Document } from "../../../src/training/index.ts";
import type { GeneratorOptions } from "../generator.ts";
import { sentence } from "../lessons/form.ts";
import type { Relation } from "../lessons/index.ts";
import type { Language, Term } from "../lexicon/term.ts";
import { drawFact, drawFacts, type Fact, otherValue, siblingRelation, siblingSubject } from "./fact.ts";
import { pickPhrase } from "./phrases.ts";
import { answer, refusal } from "./replies.ts";
import { type Episode, Script } from "./script.ts";
import { greeting, smallTalk } from "./small-talk.ts";
import {
  clause,
  finish,
  question,
  type Reference,
  rawStatement,
  type StatementStyle,
  sameAbout,
  type Voice,
} from "./wording.ts";

/** A fact as the conversation knows it: its value may change. */
interface Told {
  fact: Fact;
  readonly old: Term[];
}

const STYLES: readonly StatementStyle[] = [
  "plain",
  "plain",
  "plain",
  "opened",
  "opened",
  "remember",
  "buried",
  "buried",
  "correction",
];

export function told(rng: Rng, options: GeneratorOptions): Document {
  return toldEpisode(rng, options).document;
}

/** @param options.mostFacts at most so many are told, of six. */
export function toldEpisode(rng: Rng, options: GeneratorOptions & { readonly mostFacts?: number }): Episode {
  const { heldOut, mostFacts = 6 } = options;
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const asksIn: Language = rng.next() < 0.8 ? language : language === "zh" ? "en" : "zh";
  const count = Math.min(weighted(rng, [30, 26, 18, 12, 8, 6]) + 1, mostFacts);
  const facts: Told[] = drawFacts(rng, count, heldOut).map((fact) => ({ fact, old: [] }));
  const script = new Script("<|chat|>");
  const conversation = new Conversation(rng, script, language, asksIn, heldOut);

  if (rng.next() < 0.2) conversation.greet(language);
  if (rng.next() < 0.12) conversation.chat(language, 1);
  if (rng.next() < 0.08) conversation.askUnknown(facts, (facts[0] as Told).fact);
  for (let i = 0; i < facts.length; i++) {
    const item = facts[i] as Told;
    const next = facts[i + 1];
    const together = next !== undefined && next.fact.subject === item.fact.subject && rng.next() < 0.5;
    conversation.tell(together ? [item, next as Told] : [item]);
    if (together) i++;
    conversation.chat(language, weighted(rng, [70, 22, 6, 2]));
    if (rng.next() < 0.1) conversation.update(rng.pick(facts.slice(0, i + 1)));
  }
  conversation.chat(rng.next() < 0.5 ? language : asksIn, weighted(rng, [50, 28, 13, 6, 3]));

  const order = rng.shuffle([...facts]).slice(0, Math.max(1, weighted(rng, [25, 35, 25, 15]) + 1));
  for (const item of order) {
    if (rng.next() < 0.3) conversation.askUnknown(facts, undefined);
    conversation.askKnown(item);
    if (rng.next() < 0.12) conversation.chat(asksIn, 1);
  }
  if (rng.next() < 0.25) conversation.askUnknown(facts, undefined);
  if (rng.next() < 0.1 && facts.length > 0) {
    const item = rng.pick(facts);
    conversation.update(item);
    conversation.askKnown(item);
  }
  return script.end("told", language === asksIn ? language : "mixed");
}

/** Index drawn with these weights. */
export function weighted(rng: Rng, weights: readonly number[]): number {
  let die = rng.next() * weights.reduce((sum, w) => sum + w, 0);
  for (let i = 0; i < weights.length; i++) {
    die -= weights[i] as number;
    if (die < 0) return i;
  }
  return weights.length - 1;
}

class Conversation {
  readonly #rng: Rng;
  readonly #script: Script;
  readonly #language: Language;
  readonly #asksIn: Language;
  readonly #heldOut: boolean;
  readonly #said = new Set<unknown>();
  readonly #introduced = new Set<Fact["subject"]>();
  /** The subject that "she" would mean now. */
  #topic: Fact["subject"] | undefined;
  #asked: Relation | undefined;

  constructor(rng: Rng, script: Script, language: Language, asksIn: Language, heldOut: boolean) {
    this.#rng = rng;
    this.#script = script;
    this.#language = language;
    this.#asksIn = asksIn;
    this.#heldOut = heldOut;
  }

  greet(language: Language): void {
    const { user, assistant } = greeting(this.#rng, language);
    this.#script.line("<|user|>", user).line("<|assistant|>", assistant);
  }

  chat(language: Language, exchanges: number): void {
    for (let i = 0; i < exchanges; i++) {
      const { user, assistant } = smallTalk(this.#rng, language, this.#said);
      this.#script.line("<|user|>", user).line("<|assistant|>", assistant);
      this.#topic = undefined;
      this.#asked = undefined;
    }
  }

  #reference(subject: Fact["subject"]): Reference {
    if (this.#topic === subject && subject.pronoun !== "self" && this.#rng.next() < 0.5) return "pronoun";
    const isFirst = !this.#introduced.has(subject);
    this.#introduced.add(subject);
    return isFirst || this.#rng.next() < 0.15 ? "intro" : "name";
  }

  /** One turn that tells one fact, or two about the same subject. */
  tell(items: readonly Told[]): void {
    const rng = this.#rng;
    const language = this.#language;
    const sentences = items.map((item) => {
      const voice: Voice = { language, speaker: "user", reference: this.#reference(item.fact.subject) };
      this.#topic = item.fact.subject;
      const style = items.length > 1 ? "plain" : rng.pick(STYLES);
      const wrong = style === "correction" ? otherValue(rng, item.fact) : undefined;
      if (wrong !== undefined) item.old.push(wrong);
      return finish(rawStatement(rng, item.fact, voice, style, wrong, this.#heldOut), item.fact.subject, language).text;
    });
    const last = items[items.length - 1] as Told;
    this.#script
      .line("<|user|>", sentences.join(language === "zh" ? "" : " "))
      .line("<|assistant|>", sentence(pickPhrase(rng, "ack", language, { v: last.fact.value[language] }), language));
  }

  /** The value of a fact changes, and only the new one counts. */
  update(item: Told): void {
    const rng = this.#rng;
    const language = this.#language;
    const value = otherValue(rng, item.fact);
    item.old.push(item.fact.value);
    item.fact = { ...item.fact, value };
    const voice: Voice = { language, speaker: "user", reference: "name" };
    const said = clause(rng, item.fact, voice, value[language], { heldOut: this.#heldOut, isDeclarative: true });
    const text = finish(
      sentence(pickPhrase(rng, "updated", language, { q: said }), language),
      item.fact.subject,
      language,
    ).text;
    this.#topic = item.fact.subject;
    this.#script
      .line("<|user|>", text)
      .line("<|assistant|>", sentence(pickPhrase(rng, "ackUpdate", language, { v: value[language] }), language));
  }

  #voice(subject: Fact["subject"]): Voice {
    const spelling = this.#asksIn !== this.#language && this.#rng.next() < 0.75 ? { spelling: this.#language } : {};
    const isPronoun = this.#topic === subject && subject.pronoun !== "self" && this.#rng.next() < 0.35;
    return { language: this.#asksIn, speaker: "user", reference: isPronoun ? "pronoun" : "name", ...spelling };
  }

  askKnown(item: Told): void {
    const rng = this.#rng;
    const { fact, old } = item;
    const voice = this.#voice(fact.subject);
    const isSame = this.#asked === fact.relation && this.#topic !== fact.subject;
    const text =
      isSame && rng.next() < 0.6
        ? sameAbout(rng, fact.subject, { ...voice, reference: "name" })
        : question(rng, fact, voice, this.#heldOut).text;
    const value = fact.value[this.#language];
    const reply = answer(rng, fact, this.#reply(voice), value, "told");
    this.#script.ask(text, reply, { value, wrong: old.map((term) => term[this.#language]) });
    this.#topic = fact.subject;
    this.#asked = fact.relation;
  }

  /** The assistant answers with the name as it was asked, or with a pronoun. */
  #reply(voice: Voice): Voice {
    const reference = voice.reference === "pronoun" || this.#rng.next() < 0.2 ? "pronoun" : "name";
    return { ...voice, speaker: "assistant", reference };
  }

  /** A question whose answer was never told: the told subject with another relation, another subject with the told relation, or `fact` itself. */
  askUnknown(items: readonly Told[], fact: Fact | undefined): void {
    const rng = this.#rng;
    const facts = items.map((item) => item.fact);
    const near = rng.pick(facts);
    let target: { relation: Relation; subject: Fact["subject"] } | undefined = fact;
    const die = rng.next();
    if (target === undefined && die < 0.45) {
      const relation = siblingRelation(rng, near, facts);
      if (relation !== undefined) target = { relation, subject: near.subject };
    } else if (target === undefined && die < 0.85) {
      const subject = siblingSubject(rng, near, facts, this.#heldOut);
      if (subject !== undefined) target = { relation: near.relation, subject };
    }
    if (target === undefined) {
      const stranger = drawFact(rng, this.#heldOut);
      const subject = siblingSubject(rng, stranger, facts, this.#heldOut);
      if (subject === undefined) return;
      target = { relation: stranger.relation, subject };
    }
    const voice = { ...this.#voice(target.subject), ...(fact === undefined ? {} : { language: this.#language }) };
    const text = question(rng, target, voice, this.#heldOut).text;
    const reply = refusal(rng, target, { ...voice, speaker: "assistant", reference: "name" }, "told");
    this.#script.ask(text, reply, { value: undefined, wrong: facts.map((f) => f.value[this.#language]) });
    this.#topic = target.subject;
    this.#asked = target.relation;
  }
}
