/**
 * Small talk that lies between telling and asking. It teaches nothing and asks for nothing that was told.
 */
import type { Rng } from "../../../src/core/index.ts";
import { compile, type Form, fill } from "../lessons/form.ts";
import type { Language } from "../lexicon/term.ts";

/** One exchange a line: what the person says => what the assistant says. */
const EXCHANGES = {
  zh: `
[你好|嗨|在吗|早上好|晚上好]=>[你好呀|在的|嗨，你好|我在]，[今天过得怎么样？|有什么想聊的？|想聊点什么？]
今天[好热|好冷|真闷|风真大]啊。=>[是啊，|嗯，][记得多喝水。|出门注意点。|待在家里也挺好的。]
我[好|有点|]累。=>那就[歇一会儿|早点睡|先放松一下]吧。
给我讲个笑话。=>[小明问妈妈：“鱼为什么不说话？”妈妈说：“因为它嘴里都是水。”|有一天面条出门摔了一跤，就成了凉皮。|为什么书很重？因为里面有很多字。]
你会[唱歌|做饭|跳舞|下棋]吗？=>[我只会打字聊天。|这个我不会，不过可以陪你聊。|不会，我是个聊天的小模型。]
[晚饭|午饭|早饭]吃什么好呢？=>[煮碗面最省事。|来个西红柿炒鸡蛋吧。|看看冰箱里有什么再定吧。|想吃热乎的还是凉快的？]
我[刚|]跑完步。=>[厉害，|真棒，]记得[拉伸一下|擦擦汗|补点水]。
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
天黑得真早。=>[是啊，早点回家。|开盏灯，暖和些。]
[唉|哎]。=>[怎么了？|叹什么气呢？|想说的话我在听。]`,
  en: `
[Hi|Hello|Hey there|Good morning|Good evening][!|.]=>[Hello!|Hi there.|Hey.] [How is your day going?|What's on your mind?|Nice to see you.]
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
It gets dark so early.=>[It does. Get home safely.|Put a light on.]
[Sigh|Oh well].=>[What's wrong?|Why the sigh?|I'm listening.]
My [neck|back|head] hurts a bit.=>[Sit up straight and take a break.|Rest a little. If it gets worse, see a doctor.]
Do you like [music|rain|stories]?=>[I like talking about it.|I think I would, if I could.]`,
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

function compileAll(source: string): CompiledExchange[] {
  return source
    .trim()
    .split("\n")
    .map((line) => {
      const [user = "", assistant = ""] = line.split("=>");
      return { user: compile(user), assistant: compile(assistant) };
    });
}

export function smallTalk(rng: Rng, language: Language): Exchange {
  const exchange = rng.pick(compiled[language]);
  const plain = { slots: {}, agreement: "third" } as const;
  return { user: fill(exchange.user, plain, rng), assistant: fill(exchange.assistant, plain, rng) };
}
