import { helpKit, levelsSheet } from '../site/helpKit.ts';
import { levelsSegment } from '../site/sections.ts';
import type { BuiltSite } from './site/builtSite.ts';

/** The offline copies that contain these pages: the ZIP of a grade, a grade saved on a device, and the shell, which every visitor of a page with "save this grade" gets. */
export type Holder = 'zip' | 'saved' | 'shell';

/**
 * The pages that come with the lessons of an offline copy, without their language, and the copies that contain them. A ZIP has no home
 * page and no list of grades: the page of its grade replaces them. `copy` and `elsewhere` are only useful in a folder. Help is in all.
 */
const companions: Readonly<Record<string, readonly Holder[]>> = {
  '': ['saved', 'shell'],
  [levelsSegment]: ['saved', 'shell'],
  help: ['zip', 'saved', 'shell'],
  safety: ['zip', 'saved', 'shell'],
  offline: ['zip', 'saved', 'shell'],
  'how-to-use': ['zip', 'saved'],
  printing: ['zip', 'saved'],
  stamp: ['zip', 'saved'],
  'this-week': ['zip', 'saved'],
  planner: ['zip', 'saved'],
  pack: ['zip', 'saved'],
  'class-tally': ['zip', 'saved'],
  search: ['zip', 'saved'],
  sheet: ['zip', 'saved'],
  changes: ['zip', 'saved'],
  about: ['zip', 'saved'],
  evidence: ['zip', 'saved'],
  copy: ['zip'],
  elsewhere: ['zip'],
};

/** Folders whose pages and PDFs are all included: what the help page says to print, and what the crisis help in the search leads to. */
const kits: Readonly<Record<string, readonly Holder[]>> = {
  [`referral/${helpKit.toLowerCase()}`]: ['zip', 'saved'],
  [`referral/${levelsSheet.kit.toLowerCase()}/${levelsSheet.handout}`]: ['zip', 'saved'],
};

/** Lists the pages of a language that come with the lessons, as far as the site has them. */
export function companionPages(site: BuiltSite, holder: Holder, locale: string): string[] {
  const names = Object.keys(companions).filter((name) => companions[name]!.includes(holder));
  return names.map((name) => `${locale}/${name === '' ? '' : `${name}/`}index.html`).filter((page) => site.files.has(page));
}

/** Lists the pages of the included kits. */
export function kitPages(site: BuiltSite, holder: Holder, locale: string): string[] {
  const folders = Object.keys(kits).filter((name) => kits[name]!.includes(holder));
  return folders.flatMap((folder) => pagesBelow(site, `${locale}/${folder}/`));
}

/** Lists the page of a folder and those below it, such as the handouts of a lesson. */
export function pagesBelow(site: BuiltSite, folder: string): string[] {
  return [...site.files].filter((file) => file.startsWith(folder) && file.endsWith('/index.html'));
}
