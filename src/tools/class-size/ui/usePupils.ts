import { useEffect, useState } from 'react';
import { readPupils, usualChoice } from '../../../paper/budget.ts';
import { followPupils, keepPupils, recallPupils } from '../storage.ts';

export interface UsedPupils {
  pupils: number;
  /** The content of the field, valid or not. */
  typed: string;
  isImpossible: boolean;
  /** Whether the browser refuses to save the number. */
  isRefused: boolean;
  type: (text: string) => void;
}

/** The number of people of this device, for a field that changes it. Rendered only in the browser. */
export function usePupils(): UsedPupils {
  const [pupils, setPupils] = useState(() => recallPupils() ?? usualChoice.pupils);
  const [typed, setTyped] = useState(String(pupils));
  const [isRefused, setRefused] = useState(false);

  useEffect(
    () =>
      followPupils((chosen = usualChoice.pupils) => {
        setPupils(chosen);
        setTyped(String(chosen));
      }),
    [],
  );

  function type(text: string): void {
    const read = readPupils(text);
    setTyped(text);
    if (read === undefined) return;
    setPupils(read);
    setRefused(!keepPupils(read));
  }

  return { pupils, typed, isImpossible: readPupils(typed) === undefined, isRefused, type };
}
