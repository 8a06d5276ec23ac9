/** The fact of a sentence without what people put around it: openers, requests to remember, denials of another value. */
import { languageOf } from "./language.ts";

const ZH_OPENERS = new RegExp(
  `^(?:${[
    "(?:不对|错了?|不是)+[，,。！!]*",
    "(?:对了|哦对?|啊对?|嗯+|哎呀?|诶|唉|那个|还有啊?|另外|其实|说起来|话说|顺便|顺口|插一句|老实说|不瞒你说|是这样的|情况是这样|情况变了|更新一下|更正一下?|更正|纠正一下|有变化)(?:说一?句|提一下)?[，,：:…。]+",
    "(?:请你?|麻烦你?|帮我|帮忙|替我|你(?:要|得|可)?|以后|往后)*(?:千万)?(?:记(?:一下|下来?|着点?|好了?|住了?|得)?|存(?:一下|一条|着)|别忘了?|留意)(?:一?笔|一点|这[个条点件事]+)?[，,：:]?",
    "(?:我|要|想)?(?:跟|和|给|对)你(?:说|讲|提|透个底|更正)(?:个|件|一|声|下|事儿?|小事|情况|正经的)*[，,：:]",
    "(?:告诉你|你知道吗|你听我说|听好了|听我说|我跟你讲|我刚想起来|我才知道|忘了说|聊着聊着想起来|最新消息|刚接到通知|顺带告诉你)[^，,：:]{0,6}[，,：:]?",
    "(?:麻烦|请|帮我|替我)(?:改|更正|纠正)(?:一?改|一下)?[，,：:]",
    "(?:我|有人|大家|别人)?(?:原来|一直|以前|本来|刚才|之前|上次)?(?:以为|都?说|记成|当成)(?:的?是)?[^，,。]{1,24}[，,](?=其实|原来|结果|可|但|实际|后来)(?:其实|原来|结果|可是?|但是?|实际上|后来)?",
    "(?:别记成|不是|划掉|忘掉)[^，,。]{1,24}[，,：:](?:其实|而?是(?!的))?",
    "(?:之前|刚才|上次|原来)?(?:那条|说的)[^，,。]{0,24}(?:作废|不算了?|已经?不对了?|说错了)[，,](?:现在)?",
    "(?:你|刚才|刚刚|上次|之前|那条|这点|这里|这儿|有个地方|这一条|你那条|我)+(?:说|讲|记|弄|搞|答|写)?(?:得|的|是|要|也)?(?:不对|错了?|反了|混了|改一下|改改|更正|不算了|作废)[，,。：:！!]",
  ].join("|")})\\s*`,
  "u",
);
const ZH_TAILS =
  /[，,](?:(?:你|可|千万|一定|要|得|帮我|替我|麻烦|请)*(?:记住?|记(?:一下|着|得|好|牢)|别忘了?|存着|收着)[^，。]{0,8}|(?:我|回头|以后|下次)+[^，。]{0,4}(?:问|考|提醒)[^，。]{0,4}|(?:我|他|她|听|刚|前两天)[^，。]{0,4}(?:听说|说|讲|知道)的?|不骗你|真的|就这么回事|这[个点]很?(?:重要|要紧)[^，。]{0,4}|(?:而|可|并)?不是[^，。]*|没错|对吧)([。！!.]?)$/u;

