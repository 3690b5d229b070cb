import type { Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds to `hash` the contents of all files at and below `place`, with their names relative to `from`. Throws what the file
 * system throws when `place` is not there: a folder that was moved would freeze whatever hangs on its hash. Whoever
 * knows that a place may be missing says so with `hashIfThere`.
 */
export function hashFiles(hash: Hash, place: string, from = '.'): void {
  add(hash, place, from, statSync(place));
}

/** The same for a place that may be missing; then it adds nothing. */
export function hashIfThere(hash: Hash, place: string, from = '.'): void {
  if (statSync(place, { throwIfNoEntry: false })) hashFiles(hash, place, from);
}

type Stats = ReturnType<typeof statSync> & object;

/** Links below a place are not followed, and what is neither file nor folder is not opened: reading a pipe would never end. */
function add(hash: Hash, place: string, from: string, stats: Stats): void {
  if (stats.isDirectory()) {
    for (const name of readdirSync(place).sort()) add(hash, path.join(place, name), from, lstatSync(path.join(place, name)));
    return;
  }
  hash.update(path.relative(from, place));
  if (stats.isFile()) hash.update(readFileSync(place));
  else if (stats.isSymbolicLink()) hash.update(readlinkSync(place));
}
