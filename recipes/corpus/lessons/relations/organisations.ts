/** Clubs, companies, teams. */
export const ORGANISATIONS = `
== chair | organisation | person | akin town-founder treasurer
zn {s}的会长 / {s}的负责人
zq {s}[由谁领导|是谁牵头] / {s}的头儿是谁 / 谁主持{s}的工作 / {s}开会是谁坐主席位 / {s}的公章在谁手里 / 谁给{s}拍板 / {s}的大事小情最后问谁 / 换届后{s}由哪位掌舵 / 想见{s}的一把手得约谁
zs {s}由{v}领导 / {v}主持{s}的工作 / {s}的会长是{v} / {s}的头儿是{v} / {s}的公章在{v}手里 / 换届后{s}由{v}掌舵
en head of {s} / chair of {s}
eq who leads {s} / who chairs the meetings of {s} / who is at the top of {s} / who signs letters for {s} / which person is in charge of {s} / who has the last word in {s} / since the election, who steers {s} / with whom do I make an appointment to see the top of {s} / who speaks for {s} in public
ei who leads {s} / who is in charge of {s} / who has the last word in {s}
es {v} leads {s} / {v} is in charge of {s} / {s} is chaired by {v} / letters from {s} are signed by {v} / at the top of {s} is {v} / {v} has the last word in {s}
== treasurer | organisation team | person | akin chair
zn 管账的人
zq {s}[谁管账|的钱归谁管] / 找谁报销{s}的开支 / {s}的出纳是谁 / 交给{s}的钱给谁 / {s}的账本在谁那儿 / 谁手里捏着{s}的钱袋子 / {s}的发票要谁签收 / 要查{s}的收支得找哪位 / {s}每笔开销谁记着
zs {s}的钱归{v}管 / {v}给{s}管账 / 报销{s}的开支找{v} / {s}的账本在{v}那儿 / 交给{s}的钱给{v}就行 / {s}的钱袋子捏在{v}手里
en treasurer
eq who keeps the money of {s} / who does the accounts at {s} / whom do I pay for {s} / who holds the cash box of {s} / to whom do I send the bills of {s} / who sits on the purse of {s} / who writes down every coin of {s} / to whom do receipts from {s} go / who knows how rich {s} is
ei who keeps the money of {s} / who does the accounts at {s} / who sits on the purse of {s}
es {v} keeps the money of {s} / {v} does the accounts at {s} / the bills of {s} go to {v} / the cash box of {s} is with {v} / pay {v} for {s} / {v} sits on the purse of {s}
== slogan | organisation team shop town project | slogan
zn 口号 / 标语
zq {s}的[口号|标语]是什么 / {s}喊的是哪句话 / {s}墙上写着什么标语 / {s}打出的那句话怎么说 / 代表{s}的一句话是什么 / 横幅上{s}打的是什么字 / {s}的人见面先念哪句 / 印在{s}纸袋上的那句是啥 / {s}拿什么话鼓劲
zs {s}的口号是“{v}” / {s}喊的是“{v}” / {s}墙上写着“{v}” / {s}打出的那句话是“{v}” / {s}的人都会说“{v}” / 印在{s}纸袋上的是“{v}”
en slogan / motto
eq what is the slogan of {s} / which words does {s} live by / what is written on the wall of {s} / what do the people of {s} like to say / which motto did {s} choose / what words are on the banner of {s} / which sentence is printed on everything from {s} / what do they shout at {s} to cheer themselves up / how does {s} sum itself up
ei what the slogan of {s} is / which motto {s} chose / what words are on the banner of {s}
es the slogan of {s} is "{v}" / {s} lives by the words "{v}" / on the wall of {s} it says "{v}" / "{v}" is what the people of {s} like to say / {s} chose the motto "{v}" / the banner of {s} reads "{v}"
== headquarters | organisation brand | city | akin shop-street
zn 总部
zq {s}的总部[设|]在哪 / {s}的大本营在哪个城市 / 去{s}总部要到哪里 / {s}从哪儿搬到了哪座城 / {s}最大的办公室在什么地方 / {s}的老总在哪座城市上班 / 给{s}寄合同寄到哪座城 / 别处都是分部，{s}的根据地在哪 / {s}从什么地方发号施令
zs {s}的总部在{v} / {s}的大本营设在{v} / 去{s}总部要到{v} / {s}最大的办公室在{v} / {s}把总部迁到了{v} / {s}从{v}发号施令
en head office
eq where is the head office of {s} / in which city is {s} based / where does {s} have its main seat / from what city is {s} run / where did {s} set up its headquarters / in what city does the boss of {s} have a desk / where does the main post of {s} arrive / which town gave {s} its central building / from which place do orders of {s} go out
ei where the head office of {s} is / in which city {s} is based / in what city the boss of {s} has a desk
es {s} is based in {v} / the head office of {s} is in {v} / {s} is run from {v} / {s} set up its headquarters in {v} / the main seat of {s} is {v} / orders of {s} go out from {v}
== org-founded | organisation shop brand team | year
zn 成立的年份
zq {s}[哪年|哪一年]成立的 / {s}是哪年办起来的 / {s}从什么时候有的，哪一年 / {s}的牌子是哪年挂的 / {s}的年头从哪年算 / {s}几岁了，从哪年起 / {s}今年庆祝多少周年，哪年开张的 / 执照上{s}是哪年登记的 / 哪年世上才有{s}
zs {s}成立于{v} / {s}是{v}办起来的 / {s}的牌子是{v}挂的 / {s}从{v}就有了 / {s}的年头从{v}算 / 执照上{s}是{v}登记的
en founding year of {s}
eq in which year was {s} founded / since what year has {s} existed / when did {s} start out / what year is on the sign of {s} as its beginning / how far back does {s} go / {s} has a jubilee, so in what year did it begin / in what year was {s} entered in the register / how long has the world known {s}, from which year / which year do they celebrate as the birth of {s}
ei in which year {s} was founded / since what year {s} has existed / in what year {s} was entered in the register
es {s} was founded in {v} / {s} has existed since {v} / {s} started out in {v} / "since {v}" stands on the sign of {s} / {s} goes back to {v} / {s} was entered in the register in {v}
== org-colour | organisation team brand | colour
zn 代表色
zq {s}[用|]什么颜色作代表 / {s}的旗子是什么颜色的 / {s}的人穿什么颜色 / {s}的制服是什么色 / 看到什么颜色就想起{s} / 给{s}做横幅选什么颜色的布 / 远看{s}那群人是一片什么色 / {s}的信纸印成哪种颜色 / 给{s}加油要举什么色的旗
zs {s}的代表色是{v} / {s}的旗子是{v}的 / {s}的人穿{v} / {s}的制服是{v}的 / 看到{v}就想起{s} / 给{s}加油要举{v}的旗
en colour
eq which colour stands for {s} / what colour do people from {s} wear / in which colour is the flag of {s} / what colour is the uniform of {s} / by which colour is {s} known / for a banner of {s}, what cloth do I buy / which scarf do fans or friends of {s} wear, by colour / from afar, what colour is a crowd from {s} / in which colour are letters from {s} printed
ei which colour stands for {s} / what colour people from {s} wear / in which colour letters from {s} are printed
es {v} stands for {s} / people from {s} wear {v} / the flag of {s} is {v} / the uniform of {s} is {v} / {s} is known by the colour {v} / letters from {s} are printed in {v}
== mascot | organisation team event town | animal
zn 吉祥物
zq {s}的吉祥物是什么 / {s}选了哪种动物当吉祥物 / 代表{s}的动物是哪一种 / {s}的玩偶扮的是什么 / {s}衣服上印的小动物是什么 / 孩子们抱着合影的{s}玩偶是什么 / {s}的海报角落画着哪种动物 / 谁在{s}门口摇头晃脑，扮的啥 / {s}图个吉利养了什么当标志
zs {s}的吉祥物是{v} / {s}选了{v}当吉祥物 / 代表{s}的动物是{v} / {s}的玩偶扮的是{v} / {s}衣服上印着一只{v} / {s}的海报角落画着{v}
en mascot
eq which animal is the mascot of {s} / what animal stands for {s} / as which animal does someone dress up for {s} / what creature is printed on the shirts of {s} / what is the lucky animal of {s} / what does the costume at {s} look like, which animal / what cuddly toy do they sell at {s} / which animal is drawn in the corner of posters of {s} / who brings luck to {s}, in animal form
ei which animal stands for {s} / what the mascot of {s} is / which animal is on the posters of {s}
es the mascot of {s} is a(n) {v} / a(n) {v} stands for {s} / someone dresses up as a(n) {v} for {s} / a(n) {v} is printed on the shirts of {s} / {s} has a(n) {v} as its mascot / on posters of {s} there is a(n) {v}
== meeting-place | organisation team event | hangout
zn 集合的地点 / 聚会的地方
zq {s}在哪儿[碰头|聚|集合] / {s}的人约在什么地方见 / 去哪里能碰上{s}的人 / {s}活动在哪儿办 / {s}每次都聚在哪 / 约{s}的人在哪里接头 / 上次{s}的人都聚在什么地方 / 新人找{s}要去哪里等 / {s}不在老地方，改在哪了
zs {s}在{v}碰头 / {s}的人约在{v}见 / {s}活动在{v}办 / 去{v}能碰上{s}的人 / {s}每次都聚在{v} / 新人找{s}就去{v}等
en meeting place
eq where does {s} meet / where do the people of {s} come together / in what place is {s} held / where can I find {s} when it is on / where should I go to join {s} / where did the people of {s} gather last time / as a newcomer, where do I wait for {s} / to which spot do they all go for {s} / where should I stand so that {s} finds me
ei where {s} meets / where to go to join {s} / where the people of {s} gather
es {s} meets {v} / the people of {s} come together {v} / {s} is held {v} / to join {s}, wait {v} / you find {s} {v} / newcomers to {s} wait {v}
== coach | team person self | person | akin mentor captain
zn 教练
zq {s}的教练是谁 / 谁在训练{s} / 给{s}排兵布阵的是谁 / 谁带着{s}练 / {s}听哪位教练的 / 场边冲{s}喊话的是谁 / 谁给{s}定作息和训练量 / {s}赢了要先抱谁 / 谁手把手地纠正{s}的动作
zs {s}的教练是{v} / {v}在训练{s} / {v}带着{s}练 / {s}听{v}的，那是教练 / 给{s}定训练计划的是{v} / 场边冲{s}喊话的是{v}
en coach / trainer
eq who coaches {s} / who trains {s} / whose training plan +does {s} follow / who shouts at {s} from the side of the pitch / by whom +is {s} coached / who gets the first hug when {s} wins / who corrects every move {s} +make / on whose whistle +does {s} run / who sets {s's} training hours
ei who coaches {s} / who trains {s} / on whose whistle {s} +run
es {v} coaches {s} / {s} +is trained by {v} / {s} +follow the training plan of {v} / {s's} coach is {v} / from the side of the pitch, {v} shouts at {o} / {s} +run on the whistle of {v}
== captain | team | person | akin coach
zn 队长
zq {s}的队长是谁 / 谁戴着{s}的队长袖标 / {s}上场谁领头 / {s}跟裁判说话的是谁 / {s}选谁当了队长 / 掷硬币时{s}派谁上前 / {s}里谁的话队友都听 / {s}输了球谁出来鞠躬 / {s}的老大是哪位
zs {s}的队长是{v} / {v}戴着{s}的队长袖标 / {s}上场由{v}领头 / {s}选{v}当了队长 / 跟裁判说话的是{s}的{v} / 掷硬币时{s}派{v}上前
en captain
eq who leads {s} onto the field / who wears the captain's band for {s} / who was chosen as captain of {s} / who speaks to the referee for {s} / which player is in charge of {s} / for the toss, whom does {s} send forward / who bows to the fans when {s} loses / to whom do the others in {s} listen on the pitch / who walks in front when {s} comes out
ei who wears the captain's band for {s} / who was chosen as captain of {s} / whom {s} sends forward for the toss
es {v} leads {s} onto the field / {v} wears the captain's band for {s} / {s} chose {v} as captain / for {s}, {v} speaks to the referee / the captain of {s} is {v} / for the toss, {s} sends {v} forward
== last-score | team | score
zn 上一场的比分
zq {s}上一场[打了|踢了]多少 / {s}最近那场比分多少 / {s}上回是几比几 / 记分牌上{s}那场写着多少 / {s}的上一场结果怎么样 / {s}那场球打成什么样，几比几 / 报纸上{s}的比分是多少 / 终场哨响，{s}几比几 / 错过了{s}的比赛，结果多少
zs {s}上一场打了{v} / {s}最近那场的比分是{v} / {s}上回是{v} / 记分牌上{s}那场写着{v} / {s}上一场的结果是{v} / 终场哨响，{s}{v}
en last score
eq how did the last match of {s} end / what was the score when {s} last played / what did the board show for {s} / with what score did {s} finish the last game / what was the result of {s} / I missed the match of {s}, how did it end / what does the newspaper print as the result of {s} / at the final whistle, where did {s} stand / by how many did {s} win or lose, what was it
ei how the last match of {s} ended / what the score was when {s} last played / where {s} stood at the final whistle
es the last match of {s} ended {v} / when {s} last played, it was {v} / the board showed {v} for {s} / {s} finished the last game {v} / the result of {s} was {v} / at the final whistle it was {v} for {s}
== rival | team organisation shop person | team
zn 死对头 / 对手
zq {s}[最|]怕碰上哪个队 / {s}的死对头是谁 / {s}跟哪一队斗得最凶 / {s}做梦都想赢的是哪个队 / 谁老是跟{s}过不去 / {s}听见哪个队名就来气 / 德比战{s}对谁 / 谁跟{s}积怨最深 / {s}最大的心病是哪支队伍
zs {s}的死对头是{v} / {s}最怕碰上{v} / {s}跟{v}斗得最凶 / {s}做梦都想赢{v} / {v}老是跟{s}过不去 / {s}听见{v}就来气
en rival
eq which team +is {s} most eager to beat / who is {s's} great rival / against whom +does {s} fight hardest / which name +does {s} not like to hear / whom +does {s} want to defeat / whose name makes {s} angry / against whom is the match of the year for {s} / who beats {s} far too often / what team +does {s} see in nightmares
ei which team {s} +want to beat / who {s's} great rival is / whose name makes {s} angry
es {s} +is eager to beat the {v} / {s's} great rival is the {v} / {s} +fight hardest against the {v} / nothing would please {s} more than to beat the {v} / {s} can't stand the {v} / the {v} beats {s} far too often
== favourite-team | person self | team | akin rival
zn {s}支持的球队
zq {s}[支持|是]哪个队[的球迷|] / {s}给哪支球队加油 / {s}看比赛站哪边 / {s}的球衣是哪个队的 / 哪个队输了{s}会难过 / {s}熬夜看谁的比赛 / 赢了球{s}发朋友圈夸谁 / {s}围巾上是哪个队 / 哪个队的队歌{s}会唱
zs {s}支持{v} / {s}是{v}的球迷 / {s}看比赛总给{v}加油 / {s}的球衣是{v}的 / {v}输了{s}会难过 / {s}熬夜看{v}的比赛
en favourite team
eq which team +does {s} support / for whom +does {s} cheer / whose shirt +does {s} wear to matches / which team's defeat makes {s} sad / what team +is {s} a fan of / for whose match +does {s} stay up late / which club song can {s} sing / what scarf hangs in {s's} room, by team / whose victories make {s} dance
ei which team {s} +support / what team {s} +is a fan of / for whose match {s} +stay up late
es {s} +support the {v} / {s} +cheer for the {v} / {s} +wear the shirt of the {v} / {s} +is a fan of the {v} / when the {v} loses, {s} +is sad / {s} +stay up late to watch the {v}
== org-prize | organisation person self team film book | prize
zn {s}得的奖
zq {s}[得过|拿了]什么奖 / {s}捧回来的是什么 / {s}靠什么奖出的名 / 评委给了{s}什么 / {s}领奖领的是啥 / {s}的陈列柜里摆着什么荣誉 / 颁奖那天{s}上台领了啥 / 媒体说{s}摘得了哪项 / {s}最风光的时候得了什么
zs {s}得了{v} / {s}捧回了{v} / {s}靠{v}出了名 / 评委把{v}给了{s} / {s}拿下了{v} / 颁奖那天{s}领回了{v}
en prize
eq which prize did {s} win / what did the jury give {s} / what award made {s} famous / what did {s} bring home from the competition / with what +was {s} honoured / what honour stands behind glass because of {s} / on the night of the awards, what went to {s} / what can {s} be proud of having won / for what was everyone clapping when {s} came up
ei which prize {s} won / what award {s} got / what honour went to {s}
es {s} won {v} / the jury gave {s} {v} / {s} brought home {v} / {s} +was honoured with {v} / {v} went to {o} / on the night of the awards, {v} went to {o}
== member-since | person self | recentyear | akin birth-year
zn 入会的年份
zq {s}哪年入的会 / {s}是从哪一年开始当会员的 / {s}哪年加入的 / {s}的会员证上写的哪年 / {s}入伙是哪一年的事 / 翻会员名单，{s}是哪年进来的 / {s}的老会员徽章写着哪年 / 自打哪年起{s}就交会费 / {s}宣誓加入是在哪年
zs {s}{v}入的会 / {s}从{v}开始当会员 / {s}是{v}加入的 / {s}的会员证上写着{v} / {s}入伙是{v}的事 / {s}自打{v}起就交会费
en year of joining
eq since what year +has {s} been a member / in which year did {s} join / when did {s} become a member / what year is on {s's} membership card / how long +has {s} been in, since which year / from which year is {s's} first membership fee / what year is engraved on {s's} member's pin / in what year did {s} sign the form to join / since when +has {s} been on the list, which year
ei since what year {s} +has been a member / in which year {s} joined / what year is on {s's} member's pin
es {s} +has been a member since {v} / {s} joined in {v} / {s} became a member in {v} / {s's} membership card says {v} / it was {v} when {s} joined / {s} signed the form to join in {v}
== member-number | person self | code | akin badge-number
zn {s}的会员号
zq {s}的会员号是多少 / {s}办卡办的几号 / 报哪个号能查到{s}的积分 / {s}的会员卡上印着什么 / 结账的时候{s}报什么号 / 收银员问{s}的卡号，是多少 / {s}攒积分用哪个号 / 会员系统里搜{s}要输什么 / {s}办的那张卡尾巴上是什么号
zs {s}的会员号是{v} / {s}办的卡是{v} / 报{v}能查到{s}的积分 / {s}的会员卡上印着{v} / 结账的时候{s}报{v} / {s}攒积分用的号是{v}
en membership number
eq what number is on {s's} membership card / under which number +is {s} on the members' list / which number +does {s} give at the till / what member number +does {s} have / what code finds {s's} points / the cashier asks for {s's} card, what number / on which account do {s's} points go / what do I type to find {s} among the members / which digits and letters identify {s} as a member
ei what number is on {s's} membership card / what member number {s} +has / on which account {s's} points go
es {s's} membership card says {v} / {s} +is on the members' list as {v} / at the till {s} +give the number {v} / {s's} points are under {v} / {s} +has member number {v} / {s's} points go on {v}
`;
