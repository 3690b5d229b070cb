import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/curriculum/locale.ts';
import { changed, lesson, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;

/** The valid lesson called careful, in Chinese only, so that each missing safeguard is reported once. */
const careful = {
  ...changed(facts, ['sensitivity: ordinary', 'sensitivity: careful']),
  [`${lesson}/plan.en.mdx`]: undefined,
};

/** The findings about safeguards, without those about the plan's sensitivity and the missing translation. */
const toldOf = (files: Parameters<typeof problemsWith>[0], locale: Locale = 'en') =>
  reported(
    problemsWith(files).filter(({ id }) => id === 'safeguards-are-complete'),
    locale,
  ).map(({ at, message, hint }) => `${at} ${message} ${hint}`);

/** A careful plan with every safeguard. */
const complete = soundFiles[plan]!.replace('  - 印好信纸', '  - 印好信纸；提前一天说：“明天讲一个写信的孩子。”')
  .replace('<Step title="故事"', '<OptOut>\n\n在背面画一枚邮票。\n\n</OptOut>\n\n<Step title="故事"')
  .replace('风筝飞得很远。\n\n</Say>', '约定：不笑别人，不想说就说“过”。\n\n</Say>\n\n<Story>\n\n一禾放风筝。\n\n</Story>')
  .replace('minutes="30" kind="activity"', 'minutes="25" kind="activity"')
  .replace(
    '<Hotlines',
    [
      '<Step title="收尾" minutes="5" kind="closing">\n\n<Say>\n\n心里有事，找一个大人。\n\n</Say>\n\n</Step>',
      '## 课后 48 小时\n\n看一眼低头的孩子。',
      '<Hotlines',
    ].join('\n\n'),
  );

test('nothing is reported for a careful lesson that keeps children safe', () => {
  expect(toldOf({ ...careful, [plan]: complete })).toEqual([]);
});

test('for a careful lesson without any safeguard, all of them are reported in one run', () => {
  expect(toldOf(careful)).toEqual([
    'plan.zh.mdx:1:1 G3-08 is careful and has no agreement of what holds while it is taught. Let the teacher say it before the story: no one laughs, no one has to speak, and what cannot be kept secret.',
    'plan.zh.mdx:1:1 G3-08 is careful and is not announced before. Write into prepare what is said the day before, so that a child can come prepared or choose the quiet task.',
    'plan.zh.mdx:1:1 G3-08 is careful and has no story child, so that pupils would speak of themselves. Tell of a particular child in a <Story>; ask about that child only.',
    'plan.zh.mdx:1:1 G3-08 is careful and has no quiet task for anyone who would rather not take part. Add <OptOut> with something quiet to do; no one has to say why.',
    'plan.zh.mdx:1:1 G3-08 is careful and does not end with a closing step. Make the last step <Step kind="closing">, with something calm that brings everyone back before the bell.',
    'plan.zh.mdx:1:1 G3-08 is careful and does not say at its end to whom a child can turn. Let the teacher name the people and one number in the closing step.',
    'plan.zh.mdx:1:1 G3-08 is careful and has no follow-up within 48 hours. Add "## Within 48 hours": whom to look for, what to ask alone, when to write a concern note.',
  ]);
});

test('and all of them in Chinese', () => {
  expect(toldOf(careful, 'zh')).toEqual(
    [
      '没有说好上课的约定。 讲故事以前，让老师把约定说清楚：不笑别人，不想说就不说，哪些事老师不能替他瞒着。',
      '没有提前预告。 在 prepare 里写上前一天怎么跟大家说，让孩子心里有数，也能选安静的任务。',
      '没有故事里的孩子，学生只好说自己。 用 <Story> 讲一个有名字的孩子，只问这个孩子的事。',
      '没有给不想参加的人准备安静的任务。 加上 <OptOut>，写一件安静的事；选它不用说理由。',
      '最后一步不是收尾。 把最后一步写成 <Step kind="closing">：做一件安静的事，让大家在下课铃响以前静下来。',
      '结束时没有说孩子可以找谁。 在收尾那一步，让老师说出可以找的人和一个电话。',
      '没有写 48 小时内怎么接着关心。 加上 "## 课后 48 小时"：留意谁，单独问什么，什么时候写关注记录。',
    ].map((sentence) => `plan.zh.mdx:1:1 G3-08 的敏感程度是 "careful"，可是${sentence}`),
  );
});

test('a block that cannot be read is not reported as missing', () => {
  const found = problemsWith({ ...careful, [plan]: complete.replaceAll('OptOut>', 'OptOutt>') });
  expect(found.filter(({ file }) => file === plan).map(({ id }) => id)).toEqual(['block-is-known']);
});

test.each([
  ['no agreement', '约定：', ''],
  ['is not announced before', '提前一天说：', ''],
  ['has no story child', 'Story>', 'Board>'],
  ['has no quiet task', 'OptOut>', 'Board>'],
  ['does not end with a closing step', 'kind="closing"', 'kind="talk"'],
  ['does not say at its end to whom a child can turn', '找一个大人', '深呼吸'],
  ['has no follow-up', '## 课后 48 小时', '## 后来'],
])('for a careful lesson that lacks only one thing, that one is reported: it %s', (missing, from, to) => {
  const sentences = toldOf({ ...careful, [plan]: complete.replaceAll(from, to) });
  const others = sentences.filter((sentence) => !sentence.includes(missing));
  expect(sentences.some((sentence) => sentence.includes(missing))).toBe(true);
  // Without a closing step no one is named in it either.
  expect(others.every((sentence) => sentence.includes('at its end'))).toBe(true);
});

test('an ordinary lesson may do without', () => {
  expect(toldOf({})).toEqual([]);
});

test('a safeguarding lesson names the training that comes first', () => {
  const problems = problemsWith(changed(facts, ['sensitivity: ordinary', 'sensitivity: safeguarding'])).filter(
    ({ id }) => id === 'training-comes-first',
  );
  expect(reported(problems)).toMatchObject([
    {
      at: 'lesson.yaml:5:1',
      message: 'G3-08 is a safeguarding lesson and names no training.',
      hint: 'Add training: [W03, W04] to the yaml: no one teaches it without.',
    },
  ]);
  expect(reported(problems, 'zh')).toMatchObject([
    {
      message: 'G3-08 的敏感程度是 "safeguarding"，却没有写要先参加哪个培训。',
      hint: '在 yaml 里加一行 training: [W03, W04]：没参加过的人不上这一课。',
    },
  ]);
});
