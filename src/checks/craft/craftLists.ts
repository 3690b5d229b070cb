import type { CheckId } from '../../curriculum/catalogue.ts';
import type { Registries } from '../../curriculum/curriculum.ts';
import type { CraftEntry } from '../../curriculum/schema/craftWords.ts';
import type { JoinedWords } from '../joinWords.ts';
import { type Refused, WordLists } from '../messaging/wordLists.ts';
import type { Finding } from '../rule.ts';
import type { WrittenText } from '../writings.ts';

/** The lists of `lists/craft-words.yaml` that belong to a check. */
export function craftLists({ craftWords }: Registries, check: CheckId): WordLists<CraftEntry> {
  return new WordLists(craftWords.filter((entry) => entry.check === check));
}

/** What the lists find in words, in the sentences of their entries; `counts` leaves out what does not count where it is. */
export function adviceOn(
  lists: WordLists<CraftEntry>,
  { text, locale }: WrittenText,
  said: readonly JoinedWords[],
  counts: (found: Refused<CraftEntry>) => boolean = () => true,
): Finding[] {
  return said.flatMap(({ words, placeOf }) =>
    lists
      .refusedIn(words, locale, { by: 'child', dialogue: false })
      .filter(counts)
      .map(({ entry, words: found, at }) => ({
        file: text.file,
        ...placeOf(at),
        message: { zh: `"${found}" ${entry.why.zh}。`, en: `"${found}" ${entry.why.en}.` },
        hint: entry.instead,
      })),
  );
}
