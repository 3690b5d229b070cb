import { refusals } from '../messaging/refusals.ts';
import type { TextRule } from '../rule.ts';
import { phrasesOf } from './phrases.ts';

/** A school has a blackboard, paper and a printer. What has to be bought is not done, or the teacher pays for it. */
export const materialsAreAtHand: TextRule = {
  id: 'materials-are-at-hand',
  look: (registries) => {
    const phrases = phrasesOf(registries, 'materials-are-at-hand');
    return (written) => {
      // People in stories go shopping, and pupils wish for things.
      const directions = written.passages.filter(({ hearing }) => hearing.by === 'adult' && !hearing.dialogue);
      return refusals(phrases, written, directions);
    };
  },
};
