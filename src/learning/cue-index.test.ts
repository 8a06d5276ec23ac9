import { expect, test } from "vitest";
import { CueIndex } from "./cue-index.ts";

function index(forms: Readonly<Record<string, readonly string[]>>): CueIndex {
  const cues = new CueIndex();
  for (const [owner, list] of Object.entries(forms)) cues.add(owner, list);
  return cues;
}
const found = (cues: CueIndex, turn: string): string[] =>
  cues.find(turn).map(({ owners, start, end }) => `${owners.join("+")}:${turn.slice(start, end)}`);

test("a subject is found whatever its case, article and possessive, and only as whole words", () => {
  const cues = index({ a: ["Frog printer"], b: ["Nadia Pell"] });
  expect(found(cues, "Where's the FROG printer's manual?")).toEqual(["a:FROG printer"]);
  expect(found(cues, "when is nadia pell’s birthday")).toEqual(["b:nadia pell"]);
  expect(found(cues, "Where are the Bullfrog printer and Nadia Pellman?")).toEqual([]);
});

test("a Chinese subject is found in the middle of a sentence", () => {
  const cues = index({ a: ["青蛙打印机"], b: ["周文博"] });
  expect(found(cues, "请问青蛙打印机的说明书在哪里？")).toEqual(["a:青蛙打印机"]);
  expect(found(cues, "你知道周文博是哪里人吗")).toEqual(["b:周文博"]);
});

test("the longest form wins over one inside it", () => {
  const cues = index({ short: ["王文", "printer"], long: ["王文博", "Frog printer"] });
  expect(found(cues, "王文博住哪？")).toEqual(["long:王文博"]);
  expect(found(cues, "the Frog printer and a printer")).toEqual(["long:Frog printer", "short:printer"]);
});

test("a short Chinese form is not found inside a longer name or word", () => {
  const cues = index({ person: ["王文"], cat: ["猫"] });
  expect(found(cues, "王文博住哪？")).toEqual([]);
  expect(found(cues, "王文住哪？")).toEqual(["person:王文"]);
  expect(found(cues, "熊猫吃什么？")).toEqual([]);
  expect(found(cues, "猫吃什么？")).toEqual(["cat:猫"]);
});

test("the speaker is a subject under any of their words, unless they only own another subject", () => {
  const cues = index({ self: ["I", "我"], umbrella: ["blue umbrella", "蓝色雨伞"] });
  expect(found(cues, "What is my blood type? Tell me.")).toEqual(["self:my", "self:me"]);
  expect(found(cues, "我是什么血型？")).toEqual(["self:我"]);
  expect(found(cues, "Where is my blue umbrella?")).toEqual(["umbrella:blue umbrella"]);
  expect(found(cues, "我的蓝色雨伞在哪？")).toEqual(["umbrella:蓝色雨伞"]);
  expect(found(cues, "I'd like it, but he is ill")).toEqual(["self:I"]);
});

test("one form may belong to several lessons, and removing one leaves the other", () => {
  const cues = index({ a: ["Ravenmere"], b: ["Ravenmere", "雷文米尔"] });
  expect(found(cues, "What is Ravenmere known for?")).toEqual(["a+b:Ravenmere"]);
  cues.remove("a", ["Ravenmere"]);
  expect(found(cues, "What is Ravenmere known for?")).toEqual(["b:Ravenmere"]);
  cues.remove("b", ["Ravenmere", "雷文米尔"]);
  expect(found(cues, "Ravenmere 雷文米尔")).toEqual([]);
  expect(cues.ownersOf("Ravenmere")).toEqual([]);
});

test("a subject is found in the other number, and between scripts without a space", () => {
  const cues = index({ owl: ["owls"], wolf: ["wolf"], dog: ["Norman"] });
  expect(found(cues, "What should you feed an owl?")).toEqual(["owl:owl"]);
  expect(found(cues, "What do wolves eat?")).toEqual(["wolf:wolves"]);
  expect(found(cues, "你知道Norman吃什么吗")).toEqual(["dog:Norman"]);
});

test("a lookup among the forms of 1,000 lessons takes less than a millisecond", () => {
  const cues = new CueIndex();
  for (let i = 0; i < 1_000; i++)
    cues.add(`lesson-${i}`, [`第${i}号机器人`, `robot number ${i}`, `Name${i} Surname${i % 37}`]);
  const turn = "Could you tell me where robot number 512 is charged, and 第77号机器人 too?";
  // The fastest of many, because the machine may be doing other things.
  const times = Array.from({ length: 150 }, () => {
    const start = performance.now();
    cues.find(turn);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(1);
});
