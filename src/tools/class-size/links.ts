import { fill } from '../../i18n/say.ts';
import { needsFromText, type PrintChoice, sheetsFor } from '../../paper/budget.ts';

/**
 * Updates the amounts of paper next to links to handouts: the page is built for the usual number of people, this shows them for the reader's own number.
 */
export function updateLinks(choice: PrintChoice, sentence: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-needs]')) {
    const sheets = sheetsFor(needsFromText(place.dataset['needs']!), choice);
    place.textContent = fill(sentence, { pupils: choice.pupils, sheets });
  }
}
