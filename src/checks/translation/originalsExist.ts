import { originalLocale, ownName } from '../../curriculum/locale.ts';
import type { CurriculumRule } from '../rule.ts';
import { missingTexts } from './missingTexts.ts';

/** Every text is there in the language of the originals. A translation of nothing cannot be compared with anything. */
export const originalsExist: CurriculumRule = {
  id: 'originals-exist',
  find: (curriculum) =>
    missingTexts(curriculum)
      .filter(({ locale }) => locale === originalLocale)
      .map(({ document, file }) => ({
        ...document.locate('handouts'),
        message: { zh: `${document.id} 没有 ${file}。`, en: `${document.id} has no ${file}.` },
        hint: {
          zh: `先写原文：${ownName[originalLocale]}。译文没有原文，就没有东西可以对照。`,
          en: `Write the original first, in ${ownName[originalLocale]}: a translation without it has nothing to be compared with.`,
        },
      })),
};
