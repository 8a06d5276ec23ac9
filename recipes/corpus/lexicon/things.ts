/**
 * Things with a name of their own: shops, products, books, teams and the rest, composed from parts in both languages.
 */
import type { Rng } from "../../../src/core/index.ts";
import { codeName, inventedName, streetName, surname, townName } from "./names.ts";
import { anyOf, joined, oneOf, type Term, type TermMaker, terms } from "./term.ts";

export const COLOUR_TERMS: readonly Term[] =
  terms(`红色|red, 蓝色|blue, 绿色|green, 黄色|yellow, 紫色|purple, 橙色|orange, 粉色|pink, 棕色|brown, 灰色|grey,
  黑色|black, 白色|white, 银色|silver, 金色|gold, 米色|beige, 青色|cyan, 深蓝色|navy blue, 墨绿色|dark green, 酒红色|wine red, 浅灰色|light grey, 天蓝色|sky blue,
  淡紫色|lilac, 奶油色|cream, 铁锈色|rust, 薄荷绿|mint green, 柠檬黄|lemon yellow, 珊瑚红|coral, 象牙白|ivory, 橄榄绿|olive green, 驼色|camel, 古铜色|bronze`);
const MODIFIERS =
  terms(`纸鸢|Paper Kite, 石榴|Pomegranate, 月牙|Crescent, 老墙|Old Wall, 半山|Hillside, 听雨|Listening Rain, 三只碗|Three Bowls, 蓝门|Blue Door,
  木马|Wooden Horse, 夜航船|Night Ferry, 小满|Little Full, 北极星|Pole Star, 一片叶|One Leaf, 竹影|Bamboo Shadow, 铜铃|Brass Bell, 红砖|Red Brick, 山雀|Titmouse,
  白鹭|Egret, 野猫|Stray Cat, 晴天|Clear Sky, 七色|Seven Colours, 回声|Echo, 烟火|Firework, 燕窝巷|Swallow Lane, 鹅卵石|Pebble, 大槐树|Big Locust, 磨盘|Millstone,
  清晨|Early Morning, 风车|Windmill, 旧书箱|Old Trunk, 云朵|Cloud, 麦浪|Wheat Wave, 松果|Pinecone, 蜗牛|Snail, 海螺|Conch, 四月|April, 狐狸|Fox, 獾|Badger,
  灯笼|Lantern, 水獭|Otter, 飞鱼|Flying Fish, 橡果|Acorn, 陶罐|Clay Jar, 远山|Far Hills, 萤火|Firefly, 钟摆|Pendulum, 彩陶|Painted Pot, 胡桃|Walnut, 午后|Afternoon`);
const modifier = oneOf(MODIFIERS);

const SHOP_TYPES =
  terms(`面包店|Bakery, 咖啡馆|Café, 书店|Books, 花店|Florist, 理发店|Barbers, 水果店|Fruit Shop, 修表铺|Watch Repair, 裁缝铺|Tailors, 面馆|Noodle House,
  药店|Pharmacy, 玩具店|Toy Shop, 五金店|Hardware, 茶馆|Tea House, 自行车行|Cycles, 照相馆|Photo Studio, 旅馆|Inn, 甜品店|Desserts, 火锅店|Hotpot, 干洗店|Dry Cleaners,
  宠物店|Pet Shop, 文具店|Stationery, 唱片店|Records, 酒馆|Tavern, 糕点铺|Pastry Shop, 健身房|Gym, 豆腐坊|Tofu Workshop, 渔具店|Tackle Shop, 眼镜店|Opticians, 诊所|Clinic`);
export const shopName: TermMaker = joined(anyOf(modifier, modifier, surname, townName), oneOf(SHOP_TYPES));

