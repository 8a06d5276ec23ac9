/**
 * Chains of exchange: to get one thing, another must be fetched first, and another before that; at the end of the chain
 * stands a bit of honest work.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Line, Plot } from "./plot.ts";

interface Owned {
  readonly thing: Line;
  readonly owner: Line;
}

const OWNED: readonly Owned[] = [
  { thing: ["一桶牛奶", "a bucket of milk"], owner: ["老牛", "the old cow"] },
  { thing: ["几个鸡蛋", "some eggs"], owner: ["母鸡", "the hen"] },
  { thing: ["一团羊毛", "some wool"], owner: ["绵羊", "the sheep"] },
  { thing: ["一罐蜂蜜", "a jar of honey"], owner: ["蜜蜂", "the bee"] },
  { thing: ["一袋面粉", "a bag of flour"], owner: ["磨坊老板", "the miller"] },
  { thing: ["几根木头", "some wood"], owner: ["海狸", "the beaver"] },
  { thing: ["一篮苹果", "a basket of apples"], owner: ["刺猬大叔", "Uncle Hedgehog"] },
  { thing: ["一捆胡萝卜", "a bunch of carrots"], owner: ["兔子阿姨", "Aunt Rabbit"] },
  { thing: ["一袋坚果", "a bag of nuts"], owner: ["松鼠爷爷", "Grandpa Squirrel"] },
  { thing: ["一个陶罐", "a clay pot"], owner: ["獾先生", "Mr. Badger"] },
  { thing: ["一块花布", "a piece of cloth"], owner: ["裁缝", "the tailor"] },
  { thing: ["一把钉子", "a handful of nails"], owner: ["铁匠", "the blacksmith"] },
];

/** What the first thing is good for, by its index in OWNED. */
const PURPOSES: readonly Line[] = [
  ["做一碗甜甜的布丁", "make a sweet pudding"],
  ["烤一个生日蛋糕", "bake a birthday cake"],
  ["织一条围巾", "knit a scarf"],
  ["给咳嗽的{elder}泡一杯蜂蜜水", "make a warm drink for {elder}"],
  ["烤一个大面包", "bake a big loaf of bread"],
  ["修好漏雨的屋顶", "mend the leaking roof"],
  ["做苹果派", "make an apple pie"],
  ["煮一大锅菜汤", "cook a big pot of soup"],
  ["做坚果饼干", "bake nut cookies"],
  ["种一棵小花", "plant a little flower"],
  ["给布娃娃做一条裙子", "make a dress for a doll"],
  ["做一个鸟窝", "build a house for the birds"],
];

interface Work {
  readonly need: Line;
  readonly done: Line;
}

const WORK: readonly Work[] = [
  {
    need: ["一捆嫩草", "a bundle of fresh grass"],
    done: [
      "{h}跑到草地上，(割了一大捆嫩草|一把一把地拔了一捆青草)。",
      "{h} ran to the meadow and cut a big bundle of grass.",
    ],
  },
  {
    need: ["一桶清水", "a bucket of clean water"],
    done: [
      "{h}走到井边，(打了满满一桶水|摇呀摇，打上来一桶清水)。",
      "{h} went to the well and filled a bucket with water.",
    ],
  },
  {
    need: ["一捆干柴", "some dry sticks"],
    done: ["{h}走进树林，(捡了一捆干柴|弯着腰捡了好多干树枝)。", "{h} went into the woods and gathered dry sticks."],
  },
  {
    need: ["一篮浆果", "a basket of berries"],
    done: [
      "{h}来到山坡上，(摘了满满一篮浆果|一颗一颗地摘了一篮子浆果)。",
      "{h} went up the hill and picked a basket of berries.",
    ],
  },
  {
    need: ["一束野花", "some wild flowers"],
    done: ["{h}在路边(采了一束野花|采了红的、黄的、白的花)。", "{h} picked red, yellow and white flowers by the road."],
  },
  {
    need: ["有人扫扫院子", "someone to sweep the yard"],
    done: [
      "{h}拿起扫帚，(把院子扫得干干净净|一下一下，扫得一片叶子也没有)。",
      "{h} took a broom and swept the yard until it was clean.",
    ],
  },
  {
    need: ["有人陪我说说话", "someone to talk to"],
    done: ["{h}坐下来，(陪着说了一会儿话|讲了一个笑话，又唱了一支歌)。", "{h} sat down, told a joke and sang a song."],
  },
];

