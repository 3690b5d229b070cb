import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/**
 * Whether somebody has changed a file after the list was written that says its sum: it is newer than the list and not what the list says.
 * A file that a power cut has damaged keeps its time, and a copy of all files keeps their sums: neither was changed by anybody. A file or a list that is not there
 * is not changed.
 */
export function isChangedSince(list: string, file: string, sha256: string): boolean {
  const [listed, found] = [list, file].map((place) => statSync(place, { throwIfNoEntry: false })?.mtimeMs);
  if (listed === undefined || found === undefined || found <= listed) return false;
  return createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256;
}
