/**
 * Common words in both languages: what subjects are made of when they are not names. With them "my blue umbrella" is also found
 * as 我的蓝色雨伞. One entry a meaning; alternatives are separated by "/", the first is the commonest.
 */
import { RARER_WORDS } from "./hanzi-glosses.ts";

const SOURCE = `
红色/红|red, 蓝色/蓝|blue, 绿色/绿|green, 黄色/黄|yellow, 黑色/黑|black, 白色/白|white, 灰色/灰|grey/gray, 紫色/紫|purple, 橙色/橙|orange,
粉色/粉红色/粉|pink, 棕色/褐色|brown, 银色|silver, 金色|golden/gold, 米色|beige, 深蓝色|dark blue/navy, 浅蓝色|light blue, 彩色|colourful
新|new, 旧|old, 大|big/large, 小|little/small, 长|long, 短|short, 高|tall/high, 矮|low, 厚|thick, 薄|thin, 圆|round, 方|square, 折叠|folding,
便携|portable, 电动|electric, 二手|second-hand/used, 条纹|striped, 木头/木|wooden, 铁|iron, 铜|copper/brass, 玻璃|glass, 塑料|plastic,
皮|leather, 羊毛|wool, 棉|cotton, 丝绸|silk, 陶瓷|ceramic, 竹|bamboo, 石头/石|stone, 破|broken, 备用|spare, 无线|wireless, 智能|smart
妈妈/母亲|mum/mother/mom, 爸爸/父亲|dad/father, 爷爷|grandpa/grandfather, 奶奶|grandma/grandmother, 外公/姥爷|grandpa, 外婆/姥姥|grandma,
哥哥|older brother/brother, 弟弟|little brother/younger brother/brother, 姐姐|older sister/sister, 妹妹|little sister/younger sister/sister,
叔叔|uncle, 伯伯|uncle, 舅舅|uncle, 姑姑|aunt, 阿姨|aunt/auntie, 姨妈|aunt, 表哥|cousin, 表弟|cousin, 表姐|cousin, 表妹|cousin, 堂哥|cousin,
儿子|son, 女儿|daughter, 孙子|grandson, 孙女|granddaughter, 侄子|nephew, 侄女|niece, 外甥|nephew, 外甥女|niece, 老公/丈夫/先生|husband, 老婆/妻子/太太|wife,
男朋友|boyfriend, 女朋友|girlfriend, 朋友|friend, 闺蜜|best friend, 同事|colleague/coworker, 同学|classmate, 同桌|deskmate, 室友|roommate/flatmate,
邻居|neighbour/neighbor, 老板|boss, 经理|manager, 房东|landlord, 老师|teacher, 校长|headmaster/principal, 医生|doctor, 牙医|dentist, 护士|nurse,
律师|lawyer, 教练|coach, 教授|professor, 司机|driver, 保姆|nanny, 客户|client, 助理|assistant, 实习生|intern, 师傅|master, 队长|captain, 会计|accountant
狗/小狗|dog, 猫/小猫|cat, 兔子/小兔|rabbit, 仓鼠|hamster, 鹦鹉|parrot, 乌龟|turtle/tortoise, 金鱼|goldfish, 鱼|fish, 马/小马|horse/pony, 小马|pony, 羊/绵羊|sheep,
山羊|goat, 牛|cow, 猪|pig, 鸡|chicken/hen, 鸭子|duck, 鹅|goose, 刺猬|hedgehog, 雪貂|ferret, 蜥蜴|lizard, 壁虎|gecko, 鸽子|pigeon/dove, 金丝雀|canary,
豚鼠|guinea pig, 蛇|snake, 青蛙|frog, 老虎|tiger, 狮子|lion, 大象|elephant, 猴子|monkey, 熊猫|panda, 熊|bear, 狐狸|fox, 狼|wolf, 鹿|deer, 骆驼|camel,
企鹅|penguin, 海豚|dolphin, 鲸鱼/鲸|whale, 鲨鱼|shark, 章鱼|octopus, 螃蟹|crab, 蜘蛛|spider, 蚂蚁|ant, 蜜蜂|bee, 蝴蝶|butterfly, 猫头鹰|owl, 鹰|eagle,
乌鸦|crow, 燕子|swallow, 天鹅|swan, 孔雀|peacock, 麻雀|sparrow, 松鼠|squirrel, 袋鼠|kangaroo, 长颈鹿|giraffe, 斑马|zebra, 老鼠|mouse/rat, 蝙蝠|bat, 啄木鸟|woodpecker,
蜗牛|snail, 恐龙|dinosaur, 龙|dragon
打印机|printer, 洗衣机|washing machine/washer, 冰箱|fridge/refrigerator, 电视/电视机|television/tv, 空调|air conditioner, 电脑|computer, 笔记本电脑/笔记本|laptop,
手机|phone/mobile, 平板|tablet, 相机|camera, 耳机|headphones/earphones, 音箱/音响|speaker, 键盘|keyboard, 鼠标|mouse, 显示器|monitor, 路由器|router, 充电器|charger,
充电宝|power bank, 遥控器|remote control/remote, 投影仪|projector, 扫描仪|scanner, 收音机|radio, 闹钟|alarm clock, 手表|watch, 时钟/钟|clock, 台灯|desk lamp/lamp, 灯|lamp/light,
吸尘器|vacuum cleaner/vacuum, 扫地机/扫地机器人|robot vacuum, 机器人|robot, 无人机|drone, 烤箱|oven, 微波炉|microwave, 电饭锅/电饭煲|rice cooker, 咖啡机|coffee machine/coffee maker, 水壶|kettle,
热水器|boiler/water heater, 烤面包机|toaster, 洗碗机|dishwasher, 烘干机|dryer, 吹风机|hairdryer, 电风扇/风扇|fan, 加湿器|humidifier, 暖气|heater/heating, 门铃|doorbell, 电视盒|tv box,
服务器|server, 硬盘|hard drive, 缝纫机|sewing machine, 割草机|lawnmower, 体温计|thermometer, 秤|scales
桌子|table, 书桌|desk, 椅子|chair, 沙发|sofa/couch, 床|bed, 柜子|cupboard/cabinet, 衣柜|wardrobe, 书架|bookshelf/shelf, 抽屉|drawer, 镜子|mirror, 地毯|carpet/rug, 窗帘|curtain,
枕头|pillow, 被子|quilt/blanket, 毯子|blanket, 花瓶|vase, 鱼缸|fish tank, 保险箱/保险柜|safe, 信箱/邮箱|mailbox/letter box, 垃圾桶|bin, 梯子|ladder, 帐篷|tent, 望远镜|telescope
雨伞/伞|umbrella, 剪刀|scissors, 钥匙|key, 钱包|wallet/purse, 眼镜|glasses, 背包/书包|backpack/rucksack, 包|bag, 手提包|handbag, 行李箱|suitcase, 帽子|hat/cap, 围巾|scarf,
手套|gloves, 外套|coat/jacket, 大衣|coat, 毛衣|sweater/jumper, 衬衫|shirt, 裙子|skirt/dress, 裤子|trousers, 鞋|shoes, 靴子|boots, 雨衣|raincoat, 雨靴|rain boots, 卷尺|tape measure,
锤子|hammer, 螺丝刀|screwdriver, 手电/手电筒|torch/flashlight, 水杯/杯子|cup/mug, 保温杯|thermos, 碗|bowl, 刀|knife, 锅|pot/pan, 护照|passport, 身份证|id card, 驾照|driving licence,
日记本/日记|diary, 笔记本|notebook, 钢笔|pen/fountain pen, 铅笔|pencil, 橡皮|eraser, 词典|dictionary, 地图|map, 相册|photo album, 日历|calendar, 信用卡|credit card, 吉他|guitar,
钢琴|piano, 小提琴|violin, 鼓|drum, 口琴|harmonica, 笛子|flute, 篮球|basketball, 足球|football, 球拍|racket, 滑板|skateboard, 玩具|toy, 拼图|jigsaw
自行车/单车|bicycle/bike, 摩托车|motorbike/motorcycle, 汽车/车|car, 卡车|truck, 货车|van/truck, 面包车|van, 拖拉机|tractor, 公交车|bus, 火车/列车|train, 船|boat/ship, 飞机|plane, 电动车|scooter/e-bike
房子|house, 公寓|flat/apartment, 房间|room, 卧室|bedroom, 厨房|kitchen, 客厅|living room, 浴室/卫生间|bathroom, 书房|study, 阳台|balcony, 阁楼|attic, 地下室|basement/cellar, 地窖|cellar,
车库|garage, 仓库|warehouse/storeroom, 储物间|storage room/storeroom, 小屋/木屋|cabin/hut, 木棚/棚子|shed, 温室|greenhouse, 花园|garden, 院子|yard, 后院|backyard, 门|door, 窗|window, 大门|gate, 走廊|hallway/corridor,
楼梯|stairs, 电梯|lift/elevator, 办公室|office, 会议室|meeting room, 会客室|lounge, 休息室|lounge, 工坊|workshop, 车间|workshop, 画室|studio, 工作室|studio, 实验室|lab/laboratory, 教室|classroom, 图书馆|library, 食堂|canteen,
体育馆|gym, 健身房|gym, 游泳池|pool/swimming pool, 剧院|theatre/theater, 教堂|church, 寺|temple, 博物馆|museum, 医院|hospital, 学校|school, 大学|university, 幼儿园|kindergarten, 公司|company/office, 银行|bank,
邮局|post office, 车站|station, 机场|airport, 码头|pier/wharf, 桥|bridge, 塔|tower, 公园|park, 广场|square, 灯塔|lighthouse, 磨坊|mill, 农场|farm, 马厩|stable, 鸡舍|henhouse
书店|bookshop/bookstore, 面包房/面包店|bakery, 咖啡馆/咖啡店|café/cafe/coffee shop, 茶馆/茶铺|tea house, 餐厅/饭店/餐馆|restaurant, 面馆|noodle shop, 花店|flower shop/florist, 理发店|barbershop/hairdresser,
药店|pharmacy, 超市|supermarket, 文具店|stationers/stationery shop, 裁缝铺|tailor, 照相馆|photo studio, 修车铺|garage, 酒吧|bar/pub, 酒店/宾馆|hotel, 客栈/旅馆|inn, 店|shop/store, 市场|market, 洗衣店|laundry, 宠物店|pet shop
镇|town, 村|village, 县|county, 市|city, 屯|hamlet, 乡|township, 港|harbour, 岛|island, 湾|bay, 谷|valley, 山|mountain/hill, 河|river, 湖|lake, 海|sea, 森林|forest, 街|street, 路|road, 巷|lane
合唱团|choir, 读书会|book club, 棋社|chess club, 俱乐部|club, 乐队|band, 球队|team, 足球队|football team, 志愿队|volunteer team, 小组|group, 协会|association, 剧社|drama club, 跑步团|running group, 班|class, 社团|society, 工会|union, 委员会|committee
聚会|party, 婚礼|wedding, 生日会|birthday party, 会议|meeting, 比赛|match/competition, 音乐会|concert, 展览|exhibition, 课|course/class, 考试|exam, 旅行|trip, 毕业旅行|graduation trip, 夏令营|summer camp, 节|festival, 集市|fair, 项目|project, 计划|plan
一楼|first-floor/ground-floor, 二楼|second-floor, 三楼|third-floor, 四楼|fourth-floor, 五楼|fifth-floor, 顶楼|top-floor, 楼上|upstairs, 楼下|downstairs, 隔壁|next-door, 湖边|lakeside, 海边|seaside, 河边|riverside, 山上|hilltop, 门口|front, 后门|back-door, 东边|east, 西边|west, 南边|south, 北边|north, 周末|weekend, 老街|old street, 社区|community/neighbourhood
太阳|sun, 月亮/月|moon, 星星/星|star, 云朵/云|cloud, 雨|rain, 雪|snow, 风|wind, 雷|thunder, 彩虹|rainbow, 火|fire, 水|water, 花|flower, 树|tree, 草|grass, 叶子/叶|leaf, 玫瑰|rose, 莲花|lotus, 竹子|bamboo, 松树/松|pine, 橡树|oak, 枫树/枫|maple, 银杏|ginkgo, 沙丘|dune, 石|stone, 晨雾|morning mist, 晨光|morning light, 朝霞|dawn, 蓝鲸|blue whale, 橡果|acorn, 星球|planet, 小星球|little planet, 北极星|north star, 火山|volcano, 珊瑚|coral, 贝壳|shell
苹果|apple, 香蕉|banana, 橘子|orange, 葡萄|grape, 草莓|strawberry, 西瓜|watermelon, 柠檬|lemon, 芒果|mango, 桃子|peach, 西红柿/番茄|tomato, 土豆|potato, 胡萝卜|carrot, 蘑菇|mushroom, 米饭|rice, 面条|noodles, 面包|bread, 蛋糕|cake, 饺子|dumplings, 汤|soup, 沙拉|salad, 披萨|pizza, 茶|tea, 咖啡|coffee, 牛奶|milk, 啤酒|beer, 果汁|juice, 蜂蜜|honey, 巧克力|chocolate, 饼干|biscuit/cookie
中国|China, 美国|America/United States/USA, 英国|United Kingdom/Britain/England, 法国|France, 德国|Germany, 意大利|Italy, 西班牙|Spain, 葡萄牙|Portugal, 荷兰|Netherlands, 比利时|Belgium, 瑞士|Switzerland, 奥地利|Austria, 丹麦|Denmark, 瑞典|Sweden, 挪威|Norway, 芬兰|Finland, 冰岛|Iceland, 爱尔兰|Ireland, 波兰|Poland, 捷克|Czech Republic/Czechia, 匈牙利|Hungary, 希腊|Greece, 土耳其|Turkey, 俄罗斯|Russia, 乌克兰|Ukraine, 日本|Japan, 韩国|South Korea/Korea, 朝鲜|North Korea, 蒙古|Mongolia, 印度|India, 泰国|Thailand, 越南|Vietnam, 新加坡|Singapore, 马来西亚|Malaysia, 印度尼西亚|Indonesia, 菲律宾|Philippines, 澳大利亚|Australia, 新西兰|New Zealand, 加拿大|Canada, 墨西哥|Mexico, 巴西|Brazil, 阿根廷|Argentina, 智利|Chile, 秘鲁|Peru, 埃及|Egypt, 摩洛哥|Morocco, 南非|South Africa, 肯尼亚|Kenya, 北京|Beijing, 上海|Shanghai, 广州|Guangzhou, 深圳|Shenzhen, 香港|Hong Kong, 东京|Tokyo, 巴黎|Paris, 伦敦|London, 纽约|New York, 柏林|Berlin, 罗马|Rome
老|old, 快|fast/quick, 甜|sweet, 热|hot, 冷|cold, 干|dry, 湿|wet, 空|empty, 软|soft, 硬|hard, 轻|light, 重|heavy, 亮|bright, 暗|dark, 深|deep, 浅|shallow, 宽|wide, 窄|narrow, 安静|quiet/silent, 快乐/开心|happy, 幸运|lucky, 勇敢|brave, 野|wild, 新鲜|fresh
极光|aurora/northern lights, 海鸥|seagull/gull, 信天翁|albatross, 鹈鹕|pelican, 鹤/仙鹤|crane, 白鹭|egret, 苍鹭|heron, 翠鸟|kingfisher, 喜鹊|magpie, 云雀|lark/skylark, 夜莺|nightingale, 蜂鸟|hummingbird, 知更鸟|robin, 杜鹃/布谷鸟|cuckoo, 鸵鸟|ostrich, 火烈鸟|flamingo, 隼|falcon, 秃鹫|vulture, 画眉|thrush, 百灵|lark, 凤凰|phoenix, 麒麟|unicorn/qilin, 独角兽|unicorn, 蜻蜓|dragonfly, 萤火虫|firefly, 瓢虫|ladybird/ladybug, 甲虫|beetle, 蟋蟀/蛐蛐|cricket, 蚂蚱/蝗虫|grasshopper, 蝉|cicada, 飞蛾|moth, 蚊子|mosquito, 苍蝇|fly, 毛毛虫|caterpillar, 蚯蚓|earthworm, 水母|jellyfish, 海星|starfish, 海马|seahorse, 海豹|seal, 海狮|sea lion, 海龟|sea turtle, 龙虾|lobster, 虾|shrimp/prawn, 鲑鱼/三文鱼|salmon, 鲤鱼/锦鲤|carp/koi, 鳟鱼|trout, 金枪鱼|tuna, 鳄鱼|crocodile/alligator, 变色龙|chameleon, 蟾蜍/癞蛤蟆|toad, 獾|badger, 水獭|otter, 河狸/海狸|beaver, 豪猪|porcupine, 鼹鼠|mole, 臭鼬|skunk, 浣熊|raccoon, 树懒|sloth, 考拉|koala, 羚羊|antelope, 驯鹿|reindeer, 驼鹿|moose, 野牛|bison/buffalo, 豹/豹子|leopard, 猎豹|cheetah, 美洲豹|jaguar, 犀牛|rhino/rhinoceros, 河马|hippo/hippopotamus, 驴|donkey, 骡子|mule, 小猫|kitten, 小狗|puppy, 羊羔|lamb, 北极熊|polar bear, 猩猩|orangutan, 大猩猩|gorilla, 羊驼|alpaca
太阳系|solar system, 银河|milky way/galaxy, 行星|planet, 卫星|satellite, 彗星|comet, 流星|meteor/shooting star, 火星|Mars, 水星|Mercury, 金星|Venus, 木星|Jupiter, 土星|Saturn, 日出|sunrise, 日落/夕阳|sunset, 黎明|dawn/daybreak, 黄昏|dusk/twilight, 午夜|midnight, 晨星|morning star, 露珠|dewdrop, 霜|frost, 冰|ice, 冰山|iceberg, 冰川|glacier, 雪花|snowflake, 雾|fog/mist, 闪电|lightning, 雷声|thunder, 台风|typhoon, 龙卷风|tornado, 微风|breeze, 暴风雨|storm, 春天|spring, 夏天|summer, 秋天|autumn/fall, 冬天|winter, 世纪|century, 北|north, 南|south, 东|east, 西|west, 沙漠|desert, 草原|grassland/prairie/steppe, 悬崖|cliff, 洞穴/山洞|cave, 瀑布|waterfall, 溪/小溪|stream/creek/brook, 池塘|pond, 泉/泉水|spring/fountain, 沼泽|swamp/marsh, 海滩|beach, 沙滩|beach, 海浪|wave, 潮汐|tide, 珍珠|pearl, 鹅卵石|pebble, 峡谷|canyon/gorge, 平原|plain, 田野|field, 果园|orchard, 葡萄园|vineyard, 牧场|ranch/pasture, 磨坊|mill, 风车|windmill, 喷泉|fountain
水晶|crystal, 琥珀|amber, 玉|jade, 翡翠|jadeite/emerald, 红宝石|ruby, 蓝宝石|sapphire, 钻石|diamond, 玛瑙|agate, 石英|quartz, 大理石|marble, 花岗岩|granite, 黑曜石|obsidian, 钢|steel, 银|silver, 金|gold, 锡|tin, 铝|aluminium/aluminum, 纸|paper, 蜡|wax, 煤|coal, 盐|salt, 糖|sugar, 油|oil, 四叶草|four-leaf clover, 三叶草|clover, 苔藓|moss, 蕨|fern, 仙人掌|cactus, 多肉|succulent, 芦荟|aloe, 薄荷|mint, 薰衣草|lavender, 茉莉|jasmine, 百合|lily, 郁金香|tulip, 向日葵|sunflower, 雏菊|daisy, 菊花|chrysanthemum, 兰花|orchid, 牡丹|peony, 梅花|plum blossom, 樱花|cherry blossom, 桂花|osmanthus, 丁香|lilac, 水仙|daffodil/narcissus, 康乃馨|carnation, 柳树/柳|willow, 杨树|poplar, 桦树|birch, 榕树|banyan, 榆树|elm, 雪松|cedar, 桑树|mulberry, 棕榈|palm, 常春藤|ivy, 藤|vine, 种子|seed, 橄榄|olive, 桃|peach, 梨|pear, 李子|plum, 樱桃|cherry, 菠萝|pineapple, 椰子|coconut, 石榴|pomegranate, 蓝莓|blueberry, 榴莲|durian, 核桃|walnut, 花生|peanut, 杏仁|almond, 栗子/板栗|chestnut, 芝麻|sesame, 豆|bean, 豆子|bean, 豌豆|pea, 玉米|corn, 白菜/大白菜/卷心菜|cabbage, 萝卜|radish, 南瓜|pumpkin, 黄瓜|cucumber, 茄子|eggplant/aubergine, 辣椒|chili/pepper, 洋葱|onion, 大蒜|garlic, 姜|ginger, 菠菜|spinach, 芹菜|celery, 豆腐|tofu, 鸡蛋|egg, 奶酪|cheese, 黄油|butter, 酸奶|yogurt, 粥|porridge, 汉堡|burger, 薯条|chips/fries, 香肠|sausage, 火腿|ham
王子|prince, 公主|princess, 国王|king, 女王|queen, 骑士|knight, 巫师|wizard, 女巫|witch, 海盗|pirate, 忍者|ninja, 水手|sailor, 船长|captain, 渔夫|fisherman, 猎人|hunter, 农夫|farmer, 园丁|gardener, 木匠|carpenter, 铁匠|blacksmith, 裁缝|tailor, 厨师|chef/cook, 面包师|baker, 画家|painter, 歌手|singer, 演员|actor, 作家|writer, 诗人|poet, 警察|police officer, 消防员|firefighter, 邮递员|postman/mail carrier, 店主|shopkeeper, 侦探|detective, 宇航员|astronaut, 巨人|giant, 天使|angel, 精灵|elf, 仙女|fairy, 雪人|snowman, 稻草人|scarecrow, 扳手|wrench/spanner, 螺丝|screw, 齿轮|gear/cog, 弹簧|spring, 按钮|button, 铃铛|bell, 火花|spark, 影子|shadow, 梦|dream, 希望|hope, 和平|peace, 友谊|friendship, 自由|freedom, 七巧板|tangram, 积木|blocks, 风筝|kite, 气球|balloon, 陀螺|spinning top, 棋|chess, 象棋|chess, 围棋|go, 扑克|poker, 书法|calligraphy, 绘画|painting, 摄影|photography, 烘焙|baking, 烹饪|cooking, 编织|knitting, 陶艺|pottery, 木工|woodwork/carpentry, 园艺|gardening, 舞蹈|dance, 瑜伽|yoga, 太极|tai chi, 游泳|swimming, 登山|hiking/climbing, 钓鱼|fishing, 骑行|cycling, 跑步|running, 羽毛球|badminton, 乒乓球|table tennis, 网球|tennis, 排球|volleyball, 志愿者|volunteer, 志愿|volunteer, 门廊|porch, 屋顶|roof, 露台|terrace, 壁炉|fireplace, 烟囱|chimney, 篱笆|fence, 马车|carriage, 雪橇|sled/sleigh
小王子|The Little Prince, 呼啸山庄|Wuthering Heights, 简爱|Jane Eyre, 傲慢与偏见|Pride and Prejudice, 战争与和平|War and Peace, 老人与海|The Old Man and the Sea, 双城记|A Tale of Two Cities, 雾都孤儿|Oliver Twist, 哈姆雷特|Hamlet, 麦克白|Macbeth, 堂吉诃德|Don Quixote, 悲惨世界|Les Misérables, 红楼梦|Dream of the Red Chamber, 西游记|Journey to the West, 三国演义|Romance of the Three Kingdoms, 水浒传|Water Margin, 茶馆|Teahouse, 边城|Border Town, 骆驼祥子|Rickshaw Boy, 阿Q正传|The True Story of Ah Q, 围城|Fortress Besieged, 城南旧事|My Memories of Old Beijing, 白鲸|Moby-Dick/Moby Dick, 金银岛|Treasure Island, 爱丽丝梦游仙境|Alice in Wonderland, 安徒生童话|Andersen's Fairy Tales, 汤姆索亚历险记|The Adventures of Tom Sawyer, 鲁滨逊漂流记|Robinson Crusoe, 罗密欧与朱丽叶|Romeo and Juliet, 百年孤独|One Hundred Years of Solitude, 了不起的盖茨比|The Great Gatsby, 绿野仙踪|The Wizard of Oz, 彼得潘|Peter Pan, 基督山伯爵|The Count of Monte Cristo
`;

/** Hanzi to English, and English to hanzi, commonest first. */
export const ZH_TO_EN: ReadonlyMap<string, readonly string[]> = new Map();
export const EN_TO_ZH: ReadonlyMap<string, readonly string[]> = new Map();

for (const entry of `${SOURCE.trim()}\n${RARER_WORDS.trim()}`.split(/,\s*|\n/)) {
  if (entry === "") continue;
  const [zh = [], en = []] = entry.split("|").map((side) => side.trim().split("/"));
  for (const word of zh) extend(ZH_TO_EN, word, en);
  for (const word of en) {
    const key = word.toLowerCase().replace(/-/g, " ").replace(/^the /, "");
    extend(EN_TO_ZH, key, zh);
    // Brands write two words as one: Sealion.
    if (key.includes(" ")) extend(EN_TO_ZH, key.replace(/ /g, ""), zh);
  }
}

function extend(words: ReadonlyMap<string, readonly string[]>, key: string, values: readonly string[]): void {
  (words as Map<string, readonly string[]>).set(key, [...new Set([...(words.get(key) ?? []), ...values])]);
}
