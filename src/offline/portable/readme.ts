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
    const t = translator(locale);
    const words = { copy: nameOf(locale), version, date };
    const parts = (['head', 'steps', 'foot'] as const).map(
      (part) => t(`copies:readme.${part}`, { returnObjects: true, ...words }) as string[],
    );
    return parts.map((lines) => lines.join('\n')).join('\n\n');
  });
  return `\uFEFF${texts.join('\n\n\n')}\n`.replace(/\n/g, '\r\n');
}
