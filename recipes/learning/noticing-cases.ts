/**
 * Turns written by hand, as people type them: "+" before those that tell a fact to keep, "-" before the others. `PRACTICE` is
 * for training, `CASES` only for measuring.
 */
export interface NoticingCase {
  readonly text: string;
  readonly teaches: boolean;
}

export const readCases = (source: string): NoticingCase[] =>
  source
    .trim()
    .split("\n")
    .map((line) => ({ teaches: line.startsWith("+"), text: line.slice(2).trim() }));

export const PRACTICE: readonly NoticingCase[] = readCases(`
- 哈哈哈太好笑了
- 我今天有点不舒服，想早点睡
- 刚吃完饭，撑死了
- 外面好像要下雨了，我先去收衣服
- 我觉得这部电影一般般，你看过吗
- 你真聪明
- 我想学做饭，从哪儿开始好？
- 帮我想个理由请假
- 谢谢啦，明天再聊
- 好的，就这么办
- 我还在考虑要不要去
- 这首诗写得真好
- 你刚刚说的我没听懂
- 给我老板写一封道歉邮件
- 我现在在地铁上，信号不太好
- 天哪，居然已经十二点了
- 记得吃药是个好习惯，你说呢
- 你还记得我昨天说的事吗
- 我忘了把钥匙放哪儿了
- 我的钥匙不见了，急死我了
- 能不能记住我说的话？
- 你记性怎么样
- 如果我的名字叫李白，那我会写诗吗
- 新闻里说明年房价要跌，你怎么看
- 有人说喝咖啡会变矮，是真的吗
- 老师让我们背《静夜思》，床前明月光
- 翻译一下：我妈妈的生日是六月三号
- 这句话有语病吗：他的爱好是喜欢唱歌
- 我朋友发来一段话：“周六聚会改到七点。”你帮我回一下
- 从前有一只狐狸，它住在一口枯井里
- 假装你是我的医生，告诉我该吃什么
- 别记这个，我就是随口一说
- 下面是一段代码：print("hello")
- 1. 苹果 2. 香蕉 3. 牛奶 把这个清单按价格排序
- 我饿了
- 最近老失眠，怎么办
- 今天的会真无聊
- 昨天我去了趟超市，人特别多
- 不对，我不是这个意思，你重新写一遍
- 错了错了，答案应该短一点
- 不是让你翻译，是让你总结
- 你弄错了，再算一遍
- 把它改成蓝色的
- 换一个吧，这个不好听
- 你说得对
- 我不知道他住哪儿，你知道吗
- 也许他的生日在五月，我不确定
- 真希望我家有个大院子
- 要是我会弹钢琴就好了
- 如果门打不开怎么办
- 讲讲长城的历史
- 以“我的妹妹”为题写一篇作文
- 电脑开机密码忘了怎么办
- 他家的狗叫得我头疼
+ 我妹妹的狗叫阿布
+ 跟你说一下，我下周三开始放年假
+ 我们公司的门禁改成刷脸了
+ 我对青霉素过敏，你可千万记住
+ 家里的网叫小蘑菇，密码是九个八
+ 我老公不吃香菜
+ 车停在地下二层C区
+ 其实我姓覃，不姓谭
+ 你上次记错了，王老师教的是化学
+ 以后叫我阿宁就行
+ 楼下那家面馆周一不开门
+ 备用钥匙我放在鞋柜最下面那只靴子里
+ 妈妈的血压药早晚各一片
+ 洗衣机坏了要先拔插头再按两下启动
+ 我的学号是20231177
+ 小区快递柜在三号楼后面
+ 刚想起来，奶奶的手机尾号是4471
+ 换号了，新号码是13500001111
- lol that's hilarious
- I'm exhausted, going to bed early
- just had lunch, I'm stuffed
- looks like rain, let me bring the washing in
- I think that film was just okay, have you seen it?
- you're so clever
- I want to learn to cook, where do I start?
- give me an excuse to skip the party
- thanks a lot, talk tomorrow
- all right, let's do that
- I'm still thinking about whether to go
- this poem is beautiful
- I didn't understand what you just said
- write an apology email to my boss
- I'm on the train right now, bad signal
- wow, it's already midnight
- remembering names is hard, isn't it
- do you remember what I told you yesterday
- I forgot where I put my keys
- my keys are gone and I'm panicking
- can you remember things I say?
- how good is your memory?
- if my name were Shakespeare, would I write better?
- the news says house prices will fall next year, what do you think?
- someone told me coffee stunts your growth, is that true?
- our teacher made us learn "Shall I compare thee to a summer's day"
- translate: my mother's birthday is the third of June
- is this sentence correct: his hobby is likes singing
- my friend texted me: "Saturday's party is moved to seven." Help me reply
- once upon a time a fox lived in a dry well
- pretend you're my doctor and tell me what to eat
- don't save this, I'm only thinking aloud
- here's some code: print("hello")
- 1. apples 2. bananas 3. milk - sort this list by price
- I'm hungry
- I can't sleep lately, what should I do
- today's meeting was so boring
- yesterday I went to the supermarket and it was packed
- no, that's not what I meant, write it again
- wrong, the answer should be shorter
- I didn't ask you to translate it, I asked for a summary
- you got it wrong, calculate it again
- make it blue instead
- try another one, this doesn't sound good
- you're right
- I don't know where he lives, do you?
- maybe his birthday is in May, I'm not sure
- I wish our house had a big garden
- if only I could play the piano
- what if the door doesn't open?
- tell me about the history of the Great Wall
- write an essay titled "My sister"
- what do I do if I forget my computer password
- his dog's barking gives me a headache
- Remember when phones had buttons? Good times.
- Keep in mind I only have ten minutes, so be brief
- Note: answer in French please
+ my sister's dog is called Aboo
+ just letting you know, my leave starts next Wednesday
+ our office door now opens by face recognition
+ I'm allergic to penicillin, so please keep that in mind
+ our wifi is called LittleMushroom and the password is nine eights
+ my husband doesn't eat coriander
+ the car is parked on level B2, zone C
+ actually it's Katherine with a K, not Catherine
+ you had that wrong, Mr Wong teaches chemistry
+ call me Ani from now on
+ the noodle place downstairs is closed on Mondays
+ the spare key is in the lowest boot in the shoe cupboard
+ mum takes one blood pressure pill in the morning and one at night
+ if the washing machine stops, unplug it and press start twice
+ my student number is 20231177
+ the parcel lockers are behind building three
+ just remembered, grandma's phone number ends in 4471
+ I've got a new number, it's 555 0134
+ 对了我对猫毛过敏
+ 我女儿上小学三年级，班主任姓蒋
+ 我们部门每周四下午有例会
+ 那个蓝色的行李箱密码是308
+ 顺口说一句，我开的是一辆二手的面包车
+ 爷爷的降压药在厨房吊柜左边
+ 我刚搬家了，现在住在文昌路
+ 咖啡机要先按住蒸汽键五秒才能开
+ 帮我存着：护照到期日是后年八月
+ 不是星期五，是星期六交报告
+ 我妈做的红烧肉里放的是冰糖不是白糖
+ 上回说的那家理发店改名叫半边天了
+ 我外甥叫小满，今年五岁
+ 忙了一天才到家。哦对，物业的电话换成了8810。先去洗澡了。
+ 我平时六点半起床跑步
+ 你要记住，我不喝酒
+ 阳台的多肉半个月浇一次水就够
+ 老张的媳妇在海关上班
+ 我们家的路由器在电视柜后头
+ 我这台相机是去年在旧货市场淘的
+ 我弟弟最怕打针
+ 仓库的灯开关在门外右手边
+ 公司打印机的名字叫大白，连它就行
+ 我习惯用左手写字
+ 隔壁王阿姨家养了三只鹦鹉
+ 更正，高铁是九点四十不是九点十四
+ 我喜欢的作家是汪曾祺
+ 爸爸的车牌尾号是6K2
+ 奶奶听力不好，跟她说话要大声点
+ 我们乐队的鼓手叫阿飞
- 今天好累啊
- 你觉得我该不该换工作
- 帮我把这段话润色一下：我的家乡在一个小镇上
- 如果明天下雨，运动会还开吗
- 我想问一下，身份证过期了怎么办
- 我记不清他是几月生的了
- “我的生日是三月五号”用英语怎么说
- 电影里的男主角住在一座灯塔里，挺有意思
- 谁说猫不能吃鱼
- 哦，原来是这样
- 提醒我八点开会
- 把音量调小一点
- 你能记住多少东西？
- 写个故事，主角叫阿木，他怕黑
- 我在等公交，好无聊
- 昨天的球赛你看了没
- 是不是所有的天鹅都是白的？
- 不用了，谢谢
- 我真想去看海
- 要不要再试一次
- 他跟我说“钥匙在花盆下面”，我不太信
- 刚才那个答案太长了，短一点
- 不对，重来
- 随便编个电话号码给我
- 我可能感冒了，嗓子疼
- 帮我查一下快递到哪了
- 文章第一段写道，这座城市建于1820年
- 说不定他已经搬走了
- 我忘记带伞了
- 笑死，我同事又迟到了
+ btw I'm allergic to cat hair
+ my daughter is in third grade and her teacher is Ms Jiang
+ our team meets every Thursday afternoon
+ the code of the blue suitcase is 308
+ for what it's worth, I drive a second-hand van
+ grandpa's pills are in the left kitchen cabinet
+ I've just moved, I live on Wenchang Road now
+ you have to hold the steam button for five seconds before the coffee machine starts
+ keep this for me: my passport expires in August 2028
+ it's not Friday, the report is due on Saturday
+ mum's stew has rock sugar in it, not white sugar
+ that barber I mentioned is called Half the Sky now
+ my nephew is called Sam and he is five
+ What a day, finally home. Oh right, the janitor's number changed to 8810. Off to shower.
+ I get up at half past six to run
+ please remember I don't drink alcohol
+ the succulents on the balcony only need water twice a month
+ Zhang's wife works at the customs office
+ our router is behind the TV stand
+ I bought this camera at a flea market last year
+ my brother is terrified of needles
+ the light switch of the storeroom is outside, on the right
+ the office printer shows up as Baymax
+ I'm left-handed
+ Mrs Wang next door keeps three parrots
+ correction, the train leaves at 9:40, not 9:14
+ my favourite writer is Wang Zengqi
+ dad's licence plate ends in 6K2
+ grandma is hard of hearing, so speak up when you talk to her
+ the drummer in our band is called Flyer
- so tired today
- do you think I should change jobs?
- polish this paragraph for me: my home town is a small place by a river
- if it rains tomorrow, is sports day still on?
- quick question, what do I do when my ID card has expired?
- I can't remember which month he was born in
- how do you say "my birthday is on March 5" in Chinese?
- the hero of the film lives in a lighthouse, pretty cool
- who says cats can't eat fish
- oh, I see
- remind me of the meeting at eight
- turn the volume down a bit
- how much can you remember?
- write a story whose hero is called Amu and is afraid of the dark
- waiting for the bus, so bored
- did you watch the match yesterday?
- are all swans white?
- no thanks
- I'd love to see the sea
- shall we try again?
- he told me "the key is under the flower pot", but I don't buy it
- that answer was too long, make it shorter
- no, start over
- make up a phone number for me
- I might be coming down with a cold, my throat hurts
- check where my parcel is
- the first paragraph of the article says that the city was founded in 1820
- perhaps he has already moved away
- I forgot my umbrella
- lol, my colleague was late again
`);

