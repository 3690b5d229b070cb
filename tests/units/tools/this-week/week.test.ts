import { describe, expect, test } from 'vitest';
import type { PlannedDays } from '../../../../src/tools/this-week/classes.ts';
import { weekOf } from '../../../../src/tools/this-week/week.ts';
import { classWith, yearOf } from './sampleClass.ts';

function lessonsWith(...written: number[]) {
  return yearOf(3, written).lessons.map((lesson) => ({ ...lesson, isWritten: lesson.written !== undefined }));
}

const taught = (...records: [lesson: string, day: string][]) => records.map(([lesson, day]) => ({ lesson, day, note: '' }));

/** What is next on a day: the slot, and where it is. */
function nextOn(today: string, written: number[], facts: Parameters<typeof classWith>[0] = {}) {
  const { next, standing } = weekOf(classWith(facts), lessonsWith(...written), today);
  return [next?.slot, standing];
}

describe('by the usual times, the next lesson of a class', () => {
  test('is that of these two weeks', () => expect(nextOn('2026-11-30', [5, 6, 7])).toEqual([6, 'now']));

  test('is the one after it when that was taught', () => {
    expect(nextOn('2026-11-30', [6, 7], { taught: taught(['G3-06', '2026-11-25']) })).toEqual([7, 'coming']);
  });

  test('is the next one that is written, if that of these days is not', () => {
    expect(nextOn('2026-11-30', [8, 9])).toEqual([8, 'ahead']);
  });

  test('is one that was left out, when nothing comes after', () => {
    expect(nextOn('2027-06-20', [2, 9])).toEqual([2, 'late']);
  });

  test('in summer is the first of the next year, whatever was taught this year', () => {
    expect(nextOn('2027-07-20', [1, 2], { taught: taught(['G3-01', '2026-09-02']) })).toEqual([1, 'coming']);
  });

  test('is none when all was taught, and none when nothing is written', () => {
    expect(nextOn('2026-11-30', [6], { taught: taught(['G3-06', '2026-11-25']) })).toEqual([undefined, undefined]);
    expect(nextOn('2026-11-30', [])).toEqual([undefined, undefined]);
  });

  test('does not hide what was not recorded before', () => {
    const { before } = weekOf(classWith({ taught: taught(['G3-03', '2026-10-14']) }), lessonsWith(2, 3, 5, 6), '2026-11-30');
    expect(before.map(({ slot }) => slot)).toEqual([2, 5]);
  });
});

describe('by the teacher’s own plan, the next lesson', () => {
  const planned = (slot: number, day: string): PlannedDays => ({ slot, day, print: day, tell: day });
  // Two weeks later than usual.
  const days = [planned(5, '2026-11-25'), planned(6, '2026-12-09'), planned(7, '2026-12-23')];

  test('is that of this week, from Monday to Sunday', () => {
    expect(nextOn('2026-11-23', [5, 6, 7], { days })).toEqual([5, 'now']);
    expect(nextOn('2026-11-29', [5, 6, 7], { days })).toEqual([5, 'now']);
    expect(nextOn('2026-11-30', [5, 6, 7], { days })).toEqual([6, 'coming']);
  });

  test('has its days', () => {
    expect(weekOf(classWith({ days }), lessonsWith(6), '2026-11-30').days).toEqual(days[1]);
  });

  test('a plan of another school year does not count', () => {
    expect(nextOn('2027-11-30', [5, 6, 7], { days })).toEqual([6, 'now']);
  });
});
