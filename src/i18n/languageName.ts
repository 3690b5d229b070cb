import { type Locale, ownName } from '../curriculum/locale.ts';
import type { Translate } from './translator.ts';

/** What a language is called in the language of a page: "Chinese". One that was added is called as it calls itself. */
export function languageName(t: Translate, language: Locale): string {
  return t(`document:language.${language}`, { defaultValue: ownName[language] });
}
