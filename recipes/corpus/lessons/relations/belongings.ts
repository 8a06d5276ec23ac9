/** Things people own: where they lie, what they are like, where they come from. */
export const BELONGINGS = `
== location | object device | spot | akin spare-location
zq {s}[放|搁|收]在[哪|哪里|哪儿|什么地方] / 去哪[找|拿]{s} / {s}跑到哪儿去了 / {s}[在哪|在什么地方] / 到哪里能翻出{s} / 要用{s}的话上哪儿取 / 谁动过{s}？[到底|现在]在哪呢 / 帮我回想一下{s}塞到哪里了 / 要翻哪个地方才能看到{s} / {s}藏哪儿了 / 上次用完{s}搁到什么地方了
zs {s}在{v} / {s}放在{v} / {s}收在{v}了 / 找{s}就去{v} / {s}一直搁在{v} / {我}把{s}放{v}了 / 要用{s}就去{v}拿
eq where is {s} / where did {I} put {s} / in what place do I find {s} / where has {s} got to / where [should|do|can] I look for {s} / where is {s} [kept|lying] / which spot is {s} in / in which corner of the house is {s} / where did {s} end up / I am looking for {s}, so where do I go / where can I pick up {s} / who remembers where {s} was put
ei where {s} is / where to find {s} / where {s} is kept / where {s} ended up
es {s} is {v} / {I} put {s} {v} / {s} is kept {v} / you will find {s} {v} / look for {s} {v} / {s} is lying {v} / {s} ended up {v}
== spare-location | vehicle building | spot | akin location manual-location
zn 备用钥匙
zq {s}的备用钥匙[藏|放]在哪 / 钥匙丢了去哪找{s}的另一把 / {s}的第二把钥匙在什么地方 / 万一锁在外面，{s}的备用钥匙去哪拿 / {s}多出来的那把钥匙搁哪儿了 / {s}打不开了，另一把钥匙在哪儿 / 谁知道{s}那把多配的钥匙收哪了 / 忘带钥匙的话怎么进{s}，钥匙藏在什么地方 / {s}还有一把钥匙，放哪里来着
zs {s}的备用钥匙藏在{v} / {s}的第二把钥匙在{v} / {s}多出来的那把钥匙搁在{v} / 万一锁在外面，去{v}拿{s}的备用钥匙 / 打开{s}的备用钥匙放在{v} / 忘带钥匙了就去{v}找{s}的那把
en spare key to {s}
eq where is the spare key to {s} / where do we hide the second key for {s} / if I am locked out, where is the other key to {s} / in what place is {s's} extra key / where can I get another key for {s} / how do I get into {s} without my own key, where is the hidden one / which place hides the other key of {s} / I lost my key to {s}, where is another / where should I feel for the key to {s}
ei where the spare key to {s} is / where we hide the second key for {s} / which place hides the other key of {s}
es the spare key to {s} is {v} / the second key for {s} is hidden {v} / we keep an extra key for {s} {v} / if you are locked out, the other key to {s} is {v} / {s's} spare key hangs {v} / the hidden key to {s} is {v}
== manual-location | device | spot | akin spare-location location
zn 说明书
zq {s}的说明书在哪 / 想查{s}怎么用，册子放哪了 / {s}的使用手册收在什么地方 / {s}的小册子塞到哪里去了 / {s}的保修单和说明书搁哪儿 / 翻遍了也找不到{s}的说明书，[是|会]放在哪 / {s}按键怎么按要看册子，册子呢，在哪 / 给师傅看{s}的手册，去哪里拿 / {s}附带的那本小书在什么地方
zs {s}的说明书在{v} / {s}的手册收在{v} / {s}的小册子塞在{v} / 想查{s}怎么用，册子在{v} / {s}的说明书{我}搁{v}了 / 给师傅看的{s}那本手册在{v}
en manual of {s}
eq where is the manual for {s} / where did {I} put the booklet of {s} / in what place are {s's} instructions / I need to read up on {s}; where is the booklet / where are the instructions that came with {s} / which spot holds the paper instructions of {s} / where do I find out in writing how {s} works / the repairman wants the booklet of {s}, where is it / where was the guide to {s} put
ei where the manual for {s} is / where {s's} instructions are / which spot holds the instructions of {s}
es the manual for {s} is {v} / {I} put the booklet of {s} {v} / {s's} instructions are {v} / the instructions that came with {s} lie {v} / {s's} manual is {v} / anyone who wants to read about {s} finds the booklet {v}
== object-colour | object device vehicle | colour
zn 颜色
zq {s}[是|]什么颜色[的|] / {s}涂的是什么色 / {s}外面是哪种颜色 / {s}的外壳或表面什么色 / 挑{s}的时候选的哪个颜色 / 一堆东西里怎么挑出{s}，看什么颜色 / {s}是红的绿的还是别的色 / 给{s}配个套子要配什么色 / 描述一下{s}，颜色是啥
zs {s}是{v}的 / {s}的颜色是{v} / {s}涂成了{v} / {s}外面是{v} / 挑的时候，{s}选了{v} / 一眼看过去，{s}{v}的很显眼
en colour
eq what colour is {s} / which colour does {s} have / what colour did {I} choose for {s} / in what colour is {s} painted or dyed / what shade is {s} / how would you describe the colour of {s} / if I look for {s} in a pile, what colour do I look for / which paint or dye did {s} get / is {s} red, green or what
ei what colour {s} is / which colour {s} has / what colour to look for if I want {s}
es {s} is {v} / {s's} colour is {v} / {I} chose {v} for {s} / {s} comes in {v} / the colour of {s} is {v} / look for something {v} if you want {s}
== object-giver | object device | person | akin bought-at
zn 送{我}{s}的人
zq {s}是谁送的 / 谁把{s}送给{我}的 / {s}是哪位给的礼物 / {s}[从谁那儿来的|是谁给的] / 送{我}{s}的人是谁 / {我}该为{s}感谢谁 / {s}上的卡片是谁写的 / 当初是谁大方地给了{我}{s} / 得了{s}，{我}欠谁一个人情
zs {s}是{v}送的 / {v}把{s}送给了{我} / {s}是{v}给的礼物 / {s}从{v}那儿得来的 / 送{我}{s}的人是{v} / 多亏了{v}，{我}才有了{s}
en person who gave {me} {o}
eq who gave {me} {o} / from whom did {I} get {s} / who is {s} a present from / whose gift is {s} / who was so kind to give {me} {o} / whom do I have to thank for {s} / who handed {s} over as a present / whose kindness brought {me} {o} / who signed the card that came with {s}
ei who gave {me} {o} / whose gift {s} is / whom to thank for {s}
es {v} gave {me} {o} / {s} is a present from {v} / {s} was given to {me} by {v} / {I} got {s} from {v} / {s} came from {v} as a gift / I have {v} to thank for {s}
== object-price | object device vehicle product | money
zn 价钱 / 价格
zq {s}[花了多少钱|多少钱买的] / 买{s}花了多少 / {s}[值多少|卖多少钱] / {s}的标签上写多少钱 / {s}的发票上是多少 / 要是丢了{s}得赔多少 / {s}贵不贵，掏了多少 / 卖家给{s}开价多少 / 换成钱，{s}相当于多少
zs {s}花了{v} / 买{s}用了{v} / {s}值{v} / {s}的标签上写着{v} / {s}的发票上是{v} / {s}要{v} / 卖家给{s}开价{v}
en price
eq how much did {s} cost / what was paid for {s} / what is {s} worth / what does the price tag of {s} say / for how much can one buy {s} / how expensive is {s} / how much money went on {s} / what did the seller ask for {s} / if {s} were lost, how much would be gone
ei how much {s} cost / what was paid for {s} / how expensive {s} is
es {s} cost {v} / {v} was paid for {s} / {s} is worth {v} / the price tag of {s} says {v} / one can buy {s} for {v} / the bill for {s} was {v} / the seller asked {v} for {s}
== bought-at | object device vehicle | shop | akin object-giver
zn 卖{s}的那家店
zq {s}在哪[买的|家店买的] / {s}是从哪家店买来的 / 上哪儿能再买一个{s}那样的 / {s}的小票是哪家店的 / {s}出自哪家店 / 谁家卖{s}那样的 / 哪个店里能见到{s}的同款 / 退{s}要退到哪里去 / 当时逛到哪家店挑中了{s}
zs {s}是在{v}买的 / {s}从{v}买来的 / {s}的小票是{v}的 / {s}出自{v} / 在{v}买到了{s} / 当时逛到{v}，挑中了{s}
en shop {s} came from
eq where was {s} bought / which shop sold {me} {o} / from which shop is {s} / what shop is on the receipt for {s} / where did {I} buy {s} / to which shop would I return {s} / whose counter did {s} lie on / which seller had {s} / where do they sell things like {s}
ei where {s} was bought / which shop {s} came from / to which shop to return {s}
es {s} was bought at {v} / {I} bought {s} at {v} / {v} sold {me} {o} / the receipt for {s} is from {v} / {s} comes from {v} / {s} was found on a shelf at {v}
== object-material | object product building | material
zn 材料 / 材质
zq {s}是[什么做的|用什么做的] / {s}[用的|是]什么材料 / {s}的料子是什么 / {s}拿什么造的 / 摸起来{s}是什么材质 / {s}结实吗，什么料的 / 拆开看{s}，里面是什么材质 / {s}怕不怕水，是拿什么做的 / 工匠用什么打造出{s}
zs {s}是{v}做的 / {s}用的是{v} / {s}的材料是{v} / {s}拿{v}造的 / {s}的料子是{v} / 工匠用{v}打造出了{s}
en material
eq what is {s} made of / which material is {s} made from / from what was {s} built or sewn / what stuff is {s} / out of what did they make {s} / what kind of stuff went into {s} / if I scratch {s}, what is underneath / what did the craftsman use for {s} / what do I feel when I touch {s}
ei what {s} is made of / which material {s} is made from / what kind of stuff went into {s}
es {s} is made of {v} / they made {s} out of {v} / {s} was built from {v} / {s's} material is {v} / if you touch {s}, you feel {v} / the craftsman used {v} for {s}
== borrower | object vehicle device | person | akin owner
zn 借用人
zq {s}借给谁了 / 谁[借走了|拿走了]{s} / {s}现在在谁手里 / 该找谁要回{s} / {s}在谁那儿 / {s}怎么不见了，谁拿去用了 / 眼下是谁在用{s} / 我要用{s}得跟谁讨 / {s}出借的对象是哪位
zs {s}借给{v}了 / {v}借走了{s} / {s}现在在{v}手里 / 要回{s}得找{v} / {s}在{v}那儿 / 眼下是{v}在用{s}
en borrower of {s}
eq who borrowed {s} / to whom did {I} lend {s} / who has {s} at the moment / from whom do I get {s} back / in whose hands is {s} now / who walked off with {s} / who is using {s} these days / in whose house is {s} staying / whom must I remind to bring back {s}
ei who borrowed {s} / who has {s} at the moment / who is using {s} these days
es {v} borrowed {s} / {I} lent {s} to {v} / {v} has {s} at the moment / {s} is with {v} now / to get {s} back, ask {v} / {v} walked off with {s}, with permission
== object-year | object vehicle device product | recentyear
zn 年份
zq {s}是哪年[买的|造的|的] / {s}是[什么年代|哪一年]的东西 / {s}上刻着哪年 / {s}从哪年用到现在 / {s}[是几几年|哪年]出的 / {s}老不老，哪年的货 / {s}的生产日期是哪年 / {s}陪了人多久，从哪一年算起 / 查{s}的来历要查到哪年
zs {s}是{v}的 / {s}造于{v} / {s}上刻着{v} / {s}从{v}用到现在 / {s}是{v}出的 / 查{s}的来历，要查到{v}
en year
eq what year is {s} from / in which year was {s} made / how far back does {s} go, in years / which year is stamped on {s} / since what year has {s} been in use / how old is {s}, going by the year / when did {s} leave the factory, in what year / to what year can {s} be traced / in what year did the story of {s} begin
ei what year {s} is from / in which year {s} was made / to what year {s} can be traced
es {s} is from {v} / {s} was made in {v} / {v} is stamped on {s} / {s} has been in use since {v} / {s} dates back to {v} / {s} left the factory in {v}
== engraving | object | slogan
zn 刻的字
zq {s}上刻着什么[字|] / {s}上写了句什么话 / {s}背面有什么字 / {s}上那行字是什么 / 仔细看{s}，上面写的什么 / 把{s}翻过来看，刻了句啥 / 念一念{s}上面的字 / 工匠在{s}上留下什么话 / {s}的铭文怎么说
zs {s}上刻着“{v}” / {s}上写着一句“{v}” / {s}背面有“{v}”的字 / {s}上那行字是“{v}” / 仔细看{s}，上面写着“{v}” / 工匠在{s}上留下一句“{v}”
en engraving
eq what is engraved on {s} / which words are written on {s} / what does it say on the back of {s} / what does the writing on {s} say / if you look closely at {s}, what do you read / can you read me the words on {s} / which message did someone leave on {s} / what inscription does {s} carry / what did the craftsman write on {s}
ei what is engraved on {s} / what it says on the back of {s} / which message someone left on {s}
es the words "{v}" are engraved on {s} / on the back of {s} it says "{v}" / "{v}" is written on {s} / the writing on {s} says "{v}" / if you look closely at {s}, you read "{v}" / {s} carries the message "{v}"
== repairer | object device vehicle | person | akin borrower
zn 修理的人
zq {s}坏了找谁修 / 谁给{s}做保养 / {s}上次是谁修好的 / 修{s}的师傅是谁 / {s}出毛病了该叫谁 / 谁手里有修{s}的本事 / {s}该送到哪位手上修 / 找哪位高手能救活{s} / {s}的毛病归谁治
zs {s}坏了找{v}修 / {v}给{s}做保养 / {s}上次是{v}修好的 / 修{s}的师傅是{v} / {s}出毛病了就叫{v} / 能救活{s}的只有{v}
en repairer of {s}
eq who repairs {s} / whom do I call when {s} breaks down / who fixed {s} last time / who does the servicing of {s} / which person knows how to mend {s} / into whose hands do I give {s} when it is broken / who can bring {s} back to life / who has the skill to mend {s} / which craftsman knows {s} inside out
ei who repairs {s} / who fixed {s} last time / into whose hands to give {s} when it is broken
es {v} repairs {s} / {v} fixed {s} last time / when {s} breaks down, call {v} / {v} does the servicing of {s} / {v} knows how to mend {s} / a broken {o} goes to {v}
== object-fix | device vehicle | procedure
zn 解决办法
zq {s}[不动了|卡住了]怎么办 / 怎么重启{s} / {s}没反应该怎么弄 / 有什么窍门让{s}恢复正常 / 遇到{s}失灵要怎么做 / {s}罢工了，怎么救 / 谁知道怎么让{s}重新工作 / {s}出状况的时候第一步干嘛 / 对付{s}有什么土办法
zs {s}不动了就{v} / 要重启{s}，{v} / {s}没反应的时候{v} / 让{s}恢复正常的窍门是{v} / 遇到{s}失灵，{v}就行 / 对付{s}的土办法就是{v}
en trick with {s}
eq how do I get {s} going again / what is the trick when {s} is stuck / how can {s} be restarted / what do I do if {s} does nothing / what helps when {s} fails / what makes {s} work again / {s} is on strike, what now / how do you deal with {s} when it goes wrong / which little trick brings {s} back
ei how to get {s} going again / what to do when {s} is stuck / what makes {s} work again
es to restart {s}, {v} / when {s} is stuck, {v} / if {s} does nothing, {v} / the trick with {s} is this: {v} / to get {s} going again, {v} / {s} comes back to life if you {v}
== object-length | object | centimetres
zn 长度
zq {s}[有多长|多长] / {s}量下来是多少 / {s}从头到尾多长 / 装{s}得留多长的地方 / {s}的尺子量出来是几 / 拉开皮尺量{s}，读数是几 / {s}够不够长，究竟多长 / {s}占多长的地方 / 从一端到另一端{s}有多少
zs {s}长{v} / {s}有{v}长 / {s}量下来{v} / {s}从头到尾{v} / 装{s}要留{v}的地方 / 从一端到另一端，{s}有{v}
en length
eq how long is {s} / what does {s} measure / how many metres or centimetres is {s} / what length is {s} from end to end / how much space does {s} need lengthwise / from one end to the other, how far is it on {s} / how much would a tape show for {s} / how much room does {s} take up in length / is {s} long, and how long exactly
ei how long {s} is / what {s} measures / how much a tape would show for {s}
es {s} is {v} long / {s} measures {v} / from end to end {s} is {v} / {s} needs {v} of space / {s's} length is {v} / a tape along {s} shows {v}
== object-owner | object vehicle building | person | akin borrower
zn 原来的主人
zq {s}原来是谁的 / {s}以前归谁 / {s}的上一个主人是谁 / 谁用过{s}，后来才到这儿 / {s}从谁手上转过来的 / {s}的来历呢，前任主人是谁 / 在这之前{s}跟着谁 / {s}是谁转让出来的 / 追到上一手，{s}属于谁
zs {s}原来是{v}的 / {s}以前归{v} / {s}的上一个主人是{v} / {v}以前用着{s} / {s}从{v}手上转过来 / {s}是{v}转让出来的
en former owner of {s}
eq who used to own {s} / whose was {s} before / who had {s} first / from whose hands did {s} come / to whom did {s} belong in the past / before all this, who kept {s} / who gave up {s} / to whom can {s} be traced back / who was there before us with {s}
ei who used to own {s} / whose {s} was before / who kept {s} before
es {v} used to own {s} / {s} used to belong to {v} / before, {s} was in the hands of {v} / {s's} former owner is {v} / {v} had {s} first / {v} gave up {s} some time ago
== object-fault | device vehicle | fault
zn 毛病
zq {s}[有什么毛病|哪里坏了] / {s}出了什么问题 / {s}怎么送去修了 / {s}最近有啥不对劲 / {s}为什么不好用了 / 修理单上写着{s}怎么了 / {s}让人头疼的是什么 / {s}哪儿出了岔子 / 用{s}的时候会碰到什么情况
zs {s}的毛病是{v} / {s}最近{v} / {s}老是{v} / {s}送去修是因为{v} / {s}出的问题是{v} / 修理单上写着{s}{v}
en problem with {s}
eq what is wrong with {s} / which problem does {s} have / why was {s} sent for repair / what is the matter with {s} / what did {I} complain about with {s} / what keeps going wrong with {s} / what stands on the repair slip of {s} / what is annoying about {s} / which defect was found on {s}
ei what is wrong with {s} / which problem {s} has / what keeps going wrong with {s}
es the trouble with {s} is that {v} / {s} has a problem: {v} / {s} was sent for repair because {v} / something is wrong with {s}, {v} / the fault of {s}: {v} / on the repair slip of {s} it says: {v}
`;
