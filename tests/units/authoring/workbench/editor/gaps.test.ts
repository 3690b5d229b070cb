import { describe, expect, test } from 'vitest';
import { gapAt } from '../../../../../src/authoring/workbench/page/editor/gaps.ts';

describe('the gap that is clicked', () => {
  const line = '- 【待写：怎么答】 → 【To write: what to say】';
  const second = line.indexOf('【To');

  test.each<[what: string, offset: number, gap: object | undefined]>([
    ['the first of a line', 5, { from: 2, to: 10 }],
    ['the second, in English', second + 3, { from: second, to: line.length }],
    ['before a gap', 2, undefined],
    ['between two', 12, undefined],
    ['behind a gap', line.length, undefined],
  ])('%s', (_, offset, gap) => {
    expect(gapAt(line, offset)).toEqual(gap);
  });
});
