/**
 * From an action's templates to what a person would say: one wording, a polite frame, fillers, slips of the finger.
 */
import type { Rng } from "../../../src/core/index.ts";
import { expand, pickWeighted } from "../grammar.ts";
import { hashText } from "../hash.ts";
import type { Action, Saying } from "./action.ts";
import type { Tongue } from "./slots.ts";

/** One template in this many is held out whole, and of the other wordings one in WORDINGS. */
const TEMPLATES = 17;
const WORDINGS = 20;
const TRIES = 400;

export interface Wording {
  readonly saying: Saying;
  /** Slots still open; starts with "=" if no frame may go around it. */
  readonly text: string;
}

/** One wording of the action, from the held-out ones or from all others. */
export function wordingOf(action: Action, tongue: Tongue, rng: Rng, heldOut: boolean): Wording {
  const sayings = action.sayings[tongue];
  const weights = sayings.map(({ templates }) => templates.length);
  let wording: Wording | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    const saying = sayings[pickWeighted(rng, weights)] as Saying;
    const template = rng.pick(saying.templates);
    const text = expand(rng, template);
    wording = { saying, text };
    if (isHeldOut(action.name, template, text) === heldOut) break;
  }
  return wording as Wording;
}

/** Whether a wording is kept from training: its template as a whole, or this one expansion of it. */
export function isHeldOut(action: string, template: string, text: string): boolean {
  return hashText(template, hashText(action)) % TEMPLATES === 0 || hashText(text) % WORDINGS === 0;
}

const FRAMES: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "{x}",
    "{x}",
    "{x}[吧|啊|呗]",
    "(请|麻烦|麻烦你|劳驾|请你){x}",
    "(帮我|给我|替我|帮忙|请帮我|麻烦帮我){x}",
    "(能不能|可不可以)帮我{x}？",
    "(能|可以)(帮我|)(|现在){x}吗？",
    "(我想|我要|我想要你|你|你去|现在|快|赶紧|马上){x}",
    "{x}，(谢谢|谢谢啦|麻烦了|拜托|好吗|行吗|可以吗|快点)",
    "(可以的话|方便的话|有空的话)，{x}",
  ],
  en: [
    "{x}",
    "{x}",
    "(please|kindly) {x}",
    "{x} [for me], (please|thanks|thank you|would you|will you|if you can)",
    "(can|could|would|will) you [please] {x}?",
    "(I want|I need|I'd like) you to {x}",
    "(go ahead and|quickly|now|just) {x}",
    "(do you think|is there any way) you could {x}?",
    "(let's|you should|you can) {x}",
  ],
};

const OPENERS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "嗯，",
    "那个，",
    "呃，",
    "对了，",
    "哦对了，",
    "喂，",
    "嘿，",
    "Shoal，",
    "小助手，",
    "听我说，",
    "好，",
    "不好意思，",
    "嗨，",
    "那么，",
    "哎，",
  ],
  en: [
    "um, ",
    "uh, ",
    "hey, ",
    "hey shoal, ",
    "ok, ",
    "so, ",
    "actually, ",
    "oh and ",
    "listen, ",
    "alright, ",
    "well, ",
    "shoal, ",
    "hi, ",
    "right, ",
  ],
};

/** Shares of sentences with an opener, and with a slip. */
const OPENER_SHARE = 0.14;
const SLIP_SHARE = 0.12;

/** The wording inside a frame, with opener, slips and punctuation. Slots stay open, so no value is ever damaged. */
export function dress(wording: string, tongue: Tongue, rng: Rng): string {
  const whole = wording.startsWith("=");
  let text = whole ? wording.slice(1) : wording;
  if (!whole && !startsPolitely(text)) text = frame(text, tongue, rng);
  if (rng.next() < SLIP_SHARE) text = slip(text, tongue, rng);
  if (rng.next() < OPENER_SHARE) text = rng.pick(OPENERS[tongue]) + text;
  return tongue === "zh" ? endChinese(text, rng) : endEnglish(text, rng);
}

function startsPolitely(text: string): boolean {
  return /^(给我|帮我|让|我|你)/.test(text);
}

function frame(text: string, tongue: Tongue, rng: Rng): string {
  const template = rng.pick(FRAMES[tongue]);
  const frameText = expand(rng, template);
  const question = frameText.endsWith("？") || frameText.endsWith("?");
  // "在日历里加……" already holds a colon and a message: a suffix or question mark would end up inside it.
  if (/[：:“，]/.test(text) && !frameText.endsWith("{x}")) return text;
  if (question && /[了吗呢]$/.test(text)) return text;
  return frameText.replace("{x}", text);
}

function endChinese(text: string, rng: Rng): string {
  if (/[？?！。]$/.test(text)) return rng.next() < 0.3 ? text.slice(0, -1) : text;
  if (/(吗|呢|几|多少|什么|怎么样|如何|哪儿|哪里|多久|不冷|不热|几点|好吗|行吗)[了]?$/.test(text))
    return text + rng.pick(["？", "？", ""]);
  return text + rng.pick(["", "", "。", "。", "！"]);
}

function endEnglish(text: string, rng: Rng): string {
  let ended = text;
  const asks = /^(what|how|when|where|who|which|is|are|do|does|will|can|could|would|am|any|should)\b/i.test(text);
  if (asks && !ended.endsWith("?") && rng.next() < 0.7) ended += "?";
  else if (!/[?.!}]$/.test(ended) && rng.next() < 0.35) ended += ".";
  else if (ended.endsWith("?") && rng.next() < 0.2) ended = ended.slice(0, -1);
  return rng.next() < 0.6 && !ended.startsWith("{") ? ended.charAt(0).toUpperCase() + ended.slice(1) : ended;
}

const HOMOPHONES: readonly (readonly [string, string])[] = [
  ["的", "得"],
  ["在", "再"],
  ["吗", "嘛"],
  ["把", "吧"],
  ["帮", "邦"],
  ["已", "以"],
  ["做", "作"],
  ["那", "哪"],
  ["它", "他"],
  ["亮", "量"],
  ["点", "电"],
  ["下", "吓"],
];

/** One slip outside the slots: a wrong homophone or a doubled character; a swapped, lost or doubled letter. */
function slip(text: string, tongue: Tongue, rng: Rng): string {
  const outside = [...text.matchAll(/\{[^}]*\}|[^{]/g)].filter(([piece]) => !piece.startsWith("{"));
  if (outside.length < 4) return text;
  const { index } = outside[1 + rng.integer(outside.length - 2)] as RegExpMatchArray;
  const at = index as number;
  const character = text.charAt(at);
  if (tongue === "zh") {
    if (rng.next() < 0.3 && /[\u4e00-\u9fff]/.test(character)) return text.slice(0, at) + character + text.slice(at);
    const pairs = HOMOPHONES.filter(([right]) => text.replace(/\{[^}]*\}/g, "").includes(right));
    if (pairs.length === 0) return text;
    const [right, wrong] = rng.pick(pairs);
    return text.replace(new RegExp(`${right}(?![^{]*\\})`), wrong);
  }
  if (!/[a-z]/.test(character) || !/[a-z]/.test(text.charAt(at + 1))) return text;
  const next = text.charAt(at + 1);
  switch (rng.integer(3)) {
    case 0:
      return text.slice(0, at) + next + character + text.slice(at + 2);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    default:
      return text.slice(0, at) + character + text.slice(at);
  }
}
