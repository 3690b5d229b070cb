import type { SheetSession } from './sheet.ts';

/** Two sessions that are on at the same time, if they are on the same day. */
export interface Overlap {
  first: SheetSession;
  second: SheetSession;
  /** For how many minutes. */
  minutes: number;
}

const day = 24 * 60;

/**
 * Finds sessions that are on at the same time: all pairs, since a long session may reach into the one after the next. Sessions without a time to begin,
 * and those that are not held, are on at no time. One that goes on after midnight meets the early ones of the next day.
 */
export function overlapsOf(sessions: readonly SheetSession[]): Overlap[] {
  const timed = sessions.filter(({ isOff, hasClock }) => hasClock && !isOff);
  return timed.flatMap((first, at) =>
    timed.slice(at + 1).flatMap((second) => {
      const minutes = Math.max(...[-day, 0, day].map((shift) => common(first, second, shift)));
      return minutes > 0 ? [{ first, second, minutes }] : [];
    }),
  );
}

function common(a: SheetSession, b: SheetSession, shift: number): number {
  return Math.min(a.ends, b.ends + shift) - Math.max(a.begins, b.begins + shift);
}
