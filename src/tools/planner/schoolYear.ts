import { addDays, type Day, daysBetween, isDay, nextWeekday } from './days.ts';

/** A range of days, both ends included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** The school year that a teacher plans. */
export interface SchoolYear {
  /** The first school day in autumn. */
  first: Day;
  /** The last school day before summer. */
  last: Day;
  /** The winter holiday. */
  winter: DayRange;
  /** Weeks or days without lessons: exams, the National Day, spring outing. */
  off: DayRange[];
  /** The weekday of the lesson, Monday 1 to Friday 5. */
  weekday: number;
}

/** A reason why a school year cannot be planned. The page has a sentence for each. */
export type YearProblem =
  | 'not-a-day'
  | 'ends-before-it-begins'
  | 'too-long'
  | 'winter-outside'
  | 'winter-backwards'
  | 'off-backwards'
  | 'not-a-weekday';

/** Maximum length of a school year in days. */
const mostDays = 366;
export const mostRanges = 30;

/** Returns all problems of a school year; empty when it can be planned. */
export function problemsOf(year: SchoolYear): YearProblem[] {
  const days = [year.first, year.last, year.winter.from, year.winter.to, ...year.off.flatMap(({ from, to }) => [from, to])];
  if (!days.every(isDay)) return ['not-a-day'];
  const problems: YearProblem[] = [];
  if (year.last <= year.first) problems.push('ends-before-it-begins');
  else if (daysBetween(year.first, year.last) > mostDays) problems.push('too-long');
  if (year.winter.to < year.winter.from) problems.push('winter-backwards');
  else if (year.winter.from <= year.first || year.winter.to >= year.last) problems.push('winter-outside');
  if (year.off.some(({ from, to }) => to < from)) problems.push('off-backwards');
  if (![1, 2, 3, 4, 5].includes(year.weekday)) problems.push('not-a-weekday');
  return problems;
}

/** A week of the school year, identified by the day of its lesson. */
export interface Week {
  day: Day;
  term: 1 | 2;
  /** Why there is no lesson in it; undefined for a week of teaching. */
  off?: 'winter' | 'off';
}

/** Returns the weeks from the first school day to the last, each with the day of its lesson. */
export function weeksOf(year: SchoolYear): Week[] {
  const weeks: Week[] = [];
  for (let day = nextWeekday(year.first, year.weekday); day <= year.last; day = addDays(day, 7)) {
    const term = day < year.winter.from ? 1 : 2;
    const off = within(day, year.winter) ? 'winter' : year.off.some((range) => within(day, range)) ? 'off' : undefined;
    weeks.push({ day, term: off === 'winter' ? 1 : term, ...(off ? { off } : {}) });
  }
  return weeks;
}

function within(day: Day, { from, to }: DayRange): boolean {
  return day >= from && day <= to;
}

/** Returns the current or next school year with the most usual dates, for the teacher to adjust. */
export function usualYear(today: Day): SchoolYear {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0);
  return {
    first: `${year}-09-01`,
    last: `${year + 1}-06-30`,
    winter: { from: `${year + 1}-01-20`, to: `${year + 1}-02-21` },
    off: [
      { from: `${year}-10-01`, to: `${year}-10-07` },
      { from: `${year + 1}-01-11`, to: `${year + 1}-01-19` },
      { from: `${year + 1}-05-01`, to: `${year + 1}-05-05` },
    ],
    weekday: 3,
  };
}
