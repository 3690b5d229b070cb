import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { hashFiles } from './hash.ts';

/**
 * Folders of `src` that neither a check nor a PDF can depend on, since no lower layer imports them (`.dependency-cruiser.cjs`). This is
 * a list of exceptions, so that a new folder is hashed until it is added here.
 */
const above = ['authoring', 'export', 'offline', 'pages', 'pipeline', 'screens', 'site', 'tools'];

let known: string | undefined;

/**
 * Returns a hash of the code that reads, checks and prints a curriculum and of the versions of all packages, as 64 hexadecimal digits. It
 * is the key of every cache whose records depend on code. Throws if a folder or the lock file is missing.
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
