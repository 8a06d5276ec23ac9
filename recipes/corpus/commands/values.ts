/**
 * What fills the slots of commands: closed lists, with a Chinese and an English column that need not correspond.
 */
import type { Rng } from "../../../src/core/index.ts";
import { expandAny } from "../grammar.ts";
import type { Tongue } from "./slots.ts";

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((entry) => entry !== "");

type Lists = Readonly<Record<Tongue, readonly string[]>>;

export const ROOMS: Lists = {
  zh: list(`客厅, 卧室, 主卧, 次卧, 厨房, 卫生间, 浴室, 书房, 阳台, 餐厅, 儿童房, 走廊, 玄关, 车库, 院子, 客房, 地下室, 楼上, 楼下, 洗手间,
    衣帽间, 储物间, 办公室, 会议室, 门口, 二楼, 一楼, 茶室, 露台, 爸妈房间, 妹妹房间, 健身房, 影音室`),
  en: list(`living room, bedroom, kitchen, bathroom, study, balcony, dining room, hallway, garage, basement, guest room, kids' room, attic,
    office, laundry room, porch, garden, master bedroom, nursery, den, game room, upstairs bathroom, entryway, meeting room, library,
    backyard, home gym, pantry, back room, front room`),
};

export const DOORS: Lists = {
  zh: list(`大门, 前门, 后门, 车库门, 院门, 卧室门, 阳台门, 房门, 防盗门, 侧门, 办公室的门, 玻璃门`),
  en: list(
    `front door, back door, garage door, side door, gate, patio door, basement door, office door, main door, bedroom door`,
  ),
};

export const COLOURS: Lists = {
  zh: list(`红色, 蓝色, 绿色, 黄色, 紫色, 粉色, 橙色, 白色, 暖黄色, 淡蓝色, 青色, 暖白色, 浅紫色, 天蓝色, 金色`),
  en: list(
    `red, blue, green, yellow, purple, pink, orange, white, warm white, light blue, teal, turquoise, gold, violet, cool white`,
  ),
};

export const DEVICES: Lists = {
  zh: list(`电视, 热水器, 空气净化器, 加湿器, 电饭煲, 洗衣机, 咖啡机, 投影仪, 音箱, 电热毯, 饮水机, 烤箱, 除湿机, 取暖器, 洗碗机, 插座, 电脑, 打印机,
    鱼缸水泵, 路由器, 油烟机, 按摩椅, 监控, 电水壶, 微波炉`),
  en: list(`TV, water heater, air purifier, humidifier, rice cooker, washing machine, coffee maker, projector, speaker, electric blanket, oven,
    dehumidifier, space heater, dishwasher, computer, printer, router, fish tank pump, kettle, microwave, heater, sprinkler, security camera,
    toaster, stereo, massage chair`),
};

export const CITIES: Lists = {
  zh: list(`北京, 上海, 广州, 深圳, 杭州, 南京, 成都, 重庆, 武汉, 西安, 苏州, 天津, 长沙, 青岛, 大连, 厦门, 昆明, 拉萨, 哈尔滨, 沈阳, 济南, 郑州, 合肥,
    福州, 南宁, 贵阳, 兰州, 桂林, 三亚, 香港, 台北, 东京, 巴黎, 伦敦, 纽约, 首尔, 新加坡, 曼谷, 悉尼, 柏林, 莫斯科, 罗马, 扬州, 绍兴, 洛阳, 敦煌, 丽江,
    乌鲁木齐, 呼和浩特, 石家庄`),
  en: list(`Beijing, Shanghai, London, Paris, New York, Tokyo, Berlin, Madrid, Rome, Sydney, Toronto, Chicago, Boston, Seattle, Denver, Austin,
    Dublin, Oslo, Vienna, Prague, Lisbon, Athens, Cairo, Mumbai, Seoul, Singapore, Bangkok, Istanbul, Moscow, Helsinki, Portland, Miami,
    San Francisco, Los Angeles, Houston, Phoenix, Dallas, Montreal, Vancouver, Melbourne, Auckland, Hangzhou, Chengdu, Kunming, Glasgow,
    Edinburgh, Bristol, Lyon, Munich, Zurich`),
};

