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
        message: { zh: `${document.id} 没有 ${file}。`, en: `${document.id} has no ${file}.` },
        hint: { zh: '译出来以前，网页上放原文，并且写明。', en: 'Until it is translated, the page shows the original with a notice.' },
      })),
};
