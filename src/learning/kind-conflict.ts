/**
 * Whether half of a subject's name stands in a turn as half of another's: 花卷 of 小猫花卷 in 小狗花卷, Norman of "Norman the
 * cat" in "Norman the dog" or "Norman Pell", Banyue of Banyue hamlet in Banyue County.
 */
import { EN_TO_ZH, ZH_TO_EN } from "./bilingual-words.ts";
import { splitKind } from "./subject-forms.ts";

const ZH_KIND_BEFORE =
  /(?:小狗|小猫|小兔|小马|小鸟|小羊|小猪|兔子|仓鼠|鹦鹉|乌龟|刺猬|雪貂|山羊|金鱼|鸽子|蜥蜴|机器人)$/u;
const EN_KIND_AFTER = /^ the (\p{Ll}+(?: \p{Ll}+)?)/u;
const EN_PLACE_AFTER = /^ (Town|Village|County|City|Hamlet|Township|Harbour|Island|Bay)\b/;

/**
 * @param told the subject as it was told
 * @param start end of the form in the turn, UTF-16
 */
export function isOtherKind(turn: string, start: number, end: number, told: string): boolean {
  const form = turn.slice(start, end);
  if (form.toLowerCase() === told.toLowerCase()) return false;
  const own = kindsOf(told);
  const zh = ZH_KIND_BEFORE.exec(turn.slice(0, start))?.[0];
  if (zh !== undefined && own.size > 0 && !own.has(zh)) return true;
  const after = turn.slice(end);
  const en = EN_KIND_AFTER.exec(after)?.[1] ?? EN_PLACE_AFTER.exec(after)?.[1]?.toLowerCase();
  if (en !== undefined && own.size > 0 && !own.has(en) && !own.has(en.split(" ")[0] as string)) return true;
  // Half of a name in Latin letters goes on with another half.
  return /^\p{Lu}\p{Ll}+$/u.test(form) && /^ \p{Lu}\p{Ll}+/u.test(after) && !EN_PLACE_AFTER.test(after);
}

/** What the subject is, in both languages: cat, 猫, 小猫. Empty where its name does not say. */
function kindsOf(told: string): ReadonlySet<string> {
  const after = / the (\p{Ll}+(?: \p{Ll}+)?)$/u.exec(told)?.[1];
  if (after) return new Set([after, ...(EN_TO_ZH.get(after) ?? [])]);
  const [kind] = splitKind(told);
  const suffix = /[镇村县市屯乡港岛湾]$/u.exec(told)?.[0];
  const zh = kind !== "" ? kind : suffix;
  if (zh === undefined) return new Set();
  const bare = zh.replace(/^小(?=.)/u, "");
  return new Set([zh, bare, ...(ZH_TO_EN.get(zh) ?? ZH_TO_EN.get(bare) ?? [])]);
}
