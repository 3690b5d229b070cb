import { useEffect, useRef, useState } from 'react';
import { type PrintChoice, readPupils, usualChoice } from '../../../paper/budget.ts';
import { followPupils, keepPupils } from '../../class-size/storage.ts';
import { recallHere } from '../../print-budget/recallHere.ts';
import { keepInAddress } from '../../print-budget/storage.ts';

export interface ChosenPrint {
  choice: PrintChoice;
  /** The content of the field, valid or not. */
  typed: string;
  /** Whether the field does not contain a possible number of pupils. */
  isImpossible: boolean;
  /** Whether the browser refuses to save the number of pupils. */
  isRefused: boolean;
  change: (part: Partial<PrintChoice>) => void;
  typePupils: (typed: string) => void;
}

/** The options for printing, kept in the address so that a link contains them, and the size of the class, kept on the device. */
export function useChoice(): ChosenPrint {
  const [choice, setChoice] = useState(usualChoice);
  const latest = useRef(choice);
  latest.current = choice;
  const [typed, setTyped] = useState(String(usualChoice.pupils));
  const [isImpossible, setImpossible] = useState(false);
  const [isRefused, setRefused] = useState(false);

  useEffect(() => {
    const recalled = recallHere();
    setChoice(recalled.choice);
    setTyped(String(recalled.choice.pupils));
    setImpossible(recalled.impossible !== undefined);
    return followPupils((pupils = usualChoice.pupils) => {
      const next = { ...latest.current, pupils };
      setChoice(next);
      keepInAddress(next);
      setTyped(String(pupils));
      setImpossible(false);
    });
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
    setRefused(!keepPupils(pupils));
  }

  return { choice, typed, isImpossible, isRefused, change, typePupils };
}
