import type { Curriculum } from '../../curriculum/curriculum.ts';
import { passagesOf } from '../messaging/passages.ts';
import { isForGrades1And2, type Rule, textsOf } from '../rule.ts';
import { findingsOf, phrasesOf } from './phrases.ts';

/** Written homework is not allowed in grades 1 and 2; what goes home is told or drawn by whoever wants to. */
export const noWrittenHomework: Rule = {
  id: 'no-written-homework',
  find: (curriculum: Curriculum) => {
    const phrases = phrasesOf(curriculum, 'no-written-homework');
    return textsOf(curriculum)
      .filter(({ document }) => isForGrades1And2(document))
      .flatMap((written) => findingsOf(written.text, passagesOf(written), phrases));
  },
};
