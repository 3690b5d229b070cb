import type { CurriculumDocument, PlannedDocument } from '../curriculum/document.ts';
import type { Locale } from '../curriculum/locale.ts';
import { inAddress, prepCardPage, sections } from './sections.ts';

export { prepCardPage, sections };

// Astro replaces `import.meta.env`. Where Node runs this file itself, in tests, the site is at the root of its server.
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Returns a URL of the site: `url('zh', 'grades', 3)` is `/zh/grades/3/`, below the base of the site. */
export function url(locale: Locale, ...parts: (string | number)[]): string {
  return `${base}/${[locale, ...inAddress(parts)].join('/')}/`;
}

export function documentUrl(locale: Locale, document: Pick<CurriculumDocument | PlannedDocument, 'kind' | 'slug'>): string {
  return url(locale, sections[document.kind], document.slug);
}

export function handoutUrl(locale: Locale, document: Pick<CurriculumDocument, 'kind' | 'slug'>, handout: string): string {
  return url(locale, sections[document.kind], document.slug, handout);
}

/** Returns the URL of a file that is not a page: `file('packs/zh/grade-3-teacher.pdf')`. */
export function file(path: string): string {
  return `${base}/${path}`;
}

/** Returns an address with its host, for programs that read it elsewhere; undefined where the site has no address (`edition.yaml`). */
export function withHost(address: string): string | undefined {
  const site = import.meta.env?.SITE;
  return site && new URL(address, site).href;
}

/** Returns the query that makes the pack builder add documents: `?add=G3-08`. */
export function packQuery(...ids: readonly string[]): string {
  return `?add=${ids.join('.')}`;
}
