import { type Term, termOf, terms } from '../../curriculum/kind.ts';
import type { Words } from '../../i18n/words.ts';
import { csvOf } from '../../lib/csv.ts';
import { schoolYearName, schoolYearOf } from '../../site/schoolYear.ts';
import type { Day } from '../planner/days.ts';
import { type SchoolClass, taughtIn } from './classes.ts';
import type { WeekGrade, WeekLesson } from './lesson.ts';

/** A term of a school year. */
export interface SchoolTerm {
  /** The year in which the school year begins. */
  year: number;
  term: Term;
}

/** A lesson in the report of a term. */
export interface ProgressRow {
  lesson: WeekLesson;
  /** Undefined when it was not taught. */
  day?: Day;
  note: string;
}

/** What a class had in a term. Lessons that are not written are counted and not listed. */
export interface Progress {
  rows: ProgressRow[];
  written: number;
  taught: number;
  /** Minutes of the lessons that were taught, as their plans have them. */
  minutes: number;
  unwritten: number;
}

/**
 * Reports a term of a class: the written lessons of its grade, and what it was taught of other grades, as when two grades share a room or
 * the grade of the class was changed.
 */
export function progressOf(one: SchoolClass, grades: readonly WeekGrade[], { year, term }: SchoolTerm): Progress {
  const ofTerm = (lesson: WeekLesson) => termOf(lesson.slot) === term;
  const own = (grades.find(({ grade }) => grade === one.grade)?.lessons ?? []).filter(ofTerm);
  const others = grades
    .filter(({ grade }) => grade !== one.grade)
    .flatMap(({ lessons }) => lessons.filter((lesson) => ofTerm(lesson) && taughtIn(one, lesson.id, year)));
  const rows = [...own.filter(({ written }) => written), ...others].map((lesson): ProgressRow => {
    const record = taughtIn(one, lesson.id, year);
    return { lesson, note: record?.note ?? '', ...(record ? { day: record.day } : {}) };
  });
  const taught = rows.filter(({ day }) => day !== undefined);
  return {
    rows,
    written: rows.length,
    taught: taught.length,
    minutes: taught.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    unwritten: own.filter(({ written }) => !written).length,
  };
}

/** Returns the terms that can be reported: this school year, and years of which something was recorded, the newest first. */
export function termsOf({ taught }: SchoolClass, today: Day): SchoolTerm[] {
  const years = [...new Set([schoolYearOf(today), ...taught.map(({ day }) => schoolYearOf(day))])].sort((a, b) => b - a);
  return years.flatMap((year) => terms.map((term) => ({ year, term })));
}

/** Whose progress a table shows. */
export interface ProgressOf extends SchoolTerm {
  school: string;
  className: string;
  gradeName: string;
}

/** Returns the report of a term as CSV, with a row for each lesson. */
export function progressCsv({ rows }: Progress, of: ProgressOf, words: Pick<Words['thisWeek'], 'columns' | 'progress'>): string {
  const { columns, progress } = words;
  const names = Object.values(columns);
  const lines = rows.map(({ lesson, day, note }) => [
    of.school,
    of.className,
    of.gradeName,
    schoolYearName(of.year),
    progress[of.term],
    lesson.slot,
    lesson.id,
    lesson.title,
    lesson.time,
    day ?? progress.notYet,
    day === undefined ? '' : lesson.minutes,
    note,
  ]);
  return csvOf([names, ...lines]);
}
