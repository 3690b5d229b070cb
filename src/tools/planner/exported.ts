import { traits } from '../../curriculum/edition/traits.ts';
import { plainHash } from '../shared/plainHash.ts';
import { addDays, type Day, isDay } from './days.ts';

/** Key of what earlier calendar files contained, in localStorage. */
export const calendarKey = 'paper-kite.calendar';

/** Whose calendar a file is: the first year of the school year, the class, and its grades. */
export interface CalendarOwner {
  year: string;
  className: string;
  grades: readonly number[];
}

interface ExportedEntry {
  day: Day;
  title: string;
  owner: CalendarOwner;
}

/** What calendar files that were saved on this device contained, by uid, and the highest of their numbers. */
export interface Exported {
  sequence: number;
  entries: Record<string, ExportedEntry>;
}

export const nothingExported: Exported = { sequence: 0, entries: {} };

/** Number of days after which an entry is forgotten. */
const rememberedDays = 400;

/** Returns the owner of a calendar. A class is the same however its name is typed: 三（2）班, 三(2) 班. */
export function ownerOf(year: string, className: string, grades: readonly number[]): CalendarOwner {
  return { year, className: className.normalize('NFKC').replace(/\s/g, '').toLowerCase(), grades };
}

/**
 * Returns the uid of a lesson in a calendar: different for each class and year, the same whenever the plan is saved again. Two classes of
 * one grade differ if the teacher names them.
 */
export function uidOf(lesson: string, { year, className }: CalendarOwner): string {
  return `${[lesson.toLowerCase(), year, ...(className === '' ? [] : [plainHash(className)])].join('-')}@${traits.slug}`;
}

/** Returns the number of a new file: the seconds since 2024, and more than that of every earlier file if the clock was set back. */
export function nextSequence({ sequence }: Exported, moment: Date): number {
  return Math.max(sequence + 1, Math.floor((moment.getTime() - Date.UTC(2024, 0)) / 1000));
}

/**
 * Returns the lessons that an earlier file of the same class and year had and that are not in the plan any more, from today on. A second
 * grade that was taken out of the plan counts; the calendar of another class does not.
 */
export function takenOut(
  { entries }: Exported,
  uids: readonly string[],
  { year, className, grades }: CalendarOwner,
  today: Day,
): { uid: string; day: Day; title: string }[] {
  return Object.entries(entries)
    .filter(([uid, { day, owner }]) => !uids.includes(uid) && day >= today && owner.year === year && owner.className === className)
    .filter(([, { owner }]) => owner.grades.some((grade) => grades.includes(grade)))
    .map(([uid, { day, title }]) => ({ uid, day, title }));
}

/** Returns what is remembered after a file was saved. */
export function afterExport(
  before: Exported,
  entries: readonly { uid: string; day: Day; title: string }[],
  gone: readonly { uid: string }[],
  owner: CalendarOwner,
  sequence: number,
  today: Day,
): Exported {
  const oldest = addDays(today, -rememberedDays);
  const kept = Object.entries(before.entries).filter(([uid, { day }]) => day >= oldest && !gone.some((one) => one.uid === uid));
  const added = entries.map(({ uid, day, title }) => [uid, { day, title, owner }] as const);
  return { sequence, entries: { ...Object.fromEntries(kept), ...Object.fromEntries(added) } };
}

/** Validates what is saved, whatever is in the browser's storage. */
export function exportedFrom(saved: unknown): Exported {
  const { sequence, entries } = (saved ?? {}) as Partial<Exported>;
  const known = typeof entries === 'object' && entries !== null ? Object.entries(entries) : [];
  return {
    sequence: Number.isSafeInteger(sequence) && sequence! > 0 ? sequence! : 0,
    entries: Object.fromEntries(known.filter(([, entry]) => isEntry(entry))),
  };
}

function isEntry(entry: unknown): entry is ExportedEntry {
  const { day, title, owner } = (entry ?? {}) as Partial<ExportedEntry>;
  return (
    typeof day === 'string' &&
    isDay(day) &&
    typeof title === 'string' &&
    typeof owner?.year === 'string' &&
    typeof owner.className === 'string' &&
    Array.isArray(owner.grades)
  );
}
