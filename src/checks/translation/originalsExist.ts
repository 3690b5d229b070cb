import { originalLocale } from '../../curriculum/locale.ts';
import type { CurriculumRule } from '../rule.ts';
import { missingTexts } from './missingTexts.ts';

/** Every text has its Chinese original. A translation of nothing cannot be compared with anything. */
export const originalsExist: CurriculumRule = {
  id: 'originals-exist',
  find: (curriculum) =>
    missingTexts(curriculum)
      .filter(({ locale }) => locale === originalLocale)
      .map(({ document, file }) => ({
        ...document.locate('handouts'),
        message: { zh: `${document.id} 没有 ${file}。`, en: `${document.id} has no ${file}.` },
        hint: { zh: '中文是原文，先写中文。', en: 'The Chinese text is the original: write it first.' },
      })),
};
