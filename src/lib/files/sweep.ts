import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { hasEnded } from './running.ts';
import { unfinishedBy } from './whole.ts';

const day = 24 * 60 * 60 * 1000;

/** How long and how much a cache keeps of what is no longer used. */
export interface Keeping {
  /** Files that were not used for so many days go. */
  days: number;
  /** While all files together are larger, those go that were used the longest ago; never one that was used today. */
  bytes: number;
  /** What the files of the cache are called. A cache may be a link to a folder that holds other things too, and these stay. */
  names: RegExp;
}

/** Notes that a file of a cache is of use. Its time says so to the day: to write it at every run would cost more than it tells. */
export function markUsed(file: string, now = Date.now()): void {
  try {
    if (now - statSync(file).mtimeMs > day / 2) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // A cache that cannot be written is still read.
  }
}

/**
 * Throws away what nothing needs of the files in the folder of a cache: what was not used for long, and what a process that
 * ended had only half written. What was used today stays, since another command may be about to use it again. A cache that
 * cannot be swept is no error.
 */
export function sweep(folder: string, { days, bytes, names }: Keeping, now = Date.now()): void {
  try {
    const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = path.join(folder, entry.name);
      const [name, writer] = unfinishedBy(entry.name) ?? [entry.name];
      if (!names.test(name) || !entry.isFile()) return [];
      if (writer !== undefined) {
        if (hasEnded(writer)) rmSync(file, { force: true });
        return [];
      }
      const { mtimeMs, size } = statSync(file);
      return [{ file, age: now - mtimeMs, size }];
    });
    let total = found.reduce((sum, { size }) => sum + size, 0);
    for (const { file, age, size } of found.sort((a, b) => b.age - a.age)) {
      if (age <= day || (age <= days * day && total <= bytes)) continue;
      rmSync(file, { force: true });
      total -= size;
    }
  } catch {
    // Nothing was needed of it.
  }
}
