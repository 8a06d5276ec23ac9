/**
 * Themes a poem can be asked for, each with its English name and the characters or words that show it in a poem.
 */

export interface Theme {
  readonly zh: string;
  readonly en: string;
  /** A poem has the theme if its lines hold one of these. */
  readonly signs: readonly string[];
}

const TABLE = `
春天|spring|春
春雨|spring rain|春雨 细雨 微雨
春风|the spring wind|春风 东风
春夜|a spring night|春宵 春夜 春月
春游|an outing in spring|踏青 寻春 游春 芳草
暮春|late spring|残春 春暮 落花 春归 春尽
夏天|summer|夏 暑 荷 蝉
夏夜|a summer night|萤 凉夜 夏夜 纳凉
秋天|autumn|秋
秋夜|an autumn night|秋夜 秋月 秋宵
秋风|the autumn wind|秋风 西风 金风
秋思|autumn thoughts|秋思 悲秋 秋心 秋愁
冬天|winter|冬 雪 冰
冬夜|a winter night|寒夜 冬夜 寒灯 雪夜
雪|snow|雪
雨|rain|雨
夜雨|rain at night|夜雨 雨声 听雨
风|the wind|风
云|clouds|云
白云|white clouds|白云
彩霞|the glow of the sky|霞
雾|mist|雾 烟霭
露水|dew|露
霜|frost|霜
月亮|the moon|月
明月|the bright moon|明月
月夜|a moonlit night|月夜 夜月 月明 明月
中秋|the Mid-Autumn Festival|中秋 月圆
星星|the stars|星
夜|the night|夜
早晨|the morning|晓 晨 朝日 朝霞
黄昏|dusk|黄昏 暮 夕阳 斜阳
夕阳|the setting sun|夕阳 斜阳 落日 残阳
日出|sunrise|日出 朝日 旭日
山|mountains|山
登山|climbing a mountain|登 峰 绝顶 攀
山居|living in the mountains|山居 山中 山家 柴门
深山|deep in the mountains|深山 空山 幽谷
水|water|水
江河|the river|江 河
江上|on the river|江上 江头 江水
大海|the sea|海
湖|the lake|湖
西湖|West Lake|西湖
溪水|the brook|溪
泉水|the spring among the rocks|泉
瀑布|the waterfall|瀑
花|flowers|花
梅花|plum blossom|梅
桃花|peach blossom|桃花 桃
荷花|the lotus|荷 莲 芙蓉
菊花|chrysanthemums|菊 黄花
牡丹|the peony|牡丹
兰花|the orchid|兰
桂花|osmanthus|桂
海棠|crab-apple blossom|海棠
梨花|pear blossom|梨花
杏花|apricot blossom|杏花 杏
落花|falling petals|落花 花落 残红
柳树|the willow|柳 杨柳
竹子|bamboo|竹
松树|the pine|松
草|grass|草
落叶|falling leaves|落叶 木叶 叶落 黄叶
红叶|red leaves|红叶 枫
树林|the forest|林
燕子|swallows|燕
大雁|wild geese|雁 鸿
黄莺|the oriole|莺 黄鹂
杜鹃|the cuckoo|杜鹃 子规
鹤|the crane|鹤
鸟|birds|鸟 啼
蝉|the cicada|蝉
蝴蝶|butterflies|蝶
鱼|fish|鱼
马|horses|马
猿|the gibbon|猿
离别|parting|别 离
送别|seeing a friend off|送 别
送友人|farewell to a friend|故人 友 送 别
重逢|meeting again|相逢 重逢 相见
思念|longing|思 忆 相思
相思|lovesickness|相思
思乡|homesickness|乡 故园 思归 归心 归家
还乡|coming home|还乡 归家 故园 还家
家书|a letter from home|家书 书 信
旅途|on a journey|客 旅 行人 征途
夜宿|a night at an inn|宿 客舍 孤馆
边塞|the frontier|塞 戍 关山 胡马 烽 征人
战争|war|战 征
将军|the general|将军 剑 弓
怀古|thinking of the past|古 故国 兴亡 六朝
历史|history|王 帝 汉 秦
田园|fields and gardens|田 桑 麦
农家|a farmer's home|农 耕 锄 田家
丰收|the harvest|稻 禾 麦 丰年
渔夫|the fisherman|渔 钓 钓翁
樵夫|the woodcutter|樵
采莲|gathering lotus|采莲 莲
童年|childhood|儿童 童 稚子
母亲|mother|母 慈
友情|friendship|友 故人 知己
爱情|love|郎 鸳鸯 同心
宫怨|the lonely palace lady|宫 玉阶 长门
闺怨|the wife who waits|闺 空房
孤独|loneliness|独 孤
忧愁|sorrow|愁
快乐|joy|乐 欢 喜
饮酒|drinking wine|酒 醉 杯
喝茶|drinking tea|茶 茗
读书|reading|读 书卷
弹琴|playing the zither|琴 弦
听笛|listening to a flute|笛
下棋|a game of chess|棋
画|a painting|画 丹青
梦|a dream|梦
老去|growing old|老 白发 鬓
时光|time passing|光阴 流年 年华 岁月
新年|the New Year|新年 元日 岁
除夕|New Year's Eve|除夕 守岁 除夜
元宵|the Lantern Festival|元宵 上元
清明|the Qingming Festival|清明 寒食
端午|the Dragon Boat Festival|端午 重五
七夕|the Seventh Night|七夕 牛女 鹊桥 织女
重阳|the Double Ninth|重阳 九日 茱萸
寺院|the temple|寺 僧 禅
钟声|the sound of a bell|钟
隐居|living as a hermit|隐 幽居 林泉
神仙|the immortals|仙
道士|the Taoist|道士 丹 真人
楼阁|the tower|楼 阁
登楼|climbing a tower|登楼 高楼 楼
桥|the bridge|桥
小船|a small boat|舟 船 帆
江南|the land south of the river|江南
长安|the city of Chang'an|长安
洛阳|the city of Luoyang|洛阳
庭院|the courtyard|庭 院
窗前|at the window|窗
灯火|lamplight|灯 烛
村庄|the village|村
草原|the grassland|草 牧
沙漠|the desert|沙 大漠
`;