const BRANDS: TermMaker = anyOf(
  oneOf(
    terms(`蓝鲸|Blue Whale, 启明|Daystar, 飞鸽|Dovewing, 海燕|Petrel, 松石|Turquoise, 卓岩|Highrock, 微光|Glimmer, 北斗星|Dipper, 山岚|Hillmist, 白杨|Poplar,
  金梭|Goldloom, 晨星|Morning Star, 铁山|Ironhill, 雨燕|Swift, 橙子|Naranja, 天工|Artisan, 云杉|Spruce, 极光|Aurora, 青藤|Greenvine, 雷鸟|Grouse`),
  ),
  inventedName,
  surname,
);
const DEVICE_TERMS =
  terms(`电饭煲|rice cooker, 台灯|desk lamp, 扫地机器人|robot vacuum, 打印机|printer, 电热水壶|kettle, 咖啡机|coffee machine, 空气净化器|air purifier, 投影仪|projector,
  路由器|router, 音箱|speaker, 耳机|headphones, 闹钟|alarm clock, 电视|television, 冰箱|fridge, 洗衣机|washing machine, 空调|air conditioner, 烤箱|oven, 微波炉|microwave,
  电风扇|fan, 取暖器|heater, 门锁|door lock, 摄像头|camera, 平板电脑|tablet, 键盘|keyboard, 鼠标|mouse, 手表|watch, 加湿器|humidifier, 体重秤|bathroom scale, 收音机|radio, 电动牙刷|electric toothbrush`);
const SINGULAR_DEVICES = DEVICE_TERMS.filter((d) => !d.en.endsWith("s"));
/** 蓝鲸打印机 / Blue Whale printer, 打印机KX-42 / printer KX-42. */
export const productName: TermMaker = (rng) => {
  const device = rng.pick(SINGULAR_DEVICES);
  if (rng.next() < 0.75) {
    const brand = BRANDS(rng);
    return { zh: `${brand.zh}${device.zh}`, en: `${brand.en} ${device.en}` };
  }
  const code = codeName(rng);
  return { zh: `${code.zh}${device.zh}`, en: `${code.en} ${device.en}` };
};
export const brandName: TermMaker = BRANDS;
export const deviceType: TermMaker = oneOf(SINGULAR_DEVICES);

const only = (list: string): TermMaker => {
  const devices = terms(list);
  return (rng) => {
    const device = rng.pick(devices);
    const brand = BRANDS(rng);
    return { zh: `${brand.zh}${device.zh}`, en: `${brand.en} ${device.en}` };
  };
};
/** Things that hold a temperature. */
export const climateDevice: TermMaker = only(
  "空调|air conditioner, 冰箱|fridge, 取暖器|heater, 电热水壶|kettle, 鱼缸|fish tank, 酒柜|wine cabinet, 孵蛋器|incubator, 热水器|water heater",
);
/** Things that hold a liquid or a load. */
export const vessel: TermMaker = only(
  "电热水壶|kettle, 电饭煲|rice cooker, 咖啡机|coffee machine, 加湿器|humidifier, 保温杯|thermos, 炖锅|stewpot, 榨汁机|juicer, 饮水机|water dispenser, 洗衣机|washing machine, 烤箱|oven",
);
/** Things with a battery. */
export const gadget: TermMaker = only(
  "平板电脑|tablet, 手表|watch, 相机|camera, 音箱|speaker, 电动牙刷|electric toothbrush, 鼠标|mouse, 收音机|radio, 扫地机器人|robot vacuum, 手机|phone, 无人机|drone, 手电筒|torch, 门铃|doorbell",
);
/** Things with a screen. */
export const screenDevice: TermMaker = only(
  "平板电脑|tablet, 手表|watch, 电视|television, 手机|phone, 笔记本电脑|laptop, 投影仪|projector, 电子书|e-reader, 游戏机|game console, 导航仪|satnav",
);
const OBJECT_TERMS =
  terms(`雨伞|umbrella, 背包|backpack, 钱包|wallet, 护照|passport, 相机|camera, 吉他|guitar, 围巾|scarf, 水杯|water bottle, 行李箱|suitcase, 日记本|diary,
  自行车|bike, 手电筒|torch, 毛衣|sweater, 帽子|hat, 钢笔|fountain pen, 工具箱|toolbox, 帐篷|tent, 望远镜|telescope, 滑板|skateboard, 地毯|rug, 花瓶|vase, 首饰盒|jewellery box,
  缝纫机|sewing machine, 梯子|ladder, 毯子|blanket, 象棋|chess set, 口琴|harmonica, 画架|easel, 书桌|desk, 摇椅|rocking chair, 茶壶|teapot, 大衣|coat, 鱼竿|fishing rod,
  相册|photo album, 闹钟|alarm clock, 小提琴|violin, 怀表|pocket watch, 头盔|helmet, 枕头|pillow, 铁锅|wok`);
