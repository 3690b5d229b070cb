import { expect, test } from 'vitest';
import { authoringRows } from '../../../../src/pipeline/bench/authoring.ts';
import { isOfFirst } from '../../../../src/pipeline/bench/firstProducts.ts';
import { profileRows } from '../../../../src/pipeline/bench/profile.ts';
import { lessonRows } from '../../../../src/pipeline/bench/readers.ts';

test('a profile has a row for each step, each with the limit of memory', () => {
  const steps = [
    { name: 'check', ms: 1500, cpu: 1.2, megabytes: 300 },
    { name: 'packs', ms: 90_000, cpu: 150, megabytes: 2049 },
  ];
  const rows = profileRows(11, 198, { steps, ms: 91_500, cpu: 151.2, megabytes: 2049, printed: '' });
  expect(rows.map(({ what, figure, met }) => [what, figure, met])).toEqual([
    ['11× (198 documents) from nothing: check', '1.50 s, 1.20 s of CPU, 300 MB', true],
    ['11× (198 documents) from nothing: packs', '90.0 s, 150.0 s of CPU, 2049 MB', false],
    ['11× (198 documents) from nothing: all steps', '91.5 s, 151.2 s of CPU, 2049 MB', false],
  ]);
});

test('what a writer waits for is compared with its goals', () => {
  const check = { ms: 900, cpu: 0.8, megabytes: 200 };
  const workbench = { start: 3000, firstPage: 2100, save: 500 };
  const starts = [
    { command: 'check', cpu: 0.3 },
    { command: 'build', cpu: 0.41 },
  ];
  expect(authoringRows(197, { check, workbench, starts })).toEqual([
    {
      what: '197 documents: workbench from the command to the first page and its paper',
      figure: '5.10 s: the server 3.00 s, the page 2.10 s',
      goal: '≤ 5 s',
      met: false,
    },
    { what: '197 documents: save to page and paper on the workbench', figure: '0.50 s', goal: '≤ 0.5 s', met: true },
    { what: '197 documents: a check after a change, as a command without npm', figure: '0.90 s, 0.80 s of CPU', goal: '≤ 1 s', met: true },
    {
      what: 'start of a command (--help); the slowest of all that writers use',
      figure: 'build: 0.41 s of CPU',
      goal: '≤ 0.4 s of CPU',
      met: false,
    },
  ]);
});

test('a lesson page on a slow phone has the medians of its runs', () => {
  const page = (firstText: number, largest: number) => ({ firstText, largest, bytes: 21_500 });
  const rows = lessonRows('197 documents, /zh/lessons/g3-08/', [page(1600, 1700), page(1400, 3000), page(1500, 1600)]);
  expect(rows).toEqual([
    {
      what: '197 documents, /zh/lessons/g3-08/: its text is shown; 400 kbit/s, 400 ms, 4× slower',
      figure: '1.50 s',
      goal: '≤ 1.5 s',
      met: true,
    },
    { what: '197 documents, /zh/lessons/g3-08/: largest contentful paint; the same line and phone', figure: '1.70 s' },
    { what: '197 documents, /zh/lessons/g3-08/: sent for the whole page, gzip', figure: '21.5 KB' },
  ]);
});

test('0.3.0 made no cards, no large type and no packs of the core', () => {
  expect(
    (['document', 'grade-teacher', 'card', 'large', 'grade-core', 'grade-cards'] as const).filter((kind) => isOfFirst({ kind })),
  ).toEqual(['document', 'grade-teacher']);
});
