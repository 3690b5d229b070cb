import { textIn } from '../curriculum/curriculum.ts';
import type { Locale } from '../curriculum/locale.ts';
import { programPages, projectPages } from '../curriculum/schema/editionNavigation.ts';
import { translator } from '../i18n/translator.ts';
import { curriculum } from './curriculum.ts';

/** What a page is called in a menu: pages that the program leads to by its words, texts of the edition by their titles. */
export function pageName(locale: Locale, page: string): string {
  const known = [...programPages, ...projectPages].find((name) => name === page);
  if (known !== undefined) return translator(locale)(`site:nav.${known}`);
  const text = curriculum.pages.find(({ name }) => name === page);
  return (text && textIn(text.texts, locale)?.text.front.title) ?? page;
}
