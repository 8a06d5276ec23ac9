/**
 * Everyday turns by hand in both languages, as people type them, for measuring alone: "+" tells a fact to keep, "-" does not.
 * Buried facts, fillers, slips of the keyboard, corrections; questions, small talk, suppositions, quotations, texts by others.
 *
 * `SEEN` may be looked at while the training turns are written. `SEALED` is only scored: whoever reads its failures and mends
 * them has to write a new one.
 */
import { type NoticingCase, readCases } from "./noticing-cases.ts";

export const SEEN: readonly NoticingCase[] = readCases(`
+ I moved to Hamburg last month
+ My sister's dog is called Momo
+ we changed the wifi password to greenfrog77
+ 昨天我换工作了，现在在图书馆上班
+ 我儿子对花生过敏
+ 我家猫叫二饼，今年三岁半
+ 周末的聚餐改在老地方隔壁那家湘菜馆了
+ 我爱人是急诊科护士，经常上夜班
+ 帮我记一下，车险十一月二十号到期
+ 我们单元门的密码是2580井号
+ 我从上周开始吃素了
+ 我外婆住在宜昌，家里种了好多橘子树
+ 说起来，我大学学的是地质
+ 那个，我其实是四川人，不是重庆的
+ 最近忙死了，对了我换手机号了，尾号是8862，你存一下
+ 我表弟刚考上了海洋大学
+ 咱们楼的电梯每周二上午检修
+ 我左耳听不太清，打电话最好打右边
+ 工资每个月十号发
+ 我闺蜜怀孕了，预产期在四月
+ 我的生日跟国庆节是同一天
+ 老板不喜欢别人给他发语音
+ 我养了两只乌龟，大的叫慢慢，小的叫快快
+ 我跟前女友去年就分了
+ 我们家的备用电池都在鞋柜上面那个饼干盒里
+ 我爸退休前是开火车的
+ 我血压有点高，医生让我少吃盐
+ 我租的房子下个月到期，打算搬到城西去
+ 我室友是越南人，叫阮明
+ 我每天骑车上班，大概二十五分钟
+ 我们俩是高中同学，结婚六年了
+ 体检报告说我是乳糖不耐受
+ 我英文名叫Hazel
+ 我换眼镜了，现在左眼三百五右眼四百
+ 不是明天，是后天下午两点开家长会
+ 我从来不喝咖啡，一喝就心慌
+ 快递以后都放三号柜，驿站关门了
+ 我的论文导师姓卓，研究珊瑚的
+ 我弟在深圳送外卖
+ 我们的结婚纪念日是五月二十六
+ 我有两个孩子，老大上初中，老二还在幼儿园
+ my doctor put me on blood thinners in March
+ I take my coffee black
+ so my new desk is on the fourth floor now, by the window
+ the bins go out on Tuesday night here
+ I've been vegan for three years
+ oh and my mother in law is staying with us till the end of May
+ My car's number plate is HK 4471 L
+ our daughter just started at Brookfield Primary
+ I used to be a paramedic before I started teaching
+ I can't stand coriander, it tastes like soap to me
+ we're getting married on the 14th of September
+ my flat mate works nights so I have to be quiet in the mornings
+ i have a twin brother, he lives in perth
+ it's Anneke, with two n's, not Annika
+ My therapist moved our sessions to Wednesdays at 5
+ I finally got the results: I'm coeliac
+ the boiler man is called Desmond and his number is 07700 900312
+ long day... anyway, my landlord sold the flat, we have to be out by June
+ please remember that my son is scared of dogs
+ my dads 70th is on the 3rd of august
+ I work for a small publisher in Leeds
+ we named the baby Ottoline
+ I drive an old Volvo, it's green
+ My boss prefers phone calls to email
+ Rehearsals are every Monday at the church hall
+ I left my last job because of my back
+ i wear size 44 shoes
+ the cat needs her drops twice a day
+ I'm the oldest of five
+ Actually the meeting is in room 12, they changed it
+ my locker combination is 24-6-31
+ I grew up on a farm near Galway
+ We keep the fuse box key in the biscuit tin
+ my wife's maiden name is Okafor
+ my thesis is about river dolphins
+ I've got a dentist appointment on 9 March at half ten
+ The recipe needs two eggs, not three, I wrote it down wrong
+ I don't have a driving licence
+ Grandad was born in 1931 in Gdynia
- 你会下围棋吗
- 今天地铁上有个人一直在唱歌
- 唉，不想上班
- 我得去趟厕所
- 这件衣服好看吗
- 我昨晚做了个奇怪的梦
- 要是我有三头六臂就好了
- 我在想晚饭吃什么
- 你觉得人为什么会做梦
- 报纸上说今年会是个暖冬
- 老师说：“明天都把作业带来。”
- 给我写个请假条，就说我发烧了
- 把下面这句翻成英文：我的哥哥是一名消防员
- 小说里写那个侦探只喝温水
- 我猜他大概三十来岁吧
- 好像要下雪了
- 我刚把碗洗了
- 我今天早上起晚了，没赶上车
- 要不你帮我起个网名
- 好无聊啊，讲个冷笑话吧
- 我也不知道该怎么说
- 原来如此，长见识了
- 假设我住在火星上，一天有多长
- 如果我告诉你我的密码，你会保密吗
- 我同学在朋友圈发：“终于上岸了！”什么意思
- 帮我改一下简历里的这句：本人性格开朗，善于沟通
- 你能不能别总是道歉
- 他到底住不住这儿啊
- 外卖怎么还没到，我都快饿晕了
- 天气预报说后天有雨
- 谢谢你陪我聊天
- 我试试看吧
- 我刚才说到哪儿了
- 这家店的评论写着“老板人很好，就是上菜慢”，靠谱吗
- 传说从前山里住着一位不会老的铁匠
- 真想马上放假
- 考试考砸了，心情不好
- 你猜我今天碰见谁了
- 下次再说吧，我先忙了
- 他要是早点告诉我就好了
- 为什么蜂蜜不会坏
- 我没听懂，再解释一遍
- Can you recommend a good book?
- I had such a weird dream last night
- ugh my head hurts
- I think it's going to rain
- I just finished the dishes
- What a lovely evening
- Suppose my name was Bond, what would my number be?
- If I lived in Rome I'd eat gelato every day
- My friend says the earth is flat, how do I argue with him?
- He wrote: "I was born in Kiel and I hate boats." What tone is that?
- translate this into Chinese: my brother is a firefighter
- fix the grammar: she have two cats
- the novel opens with a man who lives alone on an island
- According to the BBC the bridge was closed for a week
- I'm starving
- just missed the bus
- can't sleep again
- No, I meant the other one
- sorry, typo
- that's not what I asked
- Could you make it a bit friendlier?
- Do you know if the shop is open on Sundays?
- where did I put my glasses
- I wonder how bees find their way home
- Wish me luck for tomorrow
- I can't believe it's already Friday
- you're hilarious
- I'll try that, thanks
- let me think about it
- someone on the train was eating a raw onion
- maybe she's just shy
- write me an email to my landlord about the broken heater
- pretend you are a pirate
- The label says: "Store in a cool, dry place."
- What should I wear to a job interview?
- I'd rather stay home tonight
- Hmm, not convinced
- I'm about to head out, back in a bit
- the film was way too long
- tell me something I don't know
+ 我女朋友是左撇子，买剪刀要注意
+ 我刚从宁波搬到厦门来
+ 我们公司下午三点有下午茶
+ 我妈属兔，今年六十
+ 我家住六楼，没电梯
+ 那谁，我小姨夫是做木工的
+ 跟你说哈，我改名了，现在叫林朵
+ 我戒烟两年多了
+ 我们寝室一共四个人，我睡靠门那张床
+ 我家孩子的疫苗本在我婆婆那儿
+ 手机密码我改成了女儿生日倒过来
+ 今天累得够呛。哦，房东说下季度房租涨到两千六。我先躺会儿
+ 我怕坐飞机，出差都坐高铁
+ 我前同事老毕开了家修表店
+ 我大伯年轻时当过潜水员
+ 别忘了我周五要去拔牙
+ 我的工位在打印机旁边
+ 我老家在漠河，冬天零下四十度
+ 纠正一下，我女儿是二班的，不是三班
+ 我们队的队服是橙色的
+ 我有点色弱，分不清红绿
+ 我爷爷的拐杖是他自己削的
+ 我狗去年走了，现在只有一只鹦鹉
+ 我最喜欢的季节是秋天
+ 下学期我们的数学换成廖老师教了
+ 我家热水器要先开水再点火
+ 钢琴课挪到礼拜天上午了
+ 我喜欢吃辣，但胃不太好
+ 哥哥的船叫“海燕号”
+ 我丈夫在油田上班，两个月才回来一次
+ 我微信名是一只胖鲸鱼
+ 存一下哈，门诊预约号是A0593
+ 我申请的签证批下来了，六月走
+ 我自己开了个小网店，卖手工皂
+ 我跟奶奶长大的
+ 楼下修车的师傅姓么，特别少见的姓
+ 我习惯睡前听评书
+ 我们那片停水到二十三号
+ 他俩离婚了，孩子跟妈妈
+ 家里的医保卡都放在我床头柜第二格
+ 我的车是辆白色的小两厢，开了九年了
+ 我学小提琴的，拉了十一年
+ 我们读书会这个月读的是《呼兰河传》
+ 小侄子不能吃鸡蛋，一吃就起疹子
+ 我刚升了副店长
+ 我们家的花是隔一天浇一次
+ 我导师明年去冰岛访学
+ 我练跆拳道，蓝带
+ 错了，外公家的电话最后四位是0917
+ 我奶名叫毛头
+ I'm allergic to bee stings
+ My brother in law fixes bikes for a living
+ we're three siblings, I'm in the middle
+ btw i switched to the night shift
+ My spare glasses are in the glove box
+ our anniversary is june 19
+ I only eat halal meat
+ The plumber can come on Thursday between 8 and 10
+ my gym closes at ten now
+ My nan's maiden name was Petrie
+ Okay so we decided: the baby will be called Wilf
+ I quit smoking in January
+ I have a wooden leg, well, a carbon one actually
+ my new address is 9 Quarry Lane, flat 3
+ the neighbours' kid feeds our fish while we're away
+ i'm learning portugese at the moment, tuesdays and thursdays
+ My team lead is Ingeborg and she hates long meetings
+ I was born in Tromsø but raised in Cardiff
+ Terrible weather today. Oh, the vet says Pickles needs a low-fat diet. Anyway, how are you?
+ don't forget that my mum can't climb stairs
+ Wrong, the exam starts at nine, not ten
+ I play the bassoon in an amateur orchestra
+ My pin for the bike lock is 0420
+ we rent our house from a retired judge
+ I've lived here since 2009
+ Our office dog is a lurcher named Biscuit
+ My husband is deaf in one ear
+ I'm a night owl
+ the spare room is painted yellow now
+ My cousin Ravi got a scholarship to Toronto
+ I don't drink
+ she's moved her wedding to the following spring
+ my favourite band is The Kelpies
+ I have an interview at the museum on the 22nd
+ we compost in the green bin and glass goes to the corner
+ Just so it's on record, I took the blue suitcase, not the grey one
+ My allotment is plot 17
+ I sold the motorbike
+ my kids are 4 and 9
+ i sing alto
+ The alarm at the shop goes off at quarter to seven
+ My uncle Teo keeps bees on his roof
+ I'm divorced, by the way
+ My left knee is titanium
+ We call our van Gertie
+ the school changed its uniform to navy
+ My insulin is in the fridge door
+ I speak Welsh at home
+ my supervisor for the project is Dr Achterberg
+ My passport is being renewed until mid July
- 你多大了
- 我眼睛好酸
- 刚刚是不是地震了
- 我在排队买奶茶，前面还有二十个人
- 今晚月亮好圆
- 我觉得你说得有点道理
- 我昨天看了部纪录片，讲企鹅的
- 要是没有你我可怎么办
- 想辞职，但又不敢
- 给这张照片配个文案
- 孔子说过学而时习之
- 新闻：某市地铁三号线今日开通
- 邻居家小孩问我天为什么是蓝的
- 我写了一句“他的家在海边”，这样写行吗
- 我朋友问：“你几号生日？”我该怎么委婉地不回答
- 把“我爸爸是医生”改成反问句
- 有没有什么好听的民谣
- 我正在等面试通知，紧张
- 有点渴
- 谁懂啊，又塞车
- 记性真差，我又忘了
- 你记得提醒别人是种美德吗
- 我看不懂这道题
- 说不准，也可能是周三
- 如果我是一棵树，我想长在河边
- 我本来想去的，后来没去
- 今天中午吃了碗牛肉面
- 你的声音是什么样的
- 再便宜点行不行
- 广告上说这款床垫能治失眠，你信吗
- 剧里的女主角开了一家花店
- 这次算了
- 能用一句话概括一下吗
- 同事群里有人发“今天食堂有鱼”，笑死
- 换个话题吧
- 我给你出个谜语：什么东西越洗越脏
- 帮我列个购物清单
- 他是不是生气了
- 我等会儿还得开个会
- 不会吧，这么巧
- 写一首关于秋天的诗
- 下面是聊天记录，帮我总结：小张：我住东门。小李：我住西门。
- 我只是随便问问
- 太热了，一点都不想动
- 明年的事明年再说
- 我好像在哪儿见过这句话
- 哎，钱包差点丢了
- 听起来不错
- 想象一下你是一名宇航员
- 打个比方，如果我姓欧阳，签名怎么设计
- Is it normal to talk to plants?
- My back is killing me today
- it's so quiet tonight
- I almost dropped my phone in the sink
- we watched a documentary about squid
- I guess I'm just tired
- Imagine I'm your boss and I'm angry
- If my cat could talk she'd complain all day
- My colleague asked me: "Where do you live?" How do I dodge that politely?
- Rewrite: "My office is on the second floor and it smells of paint."
- In the story, the baker's name is Olaf
- The sign said "No dogs after six".
- What would you do if you won a million?
- Explain photosynthesis to a five year old
- I'm waiting for the kettle
- the wifi keeps dropping, so annoying
- I was going to call her but I chickened out
- Perhaps it was Tuesday, I honestly don't recall
- make it rhyme
- the second one is better
- Do I sound rude in this message?
- Oh no, not again
- Who won the cup in 1998?
- I might go for a run later
- There was a fox in the garden this morning
- can you hear me?
- He said he'd call, we'll see
- Nice, thank you!
- I need a name for a rabbit in my short story
- some say the tower is haunted
- What time is it in Tokyo?
- They announced on the radio that the pier will reopen
- should I text her back
- i dont get it
- Summarise this review: The staff were kind but the soup was cold.
- I feel like pancakes
- How do I get red wine out of a carpet?
- Wow, that was fast
- I bet nobody reads these
- Let's talk about something else
- Once there was a king who had seven clocks
- We had fish for dinner
- how come you never sleep
- I should really clean the windows
- My mum would love this
- it's not that important
- give me three synonyms for happy
- Wait, what did you say?
- A stranger smiled at me today
- Good night
`);

