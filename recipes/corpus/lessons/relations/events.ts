/** Events, courses and appointments. */
export const EVENTS = `
== event-date | event trip | date | akin deadline
zn 日期
zq {s}[在哪天|是几号|定在什么时候] / {s}几月几号[办|开始] / 日历上{s}要画在哪天 / {s}改到几号了 / 哪天去{s} / 得为{s}空出哪天 / 离{s}还早吗，究竟几号 / 请帖上{s}写的什么日子 / 哪天不能安排别的，要去{s} / {s}轮到哪天了
zs {s}定在{v} / {s}是{v} / {s}{v}办 / {s}改到{v}了 / 日历上{s}画在{v} / {v}就是{s} / 请帖上{s}写的是{v}
en date
eq when is {s} / on what day does {s} take place / which date was fixed for {s} / what date should I put down for {s} / to which day was {s} moved / which day must I keep free for {s} / what does the invitation to {s} give as the day / how far off is {s}, what day is it / on which date will everyone come to {s}
ei when {s} is / on what day {s} takes place / which day to keep free for {s}
es {s} is on {v} / {s} takes place on {v} / {s} was fixed for {v} / put {v} down for {s} / {s} was moved to {v} / the invitation to {s} says {v}
== event-time | event course | time
zn 开始时间
zq {s}几点开始 / {s}[什么时候|几点]入场 / 几点到{s}不算迟 / {s}安排在几点钟 / 几点要赶到{s} / 几点以前得到{s}签到 / 通知上{s}写几点 / {s}的铃声几点响 / 几点出现在{s}算准时
zs {s}{v}开始 / {s}安排在{v} / {v}要赶到{s} / {s}{v}入场 / {s}从{v}起 / 通知上{s}写的是{v}
en starting time
eq what time does {s} start / at what hour does {s} begin / by when must I be at {s} / for what time is {s} planned / when do they let us in to {s} / what hour is on the notice for {s} / when must I show up to be on time for {s} / at what time does the bell ring for {s} / from what time on do things happen at {s}
ei what time {s} starts / by when to be at {s} / what hour is on the notice for {s}
es {s} starts at {v} / {s} begins at {v} / be at {s} by {v} / {s} is planned for {v} / they let us in to {s} at {v} / the notice for {s} says {v}
== venue | event course | hangout | akin meeting-place
zn 地点
zq {s}在哪儿[办|上|开] / {s}的场地在什么地方 / 去哪里参加{s} / {s}换到哪儿了 / {s}在什么地方举行 / 导航到哪儿能赶上{s} / 人家问{s}往哪走，怎么答 / {s}的牌子挂在什么地方 / {s}选了哪块场地
zs {s}在{v}办 / {s}的场地在{v} / 参加{s}请到{v} / {s}换到{v}了 / {s}在{v}举行 / {s}选了{v}这块地方
en venue
eq where is {s} held / in what place does {s} happen / where do I go for {s} / to what place was {s} moved / where can I attend {s} / to what place do I send people who ask for {s} / which spot was chosen for {s} / where has the sign for {s} been put up / where will I see the crowd for {s}
ei where {s} is held / where to go for {s} / which spot was chosen for {s}
es {s} is held {v} / {s} happens {v} / for {s}, come and look {v} / {s} was moved and is now {v} / you can attend {s} {v} / the crowd for {s} gathers {v}
== host | event | person | akin chair
zn 主持人
zq {s}[谁主持|由谁主持] / {s}台上拿话筒的是谁 / 谁负责张罗{s} / {s}的开场白谁来讲 / 办{s}找谁牵头 / {s}的流程归谁串 / 谁在{s}上报幕 / 谁站在{s}的台前说第一句话 / {s}出面张罗的是哪位
zs {s}由{v}主持 / {v}负责张罗{s} / {s}台上拿话筒的是{v} / {s}的开场白由{v}讲 / 给{s}牵头的是{v} / 站在{s}台前说第一句话的是{v}
en host of {s}
eq who hosts {s} / who holds the microphone at {s} / who organises {s} / who gives the opening words at {s} / which person leads through {s} / who welcomes the guests at {s} / who says the first word at {s} / who keeps things going at {s} / in whose hands is the programme of {s}
ei who hosts {s} / who organises {s} / who welcomes the guests at {s}
es {v} hosts {s} / {v} organises {s} / at {s}, {v} holds the microphone / {v} gives the opening words at {s} / {s} is led by {v} / {v} welcomes the guests at {s}
== theme | event book film song project course | theme
zn 主题
zq {s}[讲|说]的是什么[主题|] / {s}围绕什么展开 / {s}以什么为主题 / {s}的内容跟什么有关 / {s}想表现的是什么 / {s}翻来覆去讲的是啥 / 一句话概括{s}，跟什么有关 / 大家在{s}里讨论什么 / {s}抓住了哪个题目
zs {s}的主题是{v} / {s}围绕{v}展开 / {s}以{v}为主题 / {s}的内容跟{v}有关 / {s}想表现的是{v} / 一句话概括，{s}讲的是{v}
en theme of {s}
eq what is {s} about / which theme runs through {s} / what subject does {s} deal with / around what idea is {s} built / what was chosen as the theme for {s} / in one word, what is {s} all about / what topic keeps coming back in {s} / what do people talk about when they talk about {s} / what matter is at the heart of {s}
ei what {s} is about / which theme runs through {s} / what topic keeps coming back in {s}
es {s} is about {v} / {s} deals with {v} / the theme of {s} is {v} / {s} is built around {v} / {v} was chosen as the theme for {s} / at the heart of {s} is {v}
== ticket-price | event trip building | money | akin course-fee
zn 票价 / 门票
zq {s}的票多少钱 / 进{s}要花多少 / 一张{s}的票卖多少 / 去{s}买票要多少钱 / {s}门票贵不贵，多少 / 想进{s}，兜里得揣多少 / 学生去{s}要买多少钱的票 / 窗口卖{s}的票，一张几块 / {s}门口收多少
zs {s}的票要{v} / 进{s}要花{v} / 一张{s}的票卖{v} / {s}门票{v} / 去{s}买票花了{v} / 窗口卖{s}的票，一张{v}
en price of a ticket to {s}
eq how much is a ticket for {s} / what does it cost to get into {s} / how much do they charge at the door of {s} / for how much are tickets to {s} sold / what did {I} pay for a ticket to {s} / how much money do I need in my pocket for {s} / what do they want from me at the entrance to {s} / is {s} free, or what does it cost to get in / how dear is one seat at {s}
ei how much a ticket for {s} is / what it costs to get into {s} / how much money to bring for {s}
es a ticket for {s} is {v} / it costs {v} to get into {s} / they charge {v} at the door of {s} / tickets to {s} are sold for {v} / {I} paid {v} for a ticket to {s} / have {v} in your pocket for {s}
== dress-code | event organisation team | clothing
zn 着装要求
zq 去{s}要穿什么 / {s}规定穿哪种衣服 / {s}的人都穿着什么 / {s}的着装有啥讲究 / 通知上说{s}得穿什么 / 打扮成什么样去{s}才不失礼 / 在{s}人人身上是哪种衣服 / {s}发的衣服是什么 / 衣柜里拿哪件去{s}
zs 去{s}要穿{v} / {s}规定穿{v} / {s}的人都穿着{v} / 通知上说{s}得穿{v} / {s}的着装要求是{v} / {s}发的衣服是{v}
en dress code
eq what do I wear to {s} / which clothes are required at {s} / what is everyone dressed in at {s} / what does the invitation to {s} say about clothes / how should I dress for {s} / what do I take out of the wardrobe for {s} / in what will I not look out of place at {s} / what do they hand out to wear at {s} / which outfit fits {s}
ei what to wear to {s} / which clothes are required at {s} / which outfit fits {s}
es wear a(n) {v} to {s} / a(n) {v} is required at {s} / everyone at {s} is dressed in a(n) {v} / the invitation to {s} asks for a(n) {v} / for {s}, put on a(n) {v} / take a(n) {v} out of the wardrobe for {s}
== bring-along | event trip course | gift
zn 去{s}要带的东西
zq 去{s}要带什么 / {s}通知带哪样东西 / 参加{s}不能忘了带什么 / {s}每人得准备什么 / 包里要给{s}装上什么 / 出门去{s}前检查带没带什么 / 空手去{s}不行，得拿上啥 / {s}的清单上列着什么 / 老师交代去{s}捎上什么
zs 去{s}要带{v} / {s}通知带{v} / 参加{s}别忘了带{v} / {s}每人得准备{v} / 给{s}要装上{v} / {s}的清单上列着{v}
en thing to bring to {s}
eq what should I bring to {s} / which thing must not be forgotten for {s} / what does everyone have to bring along to {s} / what do I pack for {s} / what am I asked to bring for {s} / I can't come empty-handed to {s}, so what do I take / what is on the list for {s} / before I leave for {s}, what do I check is in the bag / what will be missing if I forget it for {s}
ei what to bring to {s} / what to pack for {s} / what is on the list for {s}
es bring a(n) {v} to {s} / for {s}, don't forget a(n) {v} / everyone has to bring a(n) {v} to {s} / pack a(n) {v} for {s} / they ask us to bring a(n) {v} for {s} / on the list for {s} is a(n) {v}
== course-teacher | course | person | akin coach
zn 老师
zq {s}谁[教|上] / {s}的老师是谁 / 给{s}讲课的是哪位 / 报{s}跟谁学 / {s}点名的是谁 / 上{s}举手要喊谁 / 谁站在{s}的讲台上 / {s}的作业交给谁批 / 谁把{s}讲得那么好
zs {s}是{v}教 / {v}给{s}讲课 / {s}的老师是{v} / 报{s}就是跟{v}学 / {s}点名的是{v} / {s}的作业交给{v}批
en teacher
eq who teaches {s} / who gives the lessons in {s} / from whom do you learn in {s} / which teacher does {s} have / who calls the names in {s} / who stands at the board in {s} / who marks the homework of {s} / to whom do I put up my hand in {s} / who makes {s} so good
ei who teaches {s} / who gives the lessons in {s} / who stands at the board in {s}
es {v} teaches {s} / {v} gives the lessons in {s} / in {s} you learn from {v} / {s} is taught by {v} / {s} has {v} as its teacher / {v} stands at the board in {s}
== course-room | course event | room | akin office-room venue
zn 教室 / 房间号
zq {s}在几号[教室|房间] / 去哪间屋上{s} / {s}的教室是多少 / 门上写着几号的是{s} / {s}换到哪个房间了 / 迟到了，{s}到底在哪间 / 门牌几号后面传来{s}的声音 / 帮我指路，{s}在哪个房号 / {s}这学期固定在几号屋
zs {s}在{v}教室 / {s}的教室是{v} / {s}换到{v}了 / 去{v}上{s} / 门上写着{v}的就是{s} / {s}这学期固定在{v}
en room of {s}
eq in which room is {s} / what room number does {s} have / which door do I go to for {s} / to what room was {s} moved / where in the building is {s}, by number / behind which door is {s} going on / I am late, so which room has {s} / for this term, which room belongs to {s} / which number do I look for on the doors for {s}
ei in which room {s} is / to what room {s} was moved / behind which door {s} is going on
es {s} is in room {v} / {s} was moved to room {v} / go to door {v} for {s} / room {v} is where {s} is / {s} has room {v} / this term {s} is behind door {v}
== exam-date | course person self | date | akin birthday event-date
zn 考试日期
zq {s}[哪天|几号]考试 / {s}的考试在什么时候 / 哪天轮到{s}考 / {s}的考期定在几月几号 / 离{s}考试，要看哪一天 / 复习到哪天为止，{s}几号考 / {s}进考场是哪一天 / {s}的准考证上写着几号 / 哪天过后{s}就解放了
zs {s}{v}考试 / {s}的考试在{v} / {s}的考期定在{v} / {v}轮到{s}考 / {s}要在{v}考 / {s}的准考证上写着{v}
en exam date
eq when is {s's} exam / on what day +is {s} tested / which date is fixed for {s's} exam / on what date should everyone be ready for {s's} exam / when does {s's} exam take place / until what day is there time to revise before {s's} exam / what day is printed on the exam card of {s} / after which day is {s's} exam over / which day decides everything in {s's} exam
ei when {s's} exam is / on what day {s's} exam takes place / what day is printed on {s's} exam card
es {s's} exam is on {v} / {s's} exam takes place on {v} / {v} is fixed for {s's} exam / on {v} comes {s's} exam / {s's} exam was set for {v} / the exam card says {v} for {s}
== course-fee | course | money | akin ticket-price
zn 学费
zq {s}[学费|一期]多少钱 / 报{s}要交多少 / 上{s}花多少钱 / {s}收费多少 / {s}一共得付多少 / 学{s}贵不贵，要花几个钱 / 缴费单上{s}是多少 / 想上{s}，手头得准备多少 / {s}一期收几个钱
zs {s}学费{v} / 报{s}要交{v} / 上{s}花{v} / {s}收费{v} / {s}一共得付{v} / 缴费单上{s}是{v}
en course fee
eq how much does {s} cost / what is the fee for {s} / how much do I pay to sign up for {s} / what do they charge for {s} / for what price can one take {s} / is {s} dear, and what is the price / what sum is on the bill for {s} / how much should I have ready for {s} / what do I owe after signing up for {s}
ei how much {s} costs / what the fee for {s} is / what sum is on the bill for {s}
es {s} costs {v} / the fee for {s} is {v} / to sign up for {s}, you pay {v} / they charge {v} for {s} / one can take {s} for {v} / the bill for {s} says {v}
== textbook | course | title
zn 教材 / 课本
zq {s}用[哪本|什么]书 / {s}的课本叫什么 / 上{s}要买哪本教材 / 老师让{s}的学生读哪本 / {s}照着什么书教 / 书包里给{s}装哪本 / {s}的作业在哪本书上 / 老师念{s}的时候手里捧着什么书 / 二手市场淘{s}的书，认哪个书名
zs {s}用{v}这本书 / {s}的课本是{v} / 上{s}要买{v} / {s}照着{v}教 / 老师让{s}的学生读{v} / 书包里给{s}装的是{v}
en textbook of {s}
eq which book does {s} use / what is the textbook for {s} / what book must I buy for {s} / from which book do they learn in {s} / what do the pupils in {s} have to read / which book goes into my bag for {s} / from what book is the homework of {s} / what does the teacher hold in hand during {s} / what title do I look for second-hand, for {s}
ei which book {s} uses / what book to buy for {s} / which book to put in the bag for {s}
es {s} uses the book {v} / the textbook for {s} is {v} / buy {v} for {s} / in {s} they learn from {v} / the pupils in {s} read {v} / the homework of {s} is in {v}
== course-day | course | weekday | akin meeting-day
zn 上课的日子
zq {s}周几上 / {s}排在星期几 / 一周里哪天有{s} / {s}[改到|在]周几了 / 哪天晚上要去{s} / 周几晚上别约我，因为有{s} / 课表上{s}在哪一栏 / 一到哪天就得背包去{s} / 这周哪天轮到{s}
zs {s}{v}上 / {s}排在{v} / {v}有{s} / {s}改到{v}了 / 每{v}要去{s} / 课表上{s}在{v}那一栏
en class day
eq on which day is {s} / what weekday does {s} fall on / when in the week do I go to {s} / to which day was {s} moved / on what day of the week do they hold {s} / in which column of the timetable is {s} / which evening is taken because of {s} / on what day do I pack my bag for {s} / when this week is it time for {s}
ei on which day {s} is / what weekday {s} falls on / in which column of the timetable {s} is
es {s} is on {v} / {s} falls on {v} / every {v} we go to {s} / {s} was moved to {v} / they hold {s} on {v} / on the timetable, {s} is under {v}
== course-length | course event film song | minutes
zn 时长
zq {s}[一次|一共|]多长时间 / {s}要多久 / {s}有多少分钟或几小时 / 参加或看完{s}得花多久 / {s}持续多久 / {s}从头到尾得坐多久 / 几时能从{s}出来，要多长时间 / {s}占掉多少工夫 / 中途不歇，{s}要多久
zs {s}有{v} / {s}要{v} / {s}一共{v} / {s}持续{v} / {s}得花{v} / 从头到尾，{s}要{v}
en length
eq how long is {s} / how much time does {s} take / for how long does {s} go on / how many minutes or hours does {s} last / how much time should I plan for {s} / how long do I have to sit still for {s} / when am I out of {s} again, after how long / how much of the day does {s} eat up / from beginning to end, how long is {s}
ei how long {s} is / how much time {s} takes / how long one has to sit still for {s}
es {s} is {v} long / {s} takes {v} / {s} goes on for {v} / {s} lasts {v} / plan {v} for {s} / from beginning to end, {s} takes {v}
== class-size | course | seats
zn 人数
zq {s}[有|收]多少学生 / {s}班上几个人 / 报名{s}的有多少人 / {s}限多少人 / {s}坐着多少个学员 / 点名册上{s}有几个名字 / {s}热闹吗，多少人上 / 给{s}摆几把椅子 / {s}的群里有多少人
zs {s}有{v} / {s}班上{v} / 报名{s}的有{v} / {s}限{v} / {s}收了{v} / 给{s}摆椅子要够{v}坐
en class size
eq how many take {s} / how many pupils are in {s} / how many signed up for {s} / how big is the group in {s} / what is the limit of people for {s} / how many names are on the register of {s} / is {s} full, and how many come / how many chairs do we need in {s} / what is the head count in {s}
ei how many take {s} / how many pupils are in {s} / how many names are on the register of {s}
es {v} take {s} / {v} signed up for {s} / {s} is limited to {v} / the group in {s} is {v} / there is room for {v} in {s} / the register of {s} lists {v}
== event-food | event trip | food
zn {s}上吃的东西
zq {s}吃什么 / {s}上准备了什么菜 / 去{s}能吃到什么 / {s}订的是什么餐 / {s}的桌上摆着什么 / 肚子饿，{s}管不管饭，有啥 / 厨房为{s}忙活着做什么 / {s}的菜单写着什么 / 在{s}端着盘子排队领什么
zs {s}吃{v} / {s}上准备了{v} / 去{s}能吃到{v} / {s}订的是{v} / {s}的桌上摆着{v} / {s}的菜单上写着{v}
en food at {s}
eq what will there be to eat at {s} / which food was ordered for {s} / what is served at {s} / what can I eat at {s} / what is on the tables of {s} / what is the kitchen making for {s} / I'm hungry, what can one get at {s} / what is on the menu of {s} / what do people queue for with plates at {s}
ei what there will be to eat at {s} / which food was ordered for {s} / what the kitchen is making for {s}
es there will be {v} at {s} / we ordered {v} for {s} / at {s} they serve {v} / you can eat {v} at {s} / the tables at {s} are full of {v} / the kitchen is making {v} for {s}
== event-guest | event course | person | akin host course-teacher
zn 嘉宾
zq {s}请了谁来 / {s}的嘉宾是谁 / 谁要在{s}上讲话或表演 / {s}的海报上印着谁 / 大家去{s}是冲着谁 / 请柬上说谁会光临{s} / 到{s}能见着哪位名人 / {s}门口红毯给谁铺的 / 谁答应来给{s}撑场面
zs {s}请了{v}来 / {s}的嘉宾是{v} / {v}要在{s}上露面 / {s}的海报上印着{v} / 大家去{s}是冲着{v} / {v}答应来给{s}撑场面
en special guest at {s}
eq who was invited to {s} as a guest / whose face is on the poster of {s} / who is going to appear at {s} / because of whom do people go to {s} / which guest will come to {s} / for whom is the red carpet at {s} / which famous face will one see at {s} / who promised to come to {s} / whose autograph can I get at {s}
ei who was invited to {s} as a guest / who is going to appear at {s} / for whom the red carpet at {s} is
es {v} was invited to {s} as a guest / {v} is going to appear at {s} / the face of {v} is on the poster of {s} / people go to {s} because of {v} / the guest at {s} is {v} / the red carpet at {s} is for {v}
== event-winner | event game | person
zn 冠军 / 获胜者
zq {s}谁赢了 / {s}的第一名是谁 / {s}的奖杯给了谁 / 在{s}里谁拿了冠军 / {s}最后谁胜出 / 谁捧走了{s}的奖杯 / {s}的红榜头一名写着谁 / {s}打到最后剩下谁 / 站上{s}领奖台最高处的是谁
zs {s}是{v}赢了 / {s}的第一名是{v} / {s}的奖杯给了{v} / {v}在{s}里拿了冠军 / {s}最后{v}胜出 / 站上{s}领奖台最高处的是{v}
en winner of {s}
eq who won {s} / who came first in {s} / who took home the cup from {s} / to whom did first place in {s} go / who beat everyone at {s} / who stood on the top step at {s} / whose name is first on the list of {s} / in the end, who was left in {s} / who went home happy from {s} as number one
ei who won {s} / who came first in {s} / who stood on the top step at {s}
es {v} won {s} / {v} came first in {s} / {v} took home the cup from {s} / first place in {s} went to {v} / {v} beat everyone at {s} / {v} stood on the top step at {s}
`;
