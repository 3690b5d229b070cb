import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Files, lesson, planWith, problemsWith, reported, soundFiles } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const english = (more: string): Files => ({ [`${lesson}/plan.en.mdx`]: `${soundFiles[`${lesson}/plan.en.mdx`]}\n${more}\n` });
const listed = 'To change a level or its delay, change content/levels.yaml first: every document agrees with it.';
const listedZh = '真要改级别或时限，先改 content/levels.yaml，每一份材料都照它。';

saysWordForWord('levels', [
  [
    'a phrase with another level',
    planWith('- “有我没我，都一样。”□'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'levels-agree',
      message: '"有我没我，都一样" is ◇ (Urgent) in content/levels.yaml, but □ (Priority) here.',
      hint: `Make it ◇. ${listed}`,
      zh: ['"有我没我，都一样" 在 content/levels.yaml 里是 ◇（紧急），这里是 □（重点）。', `改成 ◇。${listedZh}`],
    },
  ],
  [
    'a phrase without a shape, with the delay of another level',
    english('Not wanting to live is reported the same day.'),
    {
      at: 'plan.en.mdx:30:1',
      id: 'levels-agree',
      message: '"Not wanting to live" is ◇ (Urgent) in content/levels.yaml: now. Here it says "the same day".',
      hint: `Write "now". ${listed}`,
      zh: ['"Not wanting to live" 在 content/levels.yaml 里是 ◇（紧急）：现在。这里写的是“the same day”。', `写成“现在”。${listedZh}`],
    },
  ],
  [
    'a level with the delay of another',
    planWith('- △ 关注：当天告诉校长。'),
    {
      at: 'plan.zh.mdx:30:3',
      id: 'levels-agree',
      message: '△ (Attention) means "within a week" in content/levels.yaml, but here it says "当天".',
      hint: `Write "within a week". ${listed}`,
      zh: ['△（关注）在 content/levels.yaml 里是“一周内”，这里写的是“当天”。', `写上“一周内”。${listedZh}`],
    },
  ],
]);

const found = (files: Files) =>
  reported(problemsWith(files)).flatMap(({ id, message }) => (id === 'levels-agree' ? [message.replace(/ in content.*?(?=,|:)/, '')] : []));

describe('a phrase is given another level', () => {
  test.each([
    ['in a table row', '| 级 | 话 |\n|---|---|\n| □ 重点 | 说“没有我就好了” |'],
    ['in a frame', '<Frame title="□ 重点：当天">\n\n“不想活了”\n\n</Frame>'],
    ['below a heading', '## △ 关注\n\n说“没有我大家都轻松”的。'],
    [
      'in a scenario and its answer',
      '<Scenario title="小满">\n\n他说：“不想在了。”\n\n<Answer>\n\n按 □ 办，找心理老师。\n\n</Answer>\n\n</Scenario>',
    ],
    ['in the paragraph that follows within an item', '1. 她写：“我不想活了。”\n\n   **□** 告诉心理老师。'],
    ['too high', '- “没意思”就是 ◇。'],
    ['behind the shape', '□：说要伤害自己的。'],
    ['whatever signs hide it', '- “没 有 我 就 好 了” □'],
  ])('%s', (_, text) => {
    expect(found(planWith(text))).toHaveLength(1);
  });

  test.each([
    ['| Level | Words |\n|---|---|\n| □ Priority | “here or not, no difference” |'],
    ['- “They’d be better off without me.” △'],
    ['<IfThen when="a pupil says \'I don’t want to live\'">\n\nTreat it as □.\n\n</IfThen>'],
  ])('in English: %s', (text) => {
    expect(found(english(text))).toHaveLength(1);
  });
});

describe('a level is given another delay', () => {
  test.each([
    '| △ 关注 | 两周睡不好 | 告诉老师 | 三天内 |\n|---|---|---|---|\n| a | b | c | d |',
    '<Frame title="□ 重点">\n\n一周内告诉校长。\n\n</Frame>',
    '- △ 关注：一周内谈。□ 重点：三天内谈。◇ 马上报。',
    '之后一格：○ 平常 · △ 不好受，当天告诉班主任 · ◇ 马上报',
  ])('%s', (text) => {
    expect(found(planWith(text))).toHaveLength(1);
  });

  test('in English, as days or as the words of another level', () => {
    expect(found(english('- △ Attention: tell the counsellor the same day.'))).toHaveLength(1);
    expect(found(english('- □ Priority: within three days.'))).toHaveLength(1);
  });
});

describe('what agrees is left alone', () => {
  test.each([
    '- “没意思”“以后也不会好”是 □。“没有我大家都轻松”“不想活”，一律是 ◇，说是玩笑也一样。',
    '| ◇ 紧急 | 不想活 | 现在，当天补记录 |\n|---|---|---|\n| □ 重点 | 没意思 | 当天；落实不了，就是 ◇ |',
    '<Frame title="□ 重点：当天">\n\n“没意思” · 没人照看\n\n今晚谁陪他，放学前落实；落实不了，就是 ◇。\n\n</Frame>',
    '| 初中 | 什么都没意思；说“有我没我一样”（◇，现在就报） |\n|---|---|\n| a | b |',
    '- △ 的，交的人三天以内会收到一句回话。□ 的当天回话，◇ 的当场回话。',
    '- △ 关注：当天告诉审信的人，一周内请学校看看孩子。',
    '△ 和 □ 的，照样告诉心理老师。按 ○△□◇ 分级，当天写完。',
    '告状多没意思。心里：高兴、烦、没意思，一天里都有。',
    '没有通画 ○，两天内补打。',
  ])('%s', (text) => {
    expect(found(planWith(text))).toEqual([]);
  });

  test.each([
    '- At △, whoever hands in a note hears back within three days.',
    '- For each ○ there is a second try within two days.',
    '| ◇ Urgent | “I don’t want to live” | at once; a note the same day |\n|---|---|---|\n| a | b | c |',
    '- “There’s no point” is □. “It would be easier for everyone without me” is always ◇.',
  ])('%s', (text) => {
    expect(found(english(text))).toEqual([]);
  });
});

describe('the list itself', () => {
  const file = 'content/levels.yaml';
  const own = readFileSync(file, 'utf8');
  const said = (from: string, to: string, locale: 'zh' | 'en' = 'en') =>
    reported(problemsWith({ [file]: own.includes(from) ? own.replace(from, () => to) : expect.fail(from) }), locale)
      .filter(({ at }) => at.startsWith(file))
      .map(({ id, message, hint }) => `${id} ${message} ${hint}`);

  test('a phrase of a level that is not there', () => {
    expect(said('  - level: priority', '  - level: prioriti')).toEqual([
      'registry-is-valid There is no level "prioriti". Did you mean "priority"?',
    ]);
    expect(said('  - level: priority', '  - level: prioriti', 'zh')).toEqual([
      'registry-is-valid 没有 "prioriti" 这一级。 是不是想写 "priority"？',
    ]);
  });

  test('a phrase of two levels', () => {
    expect(said('以后也不会好', '不想活')).toEqual([
      'registry-is-valid "不想活" already has the level "priority". Keep one of the two: a phrase has one level.',
    ]);
    expect(said('以后也不会好', '不想活', 'zh')).toEqual([
      'registry-is-valid "不想活" 已经是 "priority" 级了。 只留一处：一句话只有一级。',
    ]);
  });

  test('a shape of two levels', () => {
    expect(said('shape: △', 'shape: ○')).toEqual([
      'registry-is-valid "○" is already the shape of entry 1 of "levels". Change one of the two, or delete the duplicate entry.',
    ]);
  });
});
