import { originalLocale } from '../../curriculum/locale.ts';
import type { CurriculumRule } from '../rule.ts';
import { missingTexts } from './missingTexts.ts';

/** Every text exists in every language. Where it does not, the page shows the original with a notice. */
export const translationExists: CurriculumRule = {
  id: 'translation-exists',
  find: (curriculum) =>
    missingTexts(curriculum)
      .filter(({ locale }) => locale !== originalLocale)
      .map(({ document, file }) => ({
        ...document.locate('handouts'),
        message: `${document.id} has no ${file}.`,
        hint: 'Until it is translated, the page shows the original with a notice.',
      })),
};
