/**
 * Plots about wonder and small adventures: snow, stars, maps, wishes, machines.
 */
import type { Plot } from "./plot.ts";

export const WONDER_PLOTS: readonly Plot[] = [
  {
    name: "snowman",
    title: ["雪人", "The snowman"],
    summary: [
      "{h}和{f}堆了一个雪人，给它戴上{clothes}；春天雪人化了，长出了小花。",
      "{h} and {f} built a snowman with {a:clothes}; in spring it melted and flowers grew there.",
    ],
    themes: [
      ["雪人", "a snowman"],
      ["冬天", "winter"],
      ["告别", "saying goodbye"],
    ],
    beats: [
      [
        "(早上一开门|{H}推开窗户)，(到处都是白白的|满地都是雪)。“下雪啦！”{h}(欢呼起来|跑了出去)。",
        "when {H} opened the (door|window), everything was white. “it has snowed!” {he} cried.",
      ],
      [
        "{h}叫来{F}，(滚了一个大雪球，又滚了一个小雪球|堆了一个大雪人)。(胡萝卜做鼻子|两颗石子做眼睛)，(样子真神气|它好像在笑)。",
        "{h} called {F}, and they built a big snowman with (a carrot nose|two stones for eyes).",
      ],
      [
        "“它(会不会冷|没有衣服)？”{f}问。{h}(解下|跑回家拿来)自己的{clothes}，给雪人(戴上|披上)。",
        "“is it not cold?” asked {f}. {h} brought {his} {clothes} and put it on the snowman.",
      ],
      [
        "每天，{they}都来(看它|跟雪人说话)，(告诉它一天的事|问它冷不冷)。",
        "every day they came to (see it|talk to it).",
      ],
      [
        "可是太阳(一天比一天暖|越来越暖)，雪人(一天比一天瘦|慢慢变小了)。",
        "but the sun grew warmer day by day, and the snowman grew thin.",
      ],
      [
        "“雪人要走了。”{h}(快要哭了|难过地说)。“(它没有走，它变成水去看大海了|明年冬天它还会回来)。”{elder}说。",
        "“the snowman is going away,” said {h} sadly. “(it is only going to see the sea|it will come back next winter),” said {elder}.",
      ],
      [
        "(后来|春天)，在雪人站过的地方，(开出了一小片白花|长出了几朵小花)。{h}(悄悄地笑了|弯下腰)：“(谢谢你|你好呀)，雪人。”",
        "later, where the snowman had stood, some little white flowers came up. “thank you, snowman,” said {h}.",
      ],
    ],
    questions: [
      ["{h}给雪人戴上了什么？", "{clothes}。", "What did {h} give the snowman?", "{a:clothes}."],
      ["春天，雪人站过的地方长出了什么？", "小花。", "What grew where the snowman had stood?", "Little flowers."],
    ],
  },
  {
    name: "treasure-map",
    title: ["藏宝图", "The treasure map"],
    summary: [
      "{h}和{f}按照地图去找宝藏，在{spot}挖出一个盒子，里面写着朋友就是宝藏。",
      "{h} and {f} followed a map to the {spot} and found a box that said a friend is a treasure.",
    ],
    themes: [
      ["寻宝", "a treasure hunt"],
      ["冒险", "an adventure"],
      ["友谊", "friendship"],
    ],
    beats: [
      "@open",
      [
        "{ta}在旧箱子里(找到|翻出)了一张发黄的地图，上面画着一个红色的叉。“(是藏宝图|下面一定有宝贝)！”",
        "in an old trunk {he} found a yellow map with a red cross on it. “a treasure map!”",
      ],
      [
        "{ta}(马上去找|叫上了){F}，(带上铲子|背着水壶和{food})，(出发了|上路了)。",
        "{he} called {F}, took a shovel, and off they went.",
      ],
      [
        "{they}(爬过小山|走过小桥)，(穿过一片芦苇|钻过一片树林)。(路上下了一阵雨|{f}的脚磨破了)，{h}就(扶着{fta}走|背起了包)。",
        "they (climbed a hill|crossed a bridge) and went through the reeds. when {f} was tired, {h} carried the bag.",
      ],
      [
        "地图上的叉，就在{spot}旁边。{they}(挖呀挖|用铲子挖)，“当”的一声，(碰到了一个盒子|挖到了硬东西)。",
        "the cross was next to the {spot}. they dug and dug, and then, clunk, there was a box.",
      ],
      [
        "打开一看，里面没有金子，只有{a:treasure}和一张纸条：“(和你一起走到这里的人，就是最大的宝藏|朋友是最好的宝藏)。”",
        "there was no gold in it, only {a:treasure} and a note: “the one who came here with you is the greatest treasure.”",
      ],
      [
        "{h}和{f}(你看看我，我看看你|都笑了)，(哈哈大笑起来|觉得今天过得真好)。",
        "{h} and {f} looked at each other and laughed.",
      ],
      "@together",
    ],
    questions: [
      ["盒子里有什么？", "{treasure}和一张纸条。", "What was in the box?", "{a:treasure} and a note."],
      ["{h}和谁一起去寻宝？", "{f}。", "Who went with {h}?", "{f}."],
    ],
  },
  {
    name: "fallen-star",
    isNight: true,
    title: ["掉下来的星星", "The star that fell"],
    summary: [
      "一颗星星掉在{spot}旁边，{h}和{f}想办法把它送回了天上。",
      "A star fell near the {spot}, and {h} and {f} found a way to send it home.",
    ],
    themes: [
      ["星星", "a star"],
      ["帮助别人", "helping others"],
    ],
    beats: [
      "@intro",
      [
        "一天晚上，(天上划过一道亮光|有什么东西从天上掉下来)，(落在了{spot}旁边|“扑通”一声)。{h}(跑过去看|悄悄走近)，原来是一颗小星星。",
        "one night something bright fell from the sky near the {spot}. {h} ran to look. it was a little star.",
      ],
      [
        "“我(想家了|回不去了)。”小星星(小声地哭|一闪一闪地说)。",
        "“I want to go home,” the star (cried|said in a small voice).",
      ],
      [
        "“别哭，(我来想办法|我送你回去)！”{h}说。{ta}(搬来{a:tool}|爬上最高的树)，(可是还差得远|够不着天)。",
        "“don't cry, I will help you!” said {h}. {he} climbed the tallest tree, but the sky was still far away.",
      ],
      "@friend",
      [
        "“(我们做一只大风筝吧|让风来帮忙)！”{f}说。{they}(剪了一大张纸|忙了一夜)，做了一只又大又轻的风筝，(让星星坐在上面|把星星轻轻放好)。",
        "“let us make a big kite!” said {f}. they worked all night and made a kite, big and light, and the star sat on it.",
      ],
      [
        "风来了，风筝(越飞越高|飞过树梢，飞过云朵)。“再见！谢谢你们！”小星星(跳回了天上|喊道)。",
        "the wind came, and the kite flew higher and higher, over the trees and over the clouds. “goodbye! thank you!” called the star.",
      ],
      [
        "从那以后，每天晚上都有一颗星星(朝{h}眨眼睛|特别亮)。",
        "since then, one star (winks at {h}|shines extra bright) every night.",
      ],
    ],
    questions: [
      ["什么东西从天上掉下来了？", "一颗小星星。", "What fell from the sky?", "A little star."],
      ["{they}用什么把星星送回天上？", "一只大风筝。", "How did they send the star home?", "With a big kite."],
    ],
  },
  {
    name: "wish-stone",
    title: ["许愿石", "The wishing stone"],
    summary: [
      "{h}得到一块能许三个愿望的石头，最后一个愿望用来帮助{f}。",
      "{h} got a stone with three wishes and used the last one to help {f}.",
    ],
    themes: [
      ["愿望", "a wish"],
      ["善良", "kindness"],
    ],
    beats: [
      "@intro",
      [
        "一天，{ta}救了{a:small}。{small}(说|开口说话了)：“(谢谢你|你是个好心人)。这块石头可以让你许三个愿望。”",
        "one day {he} saved {a:small}. “thank you,” it said. “this stone will give you three wishes.”",
      ],
      [
        "“我想要(很多很多){food}！”{h}说。(话刚说完|一眨眼)，面前就(堆成了小山|摆满了)。{ta}(吃得肚子疼|怎么也吃不完)。",
        "“I want lots of {many:food}!” said {h}. at once there was a whole hill of it. {he} ate until {his} stomach hurt.",
      ],
      [
        "“我想(飞起来|长得和树一样高)！”{ta}又说。{ta}真的(飞了起来|变高了)，(可是上面又冷又没有人|可是谁也听不见{ta}说话)，(吓得直叫|觉得很孤单)。太阳落山的时候，魔法才消失。",
        "“I want to fly!” {he} said next. and {he} flew, but it was cold up there and {he} was all alone. at sunset the magic ended.",
      ],
      ["只剩下最后一个愿望了。{h}(想了一夜|舍不得用)。", "there was only one wish left. {h} thought all night."],
      [
        "这时{ta}听说{F}(病得很重|的家被大水冲走了)。{h}(没有多想|握紧石头)：“我希望{f}(快点好起来|有一个新家)！”",
        "then {he} heard that {F} (was very sick|had lost {fhis} house in a flood). {h} held the stone and said, “I wish that {f} (gets well|has a new home)!”",
      ],
      [
        "石头(亮了一下，变成了普通的石头|暗了下去)。{f}(真的好了|有了新家)，(笑着跑来找{h}|高兴得流下眼泪)。",
        "the stone shone once and became an ordinary stone. and {f} came running with a smile.",
      ],
      ["“(这是最好的一个愿望|三个愿望里，我最喜欢这一个)。”{h}想。", "“that was the best wish of all,” thought {h}."],
    ],
    moral: ["为别人许的愿望最(珍贵|美)。", "a wish for someone else is the best wish."],
    questions: [
      ["{h}第一个愿望要了什么？", "很多{food}。", "What was {h}'s first wish?", "Lots of {many:food}."],
      ["最后一个愿望是为了谁？", "{f}。", "Who was the last wish for?", "{f}."],
    ],
  },
  {
    name: "robot-friend",
    title: ["机器人朋友", "A robot friend"],
    summary: [
      "{h}捡到一个旧机器人，和{elder}一起修好了它，它成了{h}的朋友。",
      "{h} found an old robot, mended it with {elder}, and it became a friend.",
    ],
    themes: [
      ["机器人", "a robot"],
      ["修理", "mending things"],
    ],
    beats: [
      [
        "{H}在{spot}旁边发现了一个(旧旧的|生了锈的)小机器人。它(一动也不动|只有一只眼睛还亮着)。",
        "near the {spot}, {H} found an old, rusty little robot. it did not move.",
      ],
      [
        "“你(好可怜|一定很孤单)。”{h}把它(抱回了家|放在小推车上推回了家)。",
        "“you must be lonely,” said {h} and took it home.",
      ],
      [
        "{elder}(戴上眼镜看了看|打开它的后盖)：“(电池坏了|少了一根线)，(我们来修修看|也许还能修好)。”",
        "{elder} took a look. “(the battery is dead|a wire is missing). maybe we can mend it.”",
      ],
      [
        "{they}(擦去锈|拧紧螺丝)，(换了新电池|接上新线)，(修了整整三天|试了一次又一次)。",
        "they cleaned off the rust, put in new parts and worked for three days.",
      ],
      [
        "“滴——”机器人的眼睛(亮了|闪了两下)。“你好，我叫(滴滴|小铁|阿罗)，请问(有什么可以帮你|你是谁)？”",
        "beep! the robot's eyes lit up. “hello, I am (Beep|Rusty|Robo). (how can I help|who are you)?”",
      ],
      "@happy",
      [
        "机器人(会扫地|会讲故事)，还会(记住{h}说过的每一句话|陪{h}看星星)。可是它(不懂什么是笑话|最喜欢的是听{h}唱歌)。",
        "the robot could (sweep the floor|tell stories), and it remembered all that {h} said, but it liked it best when {h} sang.",
      ],
      [
        "“(朋友是什么|为什么你要修好我)？”机器人问。“(朋友就是我不想让你一个人|因为每个人都需要朋友)。”{h}说。",
        "“why did you mend me?” asked the robot. “because everyone needs a friend,” said {h}.",
      ],
    ],
    questions: [
      ["{h}在哪儿发现了机器人？", "{spot}旁边。", "Where did {h} find the robot?", "Near the {spot}."],
      ["谁帮{h}修好了机器人？", "{elder}。", "Who helped {h} to mend the robot?", "{elder}."],
    ],
  },
  {
    name: "kite",
    title: ["飞得最高的风筝", "The highest kite"],
    summary: [
      "{h}做的风筝总是飞不起来，{f}教{ta}加一条长尾巴，风筝就飞上了天。",
      "{h}'s kite would not fly until {f} showed {him} how to add a long tail.",
    ],
    themes: [
      ["风筝", "a kite"],
      ["春天", "spring"],
    ],
    beats: [
      [
        "春天到了，(风儿暖暖的|天空蓝蓝的)，(正是放风筝的好时候|大家都去放风筝)。",
        "it was spring, with a warm wind, just right for flying kites.",
      ],
      [
        "{H}自己做了一只{colour}的风筝，(跑了一圈又一圈|拉着线使劲跑)，可风筝(一头栽了下来|就是飞不起来)。",
        "{H} had made a {colour} kite. {he} ran and ran, but the kite always fell down.",
      ],
      [
        "“(是风太小了吗|是线太短了吗)？”{h}(换了长线|等了一阵大风)，(还是不行|风筝还是掉了下来)。",
        "“is the (wind too weak|string too short)?” {h} tried again, but it was no use.",
      ],
      "@sad",
      [
        "{F}(看了看风筝|走过来)，说：“(它的尾巴太短了，站不稳|风筝也要有一条长尾巴才能平衡)。”",
        "{F} looked at the kite and said, “its tail is too short. a kite needs a long tail to stay up.”",
      ],
      [
        "{they}(用彩纸剪了一条长尾巴|把旧布条接起来)，(粘在风筝下面|系得牢牢的)。",
        "they made a long tail from (colored paper|old cloth) and tied it on.",
      ],
      [
        "{h}拉着线(一跑|轻轻一放)，风筝(摇了摇，飞起来了|稳稳地升上了天)，(越飞越高|比小鸟还高)！",
        "{h} ran with the string, and the kite rose, higher and higher, higher than the birds!",
      ],
      "@happy",
      "@thank",
    ],
    questions: [
      ["风筝是什么颜色的？", "{colour}。", "What color was the kite?", "{colour}."],
      ["风筝为什么飞不起来？", "因为尾巴太短了。", "Why would the kite not fly?", "Because its tail was too short."],
    ],
  },
  {
    name: "bake",
    title: ["第一次做蛋糕", "The first cake"],
    summary: [
      "{h}第一次做蛋糕，把盐当成了糖，后来和{elder}重新做了一个。",
      "{h} used salt for sugar in a first cake, then made a new one with {elder}.",
    ],
    themes: [
      ["做蛋糕", "baking"],
      ["犯错", "making a mistake"],
    ],
    beats: [
      [
        "今天是{elder}的生日，{H}想(给{elder}一个惊喜|自己做一个蛋糕)。",
        "it was {elder}'s birthday, and {H} wanted to bake a cake as a surprise.",
      ],
      [
        "{ta}(拿出面粉和鸡蛋|系上围裙)，(打了三个鸡蛋|搅呀搅)，(脸上全是面粉|弄得桌子上白白的)。",
        "{he} took flour and eggs and stirred and stirred. there was flour on {his} nose.",
      ],
      [
        "蛋糕(烤好了|出炉了)，(金黄金黄的|香喷喷的)。“(祝你生日快乐|快尝尝)！”{h}(端上蛋糕|得意地说)。",
        "the cake came out golden brown. “happy birthday!” said {h}.",
      ],
      [
        "{elder}(咬了一口|尝了一口)，(眉毛皱了起来|表情怪怪的)。{h}也尝了一口：“(呀，好咸|啊，是咸的)！”原来{ta}(把盐当成了糖|拿错了罐子)。",
        "{elder} took a bite and made a funny face. {h} tasted it too. “oh, it is salty!” {he} had taken salt instead of sugar.",
      ],
      [
        "{h}(脸红了|快要哭了)。{elder}却(哈哈大笑|笑出了声)：“(这是我吃过最特别的蛋糕|没关系，我们再做一个)！”",
        "{h} turned red, but {elder} laughed. “this is the most special cake I ever had. let us make another one!”",
      ],
      [
        "{they}一起(称糖|打鸡蛋)，这一次，{h}(先尝了尝|把罐子看清楚了)。",
        "together they made a new one, and this time {h} tasted first.",
      ],
      [
        "新的蛋糕(又甜又软|好吃极了)，(两个人吃得满嘴都是奶油|连盘子都舔干净了)。",
        "the new cake was sweet and soft, and they ate every bit of it.",
      ],
    ],
    moral: [
      "(做错了再来一次就好|犯错也能变成有趣的回忆)。",
      "(if you make a mistake, just try again|a mistake can become a happy memory).",
    ],
    questions: [
      ["{h}把什么当成了糖？", "盐。", "What did {h} use instead of sugar?", "Salt."],
      ["那天是谁的生日？", "{elder}的生日。", "Whose birthday was it?", "{elder}'s."],
    ],
  },
  {
    name: "clean-river",
    title: ["小河变干净了", "The clean river"],
    summary: [
      "小河里满是垃圾，{h}带着大家一起清理，鱼儿又回来了。",
      "The river was full of trash; {h} got everyone to clean it, and the fish came back.",
    ],
    themes: [
      ["保护环境", "taking care of nature"],
      ["小河", "a river"],
    ],
    beats: [
      "@intro",
      [
        "门前的小河以前(清清的|能看见小鱼)，可是现在(漂着瓶子和袋子|变得又黑又臭)，小鱼都(不见了|游走了)。",
        "the river in front of the house had once been clear, but now bottles and bags were floating in it, and the fish were gone.",
      ],
      [
        "“(是谁把小河弄脏的|小河一定很难受)？”{h}问。大家(都不说话|你看看我，我看看你)。",
        "“who made the river dirty?” asked {h}. nobody said a word.",
      ],
      [
        "第二天，{h}(拿着一个大袋子|卷起裤腿)，(一个人捡起垃圾来|下河去捞垃圾)。“(你一个人捡得完吗？|别白费力气了。)”有人说。",
        "the next day {h} began to pick up the trash all alone. “you can never do it by yourself,” someone said.",
      ],
      ["“(捡一点，就少一点|捡一个少一个)。”{h}(擦擦汗|继续捡)。", "“every piece I pick up is one less,” said {h}."],
      [
        "{F}(看见了|不好意思了)，(也来帮忙|拿来一个大袋子)。接着，(邻居们|大家)一个一个都来了。",
        "{F} saw it and came to help. then the others came too, one by one.",
      ],
      [
        "(忙了一个星期|七天以后)，小河(又唱起了歌|清得能照见人)。",
        "after a week of work the river was clear again and seemed to sing.",
      ],
      [
        "一个{when}，{h}(蹲在河边|看着水里)，忽然叫起来：“(快看，小鱼回来了|有鱼)！”",
        "one {when} {h} looked into the water and cried, “look, the fish are back!”",
      ],
      "@happy",
    ],
    moral: [
      "(一个人的小事，也能变成大家的大事|爱护小河，就是爱护我们的家)。",
      "(one small deed can grow into a big one|take care of the river, for it is our home).",
    ],
    questions: [
      ["谁第一个去捡垃圾？", "{h}。", "Who was the first to pick up trash?", "{h}."],
      ["小河变干净以后，谁回来了？", "小鱼。", "Who came back when the river was clean?", "The fish."],
    ],
  },
  {
    name: "moon-in-water",
    isNight: true,
    title: ["捞月亮", "The moon in the water"],
    summary: [
      "{h}以为月亮掉进水里了，要去捞，后来才知道那只是月亮的影子。",
      "{h} thought the moon had fallen into the water, but it was only a reflection.",
    ],
    themes: [
      ["月亮", "the moon"],
      ["夜晚", "the night"],
    ],
    beats: [
      "@intro",
      [
        "一天晚上，{ta}(走到|路过)水边，看见水里有一个(圆圆的|亮亮的)月亮。“(不好了，月亮掉到水里了|天哪，月亮掉下来了)！”",
        "one night {he} came to the water and saw a round, bright moon in it. “oh no, the moon has fallen in!”",
      ],
      [
        "{ta}(急忙叫来|跑去找){F}：“快，我们(把月亮捞上来|救救月亮)！”",
        "{he} ran to {F}. “quick, we must save the moon!”",
      ],
      [
        "{they}拿来(一根长棍子|一只篮子)，(捞呀捞|一下一下地捞)。可是一碰到水，月亮就(碎了|变成了一片一片的)。",
        "they brought (a long stick|a basket) and tried and tried, but as soon as they touched the water, the moon broke into pieces.",
      ],
      ["“(我们把月亮弄坏了|月亮碎了)！”{h}(急得要哭|很着急)。", "“we have broken the moon!” cried {h}."],
      [
        "水面(慢慢静下来|平静了)，月亮又(圆了|完整了)。{f}抬起头，(忽然笑了|叫了起来)：“你看，月亮还在天上呢！”",
        "when the water was still again, the moon was whole. {f} looked up and laughed. “look, the moon is still in the sky!”",
      ],
      [
        "原来，水里的只是月亮的影子。{they}(坐在水边|躺在草地上)，(一个看天上的月亮，一个看水里的月亮|看了很久很久)。",
        "what they saw in the water was only its picture. they sat by the water for a long time and looked at the two moons.",
      ],
    ],
    questions: [
      ["水里的月亮其实是什么？", "月亮的影子。", "What was the moon in the water?", "Only its reflection."],
      ["{h}叫谁来帮忙？", "{f}。", "Who did {h} call for help?", "{f}."],
    ],
  },
  {
    name: "rainy-day-inside",
    title: ["下雨天的船", "A ship on a rainy day"],
    summary: [
      "下雨不能出去，{h}和{f}把桌子当成船，在家里玩航海游戏。",
      "On a rainy day {h} and {f} played that the table was a ship.",
    ],
    themes: [
      ["下雨天", "a rainy day"],
      ["想象", "imagination"],
      ["游戏", "a game"],
    ],
    beats: [
      [
        "雨(下个不停|从早上下到中午)，{H}(趴在窗台上|看着窗外)，(叹了口气|觉得无聊极了)。",
        "it rained and rained. {H} sat at the window and sighed.",
      ],
      [
        "“(咚咚咚|叮咚)！”是{F}来了，(鞋子湿透了|头发上还滴着水)。“我们(玩什么|来玩个游戏)吧！”",
        "knock, knock! It was {F}, all wet. “let us play something!”",
      ],
      [
        "{h}看看桌子，(忽然眼睛一亮|有了主意)：“(把桌子翻过来当船|这张桌子就是我们的大船)！我当船长，你当水手！”",
        "{h} looked at the table and {his} eyes lit up. “this table is our ship! I am the captain, and you are the sailor!”",
      ],
      [
        "床单(做帆|挂起来当帆)，(扫帚|长尺子)当桨，(地板就是大海|地毯变成了海浪)。“(开船啦|起航)！”",
        "a sheet was the sail, (the broom|a long ruler) was the oar, and the floor was the sea. “set sail!”",
      ],
      [
        "{they}(遇到了大风浪|打败了海怪)，(在小岛上找到了{treasure}|还救了{a:small})。",
        "they (met a great storm|fought a sea monster) and (found {a:treasure} on an island|saved {a:small}).",
      ],
      [
        "“船长，开饭啦！”{elder}端着{food}(走进来|笑着说)。{they}(大笑起来|这才发现雨已经停了)。",
        "“captain, time to eat!” said {elder}, bringing {a:food}. they laughed and saw that the rain had stopped.",
      ],
      [
        "“(要不要出去玩|雨停了，出去吗)？”“(不，我们还没到家呢|等一下，船还在海上)！”",
        "“do you want to go out?” “no, we are still at sea!”",
      ],
    ],
    questions: [
      ["{they}把什么当成船？", "桌子。", "What did they use as a ship?", "The table."],
      ["谁当船长？", "{h}。", "Who was the captain?", "{h}."],
    ],
  },
  {
    name: "night-market",
    title: ["赶集", "Market day"],
    summary: [
      "{h}跟着{elder}去赶集，走丢了，在原地等，{elder}找到了{ta}。",
      "{h} went to the market with {elder}, got lost, waited in one place and was found.",
    ],
    themes: [
      ["集市", "the market"],
      ["走丢", "being lost"],
    ],
    beats: [
      [
        "(今天是赶集的日子|一大早)，{H}跟着{elder}去集市。(到处都是人|真热闹呀)，有卖{food}的，有卖{toy}的，还有(耍猴的|吹糖人的)。",
        "it was market day, and {H} went with {elder}. there were people everywhere, selling {many:food} and {many:toy} and many other things.",
      ],
      [
        "{h}(东看看，西看看|眼睛都看花了)。{ta}停下来(看捏糖人|摸了摸{toy})，(看得入了迷|看了好一会儿)。",
        "{h} looked here and there. {he} stopped to watch (a man making sugar animals|someone selling {many:toy}).",
      ],
      ["等{ta}抬起头，{elder}(不见了|已经不在身边)。", "when {he} looked up, {elder} was gone."],
      "@scared",
      [
        "{ta}想起{elder}说过：“走散了(就站在原地等|不要乱跑，我会来找你)。”于是{ta}(站在糖人摊旁边|一步也不走)，(等着|一遍一遍地数数)。",
        "then {he} remembered what {elder} had said: “if you lose me, stay where you are, and I will find you.” so {he} stood still and (counted|waited).",
      ],
      [
        "有个(陌生人|不认识的人)说：“(我带你去找吧|跟我走吧)。”{h}摇摇头：“(不用了，谢谢|我要在这儿等)。”",
        "a stranger said, “come with me.” {h} shook {his} head. “no, thank you. I will wait here.”",
      ],
      [
        "(数到一百的时候|没过多久)，{elder}(从人群里跑了过来|满头大汗地来了)，(一把抱住{h}|紧紧拉住{ta}的手)。",
        "before long {elder} came running through the crowd and hugged {h}.",
      ],
      "@praise",
    ],
    moral: ["走丢了(站在原地等|不要跟陌生人走)。", "if you are lost, (stay where you are|do not go with strangers)."],
    questions: [
      ["{h}走丢以后做了什么？", "站在原地等。", "What did {h} do when {he} was lost?", "{he} waited in one place."],
      ["{h}跟谁去赶集？", "{elder}。", "Who did {h} go to the market with?", "{elder}."],
    ],
  },
  {
    name: "fireflies",
    isNight: true,
    title: ["萤火虫灯", "The firefly lamp"],
    summary: [
      "{h}把萤火虫关在瓶子里，第二天它们不亮了，{h}就把它们放了。",
      "{h} kept fireflies in a jar, but they grew dim, so {h} let them go.",
    ],
    themes: [
      ["萤火虫", "fireflies"],
      ["自由", "freedom"],
      ["夏天", "summer"],
    ],
    beats: [
      [
        "夏天的夜晚，(草地上|小河边)飞着许多萤火虫，(像一盏盏小灯|一闪一闪的)。",
        "on summer nights there were many fireflies over the grass, like tiny lamps.",
      ],
      [
        "{H}(捉了几只|轻轻捉住了好多)，装进一个玻璃瓶里，(放在床头|抱着睡觉)。“(我有一盏萤火虫灯了|真好看)！”",
        "{H} caught some and put them in a glass jar by {his} bed. “now I have a firefly lamp!”",
      ],
      [
        "可是第二天晚上，萤火虫(不亮了|只有一点点光)，(趴在瓶底一动不动|没有力气飞)。",
        "but the next night they hardly shone at all and lay at the bottom of the jar.",
      ],
      [
        "“它们怎么了？”{h}问{elder}。“(你要是被关在瓶子里，会高兴吗|它们想家了)。”{elder}说。",
        "“what is wrong with them?” {h} asked {elder}. “would you be happy in a jar?” said {elder}.",
      ],
      [
        "{h}(想了想|低下头)，(抱起瓶子|跑到草地上)，(打开了盖子|轻轻拧开盖子)。",
        "{h} thought about it, took the jar out into the grass and opened it.",
      ],
      [
        "一只，两只，三只……萤火虫(慢慢地飞了出来|飞起来了)，(又亮了|在{ta}身边转圈)。",
        "one, two, three... the fireflies flew out slowly and began to shine again.",
      ],
      [
        "“(再见，明天我来看你们|还是这样最好看)。”{h}(挥挥手|笑了)。",
        "“goodbye, I will come to see you tomorrow,” said {h} and waved.",
      ],
    ],
    moral: ["喜欢它，就(让它自由|让它回家)。", "if you love something, let it be free."],
    questions: [
      ["{h}把什么装进了瓶子？", "萤火虫。", "What did {h} put in the jar?", "Fireflies."],
      ["最后{h}怎么做了？", "把萤火虫放了。", "What did {h} do in the end?", "{he} let the fireflies go."],
    ],
  },
];
