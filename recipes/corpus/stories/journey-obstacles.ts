/**
 * What stands in the way of journeys, and the ways past it.
 */
import type { Line } from "./plot.ts";

export interface Obstacle {
  readonly problem: readonly Line[];
  readonly ways: readonly Line[];
  /** What stood in the way, as an answer: "一条河" / "A river". */
  readonly name: Line;
}

export const OBSTACLES: readonly Obstacle[] = [
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
