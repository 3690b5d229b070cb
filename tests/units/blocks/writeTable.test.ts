import { expect, test } from 'vitest';
import { faceContext } from '../../../src/blocks/faceContext.ts';
import { screenOf, viewOf, vocabulary } from '../../../src/blocks/vocabulary.ts';
import type { Curriculum } from '../../../src/curriculum/curriculum.ts';
import { parseMdx } from '../../../src/curriculum/mdx/parse.ts';
import type { BlockNode } from '../../../src/curriculum/tree.ts';

const context = faceContext({} as Curriculum, 'zh', undefined, []);
const table = (attributes: string) => parseMdx('plan.zh.mdx', `<WriteTable ${attributes} />`, 'main', vocabulary).nodes![0] as BlockNode;

test('a table to fill in has a height for each row, twelve millimetres if none is written', () => {
  expect(viewOf(table('columns="甲" rows="2"'), context)).toMatchObject({ heights: [12, 12], labels: [], widths: [], fill: false });
  expect(viewOf(table('columns="甲" labels="一|二" height="9" fill="yes"'), context)).toMatchObject({ heights: [9, 9], fill: true });
  expect(viewOf(table('columns="甲|乙" rows="2" height="9|20" widths="1|4"'), context)).toMatchObject({ heights: [9, 20], widths: [1, 4] });
});

test('the projector shows its heads, as on an empty board', () => {
  const heads = (attributes: string) =>
    screenOf(table(attributes), { title: '记一记', readsStories: false, within: () => [] }, context).map((part) =>
      part.kind === 'columns'
        ? { title: part.title, heads: part.heads.map((line) => line.map(({ text }) => text).join('')), row: part.row }
        : part.kind,
    );
  expect(heads('columns="小事|做到了吗" rows="3"')).toEqual([{ title: '记一记', heads: ['小事', '做到了吗'], row: undefined }]);
  expect(heads('columns="小事" labels="周一" corner="星期"')).toEqual([{ title: '记一记', heads: ['星期', '小事'], row: undefined }]);
});
