import { refusals } from '../messaging/refusals.ts';
import type { TextRule } from '../rule.ts';
import { phrasesOf } from './phrases.ts';

/** A school has a blackboard, paper and a printer. What has to be bought is not done, or the teacher pays for it. */
export const materialsAreAtHand: TextRule = {
  id: 'materials-are-at-hand',
  look: (registries) => {
    const phrases = phrasesOf(registries, 'materials-are-at-hand');
    return (written) => {
      // People in stories go shopping, and pupils wish for things; what stands in quotation marks is said, and nobody's errand.
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
