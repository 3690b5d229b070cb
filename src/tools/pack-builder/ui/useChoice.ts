import { useEffect, useState } from 'react';
import { type PrintChoice, readPupils, usualChoice } from '../../../paper/budget.ts';
import { keepInAddress, keepPupils, recallHere } from '../../print-budget/storage.ts';

export interface ChosenPrint {
  choice: PrintChoice;
  /** The content of the field, valid or not. */
  typed: string;
  /** Whether the field does not contain a possible number of pupils. */
  isImpossible: boolean;
  change: (part: Partial<PrintChoice>) => void;
  typePupils: (typed: string) => void;
}

/** The options for printing, kept in the address so that a link contains them, and the size of the class, kept on the device. */
export function useChoice(): ChosenPrint {
  const [choice, setChoice] = useState(usualChoice);
  const [typed, setTyped] = useState(String(usualChoice.pupils));
  const [isImpossible, setImpossible] = useState(false);

  useEffect(() => {
    const recalled = recallHere();
    setChoice(recalled.choice);
    setTyped(String(recalled.choice.pupils));
    setImpossible(recalled.impossible !== undefined);
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
    keepPupils(pupils);
  }

  return { choice, typed, isImpossible, change, typePupils };
}
