import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standsAlone, WORD_PATTERN, wordEnd } from "./pre-tokenizer.ts";

function wordsByScanner(text: string): string[] {
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    words.push(text.slice(start, end));
    start = end;
  }
  return words;
}

function wordsByPattern(text: string): string[] {
  // Oniguruma's spelling in JavaScript's; its \s is Unicode's white space, which JavaScript's is only nearly.
  const source = WORD_PATTERN.replaceAll("\\x{", "\\u{")
    .replaceAll("[^\\s", "[^\\p{White_Space}")
    .replaceAll("[^\\S\\n]", "[^\\P{White_Space}\\n]")
    .replaceAll("(?!\\S)", "(?!\\P{White_Space})");
  return text.match(new RegExp(source, "gu")) ?? [];
}

/** Texts in which every rule of the pattern meets every other. */
const rulebreaker = fc
  .array(
    fc.constantFrom(
      ..."aZé'’s t\n\t\r 　7٣中，。！“”…—〇々あ한́\u{200d}😀𠀀🀄\u{e0101}\ud800\udc00\u0085\ufeff\u2028（Ａ１{}\"",
      "ll",
      "re",
      "  ",
    ),
    { maxLength: 12 },
  )
  .map((characters) => characters.join(""));

describe("cutting a text into words", () => {
  test("the scanner and the pattern of tokenizer.json cut any text at the same places", () => {
    const anyText = fc.oneof(rulebreaker, fc.string({ unit: "binary", maxLength: 20 }));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsByScanner(text)).toEqual(wordsByPattern(text));
      }),
      { numRuns: 8_000 },
    );
  });

  test("the words joined are the text, lone surrogates among them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = String.fromCharCode(...units);
        expect(wordsByScanner(text).join("")).toBe(text);
      }),
    );
  });

  test.each([
    ["the cat's tail", ["the", " cat", "'s", " tail"]],
    ["I’ll say 'sure'", ["I", "’ll", " say", " '", "sure", "'"]],
    ["at 10:45 pm", ["at", " ", "1", "0", ":", "4", "5", " pm"]],
    ["你好，world。", ["你", "好", "，", "world", "。"]],
    ["疑是地上霜。\n举头", ["疑", "是", "地", "上", "霜", "。", "\n", "举", "头"]],
    ["if x:\n    y", ["if", " x", ":", "\n", "   ", " y"]],
    ['{"a":"b"}', ['{"', "a", '":"', "b", '"}']],
    ["他说……", ["他", "说", "……"]],
  ])("%j", (text, words) => {
    expect(wordsByScanner(text)).toEqual(words);
  });

  test("hanzi, Chinese punctuation and digits stand alone, letters and other marks do not", () => {
    expect([..."中𠀀，〇5"].every((character) => standsAlone(character, 0))).toBe(true);
    expect([..."aé.“ \n😀"].some((character) => standsAlone(character, 0))).toBe(false);
  });
});
