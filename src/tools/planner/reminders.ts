import { addDays, type Day, weekdayOf } from './days.ts';
import { editionYear, type SchoolYear } from './schoolYear.ts';

/** How many days before a lesson its sheets are printed, and its class is told. */
export const printDays = 2;
export const tellDays = 1;

/** How far a reminder is moved at most, in days: over the winter holiday. */
const farthest = 60;

/**
 * Returns how many days before a lesson a reminder comes: `least` days, or more if there is no school on that day, as no one can print or tell
 * the class then.
 */
export function reminderDays(day: Day, least: number, { first, breaks, off }: SchoolYear, { workdays } = editionYear): number {
  const isSchoolDay = (candidate: Day) =>
    workdays.includes(weekdayOf(candidate)) && [...breaks, ...off].every(({ from, to }) => candidate < from || candidate > to);
  for (let days = least; days < least + farthest; days++) {
    const candidate = addDays(day, -days);
    // Before the first school day there is no one to tell; the teacher may print all the same.
    if (candidate < first) break;
    if (isSchoolDay(candidate)) return days;
  }
  return least;
}

const dayBefore = /前一天|\b(?:the|one|a) day (?:before|ahead|earlier)\b/i;

/** Returns what is said to the class the day before, from the preparations of a plan; undefined if it asks for nothing of the kind. */
export function noticeIn(prepare: readonly string[]): string | undefined {
  return prepare.find((item) => dayBefore.test(item));
}
