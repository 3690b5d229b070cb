import { expect, test } from 'vitest';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import type { BlockNode } from '../../../src/curriculum/tree.ts';

const read = (mdx: string) => parseMdx('sheet.zh.mdx', mdx, 'handout', vocabulary);
const said = (mdx: string) => read(mdx).problems.map(({ message, hint }) => [message.zh, hint.zh, message.en, hint.en]);
const scale = (from: string, to: string) => `<Scale from="${from}" to="${to}" low="轻松" high="受不了" />`;

test.each([
  ['0', '10'],
  ['1', '2'],
  ['80', '100'],
])('a scale runs from %s to %s', (from, to) => {
  expect(said(scale(from, to))).toEqual([]);
});

test.each([
  ['10', '0'],
  ['5', '5'],
  ['0', '21'],
])('a scale does not run from %s to %s', (from, to) => {
  expect(said(scale(from, to))).toEqual([
    [
      `<Scale> 的 "to" 写的是 "${to}"，这样不对。`,
      'to 比 from 大 1 到 20，比如 from="0" to="10"。',
      `"to" of <Scale> is "${to}", which is not right.`,
      'Make "to" 1 to 20 more than "from", for example from="0" to="10".',
    ],
  ]);
});

test('a scale without end is refused before anybody counts to it', () => {
  expect(said(scale('0', '1000000000'))).toEqual([
    ['<Scale> 的 "to" 太大了。', '最大是 100。', '"to" of <Scale> is too large.', 'It may have at most 100.'],
  ]);
});

const table = (count: number) => `<TickGrid columns="${Array.from({ length: count }, (_, i) => i + 1).join('|')}" rows="早饭" />`;

test('a list in an attribute has at most sixty entries', () => {
  expect((read(table(60)).nodes![0] as BlockNode).props).toHaveProperty('columns.length', 60);
  expect(said(table(61))).toEqual([
    ['<TickGrid> 的 "columns" 写得太多了。', '最多 60 条。', '"columns" of <TickGrid> is too long.', 'It may have at most 60 entries.'],
  ]);
});
