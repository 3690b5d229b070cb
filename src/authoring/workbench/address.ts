import { isLocale, type Locale } from '../../curriculum/locale.ts';

/** Which text the workbench shows: of a document, or of one of its handouts. */
export interface BenchAddress {
  locale: Locale;
  /** `g3-08` */
  slug: string;
  handout?: string;
}

/** Parses `zh/g3-08/letter-paper/`; undefined when it is not an address. */
export function readAddress(path: string): BenchAddress | undefined {
  const [locale = '', slug = '', handout, ...more] = path.split('/').filter((part) => part !== '');
  if (!isLocale(locale) || !/^[a-z0-9-]+$/.test(slug) || more.length > 0) return undefined;
  return { locale, slug, ...(handout === undefined ? {} : { handout }) };
}

/** Formats an address as a path below the workbench: `zh/g3-08/letter-paper/`. */
export function pathOf({ locale, slug, handout }: BenchAddress): string {
  return `${[locale, slug, ...(handout === undefined ? [] : [handout])].join('/')}/`;
}
