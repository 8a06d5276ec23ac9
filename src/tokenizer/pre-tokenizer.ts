/**
 * Cuts a text into the words that byte pairs are merged in. No merge crosses a cut, so the cuts decide what can be a token:
 *
 *   - a hanzi, and a mark of Chinese punctuation, is always alone: verse stays character by character;
 *   - a digit is always alone: numbers are copied digit by digit;
 *   - a word of another script takes the one space before it (" the"), and so does a run of punctuation;
 *   - English endings after an apostrophe ("'s", "n't" gives "'t") are their own word;
 *   - newlines stand apart from other white space.
 *
 * The same rule exists twice: as a pattern, which goes into `tokenizer.json`, and as a scanner that makes no strings.
 * Form of the pattern: GPT-2's (Radford et al. 2019), with a class of characters that stand alone.
 */

// Punctuation and symbols of Chinese typesetting without U+3000, which is white space; then the hanzi; then full-width marks.
const ALONE = String.raw`\x{3001}-\x{303F}\x{3400}-\x{4DBF}\x{4E00}-\x{9FFF}\x{F900}-\x{FAFF}\x{FF01}-\x{FF0F}\x{FF1A}-\x{FF20}\x{FF3B}-\x{FF40}\x{FF5B}-\x{FF65}\x{20000}-\x{3FFFD}`;

/** The rule as a pattern in Oniguruma's syntax, which `tokenizer.json` asks for. Its matches cover any text without gaps. */
export const WORD_PATTERN: string = [
  String.raw`['’](?:[smdt]|re|ve|ll)(?![\p{L}\p{M}])`,
  String.raw` ?(?:(?![${ALONE}])[\p{L}\p{M}])+`,
  String.raw`\p{N}`,
  `[${ALONE}]`,
  String.raw` ?[^\s\p{L}\p{M}\p{N}${ALONE}]+`,
  String.raw`\n+`,
  String.raw`[^\S\n]+(?!\S)`,
  String.raw`[^\S\n]+`,
].join("|");

/** What a character is to the scanner. 0 marks a table entry not yet looked up. */
const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const ALONE_CHARACTER = 3;
const NEWLINE = 4;
const SPACE = 5; // white space other than the newline
const OTHER = 6;

const alonePattern = new RegExp(`^[${ALONE.replaceAll("\\x{", "\\u{")}]$`, "u");
const digitPattern = /^\p{N}$/u;
const letterPattern = /^[\p{L}\p{M}]$/u;
const spacePattern = /^\p{White_Space}$/u;

// Filled as characters are met: looking up all 65,536 at start would cost a cold process some 20 ms.
const planeZero = new Uint8Array(0x10000);
const planeOne = new Uint8Array(0x10000);

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (character === "\n") return NEWLINE;
  if (digitPattern.test(character)) return DIGIT;
  if (alonePattern.test(character)) return ALONE_CHARACTER;
  if (letterPattern.test(character)) return LETTER;
  return spacePattern.test(character) ? SPACE : OTHER;
}

function classOfPair(high: number, low: number): number {
  const codePoint = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
  if (codePoint >= 0x20000) return classify(codePoint);
  const known = planeOne[codePoint - 0x10000] as number;
  if (known !== UNKNOWN) return known;
  const found = classify(codePoint);
  planeOne[codePoint - 0x10000] = found;
  return found;
}

// classAt and widthAt are asked for every character, so they return plain numbers instead of one object.
function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = planeZero[unit] as number;
  if (known !== UNKNOWN) return known;
  if (unit >= 0xd800 && unit < 0xdc00) {
    const low = text.charCodeAt(index + 1);
    if (low >= 0xdc00 && low < 0xe000) return classOfPair(unit, low);
    return OTHER; // half a pair: its bytes will be those of U+FFFD
  }
  const found = classify(unit);
  planeZero[unit] = found;
  return found;
}

function widthAt(text: string, index: number): 1 | 2 {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const low = text.charCodeAt(index + 1);
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

/** Whether the character at `index` is a word by itself whatever surrounds it: a hanzi, Chinese punctuation, a digit. */
export function standsAlone(text: string, index: number): boolean {
  const kind = classAt(text, index);
  return kind === ALONE_CHARACTER || kind === DIGIT;
}

/** Index just past the run of characters of class `kind` that starts at `index`. */
function runEnd(text: string, index: number, kind: number): number {
  let end = index;
  while (end < text.length && classAt(text, end) === kind) end += widthAt(text, end);
  return end;
}

/** Index just past the apostrophe ending that starts at `index`, or `index` if there is none. */
function endingEnd(text: string, index: number): number {
  const first = text[index + 1];
  const second = text[index + 2];
  let end = index;
  if (first === "s" || first === "m" || first === "d" || first === "t") end = index + 2;
  else if ((first === "r" || first === "v") && second === "e") end = index + 3;
  else if (first === "l" && second === "l") end = index + 3;
  if (end === index || end >= text.length) return end;
  // "(?![\p{L}\p{M}])" also sees hanzi, which are letters that stand alone.
  const next = String.fromCodePoint(text.codePointAt(end) as number);
  return letterPattern.test(next) ? index : end;
}

/**
 * Index just past the word that starts at `start`.
 *
 * @param start index of a UTF-16 unit in `text`, the first of a character.
 */
export function wordEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === 0x27 || unit === 0x2019) {
    const end = endingEnd(text, start);
    if (end > start) return end;
  }
  const kind = classAt(text, start);
  if (kind === LETTER || kind === OTHER || kind === NEWLINE) return runEnd(text, start, kind);
  if (kind !== SPACE) return start + widthAt(text, start);

  const end = runEnd(text, start, SPACE);
  if (end === text.length || text.charCodeAt(end) === 0x0a) return end;
  if (end - start > 1) return end - 1; // the last one may belong to the word behind it
  const next = classAt(text, end);
  return unit === 0x20 && (next === LETTER || next === OTHER) ? runEnd(text, end, next) : end;
}
