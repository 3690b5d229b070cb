import path from 'node:path';
import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { readCurriculum } from '../../../src/curriculum/read.ts';

/** The real curriculum, from which the site was built. */
export const { curriculum } = readCurriculum(path.resolve('.'), vocabulary);
