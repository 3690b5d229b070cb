import { useEffect, useState } from 'react';
import { followPupils } from '../../class-size/storage.ts';
import { keptChanged } from '../../device/changed.ts';
import { keepText } from '../../shared/storage.ts';
import type { ClassList } from '../classes.ts';
import { classesKey } from '../key.ts';
import { followClasses, keepClasses, recallClasses } from '../storage.ts';

interface UsedClasses {
  list: ClassList;
  /** Whether the browser refuses to save. */
  isRefused: boolean;
  change: (list: ClassList) => void;
}

/** The classes of this device. Rendered only in the browser. */
export function useClasses(): UsedClasses {
  const [list, setList] = useState(recallClasses);
  // Found out at once, and not when a lesson has been recorded.
  const [isRefused, setRefused] = useState(() => !canKeep());

  useEffect(() => {
    const leave = [followClasses(setList), followPupils(() => setList(recallClasses()))];
    return () => {
      for (const stop of leave) stop();
    };
  }, []);

  function change(next: ClassList): void {
    setList(next);
    setRefused(!keepClasses(next));
    document.dispatchEvent(new Event(keptChanged));
  }

  return { list, isRefused, change };
}

function canKeep(): boolean {
  const trial = `${classesKey}-trial`;
  return keepText(trial, '1') && keepText(trial, undefined);
}
