import { vocabulary } from '../blocks/vocabulary.ts';
import { readCheckedCurriculum, readCurriculum } from '../curriculum/read.ts';
import { curriculumRoot } from '../curriculum/root.ts';

export const root = curriculumRoot();

/**
 * The curriculum that the site shows: read once per build, which has checked it before. In the preview a text that cannot
 * be read is left out, and the rest of the site is there.
 */
export const curriculum = import.meta.env.DEV ? readCurriculum(root, vocabulary).curriculum : readCheckedCurriculum(root, vocabulary);
