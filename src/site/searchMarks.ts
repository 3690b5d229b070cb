import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Kind } from '../curriculum/kind.ts';

/** The kinds by which search can be narrowed: those of documents, and three that only the site knows. */
export const searchKinds = ['lesson', 'workshop', 'activity', 'one-to-one', 'referral', 'handout', 'page', 'help'] as const;

export type SearchKind = Kind | (typeof searchKinds)[number];

/** The value of `data-pagefind-filter`: ids that do not change with the language. */
export function searchFilters(kind: SearchKind, document?: CurriculumDocument): string {
  const lesson = document?.lesson;
  return [
    `kind:${kind}`,
    ...(document?.ways.map((way) => `way:${way}`) ?? []),
    ...(lesson ? [`grade:${lesson.grade}`, `strand:${lesson.strand}`] : []),
  ].join(', ');
}
