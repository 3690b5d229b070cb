import { doneALittle, inPairs, neutralInside, neutralWords } from './neutralWords.ts';

/** The last character of a neutral word may begin another word instead: 学生意见 is not 生意. */
const beginsAnother: Readonly<Record<string, string>> = {
  生: '气病日怕吃火长',
  意: '见外志义',
  面: '条包粉对积试向临',
  道: '路歉理',
  方: '法向案式便',
  事: '实业件故',
  分: '开享钟给成到发',
  点: '滴',
  就: '要是会来去',
  司: '机',
  付: '钱款',
  算: '盘',
  袋: '鼠',
  活: '动',
  西: '南北部方瓜红',
  白: '天色云',
  气: '球温味',
  实: '验际',
  同: '学桌伴',
  计: '划',
  伙: '伴食',
  巴: '士西黎',
  经: '过常历',
  手: '工指机',
  号: '码',
  物: '品理',
  思: '想考念',
  爷: '爷',
  婆: '婆',
  弹: '琴',
  成: '功为',
  人: '民们',
};

/** What is before a neutral word where its first character ends another: 独自在家 is not 自在. */
const endsAnother: Readonly<Record<string, string>> = {
  自在: '独亲各',
  本事: '日',
  生意: '学医先',
  大方: '老',
  位置: '各',
  亲家: '父母双',
  点心: '一有差快早几',
};

const verb = `[${doneALittle}${inPairs}]`;

/** 看看, but neither half of 说说笑笑. */
const twice = new RegExp(
  `(?<!\\1(${verb}))(?:([${doneALittle}])\\2(?![的地])|(等)\\3(?=[我你他她它咱大老爸妈弟妹])|(点)\\4(?=头)|(数)\\5(?=[看有这那几]))(?!(${verb})\\6)`,
  'gu',
);

/** 想一想, and not the second half of 一步一步. */
const aMoment = /(?<![一二三四五六七八九])(?![一二三四五六七八九十])([\p{Script=Han}])一\1(?!一)/gu;

/** The offsets of syllables that are neutral in their word, though the character is not: 朋友, 看看. */
export function neutralIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const word of neutralWords) {
    const last = word.length - 1;
    for (const at of placesOf(text, word)) {
      const [before, after] = [text[at - 1] ?? '-', text[at + word.length] ?? '-'];
      const isAnother = beginsAnother[word[last]!]?.includes(after) || endsAnother[word]?.includes(before);
      if (!isAnother) found.add(at + last);
    }
  }
  for (const word of neutralInside) {
    for (const at of placesOf(text, word)) found.add(at + 1);
  }
  for (const { index } of text.matchAll(twice)) found.add(index + 1);
  for (const { index } of text.matchAll(aMoment)) found.add(index + 1);
  return found;
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}
