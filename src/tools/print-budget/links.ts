import { fill } from '../../i18n/say.ts';
import { needsFromText, type PrintChoice, sheetsFor } from '../../paper/budget.ts';

/**
 * Next to the link to a handout the page says what it takes for 45 pupils. This puts the
 * reader's own number there.
 */
export function updateLinks(choice: PrintChoice, sentence: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-needs]')) {
    const sheets = sheetsFor(needsFromText(place.dataset['needs']!), choice);
    place.textContent = fill(sentence, { pupils: choice.pupils, sheets });
  }
}
