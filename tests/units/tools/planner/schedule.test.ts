import { describe, expect, test } from 'vitest';
import type { Year } from '../../../../src/curriculum/edition/year.ts';
import { addDays, isDay, nextWeekday, weekdayOf } from '../../../../src/tools/planner/days.ts';
import { neighbourWeek, schedule, warningsOf, weeksForExams } from '../../../../src/tools/planner/schedule.ts';
import { problemsOf, type SchoolYear, usualYear, weeksOf } from '../../../../src/tools/planner/schoolYear.ts';

/** A school year with the National Day, an exam week and a month of winter. Lessons are on Wednesdays. */
const year: SchoolYear = {
  first: '2026-09-01',
  last: '2027-06-30',
  breaks: [{ from: '2027-01-20', to: '2027-02-21' }],
  off: [
    { from: '2026-10-01', to: '2026-10-07' },
    { from: '2027-01-11', to: '2027-01-19' },
  ],
  weekday: 3,
};

const dayOf = (slot: number, placed = schedule(year)) => placed[slot - 1]!.day;
const off = (...ranges: [from: string, to: string][]) => ranges.map(([from, to]) => ({ from, to }));

describe('days', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '1999-01-01', '', '2026-09-01T00:00'])('"%s" is not a day', (text) => {
    expect(isDay(text)).toBe(false);
  });
  test('a leap day is a day', () => expect(isDay('2028-02-29')).toBe(true));
  test('days are counted over the end of a year and of summer time', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-28', 7)).toBe('2026-04-04');
  });
  test('a week begins on Monday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(nextWeekday('2026-11-25', 3)).toBe('2026-11-25');
    expect(nextWeekday('2026-11-26', 3)).toBe('2026-12-02');
  });
});

describe('the weeks of a school year', () => {
  test('each has the day of the lesson; holidays and exams have none', () => {
    const weeks = weeksOf(year);
    expect(weeks[0]).toEqual({ day: '2026-09-02', term: 1 });
    expect(weeks.find((week) => week.day === '2026-10-07')).toEqual({ day: '2026-10-07', term: 1, off: 'off' });
    expect(weeks.find((week) => week.day === '2027-02-03')).toEqual({ day: '2027-02-03', term: 1, off: 'winter' });
    expect(weeks.find((week) => week.day === '2027-02-24')).toEqual({ day: '2027-02-24', term: 2 });
    expect(weeks.at(-1)).toEqual({ day: '2027-06-30', term: 2 });
  });

  test.each<[string, Partial<SchoolYear>, string[]]>([
    ['a day that does not exist', { first: '2026-09-31' }, ['not-a-day']],
    ['an end before the beginning', { last: '2026-08-01' }, ['ends-before-it-begins', 'winter-outside']],
    ['two years in one', { last: '2028-06-30' }, ['too-long']],
    ['a winter holiday in summer', { breaks: off(['2027-07-01', '2027-08-01']) }, ['winter-outside']],
    ['a holiday that runs backwards', { breaks: off(['2027-02-21', '2027-01-20']) }, ['winter-backwards']],
    ['an exam week that runs backwards', { off: off(['2027-01-19', '2027-01-11']) }, ['off-backwards']],
    ['lessons on Sunday', { weekday: 7 }, ['not-a-weekday']],
    ['nothing wrong', {}, []],
  ])('%s', (_, change, problems) => {
    expect(problemsOf({ ...year, ...change })).toEqual(problems);
  });

  test('what is offered to begin with can be planned, whenever one opens the page', () => {
    for (const today of ['2026-01-15', '2026-06-30', '2026-07-01', '2026-11-25', '2028-02-29']) {
      const usual = usualYear(today);
      expect(problemsOf(usual)).toEqual([]);
      expect(warningsOf(usual, schedule(usual))).toEqual([]);
    }
    expect(usualYear('2026-06-30').first).toBe('2025-09-01');
    expect(usualYear('2026-07-01').first).toBe('2026-09-01');
  });
});

describe('a day for each lesson', () => {
  test('sixteen days in the order of the lessons, each in a week of teaching', () => {
    const days = schedule(year).map(({ day }) => day);
    const teaching = weeksOf(year).filter((week) => week.off === undefined);
    expect(days).toHaveLength(16);
    expect(days).toEqual([...days].sort());
    expect(new Set(days).size).toBe(16);
    for (const day of days) expect(teaching.map((week) => week.day)).toContain(day);
  });

  test('the first lesson opens the year; family lessons are on both sides of the winter holiday', () => {
    expect(dayOf(1)).toBe('2026-09-02');
    // The week of 13 January is an exam week.
    expect(dayOf(8)).toBe('2027-01-06');
    expect(dayOf(9)).toBe('2027-02-24');
    expect(dayOf(16)).toBe('2027-06-30');
  });

  test('an exam week in the middle of a term moves no lesson out of its order', () => {
    const withExam = { ...year, off: [...year.off, ...off(['2026-11-02', '2026-11-08'])] };
    const placed = schedule(withExam);
    expect(placed.every(({ day }) => day < '2026-11-02' || day > '2026-11-08')).toBe(true);
    expect(warningsOf(withExam, placed)).toEqual([]);
  });

  test('the last lessons of grade 9 leave the weeks before the examination free', () => {
    expect(dayOf(16, schedule(year, { freeWeeks: weeksForExams(['G9']) }))).toBe('2027-06-09');
  });

  test('a term with fewer weeks than lessons lets some share a week, and says so', () => {
    const short = { ...year, off: off(['2026-09-01', '2026-11-20']) };
    const placed = schedule(short);
    expect(placed.slice(0, 8).map(({ day }) => day)).toEqual([
      '2026-11-25',
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
      '2026-12-23',
      '2026-12-30',
      '2027-01-06',
      '2027-01-13',
    ]);
    const shorter = { ...year, off: off(['2026-09-01', '2026-12-25']) };
    expect(warningsOf(shorter, schedule(shorter)).map(({ kind, slot }) => `${slot} ${kind}`)).toEqual([
      '2 shares-a-week',
      '4 shares-a-week',
      '5 shares-a-week',
      '6 shares-a-week',
      '8 shares-a-week',
    ]);
  });

  test('lessons that are left out share no week and are out of no order', () => {
    const shorter = { ...year, off: off(['2026-09-01', '2026-12-25']) };
    const some = schedule(shorter).filter(({ slot }) => [1, 3, 8].includes(slot));
    expect(warningsOf(shorter, some)).toEqual([]);
  });

  test('a term without any week of teaching cannot be planned', () => {
    expect(() => schedule({ ...year, off: off(['2026-09-01', '2027-01-19']) })).toThrow(
      'A term has no week in which a lesson can be taught.',
    );
  });
});

