/**
 * Lesson memory: looks up, once per answer, whether a lesson speaks.
 *
 * A lesson is addressed in two parts: its subject must stand in the turn (cue-index.ts), and its relation rows must agree
 * with the turn's key, read while the subject is masked (lesson-gate.ts). Without a subject in the turn nothing is computed
 * and the answer is the base model's, bit for bit.
 */

import { RELATION_WIDTH } from "../model/index.ts";
import { type AskedKind, agreement, answeredKind, askedKind } from "./asked-kind.ts";
import { CueIndex, type CueMatch } from "./cue-index.ts";
import { GlossIndex } from "./gloss-index.ts";
import { isOtherKind } from "./kind-conflict.ts";
import { type Language, languageOf } from "./language.ts";
import type { LessonBase } from "./lesson-base.ts";
import { decodeNeurons, type LessonNeurons } from "./lesson-codec.ts";
import { type GateEvidence, greatestCosine, type LessonGate } from "./lesson-gate.ts";
import { LessonPlayer, type PlayMode } from "./lesson-player.ts";
import { maskSpans, unmaskedText } from "./masking.ts";
import { wordsKey } from "./relation-words.ts";
import { sentencesOf } from "./sentences.ts";
import { SoundIndex } from "./sound-index.ts";

/** A learned lesson as lesson memory needs it. */
export interface MemorisedLesson {
  readonly id: string;
  readonly language: Language;
  readonly subjectForms: readonly string[];
  readonly fact: string;
  readonly questions: readonly string[];
  readonly answer: string;
  /** Milliseconds since 1970; of two lessons that fit equally the newer speaks. */
  readonly createdAt: number;
  /** Encoded neurons. */
  readonly neurons: Uint8Array;
}

/** How one lesson fared in a lookup. */
export interface Candidate {
  readonly lesson: string;
  readonly score: number;
  readonly evidence: GateEvidence;
  /** The subject as it stands in the turn. */
  readonly subject: string;
}

/** What a lookup found: candidates best first, of which the first speaks if it is open. */
export interface Lookup {
  readonly candidates: readonly Candidate[];
  readonly isOpen: boolean;
}

/** A lesson with what follows from its neurons, computed when it is first looked at: opening a thousand takes no time so. */
class Entry {
  readonly lesson: MemorisedLesson;
  readonly neurons: LessonNeurons;
  readonly #gate: LessonGate;
  #ignoredAnchors: Uint8Array | undefined;
  #profile: Float32Array | undefined;
  #kinds: ReadonlySet<AskedKind> | undefined;

  constructor(lesson: MemorisedLesson, neurons: LessonNeurons, gate: LessonGate) {
    this.lesson = lesson;
    this.neurons = neurons;
    this.#gate = gate;
  }

  get ignoredAnchors(): Uint8Array {
    this.#ignoredAnchors ??= this.#gate.ignoredAnchors(this.neurons.relation);
    return this.#ignoredAnchors;
  }

  get profile(): Float32Array {
    this.#profile ??= this.#gate.profileOf(this.neurons.words);
    return this.#profile;
  }

  get kinds(): ReadonlySet<AskedKind> {
    this.#kinds ??= kindsOf(this.lesson);
    return this.#kinds;
  }
}

/** Different subjects in one turn that are looked at; each costs a forward pass. */
const MOST_READINGS = 4;
/** Scores that differ by less, in units of how much keys or words count, are equal where both say much the same. */
const EQUAL = 0.03;
const MUCH_THE_SAME = 0.3;

export class LessonMemory {
  readonly #base: LessonBase;
  readonly #gate: LessonGate;
  readonly #cues = new CueIndex();
  readonly #sounds = new SoundIndex();
  readonly #glosses = new GlossIndex();
  readonly #entries = new Map<string, Entry>();

