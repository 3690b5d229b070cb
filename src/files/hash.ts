import type { Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds to `hash` the contents of all files at and below `place`, with their names relative to `from`. What does not exist adds nothing.
 * Of a symbolic link only where it leads is added: what is there may be anything.
 */
export function hashFiles(hash: Hash, place: string, from = '.'): void {
  const entry = lstatSync(place, { throwIfNoEntry: false });
  if (entry?.isFile()) hash.update(path.relative(from, place)).update(readFileSync(place));
  else if (entry?.isSymbolicLink()) hash.update(path.relative(from, place)).update(readlinkSync(place));
  else if (entry?.isDirectory()) for (const name of readdirSync(place).sort()) hashFiles(hash, path.join(place, name), from);
}
