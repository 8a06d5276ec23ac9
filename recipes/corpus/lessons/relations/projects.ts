/** Projects, plants and recipes: things that people make and tend. */
export const PROJECTS = `
== deadline | project course | date | akin event-date release-date exam-date
zn 截止日期
zq {s}[哪天|几号|什么时候]截止 / {s}最晚几号[交|完成] / {s}的期限到哪天 / 过了几号{s}就算晚了 / {s}要赶在哪天之前 / {s}拖到哪天算违约 / 倒计时牌上{s}到几号 / 哪天半夜{s}的通道就关 / 为了{s}得赶工到几月几号
zs {s}{v}截止 / {s}最晚{v}交 / {s}的期限到{v} / 过了{v}{s}就算晚了 / {s}要赶在{v}之前 / {v}半夜{s}的通道就关
en deadline
eq when is {s} due / by what date must {s} be finished / until when is there time for {s} / after which day is {s} too late / what is the last day for {s} / what date is the countdown for {s} running to / by when do they want {s} on the desk / at midnight of which day does it close for {s} / how long can we still work on {s}, up to what day
ei when {s} is due / by what date {s} must be finished / what date the countdown for {s} runs to
es {s} is due on {v} / {s} must be finished by {v} / the last day for {s} is {v} / after {v} {s} is too late / there is time for {s} until {v} / the countdown for {s} runs to {v}
== project-leader | project | person | akin chair
zn 负责人
zq {s}谁[负责|牵头] / {s}归谁带 / {s}出了问题找谁 / {s}的组长是谁 / 谁在抓{s} / {s}开会谁坐主位 / {s}的进度跟谁催 / 谁替{s}在上头面前说话 / {s}的方案最后谁点头
zs {s}由{v}负责 / {v}在抓{s} / {s}归{v}带 / {s}出了问题找{v} / {s}的组长是{v} / {s}的方案最后得{v}点头
en leader of {s}
eq who leads {s} / who is responsible for {s} / to whom was {s} given / who answers for {s} if something goes wrong / which person is in charge of {s} / who nods things through in {s} / who is chased about the progress of {s} / who takes the blame for {s} / at meetings of {s}, who sits at the head of the table
ei who leads {s} / who is responsible for {s} / who takes the blame for {s}
es {v} leads {s} / {v} is responsible for {s} / {s} was given to {v} / if something goes wrong with {s}, see {v} / {s} is in the hands of {v} / {v} takes the blame for {s}
== codename | project product game | code | akin model-number
zn 代号
zq {s}[内部|]的代号是什么 / 大家私下管{s}叫哪个代号 / 文件里{s}用什么代号写 / {s}起了什么暗号 / 在邮件里{s}怎么称呼 / 外人听不懂，{s}在组里叫啥 / 打电话说{s}得用哪个暗语 / 文件夹名写的不是{s}而是什么 / 保密起见{s}改叫哪个
zs {s}的代号是{v} / 大家私下管{s}叫{v} / 文件里{s}写作{v} / {s}起的暗号是{v} / 在邮件里{s}叫{v} / 保密起见，{s}改叫{v}
en code name
eq what is the code name of {s} / how is {s} called inside the team / under what code does {s} appear in the files / what do we write instead of {s} in mails / which secret name does {s} have / on the phone, what do we say for {s} / what is written on the folder of {s} / to keep {s} secret, which code is used / strangers don't understand when we say what for {s}
ei what the code name of {s} is / how {s} is called inside the team / which code keeps {s} secret
es the code name of {s} is {v} / inside the team {s} is called {v} / {s} appears in the files as {v} / in mails we write {v} instead of {s} / {s} goes by {v} / to keep {s} secret, we say {v}
== project-client | project | organisation
zn 客户 / 委托方
zq {s}是给谁做的 / {s}的客户是哪家 / 谁委托了{s} / {s}的钱是哪家出的 / {s}做好了交给哪家 / {s}的甲方是哪个单位 / 合同上跟{s}签字的另一家是谁 / {s}的验收归哪家管 / 是哪家催着要{s}
zs {s}是给{v}做的 / {v}委托了{s} / {s}的客户是{v} / {s}做好了交给{v} / {s}的钱是{v}出的 / {s}的甲方是{v}
en client of {s}
eq for whom is {s} done / who ordered {s} / which client pays for {s} / to whom will {s} be handed over / whose money is in {s} / whose signature is on the contract for {s} / which organisation is waiting for {s} / who will use {s} once it is paid / who can complain about {s}
ei for whom {s} is done / which client pays for {s} / which organisation is waiting for {s}
es {s} is done for {v} / {v} ordered {s} / {v} pays for {s} / {s} will be handed over to {v} / the client of {s} is {v} / {v} is waiting for {s}
== project-status | project event | status
zn 进展 / 状态
zq {s}[进行得怎么样|到哪一步]了 / {s}现在是什么情况 / {s}的进度如何 / 最近{s}怎么样了 / 汇报一下{s}的状态，是什么 / 老板问{s}，该怎么回 / 周报里{s}那一行写什么 / {s}卡在哪儿了，啥情况 / 看板上{s}挪到哪一栏
zs {s}{v} / {s}现在{v} / {s}的状态是{v} / 目前{s}{v} / {s}这边{v} / 周报里{s}那一行写着{v}
en status of {s}
eq how is {s} coming along / what is the state of {s} / where does {s} stand now / how far are things with {s} / what is happening with {s} / the boss asks about {s}, what do I say / what is written in the weekly report about {s} / into which column of the board was {s} moved / is anything the matter with {s} right now
ei how {s} is coming along / what is happening with {s} / what the weekly report says about {s}
es {s} is {v} / right now {s} is {v} / at the moment {s} is {v} / the state of {s}: {v} / {I} heard that {s} is {v} / the weekly report says {s} is {v}
== database | project product game | database | akin programming-language
zn 数据库
zq {s}用的什么数据库 / {s}的数据存在哪种库里 / {s}后台接的是哪个库 / {s}选了什么来存数据 / {s}的表建在什么数据库上 / 备份{s}要备份哪种库 / 查{s}的数据得连什么 / 给{s}写存储用的什么引擎 / {s}架构图底下那个桶写着啥
zs {s}用的是{v} / {s}的数据存在{v}里 / {s}后台接的是{v} / {s}选了{v}来存数据 / {s}的表建在{v}上 / {s}架构图底下那个桶写着{v}
en database
eq which database does {s} use / where does {s} keep its data / what stores the data of {s} / on which database is {s} built / what database system sits behind {s} / to look into the data of {s}, to what do I connect / what is in the box at the bottom of the diagram of {s} / which engine was chosen to store things for {s} / for a backup of {s}, which database is it
ei which database {s} uses / what stores the data of {s} / which engine stores things for {s}
es {s} uses {v} for its data / {v} stores the data of {s} / {s} is built on {v} / behind {s} sits {v} / {s} keeps its tables in {v} / at the bottom of the diagram of {s} is {v}
== project-tester | project product game | person | akin project-leader
zn 测试人员
zq {s}谁来测 / 给{s}找毛病的是谁 / {s}的测试归谁 / 谁先试用{s} / {s}交给谁验收 / 谁天天给{s}提毛病单 / {s}的漏洞是谁揪出来的 / 发布前{s}得过谁那一关 / 谁把{s}翻来覆去地试
zs {s}由{v}来测 / 给{s}找毛病的是{v} / {s}的测试归{v} / {v}先试用{s} / {s}交给{v}验收 / 发布前{s}得过{v}那一关
en tester of {s}
eq who tests {s} / who looks for faults in {s} / to whom is {s} given for trial / who tries out {s} first / who has to approve {s} after testing / who writes the list of faults in {s} / before release, past whom must {s} go / who tries to break {s} all day / who found the last bug in {s}
ei who tests {s} / who tries out {s} first / who tries to break {s} all day
es {v} tests {s} / {v} looks for faults in {s} / {s} is given to {v} for trial / {v} tries out {s} first / testing {s} is the job of {v} / {v} tries to break {s} all day
== project-place | project organisation | building | akin venue meeting-place
zn 办公地点
zq {s}在哪[办公|干活] / {s}的人都坐在哪 / {s}租了哪里当办公室 / 去哪儿能找到{s}的团队 / {s}的据点是什么地方 / {s}的工位都安在哪栋 / 给{s}送材料送到什么地方 / 加班的{s}那伙人亮灯的是哪栋 / {s}的门牌挂在哪
zs {s}在{v}办公 / {s}的人都坐在{v} / {s}租了{v}当办公室 / 去{v}能找到{s}的团队 / {s}的据点是{v} / 给{s}送材料送到{v}
en place where {s} is run
eq where do the people of {s} work / in which building does {s} sit / what place was rented for {s} / where will I find the team of {s} / from where is {s} run / where do I deliver papers for {s} / in which house do lights burn late because of {s} / at whose door hangs the sign of {s}, which building / which roof is {s} under
ei in which building {s} sits / what place was rented for {s} / which roof {s} is under
es {s} sits in the {v} / the people of {s} work at the {v} / the {v} was rented for {s} / you find the team of {s} at the {v} / {s} is run from the {v} / papers for {s} go to the {v}
== watering-interval | plant | interval | akin cleaning-interval
zn 浇水的频率
zq {s}多久浇一次水 / 隔多长时间给{s}浇水 / {s}要怎么浇，多久一回 / {s}渴得快吗，多长时间浇一次 / 给{s}浇水的间隔是多久 / 出门前交代{s}怎么浇 / {s}土干了没，多久该来一壶 / 给{s}设自动浇灌设多久一回 / 水浇多了{s}会烂根，隔多久好
zs {s}{v}浇水 / {s}要{v}浇一次 / 给{s}浇水是{v} / {s}得{v}喝水 / {s}浇水的规矩是{v} / 给{s}设的自动浇灌是{v}
en watering schedule
eq how often does {s} need water / when do I water {s} / at what intervals is {s} watered / how many times must {s} be watered / what is the rhythm for watering {s} / before I leave, what do I tell the neighbour about water for {s} / for the automatic watering of {s}, what rhythm do I set / too much water kills {s}, so how often / when does the can come out for {s}
ei how often {s} needs water / how often {s} is watered / what to tell the neighbour about water for {s}
es {s} needs water {v} / water {s} {v} / {s} is watered {v} / give {s} a drink {v} / {s} has to be watered {v} / the automatic watering gives {s} water {v}
== plant-height | plant | length | akin object-length
zn 高度
zq {s}[长到|有]多高了 / {s}现在多高 / 拿尺子量{s}有多高 / {s}蹿到多高 / {s}从土里到顶上多高 / {s}够到窗台了吗，多高 / 给{s}换盆得知道它多高 / 一年下来{s}长成多高 / {s}支架要比它高，它有多高
zs {s}[长到|有]{v}高了 / {s}现在{v}高 / 拿尺子量{s}是{v} / {s}蹿到{v}了 / {s}从底到顶{v} / 一年下来，{s}长成{v}
en height
eq how high is {s} / how tall has {s} become / what height did {s} reach / how far does {s} reach up / what do I measure from the ground to the top of {s} / for a stick to tie {s} to, how tall is it / how high did {s} shoot up / what did {s} measure at last count / how much has {s} grown altogether
ei how high {s} is / what height {s} reached / how high {s} shot up
es {s} is {v} high / {s} has become {v} tall / {s} reached {v} / from the ground to the top, {s} measures {v} / the height of {s} is {v} / {s} shot up to {v}
== bloom-month | plant | month
zn 花期
zq {s}几月[开花|结果] / 哪个月能看到{s}开花 / {s}的花期在几月 / 几月来看{s}最好 / {s}一般哪个月最旺 / 想给{s}拍开花照得等几月 / {s}的花苞几月炸开 / 花农说{s}哪月最好看 / 几月满屋子都是{s}的花香
zs {s}{v}开花 / {v}能看到{s}开花 / {s}的花期在{v} / {v}来看{s}最好 / {s}一般{v}最旺 / {s}的花苞{v}炸开
en flowering month
eq in which month does {s} flower / when does {s} bloom / what month is best for {s} / when will {s} be at its finest / in which month should I come to see {s} / for a photo of {s} in flower, which month do I wait for / when do the buds of {s} open / in what month is the room full of the scent of {s} / which month does the gardener name for {s}
ei in which month {s} flowers / when {s} is at its finest / when the buds of {s} open
es {s} flowers in {v} / {s} blooms in {v} / in {v} {s} is at its finest / come and see {s} in {v} / {v} is the month of {s} / the buds of {s} open in {v}
== plant-spot | plant | spot
zn 摆放的位置
zq {s}摆在哪 / {s}换到哪儿去了 / 给{s}挪了什么地方 / {s}现在放哪里晒太阳 / 浇水要去哪儿找{s} / 太阳晒不着，把{s}搬哪儿了 / {s}这回安家在哪个角落 / 找不到{s}，谁挪到什么地方了 / 冬天怕冻，{s}收到哪儿
zs {s}摆在{v} / {s}换到{v}了 / 给{s}挪到了{v} / 浇水要去{v}找{s} / {s}现在放在{v} / 冬天怕冻，{s}收到了{v}
en place of {s}
eq where is {s} now / to what place was {s} moved / where did we put {s} for the light / where do I go to water {s} / in which spot does {s} grow / in winter, where do we keep {s} out of the cold / somebody moved {s}, but where to / which corner did we give {s} / where does {s} get its sun
ei where {s} is now / to what place {s} was moved / which corner we gave {s}
es {s} is now {v} / {s} was moved and stands {v} / we put {s} {v} for the light / to water {s}, look {v} / {s} grows {v} / in winter we keep {s} {v}
== plant-fertiliser | plant | ingredient
zn 肥料
zq {s}用什么[肥|当肥料] / 给{s}的土里加什么 / {s}靠什么长这么好 / 喂{s}的是什么 / 往{s}盆里撒什么 / 给{s}补点营养放啥 / {s}叶子黄了，喂它什么见效 / 往{s}根上浇的是什么 / 老园丁给{s}用的秘方是啥
zs {s}用{v}当肥料 / 给{s}的土里加{v} / {s}靠{v}长这么好 / 往{s}盆里撒{v} / 喂{s}的是{v} / 老园丁给{s}用的是{v}
en fertiliser
eq what is {s} fed with / what do I mix into the soil of {s} / which fertiliser does {s} get / what makes {s} grow so well / what is sprinkled around {s} / the leaves of {s} are yellow, what helps it / what goes on the roots of {s} / which old trick feeds {s} / what do we give {s} to make it strong
ei what {s} is fed with / which fertiliser {s} gets / what goes on the roots of {s}
es {s} is fed with {v} / mix {v} into the soil of {s} / {s} gets {v} as fertiliser / {s} grows so well because of {v} / {v} is sprinkled around {s} / {v} goes on the roots of {s}
== secret-ingredient | dish | ingredient | akin dish-spice
zn 秘密配料 / 秘方
zq {s}里偷偷放了什么 / {s}这么好吃是加了什么 / {s}的秘方是哪一样 / 做{s}少不了什么秘密配料 / {s}那个说不出的味道来自什么 / 别人做不出{s}那味，缺的是啥 / 厨师背着人往{s}里撒了什么 / {s}的配方最后一行写着什么 / 尝一口{s}，那股子味是哪来的
zs {s}里偷偷放了{v} / {s}这么好吃是加了{v} / {s}的秘方是{v} / 做{s}少不了{v} / {s}那个说不出的味道来自{v} / 别人做不出{s}那味，缺的就是{v}
en secret ingredient of {s}
eq what is secretly added to {s} / which ingredient makes {s} so good / what is the secret in {s} / what gives {s} that special taste / what must not be missing from {s} / what stands in the last line of the recipe for {s} / others can't copy {s}, what are they missing / what does the cook slip into {s} when nobody looks / from what comes the magic of {s}
ei what is secretly added to {s} / what the secret in {s} is / what the cook slips into {s}
es {s} has {v} in it, secretly / {v} makes {s} so good / the secret in {s} is {v} / {s} gets that special taste from {v} / some {v} must not be missing from {s} / the cook slips some {v} into {s}
== dish-spice | dish | spice | akin secret-ingredient
zn 主要的香料
zq {s}里放什么香料 / {s}用什么调味 / 做{s}要撒哪种料 / {s}闻着有哪种香料 / 起锅前往{s}里加哪样调料 / 没有哪味料就不像{s} / 咬一口{s}先尝到什么香 / 调{s}的时候手里抓一把啥 / 厨房飘来{s}的味，是哪种香料
zs {s}里放{v} / {s}用{v}调味 / 做{s}要撒{v} / {s}闻着有{v} / 起锅前往{s}里加{v} / 没有{v}就不像{s}
en main spice
eq which spice goes into {s} / with what is {s} seasoned / what spice do I smell in {s} / what do I sprinkle over {s} / what seasoning does {s} need / without which spice is it not {s} / what is that aroma in {s} / from which little jar do I take some for {s} / what do you taste first in {s}
ei which spice goes into {s} / with what {s} is seasoned / which spice makes {s} what it is
es {v} goes into {s} / {s} is seasoned with {v} / sprinkle {v} over {s} / {s} needs {v} / in {s} you smell the {v} / without {v} it would not be {s}
== cooking-time | dish | minutes
zn 烹饪时间
zq {s}要[做|煮|烤]多久 / {s}火上得多长时间 / 做{s}花多少时间 / {s}什么时候能出锅，多久 / {s}得在锅里待多久 / 什么时候关火，{s}得多久 / 定时器给{s}设多长 / 客人来前多久开始做{s} / {s}急火慢炖要多长时间
zs {s}要做{v} / {s}火上得{v} / 做{s}花{v} / {s}{v}出锅 / {s}得在锅里待{v} / 定时器给{s}设{v}
en cooking time
eq how long does {s} cook / how much time does {s} need on the fire / after how long is {s} done / for how long do I leave {s} in the pot or oven / how long does it take to make {s} / for how long do I set the timer for {s} / how long before the guests come must I start {s} / when can I take {s} off the heat, after how long / is {s} quick, and how quick
ei how long {s} cooks / after how long {s} is done / for how long to set the timer for {s}
es {s} cooks for {v} / {s} is done after {v} / leave {s} on the heat for {v} / it takes {v} to make {s} / {s} needs {v} on the fire / set the timer to {v} for {s}
== oven-temperature | dish | oventemp
zn 烤箱温度
zq {s}[烤|用]多少度 / 做{s}烤箱开到几度 / {s}的火候是多少度 / 烤{s}温度设多少 / 把{s}放进多少度的烤箱 / {s}烤糊了，温度本来该多少 / 预热到几度再放{s} / 面板上给{s}按哪个数 / 烤{s}的刻度拧到哪
zs {s}烤{v} / 做{s}烤箱开到{v} / {s}的火候是{v} / 烤{s}温度设{v} / 把{s}放进{v}的烤箱 / 预热到{v}再放{s}
en oven temperature for {s}
eq at what temperature is {s} baked / how hot must the oven be for {s} / to how many degrees do I set the oven for {s} / what heat does {s} need / which temperature is right for {s} / {s} got burnt, what heat should it have been / to what do I preheat for {s} / where do I turn the dial for {s} / which number do I press on the oven for {s}
ei at what temperature {s} is baked / how hot the oven must be for {s} / to what to preheat for {s}
es {s} is baked at {v} / set the oven to {v} for {s} / {s} needs {v} / {v} is right for {s} / for {s}, heat the oven to {v} / preheat to {v} for {s}
== servings | dish | small
zn 份数
zq {s}够几个人吃 / 一锅{s}能分多少份 / {s}的方子是几人份的 / {s}做一次能招待几个人 / 按方子做{s}出几份 / 来了客人，一份{s}够分吗，够几个 / 按菜谱做{s}摆得满几个盘 / 做{s}的量是给几张嘴的 / 买{s}的料，方子按几人算
zs {s}够{v}个人吃 / 一锅{s}能分{v}份 / {s}的方子是{v}人份的 / {s}做一次能招待{v}个人 / 按方子做{s}出{v}份 / 做{s}的量是给{v}张嘴的
en number of servings of {s}
eq how many people does {s} feed / how many portions does {s} make / for how many is the recipe of {s} / how many plates can I fill with {s} / among how many can {s} be shared / guests are coming, for how many is {s} enough / how many mouths does {s} feed / the recipe of {s} reckons with how many eaters / how often can I fill the ladle from {s}
ei how many people {s} feeds / how many portions {s} makes / for how many {s} is enough
es {s} feeds {v} people / {s} makes {v} portions / the recipe of {s} is for {v} / you can fill {v} plates with {s} / {s} can be shared among {v} / {s} is enough for {v}
== dish-side | dish | vegetable | akin dish-drink
zn 配菜
zq {s}配什么[菜|] / {s}旁边摆的是什么菜 / 跟{s}一起上的是哪种菜 / {s}的盘子里还有什么蔬菜 / 吃{s}搭着什么菜好 / {s}太腻，解腻的是哪样菜 / 摆盘的时候{s}边上码什么 / 菜单写“{s}配”什么 / 烧{s}顺手炒个什么
zs {s}配{v} / {s}旁边摆着{v} / 跟{s}一起上的是{v} / 吃{s}搭着{v}好 / {s}的盘子里还有{v} / 摆盘的时候{s}边上码{v}
en vegetable that goes with {s}
eq what vegetable goes with {s} / what is served next to {s} / what do I put beside {s} on the plate / which side does {s} come with / what green or root goes along with {s} / {s} is heavy, so what fresh thing do we eat with it / what do I chop while {s} is cooking / on the menu it says {s} with what / what belongs around {s} on the dish
ei what vegetable goes with {s} / what is served next to {s} / what belongs around {s} on the dish
es {s} goes with {v} / {s} is served with {v} / put {v} beside {s} / next to {s} there is {v} on the plate / {s} comes with {v} / while {s} is cooking, chop the {v}
== dish-drink | dish | drink | akin dish-side
zn 搭配的饮料
zq {s}配什么喝的 / 吃{s}或去{s}喝什么 / 跟{s}最搭的饮料是什么 / {s}上桌时倒什么 / {s}要准备哪种饮料 / 就着{s}喝点什么 / 上{s}的时候杯里倒啥 / {s}辣，拿什么解 / 配{s}，服务员推荐哪种喝的
zs {s}配{v} / 跟{s}最搭的是{v} / {s}上桌时倒{v} / {s}要准备{v} / {s}喝的是{v} / 就着{s}喝{v}最好
en drink that goes with {s}
eq what do we drink with {s} / which drink goes with {s} / what is poured out for {s} / what should I offer to drink with {s} / what drink was chosen for {s} / {s} makes thirsty, what do we drink / what does the waiter suggest to drink with {s} / which glass do I fill when {s} comes to the table / to wash down {s}, what is best
ei what we drink with {s} / which drink goes with {s} / what the waiter suggests to drink with {s}
es we drink {v} with {s} / {v} goes with {s} / {v} is poured out for {s} / {v} was chosen for {s} / with {s}, offer {v} / the waiter suggests {v} with {s}
== recipe-source | dish | whoever | akin inventor cook
zn 教{我}做{s}的人
zq {s}是跟谁学的 / {s}的做法是谁教的 / 谁传下了{s}的方子 / {s}的菜谱是从谁那儿来的 / 会做{s}多亏了谁 / 谁的手把手让{我}会了{s} / {s}的手艺传自哪位 / 想学{s}该拜谁 / 抄来的{s}方子是谁写的
zs {s}是跟{v}学的 / {s}的做法是{v}教的 / {v}传下了{s}的方子 / {s}的菜谱是从{v}那儿来的 / 会做{s}多亏了{v} / {s}的手艺传自{v}
en person behind the recipe of {s}
eq from whom is the recipe of {s} / who taught {me} to make {s} / whose recipe is {s} / who passed on {s} to us / from whom did {I} learn {s} / whose hand is on the recipe card of {s} / from whose kitchen did {s} come to us / to learn {s}, whom should one ask / who gave away the secret of {s}
ei from whom the recipe of {s} is / whose recipe {s} is / from whose kitchen {s} came
es the recipe of {s} is from {v} / {v} taught {me} to make {s} / {I} learned {s} from {v} / {s} was passed on to us by {v} / {s} is the recipe of {v} / {s} came to us from the kitchen of {v}
`;
