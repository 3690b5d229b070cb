import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Files that are packed already: deflating them again costs time and saves nothing. */
const packed = /\.(pdf|png|jpe?g|webp|woff2|zip)$/;

/**
 * A folder as a ZIP in which everything stands in one folder named `inside`. The files are sorted and all have one date
 * (`2026-11-23`), so that the same folder gives the same bytes.
 */
export function zipFolder(folder: string, inside: string, date: string): { bytes: Uint8Array; files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  // A ZIP keeps a wall clock without a zone: so is this date made, and read.
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const contents: Zippable = {};
  for (const file of files) {
    contents[`${inside}/${file}`] = [readFileSync(path.join(folder, file)), { level: packed.test(file) ? 0 : 9, mtime }];
  }
  return { bytes: zipSync(contents), files: files.length };
}
