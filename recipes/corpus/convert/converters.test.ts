import { expect, test } from "vitest";
import { Rng } from "../../../src/core/index.ts";
import { type Document, plainText, readable } from "../forms.ts";
import { books, readability } from "./books.ts";
import { isBalanced, normaliseChinese, Simplifier } from "./chinese.ts";
import { chinesePassages } from "./chinese-prose.ts";
import { classicalModern } from "./classical.ts";
import type { Converter } from "./converter.ts";
import { groundedChat, personaChat } from "./dialogues.ts";
import { chineseWords, definitions } from "./dictionaries.ts";
import { clinc } from "./intents.ts";
import { instructions, trivia } from "./questions.ts";
import { chineseReading } from "./reading.ts";
import { toolDialogues } from "./tool-dialogues.ts";

/** Everything a converter makes of some lines. */
function convert(
  converter: Converter,
  rows: readonly unknown[],
  auxiliary: readonly string[] = [],
  seed = 1,
): Document[] {
  const documents: Document[] = [];
  const run = converter.prepare(auxiliary);
  const size = converter.linesPerGroup ?? 1;
  const lines = rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row)));
  const rng = new Rng(seed);
  for (let i = 0; i < lines.length; i += size)
    run(lines.slice(i, i + size), rng, (_, document) => documents.push(document));
  return documents;
}

test("Chinese text gets full-width marks, curly quotes and no wiki remains", () => {
  expect(normaliseChinese('他说:"好!" 走了...')).toBe("他说：“好！”走了……");
  expect(normaliseChinese("约30-{zh-cn:厘米；zh-hk:厘米}-长（，）。")).toBe("约30厘米长。");
  expect(normaliseChinese("价格是3.5元, 3:00开门")).toBe("价格是3.5元，3:00开门");
});

test("quotes and brackets balance only in order", () => {
  expect(isBalanced("“好。（是）”")).toBe(true);
  expect(isBalanced("好。”“")).toBe(false);
});

test("traditional characters are replaced pair by pair", () => {
  expect(new Simplifier("國国學学").simplify("國立大學")).toBe("国立大学");
});

test("a sentence with a cloze gap goes, together with the rest of its quotation", () => {
  const text =
    "从前有一只猫，它住在大森林旁边的小木屋里，每天都很快乐。它说：“我要去找XXXXX。你等着我。”然后它就走了，一路上唱着歌，看见了许多红色的花。";
  const [document] = convert(chinesePassages, [{ text }]);
  expect(plainText(document as Document)).toBe(
    "从前有一只猫，它住在大森林旁边的小木屋里，每天都很快乐。然后它就走了，一路上唱着歌，看见了许多红色的花。",
  );
});

test("a reading question is asked of a passage that holds its answer", () => {
  const context = `${"这是一段很长的介绍。".repeat(60)}小城在河的北边。${"还有许多别的话。".repeat(60)}`;
  const rows = [{ title: "小城", context, qas: [{ q: "小城在哪儿？", a: "河的北边" }] }];
  for (let seed = 0; seed < 20; seed++) {
    for (const document of convert(chineseReading, rows, [], seed)) {
      if (!document.kind.startsWith("reading")) continue;
      const [, question = "", answer = ""] = readable(document).split(/<\|(?:user|assistant)\|>/);
      const before = readable(document).split("<|assistant|>")[0] ?? "";
      expect(before).toContain("河的北边");
      expect(question + answer).toContain("小城在哪儿？");
    }
  }
});

test("a persona stands in a system line, and dialogues with placeholders stay out", () => {
  const p2 = "I have a dog.\nI like tea.";
  const chat = "User 1: Hi!\nUser 2: Hello.\nUser 1: Any pets?\nUser 2: A dog.";
  const [document] = convert(personaChat, [{ p2, chat }]);
  expect(readable(document as Document)).toMatch(
    /^<\|chat\|><\|system\|>You are a person\. I have a dog\. I like tea\.<\|stop\|><\|user\|>Hi!/,
  );
  expect(convert(personaChat, [{ p2, chat: chat.replace("Hi!", "Hi, I'm [name]") }])).toEqual([]);
});

test("grounded answers have their facts in memory lines before the dialogue", () => {
  const rows = [
    {
      turns: ["长城在哪儿？", "在北京的北边。"],
      facts: [[], [["长城（景点）", "地址", "北京的北边"]]],
    },
  ];
  const [document] = convert(groundedChat, rows);
  expect(readable(document as Document)).toContain("<|memory|>长城的地址：北京的北边<|stop|><|user|>长城在哪儿？");
});

test("classical pairs come from narrative books only, and not where nothing was translated", () => {
  const row = { book: "史记", classical: "叱毖令出，於外斩之。", modern: "于是喝令将周毖推出去，在城外杀了他。" };
  const same = { book: "史记", classical: "作鲁仲连列传第二十三。", modern: "作《鲁仲连列传》第二十三。" };
  const translations = (rows: readonly unknown[], seed: number): Document[] =>
    convert(classicalModern, rows, [], seed).filter(({ kind }) => kind === "classical-translation");
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  expect(seeds.some((seed) => translations([row], seed).length === 1)).toBe(true);
  expect(seeds.every((seed) => translations([same], seed).length === 0)).toBe(true);
  expect(seeds.every((seed) => convert(classicalModern, [{ ...row, book: "墨子" }], [], seed).length === 0)).toBe(true);
});

