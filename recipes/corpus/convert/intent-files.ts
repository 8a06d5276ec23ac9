/**
 * Reads the home assistants' intent files: the part of YAML that they use, and what they say in it.
 *
 *   intents:                        lists:                       expansion_rules:
 *     HassTurnOn:                     color:                       area: "[<the>] {area}"
 *       data:                           values: [in/out or text]
 *         - sentences: [templates]      range: from, to
 *           slots: {domain: light}      wildcard: true
 */

/** Sentences that stand for one call, with what they fix. */
export interface IntentBlock {
  readonly intent: string;
  readonly templates: readonly string[];
  readonly slots: Readonly<Record<string, string>>;
  /** Rules that hold in this block only. */
  readonly rules: Readonly<Record<string, string>>;
}

/** The values a slot may take: words with the value behind them, or a range of numbers. */
export type SlotList =
  | { readonly kind: "values"; readonly values: readonly { readonly words: string; readonly value: string }[] }
  | { readonly kind: "range"; readonly from: number; readonly to: number }
  | { readonly kind: "wildcard" };

export interface Common {
  readonly lists: Readonly<Record<string, SlotList>>;
  readonly rules: Readonly<Record<string, string>>;
}

interface Line {
  readonly indent: number;
  /** Without "- ". */
  readonly text: string;
  readonly isItem: boolean;
}

/** All blocks of a sentences file. */
export function readIntentFile(yaml: string): IntentBlock[] {
  const blocks: IntentBlock[] = [];
  const lines = linesOf(yaml);
  let intent = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.indent === 2 && !line.isItem && line.text.endsWith(":")) intent = line.text.slice(0, -1);
    if (!line.isItem || line.text !== "sentences:") continue;
    const inside = linesInside(lines, i);
    const key = line.indent + 2; // keys of the block stand where "sentences" does
    const templates = inside
      .filter(({ isItem, indent }) => isItem && indent > line.indent)
      .map(({ text }) => unquote(text));
    blocks.push({
      intent,
      templates,
      slots: mapAt(inside, "slots:", key),
      rules: mapAt(inside, "expansion_rules:", key),
    });
    i += inside.length;
  }
  return blocks;
}

/** Lists and rules of a language's common file. */
export function readCommonFile(yaml: string): Common {
  const lines = linesOf(yaml);
  const rules: Record<string, string> = {};
  const lists: Record<string, SlotList> = {};
  const rulesAt = lines.findIndex(({ indent, text }) => indent === 0 && text === "expansion_rules:");
  for (const { text } of rulesAt < 0 ? [] : linesInside(lines, rulesAt)) {
    const [name, value] = pair(text);
    if (value !== "") rules[name] = value;
  }
  const listsAt = lines.findIndex(({ indent, text }) => indent === 0 && text === "lists:");
  const listLines = listsAt < 0 ? [] : linesInside(lines, listsAt);
  for (let i = 0; i < listLines.length; i++) {
    const line = listLines[i] as Line;
    if (line.indent !== 2 || !line.text.endsWith(":")) continue;
    const list = readList(linesInside(listLines, i));
    if (list !== undefined) lists[line.text.slice(0, -1)] = list;
  }
  return { lists, rules };
}

function readList(lines: readonly Line[]): SlotList | undefined {
  const number = (name: string): number =>
    Number(pair(lines.find(({ text }) => text.startsWith(`${name}:`))?.text ?? "")[1]);
  if (lines.some(({ text }) => text === "wildcard: true")) return { kind: "wildcard" };
  if (lines.some(({ text }) => text === "range:")) return { kind: "range", from: number("from"), to: number("to") };
  const values: { words: string; value: string }[] = [];
  for (const [i, { isItem, text }] of lines.entries()) {
    if (!isItem) continue;
    if (!text.startsWith("in:")) values.push({ words: unquote(text), value: unquote(text) });
    else values.push({ words: pair(text)[1], value: pair(lines[i + 1]?.text ?? "")[1] });
  }
  return values.length === 0 ? undefined : { kind: "values", values };
}

function linesOf(yaml: string): Line[] {
  return yaml
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#") && line.trim() !== "---")
    .map((line) => {
      const text = line.trim();
      const isItem = text.startsWith("- ");
      return { indent: line.length - line.trimStart().length, text: isItem ? text.slice(2).trim() : text, isItem };
    });
}

/** The lines below `at` that are indented deeper than it. */
function linesInside(lines: readonly Line[], at: number): Line[] {
  const { indent } = lines[at] as Line;
  let end = at + 1;
  while (end < lines.length && (lines[end] as Line).indent > indent) end++;
  return lines.slice(at + 1, end);
}

/** The key-value pairs below `key` at the given indent. */
function mapAt(lines: readonly Line[], key: string, indent: number): Record<string, string> {
  const at = lines.findIndex((line) => line.indent === indent && line.text === key);
  if (at < 0) return {};
  return Object.fromEntries(
    linesInside(lines, at)
      .map(({ text }) => pair(text))
      .filter(([, value]) => value !== ""),
  );
}

function pair(text: string): [string, string] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, ""] : [unquote(text.slice(0, colon)), unquote(text.slice(colon + 1))];
}

function unquote(text: string): string {
  const plain = text.trim();
  return /^(["']).*\1$/.test(plain) ? plain.slice(1, -1) : plain;
}
