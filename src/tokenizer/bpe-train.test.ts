import { describe, expect, test } from "vitest";
import { RangeLimitError } from "../core/index.ts";
import { BpeTokenizer } from "./bpe.ts";
import { trainBpe, trainBpeOnCounts } from "./bpe-train.ts";
import type { BpeVocabulary } from "./bpe-vocabulary.ts";
import { FIRST_LEARNT_ID } from "./special-tokens.ts";
import { WordCounter } from "./word-counter.ts";

const TEXTS = [
  "the cat sat on the mat, the cat ate the rat",
  "床前明月光，疑是地上霜。举头望明月，低头思故乡。",
  "明月几时有，把酒问青天。",
];

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const learnt = (vocabulary: BpeVocabulary): string[] => vocabulary.tokens.slice(FIRST_LEARNT_ID).map(text);

describe("training", () => {
  test("hanzi come first by frequency, then merges by frequency", async () => {
    const vocabulary = await trainBpe(TEXTS, { vocabSize: FIRST_LEARNT_ID + 7, hanzi: 2, required: ["，"] });
    // 明 and 月 and ， three times each, in the order of code points; then "at" five times, "he" and "th"...
    expect(learnt(vocabulary).slice(0, 3)).toEqual(
      ["明", "月", "，"].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1)),
    );
    expect(learnt(vocabulary)[3]).toBe("at");
    expect(vocabulary.tokens).toHaveLength(FIRST_LEARNT_ID + 7);
  });

  test("the first merge is the commonest pair, counted by hand", async () => {
    const { merges } = await trainBpe(["aab aab ab"], { vocabSize: FIRST_LEARNT_ID + 1, hanzi: 0, required: [] });
    const [a, b] = [48 + 0x61, 48 + 0x62];
    expect(merges).toEqual([[a, b]]); // "ab" three times, "aa" twice, " a" twice
  });

  test("equally common pairs are merged in the order of their ids", async () => {
    const { merges } = await trainBpe(["zy ba"], { vocabSize: FIRST_LEARNT_ID + 2, hanzi: 0, required: [] });
    const id = (letter: string): number => 48 + letter.charCodeAt(0);
    expect(merges[0]).toEqual([id(" "), id("b")]);
  });

  test("equal texts give equal vocabularies, from a list or from a stream", async () => {
    async function* stream(): AsyncGenerator<string> {
      yield* TEXTS;
    }
    const options = { vocabSize: 340, hanzi: 8 };
    expect(await trainBpe(stream(), options)).toEqual(await trainBpe(TEXTS, options));
  });

  test("no token joins two hanzi, however common the pair", async () => {
    const vocabulary = await trainBpe(Array(500).fill("明月"), { vocabSize: 400, hanzi: 0, required: [] });
    expect(Math.max(...vocabulary.tokens.map((token) => token.length))).toBe(3); // one hanzi
  });

  test("the bytes of hanzi without a token of their own are merged like any word", async () => {
    const vocabulary = await trainBpe(["明明明"], { vocabSize: FIRST_LEARNT_ID + 2, hanzi: 0, required: [] });
    expect(vocabulary.merges).toHaveLength(2);
    expect(text(vocabulary.tokens[FIRST_LEARNT_ID + 1])).toBe("明");
  });

  test("training ends early when nothing is left to merge", async () => {
    const vocabulary = await trainBpe(["ab"], { vocabSize: 1000, hanzi: 0, required: [] });
    expect(learnt(vocabulary)).toEqual(["ab"]);
  });

  test("no merge makes a token longer than asked", async () => {
    const vocabulary = await trainBpe(["abcdefgh"], { vocabSize: 1000, hanzi: 0, required: [], maxTokenBytes: 4 });
    expect(Math.max(...learnt(vocabulary).map((token) => token.length))).toBeLessThanOrEqual(4);
  });

  test("weights decide between words", () => {
    const counter = new WordCounter();
    counter.add("ab");
    counter.add("xy", 1.5);
    const { tokens } = trainBpeOnCounts(counter, { vocabSize: FIRST_LEARNT_ID + 1, hanzi: 0, required: [] });
    expect(text(tokens[FIRST_LEARNT_ID])).toBe("xy");
  });

  test("a vocabulary too small for its characters is refused", async () => {
    await expect(trainBpe(TEXTS, { vocabSize: 310, hanzi: 20 })).rejects.toThrow(RangeLimitError);
  });

  test("each merge is the commonest pair that was left, checked against counting afresh", async () => {
    const words = ["banana", "bandana", "cabana", "anagram", "banal", "canal", "abracadabra", "aaaa", "aaaaa"];
    const vocabulary = await trainBpe([words.join("\n")], { vocabSize: FIRST_LEARNT_ID + 15, hanzi: 0, required: [] });
    for (let rank = 0; rank < vocabulary.merges.length; rank++) {
      const before = new BpeTokenizer({ tokens: vocabulary.tokens, merges: vocabulary.merges.slice(0, rank) });
      expect(pairCount(before, words, vocabulary.merges[rank] as [number, number])).toBe(
        Math.max(...pairs(before, words).map((pair) => pairCount(before, words, pair))),
      );
    }
  });
});

function count(character: string): number {
  return TEXTS.join("").split(character).length - 1;
}

// Whole words would be taken from the vocabulary, merged or not: a first letter that no token has makes them words in parts.
function encodeInParts(tokenizer: BpeTokenizer, word: string): number[] {
  return [...tokenizer.encode(`ᚠ${word}`)].slice(3);
}

function pairs(tokenizer: BpeTokenizer, words: readonly string[]): [number, number][] {
  return words.flatMap((word) => {
    const ids = encodeInParts(tokenizer, word);
    return ids.slice(1).map((right, i): [number, number] => [ids[i] as number, right]);
  });
}

function pairCount(
  tokenizer: BpeTokenizer,
  words: readonly string[],
  [left, right]: readonly [number, number],
): number {
  return pairs(tokenizer, words).filter((pair) => pair[0] === left && pair[1] === right).length;
}
