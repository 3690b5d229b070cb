import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import { contentsOf, stepAnchors } from '../../../src/site/contents/contents.ts';
import { nextStep, placeRead } from '../../../src/site/contents/reading.ts';

const step = (title: string, kind = 'talk') => `<Step title="${title}" minutes="5" kind="${kind}">\n\n说一说。\n\n</Step>`;
const guide = [
  '## 谁来带',
  '<Session title="上午" minutes="15">',
  step('看'),
  step('茶歇', 'break'),
  step('听'),
  '</Session>',
  '<Session title="下午" minutes="5">',
  step('看'),
  '</Session>',
  '### 不在目录里',
  '## 课后',
].join('\n\n');
const headings = [
  { depth: 2, slug: '谁来带', text: '谁来带' },
  { depth: 3, slug: '不在目录里', text: '不在目录里' },
  { depth: 2, slug: '课后', text: '课后' },
];
const { nodes } = parseMdx('guide.zh.mdx', guide, 'main', vocabulary);
const contents = contentsOf(nodes!, headings);

test('the contents of a guide are its headings, its sessions and their steps, in the order of the page', () => {
  expect(contents.map(({ title, anchor, minutes, isInner }) => [isInner ? `  ${title}` : title, anchor, minutes])).toEqual([
    ['谁来带', '谁来带', undefined],
    ['上午', '上午', undefined],
    ['  看', '看', 5],
    ['  茶歇', undefined, 5],
    ['  听', '听', 5],
    ['下午', '下午', undefined],
    ['  看', '看-2', 5],
    ['课后', '课后', undefined],
  ]);
});

test('the agenda has the anchors of the steps; a break has none', () => {
  expect(stepAnchors(contents)).toEqual(['看', undefined, '听', '看-2']);
});

test('a place is read from the middle of the window on', () => {
  expect([900, 399, 100].map((top) => placeRead([top, top + 300, top + 600], 800))).toEqual([-1, 0, 0]);
  expect(placeRead([-900, -600, -300], 800)).toBe(2);
});

test('the bar leads to the next step, and is not there before the first and in the last', () => {
  expect([900, 300, 0, -600].map((top) => nextStep([top, top + 300, top + 600], 800))).toEqual([undefined, 1, 2, undefined]);
});
