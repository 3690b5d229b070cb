import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runsFromLeftIn, runsIn, withDirectionMarks } from '../../../src/curriculum/leftToRight.ts';
import { direction } from '../../../src/curriculum/locale.ts';

/** English is written from right to left here, as no language of the program is. */
beforeAll(() => {
  direction.en = 'rtl';
});
afterAll(() => {
  direction.en = 'ltr';
});

const runs = (text: string) => runsIn(text, 'en').flatMap((part) => (part.isRun ? [part.text] : []));

describe('what is read from left to right in a text from right to left', () => {
  test.each([
    ['a number with groups', 'اتصل +1 555 0100 الآن', ['+1 555 0100']],
    ['a number with hyphens', 'اتصل 800-555-0100.', ['800-555-0100']],
    ['a short number abroad', 'اتصل +116', ['+116']],
    ['a date and the mark of a sheet', 'في 2026-11-30 · 274-HQ4X', ['2026-11-30', '274-HQ4X']],
    ['no range, no year, no version, no short number', 'من 12–14 سنة، 12-14، 2026، 1.2.0، 911', []],
    ['no Latin words', 'مع Harbour و S1-01', []],
  ])('%s', (_, text, found) => {
    expect(runs(text)).toEqual(found);
    expect(
      runsIn(text, 'en')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('is found in no other language', () => {
    expect(runsIn('打 +1 555 0100', 'zh')).toEqual([{ text: '打 +1 555 0100', isRun: false }]);
    expect(runsFromLeftIn('en')).toBeUndefined();
    expect([runsFromLeftIn('ar'), runsFromLeftIn('he'), runsFromLeftIn('fa')].every((pattern) => pattern !== undefined)).toBe(true);
  });

  test('has a mark at each end where there is no markup', () => {
    expect(withDirectionMarks('اتصل +1 555 0100', 'en')).toBe('اتصل \u200e+1 555 0100\u200e');
    expect(withDirectionMarks('打 +1 555 0100', 'zh')).toBe('打 +1 555 0100');
  });
});
