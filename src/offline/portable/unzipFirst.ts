import { languageTag, locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { appendTo, type Element, prependTo, setText } from '../../lib/html/tree.ts';

/** The page that a reader opens by double click. */
export const firstPage = 'index.html';

/** A style sheet of one rule. If the first page is opened inside the ZIP, only that page is extracted, without this style sheet. */
export const unzippedStyles = { file: 'unzipped.css', text: '.unzip-first {\n  display: none;\n}\n' };

/** Adds the sentence "unzip first" to the first page, which is only visible if the folder is not unzipped. */
export function askToUnzip(head: Element, body: Element): void {
  appendTo(head, 'link', { rel: 'stylesheet', href: unzippedStyles.file });
  for (const locale of [...locales].reverse()) {
    const sentence = prependTo(body, 'p', { class: 'unzip-first', lang: languageTag[locale] });
    setText(sentence, translator(locale)('copies:unzipFirst'));
  }
}
