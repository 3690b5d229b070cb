/// <reference lib="dom" />

import type { PrintChoice } from '../../paper/budget.ts';
import { keepText, recallText } from '../shared/storage.ts';
import { queryWith, type Recalled, recallChoice } from './choice.ts';

/** Key of the size of the class in localStorage. The rest of the choice is not saved. */
const key = 'paper-kite.pupils';

/** Reads the options for printing from the address of this page and from the device. */
export function recallHere(): Recalled {
  return recallChoice(location.search, recallText(key));
}

/** Saves the size of a class on the device, or removes it when it is undefined. */
export function keepPupils(pupils: number | undefined): void {
  keepText(key, pupils === undefined ? undefined : String(pupils));
}

/** Writes a choice to the address of this page, so that a link contains it. */
export function keepInAddress(choice: PrintChoice): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${queryWith(location.search, choice)}${location.hash}`);
  } catch {
    // Some browsers do not allow pages on file:// to change their address.
  }
}
