/**
 * Plots in the manner of fables, old and new.
 */
import type { Plot } from "./plot.ts";

export const FABLE_PLOTS: readonly Plot[] = [
  {
    name: "cried-wolf",
    title: ["狼来了", "Crying wolf"],
    summary: [
      "{h}两次骗大家说狼来了，狼真来的时候，没有人相信{ta}。",
      "{h} cried wolf twice for fun, and when a wolf really came nobody believed {him}.",
    ],
    themes: [
      ["撒谎", "telling lies"],
      ["狼", "a wolf"],
    ],
    beats: [
      [
        "{H}(每天在山上看羊|替大家看着羊群)，觉得(很无聊|一点意思也没有)。",
        "{H} watched the sheep on the hill every day and was bored.",
      ],
      [
        "有一天，{ta}(想开个玩笑|大声喊)：“狼来了！狼来了！”大家(扔下活儿跑上山|拿着棍子赶来)，(可是没有狼|只看见{h}哈哈大笑)。",
        "one day {he} cried for fun, “wolf! wolf!” everyone came running up the hill, but there was no wolf, only {h}, laughing.",
      ],
      [
        "过了几天，{ta}又喊：“狼来了！”大家(又跑来了|上气不接下气)，(又被骗了|还是没有狼)。“(你怎么能骗人|下次我们不来了)！”大家生气地说。",
        "a few days later {he} did it again, and again they came for nothing. “you must not trick us!” they said angrily.",
      ],
      [
        "后来，狼真的来了，(张着大嘴|眼睛绿绿的)。“狼来了！这回是真的！(快来呀|救命啊)！”{h}(拼命地喊|吓得大叫)。",
        "then one day a wolf really came. “wolf! wolf! this time it is true!” {h} cried.",
      ],
      [
        "大家听见了，(摇摇头|都说)：“(又是骗人的|别理{ta})。”(没有一个人来|谁也没有上山)。",
        "the others heard it and said, “it is a trick again.” nobody came.",
      ],
      [
        "{h}(爬到树上才没事|好不容易躲了起来)，羊却(少了好几只|被叼走了)。",
        "{h} climbed a tree and was safe, but the wolf took some of the sheep.",
      ],
      [
        "{h}(哭着说|低着头)：“(我再也不说谎了|是我不好，我不该骗大家)。”",
        "“I will never lie again,” said {h}, crying.",
      ],
    ],
    moral: [
      "(说谎的人，说真话也没人信|要做诚实的人)。",
      "(nobody believes a liar, even when he tells the truth|always tell the truth).",
    ],
    questions: [
      [
        "为什么最后没有人来帮{h}？",
        "因为{ta}说过谎。",
        "Why did nobody come to help in the end?",
        "Because {h} had lied before.",
      ],
      ["{h}在山上看什么？", "羊。", "What did {h} watch on the hill?", "Sheep."],
    ],
  },
  {
    name: "crow-and-jar",
    title: ["喝水", "The jar of water"],
    summary: [
      "{h}口渴，瓶子里的水太低，{ta}把小石子放进去，喝到了水。",
      "{h} was thirsty, and by dropping pebbles into a jar {he} made the water rise and drank.",
    ],
    themes: [
      ["动脑筋", "being clever"],
      ["口渴", "being thirsty"],
    ],
    beats: [
      "@intro",
      [
        "天气很热，{ta}(走了很远的路|渴得嗓子冒烟)，(到处找水|一滴水也没找到)。",
        "it was hot, and {he} had come a long way and was very thirsty.",
      ],
      [
        "在{spot}旁边，{ta}看见一个瓶子，里面有半瓶水。可是(瓶口太小|瓶子太高)，(怎么也喝不到|够不着水)。",
        "near the {spot} {he} saw a jar, half full of water. but its neck was so narrow that {he} could not reach the water.",
      ],
      [
        "{ta}想把瓶子推倒，(又怕水流光了|可是瓶子太重了)。",
        "{he} wanted to tip it over, but (the water would be lost|it was too heavy).",
      ],
      "@think",
      [
        "{ta}看见地上有许多小石子，就(一颗一颗地放进瓶子里|捡起来往瓶子里放)。(扑通，扑通|放了一颗又一颗)，水(慢慢地升高了|越来越高)。",
        "{he} saw many pebbles on the ground and dropped them into the jar, one by one. plop, plop, and the water rose.",
      ],
      [
        "终于，水到了瓶口。{h}(喝了个够|咕嘟咕嘟地喝起来)，(真凉快呀|舒服极了)。",
        "at last the water came to the top, and {h} drank (and drank|until {he} was full). how good it was!",
      ],
    ],
    moral: ["遇到困难，(动动脑筋就有办法|要多想一想)。", "when something is hard, (use your head|think again)."],
    questions: [
      ["{h}把什么放进了瓶子？", "小石子。", "What did {h} put into the jar?", "Pebbles."],
      ["瓶子在哪儿？", "{spot}旁边。", "Where was the jar?", "Near the {spot}."],
    ],
  },
  {
    name: "two-on-bridge",
    title: ["过桥", "On the bridge"],
    summary: [
      "{h}和{f}在窄桥上谁也不让谁，一起掉进水里，后来学会了让路。",
      "{h} and {f} met on a narrow bridge, neither gave way, and both fell in; then they learned to.",
    ],
    themes: [
      ["谦让", "giving way"],
      ["过桥", "a bridge"],
    ],
    beats: [
      [
        "小河上有一座(窄窄的|很窄的)独木桥，(一次只能过一个人|两个人走不开)。",
        "there was a bridge over the brook, so narrow that only one could cross at a time.",
      ],
      [
        "{H}从东边走来，{F}从西边走来，(正好在桥中间碰上了|走到桥中间就碰了头)。",
        "{H} came from one side and {F} from the other, and they met in the middle.",
      ],
      [
        "“(你让开|你退回去)，我先上桥的！”{h}说。“(凭什么|不行)，是我先上桥的！”{f}说。",
        "“go back, I was here first!” said {h}. “no, I was!” said {f}.",
      ],
      [
        "{they}(你推我，我推你|谁也不肯让)，“扑通！扑通！”一起掉进了(水里|河里)。",
        "they pushed and pushed, and splash, splash, both fell into the water.",
      ],
      [
        "{they}(湿淋淋地爬上岸|坐在岸边拧衣服)，(你看看我，我看看你|都像落汤鸡)，(忍不住笑了|觉得很不好意思)。",
        "wet from head to foot, they climbed out, looked at each other and began to laugh.",
      ],
      [
        "“(要是有一个人让一让就好了|下次我让你)。”{h}说。“(下次我先让你|我也是)。”{f}说。",
        "“if only one of us had waited,” said {h}. “next time you go first,” said {f}.",
      ],
      [
        "从那以后，(每次在桥上遇见|在桥头)，{they}都说：“你先请！”",
        "from then on, whenever they met at the bridge, both said, “after you!”",
      ],
    ],
    moral: ["(让一步，路更宽|懂得谦让，大家都方便)。", "(giving way is no loss|one step back makes the road wide)."],
    questions: [
      ["{they}为什么掉进水里？", "因为谁也不让谁。", "Why did they fall into the water?", "Because neither gave way."],
      ["{they}在哪儿碰上了？", "独木桥中间。", "Where did they meet?", "In the middle of the bridge."],
    ],
  },
  {
    name: "greedy-reflection",
    title: ["水里的{food}", "The {food} in the water"],
    summary: [
      "{h}叼着{food}过桥，看见水里的影子想再抢一个，结果什么都没有了。",
      "{h} saw a reflection of the {food} in the water, grabbed for it and lost {his} own.",
    ],
    themes: [["贪心", "greed"]],
    beats: [
      "@open",
      ["{ta}得到了{a:food}，(高高兴兴地往家走|想拿回家慢慢吃)。", "{he} had got {a:food} and was carrying it home."],
      [
        "路上要过一座小桥。{ta}(低头一看|往水里一看)，(咦|呀)，水里也有{a:h}，也拿着{a:food}，(好像比自己的还大|看起来更好吃)。",
        "on the way there was a bridge. {he} looked down, and there in the water was another one just like {him}, with {a:food} that looked even bigger.",
      ],
      [
        "“(我要是有两个就好了|把它也抢过来)！”{h}想。{ta}(张开嘴大叫一声|伸手去抢)，“扑通”，自己的{food}掉进了水里。",
        "“I want that one too!” thought {h}. {he} grabbed for it, and splash, {his} own {food} fell into the water.",
      ],
      [
        "水面(晃了晃|平静下来)，{ta}才明白，(那是自己的影子|水里的就是自己)。",
        "then {he} understood that it had only been {his} own picture.",
      ],
      [
        "{h}(空着手|饿着肚子)回了家，(一路上后悔极了|边走边叹气)。",
        "{h} went home with nothing and was sorry all the way.",
      ],
    ],
    moral: [
      "(太贪心，什么也得不到|满足才会快乐)。",
      "(if you want too much, you may lose what you have|be happy with what you have).",
    ],
    questions: [
      ["{h}在水里看见了什么？", "自己的影子。", "What did {h} see in the water?", "{his} own reflection."],
      ["什么掉进了水里？", "{food}。", "What fell into the water?", "The {food}."],
    ],
  },
  {
    name: "ant-and-cricket",
    title: ["准备过冬", "Getting ready for winter"],
    summary: [
      "{h}夏天忙着存粮，{f}只顾着玩，冬天{f}没有吃的，{h}分给{fta}，{f}学会了早做准备。",
      "{h} stored food in summer while {f} played; in winter {h} shared, and {f} learned to plan ahead.",
    ],
    themes: [
      ["勤劳", "hard work"],
      ["冬天", "winter"],
    ],
    beats: [
      [
        "夏天，(太阳火辣辣的|天很热)。{H}(一趟一趟地搬粮食|忙着存{food})，(汗水直流|从早忙到晚)。",
        "it was a hot summer. {H} carried food home all day long.",
      ],
      [
        "{F}却(躺在树下唱歌|在阴凉的地方睡觉)。“(来玩吧，何必那么辛苦|冬天还早着呢)！”{fta}说。",
        "{F} lay under a tree and sang. “come and play! winter is far away,” {fhe} said.",
      ],
      [
        "“(现在不准备，冬天吃什么|等冬天来了就晚了)？”{h}说完又去忙了。",
        "“if I do not get ready now, what will I eat in winter?” said {h} and went on working.",
      ],
      [
        "(树叶黄了|秋天过去了)，(雪花飘下来|大雪来了)。{h}在暖和的屋子里(喝着热汤|吃着{food})。",
        "the leaves fell and the snow came. {h} sat in a warm room and had (hot soup|{many:food}).",
      ],
      [
        "“咚，咚。”{f}站在门外，(冻得发抖|又冷又饿)：“(能给我一点吃的吗|我什么也没有了)？”",
        "knock, knock. {f} stood outside, cold and hungry. “could you give me something to eat?”",
      ],
      [
        "{h}(打开门|拉{fta}进来)：“(快进来暖和暖和|先吃饱再说)。(不过，明年夏天要跟我一起干活哦|明年可要早点准备)。”",
        "{h} opened the door. “come in and get warm. but next summer you will work with me.”",
      ],
      [
        "第二年夏天，{f}(一边唱歌一边干活|比谁都勤快)，{they}的歌声(传得很远|飘过了田野)。",
        "the next summer {f} sang while {fhe} worked, and their song could be heard far away.",
      ],
    ],
    moral: [
      "(早做准备，不怕冬天|劳动让人心里踏实)。",
      "(get ready early, and you need not fear the winter|work first and then play).",
    ],
    questions: [
      ["夏天{f}在做什么？", "唱歌睡觉。", "What did {f} do in summer?", "Sing and rest."],
      ["冬天谁给了{f}吃的？", "{h}。", "Who gave {f} food in winter?", "{h}."],
    ],
  },
  {
    name: "stone-soup",
    title: ["石头汤", "Stone soup"],
    summary: [
      "{h}用一块石头煮汤，引来村里每个人加一样东西，煮成了一锅好汤。",
      "{h} cooked soup from a stone, and everyone added something until it was a fine soup.",
    ],
    themes: [
      ["分享", "sharing"],
      ["做饭", "cooking"],
    ],
    beats: [
      [
        "{H}走了很远的路，(又累又饿|肚子咕咕叫)，来到{a:place}。可是大家都(关上门|说没有吃的)。",
        "{H} had come a long way and was hungry, but everyone near the {place} shut the door.",
      ],
      [
        "“(没关系，我来煮石头汤|我会煮世界上最好喝的石头汤)。”{h}说。{ta}(架起一口锅|在空地上生了火)，放进一块(圆圆的|白白的)石头。",
        "“never mind, I will make stone soup,” said {h}. {he} put a pot on the fire and dropped in a round stone.",
      ],
      [
        "“石头也能煮汤？”大家(好奇地围了过来|从门缝里往外看)。{h}尝了一口：“(真鲜|味道不错)！要是有一点(盐|胡萝卜)就更好了。”",
        "“soup from a stone?” people came to look. {h} tasted it. “very good! it only needs (a little salt|a carrot).”",
      ],
      [
        "“我家有！”{F}(跑回家拿来|第一个)放了进去。“要是再有一点(土豆|白菜)……”“我有！”“我也有！”",
        "“I have some!” said {F} and put it in. “now, if there were a potato...” “I have one!” “me too!”",
      ],
      [
        "你放一把(青菜|豆子)，我放一块(肉|豆腐)，(锅里越来越香|整个地方都是香味)。",
        "one brought beans, another brought meat, and the smell was wonderful.",
      ],
      [
        "汤煮好了，大家(围坐在一起|一人一碗)，(喝得暖暖的|边喝边唱歌)。“(原来石头真能煮汤|这是我喝过最好的汤)！”大家说。",
        "the soup was done, and they all sat together and ate. “this is the best soup I ever had!” they said.",
      ],
      [
        "{h}(笑了|捞出石头洗干净)：“(好喝的不是石头，是你们每个人的一点点|秘密就是每个人都分享一点)。”",
        "{h} smiled. “it is not the stone that makes it good. it is the little bit from each of you.”",
      ],
    ],
    moral: ["每人分享一点点，就会(有很多|变得很丰富)。", "if everyone gives a little, there is plenty for all."],
    questions: [
      ["{h}先往锅里放了什么？", "一块石头。", "What did {h} put into the pot first?", "A stone."],
      ["谁第一个拿来东西？", "{f}。", "Who was the first to bring something?", "{f}."],
    ],
  },
  {
    name: "frog-in-well",
    title: ["外面的世界", "The world outside"],
    summary: [
      "{h}一直住在井里，以为天只有井口那么大，{f}带{ta}出来看到了大海。",
      "{h} lived in a well and thought the sky was small, until {f} showed {him} the sea.",
    ],
    themes: [
      ["大海", "the sea"],
      ["见世面", "seeing the world"],
    ],
    beats: [
      [
        "{H}从小住在一口(古井|深井)里。{ta}(抬起头|每天往上看)，只看见(井口那么大|圆圆的一小块)的天。",
        "{H} had always lived in a deep well. when {he} looked up, {he} saw a small round piece of sky.",
      ],
      [
        "“天(就这么大|跟井口一样大)。”{h}(很肯定地说|常常说)。",
        "“the sky is as big as the mouth of the well,” {he} used to say.",
      ],
      [
        "一天，{F}(落在井边休息|从井边经过)。“你从哪里来？”{h}问。“我从大海来，(走了一百多里|走了好远)。”",
        "one day {F} stopped by the well. “where do you come from?” asked {h}. “from the sea. it is very far away.”",
      ],
      [
        "“大海有(我的井大|这口井大)吗？”{f}(笑了|摇摇头)：“(大海望不到边|大得多，天也大得多)！”“我不信，(天只有这么大|你骗人)！”",
        "“is the sea as big as my well?” {f} laughed. “it has no end, and the sky has no end either!” “I do not believe it!” said {h}.",
      ],
      [
        "“你(自己出来看看吧|跳出来就知道了)。”{f}说。{h}(用尽力气|一步一步)爬上了井口。",
        "“come out and see,” said {f}. so {h} climbed up to the top.",
      ],
      [
        "(哇|啊)！天(这么大|蓝得没有边)，地(这么宽|一直铺到山脚下)。{f}又带{ta}去看大海，(浪花一个接一个|海水一直连到天边)。",
        "oh! the sky was so wide and so blue. then {f} took {him} to see the sea, wave after wave, all the way to the sky.",
      ],
      [
        "“(原来世界这么大|我以前知道得太少了)。”{h}说，“(我要去看更多的地方|谢谢你带我出来)。”",
        "“how big the world is,” said {h}. “I want to see more of it.”",
      ],
    ],
    moral: [
      "(走出去，才知道世界有多大|不要以为自己看到的就是全部)。",
      "(go out and see how big the world is|what you see is not all there is).",
    ],
    questions: [
      ["{h}以前住在哪里？", "井里。", "Where did {h} live?", "In a well."],
      ["{f}带{h}去看了什么？", "大海。", "What did {f} show {h}?", "The sea."],
    ],
  },
  {
    name: "echo",
    title: ["山里的回声", "The echo"],
    summary: [
      "{h}对着大山喊坏话，回声也喊坏话，{elder}教{ta}说好话，回声就变得友好了。",
      "{h} shouted rude words at the mountain and heard them back; kind words came back kind.",
    ],
    themes: [
      ["回声", "an echo"],
      ["礼貌", "being polite"],
    ],
    beats: [
      "@open",
      [
        "{ta}对着大山喊：“喂！”山那边也喊：“喂！”“你是谁？”“你是谁？”",
        "{he} shouted to the mountain, “hey!” “hey!” came back. “who are you?” “who are you?”",
      ],
      [
        "“(你为什么学我|不许学我)！”{h}生气了。那边也(生气地喊|一样凶)：“(你为什么学我|不许学我)！”",
        "“stop it!” cried {h} angrily. “stop it!” cried the other, just as angrily.",
      ],
      [
        "“我讨厌你！”“我讨厌你！”{h}(哭着跑回家|气得跺脚)，(告诉{elder}|对{elder}说)：“山里有个坏孩子。”",
        "“I don't like you!” “I don't like you!” {h} ran home and told {elder} there was a bad child in the mountain.",
      ],
      [
        "{elder}(笑了|摸摸{ta}的头)：“(你再去试一次，对他说好话|你对他好，他就对你好)。”",
        "{elder} smiled. “go back and say something kind.”",
      ],
      [
        "{h}(半信半疑|又来到山前)，喊道：“你好！”“你好！”“我们做朋友吧！”“我们做朋友吧！”",
        "{h} went back and shouted, “hello!” “hello!” “let us be friends!” “let us be friends!”",
      ],
      ["{h}(笑了|高兴地跳起来)，山里也(传来了笑声|跟着笑)。", "{h} laughed, and the mountain laughed too."],
    ],
    moral: [
      "(你怎么对别人，别人就怎么对你|好话能换来好话)。",
      "(others treat you as you treat them|kind words bring kind words).",
    ],
    questions: [
      ["{h}听到的其实是什么？", "回声。", "What did {h} really hear?", "An echo."],
      ["谁教{h}说好话？", "{elder}。", "Who told {h} to say something kind?", "{elder}."],
    ],
  },
  {
    name: "too-many-jobs",
    title: ["一次做一件事", "One thing at a time"],
    summary: [
      "{h}同时做很多事，什么也没做好，{wise}告诉{ta}一次只做一件事。",
      "{h} tried to do many things at once and did none well; {wise} told {him} to do one at a time.",
    ],
    themes: [["专心", "paying attention"]],
    beats: [
      "@intro",
      [
        "{ta}想学(画画|种花)，又想学{instrument}，还想(做{food}|盖房子)。",
        "{he} wanted to learn to (paint|garden), and to play the {instrument}, and to make {many:food}.",
      ],
      [
        "{ta}(画了两笔|刚拿起笔)，就跑去弹{instrument}；(弹了两下|才弹一会儿)，又跑去看锅里的东西。",
        "{he} painted a little, then ran to the {instrument}; {he} played a little, then ran to look at the pot.",
      ],
      [
        "一天过去了，画(只画了一半|乱七八糟)，曲子(没学会|还是不会)，锅里的东西也(糊了|烧焦了)。",
        "at the end of the day the picture was half done, the song was not learned, and the food was burnt.",
      ],
      "@sad",
      [
        "{wise}(看见了|走过来)，说：“(一只手抓不住两条鱼|你看，蜜蜂一次只停在一朵花上)。”",
        "{wise} saw it and said, “(you cannot catch two fish with one hand|look, the bee sits on one flower at a time).”",
      ],
      [
        "第二天，{h}(只做一件事|先把画画完)，(一心一意地|认认真真地)做。(画好了，再弹琴|做完一件，再做下一件)。",
        "the next day {h} finished the picture first, and then went on to the next thing.",
      ],
      [
        "晚上一看，(画挂在墙上|什么都做好了)，{food}也(香喷喷的|做得正好)。",
        "in the evening the picture was on the wall, and the {food} smelled good.",
      ],
      "@happy",
    ],
    moral: ["(一次做一件事，事事都能做好|专心才能做好)。", "one thing at a time."],
    questions: [
      ["谁告诉{h}一次只做一件事？", "{wise}。", "Who told {h} to do one thing at a time?", "{wise}."],
      ["第一天，锅里的东西怎么了？", "烧焦了。", "What happened to the food on the first day?", "It was burnt."],
    ],
  },
  {
    name: "golden-thing",
    title: ["会发光的礼物", "The best gift"],
    summary: [
      "{h}、{f}和{small}给生病的{elder}送礼物，{h}点亮的一盏灯让{elder}最高兴。",
      "{h} could not buy a gift for {elder}, but the light of a lamp made {him} happiest of all.",
    ],
    themes: [
      ["礼物", "a gift"],
      ["爱", "love"],
    ],
    beats: [
      [
        "{elder}(身体不舒服|心情不好)，屋里(冷清清的|暗暗的)。大家都想(让{elder}高兴|送一样东西)。",
        "{elder} was not well, and the room was dark. everyone wanted to cheer {elder} up.",
      ],
      [
        "{F}(送来一大束花|搬来一张软椅子)，(屋里占了一角|很漂亮)。{small}(送来|衔来)了{a:food}，(放在桌上|很好吃)。",
        "{F} brought (a bunch of flowers|a soft chair). the {small} brought {a:food}.",
      ],
      [
        "{H}(什么也没有|口袋空空的)。{ta}(想了又想|跑到阁楼上)，找到一盏旧灯，(擦得亮亮的|换上新的灯芯)，(点着了|轻轻点亮)。",
        "{H} had nothing to give. {he} thought and thought, found an old lamp, cleaned it and lit it.",
      ],
      [
        "一下子，(整个屋子都亮了|光照到了每一个角落)。{elder}(看见了花|看见了每个人的笑脸)，(笑了|脸上也有了光)。",
        "at once the whole room was bright. {elder} saw the presents and every smiling face, and smiled too.",
      ],
      [
        "“(这是最好的礼物|谢谢你，孩子)。”{elder}说，“(有了光，我才看得见你们的爱|因为它，我看见了所有的礼物)。”",
        "“this is the best gift,” said {elder}. “with the light I can see your love.”",
      ],
      "@happy",
      "@home",
    ],
    questions: [
      ["{h}送的是什么？", "一盏灯。", "What did {h} give?", "A lamp."],
      ["{small}送了什么？", "{food}。", "What did the {small} bring?", "{a:food}."],
    ],
  },
  {
    name: "borrowed-without-asking",
    title: ["借东西", "Borrowing"],
    summary: [
      "{h}没问就拿了{f}的{tool}，弄坏了，后来承认了，还修好还给{f}。",
      "{h} took {f}'s {tool} without asking and broke it, then owned up and mended it.",
    ],
    themes: [
      ["借东西", "borrowing"],
      ["责任", "being responsible"],
    ],
    beats: [
      "@pair",
      [
        "{h}想(摘树上的果子|修院子的栅栏)，需要{a:tool}。{f}家(正好有|院子里就放着)一件，可是{f}(不在家|出门了)。",
        "{h} needed {a:tool} to (pick fruit|mend the fence). {f} had one, but {fhe} was not at home.",
      ],
      [
        "“(用一下没关系吧|我用完就放回来)。”{h}没有(问|说一声)就拿走了。",
        "“it will be all right,” thought {h} and took it without asking.",
      ],
      ["用着用着，“咔嚓”一声，{tool}(断了|坏了)。", "{he} was using it when, crack, the {tool} broke."],
      "@scared",
      [
        "{ta}想(偷偷放回去|把它藏起来)。可是(一想到{f}着急的样子|心里总是不安)，(就觉得脸上发烫|怎么也走不动)。",
        "{he} wanted to put it back in secret, but when {he} thought of {f}, {his} face grew hot.",
      ],
      [
        "{h}(来到{f}家|等{f}回来)，说：“我没问你就拿了{tool}，(还把它弄坏了|现在它坏了)。(我来修好它|我赔给你)。”",
        "{h} went to {f} and said, “I took your {tool} without asking, and it broke. I will mend it.”",
      ],
      "@forgive",
      [
        "{h}(忙了一下午|找来钉子和胶水)，把{tool}修得(和新的一样|结结实实的)。“下次(先问我一声就行|跟我说一声，我一定借给你)。”{f}说。",
        "{h} worked all afternoon until the {tool} was as good as new. “next time just ask me,” said {f}.",
      ],
    ],
    moral: ["(借东西要先问一声|弄坏了东西要承认)。", "(ask before you borrow|if you break it, say so)."],
    questions: [
      ["{h}没有问就拿了什么？", "{f}的{tool}。", "What did {h} take without asking?", "{f}'s {tool}."],
      [
        "{tool}坏了以后，{h}怎么做的？",
        "承认错误，把它修好了。",
        "What did {h} do after it broke?",
        "{he} told {f} and mended it.",
      ],
    ],
  },
];
