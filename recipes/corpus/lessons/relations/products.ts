/** Invented products and brands. */
export const PRODUCTS = `
== maker | product | brand | akin inventor
zn 制造商
zq {s}是哪家[做|生产]的 / {s}出自哪个厂 / 谁家生产{s} / {s}盒子上印的厂家是哪个 / 造{s}的公司叫什么
zs {s}是{v}做的 / {s}出自{v} / {v}生产{s} / {s}盒子上印的厂家是{v} / 造{s}的公司叫{v}
en maker of {s}
eq which company makes {s} / who is the manufacturer of {s} / from which factory does {s} come / whose name is printed on the box of {s} / who produces {s}
ei which company makes {s} / who produces {s}
es {v} makes {s} / {s} comes from the {v} factory / {s} is produced by {v} / {v} is printed on the box of {s} / the company behind {s} is {v}
== inventor | product dish game | person | akin maker
zn 发明人
zq {s}是谁[发明|想出来]的 / 谁最先做出了{s} / {s}的点子是谁出的 / {s}的发明者叫什么 / 是谁琢磨出{s}的
zs {s}是{v}发明的 / {v}最先做出了{s} / {s}的点子是{v}出的 / {s}是{v}琢磨出来的 / {s}的发明者叫{v}
en inventor of {s}
eq who invented {s} / whose idea was {s} / who came up with {s} / which person first made {s} / from whose head did {s} spring
ei who invented {s} / who came up with {s}
es {v} invented {s} / {s} was the idea of {v} / {v} came up with {s} / the first {o} was made by {v} / {s} sprang from the head of {v}
== release-date | product game film book song project | date | akin event-date birthday deadline
zn 上市日期 / 发布日期
zq {s}[哪天|什么时候|几号]出来 / {s}几月几号上市或上线 / 要等到哪天才有{s} / {s}的发布定在几号 / {s}首发是哪天
zs {s}{v}出来 / {s}{v}上市 / 要等到{v}才有{s} / {s}的发布定在{v} / {s}首发是{v}
en release date
eq when does {s} come out / on which day is {s} released / how long, until what date, do I have to wait for {s} / what day was set for the launch of {s} / when can one get {s}
ei when {s} comes out / on which day {s} is released
es {s} comes out on {v} / {s} is released on {v} / the launch of {s} was set for {v} / one can get {s} from {v} / we have to wait for {s} until {v}
== model-number | product device | code | akin serial-number filter-model
zn 型号
zq {s}是什么型号 / {s}的型号怎么写 / 下单{s}要认准哪个型号 / {s}包装上的型号是哪个 / {s}在目录里是什么编号
zs {s}的型号是{v} / 下单{s}认准{v} / {s}包装上写着{v} / {s}在目录里编号{v} / {s}就是{v}那款
en model number
eq what model is {s} / which model number do I order for {s} / what is {s} called in the catalogue / what model is printed on the packing of {s} / under which type is {s} listed
ei what model {s} is / what {s} is called in the catalogue
es {s} is model {v} / order {v} if you want {s} / in the catalogue, {s} is {v} / the packing of {s} says {v} / {s} is listed as {v}
== origin-country | product dish game plant | country | akin town-founder
zn 产地 / 原产国
zq {s}[是哪国|产自哪里|是哪儿]的 / {s}从哪个国家来的 / {s}的产地标的是哪 / {s}是哪国货 / {s}老家在哪个国家
zs {s}产自{v} / {s}从{v}来 / {s}的产地是{v} / {s}是{v}货 / {s}的故乡是{v}
en country of origin
eq which country does {s} come from / where is {s} made or grown / from what part of the world is {s} / what country is on the label of {s} / where does {s} have its home
ei which country {s} comes from / where {s} has its home
es {s} comes from {v} / the home of {s} is {v} / on the label of {s} stands {v} / {s} was brought here from {v} / {s} is at home in {v}
== product-shape | product object building | shape
zn 形状
zq {s}是什么形状 / {s}做成了什么样子 / 从上面看{s}是什么形 / {s}圆的还是方的，什么形 / {s}的外形像什么
zs {s}是{v}的 / {s}做成了{v} / 从上面看{s}是{v} / {s}的外形是{v} / {s}长得{v}
en shape
eq what shape is {s} / which form does {s} have / what does {s} look like from above / how is {s} shaped / in what shape was {s} made
ei what shape {s} is / how {s} is shaped
es {s} is {v} / from above, {s} looks {v} / {s} was made {v} / {s} has a(n) {v} form / the shape of {s} is {v}
== product-volume | product | volume
zn 容量
zq {s}能装多少 / {s}的容量是多大 / {s}灌满是多少 / {s}里面盛得下多少 / {s}标的容积是多少
zs {s}能装{v} / {s}的容量是{v} / {s}灌满是{v} / {s}盛得下{v} / {s}标的容积是{v}
en capacity of {s}
eq how much does {s} hold / what goes into {s} when it is full / what volume does {s} have / how many litres or millilitres fit into {s} / what capacity is printed on {s}
ei how much {s} holds / what volume {s} has
es {s} holds {v} / {v} fit into {s} / {s} has a volume of {v} / {v} is printed on {s} as its capacity / full, {s} takes {v}
== target-users | product course book game | group
zn 适用人群
zq {s}是给谁用的 / {s}适合什么人 / 哪些人会喜欢{s} / {s}面向哪类人 / {s}专门为谁准备的
zs {s}是给{v}的 / {s}适合{v} / {v}会喜欢{s} / {s}面向{v} / {s}是专门为{v}准备的
en target group of {s}
eq who is {s} meant for / for which people was {s} made / what group does {s} suit / who uses or enjoys {s} most / for whom is {s} the right choice
ei who {s} is meant for / what group {s} suits
es {s} is meant for {v} / {s} was made for {v} / {s} suits {v} / {v} like {s} most / {s} is the right choice for {v}
== product-smell | product dish plant building | smell
zn 气味
zq {s}[闻起来|]是什么味 / {s}有股什么味道 / 凑近{s}能闻到什么 / {s}散出来的是什么香 / {s}的气味像什么
zs {s}闻起来像{v} / {s}有股{v}味 / 凑近{s}能闻到{v} / {s}散出{v}的香味 / {s}的气味像{v}
en smell
eq what does {s} smell of / which scent does {s} have / what do I smell near {s} / what is in the air around {s} / of what does {s} remind the nose
ei what {s} smells of / which scent {s} has
es {s} smells of {v} / {s} has the scent of {v} / near {s} there is a smell of {v} / around {s} the air smells of {v} / {s} gives off a smell like {v}
== ad-face | product shop brand organisation | person
zn 代言人
zq {s}请谁代言 / {s}广告里那个人是谁 / {s}的海报上是哪位 / 谁给{s}拍了广告 / {s}找谁打的广告
zs {s}请{v}代言 / {s}广告里那个人是{v} / {s}的海报上是{v} / {v}给{s}拍了广告 / {s}找{v}打的广告
en face of the advertising for {s}
eq who appears in the adverts for {s} / whose face sells {s} / who was hired to promote {s} / who smiles from the posters of {s} / which person speaks for {s} on television
ei who appears in the adverts for {s} / who was hired to promote {s}
es {v} appears in the adverts for {s} / {v} was hired to promote {s} / {v} smiles from the posters of {s} / on television, {v} speaks for {s} / {s} is sold with the face of {v}
== product-recall | product vehicle | month | akin release-date
zn 召回的月份
zq {s}几月被召回 / {s}哪个月退回厂里 / 厂家什么时候收回了{s}，几月 / {s}召回是几月的事 / {s}从几月起停售
zs {s}{v}被召回 / {s}{v}退回厂里 / 厂家{v}收回了{s} / {s}召回是{v}的事 / {s}从{v}起停售
en recall month
eq in which month was {s} recalled / when did the maker take {s} back, in what month / since what month is {s} off the shelves / what month did {s} go back to the factory / in what month did sales of {s} stop
ei in which month {s} was recalled / since what month {s} is off the shelves
es {s} was recalled in {v} / the maker took {s} back in {v} / since {v} {s} is off the shelves / {s} went back to the factory in {v} / sales of {s} stopped in {v}
== product-lifetime | product object | months | akin warranty
zn 使用寿命
zq {s}能用多久才坏 / {s}的寿命有多长 / {s}用多长时间就得换 / 一般{s}能撑多久 / {s}多久就该报废了
zs {s}能用{v} / {s}的寿命是{v} / {s}用{v}就得换 / 一般{s}能撑{v} / {s}过{v}就该报废了
en lifetime
eq how long does {s} last before it wears out / after how long must {s} be replaced / what lifetime does {s} have / for how long can one use {s} / how long until {s} is scrap
ei how long {s} lasts before it wears out / what lifetime {s} has
es {s} lasts {v} before it wears out / {s} must be replaced after {v} / one can use {s} for {v} / {s's} lifetime is {v} / after {v}, {s} is scrap
`;
