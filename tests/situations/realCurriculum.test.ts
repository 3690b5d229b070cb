import { expect, test } from 'vitest';
import { vocabulary } from '../../src/blocks/vocabulary.ts';
import { checkCurriculum } from '../../src/checks/check.ts';
import { DiskReadCache } from '../../src/checks/diskReadCache.ts';
import { readCheckedCurriculum } from '../../src/curriculum/read.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import { sampleCurriculum } from '../support/sampleCurriculum.ts';
import { sampleOf, thorough, tried } from '../support/thorough.ts';

const curriculum = readCheckedCurriculum(curriculumRoot(), vocabulary);
const { documents } = curriculum;
/** How many documents there are decides nothing about how long the tests take. `npm run check` checks all of them, in CI too. */
const sample = sampleOf(documents, 10, ({ kind }) => kind);

// What must hold for the site that is built from them: tests/situations/realDocument.test.ts.
test(`real documents have no errors (${tried}: ${sample.map(({ id }) => id).join(', ')})`, () => {
  const root = thorough ? curriculumRoot() : sampleCurriculum('checked-sample', curriculum, sample);
  const { problems } = checkCurriculum(root, { cache: new DiskReadCache() });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(documents.length).toBeGreaterThan(17);
});
