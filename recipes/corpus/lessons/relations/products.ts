/** Invented products and brands. */
export const PRODUCTS = `
== maker | product | brand | akin inventor
zn 制造商
zq {s}是哪家[做|生产]的 / {s}出自哪个厂 / 谁家生产{s} / {s}盒子上印的厂家是哪个 / 造{s}的公司叫什么 / 保修找{s}的哪家厂 / {s}贴的是谁的商标 / 哪家的流水线上出来的{s} / {s}背后是哪个厂商在撑
zs {s}是{v}做的 / {s}出自{v} / {v}生产{s} / {s}盒子上印的厂家是{v} / 造{s}的公司叫{v} / {s}贴的是{v}的商标
en maker of {s}
eq which company makes {s} / who is the manufacturer of {s} / from which factory does {s} come / whose name is printed on the box of {s} / who produces {s} / whose trademark is on {s} / off whose assembly line did {s} come / to which firm do I complain about {s} / who earns money when {s} is sold
ei which company makes {s} / who produces {s} / whose trademark is on {s}
es {v} makes {s} / {s} comes from the {v} factory / {s} is produced by {v} / {v} is printed on the box of {s} / the company behind {s} is {v} / {s} carries the trademark of {v}
== inventor | product dish game | person | akin maker
zn 发明人
zq {s}是谁[发明|想出来]的 / 谁最先做出了{s} / {s}的点子是谁出的 / {s}的发明者叫什么 / 是谁琢磨出{s}的 / {s}的故事里，谁灵光一闪 / 教科书上{s}归功于谁 / 没有谁就吃不上用不上{s} / 申请{s}专利的人是哪位
zs {s}是{v}发明的 / {v}最先做出了{s} / {s}的点子是{v}出的 / {s}是{v}琢磨出来的 / {s}的发明者叫{v} / {s}要归功于{v}
en inventor of {s}
eq who invented {s} / whose idea was {s} / who came up with {s} / which person first made {s} / from whose head did {s} spring / who had the bright idea of {s} / without whom would we not have {s} / who holds the patent or the fame for {s} / to whose credit is {s}
ei who invented {s} / who came up with {s} / to whose credit {s} is
es {v} invented {s} / {s} was the idea of {v} / {v} came up with {s} / the first {o} was made by {v} / {s} sprang from the head of {v} / without {v} we would not have {s}
== release-date | product game film book song project | date | akin event-date birthday deadline
zn 上市日期 / 发布日期
zq {s}[哪天|什么时候|几号]出来 / {s}几月几号上市或上线 / 要等到哪天才有{s} / {s}的发布定在几号 / {s}首发是哪天 / {s}首映或开卖排到哪一天 / 哪天排队能买着或看着{s} / 海报上{s}写着几号见 / {s}跳票了，改在哪日
zs {s}{v}出来 / {s}{v}上市 / 要等到{v}才有{s} / {s}的发布定在{v} / {s}首发是{v} / 海报上写着{s}{v}见
en release date
eq when does {s} come out / on which day is {s} released / how long, until what date, do I have to wait for {s} / what day was set for the launch of {s} / when can one get {s} / what day is on the posters for {s} / when will people queue for {s} / {s} was delayed, until what day / on what day does everybody get hold of {s}
ei when {s} comes out / on which day {s} is released / what day is on the posters for {s}
es {s} comes out on {v} / {s} is released on {v} / the launch of {s} was set for {v} / one can get {s} from {v} / we have to wait for {s} until {v} / the posters promise {s} for {v}
== model-number | product device | code | akin serial-number filter-model
zn 型号
zq {s}是什么型号 / {s}的型号怎么写 / 下单{s}要认准哪个型号 / {s}包装上的型号是哪个 / {s}在目录里是什么编号 / 跟客服说{s}是哪一款 / 网上搜{s}输哪个型号 / 两台差不多，{s}是哪个号的 / 铭牌“型号”后面{s}写着啥
zs {s}的型号是{v} / 下单{s}认准{v} / {s}包装上写着{v} / {s}在目录里编号{v} / {s}就是{v}那款 / 跟客服说{s}是{v}那款就行
en model number
eq what model is {s} / which model number do I order for {s} / what is {s} called in the catalogue / what model is printed on the packing of {s} / under which type is {s} listed / to find {s} online, what do I type / two of them look alike, so which model is {s} / what stands behind "model" on the plate of {s} / what do I tell the hotline about {s}
ei what model {s} is / what {s} is called in the catalogue / what to type to find {s} online
es {s} is model {v} / order {v} if you want {s} / in the catalogue, {s} is {v} / the packing of {s} says {v} / {s} is listed as {v} / type {v} to find {s} online
== origin-country | product dish game plant | country | akin town-founder
zn 产地 / 原产国
zq {s}[是哪国|产自哪里|是哪儿]的 / {s}从哪个国家来的 / {s}的产地标的是哪 / {s}是哪国货 / {s}老家在哪个国家 / {s}漂洋过海从哪国来 / {s}的包装是哪国文字，它产在哪 / 哪个国家的人最早弄出{s} / 海关单上{s}的原产地是哪
zs {s}产自{v} / {s}从{v}来 / {s}的产地是{v} / {s}是{v}货 / {s}的故乡是{v} / {s}漂洋过海从{v}来
en country of origin
eq which country does {s} come from / where is {s} made or grown / from what part of the world is {s} / what country is on the label of {s} / where does {s} have its home / across what border did {s} come / which country should we thank for {s} / on the customs form, what is the origin of {s} / where in the world did {s} start
ei which country {s} comes from / where {s} has its home / across what border {s} came
es {s} comes from {v} / the home of {s} is {v} / on the label of {s} stands {v} / {s} was brought here from {v} / {s} is at home in {v} / {s} travelled here from {v}
== product-shape | product object building | shape
zn 形状
zq {s}是什么形状 / {s}做成了什么样子 / 从上面看{s}是什么形 / {s}圆的还是方的，什么形 / {s}的外形像什么 / 闭着眼摸{s}是个什么形 / 把{s}的轮廓描下来像什么 / 画{s}要画个什么图形 / 设计师把{s}弄成哪种形状
zs {s}是{v}的 / {s}做成了{v} / 从上面看{s}是{v} / {s}的外形是{v} / {s}长得{v} / 把{s}的轮廓描下来是{v}
en shape
eq what shape is {s} / which form does {s} have / what does {s} look like from above / how is {s} shaped / in what shape was {s} made / with eyes closed, what shape do I feel in {s} / to draw {s}, with what shape do I begin / what outline does {s} have / which form did the designer give {s}
ei what shape {s} is / how {s} is shaped / which form the designer gave {s}
es {s} is {v} / from above, {s} looks {v} / {s} was made {v} / {s} has a(n) {v} form / the shape of {s} is {v} / the outline of {s} is {v}
== product-volume | vessel | volume
zn 容量
zq {s}能装多少 / {s}的容量是多大 / {s}灌满是多少 / {s}里面盛得下多少 / {s}标的容积是多少 / 往{s}里倒水，倒到多少会溢 / 一{s}能盛多少汤水 / 给{s}加水加多少到顶 / {s}肚子有多大
zs {s}能装{v} / {s}的容量是{v} / {s}灌满是{v} / {s}盛得下{v} / {s}标的容积是{v} / 往{s}里倒{v}就会溢
en capacity of {s}
eq how much does {s} hold / what goes into {s} when it is full / what volume does {s} have / how many litres or millilitres fit into {s} / what capacity is printed on {s} / at how much does {s} overflow / how big is the belly of {s} / how much water can I pour into {s} / up to what amount may {s} be filled
ei how much {s} holds / what volume {s} has / at how much {s} overflows
es {s} holds {v} / {v} fit into {s} / {s} has a volume of {v} / {v} is printed on {s} as its capacity / full, {s} takes {v} / {s} overflows at {v}
== target-users | product course book game | group
zn 适用人群
zq {s}是给谁用的 / {s}适合什么人 / 哪些人会喜欢{s} / {s}面向哪类人 / {s}专门为谁准备的 / 送{s}给什么人合适 / 谁看了{s}的介绍会掏钱或报名 / 设计{s}时心里想着哪种人 / {s}的说明写着“献给”谁
zs {s}是给{v}的 / {s}适合{v} / {v}会喜欢{s} / {s}面向{v} / {s}是专门为{v}准备的 / 设计{s}的时候心里想着{v}
en target group of {s}
eq who is {s} meant for / for which people was {s} made / what group does {s} suit / who uses or enjoys {s} most / for whom is {s} the right choice / to whom could I give {s} as a present / of whom did they think when they made {s} / what sort of people queue for {s} / to which people is {s} dedicated
ei who {s} is meant for / what group {s} suits / of whom they thought when they made {s}
es {s} is meant for {v} / {s} was made for {v} / {s} suits {v} / {v} like {s} most / {s} is the right choice for {v} / they thought of {v} when they made {s}
== product-smell | product dish plant building | smell
zn 气味
zq {s}[闻起来|]是什么味 / {s}有股什么味道 / 凑近{s}能闻到什么 / {s}散出来的是什么香 / {s}的气味像什么 / 打开{s}扑鼻的是什么味 / 蒙着眼能闻出{s}，因为是啥味 / {s}让屋里有了哪种气息 / 离{s}老远就闻到什么
zs {s}闻起来像{v} / {s}有股{v}味 / 凑近{s}能闻到{v} / {s}散出{v}的香味 / {s}的气味像{v} / 打开{s}，扑鼻的是{v}味
en smell
eq what does {s} smell of / which scent does {s} have / what do I smell near {s} / what is in the air around {s} / of what does {s} remind the nose / what hits the nose when {s} comes near / blindfolded, by what scent would I know {s} / with what smell does {s} fill the room / what hangs in the air because of {s}
ei what {s} smells of / which scent {s} has / with what smell {s} fills the room
es {s} smells of {v} / {s} has the scent of {v} / near {s} there is a smell of {v} / around {s} the air smells of {v} / {s} gives off a smell like {v} / {s} fills the room with a smell of {v}
== ad-face | product shop brand organisation | person
zn 代言人
zq {s}请谁代言 / {s}广告里那个人是谁 / {s}的海报上是哪位 / 谁给{s}拍了广告 / {s}找谁打的广告 / 电视上举着{s}笑的是哪位 / {s}花大钱签了谁 / 谁的签名照跟着{s}一起送 / 公交站牌上{s}的广告是谁
zs {s}请{v}代言 / {s}广告里那个人是{v} / {s}的海报上是{v} / {v}给{s}拍了广告 / {s}找{v}打的广告 / {s}花大钱签了{v}
en face of the advertising for {s}
eq who appears in the adverts for {s} / whose face sells {s} / who was hired to promote {s} / who smiles from the posters of {s} / which person speaks for {s} on television / who holds up {s} and smiles on the bus stop / with whom did {s} sign an expensive contract / whose photo comes along with {s} / which celebrity is paid by {s}
ei who appears in the adverts for {s} / who was hired to promote {s} / with whom {s} signed a contract
es {v} appears in the adverts for {s} / {v} was hired to promote {s} / {v} smiles from the posters of {s} / on television, {v} speaks for {s} / {s} is sold with the face of {v} / {s} signed an expensive contract with {v}
== product-recall | product vehicle | month | akin release-date
zn 召回的月份
zq {s}几月被召回 / {s}哪个月退回厂里 / 厂家什么时候收回了{s}，几月 / {s}召回是几月的事 / {s}从几月起停售 / 从哪个月开始不让卖{s} / {s}出问题被退，那是几月 / 新闻说{s}要召回，是几月份 / 几月以前买的{s}都得送回去
zs {s}{v}被召回 / {s}{v}退回厂里 / 厂家{v}收回了{s} / {s}召回是{v}的事 / {s}从{v}起停售 / 新闻说{s}{v}要召回
en recall month
eq in which month was {s} recalled / when did the maker take {s} back, in what month / since what month is {s} off the shelves / what month did {s} go back to the factory / in what month did sales of {s} stop / in what month was {s} in the news for being dangerous / until what month was {s} sold / what month stands on the recall letter for {s} / before which month bought, must {s} go back
ei in which month {s} was recalled / since what month {s} is off the shelves / until what month {s} was sold
es {s} was recalled in {v} / the maker took {s} back in {v} / since {v} {s} is off the shelves / {s} went back to the factory in {v} / sales of {s} stopped in {v} / {s} was sold until {v} and then called back
== product-lifetime | product object | months | akin warranty
zn 使用寿命
zq {s}能用多久才坏 / {s}的寿命有多长 / {s}用多长时间就得换 / 一般{s}能撑多久 / {s}多久就该报废了 / {s}经用吗，多久报废 / 过多长时间要给{s}换新 / 一{s}陪人能陪多久 / 厂家说{s}扛得住多久
zs {s}能用{v} / {s}的寿命是{v} / {s}用{v}就得换 / 一般{s}能撑{v} / {s}过{v}就该报废了 / 厂家说{s}扛得住{v}
en lifetime
eq how long does {s} last before it wears out / after how long must {s} be replaced / what lifetime does {s} have / for how long can one use {s} / how long until {s} is scrap / how durable is {s}, in time / how often does one have to buy a new {o} / for how long does the maker expect {s} to work / when will {s} be ready for the dump, after how long
ei how long {s} lasts before it wears out / what lifetime {s} has / how durable {s} is
es {s} lasts {v} before it wears out / {s} must be replaced after {v} / one can use {s} for {v} / {s's} lifetime is {v} / after {v}, {s} is scrap / the maker expects {s} to work for {v}
`;
