/**
 * The world of the stories: who lives in it, where, and with what. Every thing has a Chinese and an English name, so one
 * plot can be told in both languages.
 */
import type { Rng } from "../../../src/core/index.ts";
import type { Tongue } from "../commands/slots.ts";

/** A thing with its Chinese measure word. */
export interface Thing {
  readonly measure: string;
  readonly zh: string;
  readonly en: string;
  /** Many of it in English: "apples", "cake". */
  readonly many: string;
}

/** Someone in a story. */
export interface Character {
  readonly name: Readonly<Record<Tongue, string>>;
  /** "小兔子", "little rabbit"; "小女孩", "little girl". */
  readonly kind: Thing;
  readonly gender: "he" | "she";
  readonly isAnimal: boolean;
}

const things = (text: string): readonly Thing[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((entry) => {
      const [head = "", en = "", many = en] = entry.split("|");
      const [measure = "", zh = ""] = head.split(" ");
      return { measure, zh, en, many };
    });

const ANIMALS =
  things(`只 小兔子|little rabbit, 只 小松鼠|little squirrel, 只 小猫|kitten, 只 小狗|puppy, 只 小熊|little bear, 只 小鸭子|duckling,
  只 小老鼠|little mouse, 只 小狐狸|little fox, 只 小刺猬|little hedgehog, 只 小猴子|little monkey, 只 小鸟|little bird, 头 小象|little elephant,
  只 小青蛙|little frog, 只 小乌龟|little turtle, 只 小羊|little lamb, 头 小猪|piglet, 只 小蚂蚁|little ant, 只 小企鹅|little penguin,
  匹 小马|pony, 只 小鹿|fawn, 只 小蜗牛|little snail, 只 小田鼠|little field mouse, 只 小仓鼠|little hamster, 只 小猫头鹰|little owl, 只 小浣熊|little raccoon,
  只 小獾|little badger, 只 小公鸡|young rooster, 只 小水獭|little otter`);

const CHILDREN: readonly { kind: Thing; gender: "he" | "she" }[] = [
  { kind: { measure: "个", zh: "小男孩", en: "little boy", many: "boys" }, gender: "he" },
  { kind: { measure: "个", zh: "小女孩", en: "little girl", many: "girls" }, gender: "she" },
];

const names = (text: string): readonly Readonly<Record<Tongue, string>>[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((entry) => {
      const [zh = "", en = ""] = entry.split("|");
      return { zh, en };
    });

const ANIMAL_NAMES =
  names(`米米|Mimi, 豆豆|Dodo, 乐乐|Lele, 毛毛|Fluffy, 球球|Bobo, 点点|Dot, 皮皮|Pip, 奇奇|Kiki, 妮妮|Nini, 果果|Coco, 团团|Puff,
  丁丁|Ding, 阿布|Abu, 咪咪|Mia, 多多|Toto, 跳跳|Hops, 嘟嘟|Dudu, 灰灰|Smoky, 小白|Snowy, 花花|Daisy, 笨笨|Benny, 淘淘|Tau, 圆圆|Roly,
  糖糖|Honey, 亮亮|Lucky, 飞飞|Feifei, 波波|Popo, 贝贝|Bebe, 甜甜|Sweety, 闹闹|Noisy`);

const CHILD_NAMES: Readonly<Record<"he" | "she", readonly Readonly<Record<Tongue, string>>[]>> = {
  he: names(
    `小明|Ming, 汤姆|Tom, 小虎|Hu, 本|Ben, 杰克|Jack, 大卫|David, 阿亮|Liang, 山姆|Sam, 乐乐|Leo, 小军|Jun, 马克|Mark, 石头|Rocky, 麦克|Mike, 阿宝|Bao`,
  ),
  she: names(
    `小红|Hong, 莉莉|Lily, 安娜|Anna, 露西|Lucy, 小雨|Yu, 朵朵|Dora, 艾米|Amy, 玲玲|Ling, 苏菲|Sophie, 小月|Luna, 萨拉|Sara, 丽丽|Lili, 小梅|May, 娜娜|Nana`,
  ),
};

const LISTS: Readonly<Record<string, readonly Thing[]>> = {
  toy: things(`个 红皮球|red ball|balls, 只 布熊|teddy bear|teddy bears, 辆 小火车|toy train|toy trains, 只 风筝|kite|kites, 盒 积木|box of blocks|blocks,
    只 木马|wooden horse|wooden horses, 个 铃铛|little bell|bells, 条 纸船|paper boat|paper boats, 个 布娃娃|rag doll|dolls, 只 小鼓|little drum|drums,
    把 口琴|harmonica|harmonicas, 个 陀螺|spinning top|tops, 辆 小汽车|toy car|toy cars, 个 哨子|whistle|whistles`),
  food: things(`个 苹果|apple|apples, 块 蛋糕|piece of cake|cake, 个 面包|loaf of bread|bread, 根 胡萝卜|carrot|carrots, 块 饼干|cookie|cookies, 罐 蜂蜜|jar of honey|honey,
    串 葡萄|bunch of grapes|grapes, 个 桃子|peach|peaches, 碗 热汤|bowl of hot soup|soup, 块 奶酪|piece of cheese|cheese, 篮 草莓|basket of strawberries|strawberries,
    个 南瓜派|pumpkin pie|pumpkin pie, 个 梨|pear|pears`),
  treasure:
    things(`颗 蓝色的石头|blue stone, 把 金钥匙|golden key, 枚 贝壳|seashell, 颗 玻璃珠|glass bead, 片 银色的羽毛|silver feather, 面 小镜子|little mirror, 个 旧盒子|old box,
    张 地图|map, 枚 硬币|coin, 颗 珍珠|pearl, 盏 小灯笼|little lantern`),
  plant: things(
    `朵 向日葵|sunflower, 棵 苹果树|apple tree, 朵 玫瑰|rose, 棵 小树|little tree, 株 番茄|tomato plant, 朵 蒲公英|dandelion, 棵 豆苗|bean plant, 朵 郁金香|tulip`,
  ),
  clothes: things(`条 围巾|scarf, 顶 帽子|hat, 双 手套|pair of mittens, 件 毛衣|sweater, 件 外套|coat`),
  tool: things(
    `根 绳子|rope, 把 梯子|ladder, 把 铲子|shovel, 只 篮子|basket, 根 长棍子|long stick, 辆 小推车|little cart, 块 木板|wooden board`,
  ),
  rope: things(`根 绳子|rope, 把 梯子|ladder, 根 长棍子|long stick, 块 木板|wooden board`),
  instrument: things(`架 钢琴|piano, 把 小提琴|violin, 支 笛子|flute, 面 鼓|drum, 把 吉他|guitar`),
  place:
    things(`片 森林|forest, 个 小村子|small village, 座 大山|mountain, 个 小镇|little town, 个 农场|farm, 片 果园|orchard, 座 大花园|big garden, 个 山谷|valley, 片 竹林|bamboo grove,
    条 小巷子|narrow lane`),
  spot: things(
    `棵 老橡树|old oak tree, 座 小木桥|little wooden bridge, 口 古井|old well, 座 磨坊|mill, 片 芦苇丛|patch of reeds, 个 山洞|cave, 条 小溪|brook, 座 石墙|stone wall, 片 灌木丛|bush`,
  ),
  big: things(
    `头 大熊|big bear, 头 大象|elephant, 只 大狗|big dog, 只 大鹅|big goose, 头 老牛|old ox, 匹 大马|big horse`,
  ),
  small: things(
    `只 小虫子|tiny bug, 只 小蝴蝶|small butterfly, 只 小鸡|chick, 只 小瓢虫|ladybug, 只 小蝌蚪|tadpole, 只 小麻雀|small sparrow`,
  ),
  wise: things(
    `位 猫头鹰爷爷|Grandfather Owl, 位 乌龟奶奶|Grandmother Turtle, 位 山羊爷爷|Grandfather Goat, 位 白鹤老师|Teacher Crane, 位 熊大叔|Uncle Bear`,
  ),
  colour: things(
    `种 红色|red, 种 蓝色|blue, 种 黄色|yellow, 种 绿色|green, 种 紫色|purple, 种 橙色|orange, 种 粉色|pink`,
  ),
  elder: things(`位 妈妈|Mom, 位 奶奶|Grandma, 位 爸爸|Dad, 位 爷爷|Grandpa`),
  number: things(`个 两|two, 个 三|three, 个 四|four, 个 五|five`),
};

export type World = Readonly<Record<string, Thing>>;

/** Things for one story: one of each list. */
export function makeWorld(rng: Rng): World {
  const world: Record<string, Thing> = {};
  for (const [name, list] of Object.entries(LISTS)) world[name] = rng.pick(list);
  return world;
}

/** Someone who is not yet in the story: another name, and another kind if both are animals. */
export function makeCharacter(rng: Rng, others: readonly Character[]): Character {
  for (;;) {
    const isAnimal = others.length > 0 ? (others[0] as Character).isAnimal || rng.next() < 0.3 : rng.next() < 0.68;
    const child = rng.pick(CHILDREN);
    const kind = isAnimal ? rng.pick(ANIMALS) : child.kind;
    const gender = isAnimal ? rng.pick(["he", "she"] as const) : child.gender;
    const name = isAnimal ? rng.pick(ANIMAL_NAMES) : rng.pick(CHILD_NAMES[gender]);
    const clash = others.some(
      (other) => other.name.zh === name.zh || other.name.en === name.en || (other.isAnimal && other.kind === kind),
    );
    if (!clash) return { name, kind, gender, isAnimal };
  }
}
