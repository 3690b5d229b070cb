import { expect, test } from 'vitest';
import { howToPrint } from '../../../src/blocks/howToPrint.ts';
import type { Handout } from '../../../src/curriculum/document.ts';
import { translator } from '../../../src/i18n/translator.ts';

const words = (handout: Partial<Handout>) => (['zh', 'en'] as const).map((locale) => howToPrint(handout as Handout, translator(locale)));

test('how a sheet is printed, when it is not printed like any other', () => {
  expect(words({})).toEqual(['', '']);
  expect(words({ duplex: 'long' })).toEqual(['双面打印，沿长边翻转', 'print on both sides, turned over the long edge']);
  expect(words({ landscape: true, duplex: 'short' })).toEqual([
    '纸横放，双面打印，沿短边翻转',
    'landscape, print on both sides, turned over the short edge',
  ]);
  expect(words({ perPage: 2 })).toEqual(['一张纸印 2 份，沿虚线剪开', '2 on each sheet of paper, to be cut apart']);
});
