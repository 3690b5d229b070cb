import { vocabulary } from '../../../src/blocks/vocabulary.ts';
import { readCheckedCurriculum } from '../../../src/curriculum/read.ts';
import { fixtureRoot } from '../../support/fixture.ts';

/** The fixture curriculum, from which the site was built. */
export const curriculum = readCheckedCurriculum(fixtureRoot, vocabulary);

/** The written lessons of grade 3. Each has a plan and the page of protocols on two leaves, printed on both sides, and a sheet of one page for each pupil. */
export const lessonsOfGrade3 = curriculum.lessonsOfGrade(3);

/** The number of sheets for the handouts of grade 3, and for its plans too. */
export const handoutsFor = (pupils: number) => lessonsOfGrade3.length * pupils;
export const leavesFor = (pupils: number) => 2 * lessonsOfGrade3.length + handoutsFor(pupils);
