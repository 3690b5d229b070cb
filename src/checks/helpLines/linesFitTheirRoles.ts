import type { CurriculumRule } from '../rule.ts';
import { wordsOfOthers } from './othersWords.ts';
import { linesInWrongRoles } from './roles.ts';
import { unwrittenOrEnded } from './unwritten.ts';

/**
 * A child who is hurt may dial one number. So each line can do what its group is for, its words speak of it alone, they are written, and
 * someone answers it.
 */
export const linesFitTheirRoles: CurriculumRule = {
  id: 'lines-fit-their-roles',
  find: ({ registries }) => [...linesInWrongRoles(registries), ...wordsOfOthers(registries), ...unwrittenOrEnded(registries)],
};
