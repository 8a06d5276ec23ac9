/**
 * What a statement is about and what it says: the tagger's spans, corrected by what is known of words and names.
 */
import { EN_TO_ZH, ZH_TO_EN } from "./bilingual-words.ts";
import { goesOnAsName, surnameLength } from "./chinese-names.ts";
import { type Span, type TaggerWeights, tagFact } from "./fact-tagger.ts";
import { firstPersonSubject } from "./first-person.ts";
import { splitKind } from "./subject-forms.ts";
import { taggerWeights } from "./tagger.ts";

export interface ParsedFact {
  /** As it stands, without article and possessive; undefined where none was found. */
  readonly subject: Span | undefined;
  readonly value: Span | undefined;
}

/** Subject and value of a sentence. */
export function parseFact(sentence: string, weights: TaggerWeights = taggerWeights()): ParsedFact {
  const { subjects, values } = tagFact(sentence, weights);
  const refined = subjects.map((span) => refine(sentence, span)).filter(({ text }) => !isGrammar(text));
  const named = refined.filter(({ text }) => !isSpeaker(text));
  const subject =
    handled(sentence) ??
    ownThing(sentence) ??
    firstPersonSubject(sentence) ??
    whoDoes(sentence) ??
    longest(named) ??
    refined[0] ??
    speaker(sentence) ??
    firstName(sentence);
  const value = longest(
    values.filter((span) => subject === undefined || span.end <= subject.start || subject.end <= span.start),
  );
  return { subject, value };
}

const HANDLED =
  /把(?:我们?家?的)?(?<what>\p{sc=Han}{2,12}?)(?=放|收|搁|存|藏|落|借|送|寄|挂|塞|摆|停|锁|埋|换|改|丢|忘|留|夹|移|搬|拿|交)/u;

/** 我把旧帐篷放在阁楼里: what is handled is what the sentence is about; of 车库的备用钥匙 the owner. */
function handled(sentence: string): Span | undefined {
  const what = HANDLED.exec(sentence)?.groups?.["what"];
  if (what === undefined) return undefined;
  const owner = what.lastIndexOf("的");
  const isPart =
    owner >= 2 &&
    /^(?:备用)?(?:钥匙|说明书|手册|遥控器?|密码|开关|盖子?|电池|票|证|充电器|药|单子?)$/u.test(what.slice(owner + 1));
  return spanOf(sentence, isPart ? what.slice(0, owner) : what);
}

/** 我的旧帐篷放在阁楼里: a thing of the speaker's is what the sentence is about; 我的生日 is the speaker's own. */
function ownThing(sentence: string): Span | undefined {
  const thing = /^我们?家?的(\p{sc=Han}{2,8})/u.exec(sentence)?.[1] ?? "";
  for (let length = thing.length; length >= 2; length--) {
    const noun = thing.slice(0, length);
    const isThing = [4, 3, 2].some((n) => n <= length && ZH_TO_EN.has(noun.slice(-n)));
    if (isThing && /^[放在收搁存藏摆挂塞停锁埋]/u.test(thing.slice(length))) return spanOf(sentence, noun);
  }
  return undefined;
}

