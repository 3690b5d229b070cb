import { type Locale, like } from '../../curriculum/locale.ts';

/** Surnames of nine in ten people; a name has one or two characters after it. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

const heads = `[${surnames}]`;

/** 韩一诺九岁, 叫沈梓涵, 罗毅的妈妈, 小满, 阿果, 老周叔, 覃老师. */
const signs = [
  new RegExp(`(?:^|[。！？\\s“”，、叫是和跟])${heads}\\p{Script=Han}{1,2}(?:[，、。的在是今十九八七六从把说站坐上有和家不没]|\\d)`, 'u'),
  new RegExp(`${heads}(?:老师|校长|叔|阿姨|爷爷|奶奶|师傅|伯|婶|医生|主任|同学)`, 'u'),
  /叫(?!做|作|着|了|人|他|她|我|你|大人|得|声)\p{Script=Han}{2,3}/u,
  /(?<!大|最|从|很|太|不|幼)[小阿](?!时|声|学|心|狗|猫|鸡|鸟|猪|鸭|羊|兔|组|孩|朋友|男|女|妹|弟|姐|哥|姨|叔|姑|手|路|车|镇|区|卖|河|桥|店|房|床|桌|板|凳|本|纸|旗|事|雨|雪|风|块|条|个|只|张|指|腿|脚|脸|嘴|眼|娃|伙|麦|米|菜|树|草|花|船|说|山|村|院|屋|门|窗|刀|碗|盒|包|袋|票|灯|明星|姨)\p{Script=Han}/u,
];

/** What someone does at the beginning of a sentence: 秋生抢过来, 思远按住. */
const subject =
  /(?:^|[。！？，\s“”])(\p{Script=Han}{2})(?=把|说|坐|站|举|抢|想|拿|放|看|跑|走|问|从|在|低|点头|摇|没|趴|蹲|按|推|喊|笑|哭|扶|拦|握|捏|张|守|听|写|画|翻)/gu;

/** 嘉豪的爸爸, 雨桐十五岁, 雨桐上三年级. */
const known =
  /(?:^|[。！？，\s“”])(\p{Script=Han}{2})(?:的(?=[爸妈爷奶外哥姐弟妹]|老师|小叔|姑)|(?:今年|都|才|快)?[一二三四五六七八九十]+岁|[上读念][一二三四五六七八九]年级)/gu;

/** Who has no name: kin, pronouns, and words of time that begin a sentence. */
const noName =
  /[爸妈爷奶公婆叔伯姑姨舅婶哥姐弟妹爹娘他她它我你谁们]|老师|校长|孩子|同学|朋友|同桌|大家|全班|有人|男孩|女孩|男生|女生|大人|家里|晚上|早上|下午|中午|夜里|今天|明天|昨天|后来|有时|小狗|小猫|只是|就是|一个|这个|那个|[不没也就都还又才再]/u;

/** In other scripts than Chinese, a capital within a sentence; "I" is none. A script without capitals does not show names. */
const capital = /(?<=[\p{Ll}\p{N},;:’'] )\p{Lu}\p{Ll}/u;

/** Whether someone in a story has a name. A doubtful sign counts: what is reported should be right. */
export function someoneIsNamed(story: string, locale: Locale): boolean {
  return like[locale] === 'zh' ? isNamedInChinese(story) : capital.test(story) || !/[\p{Lu}\p{Ll}]/u.test(story);
}

function isNamedInChinese(story: string): boolean {
  if (signs.some((sign) => sign.test(story))) return true;
  const namesBy = (pattern: RegExp) => [...story.matchAll(pattern)].map(([, name]) => name!).filter((name) => !noName.test(name));
  const subjects = namesBy(subject);
  return namesBy(known).length > 0 || new Set(subjects).size < subjects.length;
}
