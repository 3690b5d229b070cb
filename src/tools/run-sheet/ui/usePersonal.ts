import { useEffect, useState } from 'react';
import { keep, recall } from '../../shared/storage.ts';
import { nothingPersonal, type Personal, personalFrom, personalKey } from '../personal.ts';

interface Kept {
  personal: Personal;
  /** Whether the browser refuses to save. */
  refused: boolean;
  change: (personal: Personal) => void;
  erase: () => void;
}

/** Personal data, saved on this device for each workshop separately. */
export function usePersonal(workshop: string): Kept {
  const key = personalKey + workshop;
  const [personal, setPersonal] = useState(nothingPersonal);
  const [refused, setRefused] = useState(false);

  useEffect(() => setPersonal(personalFrom(recall(key))), [key]);

  function change(next: Personal): void {
    setPersonal(next);
    const empty = next.names === '' && next.list === undefined && Object.keys(next.leads).length === 0;
    setRefused(!keep(key, empty ? undefined : next));
  }

  return { personal, refused, change, erase: () => change(nothingPersonal) };
}
