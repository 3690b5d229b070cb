import { expect, test } from 'vitest';
import { Anchors } from '../../../src/blocks/face.ts';

test('steps of one title have ids of their own, in the order of the page', () => {
  const anchors = new Anchors();
  expect(['写信', '写信', '说一说', '写信', '写信-2'].map((title) => anchors.next(title))).toEqual([
    '写信',
    '写信-2',
    '说一说',
    '写信-3',
    '写信-2-2',
  ]);
});

test('ids that the page already uses are not given out', () => {
  expect(new Anchors(['写信']).next('写信')).toBe('写信-2');
});
