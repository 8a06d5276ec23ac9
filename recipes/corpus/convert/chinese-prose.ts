/**
 * Simple modern Chinese prose: children's tales and school-reader passages.
 */
import { textDocument } from "../forms.ts";
import { chineseSentences, isBalanced, normaliseChinese } from "./chinese.ts";
import { type Converter, converter, parseLine } from "./converter.ts";

/** Where the cloze tests left a gap: its answer is not in the file. */
const GAP = "XXXXX";

/** Passages of one field `text`; sentences with a cloze gap are taken out together with what their quotes need. */
export const chinesePassages: Converter = converter(([line = ""], _rng, emit) => {
  const text = withoutGaps(normaliseChinese(parseLine<{ text: string }>(line).text));
  if (text.length < 40 || text.includes(GAP)) return;
  emit(text, textDocument("story-zh", "zh", text));
});

/** Drops each sentence with a gap, and its neighbours on the right until the quotes around the cut are balanced again. */
function withoutGaps(text: string): string {
  if (!text.includes(GAP)) return text;
  const sentences = chineseSentences(text);
  const kept: string[] = [];
  for (let i = 0; i < sentences.length; i++) {
    let cut = sentences[i] as string;
    if (!cut.includes(GAP)) {
      kept.push(cut);
      continue;
    }
    while (!isBalanced(cut) && i + 1 < sentences.length) cut += sentences[++i];
  }
  return kept.join("");
}
