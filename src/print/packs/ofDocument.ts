import { type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { cardPages, enlarged, handoutPart } from '../content/parts.ts';
import type { Pack } from './pack.ts';
import { mainParts, present } from './sections.ts';

/** Returns a document and each of its handouts as separate PDFs, without texts that exist only in another language. */
export function singles(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Pack[] {
  const common = { kind: 'document' as const, locale, ...(document.lesson ? { grade: document.lesson.grade } : {}) };
  const folder = `${locale}/documents`;
  const text = document.texts[locale];
  const main: Pack[] = text
    ? [
        {
          ...common,
          title: text.front.title,
          file: `${folder}/${document.slug}.pdf`,
          documents: [document.id],
          parts: () => mainParts(curriculum, document, locale),
        },
      ]
    : [];
  const sheets = document.handouts.flatMap((handout): Pack[] => {
    const own = handout.texts[locale];
    if (!own) return [];
    return [
      {
        ...common,
        title: own.front.title,
        file: `${folder}/${document.slug}-${handout.name}.pdf`,
        documents: [`${document.id}/${handout.name}`],
        parts: () => present([handoutPart(curriculum, document, handout, locale, 1)]),
      },
    ];
  });
  return [...main, ...sheets];
}

/** Returns the preparation card of a lesson, twice on one page. */
export function cardOf(curriculum: Curriculum, lesson: CurriculumDocument, locale: Locale): Pack[] {
  const text = lesson.texts[locale];
  if (!text || !hasCard(lesson, locale)) return [];
  return [
    {
      kind: 'card',
      locale,
      grade: lesson.lesson!.grade,
      title: translator(locale)('print:cardOf', { title: text.front.title }),
      file: `${locale}/cards/${lesson.slug}-card.pdf`,
      documents: [lesson.id],
      parts: () => cardPages(curriculum, [lesson], locale),
    },
  ];
}

export function hasCard(lesson: CurriculumDocument, locale: Locale): boolean {
  return textIn(lesson.texts, locale)?.text.front.card !== undefined;
}

/**
 * Returns the plan of a lesson in large type, for eyes that 10.5 points tire. The words are the same, so it has the mark of the plan.
 */
export function largePlan(curriculum: Curriculum, lesson: CurriculumDocument, locale: Locale): Pack[] {
  const text = lesson.texts[locale];
  if (!text) return [];
  return [
    {
      kind: 'large',
      locale,
      grade: lesson.lesson!.grade,
      title: translator(locale)('print:largeOf', { title: text.front.title }),
      file: `${locale}/large/${lesson.slug}-large.pdf`,
      documents: [lesson.id],
      parts: () => mainParts(curriculum, lesson, locale).map(enlarged),
    },
  ];
}
