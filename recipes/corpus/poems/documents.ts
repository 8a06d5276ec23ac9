/**
 * Training documents from one real poem: written on request by theme, title or images; continued; a line filled in;
 * single lines and couplets; where it rhymes; and the seven steps from theme to poem.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Theme, themesOf } from "../../../src/model/index.ts";
import { type Document, poemDocument, textDocument } from "../forms.ts";
import { expandAny, fill, pickWeighted } from "../grammar.ts";
import { FULL_FORM_NAMES, isRegularForm, type Poem, plainTitle } from "./poem.ts";
import { askByTheme, askByTitle, askInEnglish } from "./requests.ts";
import { type RhymeTable, rhymingCharacters } from "./rhyme.ts";

/** One document about the poem, or undefined if it suits no task. */
export function poemTask(poem: Poem, rhymes: RhymeTable, rng: Rng): Document | undefined {
  const context: Context = { poem, rhymes, rng, title: plainTitle(poem.title), themes: themesOf(poem.lines.join("")) };
  const tasks = isRegularForm(poem.form) ? REGULAR_TASKS : OTHER_TASKS;
  for (let tries = 0; tries < 4; tries++) {
    const [task] = tasks[
      pickWeighted(
        rng,
        tasks.map(([, weight]) => weight),
      )
    ] as (typeof tasks)[number];
    const document = task(context);
    if (document !== undefined) return document;
  }
  return undefined;
}

interface Context {
  readonly poem: Poem;
  readonly rhymes: RhymeTable;
  readonly rng: Rng;
  /** "" if the title is of no use. */
  readonly title: string;
  /** Most specific first. */
  readonly themes: readonly Theme[];
}

type Task = (context: Context) => Document | undefined;

const REGULAR_TASKS: readonly (readonly [Task, number])[] = [
  [byTheme, 38],
  [byTitle, 16],
  [byImages, 10],
  [inEnglish, 6],
  [continuation, 10],
  [missingLine, 4],
  [nextLine, 5],
  [oneLine, 4],
  [whereItRhymes, 2],
  [sevenSteps, 5],
  [plainText, 4],
];

const OTHER_TASKS: readonly (readonly [Task, number])[] = [
  [byTheme, 50],
  [byTitle, 15],
  [byImages, 10],
  [continuation, 12],
  [plainText, 6],
];

function byTheme({ poem, themes, title, rng }: Context): Document | undefined {
  // The most specific themes say most about the poem; one of the first three is asked for.
  const theme = themes[Math.min(rng.integer(3), themes.length - 1)];
  if (theme === undefined) return undefined;
  return poemDocument("poem", "zh", askByTheme(rng, theme.zh, formName(poem, title, rng)), poem.lines);
}

function byTitle({ poem, title, rng }: Context): Document | undefined {
  const body = poem.lines.join("");
  const shows = [...title].some((character) => body.includes(character));
  if (poem.form === "词" || poem.form === "曲" || title === "" || title.length > 8 || !shows) return undefined;
  return poemDocument("poem", "zh", askByTitle(rng, title, formName(poem, title, rng)), poem.lines);
}

const BY_IMAGES = [
  "(写|作|来)(一首|首){form}，(里面要有|要写到|要出现|带上)(“{a}”和“{b}”|{a}和{b}|{a}、{b})[。]",
  "(用|以)(“{a}”“{b}”|{a}、{b})(这两个意象|为意象|)(写|作)(一首|首){form}[。]",
  "{form}，关键词：{a}、{b}[。]",
  "(请|)(写|作)(一首|首)有{a}、有{b}的{form}[。]",
];

/** What poems are full of: things one can see, hear or touch. */
const IMAGES =
  "月花山水风雨雪云柳鸟江河海春秋草树竹梅菊莲荷松桃雁燕鹤蝉马舟船桥楼窗灯酒琴笛书剑衣镜霜露星日夕烟雾石泉溪湖沙路门庭寺钟人客梦泪心";

function byImages({ poem, title, rng }: Context): Document | undefined {
  const images = imagesOf(poem);
  if (images.length < 2) return undefined;
  const [a = "", b = ""] = rng.shuffle(images);
  return poemDocument(
    "poem",
    "zh",
    fill(expandAny(rng, BY_IMAGES), { a, b, form: formName(poem, title, rng) }),
    poem.lines,
  );
}

function imagesOf(poem: Poem): string[] {
  const body = poem.lines.join("");
  return [...IMAGES].filter((image) => body.includes(image));
}

function inEnglish({ poem, themes, title, rng }: Context): Document | undefined {
  const theme = themes[Math.min(rng.integer(3), themes.length - 1)];
  if (theme === undefined) return undefined;
  return poemDocument("poem", "mixed", askInEnglish(rng, theme.en, formName(poem, title, rng)), poem.lines);
}

const CONTINUE = [
  "(请|帮我|)(接着|续写|接下去|往下)(写|作|)(这首|下面的|)(诗|{form})：{start}",
  "(这首{form}的第一句是|开头是|首句是)“{start}”，(请|)(写完|续完|接下去|写出整首)[。]",
  "用“{start}”开头(写|作)(一首|首){form}[。]",
  "{start}……(请续写|接着写|续成一首{form})[。]",
  "(第一句|首句)：{start}\n(续|接着写)：",
];

