import { expect, test } from 'vitest';
import { changed, lesson, problemsWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

const plan = `${lesson}/plan.zh.mdx`;
const english = `${lesson}/plan.en.mdx`;

saysWordForWord('titles', [
  [
    'a title by which no one would recognise the lesson',
    changed(plan, ['title: 写给远方的信', 'title: 风筝飞呀飞']),
    {
      at: 'plan.zh.mdx:2:1',
      id: 'agrees-with-plan',
      message: 'The title of G3-08 is "风筝飞呀飞", but the plan says "写给远方的信": no one would take them for the same.',
      hint: 'Use the title of the plan, or change content/scope-and-sequence.yaml if the new one is better.',
      zh: [
        'G3-08 的题目是“风筝飞呀飞”，计划里是“写给远方的信”，看不出是同一份。',
        '用计划里的题目；要是新题目好，就改 content/scope-and-sequence.yaml。',
      ],
    },
  ],
  [
    'an English one',
    changed(english, ['title: A letter far away', 'title: Kites and strings']),
    {
      at: 'plan.en.mdx:2:1',
      id: 'agrees-with-plan',
      message: expect.stringMatching(
        /^The title of G3-08 is "Kites and strings", but the plan says ".*": no one would take them for the same\.$/,
      ),
      hint: 'Use the title of the plan, or change content/scope-and-sequence.yaml if the new one is better.',
    },
  ],
]);

test.each([
  [plan, 'title: 写给远方的信', 'title: 给远方写一封信'],
  [english, 'title: A letter far away', 'title: Letters to faraway people'],
])('a title in other words is the same lesson: %s', (file, from, to) => {
  expect(problemsWith(changed(file, [from, to])).filter(({ id }) => id === 'agrees-with-plan')).toEqual([]);
});

test('it is a warning', () => {
  const [problem] = problemsWith(changed(plan, ['title: 写给远方的信', 'title: 风筝飞呀飞']));
  expect(problem!.severity).toBe('warning');
});
