import { describe, expect, test } from 'vitest';
import { fileNameFor, plainTitle, planFor } from '../../../src/tools/save-paper/choice.ts';
import { readFile } from '../../../src/tools/save-paper/source.ts';

describe('what was chosen becomes a plan', () => {
  test('a booklet has two sides, even where one side was chosen before', () => {
    const { plan, flip } = planFor({ layout: 'booklet', fill: 'same', flip: 'none' }, 8, 'portrait');
    expect({ flip, sheets: plan.sheets.length, backs: plan.sheets.every(({ back }) => back) }).toEqual({
      flip: 'short-edge',
      sheets: 2,
      backs: true,
    });
  });

  test('one page has no back, whatever the printer can', () => {
    const { plan, flip } = planFor({ layout: 'two-up', fill: 'same', flip: 'long-edge' }, 1, 'portrait');
    expect({ flip, sheets: plan.sheets }).toEqual({ flip: 'none', sheets: [{ front: { slots: [[1, 1]], turned: false } }] });
  });

  test('four cards of A6 keep the shape of the sheet', () => {
    const { plan } = planFor({ layout: 'four-up', fill: 'same', flip: 'none' }, 1, 'portrait');
    expect(plan).toMatchObject({ orientation: 'portrait', columns: 2, rows: 2 });
  });
});

test('a file too large for an old machine is reported with both sizes, before it is read', async () => {
  const file = { size: 61_000_001 } as File;
  await expect(readFile(file)).rejects.toMatchObject({ reason: 'large', values: { size: 62, most: 60 } });
});

describe('names', () => {
  test.each([
    ['一封信', '一封信-two-up.pdf'],
    ['A letter: far/away?', 'A-letter-far-away-two-up.pdf'],
    ['../../etc/passwd', 'etc-passwd-two-up.pdf'],
    ['\u202Efdp.exe', 'fdp-exe-two-up.pdf'],
    ['<script>', 'script-two-up.pdf'],
    ['???', 'paper-kite-two-up.pdf'],
  ])('%j is saved as %s', (title, name) => expect(fileNameFor(title, 'two-up')).toBe(name));

  test('invisible characters are removed from a title', () => {
    expect(plainTitle('\u202Egnp.exe\u0000 \u200B讲义')).toBe('gnp.exe 讲义');
  });
});
