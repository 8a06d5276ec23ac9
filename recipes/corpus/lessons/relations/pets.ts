/** Animals that live with people. */
export const PETS = `
== pet-age | pet | petage | akin birthday
zn 年龄
zq {s}[多大|几岁|几个月]了 / {s}养了有多大了 / {s}是多大的小家伙 / 兽医说{s}有多大 / {s}算起来多大岁数 / 按兽医本子上算{s}多大 / 该给{s}吃幼宠粮还是老宠粮，它多大 / {s}来的时候算起，如今几岁 / {s}是小不点还是老家伙，几岁
zs {s}[今年|已经|刚满]{v}了 / {s}现在{v} / 兽医说{s}有{v}了 / {s}才{v} / {s}算起来有{v}了 / 兽医本子上{s}写着{v}
en age
eq how old is {s} / how long ago was {s} born / what age did the vet write down for {s} / how many years or months old is {s} / {s} is how old by now / is {s} a baby or a grandparent among animals, and how old / which food for what age does {s} get / what does the vet's booklet say about {s's} years / how long has {s} lived in this world
ei how old {s} is / what age the vet wrote down for {s} / how long {s} has lived in this world
es {s} is {v} old / {s} has just turned {v} old / the vet says {s} is {v} old / {s} is only {v} old / by now {s} is {v} old / {s} has lived in this world for {v}
== pet-species | namedpet | species | akin pet-colour
zn 品种
zq {s}是什么品种 / {s}是[只|个]什么动物 / {s}属于哪一种 / 宠物证上{s}登记的是什么 / 第一次见{s}，该知道{ta}是什么 / 陌生人见了{s}问是啥，怎么答 / {s}长成这样，到底算什么动物 / 给{s}买笼子得说养的是什么 / 填领养表，{s}那栏写什么种
zs {s}是只{v} / {s}的品种是{v} / 宠物证上{s}登记的是{v} / {s}其实是{v} / {s}属于{v} / 填领养表，{s}那栏写的是{v}
en breed / kind of animal
eq what kind of animal is {s} / which breed is {s} / what is {s}, exactly / what does the pet passport call {s} / as what is {s} registered / strangers ask about {s}, so what do I tell them / on the adoption form, what stands beside {s} / which sort of creature answers to the name {s} / for a cage, what do I say {s} is
ei what kind of animal {s} is / which breed {s} is / what stands on the adoption form beside {s}
es {s} is a(n) {v} / {s} is registered as a(n) {v} / the pet passport says {s} is a(n) {v} / {s} turned out to be a(n) {v} / when people ask, {s} is a(n) {v} / on the adoption form, {s} is a(n) {v}
== pet-food | pet | feed
zn 最爱吃的东西
zq {s}[平时|最|]爱吃什么 / 给{s}喂什么 / {s}的碗里放什么 / {s}一闻到什么就跑过来 / 拿什么能把{s}哄过来 / 出差几天，托人给{s}吃什么 / {s}饭盆见底了，得添哪样 / 什么吃的能让{s}听话 / 超市里替{s}拿哪种粮
zs {s}最爱吃{v} / 给{s}喂{v}就行 / {s}的碗里得放{v} / {s}一闻到{v}就跑过来 / 拿{v}就能把{s}哄过来 / 出差的时候，托人给{s}吃{v}
en favourite food
eq what does {s} eat / what do I feed {s} / what goes into {s's} bowl / which food makes {s} come running / with what can I tempt {s} / while I am away, what should the sitter give {s} / {s's} dish is empty, what do I pour in / for what does {s} do anything / which bag in the shop is {s's} food
ei what {s} eats / what to feed {s} / what the sitter should give {s}
es {s} eats {v} / feed {s} {v} / {s's} bowl is always filled with {v} / {s} comes running for {v} / you can tempt {s} with {v} / the sitter should give {s} {v}
== pet-toy | pet | toy
zn 最爱的玩具
zq {s}[最|]爱玩什么 / {s}走到哪儿都叼着什么 / 丢什么出去{s}会捡回来 / {s}睡觉抱着什么 / {s}的宝贝玩具是哪个 / {s}无聊了给它哪样东西 / 满屋子找{s}的什么，不给就闹 / 什么东西被{s}咬得全是牙印 / 沙发底下掏出{s}的哪个宝贝
zs {s}最爱玩{v} / {s}走到哪儿都叼着{v} / {s}睡觉都抱着{v} / {s}的宝贝是那个{v} / 丢出{v}{s}就去捡 / {v}上全是{s}的牙印
en favourite toy
eq which toy does {s} like best / what does {s} play with / what does {s} carry around all day / what does {s} take to bed / which plaything belongs to {s} / when {s} is bored, what do I hand over / what is full of {s's} tooth marks / without which thing does {s} cry / what did I pull out from under the sofa for {s}
ei which toy {s} likes best / what {s} plays with / what is full of {s's} tooth marks
es {s} loves to play with the {v} / {s} carries the {v} around all day / {s} takes the {v} to bed / {s's} favourite toy is the {v} / give {s} the {v} and there is peace / the {v} is full of {s's} tooth marks
== pet-bed | pet | spot | akin pet-hiding
zn 睡觉的地方
zq {s}[晚上|]睡在哪 / {s}的窝[在|安在]哪里 / {s}困了往哪儿钻 / 半夜去哪儿能摸到{s} / {s}打盹的老地方是哪 / 天黑以后{s}窝在哪一处 / 给{s}盖毯子要到哪去 / {s}的呼噜从哪儿传来 / 清早去哪儿叫醒{s}
zs {s}睡在{v} / {s}的窝安在{v} / {s}困了就往{v}钻 / 半夜{s}总在{v} / {s}打盹的老地方是{v} / {s}的呼噜从{v}传来
en sleeping place
eq where does {s} sleep / where is {s's} bed / where does {s} curl up at night / in what spot does {s} take naps / where do I find {s} at midnight / from where do I hear {s} snoring / where do I take the blanket for {s} / in the morning, where does {s} stretch / which place has {s} chosen for the night
ei where {s} sleeps / where {s} curls up at night / which place {s} has chosen for the night
es {s} sleeps {v} / {s's} bed is {v} / at night {s} curls up {v} / {s} takes naps {v} / at midnight you will find {s} {v} / for the night, {s} has chosen a place {v}
== pet-hiding | pet | spot | akin pet-bed
zn 藏身的地方
zq {s}[害怕|打雷]的时候躲哪 / 找不到{s}要去哪儿翻 / {s}闯了祸会钻到什么地方 / {s}的秘密藏身处在哪 / 来客人时{s}藏在哪里 / 闯祸之后{s}猫在什么地方 / 剪指甲时{s}一溜烟钻到哪 / {s}自以为没人找得到，其实在哪 / 打扫时在哪儿逮到了{s}
zs {s}害怕的时候躲在{v} / 找不到{s}就去{v}看看 / {s}闯了祸就钻到{v} / {s}的藏身处在{v} / 来客人时{s}藏在{v} / 打扫时在{v}逮到了{s}
en hiding place
eq where does {s} hide / where should I look when {s} has vanished / where does {s} go when frightened / in which corner does {s} hide from guests / where is {s's} secret place / when it is time for claws to be cut, to where does {s} run / where did the cleaning turn up {s} / after breaking a vase, where does {s} sit and wait / which corner does {s} think nobody knows
ei where {s} hides / where {s} goes when frightened / where {s} thinks nobody looks
es {s} hides {v} / when {s} has vanished, look {v} / when frightened, {s} sits {v} / {s} hides from guests {v} / {s's} secret place is {v} / {s} thinks nobody looks {v}
== pet-trick | pet | trick
zn 会的本领
zq {s}会[什么把戏|什么本领] / {s}学会了做什么 / {s}表演的是哪一招 / 来客人{s}会露哪一手 / 训练了半天{s}学会了啥 / 拍视频的时候{s}演什么 / 给点吃的{s}就肯做啥 / {s}的绝活说来听听 / 别的都不行，{s}只会哪样
zs {s}会{v} / {s}学会了{v} / {s}会给客人表演{v} / {s}的拿手好戏是{v} / 训练了半天，{s}终于会{v}了 / 给点吃的{s}就肯{v}
eq [what|which] trick can {s} do / what [is|was] {s} taught to do / what is {s's} party piece / what has {s} learned to do / what does {s} perform for guests / which trick did we teach {s} / what clever thing can {s} do / for a snack, what does {s} do on command / in the video, what is {s} showing off / of what is {s} especially proud / what will make people clap for {s}
ei what trick {s} can do / what {s} has learned to do / what {s} does on command
es {s} can {v} / {s} has learned to {v} / {s} will {v} for guests / we taught {s} to {v} / for a treat {s} will {v} / {s} knows how to {v} / {s} can {v} on command
== pet-colour | pet | colour
zn 毛色 / 颜色
zq {s}是什么颜色的 / {s}长着什么颜色的毛或羽毛 / {s}身上是什么色 / 照片里{s}是什么颜色 / 认{s}要看什么颜色 / 寻{s}的启事上写什么毛色 / 草丛里露出什么颜色就是{s} / {s}洗干净了是什么色 / 给{s}拍照，身上是哪种颜色
zs {s}是{v}的 / {s}浑身{v} / {s}长着{v}的毛 / 认{s}就看{v} / 照片里那只{v}的就是{s} / 草丛里露出{v}，那准是{s}
en colour
eq what colour is {s} / in what colour does {s} come / which colour is {s's} coat / what shade are {s's} hairs or feathers / by which colour do I recognise {s} / on a lost-and-found poster, what colour do I write for {s} / after a bath, what colour comes out on {s} / something moves in the grass, what colour tells me it is {s} / which colour did nature give {s}
ei what colour {s} is / which colour {s's} coat is / what colour nature gave {s}
es {s} is {v} all over / {s} has a(n) {v} coat / in the picture {s} is the {v} one / {s's} coat is {v} / you recognise {s} by the colour, {v} / nature made {s} {v}
== pet-found | pet | hangout
zn 被捡到的地方
zq {s}是在哪儿捡到的 / 当初在哪里发现的{s} / {s}是从什么地方抱回来的 / 头一回见到{s}是在哪 / {s}流浪的时候待在哪里 / {s}的故事从什么地方开始 / 是在哪里听见{s}叫的 / 当时{s}缩在哪儿发抖 / 好心人在什么地方留下{s}
zs {s}是在{v}捡到的 / 当初在{v}发现了{s} / {s}是从{v}抱回来的 / 头一回见到{s}是在{v} / {s}以前流浪在{v} / 当时{s}缩在{v}发抖
en place where {s} was found
eq where was {s} found / where did we first see {s} / in what place did {s} live as a stray / where did {I} pick {s} up / where was {s} before coming to live with us / where does the story of {s} begin / in what place did someone hear {s} cry / where was {s} shivering in the rain / from where did a kind person bring {s}
ei where {s} was found / where {s} lived as a stray / where the story of {s} begins
es {s} was found {v} / we first saw {s} {v} / as a stray, {s} lived {v} / someone left {s} {v} / {s} was picked up {v} / the story of {s} begins {v}
== pet-vet | pet | person | akin doctor
zn 兽医
zq 给{s}看病的兽医是谁 / {s}打针找谁 / 带{s}去看哪位兽医 / {s}的疫苗是谁给打的 / {s}认得哪个兽医 / {s}的病历本上签着谁 / 半夜{s}不舒服打给哪位大夫 / {s}绝育是谁动的刀 / 谁按得住{s}给它打针
zs {s}的兽医是{v} / {s}打针都找{v} / 带{s}去看病就找兽医{v} / {s}的疫苗是{v}打的 / {s}一见到兽医{v}就发抖 / {s}的病历本上签着{v}
en vet
eq which vet treats {s} / who gives {s} injections / to whom do we take {s} when it is sick / who vaccinated {s} / what is the name of {s's} vet / who signed {s's} vaccination card / at night, if {s} is ill, which vet do I call / who can hold {s} still for a needle / into whose hands do we put {s} when something is wrong
ei which vet treats {s} / who vaccinated {s} / who signed {s's} vaccination card
es {s's} vet is {v} / {v} gives {s} injections / we take {s} to {v}, the vet / {s} was vaccinated by {v} / the vet for {s} is called {v} / {v} signed {s's} vaccination card
== pet-friend | pet | petname
zn 动物伙伴
zq {s}跟[谁|哪只小动物]最要好 / {s}总和谁一块儿玩 / {s}挨着谁睡 / {s}的小伙伴叫什么 / 跟{s}形影不离的是哪只 / 见不到谁{s}就不吃饭 / 谁来了{s}尾巴摇得最欢，是哪只 / {s}总把吃的让给谁 / {s}打架又和好的伴儿叫啥
zs {s}跟{v}最要好 / {s}总和{v}一块儿玩 / {s}喜欢挨着{v}睡 / {s}的小伙伴叫{v} / {s}和{v}形影不离 / 见不到{v}，{s}就不吃饭
en animal friend
eq which animal is {s's} friend / with whom does {s} play / next to whom does {s} sleep / what is {s's} playmate called / which animal is {s} always with / whose visits make {s} wag or sing / to whom does {s} leave the last bite / with which animal does {s} fight and make up / without whom does {s} refuse to eat
ei which animal {s} plays with / what {s's} playmate is called / without whom {s} refuses to eat
es {s's} friend is {v} / {s} plays with {v} / {s} sleeps next to {v} / {s's} playmate is called {v} / {s} and {v} go everywhere together / without {v}, {s} refuses to eat
== pet-collar | pet | colour | akin pet-colour
zn 项圈的颜色
zq {s}戴什么颜色的项圈 / {s}脖子上的圈是什么色 / 给{s}配的项圈是哪个颜色 / {s}的名牌挂在什么颜色的带子上 / 项圈什么色的是{s} / 夜里找{s}，反光的圈是啥颜色 / 买新项圈照着{s}原来的什么色买 / 挂牌子的那圈，{s}戴的什么颜色 / {s}打扮上了，脖子上什么色
zs {s}戴着{v}的项圈 / {s}脖子上的圈是{v} / 给{s}配了{v}的项圈 / 戴{v}项圈的就是{s} / {s}的名牌挂在{v}的带子上 / {s}脖子上套着{v}的圈
en collar colour
eq what colour is {s's} collar / which collar does {s} wear, by colour / what is around {s's} neck, in what colour / in what colour did we buy {s's} collar / what colour band does {s} wear / for a new collar like {s's} old one, what colour do I buy / what colour shines around {s's} neck / how is {s} dressed up at the neck, colour and all / which colour of leather or cloth belongs to {s's} collar
ei what colour {s's} collar is / what colour band {s} wears / which colour shines around {s's} neck
es {s} wears a(n) {v} collar / {s's} collar is {v} / the one with the {v} collar is {s} / we bought {s} a(n) {v} collar / around {s's} neck is a(n) {v} band / something {v} shines around {s's} neck
== pet-fetch-price | pet | money
zn 身价
zq {s}是[花|用]多少钱买的 / 当初买{s}花了多少 / {s}值多少钱 / 领养{s}交了多少费用 / {s}的标价是多少 / 当时为{s}掏了多少腰包 / 卖家松口，{s}多少钱成交 / 换主人要{s}多少钱 / {s}的小票还在，上面写多少
zs {s}是花{v}买的 / 当初买{s}用了{v} / {s}值{v} / 领养{s}交了{v} / {s}的标价是{v} / {s}是{v}成交的
en price
eq how much did {s} cost / what was paid for {s} / what was the adoption fee for {s} / for how much was {s} bought / what did the shelter ask for {s} / at what sum did we shake hands over {s} / what did {s} do to my wallet / how much was on the bill for {s} / did {s} come free, or for how much
ei how much {s} cost / what was paid for {s} / at what sum we shook hands over {s}
es {s} cost {v} / we paid {v} for {s} / the adoption fee for {s} was {v} / {s} was bought for {v} / the shelter asked {v} for {s} / we shook hands over {s} at {v}
== pet-adoption | pet | date | akin birthday
zn 到家的日子
zq {s}是哪天[来家里|抱回来|进门]的 / {s}的领养日是哪天 / 从几号起家里有了{s} / {s}进门纪念日是哪一天 / 把{s}接回家是什么时候 / 哪天给{s}过“到家日” / {s}住进来是几月几日 / 日历上画了爪印的那天，{s}来了，是哪天 / 收养协议上{s}是几号
zs {s}是{v}抱回来的 / {s}的领养日是{v} / 从{v}起家里有了{s} / {v}那天把{s}接回了家 / {s}进门纪念日是{v} / 收养协议上{s}那天是{v}
en adoption day
eq when did {s} come to live here / on which day was {s} adopted / since when has {s} been in the family / what is the date {s} came home / when did we bring {s} home / which date is on the adoption paper of {s} / on what day did {s} first walk through the door / when do we celebrate that {s} joined us / what day is marked with a paw for {s}
ei when {s} came home / on which day {s} was adopted / which date is on the adoption paper of {s}
es {s} came home on {v} / {s} was adopted on {v} / {s} has been in the family since {v} / we brought {s} home on {v} / {s's} adoption day is {v} / the adoption paper of {s} is dated {v}
== pet-walk-time | pet | time | akin medicine-time wake-time bedtime feeding-time
zn 放风的时间
zq {s}几点[出去遛|放出去玩] / 几点带{s}出门 / {s}什么时候等着出去 / 几点{s}会去门口转圈 / {s}放风定在几点 / {s}几点开始扒门 / 牵绳几点给{s}拴上 / 邻居几点能碰见{s}在楼下 / 不管刮风下雨{s}几点得出去
zs {s}{v}出去遛 / 每天{v}带{s}出门 / {s}到{v}就去门口转圈 / {s}放风定在{v} / {v}是{s}出去玩的时间 / {v}给{s}拴上牵绳
en walk time
eq when does {s} go out / at what time do we take {s} outside / when is {s} waiting at the door / what time is {s's} outing / for what hour is {s's} walk planned / at what hour does {s} scratch at the door / when do neighbours meet {s} outside / rain or shine, at what time must {s} go out / what time do I take the lead for {s}
ei when {s} goes out / what time {s's} outing is / when neighbours meet {s} outside
es {s} goes out at {v} / we take {s} outside at {v} / at {v} {s} waits by the door / {s's} outing is at {v} / the walk with {s} starts at {v} / neighbours meet {s} outside at {v}
== feeding-time | pet | time | akin medicine-time wake-time bedtime pet-walk-time
zn 开饭时间
zq {s}几点[吃饭|开饭] / 几点[要|该]喂{s} / {s}什么时候吃晚饭 / 几点给{s}的碗里添吃的 / {s}到几点就喊饿 / {s}的闹钟肚子几点响 / 几点不给吃的{s}就翻碗 / 托人照看{s}，几点添粮 / 自动喂食器给{s}设在几点
zs {s}{v}开饭 / {v}该喂{s} / 每天{v}给{s}添吃的 / {s}一到{v}就喊饿 / {s}的饭点是{v} / 自动喂食器给{s}设在{v}
en feeding time
eq when is {s} fed / at what time does {s} get dinner / when do I fill {s's} bowl / what time is {s's} meal / at what hour does {s} cry for food / for what time is the feeder set for {s} / when does {s} turn the bowl over out of hunger / at what hour should the sitter open a tin for {s} / when does {s's} stomach ring
ei when {s} is fed / what time {s's} meal is / for what time the feeder is set for {s}
es {s} is fed at {v} / {s} gets dinner at {v} / fill {s's} bowl at {v} / {s's} meal is at {v} / at {v} {s} cries for food / the feeder for {s} is set for {v}
== pet-chip | pet | code
zn 芯片号
zq {s}的芯片[是什么号|编号多少] / 给{s}扫一下芯片会出什么号 / {s}登记的编号是多少 / 走失时凭哪个号能认出{s} / {s}耳标上写着什么 / 读卡器一碰{s}跳出哪串 / 护照里{s}的身份编码是啥 / 报失{s}时要念哪个编号 / 凭哪串字证明是{s}
zs {s}的芯片号是{v} / 扫{s}的芯片会出{v} / {s}登记的编号是{v} / 走失了凭{v}能认出{s} / {s}耳标上写着{v} / 报失{s}的时候要念{v}
en chip number
eq what number is on {s's} chip / what shows when {s} is scanned / under which number is {s} registered / which code identifies {s} if it is lost / what is written on {s's} tag / to report {s} lost, what code do I read out / what is {s} called in the register, in code / which letters and digits prove it is {s} / what does the scanner say about {s}
ei what number is on {s's} chip / under which number {s} is registered / what code to read out if {s} is lost
es {s's} chip says {v} / when {s} is scanned, {v} shows / {s} is registered as {v} / the code that identifies {s} is {v} / {s's} tag reads {v} / if {s} is lost, read out {v}
`;
