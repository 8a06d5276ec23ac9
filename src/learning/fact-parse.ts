/**
 * What a statement is about and what it says: the tagger's spans, corrected by what is known of words and names.
 */
import { goesOnAsName, surnameLength } from "./chinese-names.ts";
import { type Span, type TaggerWeights, tagFact } from "./fact-tagger.ts";
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
  const subject = longest(named) ?? refined[0] ?? speaker(sentence) ?? firstName(sentence);
  const value = longest(
    values.filter((span) => subject === undefined || span.end <= subject.start || subject.end <= span.start),
  );
  return { subject, value };
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

/** What a sentence begins with, where the tagger found nothing: most sentences begin with what they are about. */
function firstName(sentence: string): Span | undefined {
  const surname = surnameLength(sentence);
  for (const length of surname > 0 ? [surname + 2, surname + 1] : []) {
    const name = sentence.slice(0, length);
    const rest = sentence.slice(length);
    if (/^\p{sc=Han}+$/u.test(name) && rest !== "" && !goesOnAsName(rest)) return { text: name, start: 0, end: length };
  }
  const [, found] = ZH_FIRST.exec(sentence) ?? EN_FIRST.exec(sentence) ?? [];
  if (found === undefined || isGrammar(found) || !/\p{sc=Han}|\s/u.test(found)) return undefined;
  const start = sentence.indexOf(found);
  return { text: found, start, end: start + found.length };
}

/** The person who speaks is the subject. */
export function isSpeaker(subject: string): boolean {
  return /^(?:I|me|my|我)$/i.test(subject.trim());
}

/** Words that carry no name. */
function isGrammar(text: string): boolean {
  return /^(?:it|he|she|they|this|that|there|these|those|who|what|one|you|we|us|这|那|这里|那里|这里要|你|您|他|她|它|他们|她们|它们|大家|有人|别人|人家|谁|什么|只|只要)$/iu.test(
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
  /^(?:想要|想让|想把|想给|要让|要给|只要|只有|如果|要是|关于|至于|说到|对于|所有|这个|那个|还有|其实|后来|现在|以后|打开|关掉|关上|重启|清洁|清洗|经营|管理|负责|叫醒|叫|给|让|把|被|在|从|到|去|往|连|开|要|请|跟|和|为|因为|由|归)(?=.{2})/u;
const ZH_AFTER =
  /(?:[的地得在会是对把被要能想归给由爱最叫有跟到去来也都就总常还]|以后|之后|之前|的时候|时候?|现在|今年|今天|平时|一般|总是|最近|本来|其实)$/u;

function refineChinese(sentence: string, span: Span): { start: number; end: number } {
  let { start, end } = span;
  for (const { segment, index } of segmenter.segment(sentence)) {
    const wordEnd = index + segment.length;
    // A subject neither begins nor ends within a word: 雾 of 晨雾; but 特 of 特别 is no part of it.
    if (index < start && start < wordEnd && segment.length > 1) start = index;
    if (index > start && index < end && end < wordEnd) end = ZH_ADVERB.test(segment) ? index : wordEnd;
  }
  const before = ZH_BEFORE.exec(sentence.slice(start, end))?.[0] ?? "";
  if (before !== "" && !isKnownWord(sentence, start, start + before.length)) start += before.length;
  const after = ZH_AFTER.exec(sentence.slice(start, end))?.[0] ?? "";
  if (end - start - after.length >= 2) end -= after.length;
  // A name is not cut: 周 of 周文博, 许思 of 许思远, 初夏 of 陈初夏.
  const isBare = end - start <= 2 && !/\p{sc=Han}/u.test(sentence.charAt(start - 2));
  if (isBare && start > 0 && surnameLength(sentence.slice(start - 1)) === 1) start--;
  const surname = surnameLength(sentence.slice(start, end));
  if (surname > 0 && start + surname >= end - 1) {
    while (end < start + surname + 2 && goesOnAsName(sentence.slice(end))) end++;
  }
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
  start = words[from]!.start;
  end = words[to]!.end;
  const article = /^(?:the|my|our|a|an)\s+/i.exec(sentence.slice(start, end))?.[0] ?? "";
  return { start: start + article.length, end };
}

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
