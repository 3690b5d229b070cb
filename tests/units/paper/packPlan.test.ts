import { describe, expect, test } from 'vitest';
import { sheetsForPack } from '../../../src/paper/budget.ts';
import { linesOnAPage, planPack } from '../../../src/paper/packPlan.ts';

describe('the layout of a pack', () => {
  test('on both sides every part begins on a fresh sheet: behind the cover are the contents', () => {
    expect(planPack([2, 1, 3], 'double')).toEqual({ contents: 1, starts: [3, 5, 7], pages: 9, sheets: 5 });
  });

  test('on one side, and in a booklet, no page is left empty', () => {
    expect(planPack([2, 1, 3], 'single')).toEqual({ contents: 1, starts: [3, 5, 6], pages: 8, sheets: 8 });
    expect(planPack([2, 1, 3], 'booklet')).toEqual({ contents: 1, starts: [3, 5, 6], pages: 8, sheets: 2 });
  });

  test('in a booklet the two sides of a sheet are the two sides of a leaf', () => {
    expect(planPack([1, 2, 3], 'booklet', [false, true, false]).starts).toEqual([3, 5, 7]);
    expect(planPack([1, 2, 3], 'booklet').starts).toEqual([3, 4, 6]);
    expect(planPack([1, 2, 3], 'single', [false, true, false]).starts).toEqual([3, 4, 6]);
  });

  test('long contents take more pages, and the first part still begins on a front', () => {
    const { contents, starts } = planPack(new Array(linesOnAPage + 1).fill(1), 'double');
    expect([contents, starts[0], starts[1]]).toEqual([2, 5, 7]);
  });

  test.each(['double', 'single', 'booklet'] as const)('%s: the sheets are those of the print budget', (form) => {
    for (let parts = 0; parts < 40; parts++) {
      const { pages, sheets } = planPack(
        Array.from({ length: parts }, (_, at) => 1 + (at % 5)),
        form,
      );
      expect(sheets).toBe(sheetsForPack(pages, { bothSides: form !== 'single', booklets: form === 'booklet' }));
    }
  });
});
