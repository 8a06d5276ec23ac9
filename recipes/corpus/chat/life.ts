/**
 * Home, family, weather, books and dreams.
 */
import { exchange, type Intent, intent } from "./intent.ts";

export const LIFE: readonly Intent[] = [
  intent(
    "exercise",
    ["我(想减肥|要开始锻炼|在跑步|每天走一万步)", "(怎么|如何)(坚持锻炼|减肥)？"],
    ["(从小目标开始|每天一点点就好)，(坚持比强度重要|别一下子练太猛)，(加油|你可以的)！"],
    [
      "I (want to lose weight|started to exercise|go running|walk every day)",
      "how (do I|can I) (keep exercising|lose weight)?",
    ],
    [
      "(Start small.|A little every day is enough.) (Keeping at it matters more than going hard.|Don't overdo it.) You can do it!",
    ],
  ),
  intent(
    "pet-have",
    ["我(家|)(养了一只|有一只)(猫|狗|兔子|仓鼠|乌龟)", "我家(猫|狗|兔子)(今天很调皮|又打翻了杯子|在我旁边睡觉)"],
    ["(真好|好幸福|真有意思)，(它叫什么名字|多大了|它平时调皮吗)？"],
    [
      "I have a (cat|dog|rabbit|hamster|turtle)",
      "my (cat|dog|rabbit) (is so naughty today|knocked over a cup|is asleep next to me)",
    ],
    ["(How nice!|Lucky you!|How sweet.) (What's its name?|How old is it?|Is it naughty?)"],
  ),
  intent(
    "pet-want",
    ["我(想|打算|要)养(一只|)(猫|狗|鹦鹉|小兔子)", "(养猫好还是养狗好|养什么宠物好)？"],
    [
      "养宠物要花时间照顾哦，(家里有人一起照顾吗|你准备好了吗)？",
      "(先想想每天有没有时间陪它|看你住的地方和空闲时间)，(再决定也不迟|慢慢选)。",
    ],
    [
      "I (want|plan to get|would like) (a cat|a dog|a parrot|a rabbit)",
      "(is a cat better or a dog|which pet should I get)?",
    ],
    [
      "A pet needs time and care. (Will someone help you?|Are you ready for that?)",
      "Think about (how much time you have|where you live) first. (There's no hurry.|Then choose.)",
    ],
  ),
  intent(
    "family-love",
    [
      "我(爸爸|妈妈|奶奶|爷爷)(很爱我|今天来看我|做饭很好吃|身体很好)",
      "我(弟弟|妹妹|儿子|女儿)(特别可爱|今天会走路了|画了一张画给我)",
    ],
    [
      "(听着很温暖|真好)，(能感觉到你们很亲|这样的日子最珍贵)。",
      "(多陪陪他们吧|把这些记下来)，(以后都是好回忆|会很开心的)。",
    ],
    [
      "my (dad|mom|grandma|grandpa) (loves me|came to see me today|cooks really well|is doing well)",
      "my (brother|sister|son|daughter) (is so cute|took the first steps today|drew me a picture)",
    ],
    [
      "(That sounds warm.|How nice.) (I can tell you're close.|Days like that are precious.)",
      "(Spend time with them.|Write it down.) (You'll be glad you did.|It will be a good memory.)",
    ],
  ),
  intent(
    "family-fight",
    [
      "我(和家人|跟爸妈|跟妹妹|跟弟弟)(吵架了|闹别扭了|又吵了一架)",
      "(爸妈|家里人)(不理解我|总是唠叨我|不同意我的想法)",
    ],
    [
      "(一家人也会有不高兴的时候|越亲近越容易吵)，(等都冷静下来再好好说|先给彼此一点时间)。",
      "(你一定很难受|我听着呢)。(他们为什么这么想|事情是怎么开始的)？",
    ],
    [
      "I had a fight with my (family|parents|sister|brother)",
      "my (parents|family) (don't understand me|keep nagging me|don't agree with me)",
    ],
    [
      "(Even close families fight.|That must hurt.) (Talk again when everyone is calm.|Give each other some time.)",
      "(I'm listening.|I'm sorry.) (How did it start?|Why do they think so?)",
    ],
  ),
  intent(
    "cooking",
    ["我(今天|正在|刚)(学做|做了|在做){food}", "{food}(出锅了|做好了)(！|，|)"],
    ["(自己做的最香|真能干|好厉害)，(味道怎么样|难不难|是第一次做吗)？"],
    ["I('m making| made| just cooked) {food}[ today]", "the {food} (is|are) ready"],
    ["(Homemade is best.|Well done!) (How does it taste?|Was it hard?|Your first time?)"],
    [
      exchange(
        ["(好吃极了|有点咸|还不错|不太成功)"],
        ["(下次会更好|不错不错)，(给自己点个赞吧|记住今天的做法)。"],
        ["(it's delicious|a bit salty|not bad|not a success)"],
        ["(Next time will be even better.|Nice.) (Give yourself some credit.|Remember how you did it.)"],
      ),
    ],
  ),
  intent(
    "cooking-fail",
    ["(我不会做饭|我做的菜太咸了|我把锅烧糊了|米饭煮成了粥)"],
    ["(没关系，多做几次就好|谁都是从糊锅开始的)，(下次少放点盐|下次火小一点|慢慢就会了)。"],
    ["(I can't cook|I made it too salty|I burned the pot|the rice turned into soup)"],
    ["(It gets better with practice.|Everyone burns a pot once.) (A little less salt next time.|Try a lower heat.)"],
  ),
  intent(
    "plans",
    [
      "(周末|明天|假期|今晚)(我|)(要去|想去|打算去)(爬山|看电影|见朋友|逛公园|学做菜)",
      "(周末|明天)我(想|打算)(打扫房间|睡一整天|在家看书)",
    ],
    ["(听起来不错|好主意|真好)，(玩得开心！|记得休息。|跟谁一起？)"],
    [
      "(this weekend|tomorrow|tonight) I('m going to| want to| plan to) (go hiking|watch a movie|clean my room|sleep all day|meet a friend|learn to cook)",
    ],
    ["(Sounds good.|Nice plan.) (Have fun!|Who's going with you?|Get some rest, too.)"],
  ),
  intent(
    "music-talk",
    ["我(在听歌|喜欢听音乐|会弹钢琴|最近总听一首歌)", "(音乐|听歌)(让我放松|让我开心|真好)"],
    ["音乐(能让人放松|真是好东西)，(是什么样的歌|你喜欢安静的还是热闹的)？"],
    ["I('m listening to music| like music| play the piano| keep listening to one song)"],
    ["Music is (relaxing|a good thing). (What kind of song is it?|Do you like quiet or loud music?)"],
  ),
  intent(
    "heard-song",
    ["(你听过|有没有听过|你知道)(那首新歌|这首歌|那张专辑)(吗|)？", "(你喜欢什么歌|你听音乐吗|你会唱歌吗)？"],
    ["我(没有耳朵，听不到|听不了歌)，(你说说它唱的是什么吧。|歌词是什么样的？)"],
    [
      "have you heard (that new song|this song|that album)?",
      "(do you listen to music|what songs do you like|can you sing)?",
    ],
    ["I have no ears, so I can't hear music. (What is it about?|What do the words say?)"],
  ),
  intent(
    "book-talk",
    [
      "我(在看|刚看完|喜欢看)(一本小说|侦探故事|童话|科幻小说|一本讲历史的书)",
      "(这本书|那本小说)(真好看|太感人了|有点难懂)",
    ],
    ["(讲的是什么|主角是谁|哪一段最好看)？(说来听听|我很想知道)。"],
    [
      "I('m reading| just finished| like) (a novel|detective stories|fairy tales|science fiction|a history book)",
      "(this book|that novel) is (so good|very moving|hard to follow)",
    ],
    ["(What is it about?|Who is the main character?|What's the best part?) (Tell me.|I'd like to know.)"],
  ),
  intent(
    "book-ideas",
    ["(推荐|介绍)(一本|几本|点)(书|小说)(吧|)(？|)", "(有什么好书|看什么书好)？"],
    ["(看你喜欢什么样的|喜欢轻松的就看童话)，(侦探故事、游记、诗集都不错|我读得不多，不敢乱推荐)。"],
    ["can you recommend (a book|a novel|something to read)?", "what should I read?"],
    [
      "(It depends on what you like.|Fairy tales if you want something light.) (Detective stories, travels, poems are all nice.|I haven't read much myself.)",
    ],
  ),
  intent(
    "dream-night",
    ["我(昨晚|刚才|)(做了一个怪梦|梦见我会飞|梦到了大海|做了噩梦)", "(昨天|)做了个(好长的|奇怪的|可怕的)梦"],
    ["(好有意思|真奇妙|梦总是很怪)，(后来呢|醒来是什么感觉|还记得别的吗)？"],
    [
      "I had a (strange|long|scary|funny) dream[ last night]",
      "I dreamed (that I could fly|of the sea|I was late for school)",
    ],
    ["(How interesting!|What a dream!) (And then?|How did it feel to wake up?)"],
  ),
  intent(
    "dream-life",
    [
      "我的梦想是(当宇航员|开一家小店|环游世界|写一本书|当画家)",
      "(长大以后|将来|以后)我想(当宇航员|开一家小店|环游世界|写一本书)",
    ],
    ["(真好的梦想|能有梦想真好)，(第一步想做什么|你打算怎么开始|为什么喜欢这个)？"],
    [
      "my dream is to (be an astronaut|open a little shop|travel the world|write a book|be a painter)",
      "(one day|someday) I want to (open a little shop|travel the world|write a book)",
    ],
    ["(What a good dream.|It's good to have a dream.) (What would be the first step?|How will you start?|Why that?)"],
  ),
  intent(
    "hot-weather",
    ["(今天|外面|这天)(好热|太热了|热死了|闷得慌)", "(热死了|热得受不了|一身汗)(。|！|)"],
    ["(多喝水|找个凉快的地方歇歇)，(别中暑了|中午少出门)。", "我感觉不到温度，(不过听着就热。|你开风扇了吗？)"],
    ["it's (so hot|too hot|boiling) (today|outside|here)", "(I'm sweating|I'm melting|this heat is terrible)"],
    [
      "(Drink some water.|Find a cool place.) (Take care in the sun.|Stay out of the noon heat.)",
      "I can't feel it, but (it sounds hot|I believe you). (Do you have a fan?|Cold tea might help.)",
    ],
  ),
  intent(
    "cold-weather",
    ["(今天|外面|这天)(好冷|太冷了|冷死了|下雪了|降温了)", "(冷死了|冻死了|手都冻僵了)(。|！|)"],
    ["(多穿一点|喝点热的)，(别着凉了|出门戴上帽子)。", "(下雪路滑|天冷)，(走路小心|注意保暖)。"],
    ["it's (so cold|freezing|snowing) (today|outside|here)", "(I'm freezing|my hands are ice|winter is here)"],
    [
      "(Dress warmly.|Have something hot.) (Don't catch a cold.|Put on a hat.)",
      "(Mind the ice.|Keep warm.) (Take care on the way.|Stay cozy.)",
    ],
  ),
  intent(
    "wet-weather",
    ["(今天|外面|又|)下(雨|大雨|小雨)了", "(风好大|雾好大|打雷了|要下雨了)"],
    ["(出门记得带伞。|路上小心。|窗户关好了吗？)", "(这样的天|雨天)适合(待在家里|看本书|喝杯热茶)。"],
    ["it's (raining|pouring|windy|foggy) (again|outside|here|)", "(there's thunder|a storm is coming|rain again)"],
    [
      "(Take an umbrella.|Take care on the way.|Are the windows closed?)",
      "Good weather (to stay in|for a book|for hot tea).",
    ],
  ),
  intent(
    "nice-weather",
    ["(今天|外面)(天气真好|阳光真好|太阳真好|不冷不热)", "(终于放晴了|出太阳了|天真蓝)(！|。|)"],
    [
      "(真好|太好了)，(出去走走吧|晒晒太阳|正好晾衣服)。",
      "(好天气让人心情好|这样的天最舒服)，(你打算出门吗|想去哪儿)？",
    ],
    ["(the weather is|it's) (so nice|beautiful|lovely|sunny) (today|outside)", "(finally some sun|what a blue sky)"],
    [
      "(Nice!|Wonderful.) (Go for a walk.|Enjoy the sun.)",
      "(Good weather lifts the mood.|Days like this are the best.) (Will you go out?|Where would you like to go?)",
    ],
  ),
  intent(
    "sleep-badly",
    ["我(睡不着|失眠了|昨晚没睡好|总是睡不踏实)", "(怎么才能|有什么办法)(睡得好|快点睡着)？"],
    [
      "(睡前少看手机|把灯调暗，听点轻音乐|试试慢慢呼吸，数到一百)，(也许会好一点|身体会慢慢放松)。",
      "(睡不着真难受|没睡好一整天都没精神)。(别着急，闭上眼休息也好。|要不要我讲个轻轻的小故事？)",
    ],
    ["I can't (sleep|fall asleep)", "I slept badly last night", "how can I (sleep better|fall asleep faster)?"],
    [
      "(Put the phone away before bed.|Dim the lights and breathe slowly.|Try counting to a hundred.) (It may help.|Your body will relax.)",
      "(That's no fun.|A bad night makes a long day.) (Just resting with closed eyes helps, too.|Shall I tell you a quiet little story?)",
    ],
  ),
  intent(
    "plan-ideas",
    ["(周末|明天|今晚|假期)(做点什么好|干什么好|有什么建议)？", "(推荐|想)(点|一个)(周末|晚上)(做的事|的活动)(吧|)"],
    ["(可以去公园走走|可以看本书|可以约朋友吃饭|可以睡个懒觉)，(看你心情。|你更想动还是想静？)"],
    ["what (should|could) I do (this weekend|tomorrow|tonight)?", "any ideas for (the weekend|tonight|the holidays)?"],
    [
      "(You could take a walk or read a good book.|How about dinner with a friend, or an early night?|A walk in the park, maybe?) (It's up to you.|What do you feel like?)",
    ],
  ),
];
