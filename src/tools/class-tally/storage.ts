/// <reference lib="dom" />

import { keep, recall } from '../shared/storage.ts';
import { isEmpty, type Tallies, talliesFrom } from './saved.ts';

/**
 * What this tool keeps in localStorage, for what lists, exports or imports everything that the site keeps on a device: the key, what makes
 * valid tallies of whatever is found under it, and the sentence that says what it is.
 */
export const tallyData = { key: 'paper-kite.tallies', read: talliesFrom, about: 'classTally:own.about' } as const;

/** Returns the tallies that are kept on this device. */
export function recallTallies(): Tallies {
  return talliesFrom(recall(tallyData.key));
}

/** Keeps tallies on the device, or removes them when there are none. Returns false when the browser refuses. */
export function keepTallies(tallies: Tallies): boolean {
  return keep(tallyData.key, isEmpty(tallies) ? undefined : tallies);
}

/** Reports tallies that were changed in another tab, so that none are lost. Returns a function that stops listening. */
export function followTallies(report: (tallies: Tallies) => void): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === tallyData.key || key === null) report(recallTallies());
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) report(recallTallies());
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', comeBack);
  };
}
