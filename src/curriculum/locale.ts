import { languagesFolder, readLanguages } from './language.ts';

/**
 * The code of a language of the curriculum. The compiler knows the two that are part of the project and requires both in every table. A
 * language that is added as files (docs/translation.md) joins `locales` at startup: what it lacks is filled from its fallback languages,
 * and typography follows `like`.
 */
export type Locale = 'zh' | 'en';

const languages = readLanguages(languagesFolder);

/** The languages of the curriculum. The first is the original: every document exists in it. */
export const locales: readonly Locale[] = [...languages.keys()] as Locale[];

export const originalLocale: Locale = 'zh';

/** The languages whose interface words are complete, which the compiler checks. */
export const builtInLocales: readonly Locale[] = ['zh', 'en'];

/** The BCP 47 tag on pages and in PDFs. Each language uses the same tag everywhere, because search has one index per tag. */
export const languageTag: Record<Locale, string> = byLocale((locale) => languages.get(locale)!.tag);

/** Scripts that are written from right to left. */
const fromTheRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction in which a language is written. */
export const direction: Record<Locale, 'ltr' | 'rtl'> = byLocale((locale) =>
  fromTheRight.has(new Intl.Locale(languageTag[locale]).maximize().script ?? '') ? 'rtl' : 'ltr',
);

/** The name of each language in that language. */
export const ownName: Record<Locale, string> = byLocale((locale) => languages.get(locale)!.name);

/** The language whose typography, sentence ends and space on paper a language shares. */
export const like: Record<Locale, 'zh' | 'en'> = byLocale((locale) => languages.get(locale)!.like);

/** A text in every language. */
export type Localized = Record<Locale, string>;

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The fallback languages for a language, in order. */
export function otherLocales(locale: Locale): Locale[] {
  const first = languages.get(locale)!.insteadOf as Locale[];
  return [...first, ...locales.filter((other) => other !== locale && !first.includes(other))];
}

/** A table with an entry for every language. */
export function byLocale<T>(of: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}

/** Completes a table: a language without an entry takes that of its first fallback. */
export function filled<T>(given: Partial<Record<Locale, T>>): Record<Locale, T> {
  return byLocale((locale) => [locale, ...otherLocales(locale)].map((candidate) => given[candidate]).find((value) => value !== undefined)!);
}