export const PEOPLE: Lists = {
  zh: list(`妈妈, 爸爸, 奶奶, 爷爷, 姐姐, 哥哥, 弟弟, 妹妹, 老师, 小明, 小红, 小李, 老王, 张伟, 李娜, 王芳, 陈晨, 刘洋, 王经理, 李医生, 外婆, 外公, 舅舅,
    姑姑, 老板, 同桌, 小胖, 阿强, 小雨, 林老师, 周叔叔, 赵阿姨, 儿子, 女儿, 老公, 老婆, 房东, 快递员, 孙浩, 何静, 阿莲, 吴迪`),
  en: list(`mom, dad, grandma, grandpa, my sister, my brother, Tom, Anna, Lucy, Ben, Mr. Smith, Dr. Lee, Sarah, Jack, Emily, David, Maria, Kevin,
    Alice, Peter, Nina, Oscar, my boss, the landlord, Julia, Sam, Ruth, Leo, Mia, Noah, aunt Rose, uncle Joe, Henry, Grace, the plumber,
    Priya, Omar, Chen, Yuki, Carlos`),
};

export const OBJECTS: Lists = {
  zh: list(`杯子, 书, 遥控器, 手机, 钥匙, 眼镜, 苹果, 水瓶, 玩具, 球, 毛巾, 雨伞, 拖鞋, 报纸, 笔, 盘子, 碗, 香蕉, 盒子, 红色方块, 蓝色积木, 小熊, 药瓶, 剪刀,
    帽子, 外套, 螺丝刀, 橙子, 纸巾, 充电器, 茶壶, 勺子, 足球, 绿色的瓶子, 快递, 垃圾袋, 相机, 耳机, 蛋糕, 袜子, 信封, 小汽车`),
  en: list(`cup, book, remote, phone, keys, glasses, apple, water bottle, toy, ball, towel, umbrella, slippers, newspaper, pen, plate, bowl, banana,
    box, red cube, blue block, teddy bear, pill bottle, scissors, hat, jacket, screwdriver, orange, tissue box, charger, teapot, spoon,
    football, green bottle, parcel, trash bag, camera, headphones, notebook, wallet, mug, sponge`),
};

export const PLACES: Lists = {
  zh: list(
    `桌子上, 沙发上, 床上, 地上, 椅子上, 柜子里, 盒子里, 书架上, 垃圾桶里, 冰箱里, 门口, 窗台上, 篮子里, 茶几上, 抽屉里, 水槽里, 床头柜上, 架子上, 托盘里`,
  ),
  en: list(`on the table, on the sofa, on the bed, on the floor, on the chair, in the cabinet, in the box, on the shelf, in the trash can,
    in the fridge, by the door, on the windowsill, in the basket, on the desk, in the drawer, in the sink, on the tray, on the counter`),
};

/** Where a robot can go: rooms and landmarks. */
export const SPOTS: Lists = {
  zh: [
    ...ROOMS.zh.filter((room) => !/[楼]/.test(room)),
    ...list(`沙发旁边, 餐桌旁, 窗边, 充电桩, 床边, 冰箱前面, 前台, 电梯口, 书架旁边, 电视前面`),
  ],
  en: [
    ...ROOMS.en,
    ...list(`sofa, dining table, window, charging dock, bed, fridge, front desk, elevator, bookshelf, front door`),
  ],
};

export const APPS: Lists = {
  zh: list(
    `微信, 支付宝, 相册, 日历, 计算器, 浏览器, 地图, 音乐, 抖音, 淘宝, 备忘录, 天气, 邮箱, 相机, 设置, 闹钟, 百度地图, 哔哩哔哩, 美团, 录音机, 电话本, 词典, 钉钉, 京东, 网易云音乐`,
  ),
  en: list(`camera, calendar, calculator, browser, maps, music, gallery, mail, notes, clock, settings, YouTube, Spotify, WhatsApp, Chrome, Netflix,
    weather app, recorder, contacts, dictionary, Instagram, Telegram, Slack, photos, Kindle`),
};

export const ITEMS: Lists = {
  zh: list(`牛奶, 鸡蛋, 面包, 大米, 苹果, 香蕉, 西红柿, 土豆, 牛肉, 鸡胸肉, 酱油, 盐, 白糖, 面条, 酸奶, 洗衣液, 卫生纸, 牙膏, 电池, 豆腐, 生菜, 胡萝卜, 洋葱, 大葱,
    橙汁, 咖啡, 茶叶, 饼干, 巧克力, 西瓜, 葡萄, 花生油, 饺子皮, 猫粮, 狗粮, 垃圾袋, 洗洁精, 纸巾, 口罩, 矿泉水, 啤酒, 虾, 鱼, 蘑菇, 黄瓜, 草莓, 红枣`),
  en: list(`milk, eggs, bread, rice, apples, bananas, tomatoes, potatoes, beef, chicken, soy sauce, salt, sugar, noodles, yogurt, detergent,
    toilet paper, toothpaste, batteries, tofu, lettuce, carrots, onions, orange juice, coffee, tea, cookies, chocolate, butter, cheese, olive oil,
    cat food, dog food, trash bags, dish soap, paper towels, bottled water, beer, shrimp, mushrooms, cucumbers, strawberries, peanut butter,
    cereal, garlic, honey, light bulbs`),
};

