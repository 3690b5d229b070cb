import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeSums } from '../offline/copy/sums.ts';
import { readEdition } from '../offline/edition.ts';
import { fillCopies } from '../offline/portable/fillCopies.ts';
import { type CopiesRequest, type CopyEntry, makeCopies } from '../offline/portable/makeCopies.ts';
import { writeSaving } from '../offline/saving/build/writeSaving.ts';
import { apart } from './apart.ts';
import { siteBase } from './base.ts';
import { withLock } from './lock.ts';
import { strangersIn, writeMark } from './mark.ts';
import { outFolder, refuseStrangers } from './outFolder.ts';
import { replace, tidyUp } from './place.ts';
import { writeSiteSums } from './siteSums.ts';
import { inWorkFolder } from './work.ts';

/** The folder that is carried stands next to the one that is served: `dist-portable` for `dist`. */
export function portableFolder(out: string): string {
  return `${out}-portable`;
}

/**
 * Makes the copies of a site that is being built in `site`, so that nothing reads it yet: the ZIPs in its `copies/`, their
 * sizes in its pages, and the portable folder at `portable`.
 */
export async function addCopies(site: string, portable: string): Promise<CopyEntry[]> {
  const entries = await makeCopies(requestFor(site, portable, path.join(site, 'copies')));
  fillCopies(site, entries, siteBase());
  return entries;
}

/**
 * Makes the copies of a finished site again. Site and portable folder are made anew in a folder of their own and put in their
 * places by renaming, so that whatever goes wrong, the last ones are still there. Throws a Refusal as a build does.
 */
export async function renewCopies(folder: string, root: string): Promise<CopyEntry[]> {
  const site = outFolder({ folder, asked: '--site', kind: 'renewed', root });
  const portable = outFolder({ folder: portableFolder(site), asked: '--site', kind: 'portable', root });
  return withLock([site, portable], 'npm run portable', async () => {
    tidyUp(portable, 'portable');
    return inWorkFolder(async (work) => {
      const made = { site: path.join(work, 'site'), portable: path.join(work, 'portable') };
      // Files that no build wrote are carried over, and stay known as such.
      const strangers = strangersIn(site, 'site');
      // These are made anew, whatever is in them.
      if (strangers.some((file) => /^(offline|copies)\//.test(file))) refuseStrangers(site, 'site');
      const last = new Set(zipsIn(site));
      cpSync(site, made.site, { recursive: true, verbatimSymlinks: true, filter: (file) => !last.has(file) });
      const entries = await addCopies(made.site, made.portable);
      // The pages have changed, and with them the hashes by which a phone knows them.
      await writeSaving(made.site, siteBase());
      writeMark(made.site, strangers);
      writeSiteSums(made.site, strangers);
      replace([
        { made: made.portable, out: portable, kind: 'portable' },
        { made: made.site, out: site, kind: 'site', carried: strangers },
      ]);
      return entries;
    });
  });
}

/** The copies that a site has, which are made again. */
function zipsIn(site: string): string[] {
  const folder = path.join(site, 'copies');
  try {
    const entries = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as CopyEntry[];
    return [...entries.map(({ file }) => path.join(folder, path.basename(file))), path.join(folder, 'manifest.json')];
  } catch {
    return [];
  }
}

function requestFor(site: string, portable: string, zips: string): CopiesRequest {
  const edition = readEdition();
  return {
    site,
    base: siteBase(),
    edition,
    portable,
    zips,
    work: `${portable}-work`,
    // Apart, so that a Pagefind that is killed is a sentence and not the end of this process.
    buildIndexes: (folders) => apart<void>({ stage: 'copies', folders }),
    // Last of all: what is written after it would be a stranger in its own copy.
    finish: (folder) => void writeSums(folder, edition),
  };
}
