/** Work: jobs, offices, colleagues. */
export const WORK = `
== job | person self | job
zn 职业 / 工作
zq {s}是[做什么的|干什么的|干嘛的] / {s}[从事什么工作|干哪一行] / {s}靠什么谋生 / {s}上班做的是什么 / {s}的名片上印的什么职位 / {s}胸牌上头衔写的啥 / 给{s}填职业那一格 / 谁家修东西看病找{s}，{ta}干哪行 / {s}毕业后当了什么 / 问{s}在哪行混饭吃
zs {s}是{v} / {s}的工作是{v} / {s}当{v}好多年了 / {s}[做|干]{v}这一行 / {s}靠当{v}谋生 / {s}名片上印的是{v} / {s}毕业后当了{v}
en job / profession
eq what +does {s} do for a living / what +is {s} by profession / what kind of work +does {s} do / how +does {s} earn a living / what is printed on {s's} business card / what do I tick under occupation for {s} / after school, what did {s} become / as what +is {s} hired / in which trade +does {s} know every trick / what would you call {s}, by trade
ei what {s} +do for a living / what {s} +is by profession / what {s} became after school
es {s} +work as a(n) {v} / {s} +is a(n) {v} [by profession|] / {s} +earn a living as a(n) {v} / {s} +has been a(n) {v} for years / {s} trained as a(n) {v} / {s's} business card says {v} / after school {s} became a(n) {v}
== employer | person self | organisation | akin school
zn 单位 / 公司
zq {s}在[哪里|哪儿|哪家单位]上班 / {s}[给谁|替哪家]打工 / {s}进了哪家单位 / 谁给{s}发工资 / {s}的工牌是哪家的 / {s}每天往哪个单位赶 / {s}的社保是谁给交 / 年会{s}去哪家的 / 想找{s}谈公事，去哪个单位问
zs {s}在{v}上班 / {s}给{v}打工 / {s}进了{v} / {v}给{s}发工资 / {s}的工牌上写着{v} / {s}供职于{v} / {s}的社保是{v}给交
en employer
eq where +does {s} work / who +does {s} work for / which company or place employs {s} / who pays {s's} wages / what name is on {s's} staff badge / whose Christmas party +does {s} go to / to which place +does {s} hurry every morning / whose letterhead is on {s's} contract / in whose building +has {s} got a locker
ei where {s} +work / who {s} +work for / whose letterhead is on {s's} contract
es {s} +work at {v} / {s} +is employed by {v} / {v} pays {s's} wages / {s} got a job at {v} / {s's} staff badge says {v} / {s} +has worked for {v} since spring / {s's} contract is with {v}
== boss | person self | person
zn 上司 / 领导
zq {s}[归谁管|听谁的] / {s}上头是谁 / 谁给{s}派活 / {s}向谁汇报 / {s}请假找谁批 / {s}的年终考评谁打分 / 谁一个电话{s}就得加班 / {s}写的报告先给谁看 / 谁夸{s}一句，{ta}能乐一天，因为是领导
zs {s}归{v}管 / {s}向{v}汇报 / 给{s}派活的是{v} / {s}请假要找{v}批 / {v}是{s}的上司 / {s}上头是{v} / {s}的年终考评由{v}打分
en boss / manager
eq who +does {s} report to / who is {s's} superior / who gives {s} orders at work / who signs off {s's} holidays / whom +does {s} work under / who can make {s} stay late with one call / to whom does {s's} report go first / who gives {s} marks at the end of the year / who can fire {s}
ei who {s} +report to / who gives {s} orders at work / who can make {s} stay late
es {s} +report to {v} / {s} +work under {v} / {v} gives {s} orders at work / {s's} boss is {v} / {v} signs off {s's} holidays / at work {s} +answer to {v} / {v} can make {s} stay late
== department | person self | department
zn 部门 / 科室
zq {s}在哪个[部门|科室|组] / {s}分到了哪个部门 / {s}是哪个部的人 / 找{s}得去哪个部门 / {s}归在哪一组 / 邮件签名里{s}后面跟着哪个部 / 楼层指示牌上找{s}看哪块 / 调动令把{s}划给了谁 / {s}跟哪帮人坐一起，什么部门
zs {s}在{v} / {s}分到了{v} / {s}是{v}的人 / 找{s}得去{v} / {s}调到{v}去了 / {s}归在{v} / 调动令把{s}划给了{v}
en department
eq which department +is {s} in / what part of the company +does {s} work in / where in the company did {s} end up / which team sheet +is {s} on / in which department do I find {s} / what stands under {s's} name in emails / on the sign in the lobby, where do I look for {s} / with which people +does {s} sit, what section / to what section did the order move {s}
ei which department {s} +is in / what part of the company {s} +work in / what stands under {s's} name in emails
es {s} +is in {v} / {s} +work in {v} / {s} +was moved to {v} / you find {s} in {v} / {s} +belong to {v} / they put {s} in {v} / under {s's} name in emails stands {v}
== extension | person self organisation | extension | akin phone-number office-room
zn 分机 / 分机号
zq 内线[转|拨]几号能找到{s} / {s}的分机是多少 / 总机转{s}要按什么 / 座机上{s}是几号 / 找{s}内线拨多少 / {s}桌上那部电话几号 / 前台要接{s}按几 / 通讯录{s}那行最后几位是什么 / 公司里打给{s}不用拨全号，拨几
zs {s}的分机是{v} / 内线拨{v}就是{s} / 总机转{v}找{s} / {s}座机是{v} / 找{s}拨内线{v} / 前台要接{s}就按{v}
en extension
eq what extension +does {s} have / which number reaches {s} inside the office / what do I dial internally for {s} / after the switchboard, which digits get me {o} / which internal line belongs to {s} / what number is the phone on {s's} desk / which short number do I press to get {o} / in the office list, what stands behind {s} / to put a call through to {s}, what does the receptionist press
ei what extension {s} +has / what to dial internally for {s} / what number the phone on {s's} desk has
es {s's} extension is {v} / dial {v} internally for {s} / {s} +is on extension {v} / inside the office, {v} gets you {o} / the internal line for {s} is {v} / the phone on {s's} desk is {v}
== office-room | person self | room | akin desk-floor
zn 办公室 / 办公室的房号
zq {s}在几号办公室 / {s}的办公室是哪一间 / 要去几号房间找{s} / {s}坐在哪间屋办公 / {s}门牌上写的几号 / 文件送给{s}送到哪间 / 走廊尽头第几号是{s} / {s}的房间门上贴着几号 / 保洁问{s}那间是几号
zs {s}在{v}办公室 / {s}的办公室是{v} / 去{v}找{s} / {s}坐在{v}房间 / {s}门牌上写着{v} / 文件送给{s}就送到{v}
en office number
eq which office +is {s} in / what room +does {s} work in / which door do I knock on for {s} / what number is on {s's} office door / in which room do I find {s} at work / along the corridor, which number belongs to {s} / to what room do I take papers for {s} / behind which door +does {s} sit / what does the plate by {s's} door say
ei which office {s} +is in / what room {s} +work in / behind which door {s} +sit
es {s} +is in office {v} / {s's} office is room {v} / knock on door {v} for {s} / the number on {s's} door is {v} / you find {s} in room {v} / papers for {s} go to {v}
== desk-floor | person self | floor | akin office-room
zn 办公楼层
zq {s}在几楼上班 / {s}的工位在哪一层 / 坐电梯到几楼找{s} / {s}搬到几楼办公了 / {s}每天按电梯几层 / 从大堂上去见{s}爬几层 / 消防疏散，{s}从哪层下来 / {s}的咖啡机在第几层，也就是{ta}那层 / 外卖送{s}送到几楼
zs {s}在{v}上班 / {s}的工位在{v} / 坐电梯到{v}就能找到{s} / {s}搬到{v}办公了 / {s}每天按电梯都按{v} / 外卖送{s}就送到{v}
en floor {s} +work on
eq which floor +does {s} work on / on what floor is {s's} desk / which button do I press in the lift to get to {s} / what floor +was {s} moved to / how high up is {s's} desk / how high do I climb to see {s} at work / to which floor does the courier bring {s's} lunch / in a fire drill, from what floor +does {s} come down / which floor has {s's} coffee machine
ei which floor {s} +work on / what floor {s's} desk is on / to which floor {s's} lunch is brought
es {s} +work on {v} / {s's} desk is on {v} / take the lift to {v} for {s} / {s} +was moved to {v} / you find {s's} desk on {v} / {s's} lunch is brought to {v}
== start-work-time | person self | morning | akin wake-time shift-end
zn 上班时间
zq {s}[每天|]几点[上班|开工] / {s}几点前要打卡 / {s}[什么时候|几点]开始工作 / {s}早晚几点到岗 / {s}几点钟坐到办公桌前 / 早高峰{s}要赶几点前进门 / {s}迟到是从几点算起 / 几点打{s}座机有人接 / 闹钟催着{s}几点坐到位子上
zs {s}每天{v}上班 / {s}{v}开工 / {s}得在{v}前打卡 / {s}{v}到岗 / {s}{v}准时坐到办公桌前 / {s}迟到是从{v}算起
en time {s} +start work
eq when +does {s} start work / what time +does {s} clock in / at what hour +does {s's} working day begin / by when must {s} be at the desk / when +is {s} due at work / from what time +is {s} counted as late / when can I ring {s} at the desk, at the earliest / at what hour +does {s} walk in at work / when does {s's} first hour of work strike
ei when {s} +start work / what time {s} +clock in / from what time {s} +is counted as late
es {s} +start work at {v} / {s} +clock in at {v} / {s's} working day begins at {v} / {s} +is due at work at {v} / by {v} {s} must be at the desk / {s} +walk in at work at {v}
== shift-end | person self | evening | akin start-work-time bedtime
zn 下班时间
zq {s}几点[下班|收工] / {s}[什么时候|几点]能走 / {s}忙到几点 / {s}几点离开公司 / 等到几点{s}才有空 / 接{s}下班几点在门口等 / {s}关电脑是几点 / 晚饭得等{s}到几点 / 约{s}看夜场，{ta}几点后得闲
zs {s}{v}下班 / {s}{v}才收工 / {s}要忙到{v} / {s}一般{v}离开公司 / 等到{v}{s}就有空了 / 接{s}下班，{v}在门口等
en time {s} +finish work
eq when +does {s} finish work / what time +does {s} get off / until when +does {s} work / at what hour +is {s} free to leave / when +does {s} leave the office / at what hour +does {s} switch off the computer / when should I wait at the gate for {s} / how long must dinner wait for {s}, until when / from what time on is {s's} evening free
ei when {s} +finish work / until when {s} +work / when {s} +switch off the computer
es {s} +finish work at {v} / {s} +get off at {v} / {s} +work until {v} / {s} +leave the office at {v} / after {v} {s} +is free / {s} +switch off the computer at {v}
== commute-way | person self | transport
zn 通勤方式
zq {s}[每天|]怎么[上班|去公司|去学校] / {s}通勤靠什么 / {s}上班是走路还是坐车 / {s}路上坐什么交通工具 / {s}怎么去单位 / 下雨天{s}还照样怎么去上班 / 早上在哪能碰见{s}，{ta}是怎么走的 / {s}的月票是坐什么的 / 单位没车位，{s}靠啥来
zs {s}每天{v}上班 / {s}{v}去单位 / {s}通勤都是{v} / {s}习惯{v}去公司 / 上班路上{s}总是{v} / 下雨天{s}照样{v}去上班
en way to work
eq how +does {s} get to work / what means of transport +does {s} use in the morning / by what +does {s} travel to work / how +does {s} commute / in what way +does {s} cover the distance to work / even in rain, in what way +does {s} go to work / without a parking space, how +does {s} come in / how would I travel if I went in with {s} / by what +does {s} arrive at the office
ei how {s} +get to work / how {s} +commute / in what way {s} +arrive at the office
es {s} +get to work {v} / {s} +go to work {v} / {s} +commute {v} / every morning {s} +travel {v} / {s} +make the trip to work {v} / {s} +arrive at the office {v}
== commute-time | person self | quarters
zn 通勤时间
zq {s}上班路上要[多久|多长时间] / {s}去单位要花多少时间 / {s}从家到公司得走多久 / {s}每天在路上耗多久 / {s}单程要多长时间 / {s}出门到打卡隔多长 / 听几首歌{s}才到单位，路上多久 / 搬家后{s}路上省到多少时间 / 提前多久出发{s}才不迟到
zs {s}上班路上要{v} / {s}去单位要花{v} / {s}从家到公司得{v} / {s}每天单程{v} / {s}每天在路上耗{v} / {s}得提前{v}出发才不迟到
en commute
eq how long is {s's} way to work / how much time +does {s} need to get to the office / how long +does {s} spend on the road each morning / how many minutes or hours is {s's} commute / how long before {s} +arrive at work / how early must {s} leave so as not to be late / between {s's} front door and the desk, how long is it / since moving, how long +is {s} on the road / how much podcast can {s} hear on the way, in time
ei how long {s's} commute is / how much time {s} +need to get to work / how early {s} must leave
es {s's} way to work takes {v} / {s} +need {v} to get to the office / {s's} commute is {v} long / each morning {s} +spend {v} on the road / from door to desk {s} +take {v} / {s} must leave {v} early so as not to be late
== salary-day | person self | date | akin birthday
zn 发工资的日子
zq {s}[哪天|几号]发工资 / {s}几号领薪水 / {s}的工资哪天到账 / {s}盼着几号发钱 / 哪天是{s}的发薪日 / {s}钱包几号鼓起来 / 哪天找{s}请客最合适，刚发钱 / 银行短信给{s}报到账是几号 / {s}交房租得等到哪天钱来
zs {s}{v}发工资 / {s}{v}领薪水 / {s}的工资{v}到账 / {v}是{s}的发薪日 / {s}盼着{v}发钱 / {s}的钱包{v}鼓起来
en payday
eq when +does {s} get paid / on what day is {s's} payday / which date does {s's} money come in / when do {s's} wages arrive / on which day can {s} expect the pay / on which date is {s's} wallet full again / when is the best day to be invited by {s}, right after the pay / the bank tells {s} about new money on which day / until when must {s} wait to pay the rent
ei when {s} +get paid / on what day {s's} wages arrive / on which date {s's} wallet is full again
es {s} +get paid on {v} / {s's} payday is {v} / {s's} wages arrive on {v} / {s} can expect the pay on {v} / on {v} the money comes in for {s} / {s's} wallet is full again on {v}
== day-off | person self shop | weekday
zn 休息日
zq {s}[周几|星期几]休息 / {s}每周歇哪一天 / {s}星期几不上班 / 一周里{s}哪天有空 / {s}哪天关门或放假 / 找{s}办事别挑周几 / 每礼拜哪天{s}能睡懒觉或歇业 / 约{s}出来玩定周几 / 哪天见不着{s}，因为歇着
zs {s}{v}休息 / {s}每周歇{v} / {s}{v}不上班 / 一周里{s}{v}有空 / {s}的休息日是{v} / {s}每逢{v}就歇着 / 找{s}办事别挑{v}
en day off / rest day
eq which day +does {s} have off / on what day of the week +is {s} free / when +does {s} take a rest during the week / on which weekday is there nobody at {s's} post / what day +does {s} not work / on what day is it no use to come to {s} / which weekday belongs to {s} alone / for an outing with {s}, which day works / when in the week +does {s} take it easy
ei which day {s} +has off / on what day {s} +is free / on what day it is no use to come to {s}
es {s} +has {v} off / {s} +take {v} off / {s's} day off is {v} / {s} +rest on {v} / on {v} {s} +do not work / every {v} {s} +is free / {v} belongs to {s} alone
== mentor | person self | person | akin boss teacher-name
zn 师父 / 带教老师
zq {s}是谁带出来的 / 谁手把手教的{s} / {s}拜了谁为师 / {s}刚来的时候跟着谁学 / 谁领{s}入的行 / {s}出师那天给谁鞠躬 / {s}的手艺像谁 / 逢年过节{s}拎着东西去看哪位师父 / {s}遇到难处先请教谁
zs {s}是{v}带出来的 / {v}手把手教的{s} / {s}拜{v}为师 / {s}刚来的时候跟着{v}学 / {v}领{s}入的行 / {s}的手艺像{v}
en mentor
eq who taught {s} the trade / who showed {s} the ropes / under whom did {s} train / who took {s} in as a beginner / whom +does {s} look up to as a teacher / whose tricks of the trade +does {s} use / to whom +does {s} turn with hard questions / at whose side did {s} stand as a beginner / whom +does {s} thank in every speech
ei who taught {s} the trade / who showed {s} the ropes / whose tricks of the trade {s} +use
es {v} taught {s} the trade / {v} showed {s} the ropes / {s} trained under {v} / {s's} mentor is {v} / {v} took {s} in as a beginner / {s} learned everything from {v} / {s} +use the tricks of {v}
== assistant | person self | person
zn 助理 / 助手
zq 谁给{s}当助手 / {s}的行程归谁安排 / 找{s}先联系哪位助理 / {s}带的助理叫什么 / 谁替{s}跑腿 / {s}开会谁在旁边记 / 想约{s}的档期找谁 / {s}的咖啡是谁买的 / 电话打给{s}，接的是哪位
zs {v}给{s}当助手 / {s}的行程归{v}安排 / 找{s}先联系{v} / {s}的助理叫{v} / {v}替{s}跑腿 / 电话打给{s}，接的是{v}
en assistant
eq who assists {s} / who keeps {s's} diary / who runs errands for {s} / whom should I contact before I see {s} / who helps {s} at work / if I ring {s}, who picks up / who takes notes beside {s} / through whom do I get a date with {s} / who brings {s} the papers to sign
ei who assists {s} / who keeps {s's} diary / who picks up if I ring {s}
es {v} assists {s} / {v} keeps {s's} diary / {v} runs errands for {s} / {s's} assistant is {v} / before you see {s}, contact {v} / {s} +has {v} as an assistant / if you ring {s}, {v} picks up
== badge-number | person self | code
zn 工号
zq {s}的[工号|员工编号]是多少 / 考勤系统里{s}的编号是什么 / {s}工牌上的号码是多少 / 报{s}的哪个号才能登记 / {s}进门刷的是几号卡 / 刷卡机滴一声显示{s}是几号 / 报修系统里{s}的身份码是啥 / {s}的饭卡背面印着什么 / 人事表格{s}那行第一格写着 / {s}登录内网要填的编号是什么
zs {s}的工号是{v} / {s}工牌上的号码是{v} / 考勤系统里{s}是{v} / 登记的时候报{v}就是{s} / {s}刷的是{v}号卡 / 人事表格{s}那行第一格写着{v}
en staff number
eq what number is on {s's} badge / under which number +is {s} in the system / what is {s's} employee code / which staff number belongs to {s} / what code +does {s} sign in with / what does the gate show when {s} walks in / in the personnel file, what is the first entry for {s} / which code is on the back of {s's} canteen card / how +is {s} listed on the payroll, by code
ei what number is on {s's} badge / which staff number {s} +has / how {s} +is listed on the payroll
es {s's} staff number is {v} / the badge of {s} says {v} / in the system {s} +is {v} / {s} +sign in with {v} / the employee code for {s} is {v} / on the payroll, {s} +is {v}
== lunch-partner | person self | person
zn 饭搭子
zq {s}中午跟谁[一起|]吃饭 / {s}的饭搭子是谁 / 谁陪{s}吃午饭 / {s}打饭总叫上谁 / 午休时{s}和谁在一起 / 食堂占座{s}给谁占 / 到点了{s}敲谁的桌子喊吃饭 / 外卖拼单{s}跟谁拼 / 没有谁陪，{s}就不想去食堂
zs {s}中午跟{v}一起吃饭 / {s}的饭搭子是{v} / {v}陪{s}吃午饭 / {s}打饭总叫上{v} / 午休时{s}和{v}在一起 / 食堂里{s}总给{v}占座
en lunch companion
eq who +does {s} have lunch with / with whom +does {s} eat at noon / who sits with {s} in the canteen / who keeps {s} company at lunch / who +does {s} call when it's time to eat / for whom +does {s} keep a seat in the canteen / at noon, at whose desk +does {s} knock / with whom +does {s} share a takeaway / whose stories +does {s} hear over lunch
ei who {s} +have lunch with / who sits with {s} in the canteen / for whom {s} +keep a seat in the canteen
es {s} +have lunch with {v} / at noon {s} +eat with {v} / {v} sits with {s} in the canteen / {v} keeps {s} company at lunch / {s's} lunch companion is {v} / {s} +keep a seat for {v} in the canteen
== lunch-place | person self | hangout | akin favourite-place
zn 吃午饭的地方
zq {s}中午[在哪|去哪儿]吃 / {s}午饭一般在什么地方解决 / 到哪儿能碰到{s}吃午饭 / {s}带的饭在哪里吃 / 午休去哪里找{s}吃饭 / 找{s}吃饭不用打电话，去哪就行 / {s}捧着饭盒躲到什么地方 / 太阳好的中午{s}坐在哪儿吃 / 十二点半{s}在哪个地方啃面包
zs {s}中午在{v}吃饭 / {s}午饭一般在{v}解决 / {s}带的饭都在{v}吃 / 午休去{v}能碰到{s} / {s}吃午饭的老地方是{v} / 太阳好的中午，{s}坐在{v}吃
en lunch spot
eq where +does {s} eat lunch / at lunch time, where +is {s} to be found / where +does {s} sit down with the lunch box / what place +does {s} go to at noon for food / where can I join {s} for lunch / at half past twelve, where +is {s} chewing a sandwich / without a phone call, where do I find {s} at noon / with a lunch box, to what place +does {s} retreat / on sunny days, where +does {s} have lunch
ei where {s} +eat lunch / where {s} +go at noon / to what place {s} +retreat with a lunch box
es {s} +eat lunch {v} / at noon {s} +sit {v} / you can join {s} for lunch {v} / {s} +open the lunch box {v} / {s} usually +spend the lunch break {v} / with a lunch box, {s} +retreat to a spot {v}
== current-task | person self | topic
zn 研究方向 / 课题
zq {s}[最近|现在]在研究什么 / {s}的论文写的是什么 / {s}手上的课题是哪个 / {s}跟人讲座讲的是什么题目 / {s}在查哪方面的资料 / {s}天天跑图书馆查什么 / 采访{s}，得先懂点什么 / {s}申请经费的题目是啥 / {s}一张嘴就聊哪个话题
zs {s}最近在研究{v} / {s}的论文写的是{v} / {s}手上的课题是{v} / {s}讲座讲的是{v} / {s}在查{v}的资料 / {s}申请经费的题目是{v}
en research topic
eq what +is {s} doing research on / what is {s's} paper about / which topic +does {s} work on / what did {s} give the talk about / what +is {s} reading up on / for what +has {s} asked for money to investigate / which matter +does {s} bring up in every talk / in the library, on what +does {s} read everything / what would an interview with {s} be about
ei what {s} +is doing research on / what {s's} paper is about / for what {s} +has asked for money
es {s} +is doing research on {v} / {s's} paper is about {v} / {s} +work on {v} / {s} gave a talk about {v} / {s} +is reading up on {v} / {s's} field is {v} / {s} asked for money to study {v}
== work-tool | person self | tool
zn 最常用的工具
zq {s}[干活|上班]离不开哪样工具 / {s}随身带着什么工具 / {s}手里老拿着什么家伙 / 修东西的时候{s}用什么 / {s}工具箱里最常拿的是什么 / {s}借什么都行，就不借哪样 / {s}腰上别着什么家伙 / 少了啥{s}就干不了活 / 送工具给{s}送哪种实用
zs {s}干活离不开{v} / {s}随身带着{v} / {s}手里老拿着{v} / 修东西的时候{s}就用{v} / {s}工具箱里最常拿的是{v} / {s}腰上别着{v}
en most-used tool
eq which tool +does {s} use most / what tool +does {s} always carry / what +does {s} have in hand at work / which tool can {s} not do without / what +does {s} reach for first when something breaks / which tool would {s} never lend / what hangs from {s's} belt / with which thing in hand did I see {s} / as a present for work, what tool suits {s}
ei which tool {s} +use most / what tool {s} always +carry / which tool {s} would never lend
es {s} always +carry a(n) {v} / {s} can't work without a(n) {v} / {s's} most-used tool is the {v} / when something breaks, {s} +reach for the {v} / at work {s} +has a(n) {v} in hand / {s} would never lend the {v}
== programming-language | person self project | proglang
zn 编程语言 / 开发语言
zq {s}[写代码|开发]用什么语言 / {s}的代码是拿什么写的 / {s}靠哪门编程语言 / {s}选了什么语言来写程序 / 打开{s}的源码，看到的是什么语言 / 看懂{s}得学哪门语言 / 给{s}提补丁要用什么写 / {s}教程封面上是哪种语言 / 招人接手{s}要会什么
zs {s}写代码用{v} / {s}的代码是{v}写的 / {s}靠的是{v} / {s}选了{v}来写程序 / {s}的源码全是{v} / 给{s}提补丁得用{v}写
en programming language
eq which programming language +does {s} use / what is {s's} code written in / in what language +does {s} program things / what language will I see in {s's} source / which language was chosen for {s's} code / to understand {s}, which language must one learn / a patch for {s} is written in what / to follow {s}, whose syntax do I need to know / what must a newcomer know to help {s}, in code
ei which programming language {s} +use / what {s's} code is written in / what language to learn to understand {s}
es {s} +use {v} for code / {s's} code is written in {v} / {s's} source is all {v} / for code, {s} chose {v} / {s's} programming language is {v} / whoever wants to understand {s} learns {v}
== meeting-day | person self organisation team | weekday | akin day-off
zn 开会的日子
zq {s}[周几|星期几]开会 / {s}的例会定在哪天 / {s}一周里哪天碰头 / {s}固定在星期几开会 / 哪天要留给{s}开会 / {s}的日程表里雷打不动的是周几 / 哪天下午找不到{s}，都在会上 / 每周汇报{s}排在哪天 / 哪天{s}的人都到齐
zs {s}{v}开会 / {s}的例会定在{v} / {s}每{v}碰头 / {v}要留给{s}开会 / {s}固定在{v}开会 / 每周汇报，{s}排在{v}
en meeting day
eq on which day is {s's} meeting / what weekday is {s's} regular meeting / when in the week +does {s} meet / on what day +does {s} sit down together with the others / which day is blocked for {s's} meeting / on which day is everyone around {s} in the meeting room / what weekday is sacred to {s} / when in the week can't I reach {s} because of talks / for which day are {s's} minutes dated every week
ei on which day {s's} meeting is / what weekday {s} +meet / on which day everyone meets around {s}
es {s's} meeting is on {v} / {s} +meet on {v} / {s's} regular meeting is every {v} / {v} is blocked for {s's} meeting / {s} always +meet on {v} / {v} is sacred for {s's} meeting
`;
