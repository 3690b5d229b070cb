import type { CheckId } from '../../curriculum/catalogue.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { Text } from '../../curriculum/document.ts';
import type { ClassroomEntry } from '../../curriculum/schema/registries.ts';
import type { Passage } from '../messaging/passages.ts';
import { WordLists } from '../messaging/wordLists.ts';
import { type Finding, localeOf } from '../rule.ts';

/** The lists of `content/classroom-words.yaml` that belong to a check. */
export function phrasesOf(curriculum: Curriculum, check: CheckId): WordLists<ClassroomEntry> {
  return new WordLists(curriculum.registries.classroomWords.filter((entry) => entry.check === check));
}

/** What the lists find in the passages of a text. */
export function findingsOf(text: Text<object>, passages: readonly Passage[], phrases: WordLists<ClassroomEntry>): Finding[] {
  return passages.flatMap((passage) =>
    phrases.refusedIn(passage.words, localeOf(text), passage.hearing).map(({ entry, words, at }) => ({
      file: text.file,
      ...passage.placeOf(at),
      message: `"${words}" ${entry.why}.`,
      hint: entry.instead,
    })),
  );
}
