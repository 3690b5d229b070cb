import { type Locale, locales, originalLocale } from '../../curriculum/locale.ts';

/** Returns the language of a page: its first folder, or Chinese if it has none. */
export function localeOf(page: string): Locale {
  return locales.find((locale) => page.startsWith(`${locale}/`)) ?? originalLocale;
}
