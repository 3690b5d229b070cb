import { refusals } from '../messaging/refusals.ts';
import type { TextRule } from '../rule.ts';
import { phrasesOf } from './phrases.ts';

/** A school has a blackboard, paper and a printer. An activity that needs shopping is skipped, or the teacher pays for it. */
export const materialsAreAtHand: TextRule = {
  id: 'materials-are-at-hand',
  look: (registries) => {
    const phrases = phrasesOf(registries, 'materials-are-at-hand');
    return (written) => {
      // People in stories go shopping, and pupils wish for things; text in quotation marks is speech and does not ask anyone to buy
      // anything.
      const directions = written.passages.filter(({ hearing }) => hearing.by === 'adult' && !hearing.dialogue);
      const hearing = { by: 'adult', dialogue: true } as const;
      return refusals(
        phrases,
        written,
        directions.map((passage) => ({ ...passage, hearing })),
      );
    };
  },
};
