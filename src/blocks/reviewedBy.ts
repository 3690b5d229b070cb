import { isCurrent, latestReviews, neverReadBy, type Reviewed } from '../curriculum/reviews.ts';
import type { Translate } from '../i18n/translator.ts';

/** Says who has read a text and in which version, and whether a clinician or a child-protection lawyer never has. */
export function reviewedBy(reviewed: Reviewed, t: Translate): string {
  const read = latestReviews(reviewed).map((review) => {
    const { role, initials, date, version } = review;
    const words = { role: t(`document:reviewer.${role}`), initials, date, version };
    return isCurrent(review, reviewed) ? t('document:review', words) : t('document:reviewOfOlder', words);
  });
  const never = neverReadBy(reviewed);
  const missing = never.length > 1 ? [t('document:notReviewed.both')] : never.map((role) => t(`document:notReviewed.${role}`));
  return [...read, ...missing].join(t('document:separator'));
}
