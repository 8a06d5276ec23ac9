/**
 * Actions that bring something back: weather, sums, search, translation, routes, news.
 */
import type { Rng } from "../../../src/core/index.ts";
import { type Action, done, type Outcome, parameter, say } from "./action.ts";
import type { Tongue } from "./slots.ts";

function weatherOutcome(rng: Rng, tongue: Tongue, words: Readonly<Record<string, string>>): Outcome {
  const degrees = rng.integer(38) - 5;
  const sky =
    tongue === "zh"
      ? rng.pick(["晴", "多云", "小雨", "阴", "大风", "小雪", "雷阵雨"])
      : rng.pick(["sunny", "cloudy", "light rain", "windy", "overcast", "snow", "clear"]);
  const result = JSON.stringify({ sky, degrees });
  if (tongue === "zh") {
    const where = `${words["city"] ?? ""}${words["day"] ?? ""}`;
    return { result, reply: rng.pick([`${where}${sky}，${degrees}度。`, `${where}天气：${sky}，气温${degrees}度。`]) };
  }
  const where = words["city"] === undefined ? "" : ` in ${words["city"]}`;
  return {
    result,
    reply: rng.pick([`It is ${sky}, ${degrees} degrees${where}.`, `${degrees} degrees and ${sky}${where}.`]),
  };
}

/** The sum is computed here as a tool would: the model only has to read it back. */
function calculatorOutcome(rng: Rng, tongue: Tongue, words: Readonly<Record<string, string>>): Outcome {
  const value = evaluate(words["expression#value"] ?? "0");
  const shown = String(Math.round(value * 100) / 100);
  return {
    result: shown,
    reply:
      tongue === "zh"
        ? rng.pick([`等于${shown}。`, `结果是${shown}。`, `${shown}。`])
        : rng.pick([`That is ${shown}.`, `${shown}.`, `It makes ${shown}.`]),
  };
}

/** Value of `a op b (+ c)`, products before sums. */
function evaluate(expression: string): number {
  return expression.split("+").reduce((sum, term) => {
    const minus = term.split("-").map((factor) => {
      const [first = "0", ...rest] = factor.split(/(?=[*/])/);
      return rest.reduce(
        (product, part) => (part[0] === "*" ? product * Number(part.slice(1)) : product / Number(part.slice(1))),
        Number(first),
      );
    });
    return sum + minus.slice(1).reduce((difference, next) => difference - next, minus[0] as number);
  }, 0);
}

