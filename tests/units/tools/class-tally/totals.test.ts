import { describe, expect, test } from 'vitest';
import { readTotals, typedFrom } from '../../../../src/tools/class-tally/totals.ts';
import { day, prePost, seen } from './tallied.ts';

const counted = (papers: string, ...cells: string[][]) => readTotals(prePost, { papers, cells }, day);

describe('typed totals', () => {
  test('are the numbers of a column; what is empty is zero', () => {
    expect(counted('12', ['', '2', '３', ' 4 ', ''], ['', '', '', '', '12'])).toEqual({
      count: {
        papers: 12,
        answers: [
          [0, 2, 3, 4, 0],
          [0, 0, 0, 0, 12],
        ],
        day,
      },
    });
  });

  test.each([['-1'], ['1.5'], ['zwei'], ['10000']])('%s is no number of papers', (typed) => {
    expect(counted('12', [typed, '', '', '', ''], [])).toEqual({ problems: [{ kind: 'not-a-number' }] });
  });

  test('more answers than papers are a problem of their question', () => {
    expect(counted('12', ['6', '7', '', '', ''], ['12', '', '', '', ''])).toEqual({
      problems: [{ kind: 'too-many', question: 0, sum: 13, papers: 12 }],
    });
  });

  test('without the number of papers, that is what is missing', () => {
    expect(counted('', ['6', '', '', '', ''], ['7', '', '', '', ''])).toEqual({ problems: [{ kind: 'no-papers' }] });
  });

  test('of what was counted in class: how many there were, and how many were counted', () => {
    const typed = { papers: '', cells: [['42', '30']] };
    const read = readTotals(seen, typed, day);
    expect(read).toEqual({ count: { papers: 0, answers: [[12, 30]], day } });
    expect(typedFrom(seen, { papers: 0, answers: [[12, 30]], day })).toEqual(typed);
    expect(readTotals(seen, { papers: '', cells: [['30', '42']] }, day)).toEqual({
      problems: [{ kind: 'too-many', question: 0, sum: 42, papers: 30 }],
    });
  });

  test('are typed as they were kept, without zeros that would have to be deleted', () => {
    expect(typedFrom(prePost, { papers: 3, answers: [[1, 0, 0, 0, 2]], day })).toEqual({ papers: '3', cells: [['1', '', '', '', '2']] });
    expect(typedFrom(seen, { papers: 0, answers: [[9, 0]], day }), 'none of nine').toEqual({ papers: '', cells: [['9', '0']] });
  });
});
