/// <reference lib="dom" />
// Loads the card of the home page if a class is remembered on this device. Most who open the page have none.

import { recallText } from '../shared/storage.ts';
import { classesKey } from './key.ts';

const card = document.querySelector<HTMLElement>('[data-home-week]');
if (card && recallText(classesKey) !== undefined) void load(card);

async function load(place: HTMLElement): Promise<void> {
  // Without a network the page is as it is without a class.
  const code = await import('./homeCard.ts').catch(() => undefined);
  code?.startCard(place);
}
