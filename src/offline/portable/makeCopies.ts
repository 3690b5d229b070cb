import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { traits } from '../../curriculum/edition/traits.ts';
import type { Edition } from '../edition.ts';
import { openSite } from '../site/builtSite.ts';
import { type Copy, everything, gradeCopies } from './copies.ts';
import type { CopyEntry } from './copyEntry.ts';
import { Deflated } from './deflated.ts';
import { writeFileZips } from './fileZips.ts';
import { KeptCopies, type KeptCopiesRequest } from './keptCopies.ts';
import { makePortable } from './makePortable.ts';
import { ScriptMaker } from './scripts.ts';
import { zipFolder } from './zip.ts';

export interface CopiesRequest {
  /** A built site with its search index; read only. */
  site: string;
  /** The base path for which its pages were built, `/` by default. */
  base?: string;
  edition: Edition;
  /** Formats that the copies have besides PDF, by their ids; none by default. The copy with everything has booklets too. */
  formats?: readonly string[];
  /** The folder for the copy with everything; must not exist. */
  portable: string;
  /** The folder for the ZIPs and their manifest; must not exist. */
  zips: string;
  /** A folder for temporary files; removed at the end. */
  work: string;
  /** Writes a search index of the pages in each folder to `<folder>/pagefind`. */
  buildIndexes: (folders: string[]) => Promise<void>;
  /** Called with each finished folder before it is zipped, to add files to every copy. */
  finish?: (folder: string, copy: Copy) => void | Promise<void>;
  /** Where ZIPs of grades are kept between builds; without it all are made. */
  kept?: KeptCopiesRequest;
}

/**
 * Makes all copies that work without a network: the folder with everything, its ZIP, and a ZIP for each language and grade
 * that has lessons; and the ZIPs of files in other formats. The same site gives the same bytes. Throws a CopyError; the output is then incomplete.
 */
export async function makeCopies(request: CopiesRequest): Promise<CopyEntry[]> {
  const { site: folder, portable, zips, work, edition, formats = [], finish } = request;
  const site = openSite(folder, request.base);
  const scripts = new ScriptMaker(site);
  mkdirSync(zips, { recursive: true });
  mkdirSync(work, { recursive: true });
  const entries: CopyEntry[] = [];
  const make = async (copy: Copy, index: string, out: string) => {
    await makePortable({ scripts, contents: copy, index, out, nameOf: copy.nameOf, edition });
    await finish?.(out, copy);
    const entry = writeZip(copy, out, zips, edition, deflated);
    entries.push(entry);
    return entry;
  };
  const deflated = new Deflated(request.kept && path.join(request.kept.folder, 'deflated'));
  const kept = request.kept && new KeptCopies(request.kept, site, edition);
  try {
    const grades = gradeCopies(site, formats).filter((copy) => {
      const entry = kept?.restore(copy, zips);
      if (entry) entries.push(entry);
      return !entry;
    });
    const pagesOf = (copy: Copy) => path.join(work, `${copy.name}-pages`);
    for (const copy of grades) for (const page of copy.pages) cpSync(path.join(folder, page), path.join(pagesOf(copy), page));
    // Indexes are built in a process of their own: meanwhile this one makes the copy with everything.
    const indexed = grades.length > 0 ? request.buildIndexes(grades.map(pagesOf)) : undefined;
    await both(make(everything(site, [...formats, 'booklet']), path.join(folder, 'pagefind'), portable), indexed);
    for (const copy of grades) {
      const out = path.join(work, copy.name);
      const entry = await make(copy, path.join(pagesOf(copy), 'pagefind'), out);
      kept?.keep(copy, out, zips, entry);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  deflated.save();
  entries.push(...writeFileZips(site, zips, edition));
  entries.sort((one, other) => (one.file < other.file ? -1 : 1));
  writeFileSync(path.join(zips, 'manifest.json'), `${JSON.stringify(entries, null, 2)}\n`);
  return entries;
}

/** Waits until both have ended, also when one fails: no one removes the folder in which the other is still at work. Throws the first error. */
async function both(...tasks: (Promise<unknown> | undefined)[]): Promise<void> {
  for (const result of await Promise.allSettled(tasks)) if (result.status === 'rejected') throw result.reason;
}

/** The name of the folder in the ZIP contains the edition, so that a new one is never unpacked over an old one. */
function writeZip(copy: Copy, folder: string, zips: string, { version, date }: Edition, deflated: Deflated): CopyEntry {
  const name = `${traits.slug}-${copy.name}`;
  const file = `${name}.zip`;
  const { bytes, sha256, files } = zipFolder(folder, `${name}-${version}`, date, path.join(zips, file), deflated);
  return {
    file,
    name: copy.name,
    ...(copy.locale ? { locale: copy.locale } : {}),
    ...(copy.grade ? { grade: copy.grade } : {}),
    bytes,
    sha256,
    files,
  };
}
