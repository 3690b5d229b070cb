import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Kind } from '../curriculum/kind.ts';
import { hasProjectWays } from '../curriculum/ways.ts';

/** The kinds by which search results can be filtered: those of documents, and three more kinds of pages. */
export const searchKinds = ['lesson', 'workshop', 'activity', 'one-to-one', 'referral', 'handout', 'page', 'help'] as const;

export type SearchKind = Kind | (typeof searchKinds)[number];

/** What search results can be filtered by: each is an attribute of the searched part of a page, `data-kind`, with its values apart by spaces. */
export const searchFilterNames = ['kind', 'way', 'grade', 'strand'] as const;

/** Returns the attributes for filtering search results, with ids that do not depend on the language. */
export function searchFilters(kind: SearchKind, document?: CurriculumDocument): Record<string, string | number> {
  const lesson = document?.lesson;
  const ways = document?.ways ?? (kind === 'help' && hasProjectWays ? [4] : []);
  return {
    'data-kind': kind,
    ...(ways.length > 0 ? { 'data-way': ways.join(' ') } : {}),
    ...(lesson ? { 'data-grade': lesson.grade, 'data-strand': lesson.strand } : {}),
  };
}
