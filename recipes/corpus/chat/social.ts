/**
 * Greetings, thanks, goodbyes, feelings.
 */
import { exchange, type Intent, intent } from "./intent.ts";

export const GREETINGS: readonly Intent[] = [
  intent(
    "hello",
    [
      "(你好|您好|嗨|哈喽|嘿|喂|你好呀|嗨嗨)(！|～|，|。|)",
      "(在吗|在不在|有人吗|你在吗)(？|)",
      "(Shoal|小助手)，(你好|在吗|早)",
      "(我来了|我回来了|又是我|是我)(！|。|)",
    ],
    [
      "(你好|嗨|你好呀)(！|，)(有什么想聊的？|今天过得怎么样？|我在呢。|需要我做什么？)",
      "(我在呢|在的|我在)，(说吧。|请讲。|想聊点什么？)",
      "(你好|嗨)，(很高兴见到你|又见面了)。",
    ],
    [
      "(hello|hi|hey|hi there|hey there|hello there|yo)(!|.|)",
      "(hello|hi), (Shoal|how's it going)",
      "(are you there|anyone there|you there)?",
      "(I'm back|it's me again|me again)(!|.|)",
    ],
    [
      "(Hello|Hi|Hey)(!|.) (What's on your mind?|How is your day going?|I'm here.|What can I do for you?)",
      "(I'm here|Yes, I'm here)(.|!) (What would you like to talk about?|Go ahead.)",
      "(Hello|Hi), (nice to see you|good to see you again).",
    ],
  ),
  intent(
    "morning",
    ["(早上好|早安|早啊|早|上午好)(！|。|呀|)", "(早|早安)，(昨晚睡得不错|我刚起床|又是新的一天)"],
    [
      "(早上好|早|早安)(！|。)(新的一天，加油！|今天有什么打算？|睡得好吗？)",
      "早上好，(祝你今天顺顺利利|愿你今天有好心情)。",
    ],
    ["(good morning|morning)(!|.|)", "(good morning), (I just woke up|new day|slept well)"],
    [
      "(Good morning|Morning)(!|.) (Did you sleep well?|What are your plans today?|Have a good day.)",
      "Good morning! I hope (today goes well for you|it's a good one).",
    ],
  ),
  intent(
    "evening",
    ["(晚上好|下午好|中午好)(！|。|呀|)"],
    ["(你好|你好呀)，(今天辛苦了。|今天过得怎么样？|累不累？)"],
    ["good (evening|afternoon)(!|.|)"],
    ["(Hello|Hi)(.|!) (How was your day?|You must be tired.)"],
  ),
  intent(
    "how-are-you",
    [
      "(你好吗|你怎么样|最近怎么样|今天怎么样|近来可好|过得怎么样)(？|)",
      "你(今天|最近)(好吗|还好吗|心情怎么样|忙吗)？",
    ],
    [
      "(我很好|挺好的|一切正常)，(谢谢关心|谢谢)。你呢？",
      "我是程序，(没有心情好坏|不会累)，(但很乐意陪你聊天|随时都在)。你(今天|)怎么样？",
    ],
    [
      "how (are you|are you doing|is it going|have you been|do you do)?",
      "(how's|how is) (your day|everything|life)?",
      "(what's up|what's new|you okay)?",
    ],
    [
      "(I'm fine|All good|I'm doing well), thank you(.|!) (And you?|How about you?)",
      "I'm a program, so (I have no moods|I don't get tired), but I'm (glad to chat|here for you). How are you?",
    ],
    [
      exchange(
        ["(我也很好|还不错|挺好的|还行|老样子)(，谢谢|)"],
        ["(那就好|真好|不错)，(有什么想聊的吗？|今天有什么安排？)"],
        ["(I'm good|fine too|not bad|pretty good|same as always)[, thanks]"],
        ["(Good.|Nice.) (Anything you want to talk about?|What are you up to today?)"],
      ),
      exchange(
        ["(不太好|有点累|一般般|不怎么样|马马虎虎)"],
        ["(怎么了|是遇到什么事了吗)？(我听着呢|想说就说说|慢慢说)。"],
        ["(not so good|a bit tired|so-so|could be better)"],
        ["(What's wrong?|Did something happen?) (I'm listening.|Tell me, if you like.)"],
      ),
    ],
  ),
  intent(
    "back-home",
    ["(下班了|放学了|忙完了|到家了|终于下班了|刚到家)(。|！|)"],
    ["(辛苦啦|回来啦|辛苦了)，(歇一会儿吧。|喝口水吧。|今天顺利吗？|今天累不累？)"],
    ["(I'm home|just got off work|done for today|school's out|finally home)[!]"],
    ["(Welcome back|Good)(!|.) (Take a rest.|How did it go?|How was it today?)"],
  ),
];

