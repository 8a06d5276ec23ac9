/**
 * Cleaning Chinese text: punctuation of the kind Chinese uses, balanced quotes, traditional to simplified characters.
 */

const HANZI = "\\u4e00-\\u9fff";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  "!": "！",
  "?": "？",
  ":": "：",
  ";": "；",
};

const halfWidthAfterHanzi = new RegExp(`(?<=[${HANZI}”’」）》])\\s*([,!?:;])\\s*`, "g");
const stopAfterHanzi = new RegExp(`(?<=[${HANZI}”’」）》])\\.(?!\\.)(?=\\s|$|[${HANZI}“])`, "g");
const spaceBetweenHanzi = new RegExp(`(?<=[${HANZI}，。！？：；“”])[ \\u3000]+(?=[${HANZI}，。！？：；“”])`, "g");

/** Half-width punctuation between hanzi becomes full width, straight quotes curly, dashes and dots their usual form. */
export function normaliseChinese(text: string): string {
  let open = false;
  return text
    .replace(/\r/g, "")
    .replace(/-\{[^}]*?(?:zh-(?:cn|hans):)?([^；;:}]*)[^}]*\}-/g, "$1")
    .replace(/‘‘|''|``|＂/g, '"')
    .replace(/"/g, () => {
      open = !open;
      return open ? "“" : "”";
    })
    .replace(halfWidthAfterHanzi, (_, mark: string) => FULL_WIDTH[mark] as string)
    .replace(stopAfterHanzi, "。")
    .replace(/[-―—－]{2,}|(?<=[\u4e00-\u9fff])[―—](?=[\u4e00-\u9fff”])/g, "——")
    .replace(/\.{3,}|。{2,}|…+/g, "……")
    .replace(spaceBetweenHanzi, "")
    .replace(/([！？，。])\1+/g, "$1")
    .replace(/[（(][，、；：\s]*[）)]/g, "")
    .replace(/(?<=[（(])[，、；：\s]+|[，、；：\s]+(?=[）)])/g, "")
    .trim();
}

/** Sentences with their closing marks; joined again they give the text. */
export function chineseSentences(text: string): string[] {
  return text.match(/[^。！？…]*(?:[。！？…]+[”’）」]*|$)/g)?.filter((sentence) => sentence !== "") ?? [];
}

/** Whether every opening quote and bracket is closed, in order. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const character of text) {
    const at = "“‘（《「".indexOf(character);
    if (at >= 0) open.push("”’）》」"[at] as string);
    else if ("”’）》」".includes(character) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** A traditional-to-simplified table: a string of pairs, traditional first, as in the lesson benchmark's fold table. */
export class Simplifier {
  readonly #pairs: ReadonlyMap<string, string>;

  constructor(pairs: string) {
    const map = new Map<string, string>();
    for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs[i] as string, pairs[i + 1] as string);
    this.#pairs = map;
  }

  simplify(text: string): string {
    let simplified = "";
    for (const character of text) simplified += this.#pairs.get(character) ?? character;
    return simplified;
  }
}
