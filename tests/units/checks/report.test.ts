import { expect, test } from 'vitest';
import { humanReport } from '../../../src/checks/report/human.ts';
import type { Problem } from '../../../src/curriculum/problem.ts';

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  id: 'minutes-add-up',
  severity,
  file,
  line,
  column: 1,
  message: 'The steps take 42 minutes, but 40 are given.',
  hint: 'Take 2 away.',
});

test('nothing wrong is said in one sentence', () => {
  expect(humanReport([])).toBe('No problems found.\n');
});

test('problems stand under their file, with place, severity, rule and hint, and are counted at the end', () => {
  expect(humanReport([problem('a.mdx', 3), problem('a.mdx', 120, 'warning'), problem('b.mdx', 1)])).toBe(
    [
      'a.mdx',
      '  3:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           Take 2 away.',
      '  120:1    warning  The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           Take 2 away.',
      '',
      'b.mdx',
      '  1:1      error    The steps take 42 minutes, but 40 are given.  [minutes-add-up]',
      '           Take 2 away.',
      '',
      '2 errors, 1 warning.',
      '',
    ].join('\n'),
  );
});

test.each([
  [[problem('a', 1)], '1 error, 0 warnings.'],
  [[problem('a', 1, 'warning')], '0 errors, 1 warning.'],
  [[problem('a', 1, 'warning'), problem('a', 2, 'warning')], '0 errors, 2 warnings.'],
])('one is not counted in the plural', (problems, summary) => {
  expect(humanReport(problems).trimEnd().split('\n').at(-1)).toBe(summary);
});
