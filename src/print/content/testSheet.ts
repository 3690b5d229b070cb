import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { Part } from './parts.ts';

/** Returns the test sheet, which is printed on both sides and shows whether a printer shrinks pages and over which edge it turns them. */
export function testSheetPart(locale: Locale): Part {
  const t = translator(locale);
  return {
    type: 'test-sheet',
    key: 'test-sheet',
    lying: true,
    words: t('paper:testSheet', { returnObjects: true }),
    pictureNames: [],
    footer: t('print:packFooter', { title: t('paper:testSheet.title') }),
  };
}
