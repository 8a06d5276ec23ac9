/**
 * Whom a sentence is about that the speaker begins with themself: the speaker, somebody or something of theirs, or what they did
 * something to.
 */
import { EN_TO_ZH, ZH_TO_EN } from "./bilingual-words.ts";
import type { Span } from "./fact-tagger.ts";

/** What is asked of the speaker themself: my birthday is when I was born. */
const EN_OWN =
  /^(?:(?:full |first |last |middle |maiden |nick|user |english )?names?|birthdays?|date of birth|age|(?:phone |mobile |cell |home |work )?numbers?|(?:e-?mail|home|work|new|postal)?(?: )?address(?:es)?|e-?mail|blood (?:type|pressure|group)|height|weight|(?:shoe|ring|dress|collar) size|job|star sign|pronouns?|nationality|native language|mother tongue|hometown|home town|star sign|(?:student|employee|passport|bank account|social security|member(?:ship)?) (?:number|id)|id|favou?rite .+|least favou?rite .+|hobby|hobbies|stop|diet|surname|salary|eyesight|accent)$/i;
const ZH_OWN =
  /^(?:全名|名字|大名|小名|乳名|英文名|网名|微信名?|微信号|邮箱|电子邮箱|生日|年龄|属相|星座|身高|体重|血型|血压|血糖|视力|鞋码|尺码|手机号?|电话|电话号码|手机号码|号码|地址|住址|家|老家|家乡|籍贯|民族|国籍|母语|专业|职业|工作|职位|工号|学号|身份证号?|车牌号?|爱好|口味|偶像|座右铭|口头禅|最爱|最喜欢的.{1,6})$/u;

/** Who says or learns that something is so does not speak of themself. */
const EN_REPORTS =
  /^(?:think|thought|hear|heard|believe|believed|know|knew|guess|gather|learn|learnt|learned|found|told|said|say|see|saw|read|mean|meant|checked|check|suppose|figure|swear|bet|hope|wish|wonder|wondered|forgot|remember|should|noticed|understand|never|want|must)$/i;
const ZH_REPORTS =
  /^(?:刚|刚才|才|也|是|还|一直|又)*(?:听|知道|发现|记得|觉得|认为|以为|跟你|和你|告诉|想起|看到|看见|打听|得知|确认|问|说)/u;
const EN_TAKES_BACK =
  /^(?:got (?:it|that|this) wrong|have to correct|used to think|was (?:wrong|mistaken)|made a mistake|mixed)/;
const ZH_TAKES_BACK = /^(?:刚才|之前|上次|原来|本来|一直)*(?:搞错|记错|弄错|说错|讲错|以为|更正|纠正)/u;

