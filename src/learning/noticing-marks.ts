/**
 * Classes of closed words by which a sentence is a telling or is not, whatever it is about: who is its subject, when it holds,
 * whether it is habit or moment, doubted, wished, asked for. Noticing weighs them alone and in pairs.
 */
type Mark = readonly [name: string, pattern: RegExp];

const ENGLISH: readonly Mark[] = [
  ["I", /^(?:so |and |but |well,? |oh,? |btw,? |actually,? )*i\b/i],
  ["I'm", /^(?:so |and |but |well,? |oh,? )*i(?:['’]m| am)\b/i],
  ["we", /^(?:so |and |but |well,? |oh,? )*we\b/i],
  ["my", /\b(?:my|our)\b/i],
  ["my first", /^(?:so |and |but |well,? |oh,? |btw,? )*(?:my|our)\b/i],
  ["you", /\b(?:you|your)\b/i],
  ["he", /^(?:he|she|they)\b/i],
  ["it", /^(?:it|that|this|these|those)\b/i],
  ["there", /^there\b/i],
  ["a", /^(?:an?|some|someone|somebody|one)\b/i],
  ["the", /^the\b/i],
  [
    "name",
    /^(?!(?:I|The|My|Our|We|It|That|This|There|He|She|They|You|A|An|If|When|What|No|Oh|So|And|But|Just|Please|Not|In|On|At|To|For)\b)\p{Lu}\p{Ll}+/u,
  ],
  ["names within", /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}+/u],
  ["digits", /\d/],
  ["be", /\b(?:is|are|am)\b|['’](?:s|m|re)\b/i],
  ["was", /\b(?:was|were)\b/i],
  ["have", /\b(?:have|has|['’]ve)\b/i],
  [
    "past",
    /\b\p{Ll}{2,}ed\b|\b(?:went|had|got|saw|ate|took|came|left|made|met|gave|lost|found|bought|sold|told|said|wrote|broke|fell|woke|slept|ran|kept|quit|put|heard|drank|felt)\b/iu,
  ],
  ["progress", /\b(?:am|is|are|was|were|['’]m|['’]re|['’]s|been) (?:\p{Ll}+ )?\p{Ll}+ing\b/iu],
  ["present s", /^(?:(?:my|our|the) )?(?:\p{L}+ ){1,4}\p{Ll}{2,}(?<!(?:s|u|i))s\b(?! (?:is|are|was))/iu],
  ["not", /\b(?:not|never|no longer)\b|n['’]t\b/i],
  ["can", /\b(?:can|can['’]t|cannot)\b/i],
  ["would", /\b(?:would|could|should|might|may|ought)\b|['’]d\b/i],
  ["will", /\b(?:will|going to|about to)\b|['’]ll\b/i],
  [
    "doubt",
    /\b(?:maybe|perhaps|probably|possibly|guess|suppose|wonder|think|bet|seems?|apparently|not sure|no idea|who knows|i think|kind of)\b/i,
  ],
  ["wish", /\b(?:wish|hope|want|feel like|fancy|need|should|let['’]s|shall we|rather|love to|craving|dream of)\b/i],
  ["if", /\b(?:if|suppose|imagine|pretend|what if|had i|unless|say)\b/i],
  [
    "moment",
    /\b(?:now|today|tonight|just|right now|this (?:morning|evening|afternoon)|last night|yesterday|earlier|again|finally|already|still|so far|brb|at the moment|ages|soon|later|currently)\b/i,
  ],
  [
    "always",
    /\b(?:always|usually|never|every|each|often|twice a|once a|daily|weekly|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|from now on|every other|these days|any ?more|used to)\b/i,
  ],
  [
    "since",
    /\b(?:since|for (?:\w+ )?(?:years?|months?|weeks?|ages)|in (?:19|20)\d\d|last (?:month|year|week|spring|summer|autumn|winter)|next (?:month|year|week|spring)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
  ],
  [
    "date",
    /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i,
  ],
  [
    "feeling",
    /\b(?:so|such|too|very|really|tired|hungry|bored|cold|hot|sleepy|sick of|awful|great|lovely|nice|funny|weird|annoying|hurts?|lol|haha|ugh|wow|amazing|terrible|crazy|sad|happy)\b|!/i,
  ],
  [
    "kin",
    /\b(?:mum|mom|mother|dad|father|gran\w*|nan|sister|brother|aunt\w*|uncle|cousin|son|daughter|wife|husband|partner|niece|nephew|kids?|baby|boss|colleague|neighbou?r|friend|flat ?mate|room ?mate|landlord|landlady|teacher|doctor|dentist|vet)\b/i,
  ],
  [
    "command",
    /^(?:please )?(?:give|tell|write|make|say|pick|find|draft|finish|cut|sing|play|show|explain|translate|rewrite|fix|shorten|summari[sz]e|act|list|name|add|remove|delete|change|turn|open|close|call|send|check|look|read|describe|compare|guess|choose|help|let|stop|try|wait|put|think|imagine|pretend|suppose|come|go|set|remind|correct|proofread|improve|continue|answer|ask|define|count|sort|rank|suggest|recommend|convert|calculate|draw|create|generate|use|do|don['’]t|be|have|keep|take|wish)\b/i,
  ],
  [
    "remember",
    /\b(?:remember|forget|note|keep in mind|for the record|just so you know|fyi|btw|by the way|correction|actually)\b/i,
  ],
  [
    "told",
    /\b(?:said|says|wrote|asked|yelled|texted|told me|according to|announced|promises|reads|in the (?:story|novel|film|book|legend))\b/i,
  ],
  ["quote", /["“”]/],
  ["called", /\b(?:called|named|name is|short for|nickname)\b/i],
  ["colon", /:\s/],
  [
    "asks",
    /^(?:who|what|when|where|which|why|how|whose|do|does|did|is|are|can|could|would|will|should|have|has)\b|\?$/i,
  ],
];

const KIN =
  "爸|妈|爷|奶|外公|外婆|姥|哥|姐|弟|妹|叔|伯|姑|舅|姨|婶|嫂|老公|老婆|丈夫|妻子|爱人|对象|媳妇|儿子|女儿|闺女|孩子|侄|外甥|孙|室友|同事|同学|闺蜜|朋友|邻居|房东|老板|领导|导师|老师|师傅|教练|医生|保安|女朋友|男朋友";
const CHINESE: readonly Mark[] = [
  ["我", /^(?:其实|那个|对了|哎|嗯|哦|啊|说起来|诶)?[，,]?我(?![们家的])/u],
  ["我的", /我们?(?:的|家)|咱们?/u],
  ["我亲", new RegExp(`我(?:们|家|的)?(?:${KIN})`, "u")],
  ["亲", new RegExp(`^(?:${KIN})`, "u")],
  ["我们", /^(?:我们|咱)/u],
  ["你", /你|您/u],
  ["他", /^(?:他|她|它|他们|她们)/u],
  ["这", /^(?:这|那)/u],
  ["有人", /有[个人位只]|有人|谁/u],
  ["数", /\d|[一二三四五六七八九十]+(?:[点号月岁年个只本楼层期]|块)/u],
  ["名", /叫|姓|名字|小名/u],
  ["是", /是/u],
  ["在", /(?<!正|还)在\p{sc=Han}/u],
  ["了", /了[。！!，,]?/u],
  ["过", /过(?!年|去|来)/u],
  ["着", /着/u],
  ["正在", /正在|还在|在(?:等|排队|路上|忙|试|开会|做|写|吃|看)/u],
  ["不", /不|没/u],
  ["会", /会|能|可以/u],
  ["要", /要|得|想|该|打算|准备/u],
  ["疑", /可能|也许|大概|好像|估计|似乎|猜|觉得|感觉|怀疑|不确定|说不定|准是|应该|以为/u],
  ["愿", /要是|如果|假如|假设|若是|万一|希望|真想|好想|就好了|就行|等哪天/u],
  ["刻", /刚|刚才|今天|今晚|昨天|昨晚|现在|这会儿|正|又|突然|忽然|马上|等会|待会|晚点|还没|差点|早上|中午/u],
  ["常", /每|一直|从来|平时|总是|经常|习惯|向来|从小|一般|都是|以后|往后|下个月起|从\p{sc=Han}+起/u],
  ["久", /年|个月|以前|退休|毕业|去年|前年|明年|上个月|下个月/u],
  ["日", /周[一二三四五六日]|星期|礼拜|\d+[月号点]|[一二三四五六七八九十]+[月号点]/u],
  [
    "情",
    /好(?:累|困|烦|冷|热|饿|渴|难|圆|大|美|哭|笑)|太|真|唉|哈哈|笑死|气死|烦|无聊|难过|紧张|开心|倒霉|！|呀|啦|吓/u,
  ],
  [
    "令",
    /^(?:请|麻烦)?(?:帮|给|把|将|写|说|讲|换|改|随机|列|翻译|编|教|来|算|查|删|加|续|用|再|别|让|读|念|想|猜|推荐|总结|解释|提醒|下面|以下|假装|扮)/u,
  ],
  ["记", /记|别忘|存|提醒|更正|纠正|说错|记错|搞错|其实|不是[^，]+[，,]/u],
  ["说", /(?:说|问|写|讲|喊|回复|通知|发)[道：:“]|书上|小说|剧里|新闻|报|据说|传说|听说|课本|原文|广告/u],
  ["引", /[“”「」『』"]/u],
  ["问", /[吗呢吧么]$|[?？]$|什么|怎么|为什么|多少|哪|几[个点号]|是不是|有没有|能不能|要不要|好不好|信不信|咋/u],
  ["值", /密码|号码|尾号|电话|地址|生日|尺码|血型|邮箱|账号|工号|车牌/u],
  ["换", /换|改|搬|挪|升|辞|戒|离婚|结婚|怀孕|生了|开始|到期/u],
];

/** The classes that a sentence shows. */
export function noticingMarks(sentence: string): string[] {
  const marks = /\p{sc=Han}/u.test(sentence) ? CHINESE : ENGLISH;
  return marks.filter(([, pattern]) => pattern.test(sentence)).map(([name]) => name);
}
