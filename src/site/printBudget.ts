import type { CurriculumDocument } from '../curriculum/document.ts';
import type { Reader } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import { documentPdf } from './packs.ts';
import type { CopyNeed } from './paper.ts';

/** How many people share one copy; 0 means one copy for the class, however large. */
const sharedBy: Record<Reader, number> = {
  pupil: 1,
  pair: 2,
  group: 4,
  class: 0,
  teacher: 0,
  carer: 1,
  parent: 1,
  volunteer: 1,
  participant: 1,
  facilitator: 0,
};

/** What has to be printed to teach the given lessons once: each plan once, each handout as often as it is needed. */
export function copyNeeds(lessons: readonly CurriculumDocument[], locale: Locale): CopyNeed[] {
  return lessons.flatMap((lesson) => [
    { pages: documentPdf(lesson, locale)?.pages ?? 2, sharedBy: 0 },
    ...lesson.handouts.map((handout) => ({ pages: handout.pages, sharedBy: sharedBy[handout.for] })),
  ]);
}
