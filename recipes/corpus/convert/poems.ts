/**
 * The poetry files: Tang poems, Song lyrics and arias, the Book of Songs; and a sample of the Song poems.
 */
import type { Rng } from "../../../src/core/index.ts";
import { textDocument } from "../forms.ts";
import { hashText } from "../hash.ts";
import { poemTask } from "../poems/documents.ts";
import { hasForm, isRegularForm, type Poem } from "../poems/poem.ts";
import { RhymeTable } from "../poems/rhyme.ts";
import { type Converter, type Emit, parseLine } from "./converter.ts";

interface Row {
  kind: string;
  title?: string;
  author?: string;
  lines: string[];
  form?: string;
}

/** Long ballads are cut out: the model's context is short and its poems are too. */
const MAX_LINES = 14;

/** Share taken of what is not one of the four regular forms: there is more of it than a small model should see. */
const SHARE: Readonly<Record<string, number>> = { 其他: 0.4, ci: 0.6, qu: 0.25 };

/** Where the rhymes are read from. */
const DICTIONARY = "pair-cedict.tsv.br";

/** All poems, the irregular ones in part. */
export const poems: Converter = poemConverter(1);

/** 15 % of the Song poems, regular forms only. */
export const songPoems: Converter = poemConverter(0.15);

function poemConverter(share: number): Converter {
  let rhymes: RhymeTable | undefined; // read once, for all rounds
  return {
    auxiliaryFiles: [DICTIONARY],
    prepare: ([dictionary = ""]) => {
      rhymes ??= new RhymeTable(dictionary);
      const table = rhymes;
      return ([line = ""], rng, emit) => emitPoem(line, share, table, rng, emit);
    },
  };
}

function emitPoem(line: string, share: number, rhymes: RhymeTable, rng: Rng, emit: Emit): void {
  const row = parseLine<Row>(line);
  const lines = row.lines.map((text) => commonVariants(text.trim())).filter((text) => text !== "");
  const key = lines.join("");
  const chance = hashText(key, 1) / 2 ** 32;
  if (lines.length === 0 || !/^[\u4e00-\u9fff，。？！、；：]+$/.test(key)) return;
  if (row.kind === "prose" || row.kind === "chuci") {
    if (share === 1 && key.length <= 400) emit(key, textDocument("classical", "zh", key));
    return;
  }
  const form = formOf(row, lines);
  if (form === undefined) return;
  if (share < 1 && !isRegularForm(form)) return;
  if (chance >= share * (isRegularForm(form) ? 1 : (SHARE[row.form ?? row.kind] ?? 1))) return;
  const poem: Poem = { title: row.title ?? "", author: row.author ?? "", lines, form };
  const document = poemTask(poem, rhymes, rng);
  if (document !== undefined) emit(key, document);
}

/** Variant characters that the conversion to simplified left behind, each before its usual form. */
const VARIANTS = new Map(
  "鬬斗鬭斗劒剑劔剑鴈雁疎疏緑绿畵画簷檐啓启缾瓶麤粗鷄鸡遶绕窻窗窓窗煖暖雞鸡峯峰羣群巖岩栢柏笻筇逈迥迴回徧遍櫂棹牀床粧妆甎砖爲为髙高靑青歎叹鑪炉鑑鉴讙欢蘂蕊蕋蕊葢盖覩睹踰逾鎻锁陁陀隣邻霤溜鞵鞋餧喂駡骂鵶鸦鼇鳌兎兔冐冒凭凭剗刬厰厂吿告喫吃嘷嗥囘回埽扫墖塔夘卯奬奖娯娱寃冤尙尚嵗岁帬裙幷并彊强徃往忩匆恠怪惪德愽博戞戛拕拖挿插捴总掽碰撡操擣捣攷考敂叩斵斫旹时昬昏晩晚暎映朞期枒丫栁柳棃梨椶棕榘矩樷丛檝楫欵款歳岁殽肴毬球氷冰汎泛汚污沉沉浄净渇渴湌餐溼湿滙汇灋法煑煮熈熙燄焰牎窗犂犁猨猿珎珍瑠琉甞尝畧略畱留疂叠痩瘦皷鼓盌碗眎视睠眷磵涧秊年稺稚窰窑竝并筯箸箒帚籖签糉粽絃弦綫线緜绵縁缘缐线罇樽耡锄聨联胷胸脃脆臝裸舩船艸草荅答萟艺蓴莼蔕蒂薶埋蘓苏虵蛇蝯猿蠏蟹衂衄裵裴觧解詶酬誖悖謌歌讐雠豓艳豔艳賔宾贑赣趂趁跡迹躶裸輭软輙辄辤辞迯逃遯遁郄郤醻酬鈎钩銕铁鎗枪鏁锁閒闲閙闹闇暗陗峭隂阴隄堤雰氛霣陨靣面鞾靴韈袜韮韭頥颐顋腮飃飘飈飙飱飧餈糍餻糕馸馸駞驼騐验骽腿髥髯鬀剃魚鱼鮎鲇鰌鳅鱓鳝鱷鳄鳬凫鵞鹅鵰雕鶏鸡鷰燕麐麟黏粘"
    .match(/../gu)
    ?.map((pair) => [pair[0], pair[1]] as [string, string]) ?? [],
);

function commonVariants(text: string): string {
  let common = "";
  for (const character of text) common += VARIANTS.get(character) ?? character;
  return common;
}

function formOf(row: Row, lines: readonly string[]): Poem["form"] | undefined {
  if (lines.length > MAX_LINES) return undefined;
  if (row.form !== undefined && isRegularForm(row.form)) return hasForm(lines, row.form) ? row.form : undefined;
  if (row.kind === "ci") return "词";
  if (row.kind === "qu") return "曲";
  return row.kind === "shijing" ? "诗经" : "古诗";
}
