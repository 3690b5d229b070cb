import { type Locale, languageTag } from '../curriculum/locale.ts';

/** What a language is called in another, without its country: `languageName('zh', 'en')` is "Chinese". */
export function languageName(language: Locale, inLanguage: Locale): string {
  return new Intl.DisplayNames([languageTag[inLanguage]], { type: 'language' }).of(languageTag[language].split('-')[0]!)!;
}
