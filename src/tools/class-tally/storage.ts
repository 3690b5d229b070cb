/// <reference lib="dom" />

import { keep, recall } from '../shared/storage.ts';
import { tallyKey } from './key.ts';
import { isEmpty, type Tallies, talliesFrom } from './saved.ts';

/** Returns the tallies that are kept on this device. */
export function recallTallies(): Tallies {
  return talliesFrom(recall(tallyKey));
}

/** Keeps tallies on the device, or removes them when there are none. Returns false when the browser refuses. */
export function keepTallies(tallies: Tallies): boolean {
  return keep(tallyKey, isEmpty(tallies) ? undefined : tallies);
}

/** Reports tallies that were changed in another tab, so that none are lost. Returns a function that stops listening. */
export function followTallies(report: (tallies: Tallies) => void): () => void {
  const follow = ({ key }: StorageEvent) => {
    if (key === tallyKey || key === null) report(recallTallies());
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
