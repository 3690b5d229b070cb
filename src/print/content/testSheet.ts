import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { Part } from './parts.ts';

/** One sheet, printed on both sides, that shows what a printer does: whether it shrinks, and over which edge it turns. */
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
