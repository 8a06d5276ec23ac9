/** Health and daily rhythm. */
export const HEALTH = `
== allergy | person self | allergen | akin hated-food
zn 过敏源
zq {s}对什么过敏 / {s}碰到什么会起疹子 / 什么东西{s}一点都不能沾 / {s}因为什么进过医院，过敏的那种 / {s}的过敏卡上写着什么
zs {s}对{v}过敏 / {s}一碰{v}就起疹子 / {s}一点{v}都不能沾 / {s}的过敏卡上写着{v} / 千万别让{s}接触{v}，会过敏 / {s}的过敏源是{v}
en allergy
eq what +is {s} allergic to / what gives {s} a rash / which thing must {s} never touch because of an allergy / what makes {s} sneeze and swell up / what stands on {s's} allergy card
ei what {s} +is allergic to / what gives {s} a rash
es {s} +is allergic to {v} / {s} +come out in a rash from {v} / {s's} allergy card says {v} / keep {s} away from {v}, it's an allergy / {v} would make {s} swell up
== medicine | person self pet | medicine | akin remedy
zn 在吃的药
zq {s}[现在|每天]吃什么药 / 医生给{s}开了什么 / {s}的药盒里装的是什么药 / {s}按时要服用哪种药 / {s}靠什么药压着
zs {s}每天吃{v} / 医生给{s}开了{v} / {s}的药盒里装的是{v} / {s}要按时服{v} / {s}一直在吃{v}
en medicine
eq what medicine +does {s} take / what did the doctor prescribe for {s} / which medicine is in {s's} pill box / what +does {s} have to take every day / what +is {s} being treated with
ei what medicine {s} +take / what the doctor prescribed for {s}
es {s} +take {v} / the doctor prescribed {v} for {s} / {s's} pill box is full of {v} / {s} +has to take {v} every day / {s} +is being treated with {v}
== dose | person self pet | dose
zn 一次的药量
zq {s}一次吃多少药 / {s}每次要服几片或几毫升 / 给{s}喂药喂多少 / {s}的药一回吃多大量 / 医生让{s}一次吃多少
zs {s}一次吃{v} / {s}每次要服{v} / 给{s}喂药一回{v} / 医生让{s}一次吃{v} / {s}的药量是一次{v}
en dose
eq how much medicine +does {s} take at a time / what dose is right for {s} / how many tablets or millilitres do I give {s} / what amount did the doctor set for {s} / how big is {s's} dose
ei how much medicine {s} +take at a time / what dose to give {s}
es {s} +take {v} at a time / the right dose for {s} is {v} / give {s} {v} each time / the doctor set {v} for {s} / {s's} dose is {v}
== medicine-time | person self pet | time | akin wake-time bedtime
zn {s}吃药的时间
zq {s}几点[吃药|服药] / 几点要提醒{s}吃药 / {s}的药什么时候吃 / 给{s}喂药定在几点 / 闹钟响了{s}该吃药，那是几点
zs {s}{v}吃药 / {v}要提醒{s}吃药 / {s}的药{v}吃 / 给{s}喂药定在{v} / {s}每天{v}准时服药
en time for the medicine
eq when +does {s} take the medicine / at what time do I remind {s} about the pills / what time are {s's} tablets due / when is it time for {s's} medicine / for what hour is {s's} pill alarm set
ei when {s} +take the medicine / what time {s's} tablets are due
es {s} +take the medicine at {v} / remind {s} about the pills at {v} / {s's} tablets are due at {v} / {s's} pill alarm is set for {v} / at {v} {s} must take the medicine
== illness | person self | illness
zn 老毛病 / 慢性病
zq {s}[身体|]有什么[老毛病|慢性病] / {s}被什么病缠着 / {s}得的是什么病 / {s}为什么老跑医院 / 阴雨天{s}犯的是什么毛病
zs {s}有{v}的老毛病 / {s}被{v}缠着 / {s}得了{v} / {s}老跑医院是因为{v} / 阴雨天{s}总犯{v}
en health trouble
eq what illness +does {s} have / what +does {s} suffer from / why +does {s} see the doctor so often / which health problem bothers {s} / what old complaint +does {s} have
ei what {s} +suffer from / which health problem {s} +has
es {s} +suffer from {v} / {s} +has {v} / {s} +see the doctor about {v} / {s's} old complaint is {v} / {v} keeps bothering {s} / {s} +has had {v} for years
== doctor | person self pet | person | akin checkup-date
zn 医生
zq 谁给{s}看[的|]病 / {s}看病[一般|]找哪位大夫 / {s}挂的是谁的号 / {s}的主治大夫是谁 / {s}不舒服去找谁
zs 给{s}看病的是{v} / {s}看病都找{v} / {s}挂的是{v}的号 / {s}的主治大夫是{v} / {s}不舒服就去找{v}
en doctor
eq who is the doctor that treats {s} / which doctor +does {s} see / whom +does {s} go to when ill / with whom +does {s} have appointments at the practice / who looks after {s's} health
ei which doctor {s} +see / who treats {s}
es {s} +see {v} at the practice / {v} treats {s} / when ill, {s} +go to {v} / {s's} doctor is {v} / {v} looks after {s's} health / {s} +has appointments with {v}
== checkup-date | person self pet | date | akin birthday dentist-date
zn 体检的日期
zq {s}[哪天|几号]体检 / {s}的体检约在什么时候 / {s}要在哪天去检查身体 / 医院给{s}安排在几号 / {s}哪天要空腹去医院
zs {s}{v}体检 / {s}的体检约在{v} / {s}{v}要去检查身体 / 医院把{s}安排在{v} / {s}{v}要空腹去医院
en check-up date
eq when is {s's} check-up / on which day +does {s} see the doctor for a check / what date did the clinic give {s} / for when is {s's} examination booked / when +is {s} due at the clinic
ei when {s's} check-up is / what date the clinic gave {s}
es {s's} check-up is on {v} / the clinic gave {s} {v} as the date / {s} +has a check-up on {v} / {s's} examination is booked for {v} / {s} +is due at the clinic on {v}
== dentist-date | person self | date | akin checkup-date
zn {s}看牙的日期
zq {s}[哪天|几号]去看牙 / {s}约的牙医是几号 / {s}拔牙定在什么时候 / 牙科给{s}排的哪天 / {s}哪天要去补牙
zs {s}{v}去看牙 / {s}约了{v}看牙医 / {s}拔牙定在{v} / 牙科给{s}排在{v} / {s}{v}要去补牙
en dental appointment
eq when +does {s} go to the dentist / on what day +does {s} have a tooth seen to / which date is {s's} dental appointment / when is {s's} filling or extraction / for when did the dentist book {s}
ei when {s} +go to the dentist / which date {s's} dental appointment is
es {s} +go to the dentist on {v} / {s's} dental appointment is on {v} / the dentist booked {s} for {v} / {s} +has a tooth seen to on {v} / on {v} {s} +get a filling
== injury | person self pet | bodypart
zn {s}受伤的地方
zq {s}[摔伤了|伤了]哪里 / {s}哪个部位[受了伤|缠着绷带] / {s}打石膏的是哪儿 / {s}碰伤的是什么地方 / {s}[最近|]哪儿疼
zs {s}伤了{v} / {s}的{v}缠着绷带 / {s}摔伤了{v} / {s}[最近|]{v}疼 / {s}受伤的是{v}
en injured part
eq where +is {s} hurt / which part of the body did {s} injure / what did {s} break or sprain / where +does {s} have a bandage / which part still hurts {s}
ei where {s} +is hurt / which part {s} injured
es {s} hurt the {v} in a fall / {s's} {v} is in a bandage / {s} injured the {v} / the {v} still hurts {o} / the doctor had to look at {s's} {v}
== exercise | person self | exercise | akin favourite-sport
zn 锻炼方式
zq {s}[平时|每天]怎么锻炼 / {s}靠什么保持身材 / {s}在健身房练什么 / {s}每天早上练的是什么 / 教练让{s}多做什么
zs {s}平时靠{v}锻炼 / {s}每天坚持{v} / {s}去健身房主要是{v} / 教练让{s}多做{v} / {s}靠{v}保持身材
en workout
eq what +does {s} do to keep fit / how +does {s} exercise / what +does {s} train at the gym / which exercise did the trainer set {s} / what is {s's} daily workout
ei what {s} +do to keep fit / how {s} +exercise
es {s} +keep fit with {v} / {s's} workout is {v} / the trainer set {s} {v} / at the gym {s} +do {v} / {s} +stick to {v} every day
== diet | person self | diet | akin hated-food
zn 饮食习惯
zq {s}[吃东西|饮食上]有什么讲究 / {s}忌什么口 / 请{s}吃饭要注意什么 / 医生让{s}怎么吃 / {s}最近在坚持什么吃法
zs {s}吃东西讲究{v} / {s}一直{v} / 请{s}吃饭要记得，{ta}{v} / 医生让{s}{v} / {s}最近坚持{v}
en diet
eq what diet +is {s} on / what rules +does {s} follow about food / what should I bear in mind when I cook for {s} / how did the doctor tell {s} to eat / which way of eating +does {s} stick to
ei what diet {s} +is on / what rules {s} +follow about food
es {s} +stick to {v} / {s's} diet is {v} / the doctor told {s} to have {v} / when you cook for {s}, remember: {v} / with food, {s's} rule is {v}
== remedy | person self | remedy | akin medicine
zn 土办法 / 偏方
zq {s}[头疼|不舒服]的时候靠什么缓解 / {s}感冒了一般怎么办 / {s}累了用什么办法恢复 / 什么对{s}最管用 / {s}有什么缓解的妙招
zs {s}不舒服就靠{v} / {s}感冒了一般{v} / {s}累了就{v} / 对{s}最管用的是{v} / {s}的妙招是{v}
en home remedy
eq what helps {s} against a headache or a cold / which home remedy +does {s} swear by / what +does {s} do when feeling ill / what makes {s} feel better / how +does {s} get over a bad day
ei what helps {s} when feeling ill / which home remedy {s} +swear by
es {s} +swear by {v} / what helps {s} is {v} / {s's} home remedy is {v} / when ill, {s} +rely on {v} / nothing does {o} more good than {v}
== wake-time | person self pet | morning | akin medicine-time start-work-time
zn 起床时间
zq {s}[每天|早上|]几点[起床|起来|醒] / {s}什么时候起 / 几点能看到{s}睁眼 / {s}的闹铃几点响 / {s}几点离开被窝
zs {s}每天{v}起床 / {s}{v}就醒了 / {s}一般{v}起来 / 到{v}{s}已经睁眼了 / {s}{v}准时离开被窝
en time {s} +get up
eq when +does {s} get up / what time +does {s} wake up / at what hour +is {s} out of bed / how early +does {s} rise / until when +does {s} stay in bed
ei when {s} +get up / what time {s} +wake up
es {s} +get up at {v} / {s} +wake up at {v} / by {v} {s} +is out of bed / {s} +stay in bed until {v} / {s} usually +rise at {v}
== bedtime | person self pet | evening | akin medicine-time shift-end
zn 睡觉时间
zq {s}[每天|晚上|]几点[睡|睡觉|上床] / {s}什么时候关灯睡觉 / {s}熬到几点才睡 / 几点以后就别打扰{s}了 / {s}几点钻进被窝
zs {s}每天{v}睡觉 / {s}{v}上床 / {s}一般熬到{v}才睡 / 过了{v}就别打扰{s}了 / {s}{v}准时关灯睡觉
en bedtime
eq when +does {s} go to bed / what time +does {s} fall asleep / at what hour +does {s} turn in / until when +does {s} stay up / after what time should nobody disturb {s}
ei when {s} +go to bed / until when {s} +stay up
es {s} +go to bed at {v} / {s} +turn in at {v} / {s} +stay up until {v} / {s's} bedtime is {v} / after {v} nobody should disturb {s} / {s} +is asleep by {v}
== glasses-strength | person self | lens
zn 眼镜的度数 / 近视的度数
zq {s}近视多少度 / {s}的眼镜有几度 / {s}配镜单上写的多少 / {s}的镜片是多少度的 / {s}验光验出来多少
zs {s}近视{v} / {s}的眼镜有{v} / {s}配镜单上写的是{v} / {s}的镜片是{v}的 / {s}验光验出来{v} / {s}两只眼都是{v}
en lens strength / strength of glasses
eq how strong are {s's} glasses / what number is on {s's} prescription for glasses / how short-sighted +is {s} / what did the optician measure for {s} / which lenses +does {s} need
ei how strong {s's} glasses are / what the optician measured for {s}
es {s's} glasses are {v} strong / {s's} lenses are {v} / the optician measured {v} for {s} / {s's} prescription says {v} / {s} +is short-sighted by {v} / {s} +wear lenses of {v}
== running-distance | person self | distance
zn {s}每天跑步的距离
zq {s}[每天|一次|早上]跑多远 / {s}跑步跑几公里或几米 / {s}每天的路线有多长 / {s}晨跑是多少距离 / {s}一口气能跑多远
zs {s}每天跑{v} / {s}早上要跑{v} / {s}一口气跑{v} / {s}的晨跑是{v} / {s}每次跑步都跑满{v}
en running distance
eq how far +does {s} run / what distance +does {s} cover on a run / how long is {s's} running route / how much ground +does {s} run each morning / what +does {s} run in one go
ei how far {s} +run / what distance {s} +cover on a run
es {s} +run {v} / {s} +cover {v} on a run / {s's} running route is {v} long / each morning {s} +run {v} / in one go {s} +manage {v}
== bath-time | person pet | weekday | akin day-off
zn 洗澡的日子
zq {s}[周几|星期几]洗澡 / {s}哪天要洗得干干净净 / 一周里哪天给{s}放洗澡水 / {s}的洗澡日是哪天 / 星期几浴室归{s}
zs {s}{v}洗澡 / {v}给{s}放洗澡水 / {s}的洗澡日是{v} / 每到{v}{s}就洗得干干净净 / {v}浴室归{s}
en bath day
eq on which day does {s} have a bath / what day is bath day for {s} / when in the week is {s} washed / which day do we run a bath for {s} / on what weekday is the tub for {s}
ei on which day {s} has a bath / what day bath day is for {s}
es {s} has a bath on {v} / bath day for {s} is {v} / on {v} we run a bath for {s} / {s} is washed every {v} / the tub is for {s} on {v}
== hospital-ward | person | sickroom
zn 病房
zq {s}住在医院哪一科 / 去医院看{s}要到哪里 / {s}转到哪个科室去了 / {s}的床位在哪个病区 / 探望{s}该去哪一边
zs {s}住在{v} / 去医院看{s}要到{v} / {s}转到{v}去了 / {s}的床位在{v} / 探望{s}请到{v}
en ward
eq which ward is {s} in / where in the hospital is {s} / to what part of the hospital was {s} taken / where do visitors find {s} / which department of the hospital looks after {s}
ei which ward {s} is in / where visitors find {s}
es {s} is in {v} at the hospital / {s} was taken to {v} / visitors find {s} in {v} / {s's} bed is in {v} / the hospital moved {s} to {v}
`;
