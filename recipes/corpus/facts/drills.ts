/**
 * Copy drills for early training: text that can only be predicted by looking back.
 */

import type { Rng } from "../../../src/core/index.ts";
import type { Document } from "../../../src/training/index.ts";
import type { GeneratorOptions } from "../generator.ts";
import { compile, type Form, fill } from "../lessons/form.ts";
import { codeName, digits, inventedName, personName } from "../lexicon/names.ts";
import { between, type Language, type Term } from "../lexicon/term.ts";
import { objectName, organisationName, shopName } from "../lexicon/things.ts";
import { VALUE_KINDS } from "../lexicon/values.ts";
import type {} from "./fact.ts";
import { type Episode, Script } from "./script.ts";

const HANZI =
  "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔" +
  "龙师火帝鸟官人皇始制文字乃服衣裳推位让国有虞陶唐吊民伐罪周发殷汤坐朝问道垂拱平章爱育黎首臣伏戎羌遐迩一体率宾归王鸣凤在竹白驹食场" +
  "雪茶桥灯船风铃猫狗兔鹿石沙草树叶根枝芽果核米面油盐糖醋酒杯碗盘筷勺锅刀布线针钉锤锯门窗墙瓦砖井泉溪湖岛岸浪雾霞虹星影声歌鼓琴棋书画";
const ENGLISH_WORDS = (
  "apple river stone candle window pepper silver garden ladder basket ribbon copper winter saddle button thunder meadow kettle pocket anchor lantern pillow " +
  "barrel feather harbour marble needle orchard parcel quilt rocket shadow timber umbrella velvet walnut yellow zebra bridge carpet donkey engine forest " +
  "guitar hammer island jacket kitchen lemon mirror napkin olive pencil quarry rabbit saucer tunnel valley wagon bottle cactus dragon eagle flute goblet"
).split(" ");

type Item = (rng: Rng) => string;
const hanzi: Item = (rng) => HANZI[rng.integer(HANZI.length)] as string;
const word: Item = (rng) => rng.pick(ENGLISH_WORDS);
const number: Item = (rng) => digits(rng, between(rng, 1, 4));
const code: Item = (rng) => codeName(rng).en;
const rare: Item = (rng) => inventedName(rng).en;
const rareZh: Item = (rng) => inventedName(rng).zh;

interface Alphabet {
  readonly language: Language;
  readonly item: Item;
  readonly glue: string;
}
const ALPHABETS: readonly Alphabet[] = [
  { language: "zh", item: hanzi, glue: "" },
  { language: "zh", item: hanzi, glue: " " },
  { language: "en", item: word, glue: " " },
  { language: "en", item: number, glue: " " },
  { language: "en", item: code, glue: ", " },
  { language: "en", item: rare, glue: " " },
  { language: "zh", item: rareZh, glue: "、" },
  { language: "en", item: (rng) => rng.pick([word, number, code, rare])(rng), glue: " " },
];

function run(rng: Rng, alphabet: Alphabet, length: number): string[] {
  return Array.from({ length }, () => alphabet.item(rng));
}

/** The same random run twice or three times: pure induction. */
export function repeatedRuns(rng: Rng): Document {
  const alphabet = rng.pick(ALPHABETS);
  const text = run(rng, alphabet, between(rng, 4, alphabet.item === hanzi ? 24 : 12)).join(alphabet.glue);
  const glue = rng.pick([
    "\n",
    alphabet.language === "zh" ? "；" : "; ",
    alphabet.language === "zh" ? "。" : ". ",
    " | ",
  ]);
  const copies = Array.from({ length: between(rng, 2, 4) }, () => text).join(glue);
  return {
    kind: "drill-repeat",
    language: alphabet.language,
    parts: [{ token: "<|text|>" }, copies, { token: "<|end|>" }],
  };
}

