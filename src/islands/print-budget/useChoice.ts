import { useEffect, useState } from 'react';
import { keepText, recallText } from '../../device/memory.ts';
import { type PrintChoice, readPupils, usualChoice } from '../../paper/budget.ts';
import { queryWith, recallChoice } from './choice.ts';

/** The size of the class is remembered here, on this device alone. */
const memory = 'paper-kite.pupils';

export interface ChosenPrint {
  /** False in the page as it was built, before the script wakes. */
  awake: boolean;
  choice: PrintChoice;
  /** What stands in the field, whether or not a class can have it. */
  typed: string;
  /** Whether what stands there is no number of pupils. */
  isImpossible: boolean;
  change: (part: Partial<PrintChoice>) => void;
  typePupils: (typed: string) => void;
  /** Back to the usual class; nothing stays in the address or on the device. */
  forget: () => void;
}

/** What a reader chose, kept in the address, so that a link carries it, and the size of the class on the device. */
export function useChoice(): ChosenPrint {
  const [awake, setAwake] = useState(false);
  const [choice, setChoice] = useState(usualChoice);
  const [typed, setTyped] = useState(String(usualChoice.pupils));
  const [isImpossible, setImpossible] = useState(false);

  useEffect(() => {
    const recalled = recallChoice(location.search, recallText(memory));
    setChoice(recalled.choice);
    setTyped(String(recalled.choice.pupils));
    setImpossible(recalled.impossible !== undefined);
    setAwake(true);
  }, []);

  function change(part: Partial<PrintChoice>): void {
    const next = { ...choice, ...part };
    setChoice(next);
    keepInAddress(next);
  }

  function typePupils(text: string): void {
    const pupils = readPupils(text);
    setTyped(text);
    setImpossible(pupils === undefined);
    if (pupils === undefined) return;
    change({ pupils });
    keepText(memory, String(pupils));
  }

  function forget(): void {
    setChoice(usualChoice);
    setTyped(String(usualChoice.pupils));
    setImpossible(false);
    keepInAddress(usualChoice);
    keepText(memory, undefined);
  }

  return { awake, choice, typed, isImpossible, change, typePupils, forget };
}

function keepInAddress(choice: PrintChoice): void {
  try {
    history.replaceState(history.state, '', `${location.pathname}${queryWith(location.search, choice)}${location.hash}`);
  } catch {
    // Some browsers keep the address of a file on a disk as it is.
  }
}
