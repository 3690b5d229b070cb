import { describe, expect, test } from 'vitest';
import { someoneIsNamed } from '../../../src/checks/craft/someoneIsNamed.ts';
import { adviceWith, changed, checkedWith, lesson, planWith } from '../../support/curriculum.ts';

const english = `${lesson}/plan.en.mdx`;

/** The sentences of a list of which the check says that they follow the Chinese; each is a paragraph of the English plan. */
function followingChinese(sentences: readonly string[]): string[] {
  const before = changed(english)[english]!;
  const files = { ...planWith('风筝。'), [english]: `${before}\n${sentences.join('\n\n')}\n` };
  const lines = adviceWith(files).flatMap(({ id, file, line }) => (id === 'english-is-written' && file === english ? [line] : []));
  const first = before.split('\n').length + 1;
  return sentences.filter((_, index) => lines.includes(first + 2 * index));
}

describe('English that follows the Chinese', () => {
  const bad = [
    'Let everyone speak out the words in their heart.',
    'Let the children feel the warmth of love.',
    'Please everyone take out your books.',
    'Invite two students to answer.',
    'Whom you ring is your own business.',
    'How was it inside, writing the letter?',
    'May there be hot soup every day.',
    'When you have heard it, “I hear you” is answer enough.',
    'Say one sentence of thanks to your grandmother.',
    'Close the light before you go to bed.',
    'His body is not comfortable today.',
    'You have worked hard, little friends.',
    'Children, let us begin.',
    'They exchange feelings in groups.',
    'Is it good or not?',
    'He went out to work outside.',
    'Parents are outside and miss you.',
    'The teacher guides the class to think.',
    'It is also a kind of love.',
    'In the process of writing, stay quiet.',
    'Do not play with your mobile phone.',
    'Make a phone call to the relevant personnel.',
    'His heart felt heavy.',
    'She was in a sad mood.',
    'He was hot for two days.',
    'I hope that everyone can be happy.',
  ];

  test('is found in each of these sentences', () => {
    expect(followingChinese(bad)).toEqual(bad);
  });

  const good = [
    'Who you ring is up to you.',
    'Ask the class to write one line each.',
    'Let the child decide.',
    'Right then, bye?',
    'She felt better once she had told someone.',
    'Turn off the light before you go to bed.',
    'Two of you answer, please.',
    'Your mum works a long way from home.',
    'He had a temperature for two days.',
    'It is good to be home.',
  ];

  test('is not found in sentences that are English', () => {
    expect(followingChinese(good)).toEqual([]);
  });

  test('a plan whose paragraphs have the sentences and commas of the Chinese, one by one, is told so; a freer one is not', () => {
    const chinese = Array.from({ length: 12 }, (_, index) => `风筝飞了${index}次，线断了。我去捡，他去找。`).join('\n\n');
    const follows = Array.from(
      { length: 12 },
      (_, index) => `The kite flew ${index} times, the line broke. I went to pick, he went to look.`,
    );
    const told = follows.map((paragraph, index) => (index % 3 === 0 ? paragraph.replace('broke. I', 'broke, and I') : paragraph));
    const of = (paragraphs: string[]) =>
      adviceWith({ ...planWith(chinese), [english]: `${changed(english)[english]}\n${paragraphs.join('\n\n')}\n` })
        .filter(({ id }) => id === 'english-is-written')
        .map(({ message }) => message);
    expect(of(follows)).toEqual([
      {
        zh: '12 段里有 12 段，英文的句数和中文一样，12 段连逗号也差不多：像是一句一句照着译的。',
        en: '12 of 12 paragraphs have as many sentences as the Chinese, and 12 as many commas: this reads as if translated sentence by sentence.',
      },
    ]);
    expect(of(told)).toEqual([]);
  });
});

describe('whether someone in an English story has a name', () => {
  test.each(['Every morning at 8:10 Samira read the weather.', 'On Saturdays, Emmanuel sold shoes.'])('%s', (story) => {
    expect(someoneIsNamed(story, 'en')).toBe(true);
  });

  test.each(['A girl read the weather. Every morning she was early.', 'The boy and I went home. They were tired.'])('no: %s', (story) => {
    expect(someoneIsNamed(story, 'en')).toBe(false);
  });

  test('is not asked of a script without capitals', () => {
    expect(someoneIsNamed('كل صباح تقرأ سميرة الطقس.', 'en')).toBe(true);
  });
});

describe('whether someone in a story has a name', () => {
  test.each([
    '韩一诺九岁，住在县城边上。',
    '嘉豪的爸爸开塔吊。',
    '思远按住说话键，想了想。外婆说话了。思远把手机放下。',
    '小满在门口等。',
    '覃老师没有抬头。',
    '雨桐十五岁，跟外公住。',
  ])('%s', (story) => {
    expect(someoneIsNamed(story, 'zh')).toBe(true);
  });

  test.each([
    '有一个孩子，爸爸妈妈在外面。孩子说想他们。',
    '男孩在操场上捡到一只小鸟。男孩把它放在手心里。',
    '小女孩在家里等。她爸爸说要回来。',
    '小时候，家里有一只小狗。',
  ])('no: %s', (story) => {
    expect(someoneIsNamed(story, 'zh')).toBe(false);
  });
});

describe('advice', () => {
  const moral = planWith('<Say>\n\n这个故事告诉我们，要飞得高。\n\n</Say>');

  test('is no problem, in a release neither', () => {
    for (const release of [false, true]) {
      const { problems, advice } = checkedWith(moral, { release });
      expect(advice.map(({ id }) => id)).toContain('words-are-spoken');
      expect(problems.filter(({ severity }) => severity === 'advice')).toEqual([]);
    }
  });

  test('may be accepted with a reason', () => {
    const facts = changed(`${lesson}/lesson.yaml`, [
      'sources:',
      'accepts:\n  - { check: words-are-spoken, reason: The lesson shows what not to say. }\nsources:',
    ]);
    const { problems, advice, accepted } = checkedWith({ ...moral, ...facts });
    expect(problems).toEqual([]);
    expect(advice.map(({ id }) => id)).not.toContain('words-are-spoken');
    expect(accepted.map(({ problem }) => problem.id)).toEqual(['words-are-spoken']);
  });
});
