/**
 * Finds a foreign name under its Chinese transcription: Tessa Vance as 泰莎·万斯.
 *
 * Transcriptions vary, so both sides are reduced to classes of consonants and compared by edit distance. Only runs of hanzi that
 * are used for transcribing are looked at, and only where no subject was found under one of its forms.
 */
import type { CueMatch } from "./cue-index.ts";
import { pinyinSyllables } from "./pinyin.ts";

/** Hanzi that transcribe sounds; hardly any of them can follow or precede a name in a question. */
const TRANSCRIBING =
  "阿埃艾爱安昂奥巴白柏班邦保鲍贝本比彼毕边宾波伯泊勃博布查察楚茨次达戴丹当道德登邓狄迪蒂丁东杜敦多顿厄恩尔法凡范方菲费芬丰佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉济加贾简江杰金津君卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎里理利莉立丽连廉良列烈林琳龄留柳龙隆卢鲁路露伦罗洛马玛麦曼芒毛茅梅门蒙孟米密明缪摩莫墨默姆木穆那娜纳乃奈南内嫩尼妮宁纽农努诺女欧帕派潘庞培佩彭皮匹平珀普齐奇契恰强乔切钦琴丘琼热仁荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施诗史士舒朔司丝斯思松苏素孙索塔泰坦汤唐陶特腾提铁廷汀通图土托陀瓦万旺威韦维伟卫温文翁沃乌武伍西希锡席夏香小辛兴休修许雪逊雅亚延扬杨耶叶伊依因英尤于约赞泽曾扎詹章珍芝治兹朱卓宗祖佐凯泰芙薇黛妲琪蕾娅娃绮姬婕萝蓓茜蔻茵莲拜别什切采彻岑翰恺捷廖迈涅谢欣菈赛邱翠霏婷玫瑟";
const RUN = new RegExp(`[${TRANSCRIBING}]+(?:[·•・][${TRANSCRIBING}]+)*`, "gu");
const SHORTEST_CLASSES = 3;
const LEAST_SIMILARITY = 0.72;

interface Name {
  readonly owner: string;
  readonly form: string;
  readonly classes: string;
}

export class SoundIndex {
  #names: Name[] = [];

  /** Adds those forms that are names in Latin letters. */
  add(owner: string, forms: readonly string[]): void {
    for (const form of forms) {
      if (!/^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*$/u.test(form)) continue;
      const classes = classesOfLatin(form);
      if (classes.length >= SHORTEST_CLASSES) this.#names.push({ owner, form, classes });
    }
  }

  remove(owner: string): void {
    this.#names = this.#names.filter((name) => name.owner !== owner);
  }

  /** Transcribed names in a turn, each with the owners of the name that sounds most alike. */
  find(turn: string): CueMatch[] {
    if (this.#names.length === 0) return [];
    const matches: CueMatch[] = [];
    for (const { 0: run, index } of turn.matchAll(RUN)) {
      const best = this.#mostAlike(run);
      if (!best) continue;
      const start = index + best.start;
      matches.push({ owners: best.owners, start, end: start + best.length, length: best.length });
    }
    return matches;
  }

  /** Also looks at the run without its first or last hanzi, which may belong to the words around. */
  #mostAlike(run: string): { owners: string[]; start: number; length: number } | undefined {
    let best: { owners: string[]; start: number; length: number } | undefined;
    let similarity = LEAST_SIMILARITY;
    for (const [from, cut] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [0, 2],
    ] as const) {
      const piece = run.slice(from, run.length - cut);
      if (piece.length < 2) continue;
      const classes = classesOfHanzi(piece);
      if (classes.length < SHORTEST_CLASSES) continue;
      for (const { owner, classes: name } of this.#names) {
        const alike = likeness(classes, name);
        if (alike > similarity) {
          similarity = alike;
          best = { owners: [owner], start: from, length: piece.length };
        } else if (best && alike === similarity && best.start === from && best.length === piece.length) {
          if (!best.owners.includes(owner)) best.owners.push(owner);
        }
      }
    }
    return best;
  }
}

const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^(?:zh|ch|sh|[jqxzcs])/, "S"],
  [/^[bp]/, "P"],
  [/^m/, "M"],
  [/^[f]/, "F"],
  [/^[dt]/, "T"],
  [/^n/, "N"],
  [/^[lr]/, "L"],
  [/^[gk]/, "K"],
  [/^h/, "H"],
  [/^w/, "W"],
];

/** Classes of consonants of a transcription: TSWNS for 泰莎·万斯. */
export function classesOfHanzi(text: string): string {
  return pinyinSyllables(text)
    .map((syllable) => {
      if (syllable === "er") return "L";
      const initial = INITIALS.find(([pattern]) => pattern.test(syllable))?.[1] ?? "";
      return initial + (/ng?$/.test(syllable) && syllable.length > 1 ? "N" : "");
    })
    .join("");
}

/** Classes of consonants of a name in Latin letters: TSFNS for Tessa Vance. */
export function classesOfLatin(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z]/g, " ")
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/(.)\1/g, "$1")
        .replace(/^kn/, "n")
        .replace(/^wr/, "r")
        .replace(/ph|gh(?=t)/g, "f")
        .replace(/tch|sch|sh|ch|th(?=[aeiouy]|$)|c(?=[eiy])|dg|tion/g, "s")
        .replace(/x/g, "ks")
        .replace(/qu/g, "kw")
        .replace(/w(?=[^aeiouy]|$)/g, "")
        .replace(/[aeiouy]/g, "")
        .replace(/[bp]/g, "P")
        .replace(/m/g, "M")
        .replace(/[fv]/g, "F")
        .replace(/[dt]/g, "T")
        .replace(/n/g, "N")
        .replace(/[lr]/g, "L")
        .replace(/[ckgq]/g, "K")
        .replace(/h/g, "H")
        .replace(/w/g, "W")
        .replace(/[jsz]/g, "S"),
    )
    .join("");
}

/** 1 for equal classes, less by the cost of edits. */
export function likeness(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, j) =>
    [...b.slice(0, j)].reduce((sum, c) => sum + dropCost(c), 0),
  );
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = diagonal + dropCost(a[i - 1]!);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = Math.min(
        diagonal + changeCost(a[i - 1]!, b[j - 1]!),
        above + dropCost(a[i - 1]!),
        row[j - 1]! + dropCost(b[j - 1]!),
      );
      diagonal = above;
    }
  }
  return 1 - row[b.length]! / Math.max(a.length, b.length);
}

/** An r before a consonant, an n or an h is often not written. */
function dropCost(c: string): number {
  return c === "L" || c === "N" || c === "H" || c === "W" ? 0.5 : 1;
}

const NEAR: ReadonlySet<string> = new Set([
  "FW",
  "WF",
  "HW",
  "WH",
  "FH",
  "HF",
  "KS",
  "SK",
  "TS",
  "ST",
  "MN",
  "NM",
  "HK",
  "KH",
]);

function changeCost(a: string, b: string): number {
  return a === b ? 0 : NEAR.has(a + b) ? 0.5 : 1;
}
