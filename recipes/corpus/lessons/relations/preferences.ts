/** What someone likes, dislikes and dreams of. */
export const PREFERENCES = `
== favourite-colour | person self | colour
zn 最喜欢的颜色
zq {s}[最|特别|]喜欢什么颜色 / {s}偏爱哪种颜色 / 哪个颜色最讨{s}喜欢 / 给{s}挑东西该选什么颜色 / {s}买什么都挑哪个颜色 / {s}的房间想刷成什么色 / {s}的东西清一色是哪种颜色 / 让{s}选气球会拿什么颜色的 / 什么颜色的礼物纸适合{s}
zs {s}最喜欢{v} / {s}偏爱{v} / {s}买东西总挑{v}的 / {s}看见{v}就高兴 / 在所有颜色里{s}最爱{v} / !{s}的房间里全是{v}，因为就爱这个颜色 / 让{s}选气球，准拿{v}的
en favourite colour
eq which colour +does {s} like [best|most] / what colour should I pick for {s} / what colour +is {s} fondest of / which colour makes {s} happy / if {s} had to choose a colour, what would it be / what colour would {s} paint a bedroom / given a box of crayons, which one +does {s} wear out first / for {s's} wrapping paper, which colour / which balloon would {s} take
ei which colour {s} +like best / what colour to pick for {s} / which balloon {s} would take
es {s's} favourite colour is {v} / {s} +like {v} more than any other colour / {s} always +choose {v} / of all colours, {s} +like {v} best / {s} +is very fond of {v} / {s} +pick {v} whenever there is a choice / from a bunch of balloons {s} +take the {v} one
== favourite-food | person self | food 
zn 最爱吃的菜 / 最爱的食物
zq {s}[最|特别|]爱吃什么 / {s}百吃不厌的是什么 / 请{s}吃饭点什么好 / 什么菜最合{s}的胃口 / {s}一提什么就流口水 / {s}生日那顿要做什么菜 / 闻到什么香味{s}就坐不住 / 出国久了{s}最馋哪口 / 冰箱里备着什么，{s}就高兴
zs {s}最爱吃{v} / {s}对{v}百吃不厌 / {v}最合{s}的胃口 / {s}一看到{v}就走不动路 / 请{s}吃饭就点{v} / {s}能连着一星期吃{v} / 出国久了，{s}最馋{v}
en favourite food / favourite dish
eq what +does {s} like to eat [best|most] / which food could {s} eat every day / what should I order for {s} / what dish makes {s's} mouth water / which meal +does {s} never get tired of / after a long time abroad, which taste +does {s} miss / for {s's} birthday meal, what do I cook / what smell brings {s} to the kitchen / what would {s} have as a last meal
ei what {s} +like to eat best / what to order for {s} / which taste {s} +miss abroad
es {s's} favourite food is {v} / {s} +love {v} / {s} could eat {v} every day / nothing tastes better to {s} than {v} / {s} never +get tired of {v} / if you cook for {s}, make {v} / for a birthday meal {s} +want {v}
== hated-food | person self | vegetable | akin allergy
zn 最讨厌的菜
zq {s}[最|]不爱吃什么 / 做饭给{s}别放什么 / {s}一口都不碰的是什么菜 / 哪种菜{s}咽不下去 / {s}总把什么挑出来 / 给{s}打饭千万别打什么 / 汤里捞出哪样{s}才肯喝 / {s}捏着鼻子也吃不下啥 / 小时候被逼着吃什么，{s}至今记仇
zs {s}最讨厌吃{v} / {s}一口{v}都不碰 / 做饭给{s}千万别放{v} / {s}总把{v}挑出来 / {s}闻到{v}就躲 / {s}咽不下{v} / 汤里要捞出{v}，{s}才肯喝
en most hated vegetable
eq what +does {s} refuse to eat / which vegetable +does {s} hate / what should I leave out when I cook for {s} / what +does {s} always pick out of the dish / what can {s} not stand on the plate / for what would {s} rather go hungry / what must I fish out of {s's} soup / which vegetable gives {s} a bad memory / what makes {s} hold the nose at table
ei what {s} +refuse to eat / which vegetable {s} +hate / for what {s} would rather go hungry
es {s} +hate {v} / {s} +refuse to eat {v} / leave the {v} out when you cook for {s} / {s} always +pick out the {v} / {s} can't stand {v} / {s} would rather go hungry than eat {v}
== favourite-drink | person self | drink
zn 最爱喝的饮料
zq {s}[最|平时|]爱喝什么 / {s}进店[总|]点什么喝的 / 请{s}喝东西该点什么 / 什么饮料{s}喝不腻 / {s}杯子里装的一般是什么 / 聚会给{s}倒一杯什么 / {s}保温杯里泡的是什么 / 自动售货机前{s}按哪个 / 渴了的时候{s}先想到哪种喝的
zs {s}最爱喝{v} / {s}进店总点{v} / {s}天天离不开{v} / {s}的杯子里一般是{v} / 请{s}喝东西就点{v} / {s}喝{v}从来喝不腻 / {s}的保温杯里泡着{v}
en favourite drink
eq what +does {s} like to drink [best|] / which drink +does {s} always order / what can I get {s} to drink / what is usually in {s's} cup / which drink can {s} not live without / at the vending machine, what +does {s} press / at a party, what do I pour for {s} / when thirsty, of what +does {s} think first / what +is {s} sipping all day
ei what {s} +like to drink / what to get {s} to drink / what {s} +press at the vending machine
es {s's} favourite drink is {v} / {s} always +order {v} / {s} +like to drink {v} / there is usually {v} in {s's} cup / {s} can't get through the day without {v} / {s} +is sipping {v} all day
== favourite-fruit | person self pet | fruit
zn 最爱的水果 / 最喜欢的水果
zq {s}[最|]爱吃[什么|哪种]水果 / 看{s}该带什么水果 / 水果里{s}最馋哪一样 / 买哪种水果{s}最开心 / {s}的水果盘里少不了什么 / 果摊前{s}先伸手拿什么 / 榨汁给{s}榨哪种 / 什么水果上市{s}最激动 / {s}种树会种结什么果的
zs {s}最爱吃的水果是{v} / {s}最馋{v} / 水果里{s}最喜欢{v} / 去看{s}带点{v}就对了 / {s}一次能吃好多{v} / {s}等着{v}上市，天天念叨
en favourite fruit
eq which fruit +does {s} like [best|most] / what fruit should I bring {s} / what kind of fruit +is {s} mad about / of all fruit, what +does {s} choose / which fruit goes first from {s's} bowl / at the fruit stall, for what +does {s} reach first / which season's fruit makes {s} excited / if {s} planted a tree, what would hang on it / for a smoothie, what +does {s} throw in
ei which fruit {s} +like best / what fruit to bring {s} / for what {s} +reach at the fruit stall
es {s's} favourite fruit is {v} / {s} +like {v} better than other fruit / of all fruit {s} +choose {v} / bring {s} some {v}, that is the fruit to bring / for fruit, {s} always +take {v} / at the stall, {s} +reach for the {v}
== favourite-dessert | person self | dessert
zn 最爱的甜点 / 最喜欢的甜品
zq {s}[饭后|]爱吃什么甜[点|品] / 给{s}买甜点[选|买]哪种 / 什么甜食{s}最抵抗不了 / 甜品单上{s}会点什么 / {s}[最|]喜欢的甜食是哪样 / {s}下午茶配什么 / 给{s}庆功买哪样甜的 / 心情不好时{s}靠吃什么甜食 / 路过蛋糕店{s}会带走哪一款
zs {s}最爱的甜点是{v} / {s}抵抗不了{v} / 饭后{s}总要来份{v} / 甜品单上{s}只点{v} / 给{s}买甜点就选{v} / 心情不好，{s}就来份{v}
en favourite dessert / favourite sweet
eq which dessert +does {s} like best / what +does {s} have for dessert / what sweet thing can {s} not resist / what would {s} pick from the dessert menu / what should I bake for {s's} sweet tooth / with afternoon tea, what +does {s} have / to cheer {s} up, which sweet do I bring / what +does {s} carry out of the cake shop / after dinner, for what is there always room in {s}
ei which dessert {s} +like best / what {s} would pick for dessert / what {s} +carry out of the cake shop
es {s's} favourite dessert is {v} / {s} can't resist {v} / for dessert {s} always +have {v} / from the dessert menu {s} would pick {v} / {s} +love {v} after a meal / with afternoon tea {s} +have {v}
== favourite-snack | person self | snack
zn 最爱的零食
zq {s}[平时|]爱吃什么零食 / {s}嘴馋的时候吃什么 / {s}抽屉里常备什么零食 / 看电影的时候{s}手里抓的是什么 / 出门给{s}带哪种零食 / 火车上{s}掏出来嚼的是啥 / {s}追剧时嘴里咔嚓的是什么 / 给{s}寄箱好吃的寄哪样 / {s}上课偷吃的是什么
zs {s}最爱的零食是{v} / {s}嘴馋了就吃{v} / {s}抽屉里常备着{v} / {s}看电影总抓着{v} / 出门得给{s}带{v} / 火车上{s}掏出来嚼的总是{v}
en favourite snack
eq which snack +does {s} like best / what +does {s} nibble between meals / what snack is always in {s's} drawer / what +does {s} munch during films / which snack should I pack for {s} / on the train, what +does {s} pull out to eat / what +is {s} crunching in front of the TV / for a parcel of treats, what would {s} like / what did {s} use to eat secretly in class
ei which snack {s} +like best / what {s} +nibble between meals / what {s} +pull out to eat on the train
es {s's} favourite snack is {v} / {s} always +nibble {v} between meals / {s's} drawer is never without {v} / {s} +munch {v} during films / when {s} +is peckish, it has to be {v} / on the train, {s} +pull out {v}
== favourite-sport | person self | sport 
zn 最喜欢的运动
zq {s}[最|]喜欢[什么|哪项]运动 / {s}平时玩什么球或者练什么 / {s}最痴迷哪项体育 / 约{s}运动该约什么 / {s}一有空就去练什么 / 奥运会{s}只盯着哪个项目 / {s}房间贴的是什么运动的海报 / 让{s}选体育课会选啥 / 哪项运动{s}能聊一晚上
zs {s}最喜欢的运动是{v} / {s}痴迷{v} / {s}一有空就去练{v} / 约{s}运动就约{v} / 说到体育，{s}最爱{v} / 奥运会{s}只盯着{v}
en favourite sport
eq which sport +does {s} like best / what sport +is {s} crazy about / what +does {s} play or practise in free hours / which sport should I invite {s} to / what kind of sport +does {s} enjoy most / at the Olympics, what +does {s} never miss / about which sport can {s} talk all night / in PE, what would {s} choose / whose gear fills {s's} room, by sport
ei which sport {s} +like best / what sport {s} +is crazy about / about which sport {s} can talk all night
es {s's} favourite sport is {v} / {s} +is crazy about {v} / in sport, {s} +like {v} best / {s} never +miss a chance of {v} / nothing beats {v} for {s} / {s} can talk all night about {v}
== hobby | person self | hobby | akin weekend-pastime
zn 爱好 / 业余爱好
zq {s}[业余时间|闲下来]喜欢做什么 / {s}有什么爱好 / {s}平时靠什么打发时间 / {s}[最近|]迷上了什么 / {s}下了班爱干什么 / 给{s}找乐子该带去干啥 / {s}一钻进去就忘了吃饭的是什么事 / {s}的零花钱都花在哪个爱好上 / 介绍{s}时说特长是什么
zs {s}的爱好是{v} / {s}闲下来就喜欢{v} / {s}迷上了{v} / {s}业余时间都在{v} / {s}下了班就{v} / {s}平时最大的乐趣是{v} / {s}的零花钱都花在{v}上
en hobby / pastime
eq what +does {s} do for fun / what +does {s} enjoy in spare moments / which hobby +does {s} have / how +does {s} pass the time / what +has {s} taken up / doing what +does {s} forget the time / on which pastime +does {s} spend pocket money / in an introduction, what hobby do we name for {s} / what keeps {s} busy on a free evening
ei what {s} +do for fun / which hobby {s} +has / doing what {s} +forget the time
es {s's} hobby is {v} / {s} +has taken up {v} / for fun, {s} +go in for {v} / {s} +spend free hours on {v} / {s} +is really into {v} / {s} +forget the time over {v}
== favourite-season | person self | season
zn 最喜欢的季节
zq {s}[最|]喜欢[哪个季节|什么季节] / 一年里{s}最盼着什么时候 / 什么时节{s}心情最好 / 春夏秋冬{s}偏爱哪个 / {s}觉得哪个季节最舒服 / {s}想在什么季节办婚礼 / {s}的照片多是哪个季节拍的 / 什么时候约{s}出去最有兴致 / {s}写作文总写哪个季节
zs {s}最喜欢{v} / {s}一年到头盼着{v} / 一到{v}{s}心情就好 / {s}觉得{v}最舒服 / 四季里{s}偏爱{v} / {s}的照片多是{v}拍的
en favourite season
eq which season +does {s} like best / what time of year makes {s} happiest / which part of the year +does {s} look forward to / of the seasons, what +does {s} prefer / when in the year +is {s} in the best mood / for a wedding, what season would {s} choose / in which season were most of {s's} photos taken / when +does {s} come alive in the year / what time of year +does {s} write poems about
ei which season {s} +like best / what time of year {s} +prefer / when in the year {s} +come alive
es {s's} favourite season is {v} / {s} +look forward to {v} all year / {s} +like {v} better than any other season / {s} +is happiest in {v} / the best part of the year for {s} is {v} / {s} +come alive in {v}
== favourite-animal | person self | animal
zn 最喜欢的动物
zq {s}[最|]喜欢[什么|哪种]动物 / 去动物园{s}最想看什么 / {s}觉得哪种动物最可爱 / {s}收集的玩偶都是什么动物 / {s}对什么动物着迷 / {s}书包上挂着哪种动物 / 看纪录片{s}最爱看讲什么的 / 要是能变，{s}想变成什么动物 / {s}画画老画哪种动物
zs {s}最喜欢的动物是{v} / {s}觉得{v}最可爱 / 去动物园{s}只想看{v} / {s}对{v}着迷 / {s}收集的玩偶全是{v} / 要是能变，{s}想变成{v}
en favourite animal
eq which animal +does {s} like best / what animal +does {s} want to see at the zoo / what creature +does {s} find cutest / which animal +does {s} collect toys of / what animal +is {s} fascinated by / if {s} could turn into an animal, which one / what animal hangs from {s's} school bag / documentaries about which creature +does {s} love / what +does {s} draw again and again, of animals
ei which animal {s} +like best / what animal {s} +find cutest / what animal {s} would turn into
es {s's} favourite animal is the {v} / at the zoo {s} only +want to see the {v} / {s} +is fascinated by the {v} / no animal is dearer to {s} than the {v} / {s} +think the {v} is the best animal there is / if {s} could be an animal, it would be a(n) {v}
== favourite-flower | person self | flower
zn 最喜欢的花
zq {s}[最|]喜欢什么花 / 送{s}花该送[什么|哪种] / 什么花最能让{s}开心 / {s}家里总插着什么花 / {s}对哪种花情有独钟 / 给{s}的生日花束要包什么 / {s}香水是哪种花的味 / 花市里{s}停在哪一摊前 / {s}想在院子里种啥花
zs {s}最喜欢的花是{v} / 送{s}就送{v} / {s}对{v}情有独钟 / {s}家里总插着{v} / {s}一看见{v}就停下来闻 / {s}想在院子里种满{v}
en favourite flower
eq which flower +does {s} like best / what flowers should I give {s} / what +does {s} keep in the vase / which blossom +is {s} fondest of / what bouquet would please {s} / at the flower market, before which stall +does {s} stop / which flower's scent is in {s's} perfume / what would {s} plant all over the garden / for a birthday bouquet, what goes in for {s}
ei which flower {s} +like best / what flowers to give {s} / what {s} would plant all over the garden
es {s's} favourite flower is the {v} / {s} +like the {v} better than other flowers / of all flowers, {s} +love the {v} / {s's} vase always holds some kind of {v} / to please {s} with flowers, choose the {v} / {s} would plant {v} all over the garden
== favourite-music | person self | music
zn 最爱听的音乐
zq {s}[平时|]爱听什么[音乐|歌] / {s}耳机里放的是什么 / {s}喜欢哪种音乐 / 开车时{s}放什么音乐 / {s}的歌单里都是什么类型 / 车里连上{s}的手机会放啥 / {s}为了听什么跑去现场 / 写作业时{s}外放的是什么 / {s}收藏的唱片是哪一类
zs {s}最爱听{v} / {s}耳机里放的都是{v} / {s}开车总放{v} / {s}的歌单全是{v} / {s}从小就听{v} / {s}收藏的唱片全是{v}
en favourite kind of music
eq what kind of music +does {s} like / what +does {s} listen to / which music plays in {s's} headphones / what sort of tunes +does {s} put on in the car / what is {s's} playlist full of / what records +does {s} collect / for which kind of concert would {s} travel far / with what in the background +does {s} work / if {s's} phone plays aloud, what do we hear
ei what kind of music {s} +like / what {s} +listen to / what records {s} +collect
es {s} +listen to {v} / {s's} favourite kind of music is {v} / {s's} headphones always play {v} / in the car {s} +put on {v} / {s's} playlist is full of {v} / {s} grew up with {v} / {s} +collect records of {v}
== favourite-genre | person self | genre
zn 最爱看的类型
zq {s}[平时|]爱看什么类型的[书|片子] / {s}[喜欢|偏爱]哪一类故事 / 给{s}推荐书该选什么类型 / {s}床头放的都是哪种书 / 什么题材最吸引{s} / 去书店{s}直奔哪个架子 / 周末晚上{s}挑什么片看 / 讲睡前故事给{s}讲哪种 / {s}写小说会写成什么类型
zs {s}最爱看{v} / {s}偏爱{v} / {s}床头放的全是{v} / 给{s}推荐就选{v} / {s}一拿起{v}就放不下 / 去书店{s}直奔{v}的架子
en favourite genre
eq what kind of stories +does {s} enjoy / which genre +does {s} go for / what +does {s} like to read or watch / what sort of book lies on {s's} bedside table / what genre should I recommend to {s} / in a bookshop, to what shelf +does {s} run / on a film night, what sort would {s} pick / if {s} wrote something, what would it be / what keeps {s} up reading until late
ei what kind of stories {s} +like / which genre {s} +go for / to what shelf {s} +run in a bookshop
es {s's} favourite genre is {v} / {s} +go for {v} / {s's} shelf is full of {v} / {s} can't put down {v} / give {s} {v} and everything is fine / {s} mostly +enjoy {v} / in a bookshop, {s} +run to the shelf of {v}
== favourite-subject | person self | subject | akin hated-subject
zn 最喜欢的科目
zq {s}[在学校|上学时|]最喜欢[哪门课|什么课|哪一科] / {s}哪门课学得最来劲 / 哪一科{s}从不缺席 / {s}上什么课最专心 / {s}对哪个科目最感兴趣 / 问{s}题目问哪门最保险 / {s}想当哪一科的课代表 / 课表上有什么{s}就笑 / {s}大学想念哪方面的
zs {s}最喜欢的科目是{v} / {s}上{v}课最来劲 / {s}对{v}最感兴趣 / {s}从不缺{v}课 / 所有课里{s}最爱{v} / 课表上有{v}，{s}就笑
en favourite subject / favourite school subject
eq which subject +does {s} like best [at school|] / what lesson +does {s} enjoy most / in which class +is {s} most awake / which subject +is {s} keenest on / what +does {s} love to study / in which class +does {s} put up a hand first / what would {s} study at university / for help with homework in what +is {s} the right person / which lesson makes {s} smile
ei which subject {s} +like best / what lesson {s} +enjoy most / in which class {s} +put up a hand first
es {s's} favourite subject is {v} / {s} +enjoy {v} more than other lessons / {s} +is keen on {v} / {s} never +miss a lesson in {v} / at school {s} +like {v} best / {s} +put up a hand first in {v}
== hated-subject | person self | subject | akin favourite-subject
zn 最头疼的科目
zq {s}[最怕|最头疼]哪门课 / {s}哪一科[学得最差|最吃力] / 哪门课总让{s}犯困 / {s}最不想上的是什么课 / {s}考试总砸在哪科上 / 补习班给{s}报哪科 / 卷子发下来{s}不敢看哪门 / 哪门课{s}数着秒等下课 / 老师为哪一科找过{s}的家长
zs {s}最头疼{v} / {s}一上{v}课就犯困 / {s}最怕的科目是{v} / {s}考试总砸在{v}上 / {s}{v}学得最吃力 / 补习班给{s}报的是{v}
en worst subject
eq which subject +does {s} struggle with / what lesson +does {s} dread / in which class +does {s} fall asleep / which subject always lets {s} down in exams / what +is {s} worst at in school / in what +does {s} need extra lessons / which paper +does {s} not dare to turn over / in which lesson +does {s} count the seconds / about what subject did the teacher ring {s's} parents
ei which subject {s} +struggle with / what lesson {s} +dread / in what {s} +need extra lessons
es {s} +struggle with {v} / {s} +dread {v} lessons / {s's} worst subject is {v} / {s} +fall asleep in {v} / exams in {v} always go badly for {s} / {s} +need extra lessons in {v}
== fear | person self pet | fear
zn 最怕的东西
zq {s}[最|]怕什么 / 什么会把{s}吓坏 / {s}一碰到什么就[发抖|躲起来] / {s}的胆子输给了什么 / 什么东西{s}见了就跑 / 半夜什么能让{s}尖叫 / 跟{s}去玩要避开什么 / {s}闭着眼睛不敢看的是啥 / 拿什么逗{s}会被骂
zs {s}最怕{v} / {s}一碰到{v}就[发抖|想躲] / {v}会把{s}吓坏 / {s}从小就怕{v} / {s}什么都不怕，就怕{v} / 半夜里{v}能让{s}尖叫
en greatest fear
eq what +is {s} afraid of / what frightens {s} [most|] / what makes {s} tremble / what +does {s} run away from / which thing scares {s} / what would make {s} scream at night / on an outing with {s}, what should we avoid / at what +does {s} shut both eyes / with what should one never tease {s}
ei what {s} +is afraid of / what scares {s} / what would make {s} scream at night
es {s} +is afraid of {v} / nothing frightens {s} more than {v} / {s's} greatest fear is {v} / {s} +has always been scared of {v} / {s} +run away from {v} / never tease {s} with {v}
== dream | person self | dream
zn 梦想 / 心愿
zq {s}[将来|以后|]想做什么 / {s}有什么梦想 / {s}这辈子最想干的事是什么 / {s}一直盼着能做什么 / {s}退休后打算做什么 / 许愿的时候{s}心里想的是什么事 / 中了大奖{s}会去做啥 / {s}墙上贴着的目标是什么 / 有朝一日{s}会去干哪样
zs {s}的梦想是{v} / {s}将来想{v} / {s}这辈子最想{v} / {s}一直盼着能{v} / {s}说总有一天要{v} / 中了大奖，{s}就去{v}
eq what +does {s} dream of doing / what would {s} love to do one day / what is {s's} plan for later in life / what +does {s} want most in life / what +does {s} hope to do some day / what +does {s} always talk about doing eventually / what would make {s's} life complete / which wish +does {s} carry around / what +is {s} saving up and working for / when blowing out candles, for what +does {s} wish to do / with a million, what would {s} do / what goal hangs on {s's} wall / if nothing stood in the way, what would {s} do
ei what {s} +dream of / what {s} would love to do one day / what {s} would do with a million
es {s} +want to {v} / {s's} [dream|great wish] is to {v} / one day {s} would love to {v} / {s} +hope to {v} some day / all {s} really +want is to {v} / with a million {s} would {v}
== weekend-pastime | person self | pastime | akin hobby
zn 周末的消遣
zq {s}周末[一般|都|]干什么 / {s}休息日怎么过 / 周六周日{s}一般在忙什么 / {s}的周末是怎么打发的 / 周末找{s}，{ta}多半在做什么 / 周六打给{s}，电话那头在干啥 / {s}补觉之外周末还做什么 / 约不到{s}，{ta}周日忙什么 / 难得放假，{s}怎么消磨
zs {s}周末都在{v} / {s}休息日就爱{v} / 一到周末{s}就{v} / {s}的周末全用来{v} / 周六周日{s}多半在{v} / 难得放假，{s}就{v}
en weekend pastime
eq what +does {s} do at weekends / how +does {s} spend Saturday and Sunday / what +is {s} usually up to at the weekend / how +does {s} pass a day off / what is {s's} idea of a good weekend / if I ring {s} on a Saturday, what is going on / why +is {s} never free on Sundays / what fills {s's} days off / on a free weekend, how +does {s} relax
ei what {s} +do at weekends / how {s} +spend a day off / what fills {s's} days off
es {s} +spend weekends {v} / at the weekend {s} +is usually {v} / {s's} idea of a good weekend is {v} / on days off {s} can be found {v} / Saturdays and Sundays, {s} +enjoy {v} / {s's} days off are filled with {v}
== favourite-smell | person self | smell
zn 最喜欢的气味
zq {s}[最|]喜欢闻什么[味道|] / 什么气味让{s}觉得舒服 / {s}闻到什么就想家 / 哪种味道{s}闻不够 / 香味里{s}最爱哪一种 / 给{s}买香薰选哪种香 / 路过哪里飘来啥味{s}会停步 / {s}记忆里童年是什么味道 / {s}枕边放着什么香
zs {s}最喜欢闻{v}的味道 / {s}闻不够{v}的味道 / {v}的气味让{s}觉得舒服 / {s}一闻到{v}的味道就想家 / 所有气味里{s}最爱{v} / 给{s}买香薰就选{v}味的
en favourite smell
eq what smell +does {s} like best / which scent makes {s} feel at home / what +does {s} love to smell / which smell calms {s} down / what scent reminds {s} of home / for a scented candle, what would {s} choose / of what did {s's} childhood smell / at which scent +does {s} stop in the street / what smell puts {s} in a good mood
ei what smell {s} +like best / which scent {s} +love / of what {s's} childhood smelled
es {s} +love the smell of {v} / {s's} favourite smell is {v} / the scent of {v} makes {s} feel at home / nothing smells better to {s} than {v} / {s} +feel calm at the smell of {v} / {s's} childhood smelled of {v}
== bad-habit | person self | habit
zn 坏习惯 / 坏毛病
zq {s}有什么[坏毛病|坏习惯] / {s}哪个习惯[老|总]改不掉 / {s}总被人说的毛病是什么 / {s}想戒掉什么 / 大家受不了{s}的哪一点 / 跟{s}同住要忍受什么 / {s}一紧张就犯哪个毛病 / 妈妈老为啥事唠叨{s} / {s}新年发誓要改掉什么
zs {s}有个坏习惯，就是{v} / {s}的毛病是{v} / {s}总改不掉{v} / {s}一直想戒掉{v} / 大家都受不了{s}{v} / {s}新年发誓要改掉{v}
en bad habit
eq which bad habit +does {s} have / what can {s} not stop doing / what +is {s} always told off for / which habit +does {s} want to drop / what annoying thing +does {s} do / sharing a flat with {s}, what must I put up with / when nervous, what +does {s} start doing / about what does {s's} mother nag / what did {s} promise to give up at New Year
ei which bad habit {s} +has / what {s} +want to stop doing / what {s} promised to give up
es {s's} bad habit is {v} / {s} can't give up {v} / {s} +is always told off for {v} / {s} +want to stop {v} / the thing that annoys everyone about {s} is {v} / at New Year {s} promised to give up {v}
== instrument | person self | instrument
zn {s}会的乐器
zq {s}会[什么乐器|哪种乐器] / {s}在乐队里负责什么乐器 / {s}练的是哪样乐器 / {s}上台演奏的是什么 / {s}小时候学的什么乐器 / 学校汇演{s}拿什么上台 / {s}琴盒里装的是哪种 / 邻居听见{s}天天练的是什么 / 问{s}借乐器能借到啥
zs {s}会{v} / {s}从小练{v} / {s}在乐队里负责{v} / {s}上台演奏的是{v} / {s}学了好多年{v} / {s}的琴盒里装着{v}
en instrument / musical instrument
eq which instrument +does {s} play / what +does {s} play in the band / which instrument did {s} learn / what +does {s} practise every evening, musically / on what instrument +does {s} perform / what is in {s's} instrument case / at the school concert, with what did {s} come on stage / what do neighbours hear {s} practise / in which lessons did {s} wear out the strings or keys
ei which instrument {s} +play / what {s} +play in the band / what is in {s's} instrument case
es {s} +play the {v} / {s} learned the {v} as a child / in the band {s} +play the {v} / {s's} instrument is the {v} / {s} +perform on the {v} / in {s's} case is a(n) {v}
== favourite-weather | person self | weather
zn 最喜欢的天气
zq {s}[最|]喜欢什么天气 / 什么天气{s}心情好 / {s}盼着出什么样的天 / 哪种天气{s}最爱出门 / {s}觉得什么天气最舒服 / 拉开窗帘看到什么天{s}会欢呼 / {s}挑什么天气去拍照 / 什么样的天{s}最想睡懒觉，因为舒服 / {s}觉得世上最美的天气是哪种
zs {s}最喜欢{v} / 碰上{v}{s}心情就好 / {s}盼着{v} / {s}最爱在{v}的时候出门 / {s}觉得{v}最舒服 / 拉开窗帘看到{v}，{s}会欢呼
en favourite weather
eq what weather +does {s} like best / which kind of weather cheers {s} up / what sort of weather +does {s} wait for / in what weather +does {s} love to go out / what weather suits {s} / what sky makes {s} cheer in the morning / for a photo walk, what weather would {s} choose / what kind of day +does {s} find beautiful / in which weather +is {s} at peace
ei what weather {s} +like best / which weather cheers {s} up / what kind of day {s} +find beautiful
es {s's} favourite weather is {v} / {s} +love {v} / {v} always cheers {s} up / the weather {s} +like best is {v} / {s} +go out happily in {v} / {s} +find {v} beautiful
== favourite-book | person self | title | akin favourite-film
zn 最喜欢的书
zq {s}[最|]喜欢哪本书 / 哪本书{s}翻了好几遍 / {s}推荐大家读什么书 / {s}床头放的是哪本 / 什么书对{s}影响最大 / 去荒岛{s}会带上哪本 / {s}包里那本翻烂的书叫什么 / 送书给别人{s}总送哪一本 / 哪本书{s}能背出几段
zs {s}最喜欢的书是{v} / {s}把{v}翻了好几遍 / {s}逢人就推荐{v}这本书 / {s}床头放着{v} / 对{s}影响最大的书是{v} / 去荒岛，{s}会带上{v}
en favourite book
eq which book +does {s} like best / what book +has {s} read again and again / which book +does {s} recommend to everyone / what book lies by {s's} bed / which book changed {s's} life / to a desert island, which book would {s} take / from what book can {s} quote whole pages / which title +does {s} give away as a present / what worn-out book is in {s's} bag
ei which book {s} +like best / what book {s} +recommend / from what book {s} can quote
es {s's} favourite book is {v} / {s} +has read {v} many times / {s} +recommend {v} to everyone who reads / the book by {s's} bed is {v} / no book means more to {s} than {v} / {s} can quote whole pages of {v}
== favourite-film | person self | title | akin favourite-book
zn 最喜欢的电影
zq {s}[最|]喜欢哪部[电影|片子] / 哪部电影{s}看了好几遍 / {s}看哪部片子会哭 / {s}推荐看什么电影 / 电影里{s}最爱哪一部 / {s}手机里存着哪部片 / {s}拉着大家一起看的是哪部 / 台词都会背的那部，{s}说是啥 / {s}心里的影史第一是谁
zs {s}最喜欢的电影是{v} / {s}看{v}会哭 / {v}这部片子{s}看了好几遍 / {s}推荐大家去看{v}这部电影 / 电影里{s}最爱{v} / {s}心里排第一的片子是{v}
en favourite film / favourite movie
eq which film +does {s} like best / what film makes {s} cry / which movie +has {s} seen again and again / what film would {s} recommend / of all films, which is dearest to {s} / which film did {s} make us all watch / the lines of what film +does {s} know by heart / what would {s} show on a film night / what is number one on {s's} list of films
ei which film {s} +like best / what movie {s} would recommend / which film {s} made us all watch
es {s's} favourite film is {v} / {s} +has seen the film {v} many times / the film {v} makes {s} cry / {s} told me to watch the film {v} / of all films {s} +like {v} best / {s} +know every line of the film {v}
== favourite-song | person self | song
zn 最喜欢的歌
zq {s}[去KTV|唱歌]必点哪首 / {s}[最|]喜欢哪首歌 / {s}一直循环的是什么歌 / {s}手机铃声是哪首歌 / {s}洗澡时哼的是哪首 / 给{s}点歌点哪首 / 什么旋律一响{s}就跟着哼 / {s}起床闹钟放的是哪首 / 聚会散场前{s}一定要唱啥
zs {s}最喜欢的歌是{v} / {s}去KTV必点{v} / {s}一直在循环{v} / {s}洗澡的时候总哼{v} / {s}最拿手的歌是{v} / {v}一响，{s}就跟着唱
en favourite song
eq which song +does {s} like best / what song +does {s} sing at karaoke / which tune +does {s} play over and over / what +does {s} hum in the shower / what song should we play for {s} / which song wakes {s} in the morning / when what tune starts, +does {s} sing along / what +does {s} want played at every party / which song can nobody take from {s}
ei which song {s} +like best / what {s} +sing at karaoke / which song wakes {s} in the morning
es {s's} favourite song is {v} / {s} always +sing {v} at karaoke / {s} +play {v} over and over / {s} +hum {v} in the shower / the song {s} +love most is {v} / {v} wakes {s} in the morning
== favourite-place | person self | hangout
zn 最喜欢待的地方
zq {s}没事[爱|喜欢]待在哪 / {s}[最|]喜欢去什么地方坐坐 / 找不到{s}该去哪儿看看 / {s}散心一般去哪 / {s}想一个人静静会去哪里 / 写生{s}会背着画板去哪 / 约{s}谈心约在什么地方 / 哪儿能看见{s}坐着发呆 / 吃完饭{s}溜达到哪里
zs {s}没事就爱待在{v} / {s}最喜欢去{v}坐坐 / 找不到{s}就去{v}看看 / {s}散心一般去{v} / {s}想静静的时候就去{v} / 吃完饭{s}总溜达到{v}
en favourite place to sit
eq where +does {s} like to spend time / where should I look if I can't find {s} / where +does {s} go to be alone / where +is {s} most likely to sit and think / what is {s's} favourite spot / after dinner, where +does {s} stroll to / to have a talk with {s}, where do we meet / which corner of the world makes {s} calm / where can one see {s} daydreaming
ei where {s} +like to spend time / where {s} +go to be alone / where one can see {s} daydreaming
es {s} +like to sit {v} / if you can't find {s}, look {v} / {s} +go off to be alone {v} / {s} +is happiest {v} / you will often see {s} {v} / after dinner {s} can be seen {v}
`;
