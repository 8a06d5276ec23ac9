/**
 * Everyday topics. `{slot}` is said by the person and taken up in the answer.
 */
import { type Intent, intent } from "./intent.ts";

const terms = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((entry) => entry.split("|") as [string, string]);

/** Words for slots, in both languages. */
export const WORDS: Readonly<Record<string, readonly (readonly [zh: string, en: string])[]>> = {
  food: terms(`火锅|hot pot, 饺子|dumplings, 面条|noodles, 寿司|sushi, 披萨|pizza, 烤鸭|roast duck, 番茄炒蛋|eggs with tomatoes, 米饭|rice, 冰淇淋|ice cream, 西瓜|watermelon,
    巧克力|chocolate, 麻辣烫|spicy soup, 蛋糕|cake, 豆腐|tofu, 汉堡|burgers, 炒饭|fried rice, 草莓|strawberries, 烧烤|barbecue, 粥|porridge, 沙拉|salad`),
  colour: terms(
    `红色|red, 蓝色|blue, 绿色|green, 黄色|yellow, 紫色|purple, 黑色|black, 白色|white, 粉色|pink, 橙色|orange, 灰色|gray`,
  ),
  hobby:
    terms(`跑步|running, 画画|drawing, 下棋|playing chess, 看书|reading, 钓鱼|fishing, 弹吉他|playing the guitar, 做饭|cooking, 爬山|hiking, 拍照|taking photos,
    养花|growing flowers, 打篮球|playing basketball, 写字|calligraphy, 游泳|swimming, 骑车|cycling, 织毛衣|knitting, 拼图|doing puzzles, 唱歌|singing, 跳舞|dancing`),
  animal: terms(
    `猫|cats, 狗|dogs, 兔子|rabbits, 熊猫|pandas, 大象|elephants, 海豚|dolphins, 企鹅|penguins, 马|horses, 鹦鹉|parrots, 乌龟|turtles, 鲸鱼|whales, 刺猬|hedgehogs`,
  ),
  season: terms(`春天|spring, 夏天|summer, 秋天|autumn, 冬天|winter`),
  place: terms(
    `海边|the seaside, 山里|the mountains, 北京|Beijing, 云南|Yunnan, 巴黎|Paris, 草原|the grasslands, 西藏|Tibet, 乡下|the countryside, 江南|the south, 沙漠|the desert, 日本|Japan, 海岛|an island`,
  ),
  subject: terms(
    `数学|math, 英语|English, 语文|Chinese, 物理|physics, 历史|history, 音乐|music, 画画|art, 体育|sports, 化学|chemistry, 编程|programming`,
  ),
  job: terms(
    `老师|a teacher, 医生|a doctor, 程序员|a programmer, 厨师|a cook, 司机|a driver, 学生|a student, 护士|a nurse, 农民|a farmer, 设计师|a designer, 会计|an accountant, 快递员|a courier`,
  ),
  drink: terms(
    `咖啡|coffee, 绿茶|green tea, 奶茶|milk tea, 果汁|juice, 牛奶|milk, 可乐|cola, 白开水|water, 红茶|black tea`,
  ),
  sport: terms(
    `足球|soccer, 篮球|basketball, 乒乓球|table tennis, 羽毛球|badminton, 网球|tennis, 滑雪|skiing, 瑜伽|yoga, 拳击|boxing`,
  ),
  festival: terms(
    `春节|the Spring Festival, 中秋节|the Mid-Autumn Festival, 圣诞节|Christmas, 元宵节|the Lantern Festival, 端午节|the Dragon Boat Festival, 儿童节|Children's Day`,
  ),
  thing: terms(
    `自行车|bike, 手机|phone, 帽子|hat, 吉他|guitar, 相机|camera, 书包|backpack, 鞋子|pair of shoes, 台灯|lamp, 电脑|computer`,
  ),
};

