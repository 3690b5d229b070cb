import { expect, test } from 'vitest';
import { planWithCard } from '../../../support/cards.ts';
import { problemsWith } from '../../../support/curriculum.ts';
import { saysWordForWord } from '../../../support/messages.ts';

saysWordForWord('preparation cards', [
  [
    'a moment that is nowhere in the plan, with the one that was meant',
    planWithCard('zh', { when: '有孩子不想写' }),
    {
      at: 'plan.zh.mdx:13:7',
      id: 'card-agrees-with-plan',
      message: 'The plan has no “有孩子不想写”.',
      hint: 'Copy the when of an <IfThen>, or an answer of an <Ask> (what is before its arrow). Did you mean “有孩子不肯写”?',
      zh: ['教案里没有“有孩子不想写”。', '照抄一个 <IfThen> 的 when，或者 <Ask> 里一句回答（→ 前面的话）。是不是想写 “有孩子不肯写”？'],
    },
  ],
  [
    'the same moment twice',
    planWithCard('zh', { when: '我没有人可以写。', do: '“可以写给奶奶，也可以写给我。”' }),
    {
      at: 'plan.zh.mdx:15:7',
      id: 'card-agrees-with-plan',
      message: '“我没有人可以写。” is there twice.',
      hint: 'Choose another place: the two moments differ.',
      zh: ['“我没有人可以写。”写了两回。', '换一处别的：两处不要一样。'],
    },
  ],
  [
    'a sentence in quotation marks that the plan does not say there',
    planWithCard('zh', { do: '“写一个字也算信。”' }),
    {
      at: 'plan.zh.mdx:14:7',
      id: 'card-agrees-with-plan',
      message: '“写一个字也算信。” is not what the plan says there.',
      hint: 'Quote the plan as it is, or leave out the quotation marks. There it says: “空着也行，信封照样给你。”',
      zh: ['“写一个字也算信。”，教案那一处没有这么说。', '引号里的话照教案写，或者不用引号。教案那一处是：“空着也行，信封照样给你。”'],
    },
  ],
  [
    'a story of more than two lines, in Chinese',
    planWithCard('zh', { story: '风'.repeat(81) }),
    {
      at: 'plan.zh.mdx:11:3',
      id: 'card-is-short',
      message: 'It has 81 characters; 80 are allowed.',
      hint: 'It is read just before the bell: two lines of story, and only what to do first. The plan has the rest.',
      zh: ['有 81 个字，最多 80 个。', '打铃前看一眼的话：故事两行，要做的只写头一件，别的教案里有。'],
    },
  ],
  [
    'a first action of more than a sentence or two, in English',
    planWithCard('en', { do: `Do ${'this and '.repeat(20)}that.` }),
    {
      at: 'plan.en.mdx:14:7',
      id: 'card-is-short',
      message: 'It has 188 characters; 170 are allowed.',
      hint: 'It is read just before the bell: two lines of story, and only what to do first. The plan has the rest.',
    },
  ],
  [
    'a written lesson without a card',
    planWithCard('zh', false),
    {
      at: 'plan.zh.mdx:1:1',
      id: 'lesson-has-card',
      message: 'G3-08 has no preparation card yet.',
      hint: 'Write card between the ---: the story in two lines (story) and two moments (moments). docs/blocks.md shows how.',
      zh: ['G3-08 还没有备课卡。', '在 --- 中间写 card：故事两行（story），两处要当心的（moments）。docs/zh/blocks.md 里有样子。'],
    },
  ],
]);

test('a full stop more or less is no other sentence', () => {
  expect(problemsWith(planWithCard('zh', { do: '“空着也行，信封照样给你”，别的不说。' }))).toEqual([]);
});

test('a written lesson without a card stops a release', () => {
  const found = problemsWith(planWithCard('zh', false), { release: true }).filter(({ id }) => id === 'lesson-has-card');
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
});

test('a lesson with something left to write needs no card yet', () => {
  const [[file, text]] = Object.entries(planWithCard('zh', false)) as [[string, string]];
  const found = problemsWith({ [file]: text.replace('风筝飞得很远。', '【待写：故事】') });
  expect(found.map(({ id }) => id)).not.toContain('lesson-has-card');
});

test('a card has two moments, no fewer', () => {
  const [[file, text]] = Object.entries(planWithCard('zh')) as [[string, string]];
  const found = problemsWith({ [file]: text.replace(/ {4}- when: 我没有.*\n.*\n/, '') });
  expect(found.map(({ id, message, hint }) => [id, message.zh, hint.zh])).toEqual([
    ['front-matter-is-valid', '"card.moments" 写得太少了。', '至少要有 2 条。'],
  ]);
});
