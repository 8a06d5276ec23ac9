import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BpeTokenizer } from "../tokenizer/index.ts";
import { rhymeOf, rhymeOfSyllable } from "./rhyme.ts";

test("syllables fall into the thirteen tracks by their finals, however these are spelt", () => {
  const tracks: Readonly<Record<string, string>> = {
    发花: "ba jia hua ya wa a",
    梭坡: "bo ge guo wo e",
    乜斜: "jie xue ye yue nve",
    一七: "di shi yi yu lv ju er zi",
    姑苏: "gu wu zhu",
    怀来: "lai guai wai ai",
    灰堆: "fei gui wei",
    遥条: "gao qiao yao ao",
    油求: "lou liu you",
    言前: "shan tian guan quan yan wan yuan",
    人辰: "ren xin chun qun wen yin yun",
    江阳: "fang xiang guang yang wang",
    中东: "feng ming dong xiong ying weng yong",
  };
  for (const [track, syllables] of Object.entries(tracks)) {
    for (const syllable of syllables.split(" ")) expect(rhymeOfSyllable(syllable), syllable).toBe(track);
  }
});

test("well-known poems rhyme", () => {
  for (const rhymes of ["流楼", "光霜乡", "山间天", "家花", "东红"]) {
    expect(new Set(Array.from(rhymes, rhymeOf)).size, rhymes).toBe(1);
  }
  expect(rhymeOf("山")).not.toBe(rhymeOf("水"));
  expect(rhymeOf("a")).toBeUndefined();
});

test("nearly every hanzi of the vocabulary rhymes with something", () => {
  const file = readFileSync(new URL("../../models/nano/tokenizer.json", import.meta.url));
  const tokenizer = BpeTokenizer.fromJson(file);
  const texts = Array.from({ length: tokenizer.vocabSize }, (_, id) => tokenizer.decode([id]));
  const hanzi = texts.filter((text) => /^[\u4e00-\u9fff]$/.test(text));
  const rhyming = hanzi.filter((text) => rhymeOf(text) !== undefined);
  expect(rhyming.length / hanzi.length).toBeGreaterThan(0.99);
});
