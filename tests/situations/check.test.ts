import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { changed, lesson, planWith, writeCurriculum } from '../support/curriculum.ts';
import { script } from '../support/process.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function check(name: string, files: Record<string, string | undefined>) {
  const root = writeCurriculum(`check-${name}`, files);
  roots.push(root);
  return script('check', [], { PAPER_KITE_CURRICULUM: root });
}

describe('npm run check', () => {
  test('on a sound curriculum says so and exits with 0', async () => {
    expect(await check('sound', {})).toEqual({ code: 0, stdout: 'No problems found.\n', stderr: '' });
  });

  test('tells every fault of every file in one run and exits with 1', async () => {
    const { code, stdout } = await check('broken', {
      ...planWith('<Stpe />\n\n打 110。'),
      ...changed(`${lesson}/lesson.yaml`, ['minutes: 40', 'minutes: forty']),
    });
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        `${lesson}/lesson.yaml`,
        '  4:1      error    "minutes" is "forty", but it has to be a number.  [facts-are-valid]',
        '           Write a number.',
        '',
        `${lesson}/plan.zh.mdx`,
        '  30:1     error    <Stpe> is not a block.  [block-is-known]',
        '           Did you mean <Step>?',
        '',
        '2 errors, 0 warnings.',
        '',
      ].join('\n'),
    );
  });

  test('only warns of a missing translation: the exit code is 0', async () => {
    const { code, stdout } = await check('untranslated', { [`${lesson}/plan.en.mdx`]: undefined });
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        `${lesson}/lesson.yaml`,
        '  6:1      warning  G3-08 has no plan.en.mdx.  [translation-exists]',
        '           Until it is translated, the page shows the original with a notice.',
        '',
        '0 errors, 1 warning.',
        '',
      ].join('\n'),
    );
  });

  test('runs no code that stands in a document', async () => {
    const { code, stdout } = await check('code', planWith('{console.log("ran")}\n\nimport "./x.ts"'));
    expect(code).toBe(1);
    expect(stdout).not.toMatch(/^ran$/m);
  });
});
