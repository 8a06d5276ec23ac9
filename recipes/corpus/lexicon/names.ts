/**
 * Names of people, animals and places, composed: most have never been seen before, so they can only be copied.
 * A Chinese name carries its pinyin, a foreign name its Chinese transliteration.
 */
import type { Rng } from "../../../src/core/index.ts";
import { between, oneOf, type Term, terms } from "./term.ts";

export type Gender = "she" | "he";

function spellings(list: string): readonly Term[] {
  return list
    .trim()
    .split(/[,\s]+/)
    .map((entry) => {
      const cut = entry.search(/[a-zA-Z]/);
      return { zh: entry.slice(0, cut), en: entry.slice(cut) };
    });
}

const SURNAMES =
  spellings(`王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 黄Huang 赵Zhao 周Zhou 吴Wu 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 郭Guo 何He 林Lin
  罗Luo 高Gao 郑Zheng 梁Liang 谢Xie 宋Song 唐Tang 许Xu 韩Han 冯Feng 邓Deng 曹Cao 彭Peng 曾Zeng 肖Xiao 田Tian 董Dong 袁Yuan 潘Pan 于Yu 蒋Jiang
  蔡Cai 余Yu 杜Du 叶Ye 程Cheng 苏Su 魏Wei 吕Lyu 丁Ding 任Ren 沈Shen 姚Yao 卢Lu 姜Jiang 崔Cui 钟Zhong 谭Tan 陆Lu 汪Wang 范Fan 金Jin 石Shi 廖Liao
  贾Jia 夏Xia 韦Wei 付Fu 方Fang 白Bai 邹Zou 孟Meng 熊Xiong 秦Qin 邱Qiu 江Jiang 尹Yin 薛Xue 闫Yan 段Duan 雷Lei 侯Hou 龙Long 史Shi 陶Tao 黎Li 贺He
  顾Gu 毛Mao 郝Hao 龚Gong 邵Shao 万Wan 钱Qian 严Yan 覃Qin 武Wu 戴Dai 莫Mo 孔Kong 向Xiang 汤Tang 温Wen 柳Liu 祝Zhu 霍Huo 纪Ji 童Tong 阮Ruan
  欧阳Ouyang 上官Shangguan 司徒Situ 诸葛Zhuge 慕容Murong`);

const GIVEN_SHE =
  spellings(`芳fang 娜na 敏min 静jing 丽li 艳yan 娟juan 霞xia 玲ling 婷ting 雪xue 琳lin 洁jie 莹ying 蕾lei 薇wei 倩qian 颖ying 琪qi
  梅mei 兰lan 菊ju 桂gui 萍ping 燕yan 红hong 英ying 慧hui 巧qiao 美mei 淑shu 惠hui 珠zhu 翠cui 雅ya 芝zhi 秀xiu 娥e 萱xuan 妍yan 怡yi 婉wan 悦yue
  佳jia 嘉jia 瑶yao 璐lu 茜qian 月yue 诗shi 语yu 梦meng 彤tong 晴qing 若ruo 楠nan 思si 涵han 欣xin 蓉rong 荷he 露lu 冰bing`);
const GIVEN_HE =
  spellings(`伟wei 强qiang 磊lei 军jun 勇yong 杰jie 涛tao 超chao 明ming 刚gang 平ping 辉hui 鹏peng 飞fei 鑫xin 波bo 斌bin 宇yu 浩hao
  凯kai 健jian 俊jun 帆fan 帅shuai 旭xu 宁ning 龙long 林lin 阳yang 建jian 国guo 志zhi 文wen 华hua 海hai 山shan 松song 柏bai 峰feng 岩yan 泽ze 轩xuan
  睿rui 博bo 皓hao 天tian 成cheng 德de 昌chang 祥xiang 瑞rui 庆qing 春chun 东dong 南nan 北bei 晨chen 晓xiao 子zi 一yi 书shu 墨mo 远yuan 航hang`);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 陈思远 / Chen Siyuan. */
export function chineseName(rng: Rng, gender: Gender): Term {
  const surname = SURNAMES[Math.floor(rng.next() ** 1.6 * SURNAMES.length)] as Term; // common names more often
  const pool = gender === "she" ? GIVEN_SHE : GIVEN_HE;
  const second = rng.pick(pool);
  if (rng.next() < 0.3) return { zh: surname.zh + second.zh, en: `${surname.en} ${capital(second.en)}` };
  const first = rng.next() < 0.3 ? rng.pick(gender === "she" ? GIVEN_HE : GIVEN_SHE) : rng.pick(pool);
  return { zh: surname.zh + first.zh + second.zh, en: `${surname.en} ${capital(first.en + second.en)}` };
}

