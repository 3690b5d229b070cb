import { traits } from '../../curriculum/edition/traits.ts';
import type { Year } from '../../curriculum/edition/year.ts';
import { addDays, type Day, daysBetween, isDay, nextWeekday } from './days.ts';

/** A range of days, both ends included. */
export interface DayRange {
  from: Day;
  to: Day;
}

/** The school year that a teacher plans. */
export interface SchoolYear {
  /** The first school day. */
  first: Day;
  /** The last school day. */
  last: Day;
  /** The holidays between the terms: one, in winter, where there are two. */
  breaks: DayRange[];
  /** Weeks or days without lessons: exams, the National Day, spring outing. */
  off: DayRange[];
  /** The weekday of the lesson, Monday 1 to Sunday 7. */
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

/** The year as the edition describes it. The planner is there only if it has one. */
export const editionYear = traits.year!;

/** Returns all problems of a school year; empty when it can be planned. */
export function problemsOf(year: SchoolYear, { workdays }: Pick<Year, 'workdays'> = editionYear): YearProblem[] {
  const { breaks } = year;
  const days = [year.first, year.last, ...[...breaks, ...year.off].flatMap(({ from, to }) => [from, to])];
  if (!days.every(isDay)) return ['not-a-day'];
  const problems: YearProblem[] = [];
  if (year.last <= year.first) problems.push('ends-before-it-begins');
  else if (daysBetween(year.first, year.last) > mostDays) problems.push('too-long');
  if (breaks.some(({ from, to }) => to < from)) problems.push('winter-backwards');
  // Each holiday is after the one before it.
  else if (breaks.some(({ from, to }, index) => from <= (breaks[index - 1]?.to ?? year.first) || to >= year.last))
    problems.push('winter-outside');
  if (year.off.some(({ from, to }) => to < from)) problems.push('off-backwards');
  if (!workdays.includes(year.weekday)) problems.push('not-a-weekday');
  return problems;
}

/** A week of the school year, identified by the day of its lesson. */
export interface Week {
  day: Day;
  /** From 1. */
  term: number;
  /** Why there is no lesson in it, `winter` for a holiday between terms; undefined for a week of teaching. */
  off?: 'winter' | 'off';
}

/** Returns the weeks from the first school day to the last, each with the day of its lesson. */
export function weeksOf(year: SchoolYear): Week[] {
  const weeks: Week[] = [];
  for (let day = nextWeekday(year.first, year.weekday); day <= year.last; day = addDays(day, 7)) {
    const isWithin = (range: DayRange) => within(day, range);
    const off = year.breaks.some(isWithin) ? 'winter' : year.off.some(isWithin) ? 'off' : undefined;
    // A holiday belongs to the term before it.
    weeks.push({ day, term: 1 + year.breaks.filter(({ to }) => to < day).length, ...(off ? { off } : {}) });
  }
  return weeks;
}

function within(day: Day, { from, to }: DayRange): boolean {
  return day >= from && day <= to;
}

/** Returns the current or next school year with the most usual dates, for the teacher to adjust. */
export function usualYear(today: Day, { terms, off, weekday }: Year = editionYear): SchoolYear {
  const [first, last] = [terms[0]!.from, terms.at(-1)!.to];
  const isInTwoYears = first > last;
  const year = Number(today.slice(0, 4)) + (today.slice(5) > last ? 1 : 0) - (isInTwoYears ? 1 : 0);
  const inYear = (monthDay: string): Day => `${monthDay < first ? year + 1 : year}-${monthDay}`;
  return {
    first: inYear(first),
    last: inYear(last),
    breaks: terms.slice(1).map((term, index) => ({ from: addDays(inYear(terms[index]!.to), 1), to: addDays(inYear(term.from), -1) })),
    off: off.map(({ from, to }) => ({ from: inYear(from), to: inYear(to) })),
    weekday,
  };
}
