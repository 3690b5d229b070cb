import { refusals } from '../messaging/refusals.ts';
import type { TextRule } from '../rule.ts';
import { phrasesOf } from './phrases.ts';

/** Written homework is not allowed in grades 1 and 2; what goes home is spoken or drawn, and optional. */
export const noWrittenHomework: TextRule = {
  id: 'no-written-homework',
  look: (registries) => {
    const phrases = phrasesOf(registries, 'no-written-homework');
    return (written) => (written.isForGrades1And2 ? refusals(phrases, written, written.passages) : []);
  },
};
