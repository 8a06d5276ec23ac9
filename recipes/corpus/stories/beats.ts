/**
 * Beats that many stories share: beginnings, feelings, help and thanks, small asides, endings.
 */
import type { Line } from "./plot.ts";

/** Who lives where: for plots that name their own day. */
const INTRODUCTIONS: readonly Line[] = [
  [
    "(从前|很久以前|很久很久以前)，有{a:h}，名叫{h}，住在{a:place}里。",
    "(once upon a time|long ago|a long time ago), there was {a:h} named {h} who lived (near|close to) {a:place}.",
  ],
  [
    "{H}(住在|的家在){a:place}旁边，{ta}(每天都很快乐|最喜欢到处看看|什么事都想知道)。",
    "{H} lived near {a:place}. {he} (was happy every day|liked to look around|wanted to know everything).",
  ],
  [
    "你(认识|听说过){H}吗？{ta}(个子不大，胆子不小|很爱笑|总有问不完的问题)。",
    "do you know {H}? {he} (was small but brave|laughed a lot|always had a question to ask).",
  ],
  [
    "在{a:place}里，大家都认识{H}。{ta}(又善良又好奇|很热心|有点调皮|有一点害羞)。",
    "near {a:place}, everybody knew {H}. {he} was (kind and curious|always ready to help|a bit naughty|a little shy).",
  ],
  [
    "{H}和{elder}住在{a:place}旁边的(小房子|小木屋)里。",
    "{H} lived with {elder} in a (small house|little wooden house) near {a:place}.",
  ],
];

/** How a day begins. */
const DAYS: readonly Line[] = [
  [
    "一个(晴朗|暖洋洋|凉爽|有风)的{when}，{H}(出了门|来到门外|走出家门)。",
    "one (sunny|warm|cool|windy) {when}, {H} (went outside|stepped out of the house|left home).",
  ],
  [
    "(有一天|一天|这天){when}，{H}在家里(待不住了|坐不住了|觉得有点闷)，就(出去走走|跑到外面去)。",
    "one day, {H} (did not want to stay|could not sit still) at home, so {he} went out for a walk.",
  ],
  [
    "“{elder}，我出去玩了！”{H}一边说一边(跑出了门|穿上鞋子)。",
    "“{elder}, I am going out to play!” said {H}, (running out the door|putting on {his} shoes).",
  ],
  [
    "(春天|夏天|秋天|冬天)来了，{H}(高兴极了|很开心|一大早就起来了)。",
    "(spring|summer|autumn|winter) had come, and {H} (was very happy|got up early).",
  ],
  [
    "{H}醒来的时候，(太阳已经升起来了|窗外的小鸟正在唱歌|天刚刚亮)。",
    "when {H} woke up, (the sun was already up|the birds were singing outside|it was just getting light).",
  ],
];

