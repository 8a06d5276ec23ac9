/**
 * What no tool can do: small talk, questions about the world, statements, and requests far from any tool here.
 */
import type { Rng } from "../../../src/core/index.ts";
import { expandAny } from "../grammar.ts";
import type { Tongue } from "./slots.ts";

const TALK: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(你好|早上好|晚上好|嗨|在吗|哈喽|晚安|再见|回头见)[啊|呀]",
    "(谢谢|多谢|谢谢你|辛苦了|太感谢了)[啦|你了]",
    "(你|)(叫什么|是谁|多大了|几岁了|从哪来|会做什么|能做什么|累不累|喜欢什么|有朋友吗|会做梦吗)[？]",
    "我(今天|最近|刚才|这几天)(很|好|特别|有点)(开心|难过|累|生气|无聊|紧张|害怕|兴奋|郁闷)",
    "(讲个|说个|来个)(笑话|故事|谜语)[吧]",
    "(你真|你好|你太)(聪明|可爱|笨|厉害|棒)了",
    "(哈哈|呵呵|嗯嗯|好吧|原来如此|是这样啊|真的吗|不会吧|算了)",
    "我(觉得|认为|想)(生活|工作|学习|人生)(真|很|挺)(难|有意思|美好|累)",
    "(昨天|上周|去年)我(去了|看了|吃了|见了)(北京|一部电影|火锅|老朋友|爷爷奶奶)",
    "(我叫|我是)(小明|阿强|李雷|王芳|一个学生|一名医生|新来的)",
    "(你觉得|你说)(猫好还是狗好|明天会更好吗|我该怎么办|什么是幸福|红色好看吗)",
    "(别难过|没关系|加油|祝你好运|恭喜|生日快乐|新年好)[啊|！]",
  ],
  en: [
    "(hello|hi|hey there|good morning|good evening|good night|bye|see you later)",
    "(thanks|thank you|thanks a lot|I appreciate it|much appreciated)",
    "(who are you|what's your name|how old are you|where are you from|what can you do|are you tired|do you dream|do you have friends)[?]",
    "I (feel|am|'m feeling) (so|very|a bit|really) (happy|sad|tired|angry|bored|nervous|scared|excited) today",
    "tell me a (joke|story|riddle)",
    "you're (so|really|very) (smart|cute|funny|silly|helpful)",
    "(haha|oh well|I see|really|no way|never mind|that's interesting|fair enough)",
    "I think (life|work|school|love) is (hard|beautiful|strange|fun)",
    "(yesterday|last week|last year) I (went to Paris|saw a movie|met an old friend|ate too much pizza)",
    "(my name is|I'm) (Tom|Alice|a student|a nurse|new here|Carlos)",
    "(do you think|would you say) (cats are better than dogs|it will get better|red looks good|money makes people happy)",
    "(don't worry|good luck|congratulations|happy birthday|cheer up|well done)",
  ],
};

const KNOWLEDGE: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "为什么(天是蓝的|会下雨|鸟会飞|海水是咸的|人要睡觉|树叶会变红)",
    "(谁|是谁)(发明了电话|写了西游记|发现了美洲|画了蒙娜丽莎|第一个登上月球)",
    "(太阳|月亮|地球|长江|大象|恐龙)(有多大|有多重|有多长|离我们多远|是怎么来的)[？]",
    "(什么是|解释一下什么是)(重力|光合作用|通货膨胀|人工智能|黑洞|民主)",
    "(一年有多少天|一公斤等于几克|水的沸点是多少|人有多少块骨头|蜘蛛有几条腿)",
  ],
  en: [
    "why (is the sky blue|does it rain|do birds fly|is the sea salty|do people sleep|do leaves turn red)[?]",
    "who (invented the telephone|wrote Hamlet|discovered America|painted the Mona Lisa|first walked on the moon)[?]",
    "how (big is the sun|far away is the moon|old is the earth|long is the Nile|heavy is an elephant)[?]",
    "(what is|explain) (gravity|photosynthesis|inflation|a black hole|democracy|an atom)[?]",
    "how many (days are in a year|legs does a spider have|bones does a person have|planets are there)[?]",
  ],
};

const UNSUPPORTED: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(帮我|请|给我|)(洗碗|做饭|叠衣服|熨衬衫|擦窗户|换灯泡|修水龙头|洗车|遛狗|喂鱼|剪草坪|搬家)",
    "(帮我|给我|)(订|买)(一张|两张)(去广州|去上海|明天|周五)的(机票|火车票|高铁票|船票)",
    "(帮我|给我|)(点|叫)(一份|个)(外卖|披萨|奶茶|盖饭|火锅)",
    "(帮我|)(转|汇)(五百|一千|200)块(钱|)给(小李|妈妈|房东)",
    "(帮我|给我|)叫(一辆|辆)(出租车|网约车)",
    "(帮我|替我|)(写|做|完成)(作业|毕业论文|数学题|读后感|PPT)",
    "(把|)(股票|基金)(卖了|买一点|全卖掉)",
    "(帮我|)(画|设计)(一幅画|一个logo|一张海报|一座房子)",
    "(带我|陪我)(去旅行|看电影|打篮球|去医院|逛街)",
    "(变成|变出)(一只猫|一杯水|一百万|一朵花)",
    "(帮我|)(开车|停车|加油|修电脑|装系统|杀毒)",
    "(帮我|)(挂号|预约手术|开药|退货|投诉|查快递)",
  ],
  en: [
    "(please |)(wash the dishes|cook dinner|fold the laundry|iron my shirt|clean the windows|change the light bulb|fix the faucet|mow the lawn)",
    "(book|buy|get) (me |)(a flight to Rome|two train tickets to Berlin|a ferry ticket|a cruise)",
    "order (me |)(a pizza|some sushi|a burger|lunch|bubble tea)",
    "(transfer|send|pay) (fifty dollars|200 euros|the money) to (Tom|my mom|the landlord)",
    "(call|get|order) (me |)(a taxi|an Uber|a cab)",
    "(write|do|finish) my (homework|essay|thesis|math problems|book report)",
    "(sell|buy) (some stocks|ten shares of Apple|my bitcoin|a house)",
    "(draw|paint|design) (a picture|a logo|a poster|a castle)",
    "(take|come with) me (on a trip|to the movies|to the doctor|shopping|surfing)",
    "(turn into|become) (a cat|a glass of water|a millionaire)",
    "(drive|park|wash|refuel) the car",
    "(file my taxes|renew my passport|return this package|track my order|book a surgery)",
  ],
};

/** Words that fit no tool. Questions about the world are left out where a search is on offer. */
export function noToolWords(rng: Rng, tongue: Tongue, canSearch: boolean): string {
  const roll = canSearch ? rng.next() * 0.4 + (rng.next() < 0.5 ? 0 : 0.6) : rng.next();
  const table = roll < 0.4 ? TALK : roll < 0.6 ? KNOWLEDGE : UNSUPPORTED;
  return expandAny(rng, table[tongue]);
}
