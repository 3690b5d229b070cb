import { type Locale, locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { Edition } from '../edition.ts';

/** Digits come first in a list of files. */
export const readmeFile = '00-READ-ME-FIRST.txt';

/**
 * The text that is read first, in Chinese and then in English. The Notepad of Windows 7 needs the mark at the beginning to see
 * that it is UTF-8, and both characters at the end of a line.
 */
export function readme(nameOf: (locale: Locale) => string, { version, date }: Edition): string {
  const texts = locales.map((locale) => {
    const lines = translator(locale)('copies:readme', { returnObjects: true, copy: nameOf(locale), version, date }) as string[];
    return lines.join('\n');
  });
  return `\uFEFF${texts.join('\n\n\n')}\n`.replace(/\n/g, '\r\n');
}
