import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import { changed, type Files, lesson, planWith, problemsWith, reported, sheetWith, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;
const variants = /^<Variant.*$/m.exec(soundFiles[plan]!)![0];

/** The small lesson as one of grade 2, which is not in that grade's folder. */
const grade2 = changed(facts, ['id: G3-08', 'id: G2-08']);
const toldOf = (id: string, files: Files, locale: Locale = 'en') =>
  reported(
    problemsWith(files).filter((problem) => problem.id === id),
    locale,
  ).map(({ at, message, hint }) => `${at} ${message} ${hint}`);

const hints = {
  spoken: 'Make two of it: children of grades 1 and 2 keep at most 15 in mind.',
  homework: 'Let it be said, shown or drawn in class. Whatever goes home is for telling, and only for those who want to.',
  bought: 'Use what a village school has (paper, chalk, stones, leaves, the blackboard), or say what does instead.',
};

saysWordForWord('what a village class can do', [
  [
    'a plan without its variants for small and mixed classes',
    changed(plan, [variants, '<Variant for="large">两人一张纸。</Variant> <Protocol of="harm" />']),
    {
      at: 'plan.zh.mdx:1:1',
      id: 'variants-are-there',
      message: 'G3-08 does not say what changes in a class of 20 or fewer, or in a mixed-age class.',
      hint: 'Add <Variant for="small"> and <Variant for="mixed">: a sentence or two, before the note to carers.',
      zh: [
        'G3-08 没有说小班（20 人以下）、混龄班怎么上。',
        '在写给照顾孩子的人的话前面，加上 <Variant for="small"> 和 <Variant for="mixed">，写一两句。',
      ],
    },
  ],
  [
    'something to buy among the materials',
    changed(plan, ['信纸每人一张', '网上买彩色信纸，每人一张']),
    {
      at: 'plan.zh.mdx:7:5',
      id: 'materials-are-at-hand',
      message: '"买" has to be bought.',
      hint: hints.bought,
      zh: ['"买" 要花钱。', '用村里学校现成的：纸、粉笔、石子、树叶、黑板；或者写明用什么代替。'],
    },
  ],
  [
    'something to buy in the directions for the teacher',
    planWith('课前采购三十枚邮票。'),
    { at: 'plan.zh.mdx:30:1', id: 'materials-are-at-hand', message: '"采购" has to be bought.', hint: hints.bought },
  ],
  [
    'something to buy in bold type behind other words, at its own place',
    planWith('课前**采购**三十枚邮票。'),
    { at: 'plan.zh.mdx:30:5', id: 'materials-are-at-hand', message: '"采购" has to be bought.', hint: hints.bought },
  ],
  [
    'a character that pupils of the grade have not met',
    sheetWith('小雯在写信。'),
    {
      at: 'letter-paper.zh.mdx:8:1',
      id: 'characters-are-common',
      message: 'Children may not know the character 雯.',
      hint: 'Use a more common word or name, or add the character to content/common-characters.yaml if they learn it in this grade.',
      zh: ['孩子可能还不认识 "雯" 这个字。', '换一个常用的词或名字；这个年级学过的字，可以加进 content/common-characters.yaml。'],
    },
  ],
  [
    'such a character in the title of a sheet',
    changed(`${lesson}/letter-paper.zh.mdx`, ['title: 信纸', 'title: 小雯的信纸']),
    {
      at: 'letter-paper.zh.mdx:2:1',
      id: 'characters-are-common',
      message: 'Children may not know the character 雯.',
      hint: 'Use a more common word or name, or add the character to content/common-characters.yaml if they learn it in this grade.',
    },
  ],
]);

test('what children say, hear in a story or need not buy is not to buy', () => {
  expect(problemsWith(planWith('<Ask>\n\n问什么？\n\n- 给我买个手机！→ 再想一句。\n\n</Ask>'))).toEqual([]);
  expect(problemsWith(planWith('<Story>\n\n他买了一面镜子。\n\n</Story>'))).toEqual([]);
  const step = changed(plan, ['<Handout to="letter-paper" />', '一个孩子喊：“给我买个手机！”听他说完。\n\n<Handout to="letter-paper" />']);
  expect(problemsWith(step)).toEqual([]);
  expect(problemsWith(planWith('不用买信封：把信纸折起来就是。'))).toEqual([]);
});

test.each([
  ['what is said', '<Say>\n\n今天我们一起来听一个放风筝的孩子的故事。\n\n</Say>', 19, '今天我们一起来听一个放风筝的孩子的故事'],
  ['a story', '<Story>\n\n小河说：外公在很远很远的山那边放一只大风筝。\n\n</Story>', 17, '外公在很远很远的山那边放一只大风筝'],
  [
    'a question',
    '<Ask>\n\n你觉得小河会在信里对外公说什么**话呢**？\n\n- 不知道。→ 好。\n\n</Ask>',
    17,
    '你觉得小河会在信里对外公说什么话呢',
  ],
  [
    'a reply behind an arrow',
    '<Ask>\n\n- 不知道。→ 不知道也很好我们一起再看一看这幅画吧。（走到他身边轻声地说，不要当众追问他）\n\n</Ask>',
    18,
    '不知道也很好我们一起再看一看这幅画吧',
  ],
])('a long sentence in %s is too long for grade 2', (_where, block, count, sentence) => {
  expect(toldOf('spoken-sentences-are-short', { ...grade2, ...planWith(block) })).toEqual([
    expect.stringContaining(`A sentence that is read aloud has ${count} characters: "${sentence}". ${hints.spoken}`),
  ]);
});

test('what is too long for grade 2 is said in Chinese too', () => {
  const long = '<Say>\n\n今天我们一起来听一个放风筝的孩子的故事。\n\n</Say>';
  expect(toldOf('spoken-sentences-are-short', { ...grade2, ...planWith(long) }, 'zh')).toEqual([
    'plan.zh.mdx:32:1 念给孩子听的这一句有 19 个字："今天我们一起来听一个放风筝的孩子的故事"。 分成两句：一二年级的孩子一口气最多记得住 15 个字。',
  ]);
});

test('a sentence ends at a full stop, a colon or a semicolon, and only what is read aloud has to be short', () => {
  const short = '<Say>\n\n我们听一个故事：一只风筝飞走了；谁也没看见它。一二三四五六七八九十一二三四五。\n\n</Say>';
  expect(toldOf('spoken-sentences-are-short', { ...grade2, ...planWith(short) })).toEqual([]);
  const forTeacher = '请提前把黑板分成左右两半并且在左边写好今天的三个约定和故事的题目。';
  expect(toldOf('spoken-sentences-are-short', { ...grade2, ...planWith(forTeacher) })).toEqual([]);
  const answer =
    '<Ask>\n\n- 我觉得小河会说他在山那边看见了一只很大的风筝。→ 好。\n- 我觉得小河会说他在山那边看见了一只很大的风筝。\n\n</Ask>';
  expect(toldOf('spoken-sentences-are-short', { ...grade2, ...planWith(answer) })).toEqual([]);
  const long = '<Say>\n\n今天我们一起来听一个放风筝的孩子的故事。\n\n</Say>';
  expect(toldOf('spoken-sentences-are-short', planWith(long))).toEqual([]);
});

test.each([
  ['回家写一封信。', '回家写'],
  ['<Carer>\n\n请让孩子在家抄两遍生字，请家长签字。\n\n</Carer>', '在家抄'],
  ['明天把信纸带来，写一篇日记。', '写一篇日记'],
])('grade 2 is given no written homework: %s', (more, words) => {
  const line = more.startsWith('<') ? 32 : 30;
  expect(toldOf('no-written-homework', { ...grade2, ...planWith(more) })[0]).toBe(
    `plan.zh.mdx:${line}:1 "${words}" is written homework, which grades 1 and 2 do not have. ${hints.homework}`,
  );
});

test('written homework is refused in Chinese too', () => {
  expect(toldOf('no-written-homework', { ...grade2, ...planWith('回家写一封信。') }, 'zh')).toEqual([
    'plan.zh.mdx:30:1 "回家写" 是书面作业，一二年级不留。 在课堂上说一说、演一演、画一画。带回家的只用嘴讲，愿意讲的才讲。',
  ]);
});

test.each([
  '不布置书面作业，信纸归孩子。',
  '<Carer>\n\n孩子带回一张信纸，不是家庭作业，不用家长签字。\n\n</Carer>',
  '<Story>\n\n妈妈问：“家庭作业写了没？”\n\n</Story>',
  '回家说给奶奶听。',
])('what is spoken, drawn or expressly not homework goes home with grade 2: %s', (more) => {
  expect(toldOf('no-written-homework', { ...grade2, ...planWith(more) })).toEqual([]);
});

test('an older grade may write at home', () => {
  expect(problemsWith(planWith('回家写一封信。'))).toEqual([]);
});

test('the English words are looked for as well', () => {
  const english = (more: string): Files => ({ [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n${more}\n` });
  expect(toldOf('no-written-homework', { ...grade2, ...english('For homework, write a letter.') })).toHaveLength(1);
  expect(toldOf('no-written-homework', { ...grade2, ...english('The card is not homework and needs no signature.') })).toEqual([]);
  expect(toldOf('materials-are-at-hand', english('Buy thirty stamps.'))).toEqual([
    `plan.en.mdx:30:1 "Buy" has to be bought. ${hints.bought}`,
  ]);
  expect(toldOf('materials-are-at-hand', english('There is nothing to buy.'))).toEqual([]);
});