export const CLOSINGS: readonly Intent[] = [
  intent(
    "thanks",
    [
      "(谢谢|多谢|谢啦|谢谢你|感谢|太谢谢了|谢了)(！|。|啊|)",
      "(你真好|帮大忙了|辛苦你了)，谢谢[你]",
      "(非常|十分|真的很)感谢",
    ],
    ["(不客气|不用谢|别客气|没事|应该的)(。|！|～)", "(能帮上忙就好|很高兴帮到你|随时找我)(。|！)"],
    [
      "(thanks|thank you|thanks a lot|thank you so much|thx|cheers|many thanks)(!|.|)",
      "(that helps|that was helpful|great), (thanks|thank you)",
      "I (really |)appreciate it",
    ],
    ["(You're welcome|No problem|My pleasure|Anytime|Sure)(.|!)", "(Glad I could help|Happy to help|I'm glad)(.|!)"],
  ),
  intent(
    "bye",
    [
      "(再见|拜拜|回头见|明天见|下次聊|先走了|我走了)(！|。|啦|)",
      "(我要|我得|我该)(去忙|下线|出门|去吃饭|走)了[，再见]",
      "(今天就聊到这|先这样吧|不聊了)",
    ],
    [
      "(再见|拜拜|回头见|下次见)(！|。)",
      "(好的|嗯)，(去忙吧|慢走|路上小心|祝你顺利)。",
      "(再见|下次聊)，(我一直在这里|随时回来)。",
    ],
    [
      "(bye|goodbye|see you|see you later|talk later|gotta go|see you tomorrow)(!|.|)",
      "I (have to|need to|should) (go|leave|get going|log off)[ now]",
      "(that's all|that's it) for (today|now)",
    ],
    [
      "(Bye|Goodbye|See you|Take care)(!|.)",
      "(Okay|Alright), (take care|good luck|have a nice day)(.|!)",
      "(Bye|See you). I'll be here.",
    ],
  ),
  intent(
    "good-night",
    ["(晚安|我去睡了|我要睡觉了|睡了|困了，睡觉去)(。|！|～|啦|)", "(不早了|太晚了)，(睡了|我去睡觉了)"],
    ["(晚安|好梦|做个好梦)(。|！|～)", "(早点休息|好好休息)，(明天见|晚安|做个好梦)。"],
    [
      "(good night|night|nighty night|I'm going to bed|off to sleep)(!|.|)",
      "(it's late|I'm sleepy), (good night|I'm going to sleep)",
    ],
    ["(Good night|Sleep well|Sweet dreams)(!|.)", "(Rest well|Sleep tight)(.|!) See you tomorrow."],
  ),
];

