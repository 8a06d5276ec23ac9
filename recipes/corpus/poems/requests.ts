/**
 * The many ways of asking for a poem.
 */
import type { Rng } from "../../../src/core/index.ts";
import { expandAny, fill } from "../grammar.ts";

const BY_THEME_ZH = [
  "(请|帮我|麻烦你|能不能|)(写|作|来|赋)(一首|首)(关于|有关|描写|写){theme}的{form}[。]",
  "(写|作|来)(一首|首){form}，(主题是|主题：|题材是|写|内容是|要写){theme}[。]",
  "以(“{theme}”|{theme})为(主题|题材|内容)[，](写|作|赋)(一首|首){form}[。]",
  "{theme}，{form}",
  "{form}，{theme}[。]",
  "(我想要|我想看|想要|想看)(一首|首)(写|关于){theme}的{form}[。]",
  "用{form}(写写|写一写|写){theme}[吧][。]",
  "(能|可以)(为我|给我|帮我)(写|作)(一首|首){theme}(主题的|题材的){form}吗？",
  "(请你|你)(来|)(作|写)诗[吧]：{theme}，{form}[。]",
];

const BY_TITLE_ZH = [
  "(请|帮我|)(以|用)《{title}》为(题|题目)[，](写|作|赋)(一首|首){form}[。]",
  "(写|作|来)(一首|首){form}，(题目|题|标题)(是|叫|：)《{title}》[。]",
  "《{title}》，{form}",
  "题目：{title}\n体裁：{form}",
  "{form}《{title}》",
];

const BY_THEME_EN = [
  "(Please|Can you|Could you|) write a [classical] Chinese poem about {theme}, as a {form}[.]",
  "(Write|Compose|Give me) a {form} (about|on) {theme}[, please][.]",
  "A {form} (about|on) {theme}, please.",
  "Theme: {theme}. Form: {form}.",
  "I (want|would like|'d like) a Chinese poem about {theme}, as a {form}.",
];

/** A request by theme, in Chinese. `form` is named as given. */
export function askByTheme(rng: Rng, theme: string, form: string): string {
  return fill(expandAny(rng, BY_THEME_ZH), { theme, form });
}

/** A request by title, in Chinese. */
export function askByTitle(rng: Rng, title: string, form: string): string {
  return fill(expandAny(rng, BY_TITLE_ZH), { title, form });
}

/** A request by theme, in English; the poem stays Chinese. */
export function askInEnglish(rng: Rng, theme: string, form: string): string {
  return fill(expandAny(rng, BY_THEME_EN), { theme, form });
}
