import type { CurriculumRule } from '../rule.ts';
import { namesOf, toReview } from './toReview.ts';

/**
 * Before an edition, a clinician and a child-protection lawyer have read every careful and every safeguarding document in its current version,
 * or the document says in its yaml why it is published without. Found for a release only: while writing, every change asks for a new reading.
 */
export const reviewsAreComplete: CurriculumRule = {
  id: 'reviews-are-complete',
  find: (curriculum, { release, today }) =>
    release
      ? toReview(curriculum, today).map(({ document, by }) => {
          const { id, version } = document;
          const names = namesOf(by);
          return {
            ...document.locate('version'),
            message: {
              zh: `${id} 的版本 ${version} 还没有请${names.zh}审过。`,
              en: `Version ${version} of ${id} has not been reviewed by ${names.en}.`,
            },
            hint: {
              zh: '审过了，在 reviews 里写上角色、首字母、日期和版本；没审先发，在 accepts 里写明理由。',
              en: 'Once it is, add role, initials, date and version to reviews; to publish it without, write the reason under accepts.',
            },
          };
        })
      : [],
};
