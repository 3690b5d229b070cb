import { languageTag, locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { appendTo, type Element, prependTo, setText } from '../../lib/html/tree.ts';

/** The page that a double click opens. */
export const firstPage = 'index.html';

/** A style sheet of one rule. Whoever opens the first page inside the ZIP gets that page alone, without it. */
export const unzippedStyles = { file: 'unzipped.css', text: '.unzip-first {\n  display: none;\n}\n' };

/** Puts a sentence at the top of the first page, "unzip first", which only those see whose folder is not unzipped. */
export function askToUnzip(head: Element, body: Element): void {
  appendTo(head, 'link', { rel: 'stylesheet', href: unzippedStyles.file });
  for (const locale of [...locales].reverse()) {
    const sentence = prependTo(body, 'p', { class: 'unzip-first', lang: languageTag[locale] });
    setText(sentence, translator(locale)('copies:unzipFirst'));
  }
}