const EN_OPENERS = new RegExp(
  `^(?:${[
    "(?:no|nope|wait|sorry|actually|well|so|oh|ah|ok(?:ay)?|hey|hi|right|also|anyway|and|but|now|listen|honestly|btw|fyi)\\b[,.!:]*(?=\\s)",
    "(?:by the way|oh,? and|one more thing|small thing|just so you know|for what it's worth|for the record|just remembered|before i forget|while we're at it|speaking of which|guess what|fun fact|you know(?: what)?|what i meant was(?: that)?|let me (?:tell you something|put that straight)|it turns out(?: that)?|i (?:should mention|found out|learnt|gather|just checked)(?: and| that)?|i never told you|i want you to (?:remember|know)|did i (?:say|mention) that|just letting you know|change of plan|things have changed|(?:an )?update|correction|news|one correction|it's different now)\\b[,:;.]*(?: but| that)?",
    "(?:(?:please|and|so|just)\\s+)*(?:remember|keep in mind|bear in mind|note|make a note|take note|don't forget|do not forget|put this down|write (?:this|that|it) down|store this|save this|file this away|hang on to this one|keep this)(?: (?:this|that|of this|of that|down|it))?(?: for (?:me|later))?[,:]*(?: that)?",
    "(?:that's|that is|this is|what you said is|what you said isn't|you(?:'re| are)?|you got(?: that| it)?|i got(?: that| it)?|i was|you said it|you mixed that up|there is a mistake(?: in there)?|you need to fix one thing|one thing to correct|i have to correct myself|you had that)\\s*(?:wrong|not right|right|mistaken|not quite right)?[,:;.]+",
    "not [^,.]{1,40}, (?:you got that wrong|sorry)[.,]",
    "(?:people (?:say|think)|i (?:used to think|thought|always thought)(?: it was| that)?|they say|it used to be) [^,;]{1,50}[,;] but (?:really|in fact|actually|not any ?more)?\\b,?",
    "(?:forget|ignore|scratch)(?: what i said(?: before)?| the old one| that)?(?: about)? ?[^,;:.]{0,50}[;:]",
    "(?:it isn't|it's not|it is not|it wasn't) [^,;:.]{1,50}[;:]",
    "i got it wrong before,? (?:it's not [^,;:.]{1,50})?[;:,]",
  ].join("|")})\\s*`,
  "i",
);
const EN_TAILS =
  /,\s*(?:(?:please |so |and )*(?:remember|keep|don't forget|do not forget|note|bear)\b[^,.]*|(?:i|so they|my \w+|she|he|they) (?:heard|hear|was told|am told|were told|learnt|say|says|said|think|believe|gather)\b[^,.]*|(?:and )?not (?:in |on |at |as |by |to |from |the |a |an )*[^,]{1,60}|as far as i know|believe it or not|just for the record|in case i ask[^,.]*|you know|by the way|for your information|okay|ok)([.!]?)$/i;

/** The sentence without openers and tails; the sentence itself if nothing would be left. */
export function plainFact(sentence: string): string {
  const isChinese = languageOf(sentence) === "zh";
  const [openers, tails] = isChinese ? [ZH_OPENERS, ZH_TAILS] : [EN_OPENERS, EN_TAILS];
  let fact = sentence.trim();
  for (let i = 0; i < 4; i++) {
    const shorter = fact.replace(openers, "").replace(tails, "$1").trim();
    if (shorter === fact || !hasWords(shorter, isChinese)) break;
    fact = shorter;
  }
  const marked = /[.!?。！？]["”』」]?$/u.test(fact) ? fact : `${fact}${isChinese ? "。" : "."}`;
  return isChinese ? marked : marked.charAt(0).toUpperCase() + marked.slice(1);
}

function hasWords(text: string, isChinese: boolean): boolean {
  return isChinese
    ? (text.match(/[\p{sc=Han}\p{N}\p{L}]/gu)?.length ?? 0) >= 4
    : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3;
}

/** What the person said of themself, as it is said to them: "my" becomes "your", 我 becomes 你. */
export function saidToThem(fact: string): string {
  if (languageOf(fact) === "zh")
    return fact
      .replace(/我们/gu, "你们")
      .replace(/我(?!们)/gu, "你")
      .replace(/咱们?/gu, "你们");
  return fact
    .replace(/\bI'm\b/g, "you're")
    .replace(/\bI am\b/g, "you are")
    .replace(/\bI was\b/g, "you were")
    .replace(/\bI've\b/g, "you've")
    .replace(/\bI'll\b/g, "you'll")
    .replace(/\bI'd\b/g, "you'd")
    .replace(/\bI\b/g, "you")
    .replace(/\b[Mm]y\b/g, "your")
    .replace(/\b[Mm]ine\b/g, "yours")
    .replace(/\b[Mm]yself\b/g, "yourself")
    .replace(/\b[Mm]e\b/g, "you")
    .replace(/\b[Oo]ur\b/g, "your")
    .replace(/\b[Ww]e\b/g, "you")
    .replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
