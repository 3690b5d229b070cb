import type { Text } from '../../curriculum/document.ts';
import { localeOf, type Rule, textsOf } from '../rule.ts';
import { type Passage, passagesOf, passagesOfPage } from './passages.ts';
import { WordLists } from './wordLists.ts';

/** What is said to children and about them does no harm: no ways of hurting oneself, no blame, no pity, no false promises. */
export const messagingIsSafe: Rule = {
  id: 'messaging-is-safe',
  find: (curriculum) => {
    const lists = new WordLists(curriculum.registries.safeMessaging);
    const look = (text: Text<object>, passages: readonly Passage[]) =>
      passages.flatMap((passage) =>
        lists.refusedIn(passage.words, localeOf(text), passage.hearing).map(({ entry, words, at }) => ({
          file: text.file,
          ...passage.placeOf(at),
          message: `"${words}" ${entry.why}.`,
          hint: entry.instead,
        })),
      );
    return [
      ...textsOf(curriculum).flatMap((written) => look(written.text, passagesOf(written))),
      ...curriculum.pages.flatMap((page) => Object.values(page.texts)).flatMap((text) => look(text, passagesOfPage(text))),
    ];
  },
};
