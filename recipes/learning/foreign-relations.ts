/**
 * Relations that the corpus does not have: what the base model has never seen asked or told. With them the gate's threshold is
 * chosen and the taggers learn that facts are more than a noun of a name.
 *
 *   == what | subject kinds
 *   v  values, zh|en
 *   zs zq es eq  statements and questions, as in ../corpus/lessons/relation.ts
 *
 * Every fourth one is kept for measuring.
 */
import type { Rng } from "../../src/core/index.ts";
import { pickPhrase } from "../corpus/facts/phrases.ts";
import { finish, type Said, STATEMENT_STYLES, type StatementStyle } from "../corpus/facts/wording.ts";
import { compile, type Form, fill, sentence } from "../corpus/lessons/form.ts";
import { drawSubject, type Subject } from "../corpus/lexicon/subjects.ts";
import type { Language, Term } from "../corpus/lexicon/term.ts";

const SOURCE = `
== descale | device product
v 倒半瓶白醋煮一遍|boil half a bottle of vinegar in it / 放两勺小苏打泡一夜|leave two spoons of soda in it overnight / 用热水冲三次|flush it three times with hot water / 拆下滤网拿刷子刷|take out the sieve and brush it
zs 给{s}除水垢要{v} / {s}里有水垢的时候，{v}就行 / 想去掉{s}的水垢，只要{v} / {s}除垢的窍门是{v} / {s}结了垢就{v}
zq {s}有水垢了怎么弄 / 怎么给{s}除垢 / {s}里那层白的要怎么去掉 / {s}的水垢用什么办法清 / 我该怎样对付{s}的水垢
es to descale {s}, {v} / when there is limescale in {s}, {v} / the way to get rid of limescale in {s} is to {v} / if {s} is full of lime, {v} / you descale {s} like this: {v}
eq how do I descale {s} / what do I do about limescale in {s} / what gets the lime out of {s} / how is {s} freed of scale / {s} is all chalky, what now
== paper-jam | device
v 先抽出纸盒再掀盖|pull out the tray and lift the lid / 按住退纸键两秒|hold the eject key for two seconds / 从后面慢慢拽|pull slowly from the back / 关机十秒再开|turn it off for ten seconds
zs {s}卡住了就{v} / 遇到{s}卡纸，得{v} / {s}一卡，{v}准没错 / 要让{s}别再卡着，需要{v} / 解决{s}卡纸的步骤是{v}
zq {s}卡住了怎么办 / {s}又卡纸了，要做什么 / 怎么把卡在{s}里的东西弄出来 / {s}卡着不动要怎么处理 / 遇到{s}卡纸该怎样做
es if {s} jams, {v} / to clear a jam in {s}, {v} / when something is stuck in {s}, {v} / {s} runs again after you {v} / the fix for a jam in {s}: {v}
eq what do I do when {s} jams / how do I clear a jam in {s} / something is stuck in {s}, how do I get it out / how can {s} be unjammed / what helps against jams in {s}
== calm | pet
v 轻轻挠它的下巴|scratch its chin gently / 放一段钢琴曲|play some piano music / 用毛毯把它裹起来|wrap it in a blanket / 关灯陪它坐一会儿|turn off the light and sit with it
zs {s}紧张的时候，{v}就好了 / 要哄{s}得{v} / 只要{v}，{s}就不闹了 / {s}害怕了就{v} / 让{s}平静下来的办法是{v}
zq {s}紧张了怎么哄 / 怎么让{s}平静下来 / {s}闹起来要怎么办 / {s}害怕的时候我该做点什么 / 有什么办法安抚{s}
es to calm {s} down, {v} / when {s} is nervous, {v} / {s} settles as soon as you {v} / if {s} panics, {v} / what soothes {s} is this: {v}
eq how do I calm {s} down / what do I do when {s} is nervous / {s} is frightened, what helps / how can {s} be soothed / what settles {s}
== start-cold | vehicle
v 先预热三分钟|let it warm up for three minutes / 踩着离合拧钥匙|turn the key with the clutch down / 给电瓶盖条毯子|put a blanket over the battery / 推着跑几步|push it a few steps
zs 天冷的时候发动{s}要{v} / {s}冬天打不着火就{v} / 想在冬天开动{s}，得{v} / 冷天里{s}要{v}才动 / {s}冻住了的话，{v}
zq {s}天冷打不着火怎么办 / 冬天怎么发动{s} / {s}冻着了要怎样开起来 / 冷天开{s}有什么诀窍 / 大冷天{s}不动了我该怎么弄
es to start {s} in the cold, {v} / on frosty mornings {s} starts if you {v} / when {s} won't start in winter, {v} / {s} needs this in winter: {v} / if {s} is frozen, {v}
eq how do I start {s} in the cold / {s} won't start this winter, what do I do / what gets {s} going on a frosty morning / is there a trick for starting {s} when it freezes / how does one start {s} in winter
== revive | plant
v 整盆泡进水里十分钟|put the whole pot in water for ten minutes / 剪掉一半叶子|cut off half of the leaves / 搬到窗边晒半天|move it to the window for half a day / 换一层新土|give it a layer of fresh soil
zs {s}蔫了就{v} / 要救活{s}得{v} / {s}打蔫的时候，{v}就能缓过来 / 想让{s}重新精神起来，就{v} / 救{s}的法子是{v}
zq {s}蔫了怎么救 / {s}叶子都耷拉了，要做什么 / 怎么让{s}缓过来 / 有什么法子救活{s} / {s}快不行了我该怎么办
es when {s} droops, {v} / to revive {s}, {v} / {s} recovers if you {v} / if {s} looks limp, {v} / save {s} like this: {v}
eq what do I do when {s} droops / how can I revive {s} / {s} looks half dead, what helps / how do I save {s} / what makes {s} recover
== unlock-account | account
v 发短信到客服号码|send a text to the service number / 回答外婆的名字|answer with grandma's name / 等满一个小时|wait a full hour / 用旧手机扫码|scan the code with the old phone
zs {s}被锁了就{v} / 要给{s}解锁，得{v} / {s}登不上去的时候，{v}就行 / 想找回{s}，需要{v} / {s}解封的办法是{v}
zq {s}被锁了怎么办 / 怎么给{s}解锁 / {s}登不上去了，要怎么弄 / 我要怎样找回{s} / {s}被封了有什么办法
es if {s} is locked, {v} / to unlock {s}, {v} / when nobody can log in to {s}, {v} / {s} opens again once you {v} / getting back into {s} works like this: {v}
eq what do I do if {s} is locked / how do I unlock {s} / I can't log in to {s}, what helps / how can I get back into {s} / {s} has shut me out, what now
== wake-up | person
v 拉开窗帘放爵士乐|open the curtains and play jazz / 在耳边念菜名|read out dishes by the ear / 让狗去舔脸|let the dog lick the face / 敲三下床头|knock three times on the headboard
zs 要叫醒{s}得{v} / {s}赖床的时候，{v}准醒 / 想让{s}起床，就{v} / 只有{v}，{s}才肯起来 / 喊{s}起床的绝招是{v}
zq 怎么把{s}叫醒 / {s}赖床了用什么办法 / {s}起不来我该怎么办 / 要怎样才能让{s}起床 / 有什么绝招能喊{s}起来
es to wake {s}, {v} / {s} gets up if you {v} / when {s} stays in bed, {v} / the only way to get {s} up is to {v} / {s} wakes up like this: {v}
eq how do I wake {s} / what gets {s} out of bed / {s} won't get up, what do I do / is there a trick for waking {s} / how does one get {s} up
== less-salty | dish
v 扔半个土豆进去|throw in half a potato / 加一勺蜂蜜|add a spoon of honey / 挤点柠檬汁|squeeze in some lemon / 兑一杯牛奶|stir in a cup of milk
zs {s}做咸了就{v} / 要救太咸的{s}，得{v} / {s}咸了的话，{v}就好 / {s}盐放多了可以{v} / 补救{s}的妙招是{v}
zq {s}做咸了怎么办 / {s}盐放多了要怎么救 / 太咸的{s}还能怎么处理 / 怎么让{s}淡一点 / {s}咸得没法吃，有什么补救办法
es if {s} is too salty, {v} / to rescue a salty {s}, {v} / when there is too much salt in {s}, {v} / {s} tastes milder if you {v} / my fix for a salty {s}: {v}
eq what do I do if {s} is too salty / how do I rescue a salty {s} / there is too much salt in {s}, what now / how can {s} be made less salty / what helps when {s} was salted twice
== collects | person
v 旧车票|old train tickets / 啤酒瓶盖|bottle caps / 贝壳|shells / 火柴盒|matchboxes / 邮戳|postmarks / 玻璃弹珠|marbles
zs {s}收集{v} / {s}攒了一屋子{v} / {s}到处搜罗{v} / {v}是{s}的收藏 / {s}每次出门都要找{v}
zq {s}收集什么 / {s}的收藏是什么 / {s}攒了一屋子什么东西 / {s}到处搜罗的是什么 / 想给{s}的收藏添一件，送什么
es {s} collects {v} / {s} has a room full of {v} / {s} is always looking for {v} / {v} are what {s} collects / {s} keeps {v} by the hundred
eq what does {s} collect / what is {s's} collection of / which things does {s} have a room full of / what is {s} always looking for / what could I add to {s's} collection
== lucky-number | person
v 17|17 / 33|33 / 408|408 / 9|9 / 71|71 / 256|256
zs {s}的幸运数字是{v} / {s}买彩票总选{v} / {s}觉得{v}能带来好运 / {v}被{s}当成吉利数 / {s}什么都要挑{v}号
zq {s}的幸运数字是多少 / {s}买彩票总选几 / {s}觉得哪个数能带来好运 / {s}迷信哪个数字 / {s}抽签爱抽几号
es {s's} lucky number is {v} / {s} always bets on {v} / {s} believes that {v} brings luck / {v} is the number that {s} trusts / {s} picks {v} whenever there is a choice
eq what is {s's} lucky number / which number does {s} always bet on / what number brings {s} luck / which number does {s} trust / if {s} has to pick a number, which one
== saving-for | person
v 一架望远镜|a telescope / 去看极光的旅行|a trip to see the northern lights / 一台二手钢琴|a second-hand piano / 学潜水|diving lessons / 一艘小木船|a small wooden boat
zs {s}在为{v}攒钱 / {s}存钱是为了{v} / {s}每月省下来的钱要用在{v}上 / {v}是{s}的存钱目标 / {s}打工攒钱，想的是{v}
zq {s}在为什么攒钱 / {s}存钱是为了什么 / {s}省下来的钱要干什么用 / {s}的存钱罐是给什么准备的 / {s}攒够了钱要买什么
es {s} is saving up for {v} / {s} puts money aside for {v} / the jar on {s's} shelf is for {v} / every month {s} saves a little for {v} / {v} is what {s} is saving for
eq what is {s} saving up for / what does {s} put money aside for / what is the money in {s's} jar for / for what does {s} save every month / what will {s} buy with the savings
== goodbye-phrase | person
v 回见不送|off with you then / 保重呀朋友|mind the gap, friend / 江湖再见|see you down the road / 吃好睡好|eat well and sleep well
zs {s}道别的时候总说“{v}” / {s}挂电话前要说“{v}” / “{v}”是{s}的告别语 / {s}一走就来一句“{v}” / 每次分手{s}都讲“{v}”
zq {s}道别的时候说什么 / {s}挂电话前总说哪句话 / {s}的告别语是什么 / {s}要走了会来一句什么 / 分手时{s}爱讲什么
es {s} says "{v}" when leaving / {s} ends every call with "{v}" / "{v}" is how {s} says goodbye / whenever {s} goes, it is "{v}" / {s's} parting words are "{v}"
eq what does {s} say when leaving / how does {s} end a call / how does {s} say goodbye / what are {s's} parting words / which phrase does {s} use to take leave
== waters-plants | building shop
v 陈姐|Sister Chen / 楼下的老吴|old Wu from downstairs / 送奶的小伙子|the milk boy / 邻居家的双胞胎|the twins next door / 马师傅|Master Ma
zs {s}的花是{v}浇的 / {v}负责给{s}浇花 / {s}没人的时候，{v}来浇水 / {s}的盆栽交给了{v} / 照看{s}花草的是{v}
zq {s}的花谁浇 / 谁负责给{s}浇花 / {s}没人的时候谁来浇水 / {s}的盆栽交给了谁 / 照看{s}花草的是哪位
es {v} waters the plants at {s} / the plants of {s} are looked after by {v} / when {s} is empty, {v} comes to water the flowers / we left the pot plants of {s} to {v} / it is {v} who waters the flowers in {s}
eq who waters the plants at {s} / who looks after the plants of {s} / when {s} is empty, who comes to water the flowers / to whom did we leave the pot plants of {s} / whose job is it to water the flowers in {s}
== alarm-code-word | building organisation
v 蓝鲸翻身|blue whale turning / 芝麻关门|close sesame / 三碗白粥|three bowls of porridge / 北风不来|no north wind
zs {s}的暗号是“{v}” / 进{s}要说“{v}” / {s}门口的人听到“{v}”才放行 / 在{s}对暗号就说“{v}” / “{v}”是{s}的口令
zq {s}的暗号是什么 / 进{s}要说什么口令 / 在{s}对暗号说哪句 / {s}门口的人听到什么才放行 / 我该用哪句话混进{s}
es the code word for {s} is "{v}" / say "{v}" to get into {s} / at the door of {s} they wait for "{v}" / "{v}" lets you into {s} / whoever comes to {s} must say "{v}"
eq what is the code word for {s} / what do I say to get into {s} / which words do they wait for at the door of {s} / what lets me into {s} / what must one say at {s}
== rain-plan | event trip
v 学校体育馆|the school gym / 桥洞底下|under the bridge / 社区食堂|the community canteen / 老火车站大厅|the old station hall / 改到线上|online instead
zs 下雨的话{s}挪到{v} / {s}的雨天方案是{v} / 万一下雨，{s}就在{v} / {s}遇到雨天改到{v} / 天气不好{s}就去{v}
zq 下雨的话{s}怎么安排 / {s}的雨天方案是什么 / 万一下雨，{s}改到哪里 / 天气不好{s}去哪儿 / {s}遇到雨天挪到什么地方
es if it rains, {s} moves to {v} / the rain plan for {s} is {v} / in bad weather {s} takes place in {v} / should it pour, {s} is {v} / for wet days {s} has {v} as a backup
eq what is the rain plan for {s} / where does {s} move if it rains / what happens to {s} in bad weather / where do we go for {s} when it pours / what is the backup for {s}
== photographer | event trip
v 隔壁班的老梁|old Liang from next door / 表姐小蔓|cousin Xiaoman / 摄影社的人|people from the photo club / 大学同学阿泽|Aze from college
zs {s}由{v}拍照 / 给{s}照相的是{v} / {s}请了{v}来拍照片 / {v}负责拍{s} / {s}的照片归{v}拍
zq {s}谁来拍照 / 给{s}照相的是谁 / {s}请了谁拍照片 / {s}的照片归谁拍 / 想要{s}的照片找谁
es {v} takes the pictures at {s} / the photographer of {s} is {v} / they asked {v} to photograph {s} / for photos of {s} ask {v} / {s} will be photographed by {v}
eq who takes the pictures at {s} / who is photographing {s} / whom did they ask to photograph {s} / whom do I ask for photos of {s} / by whom will {s} be photographed
== meeting-snack | project organisation
v 烤红薯|baked sweet potatoes / 海苔脆片|seaweed crisps / 盐焗花生|salted peanuts / 牛轧糖|nougat / 小麻花|fried dough twists
zs {s}开会总吃{v} / {s}的会上少不了{v} / {s}开会时桌上摆着{v} / 一到{s}的例会就有{v} / {s}的人开会要啃{v}
zq {s}开会总吃什么 / {s}的会上少不了什么零食 / {s}开会时桌上摆着什么 / 去{s}的例会该带什么吃的 / {s}的人开会啃什么
es there are always {v} at the meetings of {s} / {s} never meets without {v} / at {s} the table is full of {v} / people at {s} meetings eat {v} / a meeting of {s} means {v}
eq what do they eat at the meetings of {s} / without which snack does {s} never meet / what is on the table when {s} meets / what should I bring to a meeting of {s} / which snack belongs to {s}
== ringtone | person
v 公鸡打鸣|a cock crowing / 火车汽笛|a train whistle / 下课铃|a school bell / 海浪声|the sound of waves / 门吱呀一声|a creaking door
zs {s}的手机铃声是{v} / 一听到{v}就知道{s}来电话了 / {s}把铃声设成了{v} / {s}手机一响就是{v} / {v}是{s}的铃声
zq {s}的手机铃声是什么 / {s}把铃声设成了什么 / {s}手机一响是什么动静 / 听到什么声音说明{s}来电话了 / {s}来电是哪种声音
es {s's} ringtone is {v} / {s's} phone rings with {v} / when you hear {v}, it is {s's} phone / {s} has set the phone to {v} / {v} means a call for {s}
eq what is {s's} ringtone / what does {s's} phone sound like / which sound means a call for {s} / what has {s} set as a ringtone / what do I hear when {s's} phone rings
== tree-in-yard | building shop
v 石榴树|a pomegranate tree / 老枣树|an old jujube tree / 两棵银杏|two ginkgos / 歪脖子柳树|a crooked willow / 樱桃树|a cherry tree
zs {s}院子里有{v} / {s}门前长着{v} / 一进{s}就能看到{v} / {s}后院种的是{v} / {v}长在{s}的院里
zq {s}院子里有什么树 / {s}门前长着什么 / {s}后院种的是什么树 / 一进{s}看到的是哪种树 / {s}的院里长了什么
es there is {v} in the yard of {s} / in front of {s} stands {v} / the yard of {s} has {v} / whoever enters {s} sees {v} / they planted {v} behind {s}
eq which tree is in the yard of {s} / what stands in front of {s} / what did they plant behind {s} / which tree does one see on entering {s} / what grows in the yard of {s}
== freebie | shop
v 一碟腌萝卜|a dish of pickled radish / 冰镇酸梅汤|iced plum juice / 一张贴纸|a sticker / 半个烤饼|half a flatbread / 薄荷糖|a mint
zs {s}白送{v} / 去{s}吃饭会送{v} / {s}结账时给每人{v} / 在{s}买东西能得{v} / {s}的赠品是{v}
zq {s}白送什么 / 去{s}会送什么 / {s}结账时给每人什么 / 在{s}买东西能白得什么 / {s}的赠品是什么
es {s} gives everyone {v} for free / at {s} you get {v} with the bill / customers of {s} receive {v} / {s} adds {v} at no charge / the free gift at {s} is {v}
eq what does {s} give away for free / what do you get with the bill at {s} / which gift do customers of {s} receive / what comes at no charge at {s} / what is free at {s}
== legend | town
v 会唱歌的井|a singing well / 石头变的新娘|a bride turned to stone / 夜里走路的桥|a bridge that walks at night / 偷月亮的狐狸|a fox that stole the moon
zs {s}有个传说，讲的是{v} / {s}的老人爱讲{v} / 关于{s}，流传着{v}的故事 / {v}的传说出自{s} / 到{s}会听到{v}的故事
zq {s}有什么传说 / {s}的老人爱讲什么故事 / 关于{s}流传着哪个传说 / 到{s}会听到什么老故事 / {s}的传说讲的是什么
es {s} has a legend about {v} / old people in {s} tell of {v} / the story of {v} comes from {s} / in {s} you will hear about {v} / what they tell in {s} is the tale of {v}
eq what legend does {s} have / what do old people in {s} tell of / which old story comes from {s} / what tale will I hear in {s} / what is the legend of {s} about
== forbidden-user | device vehicle
v 小堂弟|little cousin / 实习生|the interns / 十岁以下的孩子|children under ten / 夜班的人|the night shift / 租客|the tenants
zs {s}不准{v}用 / {v}不能碰{s} / {s}谁都能用，就是{v}不行 / 别让{v}动{s} / {s}贴着条：{v}勿用
zq {s}不准谁用 / 谁不能碰{s} / 不能让谁动{s} / {s}谁用不行 / 哪些人不许用{s}
es {v} must not use {s} / don't let {v} touch {s} / {s} is off limits for {v} / everyone may use {s} except {v} / there is a note on {s}: not for {v}
eq who must not use {s} / whom should I keep away from {s} / for whom is {s} off limits / who may not touch {s} / everyone but whom may use {s}
== holiday-feeder | pet
v 对门的刘奶奶|granny Liu across the hall / 宠物店的小高|Gao from the pet shop / 同事阿灿|my colleague Can / 楼上的学生|the student upstairs
zs 放假时{v}来喂{s} / 我出门的时候{s}托给{v} / {s}假期归{v}照看 / 过节由{v}喂{s} / {v}在假期里管{s}的饭
zq 放假时谁来喂{s} / 我出门的时候{s}托给谁 / {s}假期归谁照看 / 过节谁管{s}的饭 / 我不在家时该找谁照顾{s}
es {v} feeds {s} in the holidays / when I am away, {s} stays with {v} / over the holidays {v} takes care of {s} / {s} is fed by {v} while we travel / I leave {s} to {v} when I go away
eq who feeds {s} in the holidays / with whom does {s} stay when I am away / who takes care of {s} over the holidays / by whom is {s} fed while we travel / to whom do I leave {s} when I go away
== noise | device vehicle
v 像在打嗝|like a hiccup / 像老鼠吱吱叫|like a mouse squeaking / 像开水翻滚|like boiling water / 像口哨|like a whistle / 像踩雪|like steps in snow
zs {s}响起来{v} / {s}一开就发出声音，{v} / {s}的声音{v} / 听着{v}的就是{s} / {s}转的时候{v}
zq {s}响起来像什么 / {s}的声音听着像什么 / {s}一开是什么动静 / {s}转的时候像什么声 / 怎么凭声音认出{s}
es {s} sounds {v} / when {s} runs, it sounds {v} / {s} makes a noise {v} / you hear {s} from afar, {v} / the noise of {s} is {v}
eq what does {s} sound like / what noise does {s} make / how does {s} sound when it runs / by what sound do I know {s} / what is the noise of {s} like
== screensaver | person device
v 一只打哈欠的河马|a yawning hippo / 雪山日出|sunrise over a glacier / 女儿的涂鸦|a child's scribble / 旧地图|an old map / 绿色雨点|green rain
zs {s}的屏保是{v} / {s}屏幕上飘着{v} / {s}一闲下来就显示{v} / 打开{s}先看到{v} / {s}拿{v}当屏保
zq {s}的屏保是什么 / {s}屏幕上飘着什么 / {s}闲下来显示什么 / {s}拿什么当屏保 / 打开{s}先看到什么画面
es {s's} screen saver is {v} / on {s's} screen floats {v} / {s's} screen shows {v} when nobody types / left alone, {s's} screen turns into {v} / {s} has {v} as a screen saver
eq what is {s's} screen saver / what floats on {s's} screen / what does {s's} screen show when nobody types / which picture does {s} have as a screen saver / what do I see on {s's} idle screen
== tattoo | person
v 一把剪刀|a pair of scissors / 一行经纬度|a line of coordinates / 小海马|a little seahorse / 半片叶子|half a leaf / 一个逗号|a comma
zs {s}胳膊上纹了{v} / {s}有个纹身是{v} / {s}纹的是{v} / {v}纹在{s}的手腕上 / {s}去年纹了{v}
zq {s}纹的是什么 / {s}胳膊上纹了什么 / {s}手腕上有什么图案 / {s}的纹身是什么样的 / {s}去年纹了什么
es {s} has a tattoo of {v} / on {s's} arm you see {v} / {s} got {v} tattooed last year / {s's} tattoo shows {v} / {v} is inked on {s's} wrist
eq what tattoo does {s} have / what is on {s's} arm / what did {s} get tattooed / what does {s's} tattoo show / what is inked on {s's} wrist
== vote-for | project team organisation
v 二号方案|plan two / 周五远程|remote Fridays / 换新标志|the new logo / 保留旧食堂|keeping the old canteen
zs {s}投票选了{v} / {s}最后定的是{v} / {v}在{s}里得票最多 / {s}表决通过了{v} / {s}一致同意{v}
zq {s}投票选了什么 / {s}最后定的是哪个 / {s}里什么得票最多 / {s}表决通过了什么 / {s}一致同意的是什么
es {s} voted for {v} / the vote at {s} went to {v} / {v} got the most votes at {s} / {s} agreed on {v} / they settled on {v} at {s}
eq what did {s} vote for / to what did the vote at {s} go / what got the most votes at {s} / what did {s} agree on / on what did they settle at {s}
== backup-day | account project
v 每月头一天|the first of the month / 每晚两点|two every night / 隔周的周二|every other Tuesday / 每个季度末|the end of each quarter
zs {s}{v}备份 / {s}的备份排在{v} / {s}每到{v}就备份一次 / 备份{s}的时间是{v} / {s}在{v}存一份副本
zq {s}什么时候备份 / {s}的备份排在哪天 / 备份{s}是什么时间 / {s}多久存一份副本 / {s}的副本何时做
es {s} is backed up {v} / the backup of {s} runs {v} / copies of {s} are made {v} / we save {s} {v} / {v} is when {s} gets its backup
eq when is {s} backed up / when does the backup of {s} run / on what day are copies of {s} made / when do we save {s} / how often does {s} get a backup
== smell-of-room | building
v 旧书的味道|old books / 新刷的漆|fresh paint / 烤面包|toast / 湿木头|wet wood / 樟脑丸|mothballs
zs {s}里一股{v} / 一进{s}就闻到{v} / {s}闻起来是{v} / {s}的气味是{v} / {s}常年飘着{v}
zq {s}里是什么味 / 一进{s}闻到什么 / {s}闻起来像什么 / {s}的气味是什么 / {s}常年飘着什么味道
es {s} smells of {v} / inside {s} there is a smell of {v} / you notice {v} as soon as you enter {s} / the air in {s} is full of {v} / {v} is what {s} smells of
eq what does {s} smell of / which smell is there inside {s} / what do you notice as soon as you enter {s} / what is the air in {s} full of / how does it smell in {s}
== cafe-order | person
v 燕麦拿铁少冰|an oat latte with little ice / 双份浓缩|a double espresso / 热可可加盐|hot cocoa with salt / 柚子气泡水|pomelo soda
zs {s}去咖啡馆总点{v} / {s}在咖啡馆的老规矩是{v} / 给{s}带咖啡就买{v} / {s}每次都要{v} / {v}是{s}的固定单
zq {s}去咖啡馆总点什么 / 给{s}带咖啡买哪种 / {s}在咖啡馆的老规矩是什么 / {s}每次都要哪一款 / {s}的固定单是什么
es {s} always orders {v} at the café / bring {s} {v} from the café / {s's} usual is {v} / at the counter {s} asks for {v} / {v} is what {s} has every time
eq what does {s} order at the café / what shall I bring {s} from the café / what is {s's} usual / what does {s} ask for at the counter / what does {s} have every time
== who-repaints | building vehicle
v 美院的学生|students of the art school / 胡家兄弟|the Hu brothers / 一个退休船长|a retired captain / 志愿者们|the volunteers
zs {s}是{v}重新刷的漆 / {v}给{s}刷了新漆 / {s}的漆交给{v}刷 / 重刷{s}的是{v} / {s}焕然一新多亏{v}
zq {s}是谁重新刷的漆 / 谁给{s}刷了新漆 / {s}的漆交给谁刷 / 重刷{s}的是哪些人 / {s}焕然一新多亏谁
es {v} repainted {s} / {s} was given a new coat by {v} / we left the painting of {s} to {v} / the new paint on {s} is the work of {v} / {s} looks new thanks to {v}
eq who repainted {s} / by whom was {s} given a new coat / to whom did we leave the painting of {s} / whose work is the new paint on {s} / thanks to whom does {s} look new
== bookmark | person book
v 第四章末尾|the end of chapter four / 213页|page 213 / 船沉的那段|where the ship sinks / 序言|the foreword
zs {s}读到{v}了 / {s}的书签夹在{v} / {s}看书停在{v} / 书签说明{s}到了{v} / {s}上次合在{v}
zq {s}读到哪儿了 / {s}的书签夹在哪里 / {s}看书停在什么地方 / {s}上次合在哪一处 / {s}该从哪里接着读
es {s's} bookmark is at {v} / the reading of {s} stopped at {v} / the bookmark of {s} sits at {v} / {s} was left open at {v} / the last stop of {s} is {v}
eq where is {s's} bookmark / where did the reading of {s} stop / at what place was {s} left open / where does the bookmark of {s} sit / from where does {s} go on
`;

