/**
 * Turns that teach something and turns that do not, with labels: for measuring and training what notices a fact in a conversation.
 *
 * The turns that teach nothing contain the same words on purpose: questions, suppositions, quotations, texts by others, requests.
 */
import type { Rng } from "../../../src/core/index.ts";
import { capitalise, compile, type Form, fill, sentence } from "../lessons/form.ts";
import { LANGUAGES, type Language } from "../lexicon/term.ts";
import { drawFact, otherValue } from "./fact.ts";
import { pickPhrase } from "./phrases.ts";
import { smallTalk } from "./small-talk.ts";
import { clause, finish, question, STATEMENT_STYLES, type StatementStyle, statement, type Voice } from "./wording.ts";

export type NoticingKind =
  | StatementStyle
  | "update"
  | "question"
  | "yes-no-question"
  | "small-talk"
  | "supposition"
  | "quotation"
  | "foreign-text"
  | "doubt"
  | "wish"
  | "command"
  | "off-the-record";

export interface NoticingExample {
  readonly text: string;
  readonly language: Language;
  /** Whether the person tells a fact that is theirs to tell. */
  readonly teaches: boolean;
  readonly kind: NoticingKind;
  /** The subject of the fact that is told, as it stands in the text; "I" or 我 for the speaker. */
  readonly subject?: string;
}

/** {q} is a clause that would be a fact if someone meant it. */
const FRAMES: Readonly<
  Record<
    "yes-no-question" | "supposition" | "quotation" | "foreign-text" | "doubt" | "wish" | "off-the-record",
    Record<Language, string>
  >
> = {
  "yes-no-question": {
    zh: `{q}吗 / {q}，对[吗|吧] / {q}，是不是 / 是不是{q} / [真的吗，|不会吧，]{q}？ / 难道{q} / 你确定{q}吗`,
    en: `is it true that {q} / {q}, right / {q}, isn't that so / are you sure that {q} / do you think that {q} / wait, {q} / who says that {q}`,
  },
  supposition: {
    zh: `[如果|假如|要是]{q}，[会怎么样|你说怎么办|那就好办了] / 假设{q}，[接下来该怎么办|结果会是什么] / 就算{q}，[又怎样|也没关系] / 万一{q}呢 / 打个比方，{q} / 编个故事：{q}，[然后呢|你接着编]`,
    en: `[suppose|imagine|let's say] {q}. What then? / what if {q} / if {q}, what [would|should] happen next? / even if {q}, so what? / for the sake of argument, {q} / make up a story in which {q} / it would be funny if {q}`,
  },
  quotation: {
    zh: `他说“{q}”，[你信吗|真好笑] / 书[上|里]写着：“{q}”，[什么意思|写得好不好] / 电影里有句台词：“{q}” / 新闻标题是“{q}”，你怎么看 / 课文第一句是“{q}” / 有人在网上发：“{q}” / 题目里说：“{q}”，要我判断对错`,
    en: `he said "{q}", do you believe that? / the book says "{q}". What does that mean? / there's a line in the film: "{q}" / the headline is "{q}". What do you make of it? / the first sentence of the lesson is "{q}" / somebody posted online: "{q}" / the exercise says "{q}", true or false?`,
  },
  "foreign-text": {
    zh: `帮我[翻译|润色|改写]这[句|段]话：{q} / 把下面这句改通顺：{q} / 这段文字讲了什么？“{q}。后来大家都散了。” / 总结一下这篇文章：{q}。文章最后说，时间会证明一切。 / 这是别人发来的邮件：{q}。要怎么回？ / 网页上的原文：{q}。请概括。 / 朗读：{q} / 找出错别字：{q}`,
    en: `translate this: {q}. / please rewrite this sentence: {q}. / what is this text about? "{Q}. Then everyone went home." / summarise this article: {q}. It ends by saying that time will tell. / this is an email from someone: {q}. How do I reply? / the web page reads: {q}. Sum it up, please. / read this aloud: {q}. / find the spelling mistakes: {q}.`,
  },
  doubt: {
    zh: `我不[确定|知道]是不是{q} / 也不知道{q}，还是我听错了 / 我[忘了|记不清]到底是不是{q} / 谁知道{q}是真是假 / 听着像是{q}，但我可没把握 / 别人猜{q}，没准是瞎说`,
    en: `I'm not sure whether {q} / I don't know if {q} / I can't remember whether {q} / who knows whether {q} / maybe {q}, maybe not, I have no idea / people guess that {q}, but it may be nonsense`,
  },
  wish: {
    zh: `[真希望|但愿|要是]{q}就好了 / 我做梦梦见{q} / 多希望{q}啊 / [小说|游戏]里{q}，现实可不是 / 我开玩笑说{q}，[你别当真|哈哈]`,
    en: `I wish it were so that {q} / I dreamt that {q} / if only {q} / in the [novel|game], {q}, not in real life / I was joking when I said that {q} / hopefully one day {q}`,
  },
  "off-the-record": {
    zh: `{q}，[这个别记|这个不用记] / 别[存|记]这条：{q} / 随便说说，{q}，[别当真|不算数] / 测试一下，{q}，这是假的`,
    en: `{q}, but don't save that / don't remember this: {q} / just testing, {q}, none of it is real / this is not for your memory: {q} / forget what I'm going to say: {q}`,
  },
};

