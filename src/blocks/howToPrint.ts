import type { Handout } from '../curriculum/document.ts';
import type { Translate } from '../i18n/translator.ts';

/** Says what is special about printing a handout: both sides and over which edge, several on a page; empty if nothing is. */
export function howToPrint({ landscape, perPage, duplex }: Handout, t: Translate): string {
  const said = [
    ...(landscape ? [t('blocks:howToPrint.landscape')] : []),
    ...(duplex ? [t(`blocks:howToPrint.${duplex}`)] : []),
    ...(perPage ? [t('blocks:howToPrint.perPage', { copies: perPage })] : []),
  ];
  return said.join(t('blocks:howToPrint.comma'));
}