const EN_WHO_DOES =
  /^(?:The\s)?(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*|[a-z]+ (?:on|in|at|of|near|by) \p{Lu}[\p{L}'’ -]*?)\s(?:lives?|lived|works?|worked|likes?|loves?|hates?|plays?|speaks?|studies|studied|drives?|eats?|drinks?|wears?|moved|comes?|came|grew|wants?|needs?|prefers?|collects?|sleeps?|elected|closes|opens|meets?|costs?)\b/u;
const ZH_WHO_LIVES =
  /^((?:小|老|阿)\p{sc=Han}|\p{sc=Han}{2,4}?)(?:现在|一直|从小)?(?:住在|搬到|住到|来自|出生在|家在)/u;

/** Anna Reed lives in Elm Street: who does it is what the sentence is about, not a longer name further on. */
function whoDoes(sentence: string): Span | undefined {
  const text = EN_WHO_DOES.exec(sentence)?.[1] ?? ZH_WHO_LIVES.exec(sentence)?.[1] ?? whoAlways(sentence);
  if (text === undefined || isGrammar(text) || isSpeaker(text) || /^(?:People|Everyone|Nobody)$/.test(text))
    return undefined;
  return spanOf(sentence, text);
}

/** 每次爬山李明都带伞: who does it each time, if it is a name. */
function whoAlways(sentence: string): string | undefined {
  const rest = /^(?:每次|每回|每到|每逢|一到|一说到)(\p{sc=Han}{3,8}?)(?=[都就总必]|要)/u.exec(sentence)?.[1] ?? "";
  for (const length of [4, 3, 2]) {
    const name = rest.slice(-length);
    const surname = surnameLength(name);
    if (rest.length > length && surname > 0 && length > surname && length <= surname + 2) return name;
  }
  return undefined;
}

function spanOf(sentence: string, text: string): Span {
  const start = sentence.indexOf(text);
  return { text, start, end: start + text.length };
}

/** Who begins with themself speaks of themself, where nobody else is named. */
function speaker(sentence: string): Span | undefined {
  const word = /^(?:I|My|my|我)(?=[\s'’\p{sc=Han}])/u.exec(sentence)?.[0];
  return word === undefined ? undefined : { text: word, start: 0, end: word.length };
}

const ZH_FIRST =
  /^(\p{sc=Han}[^，。！？、\s]{1,9}?)(?:的|是|在|有|叫|住|姓|每|最|对|归|属|卖|喜欢|不|会|要|把|从|养|用|说)/u;
const EN_FIRST =
  /^(?:(?:The|My|Our)\s+)?(\p{Lu}[\p{L}'’-]*(?:\s+(?:of|the|and)?\s*\p{Lu}[\p{L}'’-]*)+|\p{Lu}\p{Ll}+)(?=\s+\p{Ll})/u;

const EN_PURPOSE = /^To \p{Ll}+ (?:the|my|our) ([\p{L}\p{N}'’ -]{2,40}),/u;

/** What a sentence begins with, where the tagger found nothing: most sentences begin with what they are about. */
function firstName(sentence: string): Span | undefined {
  const surname = surnameLength(sentence);
  for (const length of surname > 0 ? [surname + 2, surname + 1] : []) {
    const name = sentence.slice(0, length);
    const rest = sentence.slice(length);
    if (/^\p{sc=Han}+$/u.test(name) && rest !== "" && !goesOnAsName(rest)) return { text: name, start: 0, end: length };
  }
  const [, found] = EN_PURPOSE.exec(sentence) ?? ZH_FIRST.exec(sentence) ?? EN_FIRST.exec(sentence) ?? [];
  const isNamed = /\p{sc=Han}|\s/u.test(found ?? "") || EN_PURPOSE.test(sentence);
  if (found === undefined || isGrammar(found) || !isNamed) return undefined;
  const start = sentence.indexOf(found);
  return { text: found, start, end: start + found.length };
}

/** The person who speaks is the subject. */
export function isSpeaker(subject: string): boolean {
  return /^(?:I|me|my|we|our|我)$/i.test(subject.trim());
}

/** Words that carry no name. */
function isGrammar(text: string): boolean {
  return /^(?:to|if|when|it|he|she|they|this|that|there|these|those|who|what|one|you|we|us|这|那|这里|那里|这里要|你|您|他|她|它|他们|她们|它们|大家|有人|别人|人家|谁|什么|只|只要)$/iu.test(
    text.trim(),
  );
}

function longest(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (best, span) => (best && best.text.length >= span.text.length ? best : span),
    undefined,
  );
}

function refine(sentence: string, span: Span): Span {
  const { start, end } = /\p{sc=Han}/u.test(span.text) ? refineChinese(sentence, span) : refineEnglish(sentence, span);
  return { text: sentence.slice(start, end), start, end };
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

const ZH_ADVERB =
  /^(?:特别|主要|最近|最爱|最喜|平时|总是|已经|一直|经常|常常|从来|从小|现在|今年|今天|其实|本来|后来|还是|就是|也是|都是|是在|在家|每天|每周|每年|喜欢|讨厌|负责|习惯|打算|决定|因为|如果|只要|应该|可以|需要|开始|对于|为了|改到|住在|放在|来自|属于)/u;

/** What may stand before a subject in its clause: verbs and particles, longest first. */
const ZH_BEFORE =
  /^(?:想要|想让|想把|想给|要让|要给|只要|只有|如果|要是|关于|至于|说到|对于|所有|这个|那个|还有|其实|后来|现在|以后|打开|关掉|关上|重启|清洁|清洗|保养|经营|管理|负责|叫醒|叫|给|让|把|被|在|从|到|去|往|连|开|要|请|跟|和|为|因为|由|归)(?=.{2})/u;
const ZH_AFTER =
  /(?:[的地得在会是对把被要能想归给由爱最叫有跟到去来也都就总常还]|以后|之后|之前|的时候|时候?|现在|今年|今天|平时|一般|总是|最近|本来|其实|死机|卡住|没电|失灵|没反应)$/u;

function refineChinese(sentence: string, span: Span): { start: number; end: number } {
  let { start, end } = span;
  for (const { segment, index } of segmenter.segment(sentence)) {
    const wordEnd = index + segment.length;
    // A subject neither begins nor ends within a word: 雾 of 晨雾; but 特 of 特别 is no part of it.
    if (index < start && start < wordEnd && segment.length > 1) start = index;
    if (index > start && index < end && end < wordEnd) end = ZH_ADVERB.test(segment) ? index : wordEnd;
  }
  ({ start, end } = wholeWords(sentence, start, end));
  // 水果里高明远偏爱芒果: what is chosen from stands before who chooses.
  const chosenFrom = /^\p{sc=Han}{1,4}[里中](?=(\p{sc=Han}{2,4})$)/u.exec(sentence.slice(start, end));
  if (chosenFrom && surnameLength(chosenFrom[1] as string) > 0) start += chosenFrom[0].length;
  const before = ZH_BEFORE.exec(sentence.slice(start, end))?.[0] ?? "";
  if (before !== "" && !isKnownWord(sentence, start, start + before.length)) start += before.length;
  const after = ZH_AFTER.exec(sentence.slice(start, end))?.[0] ?? "";
  if (end - start - after.length >= 2) end -= after.length;
  // A name is not cut: 周 of 周文博, 许思 of 许思远, 初夏 of 陈初夏.
  const isBare = end - start <= 2 && !/\p{sc=Han}/u.test(sentence.charAt(start - 2));
  if (isBare && start > 0 && surnameLength(sentence.slice(start - 1)) === 1) start--;
  // 高明远的书桌: of a person's things the person.
  const person = /^(\p{sc=Han}{2,4})的\p{sc=Han}/u.exec(sentence.slice(start, end))?.[1];
  if (person && surnameLength(person) > 0 && person.length <= surnameLength(person) + 2 && !ZH_TO_EN.has(person))
    end = start + person.length;
  const surname = surnameLength(sentence.slice(start, end));
  if (surname > 0 && start + surname >= end - 1) {
    while (end < start + surname + 2 && goesOnAsName(sentence.slice(end))) end++;
  }
  return { start, end };
}

/** What a place, shop, group or device is called last; a subject that is cut before it goes on to it. */
const LAST_HANZI = "店铺馆屋坊社团队班会机器炉灯锅箱车楼室房厅园寺塔桥镇村屯县市港湾";
const GOES_ON = new RegExp(`^[^，。、的是在有由归把被让要会和跟]{0,4}?[${LAST_HANZI}](?=[的，。是在有由归])`, "u");

/** Known words (剪刀, 雨靴) are whole, a number goes with its robot (阿福九号), and a name to its end (大风车书店). */
function wholeWords(sentence: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  for (let length = 4; length >= 2; length--) {
    for (let at = Math.max(0, start - length + 1); at < start; at++) {
      if (ZH_TO_EN.has(sentence.slice(at, at + length)) && at + length > start && at + length <= end) start = at;
    }
    for (let at = Math.max(start, end - length + 1); at < end; at++) {
      if (at + length > end && ZH_TO_EN.has(sentence.slice(at, at + length))) end = at + length;
    }
  }
  const isRobot = sentence.slice(start, end).startsWith("机器人");
  const numbered = isRobot ? /^\p{sc=Han}{0,4}?[一二三四五六七八九十百\d]+号/u : /^[一二三四五六七八九十百\d]+号/u;
  end += numbered.exec(sentence.slice(end))?.[0].length ?? 0;
  // 小猫毛毛 is not cut in the middle of its name.
  if (splitKind(sentence.slice(start, end))[1].length === 1 && sentence.charAt(end) === sentence.charAt(end - 1)) end++;
  if (end - start >= 2 && !LAST_HANZI.includes(sentence.charAt(end - 1)) && surnameLength(sentence.slice(start)) === 0)
    end += GOES_ON.exec(sentence.slice(end))?.[0].length ?? 0;
  return { start, end };
}

/** Whether a dictionary word begins before and ends after a place: 开水 is a word, 开公 is not. */
function isKnownWord(sentence: string, start: number, cut: number): boolean {
  for (const { segment, index } of segmenter.segment(sentence)) {
    if (index >= cut) return false;
    if (index <= start && index + segment.length > cut) return true;
  }
  return false;
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$|^\p{N}+$/u;

function refineEnglish(sentence: string, span: Span): { start: number; end: number } {
  let { start, end } = span;
  const words = Array.from(
    sentence.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{M}\p{N}]+)*/gu),
    ({ 0: text, index }) => ({
      text,
      start: index,
      end: index + text.length,
    }),
  );
  const isNext = (a: number, b: number): boolean => /^\s$/.test(sentence.slice(a, b));
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  if (first < 0 || last < first) return { start, end };
  // A name is whole: Ann of Ann Lee, Five of robot Cabbage Five, dog of Fuzz the dog.
  let to = last;
  while (
    to + 1 < words.length &&
    isNext(words[to]!.end, words[to + 1]!.start) &&
    CAPITALISED.test(words[to]!.text) &&
    CAPITALISED.test(words[to + 1]!.text)
  ) {
    to++;
  }
  // Nor is a word of two: club of book club.
  while (to + 1 < words.length && EN_TO_ZH.has(`${words[to]!.text} ${words[to + 1]!.text}`.toLowerCase())) to++;
  let from = first;
  while (
    from > 1 &&
    isName(words, from - 1, sentence) &&
    CAPITALISED.test(words[from]!.text) &&
    isNext(words[from - 1]!.end, words[from]!.start)
  ) {
    from--;
  }
  const before = words[from - 1];
  if (
    before &&
    /^the$/i.test(before.text) &&
    from >= 2 &&
    CAPITALISED.test(words[from - 2]!.text) &&
    isName(words, from - 2, sentence)
  ) {
    if (!CAPITALISED.test(words[from]!.text) && isNext(words[from - 2]!.end, before.start)) from -= 2;
  } else if (
    CAPITALISED.test(words[to]!.text) &&
    /^\s+the\s+[a-z]+(?=\s|['’.,?!;:]|$)/.test(sentence.slice(words[to]!.end))
  ) {
    // "Fuzz the dog comes when called": the kind of animal or thing follows the name.
    const kind = words[to + 2];
    if (from === to && kind && /^the$/.test(words[to + 1]!.text) && KINDS.has(kind.text)) to += 2;
  }
  // "To open the boathouse" is about the boathouse.
  if (/^to$/i.test(words[from]!.text) && to - from >= 2) from += 2;
  // "The garden gate sticks": what it does is no part of its name.
  while (to > from && EN_DOES.test(words[to]!.text)) to--;
  start = words[from]!.start;
  end = words[to]!.end;
  const article = /^(?:the|my|our|a|an)\s+/i.exec(sentence.slice(start, end))?.[0] ?? "";
  return { start: start + article.length, end };
}

const EN_DOES =
  /^(?:belongs|sticks|jams|hangs|stops|breaks|freezes|gets|goes|comes|needs|likes|loves|hates|lives|works|opens|closes|meets|costs|runs|plays|studies|keeps|takes|wants|speaks|drinks|eats)$/;

/** A capital at the beginning of a sentence is no sign of a name, unless the word can be nothing else. */
function isName(words: readonly { text: string; start: number }[], at: number, sentence: string): boolean {
  const word = words[at]!;
  if (!CAPITALISED.test(word.text) || /^(?:I|I['’]m)$/.test(word.text)) return false;
  if (!/(?:^|[.!?:]\s*)$/.test(sentence.slice(0, word.start))) return true;
  return !/^(?:The|My|Our|A|An|If|When|To|In|On|At|By|For|From|With|Not|No|So|And|But|Oh|Well|Also|Please|Remember|Keep|Note|Just|Actually|There|It|This|That|Locker|People|Everyone|Nobody|Did|Does|Do|Is|Are|Was|You|We|He|She|They|His|Her|Their|Its)$/.test(
    word.text,
  );
}

const KINDS: ReadonlySet<string> = new Set(
  "dog cat rabbit hamster parrot turtle tortoise pony horse goose duck hen hedgehog goat goldfish fish lizard gecko pigeon ox cow pig sheep ferret canary snake spider frog robot drone bear guinea".split(
    " ",
  ),
);
