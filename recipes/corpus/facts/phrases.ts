/**
 * Phrases around facts: openers, acknowledgements, asides, refusals, in both languages. `{q}` is the clause they carry.
 */
import type { Rng } from "../../../src/core/index.ts";
import { capitalise, compile, type Form, fill } from "../lessons/form.ts";
import type { Language } from "../lexicon/term.ts";

const PHRASES = {
  /** Questions behind an opener. */
  opened: {
    zh: `请问，{q} / [请问|问一下]{q} / [那个，|诶，|嗯，|哎，]{q} / 对了，{q} / 话说{q} / 帮我[想想|回忆一下]，{q} / 考考你，{q} / 我[一下子|突然]想不起来了，{q} / [不好意思，|麻烦问下，]{q} / 再问一遍，{q} / 我有点记不清了，{q} / 快告诉我，{q} / 先问你个事，{q} / 你帮我看看，{q} / [打扰一下，|在吗，]{q} / 我问你啊，{q} / 有件事想确认，{q} / 那[么|]{q}`,
    en: `quick question: {q} / remind me: {q} / [so|and|now|well], {q} / [hey|hi|hello], {q} / sorry, {q} / just checking: {q} / by the way, {q} / one more thing: {q} / let me test you: {q} / tell me, {q} / I'm drawing a blank: {q} / help me out here: {q} / [um|erm|hmm], {q} / before I forget: {q} / may I ask, {q} / OK, {q} / it slipped my mind: {q}`,
  },
  /** Openers for "tell me …" and "I forgot …". */
  begged: {
    zh: `对了，{q} / 那个，{q} / 不好意思，{q} / 唉，{q} / 麻烦了，{q} / 诶，{q}`,
    en: `sorry, {q} / hey, {q} / by the way, {q}`,
  },
  /** Questions inside another question; the English ones take a clause ("where she lives"). */
  asked: {
    zh: `你[知道|晓得|清楚]{q}吗 / 你[还记得|记得]{q}吗 / 记不记得{q} / 你记不记得{q} / 能[告诉我|说说]{q}吗 / 我想知道{q} / 我想问问{q} / 我跟你[说过|提过]{q}吗 / 你能[想起|想起来]{q}吗 / 有没有印象{q} / 我忘了{q}了 / 说说看{q} / 查查{q}`,
    en: `do you [happen to |]know {q} / can you tell me {q} / could you remind me {q} / do you remember {q} / tell me {q}. / please tell me {q}. / I'd like to know {q}. / any idea {q} / I can't recall {q}. / I wonder {q}. / did I [ever |]tell you {q} / have I mentioned {q} / let me know {q}. / I need to know {q}. / would you know {q} / I've forgotten {q}. / can you look up {q} / [I was asked|someone wants to know] {q}.`,
  },
  tailed: {
    zh: `{q}来着 / {q}呢 / {q}啊 / {q}呀 / {q}，你[还记得|知道]吗 / {q}，[提醒我一下|告诉我一声] / {q}，有印象吗`,
    en: `{q}, again / {q}, do you know / {q}, do you remember / {q}, please / {q}? I forgot. / {q}? Just tell me. / {q}? It's gone from my head.`,
  },
  /** Statements behind an opener. */
  told: {
    zh: `对了，{q} / 跟你说[个事|件事|一声]，{q} / 顺便[说一句|提一下]，{q} / [其实|说起来]，{q} / 你知道吗，{q} / 告诉你，{q} / 忘了说，{q} / [哦|啊]对，{q} / 我刚想起来，{q} / [是这样的|情况是这样]，{q} / 话说{q} / 给你透个底，{q} / 不瞒你说，{q} / 还有啊，{q} / 我才知道{q} / [听好了|你听我说]，{q}`,
    en: `by the way, {q} / oh, and {q} / you know, {q} / I should mention that {q} / just so you know, {q} / it turns out that {q} / I found out that {q} / did I say that {q}? Well, now you know. / let me tell you something: {q} / for what it's worth, {q} / one more thing: {q} / guess what, {q} / I never told you, but {q} / so, {q} / fun fact: {q} / also, {q} / well, {q}`,
  },
  remember: {
    zh: `[帮我|请|]记[一下|住|着]：{q} / 你[帮我|]记好了，{q} / 麻烦你记一笔，{q} / {q}，[别忘了|你记一下|帮我记着] / [记住|请你记住]，{q} / 以后可能要问你：{q} / 存一条：{q} / 把这个记下来：{q} / {q}，这个[很重要|得记牢] / 帮忙存一下，{q} / {q}，回头[提醒我|我要问你]`,
    en: `[please |]remember [that |this: ]{q} / [please |]make a note: {q} / don't forget that {q} / keep in mind that {q} / {q}. Please remember that. / {q}, so please keep it in mind / note this down: {q} / I want you to remember that {q} / {q}. I may ask you later. / store this for me: {q} / file this away: {q} / for later: {q} / bear in mind that {q}`,
  },
  /** {w} is the wrong value. Here the right one ends the clause. */
  corrected: {
    zh: `[不对|错了|说错了]，{q}，不是{w} / 我[刚才|之前|上次]说错了，{q}，不是{w} / 更正一下：{q}，不是{w} / {q}，[可|并]不是{w} / 其实{q}，而不是{w} / 不是{w}，{q} / 别记成{w}，{q} / 有人说是{w}，其实{q} / 我[原来|一直]以为是{w}，原来{q} / 你那条{w}不对，{q}`,
    en: `[no|wait|sorry], {q}, not {w} / I got that wrong: {q}, not {w} / correction: {q}, not {w} / actually, {q}, not {w} / it isn't {w}: {q} / {q}, and not {w} / I used to think it was {w}, but {q} / forget what I said about {w}; {q} / people say {w}, but [really|in fact] {q} / scratch {w}: {q}`,
  },
  correctedApart: {
    zh: `我[刚才|之前]说{w}说错了，{q} / 更正一下：不是{w}，{q} / 不是{w}，{q} / 别记成{w}，{q} / 我[原来|一直]以为是{w}，其实{q} / 有人说是{w}，其实{q}`,
    en: `it isn't {w}: {q} / I used to think it was {w}, but {q} / forget what I said about {w}; {q} / people say {w}, but [really|in fact] {q} / I got it wrong before, it's not {w}; {q} / scratch {w}: {q}`,
  },
  /** A later turn that replaces a value. */
  updated: {
    zh: `有变化：[现在|]{q} / 更新一下，{q} / 情况变了，现在{q} / 之前那条作废，{q} / 刚接到通知，{q} / 改了，{q} / 跟你更正一下，{q} / 最新消息：{q} / 我搞错了，{q} / 之前说的不算了，{q} / 划掉刚才那条，{q} / 不好意思，我记错了，{q}`,
    en: `update: {q} / things have changed: {q} / [actually|sorry], I was wrong. {Q} / ignore what I said before; {q} / news: {q} / that's out of date now. {Q} / change of plan: {q} / I have to correct myself: {q} / it's different now: {q} / I just checked, and {q} / scratch that: {q} / forget the old one; {q}`,
  },
  /** Acknowledgements of a told fact. {v} is its value. */
  ack: {
    zh: `好的，[我|]记[住|下]了 / 知道了 / 收到 / 明白，{v}，记住了 / 嗯，{v}，我记下了 / 好，我记在心里了 / 原来是{v}啊 / 记好了：{v} / 没问题，已经记下 / 了解 / 哦，{v} / 好嘞 / 谢谢你告诉我 / 行，我会记得的 / 好的，{v} / 嗯嗯，知道了 / 听到了，我不会忘的 / 这个我记住了 / OK，记下来了 / 哈哈，好的 / 噢，这样啊，我记着了`,
    en: `got it / noted / okay, I'll remember that / thanks for telling me / {v}, got it / I'll keep that in mind / all right, {v}. Noted / understood / good to know / okay / sure, I've made a note / oh, {v}. I'll remember / thanks, I have it / nice, I'll remember that / right, {v} / I see / ah, {v} / I won't forget / will do / fine, it's written down / that's useful to know`,
  },
  ackUpdate: {
    zh: `好的，改成{v}了 / 已经更新：{v} / 明白，那就是{v} / 收到，以新的为准 / 好，旧的我划掉了 / 知道了，现在是{v} / 行，我改过来了 / 更新好了`,
    en: `okay, changed to {v} / updated: {v} / understood, so it's {v} now / thanks for the correction / I've replaced the old one / got it, {v} from now on / all right, the new one counts / corrected`,
  },
  short: {
    zh: `是{v} / {v} / 应该是{v} / 你说的是{v} / 你告诉过我，{v} / 记着呢，{v} / 嗯，{v} / 答案是{v}`,
    en: `it's {v} / {v}, you said / you told me {v} / that would be {v} / {v}, if I remember right / you said {v} / the answer is {v}`,
  },
  shortWho: {
    zh: `是{v} / {v} / 你说的是{v} / 记着呢，是{v} / 嗯，是{v}`,
    en: `it's {v} / that's {v} / you said {v} / {v}, you told me / that would be {v}`,
  },
  recalled: {
    zh: `你[说过|告诉过我|提过|跟我讲过]，{q} / 我记得{q} / 按你说的，{q} / 记得，{q} / 嗯，{q} / 当然，{q} / 你之前说{q} / 没忘，{q}`,
    en: `you [told me|said|mentioned] that {q} / I remember that {q} / as you said, {q} / yes, {q} / of course, {q} / from what you told me, {q} / if I remember correctly, {q} / well, {q}`,
  },
  unknown: {
    zh: `[这个|]我不知道 / 我不知道，你[还没|没有|没]告诉过我 / 不知道，你没[说过|提过] / 这个我不清楚，你还没说 / 我不知道呢 / 抱歉，我不知道 / 你没跟我说过，所以我不知道 / 不知道，要不你告诉我 / 我没听你提过 / 这我就不知道了 / 我[真的|]不知道，你说给我听听 / 这件事我没有印象，不知道 / [对不起|不好意思]，我不知道，你没讲过 / 不清楚，你没告诉我`,
    en: `I don't know / I don't know, you haven't told me / sorry, I don't know [that|] / you haven't told me that / I don't know. You never mentioned it / that I don't know / I'm afraid I don't know / no idea, you haven't said / I don't know yet. Would you tell me? / you didn't mention that, so I don't know / I can't say, you haven't told me / I honestly don't know / I don't have that, you never said / I don't know that one`,
  },
  unknownNoun: {
    zh: `我不知道{n} / 你[还没|没]告诉过我{n} / 我不知道{n}，你没说过 / {n}我不知道 / 关于{n}，你没提过，我不知道 / {n}？你没跟我说过 / 不知道，{n}你没讲过 / 抱歉，我不知道{n}`,
    en: `I don't know {n} / you haven't told me {n} / I don't know {n}, you never said / {n}? You haven't mentioned it / sorry, I don't know {n} / I don't know about {n} / {n} is something I don't know / you never told me {n}, so I don't know`,
  },
  unknownAbout: {
    zh: `关于{s}，这个我不知道 / 我不知道，你没跟我说过{s}的这件事 / {s}的这个情况你没提过，我不知道 / 说到{s}，我还不知道这一点 / 我不知道，{s}的事你没讲到这个 / 你没告诉过我{s}的这件事`,
    en: `I don't know that about {s} / you haven't told me that about {s} / I don't know, you never said that about {s} / about {s}, that is something I don't know / as for {s}, I don't know / I don't know such a thing about {s} / sorry, that part about {s} I don't know`,
  },
  unknownMemory: {
    zh: `记忆里没有这一条，我不知道 / 我不知道，记录里没写 / 我的记录里没有这个 / 我记下的内容里没有提到，不知道 / 不知道，没有记过 / 查了一下，没有记录，我不知道 / 这个没记着，我不知道 / 我不知道 / 抱歉，我这里没有相关的记录 / 没有找到，我不知道 / 记着的几条里都没有这个`,
    en: `I don't know, it isn't in my notes / that isn't in my memory / nothing I remember says that / I don't know / my notes don't say / I have no note of that / I don't have that in memory / I looked, but I don't know / sorry, that isn't something I have noted / there is nothing about that in my notes, so I don't know / I don't know, it was never noted`,
  },
  unknownNounMemory: {
    zh: `我不知道{n}，没记过 / 记录里没有{n} / 我没有记{n}，不知道 / {n}不在我的记录里 / 抱歉，我不知道{n} / 关于{n}没有记录，我不知道`,
    en: `I don't know {n} / {n} isn't in my notes / I have nothing noted about {n} / I don't know {n}, it isn't in my memory / my notes don't mention {n} / sorry, I don't know {n}`,
  },
  recalledText: {
    zh: `文中[说|提到|写道]，{q} / 根据这段话，{q} / 按[文章|上面]说的，{q} / 原文写着，{q} / 从文中看，{q}`,
    en: `the text says that {q} / according to the text, {q} / as it says there, {q} / from what I read, {q} / the passage tells us that {q}`,
  },
  shortText: {
    zh: `是{v} / {v} / 文中说是{v} / 答案是{v} / 写的是{v}`,
    en: `it's {v} / {v}, the text says / it says {v} / that would be {v} / the answer is {v}`,
  },
  unknownText: {
    zh: `文中没有[说|提到]，我不知道 / 这段话里没写，不知道 / 我不知道，原文没提 / 上面没有讲到这个 / 不知道，这里没有写 / 从这段文字里看不出来，我不知道 / 没有提到`,
    en: `the text doesn't say / I don't know, the text doesn't mention it / that isn't in the passage / it doesn't say, so I don't know / I can't tell from this text / I don't know. It isn't written there`,
  },
  unknownNounText: {
    zh: `文中没有提到{n} / 我不知道{n}，文中没写 / 这段话没讲{n} / {n}？文中没有，不知道 / 不知道{n}，上面没说`,
    en: `the text doesn't mention {n} / I don't know {n}, it isn't in the text / nothing is said about {n} / the passage leaves out {n} / {n}? The text doesn't say`,
  },
  /** Small talk before a fact in the same turn. */
  aside: {
    zh: `今天[可真|]累[死了|坏了] / 刚[吃完饭|下班|到家] / 外面[下雨了|风好大|太阳真好] / 昨晚没睡好 / 我[刚|]泡了杯茶 / 周末总算到了 / 路上堵了[半天|一个小时] / 楼下又在装修，吵得很 / 我刚跑完步，腿都软了 / 手机快没电了 / 早上差点迟到 / 超市今天人真多 / 刚把[屋子收拾完|衣服晾好] / 中午[吃撑了|没吃饱] / 等车等得无聊 / 电梯又坏了，爬了十层 / [刚开完|今天开了]一个特别长的会 / 家里停水了 / 突然降温，有点冷 / 刚看完一场电影，挺感人的 / 我在整理通讯录 / 刚和家里[打完电话|视频完] / 今天心情不错 / 隔壁的狗叫了一上午 / 我一边做饭一边跟你说 / 昨天翻出一堆旧照片 / [地铁上|公交上]人挤人 / 孩子刚睡着，我小声说 / 咖啡洒了一桌子 / 作业总算写完了`,
    en: `what a day / I just got [home|back from work|out of the shower] / it's [raining|freezing|so windy] outside / I slept badly last night / I've just made some tea / finally the weekend / the traffic was awful / they're drilling next door again / my legs hurt from running / my phone is almost dead / I nearly missed the bus / the supermarket was packed / I've been tidying up [all morning|since breakfast] / lunch was far too big / I'm [bored|still] waiting for the train / the lift is broken again / that was a very long meeting / the water was off this morning / it got cold all of a sudden / I watched a lovely film [last night|yesterday] / I'm going through my contacts / I just spoke to my parents / I'm in a good mood today / the neighbour's dog has barked all day / I'm cooking while I type / I found a box of old photos / the bus was so full / the baby is asleep, so I'll be brief / I spilled coffee on my keyboard / homework is done at last`,
  },
  /** Small talk after a fact in the same turn. */
  after: {
    zh: `[好了|不说了]，我去[做饭|洗澡|忙]了 / 一会儿还得出门 / 你那边[怎么样|忙不忙] / 真想休息两天 / 先不说这个了 / 肚子有点饿了 / 明天还要早起 / 说着说着都这个点了 / 等会儿再聊 / 希望明天[天气好|不下雨]点 / 哎，日子过得真快 / 我先去倒杯水 / 对了，[灯|门]好像没关 / 今晚打算早点睡 / 反正就是这么回事 / 算了，[继续|接着]干活 / 笑死我了 / 好困啊`,
    en: `anyway, I should [cook|shower|get going] / I have to go out in a bit / how are things with you? / I could do with a holiday / never mind that now / I'm getting hungry / early start tomorrow / look at the time / we can talk later / I hope [it's sunny|it doesn't rain] tomorrow / how time flies / let me get some water / I think I left the lights on / I'll go to bed early / that's how it is / back to work / it made me laugh / I'm so sleepy`,
  },
  /** "And Anna?" after the same question about someone else. */
  ellipsis: {
    zh: `那{s}呢 / {s}呢 / 那么{s}呢 / 换成{s}呢`,
    en: `and {s} / what about {s} / and how about {s} / and for {s} / same question about {s}.`,
  },
} as const;

export type PhraseName = keyof typeof PHRASES;

const compiled = new Map<string, readonly Form[]>();
for (const [name, languages] of Object.entries(PHRASES)) {
  for (const [language, list] of Object.entries(languages)) {
    compiled.set(`${name}.${language}`, list.split(" / ").map(compile));
  }
}

/** One phrase with its gaps filled: no capital, no end mark. */
export function pickPhrase(
  rng: Rng,
  name: PhraseName,
  language: Language,
  slots: Readonly<Record<string, string>>,
): string {
  const filled: Record<string, string> = { ...slots };
  if (slots["q"] !== undefined) filled["Q"] = capitalise(slots["q"]);
  if (slots["s"] !== undefined) filled["o"] = slots["s"];
  return fill(
    rng.pick(compiled.get(`${name}.${language}`) as readonly Form[]),
    { slots: filled, agreement: "third" },
    rng,
  );
}

export const PHRASE_NAMES = Object.keys(PHRASES) as readonly PhraseName[];
