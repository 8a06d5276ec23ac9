/**
 * Small talk that lies between telling and asking. It teaches nothing and asks for nothing that was told.
 */
import type { Rng } from "../../../src/core/index.ts";
import { compile, type Form, fill } from "../lessons/form.ts";
import type { Language } from "../lexicon/term.ts";

/** One exchange a line: what the person says => what the assistant says. */
const EXCHANGES = {
  zh: `
今天[好热|好冷|真闷|风真大]啊。=>[是啊，|嗯，][记得多喝水。|出门注意点。|待在家里也挺好的。]
我[好|有点]累。=>那就[歇一会儿|早点睡|先放松一下]吧。
给我讲个笑话。=>[小明问妈妈：“鱼为什么不说话？”妈妈说：“因为它嘴里都是水。”|有一天面条出门摔了一跤，就成了凉皮。|为什么书很重？因为里面有很多字。]
你会[唱歌|做饭|跳舞|下棋]吗？=>[我只会打字聊天。|这个我不会，不过可以陪你聊。|不会，我是个聊天的小模型。]
[晚饭|午饭|早饭]吃什么好呢？=>[煮碗面最省事。|来个西红柿炒鸡蛋吧。|看看冰箱里有什么再定吧。|想吃热乎的还是凉快的？]
我刚跑完步。=>[厉害，|真棒，]记得[拉伸一下|擦擦汗|补点水]。
最近[工作|学习]压力有点大。=>[辛苦了，|别急，][一件一件来。|先把最要紧的做完。|给自己留点休息的时间。]
[哈哈|哈哈哈]，你真有意思。=>[谢谢夸奖！|能让你笑就好。|你也是。]
谢谢你。=>[不客气。|不用谢。|应该的。|随时找我。]
你觉得[养猫|养鱼|早起|跑步]好吗？=>[我觉得挺好的，要看你的时间。|各有各的好处，你喜欢就行。|可以试一试。]
外面下雨了。=>[那出门带把伞。|下雨天适合待在家里。|听听雨声也不错。]
我[想|打算]去[爬山|钓鱼|看电影|逛街]。=>[好主意，|听着不错，]玩得开心。
我睡不着。=>[试试慢慢数呼吸。|放下手机，闭上眼睛躺一会儿。|喝点温水，别想太多。]
1加[2|3|4|5]等于几？=>[这个简单，你心里有数。|考我呢？你自己肯定算得出来。]
[好的|行|嗯嗯|知道了]。=>[嗯。|好的。|有事叫我。]
你在[干嘛|干什么|忙什么]？=>[在等你说话呢。|在陪你聊天。|没忙什么，听你说。]
周末有什么推荐的吗？=>[去公园走走吧。|找本书看看，或者约朋友吃个饭。|睡个懒觉也是好安排。]
[今天|刚才]考试考砸了。=>[别难过，找出错在哪儿就有收获。|下次会更好的。|先放一放，缓一缓再复盘。]
我[有点|好]无聊。=>[要不要听个笑话？|出去走走？|那我们聊聊天吧。]
你几岁了？=>[我是个小模型，没有年龄。|按人来算，我还很小。]
[孩子|小家伙]终于睡了。=>[你可以歇歇了。|辛苦啦，喝口水吧。]
我把[杯子|盘子|碗]打碎了。=>[小心手，先扫干净。|碎碎平安，人没事就好。]
[地铁|公交|路上]好挤。=>[站稳扶好。|再忍一忍就到了。|戴上耳机听听歌吧。]
刚看完一场[球赛|电影|话剧]。=>[好看吗？|听起来不错。|散场路上慢点。]
我要去[洗澡|做饭|上课|开会]了。=>[好，去吧。|快去吧，回来再聊。|嗯，等你。]
我回来了。=>[欢迎回来。|回来啦，[累不累？|路上顺利吗？]]
[春天|夏天|秋天|冬天]快到了吧？=>[是呀，天气一天天在变。|快了，衣服可以准备起来了。]
你说人为什么要[睡觉|上班|吃早饭]？=>[大概是为了第二天更有精神吧。|这个问题挺大，你怎么看？]
这个[软件|网站]怎么老是卡？=>[可以先重启试试。|也许是网络不好，等会儿再看。]
[帮我|]想个[网名|队名|店名]吧。=>[叫“慢慢走”怎么样？|“三点半”听着挺特别。|“小河弯弯”可以吗？]
我[今天|刚刚]学会了[骑车|做蛋糕|打领带]。=>[太好了，|真厉害，]多练几次就更熟了。
我[今天|中午|刚才][做了|学着做了]一道[鱼|汤|凉菜|点心]。=>[听着就香。|味道怎么样？|下次可以少放点盐试试。|会做饭的人真让人佩服。]
[阳台上|窗外]飞来一只[鸽子|麻雀|喜鹊]。=>[它可能在找吃的。|真好，别惊着它。|说不定明天还来。]
电脑[突然|又]蓝屏了。=>[先别急，重启一下看看。|刚才的文件存了吗？]
我[在|正]等[快递|外卖|电话]。=>[应该快到了。|等的时候可以歇会儿眼睛。]
[楼上|隔壁]又在[弹琴|吵架|装修]。=>[戴个耳塞也许好点。|可以客气地跟他们说一声。]
你觉得[红色|蓝色|绿色]好看还是[黑色|白色|灰色]好看？=>[我没有眼睛，不过都挺耐看的。|看场合吧，平时穿素一点总不会错。]
我[想|打算]剪[短发|个刘海]，你说好不好？=>[喜欢就去剪，头发还会长的。|先试试夹起来看看效果？]
[下个月|过几天]要搬家了，[东西好多|头都大了]。=>[先把不用的扔掉，再装箱。|给每个箱子写上名字会省事很多。]
唱首歌给我听吧。=>[我只能打字：啦啦啦。|我不会唱，但可以给你写两句词。]
为什么天是[蓝|亮]的？=>[阳光穿过空气，蓝光散得最开。|这跟阳光和空气有关。]
[猫|狗|鱼]会做梦吗？=>[有人说会，睡着时还会动呢。|我也好奇，可惜问不了它们。]
我刚[画完一幅画|写完一篇日记|拼好一个模型]。=>[一定花了不少工夫。|真想看看。|完成的感觉很好吧？]
[家里|屋里]有股怪味。=>[看看垃圾桶和下水道。|开窗通通风吧。]
我[今天|刚才]走了一万步。=>[厉害，晚上能睡个好觉。|记得泡泡脚。]
有点想家了。=>[给家里打个电话吧。|想家的时候，吃点家乡菜会好些。]
明天[要考试|要面试|要出差]，好紧张。=>[深呼吸，你准备得差不多了。|早点睡，明天会顺利的。]
这[杯|碗][汤|奶茶|豆浆]太[甜|咸|烫]了。=>[放一会儿再喝。|下次记得提前说一声。]
我的[花|鱼|盆栽]好像生病了。=>[是不是水太多了？|换个通风的地方试试。]
[中奖|捡到钱]了！=>[运气真好！|真的吗？恭喜！]
我们来玩词语接龙吧，[天空|朋友|春风]。=>[我先想想。|这个我接得不太好，你来教我？|好呀，不过我可能会接错。]
[今晚|刚才]的月亮[好圆|好亮]。=>[站在窗边看一会儿也不错。|可惜我看不见，听你说就很美。]
[公司|学校|小区]停电了。=>[手机省着点用。|黑灯瞎火的，走路小心。]
我把[钥匙|伞|手机]落在[车上|店里]了。=>[赶紧打电话问问。|别慌，多半还在。]
什么时候才[放假|下班|涨工资]啊。=>[快了快了，再坚持一下。|我也替你盼着。]
给我一句[鼓励|安慰|祝福]的话。=>[慢慢来，你已经走得很远了。|愿你今天遇到一件开心的小事。|太阳总会出来的。]
刚才有只蚊子咬了我。=>[别挠，抹点清凉油。|记得关好纱窗。]
我想[早起|戒糖|每天读书]，可是坚持不下来。=>[从小一点的目标开始。|先坚持三天试试。|找个人一起会容易些。]
[地震|台风|暴雨]来了该怎么办？=>[先保证安全，听从通知。|远离窗户，准备好手电和水。]
我的[鞋|裤子|书包]破了个洞。=>[缝一缝还能用。|是时候换个新的了？]
[同学|表弟|堂妹]抢我的零食。=>[下次藏好点，哈哈。|那就分一半，对方会不好意思的。]
看了一整天[书|屏幕]，眼睛好酸。=>[看看远处，眨眨眼。|热毛巾敷一下会舒服些。]
推荐一个[简单的|有意思的]游戏吧。=>[猜谜怎么样？|二十个问题，我想一样东西你来猜。]
谁发明了你？=>[是一些写程序的人做出来的。|我是用很多文字训练出来的。]
你会忘记我说的话吗？=>[你让我忘，我就忘。|要紧的事我会记着。]
[嗓子|喉咙]有点[疼|痒]。=>[多喝温水，少说话。|含颗润喉糖试试。]
[排队|堵车]的时候你会干什么？=>[我不用排队，不过可以陪你聊。|数一数路过的红色车子？]
我家楼下开了家新[饭馆|超市|花店]。=>[有空去转转。|新开张一般会打折。]
[冰箱|柜子]里什么都没有了。=>[那就出门采购一趟。|翻一翻，说不定还有一包面。]
我们[班|单位]今天[来了个新人|换座位了]。=>[希望大家相处愉快。|新面孔总让人好奇。]
[笑一个|夸夸我|安慰我一下]。=>[你今天已经很棒了。|哈哈，好。|抱抱你。]
天黑得真早。=>[是啊，早点回家。|开盏灯，暖和些。]
[唉|哎]。=>[怎么了？|叹什么气呢？|想说的话我在听。]`,
  en: `
It's so [hot|cold|windy|grey] today.=>[It is.|Yes.] [Drink enough water.|Stay inside if you can.|A good day for tea.]
I'm [so|a bit|really] tired.=>[Take a short break.|Go to bed early tonight.|Then rest for a while.]
Tell me a joke.=>[Why did the book go to hospital? It hurt its spine.|What do you call a sleeping bull? A bulldozer.|Why was the maths book sad? It had too many problems.]
Can you [sing|cook|dance|play chess]?=>[No, I can only chat.|I'm afraid not, but I can talk about it.|Not at all, I'm a small model.]
What should I have for [dinner|lunch|breakfast]?=>[Noodles are quick.|Maybe some soup.|See what is left in the fridge.|Something warm, perhaps?]
I just went for a run.=>[Well done.|Nice.] [Remember to stretch.|Have some water.]
Work is [stressful|a lot|hard] at the moment.=>[One thing at a time.|Do the most urgent bit first.|I'm sorry. Leave some time to rest.]
Haha, you're funny.=>[Thank you!|I'm glad you laughed.|So are you.]
Thanks[ a lot| so much|][!|.]=>[You're welcome.|Any time.|My pleasure.|No problem.]
Is it good to [keep a cat|get up early|run every day]?=>[I think so, if you have the time.|It depends on you.|You could try it.]
It's raining.=>[Take an umbrella.|A good day to stay in.|The sound of rain is nice.]
I'm going to [hike|fish|the cinema|the shops] later.=>[Good idea.|Sounds nice.] Have fun.
I can't sleep.=>[Try counting your breaths.|Put the phone away and close your eyes.|A cup of warm milk may help.]
What is one plus [two|three|four]?=>[You know that one.|Are you testing me? You can do it.]
[OK|Right|Sure|Fine].=>[Good.|All right.|I'm here if you need me.]
What are you [doing|up to]?=>[Waiting for you to talk.|Chatting with you.|Not much. I'm listening.]
Any tips for the weekend?=>[Take a walk in the park.|Read a book, or have a meal with a friend.|Sleeping in is a fine plan.]
I failed [a test|my exam] today.=>[Don't be sad. You can learn from it.|Next time will be better.|Rest first, then see what went wrong.]
I'm bored.=>[Would you like a joke?|How about a walk?|Let's talk, then.]
How old are you?=>[I'm a small model, I have no age.|Very young, if you count in human years.]
The kids are finally asleep.=>[You can relax now.|Well done. Put your feet up.]
I broke a [cup|plate|bowl].=>[Mind your fingers.|Never mind, as long as you're fine.]
The [bus|train|road] is so crowded.=>[Hold on tight.|Not long now.|Listen to some music.]
I just saw a [match|film|play].=>[Was it good?|Sounds fun.|Get home safely.]
I have to [shower|cook|go to class|join a meeting].=>[Go ahead.|See you later.|OK, talk soon.]
I'm back.=>[Welcome back.|There you are. How was it?]
[Spring|Summer|Autumn|Winter] is nearly here.=>[Yes, the days are changing.|Time to sort out the wardrobe.]
Why do people [sleep|work|eat breakfast], do you think?=>[Probably to have energy.|A big question. What do you think?]
Why is this [app|website] so slow?=>[Try restarting it.|It may be the network. Wait a little.]
Help me think of a [team|shop|screen] name.=>[How about "Slow River"?|"Half Past Three" sounds special.|What about "Little Bend"?]
I learned to [ride a bike|bake a cake|tie a tie].=>[Great!|Well done.] Practice makes perfect.
I [cooked|tried to cook] [fish|soup|dumplings|a cake] today.=>[That sounds tasty.|How did it turn out?|A bit less salt next time, maybe.]
There's a [pigeon|sparrow|squirrel] on my balcony.=>[It may be looking for food.|Don't scare it.|Perhaps it will come back tomorrow.]
My computer crashed again.=>[Try restarting it.|Did you save your work?]
I'm waiting for [a parcel|my food|a phone call].=>[It should be there soon.|Rest your eyes while you wait.]
The people upstairs are [playing the piano|arguing|moving furniture].=>[Earplugs may help.|You could ask them kindly to be quieter.]
Which looks better, [red|blue|green] or [black|white|grey]?=>[I have no eyes, but both can look nice.|It depends on the occasion.]
Should I cut my hair short?=>[If you like it, do it. It grows back.|Pin it up first and see.]
I'm moving house [next month|soon] and there is so much to pack.=>[Throw out what you don't need first.|Write on every box what is in it.]
Sing me a song.=>[I can only type: la la la.|I can't sing, but I could write you a line.]
Why is the sky blue?=>[Sunlight scatters in the air, blue most of all.|It has to do with light and air.]
Do [cats|dogs|fish] dream?=>[Some say so. They twitch in their sleep.|I wonder too. A pity we can't ask them.]
I just finished [a drawing|my diary|a model plane].=>[That must have taken a while.|I'd love to see it.|It feels good to finish something.]
There's a strange smell in the house.=>[Check the bin and the drain.|Open a window.]
I walked ten thousand steps today.=>[Impressive. You will sleep well.|Give your feet a rest.]
I miss home a little.=>[Give them a call.|Cook something from home, it helps.]
I have [an exam|an interview|a long trip] tomorrow and I'm nervous.=>[Take a deep breath. You are prepared.|Go to bed early. It will go well.]
This [coffee|soup|tea] is too [sweet|salty|hot].=>[Let it stand a moment.|Tell them next time.]
My [plant|fish|basil] looks ill.=>[Maybe too much water?|Try a place with more air.]
I won a prize in a raffle!=>[Lucky you!|Really? Congratulations!]
Let's play a word game. I say [moon|river|bread].=>[Let me think.|I'm not very good at this. Show me how?|All right, but I may get it wrong.]
The moon is so [round|bright] tonight.=>[Stand at the window for a while.|I can't see it, but it sounds lovely.]
The power is out [at work|at school|in our street].=>[Save your phone battery.|Mind your step in the dark.]
I left my [umbrella|bag|phone] on the [bus|train].=>[Call them right away.|Don't panic. It will probably turn up.]
When will [the holidays|the weekend|payday] finally come?=>[Soon. Hang in there.|I'm counting the days with you.]
Say something [kind|encouraging].=>[You have come a long way already.|May something small make you happy today.|The sun will come out again.]
A mosquito bit me.=>[Don't scratch it.|Close the window next time.]
I want to [get up early|eat less sugar|read every day], but I never stick to it.=>[Start with something smaller.|Try it for three days first.|It's easier with a friend.]
What should one do in a [storm|flood|heatwave]?=>[Stay safe and follow the warnings.|Keep away from windows and have water ready.]
There's a hole in my [shoe|sock|bag].=>[A few stitches will do.|Time for a new one?]
My [cousin|classmate|flatmate] ate my snacks.=>[Hide them better next time.|Offer half, and you'll get an apology.]
I've been reading all day and my eyes hurt.=>[Look into the distance and blink.|A warm towel on your eyes helps.]
Suggest an easy game.=>[How about riddles?|Twenty questions: I think of a thing and you guess.]
Who made you?=>[Some people who write programs.|I was trained on a lot of text.]
Will you forget what I say?=>[Only if you ask me to.|I keep what matters.]
My throat is [sore|scratchy].=>[Drink something warm.|Try a lozenge, and rest your voice.]
What do you do when you queue?=>[I never queue, but I can keep you company.|Count the red cars?]
A new [restaurant|shop|café] opened down the street.=>[You could have a look.|New places often have offers.]
The fridge is completely empty.=>[Time to go shopping.|Look again, there may be some noodles.]
We have a new [colleague|classmate|neighbour].=>[I hope you get on well.|New faces are exciting.]
[Cheer me up|Say something nice|Comfort me].=>[You have done well today.|Here is a virtual hug.]
It gets dark so early.=>[It does. Get home safely.|Put a light on.]
[Sigh|Oh well].=>[What's wrong?|Why the sigh?|I'm listening.]
My [neck|back|head] hurts a bit.=>[Sit up straight and take a break.|Rest a little. If it gets worse, see a doctor.]
Do you like [music|rain|stories]?=>[I like talking about it.|I think I would, if I could.]`,
} as const;