describe('a lesson that is moved', () => {
  const moved = (slot: number, day: string) => {
    const placed = schedule(year, { moves: new Map([[slot, day]]) });
    return warningsOf(year, placed).map(({ kind, slot: at }) => `${at} ${kind}`);
  };

  test('stays where it was put', () => {
    expect(schedule(year, { moves: new Map([[5, '2026-11-11']]) })[4]).toEqual({ slot: 5, day: '2026-11-11' });
  });
  test('to a neighbouring week is fine', () => expect(moved(5, '2026-11-11')).toEqual([]));
  test('before the one that it builds on', () => expect(moved(5, '2026-09-30')).toContain('5 out-of-order'));
  test('the family lesson behind the holiday', () => expect(moved(8, '2027-03-17')).toContain('8 family-after-holiday'));
  test('the lesson after the parting, weeks later', () => expect(moved(9, '2027-03-17')).toContain('9 parting-too-late'));
  test('help-seeking after a lesson in which pupils may need it', () => {
    expect(moved(2, '2026-12-16')).toContain('2 help-comes-late');
  });
  test('into the holiday', () => expect(moved(8, '2027-01-27')).toContain('8 on-a-day-off'));
  test('out of the year', () => expect(moved(16, '2027-09-01')).toEqual(['16 outside-the-year']));

  test('a week earlier or later skips weeks without lessons and stops at the ends', () => {
    expect(neighbourWeek(year, '2026-09-30', 1)).toBe('2026-10-14');
    expect(neighbourWeek(year, '2027-02-24', -1)).toBe('2027-01-06');
    expect(neighbourWeek(year, '2026-09-02', -1)).toBeUndefined();
    expect(neighbourWeek(year, '2027-06-30', 1)).toBeUndefined();
  });
});

describe('a year of three terms within a calendar year, with lessons on Sundays', () => {
  const plan: Year = {
    terms: [
      { lessons: 1, from: '01-25', to: '04-10', parting: false },
      { lessons: 2, from: '04-28', to: '07-03', parting: true },
      { lessons: 2, from: '07-20', to: '12-04', parting: false },
    ],
    off: [{ from: '06-08', to: '06-08' }],
    workdays: [7, 1, 2, 3, 4],
    weekday: 7,
    slots: ['01-25', '04-28', '05-31', '07-20', '09-26'],
    ends: '12-04',
    exams: { levels: ['S2'], weeks: 2 },
  };
  const own = usualYear('2027-03-01', plan);

  test('is offered with its holidays, whenever one opens the page', () => {
    expect(own).toEqual({
      first: '2027-01-25',
      last: '2027-12-04',
      breaks: off(['2027-04-11', '2027-04-27'], ['2027-07-04', '2027-07-19']),
      off: off(['2027-06-08', '2027-06-08']),
      weekday: 7,
    });
    expect(problemsOf(own, plan)).toEqual([]);
    expect(usualYear('2027-12-05', plan).first).toBe('2028-01-25');
  });

  test('has as many lessons in each term as the edition says', () => {
    const placed = schedule(own, { plan });
    expect(placed.map(({ day }) => day)).toEqual(['2027-01-31', '2027-05-02', '2027-06-27', '2027-07-25', '2027-11-28']);
    expect(placed.every(({ day }) => weekdayOf(day) === 7)).toBe(true);
    expect(warningsOf(own, placed, plan)).toEqual([]);
  });

  test('warns of families at the holiday after which they part, and of no other', () => {
    const later = schedule(own, { plan, moves: new Map([[4, '2027-08-29']]) });
    expect(warningsOf(own, later, plan)).toEqual([{ kind: 'parting-too-late', slot: 4 }]);
    const earlier = schedule(own, { plan, moves: new Map([[2, '2027-05-30']]) });
    expect(warningsOf(own, earlier, plan)).toEqual([]);
  });

  test('leaves weeks free for the examinations of its levels', () => {
    expect(weeksForExams(['S1'], plan)).toBe(0);
    expect(schedule(own, { plan, freeWeeks: weeksForExams(['S1', 'S2'], plan) }).at(-1)!.day).toBe('2027-11-14');
  });

  test('has its holidays in order', () => {
    expect(problemsOf({ ...own, breaks: own.breaks.toReversed() }, plan)).toEqual(['winter-outside']);
    expect(problemsOf({ ...own, weekday: 5 }, plan)).toEqual(['not-a-weekday']);
  });
});
