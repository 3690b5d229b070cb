import type { TextRule } from '../rule.ts';
import { adviceOn, craftLists } from './craftLists.ts';

/** English reads as if it had been written in English, not word for word after the Chinese. */
export const englishIsWritten: TextRule = {
  id: 'english-is-written',
  look: (registries) => {
    const lists = craftLists(registries, 'english-is-written');
    return (written) => (written.locale === 'en' ? adviceOn(lists, written, written.passages) : []);
  },
};
