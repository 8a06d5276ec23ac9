/**
 * Slots of commands: words as a person says them, and the value that belongs into the call.
 *
 * Most values are the words themselves, because a small model copies reliably. Numbers become numbers; times and
 * durations are copied too, unless the signature asks for "HH:MM" or seconds.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Value } from "./call.ts";
import * as values from "./values.ts";

export type Tongue = "zh" | "en";

export interface Filled {
  /** As it stands in the sentence. */
  readonly words: string;
  /** As it stands in the call. */
  readonly value: Value;
  /** The same in other types that a signature may ask for: "HH:MM", "seconds". */
  readonly as?: Readonly<Record<string, Value>>;
}

/** Values already in the sentence, by parameter: "tomorrow night" decides which hours make sense. */
export type Context = ReadonlyMap<string, Filled>;

export type Slot = (rng: Rng, tongue: Tongue, context: Context) => Filled;

const same = (words: string): Filled => ({ words, value: words });

const oneOf =
  (lists: Readonly<Record<Tongue, readonly string[]>>): Slot =>
  (rng, tongue) =>
    same(rng.pick(lists[tongue]));

const composed =
  (compose: (rng: Rng, tongue: Tongue) => string): Slot =>
  (rng, tongue) =>
    same(compose(rng, tongue));