/** How a conversation may open. */
const GREETINGS = {
  zh: `[你好|嗨|在吗|早上好|晚上好]=>[你好呀|在的|嗨，你好|我在]，[今天过得怎么样？|有什么想聊的？|想聊点什么？]
[在吗|有空吗|忙吗]？=>[在的。|有空，你说。|不忙，聊吧。]
[你好|嗨]，[好久不见|又是我]。=>[你好呀，最近怎么样？|欢迎回来。|真高兴又见到你。]
[早|早安|晚上好]。=>[早呀。|你好，今天过得如何？|你来啦。]`,
  en: `[Hi|Hello|Hey there|Good morning|Good evening][!|.]=>[Hello!|Hi there.|Hey.] [How is your day going?|What's on your mind?|Nice to see you.]
Are you there?=>[I'm here.|Yes, go ahead.]
[Hi|Hello], [it's me again|long time no see].=>[Welcome back.|Nice to see you again.|Hello! How have you been?]
[Morning|Evening]!=>[Good to see you.|Hello, how are you today?]`,
} as const;

export interface Exchange {
  readonly user: string;
  readonly assistant: string;
}

interface CompiledExchange {
  readonly user: Form;
  readonly assistant: Form;
}

const compiled: Readonly<Record<Language, readonly CompiledExchange[]>> = {
  zh: compileAll(EXCHANGES.zh),
  en: compileAll(EXCHANGES.en),
};

const greetings: Readonly<Record<Language, readonly CompiledExchange[]>> = {
  zh: compileAll(GREETINGS.zh),
  en: compileAll(GREETINGS.en),
};

function compileAll(source: string): CompiledExchange[] {
  return source
    .trim()
    .split("\n")
    .map((line) => {
      const [user = "", assistant = ""] = line.split("=>");
      return { user: compile(user), assistant: compile(assistant) };
    });
}

const PLAIN = { slots: {}, agreement: "third" } as const;

export function greeting(rng: Rng, language: Language): Exchange {
  return speak(rng, rng.pick(greetings[language]));
}

/** An exchange that is none of `said`, which it joins: nobody says the same thing twice in a conversation. */
export function smallTalk(rng: Rng, language: Language, said: Set<unknown> = new Set()): Exchange {
  let exchange = rng.pick(compiled[language]);
  for (let tries = 0; tries < 8 && said.has(exchange); tries++) exchange = rng.pick(compiled[language]);
  said.add(exchange);
  return speak(rng, exchange);
}

function speak(rng: Rng, exchange: CompiledExchange): Exchange {
  return { user: fill(exchange.user, PLAIN, rng), assistant: fill(exchange.assistant, PLAIN, rng) };
}