export const SHARED_BEATS: Readonly<Record<string, readonly Line[]>> = {
  intro: INTRODUCTIONS,
  open: [...INTRODUCTIONS, ...DAYS],
  pair: [
    [
      "{H}和{F}(是一对好朋友|天天在一起玩|从小一起长大)。",
      "{H} and {F} (were good friends|played together every day|had grown up together).",
    ],
    [
      "在{a:place}里，(谁都知道|大家都知道){H}和{F}(最要好|总是在一起)。",
      "everyone near {a:place} knew that {H} and {F} were (best friends|always together).",
    ],
    ["{H}有一个最好的朋友，(名叫|就是){F}。", "{H} had a best friend named {f}, {a:f}."],
  ],
  friend: [
    ["{ta}有一个好朋友，叫{F}。", "{he} had a good friend, {F}."],
    ["{F}是{h}(最好的朋友|的邻居|的好伙伴)。", "{F} was {h}'s (best friend|neighbor|good friend)."],
    [
      "(这时|就在这时|不一会儿)，{F}(走了过来|跑来了|来了)。",
      "(just then|at that moment|soon), {F} (came along|came running|came by).",
    ],
    [
      "{h}和{F}(天天在一起玩|总是在一起|是一对好朋友)。",
      "{h} and {F} (played together every day|were always together|were good friends).",
    ],
  ],
  aside: [
    [
      "(一片|几片)叶子(飘|落)了下来，(轻轻落在{h}的脚边|像小船一样打着转)。",
      "a leaf came down and (landed by {h}'s feet|turned like a little boat).",
    ],
    [
      "(草丛里|石头下面)有一只小甲虫(慢慢地爬|匆匆忙忙地赶路)。",
      "a small beetle was (walking slowly|hurrying along) in the grass.",
    ],
    ["空气里有(青草|花儿|泥土)的香味。", "the air smelled of (grass|flowers|earth)."],
    ["(路边|墙角)的小花(开得正好|朝着太阳笑)。", "the little flowers by the road (were open|turned to the sun)."],
    [
      "(风轻轻地吹着|一阵风吹过来)，(树叶沙沙地响|小草弯了弯腰)。",
      "the wind (blew softly|was blowing), and (the leaves whispered|the grass bent low).",
    ],
    [
      "天上的云(慢慢地走|像一团团棉花|变成了一只羊的样子)。",
      "the clouds (moved slowly|looked like cotton|made the shape of a sheep) in the sky.",
    ],
    [
      "(远处|不远的地方)传来(小鸟的歌声|流水的声音|钟声)。",
      "far away, there was the sound of (birds|running water|a bell).",
    ],
    ["(一只蝴蝶|一只蜻蜓)从{h}身边飞过去了。", "a (butterfly|dragonfly) flew past {h}."],
    ["太阳(暖暖地照着|晒得地上热乎乎的)。", "the sun (was warm|shone brightly)."],
    ["{h}(深深地吸了一口气|揉了揉眼睛|挠了挠头)。", "{h} (took a deep breath|rubbed {his} eyes|scratched {his} head)."],
  ],
  happy: [
    [
      "{h}(高兴得跳了起来|笑得合不拢嘴|开心极了|心里甜甜的)。",
      "{h} (jumped for joy|smiled a big smile|was so happy|felt warm inside).",
    ],
    [
      "“太好了！”{h}(大声说|拍着手说|高兴地喊)。",
      "“(hooray|great|wonderful)!” {h} (shouted|said, clapping {his} hands|cried happily).",
    ],
    [
      "{h}觉得自己(是世界上最幸福的|好像要飞起来了|浑身都是力气)。",
      "{h} felt like (the luckiest one in the world|flying|{he} could do anything).",
    ],
  ],
  sad: [
    [
      "{h}(难过得哭了|伤心极了|低下了头|眼泪都流下来了)。",
      "{h} (began to cry|was very sad|hung {his} head|had tears in {his} eyes).",
    ],
    [
      "{h}(一声不响地坐在地上|什么话也不想说|觉得心里空空的)。",
      "{h} (sat on the ground without a word|did not want to talk|felt empty inside).",
    ],
    [
      "“怎么办呢？”{h}(小声说|快要哭了|叹了一口气)。",
      "“what shall I do?” {h} (said in a small voice|was about to cry|said with a sigh).",
    ],
  ],
  scared: [
    [
      "{h}(吓得发抖|心怦怦直跳|一动也不敢动)。",
      "{h} (shook with fear|felt {his} heart beat fast|did not dare to move).",
    ],
    ["“我有点害怕。”{h}(小声说|轻轻地说)。", "“I am a little scared,” {h} (whispered|said softly)."],
    [
      "{h}(闭上眼睛|抱住自己|躲到了树后面)，(心里很害怕|不敢出声)。",
      "{h} (closed {his} eyes|hid behind a tree) and (was afraid|made no sound).",
    ],
  ],
  think: [
    [
      "{h}想了(又想|一会儿|好半天)，(有了一个好主意|终于想出了办法)。",
      "{h} thought (and thought|for a while|for a long time) and (had a good idea|found a way at last).",
    ],
    ["“(别急|等一下|让我想想)。”{h}(自言自语|对自己说)。", "“(no hurry|wait|let me think),” {h} said to {him}self."],
  ],
  "friend-asks": [
    ["“(你怎么了|出什么事了|你为什么不高兴)？”{f}问。", "“(what is wrong|what happened|why are you sad)?” asked {f}."],
    [
      "{f}(看见了|走过来)，(关心地|轻轻地)问：“(怎么了|需要帮忙吗)？”",
      "{f} (saw it|came over) and asked (kindly|softly), “(what happened|do you need help)?”",
    ],
  ],
  "friend-helps": [
    [
      "“(别难过|别担心|别着急)，我来帮你！”{f}说。",
      "“(don't be sad|don't worry|never mind), I will help you!” said {f}.",
    ],
    [
      "{f}(拍拍{h}的肩膀|拉起{h}的手)，说：“我们一起(想办法|试试|来)。”",
      "{f} (patted {h} on the back|took {h} by the hand) and said, “let us (find a way|try|do it) together.”",
    ],
    [
      "“(两个人的力气大|有我呢)。”{f}(笑着说|点点头)。",
      "“(two are stronger than one|I am here),” {f} said with a (smile|nod).",
    ],
  ],
  thank: [
    [
      "“谢谢你，{f}！”{h}说。“(不用谢|不客气|朋友就应该这样)。”{f}笑了。",
      "“thank you, {f}!” said {h}. “(you are welcome|no problem|that is what friends are for),” {f} smiled.",
    ],
    [
      "{h}(紧紧地抱住{f}|拉着{f}的手)，说：“(你真好|谢谢你|你真是我的好朋友)。”",
      "{h} (hugged {f}|held {f}'s hand) and said, “(you are so kind|thank you|you are a true friend).”",
    ],
    ["{h}(一遍又一遍地|高兴地)说谢谢。", "{h} said thank you (again and again|happily)."],
  ],
  sorry: [
    [
      "{h}(脸红了|低下头)，说：“(对不起|是我不好|我错了)。”",
      "{h} (turned red|looked down) and said, “(I am sorry|it was my fault|I was wrong).”",
    ],
    [
      "“对不起，我(不该那样做|下次不会了|以后一定小心)。”{h}说。",
      "“I am sorry, I (should not have done that|will not do it again|will be careful next time),” said {h}.",
    ],
  ],
  forgive: [
    [
      "“没关系，”{f}说，“(我们还是好朋友|谁都会做错事|说出来就好了)。”",
      "“that is all right,” said {f}. “(we are still friends|everybody makes mistakes|I am glad you told me).”",
    ],
    [
      "{f}(笑了|点点头)，说：“(我不生气了|没事的|下次小心就好)。”",
      "{f} (smiled|nodded) and said, “(I am not angry anymore|it is fine|just be careful next time).”",
    ],
  ],
  praise: [
    [
      "{elder}(摸摸{h}的头|笑着)说：“(你真棒|做得好|我为你骄傲)！”",
      "{elder} (smiled and|hugged {h} and) said, “(well done|good job|I am proud of you)!”",
    ],
    ["大家都(夸{h}|为{h}鼓掌|说{h}了不起)。", "everyone (praised|clapped for|cheered for) {h}."],
  ],
  home: [
    [
      "天(快黑了|黑了|晚了)，{h}(高高兴兴地回家了|回到了家)。",
      "it was getting dark, and {h} went home (happily|at last).",
    ],
    ["晚上，{h}把(这件事|今天的事)讲给{elder}听。", "that night, {h} told {elder} all about it."],
    [
      "那天晚上，{h}(躺在床上|盖好被子)，(很快就睡着了|带着笑睡着了|做了一个好梦)。",
      "that night, {h} lay in bed and (soon fell asleep|fell asleep with a smile|had a sweet dream).",
    ],
  ],
  together: [
    [
      "从那以后，{h}和{f}(成了更好的朋友|总是在一起|每天都一起玩)。",
      "from then on, {h} and {f} (were even better friends|were always together|played together every day).",
    ],
    ["{they}一起(笑了起来|唱起歌来|手拉着手回家去)。", "they (laughed|sang|walked home hand in hand) together."],
    [
      "(太阳下山的时候|天黑以前)，{h}和{f}(还在一起玩|约好明天再见)。",
      "(when the sun went down|before dark), {h} and {f} (were still playing together|agreed to meet again the next day).",
    ],
  ],
  share: [
    [
      "{they}把{food}(分成两半|分着吃了)，一人一半，(吃得真香|真好吃)。",
      "they shared the {food}, half for each. It tasted (so good|sweet|wonderful).",
    ],
    [
      "{they}坐在(树下|草地上|门口)，一起吃{food}。",
      "they sat (under a tree|on the grass|by the door) and ate the {food} together.",
    ],
  ],
};
