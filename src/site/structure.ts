import type { Kind } from '../curriculum/kind.ts';

/** The pages of the main navigation, in order: parts of a URL after the language, which are also keys of `site:nav`. */
export const mainPages = ['grades', 'workshops', 'activities', 'one-to-one', 'referral', 'help'] as const;

/** The pages listed at the foot of every page, by column. */
export const footerPages = [
  { heading: 'teach', pages: ['grades', 'strands', 'workshops', 'downloads', 'offline'] },
  { heading: 'help', pages: ['activities', 'one-to-one', 'referral', 'help', 'safety'] },
  { heading: 'know', pages: ['how-to-use', 'about', 'evidence', 'search'] },
] as const;

/** The kinds that have an index page of their own; lessons are found by grade. */
export type IndexedKind = Exclude<Kind, 'lesson'>;
