import type { CheckId } from '../../curriculum/catalogue.ts';
import type { Registries } from '../../curriculum/curriculum.ts';
import type { ClassroomEntry } from '../../curriculum/schema/registries.ts';
import { WordLists } from '../messaging/wordLists.ts';

/** The lists of `lists/classroom-words.yaml` that belong to a check. */
export function phrasesOf({ classroomWords }: Registries, check: CheckId): WordLists<ClassroomEntry> {
  return new WordLists(classroomWords.filter((entry) => entry.check === check));
}
