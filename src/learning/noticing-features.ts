/** What noticing looks at in a sentence: its words, how it begins and ends, what stands around it. */
import type { ParsedFact } from "./fact-parse.ts";
import { maskSpans } from "./masking.ts";
import { noticingMarks } from "./noticing-marks.ts";
import { WORDS_WIDTH, wordsKey } from "./relation-words.ts";
import { termHash } from "./term-hash.ts";
import { type TextUnit, textUnits } from "./text-units.ts";

/** A sentence in its turn. */
export interface SentenceInTurn {
  readonly text: string;
  /** What stands in the turn before and after it. */
  readonly before: string;
  readonly after: string;
  readonly parsed: ParsedFact;
}

/** The numbers of a sense are a tenth of a feature's; so scaled they learn as fast. */
export const SENSE_SCALE = 8;

const QUESTION =
  /[?？]\s*["”』」)]*$|(?:吗|么|呢|是不是|有没有|怎么样|好不好|行不行|对不对)[。.!！]?$|(?:谁|什么|哪[里儿个位些]|怎么|怎样|为什么|几点|多少|干嘛|如何)|^\s*(?:who|what|when|where|which|why|how|whose|whom|do|does|did|is|are|am|was|were|can|could|will|would|shall|should|have|has|may)\b/iu;

/** Hashed features, each once; indexes of rows of the weights. */
export function noticingFeatures(sentence: SentenceInTurn, buckets: number): Int32Array {
  const features = new Set<number>();
  const add = (feature: string): void => {
    features.add(termHash(feature) % buckets);
  };
  const units = textUnits(sentence.text);
  const keys = keysOf(sentence, units);
  add("bias");
  add(`length${Math.min(8, Math.ceil(Math.log2(1 + units.length)))}`);
  keys.forEach((key, i) => {
    add(`1${key}`);
    if (i > 0) add(`2${keys[i - 1]}|${key}`);
    if (i > 1) add(`3${keys[i - 2]}|${keys[i - 1]}|${key}`);
    if (i < 4) add(`f${i}${key}`);
    if (i >= keys.length - 3) add(`l${keys.length - i}${key}`);
  });
  add(`start${keys[0]}|${keys[1]}|${keys[2]}`);
  const marks = noticingMarks(sentence.text);
  for (const mark of marks) add(`m${mark}`);
  marks.forEach((a, i) => {
    for (const b of marks.slice(i + 1)) add(`m${a}&${b}`);
  });
  if (QUESTION.test(sentence.text)) add("question");
  const { subject, value } = sentence.parsed;
  add(`parsed${subject ? "s" : ""}${value ? "v" : ""}`);
  if (subject && /^(?:I|me|my|我)$/i.test(subject.text)) add("speaker");
  if (
    /["“「『]/.test(sentence.text) ||
    (/["“「『][^"”」』]*$/.test(sentence.before) && /["”」』]/.test(sentence.after))
  )
    add("quoted");
  if (/[:：]\s*$/.test(sentence.before)) add("after colon");
  add(`before${sentence.before.trim() === "" ? 0 : 1} after${sentence.after.trim() === "" ? 0 : 1}`);
  for (const { key } of textUnits(sentence.before).slice(-40)) add(`b${key}`);
  for (const { key } of textUnits(sentence.after).slice(0, 40)) add(`a${key}`);
  return Int32Array.from(features);
}

/**
 * What the sentence is about, beside its words: the relation words' key of it whole and of it without subject and value, 2 x 64.
 * Words that training never saw lie near others that it did.
 */
export function noticingSense({ text, parsed }: SentenceInTurn): Float32Array {
  const spans = [parsed.subject, parsed.value].filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
  const sense = new Float32Array(2 * WORDS_WIDTH);
  sense.set(wordsKey([text]));
  sense.set(wordsKey(maskSpans(text, spans)), WORDS_WIDTH);
  return sense;
}

/** Words as they are, but subject and value under one name each: that something is said counts, not what. */
function keysOf({ parsed }: SentenceInTurn, units: readonly TextUnit[]): string[] {
  const keys: string[] = [];
  for (const { key, start, end } of units) {
    const within = (span: { start: number; end: number } | undefined): boolean =>
      span !== undefined && span.start <= start && end <= span.end;
    const name = within(parsed.subject) && !/^(?:i|my|me|我)$/.test(key) ? "<s>" : within(parsed.value) ? "<v>" : key;
    if (name.startsWith("<") && keys[keys.length - 1] === name) continue;
    keys.push(name);
  }
  return keys;
}
