import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Lists every file below a folder, sorted and relative to it, with `/` on Windows too. Links are left out. Throws the error of the file system if there is no such folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relativeName(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Returns the path of a file relative to a folder, with `/` on Windows too. */
export function relativeName(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}
