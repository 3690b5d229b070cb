/** A day without a year, as month and day: `09-01`. */
export type MonthDay = string;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysOfYear = 365;

/** How many days a day is after the first of January, in a year without a leap day; undefined for what is not a day. */
export function daysIn(text: string): number | undefined {
  const [, month, day] = (/^(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number) as [number, number, number] | [];
  const length = month === undefined ? undefined : lengths[month - 1];
  if (length === undefined || day! < 1 || day! > length) return undefined;
  return lengths.slice(0, month! - 1).reduce((sum, days) => sum + days, 0) + day! - 1;
}

/** How many days a day is after another one, in the twelve months that begin there. */
export function inYearFrom(first: MonthDay, day: MonthDay): number {
  return (daysIn(day)! - daysIn(first)! + daysOfYear) % daysOfYear;
}

/** The day that is a number of days later. */
export function later(day: MonthDay, days: number): MonthDay {
  let rest = (daysIn(day)! + days + daysOfYear) % daysOfYear;
  const month = lengths.findIndex((length) => {
    if (rest < length) return true;
    rest -= length;
    return false;
  });
  return [month + 1, rest + 1].map((part) => String(part).padStart(2, '0')).join('-');
}