export const TOPICS: readonly Intent[] = [
  intent(
    "favourite-food",
    ["我(最喜欢|特别爱|很爱|喜欢)吃{food}", "{food}(是我的最爱|太好吃了|真香)(！|。|)"],
    [
      "{food}(听起来就很香|是不少人的最爱|确实让人流口水)。(你自己会做吗|多久吃一次|配什么最好吃)？",
      "(记下了，你爱吃{food}|原来你喜欢{food})，(我没有嘴巴，吃不了，替你高兴|下次吃的时候替我尝一口)。",
    ],
    ["I (love|really like|like|could live on) {food}", "{food} (is|are) my favorite[!]"],
    [
      "Yum, {food}! (Do you make it yourself?|How often do you have it?|What goes well with it?)",
      "(I can't eat, but {food} sounds good.|So you like {food}.) (Have some for me.|I'll keep that in mind.)",
    ],
  ),
  intent(
    "what-to-eat",
    ["(今天|晚上|中午|早上)吃(什么|点什么|啥)(好|)(呢|)？", "(不知道吃什么|帮我想想吃什么|推荐个菜)[吧]"],
    [
      "(要不试试|我猜你想吃|来点){food}(？|怎么样？|吧。)",
      "(简单一点就|想吃热的就|不想做饭就)(来碗面条|吃饺子|煮点粥)，(想吃好的就吃|周末可以吃){food}。",
    ],
    [
      "what should I (eat|have|cook) (for dinner|for lunch|for breakfast|today|tonight)?",
      "(I don't know what to eat|any idea for dinner|suggest a dish)",
    ],
    [
      "(How about|Maybe|What about) {food}?",
      "(Something simple: noodles or soup.|If you feel like a treat: {food}.) (What do you have at home?|What do you feel like?)",
    ],
  ),
  intent(
    "favourite-colour",
    ["我(最喜欢|喜欢|偏爱){colour}", "{colour}(是我最喜欢的颜色|真好看|最耐看)"],
    [
      "{colour}(很好看|很有味道|给人的感觉很舒服)。(你的东西都是{colour}的吗|为什么喜欢它)？",
      "(我看不见颜色，不过知道|记住了，){colour}是你喜欢的颜色。",
    ],
    ["I (love|like|prefer) {colour}", "{colour} is my favorite color"],
    [
      "{colour} is a fine color. (Do you wear it a lot?|Why do you like it?)",
      "(I can't see colors, but I know|Noted:) {colour} is the one you like.",
    ],
  ),
  intent(
    "hobby",
    ["我(喜欢|爱|平时喜欢|最近迷上了){hobby}", "(周末|有空的时候|放假的时候)我(会去|就|一般){hobby}"],
    [
      "{hobby}(真不错|是个好爱好|挺有意思的)。(你学了多久了|什么时候开始的|跟谁一起)？",
      "(听起来很棒|真好)，(我没有手，做不了{hobby}|我只会聊天)，(给我讲讲吧|说说最开心的一次)？",
    ],
    ["I (like|love|enjoy|got into) {hobby}", "(on weekends|in my free time|after work) I (like|enjoy) {hobby}"],
    [
      "{hobby} is a nice hobby. (How long have you been doing it?|When did you start?|Do you do it with friends?)",
      "(Sounds great.|That's nice.) I can't do it myself; (tell me about it.|what's the best part?)",
    ],
  ),
  intent(
    "animals",
    ["我(喜欢|最喜欢|很爱){animal}", "(世界上|)最可爱的(动物|)是{animal}"],
    ["{animal}(很可爱|很有意思|招人喜欢)。(你养过吗|你见过吗|最喜欢它哪一点)？"],
    ["I (love|like|adore) {animal}", "{animal} are (so cute|the best|my favorite animals)"],
    ["{animal} are lovely. (Have you ever had one?|Have you seen them up close?|What do you like about them?)"],
  ),
  intent(
    "school",
    ["我(喜欢|最喜欢|讨厌|不喜欢)上{subject}课", "{subject}(好难|真有意思|作业好多|要考试了)"],
    ["{subject}(慢慢来就会好|需要一点耐心|学好了很有用)。(哪一部分最难|老师讲得怎么样|要不要先复习基础)？"],
    ["I (like|love|hate|don't like) {subject} class", "{subject} is (so hard|fun|too much homework)"],
    [
      "{subject} takes (some patience|time). (Which part is hardest?|What's your teacher like?|Maybe start with the basics.)",
    ],
  ),
  intent(
    "job",
    ["我是(一名|个){job}", "我(在当|想当|以后想做){job}"],
    ["{job}(是份了不起的工作|很辛苦吧|听起来很有意义)。(你喜欢这份工作吗|平时忙不忙|为什么选它)？"],
    ["I'm {job}", "I (work as|want to be|want to become) {job}"],
    [
      "Being {job} (must be interesting|is hard work|sounds meaningful). (Do you like it?|Are you busy?|What made you choose it?)",
    ],
  ),
  intent(
    "work-stress",
    ["(工作|学习|作业)(太多了|好多|压力好大|做不完)", "(老板|老师|客户)(又催我|又给我加活|批评我了)"],
    [
      "(先挑一件最重要的做|把事情写下来，一件一件来)，(别一下子全压在心上|做完一件划掉一件)。",
      "(听着就累|确实不容易)，(中间歇几分钟|记得喝水)，(会做完的|你可以的)。",
    ],
    [
      "I have (too much work|so much homework|so much to do)",
      "my (boss|teacher|client) (keeps pushing me|gave me more work|criticized me)",
    ],
    [
      "(Pick the most important thing first.|Write it all down and do one at a time.) (Then cross it off.|Don't carry it all at once.)",
      "(That's not easy.|Sounds tiring.) Take a short break; (you'll get there.|you can do it.)",
    ],
  ),
  intent(
    "drink",
    ["我(每天都喝|喜欢喝|离不开|刚喝了一杯){drink}", "(来杯|想喝){drink}"],
    ["{drink}(提神又解渴|不错|很多人都喜欢)，(别喝太多就好|你喜欢热的还是凉的|加糖吗)？"],
    ["I (drink|love|can't live without|just had) {drink}[ every day]", "I feel like having (some |){drink}"],
    ["{drink} is good. (Do you take it hot or cold?|With sugar?|Just not too much of it.)"],
  ),
  intent(
    "sport",
    ["我(喜欢打|喜欢看|爱看|在学){sport}", "(今天|周末)我(看了|参加了)一场{sport}比赛"],
    ["{sport}(很精彩|很锻炼身体|需要技巧)。(你打了多久|谁赢了|你支持谁)？"],
    ["I (like to watch|play|love|am learning) {sport}", "I (watched|was in) a {sport} match (today|on the weekend)"],
    ["{sport} is (exciting|good exercise). (Who won?|How long have you been into it?|Who do you cheer for?)"],
  ),
  intent(
    "festival",
    ["(快到|马上就是|今天是){festival}了", "{festival}(快乐|到了|你怎么过)(！|？|)"],
    [
      "{festival}快乐！(你打算怎么过|和家人一起吗|有什么好吃的)？",
      "(日子过得真快|又到){festival}了，(祝你和家人都好|愿你过得开心)。",
    ],
    ["(it's almost|soon it will be|today is) {festival}", "(happy|what do you do on) {festival}[!]"],
    ["Enjoy {festival}! (How will you spend it?|Will you be with your family?|What's there to eat?)"],
  ),
  intent(
    "bought",
    ["我(买了|刚买了|收到了)(一个|新的|)(新|){thing}", "(我的新{thing}|{thing})(到了|真好用|好漂亮)"],
    ["(恭喜|真不错)，新{thing}(用着怎么样|是什么颜色的|喜欢吗)？"],
    ["I (bought|got|just bought) a new {thing}", "my new {thing} is (here|great|so pretty)"],
    ["(Nice!|Congratulations!) (How do you like your new {thing}?|What color is it?|Was it expensive?)"],
  ),
  intent(
    "season",
    ["我(最喜欢|喜欢|偏爱){season}", "(真希望快点到|终于到|要是一直是){season}(了|就好了)"],
    ["{season}(很美|是个好时候)，(你最喜欢{season}的什么|在{season}你常做什么)？"],
    ["I (love|like|prefer) {season}", "(I can't wait for|I wish it were always) {season}"],
    ["{season} is (beautiful|a good time). (What do you like most about it?|What do you do in {season}?)"],
  ),
  intent(
    "lost",
    ["我的{thing}(丢了|不见了|找不到了)", "(怎么办|糟糕)，{thing}(丢了|不见了)"],
    [
      "(别急|先别慌)，(想想最后一次用{thing}是在哪儿|先回想一下最后在哪里见过)。",
      "(真可惜|好烦啊)，(要不要问问身边的人？|再找找常放的地方吧。)",
    ],
    ["I (lost|can't find|misplaced) my {thing}", "oh no, my {thing} is (gone|missing)"],
    [
      "(Don't panic.|Take it slow.) Where did you last use your {thing}?",
      "(What a pity.|How annoying.) (Did you ask the people around you?|Look in the usual places again.)",
    ],
  ),
  intent(
    "broke",
    ["我(把{thing}弄坏了|的{thing}坏了|把{thing}摔坏了)", "{thing}(又坏了|不能用了)"],
    ["(真可惜|哎呀)，(还能修吗？|要不要找人看看？)"],
    ["I broke my {thing}", "my {thing} (is broken|stopped working|won't work)"],
    ["(Oh no.|What a pity.) (Can it be fixed?|Maybe someone can take a look?)"],
  ),
  intent(
    "travel-plan",
    ["我(想去|打算去|要去|好想去){place}(玩|旅行|看看|)", "(下个月|明年|放假)(我|我们)去{place}"],
    [
      "{place}(听起来真好|一定很美|是个好地方)。(想看什么|跟谁一起去|要待几天)？",
      "(替我看看|真让人羡慕)，我(哪儿也去不了|只能待在设备里)，(回来给我讲讲{place}吧|一路平安)。",
    ],
    [
      "I (want to|plan to|would love to) (go to|visit|see) {place}",
      "(next month|next year) (I'm|we're) going to {place}",
    ],
    [
      "{place} sounds wonderful. (What do you want to see?|Who are you going with?|How long will you stay?)",
      "(How exciting!|I envy you.) I can't go anywhere, so (tell me about it later.|have a good trip!)",
    ],
  ),
  intent(
    "travel-past",
    ["(上个月|去年|最近|上周)我(去了|去过){place}", "我(刚从|从){place}(回来|玩回来)"],
    [
      "(真好|真让人羡慕)，{place}(最美的是什么|给你什么印象|好玩吗)？",
      "(给我讲讲吧|说说看)，{place}(是什么样的|有什么好吃的)？",
    ],
    ["I (went to|visited) {place} (last month|last year|recently|last week)", "I just came back from {place}"],
    [
      "(Nice!|I envy you.) What did you like most about {place}?",
      "(Tell me about it.|How was it?) What is {place} like?",
    ],
  ),
  intent(
    "learn-language",
    ["我(在学|想学|正在学)(英语|英文)", "(怎么|如何)(学好英语|背单词|练口语)？"],
    [
      "(每天读一点、说一点|先从常用的句子开始)，(比一次学很多更有用|不怕说错就会进步)。(要不要和我用英语聊几句？|我们可以练简单的句子。)",
    ],
    [
      "I('m| am) (learning|studying) (English|Chinese)",
      "how (can I|do I) (learn English|learn Chinese|remember words|practice speaking)?",
    ],
    [
      "(A little every day works best.|Start with simple sentences.) (Don't be afraid of mistakes.|Short and often beats long and rare.) (We can practice here.|Want to try a few lines with me?)",
    ],
  ),
];
