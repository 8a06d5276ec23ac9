/**
 * Plots about courage, patience and learning.
 */
import type { Plot } from "./plot.ts";

export const COURAGE_PLOTS: readonly Plot[] = [
  {
    name: "afraid-of-dark",
    isNight: true,
    title: ["不再怕黑", "No longer afraid of the dark"],
    summary: [
      "{h}怕黑，{elder}带{ta}看星星，{ta}发现黑夜也很美。",
      "{h} was afraid of the dark until {elder} showed {him} the stars.",
    ],
    themes: [
      ["怕黑", "fear of the dark"],
      ["勇气", "courage"],
      ["星星", "stars"],
    ],
    beats: [
      "@intro",
      [
        "{ta}什么都不怕，就是怕(黑|晚上)。(灯一关|天一黑)，{ta}就(钻进被子里|大声叫{elder})。",
        "{he} was not afraid of anything but the dark. when (the light went out|night came), {he} (hid under the blanket|called for {elder}).",
      ],
      [
        "“(墙上有怪物|那边有个黑影)！”{h}说。{elder}(打开灯|走过来)，原来是{a:clothes}(挂在那里|的影子)。",
        "“there is a (monster|shadow) on the wall!” cried {h}. {elder} came and looked. it was only {a:clothes} hanging there.",
      ],
      [
        "“来，(我给你看样东西|跟我来)。”{elder}(拉着{h}的手|牵着{h})，走到(院子里|窗前)。",
        "“come, let me show you something.” {elder} took {h} by the hand and went (into the yard|to the window).",
      ],
      [
        "{h}(慢慢睁开眼睛|抬起头)，(哇|呀)！满天的星星，(一闪一闪的|像撒了一把银豆子)。",
        "{h} looked up. oh! the sky was full of stars, (twinkling|like silver beans).",
      ],
      [
        "“(没有黑夜，就看不见星星|星星只在黑夜里才出来)。”{elder}说。",
        "“without the dark, we could not see the stars,” said {elder}.",
      ],
      [
        "那天晚上，{h}(自己关了灯|对着窗外说了晚安)，(一会儿就睡着了|梦里全是星星)。",
        "that night {h} turned off the light {him}self and (soon fell asleep|dreamed of stars).",
      ],
    ],
    moral: [
      "(害怕的东西，走近看看，也许很美|黑夜里也有亮光)。",
      "(what we fear may be beautiful|there is light even in the dark).",
    ],
    questions: [
      ["{h}怕什么？", "怕黑。", "What was {h} afraid of?", "The dark."],
      ["墙上的黑影其实是什么？", "{clothes}。", "What was the shadow on the wall?", "{a:clothes}."],
    ],
  },
  {
    name: "learn-to-swim",
    title: ["{h}学游泳", "{h} learns to swim"],
    summary: [
      "{h}怕水，喝了几口水以后没有放弃，终于学会了游泳。",
      "{h} was afraid of water but did not give up and learned to swim.",
    ],
    themes: [
      ["游泳", "swimming"],
      ["坚持", "not giving up"],
    ],
    beats: [
      "@intro",
      [
        "(夏天到了|天气热极了)，大家都在河里(游泳|玩水)，只有{h}(站在岸上|不敢下去)。",
        "summer was hot, and everyone was swimming in the river. only {h} (stood on the bank|did not dare to go in).",
      ],
      [
        "“(下来呀，水里可凉快了|别怕，我教你)！”{F}在水里喊。",
        "“(come in, the water is cool|don't be afraid, I will teach you)!” called {F} from the water.",
      ],
      [
        "{h}(伸出一只脚|慢慢走下水)，(又缩了回来|一下子滑倒了)，(喝了一大口水|呛得直咳嗽)。",
        "{h} put in one foot, slipped, and (swallowed a lot of water|coughed and coughed).",
      ],
      [
        "“我(不学了|学不会)！”{h}(爬上岸|坐在石头上)说。",
        "“I (will never learn|give up)!” said {h}, sitting on a stone.",
      ],
      [
        "{f}(游过来|坐到{ta}旁边)说：“我(刚开始也这样|第一次也喝了好多水)。(再试一次吧|先学会吹泡泡)。”",
        "{f} sat down next to {him}. “(I was just the same|I swallowed water too the first time). (try once more|first learn to blow bubbles).”",
      ],
      [
        "{h}(深吸一口气|咬咬牙)，(第二天又来了|又下了水)。一天，两天，三天……{ta}(浮起来了|能游一小段了)！",
        "{h} took a deep breath and tried again. one day, two days, three days... and then {he} could (float|swim a little)!",
      ],
      "@happy",
      "@together",
    ],
    moral: [
      "(只要不放弃，就能学会|再试一次，就离成功近一步)。",
      "(don't give up and you will learn|try one more time).",
    ],
    questions: [
      ["{h}学会了什么？", "游泳。", "What did {h} learn?", "To swim."],
      ["是谁教{h}的？", "{f}。", "Who taught {h}?", "{f}."],
    ],
  },
  {
    name: "slow-and-steady",
    title: ["慢慢走也能到", "Slow and steady"],
    summary: [
      "{h}走得慢，被大家笑话，但是{ta}一直走，最先到了{spot}。",
      "{h} was slow and was laughed at, but kept walking and reached the {spot} first.",
    ],
    themes: [
      ["比赛", "a race"],
      ["坚持", "not giving up"],
    ],
    beats: [
      [
        "{place}里要举行一场比赛，看谁先跑到{spot}。",
        "there was going to be a race near the {place}. who would reach the {spot} first?",
      ],
      [
        "{H}也(报了名|来参加)。“(你走得那么慢|你的腿那么短)，(还想比赛|肯定是最后一名)！”大家都笑{ta}。",
        "{H} wanted to run too. “(you are so slow|your legs are so short)! you will be last,” the others laughed.",
      ],
      ["“(我试试看|慢慢走也能到)。”{h}说。", "“(I will try|I can get there slowly),” said {h}."],
      [
        "比赛开始了。{F}(像一阵风一样|一下子)跑到了最前面。{fta}回头一看，(谁也没跟上|离得好远)，就(停下来吃{food}|在树下睡着了)。",
        "the race began. {F} ran ahead like the wind. {fhe} looked back, saw no one near, and (stopped to eat some {many:food}|fell asleep under a tree).",
      ],
      [
        "{h}一步一步地走，(不看两边|也不停下)。(走累了就慢一点|汗水流下来了)，(还是往前走|可是{ta}没有停)。",
        "{h} walked step by step and did not stop. {he} was tired, but {he} went on.",
      ],
      [
        "等{f}(醒过来|想起比赛)的时候，{h}已经(站在{spot}旁边|到了终点)了。",
        "when {f} (woke up|remembered the race), {h} was already standing at the {spot}.",
      ],
      "@praise",
      [
        "{f}(红着脸)说：“(我太骄傲了|下次我再也不偷懒了)。”",
        "{f} turned red and said, “(I was too proud|next time I will not be lazy).”",
      ],
    ],
    moral: ["(坚持走下去，就能赢|骄傲会让人落后)。", "(slow and steady wins the race|pride comes before a fall)."],
    questions: [
      ["谁最先到了终点？", "{h}。", "Who got there first?", "{h}."],
      ["终点在哪儿？", "{spot}。", "Where did the race end?", "At the {spot}."],
    ],
  },
  {
    name: "told-a-lie",
    title: ["打碎的花瓶", "The broken vase"],
    summary: [
      "{h}打碎了花瓶，说是猫干的，后来睡不着，就对{elder}说了实话。",
      "{h} broke a vase and blamed the cat, but could not sleep and told {elder} the truth.",
    ],
    themes: [
      ["诚实", "honesty"],
      ["撒谎", "telling a lie"],
    ],
    beats: [
      [
        "{H}在屋里(踢球|跑来跑去)，“砰”的一声，(撞到了桌子|碰倒了什么)。{elder}最喜欢的花瓶(碎了|摔成了几片)。",
        "{H} was (playing ball|running) in the house when, crash, {elder}'s favorite vase fell and broke.",
      ],
      "@scared",
      [
        "{elder}回来了，问：“(这是谁弄的|花瓶怎么碎了)？”“是……是(猫|风)弄的。”{h}(小声说|不敢抬头)。",
        "{elder} came home. “who did this?” “it was... it was the (cat|wind),” {h} said in a small voice.",
      ],
      [
        "{elder}(看了看{h}|没有说话)，(把碎片扫了|转身走了)。",
        "{elder} (looked at {h}|said nothing) and swept up the pieces.",
      ],
      [
        "晚上，{h}(翻来翻去睡不着|数了一百只羊也睡不着)，(心里像压着一块石头|总想着那只花瓶)。",
        "that night {h} could not sleep. {he} felt as if there was a stone in {his} heart.",
      ],
      [
        "{ta}(光着脚|轻轻地)走到{elder}的房间：“(是我打碎的|花瓶是我碰倒的)。对不起。”",
        "{he} went to {elder}'s room. “it was me. I broke the vase. I am sorry.”",
      ],
      [
        "{elder}(抱住{h}|笑了)：“(我早就知道了|我等你说这句话)。(说实话需要勇气|你很勇敢)。”",
        "{elder} hugged {h}. “(I knew|I was waiting for you to tell me). (it takes courage to tell the truth|you are brave).”",
      ],
      ["那块石头(不见了|落了地)，{h}(一下子就睡着了|睡得很香)。", "the stone was gone, and {h} slept well."],
    ],
    moral: [
      "(做错了不可怕，说实话就好|诚实的人睡得香)。",
      "(it is good to tell the truth|an honest heart sleeps well).",
    ],
    questions: [
      ["是谁打碎了花瓶？", "{h}。", "Who broke the vase?", "{h}."],
      ["{h}为什么睡不着？", "因为{ta}撒了谎。", "Why could {h} not sleep?", "Because {he} had told a lie."],
    ],
  },
  {
    name: "plant-seed",
    title: ["等一颗种子", "Waiting for a seed"],
    summary: [
      "{h}种下一颗种子，天天浇水，耐心地等，终于长出了{plant}。",
      "{h} planted a seed, watered it every day and waited, and {a:plant} grew.",
    ],
    themes: [
      ["种子", "a seed"],
      ["耐心", "patience"],
      ["{plant}", "{a:plant}"],
    ],
    beats: [
      "@intro",
      [
        "{elder}给了{ta}一颗种子：“(把它种下去，好好照顾它|它会变成一份惊喜)。”",
        "{elder} gave {him} a seed. “(plant it and take care of it|it will become a surprise).”",
      ],
      [
        "{h}(挖了一个小坑|找了一块好地)，把种子(埋好|放进去)，(浇了水|每天都浇水)。",
        "{h} dug a small hole, put the seed in and watered it.",
      ],
      [
        "第一天，什么也没有。第二天，(还是什么也没有|泥土还是泥土)。(一个星期过去了|第七天)，{h}(急得想挖出来看看|天天趴在地上看)。",
        "the first day, nothing. the second day, still nothing. after a week, {h} wanted to dig it up and look.",
      ],
      [
        "“(别急，种子在睡觉|好东西要慢慢等)。”{elder}说。",
        "“(don't hurry, the seed is sleeping|good things take time),” said {elder}.",
      ],
      [
        "{h}(每天给它唱歌|天天给它浇水、讲故事)，(耐心地等|一天也没忘)。",
        "{h} (sang to it|watered it and told it stories) every day and waited.",
      ],
      [
        "一个{when}，(泥土裂开了一条缝|一个绿色的小芽钻了出来)！(慢慢地|没过多久)，它长成了{a:plant}。",
        "one {when}, a little green shoot came out of the ground! in time it grew into {a:plant}.",
      ],
      "@happy",
    ],
    moral: ["(好东西值得等待|有耐心，才有收获)。", "(good things are worth waiting for|patience brings a harvest)."],
    questions: [
      ["种子最后长成了什么？", "{plant}。", "What did the seed become?", "{a:plant}."],
      ["谁给了{h}种子？", "{elder}。", "Who gave {h} the seed?", "{elder}."],
    ],
  },
  {
    name: "stage-fright",
    title: ["第一次上台", "The first time on stage"],
    summary: [
      "{h}第一次上台表演{instrument}，很紧张，看到{f}的笑脸就不怕了。",
      "{h} was nervous on stage with the {instrument}, but {f}'s smile helped.",
    ],
    themes: [
      ["表演", "a show"],
      ["紧张", "being nervous"],
      ["音乐", "music"],
    ],
    beats: [
      [
        "{H}(很会玩|学了很久){instrument}。(学校|镇上)要开音乐会，请{ta}上台。",
        "{H} played the {instrument} well. there was going to be a concert, and {he} was asked to play.",
      ],
      [
        "可是{ta}从来没有(上过台|在这么多人面前表演过)。(站在幕布后面|轮到{ta}的时候)，{ta}(手心都是汗|腿一直抖)。",
        "but {he} had never been on a stage. behind the curtain {his} (hands were wet|legs shook).",
      ],
      [
        "“要是弄错了怎么办？(大家会笑我的|我会忘记的)。”{h}说。",
        "“what if I make a mistake? (they will laugh at me|I will forget everything),” said {h}.",
      ],
      [
        "{F}(跑过来)说：“你就看着我，(当作只有我一个人在听|像平时一样就好)。”",
        "{F} said, “just look at me, (as if I were the only one listening|and play as always).”",
      ],
      [
        "{h}走上台。{ta}看见{f}坐在(第一排|最中间)，(朝{ta}笑|竖起大拇指)。",
        "{h} walked out. {he} saw {f} in the first row, (smiling|with a thumb up).",
      ],
      [
        "{ta}(深吸一口气|闭上眼睛)，音乐(像小溪一样流了出来|响起来了)。(弹错了一个音|中间错了一点)，可是{ta}没有停。",
        "{he} took a deep breath, and the music began to flow. {he} made one mistake but did not stop.",
      ],
      ["(最后|结束的时候)，(掌声像雨点一样|大家都站起来鼓掌)。", "when it was over, everyone stood up and clapped."],
      "@happy",
    ],
    moral: [
      "(勇敢不是不害怕，是害怕也去做|有人相信你，你就不怕了)。",
      "(being brave means doing it even if you are afraid|it helps when someone believes in you).",
    ],
    questions: [
      ["{h}表演什么乐器？", "{instrument}。", "What did {h} play?", "The {instrument}."],
      ["谁坐在下面给{h}鼓劲？", "{f}。", "Who gave {h} courage?", "{f}."],
    ],
  },
  {
    name: "lost-in-forest",
    title: ["迷路", "Lost"],
    summary: [
      "{h}追着{small}跑进森林迷了路，后来跟着小溪走回了家。",
      "{h} ran after a {small}, got lost in the woods and followed a brook home.",
    ],
    themes: [
      ["迷路", "getting lost"],
      ["冷静", "staying calm"],
    ],
    beats: [
      "@open",
      [
        "{ta}看见{a:small}，(追着它跑|想和它玩)，(跑呀跑|越跑越远)，(等停下来的时候|抬头一看)，(四周全是大树|不认识路了)。",
        "{he} saw {a:small} and ran after it, on and on. when {he} stopped, there were only tall trees, and {he} did not know the way.",
      ],
      "@scared",
      ["“{elder}！”{h}喊。(没有人回答|只有回声)。", "“{elder}!” {h} called. (nobody answered|there was only an echo)."],
      [
        "{ta}想起{elder}说过：“迷路了不要慌，(跟着水走就能找到人家|先停下来听一听)。”",
        "then {he} remembered what {elder} used to say: “if you are lost, (follow the water and you will find people|stop and listen first).”",
      ],
      [
        "{h}(擦干眼泪|安静下来)，(听见了流水的声音|仔细听)。{ta}找到一条小溪，(顺着它走|跟着它往下走)。",
        "{h} dried {his} eyes and listened. {he} heard water, found a little brook and followed it.",
      ],
      [
        "(走了很久|天快黑的时候)，{ta}看见了(家里的灯光|熟悉的小桥)。{elder}(正站在门口等|提着灯来找{ta})。",
        "(after a long walk|when it was nearly dark), {he} saw (the light of home|a bridge {he} knew). {elder} was (waiting at the door|coming with a lamp).",
      ],
      [
        "“我(跟着小溪走回来的|没有慌)！”{h}(扑进{elder}怀里)。",
        "“I followed the brook home!” said {h} and ran into {elder}'s arms.",
      ],
      "@praise",
    ],
    moral: [
      "(遇到困难先冷静|不慌张，就能找到办法)。",
      "(stay calm and you will find a way|when in trouble, stop and think).",
    ],
    questions: [
      ["{h}是跟着什么走回家的？", "一条小溪。", "What did {h} follow home?", "A brook."],
      ["{h}为什么会迷路？", "因为{ta}追{small}。", "Why did {h} get lost?", "Because {he} ran after {a:small}."],
    ],
  },
  {
    name: "bully",
    title: ["对{big}说不", "Saying no"],
    summary: [
      "{big}总是抢{f}的东西，{h}勇敢地站出来，{big}终于道歉了。",
      "The {big} always took {f}'s things; {h} stood up, and the {big} said sorry.",
    ],
    themes: [
      ["勇气", "courage"],
      ["保护朋友", "standing up for a friend"],
    ],
    beats: [
      "@pair",
      [
        "可是有{a:big}，(总爱欺负人|仗着自己个子大)，(抢走了{f}的{food}|把{f}的{toy}扔到了水里)。",
        "but there was {a:big} who (liked to bully others|was rude because it was big). it took {f}'s {food}.",
      ],
      ["{f}(不敢出声|躲在一边哭)。", "{f} (did not dare to speak|stood aside and cried)."],
      [
        "{h}的腿也在抖，可是{ta}(走上前去|站到了{f}前面)，大声说：“(请你还给{f}|不许欺负人)！”",
        "{h}'s legs were shaking too, but {he} stepped forward and said loudly, “(please give it back|don't do that)!”",
      ],
      [
        "“(你不怕我|你敢管我)？”{big}(瞪着眼|吼道)。“我怕，(可是你这样做不对|可是{f}是我的朋友)。”{h}说。",
        "“are you not afraid of me?” roared the {big}. “I am,” said {h}, “but (what you do is wrong|{f} is my friend).”",
      ],
      [
        "(别的动物|大家)听见了，(一个一个|也)都站了过来：“(对，还给{fta}|不许欺负人)！”",
        "the others heard it and came to stand beside {him}. “(yes, give it back|no bullying)!” they said.",
      ],
      [
        "{big}(低下了头)：“(我……我只是想有人陪我玩|对不起)。”",
        "the {big} hung its head. “I am sorry. I only wanted someone to play with.”",
      ],
      ["“那你(好好说就行了|可以跟我们一起玩呀)。”{f}说。", "“then just ask us,” said {f}. “you can play with us.”"],
      "@happy",
    ],
    moral: [
      "(勇敢地说“不”，也给别人改正的机会|害怕的时候，也要做对的事)。",
      "(be brave and say no, and give others a chance to change|do what is right even when you are afraid).",
    ],
    questions: [
      ["谁欺负{f}？", "{big}。", "Who bullied {f}?", "The {big}."],
      ["谁站出来保护{f}？", "{h}。", "Who stood up for {f}?", "{h}."],
    ],
  },
  {
    name: "practice",
    title: ["{h}学{instrument}", "{h} and the {instrument}"],
    summary: [
      "{h}学{instrument}总是学不好想放弃，{wise}告诉{ta}每天练一点点，后来{ta}学会了。",
      "{h} wanted to give up the {instrument}, but {wise} told {him} to practice a little every day, and it worked.",
    ],
    themes: [
      ["练习", "practice"],
      ["音乐", "music"],
      ["坚持", "not giving up"],
    ],
    beats: [
      "@intro",
      [
        "{ta}想学{instrument}，可是(声音难听极了|怎么也学不会)，连(小鸟|邻居)都(捂住耳朵|飞走了)。",
        "{he} wanted to learn the {instrument}, but it sounded so bad that even (the birds flew away|the neighbors covered their ears).",
      ],
      [
        "“(我太笨了|我不学了)。”{h}(把{instrument}放进了柜子|生气地说)。",
        "“(I am no good|I give up),” said {h} and put the {instrument} away.",
      ],
      [
        "{wise}(正好路过|听见了)，说：“(我年轻的时候，也练了三年|河水不是一天流到大海的)。你每天(练一点点|只学一小段)，好不好？”",
        "{wise} heard this and said, “(I practiced for three years when I was young|a river does not reach the sea in one day). will you practice just a little every day?”",
      ],
      [
        "{h}(将信将疑|点点头)。第一天，{ta}学会了一个音；第二天，两个；(一个月后|下雪的时候)，{ta}能(奏一支小曲子|完整地演奏一首歌)了。",
        "{h} nodded. on the first day {he} learned one note, on the second day two, and after a month {he} could play a little song.",
      ],
      [
        "(春天的晚会上|有一天)，{h}演奏了起来。(小鸟飞回来了|大家都安静下来听)。",
        "at the spring party {h} played. (the birds came back|everyone became quiet and listened).",
      ],
      "@praise",
      [
        "“(原来我不是笨，是没有坚持|每天一点点，真的有用)。”{h}想。",
        "“(I was not bad, I had only stopped too soon|a little every day really helps),” thought {h}.",
      ],
    ],
    moral: [
      "(每天进步一点点，就会走很远|功夫不负有心人)。",
      "(a little every day goes a long way|practice makes perfect).",
    ],
    questions: [
      ["{h}学的是什么？", "{instrument}。", "What did {h} learn?", "The {instrument}."],
      ["谁劝{h}每天练一点点？", "{wise}。", "Who told {h} to practice a little every day?", "{wise}."],
    ],
  },
  {
    name: "too-much-candy",
    title: ["牙疼", "A toothache"],
    summary: [
      "{h}吃了太多糖，不刷牙，牙疼了，看了牙医以后天天刷牙。",
      "{h} ate too much candy and did not brush, got a toothache, and now brushes every day.",
    ],
    themes: [
      ["刷牙", "brushing teeth"],
      ["好习惯", "good habits"],
    ],
    beats: [
      "@intro",
      [
        "{ta}最爱吃糖，(早上吃|饭前吃)，(晚上也吃|饭后还吃)，可是(不爱刷牙|总是忘记刷牙)。",
        "{he} loved candy and ate it morning and night, but {he} did not like to brush {his} teeth.",
      ],
      [
        "“(该刷牙了|吃完糖要刷牙)。”{elder}说。“(明天再刷|我困了)。”{h}(说完就睡了|钻进了被子)。",
        "“time to brush your teeth,” said {elder}. “(tomorrow|I am too sleepy),” said {h} and went to bed.",
      ],
      [
        "一天夜里，{h}(突然醒了|疼得睡不着)：“(哎哟，我的牙|牙好疼啊)！”",
        "one night {h} woke up. “ouch, my tooth hurts!”",
      ],
      [
        "{elder}带{ta}去看牙医。牙医(戴上眼镜|拿着小镜子)看了看，说：“(牙上有一个小洞|虫子在你牙上挖了一个洞)。”",
        "{elder} took {him} to the dentist, who looked with a little mirror and said, “there is a small hole in this tooth.”",
      ],
      [
        "{h}(紧紧抓着椅子|张大嘴巴)，(好不容易|过了一会儿)才补好。",
        "{h} held on to the chair until the tooth was mended.",
      ],
      [
        "“(以后早晚都要刷牙|少吃糖，多刷牙)，(牙齿就不会疼了|好吗)？”牙医说。{h}(用力点头)。",
        "“brush in the morning and at night, and your teeth will not hurt,” said the dentist. {h} nodded.",
      ],
      [
        "从此以后，(不用{elder}提醒|每天晚上)，{h}都(自己刷牙|把牙刷得白白的)。",
        "from then on {h} brushed {his} teeth every night without being told.",
      ],
    ],
    moral: ["好习惯(让身体棒棒的|要从小养成)。", "good habits keep us (well|healthy)."],
    questions: [
      [
        "{h}为什么牙疼？",
        "因为{ta}吃太多糖，又不刷牙。",
        "Why did {h} have a toothache?",
        "Because {he} ate too much candy and did not brush.",
      ],
      ["谁给{h}补了牙？", "牙医。", "Who mended the tooth?", "The dentist."],
    ],
  },
  {
    name: "wants-to-be-other",
    title: ["做自己最好", "Being yourself"],
    summary: [
      "{h}羡慕{f}，想变得和{fta}一样，后来发现自己也有本领。",
      "{h} wished to be like {f} but found that {he} had a gift of {his} own.",
    ],
    themes: [
      ["做自己", "being yourself"],
      ["羡慕", "envy"],
    ],
    beats: [
      "@intro",
      [
        "{ta}(总觉得自己不好|很羡慕{F})。“{f}(跑得那么快|唱歌那么好听|长得那么漂亮)，(我要是{fta}就好了|而我什么也不会)。”",
        "{he} wished to be like {F}. “{f} (runs so fast|sings so well|is so beautiful), and I can do nothing,” {he} thought.",
      ],
      [
        "{h}学着{f}的样子(走路|说话|打扮)，(结果摔了一跤|大家都认不出{ta}了)，(还累得要命|自己也觉得别扭)。",
        "{h} tried to (walk|talk|dress) like {f}, but {he} fell down and felt silly.",
      ],
      ["{ta}去问{wise}：“怎样才能变成{f}？”", "{he} asked {wise}, “how can I become like {f}?”"],
      [
        "{wise}(笑了)：“(世界上只有一个你|玫瑰不用变成大树)。(你也有自己的本领|想想你会什么)。”",
        "{wise} smiled. “(there is only one of you in the world|a rose need not be a tree). you have a gift of your own.”",
      ],
      [
        "(正说着|这时)，{a:small}(掉进了窄窄的石缝里|卡在树洞里)，(别人都进不去|{f}也没办法)。{h}(身子小|手很巧)，(轻轻一伸手|一下子)就把它救了出来。",
        "just then {a:small} fell into a narrow crack. nobody could reach it, not even {f}. but {h} could, and pulled it out.",
      ],
      [
        "“{h}，你真厉害！(我可做不到|要是我也能这样就好了)。”{f}说。",
        "“{h}, how clever you are! I could not do that,” said {f}.",
      ],
      ["{h}(笑了|明白了)：(做自己就很好|原来自己也很棒)。", "{h} smiled. it was good to be {him}self."],
    ],
    moral: ["(每个人都有自己的长处|做最好的自己)。", "(everyone is good at something|be the best you can be)."],
    questions: [
      ["{h}羡慕谁？", "{f}。", "Who did {h} want to be like?", "{f}."],
      ["{h}救了谁？", "{small}。", "Who did {h} save?", "The {small}."],
    ],
  },
];