/** What Chinese speakers call each other: 小周, 老冯, 阿玲, 周姐. */
export function familiarName(rng: Rng, gender: Gender): Term {
  const surname = rng.pick(SURNAMES.slice(0, 90));
  const given = rng.pick(gender === "she" ? GIVEN_SHE : GIVEN_HE);
  switch (rng.integer(gender === "she" ? 5 : 4)) {
    case 0:
      return { zh: `小${surname.zh}`, en: `Xiao ${surname.en}` };
    case 1:
      return { zh: `老${surname.zh}`, en: `Lao ${surname.en}` };
    case 2:
      return { zh: `阿${given.zh}`, en: `A${given.en}` };
    case 3:
      return gender === "he"
        ? { zh: `${surname.zh}师傅`, en: `Master ${surname.en}` }
        : { zh: `${surname.zh}老师`, en: `Teacher ${surname.en}` };
    default:
      return { zh: `${surname.zh}姐`, en: `Sister ${surname.en}` };
  }
}

const FIRST_SHE =
  terms(`安娜|Anna, 艾米丽|Emily, 露西|Lucy, 索菲|Sophie, 汉娜|Hannah, 格蕾丝|Grace, 克洛伊|Chloe, 艾拉|Ella, 米娅|Mia, 诺拉|Nora,
  爱丽丝|Alice, 伊娃|Eva, 克莱尔|Claire, 黛西|Daisy, 茱莉亚|Julia, 凯特|Kate, 劳拉|Laura, 玛雅|Maya, 奥利维娅|Olivia, 罗莎|Rosa, 萨拉|Sarah,
  特蕾莎|Teresa, 维多利亚|Victoria, 佐伊|Zoe, 阿米娜|Amina, 比阿特丽斯|Beatrice, 卡门|Carmen, 达芙妮|Daphne, 埃莉诺|Eleanor, 弗丽达|Frida,
  英格丽德|Ingrid, 艾琳|Irene, 乔伊|Joy, 凯伦|Karen, 莱拉|Leila, 玛格丽特|Margaret, 娜奥米|Naomi, 佩特拉|Petra, 蕾切尔|Rachel, 希尔维娅|Sylvia,
  塔拉|Tara, 乌苏拉|Ursula, 维拉|Vera, 温迪|Wendy, 伊冯娜|Yvonne, 法蒂玛|Fatima, 普里娅|Priya, 梅布尔|Mabel, 艾薇|Ivy, 海蒂|Heidi,
  多萝西|Dorothy, 琼|June, 菲比|Phoebe, 波莉|Polly, 罗温娜|Rowena, 塔玛|Tamar, 吉塔|Gita, 奥尔加|Olga, 米莉|Millie, 布丽吉特|Brigitte`);
const FIRST_HE =
  terms(`亚当|Adam, 本|Ben, 卡尔|Carl, 丹尼尔|Daniel, 埃里克|Eric, 芬恩|Finn, 乔治|George, 亨利|Henry, 伊恩|Ian, 杰克|Jack,
  凯文|Kevin, 利奥|Leo, 马克|Mark, 尼克|Nick, 奥斯卡|Oscar, 保罗|Paul, 昆廷|Quentin, 瑞安|Ryan, 山姆|Sam, 汤姆|Tom, 雨果|Hugo, 维克托|Victor,
  威廉|William, 扎克|Zack, 阿瑟|Arthur, 布鲁诺|Bruno, 塞德里克|Cedric, 迭戈|Diego, 爱德华|Edward, 弗兰克|Frank, 加布里埃尔|Gabriel, 哈罗德|Harold,
  伊万|Ivan, 雅各布|Jacob, 基思|Keith, 卢卡斯|Lucas, 马丁|Martin, 尼尔|Neil, 奥马尔|Omar, 彼得|Peter, 拉维|Ravi, 斯特凡|Stefan, 西奥|Theo,
  乌尔里希|Ulrich, 沃尔特|Walter, 优素福|Yusuf, 阿尔菲|Alfie, 巴兹尔|Basil, 邓肯|Duncan, 戈登|Gordon, 哈桑|Hassan, 贾斯珀|Jasper, 兰斯|Lance,
  默里|Murray, 奈杰尔|Nigel, 罗兰|Roland, 托比|Toby, 文森特|Vincent, 安德烈|Andrei, 马特奥|Mateo, 格雷厄姆|Graham`);

const LAST_HEADS =
  terms(`阿什|Ash, 贝克|Beck, 布莱克|Black, 卡尔|Cal, 克莱|Clay, 科|Co, 戴尔|Dale, 邓|Dun, 埃尔|El, 费|Fay, 加|Gar, 格伦|Glen, 哈|Har,
  海|Hay, 霍|Hol, 金|King, 兰|Lan, 林|Lin, 马|Mar, 默|Mer, 诺|Nor, 奥|Oak, 帕|Par, 彭|Pen, 拉|Ra, 罗|Ro, 桑|San, 谢|Shel, 斯通|Stone, 斯|Stan,
  塔|Tal, 桑顿|Thorn, 文|Win, 沃|War, 韦斯|West, 怀特|White, 威|Wil, 巴|Bar, 坎|Can, 多|Dor`);
