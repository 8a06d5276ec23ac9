/**
 * What a hanzi rhymes with as it is read today: one of the thirteen tracks (十三辙) of northern opera and song, by the final of
 * its pinyin. Tones are left aside.
 */
import { pinyinSyllables } from "../learning/index.ts";

/** Finals of each track; "v" stands for u with two dots. */
const TRACKS: Readonly<Record<string, string>> = {
  发花: "a ia ua",
  梭坡: "o e uo",
  乜斜: "ie ve",
  一七: "i v er",
  姑苏: "u",
  怀来: "ai uai",
  灰堆: "ei ui",
  遥条: "ao iao",
  油求: "ou iu",
  言前: "an ian uan van",
  人辰: "en in un vn",
  江阳: "ang iang uang",
  中东: "eng ing ong iong",
};

const TRACK_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TRACKS).flatMap(([track, finals]) =>
    finals.split(" ").map((final): [string, string] => [final, track]),
  ),
);

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/;
/** Spellings that hide a final: yan is ian, wei is ui, yu and ju are v. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^[yjqx]u/, "v"],
  [/^yi?/, "i"],
  [/^weng$/, "eng"],
  [/^wei$/, "ui"],
  [/^wen$/, "un"],
  [/^wu?/, "u"],
];

/** The track of a syllable such as "xue"; undefined where it is none. */
export function rhymeOfSyllable(syllable: string): string | undefined {
  for (const [pattern, spelling] of SPELLINGS) {
    if (pattern.test(syllable)) return TRACK_OF.get(normal(syllable.replace(pattern, spelling)));
  }
  return TRACK_OF.get(syllable.replace(INITIAL, ""));
}

/** you is iou, which is written iu; yong is iong. */
function normal(final: string): string {
  return final === "iou" ? "iu" : final;
}

const known = new Map<string, string | undefined>();

/** The track of a hanzi by its commonest reading; undefined for what is no hanzi. */
export function rhymeOf(hanzi: string): string | undefined {
  if (!known.has(hanzi)) {
    const [syllable] = pinyinSyllables(hanzi);
    known.set(hanzi, syllable === undefined ? undefined : rhymeOfSyllable(syllable));
  }
  return known.get(hanzi);
}
