import { describe, expect, test } from 'vitest';
import { pointsOfChance } from '../../../../src/tools/class-tally/chance.ts';
import {
  isSameGroup,
  leftEmpty,
  numbersOf,
  papersOf,
  placesOf,
  talliedColumns,
  withoutSheet,
  withSheet,
} from '../../../../src/tools/class-tally/tally.ts';
import { day, empty, ofPapers, prePost, seen } from './tallied.ts';

describe('a finished paper', () => {
  test('is read row by row, with the columns that are tallied', () => {
    expect(placesOf(2, ['before', 'after']).map(({ column, question }) => `${column} ${question}`)).toEqual([
      'before 0',
      'after 0',
      'before 1',
      'after 1',
    ]);
  });

  test('is added to the numbers of both columns, and is not kept itself', () => {
    const tally = ofPapers([
      [0, 4, 1, 3],
      [0, 4, leftEmpty, 3],
    ]);
    expect(numbersOf(tally, 'before', 0)).toEqual([0, 2, 0, 0, 0, 0]);
    expect(numbersOf(tally, 'before', 1), 'one left it empty').toEqual([1, 0, 1, 0, 0, 0]);
    expect(numbersOf(tally, 'after', 1)).toEqual([0, 0, 0, 0, 2, 0]);
    expect(tally.counts.before).toEqual({
      papers: 2,
      answers: [
        [2, 0, 0, 0, 0],
        [0, 1, 0, 0, 0],
      ],
      day,
    });
  });

  test('is not counted in a column that is empty: someone left before the end', () => {
    const tally = ofPapers([[0, leftEmpty, 1, leftEmpty]]);
    expect([papersOf(tally, 'before'), papersOf(tally, 'after')]).toEqual([1, 0]);
    expect(talliedColumns(tally)).toEqual(['before']);
  });

  test('is taken out again as it was added', () => {
    const before = ofPapers([[0, 4, 1, 3]]);
    const sheet = [3, 3, leftEmpty, 0];
    expect(withoutSheet(withSheet(before, ['before', 'after'], sheet, day), ['before', 'after'], sheet, day)).toEqual(before);
    expect(papersOf(withoutSheet(empty(prePost), ['before'], [1, 1], day), 'before'), 'never less than none').toBe(0);
  });
});

test('what a teacher counted has no papers: there were as many as of the question with most', () => {
  const tally = { ...empty(seen), counts: { once: { papers: 0, answers: [[12, 30]], day } } };
  expect([papersOf(tally, 'once'), numbersOf(tally, 'once', 0)]).toEqual([42, [12, 30]]);
});

test('a class is the same however its name is typed', () => {
  expect(isSameGroup('四（2）班', ' 四(2) 班')).toBe(true);
  expect(isSameGroup('四（2）班', '四（3）班')).toBe(false);
});

test('a difference of two shares has to be larger than chance makes it: the fewer papers, the larger', () => {
  expect([pointsOfChance(5, 5), pointsOfChance(20, 20), pointsOfChance(50, 50), pointsOfChance(50, 10)]).toEqual([62, 31, 20, 34]);
});
