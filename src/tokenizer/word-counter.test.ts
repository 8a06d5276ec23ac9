import { expect, test } from "vitest";
import { RangeLimitError } from "../core/index.ts";
import { WordCounter } from "./word-counter.ts";

test("characters that stand alone and other words are counted apart, by weight", () => {
  const counter = new WordCounter();
  counter.add("the cat, the 猫");
  counter.add(" the 猫", 2.5);
  expect(Object.fromEntries(counter.words)).toEqual({ the: 1, " cat": 1, ",": 1, " the": 3.5, " ": 3.5 });
  expect(Object.fromEntries(counter.characters)).toEqual({ 猫: 3.5 });
});

test("a full table keeps the common words and drops the rare ones", () => {
  const counter = new WordCounter({ maxWords: 100 });
  for (let i = 0; i < 5000; i++)
    counter.add(`common word${String.fromCharCode(97 + (i % 26))}${"abcdefghij"[i % 10]}x${letters(i)}`);
  expect(counter.words.size).toBeLessThanOrEqual(100);
  expect(counter.words.get("common")).toBe(5000);
});

test("the order of weights does not change a sum, so equal text gives equal counts", () => {
  const forward = new WordCounter();
  const backward = new WordCounter();
  const weights = [0.1, 0.2, 0.3, 1.7, 1e6];
  for (const weight of weights) forward.add("word", weight);
  for (const weight of weights.reverse()) backward.add("word", weight);
  expect(forward.words.get("word")).toBe(backward.words.get("word"));
});

test("very long words are left out", () => {
  const counter = new WordCounter({ maxWordUnits: 5 });
  counter.add("short longer");
  expect([...counter.words.keys()]).toEqual(["short"]);
});

test("a weight that is not a positive number is refused", () => {
  for (const weight of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => new WordCounter().add("text", weight)).toThrow(RangeLimitError);
  }
});

/** A number written with letters, since digits are words by themselves. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] as string);
}
