import { direction, type Locale, languageTag } from '../curriculum/locale.ts';

/** The attributes of an element whose words are in a language. */
export interface InLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The attributes of a whole page. Left to right is what a browser assumes. */
export function pageIn(locale: Locale): InLanguage {
  return { lang: languageTag[locale], ...(direction[locale] === 'rtl' ? { dir: 'rtl' } : {}) };
}

/**
 * The attributes of an element that is a number, an address or a date alone: in a language from right to left it is still read from left to
 * right, and what is around it does not take its groups apart. In a text they are found by `blocks/Directed.astro`.
 */
export function numberIn(locale: Locale): InLanguage {
  return direction[locale] === 'rtl' ? { dir: 'ltr' } : {};
}

/** The attributes of a part of a page: none if it is in the language around it. The direction is written where it turns. */
export function partIn(locale: Locale, around: Locale): InLanguage {
  if (locale === around) return {};
  return { lang: languageTag[locale], ...(direction[locale] === direction[around] ? {} : { dir: direction[locale] }) };
}
