/**
 * Rhyme classes of Chinese characters, from a dictionary's pinyin.
 *
 * The classes are those of the Chinese New Rhymes (中华新韵, 2005) in thirteen-odd groups of modern finals: "ang", "ian"
 * and so on sound alike as an, as they do to a reader today. Old poems that no longer rhyme in modern speech have no
 * class in common and are simply not used where a rhyme is named.
 */

const CLASSES: readonly (readonly [name: string, finals: RegExp])[] = [
  ["a", /^(a|ia|ua)$/],
  ["o", /^(o|e|uo)$/],
  ["ie", /^(ie|ve|ue|ye)$/],
  ["ai", /^(ai|uai)$/],
  ["ei", /^(ei|ui|uei)$/],
  ["ao", /^(ao|iao)$/],
  ["ou", /^(ou|iu|iou)$/],
  ["an", /^(an|ian|uan|van)$/],
  ["en", /^(en|in|un|vn|uen)$/],
  ["ang", /^(ang|iang|uang)$/],
  ["eng", /^(eng|ing|ong|iong|ueng)$/],
  ["i", /^(i|er|v)$/],
  ["u", /^u$/],
];

/** Syllables whose i is a buzz: they rhyme among themselves. */
const BUZZ = /^(zh|ch|sh|r|z|c|s)i$/;

/** The rhyme class of a pinyin syllable such as "shuang1"; undefined if it is none. */
export function rhymeClassOfPinyin(pinyin: string): string | undefined {
  const syllable = pinyin
    .toLowerCase()
    .replace(/[1-5]$/, "")
    .replace(/u:|ü/g, "v");
  if (BUZZ.test(syllable)) return "zhi";
  const final = spelledOut(syllable);
  return CLASSES.find(([, finals]) => finals.test(final))?.[0];
}

/** The final as it sounds: yi is i, wei is uei, and u after j, q, x is ü. */
function spelledOut(syllable: string): string {
  if (syllable.startsWith("yu")) return `v${syllable.slice(2)}`;
  if (syllable.startsWith("y")) return syllable.slice(1).startsWith("i") ? syllable.slice(1) : `i${syllable.slice(1)}`;
  if (syllable.startsWith("w")) return syllable.slice(1).startsWith("u") ? syllable.slice(1) : `u${syllable.slice(1)}`;
  const final = syllable.replace(/^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/, "");
  return /^[jqx]/.test(syllable) ? final.replace(/^u/, "v") : final;
}

/** Character to rhyme class, read from dictionary lines "字\tzi4\tmeaning"; the first reading of a character counts. */
export class RhymeTable {
  readonly #classes = new Map<string, string>();

  constructor(dictionary: string) {
    for (const [, character = "", pinyin = ""] of dictionary.matchAll(/^([\u4e00-\u9fff])\t([a-zA-Z:]+[1-5])\t/gm)) {
      const rhyme = rhymeClassOfPinyin(pinyin);
      if (rhyme !== undefined && !this.#classes.has(character)) this.#classes.set(character, rhyme);
    }
  }

  /** The class that all characters share, or undefined. */
  common(characters: readonly string[]): string | undefined {
    const first = this.#classes.get(characters[0] ?? "");
    return first !== undefined && characters.every((character) => this.#classes.get(character) === first)
      ? first
      : undefined;
  }
}

/** The rhyming characters of couplets: the last of each. */
export function rhymingCharacters(couplets: readonly string[]): string[] {
  return couplets
    .map((couplet) => couplet.match(/([\u4e00-\u9fff])[^\u4e00-\u9fff]*$/)?.[1] ?? "")
    .filter((c) => c !== "");
}
