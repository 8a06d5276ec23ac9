/** Health and daily rhythm. */
export const HEALTH = `
== allergy | person self | allergen | akin hated-food
zn 过敏源
zq {s}对什么过敏 / {s}碰到什么会起疹子 / 什么东西{s}一点都不能沾 / {s}因为什么进过医院，过敏的那种 / {s}的过敏卡上写着什么 / 点菜前要替{s}问清没有什么 / {s}一打喷嚏准是碰了啥 / 救护车来了要说{s}不能用或吃什么 / {s}包里的药是防着什么的
zs {s}对{v}过敏 / {s}一碰{v}就起疹子 / {s}一点{v}都不能沾 / {s}的过敏卡上写着{v} / 千万别让{s}接触{v}，会过敏 / {s}的过敏源是{v} / {s}包里的药是防{v}的
en allergy
eq what +is {s} allergic to / what gives {s} a rash / which thing must {s} never touch because of an allergy / what makes {s} sneeze and swell up / what stands on {s's} allergy card / before ordering, what must I make sure is not in {s's} food or near it / what does {s's} medicine in the bag protect against / what would send {s} to hospital / with what in the room +does {s} start sneezing
ei what {s} +is allergic to / what gives {s} a rash / what {s's} medicine protects against
es {s} +is allergic to {v} / {s} +come out in a rash from {v} / {s's} allergy card says {v} / keep {s} away from {v}, it's an allergy / {v} would make {s} swell up / {s} +carry medicine against {v}
== medicine | person self pet | medicine | akin remedy
zn 在吃的药
zq {s}[现在|每天]吃什么药 / 医生给{s}开了什么 / {s}的药盒里装的是什么药 / {s}按时要服用哪种药 / {s}靠什么药压着 / 药店给{s}拿的是什么 / {s}饭后吞的那个是啥药 / 出远门{s}一定要带上哪种药 / 护士给{s}发的什么
zs {s}每天吃{v} / 医生给{s}开了{v} / {s}的药盒里装的是{v} / {s}要按时服{v} / {s}一直在吃{v} / 护士给{s}发的是{v}
en medicine
eq what medicine +does {s} take / what did the doctor prescribe for {s} / which medicine is in {s's} pill box / what +does {s} have to take every day / what +is {s} being treated with / what +does {s} swallow after meals / which box from the pharmacy is {s's} medicine / on a trip, what drug can {s} not leave behind / what did the nurse hand {o}
ei what medicine {s} +take / what the doctor prescribed for {s} / what {s} +swallow after meals
es {s} +take {v} / the doctor prescribed {v} for {s} / {s's} pill box is full of {v} / {s} +has to take {v} every day / {s} +is being treated with {v} / after meals {s} +swallow {v}
== dose | person self pet | dose
zn 一次的药量
zq {s}一次吃多少药 / {s}每次要服几片或几毫升 / 给{s}喂药喂多少 / {s}的药一回吃多大量 / 医生让{s}一次吃多少 / 药盒上给{s}标的量是多少 / 给{s}倒药要倒多少 / {s}吃多少算够 / 别给{s}吃过量，一回最多几何
zs {s}一次吃{v} / {s}每次要服{v} / 给{s}喂药一回{v} / 医生让{s}一次吃{v} / {s}的药量是一次{v} / 药盒上给{s}标的是{v}
en dose
eq how much medicine +does {s} take at a time / what dose is right for {s} / how many tablets or millilitres do I give {s} / what amount did the doctor set for {s} / how big is {s's} dose / what is marked on the box for {s} / how much do I measure out for {s} / how much is enough for {s}, and not too much / what amount goes down {s's} throat each time
ei how much medicine {s} +take at a time / what dose to give {s} / how much to measure out for {s}
es {s} +take {v} at a time / the right dose for {s} is {v} / give {s} {v} each time / the doctor set {v} for {s} / {s's} dose is {v} / measure out {v} for {s}
== medicine-time | person self pet | time | akin wake-time bedtime
zn {s}吃药的时间
zq {s}几点[吃药|服药] / 几点要提醒{s}吃药 / {s}的药什么时候吃 / 给{s}喂药定在几点 / 闹钟响了{s}该吃药，那是几点 / {s}的药片跟着哪个钟点走 / 手机定几点叫{s}服药 / 护士几点来给{s}喂药 / 错过几点{s}的药就晚了
zs {s}{v}吃药 / {v}要提醒{s}吃药 / {s}的药{v}吃 / 给{s}喂药定在{v} / {s}每天{v}准时服药 / 护士{v}来给{s}喂药
en time for the medicine
eq when +does {s} take the medicine / at what time do I remind {s} about the pills / what time are {s's} tablets due / when is it time for {s's} medicine / for what hour is {s's} pill alarm set / at what hour does the nurse bring {s's} medicine / when must {s} not forget the tablets / what does the clock say when {s} +swallow the pill / after what time is it too late for {s's} medicine
ei when {s} +take the medicine / what time {s's} tablets are due / at what hour the nurse brings {s's} medicine
es {s} +take the medicine at {v} / remind {s} about the pills at {v} / {s's} tablets are due at {v} / {s's} pill alarm is set for {v} / at {v} {s} must take the medicine / the nurse brings {s's} medicine at {v}
== illness | person self | illness
zn 老毛病 / 慢性病
zq {s}[身体|]有什么[老毛病|慢性病] / {s}被什么病缠着 / {s}得的是什么病 / {s}为什么老跑医院 / 阴雨天{s}犯的是什么毛病 / {s}的病历上写着什么 / 什么病让{s}一直没好利索 / {s}请病假是因为啥 / 家里人担心{s}的哪个毛病
zs {s}有{v}的老毛病 / {s}被{v}缠着 / {s}得了{v} / {s}老跑医院是因为{v} / 阴雨天{s}总犯{v} / {s}的病历上写着{v}
en health trouble
eq what illness +does {s} have / what +does {s} suffer from / why +does {s} see the doctor so often / which health problem bothers {s} / what old complaint +does {s} have / what is written in {s's} medical file / because of what +does {s} take sick leave / which complaint never quite leaves {s} / what do {s's} family worry about, healthwise
ei what {s} +suffer from / which health problem {s} +has / what is written in {s's} medical file
es {s} +suffer from {v} / {s} +has {v} / {s} +see the doctor about {v} / {s's} old complaint is {v} / {v} keeps bothering {s} / {s} +has had {v} for years / in {s's} medical file it says {v}
== doctor | person self pet | person | akin checkup-date
zn 医生
zq 谁给{s}看[的|]病 / {s}看病[一般|]找哪位大夫 / {s}挂的是谁的号 / {s}的主治大夫是谁 / {s}不舒服去找谁 / {s}床头贴着哪位大夫的名片 / 谁最清楚{s}的身体 / 化验单要拿给谁看，{s}的 / {s}的方子是谁开的
zs 给{s}看病的是{v} / {s}看病都找{v} / {s}挂的是{v}的号 / {s}的主治大夫是{v} / {s}不舒服就去找{v} / {s}的方子是{v}开的
en doctor
eq who is the doctor that treats {s} / which doctor +does {s} see / whom +does {s} go to when ill / with whom +does {s} have appointments at the practice / who looks after {s's} health / whose signature is on {s's} prescription / who knows {s's} body best, as a professional / to whom are {s's} test results sent / on whose couch +does {s} lie for the check-up
ei which doctor {s} +see / who treats {s} / whose signature is on {s's} prescription
es {s} +see {v} at the practice / {v} treats {s} / when ill, {s} +go to {v} / {s's} doctor is {v} / {v} looks after {s's} health / {s} +has appointments with {v} / {s's} prescription is signed by {v}
== checkup-date | person self pet | date | akin birthday dentist-date
zn 体检的日期
zq {s}[哪天|几号]体检 / {s}的体检约在什么时候 / {s}要在哪天去检查身体 / 医院给{s}安排在几号 / {s}哪天要空腹去医院 / 哪天早上{s}别吃早饭，要抽血 / {s}挂号单上是几号 / 陪{s}去医院复查安排在哪天 / {s}做检查那天是几月几号
zs {s}{v}体检 / {s}的体检约在{v} / {s}{v}要去检查身体 / 医院把{s}安排在{v} / {s}{v}要空腹去医院 / {s}的挂号单上是{v}
en check-up date
eq when is {s's} check-up / on which day +does {s} see the doctor for a check / what date did the clinic give {s} / for when is {s's} examination booked / when +is {s} due at the clinic / on which morning must {s} skip breakfast for the blood test / what day is on {s's} hospital slip / for when did we promise to go with {s} to the clinic / when will the doctor look {s} over
ei when {s's} check-up is / what date the clinic gave {s} / what day is on {s's} hospital slip
es {s's} check-up is on {v} / the clinic gave {s} {v} as the date / {s} +has a check-up on {v} / {s's} examination is booked for {v} / {s} +is due at the clinic on {v} / {s's} hospital slip says {v}
== dentist-date | person self | date | akin checkup-date
zn {s}看牙的日期
zq {s}[哪天|几号]去看牙 / {s}约的牙医是几号 / {s}拔牙定在什么时候 / 牙科给{s}排的哪天 / {s}哪天要去补牙 / {s}的牙要忍到哪天才能看 / 诊所短信提醒{s}几号来 / {s}几月几号躺上牙科椅 / 哪天{s}得张大嘴给医生瞧
zs {s}{v}去看牙 / {s}约了{v}看牙医 / {s}拔牙定在{v} / 牙科给{s}排在{v} / {s}{v}要去补牙 / 诊所短信提醒{s}{v}来看牙
en dental appointment
eq when +does {s} go to the dentist / on what day +does {s} have a tooth seen to / which date is {s's} dental appointment / when is {s's} filling or extraction / for when did the dentist book {s} / until what day must {s} put up with the toothache / on which date +does {s} sit in the dentist's chair / what does the reminder from the dental clinic say for {s} / when must {s} open wide
ei when {s} +go to the dentist / which date {s's} dental appointment is / on which date {s} +sit in the dentist's chair
es {s} +go to the dentist on {v} / {s's} dental appointment is on {v} / the dentist booked {s} for {v} / {s} +has a tooth seen to on {v} / on {v} {s} +get a filling / the dental clinic reminded {s} of {v}
== injury | person self pet | bodypart
zn {s}受伤的地方
zq {s}[摔伤了|伤了]哪里 / {s}哪个部位[受了伤|缠着绷带] / {s}打石膏的是哪儿 / {s}碰伤的是什么地方 / {s}[最近|]哪儿疼 / {s}走路别扭，是哪儿不对 / 医生给{s}的哪儿缝了针 / {s}下雨天哪个地方酸 / 碰{s}的时候要避开哪里
zs {s}伤了{v} / {s}的{v}缠着绷带 / {s}摔伤了{v} / {s}[最近|]{v}疼 / {s}受伤的是{v} / 碰{s}的时候要避开{v}
en injured part
eq where +is {s} hurt / which part of the body did {s} injure / what did {s} break or sprain / where +does {s} have a bandage / which part still hurts {s} / which place should I not touch on {s} / where did the doctor put stitches on {s} / what aches on {s} when it rains / why +does {s} move so stiffly, what part is it
ei where {s} +is hurt / which part {s} injured / which part of {s} I should not touch
es {s} hurt the {v} in a fall / {s's} {v} is in a bandage / {s} injured the {v} / the {v} still hurts {o} / the doctor had to look at {s's} {v} / mind {s's} {v}, it is still sore
== exercise | person self | exercise | akin favourite-sport
zn 锻炼方式
zq {s}[平时|每天]怎么锻炼 / {s}靠什么保持身材 / {s}在健身房练什么 / {s}每天早上练的是什么 / 教练让{s}多做什么 / {s}出汗全靠做什么 / 一大早{s}在公园干啥 / {s}瘦下来的秘诀是什么运动 / {s}的健身计划头一项是啥
zs {s}平时靠{v}锻炼 / {s}每天坚持{v} / {s}去健身房主要是{v} / 教练让{s}多做{v} / {s}靠{v}保持身材 / {s}瘦下来全靠{v}
en workout
eq what +does {s} do to keep fit / how +does {s} exercise / what +does {s} train at the gym / which exercise did the trainer set {s} / what is {s's} daily workout / how did {s} get so slim, by what exercise / what comes first in {s's} training plan / what makes {s} sweat every day / early in the park, what +is {s} busy with
ei what {s} +do to keep fit / how {s} +exercise / what comes first in {s's} training plan
es {s} +keep fit with {v} / {s's} workout is {v} / the trainer set {s} {v} / at the gym {s} +do {v} / {s} +stick to {v} every day / first in {s's} training plan comes {v}
== diet | person self | diet | akin hated-food
zn 饮食习惯
zq {s}[吃东西|饮食上]有什么讲究 / {s}忌什么口 / 请{s}吃饭要注意什么 / 医生让{s}怎么吃 / {s}最近在坚持什么吃法 / {s}给服务员交代了什么忌讳 / {s}的碗里为什么和别人不一样，守什么规矩 / 营养师给{s}定了哪条 / 点外卖给{s}要备注啥
zs {s}吃东西讲究{v} / {s}一直{v} / 请{s}吃饭要记得，{ta}{v} / 医生让{s}{v} / {s}最近坚持{v} / 营养师给{s}定的是{v}
en diet
eq what diet +is {s} on / what rules +does {s} follow about food / what should I bear in mind when I cook for {s} / how did the doctor tell {s} to eat / which way of eating +does {s} stick to / what +does {s} tell the waiter to mind / why is {s's} plate different, what rule is it / which note do I add when I order food for {s} / what did the dietician put {s} on
ei what diet {s} +is on / what rules {s} +follow about food / what {s} +tell the waiter to mind
es {s} +stick to {v} / {s's} diet is {v} / the doctor told {s} to have {v} / when you cook for {s}, remember: {v} / with food, {s's} rule is {v} / {s} always +tell the waiter: {v}
== remedy | person self | remedy | akin medicine
zn 土办法 / 偏方
zq {s}[头疼|不舒服]的时候靠什么缓解 / {s}感冒了一般怎么办 / {s}累了用什么办法恢复 / 什么对{s}最管用 / {s}有什么缓解的妙招 / {s}奶奶教的那招是什么，专治难受 / {s}一上火就怎么弄 / 不去医院，{s}自己怎么扛 / {s}相信什么能治百病
zs {s}不舒服就靠{v} / {s}感冒了一般{v} / {s}累了就{v} / 对{s}最管用的是{v} / {s}的妙招是{v} / {s}相信{v}能治百病
en home remedy
eq what helps {s} against a headache or a cold / which home remedy +does {s} swear by / what +does {s} do when feeling ill / what makes {s} feel better / how +does {s} get over a bad day / without a doctor, how +does {s} get well / which old trick against pain did {s} learn / in what +does {s} believe as a cure / after a hard day, what puts {s} right
ei what helps {s} when feeling ill / which home remedy {s} +swear by / in what {s} +believe as a cure
es {s} +swear by {v} / what helps {s} is {v} / {s's} home remedy is {v} / when ill, {s} +rely on {v} / nothing does {o} more good than {v} / {s} +believe in {v} as a cure
== wake-time | person self pet | morning | akin medicine-time start-work-time
zn 起床时间
zq {s}[每天|早上|]几点[起床|起来|醒] / {s}什么时候起 / 几点能看到{s}睁眼 / {s}的闹铃几点响 / {s}几点离开被窝 / 几点给{s}打电话不算吵醒 / 天亮后{s}多会儿睁眼 / {s}的一天从几点开始 / 几点叫{s}才合适
zs {s}每天{v}起床 / {s}{v}就醒了 / {s}一般{v}起来 / 到{v}{s}已经睁眼了 / {s}{v}准时离开被窝 / {s}的一天从{v}开始
en time {s} +get up
eq when +does {s} get up / what time +does {s} wake up / at what hour +is {s} out of bed / how early +does {s} rise / until when +does {s} stay in bed / from what time on may I call {s} / when does {s's} day begin / at what time does {s's} alarm go off / by what time are {s's} eyes open
ei when {s} +get up / what time {s} +wake up / when {s's} day begins
es {s} +get up at {v} / {s} +wake up at {v} / by {v} {s} +is out of bed / {s} +stay in bed until {v} / {s} usually +rise at {v} / {s's} day begins at {v}
== bedtime | person self pet | evening | akin medicine-time shift-end
zn 睡觉时间
zq {s}[每天|晚上|]几点[睡|睡觉|上床] / {s}什么时候关灯睡觉 / {s}熬到几点才睡 / 几点以后就别打扰{s}了 / {s}几点钻进被窝 / 几点{s}的灯就灭了 / 发消息给{s}最晚到几点 / {s}困到几点撑不住 / {s}的生物钟几点催{ta}睡
zs {s}每天{v}睡觉 / {s}{v}上床 / {s}一般熬到{v}才睡 / 过了{v}就别打扰{s}了 / {s}{v}准时关灯睡觉 / {v}一到，{s}的灯就灭了
en bedtime
eq when +does {s} go to bed / what time +does {s} fall asleep / at what hour +does {s} turn in / until when +does {s} stay up / after what time should nobody disturb {s} / when do the lights go out at {s's} place / how late may I write to {s} / at what hour do {s's} eyes close / when does {s's} day end
ei when {s} +go to bed / until when {s} +stay up / how late I may write to {s}
es {s} +go to bed at {v} / {s} +turn in at {v} / {s} +stay up until {v} / {s's} bedtime is {v} / after {v} nobody should disturb {s} / {s} +is asleep by {v} / {s's} lights go out at {v}
== glasses-strength | person self | lens
zn 眼镜的度数 / 近视的度数
zq {s}近视多少度 / {s}的眼镜有几度 / {s}配镜单上写的多少 / {s}的镜片是多少度的 / {s}验光验出来多少 / 摘了眼镜{s}看不清，有多少度 / 给{s}配新镜片报多少 / {s}的视力差到几度了 / 眼镜店给{s}记的是什么数
zs {s}近视{v} / {s}的眼镜有{v} / {s}配镜单上写的是{v} / {s}的镜片是{v}的 / {s}验光验出来{v} / {s}两只眼都是{v} / 给{s}配新镜片就报{v}
en lens strength / strength of glasses
eq how strong are {s's} glasses / what number is on {s's} prescription for glasses / how short-sighted +is {s} / what did the optician measure for {s} / which lenses +does {s} need / without glasses {s} +see little, how many degrees is it / what number does the shop have on file for {s's} eyes / how thick are {s's} lenses, in degrees / what do I order when {s} +need new lenses
ei how strong {s's} glasses are / what the optician measured for {s} / what number the shop has for {s's} eyes
es {s's} glasses are {v} strong / {s's} lenses are {v} / the optician measured {v} for {s} / {s's} prescription says {v} / {s} +is short-sighted by {v} / {s} +wear lenses of {v} / the shop has {v} on file for {s's} eyes
== running-distance | person self | distance
zn {s}每天跑步的距离
zq {s}[每天|一次|早上]跑多远 / {s}跑步跑几公里或几米 / {s}每天的路线有多长 / {s}晨跑是多少距离 / {s}一口气能跑多远 / {s}的运动手表一天记多远 / {s}跑到哪儿折返，有多远 / 陪{s}跑一趟是多少路 / {s}的跑量定的多少
zs {s}每天跑{v} / {s}早上要跑{v} / {s}一口气跑{v} / {s}的晨跑是{v} / {s}每次跑步都跑满{v} / {s}的运动手表每天记着{v}
en running distance
eq how far +does {s} run / what distance +does {s} cover on a run / how long is {s's} running route / how much ground +does {s} run each morning / what +does {s} run in one go / what does {s's} watch record after a run / if I join {s} for a run, how far is it / where +does {s} turn back, after what distance / what distance did the coach set {s}
ei how far {s} +run / what distance {s} +cover on a run / what {s's} watch records after a run
es {s} +run {v} / {s} +cover {v} on a run / {s's} running route is {v} long / each morning {s} +run {v} / in one go {s} +manage {v} / after a run, {s's} watch records {v}
== bath-time | person pet | weekday | akin day-off
zn 洗澡的日子
zq {s}[周几|星期几]洗澡 / {s}哪天要洗得干干净净 / 一周里哪天给{s}放洗澡水 / {s}的洗澡日是哪天 / 星期几浴室归{s} / 浴缸周几留给{s} / 哪天{s}身上香喷喷的 / 搓澡巾星期几给{s}用 / {s}逃不掉的那天是周几，要洗
zs {s}{v}洗澡 / {v}给{s}放洗澡水 / {s}的洗澡日是{v} / 每到{v}{s}就洗得干干净净 / {v}浴室归{s} / {v}的浴缸留给{s}
en bath day
eq on which day does {s} have a bath / what day is bath day for {s} / when in the week is {s} washed / which day do we run a bath for {s} / on what weekday is the tub for {s} / on what day does {s} smell of soap / for which day do we keep the tub free for {s} / when can {s} not escape the water / which day in the week makes {s} wet
ei on which day {s} has a bath / what day bath day is for {s} / on what day {s} smells of soap
es {s} has a bath on {v} / bath day for {s} is {v} / on {v} we run a bath for {s} / {s} is washed every {v} / the tub is for {s} on {v} / {s} smells of soap every {v}
== hospital-ward | person | sickroom
zn 病房
zq {s}住在医院哪一科 / 去医院看{s}要到哪里 / {s}转到哪个科室去了 / {s}的床位在哪个病区 / 探望{s}该去哪一边 / 护士说{s}在哪边躺着 / 送花给{s}送到哪一处 / {s}手术后被推到哪儿 / 电梯出来往哪个科找{s}
zs {s}住在{v} / 去医院看{s}要到{v} / {s}转到{v}去了 / {s}的床位在{v} / 探望{s}请到{v} / {s}手术后被推到{v}
en ward
eq which ward is {s} in / where in the hospital is {s} / to what part of the hospital was {s} taken / where do visitors find {s} / which department of the hospital looks after {s} / where do I take the flowers for {s} / where was {s} pushed after the operation / on whose list of patients is {s} / which sign do I follow in the hospital to see {s}
ei which ward {s} is in / where visitors find {s} / where to take the flowers for {s}
es {s} is in {v} at the hospital / {s} was taken to {v} / visitors find {s} in {v} / {s's} bed is in {v} / the hospital moved {s} to {v} / after the operation {s} was pushed to {v}
`;
