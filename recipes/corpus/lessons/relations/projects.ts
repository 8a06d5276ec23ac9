/** Projects, plants and recipes: things that people make and tend. */
export const PROJECTS = `
== deadline | project course | date | akin event-date release-date exam-date
zn 截止日期
zq {s}[哪天|几号|什么时候]截止 / {s}最晚几号[交|完成] / {s}的期限到哪天 / 过了几号{s}就算晚了 / {s}要赶在哪天之前
zs {s}{v}截止 / {s}最晚{v}交 / {s}的期限到{v} / 过了{v}{s}就算晚了 / {s}要赶在{v}之前
en deadline
eq when is {s} due / by what date must {s} be finished / until when is there time for {s} / after which day is {s} too late / what is the last day for {s}
ei when {s} is due / by what date {s} must be finished
es {s} is due on {v} / {s} must be finished by {v} / the last day for {s} is {v} / after {v} {s} is too late / there is time for {s} until {v}
== project-leader | project | person | akin chair
zn 负责人
zq {s}谁[负责|牵头] / {s}归谁带 / {s}出了问题找谁 / {s}的组长是谁 / 谁在抓{s}
zs {s}由{v}负责 / {v}在抓{s} / {s}归{v}带 / {s}出了问题找{v} / {s}的组长是{v}
en leader of {s}
eq who leads {s} / who is responsible for {s} / to whom was {s} given / who answers for {s} if something goes wrong / which person is in charge of {s}
ei who leads {s} / who is responsible for {s}
es {v} leads {s} / {v} is responsible for {s} / {s} was given to {v} / if something goes wrong with {s}, see {v} / {s} is in the hands of {v}
== codename | project product game | code | akin model-number
zn 代号
zq {s}[内部|]的代号是什么 / 大家私下管{s}叫哪个代号 / 文件里{s}用什么代号写 / {s}起了什么暗号 / 在邮件里{s}怎么称呼
zs {s}的代号是{v} / 大家私下管{s}叫{v} / 文件里{s}写作{v} / {s}起的暗号是{v} / 在邮件里{s}叫{v}
en code name
eq what is the code name of {s} / how is {s} called inside the team / under what code does {s} appear in the files / what do we write instead of {s} in mails / which secret name does {s} have
ei what the code name of {s} is / how {s} is called inside the team
es the code name of {s} is {v} / inside the team {s} is called {v} / {s} appears in the files as {v} / in mails we write {v} instead of {s} / {s} goes by {v}
== project-client | project | organisation
zn 客户 / 委托方
zq {s}是给谁做的 / {s}的客户是哪家 / 谁委托了{s} / {s}的钱是哪家出的 / {s}做好了交给哪家
zs {s}是给{v}做的 / {v}委托了{s} / {s}的客户是{v} / {s}做好了交给{v} / {s}的钱是{v}出的
en client of {s}
eq for whom is {s} done / who ordered {s} / which client pays for {s} / to whom will {s} be handed over / whose money is in {s}
ei for whom {s} is done / which client pays for {s}
es {s} is done for {v} / {v} ordered {s} / {v} pays for {s} / {s} will be handed over to {v} / the client of {s} is {v}
== project-status | project event | status
zn 进展 / 状态
zq {s}[进行得怎么样|到哪一步]了 / {s}现在是什么情况 / {s}的进度如何 / 最近{s}怎么样了 / 汇报一下{s}的状态，是什么
zs {s}{v} / {s}现在{v} / {s}的状态是{v} / 目前{s}{v} / {s}这边{v}
en status of {s}
eq how is {s} coming along / what is the state of {s} / where does {s} stand now / how far are things with {s} / what is happening with {s}
ei how {s} is coming along / what is happening with {s}
es {s} is {v} / right now {s} is {v} / at the moment {s} is {v} / the state of {s}: {v} / {I} heard that {s} is {v}
== database | project product game | database | akin programming-language
zn 数据库
zq {s}用的什么数据库 / {s}的数据存在哪种库里 / {s}后台接的是哪个库 / {s}选了什么来存数据 / {s}的表建在什么数据库上
zs {s}用的是{v} / {s}的数据存在{v}里 / {s}后台接的是{v} / {s}选了{v}来存数据 / {s}的表建在{v}上
en database
eq which database does {s} use / where does {s} keep its data / what stores the data of {s} / on which database is {s} built / what database system sits behind {s}
ei which database {s} uses / what stores the data of {s}
es {s} uses {v} for its data / {v} stores the data of {s} / {s} is built on {v} / behind {s} sits {v} / {s} keeps its tables in {v}
== project-tester | project product game | person | akin project-leader
zn 测试人员
zq {s}谁来测 / 给{s}找毛病的是谁 / {s}的测试归谁 / 谁先试用{s} / {s}交给谁验收
zs {s}由{v}来测 / 给{s}找毛病的是{v} / {s}的测试归{v} / {v}先试用{s} / {s}交给{v}验收
en tester of {s}
eq who tests {s} / who looks for faults in {s} / to whom is {s} given for trial / who tries out {s} first / who has to approve {s} after testing
ei who tests {s} / who tries out {s} first
es {v} tests {s} / {v} looks for faults in {s} / {s} is given to {v} for trial / {v} tries out {s} first / testing {s} is the job of {v}
== project-place | project organisation | building | akin venue meeting-place
zn 办公地点
zq {s}在哪[办公|干活] / {s}的人都坐在哪 / {s}租了哪里当办公室 / 去哪儿能找到{s}的团队 / {s}的据点是什么地方
zs {s}在{v}办公 / {s}的人都坐在{v} / {s}租了{v}当办公室 / 去{v}能找到{s}的团队 / {s}的据点是{v}
en place where {s} is run
eq where do the people of {s} work / in which building does {s} sit / what place was rented for {s} / where will I find the team of {s} / from where is {s} run
ei in which building {s} sits / what place was rented for {s}
es {s} sits in the {v} / the people of {s} work at the {v} / the {v} was rented for {s} / you find the team of {s} at the {v} / {s} is run from the {v}
== watering-interval | plant | interval | akin cleaning-interval
zn 浇水的频率
zq {s}多久浇一次水 / 隔多长时间给{s}浇水 / {s}要怎么浇，多久一回 / {s}渴得快吗，多长时间浇一次 / 给{s}浇水的间隔是多久
zs {s}{v}浇水 / {s}要{v}浇一次 / 给{s}浇水是{v} / {s}得{v}喝水 / {s}浇水的规矩是{v}
en watering schedule
eq how often does {s} need water / when do I water {s} / at what intervals is {s} watered / how many times must {s} be watered / what is the rhythm for watering {s}
ei how often {s} needs water / how often {s} is watered
es {s} needs water {v} / water {s} {v} / {s} is watered {v} / give {s} a drink {v} / {s} has to be watered {v}
== plant-height | plant | length | akin object-length
zn 高度
zq {s}[长到|有]多高了 / {s}现在多高 / 拿尺子量{s}有多高 / {s}蹿到多高 / {s}从土里到顶上多高
zs {s}[长到|有]{v}高了 / {s}现在{v}高 / 拿尺子量{s}是{v} / {s}蹿到{v}了 / {s}从底到顶{v}
en height
eq how high is {s} / how tall has {s} become / what height did {s} reach / how far does {s} reach up / what do I measure from the ground to the top of {s}
ei how high {s} is / what height {s} reached
es {s} is {v} high / {s} has become {v} tall / {s} reached {v} / from the ground to the top, {s} measures {v} / the height of {s} is {v}
== bloom-month | plant | month
zn 花期
zq {s}几月[开花|结果] / 哪个月能看到{s}开花 / {s}的花期在几月 / 几月来看{s}最好 / {s}一般哪个月最旺
zs {s}{v}开花 / {v}能看到{s}开花 / {s}的花期在{v} / {v}来看{s}最好 / {s}一般{v}最旺
en flowering month
eq in which month does {s} flower / when does {s} bloom / what month is best for {s} / when will {s} be at its finest / in which month should I come to see {s}
ei in which month {s} flowers / when {s} is at its finest
es {s} flowers in {v} / {s} blooms in {v} / in {v} {s} is at its finest / come and see {s} in {v} / {v} is the month of {s}
== plant-spot | plant | spot
zn 摆放的位置
zq {s}摆在哪 / {s}换到哪儿去了 / 给{s}挪了什么地方 / {s}现在放哪里晒太阳 / 浇水要去哪儿找{s}
zs {s}摆在{v} / {s}换到{v}了 / 给{s}挪到了{v} / 浇水要去{v}找{s} / {s}现在放在{v}
en place of {s}
eq where is {s} now / to what place was {s} moved / where did we put {s} for the light / where do I go to water {s} / in which spot does {s} grow
ei where {s} is now / to what place {s} was moved
es {s} is now {v} / {s} was moved and stands {v} / we put {s} {v} for the light / to water {s}, look {v} / {s} grows {v}
== plant-fertiliser | plant | ingredient
zn 肥料
zq {s}用什么[肥|当肥料] / 给{s}的土里加什么 / {s}靠什么长这么好 / 喂{s}的是什么 / 往{s}盆里撒什么
zs {s}用{v}当肥料 / 给{s}的土里加{v} / {s}靠{v}长这么好 / 往{s}盆里撒{v} / 喂{s}的是{v}
en fertiliser
eq what is {s} fed with / what do I mix into the soil of {s} / which fertiliser does {s} get / what makes {s} grow so well / what is sprinkled around {s}
ei what {s} is fed with / which fertiliser {s} gets
es {s} is fed with {v} / mix {v} into the soil of {s} / {s} gets {v} as fertiliser / {s} grows so well because of {v} / {v} is sprinkled around {s}
== secret-ingredient | dish | ingredient | akin dish-spice
zn 秘密配料 / 秘方
zq {s}里偷偷放了什么 / {s}这么好吃是加了什么 / {s}的秘方是哪一样 / 做{s}少不了什么秘密配料 / {s}那个说不出的味道来自什么
zs {s}里偷偷放了{v} / {s}这么好吃是加了{v} / {s}的秘方是{v} / 做{s}少不了{v} / {s}那个说不出的味道来自{v}
en secret ingredient of {s}
eq what is secretly added to {s} / which ingredient makes {s} so good / what is the secret in {s} / what gives {s} that special taste / what must not be missing from {s}
ei what is secretly added to {s} / what the secret in {s} is
es {s} has {v} in it, secretly / {v} makes {s} so good / the secret in {s} is {v} / {s} gets that special taste from {v} / some {v} must not be missing from {s}
== dish-spice | dish | spice | akin secret-ingredient
zn 主要的香料
zq {s}里放什么香料 / {s}用什么调味 / 做{s}要撒哪种料 / {s}闻着有哪种香料 / 起锅前往{s}里加哪样调料
zs {s}里放{v} / {s}用{v}调味 / 做{s}要撒{v} / {s}闻着有{v} / 起锅前往{s}里加{v}
en main spice
eq which spice goes into {s} / with what is {s} seasoned / what spice do I smell in {s} / what do I sprinkle over {s} / what seasoning does {s} need
ei which spice goes into {s} / with what {s} is seasoned
es {v} goes into {s} / {s} is seasoned with {v} / sprinkle {v} over {s} / {s} needs {v} / in {s} you smell the {v}
== cooking-time | dish | minutes
zn 烹饪时间
zq {s}要[做|煮|烤]多久 / {s}火上得多长时间 / 做{s}花多少时间 / {s}什么时候能出锅，多久 / {s}得在锅里待多久
zs {s}要做{v} / {s}火上得{v} / 做{s}花{v} / {s}{v}出锅 / {s}得在锅里待{v}
en cooking time
eq how long does {s} cook / how much time does {s} need on the fire / after how long is {s} done / for how long do I leave {s} in the pot or oven / how long does it take to make {s}
ei how long {s} cooks / after how long {s} is done
es {s} cooks for {v} / {s} is done after {v} / leave {s} on the heat for {v} / it takes {v} to make {s} / {s} needs {v} on the fire
== oven-temperature | dish | oventemp
zn 烤箱温度
zq {s}[烤|用]多少度 / 做{s}烤箱开到几度 / {s}的火候是多少度 / 烤{s}温度设多少 / 把{s}放进多少度的烤箱
zs {s}烤{v} / 做{s}烤箱开到{v} / {s}的火候是{v} / 烤{s}温度设{v} / 把{s}放进{v}的烤箱
en oven temperature for {s}
eq at what temperature is {s} baked / how hot must the oven be for {s} / to how many degrees do I set the oven for {s} / what heat does {s} need / which temperature is right for {s}
ei at what temperature {s} is baked / how hot the oven must be for {s}
es {s} is baked at {v} / set the oven to {v} for {s} / {s} needs {v} / {v} is right for {s} / for {s}, heat the oven to {v}
== servings | dish | small
zn 份数
zq {s}够几个人吃 / 一锅{s}能分多少份 / {s}的方子是几人份的 / {s}做一次能招待几个人 / 按方子做{s}出几份
zs {s}够{v}个人吃 / 一锅{s}能分{v}份 / {s}的方子是{v}人份的 / {s}做一次能招待{v}个人 / 按方子做{s}出{v}份
en number of servings of {s}
eq how many people does {s} feed / how many portions does {s} make / for how many is the recipe of {s} / how many plates can I fill with {s} / among how many can {s} be shared
ei how many people {s} feeds / how many portions {s} makes
es {s} feeds {v} people / {s} makes {v} portions / the recipe of {s} is for {v} / you can fill {v} plates with {s} / {s} can be shared among {v}
== dish-side | dish | vegetable | akin dish-drink
zn 配菜
zq {s}配什么[菜|] / {s}旁边摆的是什么菜 / 跟{s}一起上的是哪种菜 / {s}的盘子里还有什么蔬菜 / 吃{s}搭着什么菜好
zs {s}配{v} / {s}旁边摆着{v} / 跟{s}一起上的是{v} / 吃{s}搭着{v}好 / {s}的盘子里还有{v}
en vegetable that goes with {s}
eq what vegetable goes with {s} / what is served next to {s} / what do I put beside {s} on the plate / which side does {s} come with / what green or root goes along with {s}
ei what vegetable goes with {s} / what is served next to {s}
es {s} goes with {v} / {s} is served with {v} / put {v} beside {s} / next to {s} there is {v} on the plate / {s} comes with {v}
== dish-drink | dish | drink | akin dish-side
zn 搭配的饮料
zq {s}配什么喝的 / 吃{s}或去{s}喝什么 / 跟{s}最搭的饮料是什么 / {s}上桌时倒什么 / {s}要准备哪种饮料
zs {s}配{v} / 跟{s}最搭的是{v} / {s}上桌时倒{v} / {s}要准备{v} / {s}喝的是{v}
en drink that goes with {s}
eq what do we drink with {s} / which drink goes with {s} / what is poured out for {s} / what should I offer to drink with {s} / what drink was chosen for {s}
ei what we drink with {s} / which drink goes with {s}
es we drink {v} with {s} / {v} goes with {s} / {v} is poured out for {s} / {v} was chosen for {s} / with {s}, offer {v}
== recipe-source | dish | whoever | akin inventor cook
zn 教{我}做{s}的人
zq {s}是跟谁学的 / {s}的做法是谁教的 / 谁传下了{s}的方子 / {s}的菜谱是从谁那儿来的 / 会做{s}多亏了谁
zs {s}是跟{v}学的 / {s}的做法是{v}教的 / {v}传下了{s}的方子 / {s}的菜谱是从{v}那儿来的 / 会做{s}多亏了{v}
en person behind the recipe of {s}
eq from whom is the recipe of {s} / who taught {me} to make {s} / whose recipe is {s} / who passed on {s} to us / from whom did {I} learn {s}
ei from whom the recipe of {s} is / whose recipe {s} is
es the recipe of {s} is from {v} / {v} taught {me} to make {s} / {I} learned {s} from {v} / {s} was passed on to us by {v} / {s} is the recipe of {v}
`;
