/** Shops and other places one goes to. */
export const SHOPS = `
== owner | shop building | person | akin town-founder
zn 老板 / 主人
zq {s}是谁开的 / {s}的主人是谁 / 在{s}该跟谁谈价钱 / {s}归谁所有 / 谁在经营{s} / 谁掏钱盘下了{s} / {s}的营业执照上写着谁 / 在{s}不满意可以找谁理论 / {s}换手了，现在姓谁
zs {s}是{v}开的 / {v}在经营{s} / {s}的主人是{v} / {s}归{v}所有 / 在{s}谈价钱得找{v} / 谁都知道{s}是{v}盘下的
en owner of {s}
eq who owns {s} / to whom does {s} belong / whose is {s} / who is the boss at {s} / who runs the business at {s} / on whose licence does {s} run / who put the money into {s} / to whom do I complain at {s} / {s} has changed hands, to whom does it belong now
ei who owns {s} / whose {s} is / who put the money into {s}
es {v} owns {s} / {s} belongs to {v} / {v} runs the business at {s} / {s's} owner is {v} / the boss at {s} is {v} / {v} put the money into {s}
== opening-time | shop building organisation | time | akin closing-time
zn 开门时间
zq {s}几点[开门|开始营业] / {s}[最早|]什么时候能进 / 几点去{s}才有人 / {s}早上几点拉卷帘门 / 到几点{s}就开了 / 赶早去{s}，最早几点有人应门 / {s}的灯几点亮起来 / 玻璃门上{s}写着从几点 / 早点去{s}排队，几点放人进
zs {s}{v}开门 / {s}从{v}开始营业 / {v}去{s}就有人了 / {s}{v}拉起卷帘门 / {s}最早{v}能进 / {s}的灯{v}亮起来
en opening time
eq when does {s} open / at what time can I go into {s} / from when is {s} open / what time do the doors of {s} open / how early can I get into {s} / when do the lights go on at {s} / what hour is on the glass door of {s} as the beginning / I want to be first at {s}, when should I come / from what hour does {s} let people in
ei when {s} opens / from when {s} is open / when the lights go on at {s}
es {s} opens at {v} / from {v} on you can go into {s} / the doors of {s} open at {v} / {s} is open from {v} / nobody is at {s} before {v} / the lights go on at {s} at {v}
== closing-time | shop building organisation | time | akin opening-time
zn 关门时间
zq {s}几点[关门|打烊] / {s}营业到几点 / 最晚几点能去{s} / {s}晚上几点熄灯 / 几点之后{s}就进不去了 / 晚了就赶不上{s}，到几点为止 / {s}几点开始赶人 / 几点{s}的灯灭了 / 门口牌子写{s}几点收摊
zs {s}{v}关门 / {s}营业到{v} / {s}{v}打烊 / 最晚{v}能去{s} / {v}之后{s}就进不去了 / {s}{v}开始赶人
en closing time
eq when does {s} close / until what time is {s} open / how late can I go to {s} / when do they lock up at {s} / after what time is {s} shut / until when can I still slip into {s} / at what hour do they turn off the lights at {s} / when are the last people sent out of {s} / when is it too late to go to {s}
ei when {s} closes / until what time {s} is open / when they turn off the lights at {s}
es {s} closes at {v} / {s} is open until {v} / they lock up at {s} at {v} / after {v} {s} is shut / the last guests leave {s} at {v} / they turn off the lights at {s} at {v}
== closed-day | shop building organisation | weekday | akin day-off discount-day
zn 不营业的日子
zq {s}[周几|星期几]不[开|营业] / 哪天去{s}会扑空 / {s}一周里哪天关着 / {s}的公休是哪天 / 星期几{s}没人 / 白跑一趟{s}，原来周几不开 / {s}贴着“今日休息”的是哪天 / 每周哪天{s}黑着灯 / 想去{s}要避开星期几
zs {s}{v}不营业 / {v}去{s}会扑空 / {s}的公休是{v} / {s}一到{v}就关着 / {v}{s}没人 / 想去{s}要避开{v}
en closing day
eq on which day is {s} closed / what day should I not go to {s} / which weekday do they rest at {s} / when in the week is {s} shut / on what day is nobody at {s} / I stood before a locked door at {s}, which day was it / what day should I avoid for {s} / when does the sign "closed" hang at {s} / which day of the week do they have for themselves at {s}
ei on which day {s} is closed / when in the week {s} is shut / what day to avoid for {s}
es {s} is closed on {v} / don't go to {s} on {v} / on {v} nobody is at {s} / they rest on {v} at {s} / {s} stays shut every {v} / avoid {s} on {v}
== discount-day | shop | weekday | akin closed-day
zn 打折日 / 会员日
zq {s}[周几|星期几]打折 / 哪天去{s}便宜 / {s}一周里哪天有优惠 / {s}星期几减价 / 想省钱该哪天去{s} / 妈妈挑哪天去{s}，因为实惠 / {s}传单上写周几半价 / 攒到星期几去{s}买最划算 / 会员在{s}哪天能少付钱
zs {s}{v}打折 / {v}去{s}便宜 / {s}的会员日是{v} / {s}每{v}有优惠 / 想省钱就{v}去{s} / {s}的传单上写着{v}半价
en discount day
eq on which day is everything cheaper at {s} / when does {s} give a discount / what day should I go to {s} to save money / which weekday has the special offers at {s} / on what day are prices lower at {s} / on which day do clever people shop at {s} / what day is on the leaflet of {s} for half price / for a bargain at {s}, when do I come / when is {s} crowded because it's cheap
ei on which day {s} gives a discount / what day is cheaper at {s} / on which day clever people shop at {s}
es {s} gives a discount on {v} / everything at {s} is cheaper on {v} / go to {s} on {v} to save money / the special offers at {s} are on {v} / every {v} prices are lower at {s} / clever people go to {s} on {v}
== shop-street | shop building organisation | street
zn 地址
zq {s}在[哪条街|哪儿|什么地方] / {s}的门牌是哪里 / 怎么找到{s}，在哪条路上 / 导航去{s}要输哪儿 / {s}搬到哪条街了 / 寄信到{s}写哪条街 / 拐到哪条路上能看见{s} / 外卖小哥问{s}在哪，怎么说 / {s}的门朝着哪条街
zs {s}在{v} / {s}的地址是{v} / 导航去{s}输{v} / {s}搬到{v}了 / 到了{v}就能看见{s} / 寄信到{s}就写{v}
en address
eq on which street is {s} / where in town is {s} / what address does {s} have / what do I tell the taxi driver to get to {s} / to which street did {s} move / for a letter to {s}, which street do I write / round which corner is {s} / the driver asks for {s}, what do I say / which road leads past {s}
ei on which street {s} is / what address {s} has / which street to write for {s}
es {s} is at {v} / the address of {s} is {v} / tell the taxi driver {v} for {s} / {s} moved to {v} / you find {s} at {v} / a letter to {s} goes to {v}
== bestseller | shop | object | akin town-speciality
zn 卖得最好的东西
zq {s}什么[卖得最好|最好卖] / {s}最抢手的是哪样 / 大家去{s}都买什么 / {s}的销量冠军是什么 / {s}老是断货的是什么 / 一开门大家就抢{s}的什么 / {s}橱窗正中摆的是哪样 / 店员说{s}天天补货的是啥 / 来{s}的客人十个有八个买什么
zs {s}{v}卖得最好 / {s}最抢手的是{v} / 大家去{s}都买{v} / {s}的销量冠军是{v} / {s}的{v}老是断货 / {s}橱窗正中摆着{v}
en bestseller of {s}
eq what sells best at {s} / which item is always sold out at {s} / what do most people buy at {s} / what is the top seller of {s} / what does {s} sell most of / what stands in the middle of the window of {s} / what must {s} restock every day / eight out of ten customers of {s} leave with what / for what do people come to {s}
ei what sells best at {s} / what most people buy at {s} / what {s} must restock every day
es what sells best at {s} is the {v} / most people at {s} buy a(n) {v} / the {v} is always sold out at {s} / {s's} bestseller is the {v} / at {s} everyone asks for the {v} / in the middle of the window of {s} stands a(n) {v}
== shop-payment | shop organisation | payment
zn 付款方式
zq 在{s}[怎么付钱|用什么付] / {s}只收什么 / 去{s}要带什么付款 / {s}认哪种付法 / {s}的柜台上写着怎么付 / 没带钱包，{s}用什么能结账 / {s}只认哪种钱 / 收银台前{s}让怎么付 / 去{s}前先取什么
zs {s}只收{v} / 在{s}用{v}付 / 去{s}要准备{v} / {s}认{v} / {s}的柜台上写着用{v}付 / 收银台前{s}只让用{v}
en way to pay at {s}
eq how can I pay at {s} / what does {s} accept as payment / what should I bring to pay at {s} / which kind of payment works at {s} / with what do people pay at {s} / without the right thing I can't pay at {s}, what is it / what does the cashier of {s} ask for / before going to {s}, with what should I be ready to pay / what is the one way to settle the bill at {s}
ei how to pay at {s} / what {s} accepts as payment / what the cashier of {s} asks for
es {s} only accepts {v} / at {s} you pay by {v} / to pay at {s}, have {v} ready / the sign at {s} says {v} only / {s} takes {v} / the cashier of {s} asks for {v}
== shop-decor | shop building event | decoration
zn 装饰
zq {s}[里面|]挂着什么 / {s}用什么装饰的 / 一进{s}看到的是什么摆设 / {s}的墙上和天花板上有什么 / {s}布置了些什么 / 拍照发圈的{s}，背景是什么 / {s}头顶上垂下来什么 / 布置{s}的时候买了一大堆啥 / {s}有情调，因为到处是什么
zs {s}里挂着{v} / {s}用{v}装饰 / 一进{s}就看到{v} / {s}的墙上都是{v} / {s}布置了{v} / {s}有情调，到处是{v}
en decoration at {s}
eq what is {s} decorated with / what hangs in {s} / what do I see on the walls of {s} / which decorations were put up at {s} / what makes {s} look so pretty / in photos of {s}, what is in the background / what dangles over people's heads in {s} / they bought lots of what to make {s} pretty / what gives {s} its charm
ei what {s} is decorated with / what hangs in {s} / what gives {s} its charm
es {s} is decorated with {v} / in {s} hang {v} / the walls of {s} are full of {v} / they put up {v} at {s} / walk into {s} and you see {v} / {v} give {s} its charm
== shop-sign | shop organisation team | symbol
zn 招牌图案 / 标志
zq {s}的招牌上画着什么 / {s}的标志是什么图案 / {s}的徽标长什么样 / {s}门头上的图是什么 / 看到什么图案就知道是{s} / {s}的会员卡上印的图是啥 / 旗子一展，{s}的图案是什么 / 老远凭哪个标记找到{s} / {s}的信封左上角画的什么
zs {s}的招牌上画着{v} / {s}的标志是{v} / {s}的徽标是{v} / {s}门头上有{v} / 看到{v}就知道是{s} / {s}的信封左上角画着{v}
en emblem / logo
eq what is on the sign of {s} / which picture stands for {s} / what do I see on the badge of {s} / by which sign do I know {s} / what is painted over the door of {s} / what is drawn on letters from {s} / what picture flutters on the flag of {s} / from far away, what tells me that it is {s} / what is embroidered on the caps of {s}
ei what is on the sign of {s} / which picture stands for {s} / what picture is on the flag of {s}
es on the sign of {s} is {v} / {v} stands for {s} / the emblem of {s} is {v} / over the door of {s} is painted {v} / {s} uses {v} as a sign / on the flag of {s} is {v}
== shop-pet | shop building organisation | petname
zn 看店的猫 / 养的小动物
zq {s}养的[猫|小动物]叫什么 / 在{s}趴着的那只叫啥 / {s}那只出了名的小家伙是谁 / 逗{s}的猫该怎么喊 / {s}的吉祥物宠物叫什么 / 大家去{s}就为了摸谁 / {s}柜台上打盹的那位叫什么 / 喂{s}那只要喊哪个名字 / 上了热搜的{s}店宠是谁
zs {s}养的猫叫{v} / 在{s}趴着的那只叫{v} / {s}那只出了名的小家伙就是{v} / 在{s}喊一声{v}猫就过来 / {s}的猫名叫{v} / 大家去{s}就为了摸一摸{v}
en cat at {s}
eq what is the cat at {s} called / which animal sits at the counter of {s}, by name / what name does the cat of {s} answer to / how do I call the cat at {s} / who is the furry one at {s} / whom does everybody stroke at {s}, which animal / who naps on the counter of {s} / what name do the children call at {s} / which four-legged star lives at {s}
ei what the cat at {s} is called / what name the cat of {s} answers to / who naps on the counter of {s}
es the cat at {s} is called {v} / at the counter of {s} sits the cat {v} / the cat of {s} answers to {v} / they named the cat at {s} {v} / call {v} at {s} and the cat comes / {v} naps on the counter of {s}
== shop-staff | shop organisation team project | people
zn 人数 / 员工人数
zq {s}[一共|]有多少人 / {s}请了几个人 / {s}上上下下多少人 / {s}的名单上有几个人 / {s}规模多大，多少人 / 给{s}订盒饭订多少份 / 合影的时候{s}站了几个人 / {s}兴旺，发展到多少人了 / 年终奖{s}要发给几个人
zs {s}一共{v} / {s}有{v} / {s}上上下下{v} / {s}的名单上有{v} / {s}的规模是{v} / 合影的时候{s}站了{v}
en number of people at {s}
eq how many people work at or belong to {s} / how big is {s} in people / how many names are on the list of {s} / of how many people is {s} made up / what is the head count of {s} / for how many do I order lunch at {s} / how many stand in the group photo of {s} / how far has {s} grown, in heads / how many badges did {s} have printed
ei how many people belong to {s} / how big {s} is in people / how many are in the group photo of {s}
es {v} belong to {s} / there are {v} in {s} / the list of {s} has {v} / {s} is made up of {v} / the head count of {s} is {v} / in the group photo of {s} there are {v}
== shop-delivery | shop | minutes
zn 送货时间 / 外送时间
zq {s}[外卖|送货]要多久 / 在{s}点了多长时间能到 / {s}送上门得等多久 / {s}说多久送到 / 从{s}叫东西要等多长时间 / 下单以后{s}几时敲门，要多久 / 饿着肚子等{s}得等多长 / {s}的骑手要跑多久 / 催{s}的单，对方说还要多长时间
zs {s}送货要{v} / 在{s}点了{v}能到 / {s}送上门得等{v} / {s}说{v}送到 / 从{s}叫东西要等{v} / {s}的骑手要跑{v}
en delivery time
eq how long does {s} take to deliver / how much time until {s} brings the order / for how long do I wait for {s} to deliver / what delivery time does {s} promise / when will an order from {s} arrive, counted from now / I'm hungry, how soon is {s} at the door / how long is the rider from {s} on the way / I clicked on order at {s}, so how long now / what does the app say about {s}, how long
ei how long {s} takes to deliver / what delivery time {s} promises / how soon {s} is at the door
es {s} takes {v} to deliver / an order from {s} arrives in {v} / {s} promises to deliver in {v} / you wait {v} for a delivery from {s} / delivery from {s} takes {v} / the rider from {s} needs {v}
== shop-seats | shop building event | seats | akin shop-staff
zn 座位数 / 容量
zq {s}坐得下多少人 / {s}里面能容几个人 / {s}有多少座 / {s}最多能进多少人 / 带多少人去{s}坐得下 / 包场{s}能请多少人 / 人多的话{s}挤得下几个 / {s}摆满凳子能坐几个 / 消防规定{s}不能超过多少人
zs {s}坐得下{v} / {s}里面能容{v} / {s}最多能进{v} / {s}的座位够{v}坐 / 带{v}去{s}正好坐满 / 消防规定{s}不能超过{v}
en seating capacity of {s}
eq how many people fit into {s} / for how many is there room at {s} / what is the limit of people at {s} / how many can sit in {s} / how large a group can go to {s} / for a party at {s}, how many can I invite / by fire rules, how many people are allowed in {s} / if every chair in {s} is taken, how many are that / when is {s} full
ei how many people fit into {s} / for how many there is room at {s} / how many people are allowed in {s}
es {v} fit into {s} / there is room for {v} at {s} / {s} can seat {v} / at most {v} are let into {s} / a group of {v} can go to {s} / by fire rules, {v} are allowed in {s}
== cook | shop event | person | akin owner
zn 主厨 / 掌勺的人
zq {s}是谁掌勺 / 谁在{s}做饭 / {s}的菜出自谁手 / {s}请了哪位大厨 / {s}后厨归谁管 / {s}饭好吃多亏谁 / 谁在{s}的灶台前忙 / 想跟{s}学菜得拜哪位师傅 / {s}那口大锅归谁掌
zs {s}是{v}掌勺 / {v}在{s}做饭 / {s}的菜出自{v}之手 / {s}请了{v}当大厨 / {s}后厨归{v}管 / {s}饭好吃，多亏{v}
en chef at {s} / cook at {s}
eq who cooks at {s} / from whose hands does the food at {s} come / which chef works at {s} / who is in charge of the kitchen at {s} / who prepares the meals for {s} / whose cooking makes people come to {s} / who stands at the stove for {s} / whom do we praise for the food at {s} / who tastes the soup at {s} before it is served
ei who cooks at {s} / who is in charge of the kitchen at {s} / who stands at the stove for {s}
es {v} cooks at {s} / the kitchen at {s} is run by {v} / {v} prepares the meals for {s} / the food at {s} comes from {v} / {s's} chef is {v} / {v} stands at the stove for {s}
== minimum-order | shop | money | akin membership-fee
zn 起送价
zq 在{s}[满|买够]多少才送 / {s}的起送价是多少 / {s}最低消费多少 / 在{s}至少要花多少钱 / {s}低于多少不送 / 凑单凑到多少{s}才肯接 / 只买一点{s}不送，得满几块 / {s}的门槛是多少钱 / 差多少才够{s}起送，总数要多少
zs {s}满{v}才送 / {s}的起送价是{v} / {s}最低消费{v} / 在{s}至少要花{v} / {s}低于{v}不送 / 凑到{v}，{s}才肯接单
en minimum order
eq how much must I spend at {s} to have it delivered / what is the smallest order {s} accepts / below which sum does {s} not deliver / what is the least one can spend at {s} / from what amount does {s} deliver / from how much on does {s} take my order / a small order is refused by {s}, so what sum must it be / how much must be in the basket for {s} / at what sum does {s} say yes
ei how much to spend at {s} at least / from what amount {s} delivers / how much must be in the basket for {s}
es {s} delivers from {v} / one must spend {v} at {s} / below {v} {s} does not deliver / the smallest order {s} accepts is {v} / at {s} the minimum is {v} / the basket for {s} must come to {v}
== membership-fee | shop organisation team | money | akin minimum-order
zn {s}的会费
zq 加入{s}要交多少[会费|] / {s}一年收多少会费 / 办{s}的会员卡要多少钱 / 进{s}得掏多少 / {s}的年费是多少 / 当{s}的人每年破费多少 / {s}催缴的是多少钱 / 加入{s}门槛高吗，交几块 / {s}的卡一张卖多少
zs 加入{s}要交{v} / {s}一年收{v}会费 / 办{s}的会员卡要{v} / {s}的年费是{v} / 进{s}得掏{v} / {s}催缴的是{v}
en membership fee
eq what does it cost to join {s} / how much is a year's membership at {s} / what fee does {s} charge its members / how much do I pay to belong to {s} / what is the price of a card at {s} / {s} sent me a reminder, what sum is it for / how dear is it to be one of {s} / what is taken from my account by {s} every year / how much does {s} want for a card
ei what it costs to join {s} / what fee {s} charges / what sum {s} takes every year
es it costs {v} to join {s} / {s} charges its members {v} / a year at {s} costs {v} / a card at {s} is {v} / members pay {v} to {s} / {s} takes {v} every year
`;
