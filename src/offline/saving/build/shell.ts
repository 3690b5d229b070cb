import { locales } from '../../../curriculum/locale.ts';
import type { SiteFiles } from './siteFiles.ts';

/** The pages of the shell, after the language: where a visitor begins, whom to call, and what to do without a network. */
const pages = ['', 'grades/', 'help/', 'safety/', 'offline/'];

/**
 * The addresses of the shell: what every visitor of a page that saves gets without asking, so it is small. A grade's own page
 * comes with the grade, as search does: without lessons and index they would promise what they cannot give.
 */
export function shellAddresses(site: SiteFiles): string[] {
  const wanted = ['', ...locales.flatMap((locale) => pages.map((page) => `${locale}/${page}`))];
  return site.withParts(wanted.filter((address) => site.has(address)));
}
