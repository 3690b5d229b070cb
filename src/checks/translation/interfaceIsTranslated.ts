import { builtInLocales, locales, ownName } from '../../curriculum/locale.ts';
import type { CurriculumRule } from '../rule.ts';

/** The words of the interface are not loaded for a check of Chinese and English, which cannot lack any. */
const missingWords = locales.length > builtInLocales.length ? (await import('../../i18n/words.ts')).missingWords : [];

/** How many keys are named; the rest is counted. */
const named = 5;

/** A language that was added has every word of the interface. What it lacks is shown in another language. */
export const interfaceIsTranslated: CurriculumRule = {
  id: 'interface-is-translated',
  find: () =>
    missingWords.map(({ locale, file, exists, keys, of }) => ({
      file,
      line: 1,
      column: 1,
      message: {
        zh: `这里一共 ${of} 条，${ownName[locale]} 还缺 ${keys.length} 条：${keys.slice(0, named).join('、')}${keys.length > named ? '……' : ''}。`,
        en: `${ownName[locale]} lacks ${keys.length} of ${of} words here: ${keys.slice(0, named).join(', ')}${keys.length > named ? ', …' : ''}.`,
      },
      hint: {
        zh: `${exists ? '补上这些' : '写出这个文件'}，照旁边中文的样子写。没写以前，用别的语言顶着。`,
        en: `${exists ? 'Write them' : 'Write the file'}; the Chinese one beside it is the model. Until then another language stands in.`,
      },
    })),
};
