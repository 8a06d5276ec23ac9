/**
 * Subjects under more kinds of names than the corpus has: with what they are, a title, an owner, a place, a number. What finds
 * subjects must go by the words around a name, not by how names look.
 */
import type { Rng } from "../../src/core/index.ts";
import { chineseName, inventedName, petName, surname, townName } from "../corpus/lexicon/names.ts";
import type { Subject } from "../corpus/lexicon/subjects.ts";
import type { Term } from "../corpus/lexicon/term.ts";

const list = (source: string): readonly Term[] =>
  source.split(", ").map((entry) => {
    const [zh = "", en = ""] = entry.split("|");
    return { zh, en };
  });

const ANIMALS = list(
  "小狗|dog, 小猫|cat, 兔子|rabbit, 仓鼠|hamster, 鹦鹉|parrot, 乌龟|turtle, 小马|pony, 大鹅|goose, 刺猬|hedgehog, 山羊|goat, 金鱼|goldfish, 蜥蜴|lizard, 鸽子|pigeon, 老牛|ox",
);
const NUMBERED = list("机器人|robot, 轮船|ship, 列车|train, 无人机|drone, 探测器|probe, 拖轮|tug");
const TITLES = list(
  "医生|Dr., 教授|Professor, 教练|Coach, 老师|Miss, 经理|Manager, 师傅|Master, 阿姨|Auntie, 叔叔|Uncle, 队长|Captain, 护士|Nurse",
);
const OWNERS = list(
  "舅舅家|my uncle's, 奶奶|Grandma's, 邻居|the neighbours', 学校|the school's, 公司|the company's, 姐姐|my sister's, 爷爷|Grandpa's, 房东|the landlord's, 同事|my colleague's, 俱乐部|the club's",
);
const PLACES = list(
  "三楼|third-floor, 后门|back-door, 楼下|downstairs, 走廊|hallway, 海边|seaside, 地下室|basement, 北边|north, 二号|number two, 山脚|hillside, 门口|front",
);
const THINGS = list(
  "储物间|storage room, 灯|lamp, 信箱|letter box, 鱼缸|fish tank, 烤箱|oven, 木屋|cabin, 车库|garage, 鸡舍|henhouse, 钢琴|piano, 地窖|cellar, 电梯|lift, 船坞|boathouse, 会议室|meeting room, 帐篷|tent, 望远镜|telescope, 摩托车|motorbike, 投影仪|projector, 邮箱|mailbox, 花房|glasshouse, 日晷|sundial",
);
const MADE = list(
  "收音机|radio, 电风扇|fan, 书包|school bag, 雨衣|raincoat, 水壶|kettle, 扫地机|robot vacuum, 手电|torch, 单车|bicycle, 门铃|doorbell, 台历|desk calendar",
);
const DIGITS = "零一二三四五六七八九";
const NUMBERS = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const thing = (zh: string, en: string, enLead = "", zhLead = ""): Subject => ({
  kind: "shaped",
  zh: { lead: zhLead, bare: zh },
  en: { lead: enLead, bare: en },
  pronoun: "it",
});