const OBJECT_QUALITIES = terms(
  `旧|old, 新|new, 红|red, 蓝|blue, 绿|green, 黄|yellow, 黑|black, 白|white, 灰|grey, 小|small, 大|big, 二手|second-hand, 折叠|folding, 条纹|striped`,
);
export const objectName: TermMaker = (rng) => {
  const object = rng.pick(OBJECT_TERMS);
  if (rng.next() < 0.35) return object;
  const quality = rng.pick(OBJECT_QUALITIES);
  return { zh: quality.zh + object.zh, en: `${quality.en} ${object.en}` };
};

const BOOK_NOUNS =
  terms(`灯塔|Lighthouse, 邮差|Postman, 钟表匠|Clockmaker, 沙漠|Desert, 花园|Garden, 河流|River, 旅人|Traveller, 猫头鹰|Owl, 铁桥|Iron Bridge, 冬天|Winter, 盐|Salt,
  镜子|Mirror, 岛屿|Island, 火车|Train, 面具|Mask, 月亮|Moon, 图书馆|Library, 鲸鱼|Whale, 棋手|Chess Player, 影子|Shadow, 果园|Orchard, 裁缝|Tailor, 大雾|Fog, 鼓手|Drummer,
  地图|Map, 群鸟|Birds, 井|Well, 星期天|Sunday, 蜂房|Beehive, 玻璃|Glass`);
const BOOK_ADJECTIVES =
  terms(`最后的|The Last, 沉默的|The Silent, 遗失的|The Lost, 第七个|The Seventh, 会说话的|The Talking, 看不见的|The Invisible, 远方的|The Distant, 蓝色|The Blue,
  睡着的|The Sleeping, 破碎的|The Broken, 奔跑的|The Running, 借来的|The Borrowed, 倒着走的|The Backward, 午夜的|The Midnight, 纸做的|The Paper, 第二座|The Second`);
const bareTitle: TermMaker = (rng) => {
  const kind = rng.next();
  const noun = rng.pick(BOOK_NOUNS);
  if (kind < 0.55) {
    const adjective = rng.pick(BOOK_ADJECTIVES);
    return { zh: adjective.zh + noun.zh, en: `${adjective.en} ${noun.en}` };
  }
  if (kind < 0.8) {
    const other = rng.pick(BOOK_NOUNS.filter((n) => n !== noun));
    return { zh: `${noun.zh}与${other.zh}`, en: `${noun.en} and ${other.en}` };
  }
  const place = townName(rng);
  return { zh: `${place.zh}的${noun.zh}`, en: `The ${noun.en} of ${place.en}` };
};
/** 《最后的灯塔》 / The Last Lighthouse. */
export const title: TermMaker = (rng) => {
  const bare = bareTitle(rng);
  return { zh: `《${bare.zh}》`, en: bare.en };
};

const GAME_NOUNS = terms(
  `王国|Kingdom, 矿工|Miners, 迷宫|Maze, 农场|Farm, 舰队|Fleet, 守卫|Guardians, 方块|Blocks, 骑士|Knights, 火箭|Rockets, 巨龙|Dragons, 列车|Trains, 餐厅|Diner, 丛林|Jungle`,
);
export const gameName: TermMaker = joined(anyOf(modifier, inventedName), oneOf(GAME_NOUNS));

const TEAM_NOUNS = terms(
  `猎鹰队|Falcon Squad, 海豚队|Dolphin Squad, 野牛队|Bison Squad, 蜜蜂队|Bee Squad, 火星队|Mars Squad, 雪豹队|Snow Leopard Squad, 锤子队|Hammer Squad, 水手队|Sailor Squad, 流星队|Meteor Squad, 乌鸦队|Raven Squad`,
);
export const teamName: TermMaker = joined(anyOf(townName, oneOf(MODIFIERS), inventedName), oneOf(TEAM_NOUNS));

const SCHOOL_NOUNS = terms(
  `小学|Primary School, 中学|Middle School, 高中|High School, 师范学院|Teachers' College, 艺术学院|Art School, 大学|University, 职业学校|Trade School`,
);
export const schoolName: TermMaker = joined(anyOf(townName, surname, modifier), oneOf(SCHOOL_NOUNS));
const LODGING_NOUNS = terms(`宾馆|Hotel, 旅馆|Inn, 民宿|Guesthouse, 青年旅舍|Hostel, 客栈|Lodge, 度假村|Resort`);
export const lodgingName: TermMaker = joined(anyOf(townName, surname, modifier), oneOf(LODGING_NOUNS));

