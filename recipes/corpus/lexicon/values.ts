/**
 * Kinds of values: what a fact says about its subject. Each kind knows how to draw one and how to ask for it.
 */
import type { Rng } from "../../../src/core/index.ts";
import { codeName, digits, inventedName, letters, personName, petName, streetName, townName } from "./names.ts";
import { anyOf, between, joined, oneOf, type Term, type TermMaker, terms } from "./term.ts";
import {
  anyDish,
  brandName,
  buildingName,
  COLOUR_TERMS,
  lodgingName,
  objectName,
  organisationName,
  PLANT_TERMS,
  projectName,
  schoolName,
  shopName,
  songName,
  teamName,
  title,
} from "./things.ts";
import { LISTS } from "./value-lists.ts";

export interface ValueKind {
  readonly draw: TermMaker;
  /** Question words that fit after "…的生日是": 哪天, 谁, 什么. */
  readonly zhAsk: readonly string[];
  /** What stands before the value in English: nurses are "a nurse", flowers "the peony". */
  readonly article?: "a(n) " | "the ";
  readonly enAsk: "what" | "who" | "when" | "where" | "how much" | "how long" | "how many";
}

const both = (text: string): Term => ({ zh: text, en: text });
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = terms("周一|Monday, 周二|Tuesday, 周三|Wednesday, 周四|Thursday, 周五|Friday, 周六|Saturday, 周日|Sunday");
const ZH_DIGITS = "〇一二三四五六七八九";
const ZH_HOURS = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** 3 -> 三, 14 -> 十四, 57 -> 五十七. */
export function hanziNumber(n: number): string {
  if (n < 10) return ZH_DIGITS[n] as string;
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? "" : ZH_DIGITS[tens]}十${n % 10 === 0 ? "" : ZH_DIGITS[n % 10]}`;
}

const date: TermMaker = (rng) => {
  const month = between(rng, 1, 12);
  const day = between(rng, 1, month === 2 ? 28 : 30);
  const name = MONTHS[month - 1] as string;
  const zh =
    rng.next() < 0.7
      ? `${month}月${day}${rng.pick(["日", "号"])}`
      : `${hanziNumber(month)}月${hanziNumber(day)}${rng.pick(["日", "号"])}`;
  return { zh, en: rng.next() < 0.7 ? `${name} ${day}` : `${day} ${name}` };
};

/** A time between two hours of the day, 0 to 23. */
const clockTime =
  (from: number, to: number): TermMaker =>
  (rng) => {
    const day = between(rng, from, to);
    const hour = day % 12 === 0 ? 12 : day % 12;
    const minute = rng.pick([0, 0, 15, 30, 30, 45, between(rng, 1, 11) * 5]);
    const part = day < 5 ? "凌晨" : day < 12 ? "早上" : day < 18 ? "下午" : "晚上";
    const zhMinute =
      minute === 0
        ? ""
        : minute === 30
          ? "半"
          : minute === 15
            ? "一刻"
            : minute < 10
              ? `零${hanziNumber(minute)}分`
              : `${hanziNumber(minute)}分`;
    const clock = `${hour}:${String(minute).padStart(2, "0")}`;
    const zh = rng.next() < 0.7 ? `${part}${ZH_HOURS[hour]}点${zhMinute}` : `${part}${clock}`;
    const half = day < 12 ? "a.m." : "p.m.";
    const en = minute === 0 && rng.next() < 0.6 ? `${hour} ${half}` : `${clock} ${half}`;
    return { zh, en };
  };
const time = clockTime(6, 22);

const count =
  (low: number, high: number, zhUnit: string, enUnit: string, enSingular = enUnit): TermMaker =>
  (rng) => {
    const n = between(rng, low, high);
    return { zh: `${n}${zhUnit}`, en: `${n.toLocaleString("en-US")} ${n === 1 ? enSingular : enUnit}`.trim() };
  };

const decimal =
  (low: number, high: number, zhUnit: string, enUnit: string): TermMaker =>
  (rng) => {
    const n = (between(rng, low * 10 + 1, high * 10) / 10).toFixed(1).replace(/\.0$/, "");
    return { zh: `${n}${zhUnit}`, en: `${n} ${enUnit}` };
  };

const year: TermMaker = (rng) => {
  const n = between(rng, 1820, 2025);
  return { zh: `${n}年`, en: String(n) };
};
const password: TermMaker = (rng) =>
  both(
    rng.pick([
      () => digits(rng, between(rng, 4, 8)),
      () => `${inventedName(rng).en.toLowerCase()}${digits(rng, between(rng, 2, 4))}`,
      () => `${letters(rng, 2)}${digits(rng, 3)}${letters(rng, 1).toLowerCase()}`,
      () => `${inventedName(rng).en}_${digits(rng, 2)}!`,
    ])(),
  );
const list = (name: keyof typeof LISTS): TermMaker => oneOf(LISTS[name] as readonly Term[]);
const duration = anyOf(
  count(5, 55, "分钟", "minutes"),
  count(2, 20, "个小时", "hours"),
  count(2, 30, "天", "days"),
  count(2, 11, "个月", "months"),
  count(2, 40, "年", "years"),
);

function kind(draw: TermMaker, zhAsk = "什么", enAsk: ValueKind["enAsk"] = "what"): ValueKind {
  return { draw, zhAsk: zhAsk.split(" "), enAsk };
}

const hashtags = (rng: Rng): Term => {
  const name = inventedName(rng).en.toLowerCase();
  return both(`@${name}${rng.next() < 0.5 ? `_${digits(rng, 2)}` : ""}`);
};

const nickname: TermMaker = anyOf(list("nickname"), petName, (rng) => inventedName(rng));

const KINDS: Readonly<Record<string, ValueKind>> = {
  date: kind(date, "哪天 几号 几月几号", "when"),
  weekday: kind(oneOf(DAYS), "周几 星期几 哪天", "when"),
  month: kind(
    (rng) => {
      const m = rng.integer(12);
      return { zh: rng.next() < 0.5 ? `${m + 1}月` : `${hanziNumber(m + 1)}月`, en: MONTHS[m] as string };
    },
    "几月 哪个月",
    "when",
  ),
  season: kind(list("season"), "什么季节 哪个季节"),
  time: kind(time, "几点 什么时候", "when"),
  year: kind(year, "哪年 哪一年", "when"),
  age: kind(
    (rng) => {
      const n = between(rng, 2, 96);
      return { zh: `${rng.next() < 0.75 ? n : hanziNumber(n)}岁`, en: String(n) };
    },
    "多大 几岁",
    "how much",
  ),
  small: kind(
    (rng) => {
      const n = between(rng, 2, 19);
      return {
        zh: rng.next() < 0.6 ? String(n) : hanziNumber(n),
        en: rng.next() < 0.6 || n > 12 ? String(n) : (ENGLISH_SMALL[n] as string),
      };
    },
    "几 多少",
    "how many",
  ),
  large: kind(
    (rng) => {
      const n = between(rng, 120, 98000);
      return { zh: String(n), en: n.toLocaleString("en-US") };
    },
    "多少",
    "how many",
  ),
  floor: kind((rng) => {
    const n = between(rng, 2, 30);
    return { zh: rng.next() < 0.6 ? `${n}楼` : `${hanziNumber(n)}楼`, en: `the ${ordinal(n)} floor` };
  }, "几楼 哪层"),
  room: kind(
    (rng) => both(rng.next() < 0.7 ? String(between(rng, 101, 2920)) : `${letters(rng, 1)}${digits(rng, 3)}`),
    "几号 多少",
  ),
  extension: kind((rng) => both(digits(rng, between(rng, 3, 4))), "多少"),
  phone: kind(
    (rng) =>
      both(
        rng.pick([
          () => `1${between(rng, 3, 9)}${digits(rng, 9)}`,
          () => `555-${digits(rng, 4)}`,
          () => `0${digits(rng, 2)}-${digits(rng, 4)}-${digits(rng, 4)}`,
        ])(),
      ),
    "多少 几号",
  ),
  email: kind((rng) =>
    both(
      `${inventedName(rng).en.toLowerCase()}${digits(rng, 2)}@${inventedName(rng).en.toLowerCase()}.${rng.pick(["com", "net", "org", "cn"])}`,
    ),
  ),
  handle: kind(hashtags),
  password: kind(password, "什么 多少"),
  pin: kind((rng) => both(digits(rng, between(rng, 4, 6))), "多少 什么"),
  code: kind(
    (rng) => (rng.next() < 0.8 ? codeName(rng) : both(`${letters(rng, 3)}-${digits(rng, 2)}-${letters(rng, 2)}`)),
    "什么 多少",
  ),
  plate: kind((rng) => {
    const tail = `${letters(rng, 1)}${digits(rng, 4)}`;
    return rng.next() < 0.5
      ? both(`${letters(rng, 2)}${digits(rng, 2)} ${letters(rng, 3)}`)
      : { zh: `${rng.pick([..."京沪粤浙苏川鲁闽"])}${letters(rng, 1)}·${tail}`, en: tail };
  }, "多少 什么"),
  flight: kind((rng) => both(`${letters(rng, 2)}${digits(rng, between(rng, 3, 4))}`), "什么 多少"),
  seat: kind((rng) => both(`${between(rng, 1, 48)}${letters(rng, 1)}`), "几号 哪个"),
  version: kind(
    (rng) => both(`${rng.integer(9)}.${rng.integer(20)}${rng.next() < 0.5 ? `.${rng.integer(10)}` : ""}`),
    "多少 哪个",
  ),
  port: kind((rng) => both(String(between(rng, 1024, 65000))), "多少"),
  percent: kind((rng) => both(`${between(rng, 1, 98)}%`), "多少", "how much"),
  score: kind((rng) => both(`${rng.integer(12)}${rng.pick([":", "-"])}${rng.integer(12)}`), "多少 几比几"),
  petage: kind(anyOf(count(2, 11, "个月", "months"), count(2, 16, "岁", "years")), "多大 几岁", "how much"),
  pages: kind(count(48, 960, "页", "pages"), "多少", "how many"),
  few: kind(
    (rng) => {
      const n = between(rng, 2, 7);
      return {
        zh: rng.next() < 0.5 ? String(n) : n === 2 ? "两" : hanziNumber(n),
        en: rng.next() < 0.5 ? String(n) : (ENGLISH_SMALL[n] as string),
      };
    },
    "几 多少",
    "how many",
  ),
  birthyear: kind(
    (rng) => {
      const n = between(rng, 1932, 2016);
      return { zh: `${n}年`, en: String(n) };
    },
    "哪年 哪一年",
    "when",
  ),
  recentyear: kind(
    (rng) => {
      const n = between(rng, 1978, 2026);
      return { zh: `${n}年`, en: String(n) };
    },
    "哪年 哪一年",
    "when",
  ),
  morning: kind(clockTime(5, 11), "几点 什么时候", "when"),
  evening: kind(clockTime(17, 23), "几点 什么时候", "when"),
  quarters: kind(count(4, 110, "分钟", "minutes"), "多久 多长时间", "how long"),
  battery: kind(anyOf(count(4, 72, "个小时", "hours"), count(2, 30, "天", "days")), "多久 多长时间", "how long"),
  guarantee: kind(
    anyOf(
      (rng) => {
        const n = rng.pick([3, 6, 9, 12, 15, 18, 24, 30, 36]);
        return { zh: `${n}个月`, en: `${n} months` };
      },
      count(1, 10, "年", "years", "year"),
    ),
    "多久 多长时间",
    "how long",
  ),
  elevation: kind(count(14, 5400, "米", "metres"), "多高 多少", "how much"),
  school: kind(schoolName, "哪里 哪所学校", "where"),
  lodging: kind(lodgingName, "哪里 哪家", "where"),
  centimetres: kind(count(8, 190, "厘米", "centimetres"), "多长 多少", "how much"),
  mileage: kind(
    (rng) => {
      const n = between(rng, 8, 3200) * 100;
      return { zh: `${n}公里`, en: `${n.toLocaleString("en-US")} kilometres` };
    },
    "多少",
    "how much",
  ),
  lens: kind(
    (rng) => {
      const n = between(rng, 4, 38) * 25;
      return { zh: `${n}度`, en: `${n} degrees` };
    },
    "多少",
    "how much",
  ),
  roomtemp: kind(count(15, 31, "度", "degrees"), "多少度 几度", "how much"),
  oventemp: kind(count(120, 260, "度", "degrees"), "多少度", "how much"),
  volume: kind(anyOf(decimal(1, 9, "升", "litres"), count(200, 950, "毫升", "millilitres")), "多少", "how much"),
  seats: kind(count(2, 60, "个人", "people"), "多少人 几个人", "how many"),
  temperature: kind(anyOf(count(16, 30, "度", "degrees"), count(140, 260, "度", "degrees")), "多少度 几度", "how much"),
  duration: kind(duration, "多久 多长时间", "how long"),
  minutes: kind(anyOf(count(3, 95, "分钟", "minutes"), count(2, 9, "个小时", "hours")), "多久 多长时间", "how long"),
  hours: kind(anyOf(count(3, 14, "个小时", "hours"), decimal(3, 11, "小时", "hours")), "几个小时 多久", "how long"),
  days: kind(anyOf(count(2, 28, "天", "days"), count(2, 9, "周", "weeks")), "几天 多久", "how long"),
  months: kind(anyOf(count(2, 36, "个月", "months"), count(1, 12, "年", "years", "year")), "多久 多长时间", "how long"),
  interval: kind(list("interval"), "多久一次 多长时间一次", "how long"),
  distance: kind(anyOf(decimal(1, 60, "公里", "kilometres"), count(80, 950, "米", "metres")), "多远 多少", "how much"),
  length: kind(anyOf(count(12, 95, "厘米", "centimetres"), decimal(1, 9, "米", "metres")), "多长 多少", "how much"),
  height: kind(
    anyOf(count(148, 199, "厘米", "centimetres"), (rng) => {
      const cm = between(rng, 48, 98);
      return { zh: `一米${hanziNumber(cm)}`.replace("十", ""), en: `1.${cm} metres` };
    }),
    "多高 多少",
    "how much",
  ),
  weight: kind(anyOf(decimal(1, 40, "公斤", "kilos"), count(120, 950, "克", "grams")), "多重 多少", "how much"),
  area: kind(count(18, 640, "平方米", "square metres"), "多大 多少", "how much"),
  capacity: kind(anyOf(decimal(1, 9, "升", "litres"), count(20, 900, "人", "people")), "多少 多大", "how much"),
  people: kind(count(2, 900, "个人", "people"), "多少人 几个人", "how many"),
  population: kind(
    (rng) => {
      const n = between(rng, 210, 88000);
      return {
        zh: rng.next() < 0.3 && n > 10000 ? `${(n / 10000).toFixed(1)}万人` : `${n}人`,
        en: `${n.toLocaleString("en-US")} people`,
      };
    },
    "多少人 多少",
    "how many",
  ),
  speed: kind(count(20, 340, "公里每小时", "kilometres per hour"), "多少 多快", "how much"),
  dose: kind(
    anyOf(
      count(1, 4, "片", "tablets", "tablet"),
      count(5, 30, "毫升", "millilitres"),
      count(1, 6, "粒", "capsules", "capsule"),
    ),
    "多少 几片",
    "how much",
  ),
  money: kind(
    anyOf(count(3, 980, "块钱", "yuan"), count(20, 9800, "元", "yuan"), (rng) => {
      const n = `${between(rng, 2, 99)}.${rng.pick(["50", "90", "25", "99", "80"])}`;
      return { zh: `${n}元`, en: `${n} dollars` };
    }),
    "多少钱 多少",
    "how much",
  ),
  bigmoney: kind(
    anyOf(
      (rng) => {
        const n = between(rng, 2, 90);
        return { zh: `${n}万元`, en: `${(n * 10000).toLocaleString("en-US")} yuan` };
      },
      count(1200, 9800, "元", "yuan"),
    ),
    "多少钱 多少",
    "how much",
  ),
  size: kind(list("size"), "什么码 多大"),
  shoesize: kind((rng) => {
    const n = between(rng, 34, 46);
    return { zh: `${n}码`, en: `size ${n}` };
  }, "多大 几码"),
  person: kind((rng) => personName(rng), "谁", "who"),
  whoever: kind(
    anyOf((rng) => personName(rng), list("kin")),
    "谁",
    "who",
  ),
  petname: kind(petName, "什么"),
  nickname: kind(nickname, "什么"),
  town: kind(townName, "哪里 哪儿 什么地方", "where"),
  country: kind(list("country"), "哪个国家 哪里", "where"),
  city: kind(anyOf(list("city"), townName), "哪里 哪个城市 哪儿", "where"),
  street: kind(
    anyOf(streetName, (rng) => {
      const street = streetName(rng);
      const n = between(rng, 1, 199);
      return { zh: `${street.zh}${n}号`, en: `${n} ${street.en}` };
    }),
    "哪里 哪条街 什么地方",
    "where",
  ),
  spot: kind(list("spot"), "哪里 哪儿 什么地方", "where"),
  hangout: kind(list("hangout"), "哪里 哪儿 什么地方", "where"),
  shop: kind(shopName, "哪里 哪家店", "where"),
  building: kind(buildingName, "哪里 哪儿", "where"),
  organisation: kind(organisationName, "哪里 哪个单位", "where"),
  team: kind(teamName, "哪个队 什么"),
  colour: kind(oneOf(COLOUR_TERMS), "什么颜色 什么色"),
  dish: kind(anyOf(anyDish, list("food")), "什么"),
  plant: kind(oneOf(PLANT_TERMS), "什么"),
  brand: kind(brandName, "什么 哪个"),
  title: kind(title, "什么 哪本"),
  song: kind(songName, "什么 哪首"),
  object: kind(anyOf(objectName, list("gift")), "什么"),
  project: kind(projectName, "什么 哪个"),
  invented: kind((rng) => inventedName(rng), "什么"),
  ...Object.fromEntries(
    Object.keys(LISTS)
      .filter(
        (name) => !["season", "interval", "spot", "hangout", "country", "city", "nickname", "size"].includes(name),
      )
      .map((name) => [name, kind(list(name as keyof typeof LISTS))]),
  ),
  reading: kind(joined(list("adjective"), list("animal")), "什么"),
};

const ENGLISH_SMALL = [
  "",
  "",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const COUNTED = "animal species job object gift clothing furniture tool weapon monster toy former".split(" ");
const DEFINITE = "instrument flower tree team building lodging".split(" ");

/** Every kind of value by name. */
export const VALUE_KINDS: Readonly<Record<string, ValueKind>> = Object.fromEntries(
  Object.entries(KINDS).map(([name, valueKind]): [string, ValueKind] => {
    if (COUNTED.includes(name)) return [name, { ...valueKind, article: "a(n) " }];
    return [name, DEFINITE.includes(name) ? { ...valueKind, article: "the " } : valueKind];
  }),
);

export function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
}
