import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Grade } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import type { Edition } from '../edition.ts';
import { openSite } from '../site/builtSite.ts';
import { type Copy, everything, gradeCopies } from './copies.ts';
import { makePortable } from './makePortable.ts';
import { ScriptMaker } from './scripts.ts';
import { zipFolder } from './zip.ts';

/** A ZIP as the download page and the manifest show it. */
export interface CopyEntry {
  /** Relative to the folder of ZIPs: `paper-kite-zh-grade-3.zip`. */
  file: string;
  /** The name used in pages (`data-copy`): `zh-grade-3`. */
  name: string;
  locale?: Locale;
  grade?: Grade;
  bytes: number;
  sha256: string;
  /** The number of files in it. */
  files: number;
}

export interface CopiesRequest {
  /** A built site with its search index; read only. */
  site: string;
  /** The base path for which its pages were built, `/` by default. */
  base?: string;
  edition: Edition;
  /** Formats of documents beside PDF that the copies have, by their extension; none by default. */
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
}

/**
 * Makes all copies that work without a network: the folder with everything, its ZIP, and a ZIP for each language and grade
 * that has lessons. The same site gives the same bytes. Throws a CopyError; the output is then incomplete.
 */
export async function makeCopies(request: CopiesRequest): Promise<CopyEntry[]> {
  const { site: folder, portable, zips, work, edition, formats = [], finish } = request;
  const site = openSite(folder, request.base);
  const scripts = new ScriptMaker(site);
  mkdirSync(zips, { recursive: true });
  mkdirSync(work, { recursive: true });
  const entries: CopyEntry[] = [];
  const make = async (copy: Copy, index: string, out: string) => {
    await makePortable({ scripts, contents: { ...copy, formats }, index, out, nameOf: copy.nameOf, edition });
    await finish?.(out, copy);
    entries.push(writeZip(copy, out, zips, edition));
  };
  try {
    await make(everything(site), path.join(folder, 'pagefind'), portable);
    const grades = gradeCopies(site);
    const pagesOf = (copy: Copy) => path.join(work, `${copy.name}-pages`);
    for (const copy of grades) for (const page of copy.pages) cpSync(path.join(folder, page), path.join(pagesOf(copy), page));
    await request.buildIndexes(grades.map(pagesOf));
    for (const copy of grades) await make(copy, path.join(pagesOf(copy), 'pagefind'), path.join(work, copy.name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  entries.sort((one, other) => (one.file < other.file ? -1 : 1));
  writeFileSync(path.join(zips, 'manifest.json'), `${JSON.stringify(entries, null, 2)}\n`);
  return entries;
}

/** The name of the folder in the ZIP contains the edition, so that a new one is never unpacked over an old one. */
function writeZip(copy: Copy, folder: string, zips: string, { version, date }: Edition): CopyEntry {
  const name = `paper-kite-${copy.name}`;
  const file = `${name}.zip`;
  const { bytes, sha256, files } = zipFolder(folder, `${name}-${version}`, date, path.join(zips, file));
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
