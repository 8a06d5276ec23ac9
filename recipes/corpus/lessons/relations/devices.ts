/** Devices, their settings and their secrets. */
export const DEVICES = `
== wifi-password | building shop organisation | password | akin door-code account-password
zn 无线密码 / Wi-Fi密码
zq {s}的[无线网|Wi-Fi]密码是[多少|什么] / 连{s}的网要输什么 / 在{s}上网得填什么密码 / {s}的路由器后面贴的密码是啥 / 想连{s}的无线，输哪串 / 到了{s}怎么上网，口令呢 / 客人在{s}想蹭网，该报哪串 / 贴在{s}墙上的上网口令是什么 / {s}的网络要验证，填啥
zs {s}的[无线|Wi-Fi]密码是{v} / 连{s}的网输{v}就行 / 在{s}上网填{v} / {s}的路由器上贴着{v} / {s}那边的无线网，密码设的{v} / 客人在{s}蹭网就报{v}
en Wi-Fi password at {s}
eq what is the Wi-Fi password at {s} / what do I type to get online at {s} / how do I connect to the wireless of {s} / which password does {s} use for the internet / what is written on the router at {s} / guests at {s} ask for the Wi-Fi, what do I tell them / which word lets my phone onto the network of {s} / what is stuck on the wall at {s} for the internet / how do I log on to the net at {s}
ei what the Wi-Fi password at {s} is / what to type to get online at {s} / what to tell guests who want the Wi-Fi at {s}
es the Wi-Fi password at {s} is {v} / to get online at {s}, type {v} / {s} uses {v} for the internet / on the router at {s} it says {v} / the wireless of {s} opens with {v} / guests at {s} get online with {v}
== account-password | account | password | akin wifi-password door-code
zn 密码
zq {s}[用什么密码|怎么登] / 进{s}要输什么 / {s}设的密码是哪个 / 打开{s}得按哪几个 / 登录{s}那串是什么 / 没有哪串就进不去{s} / 忘了怎么解锁{s}，那串是多少 / {s}提示验证，要敲什么 / 把{s}的口令告诉我，是啥
zs {s}的密码是{v} / 进{s}要输{v} / {s}设的是{v} / 打开{s}按{v} / 登录{s}用{v} / 解锁{s}就敲{v}
en password / passcode
eq what opens {s} / which password did {I} set for {s} / what do I enter for {s} / how do I get into {s} / what is the secret word or number for {s} / without which word or number does {s} stay shut / {s} asks me to unlock it, with what / which combination did we agree on for {s} / what key do I type to unlock {s}
ei what to enter for {s} / how to get into {s} / what to type to unlock {s}
es {v} opens {s} / {I} set {v} for {s} / to get into {s}, enter {v} / {s's} password is {v} / the secret for {s} is {v} / {s} stays shut without {v}
== door-code | building shop | pin | akin account-password wifi-password
zn 开门密码 / 门锁密码
zq {s}的门[锁密码是几|按什么能开] / 进{s}要按几号 / {s}大门的数字是多少 / 在{s}门口输什么 / 怎么打开{s}的门 / 站在{s}门外该按什么 / {s}的门禁怎么过，哪几个数 / 快递员要进{s}，密码报多少 / {s}换了新锁，数字组合是几
zs {s}的门锁密码是{v} / 进{s}按{v} / {s}大门的数字是{v} / 在{s}门口输{v}就开了 / {s}的门用{v}能开 / {s}换了新锁，数字组合是{v}
en door code
eq what is the code for the door of {s} / which digits open {s} / what do I press to get into {s} / what do I key in at the entrance of {s} / how does the lock of {s} open / I am standing in front of {s}, which numbers do I need / the courier wants to get into {s}, what do I tell him / what combination does the door of {s} want / since the new lock, what opens {s}
ei what the code for the door of {s} is / which digits open {s} / what combination the door of {s} wants
es the code for the door of {s} is {v} / {v} opens the door of {s} / press {v} to get into {s} / at the entrance of {s}, key in {v} / the lock of {s} opens with {v} / since the new lock, {v} opens {s}
== user-account | account device | handle | akin account-password
zn 登录名
zq 登录{s}用哪个用户名 / {s}的账号是什么 / {s}注册的是什么名字 / 进{s}的时候填谁的号 / {s}绑定的是哪个账号 / 进{s}时那一栏用户名填什么 / {s}认的是哪个名号 / 当初给{s}起的账号是啥 / {s}欢迎语后面跟着谁的名字
zs 登录{s}用{v} / {s}的账号是{v} / {s}注册的名字是{v} / 进{s}就填{v} / {s}绑定了{v} / {s}认的是{v}这个名号
en login name
eq what user name goes with {s} / under which name is {s} registered / who do I log in as on {s} / which account is {s} tied to / what do I put as the user for {s} / whose name does {s} greet when it starts / what goes into the first line when {s} asks who I am / which identity did we create for {s} / as whom does {s} know us
ei which user name goes with {s} / under which name {s} is registered / as whom {s} knows us
es the user name for {s} is {v} / {s} is registered under {v} / log in to {s} as {v} / {s} is tied to {v} / {s's} login name is {v} / {s} greets us as {v}
== device-temperature | climate building | roomtemp
zn 设定的温度
zq {s}[开|调|设]到多少度 / {s}的温度定在几度 / {s}里面保持多少度 / {s}平时开几度 / 给{s}定的是多少度 / 谁把{s}拧到几度了 / {s}上显示的是多少度 / 怕费电，{s}定了几度 / 走之前要把{s}调成多少度
zs {s}设在{v} / {s}调到{v} / {s}的温度定在{v} / {s}平时开{v} / {s}里面保持{v} / 走之前把{s}调成{v}
en temperature setting
eq what temperature is {s} set to / how warm do we keep {s} / to how many degrees is {s} turned / at what temperature does {s} run / which temperature did {I} choose for {s} / what number of degrees shows on {s} / how far up did somebody turn {s} / to save power, where do we leave {s} / what warmth should {s} give
ei what temperature {s} is set to / how warm we keep {s} / what number of degrees shows on {s}
es {s} is set to {v} / we keep {s} at {v} / {s} runs at {v} / {I} turned {s} to {v} / the temperature of {s} is {v} / {s} shows {v}
== device-mode | device | mode
zn 模式
zq {s}[开|用]的什么模式 / {s}调成哪个模式了 / {s}平时放在什么档 / {s}夜里跑什么模式 / {s}设成哪种模式省心 / 长按以后{s}跳到什么模式 / 出门前把{s}设成什么 / {s}屏幕上亮的是哪个模式 / 孩子睡了，{s}得切到哪一档
zs {s}开的是{v} / {s}调成了{v} / {s}平时放在{v} / {s}夜里跑{v} / {s}设成{v}就行 / 孩子睡了，{s}就切到{v}
en mode
eq which mode is {s} in / what mode did {I} put {s} in / in what setting does {s} run at night / which programme is {s} on / what is {s} switched to / before we leave, what do we set {s} to / what does the little light on {s} stand for / in what way is {s} working right now / when the children sleep, what do I choose on {s}
ei which mode {s} is in / what {s} is switched to / what we set {s} to before we leave
es {s} is in {v} / {I} put {s} in {v} / at night {s} runs in {v} / {s} is switched to {v} / we always leave {s} in {v} / before we leave, we set {s} to {v}
== device-battery | gadget | battery
zn 续航时间
zq {s}[充一次电|一格电]能用多久 / {s}的电能撑多长时间 / {s}多久就没电了 / {s}续航怎么样，能用多久 / 不插电{s}能坚持多久 / 带{s}出门，多久得找插座 / {s}耐用吗，电能坚持多久 / 从满格到没电{s}要多久 / 半夜{s}会不会没电，能撑多长
zs {s}充一次电能用{v} / {s}的电能撑{v} / {s}续航{v} / 不插电{s}能坚持{v} / {s}过{v}就没电了 / 从满格到没电，{s}要{v}
en battery life
eq how long does {s} last on one charge / for how long does {s's} battery hold / how much time until {s} is flat / how long can {s} run unplugged / after how long must {s} be charged / after how long do I need a socket for {s} / is the battery of {s} any good, how long is it / from full to empty, how long does {s} go / how far can I rely on {s} without a plug, in time
ei how long {s} lasts on one charge / for how long {s's} battery holds / how long {s} goes from full to empty
es {s} lasts {v} on one charge / {s's} battery holds for {v} / unplugged, {s} runs for {v} / after {v} {s} is flat / {s} must be charged after {v} / from full to empty, {s} goes {v}
== device-charge-time | gadget | minutes | akin device-battery
zn 充满电的时间
zq {s}[充满|充电]要多久 / {s}插上多长时间能满 / {s}多久能充好 / 给{s}充电得等多长时间 / {s}从没电到满要多久 / 什么时候能拔{s}的线，得等多久 / {s}急用，充到满还要几时 / {s}喝饱电得多久 / 睡前插上{s}，多久才满
zs {s}充满要{v} / {s}插上{v}就满了 / {s}{v}能充好 / 给{s}充电得等{v} / {s}从没电到满要{v} / {s}喝饱电得{v}
en charging time
eq how long does {s} take to charge / how much time until {s} is full / for how long do I plug {s} in / when is {s} charged, counting from empty / how fast does {s} charge / how soon can I unplug {s} / I need {s} soon, so how long to a full battery / how long must {s} drink from the socket / if I plug in {s} now, how long do I wait
ei how long {s} takes to charge / how much time until {s} is full / how soon I can unplug {s}
es {s} takes {v} to charge / {s} is full after {v} / plug {s} in for {v} / from empty, {s} charges in {v} / charging {s} takes {v} / you can unplug {s} after {v}
== device-power | device product | power
zn {s}的供电方式
zq {s}靠什么[供电|驱动] / {s}[用|吃]什么电 / {s}的能源是什么 / 让{s}转起来要用什么 / {s}装的什么电池或者插什么 / 停电了{s}还能用吗，靠的是啥 / 给{s}添什么它才动 / 没有什么{s}就不转 / {s}的动力打哪儿来
zs {s}靠{v} / {s}用的是{v} / {s}的能源是{v} / 让{s}转起来要{v} / {s}的动力来自{v} / 没有{v}，{s}就不转
en power source
eq what powers {s} / on what does {s} run / what does {s} need for power / where does {s's} power come from / what keeps {s} going / in a power cut, does {s} still work, and on what / without what does {s} stand still / what do I have to feed {s} / what is the energy behind {s}
ei what powers {s} / on what {s} runs / without what {s} stands still
es {s} runs on {v} / {s} is powered by {v} / {s} needs {v} / {s's} power comes from {v} / {v} keeps {s} going / without {v}, {s} stands still
== warranty | device product vehicle | guarantee
zn 保修期
zq {s}[保修|质保]多久 / {s}过多长时间就不保了 / {s}的保修有多长 / 买了{s}能免费修多久 / {s}厂家包修几个月或几年 / {s}坏了还能免费换吗，期限多久 / 发票上{s}包修到多长时间 / {s}厂家管多久 / 过多久修{s}就要自己掏钱
zs {s}保修{v} / {s}的质保是{v} / {s}过了{v}就不保了 / 买{s}能免费修{v} / {s}厂家包修{v} / 过了{v}，修{s}就得自己掏钱
en warranty
eq how long is {s} under warranty / for how long is {s} repaired free of charge / when does the guarantee for {s} run out, counting from purchase / what guarantee does {s} have / how long is {s} covered / up to when do repairs of {s} cost nothing / how long does the maker stand by {s} / what promise came with {s}, in time / after how long do I pay for repairs on {s}
ei how long {s} is under warranty / how long {s} is covered / how long the maker stands by {s}
es {s} is under warranty for {v} / {s} is covered for {v} / the guarantee for {s} runs {v} / {s} is repaired free of charge for {v} / after {v} the guarantee for {s} is over / the maker stands by {s} for {v}
== serial-number | device product vehicle | code
zn 序列号 / 出厂编号
zq {s}的[序列号|编号]是多少 / {s}底部贴着什么号 / 报修{s}要报哪个编号 / {s}铭牌上写的什么 / {s}出厂打的号是什么 / 客服问{s}机身上的号，是哪串 / {s}背面那行字母数字是什么 / 登记{s}要抄哪个号 / 怎么证明这台是{s}，看哪个编号
zs {s}的序列号是{v} / {s}底部贴着{v} / 报修{s}就报{v} / {s}铭牌上写着{v} / {s}出厂打的号是{v} / {s}背面那行写的是{v}
en serial number
eq what is printed under {s} as its number / which serial number does {s} have / what number do I quote for {s} / what does the plate on {s} say / which number identifies {s} / the hotline wants the number on the body of {s}, what is it / which letters and digits are stamped into {s} / what do I copy down to register {s} / by what number can I prove {s} is ours
ei which serial number {s} has / what number to quote for {s} / which letters and digits are stamped into {s}
es {s's} serial number is {v} / the plate on {s} says {v} / for repairs, {s} is {v} / the number under {s} is {v} / {s} carries the number {v} / stamped into {s} are the characters {v}
== software-version | screen project game | version
zn 版本号 / 软件版本
zq {s}[现在|]是[哪个版本|什么版本] / {s}更新到几点几了 / {s}装的是哪一版 / {s}的关于页面写着什么版本 / {s}升级到多少了 / {s}升没升级，[眼下|目前]多少版 / 发帖问{s}的毛病要写哪个版本 / {s}上次更新后版本变成几了 / {s}右下角的小数字是多少
zs {s}现在是{v}版 / {s}更新到{v}了 / {s}装的是{v} / {s}的版本是{v} / {s}升级到了{v} / {s}上次更新后变成了{v}
en version
eq which version of {s} do we have / what version is {s} at / to which version was {s} updated / what does the about page of {s} show / which release is {s} on / how far has {s} been updated / which little number stands in the corner of {s} / what came with the last update of {s} / what build are people using of {s}
ei which version {s} is at / to which version {s} was updated / how far {s} has been updated
es {s} is at version {v} / {s} was updated to {v} / we have version {v} of {s} / {s} is on release {v} / the about page of {s} shows {v} / the last update brought {s} to {v}
== device-system | screen game | software
zn 系统
zq {s}[装的|跑的]什么系统 / {s}上面是哪个操作系统 / {s}开机显示什么系统 / {s}支持的是什么系统 / {s}刷了什么系统 / {s}能不能装那个软件，得看是什么系统 / {s}里头是哪家的系统 / 重装{s}装的什么 / {s}跟别的不一样，用的啥系统
zs {s}装的是{v} / {s}跑的是{v} / {s}上面是{v}系统 / {s}刷成了{v} / {s}开机显示{v} / {s}里头是{v}
en operating system
eq which operating system does {s} run / what system is installed on {s} / what runs on {s} / which system shows when {s} starts / what did {I} install on {s} as a system / on what software does {s} live / which system do I have to know to use {s} / what did they put on {s} when they set it up / under what does {s} work
ei which operating system {s} runs / what system is installed on {s} / on what software {s} lives
es {s} runs {v} / {v} is installed on {s} / the system on {s} is {v} / when {s} starts, {v} shows / {I} put {v} on {s} / {s} lives on {v}
== device-wallpaper | screen | picture
zn 壁纸 / 屏保
zq {s}的[屏幕|壁纸]上是什么 / {s}用什么图当壁纸 / {s}锁屏能看到什么 / {s}的背景图片是什么 / 点亮{s}先看到哪张图 / {s}一亮，背景上画着啥 / 谁给{s}换了图，换成什么 / 待机的时候{s}显示哪幅画面 / 看到什么图就知道是{s}
zs {s}的壁纸是{v} / {s}的屏幕上是{v} / {s}锁屏能看到{v} / {s}的背景换成了{v} / 点亮{s}先看到{v} / 待机的时候{s}显示{v}
en wallpaper
eq what picture is on {s} / what do I see on the screen of {s} / which image did {I} choose for {s} / what is the background of {s} / when {s} lights up, what is shown / what decorates the screen of {s} / what does {s} show when nobody is using it / which photo or drawing greets me on {s} / what do people see when they peek at {s}
ei what picture is on {s} / what the background of {s} is / what decorates the screen of {s}
es the picture on {s} is {v} / {s} shows {v} on its screen / {I} chose {v} as the background for {s} / when {s} lights up, one sees {v} / {s's} wallpaper is {v} / when nobody uses {s}, it shows {v}
== device-sound | device | sound
zn 提示音 / 铃声
zq {s}响起来是什么声音 / {s}的[铃声|提示音]设的什么 / {s}叫的时候是啥声 / 听到什么声音就知道是{s} / {s}用的哪种提示音 / 半夜{s}响了，会是什么声 / 给{s}挑的什么动静 / 隔着墙怎么听出是{s} / {s}催人的时候出什么声
zs {s}的提示音是{v} / {s}响起来是{v} / {s}设的是{v} / 听到{v}就知道是{s} / {s}叫起来像{v} / 隔着墙听到{v}，那就是{s}
en alert sound
eq what does {s} sound like / which sound did {I} set on {s} / what noise does {s} make / what do I hear when {s} goes off / by which sound do I know it is {s} / through the wall, how do I know that {s} is ringing / which noise was picked for {s} / what should I listen for with {s} / how does {s} call us
ei what {s} sounds like / which sound is set on {s} / which noise was picked for {s}
es {s} sounds like {v} / {I} set {s} to {v} / when {s} goes off, you hear {v} / the sound of {s} is {v} / if you hear {v}, it is {s} / {s} calls us with {v}
== device-place | device | hangout | akin location
zn 摆放的位置
zq {s}[装|摆|安]在哪儿 / 在哪里能找到{s}用一下 / {s}安在什么位置 / 哪块地方有{s} / {s}给搬到哪里去了 / 谁要用{s}就去哪儿 / 装修后{s}挪去了哪里 / {s}眼下立在什么地方 / 大家围着{s}，那是在哪
zs {s}装在{v} / {s}摆在{v} / {s}安在{v} / {s}搬到{v}了 / 要用{s}得去{v} / 大家用{s}都去{v}
en place of {s}
eq where is {s} installed / where did they put {s} up / in what place does {s} stand / where can people use {s} / where was {s} moved / if somebody needs {s}, where do they go / after the rebuilding, where did {s} go / where do people gather around {s} / at what spot was {s} fixed
ei where {s} is installed / where {s} stands / at what spot {s} was fixed
es {s} is installed {v} / they put {s} up {v} / {s} stands {v} / people can use {s} {v} / {s} was moved and is now {v} / if you need {s}, go and look {v}
== device-port | device project account | port
zn 端口
zq {s}[用|开|监听]的哪个端口 / 连{s}走几号端口 / {s}的服务开在什么端口上 / 防火墙要给{s}放行哪个口 / 访问{s}后面跟的端口是多少 / 填地址的时候{s}冒号后面写几 / 连不上{s}，是不是端口错了，该是多少 / 给{s}开个口子，哪个端口 / {s}对外的口是几号
zs {s}用的是{v}端口 / 连{s}走{v} / {s}的服务开在{v}端口 / 防火墙给{s}放行了{v} / 访问{s}后面跟{v} / {s}对外的口是{v}
en port
eq which port does {s} listen on / through what port do I connect to {s} / what port is open for {s} / which port number goes with {s} / on what port is {s} running / behind the colon, what number do I write for {s} / through which door do packets get to {s} / I can't connect to {s}, what port should it be / which opening in the firewall belongs to {s}
ei which port {s} listens on / what port is open for {s} / what number to write behind the colon for {s}
es {s} listens on port {v} / connect to {s} through port {v} / port {v} is open for {s} / {s} is running on port {v} / the port for {s} is {v} / packets get to {s} through port {v}
== cleaning-interval | device vehicle building | interval | akin watering-interval
zn 清洁的频率
zq {s}多久[擦|清理|打扫]一次 / 隔多长时间要清洁{s} / {s}的卫生怎么安排，多久搞一回 / 什么时候轮到打扫{s}，多久一次 / 清理{s}的周期是多长 / {s}多久算脏了该洗 / 轮值表上{s}怎么排的，隔多久 / 请人打扫{s}是怎样的频率 / {s}要保持干净得多久弄一次
zs {s}{v}清理 / {s}{v}打扫 / 清洁{s}是{v} / {s}要{v}擦干净 / 打扫{s}的安排是{v} / 轮值表上写着{s}{v}清洁
en cleaning interval
eq how often is {s} cleaned / how frequently do I wipe or wash {s} / at what intervals does {s} need cleaning / when is the cleaning of {s} due each time / how many times is {s} cleaned / after what time does {s} count as dirty / what does the cleaning plan say about {s} / in what rhythm do we scrub {s} / how regularly does someone come to clean {s}
ei how often {s} is cleaned / how often {s} needs cleaning / what the cleaning plan says about {s}
es {s} is cleaned {v} / wipe down {s} {v} / {s} needs cleaning {v} / the cleaning of {s} is due {v} / we clean {s} {v} / the cleaning plan says {s} is done {v}
== filter-model | device | code | akin serial-number
zn 耗材型号 / 配件型号
zq {s}[要|得]配什么型号的[配件|耗材] / 给{s}换的芯是哪个型号 / 买{s}的配件认准什么号 / {s}用的墨盒或滤芯是什么型号 / 替换{s}的零件写的是哪个号 / 去店里给{s}买配件报什么号 / {s}的旧芯上印着啥型号 / 哪个型号的零件能装进{s} / 不是随便哪个都能配{s}，认准啥
zs {s}要配{v}的配件 / 给{s}换的是{v} / 买{s}的配件认准{v} / {s}用的耗材是{v} / {s}的零件型号是{v} / {s}的旧芯上印着{v}
en spare part for {s}
eq which spare part fits {s} / what cartridge or filter does {s} take / which part number do I order for {s} / what refill goes into {s} / what is the type of part for {s} / at the shop, what do I ask for to fit {s} / what was printed on the old part of {s} / not every part goes into {s}, so which one does / what must stand on the box of a part for {s}
ei which spare part fits {s} / which part number to order for {s} / what to ask for at the shop to fit {s}
es the spare part for {s} is {v} / {s} takes {v} / order part {v} for {s} / the refill that goes into {s} is {v} / part {v} fits {s} / on the old part of {s} was printed {v}
`;
