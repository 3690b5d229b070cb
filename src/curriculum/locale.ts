/** The languages of the curriculum. The first is the original: every document exists in it. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

export const originalLocale: Locale = 'zh';

/** The BCP 47 tag that stands on pages and in PDFs: one per language everywhere, because search keeps an index per tag. */
export const languageTag: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** A text in every language. */
export type Localized = Record<Locale, string>;

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The languages other than the given one, in the order in which they stand in for it. */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale);
}
