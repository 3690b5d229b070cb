import { type Locale, locales } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { Edition } from '../edition.ts';

/** Begins with digits, so that it is first in a list of files. */
export const readmeFile = '00-READ-ME-FIRST.txt';

/**
 * Returns the text to be read first, in Chinese and then in English. Notepad of Windows 7 needs the byte order mark to recognize UTF-8, and
 * CRLF line ends.
 */
export function readme(nameOf: (locale: Locale) => string, { version, date }: Edition): string {
  const texts = locales.map((locale) => {
    const t = translator(locale);
    const words = { copy: nameOf(locale), version, date };
    const parts = (['head', 'steps', 'foot'] as const).map(
      (part) => t(`copies:readme.${part}`, { returnObjects: true, ...words }) as string[],
    );
    return parts.map((lines) => lines.join('\n')).join('\n\n');
  });
  return `\uFEFF${texts.join('\n\n\n')}\n`.replace(/\n/g, '\r\n');
}
