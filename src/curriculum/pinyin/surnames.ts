import { patternFrom } from './pattern.ts';

/**
 * Surnames that are read otherwise than in other words. After the first ` | ` is what may be before the character where it is not a surname
 * (中华老师), after the second what may follow it there (任何同学). Families differ in how some are read: then all readings are there, with `?`.
 */
const surnames: Readonly<Record<string, string>> = {
  单: 'shan4 | 简名菜床孤传账订被清 | 位亲个独人手元数程纯薄打杠',
  曾: 'zeng1 | 不未何可 | 经是有在祖孙',
  仇: 'qiu2 | 报记冤结 | 人家恨视敌',
  任: 'ren2 | 主责信担胜新前现历聘继离重委放出 | 何务凭由意教课性命职期',
  解: 'xie4 | 了理讲误谅和分缓调化瓦注消押劝溶 | 放答开决说释题散救除渴气闷',
  华: 'hua4 | 中精才繁年豪光升 | 丽美人北东南侨贵',
  朴: 'piao2 | 淳俭质简纯 | 素实树',
  盖: 'ge3 | 覆膝掩遮铺瓶锅被 | 好上子着住房章被在',
  区: 'ou1 | 小地社山市景郊校灾片林湖专特城新老园厂库军 | 别分长域里',
  查: 'zha1 | 检调抽复搜巡审排核 | 看找问清字到出一完',
  翟: 'zhai2',
  缪: 'miao4 | 绸纰',
  冼: 'xian3',
  繁: 'po2 | 频纷 | 忙多荣华重星',
  葛: 'ge3 | 瓜纠 | 根藤布',
  尉: 'wei4 | 上中少大',
  祭: 'zhai4 | 公家 | 祀拜奠祖',
  燕: 'yan1 | 小飞海家雨春 | 子麦窝尾',
  曲: 'qu1 | 歌乐戏作插舞名序小弯谱唱一 | 子线折调',
  卜: 'bu3 | 萝占 | 算',
  谌: 'chen2',
  仉: 'zhang3',
  訾: 'zi1',
  乜: 'nie4',
  薄: 'bo2 | 厚单很太最 | 薄片饼荷弱',
  盛: 'sheng4 | 茂丰旺兴 | 饭汤水好满了一出开大',
  牟: 'mu4 | 释',
  逄: 'pang2',
  谷: 'gu3 | 山稻五低幽 | 子雨底物',
  哈: 'ha3 | 哈 | 哈尔密',
  尉迟: 'yu4 chi2',
  万俟: 'mo4 qi2',
  令狐: 'ling2 hu2',
  长孙: 'zhang3 sun1',
  澹台: 'tan2 tai2',
  宁: 'ning2/ning4? | 安南西济辽海 | 静可愿夏波',
  纪: 'ji3/ji4? | 世年 | 律念录',
  乐: 'yue4/le4? | 快音欢娱可安 | 意观于队曲器园',
  覃: 'qin2/tan2?',
  隗: 'wei3/kui2?',
  肖: 'xiao1 | 生不',
  郗: 'xi1/chi1?',
};

/** Further surnames that are common words: read so only after 姓. */
const onlyAfterXing: Readonly<Record<string, string>> = {
  那: 'na1',
  车: 'che1',
  强: 'qiang2',
  过: 'guo1',
  应: 'ying1',
  能: 'nai4',
  句: 'gou1',
  要: 'yao1',
  干: 'gan1',
  都: 'du1',
  员: 'yun4',
  黑: 'he4',
  秘: 'bi4',
  折: 'she2',
  种: 'chong2',
  洗: 'xian3',
  召: 'shao4',
  相: 'xiang4',
  宿: 'su4',
  柏: 'bai3',
  藏: 'zang1',
  石: 'shi2',
};

const titles =
  '老师|同学|叔叔|阿姨|医生|校长|爷爷|奶奶|主任|伯伯|伯父|伯母|哥哥|姐姐|弟弟|妹妹|大爷|大妈|大娘|大叔|大伯|大婶|婶婶|婶子|大嫂|嫂子|大哥|大姐|师傅|师父|先生|女士|太太|小姐|警官|警察|护士|大夫|教练|村长|乡长|镇长|书记|队长|班长|组长|司机|园长|所长|站长|店长|厂长|院长|局长|科长|老板|经理|会计|教授|博士|导演|将军|老汉|老头|婆婆|公公|舅舅|姑姑|姑娘|伯|叔|姨|婶|嫂|总|工';

/** What is before a whole name. */
const beforeName = '(?<=^|[^\\p{Script=Han}]|[和跟与是叫找请对问给的向让把见到在名长师学])';
/** What follows a whole name in a sentence. */
const afterName = `(?=$|[^\\p{Script=Han}]|[说问答的和是在也同老笑想哭站坐举把被给从]|${titles})`;
const givenName = '[\\p{Script=Han}--[的了在是有不着过和也都要]]{1,2}?';

/** Those that are said with 小 and 老 as well, and are no given name there as 小华 is. */
const withXiao = '单曾仇任朴翟';

interface Surname {
  surname: string;
  /** One for each character. */
  readings: string[];
  /** Where families differ. */
  choices: string[] | undefined;
  patterns: RegExp[];
}

/** A character that is read as a surname. */
interface NamedBySurname {
  at: number;
  reading: string;
  choices: string[] | undefined;
}

/** Compiled when the first text is read. */
let compiled: Surname[] | undefined;

function compile(): Surname[] {
  const listed = Object.entries(surnames).map(([surname, facts]): Surname => {
    const [readings, before = '', after = ''] = facts.split(' | ') as [string, string?, string?];
    const notAfter = before === '' ? '' : `(?<![${before}])`;
    const notBefore = after === '' ? '' : `(?![${after}])`;
    const choices = readings.replace('?', '').split('/');
    return {
      surname,
      readings: readings.endsWith('?') ? [choices[0]!] : readings.split(' '),
      choices: readings.endsWith('?') ? choices : undefined,
      patterns: [
        `(?<=姓)${surname}`,
        `${notAfter}${surname}(?=小?(?:${titles}))`,
        `${beforeName}${surname}${notBefore}(?=${givenName}(?:${titles}))`,
        `(?<=叫|名字是|我是|他是|她是|班长|组长|同桌)${surname}(?!${surname})${notBefore}(?=${givenName}${afterName})`,
        `${beforeName}${notAfter}${surname}${notBefore}(?=小\\p{Script=Han}${afterName})`,
        `(?<=^|[^\\p{Script=Han}]|[在去到从和是的住向往])${surname}${notBefore}(?=家(?![长务乡产访教]))`,
        ...(withXiao.includes(surname) ? [`(?<=[小老])${surname}${notBefore}(?!子|据|词)`] : []),
      ].map((pattern) => patternFrom(pattern)),
    };
  });
  const rare = Object.entries(onlyAfterXing).map(
    ([surname, reading]): Surname => ({ surname, readings: [reading], choices: undefined, patterns: [patternFrom(`(?<=姓)${surname}`)] }),
  );
  return [...listed, ...rare];
}

/** Where a text names people by a surname that is read in a way of its own: before a title, in a name, after 姓. */
export function surnamesIn(text: string): NamedBySurname[] {
  compiled ??= compile();
  return compiled.flatMap(({ surname, readings, choices, patterns }) => {
    if (!text.includes(surname)) return [];
    const places = new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)));
    return [...places].flatMap((at) => readings.map((reading, index) => ({ at: at + index, reading, choices })));
  });
}
