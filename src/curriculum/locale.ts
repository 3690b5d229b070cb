import { languagesFolder, readLanguages } from './language.ts';

/**
 * A language of the curriculum by its code. The compiler knows the two whose words are part of the project and holds every table to
 * both. A language that is added as files (docs/translation.md) joins `locales` when the program starts and is one of them from
 * then on: what it lacks is filled from the languages that stand in for it, and what depends on writing goes by `like`.
 */
export type Locale = 'zh' | 'en';

const languages = readLanguages(languagesFolder);

/** The languages of the curriculum. The first is the original: every document exists in it. */
export const locales: readonly Locale[] = [...languages.keys()] as Locale[];

export const originalLocale: Locale = 'zh';

/** The languages whose words are complete; the compiler sees to it. */
export const builtInLocales: readonly Locale[] = ['zh', 'en'];

/** The BCP 47 tag that stands on pages and in PDFs: one per language everywhere, because search keeps an index per tag. */
export const languageTag: Record<Locale, string> = byLocale((locale) => languages.get(locale)!.tag);

/** What a language is called in itself. */
export const ownName: Record<Locale, string> = byLocale((locale) => languages.get(locale)!.name);

/** The language whose typography, sentence ends and room on paper a language shares. */
export const like: Record<Locale, 'zh' | 'en'> = byLocale((locale) => languages.get(locale)!.like);

/** A text in every language. */
export type Localized = Record<Locale, string>;

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The languages other than the given one, in the order in which they stand in for it. */
export function otherLocales(locale: Locale): Locale[] {
  const first = languages.get(locale)!.insteadOf as Locale[];
  return [...first, ...locales.filter((other) => other !== locale && !first.includes(other))];
}

/** A table with an entry for every language. */
export function byLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}

/** Fills a table for the languages that have no entry with that of the first language that stands in for them. */
export function filled<T>(given: Partial<Record<Locale, T>>): Record<Locale, T> {
  return byLocale((locale) => [locale, ...otherLocales(locale)].map((candidate) => given[candidate]).find((value) => value !== undefined)!);
}
