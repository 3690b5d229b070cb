import { describe, expect, test } from 'vitest';
import type { FormatRun } from '../../../../src/pipeline/bench/formatRun.ts';
import { rowsOf } from '../../../../src/pipeline/bench/formats.ts';

const run = (pdfs: number, docx: number, sums = 'a'): FormatRun => ({
  pdfs: { ms: pdfs, count: 4 },
  formats: [
    { id: 'docx', ms: docx, count: 4, largest: 151_000, sums },
    { id: 'png', ms: 500, count: 6, largest: 200_000, sums: 'b' },
  ],
});

describe('the rows of the formats', () => {
  test('have the median of the runs, each format ÷ the PDFs of the same run', () => {
    // 1.00, 1.50 and 4.00 times the PDFs.
    expect(rowsOf([run(1000, 3500), run(1000, 500), run(2000, 2500)])[0]).toEqual({
      what: 'all other formats of one language ÷ the PDFs of the same documents; 10 files, 4 PDFs',
      figure: '1.50×: docx 1.25, png 0.25',
      goal: '≤ 2×',
      met: true,
    });
    expect(rowsOf([run(1000, 3500), run(1000, 3500)])[0]!.met).toBe(false);
  });

  test('compare the largest file of each format with its limit', () => {
    expect(rowsOf([run(1000, 500)]).slice(1, 3)).toEqual([
      { what: 'largest file of docx', figure: '151 KB', goal: '≤ 150 KB', met: false },
      { what: 'largest file of png', figure: '200 KB', goal: '≤ 200 KB', met: true },
    ]);
  });

  test('say whether all runs made the same files', () => {
    const last = (...sums: string[]) => rowsOf(sums.map((sum) => run(1000, 500, sum))).at(-1);
    expect(last('a', 'a')).toEqual({ what: '10 files made 2 times from nothing: the same bytes', figure: 'all', met: true });
    expect(last('a', 'a', 'c')).toEqual({ what: '10 files made 3 times from nothing: the same bytes', figure: 'not all', met: false });
  });
});