/** A chain of two or three links. */
export function swapPlot(rng: Rng): Plot {
  const order = rng.shuffle(OWNED.map((_, i) => i));
  const links = order.slice(0, rng.next() < 0.6 ? 2 : 3).map((i) => OWNED[i] as Owned);
  const purpose = PURPOSES[order[0] as number] as Line;
  const work = rng.pick(WORK);
  const beats: (Line | `@${string}`)[] = [
    "@intro",
    [
      `有一天，{ta}想${purpose[0]}，可是(家里没有|少了){0}。`,
      `one day {he} wanted to ${purpose[1]}, but {he} needed {0}.`,
    ].map((text, side) =>
      text.replace("{0}", plain((links[0] as Owned).thing[side] as string, side)),
    ) as unknown as Line,
  ];
  for (const [i, { thing, owner }] of links.entries()) {
    const next = links[i + 1]?.thing ?? work.need;
    const isHelp = next[0].startsWith("有人");
    const zhNeed = isHelp ? `正想${next[0]}` : `(正需要|正缺|先要)${next[0]}`;
    const zhAsk = isHelp ? "你能帮帮我吗" : "(你能帮我找来|能帮我弄来|你可以帮我找来)吗";
    beats.push([
      `{ta}(来到${owner[0]}(家|那里)|去找${owner[0]})：“(请问|您好)，(能给我|可以给我)${thing[0]}吗？”“(可以呀|没问题|当然可以)，不过我${zhNeed}，${zhAsk}？”`,
      `{he} went to ${owner[1]}. “could you give me ${thing[1]}?” “(of course|gladly|yes), but first I need ${next[1]}. can you help me?”`,
    ]);
  }
  beats.push(work.done);
  for (const { thing, owner } of [...links].reverse()) {
    beats.push([
      `${owner[0]}(高兴极了|很满意|笑了)，(给了{ta}|送给{ta})${thing[0]}。`,
      `${owner[1]} was (happy|pleased) and gave {him} ${thing[1]}.`,
    ]);
  }
  beats.push([
    `{h}(跑回家|抱着它跑回家)，(终于可以${purpose[0]}了|开始${purpose[0]})。(大家都来帮忙|{F}也来帮忙)，(忙得真高兴|做得真好)。`,
    `{h} ran home, and at last {he} could ${purpose[1]}. {F} came to help, and it turned out well.`,
  ]);
  if (rng.next() < 0.5) beats.push("@happy");
  const first = links[0] as Owned;
  return {
    name: "swap",
    title: [`{h}和${first.thing[0]}`, `{h} and ${first.thing[1]}`],
    summary: [
      `{h}想${purpose[0]}，一家一家地换，终于换到了${first.thing[0]}。`,
      `{h} wanted to ${purpose[1]} and, by helping one after another, got ${first.thing[1]}.`,
    ],
    themes: [
      ["交换", "trading"],
      ["帮助别人", "helping others"],
      ["动手做东西", "making things"],
    ],
    beats,
    moral: [
      "(帮了别人，也帮了自己|肯动手，什么都换得来)。",
      "(who helps others helps himself|a little work opens every door).",
    ],
    questions: [
      ["{h}想做什么？", `${purpose[0]}。`, "What did {h} want to do?", `${purpose[1]}.`],
      [
        `是谁给了{h}${first.thing[0]}？`,
        `${first.owner[0]}。`,
        `Who gave {h} ${first.thing[1]}?`,
        `${first.owner[1]}.`,
      ],
      [
        `${(links.at(-1) as Owned).owner[0]}先要什么？`,
        `${work.need[0]}。`,
        `What did ${(links.at(-1) as Owned).owner[1]} need first?`,
        `${work.need[1]}.`,
      ],
    ],
  };
}

/** "一团羊毛" as what is missing: "羊毛". */
function plain(thing: string, side: number): string {
  return side === 0 ? thing.replace(/^[一几](?:桶|个|团|罐|袋|根|篮|捆|块|把)?/, "") : thing;
}
