/// <reference lib="dom" />

import { readPupils } from '../../paper/budget.ts';
import { keepText, recallText } from '../shared/storage.ts';

/** Key of the number of people in localStorage: pupils of a class, or the people of a workshop. All pages of the site use it. */
export const pupilsKey = 'paper-kite.pupils';

/** Returns the number of people that was chosen on this device; undefined when there is none or the browser refuses access. */
export function recallPupils(): number | undefined {
  return readPupils(recallText(pupilsKey) ?? '');
}

/** Saves the number of people on the device, or removes it when it is undefined. Returns false when the browser refuses. */
export function keepPupils(pupils: number | undefined): boolean {
  return keepText(pupilsKey, pupils === undefined ? undefined : String(pupils));
}

/**
 * Reports a number of people that was chosen or removed elsewhere: on another page of the site, or while this page was in the back/forward
 * cache. Returns a function that stops listening.
 */
export function followPupils(report: (pupils: number | undefined) => void): () => void {
  let left: number | undefined;
  const follow = ({ key: changed }: StorageEvent) => {
    if (changed === pupilsKey || changed === null) report(recallPupils());
  };
  const leave = () => {
    left = recallPupils();
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && recallPupils() !== left) report(recallPupils());
  };
  addEventListener('storage', follow);
  addEventListener('pagehide', leave);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', comeBack);
  };
}