const LAST_TAILS =
  terms(`伯里|bury, 布鲁克|brook, 科姆|combe, 克罗夫特|croft, 登|den, 菲尔德|field, 福德|ford, 盖特|gate, 格罗夫|grove, 汉姆|ham,
  哈特|hart, 兰德|land, 利|ley, 曼|man, 莫尔|more, 里奇|ridge, 斯顿|ston, 维尔|vale, 沃德|ward, 沃思|worth, 森|son, 顿|ton, 德尔|dell, 林|lin`);

/** Syllables with a transliteration each: names nobody has ever borne, whose two spellings still belong together. */
const SYLLABLES =
  terms(`扎|za, 维|vi, 佐|zo, 卡|ka, 米|mi, 鲁|lu, 塔|ta, 诺|no, 贝|be, 里|ri, 索|so, 杜|du, 芬|fen, 戈|go, 赫|he, 伊|i, 乔|jo, 克|k, 拉|la,
  莫|mo, 内|ne, 奥|o, 佩|pe, 奎|qui, 罗|ro, 萨|sa, 提|ti, 乌|u, 瓦|va, 沃|wo, 尤|yu, 德|d, 尔|l, 恩|n, 斯|s, 特|t, 加|ga, 比|bi, 达|da, 埃|e, 弗|f, 吉|gi, 哈|ha,
  科|co, 兰|lan, 曼|man, 尼|ni, 帕|pa, 雷|re, 辛|sin, 图|tu, 温|wen, 亚|ya, 泽|ze, 布|bu, 迪|di, 费|fe, 丁|din, 隆|lon, 马|ma, 波|po, 桑|san`);
const OPEN = SYLLABLES.filter(
  (s) => /[aeiouy]/.test(s.en) && s.en !== "i" && s.en !== "o" && s.en !== "u" && s.en !== "e",
);
const CLOSE = SYLLABLES.filter((s) => s.en.length === 1 && !/[aeiou]/.test(s.en));

/** Zovik / 佐维克: two or three random syllables. */
export function inventedName(rng: Rng): Term {
  let zh = "";
  let en = "";
  for (let i = between(rng, 2, 3); i > 0; i--) {
    const syllable = rng.pick(OPEN);
    zh += syllable.zh;
    en += syllable.en;
  }
  if (rng.next() < 0.5) {
    const end = rng.pick(CLOSE);
    zh += end.zh;
    en += end.en;
  }
  return { zh, en: capital(en) };
}

/** Hannah Ashcroft / 汉娜·阿什克罗夫特. */
export function foreignName(rng: Rng, gender: Gender): Term {
  const first = rng.next() < 0.9 ? rng.pick(gender === "she" ? FIRST_SHE : FIRST_HE) : inventedName(rng);
  if (rng.next() < 0.35) return first;
  const last = surname(rng);
  return { zh: `${first.zh}·${last.zh}`, en: `${first.en} ${last.en}` };
}

/** Ashcroft / 阿什克罗夫特. */
export function surname(rng: Rng): Term {
  if (rng.next() < 0.15) return inventedName(rng);
  const head = rng.pick(LAST_HEADS);
  const tail = rng.pick(LAST_TAILS);
  return { zh: head.zh + tail.zh, en: head.en + tail.en };
}

/** Any person's name. */
export function personName(rng: Rng, gender: Gender = rng.next() < 0.5 ? "she" : "he"): Term {
  const kind = rng.next();
  if (kind < 0.46) return chineseName(rng, gender);
  if (kind < 0.56) return familiarName(rng, gender);
  return foreignName(rng, gender);
}

const PET_NAMES =
  terms(`豆豆|Doudou, 毛毛|Maomao, 旺财|Wangcai, 团子|Dumpling, 布丁|Pudding, 可乐|Cola, 奶茶|Milk Tea, 年糕|Niangao, 花卷|Twist,
  雪球|Snowball, 煤球|Cinder, 土豆|Spud, 芝麻|Sesame, 橘子|Tangerine, 饼干|Cookie, 栗子|Chestnut, 闪电|Lightning, 小虎|Tiger, 麻薯|Mochi, 糯米|Nuomi,
  胡椒|Pepper, 棉花|Cotton, 薄荷|Mint, 坚果|Nutmeg, 拿铁|Latte, 星星|Star, 船长|Captain, 将军|General, 公主|Princess, 蘑菇|Mushroom, 扣子|Button,
  黑豆|Blackbean, 柿子|Persimmon, 锅巴|Crust, 皮蛋|Pidan, 二毛|Ermao, 来福|Laifu, 元宝|Yuanbao, 肉松|Rousong, 罗勒|Basil, 口袋|Pocket, 甜筒|Cone`);

