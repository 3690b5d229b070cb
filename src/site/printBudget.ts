import { type Curriculum, textIn } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { type Term, termOf } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import type { CopyNeed } from '../paper/budget.ts';
import type { ManifestEntry } from '../print/manifest.ts';
import { classNeeds, handoutNeed } from '../print/needs.ts';
import { documentPdf } from './packs.ts';

export { classNeeds, handoutNeed };

/** A lesson in the print budget. */
export interface LessonPaper {
  sequence: number;
  title: string;
  term: Term;
  needs: CopyNeed[];
}

/** A grade in the print budget. */
export interface GradePaper {
  name: string;
  lessons: LessonPaper[];
  /** Numbers of pages of the volumes of the teacher pack; empty if there is no pack. */
  teacherPack: number[];
}

/** Returns what has to be printed to teach a lesson once: the plan once, each handout as often as needed. */
export function lessonPaper(lesson: CurriculumDocument, locale: Locale): LessonPaper {
  const { sequence } = lesson.lesson!;
  return {
    sequence,
    term: termOf(sequence),
    title: textIn(lesson.texts, locale)?.text.front.title ?? lesson.id,
    needs: [
      { pages: documentPdf(lesson, locale)?.pages ?? 2, sharedBy: 0, isPlan: true },
      ...lesson.handouts.map((handout) => handoutNeed(lesson, handout)),
    ],
  };
}

/** Returns the copies of the handouts in a pack that a class needs. */
export function packNeeds(curriculum: Curriculum, pack: ManifestEntry): CopyNeed[] {
  return pack.documents.flatMap((id) => {
    const document = curriculum.document(id);
    return document ? classNeeds(document) : [];
  });
}
