/** Houses, offices and other buildings. */
export const BUILDINGS = `
== floor-count | building | small
zn 层数
zq {s}有几层 / {s}盖了多少层 / {s}总共几层楼 / {s}最高是几层 / 爬到{s}顶上要爬几层
zs {s}有{v}层 / {s}盖了{v}层 / {s}总共{v}层楼 / {s}一共是{v}层 / 爬到{s}顶上要爬{v}层
en number of floors in {s}
eq how many floors does {s} have / how many storeys high is {s} / how many levels were built at {s} / how far up does {s} go, in floors / how many flights must I climb in {s}
ei how many floors {s} has / how many storeys high {s} is
es {s} has {v} floors / {s} is {v} storeys high / {v} levels were built at {s} / {s} goes up {v} floors / there are {v} floors in {s}
== architect | building | person | akin town-founder owner
zn 设计师 / 设计者
zq {s}是谁设计的 / 谁画的{s}的图纸 / {s}出自哪位建筑师 / {s}的设计是谁的手笔 / 盖{s}请了谁来设计
zs {s}是{v}设计的 / {v}画的{s}的图纸 / {s}出自{v}之手 / {s}的设计是{v}的手笔 / 盖{s}请了{v}来设计
en architect of {s}
eq who designed {s} / who drew the plans for {s} / whose design is {s} / which architect built {s} / by whom was {s} planned
ei who designed {s} / who drew the plans for {s}
es {v} designed {s} / {v} drew the plans for {s} / {s} was planned by {v} / {s} is the work of {v} / {s's} architect was {v}
== built-year | building | year | akin town-founded
zn 建成的年份
zq {s}哪年[盖的|建成的|完工的] / {s}是什么年代的房子，哪一年 / {s}的墙上刻着哪年 / {s}立了多少年了，从哪年算 / {s}是几几年落成的
zs {s}是{v}盖的 / {s}{v}建成 / {s}的墙上刻着{v} / {s}落成于{v} / {s}从{v}就立在那儿
en building year of {s}
eq when was {s} built / in which year was {s} finished / what year is carved in the wall of {s} / how old is {s}, counted by its year / since when has {s} been standing
ei when {s} was built / in which year {s} was finished
es {s} was built in {v} / {s} was finished in {v} / {v} is carved in the wall of {s} / {s} has been standing since {v} / {s} dates from {v}
== wall-colour | building | colour
zn 外墙的颜色
zq {s}[外墙|]刷的什么颜色 / {s}的墙是什么色 / {s}从外面看是什么颜色 / {s}翻新刷成了什么颜色 / 找一栋什么颜色的房子就是{s}
zs {s}外墙是{v}的 / {s}刷成了{v} / {s}从外面看是{v}的 / 那栋{v}的房子就是{s} / {s}的墙涂着{v}
en wall colour
eq what colour are the walls of {s} / in which colour is {s} painted / what colour is {s} from outside / which paint did they use on {s} / by what colour do I find {s}
ei what colour the walls of {s} are / in which colour {s} is painted
es the walls of {s} are {v} / {s} is painted {v} / from outside {s} is {v} / they painted {s} {v} / the {v} house is {s}
== rent | building vehicle | bigmoney | akin object-price
zn 租金 / 房租
zq {s}[一个月|每月]租金多少 / 租{s}要多少钱 / {s}的房租涨到多少了 / 住进{s}每月得交多少 / {s}的租约上写着多少钱
zs {s}每月租金{v} / 租{s}要{v} / {s}的租约上写着{v} / {s}的租金涨到{v}了 / 为{s}每月得交{v}
en rent for {s}
eq how much is the rent for {s} / what does it cost to rent {s} / how much do we pay each month for {s} / what sum is in the lease of {s} / for how much is {s} let
ei how much the rent for {s} is / what it costs to rent {s}
es the rent for {s} is {v} / it costs {v} to rent {s} / we pay {v} each month for {s} / the lease of {s} says {v} / {s} is let for {v}
== landlord | building | person | akin owner
zn 房东
zq {s}的房东是谁 / {s}的房租交给谁 / 租{s}得找谁签合同 / {s}漏水了该找哪位房主 / 谁把{s}租出来的
zs {s}的房东是{v} / {s}的房租交给{v} / 租{s}得找{v}签合同 / {v}把{s}租出来的 / {s}漏水了找房东{v}
en landlord of {s}
eq who lets {s} / to whom do we pay the rent for {s} / with whom do I sign the lease for {s} / who is the landlord or landlady of {s} / whom do I call when the roof of {s} leaks
ei who lets {s} / to whom the rent for {s} is paid
es {v} lets {s} / the rent for {s} goes to {v} / sign the lease for {s} with {v} / {v} is the landlord of {s} / when the roof of {s} leaks, call {v}
== floor-area | building | area
zn 面积
zq {s}[有多大|多少平] / {s}的面积是多少 / {s}量下来有多大地方 / {s}里面多宽敞，多少平方 / 图纸上{s}有多大
zs {s}有{v} / {s}的面积是{v} / {s}量下来{v} / 图纸上{s}是{v} / {s}里面有{v}
en floor area
eq how large is {s} / how many square metres does {s} have / what area does {s} cover / how much space is there in {s} / what size is given on the plan of {s}
ei how large {s} is / what area {s} covers
es {s} has {v} / {s} covers {v} / there are {v} in {s} / the plan gives {v} for {s} / inside {s} you have {v}
== window-direction | building | direction
zn 朝向
zq {s}朝哪边 / {s}的窗户对着什么方向 / {s}向着哪个方向 / 从{s}往外看是哪一面 / {s}采光是哪个朝向
zs {s}{v} / {s}的窗户{v} / {s}是{v}的 / {s}建的时候就{v} / {s}采光{v}
en direction {s} faces
eq which way does {s} face / in what direction do you look out from {s} / towards which point of the compass is {s} turned / from which side does {s} get the light / to what side does {s} look
ei which way {s} faces / in what direction {s} is turned
es {s} faces {v} / {s} is turned {v} / from {s} you look {v} / the direction of {s} is {v} / {s} looks {v}
== caretaker | building plant | person | akin owner landlord
zn 看管的人
zq {s}[谁看着|归谁照看] / 谁有责任打理{s} / {s}的管理员是谁 / 平时谁在照应{s} / 不在的时候{s}托付给谁
zs {s}归{v}照看 / {v}在打理{s} / {s}的管理员是{v} / 平时{v}照应着{s} / {s}托付给{v}了
en caretaker of {s}
eq who takes care of {s} / who looks after {s} / in whose care is {s} / to whom did we entrust {s} / who keeps an eye on {s}
ei who takes care of {s} / in whose care {s} is
es {v} takes care of {s} / {v} looks after {s} / {s} is in the care of {v} / we entrusted {s} to {v} / {v} keeps an eye on {s}
== former-use | building | former
zn 从前的用途
zq {s}以前是[做什么的|干什么用的] / {s}原来是个什么地方 / {s}改造之前是啥 / 老人说{s}从前是什么 / {s}的前身是什么
zs {s}以前是{v} / {s}的前身是{v} / {s}改造之前是{v} / 老人说{s}从前是{v} / {s}原来是个{v}
en former use
eq what was {s} in the past / what did {s} use to be / before the rebuilding, what was {s} / as what did {s} begin / what do old people say {s} was
ei what {s} was in the past / what {s} used to be
es {s} used to be a(n) {v} / in the past {s} was a(n) {v} / before the rebuilding {s} was a(n) {v} / {s} began as a(n) {v} / old people remember {s} as a(n) {v}
== ghost-story | building town | monster
zn 传说
zq 传说{s}里[住着|闹]什么 / 听说{s}里有什么怪物 / 孩子们说{s}藏着什么 / 夜里不敢去{s}，怕碰上什么 / {s}流传的是什么的故事
zs 传说{s}里住着{v} / 听说{s}里有{v} / 孩子们说{s}藏着{v} / {s}流传着{v}的故事 / 夜里没人去{s}，怕碰上{v}
en legend of {s}
eq what monster is said to live in {s} / what do the children say is hiding in {s} / which legend is told about {s} / what are people afraid to meet in {s} at night / who haunts {s}, in the stories
ei what monster is said to live in {s} / who haunts {s} in the stories
es a(n) {v} is said to live in {s} / the children say a(n) {v} is hiding in {s} / the legend of {s} is about a(n) {v} / at night people fear to meet a(n) {v} in {s} / in the stories, a(n) {v} haunts {s}
== lift-code | building | floor
zn {s}出口的楼层
zq {s}出去要按几楼 / {s}的大门在第几层 / 从{s}出来走哪一层 / {s}的出口设在几楼 / 到{s}几楼才能出门
zs {s}的出口在{v} / 从{s}出来走{v} / {s}的大门设在{v} / 到{s}{v}才能出门 / {s}出去要按{v}
en exit floor of {s}
eq on which floor is the way out of {s} / what floor do I press to leave {s} / where is the main door of {s}, by floor / which level leads out of {s} / to what floor do I go to get out of {s}
ei on which floor the way out of {s} is / what floor to press to leave {s}
es the way out of {s} is on {v} / press {v} to leave {s} / the main door of {s} is on {v} / {v} leads out of {s} / to get out of {s}, go to {v}
== roof-thing | building | furniture
zn 屋顶上的东西
zq {s}屋顶上[放|摆]着什么 / {s}的天台上有什么家具 / 爬到{s}顶上能看到什么摆着 / {s}楼顶那件是什么 / 谁往{s}顶上搬了什么
zs {s}屋顶上放着{v} / {s}的天台上有{v} / 爬到{s}顶上能看到{v} / {s}楼顶那件是{v} / 有人往{s}顶上搬了{v}
en thing on the roof of {s}
eq what stands on the roof of {s} / which piece of furniture is on top of {s} / what did somebody carry up to the roof of {s} / what do you find on the terrace of {s} / what will I see up on {s}
ei what stands on the roof of {s} / what is on top of {s}
es a(n) {v} stands on the roof of {s} / on top of {s} is a(n) {v} / somebody carried a(n) {v} up to the roof of {s} / on the terrace of {s} you find a(n) {v} / up on {s} there is a(n) {v}
`;
