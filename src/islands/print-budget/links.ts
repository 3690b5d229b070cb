import { needsFromText, type PrintChoice, sheetsFor } from '../../paper/budget.ts';
import { fill } from '../../site/fill.ts';

/**
 * Beside the link to a handout stands what it takes for 45 pupils: written into the page when it was built. This puts the
 * reader's own number there. The links are no part of an island, so that they need none.
 */
export function updateLinks(choice: PrintChoice, sentence: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-needs]')) {
    const sheets = sheetsFor(needsFromText(place.dataset['needs']!), choice);
    place.textContent = fill(sentence, { pupils: choice.pupils, sheets });
  }
}
