import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/**
 * Returns whether someone has changed a file since the list with its checksum was written: it is newer than the list and has another
 * checksum. A file damaged by a power failure keeps its time, and copying all files keeps their checksums: neither counts as a change.
 * A missing file or list is not changed.
 */
export function isChangedSince(list: string, file: string, sha256: string): boolean {
  const [listed, found] = [list, file].map((place) => statSync(place, { throwIfNoEntry: false })?.mtimeMs);
  if (listed === undefined || found === undefined || found <= listed) return false;
  return createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256;
}
