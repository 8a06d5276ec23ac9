/** Invented books, films, songs and games. */
export const WORKS = `
== author | book | person | akin translator
zn 作者
zq {s}是谁写的 / {s}出自谁的笔下 / 写{s}的人叫什么 / 谁写出了{s} / {s}封面上印着谁的名字 / {s}扉页的签名是哪位的 / 图书馆按姓氏找{s}找谁 / 夸{s}写得好，夸的是谁 / 跟{s}一起被提起的作家是哪个
zs {s}是{v}写的 / {s}出自{v}笔下 / {v}写出了{s} / {s}封面上印着{v}的名字 / 写{s}的人叫{v} / {s}扉页的签名是{v}的
en author of {s}
eq who wrote {s} / from whose pen is {s} / whose name is on the cover of {s} / who is the writer of {s} / which author gave us {s} / under whose name is {s} filed in the library / who signed the first page of {s} / when we praise the style of {s}, whom do we praise / into whose typewriter was {s} typed
ei who wrote {s} / from whose pen {s} is / under whose name {s} is filed
es {v} wrote {s} / {s} is from the pen of {v} / on the cover of {s} is the name {v} / {s} was written by {v} / {v} is the writer of {s} / {s} is filed under {v}
== translator | book | person | akin author
zn 译者
zq {s}是谁[翻译|译]的 / {s}的译者是哪位 / 谁把{s}译成中文 / {s}的译本出自谁手 / 译{s}的人叫什么 / 版权页“译”字前面是{s}的谁 / 读{s}觉得顺，多亏了谁的译笔 / 谁把{s}从外文里搬过来 / 改{s}译错的地方得找谁
zs {s}是{v}翻译的 / {v}把{s}译成中文 / {s}的译本出自{v}之手 / {s}的译者叫{v} / 译{s}的人是{v} / 读{s}觉得顺，多亏了{v}的译笔
en translator of {s}
eq who translated {s} / by whom was {s} put into our language / whose translation of {s} do we read / who turned {s} into Chinese / which translator worked on {s} / to whom do we owe that {s} reads so well in translation / who sat with a dictionary over {s} / who carried {s} across languages / after the word "translated by", whose name is in {s}
ei who translated {s} / whose translation of {s} we read / who carried {s} across languages
es {v} translated {s} / {s} was put into Chinese by {v} / we read {s} in the translation of {v} / {v} turned {s} into Chinese / the translator who worked on {s} is {v} / {v} sat with a dictionary over {s}
== published-year | book film song game | year | akin release-date
zn 问世的年份
zq {s}是哪年[出的|问世的] / {s}[哪一年|哪年]发表或上映 / {s}最早出现在哪年 / {s}是几几年的作品 / {s}面世那年是哪年 / {s}多老了，哪年面的世 / 查资料{s}要引哪一年 / {s}封底小字印的哪年 / {s}火起来以前是哪年出的
zs {s}是{v}出的 / {s}{v}问世 / {s}最早出现在{v} / {s}是{v}的作品 / {s}面世那年是{v} / 查资料，{s}要引{v}
en year of {s}
eq in which year did {s} appear / what year is {s} from / when did {s} first come before the public / how old is {s}, by year / which year saw the birth of {s} / in a footnote, which year do I give for {s} / what year is in the small print of {s} / how many years has {s} been around, from when / when was {s} new, in what year
ei in which year {s} appeared / what year {s} is from / which year to give for {s} in a footnote
es {s} appeared in {v} / {s} is from {v} / {s} first came before the public in {v} / {v} saw the birth of {s} / {s} was released in {v} / in a footnote, {s} is dated {v}
== hero | book film game | person | akin villain author
zn 主人公 / 主角
zq {s}的主角是谁 / {s}讲的是谁的故事 / {s}里那个主人公叫什么 / 在{s}里跟着谁冒险 / {s}一开头出场的主角是谁 / 看{s}的人都替谁捏把汗 / {s}的封面人物是哪个 / 演{s}抢着演谁 / {s}从头到尾离不开的那个人叫啥
zs {s}的主角是{v} / {s}讲的是{v}的故事 / {s}里的主人公叫{v} / 在{s}里跟着{v}冒险 / {s}一开头出场的就是主角{v} / 看{s}的人都替{v}捏把汗
en main character of {s} / hero of {s}
eq who is {s} about, as a hero / what is the name of the hero of {s} / whose story does {s} tell / whom do we follow through {s} / which character stands at the centre of {s} / for whom do we tremble in {s} / who is on the cover of {s} / everyone wants to play whom in {s} / through whose eyes do we see {s}
ei whose story {s} tells / whom we follow through {s} / for whom we tremble in {s}
es {s} tells the story of {v} / the hero of {s} is {v} / we follow {v} through {s} / {v} stands at the centre of {s} / {s} is about the adventures of {v} / in {s} we tremble for {v}
== villain | book film game | person | akin hero
zn 反派
zq {s}里的坏人是谁 / {s}的反派叫什么 / 在{s}里干坏事的是谁 / {s}里跟主角作对的是哪个 / {s}最后被打败的是谁 / {s}里让人恨得牙痒的是谁 / 小朋友看{s}躲着谁 / {s}的阴谋是谁策划的 / 谁在{s}里最后得了报应
zs {s}里的坏人是{v} / {s}的反派叫{v} / 在{s}里干坏事的是{v} / {s}里跟主角作对的是{v} / {s}最后被打败的是{v} / {s}里让人恨得牙痒的是{v}
en villain of {s}
eq who is the villain of {s} / who does the evil deeds in {s} / against whom does the hero of {s} fight / who is beaten at the end of {s} / which character in {s} is the bad one / whom do children hate in {s} / who is behind the plot in {s} / who gets what he or she deserves in {s} / at whose laugh do we shiver in {s}
ei who the villain of {s} is / who is beaten at the end of {s} / whom children hate in {s}
es the villain of {s} is {v} / {v} does the evil deeds in {s} / the hero of {s} fights against {v} / at the end of {s}, {v} is beaten / in {s}, {v} is the bad one / children hate {v} in {s}
== setting | book film game song | town
zn 故事发生的地点
zq {s}的故事发生在哪 / {s}写的是哪里的事 / {s}的背景是什么地方 / {s}里的人都住在哪 / {s}带读者或观众去了哪里 / 拍{s}得去哪儿取景 / 书迷影迷为{s}跑去哪里打卡 / {s}的街道是照着哪儿写的 / 翻开{s}，人到了什么地方
zs {s}的故事发生在{v} / {s}写的是{v}的事 / {s}的背景是{v} / {s}里的人都住在{v} / {s}把人带到了{v} / 书迷影迷为{s}跑去{v}打卡
en setting of {s}
eq where does {s} take place / in what town is {s} set / what place is the background of {s} / where do the people in {s} live / to what place does {s} take us / where do fans travel because of {s} / in the first scene of {s}, where are we / whose streets are described in {s} / on what map place does the action of {s} happen
ei where {s} takes place / in what town {s} is set / where fans travel because of {s}
es {s} takes place in {v} / {s} is set in {v} / the people in {s} live in {v} / {s} takes us to {v} / the background of {s} is {v} / because of {s}, fans travel to {v}
== publisher | book game song | organisation | akin maker
zn 出版方
zq {s}是哪家出的 / {s}由谁出版或发行 / 哪家单位把{s}推向市场 / {s}版权页上写的是哪家 / {s}归哪家发行 / 投稿{s}那样的该投哪家 / {s}书脊或盒底的标是哪家 / 哪家靠{s}赚了钱 / 想代理{s}得跟哪家谈
zs {s}是{v}出的 / {s}由{v}发行 / {v}把{s}推向市场 / {s}版权页上写的是{v} / {s}归{v} / 靠{s}赚了钱的是{v}
en publisher of {s}
eq which house publishes {s} / who brought {s} to the market / by whom was {s} published / whose name is on the back of {s} / which firm put out {s} / who made money with {s} / whose logo is on the spine or box of {s} / with which house must I talk about rights to {s} / whose catalogue lists {s}
ei which house publishes {s} / who brought {s} to the market / whose catalogue lists {s}
es {v} publishes {s} / {v} brought {s} to the market / {s} was put out by {v} / on the back of {s} is the name {v} / the house behind {s} is {v} / the catalogue of {v} lists {s}
== page-count | book | pages
zn 页数
zq {s}[有|]多少页 / {s}有多厚，几页 / 读完{s}要翻多少页 / {s}最后一页是几 / {s}一共印了多少页 / {s}看到最后是第几页 / {s}能当枕头吗，多少页 / 复印一本{s}要复印多少 / {s}夹书签夹到头是几页
zs {s}有{v} / {s}一共{v} / 读完{s}要翻{v} / {s}厚达{v} / {s}印了{v} / 复印一本{s}要复印{v}
en number of pages in {s}
eq how many pages does {s} have / how thick is {s}, in pages / how much is there to read in {s} / what is the page count of {s} / up to how many pages does {s} run / to copy {s}, how many sheets of text is it / what number is on the last leaf of {s} / could one use {s} as a pillow, how many pages is it / how long is {s} for a reader, in pages
ei how many pages {s} has / how thick {s} is / what number is on the last leaf of {s}
es {s} has {v} / {s} runs to {v} / there are {v} in {s} / {s} is {v} thick / whoever reads {s} turns {v} / to copy {s} one copies {v}
== film-director | film | person | akin hero lead-actor
zn 导演
zq {s}是谁[导|拍]的 / {s}的导演是哪位 / 谁执导了{s} / {s}片头打的导演是谁 / 拍{s}的人叫什么 / {s}开机喊“开始”的是谁 / 影评骂{s}骂的是哪位 / 谁给{s}挑的演员和镜头 / {s}算谁的作品
zs {s}是{v}导的 / {v}执导了{s} / {s}的导演是{v} / 拍{s}的人叫{v} / {s}片头打的导演是{v} / {s}开机喊“开始”的是{v}
en director of {s}
eq who directed {s} / whose film is {s} / who made {s} / which director is named at the start of {s} / who sat in the director's chair for {s} / who shouts "action" on the set of {s} / when critics tear {s} apart, whom do they mean / whose handwriting does {s} show as a film / who chose every shot in {s}
ei who directed {s} / who made {s} / who shouted "action" for {s}
es {v} directed {s} / {s} is a film by {v} / {v} made {s} / {v} sat in the director's chair for {s} / {s} was shot under {v} / {v} shouted "action" for {s}
== lead-actor | film | person | akin film-director hero
zn 主演
zq {s}是谁[主演|演]的 / {s}里演主角的是谁 / 谁在{s}里挑大梁 / {s}海报上最大的名字是谁 / 看{s}是去看哪个演员 / {s}片酬最高的是谁 / 影后影帝凭{s}拿奖的是哪位 / 剧照里{s}站正中的是谁 / 谁为了{s}减了二十斤
zs {s}是{v}主演的 / {v}在{s}里演主角 / {s}海报上最大的名字是{v} / {s}由{v}挑大梁 / 看{s}就是去看{v} / 剧照里{s}站正中的是{v}
en lead actor of {s}
eq who plays the lead in {s} / who stars in {s} / which actor do people go to see in {s} / whose name is biggest on the poster of {s} / who acted the main part in {s} / whose face fills the screen in {s} / who got the highest pay for {s} / who lost weight to act in {s} / for whose sake did fans see {s} twice
ei who plays the lead in {s} / who stars in {s} / whose face fills the screen in {s}
es {v} plays the lead in {s} / {v} stars in {s} / people go to see {v} in {s} / on the poster of {s}, {v} is the biggest name / the main part in {s} is played by {v} / the face of {v} fills the screen in {s}
== singer | song | person | akin composer
zn 演唱者
zq {s}是谁唱的 / {s}的原唱是谁 / 谁把{s}唱红了 / 录{s}的歌手叫什么 / {s}是哪位的歌 / 翻唱{s}得问谁要授权 / 谁一开口就是{s} / 演唱会上{s}压轴的是谁 / 收音机里{s}的那把嗓子是谁
zs {s}是{v}唱的 / {v}把{s}唱红了 / {s}的原唱是{v} / 录{s}的歌手叫{v} / {s}是{v}的歌 / 收音机里{s}的那把嗓子是{v}
en singer of {s}
eq who sings {s} / whose song is {s} / whose voice do I hear on {s} / who made {s} famous / which singer recorded {s} / at whose concert can I hear {s} live / whose throat made {s} a hit / if I cover {s}, whose version do I copy / who stands at the microphone for {s}
ei who sings {s} / who recorded {s} / whose throat made {s} a hit
es {v} sings {s} / {s} is a song by {v} / {v} made {s} famous / on {s} you hear the voice of {v} / {s} was recorded by {v} / {v} stands at the microphone for {s}
== composer | song film game | person | akin singer film-director
zn 作曲人
zq {s}的曲子是谁写的 / 谁给{s}谱的曲 / {s}的音乐出自谁手 / {s}作曲是哪位 / {s}的旋律是谁想出来的 / {s}的五线谱署谁的名 / 哼着{s}，该谢哪位作曲家 / 谁给{s}配的旋律 / {s}的调子是从谁脑子里冒出来的
zs {s}的曲子是{v}写的 / {v}给{s}谱的曲 / {s}的音乐出自{v} / {s}作曲是{v} / {s}的旋律是{v}想出来的 / {s}的五线谱署的是{v}
en composer of {s}
eq who composed the music of {s} / whose tune is in {s} / who wrote the melody for {s} / which composer worked on {s} / from whom is the music in {s} / whose name is on the score of {s} / in whose head did the melody of {s} appear / whom do I thank when I hum {s} / who put notes on paper for {s}
ei who composed the music of {s} / who wrote the melody for {s} / whose name is on the score of {s}
es {v} composed the music of {s} / {v} wrote the melody for {s} / the tune in {s} is by {v} / the music in {s} is from {v} / for {s}, {v} sat down at the piano / the score of {s} bears the name {v}
== work-genre | book film game song | genre | akin theme
zn 类型
zq {s}属于什么类型 / {s}算哪一类作品 / 书店或网站把{s}归在哪个分类 / {s}是什么题材的 / {s}放在哪类架子上 / 给{s}贴标签贴哪个 / 爱看哪类的人会喜欢{s} / 图书管理员把{s}放进哪一类 / 一句话，{s}属于哪门
zs {s}属于{v} / {s}算{v} / 店里把{s}归在{v} / {s}放在{v}的架子上 / {s}的类型是{v} / 给{s}贴的标签是{v}
en genre of {s}
eq which genre does {s} belong to / what kind of work is {s} / on what shelf would I find {s} / among what kind of things is {s} listed / how would you classify {s} / which label does the librarian stick on {s} / people who love what will love {s} / under what heading does {s} stand / in which drawer would a critic put {s}
ei which genre {s} belongs to / on what shelf to find {s} / which label is stuck on {s}
es {s} belongs to {v} / {s} is listed under {v} / you find {s} on the shelf for {v} / {s} counts as {v} / {s} is classified as {v} / people who love {v} will love {s}
== last-line | book film song | slogan | akin slogan
zn 最后一句话
zq {s}[结尾|最后]说了句什么 / {s}的最后一句是什么 / {s}收尾的那句话怎么说 / {s}结束时留下哪句话 / {s}末尾写的什么 / 合上{s}前读到的是哪句 / {s}谢幕时那句话是什么 / 有人把{s}的结尾纹在身上，是啥 / {s}压轴的那句台词或歌词怎么讲
zs {s}最后一句是“{v}” / {s}结尾说了“{v}” / {s}收尾的那句话是“{v}” / {s}结束时留下一句“{v}” / {s}末尾写着“{v}” / 合上{s}前读到的是“{v}”
en last line of {s}
eq what are the last words of {s} / how does {s} end, word for word / which sentence closes {s} / what is said at the very end of {s} / with what line does {s} finish / with which words on the lips does one leave {s} / somebody had the end of {s} tattooed, what is it / before silence falls in {s}, what do we hear or read / how do the final words of {s} go
ei what the last words of {s} are / which sentence closes {s} / how the final words of {s} go
es the last words of {s} are "{v}" / {s} ends with "{v}" / "{v}" closes {s} / at the very end of {s} someone says "{v}" / {s} finishes with the line "{v}" / one leaves {s} with the words "{v}"
== sequel | book film game | title
zn 续集 / 下一部
zq {s}的续集叫什么 / 接在{s}后面的是哪部 / 看完{s}该接着看什么 / {s}的下一部取了什么名 / {s}之后出了哪一部 / {s}没看够，接着找哪部 / {s}的第二部挂什么名 / 书店里挨着{s}摆的后一本是啥 / 作者写完{s}又写了哪部
zs {s}的续集叫{v} / 接在{s}后面的是{v} / 看完{s}该接着看{v} / {s}的下一部是{v} / {s}之后出了{v} / {s}没看够，就接着找{v}
en sequel to {s}
eq what is the sequel to {s} called / what comes after {s} / which title follows {s} / what should I go on with after {s} / under what name does {s} continue / I want more of {s}, what do I take next / under which title can I meet the people of {s} again / what stands right behind {s} on the shelf / what was made because {s} was such a success
ei what comes after {s} / which title follows {s} / what to take next after {s}
es the sequel to {s} is called {v} / after {s} comes {v} / {s} is followed by {v} / {s} continues in {v} / when you are through with {s}, go on with {v} / because {s} was such a success, they made {v}
== start-weapon | game | weapon
zn 初始武器
zq {s}一开始拿的是什么武器 / 在{s}里新手用什么 / {s}开局给什么家伙 / {s}第一关手里有什么 / 进了{s}先捡到什么兵器 / 新手村里{s}发的是啥 / 打{s}第一只怪用什么打 / {s}背包里原来就有哪样家伙 / 在{s}刚出生手里攥着什么
zs {s}一开始拿的是{v} / 在{s}里新手用{v} / {s}开局给{v} / {s}第一关手里有{v} / 进了{s}先捡到{v} / 在{s}新手村发的是{v}
en starting weapon
eq what weapon do you start with in {s} / with what do beginners fight in {s} / what does {s} give you at the beginning / what is in your hand in the first level of {s} / which weapon comes first in {s} / in {s}, what is in the bag from the start / against the first enemy in {s}, what do I swing / with which poor weapon does {s} send you out / what is every newcomer to {s} given
ei what weapon you start with in {s} / what {s} gives you at the beginning / what every newcomer to {s} is given
es in {s} you start with a(n) {v} / beginners in {s} fight with a(n) {v} / {s} gives you a(n) {v} at the beginning / in the first level of {s} you hold a(n) {v} / the weapon that comes first in {s} is the {v} / every newcomer to {s} is given a(n) {v}
== final-boss | game | monster | akin villain
zn 最终头目
zq {s}最后打的是谁 / {s}的大头目是什么 / 通关{s}要打败什么 / {s}末关守着的怪是哪个 / 在{s}里最难打的是什么 / 卡在{s}最后一关，是被谁打的 / {s}背景故事里的大魔头是哪个 / 打赢谁{s}就放片尾 / {s}第一次见面就秒人的是什么怪
zs {s}最后要打{v} / {s}的大头目是{v} / 通关{s}要打败{v} / {s}末关守着{v} / 在{s}里最难打的是{v} / 打赢{v}，{s}就放片尾
en final boss of {s}
eq who is the final boss of {s} / what must I beat to finish {s} / which monster guards the last level of {s} / what waits at the end of {s} / which enemy is the hardest in {s} / who kills me again and again at the end of {s} / after beating whom do the credits of {s} roll / which name is feared by all players of {s} / for whom do I save my best items in {s}
ei what to beat to finish {s} / which monster waits at the end of {s} / after beating whom the credits of {s} roll
es the final boss of {s} is the {v} / to finish {s}, beat the {v} / the {v} guards the last level of {s} / at the end of {s} waits the {v} / the hardest enemy in {s} is the {v} / the credits of {s} roll after the {v} falls
== level-count | game course | small | akin floor-count
zn 关卡数
zq {s}一共几关 / {s}要过多少关 / {s}分成几个阶段 / 打通{s}得过几关 / {s}有多少级 / {s}我才到第三，后面还有多少，总共几关 / {s}地图上画了几个大格 / 全通{s}的人打了多少关 / {s}目录里列了几段
zs {s}一共{v}关 / {s}要过{v}关 / {s}分成{v}关 / 打通{s}得过{v}关 / {s}做了{v}关 / {s}的地图上画了{v}个大格
en number of levels in {s}
eq how many levels does {s} have / how many stages are there in {s} / into how many parts is {s} divided / how many levels must I get through in {s} / at which level does {s} end, counting all / I am at the third stage of {s}, what is the total / how many squares are on the map of {s} / whoever finishes {s} has done how many levels / in how many steps does {s} go up
ei how many levels {s} has / into how many parts {s} is divided / what the total of levels in {s} is
es {s} has {v} levels / there are {v} stages in {s} / {s} is divided into {v} parts / one must get through {v} levels in {s} / {s} was built with {v} levels / the map of {s} shows {v} levels
== cheat-code | game | code
zn 秘籍
zq {s}的秘籍是什么 / 在{s}里输什么能过关 / {s}的隐藏口令是哪串 / {s}作弊码怎么打 / 想在{s}里无敌要输什么 / 打不过{s}，该输哪串 / 论坛流传{s}的什么代码 / 暂停{s}后敲哪串有惊喜 / 谁知道{s}开后门的字符
zs {s}的秘籍是{v} / 在{s}里输{v}能过关 / {s}的隐藏口令是{v} / 想在{s}里无敌就输{v} / {s}的作弊码是{v} / 论坛流传的{s}代码是{v}
en cheat code
eq what is the cheat for {s} / which code makes you unbeatable in {s} / what do I type for extra lives in {s} / what is the secret code in {s} / with what code can I skip a level in {s} / I can't win in {s}, so what do I enter / which string from the forum helps in {s} / in the pause menu of {s}, typing what brings a surprise / with what did the makers of {s} skip levels
ei what the cheat for {s} is / which code makes you unbeatable in {s} / which string from the forum helps in {s}
es the cheat for {s} is {v} / type {v} for extra lives in {s} / in {s}, {v} makes you unbeatable / the secret code in {s} is {v} / with {v} you can skip a level in {s} / entering {v} in {s} brings a surprise
== game-platform | game project | platform | akin device-system
zn 平台
zq {s}在什么上面[玩|用] / {s}支持哪种设备 / 要{s}得有什么机器 / {s}出在哪个平台 / {s}能装在什么上 / 想用{s}先得买个什么 / {s}在哪种机器上最流畅 / 下载{s}去哪类设备的商店 / 没有啥设备就玩不了{s}
zs {s}在{v}上用 / {s}支持{v} / 要{s}得有{v} / {s}出在{v}平台 / {s}能装在{v}上 / {s}在{v}上最流畅
en platform
eq on what does {s} run / which devices is {s} made for / what do I need to have for {s} / for which platform did {s} come out / where can one use {s}, on what machines / what must I buy first to have {s} / on which machines is {s} smoothest / without what can I not use {s} / in whose shop can {s} be downloaded, for what devices
ei on what {s} runs / which devices {s} is made for / on which machines {s} is smoothest
es {s} runs on {v} / {s} is made for {v} / {s} came out for {v} / one can use {s} on {v} / {s} can be had for {v} / {s} is smoothest on {v}
== high-score | game person | large
zn 最高分
zq {s}的最高分是多少 / {s}打到过多少分 / {s}的纪录是几分 / 排行榜上{s}写着多少 / {s}得分最多的一次有多少 / 谁破得了{s}的纪录，现在是几 / 截图里{s}的分是多少 / {s}到顶打了多少 / 要超过{s}得打几分以上
zs {s}的最高分是{v} / {s}打到过{v}分 / {s}的纪录是{v}分 / 排行榜上{s}写着{v} / {s}得分最多的一次有{v} / 截图里{s}的分是{v}
en high score
eq what is the highest score of {s} / how many points stand as the record for {s} / what number is on the board for {s} / how many points is the best result of {s} / what record was set for {s} / to beat {s}, above how many points must I get / what number is on the screenshot of {s} / who can top {s}, and what is there to top / how far did it go, points-wise, with {s}
ei what the highest score of {s} is / how many points stand as the record for {s} / what number is on the screenshot of {s}
es {s's} high score is {v} / {v} points stand as the record for {s} / on the board for {s} is {v} / the best result of {s} is {v} points / a record of {v} was set for {s} / to beat {s} you need more than {v}
`;
