import type { Locale } from '../../curriculum/locale.ts';
import { sheetPageAddress, shownAddress } from '../../curriculum/marks/sheetAddress.ts';
import type { EditionConfig } from '../../curriculum/schema/editionConfig.ts';
import { translator } from '../../i18n/translator.ts';

/** The lines of a cover that lead back to those who have made the pack, as far as the edition says: where its sheets are looked up, whom to write to. */
export function leadingBack({ site, contact }: EditionConfig, locale: Locale): string[] {
  const t = translator(locale);
  return [
    ...(site === undefined ? [] : [t('print:coverLines.sheetCheck', { address: shownAddress(sheetPageAddress(site, locale)) })]),
    ...(contact === undefined ? [] : [t('print:coverLines.contact', { contact: contact[locale] })]),
  ];
}