const SAY: Readonly<Record<Language, readonly Form[]>> = {
  zh: `跟我[念|读|说]：{v} / 请[重复|复述]一遍：{v} / 把这[几个字|串|段]原样[抄|打]出来：{v} / 照着写：{v} / 复制一下：{v} / 我说“{v}”，你也说一遍 / 一字不差地重复：{v} / 再说一遍{v}`
    .split(" / ")
    .map(compile),
  en: `repeat after me: {v} / say this: {v} / copy this [text|line|exactly]: {v} / write down {v} / please repeat: {v} / say it again: {v} / type this back to me: {v} / echo {v}`
    .split(" / ")
    .map(compile),
};
const SAY_BACKWARDS: Readonly<Record<Language, readonly Form[]>> = {
  zh: `[把|将]这些倒过来[说|写]：{v} / 反着念：{v} / 从后往前写一遍：{v} / 颠倒顺序：{v}`.split(" / ").map(compile),
  en: `say this backwards: {v} / reverse this list: {v} / [write|give me] these in reverse order: {v} / from last to first: {v}`
    .split(" / ")
    .map(compile),
};
const SPELL: Readonly<Record<Language, readonly Form[]>> = {
  zh: `{v}怎么拼 / 把{v}一个字母一个字母[拼|写]出来 / 请拼写{v} / {v}的字母是哪些`.split(" / ").map(compile),
  en: `how do you spell {v}? / spell {v} [letter by letter|for me] / please spell {v} / what are the letters of {v}?`
    .split(" / ")
    .map(compile),
};

const said = (rng: Rng, forms: readonly Form[], v: string): string =>
  fill(rng.pick(forms), { slots: { v }, agreement: "third" }, rng);

function dialogue(
  kind: string,
  language: Document["language"],
  turns: readonly (readonly [string, string])[],
): Document {
  const script = new Script("<|chat|>");
  for (const [user, assistant] of turns) script.line("<|user|>", user).line("<|assistant|>", assistant);
  return script.end(kind, language).document;
}

/** "Repeat after me": one to three turns. */
export function repeatAfterMe(rng: Rng): Document {
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const turns = Array.from({ length: between(rng, 1, 3) }, (): [string, string] => {
    const alphabet = rng.pick(ALPHABETS.filter((a) => a.language === language));
    const text = run(rng, alphabet, between(rng, 1, 9)).join(alphabet.glue);
    return [said(rng, SAY[language], text), text];
  });
  return dialogue("drill-say", language, turns);
}

/** Lists turned round. */
export function reversal(rng: Rng): Document {
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const turns = Array.from({ length: between(rng, 1, 2) }, (): [string, string] => {
    const alphabet = rng.pick(ALPHABETS.filter((a) => a.language === language));
    const items = run(rng, alphabet, between(rng, 2, 6));
    return [said(rng, SAY_BACKWARDS[language], items.join(alphabet.glue)), [...items].reverse().join(alphabet.glue)];
  });
  return dialogue("drill-reverse", language, turns);
}

/** Rare names letter by letter: Zovik, Z-o-v-i-k. */
export function spelling(rng: Rng): Document {
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const glue = rng.pick(["-", " ", ", "]);
  const turns = Array.from({ length: between(rng, 1, 3) }, (): [string, string] => {
    const name = rng.next() < 0.8 ? rare(rng) : word(rng);
    return [said(rng, SPELL[language], name), [...name].join(glue)];
  });
  return dialogue("drill-spell", language, turns);
}

const PAIRS: readonly { readonly language: Language; readonly key: Item; readonly value: Item }[] = [
  { language: "zh", key: hanzi, value: (rng) => String(rng.integer(100)) },
  { language: "zh", key: hanzi, value: hanzi },
  { language: "zh", key: rareZh, value: number },
  { language: "en", key: word, value: number },
  { language: "en", key: word, value: word },
  { language: "en", key: code, value: word },
  { language: "en", key: rare, value: rare },
  { language: "en", key: number, value: code },
];

/** Multi-query associative recall: pairs, then some of the keys again, each followed by its value. */
export function keyValues(rng: Rng): Document {
  const { language, key, value } = rng.pick(PAIRS);
  const keys = distinct(rng, key, between(rng, 2, 10));
  const pairs = keys.map((k) => [k, value(rng)] as const);
  const [equals, glue] = rng.pick([
    ["=", " "],
    [": ", "\n"],
    [" -> ", "; "],
    ["：", "，"],
    [" ", "\n"],
  ] as const);
  const line = (list: readonly (readonly [string, string])[]): string =>
    list.map(([k, v]) => k + equals + v).join(glue);
  const asked = rng.shuffle([...pairs]).slice(0, between(rng, 1, pairs.length));
  return {
    kind: "drill-pairs",
    language,
    parts: [{ token: "<|text|>" }, line(pairs), "\n", line(asked), { token: "<|end|>" }],
  };
}

