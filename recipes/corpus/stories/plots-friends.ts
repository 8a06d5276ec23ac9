/**
 * Plots about friends: helping, sharing, quarrelling and making up.
 */
import type { Plot } from "./plot.ts";

export const FRIEND_PLOTS: readonly Plot[] = [
  {
    name: "lost-toy",
    title: ["{h}的{toy}", "{h} and the {toy}"],
    summary: [
      "{h}的{toy}不见了，{f}帮{ta}在{spot}旁边找到了。",
      "{h} lost the {toy}, and {f} helped to find it near the {spot}.",
    ],
    themes: [
      ["友谊", "friendship"],
      ["丢东西", "losing something"],
      ["{toy}", "{a:toy}"],
    ],
    beats: [
      "@intro",
      [
        "{h}最喜欢(玩{toy}|自己的{toy})，(走到哪儿带到哪儿|睡觉也要放在枕头边)。",
        "{h} loved {his} {toy} (more than anything|and took it everywhere).",
      ],
      [
        "可是有一天，{toy}(不见了|找不到了)。{h}找了(床下|屋子里)，又找了(院子里|门外)，(都没有|哪儿都没有)。",
        "but one day the {toy} was gone. {h} looked under the bed and (in the yard|behind the door), but it was not there.",
      ],
      "@sad",
      "@friend",
      "@friend-asks",
      ["“我的{toy}不见了。”{h}说。", "“my {toy} is gone,” said {h}."],
      "@friend-helps",
      [
        "{they}沿着昨天走过的路(慢慢找|一步一步地找)，一直找到了{spot}旁边。",
        "they walked back along the way {h} had come the day before, (step by step|slowly), until they reached the {spot}.",
      ],
      [
        "“(快看|看那边)！”{f}(指着草丛|喊道)。{toy}就(躺在那里|藏在草叶下面)。",
        "“look, over there!” {f} (cried|pointed). the {toy} was lying (in the grass|under a leaf).",
      ],
      "@happy",
      "@thank",
    ],
    moral: [
      "(有朋友帮忙，难事也会变容易|朋友就是在你难过的时候陪着你的人)。",
      "(with a friend, hard things become easy|a friend is someone who helps when you are sad).",
    ],
    questions: [
      ["{h}丢了什么？", "{toy}。", "What did {h} lose?", "The {toy}."],
      ["谁帮{h}找到了{toy}？", "{f}。", "Who helped {h} find the {toy}?", "{f}."],
      ["{toy}是在哪儿找到的？", "{spot}旁边。", "Where did they find the {toy}?", "Near the {spot}."],
    ],
  },
  {
    name: "share-food",
    title: ["分{food}", "Sharing the {food}"],
    summary: [
      "{h}本来想自己吃{food}，后来和饿着肚子的{f}分着吃了。",
      "{h} wanted to eat the {food} alone but shared it with hungry {f}.",
    ],
    themes: [
      ["分享", "sharing"],
      ["{food}", "{a:food}"],
      ["友谊", "friendship"],
    ],
    beats: [
      "@open",
      ["{ta}得到了{a:food}，(闻起来香香的|看起来好吃极了)。", "{he} got {a:food}. It (smelled|looked) so good."],
      ["“我要(自己一个人|躲起来)吃。”{h}想。", "“I will eat it all by myself,” thought {h}."],
      [
        "{ta}刚(坐下来|张开嘴)，就看见{F}(坐在路边|靠着一棵树)，(肚子咕咕叫|一副没力气的样子)。",
        "just as {he} (sat down|opened {his} mouth), {he} saw {F} (sitting by the road|leaning on a tree), looking (hungry|tired and hungry).",
      ],
      [
        "“你(还没吃饭|饿了)吗？”{h}问。{f}(点点头|不好意思地点了点头)。",
        "“(are you hungry|have you not eaten)?” asked {h}. {f} nodded.",
      ],
      [
        "{h}看看{food}，又看看{f}，(心里想了想|犹豫了一下)，把{food}(分成了两半|递了过去)。“(来，我们一起吃|一人一半吧)。”",
        "{h} looked at the {food} and then at {f}. then {he} cut it in two. “(come, let us eat together|half for you and half for me).”",
      ],
      "@share",
      "@happy",
    ],
    moral: [
      "(好东西和朋友一起吃，才更香|分享的快乐是双倍的快乐)。",
      "(food tastes better when it is shared|sharing makes joy twice as big).",
    ],
    questions: [
      ["{h}和谁分着吃了{food}？", "{f}。", "Who did {h} share the {food} with?", "{f}."],
      ["{h}得到了什么好吃的？", "{food}。", "What did {h} get to eat?", "{a:food}."],
    ],
  },
  {
    name: "quarrel",
    title: ["和好", "Friends again"],
    summary: [
      "{h}和{f}为了{toy}吵架，后来互相道歉，又和好了。",
      "{h} and {f} quarreled over the {toy}, then said sorry and made up.",
    ],
    themes: [
      ["吵架", "a quarrel"],
      ["原谅", "forgiving"],
      ["友谊", "friendship"],
    ],
    beats: [
      "@pair",
      [
        "有一天，{they}(捡到了|看到了){a:toy}。“是我先看到的！”{h}说。“(不，是我先|明明是我先)！”{f}说。",
        "one day they found {a:toy}. “I saw it first!” said {h}. “(no, I did|it was me)!” said {f}.",
      ],
      [
        "{they}(你拉我扯|谁也不让谁)，“啪”的一声，{toy}(摔坏了|掉在地上坏了)。",
        "they (pulled and pulled|would not let go), and crack, the {toy} (broke|fell and broke).",
      ],
      [
        "“都怪你！”“都怪你！”{they}(转过身去|气呼呼地走了)，谁也不理谁。",
        "“it is your fault!” “no, yours!” they turned away and did not speak.",
      ],
      [
        "可是一个人玩(真没意思|好无聊)。{h}(坐在门口|看着窗外)，(想起了|很想念){f}。",
        "but playing alone was (no fun|boring). {h} sat (by the door|at the window) and missed {f}.",
      ],
      [
        "{ta}(拿起坏了的{toy}|把{toy}捡回来)，(修了一下午|用胶水粘好了)，(去找{f}|走到{f}家门口)。",
        "{he} took the broken {toy}, (mended it all afternoon|glued it together), and went to see {f}.",
      ],
      "@sorry",
      "@forgive",
      "@together",
    ],
    moral: [
      "(朋友比玩具重要|说一声对不起，就能把朋友找回来)。",
      "(a friend is worth more than a toy|saying sorry can bring a friend back).",
    ],
    questions: [
      ["{h}和{f}为什么吵架？", "为了{toy}。", "What did {h} and {f} quarrel about?", "The {toy}."],
      ["后来是谁把{toy}修好的？", "{h}。", "Who mended the {toy}?", "{h}."],
    ],
  },
  {
    name: "small-helps-big",
    title: ["小个子帮大个子", "The small one helps the big one"],
    summary: [
      "{big}被困住了，小小的{h}找来{rope}，把{big}救了出来。",
      "The {big} was stuck, and small {h} brought {a:rope} and set it free.",
    ],
    themes: [
      ["帮助别人", "helping others"],
      ["勇气", "courage"],
    ],
    beats: [
      "@intro",
      [
        "{ta}个子很小，(别人常常笑{ta}|大家都觉得{ta}帮不上忙)。",
        "{he} was very small, and (others laughed at {him}|nobody thought {he} could help).",
      ],
      [
        "有一天，{a:big}(掉进了坑里|卡在了泥里|被石头夹住了腿)，(怎么也出不来|急得直叫)。",
        "one day, {a:big} (fell into a hole|got stuck in the mud|had its leg caught under a stone) and could not get out.",
      ],
      ["“(救命啊|谁来帮帮我)！”{big}(大声喊|叫着)。", "“(help|please help me)!” cried the {big}."],
      [
        "“(我来试试|我来帮你)！”{h}说。“(你这么小，能行吗|就凭你吗)？”{big}(不太相信|摇摇头)。",
        "“(let me try|I will help)!” said {h}. “(but you are so small!|you?)” said the {big}.",
      ],
      "@think",
      [
        "{ta}(跑回家|跑遍了整个{place})，找来了{a:rope}，又(叫来了几个朋友|喊来了{f})。大家一起(用力拉|一二三，使劲)，{big}终于(出来了|得救了)。",
        "{he} ran to get {a:rope} and called {f}. they all pulled, one, two, three, and at last the {big} was free.",
      ],
      [
        "“谢谢你，{h}！”{big}说，“(你虽然小，本事可不小|以后我再也不笑话小个子了)。”",
        "“thank you, {h}!” said the {big}. “(you are small, but you can do big things|I will never laugh at small ones again).”",
      ],
      "@praise",
    ],
    moral: ["个子小，也能(做大事|帮大忙)。", "even the small can (do great things|be a great help)."],
    questions: [
      ["谁需要帮助？", "{big}。", "Who needed help?", "The {big}."],
      ["{h}找来了什么？", "{rope}。", "What did {h} bring?", "{a:rope}."],
    ],
  },
  {
    name: "new-friend",
    title: ["新来的朋友", "The new friend"],
    summary: [
      "新搬来的{f}很害羞，{h}主动邀请{fta}一起玩{toy}，两个人成了朋友。",
      "{f} was new and shy, and {h} asked {fhim} to play with the {toy}, so they became friends.",
    ],
    themes: [
      ["交朋友", "making friends"],
      ["害羞", "being shy"],
    ],
    beats: [
      "@intro",
      [
        "隔壁(搬来了|住进了)一家新邻居，家里有{a:f}，叫{f}。",
        "a new family moved in next door. with them came {a:f} named {f}.",
      ],
      [
        "{f}(很害羞|总是一个人站着)，(不敢说话|只敢在窗户后面看)。",
        "{f} was shy and (did not dare to speak|only watched from behind the window).",
      ],
      ["大家都在外面玩，没有人(叫{fta}|注意到{fta})。", "everyone was playing outside, but nobody called {fhim}."],
      [
        "{h}(看见了|走过去)，(敲了敲门|笑着招招手)：“(你好，我叫{h}|嗨，我是{h})。(要不要一起玩{toy}|我们一起玩好吗)？”",
        "{h} (saw {fhim}|walked over), (knocked on the door|waved) and said, “(hello|hi), I am {h}. Do you want to play with my {toy}?”",
      ],
      [
        "{f}(眼睛一亮|愣了一下)，(轻轻地点了点头。|小声说：“好啊。”)",
        "{f}'s eyes (lit up|opened wide), and {fhe} (nodded|said “yes” in a small voice).",
      ],
      [
        "一开始{fta}只是(看着|笑一笑)，后来(越玩越高兴|笑声越来越大)。",
        "at first {fhe} only watched, but soon {fhe} was laughing (out loud|more and more).",
      ],
      "@together",
    ],
    moral: [
      "(一句“你好”，就能多一个朋友|主动一点，朋友就来了)。",
      "(one hello can make a new friend|be the first to say hello).",
    ],
    questions: [
      ["谁刚刚搬来？", "{f}。", "Who had just moved in?", "{f}."],
      ["{h}请{f}一起玩什么？", "{toy}。", "What did {h} want to play with?", "The {toy}."],
    ],
  },
  {
    name: "sick-friend",
    title: ["生病的{f}", "{f} is sick"],
    summary: [
      "{f}生病了，{h}带着{food}去看{fta}，陪{fta}说话。",
      "{f} was sick, and {h} brought {a:food} and kept {fhim} company.",
    ],
    themes: [
      ["关心朋友", "caring for a friend"],
      ["生病", "being sick"],
    ],
    beats: [
      "@pair",
      [
        "可是今天，{f}没有来。{h}(等了又等|左等右等)，(还是没看见{fta}|一个影子也没有)。",
        "but today {f} did not come. {h} waited and waited.",
      ],
      [
        "“{f}(生病了|发烧了|着凉了)，(躺在床上呢|不能出门)。”(邻居说|{elder}告诉{h})。",
        "“{f} is (sick|not well) and (has to stay in bed|cannot come out),” said {elder}.",
      ],
      [
        "{h}(想了想|马上跑回家)，(带上|拿上){a:food}，(又摘了几朵野花|还画了一张画)，(去看{f}|来到{f}的家)。",
        "{h} took {a:food}, (picked some wild flowers|drew a picture), and went to see {f}.",
      ],
      [
        "{f}(躺在床上|盖着厚厚的被子)，(脸红红的|没什么精神)。看见{h}，{fta}(笑了|眼睛亮了)。",
        "{f} lay in bed and looked (tired|pale). when {fhe} saw {h}, {fhe} (smiled|sat up).",
      ],
      [
        "{h}(给{fta}讲笑话|陪{fta}说了一下午的话|给{fta}唱歌)，{f}(觉得好多了|忘了难受)。",
        "{h} (told jokes|sang songs|told {fhim} stories) all afternoon, and {f} felt much better.",
      ],
      [
        "(过了几天|第三天)，{f}的病好了。{fta}(一出门|第一件事)就来找{h}：“(是你让我好起来的|谢谢你来看我)！”",
        "a few days later {f} was well again. “thank you for coming,” {fhe} said to {h}.",
      ],
      "@together",
    ],
    moral: [
      "(朋友的关心就像一剂好药|陪伴是最好的礼物)。",
      "(care from a friend is good medicine|being there is the best gift).",
    ],
    questions: [
      ["{f}为什么没有来？", "{fta}生病了。", "Why did {f} not come?", "{fhe} was sick."],
      ["{h}给{f}带了什么吃的？", "{food}。", "What food did {h} bring?", "{a:food}."],
    ],
  },
  {
    name: "birthday",
    title: ["{f}的生日", "{f}'s birthday"],
    summary: [
      "{h}没有钱买礼物，就亲手给{f}做了{clothes}，{f}最喜欢这件礼物。",
      "{h} had no money for a gift and made {a:clothes} for {f}, who liked it best of all.",
    ],
    themes: [
      ["生日", "a birthday"],
      ["礼物", "a gift"],
    ],
    beats: [
      [
        "(明天|后天|这个星期天)是{F}的生日，{h}(想送一件礼物|不知道送什么好)。",
        "{F} had a birthday (the next day|on Sunday), and {H} wanted to give {fhim} a present.",
      ],
      [
        "可是{ta}(没有钱|口袋里只有一枚硬币)，(什么也买不了|商店里的东西都太贵了)。",
        "but {he} had (no money|only one coin), and everything in the shop cost too much.",
      ],
      "@think",
      [
        "{ta}(找来毛线和针|翻出旧布和线)，(做了一整天|一针一线地做)，手指(都扎疼了|都酸了)。",
        "{he} found some (wool and needles|old cloth and thread) and worked all day, until {his} fingers hurt.",
      ],
      [
        "生日那天，大家(都来了|送来了很多漂亮的礼物)。{h}(不好意思地|小声地)拿出了自己做的{clothes}。",
        "on the birthday everyone brought beautiful presents. {h} shyly held out the {clothes} {he} had made.",
      ],
      [
        "{f}(高兴地抱在怀里|看了又看)：“(这是我最喜欢的礼物|好暖和呀)！”",
        "{f} held it in {fhis} arms. “(this is my favorite present|how warm it is)!” {fhe} said.",
      ],
      "@happy",
      "@together",
    ],
    moral: [
      "(用心做的礼物最珍贵|礼物不在贵，在心意)。",
      "(a gift made with love is the best gift|it is the thought that counts).",
    ],
    questions: [
      ["{h}送给{f}什么礼物？", "{clothes}。", "What did {h} give to {f}?", "{a:clothes}."],
      ["谁过生日？", "{f}。", "Whose birthday was it?", "{f}'s."],
    ],
  },
  {
    name: "umbrella",
    title: ["一把伞", "One umbrella"],
    summary: [
      "下大雨了，{h}和没带伞的{f}一起打着伞回家。",
      "It rained hard, and {h} shared an umbrella with {f} on the way home.",
    ],
    themes: [
      ["下雨", "rain"],
      ["互相帮助", "helping each other"],
    ],
    beats: [
      [
        "放学的时候，(天上下起了大雨|乌云来了，雨哗哗地下)。",
        "when school was over, (it began to rain hard|dark clouds came and rain poured down).",
      ],
      [
        "{H}(撑开伞|带了一把小伞)，(正要走|刚走了几步)，看见{F}站在(屋檐下|门口)，(没有带伞|急得直跺脚)。",
        "{H} had a small umbrella. {he} was about to go when {he} saw {F} standing (under the roof|by the door) without one.",
      ],
      ["“{f}，(来，我们一起走|我送你回家)！”{h}说。", "“{f}, (come with me|let me walk you home)!” said {h}."],
      [
        "伞(有点小|不够大)，{h}把伞(往{f}那边歪|向{f}那边移)，自己的(肩膀|半边身子)都(湿了|淋湿了)。",
        "the umbrella was too small. {h} held it over {f}, and {his} own (arm|shoulder) got wet.",
      ],
      [
        "“你都(湿了|淋湿了)！”{f}说。“(没关系，我不怕|一点雨算什么)。”{h}笑着说。",
        "“you are all wet!” said {f}. “(never mind|it is only water),” {h} laughed.",
      ],
      [
        "{they}(一路说说笑笑|踩着水花)，(觉得雨声也很好听|一点也不冷)。",
        "they (talked and laughed|splashed in the puddles) all the way, and the rain (sounded like music|did not feel cold).",
      ],
      [
        "第二天，(太阳出来了|雨停了)，{f}给{h}带来了{a:food}。",
        "the next day (the sun came out|the rain stopped), and {f} brought {h} {a:food}.",
      ],
      "@thank",
    ],
    questions: [
      ["谁没有带伞？", "{f}。", "Who had no umbrella?", "{f}."],
      ["第二天{f}给{h}带来了什么？", "{food}。", "What did {f} bring the next day?", "{a:food}."],
    ],
  },
  {
    name: "build-together",
    title: ["一起盖房子", "Building a house together"],
    summary: [
      "{h}一个人盖不好房子，大家一起帮忙，很快就盖好了。",
      "{h} could not build a house alone, but with everyone's help it was soon done.",
    ],
    themes: [
      ["合作", "working together"],
      ["房子", "a house"],
    ],
    beats: [
      "@intro",
      [
        "{ta}想(盖一座小房子|搭一个小木屋)，(可是木头太重了|可是墙总是倒)。",
        "{he} wanted to build a little house, but (the wood was too heavy|the walls kept falling down).",
      ],
      [
        "第一次，房子(歪了|塌了)；第二次，(屋顶飞走了|门装反了)。",
        "the first time, the house (leaned over|fell down). the second time, (the roof blew away|the door was on the wrong side).",
      ],
      "@sad",
      "@friend",
      "@friend-helps",
      [
        "{f}(搬木头|和泥)，{small}(量尺寸|递钉子)，{big}(抬大梁|扛木板)，{h}(刷油漆|钉钉子)。",
        "{f} carried wood, the {small} (measured|passed the nails), the {big} lifted the beams, and {h} (painted|hammered).",
      ],
      [
        "(太阳落山的时候|没过几天)，一座漂亮的{colour}小房子(盖好了|立了起来)。",
        "(before sunset|in a few days), a pretty {colour} house stood there.",
      ],
      "@happy",
      [
        "大家(围在一起吃{food}|在新房子里唱歌)，(庆祝了一番|热闹极了)。",
        "they all (ate {many:food}|sang songs) in the new house and had a good time.",
      ],
    ],
    moral: ["(人多力量大|一起做，什么都做得成)。", "(many hands make light work|together we can do anything)."],
    questions: [
      ["房子是什么颜色的？", "{colour}。", "What color was the house?", "{colour}."],
      ["谁抬大东西？", "{big}。", "Who did the heavy lifting?", "The {big}."],
    ],
  },
  {
    name: "return-found",
    title: ["捡到的{treasure}", "The {treasure} that was found"],
    summary: [
      "{h}捡到了{treasure}，虽然很喜欢，还是还给了丢东西的{f}。",
      "{h} found {a:treasure} and liked it, but gave it back to {f}, who had lost it.",
    ],
    themes: [
      ["诚实", "honesty"],
      ["捡到东西", "finding something"],
    ],
    beats: [
      "@open",
      [
        "在{spot}旁边，{ta}(捡到了|发现了){a:treasure}，(亮闪闪的|漂亮极了)。",
        "near the {spot}, {he} found {a:treasure}. It was (shiny|beautiful).",
      ],
      [
        "“(要是它是我的就好了|我真想留着它)。”{h}(把它捧在手心里|越看越喜欢)。",
        "“I wish it were mine,” thought {h}, holding it in {his} hand.",
      ],
      [
        "{ta}正要(放进口袋|带回家)，忽然听见有人在(哭|叹气)。是{F}。",
        "{he} was about to put it in {his} pocket when {he} heard someone (crying|sighing). It was {F}.",
      ],
      [
        "“我的{treasure}丢了，(那是奶奶留给我的|找了一天也没找到)。”{f}说。",
        "“I lost my {treasure}. (my grandma gave it to me|I have looked for it all day),” said {f}.",
      ],
      [
        "{h}(捏了捏口袋|心里很舍不得)，(可是|但)还是(拿了出来|把手伸了出来)：“是这个吗？(给你|还给你)。”",
        "{h} did not want to let it go, but {he} held it out. “is this it? here you are.”",
      ],
      "@thank",
      [
        "{h}虽然没有了{treasure}，(心里却亮堂堂的|却觉得很高兴)。",
        "{h} had no {treasure} now, but {he} felt (light and glad|happy inside).",
      ],
      "@praise",
    ],
    moral: [
      "(不是自己的东西不能拿|诚实比宝贝更珍贵)。",
      "(do not keep what is not yours|honesty is worth more than treasure).",
    ],
    questions: [
      ["{treasure}是谁丢的？", "{f}。", "Who had lost the {treasure}?", "{f}."],
      ["{h}在哪儿捡到了{treasure}？", "{spot}旁边。", "Where did {h} find the {treasure}?", "Near the {spot}."],
    ],
  },
  {
    name: "letter",
    title: ["远方的信", "A letter from far away"],
    summary: [
      "{f}搬走了，{h}很想念{fta}，后来收到了{f}的信，两人开始写信。",
      "{f} moved away and {h} missed {fhim}, until a letter came and they began to write to each other.",
    ],
    themes: [
      ["想念", "missing a friend"],
      ["写信", "letters"],
    ],
    beats: [
      "@pair",
      [
        "(可是|有一天)，{f}(要搬到很远的地方去|跟着家人搬走了)。{they}(抱了很久|在路口挥手)，谁也(不愿意松手|舍不得)。",
        "but one day {f} had to move far away. they (hugged for a long time|waved at the crossroads), and neither wanted to go.",
      ],
      [
        "没有{f}的日子，{h}(一个人坐在{spot}旁边|一个人去以前玩的地方)，(心里空空的|什么都不想玩)。",
        "without {f}, {h} sat alone by the {spot} and did not feel like playing.",
      ],
      [
        "一个{when}，(邮递员|一只鸽子)(送来|带来)了一封信。信上(贴着一朵小花|画着一个笑脸)。",
        "one {when}, (the mailman|a pigeon) brought a letter. there was a (flower|smiling face) on it.",
      ],
      [
        "“亲爱的{h}，”信里写着，“(我这里有一条大河|新家旁边有一棵大树)，(我每天都想你|你什么时候来玩)？”",
        "“dear {h},” it said, “(there is a big river here|there is a tall tree by my new home). (I think of you every day|when will you come to visit)?”",
      ],
      "@happy",
      [
        "{ta}马上(拿出纸和笔|坐下来)，写了长长的回信，(还夹了一片红叶|还画了一张画)。",
        "{he} sat down at once and wrote a long answer, and put in (a red leaf|a drawing).",
      ],
      [
        "从那以后，{they}(每个月都写信|把心里话都写在信里)。",
        "from then on they wrote to each other (every month|about everything).",
      ],
    ],
    moral: [
      "(离得再远，朋友也在心里|友谊不怕路远)。",
      "(a friend far away is still a friend|no road is too long for friendship).",
    ],
    questions: [
      ["谁搬走了？", "{f}。", "Who moved away?", "{f}."],
      ["{h}收到了什么？", "一封信。", "What did {h} get?", "A letter."],
    ],
  },
];