function continuation({ poem, title, rng }: Context): Document | undefined {
  if (poem.lines.length < 2) return undefined;
  const first = poem.lines[0] as string;
  const start = rng.next() < 0.5 ? first : (halves(first)[0] as string);
  const request = fill(expandAny(rng, CONTINUE), { start, form: formName(poem, title, rng) });
  return poemDocument("poem-continue", "zh", request, poem.lines);
}

const FILL_IN = [
  "(补全|填上|补上)(缺的一句|空着的一句|缺句)：\n{poem}",
  "{poem}\n(空的一句|缺的那句|□处)(应该填什么|怎么补|填一句)？",
  "(这首诗缺了一句，补一句|诗里少了一句，请补上)：\n{poem}",
];

/** One half-line is hidden behind boxes and asked for: form without recitation. */
function missingLine({ poem, rng }: Context): Document | undefined {
  const at = rng.integer(poem.lines.length);
  const hidden = rng.pick(halves(poem.lines[at] as string));
  const shown = poem.lines
    .map((line, i) => (i === at ? line.replace(hidden, "□".repeat(hidden.length)) : line))
    .join("\n");
  return poemDocument("poem-line", "zh", fill(expandAny(rng, FILL_IN), { poem: shown }), [hidden]);
}

const NEXT = [
  "(对|接|写)(下一句|下句|出下句)：{line}",
  "“{line}”的(下一句|下句)(可以是|怎么写|写什么)？",
  "(上句|上联)：{line}\n(下句|下联)：",
  "给“{line}”(接一句|对一句|续一句)[，字数一样][。]",
];

function nextLine({ poem, rng }: Context): Document | undefined {
  const [upper, lower] = halves(rng.pick(poem.lines));
  if (upper === undefined || lower === undefined) return undefined;
  return poemDocument("poem-line", "zh", fill(expandAny(rng, NEXT), { line: upper }), [lower]);
}

const ONE_LINE = [
  "(写|来|作)(一句|句){count}(言诗|个字的诗)，(写|关于|要有){theme}[。]",
  "{count}(言|个字)(一句|，一句)：{theme}",
  "用{count}个字(写写|写){theme}[。]",
];

function oneLine({ poem, rng }: Context): Document | undefined {
  const line = rng.pick(halves(rng.pick(poem.lines)));
  const theme = themesOf(line)[0];
  if (theme === undefined || (line.length !== 5 && line.length !== 7)) return undefined;
  const count = line.length === 5 ? "五" : "七";
  return poemDocument("poem-line", "zh", fill(expandAny(rng, ONE_LINE), { count, theme: theme.zh }), [line]);
}

const RHYME_ASK = [
  "(这首诗|下面的诗)(押的是哪几个字|的韵脚是哪几个字|在哪些字上押韵)？\n{poem}",
  "{poem}\n(韵脚是什么|哪几个字押韵|找出韵脚)(？|。)",
];

function whereItRhymes({ poem, rhymes, rng }: Context): Document | undefined {
  const characters = rhymingCharacters(poem.lines);
  if (rhymes.common(characters) === undefined) return undefined;
  const request = fill(expandAny(rng, RHYME_ASK), { poem: poem.lines.join("\n") });
  return poemDocument("poem-rhyme", "zh", request, [characters.join("、")]);
}

const SEVEN_STEPS = [
  "七步成诗：{theme}，{form}",
  "(用|按)七步(写|作)(一首|首){theme}的{form}[。]",
  "(一步一步|分七步)(写|作)(一首|首){form}，(写|主题是){theme}[。]",
];

/** Theme, form, rhyme, images, the poem, and two checks: each step gives the next something to hold on to. */
function sevenSteps({ poem, rhymes, themes, rng }: Context): Document | undefined {
  const theme = themes[0];
  const characters = rhymingCharacters(poem.lines);
  const rhyme = rhymes.common(characters);
  if (theme === undefined || rhyme === undefined || !isRegularForm(poem.form)) return undefined;
  const count = poem.form.startsWith("五") ? "五" : "七";
  const lines = poem.form.endsWith("绝") ? "四" : "八";
  const steps = [
    `一、题：${theme.zh}`,
    `二、体：${poem.form}，${lines}句，每句${count}字`,
    `三、韵：${rhyme}`,
    `四、象：${imagesOf(poem).slice(0, 4).join("、") || theme.zh}`,
    "五、诗：",
    ...poem.lines,
    `六、查：${lines}句，每句${count}字`,
    `七、韵脚：${characters.join("、")}`,
  ];
  const request = fill(expandAny(rng, SEVEN_STEPS), { theme: theme.zh, form: poem.form });
  return poemDocument("poem-steps", "zh", request, steps);
}

function plainText({ poem, title }: Context): Document {
  return textDocument("poem-text", "zh", (title ? `《${title}》\n` : "") + poem.lines.join("\n"));
}

/** The lines of a couplet without punctuation. */
function halves(couplet: string): string[] {
  return couplet.split(/[^\u4e00-\u9fff]+/).filter((half) => half !== "");
}

function formName(poem: Poem, title: string, rng: Rng): string {
  if (isRegularForm(poem.form)) return rng.next() < 0.5 ? poem.form : FULL_FORM_NAMES[poem.form];
  if (poem.form === "词") return title ? rng.pick([`词，词牌是${title}`, `《${title}》`, "词"]) : "词";
  if (poem.form === "曲") return "曲";
  return poem.form === "诗经" ? rng.pick(["诗经风格的诗", "四言诗"]) : rng.pick(["诗", "古诗", "古体诗"]);
}
