/// <reference lib="dom" />

import type { PrintChoice } from '../../paper/budget.ts';
import { keepText, recallText } from '../shared/storage.ts';
import { queryWith, type Recalled, recallChoice } from './choice.ts';

/** Where this device keeps the size of the class, and nothing else of the choice. */
const key = 'paper-kite.pupils';

/** How a class prints, from the address of this page and from the device. */
export function recallHere(): Recalled {
  return recallChoice(location.search, recallText(key));
}

/** Keeps the size of a class on the device, or forgets it when it is undefined. */
export function keepPupils(pupils: number | undefined): void {
  keepText(key, pupils === undefined ? undefined : String(pupils));
}

/** Puts a choice into the address of this page, so that a link carries it. */
export function keepInAddress(choice: PrintChoice): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${queryWith(location.search, choice)}${location.hash}`);
  } catch {
    // Some browsers keep the address of a file on a disk as it is.
  }
}
