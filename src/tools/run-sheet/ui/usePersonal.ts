import { useEffect, useState } from 'react';
import { keep, recall } from '../../shared/storage.ts';
import { nothingPersonal, type Personal, personalFrom } from '../personal.ts';

interface Kept {
  personal: Personal;
  /** The browser does not let the page keep anything. */
  refused: boolean;
  change: (personal: Personal) => void;
  erase: () => void;
}

/** Names stay on this device, one memory for each workshop. */
export function usePersonal(workshop: string): Kept {
  const key = `paper-kite:run-sheet:${workshop}`;
  const [personal, setPersonal] = useState(nothingPersonal);
  const [refused, setRefused] = useState(false);

  useEffect(() => setPersonal(personalFrom(recall(key))), [key]);

  function change(next: Personal): void {
    setPersonal(next);
    const empty = next.names === '' && Object.keys(next.leads).length === 0;
    setRefused(!keep(key, empty ? undefined : next));
  }

  return { personal, refused, change, erase: () => change(nothingPersonal) };
}