/** What the speaker does to something is told of that thing: "I keep the spare key in the tin". */
const EN_DOES_TO =
  /^(?:(?:always|usually|just|still|now|also|have|had|'ve|already) )*(?:keep|kept|put|left|store|stored|hid|hide|hang|hung|park|parked|placed|place|display|displayed|sell|sold|stock|lent|gave|moved|move|changed|change|set|reset|named|name|call|called|painted|repainted|buried|locked|planted|pinned|shelved|filed|stuck|threw|feed|fed|renamed|switched|rescheduled|postponed) (?<what>(?:the|my|our|his|her|their|an?) .+?)(?= (?:in|on|at|under|behind|beside|next|inside|above|below|near|between|by|to|from|for|with|into|onto|away|out|over|every|until|till|is|are|was|were|\p{Lu})\b|[,.;!]|$)/u;
/** Of these the moved or changed thing must stand there: "I moved to Leeds" is about the speaker. */
const EN_SPEAKS = /^(?:I|We|i|we)(?<rest>['’](?:m|re|ve|d|ll)\b.*|\s.*)$/u;
const EN_MINE =
  /^(?:My|Our|my|our) (?<what>\p{L}[\p{L}\p{N}'’-]*(?: \p{L}[\p{L}\p{N}'’-]*){0,4}?) (?:is|are|was|were|isn['’]t|aren['’]t|has|have|had|can|can['’]t|cannot|could|must|will|won['’]t|doesn['’]t|don['’]t|didn['’]t|needs?|likes?|loves?|hates?|prefers?|works?|worked|lives?|lived|moved?|moves|starts?|started|just|always|never|usually|only|still|now|got|gets?|goes|go|went|came|comes?|keeps?|kept|takes?|took|plays?|studies|studied|runs?|ran|closes?|opens?|ends?|expires?|sold|bought|drives?|speaks?|teaches|taught|sleeps?|eats?|ate|drinks?|wears?|made|makes|put|puts|told|wants?|sings?|fixes|leaves?|left|uses?|used|stands?|sits?|hangs?|costs?|starts?|died|turned|grew|feeds?|fed|means?|shuts|meets?|managed|passed|changed|announced|arrives?|arrived|gave|gives|sounds?|smells?|tastes?|looks?|weighs?|fought|collects?|retired|retires?|rides?|lies|owns?|belongs|fits?|holds?|shows?|reads?|rents?|married|marries|expired|arrives|belonged|swims?|cooks?|smokes?|paints?|writes?|wrote|served|flew|flies|drove|ate|bakes?|builds?|built|trains?|graduated|opened|closed|broke|breaks|jams|sticks|freezes|leaks|wakes?|walks?|barks|purrs|weigh|turns?|does|did|ends|rings|has)\b/u;
const EN_KIN =
  /^(?:My|Our|my|our) (?<kin>(?:(?:little|big|older|younger|eldest|youngest|elder|twin|half|step|late|ex|best|first|second)[ -])*(?:mum|mom|mother|dad|father|gran|grandma|grandmother|nan|grandad|grandpa|grandfather|sister|brother|sis|bro|aunt|auntie|uncle|cousin|son|daughter|kid|child|baby|wife|husband|hubby|partner|fianc[ée]e?|girlfriend|boyfriend|ex|nephew|niece|grandson|granddaughter|godmother|godfather|stepmum|stepdad|stepson|friend|mate|colleague|coworker|neighbou?r|roommate|flatmate|boss|manager|landlord|landlady|teacher|tutor|coach|doctor|dentist|therapist|supervisor|lawyer|accountant|hairdresser|barber|vet|parents|kids|children|boys|girls|twins|grandparents|in-laws|mother[ -]in[ -]law|father[ -]in[ -]law|sister[ -]in[ -]law|brother[ -]in[ -]law))(?= (?!in[ -]law)(?!(?:is|are|was|were)\b)\p{Ll})/u;

/** The subject of a sentence that begins with I, we, my, our; undefined for any other. */
function englishSpeaker(sentence: string): Span | undefined {
  const kin = EN_KIN.exec(sentence)?.groups?.["kin"];
  if (kin !== undefined) return bare(sentence, kin);
  const mine = EN_MINE.exec(sentence)?.groups?.["what"];
  if (mine !== undefined) return ownOf(sentence, mine);
  const rest = EN_SPEAKS.exec(sentence)?.groups?.["rest"]?.trim();
  if (rest === undefined) return undefined;
  const [verb = ""] = rest.split(/\s/, 1);
  // "I gave Ann Lee a bracelet" is told of Ann Lee.
  if (EN_REPORTS.test(verb) || EN_TAKES_BACK.test(rest) || /^\p{Ll}+ (?:the )?\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest))
    return undefined;
  const what = EN_DOES_TO.exec(rest)?.groups?.["what"];
  // "I keep the manual for the kettle in the tin" is told of the kettle.
  if (
    what !== undefined &&
    /^ (?:for|to|of) (?:the|my|our|his|her|\p{Lu})/u.test(rest.slice(rest.indexOf(what) + what.length))
  ) {
    return /^ to \p{Lu}\p{Ll}+[.,!]?$/u.test(rest.slice(rest.indexOf(what) + what.length))
      ? bare(sentence, what)
      : undefined;
  }
  if (what !== undefined) return bare(sentence, what);
  return { text: sentence.slice(0, /^we/i.test(sentence) ? 2 : 1), start: 0, end: /^we/i.test(sentence) ? 2 : 1 };
}

/** My sister's dog is the sister's dog; my wife's name is asked of the wife, my name of the speaker. */
function ownOf(sentence: string, what: string): Span | undefined {
  const [, owner, attribute] = /^(.+)['’]s (.+)$/.exec(what) ?? [];
  if (EN_OWN.test(what)) return { text: sentence.slice(0, 2), start: 0, end: 2 };
  const isThing = attribute !== undefined && EN_TO_ZH.has(attribute.split(" ").pop()!.toLowerCase());
  return bare(sentence, owner !== undefined && (EN_OWN.test(attribute as string) || !isThing) ? owner : what);
}

function bare(sentence: string, what: string): Span {
  // My boss Neil Linford is Neil Linford.
  const name = /(?<=^[\p{Ll} -]+ )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.exec(what)?.[0];
  const text = name ?? what.replace(/^(?:the|my|our|his|her|their|an?) /i, "").replace(/['’]s$/, "");
  const start = sentence.indexOf(text);
  return { text, start, end: start + text.length };
}

const ZH_KIN =
  /^(?:老?[爸妈爹娘]妈?爸?|爸爸|妈妈|父亲|母亲|爷爷|奶奶|外公|外婆|姥姥|姥爷|[大二三小堂表]?(?:哥哥?|姐姐?|弟弟?|妹妹?)夫?|[大二三小]?(?:叔叔?|伯伯?|伯父|舅舅?|姑姑?|姑妈|姨妈?|阿姨|婶婶?|姑父|姨父|舅妈)|嫂子|弟媳妇?|姐夫|妹夫|老公|老婆|媳妇|丈夫|妻子|爱人|对象|先生|太太|男朋友|女朋友|男友|女友|[前]?女友|前男友|[大小]?(?:儿子|女儿|闺女|孩子)|侄子|侄女|外甥女?|孙子|孙女|公公|婆婆|岳父|岳母|丈母娘|丈人|干妈|干爹|闺蜜|发小|室友|同桌|同学|同事|邻居|房东|老板|领导|上司|经理|导师|老师|师傅|徒弟|教练|医生|牙医|朋友)(?=[是在叫姓住有不最每刚会要从去对属喜爱讨养开教学当做的也都就还没很特年今明昨考换搬退结离怀生去得给把被跟和常总])/u;

/** When it was, said before who. */
const ZH_WHEN =
  /^(?:昨天|今天|前天|今早|昨晚|上周|上个?月|上星期|去年|今年|前年|最近|刚才|刚刚|现在|从小|小时候|其实|每天|平时|周末|以前|以后)(?:[上中下]午|晚上|早上)?[，,]?(?=我|咱)/u;

function chineseSpeaker(sentence: string): Span | undefined {
  const when = ZH_WHEN.exec(sentence)?.[0].length ?? 0;
  const found = speakerOrTheirs(sentence.slice(when));
  return found && { text: found.text, start: when + found.start, end: when + found.end };
}

function speakerOrTheirs(sentence: string): Span | undefined {
  const [lead] = /^(?:我们?|咱们?)(?:家)?(?:的)?/u.exec(sentence) ?? [];
  if (lead === undefined) {
    const [text] = ZH_KIN.exec(sentence) ?? [];
    return text === undefined ? undefined : { text, start: 0, end: text.length };
  }
  const rest = sentence.slice(lead.length);
  const at = (text: string): Span => ({ text, start: lead.length, end: lead.length + text.length });
  const speaker: Span = { text: "我", start: 0, end: 1 };
  if (ZH_TAKES_BACK.test(rest)) return undefined;
  const kin = ZH_KIN.exec(rest)?.[0];
  if (kin !== undefined) return at(kin);
  if (lead.endsWith("的") || lead.endsWith("家")) {
    const what =
      /^(\p{sc=Han}{1,8}?)(?:是|叫|姓|在|有|放|住|收|搁|换|改|不|每|从|对|要|已经|今年|现在|都|只|会|属|到期|没|停|就|一般|里|上|总|最)/u.exec(
        rest,
      )?.[1];
    if (what === undefined || what.includes("的")) return undefined;
    return ZH_OWN.test(what) ? speaker : what.length >= 2 || ZH_TO_EN.has(what) ? at(what) : speaker;
  }
  const own = /^(\p{sc=Han}{1,5}?)(?:是|叫|换成|改成|尾号)/u.exec(rest)?.[1];
  if (own !== undefined && ZH_OWN.test(own)) return speaker;
  if (ZH_REPORTS.test(rest) || /^[把给跟和]/u.test(rest)) return undefined;
  // A name right behind 我, such as 我妹妹小雨, is for the tagger.
  return kin === undefined && !ZH_TO_EN.has(rest.slice(0, 2)) ? speaker : undefined;
}

/** Whom a sentence is about that begins with its speaker; undefined where it does not, or where others know better. */
export function firstPersonSubject(sentence: string): Span | undefined {
  return /\p{sc=Han}/u.test(sentence) ? chineseSpeaker(sentence) : englishSpeaker(sentence);
}
