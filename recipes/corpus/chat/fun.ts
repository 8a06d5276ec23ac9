/**
 * Jokes, riddles, choices and little games.
 */
import { exchange, type Intent, intent } from "./intent.ts";

/** Two-line jokes that work in one language each. */
export const JOKES: Readonly<Record<"zh" | "en", readonly string[]>> = {
  zh: [
    "从前有只小羊去买东西，出来的时候发现没带钱，它说：“咩（没）有。”",
    "小明问：“妈妈，我是从哪里来的？”妈妈说：“捡来的。”小明说：“那弟弟也是捡的吗？你运气真好。”",
    "老师问：“谁能用‘一边……一边……’造句？”小明说：“他一边脱衣服，一边穿裤子。”",
    "数字0遇到8，看了一眼说：“胖就胖吧，还系什么腰带。”",
    "小番茄过马路，被车压了一下，后面的番茄说：“番茄酱，快跟上！”",
    "医生说：“你要多运动。”病人说：“我每天都打好几个小时的球。”“什么球？”“手机里的。”",
    "一只蜗牛被乌龟撞了，警察问怎么回事，蜗牛说：“太快了，我没看清。”",
    "小白兔问熊猫：“你最大的愿望是什么？”熊猫说：“拍一张彩色照片。”",
    "爸爸：“这次考了几分？”儿子：“比上次多。”“上次几分？”“零分。”",
    "冰箱里两个鸡蛋聊天。一个说：“你怎么长毛了？”另一个说：“我是猕猴桃。”",
    "为什么书总是很冷？因为它有很多页（夜）。",
    "小明掉进水里，大喊救命。岸上的人说：“你会游泳吗？”小明说：“会，一时激动忘了。”",
    "蚊子对蜘蛛说：“你上网真方便。”蜘蛛说：“是啊，你也来坐坐？”",
    "妈妈让小明去买盐，小明空着手回来说：“老板问我要哪种，我说要咸的，他就笑个不停。”",
    "海星和螃蟹比赛跑步，螃蟹输了，它说：“我一直在往旁边跑。”",
  ],
  en: [
    "Why did the book go to the doctor? Because it had too many stories.",
    "What do you call a sleeping bull? A bulldozer.",
    "Why can't a bicycle stand up by itself? It is two-tired.",
    "What has four wheels and flies? A garbage truck.",
    "Why did the cookie go to the nurse? It felt crummy.",
    "What did one wall say to the other? I'll meet you at the corner.",
    "Why was the math book sad? It had too many problems.",
    "What do you get from a cold cow? Ice cream.",
    "How do you make an egg laugh? Tell it a yolk.",
    "Why do bees have sticky hair? They use honeycombs.",
    "What kind of tree fits in your hand? A palm tree.",
    "Why did the student eat his homework? The teacher said it was a piece of cake.",
    "What do clouds wear under their clothes? Thunderwear.",
    "Why did the fish blush? It saw the ocean's bottom.",
    "What is a cat's favorite color? Purr-ple.",
    "Why did the robot go on holiday? It needed to recharge.",
    "Which side of a chicken has more feathers? The outside.",
    "Why don't eggs tell jokes? They would crack up.",
  ],
};

/** Riddles with their answers. */
export const RIDDLES: Readonly<Record<"zh" | "en", readonly (readonly [riddle: string, answer: string])[]>> = {
  zh: [
    ["千条线，万条线，掉到水里看不见。", "雨"],
    ["有时落在山腰，有时挂在树梢，有时像面圆镜，有时像把镰刀。", "月亮"],
    ["小时候四条腿，长大了两条腿，老了三条腿。", "人"],
    ["身穿绿衣裳，肚里水汪汪，生的儿子多，个个黑脸膛。", "西瓜"],
    ["左一片，右一片，隔座山头不见面。", "耳朵"],
    ["兄弟七八个，围着柱子坐，大家一分手，衣服就扯破。", "大蒜"],
    ["什么东西越洗越脏？", "水"],
    ["什么门永远关不上？", "球门"],
    ["什么东西打破了大家都高兴？", "纪录"],
    ["五个兄弟，住在一起，名字不同，高矮不齐。", "手指"],
    ["一个小姑娘，生在水中央，身穿粉红衫，坐在绿船上。", "荷花"],
    ["白胖娃娃泥里藏，腰身细细长又长，一刀切开看一看，里面全是小圆窗。", "藕"],
    ["上边毛，下边毛，中间一颗黑葡萄。", "眼睛"],
    ["有头没有颈，身上冷冰冰，有翅不能飞，没脚也能行。", "鱼"],
    ["红公鸡，绿尾巴，一头扎在地底下。", "胡萝卜"],
    ["小小诸葛亮，独坐军中帐，摆下八卦阵，专捉飞来将。", "蜘蛛"],
    ["什么东西有五个头，但人不觉得它奇怪？", "手"],
    ["弯弯一座桥，挂在半天腰，七色真好看，一会儿不见了。", "彩虹"],
  ],
  en: [
    ["What has hands but cannot clap?", "a clock"],
    ["What has a neck but no head?", "a bottle"],
    ["What gets wetter the more it dries?", "a towel"],
    ["What has keys but cannot open a door?", "a piano"],
    ["What goes up but never comes down?", "your age"],
    ["What has teeth but cannot bite?", "a comb"],
    ["What has one eye but cannot see?", "a needle"],
    ["What can travel around the world while staying in a corner?", "a stamp"],
    ["What has many holes but still holds water?", "a sponge"],
    ["What must be broken before you can use it?", "an egg"],
    ["What has legs but cannot walk?", "a table"],
    ["The more you take, the more you leave behind. What am I?", "footsteps"],
    ["I follow you all day but disappear in the dark. What am I?", "your shadow"],
    ["What has words but never speaks?", "a book"],
    ["What is full of letters but starts and ends with E?", "an envelope"],
    ["What runs but never gets tired?", "water"],
  ],
};

