import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { parseUnfinishedName } from './atomicWrite.ts';
import { hasEnded } from './runningProcess.ts';

const day = 24 * 60 * 60 * 1000;

/** How long and how many unused files a cache keeps. */
export interface CacheLimits {
  /** Files that were not used for this many days are removed. */
  days: number;
  /** While the files together are larger than this, the least recently used are removed, but never one that was used today. */
  bytes: number;
  /** Matches the names of cache files. A cache may be a link to a folder that holds other files too, which are kept. */
  names: RegExp;
}

/** Marks a cache file as used by updating its modification time, at most twice a day: more precision would not be worth the writes. */
export function markUsed(file: string, now = Date.now()): void {
  try {
    if (now - statSync(file).mtimeMs > day / 2) utimesSync(file, now / 1000, now / 1000);
  } catch {
    // A cache that cannot be written can still be read.
  }
}

/**
 * Removes files of a cache that are no longer needed: those that have not been used for long, and those that a process left
 * half-written. Files used today are kept, since another command may be about to read them. Errors are ignored.
 */
export function sweep(folder: string, { days, bytes, names }: CacheLimits, now = Date.now()): void {
  try {
    const found = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const file = path.join(folder, entry.name);
      const [name, writer] = parseUnfinishedName(entry.name) ?? [entry.name];
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
    // Sweeping is optional.
  }
}
