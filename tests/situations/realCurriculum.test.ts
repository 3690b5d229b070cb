import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCurriculum } from '../../src/checks/check.ts';
import { DiskMemory } from '../../src/checks/memory.ts';
import { curriculumRoot } from '../../src/curriculum/root.ts';
import { type Finished, script } from '../support/process.ts';
import { sampleCurriculum } from '../support/sampleCurriculum.ts';
import { sampleOf, seed, thorough, tried } from '../support/thorough.ts';

const { curriculum, problems } = checkCurriculum(curriculumRoot(), { memory: new DiskMemory() });

test('the real curriculum has no errors', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(curriculum.documents.length).toBeGreaterThan(17);
});

/** Real documents: PAPER_KITE_SEED chooses the same again. */
const sample = sampleOf(curriculum.documents, 3);

describe(`what must hold for every real document (${tried}): ${sample.map(({ id }) => id).join(', ')}`, { timeout: 600_000 }, () => {
  const site = path.resolve('.cache/tests/sample-site');
  let built: Finished;
  beforeAll(async () => {
    console.info(`Real documents, seed ${seed}: ${sample.map(({ id }) => id).join(', ')}`);
    built = await script('build', [], environment);
  }, 600_000);
  afterAll(() => {
    for (const folder of [site, `${site}-portable`]) rmSync(folder, { recursive: true, force: true });
  });
  const environment = {
    PAPER_KITE_CURRICULUM: thorough ? curriculumRoot() : sampleCurriculum('sample', sample),
    PAPER_KITE_OUT: site,
  };

  test('they are built', () => {
    expect(built).toMatchObject({ code: 0, stderr: '' });
  });

  test('nothing is found in what was built', async () => {
    const { code, stdout, stderr } = await script('verify', ['--lang', 'en'], environment);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^Verified \d+ PDFs \(\d+ as when they passed\) and \d+ pages \(\d+ as when they passed\)\. No problems found\.\n$/,
    );
    expect(code).toBe(0);
  });
});
