import { type Professional, professionals, type Review } from './schema/reviews.ts';

export type { Professional };

/** A text that people review, in its current version. */
export interface Reviewed {
  version: string;
  reviews: readonly Review[];
}

/** Returns the last review of each role and person, in the order of roles; a later reading replaces an earlier one. */
export function latestReviews({ reviews }: Reviewed): Review[] {
  return reviews.filter(
    ({ role, initials }, index) => !reviews.slice(index + 1).some((later) => later.role === role && later.initials === initials),
  );
}

/** Whether the version that was read is the current one. */
export function isCurrent(review: Review, { version }: Reviewed): boolean {
  return review.version === version;
}

/** Returns the professionals who have never read a text. */
export function neverReadBy({ reviews }: Reviewed): Professional[] {
  return professionals.filter((role) => !reviews.some((review) => review.role === role));
}

/** Returns the professionals who have not read a text as it is now. A reading that is still to come does not count. */
export function toBeReadBy(reviewed: Reviewed, today: string): Professional[] {
  return professionals.filter(
    (role) => !reviewed.reviews.some((review) => review.role === role && isCurrent(review, reviewed) && review.date <= today),
  );
}
