import { helpKit } from '../site/helpKit.ts';
import type { BuiltSite } from './site/site.ts';

/** What holds pages for use without a network: the ZIP of a grade, a grade saved on a device, and the shell that every visitor of a page that saves gets. */
export type Holder = 'zip' | 'saved' | 'shell';

/**
 * The pages that an offline copy holds with its lessons, after the language, and which copies hold them. A ZIP has no home and no list
 * of grades: the page of its grade takes their place. `copy` and `elsewhere` speak of a folder. Help is in all.
 */
const companions: Readonly<Record<string, readonly Holder[]>> = {
  '': ['saved', 'shell'],
  grades: ['saved', 'shell'],
  help: ['zip', 'saved', 'shell'],
  safety: ['zip', 'saved', 'shell'],
  offline: ['zip', 'saved', 'shell'],
  'how-to-use': ['zip', 'saved'],
  printing: ['zip', 'saved'],
  stamp: ['zip', 'saved'],
  planner: ['zip', 'saved'],
  pack: ['zip', 'saved'],
  search: ['zip', 'saved'],
  sheet: ['zip', 'saved'],
  changes: ['zip', 'saved'],
  about: ['zip', 'saved'],
  evidence: ['zip', 'saved'],
  copy: ['zip'],
  elsewhere: ['zip'],
};

/** Folders of which all pages come along, and their PDFs with them. */
const kits: Readonly<Record<string, readonly Holder[]>> = {
  [`referral/${helpKit.toLowerCase()}`]: ['zip', 'saved'],
};

/** The pages of a language that the site has and that come along with the lessons. */
export function companionPages(site: BuiltSite, holder: Holder, locale: string): string[] {
  const names = Object.keys(companions).filter((name) => companions[name]!.includes(holder));
  return names.map((name) => `${locale}/${name === '' ? '' : `${name}/`}index.html`).filter((page) => site.files.has(page));
}

/** The pages of the kits that come along. */
export function kitPages(site: BuiltSite, holder: Holder, locale: string): string[] {
  const folders = Object.keys(kits).filter((name) => kits[name]!.includes(holder));
  return folders.flatMap((folder) => pagesBelow(site, `${locale}/${folder}/`));
}

/** The page of a folder and those below it, as a lesson's handouts are. */
export function pagesBelow(site: BuiltSite, folder: string): string[] {
  return [...site.files].filter((file) => file.startsWith(folder) && file.endsWith('/index.html'));
}
