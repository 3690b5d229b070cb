/// <reference lib="dom" />

import { linkParts } from '../shared/linkParts.ts';
import type { Recalled } from './choice.ts';
import { recallFrom } from './storage.ts';

/** Reads the options for printing from the address of this page and the size of the class from the device. */
export function recallHere(): Recalled {
  return recallFrom(linkParts(location.search));
}
