import type { RefusedWords } from '../../curriculum/schema/registries.ts';
import type { Finding } from '../rule.ts';
import type { WrittenText } from '../writings.ts';
import type { Passage } from './passages.ts';
import type { WordLists } from './wordLists.ts';

/** What word lists refuse in passages of a text, in the words of the entries. */
export function refusals<Entry extends RefusedWords>(
  lists: WordLists<Entry>,
  { text, locale }: WrittenText,
  passages: readonly Passage[],
): Finding[] {
  return passages.flatMap((passage) =>
    lists.refusedIn(passage.words, locale, passage.hearing).map(({ entry, words, at }) => ({
      file: text.file,
      ...passage.placeOf(at),
      message: { zh: `"${words}" ${entry.why.zh}。`, en: `"${words}" ${entry.why.en}.` },
      hint: entry.instead,
    })),
  );
}