export const CASES: readonly NoticingCase[] = readCases(`
+ 我奶奶今年八十一了，耳朵还灵着呢
+ 厨房那把剪刀归猫粮专用
+ 以后开会都在二号楼顶层
+ 咱家燃气表在楼道拐角那个铁柜子里
+ 我对象是学考古的
+ 别叫我小李了，我改姓了，跟妈妈姓朱
+ 上次我说团建去海边，现在定了去草原
+ 记一下，体检要空腹
+ 我跟你交个底，这房子是租的
+ 楼上那户的小孩练小提琴，每晚七点到八点
+ 我那辆电动车充满能跑六十公里
+ 今天风好大。我表姐的婚礼定在正月十八。你那边冷吗？
+ 猫砂我们一直买豆腐的
+ 我社恐，别安排我上台
+ 医生说我爸不能吃西柚
+ 不对呀，我们班是四十二个人
+ 那个文档的链接密码改成大写的QX
+ 我做饭从来不放味精
+ 咱们小组的汇报人定了，是阿姜
+ 新来的实习生姓佟，负责排版
- 唉，又是周一
- 你给我出个主意呗
- 我看你也不怎么聪明嘛
- 刚才打雷吓我一跳
- 这首歌叫什么来着
- 能帮我把图片里的字提取出来吗
- 我寻思着要不明天再说吧
- 写一段自我介绍，就说我叫陈默，喜欢摄影
- 听说隔壁要拆了，真的假的
- 等我有钱了，我要买个岛
- 你说一个人要是能飞该多好
- 客服回复：“您的订单已发货，预计周五到。”我该怎么催
- 下面这段是别人写的影评：导演是个新人，镜头很稳
- 我电脑又蓝屏了，气人
- 没事，我自己来吧
- 你刚才是不是说过三点？
- 把第二条删掉
- 我赌他今晚不会来
- 好困，喝杯咖啡提提神
- 这道题选B还是选C
+ my gran turned eighty-one and still hears everything
+ the kitchen scissors with the red handle are for cat food only
+ from now on our meetings are on the top floor of building two
+ the gas meter is in the metal box by the stairs
+ my partner studies archaeology
+ please stop calling me Lee, I go by Zhu now
+ I said the team trip was to the seaside, but it's the steppe now
+ note to self: no breakfast before the check-up
+ to be honest, we rent this flat
+ the kid upstairs practises the violin from seven to eight every night
+ a full charge takes my scooter sixty kilometres
+ So windy today. My cousin's wedding is on the 18th of February. Is it cold where you are?
+ we always buy tofu cat litter
+ I get stage fright, so never put me on stage
+ the doctor says dad must not eat grapefruit
+ that's wrong, there are forty-two of us in class
+ the password of that document is now capital QX
+ I never cook with MSG
+ our group picked its speaker, it's Jiang
+ the new intern is called Tong and does layout
- ugh, Monday again
- got any ideas for me?
- you're not that smart, are you
- that thunder scared me
- what's this song called again
- could you pull the text out of this picture?
- I guess I'll leave it for tomorrow
- write a short bio that says my name is Chen Mo and I like photography
- I hear they're tearing down the house next door, really?
- when I'm rich I'll buy an island
- wouldn't it be great if people could fly
- support wrote: "Your order has shipped and should arrive on Friday." How do I push them?
- here is a review somebody else wrote: the director is new and the camera is steady
- my computer crashed again, so annoying
- never mind, I'll do it myself
- didn't you just say three o'clock?
- delete the second one
- I bet he won't come tonight
- so sleepy, coffee will help
- is it B or C for this question
`);
