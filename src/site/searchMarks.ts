import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Kind } from '../curriculum/kind.ts';
import { hasProjectWays } from '../curriculum/ways.ts';

/** The kinds by which search results can be filtered: those of documents, and three more kinds of pages. */
export const searchKinds = ['lesson', 'workshop', 'activity', 'one-to-one', 'referral', 'handout', 'page', 'help'] as const;

export type SearchKind = Kind | (typeof searchKinds)[number];

/**
 * Returns the attributes for filtering search results, with ids that do not depend on the language. Pagefind reads several filters of one
 * element only from attributes.
 */
export function searchFilters(kind: SearchKind, document?: CurriculumDocument): Record<string, string> {
  const lesson = document?.lesson;
  const ways = document?.ways ?? (kind === 'help' && hasProjectWays ? [4] : []);
  const marks = [
    { filter: 'kind', attribute: 'data-kind', value: kind },
    ...ways.map((way) => ({ filter: 'way', attribute: `data-way-${way}`, value: String(way) })),
    ...(lesson
      ? [
          { filter: 'grade', attribute: 'data-grade', value: String(lesson.grade) },
          { filter: 'strand', attribute: 'data-strand', value: lesson.strand },
        ]
      : []),
  ];
  return {
    ...Object.fromEntries(marks.map(({ attribute, value }) => [attribute, value])),
    'data-pagefind-filter': marks.map(({ filter, attribute }) => `${filter}[${attribute}]`).join(', '),
  };
}
