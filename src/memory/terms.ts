/**
 * How text is cut into search terms, Chinese and English alike, when it is stored and when it is asked for.
 *
 * - Letters: whole words, folded (NFKC, lower case, without accents and possessive), with the plural's S removed.
 * - Chinese, Japanese, Korean script: every character, every pair of neighbours, and every word of three or more
 *   characters that Intl.Segmenter finds. Pairs make two-character words findable, which is most of Chinese; SQLite's
 *   own trigram tokenizer finds none of them.
 *
 * A question is cut more sparingly than a stored text: a lone character counts only where it is a word, and words that
 * only make a sentence a question are left out.
 *
 * Source of the plural rule: Harman 1991, "How effective is suffixing?" (the S stemmer).
 */

/** A run of one script: letters, digits, or characters written without spaces. */
const RUN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+|\p{N}+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const SPACELESS = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Intl.Segmenter slows down beyond use on very long strings (measured at 160,000), so it gets a sentence at a time. */
const SENTENCE_END = /(?<=[。！？；!?;\n])/u;
const LONGEST_SEGMENT = 400; // UTF-16 units

/** Words of grammar and of asking. Short on purpose: rare words count most anyway. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the is are was were be been am do does did has have had can could will would shall should may might must " +
    "i me my mine you your yours we us our he him his she her it its they them their this that these those there here " +
    "of in on at to for from by with about as and or but if so not no what which who whom whose when where why how " +
    "tell please know remember say s t " +
    "的 了 着 吗 呢 吧 啊 呀 哦 嗯 是 在 有 和 与 或 也 都 就 还 很 把 被 给 对 从 到 我 你 您 他 她 它 们 这 那 哪 个 什 么 谁 几 " +
    "我们 你们 他们 她们 它们 我的 你的 您的 他的 她的 它的 我家 你家 这个 那个 哪个 哪里 哪儿 这里 那里 什么 怎么 怎样 怎么样 为什么 多少 请问 一下 是不是 有没有 " +
    "告诉 知道 记得"
  ).split(" "),
);

/** NFKC, lower case, without accents: "Café" and "CAFE" are the same word. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "") // Latin, Greek and Cyrillic accents; marks of other scripts are letters
    .normalize("NFC")
    .replace(/(?![\p{L}\p{M}\p{N}])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu, " "); // radicals are no letters
}

/** The terms under which a stored text is found, in order and with repetitions. */
export function indexTerms(text: string): string[] {
  const folded = fold(text);
  const terms: string[] = [];
  for (const run of folded.match(RUN) ?? []) {
    if (!SPACELESS.test(run)) {
      terms.push(stem(run));
      continue;
    }
    const characters = Array.from(run);
    for (const [i, character] of characters.entries()) {
      terms.push(character);
      if (i > 0) terms.push(`${characters[i - 1]}${character}`);
    }
  }
  for (const word of segment(folded)) if (word !== undefined && countCharacters(word) > 2) terms.push(word);
  return terms;
}

/** The different terms that a question asks for. Empty if it holds nothing but words of grammar. */
export function queryTerms(question: string): string[] {
  const folded = fold(question);
  const terms = new Set<string>();
  for (const run of folded.match(RUN) ?? []) {
    if (!SPACELESS.test(run) && !STOP_WORDS.has(run)) terms.add(stem(run));
  }
  for (const piece of contentPieces(folded)) {
    const characters = piece.flatMap((word) => Array.from(word));
    for (let i = 1; i < characters.length; i++) terms.add(`${characters[i - 1]}${characters[i]}`);
    for (const word of piece) if (countCharacters(word) > 2) terms.add(word);
    // A short piece may be two words that the segmenter took for one: the cat is called, 猫 叫.
    if (characters.length <= 2) for (const character of characters) terms.add(character);
  }
  return [...terms];
}

/** The stretches of spaceless script between words of grammar, each as its words. */
function contentPieces(folded: string): string[][] {
  const pieces: string[][] = [];
  let piece: string[] = [];
  const endPiece = (): void => {
    if (piece.length > 0) pieces.push(piece);
    piece = [];
  };
  for (const word of segment(folded)) {
    if (word === undefined || STOP_WORDS.has(word)) endPiece();
    else piece.push(word);
  }
  endPiece();
  return pieces;
}

/**
 * The units on whose boundaries a subject is recognised: one character of a spaceless script, one word, one number.
 * English articles are not units, so "the Frog printer" and "Frog printer" are the same subject.
 */
export function subjectUnits(text: string): string[] {
  const units: string[] = [];
  for (const run of fold(text).match(RUN) ?? []) {
    if (SPACELESS.test(run)) units.push(...run);
    else if (run !== "a" && run !== "an" && run !== "the") units.push(withoutPossessive(run));
  }
  return units;
}

/** A subject's form as it is stored and looked up: its units with spaces between. */
export function subjectKey(form: string): string {
  return subjectUnits(form).join(" ");
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words of the spaceless scripts, as Intl.Segmenter sees them, with `undefined` for whatever stands between them. */
function segment(folded: string): (string | undefined)[] {
  const words: (string | undefined)[] = [];
  for (const sentence of folded.split(SENTENCE_END)) {
    for (let at = 0; at < sentence.length; at += LONGEST_SEGMENT) {
      for (const { segment: part, isWordLike } of segmenter.segment(sentence.slice(at, at + LONGEST_SEGMENT))) {
        // A segment may carry characters that nobody sees, such as tag characters.
        const word = part.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
        words.push(isWordLike && SPACELESS.test(word) ? word : undefined);
      }
    }
  }
  return words;
}

function countCharacters(word: string): number {
  return Array.from(word).length;
}

function stem(word: string): string {
  const bare = withoutPossessive(word);
  if (bare.length < 4) return bare;
  if (/[^ea]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(bare)) return bare.slice(0, -1);
  if (/[^us]s$/.test(bare)) return bare.slice(0, -1);
  return bare;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/['’]/g, "");
}
