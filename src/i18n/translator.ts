import i18next, { type TFunction } from 'i18next';
import type { Locale } from '../curriculum/locale.ts';
import { type Words, words } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: Words;
  }
}

export type Translate = TFunction<(keyof Words)[]>;

const made = new Map<Locale, Translate>();

/** The interface's words in one language: `translator('zh')('blocks:minutes', { count: 5 })`. Keys are typed. */
export function translator(locale: Locale): Translate {
  let translate = made.get(locale);
  if (!translate) {
    const instance = i18next.createInstance();
    void instance.init({
      lng: locale,
      fallbackLng: false,
      ns: Object.keys(words[locale]),
      defaultNS: 'site',
      resources: { [locale]: words[locale] },
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    translate = instance.t as unknown as Translate;
    made.set(locale, translate);
  }
  return translate;
}
