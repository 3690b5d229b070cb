import type { Registries } from '../../curriculum/curriculum.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { wordsOfOthers } from './othersWords.ts';
import { linesInWrongRoles } from './roles.ts';
import { unwrittenOrEnded } from './unwritten.ts';

/**
 * A child who is hurt may dial one number. So each line can do what its group is for, its words speak of it alone, they are written, and
 * someone answers it.
 */
export const linesFitTheirRoles: CurriculumRule = {
  id: 'lines-fit-their-roles',
  find: ({ registries }) => [...linesInWrongRoles(registries), ...inTheirWords(registries)],
};

/** What was found in the words of entries. A process that checks often reads the same entries, from the same lines of the file. */
const known = new WeakMap<Registries['hotlines'], { blanks: Registries['blanks']; found: Finding[] }>();

function inTheirWords(registries: Registries): Finding[] {
  const { hotlines, blanks } = registries;
  const before = known.get(hotlines);
  if (before?.blanks === blanks) return before.found;
  const found = [...wordsOfOthers(registries), ...unwrittenOrEnded(registries)];
  known.set(hotlines, { blanks, found });
  return found;
}
