import type { Day } from '../planner/days.ts';

/** Says a day in the words of a language: 12月2日星期三. */
export function dayWords(day: Day, language: string): string {
  const form = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', weekday: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${day}T00:00:00Z`));
}