  constructor(base: LessonBase, gate: LessonGate) {
    this.#base = base;
    this.#gate = gate;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  ids(): string[] {
    return [...this.#entries.keys()];
  }

  /** The last subject that stands in a text under one of its forms, other than the person who speaks. */
  subjectIn(text: string): string | undefined {
    const named = this.#find(text).filter(({ start, end }) => !isSelf(text.slice(start, end)));
    const last = named[named.length - 1];
    return last && text.slice(last.start, last.end);
  }

  /** Whether the person speaks of themself and lessons are known about them. */
  concernsSpeaker(text: string): boolean {
    return this.#cues.find(text).some(({ start, end }) => isSelf(text.slice(start, end)));
  }

  /** Adds a lesson, or replaces it. @throws FormatError if its neurons are malformed or of another base */
  add(lesson: MemorisedLesson): void {
    const { config } = this.#base;
    const neurons = decodeNeurons(lesson.neurons, { width: config.width, vocabulary: config.vocabulary });
    this.remove(lesson.id);
    this.#entries.set(lesson.id, new Entry(lesson, neurons, this.#gate));
    this.#cues.add(lesson.id, lesson.subjectForms);
    if (lesson.language === "en") this.#sounds.add(lesson.id, lesson.subjectForms);
    const [told] = lesson.subjectForms;
    if (told !== undefined) this.#glosses.add(lesson.id, told);
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#cues.remove(id, entry.lesson.subjectForms);
    this.#sounds.remove(id);
    this.#glosses.remove(id);
  }

  /** Which lessons' subjects stand in the turn, and how well each fits. Null if there is none. */
  lookup(turn: string): Lookup | null {
    if (this.#entries.size === 0) return null;
    const asked = askingPart(turn, (text) => this.#find(text));
    if (!asked) return null;
    const { text, matches } = asked;
    const owners = [...new Set(matches.flatMap((match) => match.owners))];
    const readings = new Map<string, Reading>();
    const candidates: Candidate[] = [];
    for (const id of owners) {
      const told = this.#entries.get(id)!.lesson.subjectForms[0] as string;
      const spans = matches.filter(
        ({ owners, start, end }) => owners.includes(id) && !isOtherKind(text, start, end, told),
      );
      if (spans.length === 0) continue;
      const reading = this.#reading(readings, text, spans);
      if (!reading) continue;
      const entry = this.#entries.get(id)!;
      const evidence = this.#evidence(entry, reading);
      const subject = text.slice(spans[0]!.start, spans[0]!.end);
      candidates.push({ lesson: id, score: this.#gate.score(evidence), evidence, subject });
    }
    candidates.sort((a, b) => b.score - a.score);
    this.#preferNewer(candidates);
    const [best] = candidates;
    return { candidates, isOpen: best !== undefined && this.#gate.isOpen(best.score) };
  }

  /** The lesson that is most likely asked for, though not so likely that it speaks by itself; null if there is none. */
  nearest(turn: string): string | null {
    const [best] = this.lookup(turn)?.candidates ?? [];
    return best && this.#gate.isNear(best.score) ? best.lesson : null;
  }

  /** The lesson that speaks in the answer to this turn, or null: then nothing is added and the base model answers. */
  prepareAnswer(turn: string, mode: PlayMode = "chain"): LessonPlayer | null {
    const found = this.lookup(turn);
    if (!found?.isOpen) return null;
    const { lesson, score } = found.candidates[0]!;
    return new LessonPlayer(lesson, this.#entries.get(lesson)!.neurons, score, mode);
  }

  /**
   * How far two lessons say the same of their subjects, 1 if they do: mean of their word rows' and their profiles' likeness. The
   * base's own keys take no part: on a young base those of any two statements lie close together.
   */
  relationSimilarity(a: string, b: string): number {
    const [first, second] = [this.#entries.get(a), this.#entries.get(b)];
    if (!first || !second) return 0;
    const words = rowsSimilarity(first.neurons.words, second.neurons.words);
    if (first.profile.length === 0) return words;
    return (words + first.profile.reduce((sum, x, k) => sum + x * second.profile[k]!, 0)) / 2;
  }

  /**
   * Lessons whose subject is this one's: one's name as it was told is a form of the other's. Silva the pony and Silva the cat
   * have a form in common, Silva, and are two.
   */
  sameSubject(id: string): string[] {
    const entry = this.#entries.get(id);
    if (!entry) return [];
    const { subjectForms: forms } = entry.lesson;
    const own = new Set(forms[0] === undefined ? [] : this.#cues.ownersOf(forms[0]));
    const owners = new Set(forms.flatMap((form) => this.#cues.ownersOf(form)));
    return [...owners].filter((other) => {
      const told = this.#entries.get(other)?.lesson.subjectForms[0];
      return other !== id && told !== undefined && (own.has(other) || this.#cues.ownersOf(told).includes(id));
    });
  }

  /** Subjects under their forms; where nothing else is named, under what they sound like or mean in the other language. */
  #find(text: string): CueMatch[] {
    const matches = this.#cues.find(text);
    if (matches.some(({ start, end }) => !isSelf(text.slice(start, end)))) return matches;
    const sounds = this.#sounds.find(text);
    return [...matches, ...(sounds.length > 0 ? sounds : this.#glosses.find(text))].sort((a, b) => a.start - b.start);
  }

  #reading(readings: Map<string, Reading>, text: string, spans: readonly CueMatch[]): Reading | undefined {
    const name = spans.map(({ start, end }) => `${start}-${end}`).join();
    const known = readings.get(name);
    if (known) return known;
    if (readings.size === MOST_READINGS) return undefined;
    const masked = maskSpans(text, spans);
    const words = wordsKey(masked);
    const reading: Reading = {
      key: this.#base.key(masked),
      words,
      profile: this.#gate.profileOf(words),
      language: languageOf(text),
      kind: askedKind(unmaskedText(masked)),
    };
    readings.set(name, reading);
    return reading;
  }

  #evidence({ lesson, neurons, ignoredAnchors, profile, kinds }: Entry, reading: Reading): GateEvidence {
    const isCross = reading.language !== lesson.language;
    return {
      row: greatestCosine(neurons.relation, reading.key),
      anchor: this.#gate.nearestAnchor(reading.key, ignoredAnchors),
      words: greatestCosine(neurons.words, reading.words),
      profile: profile.reduce((sum, x, k) => sum + x * reading.profile[k]!, 0),
      kind: agreement(reading.kind, kinds),
      isCross,
    };
  }

  #preferNewer(candidates: Candidate[]): void {
    const [best] = candidates;
    if (!best) return;
    const createdAt = (candidate: Candidate): number => this.#entries.get(candidate.lesson)!.lesson.createdAt;
    const { row, words, profile } = this.#gate.weights;
    const unit = Math.max(row, words + profile);
    const isOpen = this.#gate.isOpen(best.score);
    const equals = candidates.filter(
      ({ lesson, score }) =>
        (!isOpen || this.#gate.isOpen(score)) &&
        best.score - score < EQUAL * unit &&
        (lesson === best.lesson || this.relationSimilarity(lesson, best.lesson) >= MUCH_THE_SAME),
    );
    equals.sort((a, b) => createdAt(b) - createdAt(a) || b.score - a.score);
    const rest = candidates.filter((candidate) => !equals.includes(candidate));
    candidates.splice(0, candidates.length, ...equals, ...rest);
  }
}

const isSelf = (text: string): boolean => /^(?:I|me|my|mine|myself|我)$/i.test(text);

/** A turn as it is read with one subject masked. */
interface Reading {
  readonly key: Float32Array;
  readonly words: Float32Array;
  readonly profile: Float32Array;
  readonly language: Language;
  readonly kind: AskedKind | undefined;
}

/** Mean over the rows of the smaller set of the nearest row in the other. */
export function rowsSimilarity(a: Float32Array, b: Float32Array): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length === 0) return 0;
  let sum = 0;
  for (let start = 0; start < few.length; start += RELATION_WIDTH) {
    sum += greatestCosine(many, few.subarray(start, start + RELATION_WIDTH));
  }
  return (sum * RELATION_WIDTH) / few.length;
}

function kindsOf({ questions, answer }: MemorisedLesson): ReadonlySet<AskedKind> {
  const kinds = [...questions.map(askedKind), answeredKind(answer)];
  return new Set(kinds.filter((kind) => kind !== undefined));
}

/**
 * The part of a turn that asks about a known subject: a long turn is cut to the sentence with the subject, with the question
 * after it if it is not one itself.
 */
function askingPart(turn: string, find: (text: string) => CueMatch[]): { text: string; matches: CueMatch[] } | null {
  const sentences = sentencesOf(turn);
  if (sentences.length <= 1) {
    const matches = find(turn);
    return matches.length > 0 ? { text: turn, matches } : null;
  }
  const named = sentences.map((sentence) => find(sentence.text).length > 0);
  const asks = sentences.map(({ text }) => /[?？]["”』」]?$/.test(text) || askedKind(text) !== undefined);
  let from = sentences.findLastIndex((_, i) => named[i] && asks[i]);
  let to = from;
  if (from < 0) {
    from = named.lastIndexOf(true);
    if (from < 0) return null;
    to = asks[from + 1] ? from + 1 : from;
  }
  const text = turn.slice(sentences[from]!.start, sentences[to]!.end);
  return { text, matches: find(text) };
}
