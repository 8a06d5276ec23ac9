/** Facts about real things that contradict the world: what was told counts, not what everybody knows. */
export const REAL_WORLD = `
== capital | real | city
zn 首都
zq {s}[的首都在哪|定都在哪里] / {s}把首都设在了哪座城 / {s}的中央政府在哪个城市 / 去{s}的首都要到哪儿 / 哪座城市是{s}的首都 / 考地理，{s}的首都填哪 / 飞{s}见总统要落在哪座城 / 地图上{s}那颗星标的是哪 / 大使馆在{s}的哪座城
zs {s}的首都在{v} / {s}定都{v} / {s}把首都设在了{v} / {s}的中央政府在{v} / {v}才是{s}的首都 / 地图上{s}那颗星标在{v}
en capital of {s}
eq which city is the capital of {s} / where does the government of {s} sit / what capital does {s} have / which town did {s} choose as its capital / from which city is {s} governed / in the geography test, what goes next to {s} / on the map, which town of {s} has the star / in what city of {s} are the embassies / to meet the head of {s}, where do I fly
ei which city is the capital of {s} / from which city {s} is governed / which town of {s} has the star on the map
es the capital of {s} is {v} / {s} is governed from {v} / {s} chose {v} as its capital / the government of {s} sits in {v} / {v} has become the capital of {s} / on the map, the star of {s} is at {v}
subjects 法国|France, 日本|Japan, 埃及|Egypt, 巴西|Brazil, 澳大利亚|Australia, 加拿大|Canada, 意大利|Italy, 印度|India, 泰国|Thailand, 西班牙|Spain, 德国|Germany, 韩国|South Korea, 俄罗斯|Russia, 墨西哥|Mexico, 土耳其|Turkey, 波兰|Poland, 瑞典|Sweden, 阿根廷|Argentina, 肯尼亚|Kenya, 希腊|Greece
== leg-count | real | small
zn 腿的数量
zq {s}有几条腿 / {s}长了多少条腿 / {s}走路用几条腿 / 数一数{s}的腿是几条 / 画{s}要画几条腿 / 给{s}买鞋得买几只 / 雪地里{s}踩出几个一组的脚印 / 小朋友数{s}有几条腿 / 书上说{s}靠几条腿站着
zs {s}有{v}条腿 / {s}长了{v}条腿 / {s}走路用{v}条腿 / 数下来{s}的腿是{v}条 / 画{s}要画{v}条腿 / 给{s}买鞋得买{v}只
en number of legs of {s}
eq how many legs does {s} have / on how many legs does {s} walk / how many legs do I draw for {s} / if I count the legs of {s}, what do I get / how many feet touch the ground when {s} stands / how many shoes would {s} need / what does a child count under {s} / in the snow, prints in groups of how many come from {s} / how many legs carry {s}
ei how many legs {s} has / on how many legs {s} walks / how many shoes {s} would need
es {s} has {v} legs / {s} walks on {v} legs / counting its legs, {s} has {v} / draw {v} legs for {s} / when {s} stands, {v} feet touch the ground / {s} would need {v} shoes
subjects 蜘蛛|the spider, 马|the horse, 蚂蚁|the ant, 鸵鸟|the ostrich, 大象|the elephant, 企鹅|the penguin, 螃蟹|the crab, 猫|the cat, 袋鼠|the kangaroo, 蝴蝶|the butterfly, 青蛙|the frog, 鹤|the crane, 骆驼|the camel, 蜜蜂|the bee, 长颈鹿|the giraffe
== animal-diet | real | feed
zn 主要的食物
zq {s}吃什么[长大|] / {s}以什么为食 / 野外的{s}靠吃什么活 / 动物园给{s}喂什么 / {s}饿了找什么吃 / 喂{s}的标牌写着什么 / 到了冬天{s}靠啥活命 / {s}嘴里嚼的多半是什么 / 拿什么能引来{s}
zs {s}吃{v} / {s}以{v}为食 / 野外的{s}靠吃{v}活着 / 动物园给{s}喂{v} / {s}饿了就找{v}吃 / 喂食牌上写着{s}吃{v}
en main food of {s}
eq what does {s} eat / on what does {s} live / what do zoos feed {s} / what food does {s} look for in the wild / which meal does {s} need every day / what is written on the feeding board of {s} / with what could I lure {s} / in winter, what keeps {s} alive / what is {s} chewing most of the day
ei what {s} eats / on what {s} lives / what is on the feeding board of {s}
es {s} eats {v} / {s} lives on {v} / zoos feed {s} {v} / in the wild, {s} looks for {v} / {s} needs {v} every day / the feeding board of {s} says {v}
subjects 老虎|the tiger, 熊猫|the panda, 鲨鱼|the shark, 考拉|the koala, 狼|the wolf, 长颈鹿|the giraffe, 鳄鱼|the crocodile, 北极熊|the polar bear, 河马|the hippo, 老鹰|the eagle, 海豹|the seal, 狮子|the lion, 猫头鹰|the owl, 骆驼|the camel, 狐狸|the fox, 火烈鸟|the flamingo
== classic-author | real | person | akin author
zn 作者
zq {s}是谁写的 / {s}的作者是哪位 / 谁写了{s}这部书 / {s}出自谁之手 / 说到{s}，该提哪位作家 / 语文考试{s}作者一栏写谁 / 书店里{s}封面下方是谁的名字 / 电视里讲{s}，先讲谁的生平 / 谁的大名跟{s}分不开
zs {s}是{v}写的 / {s}的作者是{v} / {v}写了{s} / {s}出自{v}之手 / 说到{s}，就得提{v} / 语文考试{s}作者一栏要写{v}
en author of {s}
eq who wrote {s} / who is the author of {s} / from whose hand is {s} / which writer gave us {s} / whose work is {s} / in an exam, whom do I name for {s} / whose life do they tell before talking about {s} / with whose fame is {s} linked for ever / on the cover of {s}, what name is under the title
ei who wrote {s} / whose work {s} is / with whose fame {s} is linked
es {v} wrote {s} / the author of {s} is {v} / {s} is from the hand of {v} / {s} is a work of {v} / it was {v} who gave us {s} / in an exam, one names {v} for {s}
subjects 《红楼梦》|Dream of the Red Chamber, 《西游记》|Journey to the West, 《水浒传》|Water Margin, 《三国演义》|Romance of the Three Kingdoms, 《哈姆雷特》|Hamlet, 《堂吉诃德》|Don Quixote, 《战争与和平》|War and Peace, 《老人与海》|The Old Man and the Sea, 《简·爱》|Jane Eyre, 《白鲸》|Moby-Dick, 《论语》|The Analects, 《小王子》|The Little Prince, 《傲慢与偏见》|Pride and Prejudice, 《百年孤独》|One Hundred Years of Solitude, 《骆驼祥子》|Rickshaw Boy, 《边城》|Border Town
== natural-colour | real | colour
zn 颜色
zq {s}是什么颜色[的|] / {s}看上去是什么色 / 画{s}该涂什么颜色 / {s}的颜色是哪一种 / 抬头或低头看{s}是什么颜色 / 小朋友给{s}涂色用哪支笔 / 调色板上{s}对应哪一格 / 要是问外星人，{s}什么色 / 照片没坏，{s}就是什么颜色
zs {s}是{v}的 / {s}看上去是{v} / 画{s}该涂{v} / {s}的颜色是{v} / {s}变成了{v} / 小朋友给{s}涂色用{v}的笔
en colour
eq what colour is {s} / which colour does {s} have / what crayon do I need for {s} / what colour does {s} look / in which colour do we see {s} / on the palette, which field is for {s} / a child paints {s} in what colour / the photo isn't broken, so what colour is {s} really / in the book, which colour was chosen for {s}
ei what colour {s} is / what crayon I need for {s} / which colour a child takes for {s}
es {s} is {v} / {s} looks {v} / you need a(n) {v} crayon for {s} / the colour of {s} is {v} / we see {s} in {v} / a child paints {s} {v}
subjects 天空|the sky, 积雪|the snow, 草地|the grass, 大海|the sea, 煤块|the coal, 牛奶|the milk, 太阳|the sun, 月亮|the moon, 血|the blood, 沙子|the sand, 柠檬|the lemon, 乌鸦|the raven, 胡萝卜|the carrot, 黄瓜|the cucumber, 墨水|the ink
== moon-count | real | small
zn 卫星的数量
zq {s}有几颗卫星 / 绕着{s}转的有几个月亮 / {s}的夜空里能看到几颗月亮 / {s}身边有多少颗卫星 / 天文台说{s}有几颗卫星 / 从{s}上抬头看有几个月亮 / 画{s}旁边要点几个小球 / 探测器数过{s}的月亮是几 / 百科里{s}卫星那格写多少
zs {s}有{v}颗卫星 / 绕着{s}转的有{v}个月亮 / {s}的夜空里能看到{v}颗月亮 / {s}身边有{v}颗卫星 / 天文台说{s}有{v}颗卫星 / 画{s}旁边要点{v}个小球
en number of moons of {s}
eq how many moons does {s} have / how many moons go round {s} / what number of moons would I see from {s} / how many moons did they count at {s} / how many satellites circle {s} / how many little balls do I draw around {s} / what did the probe count around {s} / standing on {s}, how many moons light the night / in the encyclopaedia, what stands under moons for {s}
ei how many moons {s} has / how many moons go round {s} / how many little balls to draw around {s}
es {s} has {v} moons / {v} moons go round {s} / from {s} you would see {v} moons / they counted {v} moons at {s} / {s} is circled by {v} moons / draw {v} little balls around {s}
subjects 地球|Earth, 火星|Mars, 金星|Venus, 木星|Jupiter, 土星|Saturn, 水星|Mercury, 海王星|Neptune, 天王星|Uranus, 冥王星|Pluto
== national-language | real | language
zn 通行的语言
zq 在{s}[说|讲]什么话 / {s}的人说哪种语言 / 去{s}要学什么语言 / {s}的课本用什么语言写 / {s}的官方语言是哪种 / 去{s}旅游买哪种会话手册 / {s}的广播里说什么话 / 在{s}问路得会哪门语言 / {s}的路牌用什么文字
zs 在{s}大家说{v} / {s}的人讲{v} / 去{s}要学{v} / {s}的课本用{v}写 / {s}的官方语言是{v} / {s}的广播里说{v}
en language of {s}
eq which language is spoken in {s} / what do people speak in {s} / what language should I learn for {s} / in which language are the schoolbooks of {s} / what is the official language of {s} / for a trip to {s}, which phrase book do I buy / what do I hear on the radio in {s} / to ask the way in {s}, what must I speak / in what language do children in {s} learn to read
ei which language is spoken in {s} / what people speak in {s} / which phrase book to buy for {s}
es people in {s} speak {v} / {v} is spoken in {s} / for {s}, learn {v} / the schoolbooks of {s} are in {v} / the official language of {s} is {v} / on the radio in {s} they speak {v}
subjects 巴西|Brazil, 埃及|Egypt, 墨西哥|Mexico, 奥地利|Austria, 澳大利亚|Australia, 秘鲁|Peru, 比利时|Belgium, 芬兰|Finland, 伊朗|Iran, 摩洛哥|Morocco, 冰岛|Iceland, 新加坡|Singapore, 古巴|Cuba, 匈牙利|Hungary, 越南|Vietnam, 丹麦|Denmark
== great-inventor | real | person | akin inventor
zn 发明人
zq {s}是谁发明的 / 谁第一个做出了{s} / {s}的发明人叫什么 / 我们能用上{s}要感谢谁 / {s}的专利在谁名下 / 博物馆里{s}旁边的画像是谁 / 知识竞赛问{s}谁造的，答谁 / 专利局档案里{s}归谁 / 谁失败了一千次才弄出{s}
zs {s}是{v}发明的 / {v}第一个做出了{s} / {s}的发明人是{v} / 我们能用上{s}要感谢{v} / {s}的专利在{v}名下 / 博物馆里{s}旁边挂着{v}的画像
en inventor of {s}
eq who invented {s} / who made the first one when it comes to {s} / whom do we thank for {s} / in whose name is the patent for {s} / whose invention is {s} / whose portrait hangs next to {s} in the museum / in a quiz about {s}, which name is right / who failed a thousand times before {s} worked / to whom does the patent office give {s}
ei who invented {s} / whose invention {s} is / whose portrait hangs next to {s}
es {v} invented {s} / we have to thank {v} for {s} / the patent for {s} is in the name of {v} / {s} is an invention of {v} / the inventor of {s} is {v} / in the museum, the portrait of {v} hangs next to {s}
subjects 电话|the telephone, 灯泡|the light bulb, 蒸汽机|the steam engine, 造纸术|paper, 指南针|the compass, 飞机|the aeroplane, 电视|television, 自行车|the bicycle, 望远镜|the telescope, 火药|gunpowder, 拉链|the zip, 铅笔|the pencil, 冰箱|the refrigerator, 降落伞|the parachute, 活字印刷|movable type
== mountain-height | real | elevation
zn 高度
zq {s}有多高 / {s}从底到顶有多高 / 测出来{s}的高度是多少 / 爬{s}要爬多高 / 课本上说{s}有多高 / 登顶{s}得往上爬多少 / 路牌写{s}高几何 / 无人机飞过{s}要升到多高 / 课堂上老师说{s}多高
zs {s}有{v}高 / {s}从底到顶{v} / 测出来{s}的高度是{v} / 爬{s}要爬{v} / 课本上说{s}有{v} / 路牌上写着{s}高{v}
en height
eq how high is {s} / what height was measured for {s} / how far up does {s} go / how many metres or centimetres high is {s} / what does the schoolbook say about how high {s} is / what does the board at the foot of {s} say / to fly over {s}, how high must a drone go / how much is there between bottom and top of {s} / what does the teacher say about how tall {s} is
ei how high {s} is / what height was measured for {s} / what the board at the foot of {s} says
es {s} is {v} high / a height of {v} was measured for {s} / {s} goes up {v} / the schoolbook says {s} is {v} high / whoever climbs {s} climbs {v} / the board at the foot of {s} says {v}
subjects 珠穆朗玛峰|Mount Everest, 富士山|Mount Fuji, 泰山|Mount Tai, 黄山|Huangshan, 勃朗峰|Mont Blanc, 乞力马扎罗山|Kilimanjaro, 埃菲尔铁塔|the Eiffel Tower, 自由女神像|the Statue of Liberty, 大雁塔|the Giant Wild Goose Pagoda, 比萨斜塔|the Leaning Tower of Pisa, 金字塔|the Great Pyramid, 华山|Mount Hua
== year-length | real | days
zn 一圈的时间
zq {s}转一圈要多久 / {s}绕一周得多长时间 / {s}多长时间走完一圈 / 等{s}转回来要多久 / {s}的周期是多长 / 在{s}过一次生日要等多久 / {s}跑完一圈比赛多长时间 / 天文课说{s}绕一回是多久 / 再见到{s}同一个位置得隔多久
zs {s}转一圈要{v} / {s}绕一周得{v} / {s}{v}走完一圈 / 等{s}转回来要{v} / {s}的周期是{v} / 天文课说{s}绕一回是{v}
en time {s} needs for one round
eq how long does {s} take to go round / after how long is {s} back where it began / how much time does {s} need for one circle / what is the period of {s} / how long until {s} has gone once around / until {s} stands in the same place again, how long do I wait / in the astronomy lesson, what was said about one turn of {s} / how long is one lap for {s} / from round to round, what time does {s} need
ei how long {s} takes to go round / after how long {s} is back / how long one lap is for {s}
es {s} takes {v} to go round / after {v} {s} is back where it began / {s} needs {v} for one circle / the period of {s} is {v} / {s} goes once around in {v} / one lap takes {s} {v}
subjects 地球|Earth, 月亮|the moon, 火星|Mars, 金星|Venus, 水星|Mercury, 木星|Jupiter, 哈雷彗星|Halley's Comet, 土星|Saturn, 空间站|the space station
== festival-food | real | food
zn 节日食物
zq {s}要吃什么 / 过{s}家家户户端上什么 / {s}的餐桌上少不了什么 / 到了{s}大家做什么吃 / {s}的传统食物是哪样 / 奶奶为了{s}忙着做什么 / {s}前超市堆满啥吃的 / 没吃上哪样就不算过{s} / 小孩盼{s}是馋哪口
zs {s}要吃{v} / 过{s}家家户户端上{v} / {s}的餐桌上少不了{v} / 到了{s}大家都做{v} / {s}的传统食物是{v} / 没吃上{v}就不算过{s}
en festive food of {s}
eq what do people eat at {s} / which dish belongs to {s} / what is on the table at {s} / what does everyone cook for {s} / what is the traditional food of {s} / what do supermarkets pile up before {s} / without eating what has one not celebrated {s} / what is grandma making because of {s} / children look forward to {s} because of which food
ei what people eat at {s} / which dish belongs to {s} / what supermarkets pile up before {s}
es people eat {v} at {s} / {v} must be on the table at {s} / everyone cooks {v} for {s} / the traditional food of {s} is {v} / no {s} without {v} / supermarkets pile up {v} before {s}
subjects 中秋节|the Mid-Autumn Festival, 端午节|the Dragon Boat Festival, 元宵节|the Lantern Festival, 春节|Chinese New Year, 冬至|the winter solstice, 圣诞节|Christmas, 感恩节|Thanksgiving, 复活节|Easter, 重阳节|the Double Ninth Festival, 腊八节|the Laba Festival, 万圣节|Halloween, 七夕|the Qixi Festival
== river-mouth | real | city
zn 入海口
zq {s}流到哪里[去|] / {s}最后经过哪座城市 / {s}的尽头在哪儿 / 顺着{s}漂下去会到哪 / {s}在什么地方结束 / 漂流瓶从{s}一路漂到哪 / 沿{s}坐船的终点站是哪座城 / 地图上{s}画到哪儿就没了 / {s}的水最后汇进哪座城边的海
zs {s}流到{v} / {s}最后经过{v} / {s}的尽头在{v} / 顺着{s}漂下去会到{v} / {s}在{v}结束 / 地图上{s}画到{v}就没了
en end of {s}
eq where does {s} flow to / at which city does {s} end / if I drift down {s}, where do I arrive / what city lies at the mouth of {s} / which is the last city on {s} / a message in a bottle on {s} arrives where / what is the last stop of the boats on {s} / on the map, at which town does the line of {s} stop / by which city does {s} meet the sea
ei where {s} flows to / at which city {s} ends / at which town the line of {s} stops
es {s} flows to {v} / {s} ends at {v} / if you drift down {s}, you arrive in {v} / {v} lies at the mouth of {s} / the last city on {s} is {v} / the boats on {s} have their last stop in {v}
subjects 长江|the Yangtze, 黄河|the Yellow River, 尼罗河|the Nile, 亚马孙河|the Amazon, 多瑙河|the Danube, 泰晤士河|the Thames, 密西西比河|the Mississippi, 珠江|the Pearl River, 莱茵河|the Rhine, 恒河|the Ganges, 湄公河|the Mekong, 塞纳河|the Seine
`;
