import { type Locale, locales } from '../../curriculum/locale.ts';
import { type Rule, textsOf } from '../rule.ts';
import { type Passage, passagesOf, passagesOfPage } from './passages.ts';
import { WordLists } from './wordLists.ts';

/** What is said to children and about them does no harm: no ways of hurting oneself, no blame, no pity, no false promises. */
export const messagingIsSafe: Rule = {
  id: 'messaging-is-safe',
  severity: 'error',
  acceptable: true,
  find: (curriculum) => {
    const lists = new WordLists(curriculum.registries.safeMessaging);
    const look = (file: string, passages: readonly Passage[]) =>
      passages.flatMap((passage) =>
        lists.refusedIn(passage.words, localeOf(file), passage.hearing).map(({ entry, words, at }) => ({
          file,
          ...passage.placeOf(at),
          message: `"${words}" ${entry.why}.`,
          hint: entry.instead,
        })),
      );
    return [
      ...textsOf(curriculum).flatMap((written) => look(written.text.file, passagesOf(written))),
      ...curriculum.pages.flatMap((page) => Object.values(page.texts)).flatMap((text) => look(text.file, passagesOfPage(text))),
    ];
  },
};

/** A text's file ends in its language: plan.zh.mdx. */
function localeOf(file: string): Locale {
  return locales.find((locale) => file.endsWith(`.${locale}.mdx`))!;
}