export const LANGUAGES: Lists = {
  zh: list(`英语, 日语, 法语, 德语, 韩语, 西班牙语, 俄语, 意大利语, 阿拉伯语, 泰语, 英文, 日文, 中文`),
  en: list(
    `French, German, Spanish, Chinese, Japanese, Italian, Korean, Russian, Portuguese, Arabic, Hindi, Dutch, Turkish`,
  ),
};

export const TOPICS: Lists = {
  zh: list(`体育, 科技, 财经, 娱乐, 国际, 足球, 健康, 教育, 天气, 本地, 航天, 汽车, 电影, 人工智能`),
  en: list(
    `sports, technology, business, entertainment, world, soccer, health, education, local, space, science, movies, politics, climate`,
  ),
};

export const SCENES: Lists = {
  zh: list(
    `回家模式, 离家模式, 睡眠模式, 观影模式, 阅读模式, 会客模式, 起床模式, 聚会模式, 用餐模式, 度假模式, 晚安模式, 工作模式`,
  ),
  en: list(
    `movie night, good morning, bedtime, party mode, reading mode, dinner time, away mode, vacation mode, relax, focus mode, romantic, game time`,
  ),
};

export const DESTINATIONS: Lists = {
  zh: list(`火车站, 机场, 最近的加油站, 人民医院, 市图书馆, 公司, 家, 动物园, 中山公园, 万达广场, 北京南站, 幼儿园, 体育馆, 博物馆, 海洋馆, 派出所, 最近的地铁站,
    菜市场, 第一小学, 邮局, 停车场, 大剧院`),
  en: list(`train station, airport, nearest gas station, city hospital, library, office, zoo, Central Park, mall, museum, stadium, aquarium,
    post office, nearest subway station, farmers market, city hall, harbor, theater, beach, pharmacy on Main Street, school`),
};

export const SETTINGS: Lists = {
  zh: list(`网络, 声音, 显示, 蓝牙, 隐私, 通知, 电池, 存储, 语言, 账户, 壁纸, 键盘, 无障碍`),
  en: list(
    `network, sound, display, bluetooth, privacy, notifications, battery, storage, language, account, wallpaper, keyboard, accessibility`,
  ),
};

const SONG_PARTS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(小|大|蓝|红|白|旧|远|夏|秋|冬|春)(天|河|山|海|夜|花|风|雨|星|城|路)[的](歌|梦|约定|回忆|信|孩子|眼睛|声音|秘密)",
    "(晴天|稻香|童年|后来|朋友|茉莉花|小星星|外婆的澎湖湾|月亮代表我的心|让我们荡起双桨|送别|南泥湾|一剪梅|夜来香|同桌的你)",
    "(安静|轻快|舒缓|欢快|好听|适合睡觉|适合跑步|怀旧|浪漫|轻松)的(音乐|歌|钢琴曲|歌曲|吉他曲)",
    "(周杰伦|邓丽君|王菲|李健|孙燕姿|陈奕迅|张学友|毛不易|许巍)的歌",
    "(儿歌|古典音乐|爵士乐|摇滚|民谣|轻音乐|白噪音|雨声|相声|评书|广播|睡前故事)",
  ],
  en: [
    "(blue|silent|golden|broken|midnight|summer|winter|paper|lonely|silver) (river|sky|moon|heart|road|train|dream|garden|city|rain|letter)",
    "(some|a little|) (jazz|classical music|rock|soft piano|relaxing music|white noise|country music|hip hop|blues|folk songs|rain sounds|lo-fi beats)",
    "(songs by|something by|the latest by|music by) (The Beatles|Adele|Queen|Miles Davis|Mozart|Taylor Swift|Bob Marley|Nina Simone|Coldplay)",
    "(Yesterday|Imagine|Hey Jude|Moon River|Let It Be|Hallelujah|Clair de Lune|What a Wonderful World|Dancing Queen|Happy Birthday)",
    "my (morning|workout|dinner|road trip|sleep|party|focus) playlist",
  ],
};

