/** Invented books, films, songs and games. */
export const WORKS = `
== author | book | person | akin translator
zn 作者
zq {s}是谁写的 / {s}出自谁的笔下 / 写{s}的人叫什么 / 谁写出了{s} / {s}封面上印着谁的名字
zs {s}是{v}写的 / {s}出自{v}笔下 / {v}写出了{s} / {s}封面上印着{v}的名字 / 写{s}的人叫{v}
en author of {s}
eq who wrote {s} / from whose pen is {s} / whose name is on the cover of {s} / who is the writer of {s} / which author gave us {s}
ei who wrote {s} / from whose pen {s} is
es {v} wrote {s} / {s} is from the pen of {v} / on the cover of {s} is the name {v} / {s} was written by {v} / {v} is the writer of {s}
== translator | book | person | akin author
zn 译者
zq {s}是谁[翻译|译]的 / {s}的译者是哪位 / 谁把{s}译成中文 / {s}的译本出自谁手 / 译{s}的人叫什么
zs {s}是{v}翻译的 / {v}把{s}译成中文 / {s}的译本出自{v}之手 / {s}的译者叫{v} / 译{s}的人是{v}
en translator of {s}
eq who translated {s} / by whom was {s} put into our language / whose translation of {s} do we read / who turned {s} into Chinese / which translator worked on {s}
ei who translated {s} / whose translation of {s} we read
es {v} translated {s} / {s} was put into Chinese by {v} / we read {s} in the translation of {v} / {v} turned {s} into Chinese / the translator who worked on {s} is {v}
== published-year | book film song game | year | akin release-date
zn 问世的年份
zq {s}是哪年[出的|问世的] / {s}[哪一年|哪年]发表或上映 / {s}最早出现在哪年 / {s}是几几年的作品 / {s}面世那年是哪年
zs {s}是{v}出的 / {s}{v}问世 / {s}最早出现在{v} / {s}是{v}的作品 / {s}面世那年是{v}
en year of {s}
eq in which year did {s} appear / what year is {s} from / when did {s} first come before the public / how old is {s}, by year / which year saw the birth of {s}
ei in which year {s} appeared / what year {s} is from
es {s} appeared in {v} / {s} is from {v} / {s} first came before the public in {v} / {v} saw the birth of {s} / {s} was released in {v}
== hero | book film game | person | akin villain author
zn 主人公 / 主角
zq {s}的主角是谁 / {s}讲的是谁的故事 / {s}里那个主人公叫什么 / 在{s}里跟着谁冒险 / {s}一开头出场的主角是谁
zs {s}的主角是{v} / {s}讲的是{v}的故事 / {s}里的主人公叫{v} / 在{s}里跟着{v}冒险 / {s}一开头出场的就是主角{v}
en main character of {s} / hero of {s}
eq who is {s} about, as a hero / what is the name of the hero of {s} / whose story does {s} tell / whom do we follow through {s} / which character stands at the centre of {s}
ei whose story {s} tells / whom we follow through {s}
es {s} tells the story of {v} / the hero of {s} is {v} / we follow {v} through {s} / {v} stands at the centre of {s} / {s} is about the adventures of {v}
== villain | book film game | person | akin hero
zn 反派
zq {s}里的坏人是谁 / {s}的反派叫什么 / 在{s}里干坏事的是谁 / {s}里跟主角作对的是哪个 / {s}最后被打败的是谁
zs {s}里的坏人是{v} / {s}的反派叫{v} / 在{s}里干坏事的是{v} / {s}里跟主角作对的是{v} / {s}最后被打败的是{v}
en villain of {s}
eq who is the villain of {s} / who does the evil deeds in {s} / against whom does the hero of {s} fight / who is beaten at the end of {s} / which character in {s} is the bad one
ei who the villain of {s} is / who is beaten at the end of {s}
es the villain of {s} is {v} / {v} does the evil deeds in {s} / the hero of {s} fights against {v} / at the end of {s}, {v} is beaten / in {s}, {v} is the bad one
== setting | book film game song | town
zn 故事发生的地点
zq {s}的故事发生在哪 / {s}写的是哪里的事 / {s}的背景是什么地方 / {s}里的人都住在哪 / {s}带读者或观众去了哪里
zs {s}的故事发生在{v} / {s}写的是{v}的事 / {s}的背景是{v} / {s}里的人都住在{v} / {s}把人带到了{v}
en setting of {s}
eq where does {s} take place / in what town is {s} set / what place is the background of {s} / where do the people in {s} live / to what place does {s} take us
ei where {s} takes place / in what town {s} is set
es {s} takes place in {v} / {s} is set in {v} / the people in {s} live in {v} / {s} takes us to {v} / the background of {s} is {v}
== publisher | book game song | organisation | akin maker
zn 出版方
zq {s}是哪家出的 / {s}由谁出版或发行 / 哪家单位把{s}推向市场 / {s}版权页上写的是哪家 / {s}归哪家发行
zs {s}是{v}出的 / {s}由{v}发行 / {v}把{s}推向市场 / {s}版权页上写的是{v} / {s}归{v}
en publisher of {s}
eq which house publishes {s} / who brought {s} to the market / by whom was {s} published / whose name is on the back of {s} / which firm put out {s}
ei which house publishes {s} / who brought {s} to the market
es {v} publishes {s} / {v} brought {s} to the market / {s} was put out by {v} / on the back of {s} is the name {v} / the house behind {s} is {v}
== page-count | book | pages
zn 页数
zq {s}[有|]多少页 / {s}有多厚，几页 / 读完{s}要翻多少页 / {s}最后一页是几 / {s}一共印了多少页
zs {s}有{v} / {s}一共{v} / 读完{s}要翻{v} / {s}厚达{v} / {s}印了{v}
en number of pages in {s}
eq how many pages does {s} have / how thick is {s}, in pages / how much is there to read in {s} / what is the page count of {s} / up to how many pages does {s} run
ei how many pages {s} has / how thick {s} is
es {s} has {v} / {s} runs to {v} / there are {v} in {s} / {s} is {v} thick / whoever reads {s} turns {v}
== film-director | film | person | akin hero lead-actor
zn 导演
zq {s}是谁[导|拍]的 / {s}的导演是哪位 / 谁执导了{s} / {s}片头打的导演是谁 / 拍{s}的人叫什么
zs {s}是{v}导的 / {v}执导了{s} / {s}的导演是{v} / 拍{s}的人叫{v} / {s}片头打的导演是{v}
en director of {s}
eq who directed {s} / whose film is {s} / who made {s} / which director is named at the start of {s} / who sat in the director's chair for {s}
ei who directed {s} / who made {s}
es {v} directed {s} / {s} is a film by {v} / {v} made {s} / {v} sat in the director's chair for {s} / {s} was shot under {v}
== lead-actor | film | person | akin film-director hero
zn 主演
zq {s}是谁[主演|演]的 / {s}里演主角的是谁 / 谁在{s}里挑大梁 / {s}海报上最大的名字是谁 / 看{s}是去看哪个演员
zs {s}是{v}主演的 / {v}在{s}里演主角 / {s}海报上最大的名字是{v} / {s}由{v}挑大梁 / 看{s}就是去看{v}
en lead actor of {s}
eq who plays the lead in {s} / who stars in {s} / which actor do people go to see in {s} / whose name is biggest on the poster of {s} / who acted the main part in {s}
ei who plays the lead in {s} / who stars in {s}
es {v} plays the lead in {s} / {v} stars in {s} / people go to see {v} in {s} / on the poster of {s}, {v} is the biggest name / the main part in {s} is played by {v}
== singer | song | person | akin composer
zn 演唱者
zq {s}是谁唱的 / {s}的原唱是谁 / 谁把{s}唱红了 / 录{s}的歌手叫什么 / {s}是哪位的歌
zs {s}是{v}唱的 / {v}把{s}唱红了 / {s}的原唱是{v} / 录{s}的歌手叫{v} / {s}是{v}的歌
en singer of {s}
eq who sings {s} / whose song is {s} / whose voice do I hear on {s} / who made {s} famous / which singer recorded {s}
ei who sings {s} / who recorded {s}
es {v} sings {s} / {s} is a song by {v} / {v} made {s} famous / on {s} you hear the voice of {v} / {s} was recorded by {v}
== composer | song film game | person | akin singer film-director
zn 作曲人
zq {s}的曲子是谁写的 / 谁给{s}谱的曲 / {s}的音乐出自谁手 / {s}作曲是哪位 / {s}的旋律是谁想出来的
zs {s}的曲子是{v}写的 / {v}给{s}谱的曲 / {s}的音乐出自{v} / {s}作曲是{v} / {s}的旋律是{v}想出来的
en composer of {s}
eq who composed the music of {s} / whose tune is in {s} / who wrote the melody for {s} / which composer worked on {s} / from whom is the music in {s}
ei who composed the music of {s} / who wrote the melody for {s}
es {v} composed the music of {s} / {v} wrote the melody for {s} / the tune in {s} is by {v} / the music in {s} is from {v} / for {s}, {v} sat down at the piano
== work-genre | book film game song | genre | akin theme
zn 类型
zq {s}属于什么类型 / {s}算哪一类作品 / 书店或网站把{s}归在哪个分类 / {s}是什么题材的 / {s}放在哪类架子上
zs {s}属于{v} / {s}算{v} / 店里把{s}归在{v} / {s}放在{v}的架子上 / {s}的类型是{v}
en genre of {s}
eq which genre does {s} belong to / what kind of work is {s} / on what shelf would I find {s} / among what kind of things is {s} listed / how would you classify {s}
ei which genre {s} belongs to / on what shelf to find {s}
es {s} belongs to {v} / {s} is listed under {v} / you find {s} on the shelf for {v} / {s} counts as {v} / {s} is classified as {v}
== last-line | book film song | slogan | akin slogan
zn 最后一句话
zq {s}[结尾|最后]说了句什么 / {s}的最后一句是什么 / {s}收尾的那句话怎么说 / {s}结束时留下哪句话 / {s}末尾写的什么
zs {s}最后一句是“{v}” / {s}结尾说了“{v}” / {s}收尾的那句话是“{v}” / {s}结束时留下一句“{v}” / {s}末尾写着“{v}”
en last line of {s}
eq what are the last words of {s} / how does {s} end, word for word / which sentence closes {s} / what is said at the very end of {s} / with what line does {s} finish
ei what the last words of {s} are / which sentence closes {s}
es the last words of {s} are "{v}" / {s} ends with "{v}" / "{v}" closes {s} / at the very end of {s} someone says "{v}" / {s} finishes with the line "{v}"
== sequel | book film game | title
zn 续集 / 下一部
zq {s}的续集叫什么 / 接在{s}后面的是哪部 / 看完{s}该接着看什么 / {s}的下一部取了什么名 / {s}之后出了哪一部
zs {s}的续集叫{v} / 接在{s}后面的是{v} / 看完{s}该接着看{v} / {s}的下一部是{v} / {s}之后出了{v}
en sequel to {s}
eq what is the sequel to {s} called / what comes after {s} / which title follows {s} / what should I go on with after {s} / under what name does {s} continue
ei what comes after {s} / which title follows {s}
es the sequel to {s} is called {v} / after {s} comes {v} / {s} is followed by {v} / {s} continues in {v} / when you are through with {s}, go on with {v}
== start-weapon | game | weapon
zn 初始武器
zq {s}一开始拿的是什么武器 / 在{s}里新手用什么 / {s}开局给什么家伙 / {s}第一关手里有什么 / 进了{s}先捡到什么兵器
zs {s}一开始拿的是{v} / 在{s}里新手用{v} / {s}开局给{v} / {s}第一关手里有{v} / 进了{s}先捡到{v}
en starting weapon
eq what weapon do you start with in {s} / with what do beginners fight in {s} / what does {s} give you at the beginning / what is in your hand in the first level of {s} / which weapon comes first in {s}
ei what weapon you start with in {s} / what {s} gives you at the beginning
es in {s} you start with a(n) {v} / beginners in {s} fight with a(n) {v} / {s} gives you a(n) {v} at the beginning / in the first level of {s} you hold a(n) {v} / the weapon that comes first in {s} is the {v}
== final-boss | game | monster | akin villain
zn 最终头目
zq {s}最后打的是谁 / {s}的大头目是什么 / 通关{s}要打败什么 / {s}末关守着的怪是哪个 / 在{s}里最难打的是什么
zs {s}最后要打{v} / {s}的大头目是{v} / 通关{s}要打败{v} / {s}末关守着{v} / 在{s}里最难打的是{v}
en final boss of {s}
eq who is the final boss of {s} / what must I beat to finish {s} / which monster guards the last level of {s} / what waits at the end of {s} / which enemy is the hardest in {s}
ei what to beat to finish {s} / which monster waits at the end of {s}
es the final boss of {s} is the {v} / to finish {s}, beat the {v} / the {v} guards the last level of {s} / at the end of {s} waits the {v} / the hardest enemy in {s} is the {v}
== level-count | game course | small | akin floor-count
zn 关卡数
zq {s}一共几关 / {s}要过多少关 / {s}分成几个阶段 / 打通{s}得过几关 / {s}有多少级
zs {s}一共{v}关 / {s}要过{v}关 / {s}分成{v}关 / 打通{s}得过{v}关 / {s}做了{v}关
en number of levels in {s}
eq how many levels does {s} have / how many stages are there in {s} / into how many parts is {s} divided / how many levels must I get through in {s} / at which level does {s} end, counting all
ei how many levels {s} has / into how many parts {s} is divided
es {s} has {v} levels / there are {v} stages in {s} / {s} is divided into {v} parts / one must get through {v} levels in {s} / {s} was built with {v} levels
== cheat-code | game | code
zn 秘籍
zq {s}的秘籍是什么 / 在{s}里输什么能过关 / {s}的隐藏口令是哪串 / {s}作弊码怎么打 / 想在{s}里无敌要输什么
zs {s}的秘籍是{v} / 在{s}里输{v}能过关 / {s}的隐藏口令是{v} / 想在{s}里无敌就输{v} / {s}的作弊码是{v}
en cheat code
eq what is the cheat for {s} / which code makes you unbeatable in {s} / what do I type for extra lives in {s} / what is the secret code in {s} / with what code can I skip a level in {s}
ei what the cheat for {s} is / which code makes you unbeatable in {s}
es the cheat for {s} is {v} / type {v} for extra lives in {s} / in {s}, {v} makes you unbeatable / the secret code in {s} is {v} / with {v} you can skip a level in {s}
== game-platform | game project | platform | akin device-system
zn 平台
zq {s}在什么上面[玩|用] / {s}支持哪种设备 / 要{s}得有什么机器 / {s}出在哪个平台 / {s}能装在什么上
zs {s}在{v}上用 / {s}支持{v} / 要{s}得有{v} / {s}出在{v}平台 / {s}能装在{v}上
en platform
eq on what does {s} run / which devices is {s} made for / what do I need to have for {s} / for which platform did {s} come out / where can one use {s}, on what machines
ei on what {s} runs / which devices {s} is made for
es {s} runs on {v} / {s} is made for {v} / {s} came out for {v} / one can use {s} on {v} / {s} can be had for {v}
== high-score | game person | large
zn 最高分
zq {s}的最高分是多少 / {s}打到过多少分 / {s}的纪录是几分 / 排行榜上{s}写着多少 / {s}得分最多的一次有多少
zs {s}的最高分是{v} / {s}打到过{v}分 / {s}的纪录是{v}分 / 排行榜上{s}写着{v} / {s}得分最多的一次有{v}
en high score
eq what is the highest score of {s} / how many points stand as the record for {s} / what number is on the board for {s} / how many points is the best result of {s} / what record was set for {s}
ei what the highest score of {s} is / how many points stand as the record for {s}
es {s's} high score is {v} / {v} points stand as the record for {s} / on the board for {s} is {v} / the best result of {s} is {v} points / a record of {v} was set for {s}
`;
