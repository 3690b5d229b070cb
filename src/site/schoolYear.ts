import type { Term } from '../curriculum/kind.ts';

/** Days without a year, as month and day: `09-01`. */
export const firstDay = '09-01';
export const secondTermBegins = '02-15';
/** After this day it is summer, and what is taught belongs to the next school year. */
export const lastDay = '07-05';

/** Makes days without a year comparable in the order of a school year, which begins in summer. */
export function inSchoolYear(monthDay: string): string {
  return `${monthDay > lastDay ? 0 : 1}${monthDay}`;
}

/** The school year of a day such as `2026-11-30`, by the year in which it begins. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) > lastDay ? 0 : 1);
}

/** The term of a day. The holiday in winter belongs to the first, that in summer to the next first. */
export function termOn(day: string): Term {
  const monthDay = day.slice(5);
  return monthDay >= secondTermBegins && monthDay <= lastDay ? 'second' : 'first';
}
