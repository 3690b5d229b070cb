import { lessonsInFirstTerm, lessonsPerYear } from '../../curriculum/kind.ts';
import { type Day, daysBetween } from './days.ts';
import { type SchoolYear, type Week, weeksOf } from './schoolYear.ts';

/** Seasonal slots about family: the last before the holiday in which families meet, and the first after they have parted. */
const beforeParting = lessonsInFirstTerm;
const afterParting = beforeParting + 1;

/** Number of weeks by which the last lessons of grade 9 are earlier, because of its examination in June. */
const examWeeks = 3;

/** Number of days after a parting within which the lesson about it should be. */
const soon = 14;

export interface Placed {
  slot: number;
  day: Day;
}

/** A warning about a plan; `slot` is the lesson that it concerns. */
export interface Warning {
  kind:
    | 'shares-a-week'
    | 'family-after-holiday'
    | 'parting-too-late'
    | 'help-comes-late'
    | 'out-of-order'
    | 'on-a-day-off'
    | 'outside-the-year';
  slot: number;
}

/** Days to which lessons were moved, by slot. */
export type Moves = ReadonlyMap<number, Day>;

/**
 * Assigns a day to each of the sixteen lessons. The first lesson is in the first week of teaching, lesson 8 in the last one before the
 * winter holiday, lesson 9 in the first one after it; the others are distributed evenly. When a term has fewer weeks than lessons, some
 * share a week. Moves are kept as they are. Throws an Error when a term has no week of teaching.
 */
export function schedule(
  year: SchoolYear,
  { finalGrade = false, moves = new Map() }: { finalGrade?: boolean; moves?: Moves } = {},
): Placed[] {
  const weeks = weeksOf(year).filter((week) => week.off === undefined);
  const autumn = weeks.filter((week) => week.term === 1);
  const spring = weeks.filter((week) => week.term === 2);
  if (autumn.length === 0 || spring.length === 0) throw new Error('A term has no week in which a lesson can be taught.');
  const used = finalGrade && spring.length - examWeeks >= lessonsPerYear - lessonsInFirstTerm ? spring.slice(0, -examWeeks) : spring;
  const days = [...spread(autumn, lessonsInFirstTerm), ...spread(used, lessonsPerYear - lessonsInFirstTerm)];
  return days.map((day, index) => ({ slot: index + 1, day: moves.get(index + 1) ?? day }));
}

/** Chooses `count` days from the first week to the last, as evenly as whole weeks allow. */
function spread(weeks: readonly Week[], count: number): Day[] {
  const last = weeks.length - 1;
  return Array.from({ length: count }, (_, index) => weeks[Math.round((index * last) / (count - 1))]!.day);
}

/** Returns the warnings about a plan, in the order of the slots. */
export function warningsOf(year: SchoolYear, placed: readonly Placed[]): Warning[] {
  const weeks = new Map(weeksOf(year).map((week) => [week.day, week]));
  // Lessons that are left out have no day.
  const dayOf = (slot: number) => placed.find((entry) => entry.slot === slot)?.day;
  return placed.flatMap(({ slot, day }): Warning[] => {
    const found: Warning['kind'][] = [];
    const week = weeks.get(day);
    if (day < year.first || day > year.last) found.push('outside-the-year');
    else if (week === undefined || week.off !== undefined) found.push('on-a-day-off');
    if (slot === beforeParting && day >= year.winter.from) found.push('family-after-holiday');
    if (slot === afterParting && (day <= year.winter.to || daysBetween(year.winter.to, day) > soon)) found.push('parting-too-late');
    // Pupils have to learn whom to turn to before the lessons in which they may need it.
    if (slot === 2 && placed.some((other) => other.slot > 2 && other.day < day)) found.push('help-comes-late');
    else if (slot !== 3 && day < (dayOf(slot - 1) ?? day)) found.push('out-of-order');
    if (day === dayOf(slot - 1)) found.push('shares-a-week');
    return found.map((kind) => ({ kind, slot }));
  });
}

/** Returns the day of the lesson in the teaching week before (-1) or after (1) a day; undefined at the ends of the year. */
export function neighbourWeek(year: SchoolYear, day: Day, step: -1 | 1): Day | undefined {
  const days = weeksOf(year)
    .filter((week) => week.off === undefined)
    .map((week) => week.day);
  return step === 1 ? days.find((other) => other > day) : days.findLast((other) => other < day);
}
