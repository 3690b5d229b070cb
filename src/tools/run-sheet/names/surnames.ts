/** Surnames of two characters. A space after one of them stands within a name. */
const compound =
  '欧阳 上官 司马 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 长孙 宇文 轩辕 端木 呼延 申屠 澹台 濮阳 淳于 单于 太叔 公冶 宗政 钟离 闾丘 鲜于 拓跋 赫连 第五 东郭 南门 百里 西门 左丘 梁丘';
const compounds = new Set(compound.split(' '));

/** Surnames of one character that more than a few people have, without those that begin remarks such as 有事 or 从县城来. */
const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保蔺水云昌凤酆皮元平湛禹狄贝麻危骆杭滑荣家芮储汲邴松富乌巴弓牧班仰秋暴钭厉戎祖束幸韶苍双闻贡劳逄扶堵宰郦雍却璩濮寿通扈浦尚农别充慕茹宦鱼容慎戈终暨居衡步满弘国寇广禄阙殴殳沃利蔚越夔隆师厍晁勾融訾阚那毋乜养须丰巢蒯相红权逯桓仝谯撒寸展佴依哈';
const singles = new Set(single);

/** Whether a text is a surname of two characters and nothing else. */
export function isCompoundSurname(text: string): boolean {
  return compounds.has(text);
}

/** Whether a Chinese text begins with a surname that leaves one or two characters for the given name. */
export function hasSurname(text: string): boolean {
  const signs = [...text];
  if (signs.length > 2 && signs.length < 5 && compounds.has(signs.slice(0, 2).join(''))) return true;
  return signs.length > 1 && signs.length < 5 && singles.has(signs[0]!);
}

/** Whether a text is a surname and nothing else. */
export function isSurname(text: string): boolean {
  return singles.has(text) || compounds.has(text);
}
