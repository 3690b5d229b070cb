import type { z } from 'zod';
import type { yearShape } from '../schema/editionYear.ts';
import { inYearFrom, later, type MonthDay } from './monthDay.ts';

/** A term of the school year. */
export interface YearTerm {
  /** By language; those of the project's own curriculum are named by the words of the interface. */
  name?: Readonly<Record<string, string | undefined>>;
  /** How many lessons are taught in it. */
  lessons: number;
  /** Its first and its last day in a usual year. */
  from: MonthDay;
  to: MonthDay;
  /** Whether families meet in the holiday after it: its last lesson comes before, the next one soon after. */
  parting: boolean;
}

/** The school year that lessons follow, as it usually is: each school has its own dates in the planner. */
export interface Year {
  terms: readonly YearTerm[];
  /** Days without lessons: exams, feasts. */
  off: readonly { from: MonthDay; to: MonthDay }[];
  /** The days of a week on which there is school, Monday 1 to Sunday 7, and the usual one of the lesson. */
  workdays: readonly number[];
  weekday: number;
  /** The day from which each lesson is usually taught. */
  slots: readonly MonthDay[];
  /** After this day, pages are about the next year. */
  ends: MonthDay;
  /** The number of the lesson that teaches whom to turn to. */
  help?: number;
  /** Levels with an examination at the end of the year, and the weeks that it needs. */
  exams?: { levels: readonly string[]; weeks: number };
}

/** The year of the project's own curriculum, in the form in which an edition writes its own. */
const sixteenLessons: Year = {
  terms: [
    { lessons: 8, from: '09-01', to: '01-19', parting: true },
    { lessons: 8, from: '02-22', to: '06-30', parting: false },
  ],
  off: [
    { from: '10-01', to: '10-07' },
    { from: '01-11', to: '01-19' },
    { from: '05-01', to: '05-05' },
  ],
  workdays: [1, 2, 3, 4, 5],
  weekday: 3,
  // They follow the times of the scope and sequence (content/scope-and-sequence.yaml).
  slots: [
    ...['09-01', '09-15', '10-08', '10-22', '11-08', '11-22', '12-08', '12-22'],
    ...['02-15', '03-08', '03-22', '04-08', '04-22', '05-08', '06-01', '06-15'],
  ],
  ends: '07-05',
  help: 2,
  exams: { levels: ['G9'], weeks: 3 },
};

type Written = z.infer<ReturnType<typeof yearShape>['year']>;

/** Completes what is written; undefined for `none`. */
export function yearOf(written: Written): Year | undefined {
  if (written === 'none') return undefined;
  if (written === undefined || written === 'school-year') return sixteenLessons;
  const { terms, off, workdays, weekday, slots, ends, help, exams } = written;
  return {
    terms: terms.map(({ name, ...term }) => ({ ...term, name: name as NonNullable<YearTerm['name']> })),
    off,
    workdays,
    weekday: weekday ?? workdays[0]!,
    slots: slots ?? terms.flatMap(evenly),
    ends: ends ?? terms.at(-1)!.to,
    ...(help === undefined ? {} : { help }),
    ...(exams === undefined ? {} : { exams }),
  };
}

/** The days from which the lessons of a term are taught, as far from one another as the term allows. */
function evenly({ lessons, from, to }: Pick<YearTerm, 'lessons' | 'from' | 'to'>): MonthDay[] {
  const days = inYearFrom(from, to) + 1;
  return Array.from({ length: lessons }, (_, index) => later(from, Math.floor((index * days) / lessons)));
}
