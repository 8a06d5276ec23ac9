/** Who someone is: birth, home, body, names. */
export const IDENTITY = `
== birthday | person self pet | date | akin age
zn 生日
zq {s}[哪天|几号|什么时候]过生日 / {s}是[几月几号|哪一天]出生的 / 该在哪天给{s}[庆生|买蛋糕] / {s}[几月几号|哪天]又长一岁 / 蜡烛要在哪天给{s}点上
zs {s}的生日在{v} / {s}{v}过生日 / {s}是{v}出生的 / 每到{v}，{s}就长一岁 / {v}是{s}的生日 / !{我}们总在{v}给{s}[庆生|切蛋糕]
en birthday
eq when +was {s} born / on [what|which] [day|date] [+was {s} born|+does {s} celebrate a birthday] / [which day|what date] should I put in the calendar for {s's} birthday / when +does {s} turn a year older / when do we light the candles for {s}
ei when {s} +was born / what day {s's} birthday falls on / which date to write down for {s's} birthday
es {s} +was born on {v} / {s's} birthday falls on {v} / {s} +turn a year older on {v} / {v} is {s's} birthday / {s} +celebrate a birthday on {v} / !we always bake a cake for {s} on {v}
== birth-year | person self | birthyear | akin age
zn 出生年份
zq {s}是[哪年|哪一年]生的 / {s}[哪年|哪一年]来到这个世界的 / {s}的身份证上写的是哪年出生 / {s}出生那年是几几年 / {s}是几几年的
zs {s}是{v}生的 / {s}{v}出生 / {s}的身份证上写着{v}出生 / {s}来到世上那年是{v} / {v}，{s}出生了
en year of birth / birth year
eq [in what|which] year +was {s} born / what year [+is|+was] {s} from / {s} +was born in which year / which year [is|stands] in {s's} passport as the year of birth
ei [which|what] year {s} +was born [in|] / how far back {s} +was born, the year I mean
es {s} +was born in {v} / {s} came into the world in {v} / {s's} passport gives {v} as the year of birth / it was {v} when {s} +was born / {s's} year of birth is {v}
== age | person self | age | akin birthday birth-year
zn 年龄 / 年纪
zq {s}[今年|现在|][多大|几岁|多大岁数]了 / {s}[满|有]几岁了 / {s}有多大年纪 / {s}的岁数是多少
zs {s}今年{v} / {s}[已经|刚满|现在]{v}了 / {s}今年正好{v} / {s}到今年就{v}了 / {s}有{v}了 / {s}的年纪是{v}
en age
eq how old +is {s} [now|] / how many years old +is {s} / {s} +is how old / what age +is {s} / how many birthdays +has {s} had
ei how old {s} +is / what age {s} +is [now|]
es {s} +is {v} [years old|] / {s} +has turned {v} / {s} +is {v} this year / {s's} age is {v} / {s} just reached the age of {v} / {s} +is already {v}
== hometown | person self | town | akin residence birthplace
zn 老家 / 家乡
zq {s}老家在[哪|哪里|哪儿|什么地方] / {s}是哪里人 / {s}是从[哪儿|什么地方]来的 / {s}在[哪里|哪儿]长大 / {s}小时候生活在哪
zs {s}老家在{v} / {s}是{v}人 / {s}从小在{v}长大 / {s}的家乡是{v} / {s}来自{v} / {s}是在{v}长大的
en home town / hometown
eq where +does {s} come from / where did {s} grow up / [what|which] town +does {s} come from / where +was {s} raised / [what|which] place +does {s} call home from childhood
ei where {s} +come from / where {s} grew up / which town {s} +is from
es {s} +come from {v} / {s} grew up in {v} / {s} +is originally from {v} / {s's} home town is {v} / {s} +was raised in {v} / {s} spent a whole childhood in {v}
== residence | person self | town | akin hometown
zn 住处
zq {s}[现在|][住哪|住在哪里|住哪儿|住什么地方] / {s}家在哪 / {s}搬到[哪|哪里|什么地方]去了 / {s}如今定居在哪里 / 要去看{s}得上哪儿去
zs {s}[现在|]住在{v} / {s}家在{v} / {s}搬到{v}去了 / {s}定居{v} / {s}在{v}安了家 / {s}[几年前|去年]就住到{v}了
en place of residence
eq where +does {s} live [now|these days|] / [which|what] town +does {s} live in / where +has {s} moved to / where would I go to visit {s} / where +has {s} settled down
ei where {s} +live [now|] / which town {s} +live in / where {s} moved to
es {s} +live in {v} [now|] / {s} +has moved to {v} / {s's} home is in {v} now / {s} settled down in {v} / {s} +has a place in {v} / {s} +is living in {v} these days
== birthplace | person self | city | akin hometown residence
zn 出生地
zq {s}是在[哪儿|哪里|哪个城市]出生的 / {s}生在[哪|哪里|什么地方] / {s}是在哪座城市呱呱坠地的 / {s}在哪儿落地的
zs {s}是在{v}出生的 / {s}生在{v} / {s}的出生地是{v} / {s}在{v}呱呱坠地 / {v}是{s}出生的地方
en birthplace / place of birth
eq where +was {s} born / in [which|what] city +was {s} born / [which|what] place +was {s} born in / what is the birthplace of {s} / which city first saw {s}
ei [where|in which city] {s} +was born / what place {s} +was born in
es {s} +was born in {v} / {s's} birthplace is {v} / it was in {v} that {s} came into the world / {s} first saw the light of day in {v} / {v} is where {s} +was born
== height | person self | height
zn 身高 / 个头
zq {s}[有多高|多高] / {s}[量下来|]身高多少 / {s}个子有多高 / {s}站直了有多高 / {s}量身高是多少
zs {s}身高{v} / {s}有{v}高 / {s}的个子是{v} / {s}站直了{v} / {s}量出来是{v}
en height
eq how tall +is {s} / how high +does {s} stand / what height +is {s} / how much +does {s} measure from head to toe / {s} +is how tall
ei how tall {s} +is / what height {s} +is
es {s} +is {v} tall / {s} +stand {v} tall / {s} +measure {v} / {s's} height is {v} / {s} +was measured at {v}
== weight | pet object product | weight
zn 重量
zq {s}[有多重|多重|重多少] / {s}上秤是多少 / {s}称下来多重 / {s}有多少斤两 / 抱起{s}得有多沉
zs {s}重{v} / {s}有{v}重 / {s}称下来{v} / {s}上秤是{v} / {s}的重量是{v}
en weight
eq how heavy is {s} / how much does {s} weigh / what does {s} weigh / what do the scales say for {s} / {s} weighs how much
ei how heavy {s} is / how much {s} weighs
es {s} weighs {v} / {s} is {v} on the scales / {s's} weight is {v} / !{I} put {s} on the scales: {v} / {s} comes to {v}
== shoe-size | person self | shoesize | akin clothes-size
zn 鞋码 / 脚的尺码
zq {s}[穿|穿的是][几码|多大|多大码]的鞋 / {s}脚多大 / 给{s}买鞋[要|该]买多大[的|] / {s}的鞋是几号
zs {s}穿{v}的鞋 / {s}的鞋是{v}的 / {s}的鞋码是{v} / 给{s}买鞋要买{v}的 / {s}的脚要穿{v}的鞋
en shoe size
eq what size shoes +does {s} wear / how big +is {s's} feet / which size of shoe fits {s} / what size should I get if I buy {s} shoes / {s} +take what size in shoes
ei what size shoes {s} +wear / which shoe size fits {s}
es {s} +wear shoes in {v} / shoes for {s} should be {v} / {s's} shoe size is {v} / {s} +take {v} in shoes / for shoes, {s} +need {v}
== clothes-size | person self | size | akin shoe-size
zn 衣服尺码
zq {s}衣服穿[多大|什么码|几码]的 / 给{s}买衣服[挑|买]多大的 / {s}[的T恤|的外套|上衣]要什么尺码 / {s}穿什么号的衣服 / 哪个尺码的衣服{s}穿着合身
zs {s}衣服穿{v}的 / 给{s}买上衣要{v}的 / {s}穿{v}正合身 / {s}的衣服尺码是{v} / {s}买外套都拿{v}的
en clothing size
eq what size clothes +does {s} wear / which size of jacket fits {s} / what size T-shirt should I buy for {s} / what size +is {s} in clothes / {s} +wear which size
ei what size clothes {s} +wear / which size fits {s} in clothes
es {s} +wear {v} in clothes / a jacket for {s} should be {v} / {s's} clothing size is {v} / {s} +fit into {v} / buy {v} if it is a shirt for {s}
== nickname | person self pet | nickname
zn 外号 / 绰号
zq 大家[都|平时|]管{s}叫什么 / {s}[小时候|]被人叫什么 / 朋友们怎么喊{s} / {s}的小名叫什么 / {s}有什么外号
zs 大家都管{s}叫{v} / {s}的外号叫{v} / 朋友们都喊{s}{v} / {s}从小被人叫作{v} / {s}有个外号叫{v}
en nickname
eq what do [people|friends|they] call {s} / by what nickname +is {s} known / what +is {s} called among friends / what do we all call {s} for fun / which nickname did {s} get
ei what people call {s} / what nickname {s} +has
es everybody [calls|called] {s} {v} / {s} +is known as {v} / {s's} nickname is {v} / people call {s} {v} / {s} got the nickname {v} / among friends {s} +is just {v}
== phone-number | person self shop organisation | phone | akin extension
zn 电话 / 电话号码 / 联系电话
zq [打|拨]哪个号码能找到{s} / 怎么打电话给{s} / {s}的手机号是多少 / 联系{s}要拨多少 / {s}的电话怎么打
zs {s}的电话是{v} / 打{v}就能找到{s} / {s}的号码是{v} / 联系{s}请拨{v} / 找{s}就打{v}
en phone number / telephone number
eq what number do I [dial|call] for {s} / how can I reach {s} by phone / on which number can I ring {s} / what digits do I dial to call {s} / which number gets me {o} on the phone
ei what number to dial for {s} / how to reach {s} by phone
es {s's} phone number is {v} / you can reach {s} on {v} / to call {s}, dial {v} / {s's} number is {v} / ring {v} if you need {s}
== email | person self shop organisation | email | akin online-name
zn 邮箱 / 电子邮箱
zq 给{s}发邮件发到哪个地址 / {s}的邮箱地址怎么写 / {s}用的是哪个邮箱 / 想写信给{s}，邮件该寄到哪 / 邮件发到哪儿{s}能收到
zs {s}的邮箱是{v} / 给{s}的邮件发到{v} / {s}用的邮箱是{v} / 写邮件给{s}就用{v} / {s}的电子邮箱地址是{v}
en email address / email
eq where do I send an email for {s} / to which address should I write {s} an email / how can I reach {s} by email / which mailbox +does {s} use / what address do I type to mail {s}
ei where to email {s} / which email address {s} +use
es {s's} email is {v} / write to {s} at {v} / you can email {s} at {v} / messages for {s} go to {v} / {s} +read messages sent to {v}
== online-name | person self | handle | akin email nickname
zn 网名 / 账号名
zq {s}[在网上|网上]叫什么 / {s}用什么网名 / 在网上怎么搜到{s} / {s}的账号叫什么 / 关注{s}要搜什么
zs {s}网上叫{v} / {s}的网名是{v} / {s}的账号是{v} / 在网上搜{v}就能找到{s} / {s}发帖用的名字是{v}
en user name / handle
eq what +is {s} called online / under [which|what] name +does {s} post / how do I find {s} online / what handle +does {s} use / which account belongs to {s}
ei what {s} +is called online / which handle {s} +use
es {s} +post as {v} / online {s} +is called {v} / {s's} handle is {v} / search for {v} to find {s} online / {s} +use the name {v} on the internet
== star-sign | person self | star | akin zodiac
zn 星座
zq {s}是什么星座[的|] / {s}属于哪个星座 / {s}看星座运势看哪一栏 / 按星座算{s}是什么座 / {s}是哪个星座的人
zs {s}是{v}的 / {s}的星座是{v} / {s}是典型的{v} / 按星座{s}算{v} / {s}[看运势|看星座]都看{v}
en star sign
eq which star sign +is {s} / what sign of the zodiac +was {s} born under / under which sign +was {s} born / {s} +read which horoscope / what +is {s}, going by the stars
ei which star sign {s} +is / what sign {s} +was born under
es {s} +was born under {v} / {s's} star sign is {v} / {s} +is a typical {v} / going by the stars, {s} +is {v} / {s} always +read the horoscope for {v}
== zodiac | person self | zodiac | akin star-sign birth-year
zn 属相 / 生肖
zq {s}属什么[的|] / {s}的生肖是哪个 / {s}是哪个属相 / 十二生肖里{s}是哪个 / {s}生在什么年，属什么
zs {s}{v} / {s}是{v}的 / {s}的生肖嘛，{v} / 论属相，{s}{v} / 十二生肖里{s}{v}
en Chinese zodiac animal
eq which animal of the Chinese zodiac +is {s} / which zodiac year +was {s} born in / in the Chinese zodiac, what +is {s} / what animal year +is {s} from / which of the twelve animals belongs to {s}
ei which Chinese zodiac animal {s} +is / which animal year {s} +was born in
es {s} +was born in the year of {v} / {s's} Chinese zodiac animal is {v} / in the Chinese zodiac {s} +belong to {v} / {s's} birth year was the year of {v} / by the Chinese calendar, {s's} sign is {v}
== blood-type | person self | blood
zn 血型
zq {s}是什么血型[的|] / {s}[验血|体检]验出来是什么型 / {s}属于哪种血型 / 给{s}输血要输什么型的 / {s}的血是什么型
zs {s}是{v}血 / {s}的血型是{v} / {s}验血是{v} / {s}属于{v} / {s}的献血证上写着{v}
en blood type / blood group
eq which blood type +does {s} have / what kind of blood +does {s} have / what did {s's} blood test say the group was / which blood group +does {s} belong to / if {s} needed blood, what type would it be
ei which blood type {s} +has / what blood group {s} +is
es {s's} blood type is {v} / {s} +has blood {v} / {s's} donor card says {v} / {s} +is {v} by blood / the test showed that {s} +is {v}
== mother-tongue | person self | language | akin second-language
zn 母语
zq {s}[从小|小时候|]说什么话长大的 / {s}在家[里|]说什么语言 / {s}最先学会的是哪种语言 / {s}说得最地道的是什么话 / {s}的第一语言是什么
zs {s}的母语是{v} / {s}从小说{v} / {s}在家都说{v} / {s}最先学会的语言是{v} / {s}是说{v}长大的
en mother tongue / native language
eq which language did {s} grow up with / what language +does {s} speak at home / which language did {s} learn first / what was the first language {s} spoke / {s} +speak what at home
ei which language {s} grew up with / what {s} +speak at home
es {s} grew up speaking {v} / {s's} mother tongue is {v} / at home {s} +speak {v} / the first language {s} learned was {v} / {s} +is a native speaker of {v}
== second-language | person self | language | akin mother-tongue
zn 在学的外语
zq {s}在学[什么外语|哪门外语|什么语言] / {s}报的是哪门语言课 / {s}[最近|]背的是哪国的单词 / {s}正学着说什么话 / {s}想学会哪种语言
zs {s}[最近|]在学{v} / {s}报了{v}班 / {s}每天背{v}单词 / {s}正在自学{v} / {s}跟着网课学{v}
en foreign language
eq which language +is {s} learning / what language +does {s} take lessons in / what +is {s} trying to learn to speak / which language course did {s} sign up for / {s} +is studying which language
ei which language {s} +is learning / what language {s} +take lessons in
es {s} +is learning {v} / {s} +take lessons in {v} / {s} signed up for a course in {v} / {s} +is learning {v} without a teacher / these days {s} +study {v} every evening
== sleep-hours | person self pet | hours
zn 睡眠时间
zq {s}[每天|一天|每晚]睡[多久|几个小时|多长时间] / {s}要睡够多久 / {s}一觉能睡几个小时 / {s}晚上能睡多长时间 / {s}的觉有多长
zs {s}每天睡{v} / {s}一晚上要睡{v} / {s}得睡够{v} / {s}一般睡{v} / {s}一天要睡满{v}
en amount of sleep
eq how long +does {s} sleep [every night|a day|] / how many hours of sleep +does {s} get / how much sleep +does {s} need / for how long +does {s} sleep at night / {s} +sleep how many hours
ei how long {s} +sleep / how much sleep {s} +get
es {s} +sleep {v} a day / {s} +need {v} of sleep / {s} +get {v} of sleep / a night's sleep for {s} is {v} / {s} usually +sleep for {v}
== favourite-clothes | person self | clothing
zn 最爱穿的衣服
zq {s}[最|总|]爱穿什么 / {s}天天穿着什么 / 人群里怎么认出{s}，穿的是什么 / {s}出门总穿哪件 / {s}老穿的那件是什么
zs {s}最爱穿{v} / {s}天天穿着{v} / {s}出门总穿那件{v} / {s}几乎{v}不离身 / 一眼看见{v}，那就是{s}
en favourite piece of clothing
eq what +does {s} always wear / which clothes +does {s} like best / what can I recognise {s} by, in clothes / what +does {s} put on every day / {s} +go out wearing what
ei what {s} always +wear / what {s} +put on every day
es {s} always +wear a(n) {v} / {s} hardly ever +go out without the {v} / {s} +like to wear a(n) {v} / people know {s} by the {v} / {s's} favourite piece of clothing is a(n) {v}
`;
