import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, sorted and named relative to it with `/`, on Windows too. Links are left out. Throws what the file system throws when there is no such folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativeName(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The name of a file relative to a folder, with `/` on Windows too. */
export function relativeName(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