export const petName = (rng: Rng): Term => (rng.next() < 0.6 ? rng.pick(PET_NAMES) : inventedName(rng));

const PLACE_FIRST =
  spellings(`青Qing 白Bai 红Hong 黄Huang 黑Hei 金Jin 银Yin 大Da 小Xiao 新Xin 古Gu 东Dong 南Nan 西Xi 北Bei 上Shang 下Xia 双Shuang 三San
  九Jiu 清Qing 明Ming 云Yun 月Yue 星Xing 风Feng 雨Yu 雪Xue 龙Long 凤Feng 鹤He 鹿Lu 马Ma 柳Liu 松Song 竹Zhu 梅Mei 桃Tao 枫Feng 莲Lian 平Ping 安An 永Yong 丰Feng`);
const PLACE_LAST =
  spellings(`石shi 山shan 河he 溪xi 江jiang 湖hu 泉quan 桥qiao 水shui 林lin 峰feng 岭ling 坡po 岩yan 沙sha 滩tan 湾wan 潭tan 塘tang 井jing
  门men 口kou 源yuan 川chuan 原yuan 田tian 庄zhuang 家jia 窑yao 店dian 渡du 洲zhou 台tai 阳yang 安an 坪ping`);
const TOWN_SUFFIX = ["镇", "镇", "村", "县", "城", "", "乡"];
const FOREIGN_TAILS =
  terms(`福德|ford, 顿|ton, 伯里|bury, 维克|wick, 茅斯|mouth, 港|haven, 布里奇|bridge, 沃思|worth, 堡|burg, 霍姆|holm, 代尔|dale, 波特|port,
  菲尔德|field, 韦尔|well, 斯特德|stead, 明斯特|minster, 比|by, 内斯|ness`);

/** An invented town or village: 柳溪镇 / Liuxi, 卡尔福德 / Calford, Zorimo / 佐里莫. */
export function townName(rng: Rng): Term {
  const kind = rng.next();
  if (kind < 0.5) {
    const a = rng.pick(PLACE_FIRST);
    const b = rng.pick(PLACE_LAST);
    return { zh: a.zh + b.zh + rng.pick(TOWN_SUFFIX), en: a.en + b.en };
  }
  if (kind < 0.85) {
    const head = rng.pick(LAST_HEADS);
    const tail = rng.pick(FOREIGN_TAILS);
    return { zh: head.zh + tail.zh, en: head.en + tail.en };
  }
  return inventedName(rng);
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
export const letters = (rng: Rng, n: number): string =>
  Array.from({ length: n }, () => LETTERS[rng.integer(LETTERS.length)]).join("");
export const digits = (rng: Rng, n: number): string =>
  Array.from({ length: n }, () => String(rng.integer(10))).join("");

/** KX-42, 7F-903, RTW3108. */
export function codeName(rng: Rng): Term {
  const code = [
    () => `${letters(rng, 2)}-${digits(rng, 2)}`,
    () => `${digits(rng, 1)}${letters(rng, 1)}-${digits(rng, 3)}`,
    () => `${letters(rng, 3)}${digits(rng, 4)}`,
    () => `${letters(rng, 1)}${digits(rng, 2)}`,
    () => `${letters(rng, 1)}-${digits(rng, 4)}`,
  ];
  const text = rng.pick(code)();
  return { zh: text, en: text };
}

const STREET_NOUNS = oneOf(
  terms(`银杏|Ginkgo, 梧桐|Plane Tree, 码头|Wharf, 磨坊|Mill, 教堂|Church, 车站|Station, 运河|Canal, 灯塔|Lighthouse, 铁匠|Smith, 面包|Baker,
  樱桃|Cherry, 果园|Orchard, 钟楼|Clock Tower, 书院|Academy, 南门|South Gate, 水车|Waterwheel, 槐树|Locust Tree, 井边|Well, 桂花|Osmanthus, 羊皮|Parchment,
  渡口|Ferry, 旧货|Flea Market, 染坊|Dyer, 邮局|Post Office, 橡树|Oak, 丁香|Lilac, 石狮|Stone Lion, 彩虹|Rainbow, 王府|Palace, 榆树|Elm`),
);

/** 银杏路 / Ginkgo Road. */
export function streetName(rng: Rng): Term {
  const noun = STREET_NOUNS(rng);
  const [zh, en] = rng.pick([
    ["路", "Road"],
    ["街", "Street"],
    ["巷", "Lane"],
    ["大道", "Avenue"],
    ["胡同", "Alley"],
  ] as const);
  return { zh: noun.zh + zh, en: `${noun.en} ${en}` };
}