const SHAPES: readonly ((rng: Rng) => Subject)[] = [
  (rng) => {
    const [kind, name] = [rng.pick(ANIMALS), rng.next() < 0.5 ? petName(rng) : inventedName(rng)];
    return thing(kind.zh + name.zh, `${name.en} the ${kind.en}`);
  },
  (rng) => {
    const [kind, name, n] = [rng.pick(NUMBERED), petName(rng), 1 + rng.integer(9)];
    return thing(`${kind.zh}${name.zh}${DIGITS[n]}号`, `${kind.en} ${name.en} ${NUMBERS[n]}`);
  },
  (rng) => {
    const [title, name] = [rng.pick(TITLES), chineseName(rng, rng.next() < 0.5 ? "she" : "he")];
    return thing(`${name.zh.charAt(0)}${title.zh}`, `${title.en} ${name.en.split(" ")[0]}`);
  },
  (rng) => {
    const [title, name] = [rng.pick(TITLES), surname(rng)];
    return thing(`${name.zh}${title.zh}`, `${title.en} ${name.en}`);
  },
  (rng) => {
    const [owner, what] = [rng.pick(OWNERS), rng.pick(THINGS)];
    const en = owner.en.replace(/^(?:my|the) /, "");
    const lead = owner.en.slice(0, owner.en.length - en.length);
    return thing(`${owner.zh}的${what.zh}`, `${en} ${what.en}`, lead);
  },
  (rng) => {
    const [owner, what] = [chineseName(rng, "she"), rng.pick(THINGS)];
    return thing(`${owner.zh}的${what.zh}`, `${owner.en}'s ${what.en}`);
  },
  (rng) => {
    const [place, what] = [rng.pick(PLACES), rng.pick(THINGS)];
    return thing(`${place.zh}${rng.next() < 0.7 ? "的" : ""}${what.zh}`, `${place.en} ${what.en}`, "the ");
  },
  (rng) => {
    const [brand, what] = [rng.next() < 0.5 ? petName(rng) : inventedName(rng), rng.pick(MADE)];
    return thing(`${brand.zh}牌${what.zh}`, `${brand.en} ${what.en}`, "the ");
  },
  (rng) => {
    const what = rng.pick(MADE);
    const colour = rng.pick(
      list("红色|red, 绿色|green, 旧|old, 黄色|yellow, 黑|black, 条纹|striped, 儿子|son's, 新|new, 折叠|folding"),
    );
    return thing(
      colour.zh + (colour.zh.length > 1 && rng.next() < 0.4 ? "的" : "") + what.zh,
      `${colour.en} ${what.en}`,
      "my ",
      "我的",
    );
  },
  (rng) => {
    const [name, tail] = [
      rng.next() < 0.5 ? townName(rng) : inventedName(rng),
      rng.pick(
        list(
          "合唱团|choir, 棋社|chess club, 画室|studio, 读书会|book circle, 球队|football team, 车队|cycling group, 幼儿园|kindergarten, 花店|florist",
        ),
      ),
    ];
    return thing(name.zh + tail.zh, `${capitalised(name.en)} ${tail.en}`, rng.next() < 0.6 ? "the " : "");
  },
  (rng) => {
    const what = rng.pick(
      list(
        "大熊猫|giant pandas, 仙人掌|cactuses, 月饼|mooncakes, 彗星|comets, 蚂蚁|ants, 自行车|bicycles, 北极熊|polar bears, 三角形|triangles, 围棋|the game of go, 太阳|the sun, 长江|the Yangtze, 骆驼|camels",
      ),
    );
    const lead = what.en.startsWith("the ") ? "the " : "";
    return thing(what.zh, what.en.slice(lead.length), lead);
  },
];

/** A subject under another kind of name. */
export function shapedSubject(rng: Rng): Subject {
  return rng.pick(SHAPES)(rng);
}

/** What people put before and after a fact, beyond the corpus's phrases; {q} is the statement. */
const FRAMES: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: [
    "插一句，{q}",
    "说正经的，{q}",
    "我跟你讲，{q}",
    "{q}，你可要记得",
    "{q}，回头我再问你",
    "{q}，我也是才知道的",
    "{q}，她亲口说的",
    "{q}，不骗你",
    "{q}，这点很要紧",
    "你记混了，{q}",
    "你说错了，{q}",
    "你刚才答错了，{q}",
    "有个地方要更正，{q}",
    "这一条得改改：{q}",
    "啊，{q}",
    "听人家说{q}",
    "{q}，前两天听说的",
    "上次那个不对，{q}",
    "这点你弄反了：{q}",
    "麻烦改一改，{q}",
    "哎呀不是的，{q}",
    "你往后记着，{q}",
    "{q}，替我收着这条",
    "嗯……{q}",
    "老实说，{q}",
    "顺带告诉你一件小事：{q}",
    "{q}，就这么回事",
  ],
  en: [
    "listen, {q}",
    "{q}, as far as I know",
    "{q}, so they say",
    "{q}, believe it or not",
    "{q}, I was told yesterday",
    "{q}, in case I ask later",
    "that's not right: {q}",
    "you mixed that up: {q}",
    "you said it wrong, {q}",
    "one thing to correct: {q}",
    "there is a mistake in there, {q}",
    "not quite, {q}",
    "{q}, I learnt the other day",
    "I gather that {q}",
    "let me put that straight: {q}",
    "no no, {q}",
    "what I meant was that {q}",
    "before I forget, {q}",
    "speaking of which, {q}",
    "honestly, {q}",
    "small thing, but {q}",
    "{q}, just for the record",
    "put this down for me: {q}",
    "hang on to this one: {q}",
    "{q}, my aunt says",
    "oh yes, {q}",
  ],
};

export function framed(rng: Rng, statement: string, language: "zh" | "en"): string {
  return rng.pick(FRAMES[language]).replace("{q}", statement);
}