const TASKS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(给|跟)(妈妈|爸爸|奶奶|老王|小李|客户|王老师|房东|牙医|朋友)(打电话|打个电话|回电话|回邮件|发邮件)",
    "(交|缴)(水费|电费|房租|学费|物业费|话费|燃气费)",
    "(去|)(取|拿|寄)(快递|包裹|干洗的衣服|药|体检报告|证件)",
    "(吃药|喝水|关煤气|倒垃圾|浇花|喂猫|遛狗|收衣服|关窗户|锻炼身体|带伞|量血压|晒被子|擦桌子|洗车)",
    "(写|交|改|检查)(作业|报告|周报|论文|方案|简历|总结)",
    "(参加|准备)(会议|考试|面试|家长会|婚礼|生日聚会|演讲)",
    "(买|订)(菜|牛奶|生日蛋糕|机票|火车票|电影票|鲜花|礼物)",
    "(接|送)(孩子|女儿|儿子|外公)(放学|上学|去医院|去车站|去机场)",
    "(预约|约)(牙医|理发|体检|保洁|修空调的师傅)",
  ],
  en: [
    "(call|text|email|write to) (mom|dad|grandma|the dentist|Tom|Anna|the landlord|my boss|the bank)",
    "pay (the rent|the electric bill|the water bill|the phone bill|my taxes|the gas bill)",
    "(pick up|drop off) (the kids|the dry cleaning|the package|my prescription|the library books|the cake)",
    "(take my medicine|drink water|water the plants|feed the cat|walk the dog|take out the trash|close the windows|stretch|lock the back door)",
    "(finish|submit|check|print) (the report|my homework|the slides|my resume|the essay|the invoice)",
    "(buy|order) (groceries|milk|flowers|a birthday gift|train tickets|a new charger|dog food)",
    "(book|cancel) (the hotel|the flight|a haircut|the restaurant|a table for two|the dentist appointment)",
    "(clean|tidy|vacuum) (the kitchen|the garage|my desk|the car|the living room)",
    "(prepare|study) for (the exam|the meeting|the interview|the trip|the test)",
  ],
};

const EVENTS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(团队|部门|项目|产品|家庭)(会议|例会|聚餐|讨论会|评审)",
    "(看牙|体检|理发|面试|考试|钢琴课|游泳课|家长会|生日聚会|电影|瑜伽课|英语课|搬家|大扫除)",
    "(和|跟)(小李|妈妈|客户|老同学|张伟|女朋友|导师)(吃饭|见面|开会|喝咖啡|打球|爬山|看展览)",
  ],
  en: [
    "(team|project|budget|staff|family|board) (meeting|dinner|review|lunch|call)",
    "(dentist appointment|haircut|piano lesson|yoga class|job interview|swimming lesson|movie night|book club|parent meeting|birthday party)",
    "(lunch|coffee|dinner|a meeting|a call|tennis) with (Tom|Anna|mom|the client|Dr. Lee|Sarah|my team)",
  ],
};

const QUERIES: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(红烧肉|番茄炒蛋|宫保鸡丁|蛋糕|饺子|酸辣汤|糖醋鱼)(怎么做|的做法|的菜谱)",
    "(长城|故宫|黄山|西湖|埃菲尔铁塔|泰山|大熊猫|恐龙|黑洞|光合作用)(的资料|的历史|的图片|有多高|是什么|在哪儿)",
    "(附近的|最近的|)(医院|药店|餐馆|加油站|地铁站|书店|超市|公园|充电站)",
    "(感冒|失眠|头疼|牙疼|颈椎疼)(怎么办|吃什么好|的原因)",
    "(最好看|最新|评分最高|经典)的(电影|书|科幻小说|动画片|纪录片)",
    "(怎么|如何)(系领带|养多肉|学好英语|修自行车|去除油渍|做PPT|折纸飞机)",
  ],
  en: [
    "(how to make|recipe for|how long to cook) (pancakes|fried rice|apple pie|tomato soup|a cheesecake|dumplings|roast chicken)",
    "(the history of|facts about|pictures of) (the Great Wall|the Eiffel Tower|pandas|black holes|dinosaurs|volcanoes|the moon landing)",
    "(nearest|best|cheap) (hospital|pharmacy|pizza place|gas station|bookstore|coffee shop|park|bike shop)",
    "(how to|the best way to) (tie a tie|learn guitar|fix a bike|remove a stain|fold a paper plane|grow tomatoes|sleep better)",
    "(best|new|top rated) (movies|science fiction books|board games|documentaries|hiking trails|headphones)",
    "(why is the sky blue|how deep is the ocean|how tall is Everest|who invented the telephone|what is a quasar|how do bees make honey)",
  ],
};

