import { expect, test } from 'vitest';
import { checkCurriculum } from '../../src/checks/check.ts';
import { DiskReadCache } from '../../src/checks/diskReadCache.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';

// What must hold for the site that is built from it: tests/situations/realDocument.test.ts.
test('the real curriculum has no errors', () => {
  const { curriculum, problems } = checkCurriculum(curriculumRoot(), { cache: new DiskReadCache() });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(curriculum.documents.length).toBeGreaterThan(70);
});