export const INFORMATION: readonly Action[] = [
  {
    name: "weather.get",
    names: ["get_weather", "forecast", "weather.query", "checkWeather"],
    group: "weather",
    parameters: [parameter("city? / place / location / where"), parameter("day? / date / when")],
    describe: { zh: ["查询天气", "某地某天的天气预报"], en: ["tells the weather", "forecast for a place and day"] },
    sayings: {
      zh: [
        say(
          {},
          "(查|查一下|看看|看一下|问问|播报)[{city}][{day}](的天气|天气|的天气预报)",
          "(告诉我|说一下|讲讲)[{city}]{day}(的天气|天气怎么样)",
          "=[{city}][{day}](天气怎么样|天气如何|天气好吗|什么天气)",
          "={city}[{day}](冷吗|热吗|冷不冷|热不热|会下雨吗|下雨吗|有雨吗|多少度|刮风吗)",
          "=[{day}](要带伞吗|用带伞吗|需要穿厚点吗|穿什么合适|会不会下雨|会下雪吗)",
          "=我{day}(要去|去){city}，(那边天气怎么样|天气好不好|会下雨吗)",
          "={city}{day}(气温|温度)(多少|是多少|几度)",
          "=[{day}]适合(出去玩|晾衣服|跑步|爬山|洗车)吗",
        ),
      ],
      en: [
        say(
          {},
          "(check|get|tell me|show me|look up) the (weather|forecast) [in {city}] [for {day}]",
          "(give|tell) me the (weather|forecast|temperature) (in|for) {city} [{day}]",
          "=what('s| is) the (weather|forecast) [like] [in {city}] [{day}]",
          "=(will|is) it (going to |)(rain|snow|be sunny|be cold|be windy) [in {city}] [{day}]",
          "=how (hot|cold|warm) (is it|will it be) in {city} [{day}]",
          "=do I need (an umbrella|a coat|sunglasses|a jacket) [in {city}] [{day}]",
          "=I'm (going|flying|traveling) to {city} {day}, (what's the weather|how's the weather there)",
          "={city} weather [{day}]",
          "=is {day} (good|nice enough) for (a picnic|a run|a hike|the beach)",
        ),
      ],
    },
    outcome: weatherOutcome,
  },
  {
    name: "calculator.run",
    names: ["calculate", "math.eval", "compute", "calc"],
    group: "calculator",
    parameters: [parameter("expression: expression / formula: expression / input: expression")],
    describe: { zh: ["计算一个算式"], en: ["computes an expression", "calculator"] },
    sayings: {
      zh: [
        say(
          {},
          "(算|算一下|计算|算算|计算一下|求){expression}[等于多少|是多少]",
          "(告诉我|说说){expression}(等于多少|是多少|得多少)",
          "={expression}(等于多少|等于几|是多少|得多少|等于|得几)",
          "=(我想知道|请问|考考你){expression}(等于多少|是多少)",
          "={expression}=",
          "=用计算器算{expression}",
          "(帮忙|快)(算出|求出|算一算){expression}",
          "(口算|心算|速算)(一下|){expression}",
          "=(问一下|问你|来算算)，{expression}(等于几|是多少|得多少)",
          "=我算不出{expression}，(你来算|帮我算)",
          "={expression}(怎么算|的结果|的答案)(是多少|)",
        ),
      ],
      en: [
        say(
          {},
          "(calculate|compute|work out|solve|figure out) {expression}",
          "(tell me|give me) [the result of] {expression}",
          "=what('s| is) {expression}",
          "=how much is {expression}",
          "=(quick|easy) (math|question): {expression}",
          "={expression} (is|equals) what",
          "={expression} =",
          "=(can you|could you) do {expression}",
          "(do the math|run the numbers) on {expression}",
          "(add up|evaluate|find) {expression}",
          "(use the calculator for|put in the calculator) {expression}",
          "=(do you know|I need to know|any idea) (what|how much) {expression} is",
          "=(what does|what do) {expression} (make|equal|come to|give)",
          "=(help me with|I can't work out|I'm stuck on) {expression}",
          "=(the answer|the result|the value) (to|of) {expression}",
          "(give me|find|show me) the (answer|result|value) of {expression}",
          "=(please|now) {expression}",
        ),
      ],
    },
    outcome: calculatorOutcome,
  },
  {
    name: "search.web",
    names: ["web_search", "internet.search", "google", "lookup"],
    group: "search",
    parameters: [parameter("query / q / keywords / text")],
    describe: { zh: ["上网搜索", "查资料"], en: ["searches the web", "look something up online"] },
    sayings: {
      zh: [
        say(
          {},
          "(搜|搜索|搜一下|查|查一下|百度一下|上网查|查查){query}",
          "(在网上|上网)(找|搜|查)(一下|){query}",
          "(找|找找|查找)(一下|)(关于|){query}(的资料|)",
          "=(我想知道|我想了解){query}，(搜一下|查一下|上网查查)",
          "=网上(怎么说|查一下)：{query}",
          "=(不知道|不清楚){query}，(搜搜看|查一查)",
          "(用搜索引擎|用浏览器)(搜|查)(一下|){query}",
        ),
      ],
      en: [
        say(
          {},
          "(search|search the web|search online|google|look up|look online) [for] {query}",
          "(find|get) (me|) (information|something|results) (on|about) {query}",
          "(do|run) a (web search|search) (for|on) {query}",
          "=I (want|need) to know {query}, (look it up|search it|google it)",
          "=search: {query}",
          "=what does the internet say about {query}",
          "(check|browse|search) (the web|the internet|online) for {query}",
        ),
      ],
    },
    outcome: done(["好的，正在搜索{query}。", "这就查。"], ["Searching for {query}.", "Let me look that up."]),
  },
  {
    name: "translate.run",
    names: ["translate_text", "translation", "language.translate", "translateTo"],
    group: "translate",
    parameters: [parameter("text / phrase / sentence / content"), parameter("language / to / target")],
    describe: { zh: ["把一句话翻译成别的语言"], en: ["translates a phrase into a language"] },
    sayings: {
      zh: [
        say(
          {},
          "把(“{text:phrase}”|{text:phrase})(翻译成|翻成|译成){language}",
          "(翻译|翻)(一下|)“{text:phrase}”，要{language}[的]",
          "用{language}(说|讲|写)(一下|一遍|)“{text:phrase}”",
          "=“{text:phrase}”(用{language}怎么说|的{language}怎么说|{language}怎么讲)",
          "={text:phrase}，(翻译成|译成){language}",
          "=(怎么用{language}说|{language}里怎么说)“{text:phrase}”",
          "(给我|帮我|)(翻|译)(一句|个)(话|)：{text:phrase}，(要|译成|翻成){language}",
          "(把|将)下面(这句|的话)(翻译成|译成|变成){language}：{text:phrase}",
          "=(想知道|想学)“{text:phrase}”(的{language}|用{language}怎么说)",
          "=(教我|告诉我)“{text:phrase}”的{language}(说法|怎么说|怎么读)",
        ),
      ],
      en: [
        say(
          {},
          "translate “{text:phrase}” (into|to) {language}",
          "(say|write|put) “{text:phrase}” in {language}",
          "(turn|convert) “{text:phrase}” into {language}",
          "=how (do you|do I|would you) say “{text:phrase}” in {language}",
          "=what('s| is) “{text:phrase}” in {language}",
          "={text:phrase}, in {language} please",
          "=“{text:phrase}” in {language}",
          "(give|show|tell) me “{text:phrase}” in {language}",
          "(translate|put) this (into|to) {language}: {text:phrase}",
          "(what is|tell me) the {language} (for|word for|translation of) “{text:phrase}”",
          "(help me|teach me to) say “{text:phrase}” in {language}",
          "=(how would|how could|how can) (I|one|we) say “{text:phrase}” in {language}",
          "=(I need|I want|need) “{text:phrase}” in {language} [please]",
          "=(a translation of|the translation of) “{text:phrase}” (into|to) {language}",
          "=in {language}, (how do you say|what is) “{text:phrase}”",
          "={text:phrase}, (translate|turn) (that|it) (into|to) {language}",
          "(let me hear|I want to hear) “{text:phrase}” in {language}",
        ),
      ],
    },
    outcome: done(["好的，翻译好了。"], ["Here is the translation."]),
  },
  {
    name: "news.get",
    names: ["get_news", "headlines", "news.read", "latestNews"],
    group: "news",
    parameters: [parameter("topic? / category / about / section")],
    describe: { zh: ["播报新闻"], en: ["reads the news", "headlines by topic"] },
    sayings: {
      zh: [
        say(
          {},
          "(播报|播|读|念|看看|看一下|说说)(一下|)[今天的|最新的]{topic}新闻",
          "(来点|来一段|听听|放一下)[今天的]{topic}新闻",
          "(讲讲|说说)(最近|今天)的新闻",
          "=(今天|最近|现在)(有什么|有哪些)(新鲜事|大事|新闻|{topic}新闻)",
          "=我想(听|看|了解){topic}(新闻|方面的新闻|消息)",
          "={topic}(有什么|有啥)(新闻|新消息|动态)",
        ),
      ],
      en: [
        say(
          {},
          "(read|give|tell|show) me the [latest] [{topic}] (news|headlines)",
          "(play|get|check) the [{topic}] (news|headlines)",
          "=what('s| is) (new|going on|happening) [in {topic}]",
          "=any [{topic}] news [today]",
          "=I (want|'d like) to hear (some|the) {topic} news",
          "=(latest|today's) {topic} (news|headlines)",
        ),
      ],
    },
    outcome: done(["好的，这是今天的{topic|}新闻。"], ["Here is the {topic|latest} news."]),
  },
  {
    name: "units.convert",
    names: ["convert_units", "unit.conversion", "converter", "convertTo"],
    group: "units",
    parameters: [parameter("value / amount / from / input"), parameter("to / unit / target")],
    describe: { zh: ["换算单位"], en: ["converts units or currency"] },
    sayings: {
      zh: [
        say(
          {},
          "(换算|转换|折算)(一下|){value:measure}(是多少|成|等于多少){to:unit}",
          "把{value:measure}(换算成|换成|转成|折成){to:unit}",
          "(算算|看看){value:measure}(是|合|等于)多少{to:unit}",
          "={value:measure}(是|等于|合|有|相当于)(多少|几){to:unit}",
          "={value:measure}(换成|换算成){to:unit}(是多少|呢|)",
          "(帮忙|)(把|将){value:measure}(变成|化成){to:unit}",
          "(查|查一下|看看){value:measure}(等于|合)几{to:unit}",
          "=(请问|那)(么|){value:measure}是多少{to:unit}",
        ),
      ],
      en: [
        say(
          {},
          "(convert|change|turn) {value:measure} (to|into) {to:unit}",
          "(tell me|work out) how many {to:unit} {value:measure} is",
          "=how (many|much) {to:unit} (is|are|in) {value:measure}",
          "=what('s| is) {value:measure} in {to:unit}",
          "={value:measure} (to|in) {to:unit}",
          "(do|make) the conversion (from|of) {value:measure} to {to:unit}",
          "(express|give|show|write) {value:measure} in {to:unit}",
          "(calculate|figure out|find) {value:measure} in {to:unit}",
          "=(do you know|any idea|I need to know) (how many|what) {to:unit} {value:measure} (is|are|makes)",
          "=(I need|I want|give me) {value:measure} in {to:unit}",
          "=if I have {value:measure}, how (many|much) {to:unit} is (that|it)",
          "={value:measure} equals how many {to:unit}",
          "(switch|translate) {value:measure} (to|into) {to:unit}",
          "=(about|roughly) how many {to:unit} (is|are) {value:measure}",
        ),
      ],
    },
    outcome: done(["好的，换算好了。"], ["Here is the conversion."]),
  },
  {
    name: "route.find",
    names: ["navigate", "directions.get", "map.route", "navigateTo"],
    group: "route",
    parameters: [parameter("place / destination / to / where")],
    describe: { zh: ["导航到某地", "查路线"], en: ["finds the way to a place", "navigation"] },
    sayings: {
      zh: [
        say(
          {},
          "(导航|带我|领我)(去|到){place:destination}",
          "(查|查一下|找|看看)(去|到){place:destination}(的路|的路线|怎么走)",
          "(开始|打开)导航(，去|去|到){place:destination}",
          "=(去|到){place:destination}(怎么走|怎么去|要怎么走|走哪条路|远不远|要多久)",
          "=我(要|想)去{place:destination}，(怎么走|导航|带路)",
          "={place:destination}(怎么走|在哪儿，导航过去)",
          "(规划|算)(一条|一下|)(去|到){place:destination}的(路|路线|最快路线)",
        ),
      ],
      en: [
        say(
          {},
          "(navigate|take me|guide me|drive me) to [the] {place:destination}",
          "(find|show me|get|give me) (the way|directions|a route|the fastest route) to [the] {place:destination}",
          "(start|begin) navigation to [the] {place:destination}",
          "=how do I get to [the] {place:destination}",
          "=(which way|how far|how long) is it to [the] {place:destination}",
          "=I (need|want) to go to [the] {place:destination}, (show me the way|directions please)",
        ),
      ],
    },
    outcome: done(["好的，开始导航去{place}。"], ["Starting navigation to {place}."]),
  },
];
