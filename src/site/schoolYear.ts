import type { MonthDay } from '../curriculum/edition/monthDay.ts';
import { traits } from '../curriculum/edition/traits.ts';
import { firstLessons, type Term, terms } from '../curriculum/kind.ts';

/** The usual days of the school year, without a year. Where lessons follow none, all of them are of any day. */
const slots: readonly MonthDay[] = traits.year?.slots ?? [];

export const firstDay: MonthDay = slots[0] ?? '01-01';
/** After this day it is summer, and what is taught belongs to the next school year. */
export const lastDay: MonthDay = traits.year?.ends ?? '12-31';

/** Whether the school year begins in one year and ends in the next. */
const isInTwoYears = firstDay > lastDay;

/** Makes days without a year comparable in the order of a school year, which begins in summer. */
export function inSchoolYear(monthDay: MonthDay): string {
  return `${monthDay > lastDay ? 0 : 1}${monthDay}`;
}

/** The school year of a day such as `2026-11-30`, by the year in which it begins. */
export function schoolYearOf(day: string): number {
  const isOver = day.slice(5) > lastDay;
  return Number(day.slice(0, 4)) + (isInTwoYears ? (isOver ? 0 : -1) : isOver ? 1 : 0);
}

/** A school year as it is written: 2026-2027, or 2026 where it is within one year. */
export function schoolYearName(year: number): string {
  return isInTwoYears ? `${year}-${year + 1}` : String(year);
}

/** The days on which the slots of the terms begin, in the order of a school year. */
const termsBegin = firstLessons.map((lesson) => inSchoolYear(slots[lesson - 1] ?? firstDay));

/** The term of a day. A holiday belongs to the term before it, that in summer to the next first. */
export function termOn(day: string): Term {
  const at = inSchoolYear(day.slice(5));
  return terms[
    Math.max(
      0,
      termsBegin.findLastIndex((begin) => begin <= at),
    )
  ]!;
}

/** The first and the last day of a slot, without a year, as pages embed them: `11-22 12-07`. */
export type SlotDays = `${string} ${string}`;

/** The days of a slot, which lasts until the next one begins. */
export function daysOfSlot(slot: number): SlotDays {
  const next = slots[slot];
  return `${slots[slot - 1] ?? firstDay} ${next === undefined ? lastDay : dayBefore(next)}`;
}

function dayBefore(monthDay: MonthDay): MonthDay {
  // A year with a leap day, which then belongs to a slot.
  return new Date(Date.parse(`2028-${monthDay}T00:00:00Z`) - 86_400_000).toISOString().slice(5, 10);
}
