/** Who someone is: birth, home, body, names. */
export const IDENTITY = `
== birthday | person self pet | date | akin age
zn 生日
zq {s}[哪天|几号|什么时候]过生日 / {s}是[几月几号|哪一天]出生的 / 该在哪天给{s}[庆生|买蛋糕] / {s}[几月几号|哪天]又长一岁 / 蜡烛要在哪天给{s}点上 / 几号给{s}发祝福才不会错过 / {s}的身份证上是几月几号 / 哪天全家给{s}唱生日歌 / 送{s}礼物赶在哪天前 / 一年当中哪天属于{s}
zs {s}的生日在{v} / {s}{v}过生日 / {s}是{v}出生的 / 每到{v}，{s}就长一岁 / {v}是{s}的生日 / !{我}们总在{v}给{s}[庆生|切蛋糕] / {s}身份证上的日子是{v}
en birthday
eq when +was {s} born / on [what|which] [day|date] [+was {s} born|+does {s} celebrate a birthday] / [which day|what date] should I put in the calendar for {s's} birthday / when +does {s} turn a year older / when do we light the candles for {s} / when do we sing for {s} / by which day must {s's} present arrive / what day and month are in {s's} passport / on which date should I send {s} my wishes / which day of the year belongs to {s}
ei when {s} +was born / what day {s's} birthday falls on / which date to write down for {s's} birthday / when we sing for {s}
es {s} +was born on {v} / {s's} birthday falls on {v} / {s} +turn a year older on {v} / {v} is {s's} birthday / {s} +celebrate a birthday on {v} / !we always bake a cake for {s} on {v} / we sing for {s} on {v}
== birth-year | person self | birthyear | akin age
zn 出生年份
zq {s}是[哪年|哪一年]生的 / {s}[哪年|哪一年]来到这个世界的 / {s}的身份证上写的是哪年出生 / {s}出生那年是几几年 / {s}是几几年的 / {s}算哪年的人 / 算年纪的话{s}从哪年起 / 哪年家里添了{s} / {s}跟哪一年同岁
zs {s}是{v}生的 / {s}{v}出生 / {s}的身份证上写着{v}出生 / {s}来到世上那年是{v} / {v}，{s}出生了 / 家里是{v}添的{s}
en year of birth / birth year
eq [in what|which] year +was {s} born / what year [+is|+was] {s} from / {s} +was born in which year / which year [is|stands] in {s's} passport as the year of birth / which year gave the world {o} / from what year do I count {s's} age / in which year did the family grow by {s} / {s} +is as old as something from which year
ei [which|what] year {s} +was born [in|] / how far back {s} +was born, the year I mean / from what year to count {s's} age
es {s} +was born in {v} / {s} came into the world in {v} / {s's} passport gives {v} as the year of birth / it was {v} when {s} +was born / {s's} year of birth is {v} / the family grew by {s} in {v}
== age | person self | age | akin birthday birth-year
zn 年龄 / 年纪
zq {s}[今年|现在|][多大|几岁|多大岁数]了 / {s}[满|有]几岁了 / {s}有多大年纪 / {s}的岁数是多少 / 蛋糕上要给{s}插几根蜡烛 / {s}填表年龄那栏写多少 / 看着年轻，{s}其实多大 / 到今天{s}活了多少岁
zs {s}今年{v} / {s}[已经|刚满|现在]{v}了 / {s}今年正好{v} / {s}到今年就{v}了 / {s}有{v}了 / {s}的年纪是{v} / 蛋糕上给{s}写的是{v}
en age
eq how old +is {s} [now|] / how many years old +is {s} / {s} +is how old / what age +is {s} / how many birthdays +has {s} had / what +does {s} write under age on forms / how many candles go on {s's} cake / {s} +look young, but what is the real age / how far on in life +is {s}, in years
ei how old {s} +is / what age {s} +is [now|] / what {s} +write under age
es {s} +is {v} [years old|] / {s} +has turned {v} / {s} +is {v} this year / {s's} age is {v} / {s} just reached the age of {v} / {s} +is already {v} / on forms, {s} +write {v} under age
== hometown | person self | town | akin residence birthplace
zn 老家 / 家乡
zq {s}老家在[哪|哪里|哪儿|什么地方] / {s}是哪里人 / {s}是从[哪儿|什么地方]来的 / {s}在[哪里|哪儿]长大 / {s}小时候生活在哪 / {s}过年回哪儿 / {s}说的口音是哪里的 / {s}的根在什么地方 / 跟{s}是老乡的人都来自哪
zs {s}老家在{v} / {s}是{v}人 / {s}从小在{v}长大 / {s}的家乡是{v} / {s}来自{v} / {s}是在{v}长大的 / {s}过年都回{v}
en home town / hometown
eq where +does {s} come from / where did {s} grow up / [what|which] town +does {s} come from / where +was {s} raised / [what|which] place +does {s} call home from childhood / where +does {s} go home to for the holidays / from where is {s's} accent / where are {s's} roots / people from which place call {s} one of their own
ei where {s} +come from / where {s} grew up / which town {s} +is from / where {s's} roots are
es {s} +come from {v} / {s} grew up in {v} / {s} +is originally from {v} / {s's} home town is {v} / {s} +was raised in {v} / {s} spent a whole childhood in {v} / {s's} roots are in {v}
== residence | person self | town | akin hometown
zn 住处
zq {s}[现在|][住哪|住在哪里|住哪儿|住什么地方] / {s}家在哪 / {s}搬到[哪|哪里|什么地方]去了 / {s}如今定居在哪里 / 要去看{s}得上哪儿去 / 寄东西给{s}寄到哪个地方 / {s}下班往哪儿回 / {s}在哪里买了房 / 现在{s}算哪儿的居民
zs {s}[现在|]住在{v} / {s}家在{v} / {s}搬到{v}去了 / {s}定居{v} / {s}在{v}安了家 / {s}[几年前|去年]就住到{v}了 / {s}如今算{v}的居民
en place of residence
eq where +does {s} live [now|these days|] / [which|what] town +does {s} live in / where +has {s} moved to / where would I go to visit {s} / where +has {s} settled down / to what town do I send a parcel for {s} / where did {s} buy or rent a home / of what place +is {s} a resident now / after work, to which town +does {s} go home
ei where {s} +live [now|] / which town {s} +live in / where {s} moved to / to what town to send a parcel for {s}
es {s} +live in {v} [now|] / {s} +has moved to {v} / {s's} home is in {v} now / {s} settled down in {v} / {s} +has a place in {v} / {s} +is living in {v} these days / parcels for {s} go to {v}
== birthplace | person self | city | akin hometown residence
zn 出生地
zq {s}是在[哪儿|哪里|哪个城市]出生的 / {s}生在[哪|哪里|什么地方] / {s}是在哪座城市呱呱坠地的 / {s}在哪儿落地的 / {s}的户口本上出生地填的哪 / {s}的第一声啼哭是在哪座城 / 当年{s}妈妈在哪儿生的{ta} / 说起{s}落草的地方，是哪
zs {s}是在{v}出生的 / {s}生在{v} / {s}的出生地是{v} / {s}在{v}呱呱坠地 / {v}是{s}出生的地方 / {s}的户口本上填的是{v}
en birthplace / place of birth
eq where +was {s} born / in [which|what] city +was {s} born / [which|what] place +was {s} born in / what is the birthplace of {s} / which city first saw {s} / what does {s's} birth certificate give as the place / where was {s's} mother when {s} +was born / in what hospital town did {s's} life begin / which city can call {s} its child
ei [where|in which city] {s} +was born / what place {s} +was born in / what place is on {s's} birth certificate
es {s} +was born in {v} / {s's} birthplace is {v} / it was in {v} that {s} came into the world / {s} first saw the light of day in {v} / {v} is where {s} +was born / {s's} life began in {v}
== height | person self | height
zn 身高 / 个头
zq {s}[有多高|多高] / {s}[量下来|]身高多少 / {s}个子有多高 / {s}站直了有多高 / {s}量身高是多少 / 站在门框边给{s}画线，画到多高 / 买床要知道{s}多高 / {s}比尺子上哪个数高 / {s}脱了鞋有多高
zs {s}身高{v} / {s}有{v}高 / {s}的个子是{v} / {s}站直了{v} / {s}量出来是{v} / {s}脱了鞋{v}
en height
eq how tall +is {s} / how high +does {s} stand / what height +is {s} / how much +does {s} measure from head to toe / {s} +is how tall / without shoes, how high is {s's} head / for a bed that fits {s}, what height do I need to know / where is {s's} mark on the door frame / how far is it from floor to top of {s}
ei how tall {s} +is / what height {s} +is / how high {s's} head is without shoes
es {s} +is {v} tall / {s} +stand {v} tall / {s} +measure {v} / {s's} height is {v} / {s} +was measured at {v} / without shoes {s} +is {v}
== weight | pet object product | weight
zn 重量
zq {s}[有多重|多重|重多少] / {s}上秤是多少 / {s}称下来多重 / {s}有多少斤两 / 抱起{s}得有多沉 / 秤的指针在{s}下面停在几 / 搬{s}要使多大劲，多重 / 快递{s}按多少算运费 / 两手托着{s}有多沉
zs {s}重{v} / {s}有{v}重 / {s}称下来{v} / {s}上秤是{v} / {s}的重量是{v} / 快递{s}按{v}算运费
en weight
eq how heavy is {s} / how much does {s} weigh / what does {s} weigh / what do the scales say for {s} / {s} weighs how much / where does the needle stop under {s} / how much must I lift to carry {s} / by what weight is postage for {s} charged / is {s} light or heavy, and how much exactly
ei how heavy {s} is / how much {s} weighs / how much one lifts with {s}
es {s} weighs {v} / {s} is {v} on the scales / {s's} weight is {v} / !{I} put {s} on the scales: {v} / {s} comes to {v} / whoever lifts {s} lifts {v}
== shoe-size | person self | shoesize | akin clothes-size
zn 鞋码 / 脚的尺码
zq {s}[穿|穿的是][几码|多大|多大码]的鞋 / {s}脚多大 / 给{s}买鞋[要|该]买多大[的|] / {s}的鞋是几号 / 鞋店店员问{s}要几码 / 给{s}织袜子按多大的脚 / {s}跟谁能换鞋穿，穿多大的 / {s}的脚印有多大码
zs {s}穿{v}的鞋 / {s}的鞋是{v}的 / {s}的鞋码是{v} / 给{s}买鞋要买{v}的 / {s}的脚要穿{v}的鞋 / 给{s}织袜子按{v}的脚
en shoe size
eq what size shoes +does {s} wear / how big +is {s's} feet / which size of shoe fits {s} / what size should I get if I buy {s} shoes / {s} +take what size in shoes / for socks that fit {s}, what size / what +does {s} tell the assistant in a shoe shop / into which size do {s's} feet go / what number is inside {s's} shoes
ei what size shoes {s} +wear / which shoe size fits {s} / what {s} +tell the assistant in a shoe shop
es {s} +wear shoes in {v} / shoes for {s} should be {v} / {s's} shoe size is {v} / {s} +take {v} in shoes / for shoes, {s} +need {v} / {s's} feet go into {v}
== clothes-size | person self | size | akin shoe-size
zn 衣服尺码
zq {s}衣服穿[多大|什么码|几码]的 / 给{s}买衣服[挑|买]多大的 / {s}[的T恤|的外套|上衣]要什么尺码 / {s}穿什么号的衣服 / 哪个尺码的衣服{s}穿着合身 / {s}的衣领标签上是什么码 / 订班服给{s}报多大的 / {s}试衣间里拿进去哪个码 / {s}瘦了没，现在穿多大
zs {s}衣服穿{v}的 / 给{s}买上衣要{v}的 / {s}穿{v}正合身 / {s}的衣服尺码是{v} / {s}买外套都拿{v}的 / 订班服给{s}报的是{v}
en clothing size
eq what size clothes +does {s} wear / which size of jacket fits {s} / what size T-shirt should I buy for {s} / what size +is {s} in clothes / {s} +wear which size / what is on the label in {s's} collar / which size +does {s} carry into the changing room / for the team shirt, what do we order for {s} / has {s's} size changed, and to what
ei what size clothes {s} +wear / which size fits {s} in clothes / what is on the label in {s's} collar
es {s} +wear {v} in clothes / a jacket for {s} should be {v} / {s's} clothing size is {v} / {s} +fit into {v} / buy {v} if it is a shirt for {s} / the label in {s's} collar says {v}
== nickname | person self pet | nickname
zn 外号 / 绰号
zq 大家[都|平时|]管{s}叫什么 / {s}[小时候|]被人叫什么 / 朋友们怎么喊{s} / {s}的小名叫什么 / {s}有什么外号 / 喊一声什么{s}就会回头 / 在熟人圈里{s}叫啥 / {s}有个什么好玩的称呼 / 不叫大名的时候怎么喊{s}
zs 大家都管{s}叫{v} / {s}的外号叫{v} / 朋友们都喊{s}{v} / {s}从小被人叫作{v} / {s}有个外号叫{v} / 喊一声{v}，{s}就会回头
en nickname
eq what do [people|friends|they] call {s} / by what nickname +is {s} known / what +is {s} called among friends / what do we all call {s} for fun / which nickname did {s} get / what can I shout so that {s} will turn round / how do close friends speak of {s} / if not by the real name, how do you call {s} / what silly name stuck to {s}
ei what people call {s} / what nickname {s} +has / what silly name stuck to {s}
es everybody [calls|called] {s} {v} / {s} +is known as {v} / {s's} nickname is {v} / people call {s} {v} / {s} got the nickname {v} / among friends {s} +is just {v} / the name {v} stuck to {s}
== phone-number | person self shop organisation | phone | akin extension
zn 电话 / 电话号码 / 联系电话
zq [打|拨]哪个号码能找到{s} / 怎么打电话给{s} / {s}的手机号是多少 / 联系{s}要拨多少 / {s}的电话怎么打 / 存{s}的号码要存哪一串 / 有急事怎么呼{s}，拨几 / 给{s}发短信发到几号 / {s}名片上的数字是啥 / 通讯录里{s}后面跟着什么
zs {s}的电话是{v} / 打{v}就能找到{s} / {s}的号码是{v} / 联系{s}请拨{v} / 找{s}就打{v} / 给{s}发短信发到{v}
en phone number / telephone number
eq what number do I [dial|call] for {s} / how can I reach {s} by phone / on which number can I ring {s} / what digits do I dial to call {s} / which number gets me {o} on the phone / which number do I save for {s} / to what number do I text {s} / what digits are on {s's} card / in an urgent case, how do I ring {s}
ei what number to dial for {s} / how to reach {s} by phone / which number to save for {s}
es {s's} phone number is {v} / you can reach {s} on {v} / to call {s}, dial {v} / {s's} number is {v} / ring {v} if you need {s} / text {s} on {v}
== email | person self shop organisation | email | akin online-name
zn 邮箱 / 电子邮箱
zq 给{s}发邮件发到哪个地址 / {s}的邮箱地址怎么写 / {s}用的是哪个邮箱 / 想写信给{s}，邮件该寄到哪 / 邮件发到哪儿{s}能收到 / 简历投给{s}写哪个地址 / 收件人那栏要填{s}的什么 / {s}从哪个邮箱回信 / 把文件传给{s}，邮件地址是啥
zs {s}的邮箱是{v} / 给{s}的邮件发到{v} / {s}用的邮箱是{v} / 写邮件给{s}就用{v} / {s}的电子邮箱地址是{v} / {s}回信用的是{v}
en email address / email
eq where do I send an email for {s} / to which address should I write {s} an email / how can I reach {s} by email / which mailbox +does {s} use / what address do I type to mail {s} / what do I put in the "to" line for {s} / from which address +does {s} answer / I have a file for {s}, where do I send it by mail / which address is printed under {s's} name
ei where to email {s} / which email address {s} +use / what to put in the "to" line for {s}
es {s's} email is {v} / write to {s} at {v} / you can email {s} at {v} / messages for {s} go to {v} / {s} +read messages sent to {v} / {s} +answer from {v}
== online-name | person self | handle | akin email nickname
zn 网名 / 账号名
zq {s}[在网上|网上]叫什么 / {s}用什么网名 / 在网上怎么搜到{s} / {s}的账号叫什么 / 关注{s}要搜什么 / 直播间里刷屏的{s}叫什么 / 艾特{s}要打哪个名 / {s}的主页挂着什么名字 / 评论区认出{s}靠哪个号
zs {s}网上叫{v} / {s}的网名是{v} / {s}的账号是{v} / 在网上搜{v}就能找到{s} / {s}发帖用的名字是{v} / 艾特{s}就打{v}
en user name / handle
eq what +is {s} called online / under [which|what] name +does {s} post / how do I find {s} online / what handle +does {s} use / which account belongs to {s} / whom do I tag when I mean {s} / what is written over {s's} profile / by which account do I spot {s} in the comments / in a chat room, who +is {s}
ei what {s} +is called online / which handle {s} +use / whom to tag when I mean {s}
es {s} +post as {v} / online {s} +is called {v} / {s's} handle is {v} / search for {v} to find {s} online / {s} +use the name {v} on the internet / tag {v} when you mean {s}
== star-sign | person self | star | akin zodiac
zn 星座
zq {s}是什么星座[的|] / {s}属于哪个星座 / {s}看星座运势看哪一栏 / 按星座算{s}是什么座 / {s}是哪个星座的人 / {s}生日落在哪个星座 / 占星的说{s}命里是什么座 / {s}怪脾气是哪个座的通病 / 聊起星座{s}报的是什么
zs {s}是{v}的 / {s}的星座是{v} / {s}是典型的{v} / 按星座{s}算{v} / {s}[看运势|看星座]都看{v} / 聊起星座，{s}报的是{v}
en star sign
eq which star sign +is {s} / what sign of the zodiac +was {s} born under / under which sign +was {s} born / {s} +read which horoscope / what +is {s}, going by the stars / what stars stood over {s's} cradle / when people talk about stars, what +does {s} say / into which sign does {s's} birthday fall / {s's} moods are typical of which sign
ei which star sign {s} +is / what sign {s} +was born under / into which sign {s's} birthday falls
es {s} +was born under {v} / {s's} star sign is {v} / {s} +is a typical {v} / going by the stars, {s} +is {v} / {s} always +read the horoscope for {v} / {s's} birthday falls into {v}
== zodiac | person self | zodiac | akin star-sign birth-year
zn 属相 / 生肖
zq {s}属什么[的|] / {s}的生肖是哪个 / {s}是哪个属相 / 十二生肖里{s}是哪个 / {s}生在什么年，属什么 / 本命年挑哪个动物的饰品给{s} / {s}的生肖牌上刻的什么 / 属相配不配，{s}是哪一种 / 奶奶算命说{s}属啥
zs {s}{v} / {s}是{v}的 / {s}的生肖嘛，{v} / 论属相，{s}{v} / 十二生肖里{s}{v} / 奶奶说{s}{v}，错不了
en Chinese zodiac animal
eq which animal of the Chinese zodiac +is {s} / which zodiac year +was {s} born in / in the Chinese zodiac, what +is {s} / what animal year +is {s} from / which of the twelve animals belongs to {s} / which animal is on {s's} lucky charm / in whose year +does {s} wear red / for the Chinese horoscope, what animal do I look up for {s} / grandma says {s} belongs to which animal
ei which Chinese zodiac animal {s} +is / which animal year {s} +was born in / in whose year {s} +wear red
es {s} +was born in the year of {v} / {s's} Chinese zodiac animal is {v} / in the Chinese zodiac {s} +belong to {v} / {s's} birth year was the year of {v} / by the Chinese calendar, {s's} sign is {v} / {s} +wear red in the year of {v}
== blood-type | person self | blood
zn 血型
zq {s}是什么血型[的|] / {s}[验血|体检]验出来是什么型 / {s}属于哪种血型 / 给{s}输血要输什么型的 / {s}的血是什么型 / 万一抢救，{s}需要什么血 / {s}献血时登记的哪一型 / 病房床头卡上{s}写的啥血型 / {s}和谁的血能互相输，是几型
zs {s}是{v}血 / {s}的血型是{v} / {s}验血是{v} / {s}属于{v} / {s}的献血证上写着{v} / 床头卡上{s}写着{v}
en blood type / blood group
eq which blood type +does {s} have / what kind of blood +does {s} have / what did {s's} blood test say the group was / which blood group +does {s} belong to / if {s} needed blood, what type would it be / what is on the card over {s's} bed about blood / in a rescue, which blood must be ready for {s} / as what was {s's} blood registered / which donors suit {s}, what is the type
ei which blood type {s} +has / what blood group {s} +is / which blood must be ready for {s}
es {s's} blood type is {v} / {s} +has blood {v} / {s's} donor card says {v} / {s} +is {v} by blood / the test showed that {s} +is {v} / in a rescue, {s} +need {v}
== mother-tongue | person self | language | akin second-language
zn 母语
zq {s}[从小|小时候|]说什么话长大的 / {s}在家[里|]说什么语言 / {s}最先学会的是哪种语言 / {s}说得最地道的是什么话 / {s}的第一语言是什么 / {s}做梦说的是什么语言 / {s}跟妈妈聊天用啥话 / {s}骂人的时候冒出哪种话 / 摇篮里{s}听的是什么语
zs {s}的母语是{v} / {s}从小说{v} / {s}在家都说{v} / {s}最先学会的语言是{v} / {s}是说{v}长大的 / {s}做梦说的都是{v}
en mother tongue / native language
eq which language did {s} grow up with / what language +does {s} speak at home / which language did {s} learn first / what was the first language {s} spoke / {s} +speak what at home / in what language +does {s} dream / what +does {s} speak with mum / when {s} +is angry, which language comes out / what words did {s} hear in the cradle, in which tongue
ei which language {s} grew up with / what {s} +speak at home / in what language {s} +dream
es {s} grew up speaking {v} / {s's} mother tongue is {v} / at home {s} +speak {v} / the first language {s} learned was {v} / {s} +is a native speaker of {v} / {s} +dream in {v}
== second-language | person self | language | akin mother-tongue
zn 在学的外语
zq {s}在学[什么外语|哪门外语|什么语言] / {s}报的是哪门语言课 / {s}[最近|]背的是哪国的单词 / {s}正学着说什么话 / {s}想学会哪种语言 / {s}手机里装的学习软件是学什么话的 / 每晚{s}嘀嘀咕咕练哪国话 / {s}准备考哪个语种 / 给{s}买字典要买哪种语言的
zs {s}[最近|]在学{v} / {s}报了{v}班 / {s}每天背{v}单词 / {s}正在自学{v} / {s}跟着网课学{v} / 给{s}买字典要买{v}的
en foreign language
eq which language +is {s} learning / what language +does {s} take lessons in / what +is {s} trying to learn to speak / which language course did {s} sign up for / {s} +is studying which language / what dictionary should I buy for {s} / which words +does {s} mutter every night / for which language exam +is {s} getting ready / what language app is on {s's} phone
ei which language {s} +is learning / what language {s} +take lessons in / for which language exam {s} +is getting ready
es {s} +is learning {v} / {s} +take lessons in {v} / {s} signed up for a course in {v} / {s} +is learning {v} without a teacher / these days {s} +study {v} every evening / {s} +is getting ready for an exam in {v}
== sleep-hours | person self pet | hours
zn 睡眠时间
zq {s}[每天|一天|每晚]睡[多久|几个小时|多长时间] / {s}要睡够多久 / {s}一觉能睡几个小时 / {s}晚上能睡多长时间 / {s}的觉有多长 / 闹钟要让{s}睡够多长 / {s}打呼要打多久 / {s}从闭眼到睁眼隔多久 / 少于多久{s}就没精神
zs {s}每天睡{v} / {s}一晚上要睡{v} / {s}得睡够{v} / {s}一般睡{v} / {s}一天要睡满{v} / 少于{v}，{s}就没精神
en amount of sleep
eq how long +does {s} sleep [every night|a day|] / how many hours of sleep +does {s} get / how much sleep +does {s} need / for how long +does {s} sleep at night / {s} +sleep how many hours / below how many hours +is {s} in a bad mood / from closing to opening eyes, how long is it for {s} / how long should nobody wake {s} / what does {s's} sleep tracker show
ei how long {s} +sleep / how much sleep {s} +get / what {s's} sleep tracker shows
es {s} +sleep {v} a day / {s} +need {v} of sleep / {s} +get {v} of sleep / a night's sleep for {s} is {v} / {s} usually +sleep for {v} / {s's} sleep tracker shows {v}
== favourite-clothes | person self | clothing
zn 最爱穿的衣服
zq {s}[最|总|]爱穿什么 / {s}天天穿着什么 / 人群里怎么认出{s}，穿的是什么 / {s}出门总穿哪件 / {s}老穿的那件是什么 / 洗了又穿，{s}离不了哪件 / 照片里{s}身上老是什么 / 远远走来那个穿啥的是{s} / {s}衣柜里穿得最旧的是哪样
zs {s}最爱穿{v} / {s}天天穿着{v} / {s}出门总穿那件{v} / {s}几乎{v}不离身 / 一眼看见{v}，那就是{s} / 照片里{s}身上老是{v}
en favourite piece of clothing
eq what +does {s} always wear / which clothes +does {s} like best / what can I recognise {s} by, in clothes / what +does {s} put on every day / {s} +go out wearing what / in photos, what +is {s} always dressed in / which item in {s's} wardrobe is the most worn / washed and worn again, what is it that {s} +love / from afar, by which garment do I spot {s}
ei what {s} always +wear / what {s} +put on every day / what {s} always +wear in photos
es {s} always +wear a(n) {v} / {s} hardly ever +go out without the {v} / {s} +like to wear a(n) {v} / people know {s} by the {v} / {s's} favourite piece of clothing is a(n) {v} / in every photo {s} +is in the {v}
`;
