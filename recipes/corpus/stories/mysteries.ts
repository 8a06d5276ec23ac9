/**
 * Small mysteries: something is gone, traces are found, the culprit had a reason.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Line, Plot } from "./plot.ts";

interface Culprit {
  readonly who: Line;
  readonly trace: readonly Line[];
}

const CULPRITS: readonly Culprit[] = [
  {
    who: ["鸭大婶", "Mrs. Duck"],
    trace: [
      [
        "(地上有一串湿湿的脚印，像小扇子一样|门口有几个带蹼的湿脚印)",
        "(there were wet footprints like little fans|wet footprints with webs led to the door)",
      ],
    ],
  },
  {
    who: ["老鼠大叔", "Mr. Mouse"],
    trace: [
      [
        "(桌上有小小的牙印|盘子边上有一排小牙印，地上还有碎屑)",
        "(there were tiny tooth marks on the table|there were tiny bites and some crumbs)",
      ],
    ],
  },
  {
    who: ["大白猫", "the white cat"],
    trace: [
      [
        "(窗台上有几根白白的软毛|椅子上粘着几根软毛，还有梅花一样的脚印)",
        "(there was soft white fur on the windowsill|there was soft fur and footprints like little flowers)",
      ],
    ],
  },
  {
    who: ["喜鹊", "the magpie"],
    trace: [
      [
        "(地上有一片黑白的羽毛|窗边落着一片黑白相间的羽毛)",
        "a black and white feather lay (on the floor|by the window)",
      ],
    ],
  },
  {
    who: ["松鼠大哥", "Brother Squirrel"],
    trace: [
      [
        "(桌子底下有几个松果壳|地上掉着几个空坚果壳)",
        "there were some empty nut shells (under the table|on the floor)",
      ],
    ],
  },
  {
    who: ["蜗牛爷爷", "Grandpa Snail"],
    trace: [
      [
        "(墙上有一条亮晶晶的线|从门口到桌边有一条银色的线)",
        "a shiny silver line ran (along the wall|from the door to the table)",
      ],
    ],
  },
  {
    who: ["刺猬大婶", "Mrs. Hedgehog"],
    trace: [["(垫子上扎着一根小刺|地上有一根细细的刺)", "a thin little spine was stuck in the (mat|floor)"]],
  },
  {
    who: ["大熊", "the bear"],
    trace: [
      [
        "(地上有又大又深的脚印|门把手上黏黏的，还有大大的脚印)",
        "(there were big, deep footprints|the door handle was sticky, and there were big footprints)",
      ],
    ],
  },
];

interface Reason {
  readonly confession: Line;
  readonly answer: Line;
  readonly ending: Line;
}

const REASONS: readonly Reason[] = [
  {
    confession: ["“是我拿的，(我太饿了|我两天没吃东西了)。对不起。”", "“it was me. I was so hungry. I am sorry.”"],
    answer: ["因为饿了。", "Because it was hungry."],
    ending: [
      "“(饿了可以告诉我们呀|下次来敲门就好)。”{h}说着，又(拿出一些吃的|盛了一碗热汤)。",
      "“next time just knock and tell us,” said {h} and brought some more food.",
    ],
  },
  {
    confession: [
      "“我的(宝宝|妈妈)生病了，(什么也吃不下，就想吃这个|我想拿给它尝一口)。”",
      "“my (baby|mother) is sick and would not eat anything else.”",
    ],
    answer: ["因为家里有人生病了。", "Because someone in the family was sick."],
    ending: [
      "{h}听了，(不生气了|心软了)，(还和{f}一起去看望病人|又送去了一大份)。",
      "{h} was not angry any more and went with {f} to visit the sick one.",
    ],
  },
  {
    confession: [
      "“我以为(那是给大家的|没有人要了)，(所以就拿走了|没想到是你的)。”",
      "“I thought it was for everyone, so I took it.”",
    ],
    answer: ["以为那是给大家的。", "It thought it was for everyone."],
    ending: [
      "“(原来是这样|那我们就一起吃吧)！”{h}笑了，(大家坐成一圈|叫来了所有的朋友)，分着吃了剩下的。",
      "“well, then let it be for everyone!” laughed {h}, and they all sat in a ring and shared what was left.",
    ],
  },
  {
    confession: [
      "“我(想给你们一个惊喜|看见快下雨了)，(把它搬到凉快的地方去了|就替你们收起来了)，一口也没吃。”",
      "“I saw that rain was coming, so I put it in a dry place. I did not eat a bit of it.”",
    ],
    answer: ["想把它收到安全的地方。", "It wanted to put it in a dry place."],
    ending: [
      "“(错怪你了，对不起|谢谢你)！”{h}(脸红了|不好意思地说)，“(快来和我们一起吃|第一块给你)！”",
      "“I am sorry I thought badly of you,” said {h}. “come and eat with us!”",
    ],
  },
];

/** Who took it, and why. */
export function mysteryPlot(rng: Rng): Plot {
  const [guilty, innocent] = rng.shuffle([...CULPRITS]).slice(0, 2) as [Culprit, Culprit];
  const reason = rng.pick(REASONS);
  return {
    name: "mystery",
    title: ["{food}去哪儿了", "Who took the {food}?"],
    summary: [
      `{h}的{food}不见了，{h}和{f}跟着线索，发现是${guilty.who[0]}拿走的。`,
      `The {food} was gone, and {h} and {f} followed the traces to ${guilty.who[1]}.`,
    ],
    themes: [
      ["侦探", "a detective"],
      ["{food}", "{many:food}"],
      ["动脑筋", "being clever"],
    ],
    beats: [
      "@pair",
      [
        "(一天早上|今天)，{h}(放在桌上|昨天留下)的{food}(不见了|没有了)！“(是谁拿走了|昨天晚上还在这里)……”{h}(到处看|摸着下巴)。",
        "one morning the {food} on the table was gone! “who took it?” said {h}.",
      ],
      [
        `“(会不会是${innocent.who[0]}？|一定是${innocent.who[0]}！)”{f}说。“(不能乱说，要有证据|没有证据，不能冤枉别人)。”{h}说。`,
        `“maybe it was ${innocent.who[1]},” said {f}. “we must not say so without proof,” said {h}.`,
      ],
      [
        `{they}(拿来放大镜|蹲下来)仔细看。${rng.pick(guilty.trace)[0]}。`,
        `they looked around with care. ${rng.pick(guilty.trace)[1]}.`,
      ],
      [
        `“(我知道了|看，线索)！”{h}说，“${innocent.who[0]}不会留下这样的(东西|痕迹)，(只有|应该是)${guilty.who[0]}。”`,
        `“now I know!” said {h}. “this does not come from ${innocent.who[1]}. it must be ${guilty.who[1]}.”`,
      ],
      [
        `{they}跟着线索，(走到{spot}旁边|一直走到{spot})，果然看见了${guilty.who[0]}。`,
        `they followed the trace to the {spot}, and there was ${guilty.who[1]}.`,
      ],
      [
        `${guilty.who[0]}(低下了头|小声说)：${reason.confession[0]}`,
        `${guilty.who[1]} looked down. ${reason.confession[1]}`,
      ],
      reason.ending,
    ],
    moral: ["(没有证据，不要乱怪别人|先问一问为什么)。", "(do not blame others without proof|always ask why first)."],
    questions: [
      ["是谁拿走了{food}？", `${guilty.who[0]}。`, "Who took the {food}?", `${guilty.who[1]}.`],
      [`${guilty.who[0]}为什么拿走{food}？`, reason.answer[0], `Why did ${guilty.who[1]} take it?`, reason.answer[1]],
      ["{f}先怀疑谁？", `${innocent.who[0]}。`, "Who did {f} think of first?", `${innocent.who[1]}.`],
    ],
  };
}
