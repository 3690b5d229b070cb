import type { Curriculum } from '../../curriculum/curriculum.ts';
import { passagesOf } from '../messaging/passages.ts';
import { type Rule, textsOf } from '../rule.ts';
import { findingsOf, phrasesOf } from './phrases.ts';

/** A school has a blackboard, paper and a printer. What has to be bought is not done, or the teacher pays for it. */
export const materialsAreAtHand: Rule = {
  id: 'materials-are-at-hand',
  find: (curriculum: Curriculum) => {
    const phrases = phrasesOf(curriculum, 'materials-are-at-hand');
    return textsOf(curriculum).flatMap((written) => {
      // People in stories go shopping, and pupils wish for things.
      const directions = passagesOf(written).filter(({ hearing }) => hearing.by === 'adult' && !hearing.dialogue);
      return findingsOf(written.text, directions, phrases);
    });
  },
};
