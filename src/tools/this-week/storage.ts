/// <reference lib="dom" />

import { keepPupils, recallPupils } from '../class-size/storage.ts';
import { keep, recall } from '../shared/storage.ts';
import { type ClassList, classListFrom, shownClass, withChanged } from './classes.ts';
import { classesKey as key } from './key.ts';

/**
 * Returns the classes of this device. The number of pupils that all pages share is that of the class that is shown, wherever on the site
 * it was typed.
 */
export function recallClasses(): ClassList {
  const list = classListFrom(recall(key));
  const pupils = recallPupils();
  return withChanged(list, list.shown, ({ pupils: _, ...one }) => ({ ...one, ...(pupils === undefined ? {} : { pupils }) }));
}

/** Saves the classes, and the number of pupils of the one that is shown for all pages. Returns false when the browser refuses. */
export function keepClasses(list: ClassList): boolean {
  const one = shownClass(list);
  const isKept = keep(key, list.classes.length === 0 ? undefined : list);
  return (one === undefined || keepPupils(one.pupils)) && isKept;
}

/** Reports classes that were changed elsewhere: on another page of the site, or while this page was in the back/forward cache. */
export function followClasses(report: (list: ClassList) => void): () => void {
  const follow = ({ key: changed }: StorageEvent) => {
    if (changed === null || changed === key) report(recallClasses());
  };
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) report(recallClasses());
  };
  addEventListener('storage', follow);
  addEventListener('pageshow', comeBack);
  return () => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', comeBack);
  };
}
