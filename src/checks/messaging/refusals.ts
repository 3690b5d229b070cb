import type { PhraseList } from '../../curriculum/schema/registries.ts';
import type { Finding } from '../rule.ts';
import type { WrittenText } from '../written.ts';
import type { Passage } from './passages.ts';
import type { WordLists } from './wordLists.ts';

/** What word lists refuse in passages of a text, in the words of the entries. */
export function refusals<Entry extends PhraseList>(
  lists: WordLists<Entry>,
  { text, locale }: WrittenText,
  passages: readonly Passage[],
): Finding[] {
  return passages.flatMap((passage) =>
    lists.refusedIn(passage.words, locale, passage.hearing).map(({ entry, words, at }) => ({
      file: text.file,
      ...passage.placeOf(at),
      message: `"${words}" ${entry.why}.`,
      hint: entry.instead,
    })),
  );
}