const COMMANDS: Readonly<Record<Language, readonly Form[]>> = {
  zh: forms(
    `[帮我|请|]把[客厅|卧室|厨房|书房]的[灯|空调|窗帘][打开|关上|关掉] / 定个[五|十|二十|三十]分钟的[闹钟|计时器] / 写一首关于[春天|月亮|大海|故乡]的[诗|五言绝句] / 放[一首|点][轻松的|安静的]音乐 / 明天[会下雨|冷]吗 / [算一下|算算][12|35|48]乘[6|7|9] / 讲个[短|睡前|好玩的]故事 / 音量[调大|调小]一点 / 往[前|后|左]走[两|三|五]步 / 搜一下[附近的|最近的][药店|加油站|公园] / 用英语怎么说[谢谢|对不起|早上好] / 提醒我[下午三点|明早|今晚八点][开会|取快递|打电话] / 停 / 总结一下我们刚才聊的 / 换个话题吧`,
  ),
  en: forms(
    `[please |]turn [on|off] the [lights|fan|heating] in the [kitchen|bedroom|study] / set a timer for [five|ten|twenty] minutes / write a [short|rhyming|] poem about [spring|the moon|the sea] / play [something quiet|some happy music] / will it [rain|be cold] tomorrow? / what is [12|35|48] times [6|7|9]? / tell me a [short|bedtime|funny] story / turn the volume [up|down] a bit / walk [two|three|five] steps [forward|back] / find the nearest [pharmacy|petrol station|park] / how do you say [thank you|sorry|good morning] in Chinese? / remind me to [call|go out|take the parcel in] at [three|eight] / stop / sum up what we talked about / let's change the subject`,
  ),
};

function forms(list: string): readonly Form[] {
  return list.split(" / ").map(compile);
}

const compiled = new Map(
  Object.entries(FRAMES).flatMap(([kind, languages]) =>
    Object.entries(languages).map(([language, list]) => [`${kind}.${language}`, forms(list)] as const),
  ),
);

/** A batch of labelled turns, half of them teaching; the kinds are evenly spread on either side. */
export function noticingExamples(
  rng: Rng,
  { heldOut, count = 32 }: { readonly heldOut: boolean; readonly count?: number },
): NoticingExample[] {
  return Array.from({ length: count }, (_, i) => (i % 2 === 0 ? teaching(rng, heldOut) : notTeaching(rng, heldOut)));
}

function teaching(rng: Rng, heldOut: boolean): NoticingExample {
  const fact = drawFact(rng, heldOut);
  const language = rng.pick(LANGUAGES);
  const voice: Voice = { language, speaker: "user", reference: rng.next() < 0.3 ? "intro" : "name" };
  const kind = rng.pick([...STATEMENT_STYLES, "update"] as const);
  if (kind === "update") {
    const said = pickPhrase(rng, "updated", language, {
      q: clause(rng, fact, voice, fact.value[language], { heldOut, isDeclarative: true }),
    });
    const { text, subject } = finish(sentence(said, language), fact.subject, language);
    return { text, language, teaches: true, kind, subject };
  }
  const { text, subject } = statement(
    rng,
    fact,
    voice,
    kind,
    kind === "correction" ? otherValue(rng, fact) : undefined,
    heldOut,
  );
  return { text, language, teaches: true, kind, subject };
}

const NOT_TEACHING = [
  "question",
  "question",
  "yes-no-question",
  "small-talk",
  "small-talk",
  "supposition",
  "quotation",
  "foreign-text",
  "doubt",
  "wish",
  "command",
  "off-the-record",
] as const;

function notTeaching(rng: Rng, heldOut: boolean): NoticingExample {
  const language = rng.pick(LANGUAGES);
  const kind = rng.pick(NOT_TEACHING);
  return { text: turn(rng, kind, language, heldOut), language, teaches: false, kind };
}

function turn(rng: Rng, kind: (typeof NOT_TEACHING)[number], language: Language, heldOut: boolean): string {
  const voice: Voice = { language, speaker: "user" };
  const plain = { slots: {}, agreement: "third" } as const;
  switch (kind) {
    case "question":
      return question(rng, drawFact(rng, heldOut), voice, heldOut).text;
    case "small-talk":
      return rng.next() < 0.6 ? smallTalk(rng, language).user : chatter(rng, language);
    case "command":
      return sentence(fill(rng.pick(COMMANDS[language]), plain, rng), language);
    default: {
      const fact = drawFact(rng, heldOut);
      const q = clause(rng, fact, voice, fact.value[language], { heldOut, subjectFirst: true });
      const frame = rng.pick(compiled.get(`${kind}.${language}`) as readonly Form[]);
      const said = fill(frame, { slots: { q, Q: capitalise(q) }, agreement: "third" }, rng);
      return finish(sentence(said, language, kind === "yes-no-question" ? "?" : "."), fact.subject, language).text;
    }
  }
}

function chatter(rng: Rng, language: Language): string {
  const sentences = [pickPhrase(rng, "aside", language, {}), pickPhrase(rng, "after", language, {})];
  return sentences.map((text) => sentence(text, language)).join(language === "zh" ? "" : " ");
}
