/// <reference lib="dom" />

import { keep, recall } from '../shared/storage.ts';
import { isEmpty, type Stamp, stampFrom } from './stamp.ts';

const key = 'paper-kite:stamp';

/** The school's stamp as this device remembers it; undefined when there is none. */
export function recallStamp(): Stamp | undefined {
  const remembered = recall(key);
  const stamp = stampFrom(remembered);
  return remembered === undefined || isEmpty(stamp) ? undefined : stamp;
}

/** Keeps the stamp on this device, or forgets it when nothing is in it. False when the browser refuses. */
export function keepStamp(stamp: Stamp): boolean {
  return keep(key, isEmpty(stamp) ? undefined : stamp);
}

/** Told on the document when the stamp changes while a page is open, so that it works where nothing can be kept. */
export const stampChanged = 'paper-kite:stamp';

/**
 * Tells of a stamp that was changed or erased elsewhere: on another page of the site, or while this one waited in the browser to be
 * come back to. What the device keeps no longer is not printed any more. Returns what ends it.
 */
export function followStamp(tell: (stamp: Stamp | undefined) => void): () => void {
  const follow = ({ key: changed }: StorageEvent) => {
    if (changed === key || changed === null) tell(recallStamp());
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell(recallStamp());
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', comeBack);
  };
}
