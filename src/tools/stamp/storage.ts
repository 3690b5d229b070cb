/// <reference lib="dom" />

import { keep, recall } from '../shared/storage.ts';
import { stampKey as key } from './key.ts';
import { isEmpty, type Stamp, stampFrom } from './stamp.ts';

/** Returns the stamp that is saved on this device; undefined when there is none. */
export function recallStamp(): Stamp | undefined {
  const saved = recall(key);
  const stamp = stampFrom(saved);
  return saved === undefined || isEmpty(stamp) ? undefined : stamp;
}

/** Saves the stamp on this device, or removes it when it is empty. Returns false when the browser refuses. */
export function keepStamp(stamp: Stamp): boolean {
  return keep(key, isEmpty(stamp) ? undefined : stamp);
}

/** Name of the event on the document when the stamp changes on this page, so that it works even if nothing can be saved. */
export const stampChanged = 'paper-kite:stamp';

/**
 * Reports a stamp that was changed or erased elsewhere: on another page of the site, or while this page was in the back/forward cache. A
 * stamp that is no longer saved must not be printed. Returns a function that stops listening.
 */
export function followStamp(report: (stamp: Stamp | undefined) => void): () => void {
  const follow = ({ key: changed }: StorageEvent) => {
    if (changed === key || changed === null) report(recallStamp());
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) report(recallStamp());
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', comeBack);
  };
}
