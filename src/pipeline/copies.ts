import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { copyFormats } from '../export/formats.ts';
import { writeSums } from '../offline/copy/sums.ts';
import { readEdition } from '../offline/edition.ts';
import type { CopyEntry } from '../offline/portable/copyEntry.ts';
import { fillCopies } from '../offline/portable/fillCopies.ts';
import { type CopiesRequest, makeCopies } from '../offline/portable/makeCopies.ts';
import { writeSaving } from '../offline/saving/build/writeSaving.ts';
import { runInChildProcess } from './childProcess.ts';
import { foreignFilesIn, writeMarker } from './folderMarker.ts';
import { withLock } from './lock.ts';
import { outFolder, refuseForeignFiles } from './outFolder.ts';
import { cleanUpLeftovers, replaceFolders } from './replaceFolders.ts';
import { siteBase } from './siteBase.ts';
import { siteProgramHash } from './siteProgramHash.ts';
import { writeSiteSums } from './siteSums.ts';
import { inWorkFolder } from './workFolder.ts';

/** Returns the path of the portable folder, next to the site: `dist-portable` for `dist`. */
export function portableFolder(out: string): string {
  return `${out}-portable`;
}

/**
 * Makes the copies of a site under construction in `site`: the ZIPs in its `copies/`, their sizes in its pages, and the portable
 * folder at `portable`. `formats`: those that they have besides PDF, by their ids.
 */
export async function addCopies(site: string, portable: string, formats: readonly string[] = copyFormats): Promise<CopyEntry[]> {
  const entries = await makeCopies({ ...requestFor(site, portable, path.join(site, 'copies')), formats });
  fillCopies(site, entries, siteBase());
  return entries;
}

/**
 * Makes the copies of a finished site again. Site and portable folder are written to a temporary folder and renamed at the end, so that
 * the last ones survive any failure. Throws a Refusal as a build does.
 */
export async function renewCopies(folder: string, root: string, formats: readonly string[] = copyFormats): Promise<CopyEntry[]> {
  const site = outFolder({ folder, asked: '--site', kind: 'renewed', root });
  const portable = outFolder({ folder: portableFolder(site), asked: '--site', kind: 'portable', root });
  return withLock([site, portable], 'npm run portable', async () => {
    cleanUpLeftovers(portable, 'portable');
    return inWorkFolder(async (work) => {
      const made = { site: path.join(work, 'site'), portable: path.join(work, 'portable') };
      // Files that no build wrote are carried over and remain foreign.
      const foreign = foreignFilesIn(site, 'site');
      // These folders are rebuilt from scratch.
      if (foreign.some((file) => /^(offline|copies)\//.test(file))) refuseForeignFiles(site, 'site');
      const last = new Set(zipsIn(site));
      cpSync(site, made.site, { recursive: true, verbatimSymlinks: true, filter: (file) => !last.has(file) });
      const entries = await addCopies(made.site, made.portable, formats);
      // The pages have changed, and so have the hashes with which a phone checks them.
      await writeSaving(made.site, siteBase());
      writeMarker(made.site, foreign);
      writeSiteSums(made.site, foreign);
      replaceFolders([
        { made: made.portable, out: portable, kind: 'portable' },
        { made: made.site, out: site, kind: 'site', carried: foreign },
      ]);
      return entries;
    });
  });
}

/** Lists the ZIPs of a site and their manifest, which are made again. */
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
    // In a child process: if Pagefind is killed, an error is reported and this process does not end.
    buildIndexes: (folders) => runInChildProcess<void>({ stage: 'copies', folders }),
    kept: { folder: path.resolve('.cache/copies'), program: siteProgramHash() },
    // The last step: a file written after it would count as foreign in its own copy.
    finish: (folder) => void writeSums(folder, edition),
  };
}
