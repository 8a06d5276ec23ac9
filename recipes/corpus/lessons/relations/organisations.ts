/** Clubs, companies, teams. */
export const ORGANISATIONS = `
== chair | organisation | person | akin town-founder treasurer
zn {s}的会长 / {s}的负责人
zq {s}[由谁领导|是谁牵头] / {s}的头儿是谁 / 谁主持{s}的工作 / {s}开会是谁坐主席位 / {s}的公章在谁手里
zs {s}由{v}领导 / {v}主持{s}的工作 / {s}的会长是{v} / {s}的头儿是{v} / {s}的公章在{v}手里
en head of {s} / chair of {s}
eq who leads {s} / who chairs the meetings of {s} / who is at the top of {s} / who signs letters for {s} / which person is in charge of {s}
ei who leads {s} / who is in charge of {s}
es {v} leads {s} / {v} is in charge of {s} / {s} is chaired by {v} / letters from {s} are signed by {v} / at the top of {s} is {v}
== treasurer | organisation team | person | akin chair
zn 管账的人
zq {s}[谁管账|的钱归谁管] / 找谁报销{s}的开支 / {s}的出纳是谁 / 交给{s}的钱给谁 / {s}的账本在谁那儿
zs {s}的钱归{v}管 / {v}给{s}管账 / 报销{s}的开支找{v} / {s}的账本在{v}那儿 / 交给{s}的钱给{v}就行
en treasurer
eq who keeps the money of {s} / who does the accounts at {s} / whom do I pay for {s} / who holds the cash box of {s} / to whom do I send the bills of {s}
ei who keeps the money of {s} / who does the accounts at {s}
es {v} keeps the money of {s} / {v} does the accounts at {s} / the bills of {s} go to {v} / the cash box of {s} is with {v} / pay {v} for {s}
== slogan | organisation team shop town project | slogan
zn 口号 / 标语
zq {s}的[口号|标语]是什么 / {s}喊的是哪句话 / {s}墙上写着什么标语 / {s}打出的那句话怎么说 / 代表{s}的一句话是什么
zs {s}的口号是“{v}” / {s}喊的是“{v}” / {s}墙上写着“{v}” / {s}打出的那句话是“{v}” / {s}的人都会说“{v}”
en slogan / motto
eq what is the slogan of {s} / which words does {s} live by / what is written on the wall of {s} / what do the people of {s} like to say / which motto did {s} choose
ei what the slogan of {s} is / which motto {s} chose
es the slogan of {s} is "{v}" / {s} lives by the words "{v}" / on the wall of {s} it says "{v}" / "{v}" is what the people of {s} like to say / {s} chose the motto "{v}"
== headquarters | organisation brand | city | akin shop-street
zn 总部
zq {s}的总部[设|]在哪 / {s}的大本营在哪个城市 / 去{s}总部要到哪里 / {s}从哪儿搬到了哪座城 / {s}最大的办公室在什么地方
zs {s}的总部在{v} / {s}的大本营设在{v} / 去{s}总部要到{v} / {s}最大的办公室在{v} / {s}把总部迁到了{v}
en head office
eq where is the head office of {s} / in which city is {s} based / where does {s} have its main seat / from what city is {s} run / where did {s} set up its headquarters
ei where the head office of {s} is / in which city {s} is based
es {s} is based in {v} / the head office of {s} is in {v} / {s} is run from {v} / {s} set up its headquarters in {v} / the main seat of {s} is {v}
== org-founded | organisation shop brand team | year
zn 成立的年份
zq {s}[哪年|哪一年]成立的 / {s}是哪年办起来的 / {s}从什么时候有的，哪一年 / {s}的牌子是哪年挂的 / {s}的年头从哪年算
zs {s}成立于{v} / {s}是{v}办起来的 / {s}的牌子是{v}挂的 / {s}从{v}就有了 / {s}的年头从{v}算
en founding year of {s}
eq in which year was {s} founded / since what year has {s} existed / when did {s} start out / what year is on the sign of {s} as its beginning / how far back does {s} go
ei in which year {s} was founded / since what year {s} has existed
es {s} was founded in {v} / {s} has existed since {v} / {s} started out in {v} / "since {v}" stands on the sign of {s} / {s} goes back to {v}
== org-colour | organisation team brand | colour
zn 代表色
zq {s}[用|]什么颜色作代表 / {s}的旗子是什么颜色的 / {s}的人穿什么颜色 / {s}的制服是什么色 / 看到什么颜色就想起{s}
zs {s}的代表色是{v} / {s}的旗子是{v}的 / {s}的人穿{v} / {s}的制服是{v}的 / 看到{v}就想起{s}
en colour
eq which colour stands for {s} / what colour do people from {s} wear / in which colour is the flag of {s} / what colour is the uniform of {s} / by which colour is {s} known
ei which colour stands for {s} / what colour people from {s} wear
es {v} stands for {s} / people from {s} wear {v} / the flag of {s} is {v} / the uniform of {s} is {v} / {s} is known by the colour {v}
== mascot | organisation team event town | animal
zn 吉祥物
zq {s}的吉祥物是什么 / {s}选了哪种动物当吉祥物 / 代表{s}的动物是哪一种 / {s}的玩偶扮的是什么 / {s}衣服上印的小动物是什么
zs {s}的吉祥物是{v} / {s}选了{v}当吉祥物 / 代表{s}的动物是{v} / {s}的玩偶扮的是{v} / {s}衣服上印着一只{v}
en mascot
eq which animal is the mascot of {s} / what animal stands for {s} / as which animal does someone dress up for {s} / what creature is printed on the shirts of {s} / what is the lucky animal of {s}
ei which animal stands for {s} / what the mascot of {s} is
es the mascot of {s} is a(n) {v} / a(n) {v} stands for {s} / someone dresses up as a(n) {v} for {s} / a(n) {v} is printed on the shirts of {s} / {s} has a(n) {v} as its mascot
== meeting-place | organisation team event | hangout
zn 集合的地点 / 聚会的地方
zq {s}在哪儿[碰头|聚|集合] / {s}的人约在什么地方见 / 去哪里能碰上{s}的人 / {s}活动在哪儿办 / {s}每次都聚在哪
zs {s}在{v}碰头 / {s}的人约在{v}见 / {s}活动在{v}办 / 去{v}能碰上{s}的人 / {s}每次都聚在{v}
en meeting place
eq where does {s} meet / where do the people of {s} come together / in what place is {s} held / where can I find {s} when it is on / where should I go to join {s}
ei where {s} meets / where to go to join {s}
es {s} meets {v} / the people of {s} come together {v} / {s} is held {v} / to join {s}, wait {v} / you find {s} {v}
== coach | team person self | person | akin mentor captain
zn 教练
zq {s}的教练是谁 / 谁在训练{s} / 给{s}排兵布阵的是谁 / 谁带着{s}练 / {s}听哪位教练的
zs {s}的教练是{v} / {v}在训练{s} / {v}带着{s}练 / {s}听{v}的，那是教练 / 给{s}定训练计划的是{v}
en coach / trainer
eq who coaches {s} / who trains {s} / whose training plan +does {s} follow / who shouts at {s} from the side of the pitch / by whom +is {s} coached
ei who coaches {s} / who trains {s}
es {v} coaches {s} / {s} +is trained by {v} / {s} +follow the training plan of {v} / {s's} coach is {v} / from the side of the pitch, {v} shouts at {o}
== captain | team | person | akin coach
zn 队长
zq {s}的队长是谁 / 谁戴着{s}的队长袖标 / {s}上场谁领头 / {s}跟裁判说话的是谁 / {s}选谁当了队长
zs {s}的队长是{v} / {v}戴着{s}的队长袖标 / {s}上场由{v}领头 / {s}选{v}当了队长 / 跟裁判说话的是{s}的{v}
en captain
eq who leads {s} onto the field / who wears the captain's band for {s} / who was chosen as captain of {s} / who speaks to the referee for {s} / which player is in charge of {s}
ei who wears the captain's band for {s} / who was chosen as captain of {s}
es {v} leads {s} onto the field / {v} wears the captain's band for {s} / {s} chose {v} as captain / for {s}, {v} speaks to the referee / the captain of {s} is {v}
== last-score | team | score
zn 上一场的比分
zq {s}上一场[打了|踢了]多少 / {s}最近那场比分多少 / {s}上回是几比几 / 记分牌上{s}那场写着多少 / {s}的上一场结果怎么样
zs {s}上一场打了{v} / {s}最近那场的比分是{v} / {s}上回是{v} / 记分牌上{s}那场写着{v} / {s}上一场的结果是{v}
en last score
eq how did the last match of {s} end / what was the score when {s} last played / what did the board show for {s} / with what score did {s} finish the last game / what was the result of {s}
ei how the last match of {s} ended / what the score was when {s} last played
es the last match of {s} ended {v} / when {s} last played, it was {v} / the board showed {v} for {s} / {s} finished the last game {v} / the result of {s} was {v}
== rival | team organisation shop person | team
zn 死对头 / 对手
zq {s}[最|]怕碰上哪个队 / {s}的死对头是谁 / {s}跟哪一队斗得最凶 / {s}做梦都想赢的是哪个队 / 谁老是跟{s}过不去
zs {s}的死对头是{v} / {s}最怕碰上{v} / {s}跟{v}斗得最凶 / {s}做梦都想赢{v} / {v}老是跟{s}过不去
en rival
eq which team +is {s} most eager to beat / who is {s's} great rival / against whom +does {s} fight hardest / which name +does {s} not like to hear / whom +does {s} want to defeat
ei which team {s} +want to beat / who {s's} great rival is
es {s} +is eager to beat the {v} / {s's} great rival is the {v} / {s} +fight hardest against the {v} / nothing would please {s} more than to beat the {v} / {s} can't stand the {v}
== favourite-team | person self | team | akin rival
zn {s}支持的球队
zq {s}[支持|是]哪个队[的球迷|] / {s}给哪支球队加油 / {s}看比赛站哪边 / {s}的球衣是哪个队的 / 哪个队输了{s}会难过
zs {s}支持{v} / {s}是{v}的球迷 / {s}看比赛总给{v}加油 / {s}的球衣是{v}的 / {v}输了{s}会难过
en favourite team
eq which team +does {s} support / for whom +does {s} cheer / whose shirt +does {s} wear to matches / which team's defeat makes {s} sad / what team +is {s} a fan of
ei which team {s} +support / what team {s} +is a fan of
es {s} +support the {v} / {s} +cheer for the {v} / {s} +wear the shirt of the {v} / {s} +is a fan of the {v} / when the {v} loses, {s} +is sad
== org-prize | organisation person self team film book | prize
zn {s}得的奖
zq {s}[得过|拿了]什么奖 / {s}捧回来的是什么 / {s}靠什么奖出的名 / 评委给了{s}什么 / {s}领奖领的是啥
zs {s}得了{v} / {s}捧回了{v} / {s}靠{v}出了名 / 评委把{v}给了{s} / {s}拿下了{v}
en prize
eq which prize did {s} win / what did the jury give {s} / what award made {s} famous / what did {s} bring home from the competition / with what +was {s} honoured
ei which prize {s} won / what award {s} got
es {s} won {v} / the jury gave {s} {v} / {s} brought home {v} / {s} +was honoured with {v} / {v} went to {o}
== member-since | person self | recentyear | akin birth-year
zn 入会的年份
zq {s}哪年入的会 / {s}是从哪一年开始当会员的 / {s}哪年加入的 / {s}的会员证上写的哪年 / {s}入伙是哪一年的事
zs {s}{v}入的会 / {s}从{v}开始当会员 / {s}是{v}加入的 / {s}的会员证上写着{v} / {s}入伙是{v}的事
en year of joining
eq since what year +has {s} been a member / in which year did {s} join / when did {s} become a member / what year is on {s's} membership card / how long +has {s} been in, since which year
ei since what year {s} +has been a member / in which year {s} joined
es {s} +has been a member since {v} / {s} joined in {v} / {s} became a member in {v} / {s's} membership card says {v} / it was {v} when {s} joined
== member-number | person self | code | akin badge-number
zn {s}的会员号
zq {s}的会员号是多少 / {s}办卡办的几号 / 报哪个号能查到{s}的积分 / {s}的会员卡上印着什么 / 结账的时候{s}报什么号
zs {s}的会员号是{v} / {s}办的卡是{v} / 报{v}能查到{s}的积分 / {s}的会员卡上印着{v} / 结账的时候{s}报{v}
en membership number
eq what number is on {s's} membership card / under which number +is {s} on the members' list / which number +does {s} give at the till / what member number +does {s} have / what code finds {s's} points
ei what number is on {s's} membership card / what member number {s} +has
es {s's} membership card says {v} / {s} +is on the members' list as {v} / at the till {s} +give the number {v} / {s's} points are under {v} / {s} +has member number {v}
`;