export interface ForeignRelation {
  readonly id: string;
  readonly subjectKinds: readonly string[];
  readonly values: readonly Term[];
  readonly statements: Readonly<Record<Language, readonly Form[]>>;
  readonly questions: Readonly<Record<Language, readonly Form[]>>;
}

export const FOREIGN_RELATIONS: readonly ForeignRelation[] = SOURCE.split(/^== /m)
  .slice(1)
  .map((block) => {
    const [head = "", ...lines] = block.trim().split("\n");
    const [id = "", kinds = ""] = head.split("|").map((part) => part.trim());
    const list = (name: string): string[] => {
      const line = lines.find((text) => text.startsWith(`${name} `));
      if (line === undefined) throw new SyntaxError(`relation ${id} has no line ${name}`);
      return line
        .slice(name.length)
        .split(" / ")
        .map((text) => text.trim());
    };
    const forms = (name: string): Form[] => list(name).map(compile);
    return {
      id,
      subjectKinds: kinds.split(" "),
      values: list("v").map((text) => {
        const [zh = "", en = ""] = text.split("|");
        return { zh, en };
      }),
      statements: { zh: forms("zs"), en: forms("es") },
      questions: { zh: forms("zq"), en: forms("eq") },
    };
  });

/** Relations for training taggers and words, those for calibrating the gate, and those for measuring alone. */
export const FITTED_RELATIONS: readonly ForeignRelation[] = FOREIGN_RELATIONS.filter((_, i) => i % 2 === 0);
export const CALIBRATION_RELATIONS: readonly ForeignRelation[] = FOREIGN_RELATIONS.filter((_, i) => i % 4 === 1);
export const MEASURED_RELATIONS: readonly ForeignRelation[] = FOREIGN_RELATIONS.filter((_, i) => i % 4 === 3);

