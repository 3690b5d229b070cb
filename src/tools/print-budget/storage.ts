/// <reference lib="dom" />

import type { PrintChoice } from '../../paper/budget.ts';
import { recallPupils } from '../class-size/storage.ts';
import { queryWith, type Recalled, recallChoice } from './choice.ts';

interface OwnState {
  paperKiteChoice?: boolean;
}

/** Reads the options for printing from the parts of this page's address and the size of the class from the device. */
export function recallFrom(params: URLSearchParams): Recalled {
  return recallChoice(params, recallPupils(), (history.state as OwnState | null)?.paperKiteChoice === true);
}

/** Writes a choice to the address of this page, so that a link contains it. */
export function keepInAddress(choice: PrintChoice): void {
  const state = { ...history.state, paperKiteChoice: true } satisfies OwnState;
  try {
    history.replaceState(state, '', `${location.pathname}${queryWith(location.search, choice)}${location.hash}`);
  } catch {
    // Some browsers do not allow pages on file:// to change their address.
  }
}
