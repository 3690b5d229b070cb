import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds to `hash` the contents of all files at and below `place`, with their names relative to `from`. What does not exist adds nothing; of a
 * symbolic link below `place` counts where it points to, not what is there: it may be a whole disk, or itself.
 */
export function hashFiles(hash: Hash, place: string, from = '.'): void {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isFile()) hash.update(path.relative(from, place)).update(readFileSync(place));
  if (!found?.isDirectory()) return;
  for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = path.join(place, entry.name);
    if (entry.isSymbolicLink()) hash.update(path.relative(from, below)).update(readlinkSync(below));
    else hashFiles(hash, below, from);
  }
}