export const SEALED: readonly NoticingCase[] = readCases(`
+ 我表姐夫是牙科技师
+ 哎对，阳台那盆龟背竹是我妈留给我的
+ 我对象对海鲜过敏得厉害，吃一口都得送医院
+ 咱家水表箱的钥匙挂在进门左手边
+ 我之前跟你讲我读研二，其实是研三了
+ 我闺女的小名儿叫核桃
+ 单位发的饭卡号码是00731
+ 记好喽，老爷子的寿宴定在醉仙楼
+ 我去年秋天做过阑尾手术
+ 我眉毛上那道疤是小时候磕的
+ 周三晚上我要带瑜伽课，别给我排事
+ 今儿个折腾一天。啊对，煤气公司换了抄表员，姓褚。行了我歇着了
+ 我家那台冰箱是我奶奶传下来的，用了快三十年
+ 我不过圣诞节
+ 我们部门归财务总监直管了
+ 我的航班从早班改成红眼了
+ 我家小子管我叫老马
+ 我俩是网上认识的
+ 老家的祠堂在村东头
+ 我弟媳妇刚生了个丫头，六斤八两
+ 说漏了，报销单要两个人签字
+ 我一喝牛奶就拉肚子
+ 我在合唱团唱低音部
+ 我爷爷给我起的名儿，意思是长命
+ 我们小区的菜鸟驿站挪到北门去了
+ 我出差都住同一家旅馆，叫梧桐里
+ 我车贷还剩十四期
+ 我手腕上戴的是我姥姥的镯子
+ 你别再推荐羊肉了，我们家不吃
+ 其实我们那儿过年吃汤圆，不吃饺子
+ 我老师说我的开题报告过了
+ 我玩游戏的账号叫冷面阿三
+ 下个月起店里改成周二公休
+ 我从小就听不见右边的声音
+ 我们家一直是我爸掌勺
+ 小区保安老苗会修自行车
+ 我妹在云南支教，明年夏天回来
+ 我存工资的是绿色那张卡
+ we've got a three-legged tortoise
+ My middle name is Peregrine
+ our landlady lives upstairs and hates noise after ten
+ I've only got one kidney
+ the caretaker's called Mr Abara, he's there till four
+ My flight got changed to the 6.40
+ I'm on call every other weekend
+ Gran keeps her will in the piano stool
+ just so we're clear my pronouns are they/them
+ I teach chemistry at a girls' school
+ sooo the twins are due in February!!
+ My daughter can't have gluten
+ The gate code at mum's is her birthday backwards
+ we voted and the mascot is going to be a heron
+ I'm saving up for a caravan
+ my old boss Fenella lives in Malta these days
+ What a match. By the way, practice is at the Eastfield pitch from now on. See you there!
+ I cut my own hair
+ I can't eat anything before my blood test on Monday
+ Hubby's a lorry driver so he's away most of the week
+ We lost our house in the flood of 2014
+ My bank card has a picture of a puffin on it
+ it was my uncle who taught me to sail
+ I'm renting a room from a lady called Mrs Dunphy
+ the shed roof leaks by the back wall
+ I go to the mosque on Fridays
+ i'm 5 foot 2
+ My dentist is Dr Pell, no wait, Dr Bell
+ Kit is short for Christopher, that's my real name
+ our wedding song was Moon River
+ I have to inject myself every Sunday
+ you should know my hearing aids are off after nine
+ My parents run a fish and chip shop in Whitby
+ In our family everyone's birthday is in November
+ I gave up sugar for Lent
+ the baby sleeps from one to three
+ My laptop is called Brunhilde on the network
+ No no, my brother is the pilot, I'm the cabin crew
+ I've been to every continent except Antarctica
+ we have a key safe by the side door
+ my stop is Ferry Road, the one after the bridge
- 这菜咸不咸
- 我在试新买的麦克风
- 你看这云像不像一只羊
- 嗓子都喊哑了
- 我刚跟客服吵了一架
- 这集真好哭
- 要是时间能停住就好了
- 说一个你最喜欢的成语
- 这两个词有什么区别
- 我老觉得有人在看我
- 大夫问：“哪儿不舒服？”我该从哪儿说起
- 课本上写道：“秦始皇统一了文字。”
- 等哪天有空再收拾吧
- 下楼取个件马上回来
- 你信不信命
- 那部剧的男主角是个哑巴，演得真好
- 昨晚雷声好大
- 给我妈编一条生日祝福，她六十了，爱跳舞
- 把字数压到一百字以内
- 我这会儿头有点晕
- 邻居群通知：明日上午停电检修。帮我回个收到
- 若是我当了校长，先取消早读
- 有人敲门，我去看看
- 我还以为今天是周五
- 买彩票中了五块钱，乐死我了
- 这瓜保熟吗
- 咋又卡住了
- 你说得轻巧
- 我刚数到三就睡着了
- 他准是忘了
- 写段对话，甲说自己住在上海，乙说自己住在拉萨
- 随机给我一个密码
- 我要是你我就不去
- 宋朝的首都在哪儿来着
- 开头那句不够抓人
- 突然停水了，脸还没洗呢
- 这话我爱听
- 晚点儿再跟你说
- 原文是“她嫁给了一个船长”，译得对吗
- 我刚才手滑了
- is this milk still good
- I've been staring at this screen for hours
- does that cloud look like a sheep to you
- my toast is burning brb
- Finish this sentence: my father is a
- Just testing the microphone
- The teacher yelled "Everybody out!"
- I'd have been a terrible sailor
- What rhymes with silver?
- Had I known, I would have brought cake
- The brochure promises that every room has a view
- she looked so happy in that picture
- I laughed so hard I cried
- Pick a number between one and ten
- Someday I'll learn to juggle
- cut it down to 50 words
- this bus driver is mad
- Draft a reply saying that I live too far away
- My stomach is making weird noises
- Is Pluto a planet again?
- From the minutes: "Ms Ode will chair the next meeting." Is that grammatical?
- I was reading on the balcony and a bee landed on me
- whatever, doesn't matter
- That joke never gets old
- Let's pretend we're stranded on an island
- you there?
- maybe he moved to Spain, no clue
- Act as my landlord and refuse to fix the roof
- the match was a draw
- Sing me something
- In the legend the smith forges a sword from a falling star
- I keep humming that tune
- Which one would you choose?
- The forecast says sleet
- Two sugars or three, that's the question
- It slipped my mind, sorry
- Got to dash, the doorbell rang
- Should he have apologised?
- "My wife is from Peru," says the man in the ad
- why is my code slow
`);
