/**
 * Finds in a sentence what it is about and what it says of it: subject and value.
 *
 * A linear chain over five labels; the score of a labelling is the sum of weights of hashed features of each unit and its
 * neighbours, and of pairs of labels; the best one is found by Viterbi's algorithm. Trained by recipes/learning as an
 * averaged perceptron (Collins 2002, "Discriminative training methods for hidden Markov models").
 */
import { termHash } from "./term-hash.ts";
import { type TextUnit, textUnits } from "./text-units.ts";

/** Outside, subject begins and goes on, value begins and goes on. */
export const TAGS = ["O", "S", "s", "V", "v"] as const;
export const TAG_COUNT: number = TAGS.length;

/** Weights of a tagger: [buckets, tags] and [tag before, tag]. */
export interface TaggerWeights {
  readonly emissions: Float32Array | Int8Array;
  readonly transitions: Float32Array | Int8Array;
}

export interface Span {
  readonly text: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface TaggedFact {
  readonly subjects: readonly Span[];
  readonly values: readonly Span[];
  /** By how much the labelling beats one without a subject or value, per unit; above 0 if there are any. */
  readonly margin: number;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Of every unit: the dictionary word that it is part of, and where in it it stands (S alone, B, M, E). */
function wordsOf(sentence: string, units: readonly TextUnit[]): { word: string; place: string }[] {
  const words = Array.from(segmenter.segment(sentence));
  let at = 0;
  return units.map(({ start, end }) => {
    while (at + 1 < words.length && words[at + 1]!.index <= start) at++;
    const { segment, index } = words[at]!;
    const isFirst = index === start;
    const isLast = index + segment.length === end;
    return { word: segment, place: isFirst ? (isLast ? "S" : "B") : isLast ? "E" : "M" };
  });
}

/** Hashed features of every unit of a sentence: indexes of rows of the emissions. */
export function tagFeatures(sentence: string, units: readonly TextUnit[], buckets: number): Int32Array[] {
  const words = wordsOf(sentence, units);
  const place = (i: number): string => words[i]?.place ?? "";
  const word = (i: number): string => (units[i]?.shape === "han" ? (words[i]?.word ?? "") : "");
  const keys = units.map(({ key, shape }) => (shape === "capital" || shape === "upper" ? `${shape}` : key));
  const key = (i: number): string => keys[i] ?? (i < 0 ? "<" : ">");
  const raw = (i: number): string => units[i]?.key ?? (i < 0 ? "<" : ">");
  const shape = (i: number): string => units[i]?.shape ?? (i < 0 ? "<" : ">");
  return units.map((_, i) => {
    const features = [
      "b",
      `0${raw(i)}`,
      `-1${key(i - 1)}`,
      `+1${key(i + 1)}`,
      `-2${key(i - 2)}`,
      `+2${key(i + 2)}`,
      `-3${key(i - 3)}`,
      `+3${key(i + 3)}`,
      `a${key(i - 2)}|${key(i - 1)}`,
      `c${key(i - 1)}|${key(i)}`,
      `d${key(i)}|${key(i + 1)}`,
      `e${key(i + 1)}|${key(i + 2)}`,
      `f${key(i - 1)}|${key(i + 1)}`,
      `g${key(i - 3)}|${key(i - 2)}|${key(i - 1)}`,
      `h${key(i + 1)}|${key(i + 2)}|${key(i + 3)}`,
      `j${key(i - 1)}|${key(i)}|${key(i + 1)}`,
      `s${shape(i - 1)}${shape(i)}${shape(i + 1)}`,
      `p${Math.min(i, 6)}`,
      `q${Math.min(units.length - i, 6)}`,
      `r${Math.min(i, 3)}${shape(i)}`,
      `t${shape(i)}${key(i - 1)}`,
      `u${shape(i)}${key(i + 1)}`,
      `w${place(i)}${place(i + 1)}`,
      `x${word(i)}${place(i)}`,
      `y${place(i)}${word(i - 1)}|`,
      `z${place(i)}|${word(i + 1)}`,
      `k${place(i - 1)}${place(i)}${raw(i - 1)}`,
    ];
    return Int32Array.from(features, (feature) => termHash(feature) % buckets);
  });
}

/** The best labels of a sentence, and their score. */
export function bestTags(features: readonly Int32Array[], { emissions, transitions }: TaggerWeights): Uint8Array {
  const n = features.length;
  const scores = new Float64Array(n * TAG_COUNT);
  const from = new Uint8Array(n * TAG_COUNT);
  for (let i = 0; i < n; i++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let emission = 0;
      for (const row of features[i]!) emission += emissions[row * TAG_COUNT + tag]!;
      let best = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < TAG_COUNT; before++) {
        if (!mayFollow(i === 0 ? 0 : before, tag)) continue;
        const score = i === 0 ? 0 : scores[(i - 1) * TAG_COUNT + before]! + transitions[before * TAG_COUNT + tag]!;
        if (score > best) {
          best = score;
          from[i * TAG_COUNT + tag] = before;
        }
      }
      scores[i * TAG_COUNT + tag] = best + emission;
    }
  }
  const tags = new Uint8Array(n);
  let last = 0;
  for (let tag = 1; tag < TAG_COUNT; tag++) {
    if (scores[(n - 1) * TAG_COUNT + tag]! > scores[(n - 1) * TAG_COUNT + last]!) last = tag;
  }
  for (let i = n - 1; i >= 0; i--) {
    tags[i] = last;
    last = from[i * TAG_COUNT + last]!;
  }
  return tags;
}

/** A span goes on only after it has begun. */
function mayFollow(before: number, tag: number): boolean {
  if (tag === 2) return before === 1 || before === 2;
  if (tag === 4) return before === 3 || before === 4;
  return true;
}

/** Subject and value of a sentence. */
export function tagFact(sentence: string, weights: TaggerWeights): TaggedFact {
  const units = textUnits(sentence);
  if (units.length === 0) return { subjects: [], values: [], margin: 0 };
  const features = tagFeatures(sentence, units, weights.emissions.length / TAG_COUNT);
  const tags = bestTags(features, weights);
  return {
    subjects: spansOf(sentence, units, tags, 1),
    values: spansOf(sentence, units, tags, 3),
    margin:
      (scoreOf(features, tags, weights) - scoreOf(features, new Uint8Array(units.length), weights)) / units.length,
  };
}

function scoreOf(features: readonly Int32Array[], tags: Uint8Array, { emissions, transitions }: TaggerWeights): number {
  let score = 0;
  features.forEach((rows, i) => {
    if (i > 0) score += transitions[tags[i - 1]! * TAG_COUNT + tags[i]!]!;
    for (const row of rows) score += emissions[row * TAG_COUNT + tags[i]!]!;
  });
  return score;
}

function spansOf(sentence: string, units: readonly TextUnit[], tags: Uint8Array, first: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < units.length; i++) {
    if (tags[i] !== first) continue;
    let to = i;
    while (tags[to + 1] === first + 1) to++;
    const [start, end] = [units[i]!.start, units[to]!.end];
    spans.push({ text: sentence.slice(start, end), start, end });
  }
  return spans;
}
