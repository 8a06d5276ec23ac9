import { expect, test } from "vitest";
import { explained, GlossIndex } from "./gloss-index.ts";

const index = (told: Readonly<Record<string, string>>): GlossIndex => {
  const glosses = new GlossIndex();
  for (const [owner, subject] of Object.entries(told)) glosses.add(owner, subject);
  return glosses;
};
const found = (glosses: GlossIndex, turn: string): string[] =>
  glosses.find(turn).map(({ owners, start, end }) => `${owners.join()}: ${turn.slice(start, end)}`);

test("a name made of words is found under what they mean", () => {
  const glosses = index({ kettle: "雪狼牌水壶", shop: "银鹿书店" });
  expect(found(glosses, "How do I descale the Snowwolf kettle?")).toEqual(["kettle: Snowwolf kettle"]);
  expect(found(glosses, "Who owns Silver Deer Bookshop?")).toEqual(["shop: Silver Deer Bookshop"]);
});

test("a name in Latin letters is found under its transcription beside what it is", () => {
  const glosses = index({ pet: "Moss the hedgehog", fan: "Snowwolf kettle" });
  expect(found(glosses, "刺猬莫斯最爱玩什么？")).toEqual(["pet: 刺猬莫斯"]);
  expect(found(glosses, "怎么清洗雪狼牌水壶？")).toEqual(["fan: 雪狼牌水壶"]);
});

test("a part of the name, another name or another thing is not found", () => {
  const glosses = index({ kettle: "雪狼牌水壶" });
  for (const other of ["the Snowfox kettle", "the Wolf kettle", "the Snowwolf lamp", "the Black Snowwolf kettle"]) {
    expect(found(glosses, `How much is ${other}?`)).toEqual([]);
  }
});

test("a removed subject is not found", () => {
  const glosses = index({ kettle: "雪狼牌水壶" });
  glosses.remove("kettle");
  expect(found(glosses, "How do I descale the Snowwolf kettle?")).toEqual([]);
});

test("names of which nothing is known explain nothing", () => {
  expect(explained("红狐", ["Green", "Fox"])).toBeLessThan(0.7);
  expect(explained("雪狼", ["Teapot"])).toBeLessThan(0.7);
});
