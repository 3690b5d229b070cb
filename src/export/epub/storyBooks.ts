import { blocksOf } from '../../blocks/blocksOf.ts';
import { printedLocales } from '../../blocks/printable.ts';
import story from '../../blocks/story/block.ts';
import { isToldAnywhere } from '../../blocks/story/toldIn.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout } from '../../curriculum/document.ts';
import { type Grade, grades, levelSlug } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { handoutPart, mainPart, type Part } from '../../print/content/parts.ts';
import type { Exported } from '../exportFormat.ts';

/** From so many sheets with a story on, a document has a book of its own. */
const leastSheets = 2;

/** The books of stories: of each grade, and of each document that has its stories on sheets, in all languages that can be printed. */
export function storyBooks(curriculum: Curriculum): Exported[] {
  return printedLocales().flatMap((locale) => [
    ...grades.flatMap((grade) => gradeBook(curriculum, grade, locale)),
    ...curriculum.documents.flatMap((document) => documentBook(curriculum, document, locale)),
  ]);
}

/** The lessons of a grade with a story in a language. What is told in a lesson for which adults are trained first is told there alone. */
export function lessonsWithStories(
  curriculum: Curriculum,
  grade: Grade,
  locale: Locale,
): Record<'inBook' | 'toldInClass', CurriculumDocument[]> {
  const lessons = curriculum.lessonsOfGrade(grade).filter(({ texts }) => blocksOf(texts[locale]?.nodes ?? [], story).length > 0);
  return { inBook: lessons.filter(isToldAnywhere), toldInClass: lessons.filter((lesson) => !isToldAnywhere(lesson)) };
}

/** The sheets of a document with a story in a language, if they are a book. */
export function sheetsWithStories({ handouts }: CurriculumDocument, locale: Locale): Handout[] {
  const sheets = handouts.filter(({ texts }) => blocksOf(texts[locale]?.nodes ?? [], story).length > 0);
  return sheets.length < leastSheets ? [] : sheets;
}

function gradeBook(curriculum: Curriculum, grade: Grade, locale: Locale): Exported[] {
  const { inBook } = lessonsWithStories(curriculum, grade, locale);
  if (inBook.length === 0) return [];
  const t = translator(locale);
  return [
    {
      kind: 'stories',
      locale,
      grade,
      title: t('epub:gradeTitle', { grade: t(`document:gradeNames.g${grade}`) }),
      file: `${locale}/${levelSlug(grade)}-stories.epub`,
      documents: inBook.map(({ id }) => id),
      parts: () => present(inBook.map((lesson) => mainPart(curriculum, lesson, locale, 1))),
    },
  ];
}

function documentBook(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Exported[] {
  const sheets = sheetsWithStories(document, locale);
  if (sheets.length === 0) return [];
  return [
    {
      kind: 'document',
      locale,
      ...(document.lesson ? { grade: document.lesson.grade } : {}),
      title: document.texts[locale]?.front.title ?? document.id,
      file: `${locale}/documents/${document.slug}.epub`,
      documents: [document.id],
      parts: () => present(sheets.map((handout) => handoutPart(curriculum, document, handout, locale, 1))),
    },
  ];
}

function present(parts: (Part | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined);
}