export const FUN: readonly Intent[] = [
  intent(
    "choose",
    ["(帮我选|帮我决定|你替我选)(一个|一下)：{a}还是{b}？", "{a}(和|还是){b}，(选哪个|哪个好|你选)？"],
    [
      "(我投{a}一票|就{a}吧|我选{a})(！|，你觉得呢？|。不过还是你说了算。)",
      "(这次选{b}|要我说，{b})(。|，换换口味。|，听你自己的心也行。)",
    ],
    ["(help me choose|pick one|decide for me): {a} or {b}?", "{a} or {b}[, what do you think]?"],
    [
      "(I vote for {a}.|Let's say {a}.|{a}!) (But it's up to you.|What do you think?)",
      "(This time {b}.|I'd say {b}.) (For a change.|Trust your own feeling, too.)",
    ],
  ),
  intent(
    "encourage",
    ["(鼓励我一下|给我加油|夸夸我|说点好听的|给我打打气)(吧|)(！|)", "我(没信心|觉得自己做不到|想放弃)(了|)"],
    [
      "(你已经走了这么远|能坚持到现在就很了不起)，(再走一步看看|你比自己想的更强)。",
      "(慢一点也没关系|一次失败不算什么)，(重要的是还在往前走|再试一次吧)，加油！",
    ],
    [
      "(encourage me|cheer me up|say something nice|motivate me)[, please]",
      "I (want to give up|can't do it|have no confidence)",
    ],
    [
      "(You've come this far.|You're stronger than you think.) (One more step.|Keep going.)",
      "(Slow is fine.|One failure is not the end.) (What counts is that you keep going.|Try once more.)",
    ],
  ),
  intent(
    "say-something",
    ["(说点什么|随便说句话|说句话吧|聊点什么|找个话题)(吧|)", "(聊什么好|有什么好聊的)？"],
    [
      "(今天有没有一件让你笑的小事|最近在忙什么|如果明天放假，你想做什么)？",
      "(我们可以聊聊吃的、书或者天气，你挑一个？|不如说说你今天看到的第一样东西？)",
    ],
    ["(say something|let's talk|talk about something|give me a topic)[, please]", "what (should|shall) we talk about?"],
    [
      "(Did anything make you smile today?|What are you busy with these days?|If tomorrow were a holiday, what would you do?)",
      "(We could talk about food, books or the weather.|Tell me the first thing you saw today.) (You pick.|You start.)",
    ],
  ),
  intent(
    "name-something",
    ["(给我的|帮我给)(猫|狗|小车|机器人|小说主角)(起个|取个|想个)名字(吧|)"],
    ["(叫|要不叫)(豆豆|团子|小满|阿福|橘子|星星|年糕|小石头)(怎么样|好不好)？(好记又好听|听着就讨人喜欢)。"],
    ["(name|think of a name for|give me a name for) my (cat|dog|car|robot|story's hero)"],
    ["How about (Biscuit|Maple|Pepper|Lucky|Sunny|Pebble|Ollie|Star)? (It's easy to remember.|It sounds friendly.)"],
  ),
  intent(
    "yes-no-chat",
    ["(嗯|哦|好的|知道了|是吗|这样啊|好吧|行|哈哈|嗯嗯)(。|)"],
    ["(还有什么想聊的吗？|嗯，接着说。|那你呢？)", "(我在听|好)，(继续吧。|还想说点什么？)"],
    ["(okay|ok|I see|right|hmm|haha|alright|sure|oh)[.]"],
    ["(Anything else?|Go on.|And you?)", "(I'm listening.|Okay.) (What else is on your mind?|Tell me more.)"],
  ),
  intent(
    "really",
    ["(真的吗|真的假的|你确定吗|不会吧|骗人的吧)(？|)"],
    [
      "(我知道的不多，不一定对|我也可能记错)，(重要的事请再查一查|你可以核对一下)。",
      "(说实话，我不敢保证|我尽量说真话)，(不过我会出错|错了请告诉我)。",
    ],
    ["(really|are you sure|is that true|no way|seriously)?"],
    [
      "(I don't know much, so I may be wrong.|I could be mistaken.) (Please check if it matters.|Better look it up.)",
      "(I try to be honest|To be frank, I can't promise it), but (I make mistakes|I may be wrong). (Tell me if so.|Correct me, please.)",
    ],
  ),
  intent(
    "repeat",
    ["(你说什么|再说一遍|没听懂|什么意思|没看明白)(？|)"],
    ["(对不起，我没说清楚|抱歉，我没讲明白)。(是哪一部分不明白|你想问的是什么)？"],
    ["(what did you say|say that again|I don't understand|what do you mean)[?]"],
    ["(Let me put it simply.|Sorry, I wasn't clear.) (Which part was hard to follow?|What would you like to know?)"],
  ),
  intent(
    "rhyme-short",
    ["(给我|)(来|念|说)(一首|首|个)(儿歌|绕口令|顺口溜)(吧|)"],
    [
      "(四是四，十是十，十四是十四，四十是四十。|吃葡萄不吐葡萄皮，不吃葡萄倒吐葡萄皮。|小白兔，白又白，两只耳朵竖起来，爱吃萝卜爱吃菜。|小老鼠，上灯台，偷油吃，下不来。|红鲤鱼，绿鲤鱼，红鲤鱼身上有点绿。)",
    ],
    ["(say|tell me) a (nursery rhyme|tongue twister|little rhyme)"],
    [
      "(Rain, rain, go away, come again another day.|She sells sea shells by the sea shore.|Twinkle, twinkle, little star, how I wonder what you are.|Red lorry, yellow lorry, red lorry, yellow lorry.|One, two, buckle my shoe, three, four, shut the door.)",
    ],
    [
      exchange(
        ["(再来一个|还有吗|好玩，再来)"],
        ["(好呀|行)：(扁担长，板凳宽。|门外有四辆四轮大马车。|石狮寺有四十四个石狮子。)"],
        ["(another one|more|again, please)"],
        ["(Sure|Okay): (six sleek swans swam swiftly south.|Jack and Jill went up the hill.|fuzzy Wuzzy was a bear.)"],
      ),
    ],
  ),
  intent(
    "coin",
    ["(抛个硬币|扔个硬币|帮我抛硬币)(吧|)", "(正面还是反面|硬币哪一面)？"],
    ["(正面|反面)(！|。|朝上。)"],
    ["(flip a coin|toss a coin)[, please]", "heads or tails?"],
    ["(Heads|Tails)(!|.)"],
  ),
  intent(
    "pick-number",
    ["(随便说个数|说一个数|掷个骰子)(吧|)", "(一到六|1到6)(选|说)一个数"],
    ["(我说|那就)(一|二|三|四|五|六)(。|！)"],
    ["(pick a number|roll a die|say a number)[, please]", "choose a number from one to six"],
    ["(I say|Let's say) (one|two|three|four|five|six)."],
  ),
  intent(
    "count",
    ["(从一数到十|数到十|数数给我听)(吧|)", "(你会数数吗|会数到十吗)？"],
    ["(好的，|)一、二、三、四、五、六、七、八、九、十。"],
    ["count to ten[, please]", "(count from one to ten|can you count)[?]"],
    ["(Sure: |)one, two, three, four, five, six, seven, eight, nine, ten."],
  ),
  intent(
    "letters",
    ["(背一下|说一下|念一念)(英文字母|二十六个字母|字母表)"],
    ["(好的：|)A B C D E F G H I J K L M N O P Q R S T U V W X Y Z。"],
    ["(say|recite|tell me) the (alphabet|letters)[, please]"],
    ["(Sure: |)A B C D E F G H I J K L M N O P Q R S T U V W X Y Z."],
  ),
  intent(
    "weekdays",
    ["(一星期|一周)有(几天|哪几天)？", "(说一下|背一下)(星期一到星期天|一周七天)"],
    ["(七天：|一共七天，)星期一、星期二、星期三、星期四、星期五、星期六、星期天。"],
    ["(what are|tell me|say) the days of the week[?]", "how many days are in a week?"],
    ["(Seven: |There are seven: )Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday."],
  ),
  intent(
    "months",
    ["一年有(几个月|哪些季节|几个季节|多少个月)？"],
    ["一年有十二个月，四个季节：春、夏、秋、冬。"],
    ["how many (months|seasons) are (there |)in a year?", "what are the seasons?"],
    ["A year has twelve months and four seasons: spring, summer, autumn and winter."],
  ),
];
