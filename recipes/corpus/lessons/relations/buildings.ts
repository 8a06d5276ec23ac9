/** Houses, offices and other buildings. */
export const BUILDINGS = `
== floor-count | building | small
zn 层数
zq {s}有几层 / {s}盖了多少层 / {s}总共几层楼 / {s}最高是几层 / 爬到{s}顶上要爬几层 / {s}高不高，几层的 / 电梯在{s}里最多能按到第几层 / 数一数{s}的楼层有多少 / {s}盖好的时候是几层
zs {s}有{v}层 / {s}盖了{v}层 / {s}总共{v}层楼 / {s}一共是{v}层 / 爬到{s}顶上要爬{v}层 / 数了数，{s}有{v}层
en number of floors in {s}
eq how many floors does {s} have / how many storeys high is {s} / how many levels were built at {s} / how far up does {s} go, in floors / how many flights must I climb in {s} / is {s} a tall place, and how many floors is that / how many rows of windows does {s} have, one above the other / how many storeys were planned for {s} / up to which number does the lift in {s} go
ei how many floors {s} has / how many storeys high {s} is / how many storeys were planned for {s}
es {s} has {v} floors / {s} is {v} storeys high / {v} levels were built at {s} / {s} goes up {v} floors / there are {v} floors in {s} / the plan gave {s} {v} floors
== architect | building | person | akin town-founder owner
zn 设计师 / 设计者
zq {s}是谁设计的 / 谁画的{s}的图纸 / {s}出自哪位建筑师 / {s}的设计是谁的手笔 / 盖{s}请了谁来设计 / {s}的蓝图是谁的作品 / 谁想出了{s}的样子 / 业主请了谁来画{s} / {s}背后的建筑师叫啥
zs {s}是{v}设计的 / {v}画的{s}的图纸 / {s}出自{v}之手 / {s}的设计是{v}的手笔 / 盖{s}请了{v}来设计 / {s}的样子是{v}想出来的
en architect of {s}
eq who designed {s} / who drew the plans for {s} / whose design is {s} / which architect built {s} / by whom was {s} planned / whose drawing board did {s} come from / who thought up the look of {s} / who got the order to design {s} / to whom do we owe the shape of {s}
ei who designed {s} / who drew the plans for {s} / who thought up the look of {s}
es {v} designed {s} / {v} drew the plans for {s} / {s} was planned by {v} / {s} is the work of {v} / {s's} architect was {v} / {v} thought up the look of {s}
== built-year | building | year | akin town-founded
zn 建成的年份
zq {s}哪年[盖的|建成的|完工的] / {s}是什么年代的房子，哪一年 / {s}的墙上刻着哪年 / {s}立了多少年了，从哪年算 / {s}是几几年落成的 / {s}有年头了吧，哪年造的 / {s}封顶是在哪一年 / 县志里{s}建于何年 / {s}哪年开始有人住或用
zs {s}是{v}盖的 / {s}{v}建成 / {s}的墙上刻着{v} / {s}落成于{v} / {s}从{v}就立在那儿 / 县志里写着{s}建于{v}
en building year of {s}
eq when was {s} built / in which year was {s} finished / what year is carved in the wall of {s} / how old is {s}, counted by its year / since when has {s} been standing / in what year did the workers finish {s} / when did {s} open its doors for the first time, in what year / how far back must I go to see {s} being built / from which year is the foundation stone of {s}
ei when {s} was built / in which year {s} was finished / from which year the foundation stone of {s} is
es {s} was built in {v} / {s} was finished in {v} / {v} is carved in the wall of {s} / {s} has been standing since {v} / {s} dates from {v} / the foundation stone of {s} was laid in {v}
== wall-colour | building | colour
zn 外墙的颜色
zq {s}[外墙|]刷的什么颜色 / {s}的墙是什么色 / {s}从外面看是什么颜色 / {s}翻新刷成了什么颜色 / 找一栋什么颜色的房子就是{s} / 油漆工给{s}用的什么色 / {s}在阳光下看着是什么颜色 / {s}粉刷成了哪种色 / 明信片上{s}的墙什么颜色
zs {s}外墙是{v}的 / {s}刷成了{v} / {s}从外面看是{v}的 / 那栋{v}的房子就是{s} / {s}的墙涂着{v} / 油漆工给{s}用的是{v}
en wall colour
eq what colour are the walls of {s} / in which colour is {s} painted / what colour is {s} from outside / which paint did they use on {s} / by what colour do I find {s} / what did the painters do with {s}, colour and all / which colour meets the eye at {s} / what colour did they choose for the outside of {s} / in the sun, what colour does {s} shine
ei what colour the walls of {s} are / in which colour {s} is painted / what colour the painters gave {s}
es the walls of {s} are {v} / {s} is painted {v} / from outside {s} is {v} / they painted {s} {v} / the {v} house is {s} / the painters gave {s} a coat of {v}
== rent | building vehicle | bigmoney | akin object-price
zn 租金 / 房租
zq {s}[一个月|每月]租金多少 / 租{s}要多少钱 / {s}的房租涨到多少了 / 住进{s}每月得交多少 / {s}的租约上写着多少钱 / 一个月为{s}要掏多少 / {s}贵吗，月租几何 / 房东给{s}要价多少 / 签{s}的合同每月付多少钱
zs {s}每月租金{v} / 租{s}要{v} / {s}的租约上写着{v} / {s}的租金涨到{v}了 / 为{s}每月得交{v} / 每个月为{s}要掏{v}
en rent for {s}
eq how much is the rent for {s} / what does it cost to rent {s} / how much do we pay each month for {s} / what sum is in the lease of {s} / for how much is {s} let / how much leaves our account for {s} each month / what does the landlord want for {s} / is {s} expensive, and how much is it a month / what sum is due every month for {s}
ei how much the rent for {s} is / what it costs to rent {s} / what sum is due every month for {s}
es the rent for {s} is {v} / it costs {v} to rent {s} / we pay {v} each month for {s} / the lease of {s} says {v} / {s} is let for {v} / every month {v} leaves our account for {s}
== landlord | building | person | akin owner
zn 房东
zq {s}的房东是谁 / {s}的房租交给谁 / 租{s}得找谁签合同 / {s}漏水了该找哪位房主 / 谁把{s}租出来的 / {s}是谁家的产业，租金给谁 / 想续租{s}要跟谁谈 / 谁攥着{s}的房产证 / 水管坏了，{s}的业主是哪位
zs {s}的房东是{v} / {s}的房租交给{v} / 租{s}得找{v}签合同 / {v}把{s}租出来的 / {s}漏水了找房东{v} / 想续租{s}得跟{v}谈
en landlord of {s}
eq who lets {s} / to whom do we pay the rent for {s} / with whom do I sign the lease for {s} / who is the landlord or landlady of {s} / whom do I call when the roof of {s} leaks / with whom do we talk about the lease of {s} / who collects the rent at {s} / whose property is {s} on paper / who can put us out of {s}
ei who lets {s} / to whom the rent for {s} is paid / who collects the rent at {s}
es {v} lets {s} / the rent for {s} goes to {v} / sign the lease for {s} with {v} / {v} is the landlord of {s} / when the roof of {s} leaks, call {v} / {v} collects the rent at {s}
== floor-area | building | area
zn 面积
zq {s}[有多大|多少平] / {s}的面积是多少 / {s}量下来有多大地方 / {s}里面多宽敞，多少平方 / 图纸上{s}有多大 / {s}宽敞吗，有几平方 / 量一量{s}得多大 / 房产证上{s}写着多少面积 / 把{s}铺满地砖要多少平方
zs {s}有{v} / {s}的面积是{v} / {s}量下来{v} / 图纸上{s}是{v} / {s}里面有{v} / 房产证上{s}写着{v}
en floor area
eq how large is {s} / how many square metres does {s} have / what area does {s} cover / how much space is there in {s} / what size is given on the plan of {s} / how roomy is {s} / how much carpet would {s} take / what figure is on the deed of {s} / how much floor is there to sweep in {s}
ei how large {s} is / what area {s} covers / how roomy {s} is
es {s} has {v} / {s} covers {v} / there are {v} in {s} / the plan gives {v} for {s} / inside {s} you have {v} / the deed of {s} says {v}
== window-direction | building | direction
zn 朝向
zq {s}朝哪边 / {s}的窗户对着什么方向 / {s}向着哪个方向 / 从{s}往外看是哪一面 / {s}采光是哪个朝向 / {s}哪面朝阳 / 打开{s}的窗，对着哪个方位 / 设计师让{s}对着哪边 / 指南针放在{s}门口指着哪儿
zs {s}{v} / {s}的窗户{v} / {s}是{v}的 / {s}建的时候就{v} / {s}采光{v} / 设计师让{s}{v}
en direction {s} faces
eq which way does {s} face / in what direction do you look out from {s} / towards which point of the compass is {s} turned / from which side does {s} get the light / to what side does {s} look / to which side do the windows of {s} open / when I open the curtains in {s}, which way do I look / where would a compass at the door of {s} point / which quarter of the sky do you see from {s}
ei which way {s} faces / in what direction {s} is turned / to which side the windows of {s} open
es {s} faces {v} / {s} is turned {v} / from {s} you look {v} / the direction of {s} is {v} / {s} looks {v} / the windows of {s} open to the {v}
== caretaker | building plant | person | akin owner landlord
zn 看管的人
zq {s}[谁看着|归谁照看] / 谁有责任打理{s} / {s}的管理员是谁 / 平时谁在照应{s} / 不在的时候{s}托付给谁 / 灯坏了，{s}那边该喊谁 / {s}的钥匙串在谁腰上 / 谁天天巡视{s} / 有事要进{s}得跟谁打招呼
zs {s}归{v}照看 / {v}在打理{s} / {s}的管理员是{v} / 平时{v}照应着{s} / {s}托付给{v}了 / {s}的钥匙串在{v}腰上
en caretaker of {s}
eq who takes care of {s} / who looks after {s} / in whose care is {s} / to whom did we entrust {s} / who keeps an eye on {s} / who carries the keys of {s} / when a light fails at {s}, whom do I call / who walks through {s} every evening / with whom must one speak to get something done at {s}
ei who takes care of {s} / in whose care {s} is / who carries the keys of {s}
es {v} takes care of {s} / {v} looks after {s} / {s} is in the care of {v} / we entrusted {s} to {v} / {v} keeps an eye on {s} / {v} carries the keys of {s}
== former-use | building | former
zn 从前的用途
zq {s}以前是[做什么的|干什么用的] / {s}原来是个什么地方 / {s}改造之前是啥 / 老人说{s}从前是什么 / {s}的前身是什么 / 早年间{s}用来干什么 / 翻老照片，{s}当年是啥 / {s}没改建那会儿是个什么所在 / {s}的老底子是什么
zs {s}以前是{v} / {s}的前身是{v} / {s}改造之前是{v} / 老人说{s}从前是{v} / {s}原来是个{v} / 翻老照片，{s}当年是{v}
en former use
eq what was {s} in the past / what did {s} use to be / before the rebuilding, what was {s} / as what did {s} begin / what do old people say {s} was / what do old photographs show in place of {s} / what was {s} built as / what purpose did {s} serve long ago / before our time, what was in {s}
ei what {s} was in the past / what {s} used to be / what {s} was built as
es {s} used to be a(n) {v} / in the past {s} was a(n) {v} / before the rebuilding {s} was a(n) {v} / {s} began as a(n) {v} / old people remember {s} as a(n) {v} / old photographs show {s} as a(n) {v}
== ghost-story | building town | monster
zn 传说
zq 传说{s}里[住着|闹]什么 / 听说{s}里有什么怪物 / 孩子们说{s}藏着什么 / 夜里不敢去{s}，怕碰上什么 / {s}流传的是什么的故事 / 谁在{s}里出没，故事里怎么讲 / 老人拿什么吓唬孩子，不让去{s} / {s}地底下据说睡着什么 / 夜里{s}的响动听说是什么弄的
zs 传说{s}里住着{v} / 听说{s}里有{v} / 孩子们说{s}藏着{v} / {s}流传着{v}的故事 / 夜里没人去{s}，怕碰上{v} / 据说{s}地底下睡着{v}
en legend of {s}
eq what monster is said to live in {s} / what do the children say is hiding in {s} / which legend is told about {s} / what are people afraid to meet in {s} at night / who haunts {s}, in the stories / with what do they scare children away from {s} / what makes the noises at night in {s}, they say / what creature belongs to {s} in the tales / who sleeps under {s}, as the story goes
ei what monster is said to live in {s} / who haunts {s} in the stories / what makes the noises in {s}, they say
es a(n) {v} is said to live in {s} / the children say a(n) {v} is hiding in {s} / the legend of {s} is about a(n) {v} / at night people fear to meet a(n) {v} in {s} / in the stories, a(n) {v} haunts {s} / the noises in {s} come from a(n) {v}, they say
== lift-code | building | floor
zn {s}出口的楼层
zq {s}出去要按几楼 / {s}的大门在第几层 / 从{s}出来走哪一层 / {s}的出口设在几楼 / 到{s}几楼才能出门 / 从{s}离开得下到几层 / {s}的出入口是哪一层 / 迷路了，{s}几楼能出去 / {s}通街面的是第几层
zs {s}的出口在{v} / 从{s}出来走{v} / {s}的大门设在{v} / 到{s}{v}才能出门 / {s}出去要按{v} / {s}通街面的是{v}
en exit floor of {s}
eq on which floor is the way out of {s} / what floor do I press to leave {s} / where is the main door of {s}, by floor / which level leads out of {s} / to what floor do I go to get out of {s} / how do I get out of {s}, at what level / which floor of {s} opens to the street / I am lost in {s}, to which floor do I go / where, floor by floor, does one leave {s}
ei on which floor the way out of {s} is / what floor to press to leave {s} / which floor of {s} opens to the street
es the way out of {s} is on {v} / press {v} to leave {s} / the main door of {s} is on {v} / {v} leads out of {s} / to get out of {s}, go to {v} / one leaves {s} by {v}
== roof-thing | building | furniture
zn 屋顶上的东西
zq {s}屋顶上[放|摆]着什么 / {s}的天台上有什么家具 / 爬到{s}顶上能看到什么摆着 / {s}楼顶那件是什么 / 谁往{s}顶上搬了什么 / 站在楼下往上看，{s}顶上是什么 / {s}的天台多了样什么 / 大风把什么从{s}顶上吹得直晃 / 谁见过{s}屋顶那样东西，是啥
zs {s}屋顶上放着{v} / {s}的天台上有{v} / 爬到{s}顶上能看到{v} / {s}楼顶那件是{v} / 有人往{s}顶上搬了{v} / {s}的天台多了一样东西，是{v}
en thing on the roof of {s}
eq what stands on the roof of {s} / which piece of furniture is on top of {s} / what did somebody carry up to the roof of {s} / what do you find on the terrace of {s} / what will I see up on {s} / what odd thing is up on {s} / what does the wind shake on top of {s} / looking up at {s}, what do I see / what was left up there on {s}
ei what stands on the roof of {s} / what is on top of {s} / what odd thing is up on {s}
es a(n) {v} stands on the roof of {s} / on top of {s} is a(n) {v} / somebody carried a(n) {v} up to the roof of {s} / on the terrace of {s} you find a(n) {v} / up on {s} there is a(n) {v} / the wind shakes a(n) {v} on top of {s}
`;
