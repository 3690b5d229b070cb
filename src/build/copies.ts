import path from 'node:path';
import { readEdition } from '../offline/edition.ts';
import { fillCopies } from '../offline/portable/fillCopies.ts';
import { type CopiesRequest, type CopyEntry, makeCopies } from '../offline/portable/makeCopies.ts';
import { writeSaving } from '../offline/site/writeSaving.ts';
import { writeSums } from '../offline/sums.ts';
import { buildSearchIndexes } from '../search/buildIndex.ts';
import { besideOf, replace, tidyUp } from './place.ts';

/** The path below which the site is hosted; Astro reads it from the same variable. */
const base = () => process.env['PAPER_KITE_BASE'] ?? '/';

/** The folder that is carried stands beside the one that is served: `dist-portable` for `dist`. */
export function portableFolder(out: string): string {
  return `${out}-portable`;
}

/**
 * Makes the copies of a site that is being built in `site`, so that nothing reads it yet: the ZIPs in its `copies/`, their
 * sizes in its pages, and the portable folder at `portable`.
 */
export async function addCopies(site: string, portable: string): Promise<CopyEntry[]> {
  const entries = await makeCopies(requestFor(site, portable, path.join(site, 'copies')));
  fillCopies(site, entries, base());
  return entries;
}

/**
 * Makes the copies of a finished site again. Everything is made beside its place and put there by renaming, so that whatever
 * goes wrong, the last copies are still there.
 */
export async function renewCopies(site: string): Promise<CopyEntry[]> {
  const portable = portableFolder(site);
  const zips = path.join(site, 'copies');
  const places = [portable, zips];
  for (const place of places) tidyUp(place);
  try {
    const entries = await makeCopies(requestFor(site, besideOf(portable), besideOf(zips)));
    for (const place of places) replace(place);
    fillCopies(site, entries, base());
    // The pages have changed, and with them the hashes by which a phone knows them.
    await writeSaving(site, base());
    return entries;
  } finally {
    for (const place of places) tidyUp(place);
  }
}

function requestFor(site: string, portable: string, zips: string): CopiesRequest {
  const edition = readEdition();
  return {
    site,
    base: base(),
    edition,
    portable,
    zips,
    work: `${portable}-work`,
    buildIndexes: buildSearchIndexes,
    // Last of all: what is written after it would be a stranger in its own copy.
    finish: (folder) => void writeSums(folder, edition),
  };
}