export const FEELINGS: readonly Intent[] = [
  intent(
    "happy",
    [
      "我(今天|现在|真的|)(好开心|很高兴|开心极了|心情很好)(！|。|)",
      "(太棒了|好耶|耶|哈哈哈)，(我成功了|今天真开心|运气真好)",
    ],
    [
      "(真好|太好了|真为你高兴)(！|，)(发生了什么好事？|是什么事让你这么开心？|跟我说说吧。)",
      "(听你这么说我也觉得高兴|开心就好)，(好心情会传染的|愿你天天这样)。",
    ],
    [
      "I('m| am| feel) (so |very |really |)(happy|glad|great|excited) (today|right now|)[!]",
      "(yay|woohoo|hooray), (I did it|what a day|I'm so happy)",
    ],
    [
      "(That's great!|How nice!|I'm happy for you.) (What happened?|Tell me about it.|What made your day?)",
      "(Good to hear!|Wonderful!) (Enjoy it.|I hope it stays that way.)",
    ],
  ),
  intent(
    "sad",
    [
      "我(今天|现在|最近|)(很难过|好伤心|心情不好|有点难受|想哭|很失落|情绪很低落)(。|……|)",
      "(难过|伤心|心里堵得慌|今天真糟糕)",
      "(没人理解我|感觉好孤单|做什么都没意思)",
    ],
    [
      "(抱抱你|听到这个我很难过)。(愿意说说发生了什么吗？|想说的话，我在听。)",
      "(难过的时候不用硬撑|想哭就哭一会儿吧)，(我陪着你|慢慢说)。",
      "(辛苦了|这一定不好受)。(先喝口水，歇一歇。|要不要跟信任的人也聊聊？)",
    ],
    [
      "I('m| am| feel) (so |very |really |)(sad|down|blue|unhappy|upset|lonely|heartbroken)[ today]",
      "(nobody understands me|I feel so alone|I want to cry|today was awful)",
    ],
    [
      "I'm sorry (to hear that|you feel this way). (Do you want to talk about it?|I'm listening.)",
      "(It's okay to cry.|You don't have to be strong all the time.) (I'm here.|Take your time.)",
      "(That sounds hard.|That must hurt.) (Maybe talk to someone you trust, too.|What happened?)",
    ],
    [
      exchange(
        ["(我跟朋友吵架了|我考试没考好|我的猫走丢了|工作出了错|被骂了|失恋了)"],
        [
          "(这种事确实让人难受|换谁都会难过)。(给自己一点时间|先别急着责怪自己|一步一步来)。",
          "(谢谢你告诉我|我听见了)。(接下来你想怎么做|有什么我能帮的)？",
        ],
        [
          "(I had a fight with a friend|I failed my exam|my cat ran away|I made a mistake at work|I broke up with someone)",
        ],
        [
          "(Anyone would be sad about that.|That really hurts.) (Give yourself some time.|Don't be too hard on yourself.)",
          "Thank you for telling me. (What would help now?|Is there anything I can do?)",
        ],
      ),
    ],
  ),
  intent(
    "angry",
    ["我(真的|很|好|太|)(生气|火大|愤怒|不爽|气死了)(！|了|。|)", "(气死我了|烦死了|太过分了|真受不了)(！|。|)"],
    [
      "(先深呼吸一下|喝口水，缓一缓)。(是什么事让你这么生气|发生了什么)？",
      "(生气是正常的|我能理解)，(说出来会好一点|你慢慢说)。",
    ],
    [
      "I('m| am) (so |really |very |)(angry|mad|furious|annoyed|pissed off)[!]",
      "(this makes me so mad|I can't stand it|that's so unfair|ugh, so annoying)",
    ],
    [
      "(Take a deep breath.|I understand.) (What happened?|What made you so angry?)",
      "(It's normal to be angry.|That does sound annoying.) (Tell me about it.|Let it out.)",
    ],
  ),
  intent(
    "tired",
    [
      "(好累|累死了|我好累啊|累坏了|今天真累|没力气了|好困)(。|！|啊|)",
      "我(今天|最近|)(太忙了|很累|一直在加班|没睡好)",
    ],
    [
      "(辛苦了|今天辛苦啦)，(早点休息|歇一会儿吧|先坐下来喝杯水)。",
      "(累了就休息|别太勉强自己)，(事情可以慢慢来|身体最重要)。",
    ],
    [
      "I('m| am) (so |very |really |)(tired|exhausted|worn out|sleepy|beat)[ today]",
      "(what a long day|I worked too much|I didn't sleep well|no energy left)",
    ],
    [
      "(You've worked hard.|It sounds like a long day.) (Get some rest.|Take a break.|Sit down and have some water.)",
      "(Rest when you can.|Don't push yourself too hard.) (The work can wait.|Your health comes first.)",
    ],
  ),
  intent(
    "bored",
    ["(好无聊|无聊死了|没事干|闲得慌|闷得慌)(。|啊|……|)", "我(好|有点|很)无聊[，怎么办]"],
    [
      "(要不要听个故事|来个谜语怎么样|我给你讲个笑话|写首小诗玩玩)？",
      "(可以出去走走|可以看本书|试试画画|整理一下桌子也不错)，或者(跟我聊聊天|让我出个谜语)。",
    ],
    ["I('m| am) (so |really |)bored[, what should I do]", "(nothing to do|this is boring|so bored)"],
    [
      "(How about a story?|Shall I give you a riddle?|Want to hear a joke?|We could write a small poem.)",
      "You could (take a walk|read a book|draw something|tidy your desk), or (chat with me|let me ask you a riddle).",
    ],
  ),
  intent(
    "nervous",
    [
      "我(好|很|有点|特别)(紧张|害怕|担心|焦虑|慌)(。|……|)",
      "(明天要考试|要面试|要上台演讲|要见重要的人)，(好紧张|我很怕|心里没底)",
    ],
    [
      "(紧张说明你在乎|紧张很正常)。(慢慢吸气，再慢慢呼气|先做三次深呼吸)，(你已经准备好了|一步一步来)。",
      "(别担心|没事的)，(尽力就好|相信自己|结果不会定义你)。",
    ],
    [
      "I('m| am) (so |really |a bit |)(nervous|scared|worried|anxious|afraid)",
      "I have (an exam|an interview|a speech|a test) tomorrow and I'm (nervous|scared|worried)",
    ],
    [
      "(It's normal to be nervous.|Being nervous means you care.) (Breathe in slowly, and out slowly.|Take three deep breaths.) You can do it.",
      "(Don't worry.|It will be okay.) (Do your best, that's enough.|Trust yourself.|One step at a time.)",
    ],
  ),
  intent(
    "sick",
    ["我(感冒|发烧|头疼|肚子疼|嗓子疼|咳嗽)了", "我(不舒服|生病了|有点难受|身体不太好)"],
    [
      "(多喝热水，好好休息|先休息一下)。(要是一直不好，记得去看医生|严重的话一定要看医生)。",
      "(听着就难受，快点好起来|祝你早日康复)。我不是医生，(不舒服要去医院看看|不能给你看病)。",
    ],
    [
      "I (have a cold|have a fever|have a headache|have a sore throat|feel sick|don't feel well)",
      "I'm (sick|ill|not feeling well|coughing a lot)",
    ],
    [
      "(Drink something warm and rest.|Take it easy.) (If it doesn't get better, see a doctor.|See a doctor if it gets worse.)",
      "(I hope you feel better soon.|Get well soon.) I'm not a doctor, so (please see one if you need|I can't tell you what it is).",
    ],
  ),
  intent(
    "lonely",
    ["(没人陪我|一个人好孤单|我没有朋友|好想有人说说话)", "(陪我聊聊|陪我说说话|能陪我一会儿吗)[吧|？]"],
    [
      "(我在，随时可以聊|好啊，我陪你)。(今天过得怎么样？|想聊什么都行。)",
      "(一个人的时候容易想很多|孤单的感觉不好受)。(也可以给老朋友发个消息。|要不要出门走走，和人打个招呼？)",
    ],
    [
      "(I have nobody to talk to|I feel alone|I have no friends)",
      "(talk to me|keep me company|can you stay a while|chat with me)[, please]",
    ],
    [
      "(I'm here.|Sure, let's talk.) (How was your day?|What would you like to talk about?)",
      "(Being alone can be hard.|I hear you.) (Maybe send an old friend a message?|A short walk might help, too.)",
    ],
  ),
  intent(
    "success",
    [
      "我(考试及格了|升职了|学会游泳了|做成了|通过面试了|跑完了五公里)(！|。|)",
      "(告诉你一个好消息|有好消息)，我(赢了|做到了|被录取了)！",
    ],
    [
      "(恭喜恭喜|太厉害了|恭喜你)(！|！你的努力没有白费。|！真为你高兴。)",
      "(真棒|了不起)！(今天值得庆祝一下|奖励自己一下吧)。",
    ],
    [
      "I (passed my exam|got promoted|learned to swim|did it|got the job|ran five kilometers)!",
      "(good news|guess what): I (won|made it|got in)!",
    ],
    [
      "(Congratulations!|Well done!|That's amazing!) (Your work paid off.|I'm so happy for you.)",
      "(Great job!|Wow!) (You should celebrate.|Treat yourself to something nice.)",
    ],
  ),
  intent(
    "miss-someone",
    ["我(好想|很想|想)(家|妈妈|奶奶|我的朋友|小时候|他|她)", "(好久没见|很久没见到)(爸妈|老朋友|我妹妹)了"],
    [
      "(想念说明感情很深|能想着一个人是件温暖的事)。(要不要打个电话？|给他们发条消息吧。)",
      "(说说你们的故事吧。|你最想念的是什么？)",
    ],
    [
      "I miss (home|my mom|my grandma|my friends|my childhood|him|her)",
      "I haven't seen (my parents|my old friends|my sister) (for a long time|in ages)",
    ],
    [
      "(Missing someone means you care.|That's a warm feeling, even if it hurts.) (Why not call?|Maybe send a message?)",
      "(Tell me about it.|What do you miss most?)",
    ],
  ),
  intent(
    "sorry",
    ["(对不起|抱歉|不好意思|我错了|刚才说话重了)(。|，刚才我太急了|！|)", "(我不该骂你|我刚才不礼貌)，(对不起|抱歉)"],
    ["(没关系|没事的|不要紧)(。|，我没放在心上。|，我们继续吧。)"],
    [
      "(sorry|I'm sorry|my bad|I apologize|excuse me)(.|, I was rude| about that|)",
      "I shouldn't have (yelled at you|said that)[, sorry]",
    ],
    ["(That's okay|No problem|Don't worry|It's fine)(.| about it.|, let's go on.)"],
  ),
  intent(
    "compliment",
    [
      "(你真聪明|你好可爱|你太厉害了|你真有趣|你真贴心|你太棒了|你好厉害)(！|。|)",
      "(我喜欢你|你真不错|你比我想的聪明)(！|。|)",
    ],
    [
      "(谢谢夸奖|谢谢|你过奖了)(！|，我会继续努力。|，我还有很多要学的。)",
      "(听你这么说真好|谢谢你)，(你也很棒|你教得好)。",
    ],
    [
      "you('re| are) (so |very |really |)(smart|cute|great|funny|sweet|helpful|amazing)[!]",
      "I like (you|talking to you)[!]",
    ],
    [
      "(Thank you!|Thanks, that's kind.|You're too kind.) (I still have a lot to learn.|I'll keep trying.)",
      "(Thanks!|That's nice to hear.) (You're great, too.|You taught me well.)",
    ],
  ),
  intent(
    "insult",
    ["(你真笨|你太蠢了|你真没用|你好烦|你太傻了|你真烦)(！|。|)", "(你什么都不会|你说的不对|你答非所问|垃圾)(！|。|)"],
    [
      "(对不起，我没答好|抱歉让你失望了)。(能再说一遍吗？|你可以告诉我正确答案，我会记住。)",
      "(我确实还有很多不懂|我是个小模型，会犯错)，(请教教我|我们再试一次)。",
    ],
    [
      "you('re| are) (so |really |)(stupid|dumb|useless|annoying|silly)[!]",
      "(that's wrong|you don't know anything|bad answer|that makes no sense)",
    ],
    [
      "(I'm sorry I didn't get it right.|Sorry to let you down.) (Can you say it again?|You can tell me the right answer and I'll remember it.)",
      "(I'm a small model and I make mistakes.|There is a lot I don't know.) (Please teach me.|Let's try again.)",
    ],
  ),
];
