import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, indexTerms, queryTerms, subjectKey, subjectUnits } from "./terms.ts";

/** Terms of the question under which the text can be found. */
const shared = (question: string, text: string): string[] => {
  const held = new Set(indexTerms(text));
  return queryTerms(question).filter((term) => held.has(term));
};

test("two-character words, most of Chinese, are terms", () => {
  expect(shared("模型", "本地的语言模型会学习")).toContain("模型");
  expect(shared("你知道群体吗？", "群体智能")).toContain("群体");
});

test("a single character is found", () => {
  expect(shared("猫", "我的猫叫花卷")).toEqual(["猫"]);
  expect(shared("我的猫叫什么？", "那只猫睡了")).toContain("猫");
});

test("longer words that the segmenter knows are terms of their own", () => {
  expect(indexTerms("新加坡的天气")).toContain("新加坡");
});

test("case, width, accents, possessive and plural make no difference", () => {
  expect(shared("CAFÉ", "the cafe's batteries")).toEqual(["cafe"]);
  expect(shared("battery", "the cafe’s batteries")).toEqual(["battery"]);
  expect(shared("Ｗｉｆｉ", "the wifi password")).toEqual(["wifi"]);
});

test("words that only make a question are not asked for", () => {
  expect(queryTerms("Where is the?")).toEqual([]);
  expect(queryTerms("请问这个是什么？")).toEqual([]);
  expect(queryTerms("Where is the manual?")).toEqual(["manual"]);
});

test("characters of grammar do not form pairs with their neighbours", () => {
  expect(queryTerms("打印机的说明书在哪里？")).not.toContain("机的");
});

test("numbers and letters that touch are separate terms", () => {
  expect(indexTerms("room42B 3岁")).toEqual(["room", "42", "b", "3", "岁"]);
});

test("a subject is the same with or without article, and apart from its neighbours in Chinese", () => {
  expect(subjectKey("the Frog printer")).toBe(subjectKey("Frog Printer"));
  expect(subjectKey("周文博")).toBe("周 文 博");
  expect(subjectUnits("周文博 lives in Ravenmere’s hills")).toEqual("周 文 博 lives in ravenmere hills".split(" "));
});

test("a text of any length is cut in time that grows with the length", () => {
  const long = "这是一句没有标点的话".repeat(16_000); // 160,000 characters, where an uncut segmenter stalls
  const start = performance.now();
  expect(indexTerms(long).length).toBeGreaterThan(300_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("any text is cut into terms that FTS5 takes as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      for (const term of [...indexTerms(text), ...queryTerms(text)]) expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
    }),
    { numRuns: 300 },
  );
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => fold(fold(text)) === fold(text)));
});