const PHRASES: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "(你好|谢谢你|早上好|晚安|欢迎光临|再见|生日快乐|新年快乐|对不起|没关系)",
    "(我|我们)(今天|明天|晚上|马上|一会儿)(就到|回家吃饭|要加班|有点累|去看电影|晚点回来|不去了)",
    "(饭|早饭|晚饭|午饭)(好了|做好了|已经好了)",
    "(请问|)(洗手间|地铁站|医院|超市|出口)在(哪里|哪儿)",
    "(这个|那个)(多少钱|怎么用|是什么|真好吃|太贵了)",
    "(别忘了|记得)(带钥匙|吃药|关灯|锁门|多喝水|早点睡)",
  ],
  en: [
    "(hello|thank you very much|good morning|good night|welcome home|see you tomorrow|happy birthday|I'm sorry|no problem)",
    "(I'll|we'll) be (late|home soon|there in ten minutes|back for dinner|on the next train)",
    "(dinner|lunch|breakfast) is ready",
    "where is the (bathroom|subway station|hospital|nearest exit|library)",
    "(how much is this|I don't understand|I like it here|can I have the bill|it's too expensive|my phone is dead)",
    "(don't forget|remember) (your keys|the umbrella|to lock the door|to call me|the tickets)",
  ],
};

const FACTS: Readonly<Record<Tongue, readonly string[]>> = {
  zh: [
    "我(喜欢|最喜欢|不喜欢|爱|讨厌)(吃辣|喝茶|下雨天|跑步|猫|蓝色|苦瓜|爵士乐|早起)",
    "我(女儿|儿子|妈妈|爸爸|老婆|弟弟)的生日是(一|二|三|四|五|六|七|八|九|十)月(三|五|八|十二|二十|二十六)号",
    "(车|自行车|护照|备用钥匙|说明书|发票|户口本)(停|放)在(地下二层|书架上|抽屉里|门后|衣柜里|单位)",
    "(周五|星期二|每周三|下个月|这个月十号)(要交房租|有钢琴课|要去体检|停水|是结婚纪念日)",
    "我对(花生|海鲜|牛奶|花粉|猫毛)过敏",
    "(门禁|箱子|储物柜)的(密码|号码)是(一二三四|八零八六|二四六八|七七一九)",
  ],
  en: [
    "I (like|love|hate|don't like|prefer) (spicy food|green tea|rainy days|running|cats|the color blue|jazz|getting up early)",
    "my (daughter|son|mother|father|wife|brother)'s birthday is (March|May|June|August|October|December) (3rd|5th|12th|20th|26th)",
    "the (spare key|passport|manual|receipt|ladder|umbrella) is (in the drawer|on the shelf|behind the door|in the garage|at the office)",
    "(the rent is due|the piano lesson is|the trash goes out|the gym is closed) (on Friday|every Tuesday|on the tenth|on Mondays)",
    "I'm allergic to (peanuts|seafood|milk|pollen|cats)",
    "the (gate|locker|safe|suitcase) code is (1234|8086|2468|7719|4410)",
  ],
};

const compose =
  (templates: Readonly<Record<Tongue, readonly string[]>>) =>
  (rng: Rng, tongue: Tongue): string =>
    expandAny(rng, templates[tongue]);

/** A song, artist, style or programme. */
export const music: (rng: Rng, tongue: Tongue) => string = compose(SONG_PARTS);
/** Something to do: "交水费", "water the plants". */
export const task: (rng: Rng, tongue: Tongue) => string = compose(TASKS);
/** A calendar entry. */
export const event: (rng: Rng, tongue: Tongue) => string = compose(EVENTS);
/** What a person looks up. */
export const query: (rng: Rng, tongue: Tongue) => string = compose(QUERIES);
/** Something about a person's life that is worth remembering. */
export const fact: (rng: Rng, tongue: Tongue) => string = compose(FACTS);
/** Something to say, send or translate. */
export const phrase: (rng: Rng, tongue: Tongue) => string = compose(PHRASES);
