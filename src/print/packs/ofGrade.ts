import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../../curriculum/document.ts';
import { type Grade, levelSlug, termOf, terms } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { cardPages, cardSection, contentsPart, enlarged, type Part, protocolsOfPack, yearPart } from '../content/parts.ts';
import { type Volume, volumeFile, volumeNumber, volumeTitle } from '../volumes.ts';
import { hasCard } from './ofDocument.ts';
import type { Pack } from './pack.ts';
import { borrowedParts, coverOf, documentParts, handoutParts, helpPages, present } from './sections.ts';

/** Returns the teacher pack and the handout pack of a grade or of one of its volumes; both have the same lessons. */
export function gradePacks(curriculum: Curriculum, grade: Grade, volume: Volume, locale: Locale): Pack[] {
  const lessons = volume.documents;
  const t = translator(locale);
  const name = t(`document:gradeNames.g${grade}`);
  const title = (kind: 'grade-teacher' | 'grade-handouts') => volumeTitle(locale, t(`print:packTitle.${kind}`, { grade: name }), volume);
  const common = { locale, grade, ...volumeNumber(volume), documents: lessons.map((lesson) => lesson.id) };
  return [
    {
      ...common,
      kind: 'grade-teacher',
      title: title('grade-teacher'),
      file: `${locale}/${volumeFile(`${levelSlug(grade)}-teacher`, volume)}`,
      parts: () =>
        plansOfGrade(curriculum, grade, lessons, {
          locale,
          title: title('grade-teacher'),
          subtitle: t('print:packSubtitle.grade-teacher'),
        }),
    },
    {
      ...common,
      kind: 'grade-handouts',
      title: title('grade-handouts'),
      file: `${locale}/${volumeFile(`${levelSlug(grade)}-handouts`, volume)}`,
      parts: () => [
        coverOf(curriculum, lessons, locale, title('grade-handouts'), t('print:packSubtitle.grade-handouts')),
        ...lessons.flatMap((lesson) => handoutParts(curriculum, lesson, locale, 1)),
        ...borrowedParts(curriculum, lessons, locale),
      ],
    },
  ];
}

export function largePack(curriculum: Curriculum, grade: Grade, volume: Volume, locale: Locale): Pack {
  const t = translator(locale);
  const lessons = volume.documents;
  const title = volumeTitle(locale, t('print:packTitle.grade-large', { grade: t(`document:gradeNames.g${grade}`) }), volume);
  return {
    kind: 'grade-large',
    locale,
    grade,
    ...volumeNumber(volume),
    title,
    file: `${locale}/${volumeFile(`${levelSlug(grade)}-large`, volume)}`,
    documents: lessons.map(({ id }) => id),
    parts: () => plansOfGrade(curriculum, grade, lessons, { locale, title, subtitle: t('print:packSubtitle.grade-large') }).map(enlarged),
  };
}

/**
 * Returns the pack of the core of a grade, plans and handouts, for a school with one hour a month. There is none while it would have the
 * same lessons as the teacher pack.
 */
export function corePack(curriculum: Curriculum, grade: Grade, locale: Locale): Pack[] {
  const lessons = curriculum.coreLessonsOfGrade(grade);
  if (lessons.length === 0 || lessons.length === curriculum.lessonsOfGrade(grade).length) return [];
  const t = translator(locale);
  const title = t('print:packTitle.grade-core', { grade: t(`document:gradeNames.g${grade}`) });
  return [
    {
      kind: 'grade-core',
      locale,
      grade,
      title,
      file: `${locale}/${levelSlug(grade)}-core.pdf`,
      documents: lessons.map(({ id }) => id),
      parts: () => plansOfGrade(curriculum, grade, lessons, { locale, title, subtitle: t('print:packSubtitle.grade-core') }),
    },
  ];
}

/** Returns the packs of the preparation cards of a grade: two cards on a page, one pack for each term that has some. */
export function cardPacks(curriculum: Curriculum, grade: Grade, locale: Locale): Pack[] {
  const t = translator(locale);
  return terms.flatMap((term, index): Pack[] => {
    const lessons = curriculum
      .lessonsOfGrade(grade)
      .filter((lesson) => termOf(lesson.lesson!.sequence) === term && hasCard(lesson, locale));
    if (lessons.length === 0) return [];
    return [
      {
        kind: 'grade-cards',
        locale,
        grade,
        term,
        title: t(`print:cardsOfTerm.${term}`, { grade: t(`document:gradeNames.g${grade}`) }),
        file: `${locale}/${levelSlug(grade)}-cards-${index + 1}.pdf`,
        documents: lessons.map(({ id }) => id),
        parts: () => cardPages(curriculum, lessons, locale),
      },
    ];
  });
}

/** Returns the parts of a pack of plans of a grade: with its year, the pages for the teacher and the handouts. */
function plansOfGrade(
  curriculum: Curriculum,
  grade: Grade,
  lessons: readonly CurriculumDocument[],
  { locale, title, subtitle }: { locale: Locale; title: string; subtitle: string },
): Part[] {
  return [
    coverOf(curriculum, lessons, locale, title, subtitle),
    contentsPart(locale, title),
    ...helpPages(curriculum, ['how-to-use'], locale, title),
    yearPart(curriculum, grade, locale, title),
    ...helpPages(curriculum, ['safety'], locale, title),
    ...present([protocolsOfPack(curriculum, lessons, locale, title)]),
    ...lessons.flatMap((lesson) => documentParts(curriculum, lesson, locale)),
    ...borrowedParts(curriculum, lessons, locale),
    ...cardSection(curriculum, lessons, locale),
  ];
}