export const THEMES: readonly Theme[] = TABLE.trim()
  .split("\n")
  .map((row) => {
    const [zh = "", en = "", signs = ""] = row.split("|");
    return { zh, en, signs: signs.split(" ") };
  });

/** Themes of a text, most specific first: those whose sign is longest, then in the table's order. */
export function themesOf(text: string): Theme[] {
  const found: { theme: Theme; length: number }[] = [];
  for (const theme of THEMES) {
    let length = 0;
    for (const sign of theme.signs) if (sign.length > length && text.includes(sign)) length = sign.length;
    if (length > 0) found.push({ theme, length });
  }
  return found.sort((a, b) => b.length - a.length).map(({ theme }) => theme);
}

const REQUEST_WORDS =
  /五言绝句|七言绝句|五言律诗|七言律诗|五绝|七绝|五律|七律|麻烦|帮我|给我|为我|能不能|可不可以|可以|关于|有关|描写|描述|表现|主题|题材|题目|标题|体裁|内容|[请您你我能想要看来写作赋吟做首一个篇诗歌词以用为是的题叫吗吧呢]/g;
/** What is left of a turn longer than this is no theme. */
const MOST_THEME_HANZI = 8;

/**
 * What would show that a poem is about what the turn asks for: the signs of the theme named there, or else the hanzi that
 * are left when the words of asking are taken away. Empty where the turn names no theme.
 */
export function themeSigns(turn: string): readonly string[] {
  const lower = ` ${turn.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  let named: Theme | undefined;
  for (const theme of THEMES) {
    const isNamed = turn.includes(theme.zh) || lower.includes(` ${theme.en.toLowerCase()} `);
    if (isNamed && theme.zh.length > (named?.zh.length ?? 0)) named = theme;
  }
  if (named) return named.signs;
  const left = turn.replace(REQUEST_WORDS, "").match(/\p{Script=Han}/gu) ?? [];
  return left.length <= MOST_THEME_HANZI ? [...new Set(left)] : [];
}
