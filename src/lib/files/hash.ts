import type { Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Adds to `hash` the contents of all files at and below `place`, with their names relative to `from`. Throws the error of the file
 * system if `place` is missing: otherwise a cache would never change again after its folder was moved. Use `hashIfThere` for a path
 * that may be missing.
 */
export function hashFiles(hash: Hash, place: string, from = '.'): void {
  add(hash, place, from, statSync(place));
}

/** The same for a path that may be missing; then nothing is added. `counts` chooses among the files, by their paths. */
export function hashIfThere(hash: Hash, place: string, from = '.', counts: (file: string) => boolean = () => true): void {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats) add(hash, place, from, stats, counts);
}

type Stats = ReturnType<typeof statSync> & object;

/** Links are not followed, and only files and folders are opened: reading a pipe would never end. */
function add(hash: Hash, place: string, from: string, stats: Stats, counts: (file: string) => boolean = () => true): void {
  if (stats.isDirectory()) {
    for (const name of readdirSync(place).sort()) add(hash, path.join(place, name), from, lstatSync(path.join(place, name)), counts);
    return;
  }
  if (!counts(place)) return;
  hash.update(path.relative(from, place));
  if (stats.isFile()) hash.update(readFileSync(place));
  else if (stats.isSymbolicLink()) hash.update(readlinkSync(place));
}
