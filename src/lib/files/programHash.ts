import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { hashFiles } from './hash.ts';

/**
 * Folders of `src` that a check and a PDF cannot depend on: nothing below imports them (`.dependency-cruiser.cjs`). They are named, and
 * not the others, so that a new folder counts until it is named here.
 */
const above = ['authoring', 'offline', 'pages', 'pipeline', 'site', 'tools'];

let known: string | undefined;

/**
 * A hash of the code that reads, checks and prints a curriculum and of the versions of all packages, as 64 hexadecimal digits. It is the
 * key of every cache whose records depend on code, so that no folder can be missed. Throws when a folder or the lock file is not there.
 */
export function programHash(): string {
  if (known === undefined) {
    const hash = createHash('sha256');
    const src = path.resolve('src');
    for (const name of readdirSync(src).sort()) if (!above.includes(name)) hashFiles(hash, path.join(src, name), src);
    hashFiles(hash, path.resolve('package-lock.json'));
    known = hash.digest('hex');
  }
  return known;
}
