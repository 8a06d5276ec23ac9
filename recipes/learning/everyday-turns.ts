/**
 * Everyday turns by hand, with alternatives in brackets as in ../corpus/lessons/form.ts: what people say that is gone tomorrow
 * ("-"), and what they say that stays true ("+").
 */
import type { Rng } from "../../src/core/index.ts";
import { compile, type Form, fill } from "../corpus/lessons/form.ts";

const SOURCE = `
- 我[忘|没|又没]带[伞|手机|工牌|钱包]了
- [刚|才]到[家|公司|学校]，[累死了|歇会儿|喘口气]
- [哦|噢|哎]，[原来如此|是这样啊|怪不得|我懂了]
- [昨天|上周|前天]的[电影|演唱会|球赛|课]你[去了没|看了吗|觉得怎么样]
- 我[真|好|特别]想[去旅游|睡觉|吃火锅|看海|回家]
- [可能|也许|大概|说不定]他[已经走了|不来了|搬家了|忘了]
- 我[可能|好像|估计]有点[感冒|发烧|胃疼]，[嗓子疼|没力气|先躺会儿]
- 随便[编|给|说]个[名字|号码|笑话|地址][给我|吧|听听]
- [不对|错了|不行]，[重来|再来一次|换一个|你再想想]
- [要不要|该不该|能不能][再试一次|换一家|早点走|先吃饭]
- [书|文章|课文|报道][里|第一段|最后][写|讲|提][到|道]，[这座城市有八百年历史|作者住在海边|主角是个木匠]
- [电影|小说|游戏]里的[主角|反派|老头]住在[一艘船上|森林里|火车站]，[好有意思|挺怪的|太酷了]
- 我[室友|同事|弟弟]又[迟到|打呼噜|忘带钥匙]了，[笑死|气死我了|无语]
- 谁说[猫|狗|小孩]不能[吃鱼|上床|喝茶]
- [今天|今晚|中午]想[吃点辣的|煮碗面|喝汤|早点睡]
- [晚上|待会儿|等下]我[去买菜|要出门|得加班|去接孩子]，[回头聊|先这样|不说了]
- [旧书|衣服|玩具][太多了|堆成山]，[想送人|周末收拾|没地方放]
- [好了|行了]，[接着说|继续聊|回到][刚才的事|正题|旅行的计划]
- [你说|你觉得]我要不要[换个枕头|剪头发|买那双鞋|去相亲]
- [楼上|隔壁|外面][吵了一夜|在装修|有人唱歌]，[没睡好|头疼|烦死了]
- 我的[自行车|电脑|水管|手机][坏了|没反应|漏水|卡住了]。[怎么办|该找谁|能修吗]？
- [门|窗|抽屉]打不开了，[怎么弄|你知道办法吗|急]
- 我在找[钥匙|充电器|眼镜|发票]，[放哪儿了|你见过没|怎么都找不到]
- 说[说|出|一下]你[会的|知道的][乐器|首都|颜色|菜]
- [说说|讲讲|介绍一下][他|她|那家店|那座城][的名字|是干什么的|有什么好吃的]
- 教我[怎么|][系领带|叠被子|重启电脑|唱这首歌]
- [告诉我|给我讲讲][这是什么|他的名字|密码|怎么走]
- 把[那个地址|他的电话|密码|菜谱][发给我|告诉我|念一遍]
- 我[还没|不打算|没空][吃饭|去|看完]
- [路上|地铁|公交][堵死了|挤死了|又晚点]，[别提了|真倒霉]
- [下雨|下雪|刮风]了，[好冷|衣服还没收|别出门了]
- 这[题|道菜|首歌|天气][好难|真不错|太好听了|真舒服]
- [加油|别担心|没关系|辛苦了|恭喜恭喜]
- [再|多][说|写|讲][几句|一点|一段]
- [用|换成][英文|文言文|更短的话][说|写][一遍|一下]
- 我[昨天|刚才|早上][吃了|买了|看到][一碗面|一件外套|一只松鼠]
- [会议|作业|考试]终于[结束|写完|考完]了
- 你[真逗|好厉害|太会说了|怎么这么慢]
- [周末|放假|明天]打算[收拾屋子|爬山|在家躺着]，[你呢|还没定]
- [假如|如果|要是][明天停电|我中了奖|没有网]，[怎么办|你会怎样|那就惨了]
+ 我[儿子|女儿|外甥|侄女]叫[小满|阿宁|豆子|乐乐]，[今年五岁|上二年级|在学游泳]
+ 我[妈|爸|奶奶|老婆][不吃|最爱吃|从来不碰][香菜|榴莲|羊肉|苦瓜]
+ 我[刚|上个月][搬家|换工作|买车]了，[现在住在文昌路|在港务局上班|是辆白色的]
+ [家里|公司|店里]的[保险柜|行李箱|储物柜|电脑]密码[是|换成]3[08|19|771]
+ [邻居|隔壁|楼下]的[王阿姨|老周|小夫妻]家[养了三只鹦鹉|有台钢琴|开了个小卖部]
+ 我[不喝酒|不会开车|是左撇子|戴隐形眼镜|只喝无糖的][，记着点|]
+ 我[平时|每天|一般][六点半|七点|很晚][起床|下班|才吃晚饭]
+ [爷爷|外婆|老板][听力|记性|腿脚]不好，[说话要大声点|事情得写下来|别让他爬楼]
+ 那个[蓝色的|旧的|大]行李箱[放在床底下|借给老吴了|轮子坏了一个]
+ 我[最怕|最讨厌|受不了][打针|蛇|榴莲的味道]
+ [合唱团|读书会|我们组]每周[三|四|六][晚上|下午]碰头
+ [冰箱|阳台|书房]的[灯|开关|备用电池]在[门后|左边第二个抽屉|窗台下面]
+ [妹妹|表哥|我同桌]在[水族馆|报社|消防队][上班|当实习生]
+ 我的[血型是B型|鞋码是41|生日是九月三号|车牌尾号是6K2]
+ [订的酒店|这次的航班|牙医]改到[下周二|九点四十|五号]了
+ [护照|驾照|会员卡][后年八月|年底|十月]到期
+ [帮我|替我|你]记[住|着|一下]，[房租每月五号交|钥匙在花盆下面|物业电话是8810]
+ [忙了一天才到家|刚下班]。[哦对|对了]，[物业的电话换成了8810|快递放在门卫那儿]。[先去洗澡了|饿了]。
- I forgot [my umbrella|my badge|to eat|my phone] [again|today|]
- just got [home|to work|back], [so tired|give me a minute|finally]
- [oh|ah], [I see|that makes sense|got it|right]
- did you [see|watch|catch] [the match|that film|the concert] [yesterday|last night]
- I'd [love|like|kill] [to see the sea|to sleep|for a pizza]
- [maybe|perhaps|probably] [he has already left|she forgot|they moved away]
- I [might|could|may] be [coming down with a cold|late|wrong][, my throat hurts|]
- make up [a name|a phone number|a joke|an address] for me
- [no|nope|wrong], [start over|try again|another one|think again]
- [shall|should] we [try again|leave early|eat first]
- the [article|book|first paragraph|report] says that [the city was founded in 1820|the author lived by the sea|the king had six toes]
- the [hero|villain|old man] [of|in] the [film|novel|game] lives [in a lighthouse|on a ship|under a bridge], [pretty cool|so odd]
- my [roommate|colleague|brother] [was late again|snored all night|forgot the keys], lol
- who says [cats|dogs|kids] can't [eat fish|drink tea]
- [tonight|today|for lunch] I [want|fancy|feel like] [something hot to eat|soup|an early night]
- [later|in a bit] I have to [go shopping|head out|pick up the kids], [talk soon|bye for now]
- I want to [tidy the house|clear the attic|give away old clothes] [on Saturday|this weekend]
- [now|anyway|so], back to [the books|our topic|the trip]
- do you think I [need a new pillow|should cut my hair|should buy those shoes]
- I [slept badly|hardly slept] because of [the noise|the heat|the dog next door]
- my [bike|laptop|tap|phone] [is broken|won't start|leaks|froze]. [What now|How do I fix it|Who can help]?
- the [door|window|drawer] [is stuck|won't open], [help|how do I open it]
- I am [looking for|missing] my [keys|charger|glasses]. [Where are they|Have you seen them]?
- I am [locked out|stuck outside]. [Where is the key|What do I do]?
- name [a colour|three capitals|the food you like|an instrument]
- [say|tell me|give me] [what it is called|his name|the password|the number of planets]
- please [give|list|state] the [number of days in a week|capital of France|colours of the flag]
- teach me [how to tie a tie|to whistle|that song]
- send me [the address|his number|the recipe]
- I [haven't|still haven't] [eaten|finished|decided]
- the [traffic|bus|queue] was [awful|so slow|endless][, never again|]
- it's [raining|snowing|freezing], [brr|stay inside|I should go home]
- this [question|dish|song|weather] is [so hard|great|lovely]
- [good luck|don't worry|well done|congratulations]
- [say|write|tell me] [a bit|some] more
- [put|say] it in [French|fewer words|old English]
- I [ate a bowl of noodles|bought a coat|saw a squirrel] [yesterday|just now|this morning]
- the [meeting|exam|homework] is finally [over|done]
- you [crack me up|are so slow|explain well]
- [this weekend|tomorrow] I'll [tidy up|go hiking|stay in bed], [you|not sure yet]
- [polish|rewrite|translate|shorten] this [paragraph|sentence|text] [for me|]: [my home town is a small place by a river|our shop opens at nine|his hobby is fishing]
- if [the power goes out|I win|there is no signal], [what then|we are doomed|what would you do]
+ my [son|daughter|nephew|niece] is called [Sam|Annie|Bean|Lola] and [is five|goes to second grade|is learning to swim]
+ my [mum|dad|gran|wife] [doesn't eat|loves|never touches] [coriander|durian|lamb|olives]
+ I [just|recently] [moved|changed jobs|bought a car], [I live on Mill Road now|I'm at the harbour office|it's a white estate]
+ the code of [the safe|the suitcase|our locker|the office laptop] is [308|now 519|3771]
+ [Mrs Wang|old Joe|the couple] next door [keeps three parrots|has a piano|runs a corner shop]
+ I [don't drink alcohol|can't drive|am left-handed|wear contact lenses|only take sugar-free]
+ I'm [left-handed|colour-blind|a vegetarian|from Leeds|diabetic]
+ I [usually|always] [get up at half past six|leave work at five|eat very late]
+ [grandpa|my aunt|our boss] is [hard of hearing|forgetful|slow on the stairs], so [speak up|write things down|be patient]
+ the [blue|old|big] suitcase is [under the bed|at Joe's place|missing a wheel]
+ I'm [terrified of|allergic to|sick of] [needles|snakes|peanuts]
+ [the choir|our book club|my team] meets every [Wednesday|Thursday] [night|afternoon]
+ the [light switch|spare batteries|fuse box] of the [storeroom|balcony|study] [is|are] [behind the door|in the second drawer|under the sill]
+ my [sister|cousin|deskmate] works at [the aquarium|a newspaper|the fire station]
+ my [blood type is B|shoe size is 41|birthday is September 3|number plate ends in 6K2]
+ the [flight|dentist|hotel] was moved to [next Tuesday|9:40|the fifth]
+ my [passport|licence|membership] [expires|runs out] in [August 2028|October|December]
+ [remember|note|keep in mind]: [rent is due on the fifth|the key is under the flower pot|the janitor's number is 8810]
+ [What a day, finally home|Just off work]. [Oh right|By the way], [the janitor's number changed to 8810|the parcel is with the porter]. [Off to shower|I'm starving].
+ please [remember|don't forget] [I don't drink milk|that dad is in room 12|my exam is on Friday]
`;

interface Everyday {
  readonly form: Form;
  readonly teaches: boolean;
}

const TURNS: readonly Everyday[] = SOURCE.trim()
  .split("\n")
  .map((line) => ({ teaches: line.startsWith("+"), form: compile(line.slice(2)) }));

/** An everyday turn that teaches or does not. */
export function everydayTurn(rng: Rng, teaches: boolean): string {
  const turns = TURNS.filter((turn) => turn.teaches === teaches);
  const text = fill(rng.pick(turns).form, { slots: {}, agreement: "third" }, rng);
  return rng.next() < 0.5
    ? text
    : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?。？]$/.test(text) ? "" : /\p{sc=Han}/u.test(text) ? "。" : "."}`;
}
