/** Everyday statements by hand with whom they are about and what they say, for measuring alone. "I" is the speaker. */
const SOURCE = `
My nephew collects bottle caps. | nephew | bottle caps
I was vaccinated against rabies in 2019. | I | 2019
Our tent is at my parents' place. | tent | my parents' place
My neighbour's goat is called Hector. | neighbour's goat | Hector
I lent my drill to Marek. | drill | Marek
The stairs to the cellar have fourteen steps. | stairs to the cellar | fourteen
Aunt Polly rides a tricycle. | Aunt Polly | tricycle
I moved my piano lesson to Friday. | piano lesson | Friday
My email is wren.holt@post.example. | I | wren.holt@post.example
We rent a garage on Dock Street. | I | Dock Street
My favourite soup is borscht. | I | borscht
The library on Fen Road shuts at seven. | library on Fen Road | seven
My coach wants us there by six. | coach | six
I am a locksmith. | I | locksmith
Our street party is on the second of July. | street party | second of July
My grandfather fought in Burma. | grandfather | Burma
Dr Osman retires in spring. | Dr Osman | spring
I hid the spare key under the third brick. | spare key | under the third brick
The printer at work is called Moby. | printer at work | Moby
I've worked nights since Easter. | I | Easter
My brother's fiancée is from Brno. | brother's fiancée | Brno
The hens lay best in May. | hens | May
I keep the passports in the blue folder. | passports | blue folder
Lottie's violin was made in Cremona. | Lottie's violin | Cremona
My bus leaves at 7:12. | bus | 7:12
I can't drink red wine. | I | red wine
The paint in the hall is called Sea Fret. | paint in the hall | Sea Fret
My flat is on the ninth floor. | flat | ninth floor
Our choir director is Ms Quayle. | choir director | Ms Quayle
I speak a little Basque. | I | Basque
我姑妈在兽医站上班。 | 姑妈 | 兽医站
我把护照收在蓝色文件夹里了。 | 护照 | 蓝色文件夹
我属羊。 | I | 羊
我的车位是负一层36号。 | 车位 | 负一层36号
我弟的网球教练姓钟。 | 弟的网球教练 | 钟
我外公当过邮差。 | 外公 | 邮差
咱家酱油用的是老陈牌。 | 酱油 | 老陈牌
厨房的灯泡是螺口的。 | 厨房的灯泡 | 螺口
我对芒果过敏。 | I | 芒果
我的邮箱是wren@post.example。 | I | wren@post.example
我的吉他老师是西班牙人。 | 吉他老师 | 西班牙人
老家的井有二十米深。 | 老家的井 | 二十米
我去年做过膝盖手术。 | I | 膝盖
我把吹风机借给小曼了。 | 吹风机 | 小曼
表妹明年去挪威念书。 | 表妹 | 挪威
我们家的猫怕吸尘器。 | 猫 | 吸尘器
我最喜欢的汤是罗宋汤。 | I | 罗宋汤
姑父的拖拉机是红色的。 | 姑父的拖拉机 | 红色
楼下的早餐铺五点半开门。 | 楼下的早餐铺 | 五点半
我的工位在三楼靠窗。 | 工位 | 三楼靠窗
我女儿在学击剑。 | 女儿 | 击剑
我妈不能吃柚子。 | 妈 | 柚子
孟医生下个月退休。 | 孟医生 | 下个月
我会一点手语。 | I | 手语
我跟室友合租在柳荫街。 | I | 柳荫街
我们的期末考试在一月九号。 | 期末考试 | 一月九号
公司班车七点一刻发车。 | 公司班车 | 七点一刻
我爷爷的手表是他师傅送的。 | 爷爷的手表 | 师傅
我住十四楼。 | I | 十四楼
我儿子叫团团。 | 儿子 | 团团
`;

export interface ExtractionCase {
  readonly sentence: string;
  readonly subject: string;
  readonly value: string;
  readonly language: "zh" | "en";
}

export const EXTRACTION_CASES: readonly ExtractionCase[] = SOURCE.trim()
  .split("\n")
  .map((line) => {
    const [sentence = "", subject = "", value = ""] = line.split(" | ");
    return { sentence, subject, value, language: /\p{sc=Han}/u.test(sentence) ? "zh" : "en" };
  });
