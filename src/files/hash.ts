import type { Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Adds to `hash` the names and contents of all files at and below `place`. What does not exist adds nothing. */
export function hashFiles(hash: Hash, place: string): void {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    hash.update(place).update(readFileSync(place));
    return;
  }
  for (const name of readdirSync(place).sort()) hashFiles(hash, path.join(place, name));
}
