/** Chinese personal names: a surname of one or two hanzi and a given name of one or two. */

/** Surnames, commonest first. */
const SURNAMES: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温柳祝霍纪童阮岳骆邢倪庄颜尤樊耿俞鲍葛章聂申卜詹殷梅甘洪翁施季安齐伍路牛符左盛苗柯凌管费狄",
);
const DOUBLE_SURNAMES: ReadonlySet<string> = new Set([
  "欧阳",
  "上官",
  "司徒",
  "诸葛",
  "慕容",
  "司马",
  "皇甫",
  "令狐",
  "东方",
  "夏侯",
]);

/** Characters that often follow a name and are no part of it. */
const AFTER_NAME =
  /^[的是在有住叫属对为和跟与同把被给让从到去来会能要想爱喜最总常今现昨明每几多哪什怎谁吗呢吧呀啊了过着也都就还又才已不没上下里说用管家养姓生吃喝穿戴开学教做买卖送拿放看听写读打玩怕讨觉认需该得用特偏平一经曾刚将当很挺太更]/u;

/** Length in UTF-16 units of the surname at the beginning of `text`, or 0. */
export function surnameLength(text: string): number {
  if (DOUBLE_SURNAMES.has(text.slice(0, 2))) return 2;
  return SURNAMES.has(text.charAt(0)) ? 1 : 0;
}

/** Whether the character at the beginning of `rest` could go on a given name. */
export function goesOnAsName(rest: string): boolean {
  return /^\p{sc=Han}/u.test(rest) && !AFTER_NAME.test(rest);
}
