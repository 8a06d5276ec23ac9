/**
 * Where journeys lead.
 */
import type { Line } from "./plot.ts";

export interface Goal {
  readonly title: Line;
  /** "把{food}送给山那边的{elder}" / "to take {a:food} to {elder} beyond the hill": after 想 / wanted. */
  readonly want: Line;
  readonly arrival: readonly Line[];
  readonly summary: Line;
  readonly themes: readonly Line[];
}

export const GOALS: readonly Goal[] = [
  {
    title: ["去看大海", "The way to the sea"],
    want: ["去看大海", "to see the sea"],
    arrival: [
      [
        "翻过最后一座小山，(大海就在眼前|一片蓝色出现了)！(海浪哗哗地唱着歌|海风咸咸的)，(阳光在水面上跳舞|看不到边)。",
        "behind the last hill, there it was: the sea! the waves (sang|came and went), and the wind tasted of salt.",
      ],
      [
        "{h}(听见了哗哗的声音|闻到了咸咸的风)，(跑上沙丘一看|跑过去)，(啊，大海|好大的海)！{ta}(脱了鞋跑进水里|捡了一枚贝壳放进口袋)。",
        "{h} heard a great soft sound and ran up the dune. oh, the sea! {he} (ran into the water|picked up a shell to take home).",
      ],
    ],
    summary: ["{h}走了很远的路，终于看到了大海。", "{h} went a long way and saw the sea at last."],
    themes: [
      ["大海", "the sea"],
      ["旅行", "a journey"],
    ],
  },
  {
    title: ["送{food}", "Something for {elder}"],
    want: ["给住在山那边的{elder}送{a:food}", "to take {a:food} to {elder}, who lived beyond the hill"],
    arrival: [
      [
        "{elder}(打开门|正站在门口)，(又惊又喜|高兴极了)：“(你一个人走来的|路这么远)？(快进来坐|真是好孩子)！”{food}(还好好的|有一点碎了)，可是{elder}说(这是最好吃的|从来没吃过这么香的)。",
        "{elder} opened the door and was so surprised. “you came all this way? come in!” the {food} was a little shaken, but {elder} said it was the best ever.",
      ],
      [
        "终于到了{elder}家。{elder}(抱住{h}|摸着{h}的头)，(笑得眼睛都弯了|连声说好)。{they}(一起坐在火炉边|坐在院子里)吃了{food}。",
        "at last {h} came to {elder}'s house. {elder} gave {him} a big hug, and they sat by the fire and ate the {food}.",
      ],
    ],
    summary: [
      "{h}一路克服困难，把{food}送到了{elder}家。",
      "{h} got past every trouble and brought the {food} to {elder}.",
    ],
    themes: [
      ["{elder}", "{elder}"],
      ["送礼物", "bringing a gift"],
    ],
  },
  {
    title: ["给{f}找药", "Medicine for {f}"],
    want: ["给生病的{F}找一朵蓝色的药花", "to find a blue flower that would make {F} well again"],
    arrival: [
      [
        "在{spot}旁边，{h}(看见了一点蓝色|终于找到了)：(那就是药花|蓝色的花正开着)！{ta}(小心地摘下来|只摘了一朵)，(飞快地跑回去|赶在天黑前回到家)。{f}(喝了花茶|闻了闻花香)，第二天(就好了|脸又红润了)。",
        "near the {spot} {h} saw something blue. it was the flower! {he} picked it with care and ran home. {f} drank the flower tea, and the next day {fhe} was well.",
      ],
    ],
    summary: ["{h}走了很远，为生病的{f}找到了药花。", "{h} went far and found the flower that made {f} well."],
    themes: [
      ["帮助朋友", "helping a friend"],
      ["药", "medicine"],
    ],
  },
  {
    title: ["去参加晚会", "On the way to the party"],
    want: ["去{place}另一头参加晚会", "to go to a party at the other end of the {place}"],
    arrival: [
      [
        "(月亮升起来的时候|天刚黑)，{h}(赶到了|听到了音乐)。(灯笼亮着|大家围着火堆)，(唱歌跳舞|热闹极了)。“(就等你了|你来啦)！”{F}(拉着{ta}跳起舞来|递过来{a:food})。",
        "when the moon came up, {h} heard music. there were lanterns everywhere. “we were waiting for you!” said {F} and gave {him} {a:food}.",
      ],
      [
        "{h}到的时候，晚会(刚刚开始|快要结束了)。大家听了{ta}路上的事，(都鼓起掌来|都说{ta}了不起)。(那天晚上|最后一支舞)，{ta}(跳得最高兴|笑得最开心)。",
        "when {h} came, the party was almost over, but everyone clapped when they heard of {his} adventures, and {he} danced the last dance.",
      ],
    ],
    summary: ["{h}路上遇到了麻烦，还是赶上了晚会。", "{h} had trouble on the way but still came to the party."],
    themes: [
      ["晚会", "a party"],
      ["冒险", "an adventure"],
    ],
  },
  {
    title: ["最高的山", "The highest hill"],
    want: ["爬到最高的山顶上看日出", "to climb the highest hill and see the sun come up"],
    arrival: [
      [
        "{h}(爬上山顶|站在最高的石头上)。天边(先是粉红|慢慢亮了)，(又变成金黄|然后太阳跳了出来)！(整个世界都亮了|云像大海一样)。",
        "{h} stood on the highest stone. the sky turned pink, then gold, and then the sun jumped up! the whole world was bright.",
      ],
    ],
    summary: ["{h}爬上最高的山，看到了日出。", "{h} climbed the highest hill and saw the sunrise."],
    themes: [
      ["爬山", "climbing"],
      ["日出", "sunrise"],
    ],
  },
  {
    title: ["送信", "The letter carrier"],
    want: ["把一封重要的信送给{wise}", "to bring an important letter to {wise}"],
    arrival: [
      [
        "{wise}(戴上眼镜|打开信)，读完笑了：“(信上说，送信的人一定又勇敢又聪明|这封信写的就是你)。(你做到了|谢谢你)！”",
        "{wise} read the letter and smiled. “it says that whoever brings this letter must be brave and clever. and you are!”",
      ],
      [
        "“(信送到了|您的信)！”{h}(喘着气说|双手把信递过去)。{wise}(请{ta}吃了{food}|给{ta}倒了一杯热茶)：“(以后就请你当邮递员吧|没有你，我就收不到这个好消息了)。”",
        "“a letter for you!” said {h}. {wise} gave {him} {a:food}. “you shall be our mailman from now on!”",
      ],
    ],
    summary: ["{h}克服了路上的困难，把信送到了{wise}手里。", "{h} brought the letter safely to {wise}."],
    themes: [
      ["送信", "a letter"],
      ["责任", "being responsible"],
    ],
  },
  {
    title: ["找回{toy}", "Looking for the {toy}"],
    want: ["找回被风吹走的{toy}", "to find the {toy} that the wind had blown away"],
    arrival: [
      [
        "{h}(抬头一看|走到{spot}旁边)，(咦，那不是{toy}吗？|{toy}就在那里！){a:small}正(靠着它睡觉|躲在下面避雨)。“(它帮了我大忙|谢谢你的{toy})。”{small}说。{h}(笑了，答应明天再来玩|把它们一起带回了家)。",
        "near the {spot} {h} found the {toy}. {a:small} was asleep under it. “it kept me dry,” it said. {h} laughed and took both of them home.",
      ],
    ],
    summary: ["{h}一路去找被风吹走的{toy}，终于找到了。", "{h} went to look for the {toy} and found it."],
    themes: [
      ["找东西", "looking for something"],
      ["{toy}", "{a:toy}"],
    ],
  },
  {
    title: ["种子的家", "A home for the seed"],
    want: ["给一颗种子找一个好地方", "to find a good place for a little seed"],
    arrival: [
      [
        "最后，{h}在{spot}旁边(停了下来|找到一块软软的土)。(这里有阳光，也有水|这里又暖和又安静)。{ta}(把种子轻轻埋下|挖了一个小坑)。(春天再来的时候|过了一些日子)，那里(长出了{a:plant}|开出了{a:plant})。",
        "at last {h} stopped near the {spot}, where the ground was soft and the sun was warm. {he} put the seed in. when spring came, there was {a:plant}.",
      ],
    ],
    summary: ["{h}走了很远，给种子找到了一个家。", "{h} went far to find a home for a seed."],
    themes: [
      ["种子", "a seed"],
      ["{plant}", "{a:plant}"],
    ],
  },
  {
    title: ["去上学的路", "The way to school"],
    want: ["第一次自己走路去上学", "to walk to school alone for the first time"],
    arrival: [
      [
        "(当当当，上课铃刚刚响|铃响之前)，{h}(跑进了教室|走进了校门)。老师(笑着说|问)：“(你一个人来的吗|今天谁送你来的)？”“(是我自己|我自己走来的)！”{h}(挺起胸|大声说)。",
        "ding, ding! just as the bell rang, {h} came into the room. “who brought you today?” asked the teacher. “I came by myself!” said {h}.",
      ],
    ],
    summary: [
      "{h}第一次自己走路去上学，路上的困难都解决了。",
      "{h} walked to school alone for the first time and managed it all.",
    ],
    themes: [
      ["上学", "going to school"],
      ["长大", "growing up"],
    ],
  },
  {
    title: ["最甜的井水", "The sweet well"],
    want: ["去远处的古井打一罐水给{elder}泡茶", "to fetch a jug of water from the far well for {elder}'s tea"],
    arrival: [
      [
        "{h}(打满了水|装了满满一罐)，(一滴也没洒|小心地抱着)回了家。{elder}(喝了一口茶|泡了一壶茶)，说：“(真甜，是井水甜，还是你的心甜|这是世界上最香的茶)？”",
        "{h} filled the jug and carried it home with care. {elder} drank the tea and said, “how sweet! is it the water, or is it you?”",
      ],
    ],
    summary: ["{h}走了很远，给{elder}打来了甜甜的井水。", "{h} went a long way to fetch sweet water for {elder}."],
    themes: [
      ["孝顺", "caring for family"],
      ["水", "water"],
    ],
  },
];
