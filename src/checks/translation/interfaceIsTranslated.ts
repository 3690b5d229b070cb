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
      message: `${ownName[locale]} lacks ${keys.length} of ${of} words here: ${keys.slice(0, named).join(', ')}${keys.length > named ? ', …' : ''}.`,
      hint: `${exists ? 'Write them' : 'Write the file'}; the Chinese one beside it is the model. Until then another language stands in.`,
    })),
};
