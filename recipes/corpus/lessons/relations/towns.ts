/** Towns and villages. */
export const TOWNS = `
== population | town | population
zn 人口
zq {s}有多少人[口|] / {s}住着多少人 / {s}的居民一共多少 / {s}最近普查出来多少人 / {s}大不大，多少口人 / 全{s}的人凑一块有多少 / 村口牌子写着{s}几口人 / 给{s}每人发一个鸡蛋要备多少 / {s}热不热闹，人数多少
zs {s}有{v} / {s}住着{v} / {s}的人口是{v} / {s}普查出来{v} / 全{s}加起来{v} / {s}登记在册的有{v} / 村口牌子写着{s}{v}
en population of {s}
eq how many people live in {s} / how many inhabitants does {s} have / how big is {s}, counted in people / what did the census find in {s} / how many souls call {s} home / what number is on the town sign of {s} under its name / is {s} crowded, and how many live there / if everyone in {s} came to the square, how many would stand there / how many name plates are there in {s}
ei how many people live in {s} / how many inhabitants {s} has / what number is on the town sign of {s}
es {v} live in {s} / {s} has {v} / the census found {v} in {s} / {v} call {s} home / {s} is a place of {v} / {s's} population is {v} / the town sign of {s} says {v}
== mayor | town | person | akin town-founder
zn 镇长
zq {s}[归谁管|谁说了算] / {s}的一把手是谁 / {s}选了谁当镇长 / {s}的公文是谁签字 / 谁在管理{s} / 谁戴着{s}的官帽 / 投票投出来管{s}的是哪位 / 剪彩的时候{s}派谁拿剪刀 / 修路的事要找{s}哪位领导
zs {s}归{v}管 / {v}是{s}的镇长 / {s}选了{v}当镇长 / {s}的公文由{v}签字 / {s}现在{v}说了算 / 剪彩的时候{s}派{v}拿剪刀
en mayor of {s}
eq who runs {s} / who was elected to lead {s} / which person is at the head of {s} / who sits in the mayor's chair of {s} / who governs {s} / who cuts the ribbons in {s} / whom did the voters put at the top of {s} / about a broken road in {s}, whom do I write to / whose name is on the door of the town hall in {s}
ei who runs {s} / who was elected to lead {s} / who cuts the ribbons in {s}
es {v} runs {s} / {v} was elected to lead {s} / {v} is the mayor of {s} / {s} is governed by {v} / in the mayor's chair of {s} sits {v} / the people of {s} voted for {v} / {v} cuts the ribbons in {s}
== town-speciality | town shop | speciality | akin town-crop souvenir
zn 特产 / 招牌
zq {s}[有什么特产|出产什么好东西] / {s}什么最有名 / 去{s}[该买|要买]什么 / {s}以什么出名 / 到了{s}别忘了尝尝或看看什么 / 从{s}回来后备箱装满啥 / 提起{s}就流口水或眼馋的是什么 / {s}的人过节送礼送哪样 / {s}街边家家门口卖的是什么
zs {s}的特产是{v} / {s}以{v}出名 / 去{s}一定要买{v} / {s}的{v}最有名 / 说到{s}，谁都知道{v} / 从{s}回来，后备箱装满{v}
en speciality of {s}
eq what is {s} famous for / what is the speciality of {s} / what should I buy in {s} / which product do people go to {s} for / what is {s} known for making / with what do people fill their bags in {s} / what do the stalls of {s} sell, one like the other / when they hear {s}, what do people think of buying / what would someone from {s} bring as a present
ei what {s} is famous for / what to buy in {s} / with what people fill their bags in {s}
es {s} is famous for {v} / people go to {s} for {v} / if you are in {s}, buy {v} / the speciality of {s} is {v} / {s} is known for {v} / the stalls of {s} all sell {v}
== town-river | town | invented
zn 河
zq 流过{s}的河叫什么 / {s}边上是哪条河 / {s}在哪条河岸上 / {s}的人从哪条河里打水 / 从{s}坐船走的是哪条河 / 在{s}钓鱼去哪条河 / 发大水淹了{s}的是哪条 / 过了哪条河就进{s} / {s}的桥架在什么河上
zs 流过{s}的河叫{v}河 / {s}在{v}河边上 / {s}靠着{v}河 / {s}的人都喝{v}河的水 / {v}河从{s}流过 / 过了{v}河就进{s}
en river at {s}
eq which river flows through {s} / on what river does {s} lie / what is the river at {s} called / from which river does {s} get its water / by what river was {s} built / which river has to be crossed to enter {s} / which water floods {s} in spring / where do the anglers of {s} sit, by what river / what river do the bridges of {s} span
ei which river flows through {s} / on what river {s} lies / which river the bridges of {s} span
es the river {v} flows through {s} / {s} lies on the {v} / {s} was built by the river {v} / {s} gets its water from the {v} / the river at {s} is called the {v} / the bridges of {s} span the {v}
== town-founded | town | year
zn 建镇的年份
zq {s}是哪年[建的|有的|设立的] / {s}的历史从哪年算起 / {s}建镇是哪一年 / 碑上写着{s}始建于何年 / {s}哪年才有了名字 / {s}哪年有了第一户人家 / 庆祝{s}诞生要从哪年算 / {s}石碑最上面刻的是哪年 / 老谱里{s}头一回出现是哪年
zs {s}建于{v} / {s}是{v}设立的 / {s}的历史从{v}算起 / 碑上写着{s}始建于{v} / {s}{v}才有了名字 / {s}石碑最上面刻着{v}
en founding year
eq when was {s} founded / in which year did {s} begin / how old are the first houses of {s}, by year / what year stands on the town stone of {s} / since which year has there been a {s} / in what year did the first family settle in {s} / which year is the birthday of {s} counted from / in old papers, when is {s} named for the first time / how old does {s} call itself, from what year
ei when {s} was founded / in which year {s} began / in what year the first family settled in {s}
es {s} was founded in {v} / {s} began in {v} / the town stone of {s} says {v} / {s} goes back to {v} / the first houses of {s} were built in {v} / the first family settled in {s} in {v}
== town-festival | town | festival
zn 节日
zq {s}[过|有]什么[特别的|]节 / {s}每年办什么活动 / 去{s}赶什么节最热闹 / {s}的人一年到头盼什么节 / {s}最大的节日叫什么 / 外地人赶来{s}凑什么热闹 / {s}一年一度封街是为了啥 / {s}的小孩最期待哪一天，什么节 / 张灯结彩，{s}在庆祝什么
zs {s}有个{v} / {s}每年办{v} / 去{s}赶{v}最热闹 / {s}的人一年到头盼着{v} / {s}最大的节日是{v} / {s}一年一度封街，为的是{v}
en festival
eq which festival does {s} hold / what do they celebrate in {s} / what is the big event in {s} each year / for which feast do people travel to {s} / what is {s's} yearly festival called / why are the streets of {s} closed once a year / on account of what do the children of {s} count the days / what brings the crowds to {s} / which celebration is {s} proud of
ei which festival {s} holds / what they celebrate in {s} / why the streets of {s} are closed once a year
es {s} holds {v} / in {s} they celebrate {v} / the big event in {s} is {v} / people travel to {s} for {v} / every year {s} puts on {v} / once a year the streets of {s} are closed for {v}
== festival-month | town | month
zn 过节的月份
zq {s}几月过节 / {s}的节日在哪个月 / 想赶{s}的节得几月去 / {s}一年里哪个月最热闹 / {s}的庆典安排在几月 / 去{s}看热闹得提前订几月的房 / {s}敲锣打鼓是在几月 / 什么月份{s}的旅馆最难订 / 一年里{s}几月放烟花
zs {s}{v}过节 / {s}的节日在{v} / 想赶{s}的节得{v}去 / {s}{v}最热闹 / {s}的庆典安排在{v} / {s}敲锣打鼓是在{v}
en festival month
eq in which month is the festival in {s} / when in the year does {s} celebrate / what month should I go to {s} for the feast / which month is the busiest in {s} / in what month do they put up the stalls in {s} / in which month are all beds in {s} taken / when in the year do drums sound in {s} / for the fireworks of {s}, which month do I book / what month turns {s} upside down
ei in which month {s} celebrates / what month the festival in {s} is / in which month all beds in {s} are taken
es the festival in {s} is in {v} / {s} celebrates in {v} / go to {s} in {v} for the feast / {v} is the busiest month in {s} / in {v} they put up the stalls in {s} / all beds in {s} are taken in {v}
== landmark | town | landmark
zn 标志 / 地标
zq {s}的标志是什么 / 到了{s}先看什么 / {s}有什么值得看的 / {s}的明信片上印着什么 / 远远地认出{s}靠什么 / 走丢了就在{s}的哪儿等 / 画{s}要画上什么 / {s}人约见面说“就在哪儿” / 到过{s}的人都拿什么当背景照相
zs {s}的标志是{v} / 到了{s}先看{v} / {s}的明信片上印着{v} / 远远地看见{v}就到{s}了 / {s}最值得看的是{v} / 到过{s}的人都拿{v}当背景照相
en landmark of {s}
eq what is the landmark of {s} / what should visitors see in {s} / what is on the postcards of {s} / by which sight do I recognise {s} / what stands out in {s} / in front of what do people take pictures in {s} / if we get lost in {s}, where do we wait / a drawing of {s} is not complete without what / what do all roads in {s} lead to
ei what the landmark of {s} is / what visitors should see in {s} / in front of what people take pictures in {s}
es the landmark of {s} is {v} / visitors to {s} go and see {v} / {v} is on all the postcards of {s} / you recognise {s} by {v} / what stands out in {s} is {v} / a drawing of {s} is not complete without {v}
== town-industry | town | industry | akin town-crop town-speciality
zn 主要产业
zq {s}[的人|]靠什么[吃饭|过日子|营生] / {s}主要干哪一行 / {s}家家户户在做什么 / {s}的经济靠哪个行业 / {s}世世代代以什么为生 / {s}的年轻人学什么手艺 / {s}的烟囱或作坊是干啥的 / {s}的饭碗捧在哪一行手里 / 机器一响，{s}在忙哪样活
zs {s}的人靠{v}吃饭 / {s}主要干{v}这一行 / {s}家家户户都在{v} / {s}世世代代以{v}为生 / {s}的产业是{v} / {s}的饭碗捧在{v}手里
en main industry
eq what do people in {s} live on / which trade is {s} built on / what is the main industry of {s} / how do most people earn money in {s} / what kind of work is there in {s} / what trade do the young learn in {s} / from what did {s} grow rich / what do the workshops of {s} do all day / if which trade died, would {s} die too
ei what people in {s} live on / which trade {s} is built on / from what {s} grew rich
es people in {s} live on {v} / {s} is built on {v} / most people in {s} work in {v} / the main industry of {s} is {v} / for generations {s} has lived by {v} / {s} grew rich from {v}
== town-crop | town | crop | akin town-speciality town-industry
zn 主要作物 / 出产
zq {s}[种|产]什么 / {s}的地里长的是什么 / {s}一到收获季收什么 / {s}往外卖的是什么农产品 / {s}的农民主要种哪样 / {s}路边晒的是什么 / 一车车从{s}拉出去的是啥 / 到了农忙，{s}的人抢收哪样 / {s}的土最适合种什么
zs {s}产{v} / {s}的地里都是{v} / {s}一到收获季就收{v} / {s}往外卖的是{v} / {s}的农民主要靠{v} / 到了农忙，{s}的人抢收{v}
en main crop / main produce
eq what is grown or produced around {s} / what do the farmers of {s} harvest / what do the fields at {s} give / which produce does {s} sell / what leaves {s} by the cartload / what do carts from {s} carry to market / for what is the soil of {s} just right / at harvest, what are hands in {s} busy with / what lies drying by the roads of {s}
ei what is grown around {s} / what the farmers of {s} harvest / what carts from {s} carry to market
es the farmers of {s} harvest {v} / {s} sells {v} / the land around {s} gives {v} / {s's} main produce is {v} / {v} leaves {s} by the cartload / carts from {s} carry {v} to market
== town-distance | town shop building | distance
zn 到{s}的距离
zq {s}离[这里|这儿|我们这儿][有|]多远 / 去{s}要走多少路 / 到{s}还有多远 / 从这里到{s}是多少公里或米 / {s}远不远，有多少路 / 走路去{s}得走多远 / 路牌写着{s}还剩多少 / 骑车去{s}吃力吗，几里地 / 打车去{s}按多远算
zs {s}离这里{v} / 去{s}要走{v} / 到{s}还有{v} / 从这里到{s}是{v} / {s}在{v}以外 / 路牌写着到{s}还剩{v}
en distance to {s}
eq how far is {s} from here / how far away is {s} / what is the distance to {s} / how much road lies between here and {s} / how many kilometres or metres is it to {s} / the sign shows {s}, and how far to go / can I walk to {s}, or how far is it / what does the map say between here and {s} / over what distance does the taxi take me to {s}
ei how far {s} is / what the distance to {s} is / what the sign says about how far {s} is
es {s} is {v} away / it is {v} to {s} / {s} lies {v} from here / the distance to {s} is {v} / the sign to {s} says {v} / on the sign, {s} is {v} off
== town-route | town shop building organisation | route
zn 去{s}的公交线路
zq 去{s}坐[几路车|什么车] / 怎么坐车到{s} / 哪趟车经过{s} / 到{s}要搭哪一路 / 坐哪条线能到{s} / 去{s}别坐错车，坐哪趟 / 司机说到{s}的是哪一路 / {s}那站停哪条线 / 从这儿上哪辆车能直达{s}
zs 去{s}坐{v} / {v}到{s} / 到{s}要搭{v} / {v}经过{s} / 坐{v}能到{s} / 司机说{v}到{s}
en line that goes to {s}
eq which line goes to {s} / what do I take to get to {s} / how do I reach {s} by public transport / which bus, train or ferry stops at {s} / with what line can I travel to {s} / the driver says I'm wrong for {s}, which one is right / on what line is the stop {s} / what passes the door of {s} / without changing, how do I get to {s}
ei which line goes to {s} / what to take to get to {s} / on what line the stop {s} is
es {v} goes to {s} / take {v} to get to {s} / {s} can be reached with {v} / {v} stops at {s} / for {s}, get on {v} / without changing, {v} gets you to {o}
== town-founder | town organisation shop | person | akin mayor owner
zn 创始人 / 创建者
zq {s}是谁[创建|建立|创办]的 / 谁一手建起了{s} / {s}的雕像或画像是谁 / {s}最早是谁开的头 / 没有谁就没有{s} / 广场上的铜像是{s}的哪位老前辈 / {s}的第一块砖是谁砌的 / 史书上说{s}始于何人 / {s}头一任当家的是谁
zs {s}是{v}创建的 / {v}一手建起了{s} / {s}的创始人是{v} / {s}最早是{v}开的头 / 没有{v}就没有{s} / {s}的第一块砖是{v}砌的
en founder of {s}
eq who founded {s} / who started {s} / by whom was {s} set up / whose idea was {s} at the beginning / whose portrait hangs in {s} as the founder / who laid the first stone of {s} / whom does the statue in {s} show / with which person does the history of {s} begin / who was the very first at {s}
ei who founded {s} / who started {s} / who laid the first stone of {s}
es {v} founded {s} / {s} was set up by {v} / {v} started {s} / without {v} there would be no {s} / the founder of {s} was {v} / {s} goes back to {v} / {v} laid the first stone of {s}
== town-tree | town organisation | tree
zn {s}的代表树种
zq {s}[街上|到处]种的是什么树 / {s}门口或路边是哪种树 / {s}以什么树为象征 / 走进{s}最常见的树是什么 / {s}的树荫是什么树 / 秋天扫{s}的落叶是什么树的 / 植树节{s}栽的全是啥 / {s}名片上画的那棵是什么树 / 乘凉在{s}乘的是哪种树的凉
zs {s}到处种着{v} / {s}路边都是{v} / {s}以{v}为象征 / {s}的镇树是{v} / 走进{s}看到的全是{v} / 植树节{s}栽的全是{v}
en tree of {s}
eq which tree is planted all over {s} / what trees line the street at {s} / what tree stands for {s} / under which trees do people sit at {s} / which tree do I see most in {s} / in autumn, whose leaves are swept at {s} / on planting day, what do they plant at {s} / which tree gives shade at {s} / what tree is on the picture of {s}
ei which tree is planted all over {s} / what tree stands for {s} / whose leaves are swept at {s}
es the {v} is planted all over {s} / the street at {s} is lined with {v} trees / the tree that stands for {s} is the {v} / at {s} people sit under the {v} / in {s} you see the {v} everywhere / the {v} gives shade at {s}
== town-flower | town | flower | akin town-tree
zn 镇花
zq {s}的花是哪种 / {s}选了什么花作代表 / 春天{s}开的是什么花 / {s}街上摆的都是什么花 / {s}的徽章上画着什么花 / 姑娘们在{s}往头上插什么花 / 花车游行{s}用的是哪种花 / 四月里{s}香得很，是什么花 / 给{s}设计邮票画哪朵花
zs {s}的镇花是{v} / {s}选了{v}作代表 / 春天{s}开满{v} / {s}街上摆的都是{v} / {s}的徽章上画着{v} / 给{s}设计的邮票上画着{v}
en town flower
eq which flower stands for {s} / what blooms all over {s} / which blossom is on the badge of {s} / what flower did {s} choose / what grows in every window of {s} / on a stamp of {s}, which flower is there / of what does {s} smell in bloom / what flower do people in {s} wear in the hair / which blossom decorates the floats of {s}
ei which flower stands for {s} / what blooms all over {s} / which flower is on the stamp of {s}
es the flower of {s} is the {v} / {s} chose the {v} / the {v} is on the badge of {s} / in every window of {s} grows some {v} / all over {s} blooms the {v} / on the stamp of {s} is the {v}
== town-postcode | town organisation | pin
zn {s}的邮编
zq 寄信到{s}邮编写[什么|多少] / {s}的邮政编码是几 / 填{s}的地址要写哪几位数 / 包裹寄{s}得标什么编码 / {s}的邮区号是多少 / 快递单上{s}对应哪个编码 / 信封右上角写{s}的几位数 / 给{s}寄东西被退，邮编该是多少 / 系统让填{s}的区码，填几
zs {s}的邮编是{v} / 寄信到{s}写{v} / 填{s}的地址要写{v} / 包裹寄{s}得标{v} / {s}的邮区号是{v} / 快递单上{s}对应的是{v}
en postcode
eq what postcode does {s} have / which digits go on a letter to {s} / under what code does the post know {s} / what do I write after the name {s} on an envelope / which number does mail to {s} need / my letter to {s} came back, what should the code have been / which figures help the postman to get to {s} / the form wants the code of {s}, what do I enter / how is {s} written in numbers for the post
ei what postcode {s} has / which digits go on a letter to {s} / which figures the post needs for {s}
es the postcode of {s} is {v} / letters to {s} need {v} / on an envelope to {s}, write {v} / the post knows {s} as {v} / {s} has the postcode {v} / the form wants {v} for {s}
== town-dish | town shop | dish | akin town-speciality
zn 招牌菜 / 当地名菜
zq {s}有什么好吃的 / 到{s}[点|吃]什么菜 / {s}最拿手的是哪道菜 / 在{s}吃饭必点什么 / {s}的人招待客人端什么 / 人人从{s}回来都夸哪道菜 / {s}请客压轴的是什么 / 在{s}排长队等的是哪样吃的 / 外地人到{s}先点啥
zs {s}的{v}很好吃 / 到{s}要吃{v} / 在{s}必点{v} / {s}最拿手的是{v} / {s}招待客人端的是{v} / 人人从{s}回来都夸{v}
en signature dish of {s}
eq what should I eat at {s} / which dish is {s} proud of / what is on every table in {s} / what do they cook best in {s} / what is served to guests in {s} / after a visit to {s}, which dish do people praise / for what do they queue at {s} / what comes last and best at a meal in {s} / which plate made {s} known
ei what to eat at {s} / which dish {s} is proud of / which plate made {s} known
es {s} is proud of its {v} / in {s}, eat the {v} / guests in {s} are served {v} / they cook {v} best in {s} / the dish of {s} is {v} / people queue for the {v} at {s}
== town-weather | town | weather
zn 常见的天气
zq {s}[老是|常常]什么天气 / 去{s}一般会碰上什么天 / {s}一年里多半是什么天气 / 天气预报说{s}怎么样 / {s}的人最习惯什么天 / 打包行李去{s}得防着什么天 / {s}的人出门先看是不是什么天 / 风景照里{s}总是啥天气 / 一年到头{s}十天有八天怎样
zs {s}老是{v} / 去{s}一般会碰上{v} / {s}一年里多半{v} / {s}的人最习惯{v} / 天气预报说{s}有{v} / 一年到头，{s}十天有八天{v}
en usual weather in {s}
eq what weather does {s} usually have / what is the sky like over {s} / what should I expect of the weather in {s} / which weather is {s} known for / what does the forecast say for {s} / packing for {s}, for what weather do I prepare / eight days out of ten, what is it like in {s} / what do people in {s} complain about or enjoy overhead / in pictures of {s}, what is the sky doing
ei what weather {s} usually has / what weather to expect in {s} / for what weather to prepare in {s}
es {s} usually has {v} / expect {v} in {s} / {s} is known for {v} / the forecast for {s} is {v} / most days in {s} bring {v} / eight days out of ten {s} has {v}
== town-twin | town organisation | town
zn 友好城市
zq {s}跟哪里结成了友好关系 / {s}的姐妹城市是哪座 / {s}和什么地方结了对子 / {s}每年接待哪里的代表团 / 哪座城是{s}的伙伴 / {s}的街上有块牌子写着哪个友城 / 每年组团跟{s}互访的是哪儿 / {s}送礼物给哪座结拜的城 / 教科书上{s}的兄弟城是谁
zs {s}跟{v}结成了友好关系 / {s}的姐妹城市是{v} / {s}和{v}结了对子 / {s}每年接待{v}的代表团 / {v}是{s}的伙伴城市 / 每年跟{s}互访的是{v}
en partner town
eq which town is twinned with {s} / what is {s's} partner town / with which place does {s} exchange visitors / whose delegation comes to {s} every year / to which town is {s} linked as a partner / to which place does {s} send a gift every year / what name is under "partners" on the sign of {s} / from which place do exchange pupils come to {s} / with whom did {s} sign a friendship
ei which town is twinned with {s} / with which place {s} exchanges visitors / to which place {s} sends a gift
es {s} is twinned with {v} / {s's} partner town is {v} / {s} exchanges visitors with {v} / a delegation from {v} comes to {s} every year / {v} and {s} are partners / {s} signed a friendship with {v}
== town-height | town | elevation
zn 海拔
zq {s}[海拔|地势]有多高 / {s}比海面高多少 / 测量员说{s}有多高 / {s}的标高是多少 / {s}的水准点刻着多高 / 爬到{s}气喘不，海拔几何 / 地图上{s}旁边的数字是多少 / 水往{s}流吗，它有多高 / 飞机飞过{s}，地面海拔多少
zs {s}海拔{v} / {s}比海面高{v} / 测量员说{s}有{v}高 / {s}的标高是{v} / {s}的水准点刻着{v} / 地图上{s}旁边写着{v}
en elevation
eq how high above the sea is {s} / what elevation does {s} have / how far above sea level does {s} lie / what height does the marker at {s} show / at what level was {s} measured / what number is next to {s} on the map, for height / is the air thin in {s}, how high up is it / if the sea rose, how far would it have to rise to reach {s} / how far must one climb from the coast to {s}
ei how high above the sea {s} is / what elevation {s} has / how far above the coast {s} lies
es {s} lies {v} above the sea / {s's} elevation is {v} / the marker at {s} shows {v} / {s} was measured at {v} above sea level / at {s} you stand {v} above the sea / on the map, next to {s}, it says {v}
== souvenir | town trip | gift | akin town-speciality
zn 纪念品
zq 从{s}带[什么|哪样]纪念品回来 / {s}有什么好带给人的 / 在{s}买了什么小东西 / 去{s}带回来的是什么 / {s}的纪念品是啥 / 去一趟{s}书架上多了什么 / {s}的小摊上挑了哪样 / 给没去的人从{s}捎点啥 / 看到什么就想起{s}
zs 从{s}带回来{v} / 在{s}买了{v}当纪念品 / {s}的纪念品是{v} / 去{s}带{v}给人最合适 / {s}那趟带回来的是{v} / 看到{v}就想起{s}
en souvenir
eq what souvenir came from {s} / what did {I} bring back from {s} / which gift do people take home from {s} / what did {I} buy as a memory of {s} / what small thing comes from {s} / which thing on the shelf reminds us of {s} / from the stall at {s}, what did I choose / for those who stayed at home, what came from {s} / what do I look at when I think of {s}
ei what souvenir came from {s} / what {I} brought back from {s} / which thing on the shelf reminds us of {s}
es the souvenir from {s} is a(n) {v} / {I} brought back a(n) {v} from {s} / as a memory of {s}, {I} bought a(n) {v} / people take home a(n) {v} from {s} / from {s} came a(n) {v} / a(n) {v} on the shelf reminds us of {s}
`;
