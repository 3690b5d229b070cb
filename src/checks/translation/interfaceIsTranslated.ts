import { builtInLocales, locales, ownName } from '../../curriculum/locale.ts';
import type { CurriculumRule } from '../rule.ts';

/** The interface words are not loaded when there are only Chinese and English, which cannot lack any. */
const missingWords = locales.length > builtInLocales.length ? (await import('../../i18n/words.ts')).missingWords : [];

/** How many keys are named; the rest is counted. */
const named = 5;

/** An added language has every word of the interface. Missing words are shown in a fallback language. */
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
        zh: `${exists ? '补上这些' : '写出这个文件'}，照旁边中文或英文的样子写。没写以前，用别的语言顶着。`,
        en: `${exists ? 'Write them' : 'Write the file'}; use the English file as the model. Until then they are shown in another language.`,
      },
    })),
};
