import { vocabulary } from '../blocks/vocabulary.ts';
import { readCurriculum } from '../curriculum/read.ts';
import { curriculumRoot } from '../curriculum/root.ts';

export const root = curriculumRoot();

/** The curriculum that the site shows: read once per build. `npm run check` has told its problems before. */
export const { curriculum } = readCurriculum(root, vocabulary);
