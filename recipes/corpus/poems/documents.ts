/**
 * Training documents from one real poem: written on request by theme or title, continued from its first line.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Document, poemDocument, textDocument } from "../forms.ts";
import { expandAny, fill } from "../grammar.ts";
import { FULL_FORM_NAMES, isRegularForm, type Poem, plainTitle } from "./poem.ts";
import { askByTheme, askByTitle, askInEnglish } from "./requests.ts";
import { themesOf } from "./themes.ts";

const CONTINUE = [
  "(请|帮我|)(接着|续写|接下去|往下)(写|作|)(这首|下面的|)(诗|{form})：{start}",
  "(这首{form}的第一句是|开头是|首句是)“{start}”，(请|)(写完|续完|接下去|写出整首)[。]",
  "用“{start}”开头(写|作)(一首|首){form}[。]",
  "{start}……(请续写|接着写|续成一首{form})[。]",
];

/** One document about the poem, or undefined if it suits no task. */
export function poemTask(poem: Poem, rng: Rng): Document | undefined {
  const title = plainTitle(poem.title);
  const body = poem.lines.join("");
  const form = formName(poem, title, rng);
  const roll = rng.next();
  if (roll < 0.12 && poem.lines.length > 1) return continuation(poem, form, rng);
  if (roll < 0.16) return textDocument("poem-text", "zh", (title ? `《${title}》\n` : "") + poem.lines.join("\n"));
  const titleShows = [...title].some((character) => body.includes(character));
  if (poem.form !== "词" && poem.form !== "曲" && title && title.length <= 8 && titleShows && roll < 0.5) {
    return poemDocument("poem", "zh", askByTitle(rng, title, form), poem.lines);
  }
  const themes = themesOf(body).slice(0, 4);
  if (themes.length === 0) {
    return title ? poemDocument("poem", "zh", askByTitle(rng, title, form), poem.lines) : undefined;
  }
  const theme = rng.pick(themes);
  if (roll > 0.92) return poemDocument("poem", "mixed", askInEnglish(rng, theme.en, form), poem.lines);
  return poemDocument("poem", "zh", askByTheme(rng, theme.zh, form), poem.lines);
}

function continuation(poem: Poem, form: string, rng: Rng): Document {
  const first = poem.lines[0] as string;
  const half = first.split(/[，？！；、]/)[0] as string;
  const start = rng.next() < 0.5 ? first : half;
  return poemDocument("poem-continue", "zh", fill(expandAny(rng, CONTINUE), { start, form }), poem.lines);
}

function formName(poem: Poem, title: string, rng: Rng): string {
  if (isRegularForm(poem.form)) return rng.next() < 0.5 ? poem.form : FULL_FORM_NAMES[poem.form];
  if (poem.form === "词") return title ? rng.pick([`词，词牌是${title}`, `《${title}》`, "词"]) : "词";
  if (poem.form === "曲") return "曲";
  return poem.form === "诗经" ? rng.pick(["诗经风格的诗", "四言诗"]) : rng.pick(["诗", "古诗", "古体诗"]);
}
