/** A day as `2026-09-01`, without a time or a place: a school day is the same day everywhere. */
export type Day = string;

const dayMs = 86_400_000;

/** Whether a text is a day that exists: `2026-02-30` is none. Years from 2000 to 2099. */
export function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && dayAt(at) === text;
}

/** The day where somebody is at a moment: in China it has begun eight hours before it begins in Greenwich. */
export function localDay(moment: Date): Day {
  const day = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return [moment.getFullYear(), ...day].join('-');
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayAt(timeOf(day) + days * dayMs);
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / dayMs);
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7;
}

/** The first such weekday on or after a day. */
export function nextWeekday(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}
