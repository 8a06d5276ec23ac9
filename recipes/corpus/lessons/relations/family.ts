/** Family, friends and the people around someone. */
export const FAMILY = `
== spouse | person self | person
zn 爱人 / 另一半
zq {s}[跟谁|和谁]结的婚 / {s}的[对象|配偶]叫什么 / 嫁给{s}或者娶了{s}的是谁 / {s}跟谁过日子 / 谁是{s}的枕边人 / {s}手上的戒指是跟谁的 / {s}家那口子是谁 / {s}成家了，对方是哪位 / 结婚证上和{s}并排写着谁
zs {s}跟{v}结婚了 / {s}的[对象|配偶]是{v} / {s}和{v}是夫妻 / 跟{s}过日子的是{v} / {v}是{s}的爱人 / {s}同{v}领了证 / 结婚证上和{s}并排写着{v}
en spouse
eq who +is {s} married to / whom did {s} marry / what is the name of the person {s} married / who did {s} say "I do" to / with whom did {s} tie the knot / who wears the other ring, next to {s} / whose hand did {s} win / whose name stands beside {s's} on the certificate / who is waiting at home for {s}
ei who {s} +is married to / whom {s} married / whose hand {s} won
es {s} +is married to {v} / {s} married {v} / {s} and {v} are husband and wife / {s's} better half is {v} / {v} is the one {s} married / {s} tied the knot with {v} / on the certificate, {v} stands beside {s}
== wedding-date | person self | date
zn 结婚纪念日 / 婚礼的日子
zq {s}[哪天|几月几号]结的婚 / {s}[是什么时候|哪一天]办的婚礼 / {s}的喜酒是哪天摆的 / 纪念日{s}该在哪天庆祝 / {s}领证是哪天 / 请柬上{s}的大喜之日是几号 / 哪天要给{s}送纪念日的花 / {s}那身礼服是哪天穿的 / {s}成亲是在几月几日
zs {s}是{v}结的婚 / {s}{v}办的婚礼 / {s}的喜酒摆在{v} / 每年{v}{s}都要庆祝结婚纪念日 / {s}领证那天是{v} / 请柬上写着{s}的大喜之日是{v}
en wedding anniversary
eq when did {s} get married / on what date was {s's} wedding / which day +does {s} celebrate as an anniversary / when did {s} say "I do" / on which day did {s} walk down the aisle / which date is engraved in {s's} wedding ring / when is it time to send {s} flowers for the anniversary / on what day did {s} start married life / what date was on {s's} wedding invitation
ei when {s} got married / on what date {s's} wedding was / which date is in {s's} wedding ring
es {s} got married on {v} / {s's} wedding was on {v} / {s} +celebrate the anniversary on {v} / {s} walked down the aisle on {v} / the date on {s's} wedding ring is {v} / {s} started married life on {v}
== best-friend | person self | person
zn 最好的朋友
zq {s}跟谁[最要好|关系最铁] / {s}有心事[会|都]跟谁说 / {s}的死党是谁 / 谁跟{s}形影不离 / {s}最信得过的人是谁 / {s}一有好吃的先想到谁 / 谁能拍着胸口说最懂{s} / {s}从小跟谁玩到大 / 没了谁{s}会孤单
zs {s}最好的朋友是{v} / {s}跟{v}最要好 / {s}有心事都跟{v}说 / {s}和{v}形影不离 / {v}是{s}的死党 / {s}最信得过{v} / {s}一有好吃的先想到{v}
en best friend
eq who +is {s} closest to / who +does {s} tell everything / which friend +does {s} trust most / with whom +is {s} always seen / who +does {s} go everywhere with / who knows {s} better than anyone / whom +does {s} call first with news / without whom would {s} be lonely / who would {s} take to a desert island
ei who {s} +is closest to / who {s} +trust most / who knows {s} better than anyone
es {s's} best friend is {v} / {s} +is closest to {v} / {s} +tell {v} everything / {s} +trust {v} more than anyone / you never see {s} without {v} / {s} +go everywhere with {v} / with news, {s} +call {v} first
== roommate | person self | person
zn 室友 / 合租的人
zq {s}[现在|]跟谁[合租|住一起] / 谁跟{s}住一个屋 / {s}的屋里还住着谁 / 和{s}分摊房租的是谁 / {s}跟谁同住 / 敲{s}的门，另一个来开的是谁 / {s}对床睡着谁 / 跟{s}抢浴室的是谁 / 谁和{s}一块儿交房租
zs {s}现在跟{v}合租 / {s}和{v}住一个屋 / {v}跟{s}分摊房租 / {s}的室友叫{v} / 跟{s}同住的是{v} / {s}对床睡的是{v}
en flatmate / roommate
eq who +does {s} share a flat with / who +does {s} live with / with whom +does {s} split the rent / who sleeps in the other room at {s's} place / who shares {s's} kitchen / who else opens the door when I ring at {s's} flat / with whom +does {s} fight over the bathroom / who pays the other half of {s's} rent / under one roof with whom +does {s} live
ei who {s} +share a flat with / who {s} +live with / who pays the other half of {s's} rent
es {s} +share a flat with {v} / {s} +live with {v} / {s} +split the rent with {v} / {s's} flatmate is called {v} / the other room at {s's} place is {v}'s / {v} shares {s's} kitchen / {v} pays the other half of {s's} rent
== sibling-count | person self | few
zn 兄弟姐妹的人数
zq {s}有几个兄弟姐妹 / {s}家里[一共|]有几个孩子，不算{ta} / {s}的兄弟姐妹加起来多少个 / 跟{s}同父同母的还有几个 / {s}有多少个手足 / 吃团圆饭时{s}要和几个手足碰杯 / {s}排行的那一辈总共几个，不算本人 / {s}是不是独生，还有几个同胞 / 父母除了{s}还养了几个
zs {s}有{v}个兄弟姐妹 / {s}的兄弟姐妹一共{v}个 / {s}家里除了{ta}还有{v}个孩子 / {s}上下有{v}个兄弟姐妹 / 跟{s}一起长大的兄弟姐妹有{v}个 / {s}家手足{v}人，不算{ta} / 父母除了{s}还养了{v}个
en number of siblings
eq how many brothers and sisters +does {s} have / how many siblings grew up with {s} / how large +is {s's} family, counting only siblings / how many other children did {s's} parents have / {s} +has how many siblings / +is {s} an only child, or how many others are there / with how many did {s} share toys as a child / how many other mouths did {s's} parents feed / how many call {s} a brother or sister
ei how many brothers and sisters {s} +has / how many siblings grew up with {s} / with how many siblings {s} shared toys
es {s} +has {v} brothers and sisters / {s} grew up with {v} siblings / {s's} parents had {v} other children / there are {v} brothers and sisters besides {o} / counting siblings, {s} +has {v} / {s} +come from a big house with {v} brothers and sisters / {v} people call {s} a brother or sister
== child-count | person self | few | akin sibling-count
zn 孩子的个数
zq {s}有几个孩子 / {s}[养了|生了]几个娃 / {s}膝下有几个儿女 / 叫{s}爸爸或妈妈的有几个 / {s}家的小朋友一共几个 / {s}要给几个娃攒学费 / {s}家的饭桌上坐着几个小的 / 儿女加起来，{s}有多少 / {s}当了几个孩子的家长
zs {s}有{v}个孩子 / {s}养了{v}个娃 / {s}膝下有{v}个儿女 / {s}家一共{v}个小朋友 / {s}把{v}个孩子拉扯大 / {s}是{v}个孩子的家长 / {s}要给{v}个娃攒学费
en number of children
eq how many children +does {s} have / how many kids +is {s} raising / how many little ones run about in {s's} house / {s} +has how many sons and daughters / how many children call {s} a parent / for how many +does {s} save school money / how many small shoes stand in {s's} hallway, in pairs / how often did {s} become a parent / how many heirs +does {s} have
ei how many children {s} +has / how many kids {s} +is raising / for how many children {s} +save school money
es {s} +has {v} children / {s} +is raising {v} kids / {s's} house is full, with {v} children / {s} brought up {v} children / there are {v} sons and daughters in {s's} family / {s} +is a parent of {v} / {s} +save school money for {v}
== child-name | person self | nickname | akin nickname
zn 孩子的小名
zq {s}的孩子叫什么 / {s}[给|管]自家娃起了什么小名 / {s}怎么叫自己的宝宝 / {s}家的小家伙叫什么 / {s}喊孩子喊什么 / {s}家那个小不点儿，大家怎么叫 / {s}哄娃睡觉时嘴里念的是谁 / 接孩子放学，{s}在门口喊什么 / {s}给宝贝取了个什么爱称
zs {s}的孩子叫{v} / {s}给娃起的小名是{v} / {s}管自家宝宝叫{v} / {s}家的小家伙叫{v} / {s}喊孩子就喊{v} / 接孩子放学，{s}在门口喊{v}
en pet name for the baby
eq what +does {s} call the baby / what is {s's} little one called at home / which name did {s} give the baby for every day / what name +does {s} shout to call the child in / how +does {s} call the toddler / at the school gate, what name +does {s} call / what sweet name did {s} find for the little one / who +is {s} singing to sleep, by pet name / how +is {s's} child known in the family
ei what {s} +call the baby / what {s's} little one is called / what name {s} +call at the school gate
es {s} +call the baby {v} / {s's} little one is called {v} at home / {s} gave the baby the pet name {v} / to call the child in, {s} +shout {v} / the toddler is {v} to {o} / at the school gate {s} +call {v}
== godparent | person | person
zn 干妈 / 干爹
zq {s}认了谁做干亲 / 谁是{s}的教父或教母 / 认{s}做干儿子干女儿的是谁 / 谁答应过照看{s}一辈子 / {s}逢年过节去给哪位干亲拜年 / 谁给{s}起过誓要护着 / 过年{s}给哪位干亲磕头 / 认亲宴上{s}端茶给了谁 / 谁把{s}当亲生的疼，是干亲那位
zs {s}认了{v}做干亲 / {v}是{s}的干亲 / {s}逢年过节去给{v}拜年，那是干亲 / {v}答应过照看{s}一辈子 / {s}的干亲就是{v} / 认亲宴上{s}端茶给了{v}
en godparent
eq who is godparent to {s} / who promised to look after {s} for life / whose godchild is {s} / who held {s} at the christening / who stands as godparent for {s} / whom +does {s} visit at New Year as a godchild / who vowed to stand by {s} from the first day / whose godchild's photo shows {s} / to whom could {s's} parents entrust {s}, as agreed
ei who is godparent to {s} / whose godchild {s} is / who vowed to stand by {s}
es {v} is godparent to {s} / {s} is the godchild of {v} / {v} promised to look after {s} for life / {v} held {s} at the christening / {s's} godparent is called {v} / {v} vowed to stand by {s} from the first day
== babysitter | person self | person
zn 保姆 / 看护人
zq {s}不在家的时候谁来照看 / 平时谁帮{s}带孩子或看家 / {s}请了谁来帮忙照顾 / 谁来替{s}搭把手照看 / 出差的时候{s}那边交给谁照看 / {s}加班的晚上谁来顶着 / 谁手里有{s}家的钥匙，帮着照看 / {s}付钱请谁来照看 / 有事外出，{s}一个电话叫谁来
zs {v}常来{s}家帮忙照看 / {s}请了{v}来照看 / {s}那边平时由{v}照顾 / 出门的时候，{s}那边就交给{v} / 帮{s}照看的人是{v} / 有事外出，{s}一个电话就叫来{v}
en sitter
eq who comes to babysit for {s} / who looks after things for {s} when nobody is home / whom can {s} count on for babysitting / who sits in for {s} in the evening / who takes care of things at {s's} place / when {s} +work late, who steps in at home / whom +does {s} pay to watch over things / one call from {s}, and who comes to help / who has {s's} house key for babysitting
ei who babysits for {s} / who looks after things for {s} / who steps in at home for {s}
es {v} babysits for {s} / {v} looks after things for {s} / {s} can count on {v} for babysitting / in the evening {v} sits in for {s} / the sitter who comes for {s} is {v} / one call from {s}, and {v} comes
== emergency-contact | person self | person
zn 紧急联系人
zq {s}出了事[要|该]通知谁 / 万一联系不上{s}该找谁 / {s}表格上填的紧急联系人写的谁 / 有急事时{s}让打给谁 / 出意外先给{s}的哪位打电话 / 医院要给{s}的谁打电话 / {s}手机里设的紧急那位是谁 / {s}要是晕倒了该喊谁来 / 学校留的{s}家里人是谁
zs {s}的紧急联系人是{v} / {s}出了事就通知{v} / 万一联系不上{s}就找{v} / {s}表格上填的是{v}，有急事就找这个人 / 有急事时{s}让打给{v} / {s}要是晕倒了，喊{v}来
en emergency contact
eq who should we call if something happens to {s} / whom do I inform in an emergency about {s} / whose name did {s} put down for emergencies / who is to be told first if {s} +is hurt / if I can't reach {s}, whom do I ask for in an emergency / if {s} faints, who has to come / whom would the hospital ring about {s} / which name is saved under emergency in {s's} phone / who must know at once when {s} +is in trouble
ei who to call if something happens to {s} / whose name {s} put down for emergencies / whom the hospital would ring about {s}
es {s's} emergency contact is {v} / if something happens to {s}, call {v} / {s} put down {v} for emergencies / in an emergency about {s}, tell {v} first / when {s} can't be reached, {v} is the one to ring / the hospital would ring {v} about {s}
== neighbour | person self | person
zn 邻居
zq {s}[隔壁|对门]住的是谁 / 谁住在{s}家旁边 / {s}家跟谁家挨着 / {s}串门最近能串到谁家 / {s}的墙那边住着谁 / 包裹送错，{s}去敲谁家的门 / 谁家的饭香会飘到{s}那儿 / 帮{s}收快递的是哪户 / {s}一出门先碰见谁
zs {s}隔壁住着{v} / {v}住在{s}家旁边 / {s}的邻居是{v} / {s}家跟{v}家挨着 / {s}对门就是{v} / 谁都知道，{v}家的饭香会飘到{s}那儿
en neighbour / next-door neighbour
eq who lives next door to {s} / who is on the other side of {s's} wall / whose house stands beside {s's} place / over the fence, who +does {s} talk to / who lives beside {s} / at whose door +does {s} ring for sugar / whose cooking can {s} smell through the wall / who takes in parcels for {s} next door / whom +does {s} meet first when leaving home
ei who lives next door to {s} / who {s's} neighbour is / at whose door {s} +ring for sugar
es {v} lives next door to {s} / {s's} neighbour is {v} / on the other side of {s's} wall lives {v} / {s} +live next to {v} / over the fence {s} +talk to {v} / {s} +ring at {v}'s door for sugar
== crush | person self | person | akin spouse
zn {s}喜欢的人
zq {s}[偷偷|悄悄|]喜欢谁 / {s}暗恋的是谁 / {s}对谁有意思 / {s}给谁写过情书 / 谁让{s}心动 / {s}见了谁会脸红 / 谁在{s}心里占着位置 / {s}本子上偷偷写满谁的名字 / {s}想约谁去看电影
zs {s}偷偷喜欢{v} / {s}暗恋{v} / {s}对{v}有意思 / {s}给{v}写过情书 / {v}让{s}心动 / {s}本子上写满了{v}的名字
en crush / secret love
eq who +is {s} in love with / who +does {s} secretly like / whom did {s} write a love letter to / who makes {s} blush / whose name +does {s} keep mentioning with a smile / whose name fills {s's} notebook / for whom +does {s's} heart beat / whom would {s} love to take to the cinema / who +has {s} got eyes for
ei who {s} +is in love with / who {s} secretly +like / whose name fills {s's} notebook
es {s} +is secretly in love with {v} / {s} +has a crush on {v} / {s} wrote a love letter to {v} / {v} makes {s} blush / the one {s} really +like is {v} / {s's} notebook is full of the name {v}
== mother-job | person self | job | akin job
zn 妈妈的职业 / 母亲的工作
zq {s}的妈妈是做什么的 / {s}的母亲[干哪一行|从事什么工作] / {s}妈妈[上班|工作]是干嘛 / {s}的妈妈靠什么谋生 / {s}填母亲职业那栏写什么 / {s}小时候跟着妈妈去哪种地方上班，她是干嘛的 / {s}妈妈的制服是什么职业的 / 别人介绍{s}的母亲，说她是做什么的 / {s}从妈妈那儿学到哪一行的门道
zs {s}的妈妈是{v} / {s}的母亲当了一辈子{v} / {s}妈妈的工作是{v} / 填母亲职业，{s}写的是{v} / {s}的妈妈做{v}这一行 / 别人介绍{s}的母亲，都说她是{v}
en mother's job / mother's occupation
eq what does {s's} mother do [for a living|] / what is {s's} mother's job / what did {s} write for "mother's occupation" / what line of work is {s's} mother in / as what does {s's} mother work / when people introduce {s's} mother, as what / whose uniform did {s's} mother wear, by job / what trade could {s} have learned from a mother / what did {s's} mother train for
ei what {s's} mother does / what line of work {s's} mother is in / as what people introduce {s's} mother
es {s's} mother is a(n) {v} / {s's} mother works as a(n) {v} / under "mother's occupation" {s} wrote {v} / {s's} mother has been a(n) {v} all her life / {s's} mother earns her living as a(n) {v} / {s's} mum trained as a(n) {v} / people introduce {s's} mother as a(n) {v}
== father-job | person self | job | akin job mother-job
zn 爸爸的职业 / 父亲的工作
zq {s}的爸爸是做什么的 / {s}的父亲[干哪一行|从事什么工作] / {s}爸爸[上班|工作]是干嘛 / {s}的父亲靠什么养家 / {s}填父亲职业那栏写什么 / {s}爸爸每天出门去做什么 / {s}的父亲在单位是什么身份 / 提起{s}的老爹，街坊说他是干嘛的 / {s}老爸退休前干的哪行
zs {s}的爸爸是{v} / {s}的父亲干的是{v} / {s}爸爸靠当{v}养家 / 填父亲职业，{s}写的是{v} / {s}的爸爸年轻时就做{v} / 提起{s}的老爹，街坊都说他是{v}
en father's job / father's occupation
eq what does {s's} father do [for a living|] / what is {s's} father's job / what did {s} write for "father's occupation" / what trade does {s's} father follow / as what does {s's} father work / when the neighbours talk of {s's} father, what is he / what did {s's} father do before retiring / with what hands-on job did {s's} father bring home money / what did {s} see a father do every day at work
ei what {s's} father does / what trade {s's} father follows / what {s's} father did before retiring
es {s's} father is a(n) {v} / {s's} father works as a(n) {v} / under "father's occupation" {s} wrote {v} / {s's} father has been a(n) {v} since he was young / {s's} father feeds the family as a(n) {v} / {s's} dad trained as a(n) {v} / before retiring, {s's} father was a(n) {v}
== inherited | person self | object
zn 传家宝
zq {s}从[长辈|祖辈]那里继承了什么 / {s}家传下来的是什么 / 老人家给{s}留了什么 / {s}手里的祖传物件是什么 / {s}分到了哪样家里的老东西 / 分家的时候{s}拿到什么 / {s}锁在柜子里的老物件是啥 / {s}的祖辈传下哪样东西 / 老人临走前交给{s}什么
zs {s}从长辈那里继承了{v} / {s}的传家宝是{v} / 老人家给{s}留了{v} / {s}分到了家里的{v} / {s}手里有件祖传的{v} / 老人临走前交给{s}的是{v}
en heirloom
eq what did {s} inherit / which heirloom +does {s} have / what was left to {s} by the grandparents / what old family thing went to {s} / what did the will give to {s} / when the old house was cleared, what went to {s} / what old thing +does {s} keep under lock and key / which object came down the family to {s} / what did grandma press into {s's} hands
ei what {s} inherited / which heirloom {s} +has / which object came down the family to {s}
es {s} inherited a(n) {v} / {s's} heirloom is a(n) {v} / the grandparents left {s} a(n) {v} / the will gave {s} a(n) {v} / of all the family things, {s} got a(n) {v} / down the family, {s} got a(n) {v}
== birthday-gift | person self | gift | akin wanted-gift
zn 收到的生日礼物
zq {s}[去年|今年|]过生日收到了什么 / 大家给{s}送了什么生日礼物 / {s}拆开礼物，里面是什么 / {s}生日那天得了什么 / {s}的礼盒里装的是什么 / 吹完蜡烛{s}打开了什么 / {s}今年的礼物让{ta}乐坏了，是啥 / 朋友凑钱给{s}买了什么 / 生日会上塞到{s}手里的是什么
zs {s}生日收到了{v} / 大家给{s}送了{v}当生日礼物 / {s}拆开礼物，里面是{v} / {s}生日那天得了{v} / {s}的礼盒里装着{v} / 朋友凑钱给{s}买了{v}
en birthday present
eq what did {s} get for a birthday / what was in {s's} birthday parcel / which present did we give {s} / what did {s} unwrap on the big day / what did everyone buy {s} for the birthday / after the candles, what did {s} open / what made {s} so happy on the birthday / what did friends club together to buy for {s} / what was tied with a ribbon for {s}
ei what {s} got for a birthday / what was in {s's} birthday parcel / what {s} opened after the candles
es {s} got a(n) {v} as a birthday present / in {s's} birthday parcel was a(n) {v} / we gave {s} a(n) {v} for the birthday / {s} unwrapped a(n) {v} on the big day / everyone chipped in and bought {s} a(n) {v} / after the candles, {s} opened a(n) {v}
== wanted-gift | person self | gift | akin birthday-gift
zn {s}想要的礼物
zq {s}[过年|圣诞|]想要什么礼物 / 送{s}什么最合心意 / {s}的愿望清单上写了什么 / {s}一直念叨着想要什么 / 给{s}准备什么惊喜好 / {s}路过橱窗总盯着什么 / 信里{s}跟圣诞老人要了啥 / {s}做梦都想拥有什么 / 有奖的话{s}会挑哪样
zs {s}想要{v} / {s}一直念叨着要{v} / {s}的愿望清单上写着{v} / 送{s}就送{v} / {s}盼着有人送{v} / {s}路过橱窗总盯着{v}
en present {s} +hope for
eq what +does {s} want as a present / what is on {s's} wish list / what could we give {s} to make a surprise / what +has {s} been longing for / which gift would please {s} / in front of which thing in the shop window +does {s} stop / what did {s} ask for in the letter / what would make {s's} eyes shine as a gift / given a free choice, what would {s} take home
ei what {s} +want as a present / what is on {s's} wish list / what {s} asked for in the letter
es {s} +want a(n) {v} as a present / on {s's} wish list is a(n) {v} / {s} +has been longing for a(n) {v} / a(n) {v} would please {s} as a gift / {s} +hope someone buys a(n) {v} / in the letter, {s} asked for a(n) {v}
== chore | person self | duty
zn 家务活 / 负责的家务
zq {s}在家[负责|管]什么 / 家里轮到{s}干哪样活 / {s}每天要做什么家务 / 分工的时候{s}领了什么活 / 哪件家务归{s} / 值日表上{s}那格写的什么 / 爸妈吩咐{s}干啥 / {s}偷懒不做的话家里缺了哪样 / 回家第一件事{s}要做什么活
zs {s}在家负责{v} / 家里{v}的活归{s} / {s}每天要{v} / 分工的时候{s}领了{v} / {s}的家务活是{v} / 值日表上{s}那格写着{v}
en chore / household job
eq which chore +does {s} do / what +is {s} responsible for at home / what job at home fell to {s} / what +does {s} have to do around the house / which household task belongs to {s} / what is written in {s's} box on the rota / what doesn't get done at home when {s} +is lazy / which job waits for {s} after coming home / what did the parents ask {s} to do
ei which chore {s} +do / what {s} +is responsible for at home / what is written in {s's} box on the rota
es {s's} chore is {v} / {s} +is responsible for {v} / at home {s} +take care of {v} / {v} fell to {s} / {s} +has the job of {v} / {s's} box on the rota says {v}
== teacher-name | person self | person | akin mentor
zn 班主任 / 老师
zq {s}[的班|班上]是谁教的 / 谁带{s}的班 / 教{s}的是哪位老师 / {s}在谁的班上 / {s}的成绩单是谁签的字 / 开家长会要找{s}的哪位老师 / {s}作业本上签的谁的名 / {s}怕哪位老师点名 / 谁管着{s}那个班
zs {s}的班主任是{v} / {v}带{s}的班 / {s}在{v}的班上 / 教{s}的是{v} / {s}的成绩单是{v}签的字 / {s}作业本上签的是{v}的名
en teacher / class teacher
eq who teaches {s} / whose class +is {s} in / which teacher looks after {s's} class / who signs {s's} school report / who stands in front of {s's} class / at the parents' evening, whom do we see about {s} / whose red pen is in {s's} exercise book / who calls {s's} name in the morning at school / to whom +does {s} hand in homework
ei who teaches {s} / whose class {s} +is in / whose red pen is in {s's} exercise book
es {v} teaches {s} / {s} +is in {v}'s class / {s's} teacher is {v} / {v} signs {s's} school report / the teacher in front of {s's} class is {v} / {s} +hand in homework to {v}
== school | person self | school | akin employer
zn 学校 / 母校
zq {s}在哪儿[上学|念书] / {s}[读|念]的是哪所学校 / {s}的校徽是哪个学校的 / {s}从哪里毕业 / {s}每天去哪里上课 / {s}考上了哪儿 / {s}书包上印着什么学校 / 放学去哪个校门口接{s} / 毕业照是{s}在哪里拍的
zs {s}在{v}念书 / {s}读的是{v} / {s}每天去{v}上课 / {s}从{v}毕业 / {s}戴的是{v}的校徽 / 放学去{v}门口接{s}
en school
eq where +does {s} go to school / which school +does {s} attend / what place did {s} graduate from / whose school badge +does {s} wear / where +does {s} have lessons / in front of which school do I wait for {s} / where did {s} pass the entrance exam / what is printed on {s's} school bag / in whose classrooms +does {s} sit
ei where {s} +go to school / which school {s} +attend / in front of which school to wait for {s}
es {s} +go to school at {v} / {s} +attend {v} / {s} graduated from {v} / {s} +wear the badge of {v} / {s} +have lessons at {v} / wait for {s} in front of {v}
== class-position | person self | seat
zn 座位号
zq {s}[在教室|上课|考试]坐几号 / {s}的座位在哪一号 / 排座的时候{s}排到了哪 / {s}该坐哪个位子 / 几号位是{s}的 / 监考表上{s}是几号 / 找{s}看座位图的哪一格 / 桌角贴的几号是{s}的 / 换完座{s}挪到哪去了
zs {s}坐{v} / {s}的座位是{v} / 排座的时候{s}排到{v} / {v}是{s}的位子 / {s}被安排在{v}号位 / 换完座，{s}挪到了{v}
en seat number
eq which seat +is {s} in / where +is {s} sitting, which number / what seat was given to {s} / which place in the room belongs to {s} / what number is on {s's} chair / on the seating plan, which box +is {s} in / what is stuck on the corner of {s's} desk / after the change of seats, where did {s} end up / which number did {s} draw for a seat
ei which seat {s} +is in / what seat was given to {s} / which number {s} drew for a seat
es {s} +is in seat {v} / {s} +sit at {v} / seat {v} belongs to {s} / {s} got seat {v} / the number on {s's} chair is {v} / {s} drew seat {v}
`;