const ORG_NOUNS =
  terms(`读书会|Book Club, 合唱团|Choir, 天文学会|Astronomy Society, 志愿者协会|Volunteer Group, 徒步社|Hiking Club, 农业合作社|Farm Cooperative, 基金会|Foundation, 研究所|Institute,
  博物馆|Museum, 小学|Primary School, 中学|Middle School, 医院|Hospital, 出版社|Press, 电台|Radio, 剧团|Theatre Company, 象棋协会|Chess Association, 科技公司|Tech Company, 物流公司|Freight Company,
  摄影社|Photo Club, 消防队|Fire Brigade, 图书馆|Library, 银行|Bank, 动物园|Zoo, 戏曲社|Opera Society`);
export const organisationName: TermMaker = joined(anyOf(townName, surname, modifier), oneOf(ORG_NOUNS));

const PROJECT_NOUNS = terms(`计划|Plan, 项目|Project, 工程|Programme, 实验|Experiment, 行动|Operation`);
export const projectName: TermMaker = joined(anyOf(modifier, inventedName, codeName), oneOf(PROJECT_NOUNS));

const COURSE_TERMS =
  terms(`陶艺课|pottery class, 日语课|Japanese class, 书法课|calligraphy class, 编程课|coding class, 游泳课|swimming class, 钢琴课|piano class, 瑜伽课|yoga class, 烘焙课|baking class,
  舞蹈课|dance class, 绘画课|painting class, 木工课|woodwork class, 天文课|astronomy class, 园艺课|gardening class, 法语课|French class, 吉他课|guitar class, 摄影课|photography class,
  数学课|maths class, 历史课|history class, 化学课|chemistry class, 急救课|first-aid class`);
const COURSE_TIMES = terms(
  `成人|adult, 儿童|children's, 初级|beginners', 高级|advanced, 免费|free, 线上|online, 暑期|summer, 双语|bilingual, 社区|community, 亲子|family, 周末|weekend, 校外|after-school, 老年|senior, 速成|crash`,
);
export const courseName: TermMaker = joined(oneOf(COURSE_TIMES), oneOf(COURSE_TERMS));

const EVENT_TERMS =
  terms(`家长会|parents' meeting, 部门例会|department meeting, 毕业典礼|graduation ceremony, 跳蚤市场|flea market, 新书发布会|book launch, 音乐会|concert, 婚礼|wedding, 马拉松|marathon,
  画展|art exhibition, 同学聚会|class reunion, 生日派对|birthday party, 美食节|food fair, 足球决赛|football final, 读书沙龙|reading salon, 产品评审会|product review, 年会|annual party,
  消防演习|fire drill, 运动会|sports day, 招聘会|job fair, 露营活动|camping weekend, 电影之夜|film night, 义卖|charity sale, 灯会|lantern show, 诗歌朗诵会|poetry reading`);
export const eventName: TermMaker = (rng) => {
  const event = rng.pick(EVENT_TERMS);
  if (rng.next() < 0.5) return event;
  const place = rng.next() < 0.5 ? townName(rng) : modifier(rng);
  return { zh: place.zh + event.zh, en: `${place.en} ${event.en}` };
};

const VEHICLE_TERMS = terms(
  `面包车|van, 轿车|car, 摩托车|motorbike, 皮卡|pickup, 电动车|electric scooter, 拖拉机|tractor, 房车|camper van, 小船|boat, 货车|truck, 三轮车|tricycle, 吉普车|jeep, 帆船|sailing boat`,
);
export const vehicleName: TermMaker = (rng) => {
  const vehicle = rng.pick(VEHICLE_TERMS);
  const kind = rng.next();
  if (kind < 0.3) return vehicle;
  const extra = kind < 0.65 ? rng.pick(OBJECT_QUALITIES.slice(0, 11)) : BRANDS(rng);
  return { zh: extra.zh + vehicle.zh, en: `${extra.en} ${vehicle.en}` };
};

const BUILDING_TERMS =
  terms(`图书馆|library, 公寓楼|apartment block, 办公楼|office building, 农舍|farmhouse, 体育馆|sports hall, 旧磨坊|old mill, 水塔|water tower, 茶室|tearoom, 工作室|studio,
  别墅|villa, 车库|garage, 仓库|warehouse, 宿舍楼|dormitory, 剧院|theatre, 温室|greenhouse, 教学楼|school building, 小木屋|log cabin, 阁楼|attic flat`);
export const buildingName: TermMaker = joined(anyOf(modifier, townName, streetName), oneOf(BUILDING_TERMS));

