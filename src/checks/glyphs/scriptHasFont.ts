import path from 'node:path';
import { lettersWithoutFont, printCoverage } from '../../blocks/printable.ts';
import { languagesFolder } from '../../curriculum/language.ts';
import { builtInLocales, type Locale, languageTag, locales, ownName } from '../../curriculum/locale.ts';
import type { Wording } from '../../curriculum/problem.ts';
import type { CurriculumRule, Finding } from '../rule.ts';
import { stringsOf } from '../wordsInText.ts';

/** The interface words are not loaded when there are only Chinese and English, whose words are printed every day. */
const words = locales.length > builtInLocales.length ? (await import('../../i18n/words.ts')).words : undefined;

/** How many characters are named; the rest is counted. */
const named = 10;

/** The letters of an added language, and those of its interface words, are in the fonts of print. */
export const scriptHasFont: CurriculumRule = {
  id: 'script-has-a-font',
  find: () =>
    words ? locales.filter((locale) => !builtInLocales.includes(locale)).flatMap((locale) => findIn(locale, words[locale])) : [],
};

function findIn(locale: Locale, spoken: object): Finding[] {
  const report = (message: Wording, hint: Wording): Finding[] => [
    { file: path.relative('.', path.join(languagesFolder, locale, 'language.json')), line: 1, column: 1, message, hint },
  ];
  const [name, tag] = [ownName[locale], languageTag[locale]];
  if (lettersWithoutFont(tag))
    return report(
      {
        zh: `打印的字体里没有 ${name}（${tag}）的文字，所以网站有这种语言，PDF 没有。`,
        en: `The fonts of print have no letters of ${name} (${tag}), so the site has this language but there are no PDFs in it.`,
      },
      {
        zh: '在 edition.yaml 的 theme.fonts 里加一种有这些字的字体：docs/zh/own-edition.md。',
        en: 'Add a font that has them under theme.fonts in edition.yaml: docs/own-edition.md.',
      },
    );
  const missing = [...new Set(stringsOf(spoken).flatMap((said) => printCoverage().missingIn(said)))];
  if (missing.length === 0) return [];
  const shown = missing.slice(0, named).join(' ');
  return report(
    {
      zh: `${name} 的界面词里有 ${missing.length} 个字，打印的字体里没有：${shown}${missing.length > named ? '……' : ''}。`,
      en: `The interface words of ${name} have ${missing.length} characters that no font of print has: ${shown}${missing.length > named ? ' …' : ''}.`,
    },
    {
      zh: `在 ${path.basename(languagesFolder)}/${locale} 里换成别的字，或者请人加字体：docs/translation.md。`,
      en: `Use others in ${path.basename(languagesFolder)}/${locale}, or ask for a font to be added: docs/translation.md.`,
    },
  );
}
