/**
 * Stories: simple tales, every plot told in both languages, as text, on request, in both languages side by side, and
 * with questions about them.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Tongue } from "../commands/slots.ts";
import { chatDocument, type Document, type Turn, textDocument } from "../forms.ts";
import type { Generator } from "../generator.ts";
import { expandAny, fill } from "../grammar.ts";
import { journeyPlot } from "./journeys.ts";
import { mysteryPlot } from "./mysteries.ts";
import type { Plot } from "./plot.ts";
import { COURAGE_PLOTS } from "./plots-courage.ts";
import { FABLE_PLOTS } from "./plots-fables.ts";
import { FRIEND_PLOTS } from "./plots-friends.ts";
import { WONDER_PLOTS } from "./plots-wonder.ts";
import { swapPlot } from "./swaps.ts";
import { type Cast, castPlot, lineOf, tell } from "./tell.ts";

export const PLOTS: readonly Plot[] = [...FRIEND_PLOTS, ...COURAGE_PLOTS, ...WONDER_PLOTS, ...FABLE_PLOTS];

/** Share of stories whose plot is put together from parts. */
const COMPOSED_SHARE = 0.5;

/** A plot of the list, or one made of parts. */
export function anyPlot(rng: Rng): Plot {
  if (rng.next() >= COMPOSED_SHARE) return rng.pick(PLOTS);
  const roll = rng.next();
  if (roll < 0.6) return journeyPlot(rng);
  return roll < 0.8 ? swapPlot(rng) : mysteryPlot(rng);
}

export { type Cast, castPlot, lineOf, tell } from "./tell.ts";

export const STORY_KINDS: Readonly<Record<string, Generator>> = {
  story: (rng) => storyText(rng),
  "story-request": (rng) => storyOnRequest(rng),
  "story-both": (rng) => storyInBoth(rng),
  "story-questions": (rng) => storyWithQuestions(rng),
};

const ASK: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(请|)(给我|跟我|)(讲|说)(一个|个)(关于|有关){theme}的(小|)故事(吧|。|)",
    "(讲|说|来)(一个|个)故事，(关于|主题是|要有){theme}[。]",
    "我想听(一个|)(关于|有关|){theme}的故事[。]",
    "(能|可以|能不能)(给我|)(讲|编)一个{theme}的故事吗？",
    "(写|编)(一个|一篇)(小故事|故事|童话)，(写|讲){theme}[。]",
    "(睡前|)故事：{theme}",
    "讲讲{hero}的故事[吧]",
    "(讲|编)一个故事，主角是{hero}[，关于{theme}]",
    "有没有(关于|){theme}的故事？",
  ],
  en: [
    "(Tell me|Can you tell me|Please tell me|Write) a [short|little] story about {theme}[.]",
    "I (want|would like) (to hear |)a story about {theme}[.]",
    "(A|One) [bedtime] story about {theme}[, please][.]",
    "(Make up|Invent|Write) a (story|tale|fairy tale) (about|on) {theme}[.]",
    "Tell me a story with {hero} in it[, about {theme}].",
    "Do you (know|have) a story about {theme}?",
    "Story time! {theme}, please.",
  ],
};

function storyText(rng: Rng): Document {
  const cast = castPlot(anyPlot(rng), rng);
  const tongue = tongueOf(rng);
  const title = rng.next() < 0.35 ? `${titleOf(cast, tongue, rng)}\n` : "";
  return textDocument("story", tongue, title + tell(cast, tongue, rng));
}

function storyOnRequest(rng: Rng): Document {
  const cast = castPlot(anyPlot(rng), rng);
  const tongue = tongueOf(rng);
  const turns: Turn[] = [
    { role: "user", text: request(cast, tongue, rng) },
    { role: "assistant", text: tell(cast, tongue, rng) },
  ];
  return chatDocument("story-request", tongue, turns);
}

const AGAIN: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(用英语|用英文)(再讲一遍|讲一遍|说一遍)[。]",
    "(能|可以)(翻译成|换成)(英语|英文)吗？",
    "Now in English, please.",
  ],
  en: [
    "(Now in Chinese|Can you tell it in Chinese?|Please tell it in Chinese)[.]",
    "(Translate|Put) it into Chinese[.]",
    "用中文再讲一遍。",
  ],
};

/** The same story in the other language, asked for or side by side. */
function storyInBoth(rng: Rng): Document {
  const cast = castPlot(anyPlot(rng), rng);
  const tongue = tongueOf(rng);
  const other = tongue === "zh" ? "en" : "zh";
  const [first, second] = [tell(cast, tongue, rng), tell(cast, other, rng)];
  if (rng.next() < 0.4) return textDocument("story-both", "mixed", `${first}\n\n${second}`);
  return chatDocument("story-both", "mixed", [
    { role: "user", text: request(cast, tongue, rng) },
    { role: "assistant", text: first },
    { role: "user", text: expandAny(rng, AGAIN[tongue]) },
    { role: "assistant", text: second },
  ]);
}

const READ: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "{story}\n{question}",
    "(读|看)(下面的|这个)故事，回答问题。\n{story}\n{question}",
    "{story}\n(问题|问)：{question}",
  ],
  en: [
    "{story}\n{question}",
    "(Read|Here is) (this|the) story and answer[ the question].\n{story}\n{question}",
    "{story}\nQuestion: {question}",
  ],
};

/** A story with one to three questions about it, in its own language or across. */
function storyWithQuestions(rng: Rng): Document {
  const cast = castPlot(anyPlot(rng), rng);
  const tongue = tongueOf(rng);
  const questions = rng.shuffle([...cast.plot.questions]);
  const story = tell(cast, tongue, rng);
  const asking: Tongue = rng.next() < 0.12 ? (tongue === "zh" ? "en" : "zh") : tongue;
  const turns: Turn[] = [];
  const told = rng.next() < 0.3; // the assistant told the story before
  if (told) turns.push({ role: "user", text: request(cast, tongue, rng) }, { role: "assistant", text: story });
  for (const [zhQuestion, zhAnswer, enQuestion, enAnswer] of questions) {
    const question = lineOf(cast, [zhQuestion, enQuestion], asking, rng);
    const text = turns.length > 0 ? question : fill(expandAny(rng, READ[tongue]), { story, question });
    turns.push({ role: "user", text }, { role: "assistant", text: lineOf(cast, [zhAnswer, enAnswer], asking, rng) });
    if (rng.next() < 0.4) break;
  }
  return chatDocument("story-questions", asking === tongue ? tongue : "mixed", turns);
}

function request(cast: Cast, tongue: Tongue, rng: Rng): string {
  const theme = lineOf(cast, rng.pick(cast.plot.themes), tongue, rng);
  const hero = lineOf(cast, ["{H}", "{H}"], tongue, rng);
  const plainTheme = tongue === "en" ? theme.charAt(0).toLowerCase() + theme.slice(1) : theme;
  return fill(expandAny(rng, ASK[tongue]), { theme: plainTheme, hero });
}

/** The title of a cast's story. */
export function titleOf(cast: Cast, tongue: Tongue, rng: Rng): string {
  return lineOf(cast, cast.plot.title, tongue, rng);
}

function tongueOf(rng: Rng): Tongue {
  return rng.next() < 0.5 ? "zh" : "en";
}
