/**
 * The numbers that a text names, in digits, Chinese characters or English words, and what they are in seconds where they
 * may be a length of time. Rather one too many than one too few: a call may hold no other number.
 */

const ZH_DIGITS = "零一二三四五六七八九";
const ZH_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const EN_SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Ascending, without repeats. */
export function numbersIn(text: string): number[] {
  const found = new Set([...digitNumbers(text), ...chineseNumbers(text), ...englishNumbers(text)]);
  for (const seconds of secondsIn(text, [...found])) found.add(seconds);
  return [...found].filter(Number.isFinite).sort((a, b) => a - b);
}

function digitNumbers(text: string): number[] {
  return Array.from(text.matchAll(/\d+(?:\.\d+)?/g), ([digits]) => Number(digits)).flatMap((n) => [n, -n]);
}

function chineseNumbers(text: string): number[] {
  return Array.from(text.matchAll(/[零一二两三四五六七八九十百千万]+(?:点[零一二三四五六七八九]+)?/g), ([words]) =>
    chineseNumber(words),
  );
}

/** 三百二十五 is 325, 两千 2000, 一二三 123. */
export function chineseNumber(words: string): number {
  const [whole = "", fraction] = words.replace(/两/g, "二").split("点");
  const tail = fraction ? `.${digitsOf(fraction)}` : "";
  if (!/[十百千万]/.test(whole)) return Number(digitsOf(whole) + tail);
  let [sum, section, digit] = [0, 0, 0];
  for (const char of whole) {
    const unit = ZH_UNITS[char];
    if (unit === undefined) {
      digit = ZH_DIGITS.indexOf(char);
    } else if (unit === 10_000) {
      sum = (sum + section + digit) * unit;
      [section, digit] = [0, 0];
    } else {
      section += (digit === 0 && unit === 10 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return Number(String(sum + section + digit) + tail);
}

function digitsOf(words: string): string {
  return Array.from(words, (char) => ZH_DIGITS.indexOf(char)).join("");
}

function englishNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value: number | undefined;
  const end = (): void => {
    if (value !== undefined) numbers.push(value);
    value = undefined;
  };
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const small = EN_SMALL.indexOf(word);
    const tens = EN_TENS.indexOf(word);
    if (tens >= 0) value = (value ?? 0) + 10 * (tens + 2);
    else if (small >= 0) {
      // "twenty five" is one number, "five six" are two
      if (value !== undefined && (value % 10 !== 0 || value === 0 || small > 9)) end();
      value = (value ?? 0) + small;
    } else if (word === "hundred") value = (value ?? 1) * 100;
    else if (word === "thousand") value = (value ?? 1) * 1000;
    else if (word !== "and" || value === undefined || value % 100 !== 0) end();
  }
  end();
  return numbers;
}

const TIME_WORDS = /秒|分钟|小时|钟头|一刻|second|minute|hour|\bsecs?\b|\bmins?\b/i;

function secondsIn(text: string, numbers: readonly number[]): number[] {
  if (!TIME_WORDS.test(text)) return [];
  const seconds: number[] = [];
  const hours = numbers.filter((n) => n > 0 && n <= 100).map((n) => n * 3600);
  const minutes = numbers.filter((n) => n > 0 && n <= 1000).map((n) => n * 60);
  seconds.push(...hours, ...minutes, 60, 3600);
  for (const hour of hours) for (const minute of minutes) if (minute < 3600) seconds.push(hour + minute);
  if (/半|half/i.test(text))
    seconds.push(30, 1800, ...hours.map((n) => n + 1800), ...minutes.map((n) => n + 30), 5400, 90);
  if (/刻|quarter/i.test(text)) seconds.push(...[1, 2, 3].map((n) => n * 900), ...hours.map((n) => n + 900));
  return seconds;
}
