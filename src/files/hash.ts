import type { Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Adds to `hash` the contents of all files at and below `place`, with their names relative to `from`. What does not exist adds nothing. */
export function hashFiles(hash: Hash, place: string, from = '.'): void {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    hash.update(path.relative(from, place)).update(readFileSync(place));
    return;
  }
  for (const name of readdirSync(place).sort()) hashFiles(hash, path.join(place, name), from);
}