const DISH_HEADS = terms(
  `奶奶的|Grandma's, 招牌|house, 麻辣|spicy, 酸甜|sweet-and-sour, 烟熏|smoked, 蒜香|garlic, 柠檬|lemon, 南瓜|pumpkin, 蘑菇|mushroom, 番茄|tomato, 椰香|coconut, 芝麻|sesame, 咖喱|curry, 红豆|red bean, 苹果|apple`,
);
const DISH_TAILS = terms(
  `炖牛肉|beef stew, 汤面|noodle soup, 馅饼|pie, 炒饭|fried rice, 烤鸡|roast chicken, 鱼汤|fish soup, 蛋糕|cake, 豆腐煲|tofu pot, 沙拉|salad, 饺子|dumplings, 面包|bread, 粥|congee, 焖饭|pilaf, 排骨|ribs, 米糕|rice cake`,
);
const SINGULAR_DISHES = DISH_TAILS.filter((d) => !d.en.endsWith("s"));
export const dishName: TermMaker = joined(oneOf(DISH_HEADS.slice(1)), oneOf(SINGULAR_DISHES));
export const anyDish: TermMaker = joined(oneOf(DISH_HEADS.slice(1)), oneOf(DISH_TAILS));

export const PLANT_TERMS: readonly Term[] =
  terms(`茉莉|jasmine, 绿萝|pothos, 仙人掌|cactus, 龟背竹|monstera, 柠檬树|lemon tree, 蝴蝶兰|orchid, 薰衣草|lavender, 月季|rose bush, 吊兰|spider plant, 番茄苗|tomato plant,
  橡皮树|rubber plant, 无花果树|fig tree, 文竹|asparagus fern, 紫藤|wisteria, 山茶|camellia, 葡萄藤|grapevine, 君子兰|clivia, 迷迭香|rosemary, 樱桃树|cherry tree, 辣椒苗|chilli plant`);
const PLANT_PLACES = terms(
  `阳台上的|balcony, 窗台上的|windowsill, 院子里的|courtyard, 办公室的|office, 客厅的|living-room, 后院的|backyard, 门口的|doorstep`,
);
export const plantName: TermMaker = (rng) => {
  const plant = rng.pick(PLANT_TERMS);
  if (rng.next() < 0.4) return plant;
  const place = rng.pick(PLANT_PLACES);
  return { zh: place.zh + plant.zh, en: `${place.en} ${plant.en}` };
};

const TRIP_TERMS = terms(
  `蜜月旅行|honeymoon, 出差|business trip, 毕业旅行|graduation trip, 徒步|hiking trip, 自驾游|road trip, 夏令营|summer camp, 滑雪旅行|ski trip, 骑行|cycling tour, 春游|spring outing, 海岛度假|island holiday`,
);
export const tripName: TermMaker = oneOf(TRIP_TERMS);

const ACCOUNT_TERMS = terms(
  `邮箱|mailbox, 网银|online bank, 游戏账号|game account, 云盘|cloud drive, 视频会员|video subscription, 学校系统|school portal, 保险柜|safe, 储物柜|locker, 门禁|gate, 行李锁|luggage lock, 旧手机|old phone, 车库门|garage door, 快递柜|parcel locker, 图书证|library card, 服务器|server`,
);
export const accountName: TermMaker = (rng) => {
  const account = rng.pick(ACCOUNT_TERMS);
  if (rng.next() < 0.4) return account;
  const place = rng.pick(
    terms(
      "公司|office, 家里|home, 学校|school, 仓库|warehouse, 健身房|gym, 二楼|second-floor, 备用|spare, 共享|shared",
    ),
  );
  return { zh: place.zh + account.zh, en: `${place.en} ${account.en}` };
};

/** Names of songs, without the marks of a book title. */
export const songName: TermMaker = (rng: Rng) => {
  const bare = bareTitle(rng);
  return { zh: `《${bare.zh}》`, en: bare.en };
};

/** The kinds of things that names end in: 书店 / Books, 合唱团 / Choir. */
export const NAME_ENDINGS: readonly Term[] = [
  ...SHOP_TYPES,
  ...SINGULAR_DEVICES,
  ...GAME_NOUNS,
  ...TEAM_NOUNS,
  ...ORG_NOUNS,
  ...PROJECT_NOUNS,
  ...COURSE_TERMS,
  ...EVENT_TERMS,
  ...BUILDING_TERMS,
];
