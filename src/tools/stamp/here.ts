/// <reference lib="dom" />

// Shows what the school has typed on this device: its own numbers on the blanks for them, and a link to the stamped copy next to each PDF. National
// numbers are not touched. Pages are complete without it; it has to stay small.
import { recall } from '../shared/storage.ts';
import { stampKey } from './key.ts';
import { ringing, type SchoolNumber, schoolNumbers } from './schoolNumbers.ts';

show();
// It may be typed or erased on another page of the site. Screens of the projector are then fitted again.
addEventListener('storage', () => {
  show();
  dispatchEvent(new Event('resize'));
});
addEventListener('pageshow', ({ persisted }: PageTransitionEvent) => persisted && show());

function show(): void {
  const saved = recall(stampKey);
  const numbers = schoolNumbers(saved);
  for (const link of document.querySelectorAll<HTMLElement>('[data-stamped]')) link.hidden = saved === undefined;
  for (const place of document.querySelectorAll<HTMLElement>('[data-own]')) fill(place, numbers.get(place.dataset['own']!));
  for (const box of document.querySelectorAll<HTMLElement>('[data-school]')) {
    const rows = [...box.querySelectorAll<HTMLElement>('li')];
    for (const row of rows) row.hidden = !numbers.has(row.querySelector<HTMLElement>('[data-own]')!.dataset['own']!);
    box.hidden = rows.every((row) => row.hidden);
  }
  for (const note of document.querySelectorAll<HTMLElement>('[data-own-note]'))
    note.hidden = !note.parentElement!.querySelector('[data-own]:not(:empty)');
}

function fill(place: HTMLElement, number: SchoolNumber | undefined): void {
  place.replaceChildren();
  if (!number) return;
  const href = ringing(number.phone);
  const phone = document.createElement(href ? 'a' : 'bdi');
  if (href) phone.setAttribute('href', href);
  phone.textContent = number.phone;
  // Without a letter it is read from left to right, in a language from right to left too.
  phone.dir = 'auto';
  const name = document.createElement('bdi');
  name.textContent = number.name;
  place.append(name, ' ', phone);
}
