/** Cars, boats and other vehicles. */
export const VEHICLES = `
== plate | vehicle | plate
zn 车牌 / 牌号
zq {s}的[车牌|牌照]是多少 / {s}挂的什么牌 / 停车登记{s}要写什么号 / 怎么从一排里认出{s}，看哪个号 / {s}后面那块牌子写的啥 / 停车场喊话找{s}，念哪个号 / 罚单上{s}的车号是啥 / {s}后屁股上写着什么 / 保险单里{s}登记的是哪块牌
zs {s}的车牌是{v} / {s}挂的是{v} / 停车登记{s}就写{v} / 认{s}就看{v} / {s}上的牌是{v} / 罚单上{s}的车号是{v}
en number plate / registration
eq what is written on the plate of {s} / which registration does {s} have / what do I write on the parking form for {s} / by which plate do I spot {s} / what licence number is on {s} / on the parking ticket, which plate is written for {s} / what does the back of {s} say / in the garage, they call for {s} by what number / under what plate is {s} insured
ei what is written on the plate of {s} / which registration {s} has / what the back of {s} says
es the plate of {s} says {v} / {s} is registered as {v} / on the parking form, {s} is {v} / you spot {s} by the plate {v} / {s} carries the number {v} / on the parking ticket for {s} stands {v}
== fuel | vehicle | fuel | akin device-power
zn 燃料
zq {s}[加|烧|用]什么油 / 给{s}加油加哪种 / {s}靠什么跑 / {s}喝什么，汽油还是别的 / {s}的油箱里该装什么 / 油枪别插错，{s}加哪种 / {s}没劲了要喂什么 / 加油站员工问{s}加啥 / {s}排气味儿不一样，烧的什么
zs {s}加{v} / {s}烧的是{v} / {s}靠{v}跑 / 给{s}加油要加{v} / {s}只认{v} / 加油站问起来，{s}加的是{v}
en fuel
eq what fuel does {s} take / what does {s} run on / what do I fill {s} up with / which pump do I use for {s} / what goes into the tank of {s} / at the station, don't take the wrong hose for {s}, which is right / what does {s} drink / the attendant asks what {s} needs, what do I say / what makes the engine of {s} turn
ei what fuel {s} takes / what {s} runs on / what {s} drinks
es {s} takes {v} / {s} runs on {v} / fill {s} up with {v} / the tank of {s} needs {v} / {s} was built for {v} / {s} drinks {v}
== mileage | vehicle | mileage
zn 里程
zq {s}[跑了|开了]多少公里 / {s}的表上是多少 / {s}一共走了多少路 / {s}里程表的数是几 / {s}算下来跑了多远 / 卖{s}的时候写跑了多少 / 绕地球算，{s}开了多少公里 / 保养师傅看{s}的表是多少 / {s}轱辘转了多远的路
zs {s}跑了{v} / {s}的表上是{v} / {s}一共走了{v} / {s}开到{v}了 / {s}的里程表显示{v} / 卖{s}的时候写着{v}
en mileage
eq how far has {s} been driven / what does the meter of {s} show / how many kilometres has {s} done / what distance is behind {s} / how much road has {s} covered / in the advert for {s}, how many kilometres are given / how far have the wheels of {s} rolled / what did the mechanic read off {s} / how much has {s} travelled in its life
ei how far {s} has been driven / how many kilometres {s} has done / how far {s} has travelled
es {s} has done {v} / the meter of {s} shows {v} / {s} has been driven {v} / {v} lie behind {s} / {s} has covered {v} so far / the mechanic read {v} off {s}
== parking-spot | vehicle | hangout | akin location
zn {s}停的位置 / {s}停车的地方
zq {s}停在哪 / {s}停到什么地方去了 / 去哪儿取{s} / 晚上{s}放在哪里 / {s}这会儿在哪停着 / 从超市出来忘了{s}在哪儿等着 / 给{s}找的位是什么地方 / 代驾问{s}在哪儿取 / {s}夜里睡在哪个地方
zs {s}停在{v} / 取{s}得去{v} / 晚上{s}放在{v} / {s}在{v}停着 / {我}把{s}停{v}了 / 代驾问起来，{s}在{v}
en parking place
eq where is {s} parked / where did {I} leave {s} / in what place do I find {s} / where does {s} stand overnight / where do I go to pick up {s} / I forgot where I left {s}, so where do I go / for the man who picks up {s}, where is it / in which place did we find room for {s} / where is {s} waiting
ei where {s} is parked / where {s} stands overnight / where {s} is waiting
es {s} is parked {v} / {I} left {s} {v} / {s} stands {v} overnight / to pick up {s}, go and look {v} / {s} is standing {v} / {s} is waiting {v}
== vehicle-seats | vehicle | small
zn 座位数
zq {s}[能坐|坐得下]几个人 / {s}有几个座 / {s}一趟能拉几个 / {s}坐满是多少人 / 几个人坐{s}刚好 / 全家出门{s}挤得下几口 / 交警说{s}最多拉几个 / {s}行驶本上核定几人 / 再上一个{s}就超员，限几人
zs {s}能坐{v}个人 / {s}有{v}个座 / {s}一趟能拉{v}个人 / {s}坐满是{v}个 / {s}的座位数是{v} / {s}行驶本上核定{v}人
en number of seats in {s}
eq how many people can ride in {s} / how many seats does {s} have / for how many is {s} built / how many of us fit in {s} / how many can {s} carry at once / by law, how many may sit in {s} / can the whole family go in {s}, for how many is it / how many belts are there in {s} / with one more {s} would be too full, so how many is the limit
ei how many people can ride in {s} / how many seats {s} has / how many may sit in {s} by law
es {s} has {v} seats / {v} people can ride in {s} / {s} is built for {v} / {s} carries {v} at once / {v} of us fit in {s} / by law {v} may sit in {s}
== vehicle-speed | vehicle product | speed
zn 最高速度
zq {s}[最快|]能跑多快 / {s}的极速是多少 / {s}开到头是多少 / {s}一小时能走多远 / 给{s}测速测出来多少 / 一脚踩到底{s}能到多少 / 追得上{s}吗，它最快几何 / {s}的表盘最高打到多少 / 说明书写{s}时速上限多少
zs {s}最快能跑{v} / {s}的极速是{v} / {s}开到头是{v} / 给{s}测速测出来{v} / {s}全速是{v} / 一脚踩到底，{s}能到{v}
en top speed
eq how fast can {s} go / what speed does {s} reach / what is the most {s} can do on the road / at what speed was {s} measured / how quick is {s} at full power / with the foot down, what does {s} reach / could I catch {s}, how quick is it / what is the last speed on the dial of {s} / what does the manual promise for {s} at full speed
ei how fast {s} can go / what speed {s} reaches / what {s} reaches with the foot down
es {s} can go {v} / {s} reaches {v} / {s} was measured at {v} / at full power {s} does {v} / the top speed of {s} is {v} / with the foot down, {s} reaches {v}
== insurance-end | vehicle building device | date | akin inspection-date
zn 保险到期日
zq {s}的保险[哪天到期|到几号] / {s}哪天要续保 / {s}的保单有效到什么时候 / 过了几号{s}就没保险了 / {s}的保险截止哪天 / {s}哪天起出事就没人赔了 / 推销电话说{s}该续了，到几号 / 保单右下角{s}写到什么日子 / 给{s}交的钱管到哪天
zs {s}的保险{v}到期 / {s}{v}要续保 / {s}的保单有效到{v} / 过了{v}{s}就没保险了 / {s}的保险截止{v} / 给{s}交的钱管到{v}
en date when the insurance of {s} ends
eq when does the insurance for {s} run out / until what date is {s} insured / by when must {s} be insured again / which date is on the policy of {s} / up to what day is {s} covered by insurance / from what day on will nobody pay if {s} is damaged / the insurer called about {s}, what date is the end / up to which day did I pay for {s} / what date is at the bottom of the policy for {s}
ei when the insurance for {s} runs out / until what date {s} is insured / up to which day {s} is paid for
es the insurance for {s} runs out on {v} / {s} is insured until {v} / the policy of {s} ends on {v} / after {v} {s} is not insured any more / {s} must be insured again by {v} / {s} is paid for until {v}
== inspection-date | vehicle building device | date | akin insurance-end
zn 年检日期
zq {s}[哪天|几号]年检 / {s}的检查约在哪天 / 什么时候带{s}去检测 / {s}下次检验是几月几号 / 给{s}验车验机定在哪天 / 检测站给{s}约在哪天 / {s}的标贴到几号要换 / 哪天上午要把{s}交给师傅查 / 错过几号{s}就不合格
zs {s}{v}年检 / {s}的检查约在{v} / {s}下次检验是{v} / {v}要带{s}去检测 / 给{s}检测定在{v} / 检测站给{s}约在{v}
en inspection date
eq when is {s} inspected / for which day is the inspection of {s} booked / when is the next check of {s} / on what date does the inspector see {s} / by which date must {s} be tested / for when did the station give {s} a date / what day is on the sticker of {s} / on which morning do I hand over {s} for checking / what date must not be missed with {s}
ei when {s} is inspected / when the next check of {s} is / what day is on the sticker of {s}
es {s} is inspected on {v} / the inspection of {s} is booked for {v} / the next check of {s} is on {v} / {s} must be tested by {v} / on {v} the inspector sees {s} / the sticker of {s} says {v}
== vehicle-name | vehicle plant building | nickname
zn 昵称
zq 大家管{s}叫什么 / {s}起了个什么名 / 家里人怎么称呼{s} / {s}的小名叫啥 / 给{s}取的外号是什么 / 拍拍{s}，喊它什么 / 孩子给{s}起了啥名 / 家庭群里说的那个谁，就是{s}，叫什么 / {s}车身或盆上写的爱称是啥
zs 大家管{s}叫{v} / {s}起了个名叫{v} / 家里人叫{s}{v} / {s}的小名是{v} / 给{s}取的外号是{v} / 孩子给{s}起名叫{v}
en pet name
eq what do we call {s} at home / which name did {s} get / by what funny name is {s} known / what name is painted on {s} / how does the family call {s} / which name did the children give {s} / in our messages, who is {s} / what do we say when we pat {s} / what loving word is written on {s}
ei what we call {s} at home / which name {s} got / which name the children gave {s}
es we call {s} {v} / {s} got the name {v} / {s} is known as {v} / the name {v} is painted on {s} / in the family {s} is just {v} / the children named {s} {v}
== driver | vehicle | person | akin borrower repairer
zn 司机
zq {s}是谁开 / 谁坐在{s}的驾驶座上 / {s}平时归谁驾驶 / 坐{s}要找哪位师傅 / {s}交给谁开了 / 谁握着{s}的方向盘或缰绳 / 谁的驾照管着{s} / 搭{s}要提前跟谁打招呼 / {s}的车钥匙在谁裤兜里
zs {s}是{v}开 / {v}坐在{s}的驾驶座上 / {s}平时归{v}驾驶 / 坐{s}要找{v} / {s}交给{v}开了 / {s}的钥匙在{v}裤兜里
en driver of {s}
eq who drives {s} / who sits behind the wheel of {s} / to whom do we trust {s} on the road / who steers {s} / whom do I ask for a ride in {s} / in whose pocket is the key of {s} / who takes us places in {s} / whose licence covers {s} / whom must I be nice to for a trip in {s}
ei who drives {s} / who sits behind the wheel of {s} / in whose pocket the key of {s} is
es {v} drives {s} / {v} sits behind the wheel of {s} / {s} is steered by {v} / for a ride in {s}, ask {v} / we trust {v} with {o} / the key of {s} is in {v}'s pocket
== cargo | vehicle | crop
zn {s}拉的货
zq {s}[拉|运|装]的是什么 / {s}车上是什么货 / {s}这趟送什么 / {s}后面堆着什么 / {s}专门运哪种东西 / 掀开{s}的篷布是什么 / 过磅的时候{s}装的啥 / 收费站问{s}拉什么 / 卸{s}的货卸下来哪样
zs {s}拉的是{v} / {s}装着{v} / {s}这趟送{v} / {s}后面堆着{v} / {s}专门运{v} / 掀开{s}的篷布，全是{v}
en cargo
eq what does {s} carry / what is loaded on {s} / what goods does {s} bring / what is piled up in the back of {s} / what is {s} used to transport / under the cover of {s}, what is there / what is unloaded from {s} / the toll man asks what is in {s}, and what is it / of what does {s} smell, because it carries it
ei what {s} carries / what is loaded on {s} / what is unloaded from {s}
es {s} carries {v} / {s} is loaded with {v} / {v} is piled up in the back of {s} / {s} brings {v} / we use {s} to transport {v} / under the cover of {s} are sacks of {v}
== service-month | vehicle | month
zn 保养的月份
zq {s}几月[做保养|去保养] / {s}的保养排在哪个月 / 什么时候送{s}去检修，几月 / {s}哪个月要进修理厂 / 给{s}换机油安排在几月 / {s}每年哪个月停几天修整 / 提醒{s}保养设在几月 / 师傅说{s}几月来换件 / {s}进厂大修排到几月
zs {s}{v}做保养 / {s}的保养排在{v} / {v}要送{s}去检修 / {s}得在{v}进修理厂 / 给{s}换机油安排在{v} / 师傅说{s}{v}来换件
en service month of {s}
eq in which month is {s} serviced / when does {s} go to the workshop for service / what month is planned for the service of {s} / in what month do we change the oil in {s} / when in the year is {s} overhauled / in what month is {s} off the road for a few days / for which month did I set the reminder for {s} / when did the mechanic tell us to bring {s}, what month / in which month are the old parts of {s} replaced
ei in which month {s} is serviced / when {s} goes to the workshop / in what month {s} is off the road
es {s} is serviced in {v} / {s} goes to the workshop in {v} / {v} is planned for the service of {s} / in {v} we change the oil in {s} / {s} is overhauled every {v} / {s} is off the road for a few days in {v}
`;
