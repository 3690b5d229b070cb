import { describe, expect, test } from 'vitest';
import { noticeIn, printDays, reminderDays, tellDays } from '../../../../src/tools/planner/reminders.ts';
import type { SchoolYear } from '../../../../src/tools/planner/schoolYear.ts';

const year: SchoolYear = {
  first: '2026-09-01',
  last: '2027-06-30',
  breaks: [{ from: '2027-01-20', to: '2027-02-21' }],
  off: [{ from: '2026-10-01', to: '2026-10-07' }],
  weekday: 3,
};

describe('a reminder comes on a school day', () => {
  test.each([
    ['a Wednesday', '2026-11-25', 2, 1],
    ['a Friday', '2026-11-27', 2, 1],
    ['a Monday: both on Friday', '2026-11-23', 3, 3],
    ['a Tuesday: the class is told on Monday, and printing is on Friday', '2026-11-24', 4, 1],
    ['the day after the National Day: before it', '2026-10-08', 8, 8],
    ['the first day after the winter holiday', '2027-02-22', 34, 34],
    ['the first school day: the day before, although there is no school', '2026-09-01', 2, 1],
    ['the second school day', '2026-09-02', 2, 1],
  ])('%s', (_, day, print, tell) => {
    expect([reminderDays(day, printDays, year), reminderDays(day, tellDays, year)]).toEqual([print, tell]);
  });
});

test('what the class is told the day before is found among the preparations', () => {
  expect(noticeIn(['折两遍', '提前一天说：“明天讲担心。”'])).toBe('提前一天说：“明天讲担心。”');
  expect(noticeIn(['前一天告诉全班：“明天练习。”'])).toBe('前一天告诉全班：“明天练习。”');
  expect(noticeIn(['Fold two', 'The day before, say “Tomorrow is about worries.”'])).toBe(
    'The day before, say “Tomorrow is about worries.”',
  );
  expect(noticeIn(['折两遍', '提前印好'])).toBeUndefined();
});
