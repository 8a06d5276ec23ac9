/**
 * Classical Chinese with its modern rendering: modern narrative prose, and translation on request.
 */
import { chatDocument, textDocument } from "../forms.ts";
import { expandAny, fill } from "../grammar.ts";
import { normaliseChinese } from "./chinese.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

interface Row {
  book: string;
  classical: string;
  modern: string;
}

/** Books that tell stories or travels. The rest argues or lists, which a small model cannot use; about 12 MB remain. */
const NARRATIVE = new Set(
  (
    "太平广记 世说新语 搜神记 搜神后记 笑林广记 列子 庄子 史记 战国策 左传 三国志 徐霞客游记 吕氏春秋 韩非子 孔子家语 国语 " +
    "贞观政要 梦溪笔谈 颜氏家训 孟子 论语 三字经 弟子规 朱子家训 增广贤文 千字文 菜根谭 围炉夜话 容斋随笔 三十六计 孙子兵法"
  ).split(" "),
);

const TO_MODERN = [
  "(请|帮我|)(把|将)(下面的|这句|这段|)(文言文|古文)(翻译|译|翻)成(现代汉语|白话文|白话|现代文)：{classical}",
  "“{classical}”(是什么意思|怎么翻译|用白话怎么说|什么意思)？",
  "{classical}\n(这句话|这段话|上面这句)(是什么意思|什么意思|说的是什么)？",
  "(解释|翻译)(一下|)[：]{classical}",
];

const TO_CLASSICAL = [
  "(把|将)(这句话|下面的话|)(改写成|翻译成|译成)(文言文|古文)：{modern}",
  "用文言(文|)怎么说“{modern}”？",
];

/** Lines of `{ book, classical, modern }`; neighbours in the file are neighbours in the book. */
export const classicalModern: Converter = converter((lines, rng, emit) => {
  const rows = lines
    .map((line) => parseLine<Row>(line))
    .filter(({ book, classical, modern }) => NARRATIVE.has(book) && isClean(classical) && isClean(modern));
  const first = rows[0];
  if (first === undefined) return;
  const oneBook = rows.filter(({ book }) => book === first.book);
  if (rng.next() < 0.7) {
    const prose = oneBook.map(({ modern }) => normaliseChinese(modern)).join("");
    if (prose.length >= 30) emit(prose, textDocument("classical-story", "zh", prose));
    return;
  }
  for (const { classical, modern } of oneBook) {
    if (classical.length < 6 || classical.length > 90 || modern.length > 160 || overlap(classical, modern) > 0.85)
      continue;
    const plain = normaliseChinese(modern);
    const back = rng.next() < 0.12;
    const question = fill(expandAny(rng, back ? TO_CLASSICAL : TO_MODERN), { classical, modern: plain });
    const answer = back ? classical : plain;
    emit(
      classical,
      chatDocument("classical-translation", "zh", [
        { role: "user", text: question },
        { role: "assistant", text: answer },
      ]),
    );
  }
}, 6);

/** Share of the characters that the rendering repeats: near 1, nothing was translated. */
function overlap(classical: string, modern: string): number {
  const characters = [...classical];
  return characters.filter((character) => modern.includes(character)).length / characters.length;
}

/** No gaps, no editors' notes, not absurdly long. */
function isClean(text: string): boolean {
  return text.length > 1 && text.length < 300 && !/[■□◇[\]【】<>a-zA-Z]|应作|前疑/.test(text);
}
