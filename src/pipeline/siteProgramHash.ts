import { createHash } from 'node:crypto';
import path from 'node:path';
import { languagesFolder } from '../curriculum/language.ts';
import { locales } from '../curriculum/locale.ts';
import { editionHash } from '../i18n/editionHash.ts';
import { hashFiles, hashIfThere } from '../lib/files/hash.ts';

/** Everything that a build reads of the project, besides the curriculum. */
const places = ['src', 'lists', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json', 'CHANGELOG.md'];

let known: string | undefined;

/**
 * Returns a hash of everything that makes pages and copies and does not belong to a curriculum: the whole program, what is served as it is, the
 * languages, the lists, the traits and words of the edition and the versions of all packages.
 */
export function siteProgramHash(): string {
  if (known === undefined) {
    const hash = createHash('sha256').update(JSON.stringify(locales)).update(editionHash());
    for (const place of places) hashFiles(hash, path.resolve(place));
    hashIfThere(hash, languagesFolder);
    known = hash.digest('hex');
  }
  return known;
}
