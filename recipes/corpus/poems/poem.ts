/**
 * A real Chinese poem and what can be said of it without understanding it: form, checks, a usable title.
 */

export type RegularForm = "五绝" | "七绝" | "五律" | "七律";

export interface Poem {
  readonly title: string;
  readonly author: string;
  /** Couplets with their punctuation: "床前明月光，疑是地上霜。" */
  readonly lines: readonly string[];
  /** One of the regular forms, a tune title for lyrics, or "" for anything else. */
  readonly form: RegularForm | "词" | "曲" | "古诗" | "诗经";
}

/** Characters a line and couplets of the regular forms. */
const SHAPE: Readonly<Record<RegularForm, { characters: number; couplets: number }>> = {
  五绝: { characters: 5, couplets: 2 },
  七绝: { characters: 7, couplets: 2 },
  五律: { characters: 5, couplets: 4 },
  七律: { characters: 7, couplets: 4 },
};

export const FULL_FORM_NAMES: Readonly<Record<RegularForm, string>> = {
  五绝: "五言绝句",
  七绝: "七言绝句",
  五律: "五言律诗",
  七律: "七言律诗",
};

export function isRegularForm(form: string): form is RegularForm {
  return form in SHAPE;
}

/** Whether every couplet has exactly the characters its form asks for, and nothing but hanzi and two marks. */
export function hasForm(lines: readonly string[], form: RegularForm): boolean {
  const { characters, couplets } = SHAPE[form];
  if (lines.length !== couplets) return false;
  return lines.every((line) => {
    const halves = line.match(/^([\u4e00-\u9fff]+)[，？！、；]([\u4e00-\u9fff]+)[。？！；]$/);
    return halves?.[1]?.length === characters && halves[2]?.length === characters;
  });
}

/** The title as a person would say it, without numbering and notes; "" if nothing usable is left. */
export function plainTitle(title: string): string {
  const plain = title
    .replace(/[（(].*$/, "")
    .replace(/(?:[〖【].*)$/, "")
    .replace(/\s+[其之]?[一二三四五六七八九十百]+$/, "")
    .replace(/[一二三四五六七八九十]+首$/, "")
    .trim();
  return /^[\u4e00-\u9fff]{1,12}$/.test(plain) && plain !== "句" && plain !== "失题" ? plain : "";
}