test("readability tells plain from learned prose, and books give passages of whole paragraphs", () => {
  const plain = "The cat sat on the mat. It was a big red mat. The dog came in and sat down too. ";
  const learned =
    "Notwithstanding considerable circumstantial difficulties, the parliamentary commission deliberated interminably. ";
  expect(readability(plain)).toBeLessThan(3);
  expect(readability(learned)).toBeGreaterThan(15);
  const text = `# Title\n\n## CHAPTER ONE\n\n${plain.repeat(3)}\n\n${plain.repeat(3)}\n\n${learned.repeat(16)}`;
  const documents = convert(books, [{ path: "Aesop - Fables.md", text }]);
  expect(documents).toHaveLength(1);
  expect(plainText(documents[0] as Document)).not.toMatch(/CHAPTER|Notwithstanding/);
});

test("definitions are of common words only", () => {
  const everyday = Array.from({ length: 6 }, () =>
    JSON.stringify({ en: "The dog barks at the bell.", zh: "狗对着铃叫。" }),
  ).join("\n");
  const rows = [
    { pos: "noun", words: ["bell"], gloss: "a hollow device made of metal that rings" },
    { pos: "noun", words: ["enfilade"], gloss: "gunfire along the length of a formation" },
  ];
  const texts = convert(definitions, rows, [everyday]).map(plainText);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain("a hollow device");
  const words = convert(chineseWords, ["狗\tgou3\tdog; CL:隻", "犇\tben1\tto run fast"], [everyday]).map(plainText);
  expect(words).toHaveLength(1);
  expect(words[0]).toContain("dog");
});

test("instructions that need a text or came through damaged stay out", () => {
  const good = { instruction: "How does water freeze?", response: "Water freezes when it gets very cold." };
  expect(convert(instructions, [good])).toHaveLength(1);
  expect(convert(instructions, [{ ...good, instruction: "Based on the passage above, who won?" }])).toEqual([]);
  expect(convert(instructions, [{ ...good, response: "It s very cold there." }])).toEqual([]);
});

test("trivia of other categories and about what is not the case stays out", () => {
  const row = { cat: "animals", q: "What do bees make?", a: "Honey", options: ["Honey", "Milk"] };
  expect(convert(trivia, [row])).toHaveLength(1);
  expect(convert(trivia, [{ ...row, cat: "celebrities" }])).toEqual([]);
  expect(convert(trivia, [{ ...row, q: "Which is NOT an insect?" }])).toEqual([]);
});

test("an intent is called by name if its tool is offered and answered by none if not", () => {
  const rows = Array.from({ length: 300 }, (_, n) => ({ text: `please do ${n}`, intent: `thing${n % 12}` }));
  const documents = convert(clinc, rows).map(readable);
  expect(documents.length).toBeGreaterThan(200);
  for (const text of documents) {
    const number = Number(text.match(/please do (\d+)/)?.[1]);
    const isOffered = text.includes(`<|tool|>thing${number % 12}()`);
    expect(text.includes('{"tool":"none"}')).toBe(!isOffered);
    if (isOffered) expect(text).toContain(`{"tool":"thing${number % 12}","arguments":{}}`);
  }
  expect(documents.some((text) => text.includes('"none"'))).toBe(true);
});

test("a tool dialogue shows the signature, the call in our form, the result and the answer", () => {
  const schema = JSON.stringify([
    {
      service_name: "Weather_1",
      slots: [{ name: "city", is_categorical: false, possible_values: [] }],
      intents: [{ name: "GetWeather", description: "Get the weather", required_slots: ["city"], optional_slots: {} }],
    },
  ]);
  const turns = [
    { r: "u", t: "Please check the weather in Muir Beach" },
    {
      r: "a",
      t: "It is sunny.",
      call: { name: "Weather_1.GetWeather", args: { city: "Muir Beach" } },
      result: [{ city: "Muir Beach", sky: "sunny" }],
    },
  ];
  const texts = Array.from({ length: 8 }, (_, seed) => convert(toolDialogues, [{ turns }], [schema], seed))
    .flat()
    .map(readable);
  const signature =
    "<|tool|>GetWeather(city): get the weather<|stop|><|user|>Please check the weather in Muir Beach<|stop|>";
  const call = '<|assistant|>{"tool":"GetWeather","arguments":{"city":"Muir Beach"}}<|stop|>';
  expect(texts).toContain(`<|act|>${signature}${call}<|end|>`);
  expect(texts).toContain(
    `<|chat|>${signature}${call}<|result|>[{"city":"Muir Beach","sky":"sunny"}]<|stop|><|assistant|>It is sunny.<|stop|><|end|>`,
  );
});
