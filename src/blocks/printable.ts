import { existsSync } from 'node:fs';
import { builtInLocales, type Locale, languageTag, locales } from '../curriculum/locale.ts';
import { charactersOf } from '../lib/fonts/characterMap.ts';
import { type Coverage, coverageOf } from '../lib/fonts/coverage.ts';
import { regularFontFiles } from './fonts.ts';

let coverage: Coverage | undefined;

/** What the fonts of print can show. They are read once; without font files, which print reports, nothing is missing. */
export function printCoverage(): Coverage {
  coverage ??= coverageOf(regularFontFiles.filter((file) => existsSync(file)).map(charactersOf));
  return coverage;
}

/** Writing systems that have a name of their own but are written in several scripts. */
const mixed: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
};

const withoutFont = new Map<string, RegExp | undefined>();

/** The letters of a language; undefined when its script is not known. */
function lettersOf(tag: string): RegExp | undefined {
  const script = new Intl.Locale(tag).maximize().script;
  if (script === undefined) return undefined;
  try {
    return new RegExp(`(?=[\\p{L}\\p{M}])[${(mixed[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
  } catch {
    return undefined;
  }
}

/** The languages in which anything can be printed: Chinese, English, and those whose letters are in the fonts. */
export function printedLocales(): Locale[] {
  return locales.filter((locale) => builtInLocales.includes(locale) || !lettersWithoutFont(languageTag[locale]));
}

/**
 * The letters of a language if the fonts of print have none of them; otherwise undefined. It is then reported once, at the language, and
 * not for each letter of each text.
 */
export function lettersWithoutFont(tag: string): RegExp | undefined {
  if (!withoutFont.has(tag)) {
    const letters = lettersOf(tag);
    withoutFont.set(tag, letters && !printCoverage().hasAny(letters) ? letters : undefined);
  }
  return withoutFont.get(tag);
}
