/** Events, courses and appointments. */
export const EVENTS = `
== event-date | event trip | date | akin deadline
zn 日期
zq {s}[在哪天|是几号|定在什么时候] / {s}几月几号[办|开始] / 日历上{s}要画在哪天 / {s}改到几号了 / 哪天去{s}
zs {s}定在{v} / {s}是{v} / {s}{v}办 / {s}改到{v}了 / 日历上{s}画在{v} / {v}就是{s}
en date
eq when is {s} / on what day does {s} take place / which date was fixed for {s} / what date should I put down for {s} / to which day was {s} moved
ei when {s} is / on what day {s} takes place
es {s} is on {v} / {s} takes place on {v} / {s} was fixed for {v} / put {v} down for {s} / {s} was moved to {v}
== event-time | event course | time
zn 开始时间
zq {s}几点开始 / {s}[什么时候|几点]入场 / 几点到{s}不算迟 / {s}安排在几点钟 / 几点要赶到{s}
zs {s}{v}开始 / {s}安排在{v} / {v}要赶到{s} / {s}{v}入场 / {s}从{v}起
en starting time
eq what time does {s} start / at what hour does {s} begin / by when must I be at {s} / for what time is {s} planned / when do they let us in to {s}
ei what time {s} starts / by when to be at {s}
es {s} starts at {v} / {s} begins at {v} / be at {s} by {v} / {s} is planned for {v} / they let us in to {s} at {v}
== venue | event course | hangout | akin meeting-place
zn 地点
zq {s}在哪儿[办|上|开] / {s}的场地在什么地方 / 去哪里参加{s} / {s}换到哪儿了 / {s}在什么地方举行
zs {s}在{v}办 / {s}的场地在{v} / 参加{s}请到{v} / {s}换到{v}了 / {s}在{v}举行
en venue
eq where is {s} held / in what place does {s} happen / where do I go for {s} / to what place was {s} moved / where can I attend {s}
ei where {s} is held / where to go for {s}
es {s} is held {v} / {s} happens {v} / for {s}, come and look {v} / {s} was moved and is now {v} / you can attend {s} {v}
== host | event | person | akin chair
zn 主持人
zq {s}[谁主持|由谁主持] / {s}台上拿话筒的是谁 / 谁负责张罗{s} / {s}的开场白谁来讲 / 办{s}找谁牵头
zs {s}由{v}主持 / {v}负责张罗{s} / {s}台上拿话筒的是{v} / {s}的开场白由{v}讲 / 给{s}牵头的是{v}
en host of {s}
eq who hosts {s} / who holds the microphone at {s} / who organises {s} / who gives the opening words at {s} / which person leads through {s}
ei who hosts {s} / who organises {s}
es {v} hosts {s} / {v} organises {s} / at {s}, {v} holds the microphone / {v} gives the opening words at {s} / {s} is led by {v}
== theme | event book film song project course | theme
zn 主题
zq {s}[讲|说]的是什么[主题|] / {s}围绕什么展开 / {s}以什么为主题 / {s}的内容跟什么有关 / {s}想表现的是什么
zs {s}的主题是{v} / {s}围绕{v}展开 / {s}以{v}为主题 / {s}的内容跟{v}有关 / {s}想表现的是{v}
en theme of {s}
eq what is {s} about / which theme runs through {s} / what subject does {s} deal with / around what idea is {s} built / what was chosen as the theme for {s}
ei what {s} is about / which theme runs through {s}
es {s} is about {v} / {s} deals with {v} / the theme of {s} is {v} / {s} is built around {v} / {v} was chosen as the theme for {s}
== ticket-price | event trip building | money | akin course-fee
zn 票价 / 门票
zq {s}的票多少钱 / 进{s}要花多少 / 一张{s}的票卖多少 / 去{s}买票要多少钱 / {s}门票贵不贵，多少
zs {s}的票要{v} / 进{s}要花{v} / 一张{s}的票卖{v} / {s}门票{v} / 去{s}买票花了{v}
en price of a ticket to {s}
eq how much is a ticket for {s} / what does it cost to get into {s} / how much do they charge at the door of {s} / for how much are tickets to {s} sold / what did {I} pay for a ticket to {s}
ei how much a ticket for {s} is / what it costs to get into {s}
es a ticket for {s} is {v} / it costs {v} to get into {s} / they charge {v} at the door of {s} / tickets to {s} are sold for {v} / {I} paid {v} for a ticket to {s}
== dress-code | event organisation team | clothing
zn 着装要求
zq 去{s}要穿什么 / {s}规定穿哪种衣服 / {s}的人都穿着什么 / {s}的着装有啥讲究 / 通知上说{s}得穿什么
zs 去{s}要穿{v} / {s}规定穿{v} / {s}的人都穿着{v} / 通知上说{s}得穿{v} / {s}的着装要求是{v}
en dress code
eq what do I wear to {s} / which clothes are required at {s} / what is everyone dressed in at {s} / what does the invitation to {s} say about clothes / how should I dress for {s}
ei what to wear to {s} / which clothes are required at {s}
es wear a(n) {v} to {s} / a(n) {v} is required at {s} / everyone at {s} is dressed in a(n) {v} / the invitation to {s} asks for a(n) {v} / for {s}, put on a(n) {v}
== bring-along | event trip course | gift
zn 去{s}要带的东西
zq 去{s}要带什么 / {s}通知带哪样东西 / 参加{s}不能忘了带什么 / {s}每人得准备什么 / 包里要给{s}装上什么
zs 去{s}要带{v} / {s}通知带{v} / 参加{s}别忘了带{v} / {s}每人得准备{v} / 给{s}要装上{v}
en thing to bring to {s}
eq what should I bring to {s} / which thing must not be forgotten for {s} / what does everyone have to bring along to {s} / what do I pack for {s} / what am I asked to bring for {s}
ei what to bring to {s} / what to pack for {s}
es bring a(n) {v} to {s} / for {s}, don't forget a(n) {v} / everyone has to bring a(n) {v} to {s} / pack a(n) {v} for {s} / they ask us to bring a(n) {v} for {s}
== course-teacher | course | person | akin coach
zn 老师
zq {s}谁[教|上] / {s}的老师是谁 / 给{s}讲课的是哪位 / 报{s}跟谁学 / {s}点名的是谁
zs {s}是{v}教 / {v}给{s}讲课 / {s}的老师是{v} / 报{s}就是跟{v}学 / {s}点名的是{v}
en teacher
eq who teaches {s} / who gives the lessons in {s} / from whom do you learn in {s} / which teacher does {s} have / who calls the names in {s}
ei who teaches {s} / who gives the lessons in {s}
es {v} teaches {s} / {v} gives the lessons in {s} / in {s} you learn from {v} / {s} is taught by {v} / {s} has {v} as its teacher
== course-room | course event | room | akin office-room venue
zn 教室 / 房间号
zq {s}在几号[教室|房间] / 去哪间屋上{s} / {s}的教室是多少 / 门上写着几号的是{s} / {s}换到哪个房间了
zs {s}在{v}教室 / {s}的教室是{v} / {s}换到{v}了 / 去{v}上{s} / 门上写着{v}的就是{s}
en room of {s}
eq in which room is {s} / what room number does {s} have / which door do I go to for {s} / to what room was {s} moved / where in the building is {s}, by number
ei in which room {s} is / to what room {s} was moved
es {s} is in room {v} / {s} was moved to room {v} / go to door {v} for {s} / room {v} is where {s} is / {s} has room {v}
== exam-date | course person self | date | akin birthday event-date
zn 考试日期
zq {s}[哪天|几号]考试 / {s}的考试在什么时候 / 哪天轮到{s}考 / {s}的考期定在几月几号 / 离{s}考试，要看哪一天
zs {s}{v}考试 / {s}的考试在{v} / {s}的考期定在{v} / {v}轮到{s}考 / {s}要在{v}考
en exam date
eq when is {s's} exam / on what day +is {s} tested / which date is fixed for {s's} exam / on what date should everyone be ready for {s's} exam / when does {s's} exam take place
ei when {s's} exam is / on what day {s's} exam takes place
es {s's} exam is on {v} / {s's} exam takes place on {v} / {v} is fixed for {s's} exam / on {v} comes {s's} exam / {s's} exam was set for {v}
== course-fee | course | money | akin ticket-price
zn 学费
zq {s}[学费|一期]多少钱 / 报{s}要交多少 / 上{s}花多少钱 / {s}收费多少 / {s}一共得付多少
zs {s}学费{v} / 报{s}要交{v} / 上{s}花{v} / {s}收费{v} / {s}一共得付{v}
en course fee
eq how much does {s} cost / what is the fee for {s} / how much do I pay to sign up for {s} / what do they charge for {s} / for what price can one take {s}
ei how much {s} costs / what the fee for {s} is
es {s} costs {v} / the fee for {s} is {v} / to sign up for {s}, you pay {v} / they charge {v} for {s} / one can take {s} for {v}
== textbook | course | title
zn 教材 / 课本
zq {s}用[哪本|什么]书 / {s}的课本叫什么 / 上{s}要买哪本教材 / 老师让{s}的学生读哪本 / {s}照着什么书教
zs {s}用{v}这本书 / {s}的课本是{v} / 上{s}要买{v} / {s}照着{v}教 / 老师让{s}的学生读{v}
en textbook of {s}
eq which book does {s} use / what is the textbook for {s} / what book must I buy for {s} / from which book do they learn in {s} / what do the pupils in {s} have to read
ei which book {s} uses / what book to buy for {s}
es {s} uses the book {v} / the textbook for {s} is {v} / buy {v} for {s} / in {s} they learn from {v} / the pupils in {s} read {v}
== course-day | course | weekday | akin meeting-day
zn 上课的日子
zq {s}周几上 / {s}排在星期几 / 一周里哪天有{s} / {s}[改到|在]周几了 / 哪天晚上要去{s}
zs {s}{v}上 / {s}排在{v} / {v}有{s} / {s}改到{v}了 / 每{v}要去{s}
en class day
eq on which day is {s} / what weekday does {s} fall on / when in the week do I go to {s} / to which day was {s} moved / on what day of the week do they hold {s}
ei on which day {s} is / what weekday {s} falls on
es {s} is on {v} / {s} falls on {v} / every {v} we go to {s} / {s} was moved to {v} / they hold {s} on {v}
== course-length | course event film song | minutes
zn 时长
zq {s}[一次|一共|]多长时间 / {s}要多久 / {s}有多少分钟或几小时 / 参加或看完{s}得花多久 / {s}持续多久
zs {s}有{v} / {s}要{v} / {s}一共{v} / {s}持续{v} / {s}得花{v}
en length
eq how long is {s} / how much time does {s} take / for how long does {s} go on / how many minutes or hours does {s} last / how much time should I plan for {s}
ei how long {s} is / how much time {s} takes
es {s} is {v} long / {s} takes {v} / {s} goes on for {v} / {s} lasts {v} / plan {v} for {s}
== class-size | course | seats
zn 人数
zq {s}[有|收]多少学生 / {s}班上几个人 / 报名{s}的有多少人 / {s}限多少人 / {s}坐着多少个学员
zs {s}有{v} / {s}班上{v} / 报名{s}的有{v} / {s}限{v} / {s}收了{v}
en class size
eq how many take {s} / how many pupils are in {s} / how many signed up for {s} / how big is the group in {s} / what is the limit of people for {s}
ei how many take {s} / how many pupils are in {s}
es {v} take {s} / {v} signed up for {s} / {s} is limited to {v} / the group in {s} is {v} / there is room for {v} in {s}
== event-food | event trip | food
zn {s}上吃的东西
zq {s}吃什么 / {s}上准备了什么菜 / 去{s}能吃到什么 / {s}订的是什么餐 / {s}的桌上摆着什么
zs {s}吃{v} / {s}上准备了{v} / 去{s}能吃到{v} / {s}订的是{v} / {s}的桌上摆着{v}
en food at {s}
eq what will there be to eat at {s} / which food was ordered for {s} / what is served at {s} / what can I eat at {s} / what is on the tables of {s}
ei what there will be to eat at {s} / which food was ordered for {s}
es there will be {v} at {s} / we ordered {v} for {s} / at {s} they serve {v} / you can eat {v} at {s} / the tables at {s} are full of {v}
== event-guest | event course | person | akin host course-teacher
zn 嘉宾
zq {s}请了谁来 / {s}的嘉宾是谁 / 谁要在{s}上讲话或表演 / {s}的海报上印着谁 / 大家去{s}是冲着谁
zs {s}请了{v}来 / {s}的嘉宾是{v} / {v}要在{s}上露面 / {s}的海报上印着{v} / 大家去{s}是冲着{v}
en special guest at {s}
eq who was invited to {s} as a guest / whose face is on the poster of {s} / who is going to appear at {s} / because of whom do people go to {s} / which guest will come to {s}
ei who was invited to {s} as a guest / who is going to appear at {s}
es {v} was invited to {s} as a guest / {v} is going to appear at {s} / the face of {v} is on the poster of {s} / people go to {s} because of {v} / the guest at {s} is {v}
== event-winner | event game | person
zn 冠军 / 获胜者
zq {s}谁赢了 / {s}的第一名是谁 / {s}的奖杯给了谁 / 在{s}里谁拿了冠军 / {s}最后谁胜出
zs {s}是{v}赢了 / {s}的第一名是{v} / {s}的奖杯给了{v} / {v}在{s}里拿了冠军 / {s}最后{v}胜出
en winner of {s}
eq who won {s} / who came first in {s} / who took home the cup from {s} / to whom did first place in {s} go / who beat everyone at {s}
ei who won {s} / who came first in {s}
es {v} won {s} / {v} came first in {s} / {v} took home the cup from {s} / first place in {s} went to {v} / {v} beat everyone at {s}
`;
