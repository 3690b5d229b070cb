import type { Year } from '../../curriculum/edition/year.ts';
import { type Day, daysBetween } from './days.ts';
import { type DayRange, editionYear, type SchoolYear, type Week, weeksOf } from './schoolYear.ts';

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

/** How a plan is made. `freeWeeks`: how many weeks at the end of the year stay free. `plan`: the year as the edition describes it. */
interface Wishes {
  freeWeeks?: number;
  moves?: Moves;
  plan?: Year;
}

/**
 * Assigns a day to each lesson of the year. The first lesson of a term is in its first week of teaching and the last one in its last week, so that
 * lessons about families are on both sides of a holiday; the others are distributed evenly. When a term has fewer weeks than lessons, some share a
 * week. Moves are kept as they are. Throws an Error when a term has no week of teaching.
 */
export function schedule(year: SchoolYear, { freeWeeks = 0, moves = new Map(), plan = editionYear }: Wishes = {}): Placed[] {
  const weeks = weeksOf(year).filter((week) => week.off === undefined);
  const days = plan.terms.flatMap(({ lessons }, index) => {
    const own = weeks.filter(({ term }) => term === index + 1);
    if (own.length === 0) throw new Error('A term has no week in which a lesson can be taught.');
    const isLast = index === plan.terms.length - 1;
    return spread(isLast && freeWeeks > 0 && own.length - freeWeeks >= lessons ? own.slice(0, -freeWeeks) : own, lessons);
  });
  return days.map((day, index) => ({ slot: index + 1, day: moves.get(index + 1) ?? day }));
}

/** How many weeks at the end of the year stay free for the examinations of the levels in a plan. */
export function weeksForExams(levels: readonly string[], { exams }: Year = editionYear): number {
  return exams?.levels.some((level) => levels.includes(level)) ? exams.weeks : 0;
}

/** Chooses `count` days from the first week to the last, as evenly as whole weeks allow. */
function spread(weeks: readonly Week[], count: number): Day[] {
  const last = weeks.length - 1;
  if (count === 1) return [weeks[0]!.day];
  return Array.from({ length: count }, (_, index) => weeks[Math.round((index * last) / (count - 1))]!.day);
}

/** Returns the warnings about a plan, in the order of the slots. */
export function warningsOf(year: SchoolYear, placed: readonly Placed[], plan: Year = editionYear): Warning[] {
  const { help } = plan;
  const partings = partingsOf(year, plan);
  const weeks = new Map(weeksOf(year).map((week) => [week.day, week]));
  // Lessons that are left out have no day.
  const dayOf = (slot: number) => placed.find((entry) => entry.slot === slot)?.day;
  return placed.flatMap(({ slot, day }): Warning[] => {
    const found: Warning['kind'][] = [];
    const week = weeks.get(day);
    if (day < year.first || day > year.last) found.push('outside-the-year');
    else if (week === undefined || week.off !== undefined) found.push('on-a-day-off');
    for (const { before, holiday } of partings) {
      if (slot === before && day >= holiday.from) found.push('family-after-holiday');
      if (slot === before + 1 && (day <= holiday.to || daysBetween(holiday.to, day) > soon)) found.push('parting-too-late');
    }
    // Pupils have to learn whom to turn to before the lessons in which they may need it.
    if (slot === help && placed.some((other) => other.slot > help && other.day < day)) found.push('help-comes-late');
    else if (slot - 1 !== help && day < (dayOf(slot - 1) ?? day)) found.push('out-of-order');
    if (day === dayOf(slot - 1)) found.push('shares-a-week');
    return found.map((kind) => ({ kind, slot }));
  });
}

/** The holidays in which families meet and after which they part, each with the number of the last lesson before it. */
function partingsOf({ breaks }: SchoolYear, { terms }: Year): { before: number; holiday: DayRange }[] {
  return breaks.flatMap((holiday, index) => {
    const before = terms.slice(0, index + 1).reduce((sum, { lessons }) => sum + lessons, 0);
    return terms[index]?.parting ? [{ before, holiday }] : [];
  });
}

/** Returns the day of the lesson in the teaching week before (-1) or after (1) a day; undefined at the ends of the year. */
export function neighbourWeek(year: SchoolYear, day: Day, step: -1 | 1): Day | undefined {
  const days = weeksOf(year)
    .filter((week) => week.off === undefined)
    .map((week) => week.day);
  return step === 1 ? days.find((other) => other > day) : days.findLast((other) => other < day);
}
