/**
 * Sentence pairs: translation both ways.
 */
import type { Rng } from "../../../src/core/index.ts";
import { chatDocument, type Turn, textDocument } from "../forms.ts";
import { expandAny, fill } from "../grammar.ts";
import { normaliseChinese } from "./chinese.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

const TO_ENGLISH = [
  "(请|帮我|麻烦|)(把|将)(这句话|下面的句子|)(翻译|译|翻)成(英文|英语)：{text}",
  "“{text}”(用英语怎么说|英文怎么说|翻译成英文|怎么用英文表达)？",
  "(翻译成英文|译成英语|英译|中译英)：{text}",
  "{text}(\n| )(翻译成英文|英文怎么说)",
  "(Translate|Please translate) (into|to) English: {text}",
  "(What does|How do you say) “{text}” (mean in English|in English)?",
];

const TO_CHINESE = [
  "(Translate|Please translate|Can you translate) (this |)(into|to) Chinese: {text}",
  "How (do you|do I|would you) say “{text}” in Chinese?",
  "(请|帮我|麻烦|)(把|将)(这句话|下面的英文|)(翻译|译|翻)成(中文|汉语)：{text}",
  "{text}(\n| )(是什么意思|什么意思|中文怎么说)？",
  "(翻译成中文|译成中文|英译中)：{text}",
];

/** Tatoeba pairs; two or three in one conversation now and then. */
export const sentencePairs: Converter = converter((lines, rng, emit) => {
  const pairs = lines
    .map((line) => parseLine<{ en: string; zh: string }>(line))
    .map(({ en, zh }) => ({ en: en.trim(), zh: normaliseChinese(zh) }));
  let rest = pairs;
  while (rest.length > 0) {
    const taken = rest.slice(0, rng.next() < 0.6 ? 1 : 3);
    rest = rest.slice(taken.length);
    const key = taken.map(({ zh }) => zh).join("\n");
    if (taken.length > 1 && rng.next() < 0.3) {
      emit(key, textDocument("translation", "mixed", taken.map(({ en, zh }) => `${zh} ${en}`).join("\n")));
    } else emit(key, chatDocument("translation", "mixed", translate(taken, rng)));
  }
}, 3);

function translate(pairs: readonly { en: string; zh: string }[], rng: Rng): Turn[] {
  const intoEnglish = rng.next() < 0.5;
  const turns: Turn[] = [];
  for (const { en, zh } of pairs) {
    const [text, answer] = intoEnglish ? [zh, en] : [en, zh];
    // Once the direction is clear, a person just goes on with the next sentence.
    const asked =
      turns.length > 0 && rng.next() < 0.6
        ? text
        : fill(expandAny(rng, intoEnglish ? TO_ENGLISH : TO_CHINESE), { text });
    turns.push({ role: "user", text: asked }, { role: "assistant", text: answer });
  }
  return turns;
}
