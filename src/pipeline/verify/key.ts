import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../../curriculum/edition/limits.ts';
import { editionHash } from '../../i18n/editionHash.ts';
import { hashFiles } from '../../lib/files/hash.ts';
import { programHash } from '../../lib/files/programHash.ts';

/** What verifying depends on besides `programHash`: `.dependency-cruiser.cjs` sees to it that there is nothing else. */
const own = ['src/pipeline/verify', 'src/tools/stamp', 'src/screens', 'src/export'];

let known: string | undefined;

/** A hash of the code that verifies. */
function codeHash(): string {
  if (known === undefined) {
    const hash = createHash('sha256').update(programHash()).update(editionHash()).update(JSON.stringify(limits));
    for (const folder of own) hashFiles(hash, path.resolve(folder), path.resolve('.'));
    known = hash.digest('hex');
  }
  return known;
}

/** The key of what was found: the same code looked at the same bytes and asked the same of them. */
export function keyOf(asked: unknown, ...contents: readonly (Uint8Array | string)[]): string {
  const hash = createHash('sha256').update(`${codeHash()} ${JSON.stringify(asked)}`);
  for (const content of contents) hash.update(`\0${createHash('sha256').update(content).digest('hex')}`);
  return hash.digest('hex');
}

/** A sum of all style sheets and scripts of a site: what a page weighs depends on them. */
export function assetsSum(site: string): string {
  const hash = createHash('sha256');
  const folder = path.join(site, '_astro');
  for (const name of readdirSync(folder).sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}
