import type { Grade } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { type BuiltSite, readText } from './builtSite.ts';
import { extraPrintOf } from './extraPrints.ts';

/** A file below `packs/`, as the build lists it. */
export interface ListedPack {
  /** Relative to the site. */
  file: string;
  title: string;
  locale: Locale;
  grade?: Grade;
  /** `G3-08`, `G3-08/letter-paper`; several of a file that has more than one. */
  documents: string[];
  /** The id of its format: `docx`. A PDF that is folded is a `booklet`, one that repeats others `large` or `cards`; other PDFs have none. */
  format?: string;
  /** Of other formats: what it is called on pages, and what it is for. */
  name?: string;
  use?: string;
}

const listFile = 'packs/manifest.json';
const known = new WeakMap<BuiltSite, ListedPack[]>();

/** The files below `packs/` of a site; none if it has no list of them. */
export function listedPacks(site: BuiltSite): ListedPack[] {
  let listed = known.get(site);
  if (!listed) {
    const entries: (ListedPack & { kind: string })[] = site.files.has(listFile) ? JSON.parse(readText(site, listFile)) : [];
    listed = entries.map(({ kind, ...entry }) => {
      const file = `packs/${entry.file}`;
      const format = kind === 'booklet' ? kind : (entry.format ?? extraPrintOf(file));
      return { ...entry, file, ...(format ? { format } : {}) };
    });
    known.set(site, listed);
  }
  return listed;
}
