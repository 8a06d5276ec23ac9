/**
 * Plots made of parts: someone sets out with a goal, meets obstacles, gets past each in one of several ways, and
 * arrives. A few dozen parts make thousands of plots.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Line, Plot } from "./plot.ts";

interface Goal {
  readonly title: Line;
  /** "把{food}送给山那边的{elder}" / "to take {a:food} to {elder} beyond the hill": after 想 / wanted. */
  readonly want: Line;
  readonly arrival: readonly Line[];
  readonly summary: Line;
  readonly themes: readonly Line[];
}

interface Obstacle {
  readonly problem: readonly Line[];
  readonly ways: readonly Line[];
  /** What stood in the way, as an answer: "一条河" / "A river". */
  readonly name: Line;
}

const GOALS: readonly Goal[] = [
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

const OBSTACLES: readonly Obstacle[] = [
  {
    name: ["一条河", "A river"],
    problem: [
      [
        "(走着走着|没走多远)，一条(河|宽宽的河)挡住了路。(桥被水冲走了|河上没有桥)。",
        "soon {he} came to a wide river, and (the bridge was gone|there was no bridge).",
      ],
      [
        "前面是一条河，(水流得很急|河水哗哗地响)，{h}(不会游泳|试了试，水太深了)。",
        "there was a river in the way. the water was (fast|deep), and {h} could not get across.",
      ],
    ],
    ways: [
      [
        "一只老乌龟(浮上来|伸出头)说：“(坐到我背上来吧|我带你过去)。”",
        "an old turtle put up its head. “sit on my back,” it said, “I will take you over.”",
      ],
      [
        "{ta}看见水里有几块石头，就(一块一块地跳过去|数着一、二、三跳了过去)。",
        "{he} saw some stones in the water and jumped from one to the next, one, two, three.",
      ],
      [
        "{ta}找到一根(倒下的大树|长长的木头)，(推到河上|架在河上)，当作桥(走了过去|爬了过去)。",
        "{he} found a fallen tree, laid it over the water and walked across.",
      ],
    ],
  },
  {
    name: ["一座陡坡", "A steep hill"],
    problem: [
      [
        "路越来越陡，(爬上去，又滑下来|石头一踩就滚)。",
        "the path became very steep. {he} climbed up and slid down again.",
      ],
    ],
    ways: [
      [
        "{ta}(抓住草根|拉着树枝)，(一小步一小步|慢慢地)往上爬，(终于上去了|到了坡顶)。",
        "{he} held on to the roots and went up with small steps until {he} was at the top.",
      ],
      [
        "{ta}(不着急|停下来看了看)，(绕到旁边|找到了一条弯弯的小路)，(走得远一点|虽然远一点)，可是(好走多了|不累)。",
        "{he} stopped and looked, and found a winding path at the side. it was longer, but it was easy.",
      ],
      [
        "一只山羊(在上面看见了|走过来)，(放下一根绳子|让{h}抓住它的角)，把{ta}拉了上去。",
        "a goat saw {him} and let down a rope.",
      ],
    ],
  },
  {
    name: ["一个黑山洞", "A dark cave"],
    problem: [
      [
        "路通进一个黑黑的山洞，(什么也看不见|里面静悄悄的)。{h}(有点害怕|不敢往里走)。",
        "the road went into a dark cave. {h} could see nothing and was a little afraid.",
      ],
    ],
    ways: [
      [
        "几只萤火虫(飞来了|从草里飞出来)：“(跟着我们的光走吧|我们给你照路)。”",
        "some fireflies came. “follow our light,” they said.",
      ],
      [
        "{ta}(唱起了歌|大声唱歌)，(歌声在洞里回响，好像有很多朋友陪着|心里就不怕了)，(一直走了出去|不一会儿就看见了光)。",
        "{he} began to sing. the song came back from the walls as if many friends were singing, and soon {he} saw daylight.",
      ],
      [
        "{ta}(摸着墙|扶着石壁)，(数着步子|一步一步)往前走，数到一百，(前面亮了|就看见了出口)。",
        "{he} put {his} hand on the wall and counted {his} steps. at one hundred, there was light ahead.",
      ],
    ],
  },
  {
    name: ["一头睡着的大熊", "A sleeping bear"],
    problem: [
      ["一头大熊躺在路中间睡觉，(打着呼噜|把路全挡住了)。", "a big bear lay asleep in the middle of the road."],
    ],
    ways: [
      [
        "{h}(踮起脚尖|屏住呼吸)，(轻轻地|像猫一样)从旁边(走了过去|溜了过去)。",
        "{h} went past on tiptoe, without a sound.",
      ],
      [
        "{h}(有礼貌地|轻轻地)说：“熊先生，(请让一让好吗|能借过一下吗)？”大熊(睁开一只眼|打了个哈欠)，(翻了个身|让开了路)：“(真有礼貌，过去吧|好吧)。”",
        "“excuse me, Mr. Bear,” said {h}, “may I pass?” the bear opened one eye and rolled over. “how polite! go ahead.”",
      ],
      [
        "{h}(小声唱了一支摇篮曲|把蜂蜜放在树下)，大熊(睡得更香了，滚到了一边|闻着香味走开了)。",
        "{h} put some honey under a tree, and the bear smelled it and walked away from the road.",
      ],
    ],
  },
  {
    name: ["一场大雨", "A heavy rain"],
    problem: [
      [
        "忽然，(天黑了下来|乌云来了)，(下起了大雨|雨点像豆子一样落下来)。",
        "suddenly the sky grew dark, and heavy rain came down.",
      ],
    ],
    ways: [
      [
        "{ta}(摘下一片大荷叶|找到一片大叶子)，顶在头上当伞，(继续往前走|雨也不怕了)。",
        "{he} took a big leaf, held it over {his} head and went on.",
      ],
      [
        "{ta}躲进一个(树洞|小亭子)，里面已经有{a:small}了。{they}(挤在一起|说着话)，等雨停了才走。",
        "{he} hid in a hollow tree. {a:small} was there already. they waited together until the rain stopped.",
      ],
      [
        "一位(老奶奶|好心的人)(打开门|在窗口招手)：“(快进来躲躲|进来喝口热汤吧)！”雨停了，{h}(说了谢谢|帮她擦了桌子)，又上路了。",
        "a kind old woman opened her door. “come in and have some hot soup!” when the rain stopped, {h} thanked her and went on.",
      ],
    ],
  },
  {
    name: ["一个岔路口", "A fork in the road"],
    problem: [
      [
        "前面有两条路，(一条向左，一条向右|不知道该走哪一条)。",
        "the road went two ways, one to the left and one to the right. which was the right one?",
      ],
    ],
    ways: [
      [
        "{ta}问了树上的(猫头鹰|喜鹊)。“(往左，过了大树再往右|跟着有花的路走)。”它说。",
        "{he} asked an owl in a tree. “take the road with the flowers,” it said.",
      ],
      [
        "{ta}(看了看太阳|想了想)：(家在东边，那就该往西走|太阳在左边，应该走右边)。",
        "{he} looked at the sun. home was in the east, so {he} had to go west.",
      ],
      [
        "{ta}(先走了左边|选了一条)，(走到头是一堵墙|走错了)，(没关系，又回来走另一条|就笑着走回来，换了另一条)。",
        "{he} tried the left one, but it ended at a wall. never mind, {he} went back and took the other.",
      ],
    ],
  },
  {
    name: ["两只吵架的鸟", "Two birds that quarreled"],
    problem: [
      [
        "桥上有两只鸟在吵架，(谁也不让谁过|都说这条虫子是自己的)，(把路都堵住了|吵得不可开交)。",
        "two birds were fighting on the bridge. each said that the worm was its own, and nobody could pass.",
      ],
    ],
    ways: [
      [
        "“(别吵了，一人一半不就好了|再找一条虫子不就行了)？”{h}说。两只鸟(不好意思地笑了|想了想，点点头)，(让开了路|飞走了)。",
        "“why not take half each?” said {h}. the birds thought about it, nodded, and let {him} pass.",
      ],
      [
        "{h}(从口袋里拿出面包|掰了两块面包)，一只给一块。它们(吃饱了|吃着面包)，就忘了吵架。",
        "{h} gave each of them some bread, and while they ate they forgot to fight.",
      ],
    ],
  },
  {
    name: ["一只饿坏的小动物", "A hungry little animal"],
    problem: [
      [
        "路边有{a:small}(饿得走不动了|在小声地哭)。“(能给我一点吃的吗|我好饿)？”它说。可是{h}(只剩一小块面包|自己也饿了)。",
        "by the road sat {a:small}, too hungry to walk. “could you give me something to eat?” but {h} had only one small piece of bread.",
      ],
    ],
    ways: [
      [
        "{ta}(想了想，把面包分了一半|把最后一块面包给了它)。{small}(吃完有了力气，告诉{ta}一条近路|高兴地给{ta}指路)。",
        "{he} gave half of it away. the {small} grew strong again and showed {him} a short cut.",
      ],
      [
        "{ta}(放下包|弯下腰)，(帮它摘了一把果子|给它找来了浆果)，{small}(连声道谢|高兴得转圈)。",
        "{he} picked some berries for it, and the {small} thanked {him} again and again.",
      ],
    ],
  },
  {
    name: ["一阵大风", "A strong wind"],
    problem: [
      [
        "(一阵大风刮来|风呼呼地吹)，把{h}的{clothes}(吹走了|卷上了天)，(走一步退两步|连站都站不稳)。",
        "a strong wind came and blew away {his} {clothes}. {h} could hardly stand.",
      ],
    ],
    ways: [
      [
        "{ta}(抱住一棵树|趴在地上)，(等风过去了|等了一会儿)，(发现{clothes}挂在树枝上|又站起来往前走)。",
        "{he} held on to a tree until the wind was gone, and there was the {clothes}, hanging on a branch.",
      ],
      [
        "{ta}(弯下腰，低着头|紧紧抓着包)，(一步一步|咬着牙)走过了风口。",
        "{he} bent down low and went on step by step until the wind was behind {him}.",
      ],
    ],
  },
  {
    name: ["一扇关着的门", "A closed gate"],
    problem: [
      [
        "(路的尽头|前面)有一扇大门，(上面写着：答对谜语才能过。|守门的老人说：“答对谜语才能过去。”)“(什么东西越洗越脏|什么东西有腿不会走|什么东西打破了才能用)？”",
        "there was a closed gate, and the gatekeeper said, “answer my riddle. (what has legs but cannot walk|what gets wetter the more it dries|what must be broken before you can use it)?”",
      ],
    ],
    ways: [
      [
        "{h}想了又想，(笑了|眼睛一亮)，说出了答案。“答对了！”门(吱呀一声|慢慢地)开了。",
        "{h} thought hard, smiled, and gave the answer. “that is right!” and the gate opened.",
      ],
      [
        "{h}(猜错了两次|一开始猜错了)，第三次(终于猜对了|说对了)。老人笑着(打开了门|让{ta}过去)。",
        "{h} was wrong two times, but the third time {he} was right. the old man laughed and opened the gate.",
      ],
    ],
  },
  {
    name: ["一片泥地", "Deep mud"],
    problem: [
      [
        "(路上全是泥|脚一踩就陷了下去)，{h}的(鞋子被粘住了|一只脚拔不出来)。",
        "the road was deep mud, and {his} foot got stuck.",
      ],
    ],
    ways: [
      [
        "{ta}(捡来干草和树枝|找来几块木板)，铺在泥上，(一步步走过去|踩着过去了)。",
        "{he} laid dry grass and sticks on the mud and walked over it.",
      ],
      [
        "{F}(正好路过|伸出手)，(用力一拉|拉了一把)，“噗”的一声，{h}(出来了|坐到了地上)，{they}都笑了。",
        "{F} happened to come by and pulled hard. plop! {h} was out, and they both laughed.",
      ],
    ],
  },
  {
    name: ["一个迷路的孩子", "A lost child"],
    problem: [
      [
        "{h}听见哭声，原来是{a:small}(找不到妈妈|迷了路)。要是(停下来帮它|送它回家)，就要(晚到了|耽误很久)。",
        "{h} heard someone crying. it was {a:small} that had lost its mother. if {he} stopped to help, {he} would be late.",
      ],
    ],
    ways: [
      [
        "{h}(没有多想|还是停了下来)，(牵着它|带着它)一家一家地问，终于(找到了它的妈妈|把它送回了家)。妈妈(感激极了，送{ta}走了一条近路|说什么也要送{ta}一段路)。",
        "{h} stopped all the same and helped it find its mother. the mother was so glad that she showed {him} a short cut.",
      ],
      [
        "{h}(爬到高处|站在石头上)大声喊，(不一会儿|很快)它的妈妈就来了。“(你真是个好孩子|太谢谢你了)！”她说。",
        "{h} stood on a stone and called out loud, and soon the mother came. “thank you, you are a good child!” she said.",
      ],
    ],
  },
];

const SET_OUT: readonly Line[] = [
  [
    "(一天早上|有一天)，{ta}(决定|想要|打算){want}。“(路上小心|早点回来)！”邻居们说。",
    "one (day|morning), {he} wanted {want}. “be careful on the way!” said the neighbors.",
  ],
  [
    "{ta}一直想{want}。今天，{ta}(背上小包|穿好鞋子)，(出发了|上路了)。",
    "{he} had always wanted {want}. today {he} took a little bag and set out.",
  ],
  [
    "“我要{want}！”{ta}(下定决心|对自己说)，(说走就走|第二天一早就出发了)。",
    "“I want {want}!” {he} said, and early the next day {he} set out.",
  ],
];

const BETWEEN: readonly Line[] = [
  ["{h}(继续往前走|又走了一段路)。", "{h} went on."],
  ["(过了一会儿|又走了半天)，(新的麻烦来了|事情又不顺了)。", "after a while, there was more trouble."],
  ["可是麻烦还没有完。", "but that was not the end of it."],
  ["{h}(高高兴兴地|哼着歌)往前走。", "{h} went on, humming a song."],
];

const MORALS: readonly Line[] = [
  [
    "(路上的困难，都会变成故事|一步一步走，总会走到)。",
    "(trouble on the way makes a good story|step by step, you will get there).",
  ],
  [
    "(勇敢地出发，就成功了一半|动动脑筋，总有办法)。",
    "(to set out bravely is half the way|there is always a way if you think).",
  ],
  [
    "(你帮助别人，别人也会帮助你|善良的人，路越走越宽)。",
    "(help others and others will help you|a kind heart finds its way).",
  ],
];

/** A journey with one or two obstacles. */
export function journeyPlot(rng: Rng): Plot {
  const goal = rng.pick(GOALS);
  const obstacles = rng.shuffle([...OBSTACLES]).slice(0, rng.next() < 0.35 ? 1 : 2);
  const put = ([zh, en]: Line): Line => [zh.replace("{want}", goal.want[0]), en.replace("{want}", goal.want[1])];
  const beats: (Line | `@${string}`)[] = ["@intro", put(rng.pick(SET_OUT))];
  for (const [i, { problem, ways }] of obstacles.entries()) {
    if (i > 0) beats.push(rng.pick(BETWEEN));
    beats.push(rng.pick(problem));
    if (rng.next() < 0.3) beats.push(rng.pick(["@think", "@scared"] as const));
    beats.push(rng.pick(ways));
  }
  beats.push(rng.pick(goal.arrival));
  if (rng.next() < 0.5) beats.push("@happy");
  const first = obstacles[0] as Obstacle;
  return {
    name: "journey",
    title: goal.title,
    summary: goal.summary,
    themes: goal.themes,
    beats,
    moral: rng.pick(MORALS),
    questions: [
      ["{h}想做什么？", `${goal.want[0]}。`, "What did {h} want?", `${goal.want[1]}.`],
      ["{h}在路上先遇到了什么？", `${first.name[0]}。`, "What did {h} meet first on the way?", `${first.name[1]}.`],
    ],
  };
}
