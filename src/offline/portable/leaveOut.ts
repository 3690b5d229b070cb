import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { attribute, type Element, elementsOf, insertBefore, type Node, remove, setText, textOf } from '../../lib/html/tree.ts';
import { type Contents, isLeftOut } from './contents.ts';

/**
 * Removes links to files of formats that a copy does not have (`data-format`). The first place of a page (`data-formats`) that has nothing left
 * says what is missing and where it is.
 */
export function leaveOutFormats(document: Node, contents: Pick<Contents, 'formats'>, locale: Locale): void {
  const isMissing = (element: Element) => isLeftOut(contents, attribute(element, 'data-format'));
  let isSaid = false;
  for (const place of elementsOf(document).filter((element) => attribute(element, 'data-formats') !== undefined)) {
    const links = elementsOf(place).filter((element) => attribute(element, 'data-format') !== undefined);
    if (links.length === 0) continue;
    const names = links.filter(isMissing).map(nameOf);
    if (names.length === links.length) {
      if (!isSaid) sayWhere(place, [...new Set(names)], locale);
      isSaid = true;
      remove(place);
      continue;
    }
    for (const row of elementsOf(place).filter(({ tagName }) => tagName === 'div')) {
      const inside = elementsOf(row).filter((element) => attribute(element, 'data-format') !== undefined);
      if (inside.every(isMissing)) remove(row);
    }
  }
  for (const element of elementsOf(document)) if (isMissing(element)) remove(element);
}

/** What a link calls its file, without the size. */
function nameOf(link: Element): string {
  const name = elementsOf(link).find(({ tagName }) => tagName === 'b');
  return textOf(name ?? link).trim();
}

function sayWhere(place: Element, names: readonly string[], locale: Locale): void {
  const t = translator(locale);
  const sentence = insertBefore(place, 'p', { class: 'small' });
  setText(sentence, t('copies:notHere', { list: names.join(t('document:listComma')) }));
}