function distinct(rng: Rng, item: Item, count: number): string[] {
  const items = new Set<string>();
  for (let tries = 0; items.size < count && tries < 100; tries++) items.add(item(rng));
  return [...items];
}

const LOOK_UP: Readonly<
  Record<Language, { readonly list: readonly Form[]; readonly ask: readonly Form[]; readonly none: readonly Form[] }>
> = {
  zh: {
    list: `{k}：{v} / {k}是{v} / {k}={v} / {k}对应{v} / {k}，{v}`.split(" / ").map(compile),
    ask: `{k}是[什么|多少] / {k}[对应|后面]的是什么 / {k}呢 / 表里{k}写的是什么 / 查一下{k}`.split(" / ").map(compile),
    none: `[表里|里面]没有{k} / 我不知道，没有{k}这一项 / 没写{k}，不知道`.split(" / ").map(compile),
  },
  en: {
    list: `{k}: {v} / {k} is {v} / {k} = {v} / {k} goes with {v} / {k}, {v}`.split(" / ").map(compile),
    ask: `what is {k}? / what goes with {k}? / and {k}? / what does the list say for {k}? / look up {k}`
      .split(" / ")
      .map(compile),
    none: `{k} is not in the list / I don't know, there is no {k} / I don't know, {k} isn't there`
      .split(" / ")
      .map(compile),
  },
};

const KEYS: readonly ((rng: Rng) => Term)[] = [
  (rng) => personName(rng),
  inventedName,
  codeName,
  shopName,
  objectName,
  organisationName,
];
const VALUES = [
  "phone",
  "extension",
  "room",
  "colour",
  "time",
  "date",
  "animal",
  "person",
  "spot",
  "code",
  "money",
  "fruit",
] as const;

/** A list of names and values, then questions; some names are not on it. */
export function lookUp(rng: Rng, options: GeneratorOptions): Document {
  return lookUpEpisode(rng, options).document;
}

export function lookUpEpisode(rng: Rng, _options: GeneratorOptions): Episode {
  const language: Language = rng.next() < 0.5 ? "zh" : "en";
  const { list, ask, none } = LOOK_UP[language];
  const key = rng.pick(KEYS);
  const kind = VALUE_KINDS[rng.pick(VALUES)];
  const keys = distinct(rng, (r) => key(r)[language], between(rng, 2, 8));
  const missing = keys.length > 2 && rng.next() < 0.35 ? keys.pop() : undefined;
  const pairs = keys.map((k) => ({ k, v: (kind as { draw: (rng: Rng) => Term }).draw(rng)[language] }));
  const form = rng.pick(list);
  const glue = rng.pick(language === "zh" ? ["\n", "；", "，"] : ["\n", "; ", ", "]);
  const table = pairs.map((pair) => fill(form, { slots: pair, agreement: "third" }, rng)).join(glue);
  const script = new Script("<|chat|>");
  const asked = rng.shuffle([...pairs]).slice(0, between(rng, 1, 4));
  const isFirst = rng.next() < 0.6;
  if (isFirst)
    script
      .line("<|user|>", table)
      .line(
        "<|assistant|>",
        language === "zh" ? rng.pick(["好的。", "记下了。", "收到。"]) : rng.pick(["OK.", "Noted.", "Got it."]),
      );
  asked.forEach(({ k, v }, i) => {
    const text = fill(rng.pick(ask), { slots: { k }, agreement: "third" }, rng) + (language === "zh" ? "？" : "");
    script.ask(i === 0 && !isFirst ? `${table}\n${text}` : text, v, {
      value: v,
      wrong: pairs.filter((p) => p.k !== k && p.v !== v).map((p) => p.v),
    });
  });
  if (missing !== undefined) {
    const text =
      fill(rng.pick(ask), { slots: { k: missing }, agreement: "third" }, rng) + (language === "zh" ? "？" : "");
    const reply =
      fill(rng.pick(none), { slots: { k: missing }, agreement: "third" }, rng) + (language === "zh" ? "。" : ".");
    script.ask(text, reply, { value: undefined, wrong: pairs.map((p) => p.v) });
  }
  return script.end("drill-lookup", language);
}
