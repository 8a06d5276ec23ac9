/** Journeys. */
export const TRAVEL = `
== destination | trip | city
zn 目的地
zq {s}去哪[儿|里] / {s}要飞到什么地方 / {s}的终点是哪里 / {s}定在哪座城市 / 行程单上{s}写的去哪 / {s}落地以后是哪座城 / 为{s}查哪里的天气 / {s}的明信片会从哪儿寄回来 / 问{s}往哪个方向去
zs {s}去{v} / {s}定在{v} / {s}要到{v}去 / {s}的终点是{v} / 行程单上{s}写的是{v} / {s}的明信片会从{v}寄回来
en destination
eq where does {s} go / to which place is {s} / what city did we choose for {s} / where will {s} take us / which town is at the end of {s} / of which city do I check the weather for {s} / from where will postcards of {s} come / at the end of the journey on {s}, which town do we see / where do we get off on {s}
ei where {s} goes / what city was chosen for {s} / from where postcards of {s} will come
es {s} goes to {v} / {v} was chosen for {s} / {s} will take us to {v} / at the end of {s} is {v} / we booked {s} to {v} / postcards of {s} will come from {v}
== flight | trip person self | flight
zn 航班号
zq {s}坐[哪班飞机|哪个航班] / 接机的话查{s}的哪个航班 / {s}的机票上是什么航班 / {s}飞的是哪一班 / 在屏幕上找{s}的哪个航班号 / 机场大屏找{s}看哪一行 / 柜台给{s}办的是哪趟 / {s}误没误点，查几号航班 / 送{s}要盯着哪个班次
zs {s}坐{v} / {s}的航班是{v} / 接机查{v}就是{s} / {s}的机票上写着{v} / {s}飞的是{v} / 柜台给{s}办的是{v}
en flight number
eq which flight +is {s} on / what flight should I look up for {s} / what is written on {s's} plane ticket / which plane is booked for {s} / by which flight +does {s} travel / on the big board, in which line do I look for {s} / +is {s} delayed, under which number do I check / what did the check-in desk print for {s} / with which aeroplane +does {s} go
ei which flight {s} +is on / what flight to look up for {s} / in which line on the board to look for {s}
es {s} +is on flight {v} / {v} is the flight for {s} / {s's} plane ticket says {v} / {v} is booked for {s} / look up {v} for {s} / on the big board, {s} +is under {v}
== seat | person self | seat | akin class-position
zn 座位
zq {s}的座位是[几号|哪个] / {s}坐在哪个位置 / 票上{s}排在几排几座 / 上车后{s}该坐哪 / {s}选了哪个座 / {s}靠窗还是过道，几号座 / 有人坐错，{s}的位子是哪个 / 列车员查{s}的座，报几号 / {s}得往车厢里走到哪一座
zs {s}坐{v} / {s}的座位是{v} / 票上{s}排在{v} / {s}选了{v} / 上车后{s}坐{v} / 列车员查座，{s}报的是{v}
en seat
eq in which seat +does {s} travel / what seat +has {s} got / which place is printed on {s's} ticket / where +is {s} seated, by number / what seat was picked for {s} / someone is in {s's} place, which one is it / down the aisle, to which row and letter +does {s} go / what +does {s} tell the steward, which seat / by the window or not, what is {s's} seat
ei what seat {s} +has got / which place is printed on {s's} ticket / to which row and letter {s} +go
es {s} +travel in seat {v} / {s's} ticket says seat {v} / {v} was picked as the seat for {s} / {s} +has got seat {v} / seat {v} belongs to {s} / {s} +tell the steward: {v}
== hotel | person self | lodging | akin hotel-room residence
zn 住的地方
zq {s}[这次|]住哪家 / {s}订了哪里过夜 / {s}晚上在哪儿落脚 / 去哪里找{s}的住处 / {s}的住宿订在哪 / 行李送到{s}的哪家店 / {s}今晚的床在什么地方 / 打的回去，{s}要跟司机报哪家 / 网上给{s}订的是哪儿的房
zs {s}这次住在{v} / {s}订了{v} / {s}晚上在{v}落脚 / {s}的住宿订在{v} / {s}在{v}过夜 / {s}跟司机报的是{v}
en place to stay
eq where is a bed booked for {s} / in which house +does {s} stay overnight / what accommodation did we book for {s} / where +does {s} sleep on the journey / which place +is {s} staying at / to the driver, what hotel +does {s} name / where will {s's} suitcase be delivered / whose beds +does {s} sleep in tonight, which house / what did we book online for {s}
ei in which house {s} +stay overnight / where a bed is booked for {s} / what hotel {s} +name to the driver
es {s} +stay at the {v} / a bed is booked for {s} at the {v} / on the journey, {s} +sleep at the {v} / we booked the {v} for {s} / {s} +spend the nights at the {v} / {s's} suitcase goes to the {v}
== hotel-room | person self | room | akin hotel office-room
zn 房号
zq {s}住[几号房|哪间] / {s}的房卡是几号的 / 上楼找{s}要敲哪间 / 前台给{s}开了几号房 / 叫醒服务打到{s}的哪间房 / 电话转到{s}房间要说几号 / 早餐签单{s}写哪个房号 / 半夜找{s}按哪个门铃 / 服务员把毛巾送到{s}的几号
zs {s}住{v} / {s}的房卡是{v}的 / 前台给{s}开了{v} / 上楼找{s}就敲{v} / {s}在{v}房 / 早餐签单，{s}写的是{v}
en hotel room
eq which room did the hotel give {s} / on what room is {s's} key card / what door do I knock on upstairs for {s} / what number is {s's} hotel room / in which room of the hotel +is {s} / at breakfast, what room +does {s} sign for / to reach {s}, which room do I ask the switchboard for / to whose door do the towels go, what number +has {s} got / what +does {s} read on the hotel door at night
ei which room the hotel gave {s} / what number {s's} hotel room is / what room {s} +sign for at breakfast
es the hotel gave {s} room {v} / {s's} key card is for {v} / {s} +is in room {v} at the hotel / knock on {v} upstairs for {s} / {s's} hotel room is {v} / at breakfast {s} +sign for {v}
== travel-companion | trip person self | person | akin roommate
zn 同伴
zq {s}[这趟|]跟谁[一起去|同行] / {s}和谁搭伴 / 陪着{s}上路的是谁 / {s}的旅伴是哪位 / 谁跟{s}一块儿去 / {s}合照里另一个是谁 / 谁帮{s}在路上看包 / {s}买票买两张，还有一张给谁 / 一路上跟{s}斗嘴的是哪位
zs {s}这趟跟{v}一起去 / {s}和{v}搭伴 / 陪着{s}上路的是{v} / {s}的旅伴是{v} / {v}跟{s}一块儿去 / {s}买票买两张，还有一张给{v}
en travel companion
eq who comes along on the journey with {s} / with whom +does {s} travel / who shares the road with {s} / who keeps {s} company on the way / which person goes together with {s} / in the photos of {s}, who is the other one / for whom is the second ticket on {s} / who watches the bags together with {s} / who laughs along with {s} on the road
ei who travels with {s} / who comes along with {s} / for whom the second ticket of {s} is
es {v} comes along with {s} / {s} +travel with {v} / {v} shares the road with {s} / on the way, {v} keeps {s} company / {s's} travel companion is {v} / the second ticket of {s} is for {v}
== departure | trip | time | akin event-time
zn 出发时间
zq {s}几点[出发|动身|走] / {s}集合是几点 / 几点得为{s}出门 / {s}的车或飞机几点开 / {s}最晚几点要上路 / 为了{s}闹钟得定在几点前 / {s}几点发车，迟了不等 / 导游说{s}几点在门口等 / {s}那天几点得锁门走人
zs {s}{v}出发 / {s}{v}集合 / {v}得为{s}出门 / {s}的车{v}开 / {s}最晚{v}要上路 / 导游说{s}{v}在门口等
en departure time
eq when do we leave for {s} / what time does {s} set off / at what hour do we meet for {s} / how early does {s} start / by when must I be ready for {s} / at what hour does the bus of {s} not wait any longer / for {s}, when do I have to lock the door behind me / when does the guide wait outside for {s} / what time is written on the plan as the start of {s}
ei when we leave for {s} / what time {s} sets off / when the guide waits for {s}
es we leave for {s} at {v} / {s} sets off at {v} / we meet at {v} for {s} / be ready for {s} by {v} / {s} starts at {v} / the guide for {s} waits outside at {v}
== trip-length | trip | days
zn 天数
zq {s}[一共|]去多久 / {s}要玩几天 / {s}为期多长 / {s}来回得多长时间 / 为{s}请了几天假 / 为{s}装几天的换洗衣服 / {s}回来是多久以后 / 家里要空多长时间，因为{s} / {s}的行程单排了多少天
zs {s}一共{v} / {s}要去{v} / {s}为期{v} / {s}来回得{v} / 为{s}请了{v}假 / {s}的行程单排了{v}
en duration
eq how long is {s} / for how many days or weeks is {s} planned / how much time off do I need for {s} / how long will {s} last / how much time did we set aside for {s} / for how long do I pack clothes for {s} / because of {s}, how long will the house be empty / after how long are we back from {s} / how much of the calendar does {s} fill
ei how long {s} is / how long {s} will last / for how long to pack for {s}
es {s} is {v} long / {s} will last {v} / we set aside {v} for {s} / {s} is planned for {v} / {I} took {v} off for {s} / because of {s}, the house is empty for {v}
== trip-transport | trip | transport
zn 交通方式
zq {s}怎么去 / {s}是开车还是坐别的 / {s}用什么交通工具 / {s}路上怎么走 / {s}打算怎么过去 / {s}路上不晕吧，怎么走法 / 为了{s}要买车票还是船票，怎么去 / {s}最后选了怎么过去 / 人多，{s}用什么方式赶路
zs {s}{v}去 / {s}打算{v}过去 / {s}路上{v} / {s}决定{v} / {s}就{v}走 / {s}最后选了{v}
en means of transport
eq how do we travel on {s} / by what means is {s} / how do we get there on {s} / what way of travelling did we choose for {s} / in what manner do we cover the way on {s} / for {s}, do we need tickets, or how do we go / which way of moving did we agree on for {s} / on what do we sit during {s}, or do we walk / how will everybody arrive for {s}
ei how we travel on {s} / how we get there on {s} / which way of moving we agreed on for {s}
es on {s} we travel {v} / {s} is done {v} / for {s} we go {v} / we chose to do {s} {v} / {s} will be {v} / everybody arrives for {s} {v}
== trip-budget | trip project event | bigmoney | akin ticket-price
zn 预算
zq {s}[准备|打算]花多少钱 / {s}的预算有多少 / 给{s}拨了多少钱 / {s}最多能用多少 / {s}账上留了多少 / {s}花超了没有，上限多少 / 领导给{s}批了多少 / 为{s}存了多少钱 / 报销{s}最高能报多少
zs {s}准备花{v} / {s}的预算有{v} / 给{s}拨了{v} / {s}最多能用{v} / {s}账上留了{v} / 领导给{s}批了{v}
en budget for {s}
eq how much money is there for {s} / what may {s} cost at most / how much was set aside for {s} / what sum was granted for {s} / how much can we spend on {s} / where is the limit for spending on {s} / what did the boss approve for {s} / how much did we save up for {s} / at what sum does the money for {s} end
ei how much money there is for {s} / what {s} may cost at most / what the boss approved for {s}
es there is {v} for {s} / {s} may cost {v} at most / {v} was set aside for {s} / we can spend {v} on {s} / {v} was granted for {s} / the boss approved {v} for {s}
== luggage | person self | object | akin bring-along
zn 行李
zq {s}[出门|这次]带的是什么包或箱子 / {s}的行李长什么样 / 在转盘上怎么认{s}的行李 / {s}拎着什么出发的 / 东西都塞进{s}的哪里了 / {s}两手不空，提的是什么 / 车站里看见谁背着什么走来，那是{s}，背的啥 / {s}托运的是哪件 / 帮{s}拿行李，拿哪样
zs {s}这次带的是{v} / {s}拎着{v}出发的 / 转盘上那个{v}是{s}的行李 / {s}的行李是{v} / 东西都塞进{s}的{v}了 / {s}托运的是{v}
en luggage
eq what luggage goes along for {s} / what +does {s} travel with as baggage / which bag or thing is {s's} on the belt / what did we take for {s} as luggage / what +does {s} carry on the way / what +does {s} check in at the counter / to help {s}, which thing do I carry / at the station, with what in hand +does {s} arrive / what +is {s} dragging along
ei what luggage goes along for {s} / which thing on the belt belongs to {s} / what {s} +check in at the counter
es {s} +travel with a(n) {v} / the {v} on the belt belongs to {s} / for luggage, {s} +has a(n) {v} / everything for {s} went into the {v} / the luggage for {s} is a(n) {v} / at the counter, {s} +check in a(n) {v}
== booking-code | trip event person self | code | akin serial-number badge-number
zn 订单号 / 预订号
zq {s}的[订单号|预订号]是多少 / 取{s}的票要报什么号 / 查{s}的订单输哪串 / 短信里{s}的确认码是什么 / 办手续时{s}报哪个号 / 自助机取{s}的东西要输哪串 / 客服要{s}的单号，报几 / {s}邮件标题里那串是什么 / 改签或退{s}得提供什么号
zs {s}的预订号是{v} / 取{s}的票报{v} / 查{s}的订单输{v} / 短信里{s}的确认码是{v} / 办手续时{s}报{v} / {s}邮件标题里那串是{v}
en booking code
eq which code finds the booking of {s} / what do I quote to collect tickets for {s} / under what reference +is {s} booked / what code came by text message for {s} / which booking number belongs to {s} / the machine wants a code for {s}, which one / what is in the subject of the mail about {s} / to change or cancel {s}, what must I quote / with what code does the hotline find {s}
ei which code finds the booking of {s} / under what reference {s} +is booked / with what code the hotline finds {s}
es the booking of {s} is under {v} / quote {v} to collect tickets for {s} / the code that came for {s} is {v} / {v} is the reference for {s} / for {s}, the booking number is {v} / in the subject of the mail about {s} is {v}
== gate | person self | seat | akin seat
zn 登机口
zq {s}[在几号|从哪个]登机口走 / {s}的登机口改到哪了 / 去几号口送{s} / {s}该去哪个口排队 / 登机牌上{s}是几号口 / 广播叫{s}去哪个口 / 安检完{s}往哪边走，几号 / {s}跑错了口，该是哪个 / {s}在哪个口前的椅子上等
zs {s}从{v}登机口走 / {s}的登机口改到{v}了 / 去{v}号口送{s} / {s}该去{v}排队 / 登机牌上{s}是{v}口 / 广播叫{s}去{v}
en gate
eq which gate is it for {s} / from what gate +does {s} leave / to which gate should I go to see {s} off / what gate is shown for {s} / at which gate +does {s} queue / the loudspeaker calls {s} to which gate / after security, which sign +does {s} follow / {s} ran to the wrong one, so which gate was right / before what gate +is {s} sitting
ei which gate it is for {s} / from what gate {s} +leave / to which gate the loudspeaker calls {s}
es {s} +leave from gate {v} / the gate for {s} is {v} / go to gate {v} to see {s} off / on the board, {s} +is at gate {v} / gate {v} was given for {s} / the loudspeaker calls {s} to gate {v}
== guide | trip event | person
zn 导游 / 向导
zq {s}的导游是谁 / 谁[带|领]路，{s}那边 / {s}找了谁当向导 / {s}举小旗的是谁 / 在{s}跟着谁走 / 跟丢了在{s}喊谁 / {s}讲解的话筒在谁手里 / 谁对{s}的一草一木都熟 / {s}的人都跟在谁屁股后头
zs {s}的导游是{v} / {s}由{v}带路 / {s}找了{v}当向导 / {s}举小旗的是{v} / 在{s}跟着{v}走就行 / 谁跟丢了，在{s}就喊{v}
en guide at {s}
eq who guides us at {s} / who shows people around at {s} / which guide was hired for {s} / behind whose flag do we walk at {s} / who knows the way at {s} / if I lose the group at {s}, whose name do I shout / who tells the stories at {s} / behind whom does everyone trot at {s} / who holds the little flag at {s}
ei who guides us at {s} / which guide was hired for {s} / who tells the stories at {s}
es {v} guides us at {s} / {v} shows people around at {s} / {v} was hired as guide for {s} / at {s} we walk behind {v} / the guide for {s} is {v} / {v} tells the stories at {s}
== dream-destination | person self | country
zn 最想去的国家
zq {s}[最|一直]想去哪个国家 / {s}做梦都想到哪儿看看 / {s}攒钱要去哪里玩 / {s}地图上圈的是哪里 / 要是放长假{s}会去哪个国家 / {s}收藏夹里全是哪国攻略 / {s}攒的明信片都来自哪个国家 / 学外语是为了去哪儿，{s}想去的 / 白送机票{s}选哪国
zs {s}最想去{v} / {s}做梦都想到{v}看看 / {s}攒钱要去{v} / {s}地图上圈着{v} / 放长假的话{s}就去{v} / {s}的收藏夹里全是{v}的攻略
en dream destination
eq which country would {s} love to see / where +does {s} dream of going / for what journey +is {s} saving money / what country is circled on {s's} map / where would {s} go on a long holiday / with a free ticket, which country would {s} choose / whose travel guides fill {s's} shelf / for the sake of which country +is {s} learning words / at pictures of where +does {s} sigh
ei which country {s} would love to see / where {s} +dream of going / which country {s} would choose with a free ticket
es {s} would love to see {v} / {s} +dream of going to {v} / {s} +is saving money for {v} / {v} is circled on {s's} map / on a long holiday {s} would go to {v} / with a free ticket, {s} would fly to {v}
== visited-country | person self | country | akin dream-destination
zn {s}去年去的国家
zq {s}去年去了哪个国家 / {s}去年从哪里寄回明信片 / {s}去年的年假在哪儿过的 / {s}护照上去年盖的是哪国的章 / {s}去年飞到哪国去了 / {s}去年的照片背景是哪国 / 去年{s}请假去了什么地方，哪国 / {s}去年学会说哪国的“你好” / 去年{s}从哪个国家给大家带了巧克力
zs {s}去年去了{v} / {s}去年从{v}寄回明信片 / {s}去年的年假在{v}过的 / {s}护照上去年盖了{v}的章 / {s}去年飞到{v}去了 / 去年{s}从{v}给大家带了巧克力
en country {s} visited last year
eq which country did {s} visit last year / from where did {s} send a postcard last year / where did {s} spend the holidays last year / whose stamp got into {s's} passport last year / to what country did {s} fly last year / in which country were {s's} pictures taken last year / from what country did {s} bring chocolate last year / last year, whose "hello" did {s} learn / which border did {s} cross last year
ei which country {s} visited last year / where {s} spent last year's holidays / from what country {s} brought chocolate last year
es {s} visited {v} last year / last year {s} sent a postcard from {v} / {s} spent last year's holidays in {v} / last year {s} flew to {v} / {s} got a stamp of {v} in the passport last year / last year {s} brought chocolate from {v}
== packing-help | trip | person | akin travel-companion
zn 帮{s}收拾行李的人
zq 谁帮着收拾{s}的行李 / {s}出发前谁来打包 / {s}的箱子是谁装的 / 给{s}收东西的是谁 / {s}要带的东西谁来张罗 / 为了{s}叠衣服的是哪位 / {s}落下东西该怪谁，谁装的箱 / 谁列的清单，{s}用的那张 / {s}的大包小包经了谁的手
zs {s}的行李是{v}收拾的 / {s}出发前{v}来打包 / {s}的箱子是{v}装的 / 给{s}收东西的是{v} / {s}要带的东西由{v}张罗 / {s}的大包小包都经了{v}的手
en packing helper for {s}
eq who packs the bags for {s} / who helps with the suitcases before {s} / by whom was everything packed for {s} / who gets our things ready for {s} / which person does the packing for {s} / something is missing on {s}, who packed / who wrote the packing list for {s} / who folds the shirts for {s} / through whose hands did all the bags for {s} go
ei who packs the bags for {s} / who helps with the suitcases before {s} / who wrote the packing list for {s}
es {v} packs the bags for {s} / {v} helps with the suitcases before {s} / everything was packed for {s} by {v} / {v} gets our things ready for {s} / for {s}, the packing is done by {v} / {v} wrote the packing list for {s}
`;