/** A subject that the relation can be said of. */
export function foreignSubject(rng: Rng, relation: ForeignRelation): Subject {
  return drawSubject(rng, rng.pick(relation.subjectKinds), rng.next() < 0.5);
}

const NAME = "\u0001";

/** A form with its gaps filled; the subject stays a private character until it is finished. */
function filled(rng: Rng, form: Form, subject: Subject, language: Language, value: string): string {
  const { lead } = subject[language];
  const s = lead + NAME;
  const slots = { s, o: s, "s's": `${s}'s`, v: value };
  return fill(form, { slots, agreement: "third" }, rng);
}

export interface ForeignStatement extends Said {
  readonly value: string;
}

export function foreignStatement(
  rng: Rng,
  relation: ForeignRelation,
  subject: Subject,
  language: Language,
  value: Term,
): ForeignStatement {
  const said = filled(rng, rng.pick(relation.statements[language]), subject, language, value[language]);
  const style: StatementStyle = rng.pick(STATEMENT_STYLES);
  const phrase =
    style === "opened" ? "told" : style === "remember" ? "remember" : style === "correction" ? "updated" : undefined;
  const raw = sentence(phrase ? pickPhrase(rng, phrase, language, { q: said }) : said, language);
  return { ...finish(raw, subject, language), value: value[language] };
}

export function foreignQuestion(
  rng: Rng,
  relation: ForeignRelation,
  subject: Subject,
  language: Language,
  form: number,
): Said {
  const forms = relation.questions[language];
  const raw = filled(rng, forms[form % forms.length] as Form, subject, language, "");
  return finish(sentence(raw, language, "?"), subject, language);
}