/** Every slot type that a template may name. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  room: oneOf(values.ROOMS),
  color: oneOf(values.COLOURS),
  device: oneOf(values.DEVICES),
  city: oneOf(values.CITIES),
  door: oneOf(values.DOORS),
  destination: oneOf(values.DESTINATIONS),
  person: oneOf(values.PEOPLE),
  object: oneOf(values.OBJECTS),
  place: oneOf(values.PLACES),
  spot: oneOf(values.SPOTS),
  app: oneOf(values.APPS),
  item: oneOf(values.ITEMS),
  language: oneOf(values.LANGUAGES),
  topic: oneOf(values.TOPICS),
  scene: oneOf(values.SCENES),
  page: oneOf(values.SETTINGS),
  music: composed(values.music),
  task: composed(values.task),
  event: composed(values.event),
  query: composed(values.query),
  phrase: composed(values.phrase),
  fact: composed(values.fact),
  percent: (rng, tongue) =>
    numberIn(rng, tongue, rng.pick([10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95])),
  level: (rng, tongue) => numberIn(rng, tongue, 1 + rng.integer(rng.next() < 0.5 ? 10 : 100)),
  degrees: (rng, tongue) =>
    numberIn(rng, tongue, tongue === "zh" || rng.next() < 0.4 ? 16 + rng.integer(15) : 60 + rng.integer(21)),
  angle: (rng, tongue) =>
    numberIn(rng, tongue, rng.pick([10, 15, 20, 30, 40, 45, 60, 75, 90, 120, 135, 150, 180, 270, 360])),
  count: (rng, tongue) => numberIn(rng, tongue, 2 + rng.integer(11)),
  distance,
  duration,
  time,
  day,
  quantity,
  expression,
  measure,
  unit,
};

const HANZI_DIGITS = "零一二三四五六七八九";

/** 0..999 in Chinese words: 二十三, 一百零五. */
export function hanziNumber(n: number): string {
  if (n < 10) return HANZI_DIGITS[n] as string;
  if (n < 100) {
    const tens = Math.floor(n / 10);
    return `${tens === 1 ? "" : HANZI_DIGITS[tens]}十${n % 10 === 0 ? "" : HANZI_DIGITS[n % 10]}`;
  }
  const rest = n % 100;
  const head = `${HANZI_DIGITS[Math.floor(n / 100)]}百`;
  if (rest === 0) return head;
  if (rest < 10) return `${head}零${HANZI_DIGITS[rest]}`;
  return `${head}${rest < 20 ? "一" : ""}${hanziNumber(rest)}`;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** 0..999 in English words: twenty-three, one hundred five. */
export function englishNumber(n: number): string {
  if (n < 20) return SMALL[n] as string;
  if (n < 100) return TENS[Math.floor(n / 10)] + (n % 10 === 0 ? "" : `-${SMALL[n % 10]}`);
  const head = `${SMALL[Math.floor(n / 100)]} hundred`;
  return n % 100 === 0 ? head : `${head} ${englishNumber(n % 100)}`;
}

function numberWords(rng: Rng, tongue: Tongue, n: number): string {
  if (rng.next() < 0.55) return String(n);
  return tongue === "zh" ? hanziNumber(n) : englishNumber(n);
}

function numberIn(rng: Rng, tongue: Tongue, n: number): Filled {
  return { words: numberWords(rng, tongue, n), value: n };
}

/** "两米", "half a meter", "30 厘米". */
function distance(rng: Rng, tongue: Tongue): Filled {
  if (tongue === "zh") {
    const unit = rng.pick(["米", "米", "米", "厘米", "步"]);
    if (unit === "米" && rng.next() < 0.2) return same(rng.pick(["半米", "一米五", "两米半", "0.5米", "1.5米"]));
    const n = unit === "厘米" ? 10 * (1 + rng.integer(9)) : 1 + rng.integer(9);
    const words = rng.next() < 0.5 ? String(n) : n === 2 ? "两" : hanziNumber(n);
    return same(words + unit);
  }
  if (rng.next() < 0.12)
    return same(rng.pick(["half a meter", "a meter and a half", "one and a half meters", "a few steps"]));
  const unit = rng.pick(["meters", "feet", "steps", "centimeters", "inches"]);
  const n = unit === "centimeters" ? 10 * (1 + rng.integer(9)) : 2 + rng.integer(9);
  return same(`${numberWords(rng, tongue, n)} ${unit}`);
}

/** "十分钟", "an hour and a half"; also in seconds. */
function duration(rng: Rng, tongue: Tongue): Filled {
  const of = (words: string, seconds: number): Filled => ({ words, value: words, as: { seconds } });
  const roll = rng.next();
  const minutes = rng.pick([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 90]);
  const hours = 1 + rng.integer(6);
  const seconds = rng.pick([10, 15, 20, 30, 40, 45, 50, 60, 90]);
  if (tongue === "zh") {
    const number = (n: number): string => (rng.next() < 0.5 ? String(n) : n === 2 ? "两" : hanziNumber(n));
    if (roll < 0.1) return of("半小时", 1800);
    if (roll < 0.15) return of(rng.pick(["半个小时", "半个钟头"]), 1800);
    if (roll < 0.2) return of("一刻钟", 900);
    if (roll < 0.25) return of("一个半小时", 5400);
    if (roll < 0.4) return of(`${number(hours)}${rng.pick(["小时", "个小时"])}`, hours * 3600);
    if (roll < 0.5)
      return of(`${number(hours)}小时${number(minutes % 60 || 30)}分钟`, hours * 3600 + (minutes % 60 || 30) * 60);
    if (roll < 0.6) return of(`${number(seconds)}秒${rng.pick(["", "钟"])}`, seconds);
    return of(`${number(minutes)}分钟`, minutes * 60);
  }
  const plural = (n: number, unit: string): string => `${numberWords(rng, tongue, n)} ${unit}${n === 1 ? "" : "s"}`;
  if (roll < 0.1) return of("half an hour", 1800);
  if (roll < 0.15) return of("an hour and a half", 5400);
  if (roll < 0.2) return of("a quarter of an hour", 900);
  if (roll < 0.25) return of("an hour", 3600);
  if (roll < 0.4) return of(plural(hours, "hour"), hours * 3600);
  if (roll < 0.5)
    return of(
      `${plural(hours, "hour")} and ${plural(minutes % 60 || 30, "minute")}`,
      hours * 3600 + (minutes % 60 || 30) * 60,
    );
  if (roll < 0.6) return of(plural(seconds, "second"), seconds);
  return of(plural(minutes, "minute"), minutes * 60);
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

/** "下午三点半", "half past six", "7:30 pm"; also as HH:MM. */
function time(rng: Rng, tongue: Tongue, context: Context): Filled {
  const evening = /晚|night/.test(context.get("day")?.words ?? "");
  const hour = evening ? 18 + rng.integer(5) : rng.integer(24);
  const minute = rng.next() < 0.5 ? 0 : rng.pick([5, 10, 15, 20, 25, 30, 30, 30, 35, 40, 45, 50, 55]);
  const of = (words: string): Filled => ({ words, value: words, as: { "HH:MM": clock(hour, minute) } });
  const hour12 = hour % 12 === 0 ? 12 : hour % 12;
  if (tongue === "zh") {
    const roll = rng.next();
    if (roll < 0.12) return of(clock(hour, minute));
    const period = evening ? "" : zhPeriod(hour);
    // 0 o'clock is 零点 after 凌晨, and twelve at noon is 中午十二点
    const spoken = hour === 0 ? 0 : hour12;
    const hanzi = roll < 0.6;
    const hourWord = hanzi ? (spoken === 2 ? "两" : hanziNumber(spoken)) : String(spoken);
    const minuteWord =
      minute === 0
        ? rng.pick(["", "", "", "整"])
        : minute === 30
          ? "半"
          : minute === 15 && rng.next() < 0.5
            ? "一刻"
            : hanzi
              ? minute < 10
                ? `零${hanziNumber(minute)}分`
                : `${hanziNumber(minute)}${rng.pick(["", "分"])}`
              : `${minute < 10 ? "0" : ""}${minute}分`;
    return of(`${period}${hourWord}点${minuteWord}`);
  }
  const half =
    hour < 12 ? rng.pick(["am", "am", "a.m.", "in the morning"]) : rng.pick(["pm", "pm", "p.m.", enPeriod(hour)]);
  const roll = rng.next();
  if (hour === 12 && minute === 0 && roll < 0.6) return of("noon");
  if (roll < 0.12) return of(clock(hour, minute));
  if (minute === 30 && roll < 0.4) return of(`half past ${englishNumber(hour12)} ${half}`);
  if (minute === 15 && roll < 0.5) return of(`quarter past ${englishNumber(hour12)} ${half}`);
  if (minute === 0) {
    const number = roll < 0.7 ? String(hour12) : englishNumber(hour12);
    return of(`${number}${rng.next() < 0.2 && half.length > 4 ? " o'clock" : ""} ${half}`);
  }
  return of(`${hour12}:${String(minute).padStart(2, "0")} ${half}`);
}

function zhPeriod(hour: number): string {
  if (hour < 5) return "凌晨";
  if (hour < 9) return "早上";
  if (hour < 12) return "上午";
  if (hour < 13) return "中午";
  if (hour < 18) return "下午";
  return "晚上";
}

function enPeriod(hour: number): string {
  if (hour < 18) return "in the afternoon";
  return hour < 21 ? "in the evening" : "at night";
}

/** "明天", "next Friday". */
function day(rng: Rng, tongue: Tongue, context: Context): Filled {
  const roll = rng.next();
  const timed = context.has("time"); // the hour is said already, so no "tonight"
  if (tongue === "zh") {
    if (roll < 0.45)
      return same(
        rng.pick(
          timed ? ["今天", "明天", "后天"] : ["今天", "明天", "后天", "大后天", "今晚", "明晚", "这周末", "周末"],
        ),
      );
    if (roll < 0.85)
      return same(rng.pick(["", "这", "下"]) + rng.pick(["周", "星期"]) + rng.pick([..."一二三四五六日"]));
    return same(`${1 + rng.integer(12)}月${1 + rng.integer(28)}${rng.pick(["号", "日"])}`);
  }
  if (roll < 0.45)
    return same(
      rng.pick(
        timed
          ? ["today", "tomorrow"]
          : ["today", "tomorrow", "tonight", "the day after tomorrow", "this weekend", "tomorrow night"],
      ),
    );
  const weekday = rng.pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);
  if (roll < 0.85) return same(rng.pick(["", "this ", "next "]) + weekday);
  const month = rng.pick([
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ]);
  return same(`${month} ${1 + rng.integer(28)}`);
}

/** "两瓶", "a dozen", "3 bags of"; words before an item. */
function quantity(rng: Rng, tongue: Tongue): Filled {
  const n = 1 + rng.integer(9);
  if (tongue === "zh") {
    const words = rng.next() < 0.4 ? String(n) : n === 2 ? "两" : hanziNumber(n);
    return same(words + rng.pick(["瓶", "袋", "斤", "盒", "包", "箱", "份"]));
  }
  return same(
    rng.pick([
      `${numberWords(rng, tongue, n + 1)} packs of`,
      `${numberWords(rng, tongue, n + 1)} boxes of`,
      "a dozen",
      "some",
      "a bag of",
      "a bottle of",
      `${numberWords(rng, tongue, n + 1)} bags of`,
    ]),
  );
}

/** A sum said with numbers; the value is the expression to compute. */
function expression(rng: Rng, tongue: Tongue): Filled {
  const big = rng.next() < 0.3 ? 1000 : 100;
  const a = 2 + rng.integer(big);
  const b = 2 + rng.integer(big);
  const [sign, zh, en] = rng.pick([
    ["+", "加", "plus"],
    ["+", "加上", "plus"],
    ["-", "减", "minus"],
    ["-", "减去", "minus"],
    ["*", "乘以", "times"],
    ["*", "乘", "multiplied by"],
    ["/", "除以", "divided by"],
    ["+", "+", "+"],
    ["*", "×", "x"],
    ["-", "-", "-"],
    ["/", "÷", "/"],
  ] as const);
  const gap = tongue === "en" || rng.next() < 0.3 ? " " : "";
  let words = `${a}${gap}${tongue === "zh" ? zh : en}${gap}${b}`;
  let value = `${a}${sign}${b}`;
  if (rng.next() < 0.2) {
    const c = 2 + rng.integer(30);
    words += `${gap}${tongue === "zh" ? "再加" : "plus"}${gap}${c}`;
    value += `+${c}`;
  }
  return { words, value };
}

const DIMENSIONS: Readonly<Record<Tongue, readonly (readonly string[])[]>> = {
  zh: [
    ["公斤", "斤", "磅", "克", "盎司"],
    ["公里", "英里", "米", "海里"],
    ["厘米", "英寸", "毫米", "英尺"],
    ["升", "毫升", "加仑"],
    ["美元", "欧元", "人民币", "日元", "英镑"],
  ],
  en: [
    ["pounds", "kilograms", "grams", "ounces"],
    ["miles", "kilometers", "meters"],
    ["inches", "centimeters", "feet", "millimeters"],
    ["cups", "liters", "gallons", "milliliters"],
    ["dollars", "euros", "yen", "pounds sterling", "yuan"],
  ],
};

/** "5公斤", "ten miles". */
function measure(rng: Rng, tongue: Tongue): Filled {
  const n = 2 + rng.integer(rng.next() < 0.5 ? 12 : 200);
  const from = rng.pick(rng.pick(DIMENSIONS[tongue]));
  return same(
    tongue === "zh"
      ? `${numberWords(rng, tongue, n).replace(/^二$/, "两")}${from}`
      : `${numberWords(rng, tongue, n)} ${from}`,
  );
}

/** A unit of the same dimension as the measure in the sentence. */
function unit(rng: Rng, tongue: Tongue, context: Context): Filled {
  const words = context.get("value")?.words ?? "";
  const own =
    DIMENSIONS[tongue].find((units) => units.some((name) => words.endsWith(name))) ??
    (DIMENSIONS[tongue][0] as readonly string[]);
  return same(rng.pick(own.filter((name) => !words.endsWith(name))));
}
