/** Animals that live with people. */
export const PETS = `
== pet-age | pet | petage | akin birthday
zn 年龄
zq {s}[多大|几岁|几个月]了 / {s}养了有多大了 / {s}是多大的小家伙 / 兽医说{s}有多大 / {s}算起来多大岁数
zs {s}[今年|已经|刚满]{v}了 / {s}现在{v} / 兽医说{s}有{v}了 / {s}才{v} / {s}算起来有{v}了
en age
eq how old is {s} / how long ago was {s} born / what age did the vet write down for {s} / how many years or months old is {s} / {s} is how old by now
ei how old {s} is / what age the vet wrote down for {s}
es {s} is {v} old / {s} has just turned {v} old / the vet says {s} is {v} old / {s} is only {v} old / by now {s} is {v} old
== pet-species | namedpet | species | akin pet-colour
zn 品种
zq {s}是什么品种 / {s}是[只|个]什么动物 / {s}属于哪一种 / 宠物证上{s}登记的是什么 / 第一次见{s}，该知道{ta}是什么
zs {s}是只{v} / {s}的品种是{v} / 宠物证上{s}登记的是{v} / {s}其实是{v} / {s}属于{v}
en breed / kind of animal
eq what kind of animal is {s} / which breed is {s} / what is {s}, exactly / what does the pet passport call {s} / as what is {s} registered
ei what kind of animal {s} is / which breed {s} is
es {s} is a(n) {v} / {s} is registered as a(n) {v} / the pet passport says {s} is a(n) {v} / {s} turned out to be a(n) {v} / when people ask, {s} is a(n) {v}
== pet-food | pet | feed
zn 最爱吃的东西
zq {s}[平时|最|]爱吃什么 / 给{s}喂什么 / {s}的碗里放什么 / {s}一闻到什么就跑过来 / 拿什么能把{s}哄过来
zs {s}最爱吃{v} / 给{s}喂{v}就行 / {s}的碗里得放{v} / {s}一闻到{v}就跑过来 / 拿{v}就能把{s}哄过来
en favourite food
eq what does {s} eat / what do I feed {s} / what goes into {s's} bowl / which food makes {s} come running / with what can I tempt {s}
ei what {s} eats / what to feed {s}
es {s} eats {v} / feed {s} {v} / {s's} bowl is always filled with {v} / {s} comes running for {v} / you can tempt {s} with {v}
== pet-toy | pet | toy
zn 最爱的玩具
zq {s}[最|]爱玩什么 / {s}走到哪儿都叼着什么 / 丢什么出去{s}会捡回来 / {s}睡觉抱着什么 / {s}的宝贝玩具是哪个
zs {s}最爱玩{v} / {s}走到哪儿都叼着{v} / {s}睡觉都抱着{v} / {s}的宝贝是那个{v} / 丢出{v}{s}就去捡
en favourite toy
eq which toy does {s} like best / what does {s} play with / what does {s} carry around all day / what does {s} take to bed / which plaything belongs to {s}
ei which toy {s} likes best / what {s} plays with
es {s} loves to play with the {v} / {s} carries the {v} around all day / {s} takes the {v} to bed / {s's} favourite toy is the {v} / give {s} the {v} and there is peace
== pet-bed | pet | spot | akin pet-hiding
zn 睡觉的地方
zq {s}[晚上|]睡在哪 / {s}的窝[在|安在]哪里 / {s}困了往哪儿钻 / 半夜去哪儿能摸到{s} / {s}打盹的老地方是哪
zs {s}睡在{v} / {s}的窝安在{v} / {s}困了就往{v}钻 / 半夜{s}总在{v} / {s}打盹的老地方是{v}
en sleeping place
eq where does {s} sleep / where is {s's} bed / where does {s} curl up at night / in what spot does {s} take naps / where do I find {s} at midnight
ei where {s} sleeps / where {s} curls up at night
es {s} sleeps {v} / {s's} bed is {v} / at night {s} curls up {v} / {s} takes naps {v} / at midnight you will find {s} {v}
== pet-hiding | pet | spot | akin pet-bed
zn 藏身的地方
zq {s}[害怕|打雷]的时候躲哪 / 找不到{s}要去哪儿翻 / {s}闯了祸会钻到什么地方 / {s}的秘密藏身处在哪 / 来客人时{s}藏在哪里
zs {s}害怕的时候躲在{v} / 找不到{s}就去{v}看看 / {s}闯了祸就钻到{v} / {s}的藏身处在{v} / 来客人时{s}藏在{v}
en hiding place
eq where does {s} hide / where should I look when {s} has vanished / where does {s} go when frightened / in which corner does {s} hide from guests / where is {s's} secret place
ei where {s} hides / where {s} goes when frightened
es {s} hides {v} / when {s} has vanished, look {v} / when frightened, {s} sits {v} / {s} hides from guests {v} / {s's} secret place is {v}
== pet-trick | pet | trick
zn 会的本领
zq {s}会[什么把戏|什么本领] / {s}学会了做什么 / {s}表演的是哪一招 / 来客人{s}会露哪一手 / 训练了半天{s}学会了啥
zs {s}会{v} / {s}学会了{v} / {s}会给客人表演{v} / {s}的拿手好戏是{v} / 训练了半天，{s}终于会{v}了
eq [what|which] trick can {s} do / what [is|was] {s} taught to do / what is {s's} party piece / what has {s} learned to do / what does {s} perform for guests / which trick did we teach {s} / what clever thing can {s} do
ei what trick {s} can do / what {s} has learned to do
es {s} can {v} / {s} has learned to {v} / {s} will {v} for guests / we taught {s} to {v} / for a treat {s} will {v} / {s} knows how to {v}
== pet-colour | pet | colour
zn 毛色 / 颜色
zq {s}是什么颜色的 / {s}长着什么颜色的毛或羽毛 / {s}身上是什么色 / 照片里{s}是什么颜色 / 认{s}要看什么颜色
zs {s}是{v}的 / {s}浑身{v} / {s}长着{v}的毛 / 认{s}就看{v} / 照片里那只{v}的就是{s}
en colour
eq what colour is {s} / in what colour does {s} come / which colour is {s's} coat / what shade are {s's} hairs or feathers / by which colour do I recognise {s}
ei what colour {s} is / which colour {s's} coat is
es {s} is {v} all over / {s} has a(n) {v} coat / in the picture {s} is the {v} one / {s's} coat is {v} / you recognise {s} by the colour, {v}
== pet-found | pet | hangout
zn 被捡到的地方
zq {s}是在哪儿捡到的 / 当初在哪里发现的{s} / {s}是从什么地方抱回来的 / 头一回见到{s}是在哪 / {s}流浪的时候待在哪里
zs {s}是在{v}捡到的 / 当初在{v}发现了{s} / {s}是从{v}抱回来的 / 头一回见到{s}是在{v} / {s}以前流浪在{v}
en place where {s} was found
eq where was {s} found / where did we first see {s} / in what place did {s} live as a stray / where did {I} pick {s} up / where was {s} before coming to live with us
ei where {s} was found / where {s} lived as a stray
es {s} was found {v} / we first saw {s} {v} / as a stray, {s} lived {v} / someone left {s} {v} / {s} was picked up {v}
== pet-vet | pet | person | akin doctor
zn 兽医
zq 给{s}看病的兽医是谁 / {s}打针找谁 / 带{s}去看哪位兽医 / {s}的疫苗是谁给打的 / {s}认得哪个兽医
zs {s}的兽医是{v} / {s}打针都找{v} / 带{s}去看病就找兽医{v} / {s}的疫苗是{v}打的 / {s}一见到兽医{v}就发抖
en vet
eq which vet treats {s} / who gives {s} injections / to whom do we take {s} when it is sick / who vaccinated {s} / what is the name of {s's} vet
ei which vet treats {s} / who vaccinated {s}
es {s's} vet is {v} / {v} gives {s} injections / we take {s} to {v}, the vet / {s} was vaccinated by {v} / the vet for {s} is called {v}
== pet-friend | pet | petname
zn 动物伙伴
zq {s}跟[谁|哪只小动物]最要好 / {s}总和谁一块儿玩 / {s}挨着谁睡 / {s}的小伙伴叫什么 / 跟{s}形影不离的是哪只
zs {s}跟{v}最要好 / {s}总和{v}一块儿玩 / {s}喜欢挨着{v}睡 / {s}的小伙伴叫{v} / {s}和{v}形影不离
en animal friend
eq which animal is {s's} friend / with whom does {s} play / next to whom does {s} sleep / what is {s's} playmate called / which animal is {s} always with
ei which animal {s} plays with / what {s's} playmate is called
es {s's} friend is {v} / {s} plays with {v} / {s} sleeps next to {v} / {s's} playmate is called {v} / {s} and {v} go everywhere together
== pet-collar | pet | colour | akin pet-colour
zn 项圈的颜色
zq {s}戴什么颜色的项圈 / {s}脖子上的圈是什么色 / 给{s}配的项圈是哪个颜色 / {s}的名牌挂在什么颜色的带子上 / 项圈什么色的是{s}
zs {s}戴着{v}的项圈 / {s}脖子上的圈是{v} / 给{s}配了{v}的项圈 / 戴{v}项圈的就是{s} / {s}的名牌挂在{v}的带子上
en collar colour
eq what colour is {s's} collar / which collar does {s} wear, by colour / what is around {s's} neck, in what colour / in what colour did we buy {s's} collar / what colour band does {s} wear
ei what colour {s's} collar is / what colour band {s} wears
es {s} wears a(n) {v} collar / {s's} collar is {v} / the one with the {v} collar is {s} / we bought {s} a(n) {v} collar / around {s's} neck is a(n) {v} band
== pet-fetch-price | pet | money
zn 身价
zq {s}是[花|用]多少钱买的 / 当初买{s}花了多少 / {s}值多少钱 / 领养{s}交了多少费用 / {s}的标价是多少
zs {s}是花{v}买的 / 当初买{s}用了{v} / {s}值{v} / 领养{s}交了{v} / {s}的标价是{v}
en price
eq how much did {s} cost / what was paid for {s} / what was the adoption fee for {s} / for how much was {s} bought / what did the shelter ask for {s}
ei how much {s} cost / what was paid for {s}
es {s} cost {v} / we paid {v} for {s} / the adoption fee for {s} was {v} / {s} was bought for {v} / the shelter asked {v} for {s}
== pet-adoption | pet | date | akin birthday
zn 到家的日子
zq {s}是哪天[来家里|抱回来|进门]的 / {s}的领养日是哪天 / 从几号起家里有了{s} / {s}进门纪念日是哪一天 / 把{s}接回家是什么时候
zs {s}是{v}抱回来的 / {s}的领养日是{v} / 从{v}起家里有了{s} / {v}那天把{s}接回了家 / {s}进门纪念日是{v}
en adoption day
eq when did {s} come to live here / on which day was {s} adopted / since when has {s} been in the family / what is the date {s} came home / when did we bring {s} home
ei when {s} came home / on which day {s} was adopted
es {s} came home on {v} / {s} was adopted on {v} / {s} has been in the family since {v} / we brought {s} home on {v} / {s's} adoption day is {v}
== pet-walk-time | pet | time | akin medicine-time wake-time bedtime feeding-time
zn 放风的时间
zq {s}几点[出去遛|放出去玩] / 几点带{s}出门 / {s}什么时候等着出去 / 几点{s}会去门口转圈 / {s}放风定在几点
zs {s}{v}出去遛 / 每天{v}带{s}出门 / {s}到{v}就去门口转圈 / {s}放风定在{v} / {v}是{s}出去玩的时间
en walk time
eq when does {s} go out / at what time do we take {s} outside / when is {s} waiting at the door / what time is {s's} outing / for what hour is {s's} walk planned
ei when {s} goes out / what time {s's} outing is
es {s} goes out at {v} / we take {s} outside at {v} / at {v} {s} waits by the door / {s's} outing is at {v} / the walk with {s} starts at {v}
== feeding-time | pet | time | akin medicine-time wake-time bedtime pet-walk-time
zn 开饭时间
zq {s}几点[吃饭|开饭] / 几点[要|该]喂{s} / {s}什么时候吃晚饭 / 几点给{s}的碗里添吃的 / {s}到几点就喊饿
zs {s}{v}开饭 / {v}该喂{s} / 每天{v}给{s}添吃的 / {s}一到{v}就喊饿 / {s}的饭点是{v}
en feeding time
eq when is {s} fed / at what time does {s} get dinner / when do I fill {s's} bowl / what time is {s's} meal / at what hour does {s} cry for food
ei when {s} is fed / what time {s's} meal is
es {s} is fed at {v} / {s} gets dinner at {v} / fill {s's} bowl at {v} / {s's} meal is at {v} / at {v} {s} cries for food
== pet-chip | pet | code
zn 芯片号
zq {s}的芯片[是什么号|编号多少] / 给{s}扫一下芯片会出什么号 / {s}登记的编号是多少 / 走失时凭哪个号能认出{s} / {s}耳标上写着什么
zs {s}的芯片号是{v} / 扫{s}的芯片会出{v} / {s}登记的编号是{v} / 走失了凭{v}能认出{s} / {s}耳标上写着{v}
en chip number
eq what number is on {s's} chip / what shows when {s} is scanned / under which number is {s} registered / which code identifies {s} if it is lost / what is written on {s's} tag
ei what number is on {s's} chip / under which number {s} is registered
es {s's} chip says {v} / when {s} is scanned, {v} shows / {s} is registered as {v} / the code that identifies {s} is {v} / {s's} tag reads {v}
`;
