import { printedLocales } from '../../blocks/printable.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { grades, kindNames } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { translator } from '../../i18n/translator.ts';
import { testSheetPart } from '../content/testSheet.ts';
import { documentsPerVolume, volumesOf } from '../volumes.ts';
import { cardOf, largePlan, singles } from './ofDocument.ts';
import { cardPacks, corePack, gradePacks, largePack } from './ofGrade.ts';
import { kindPack } from './ofKind.ts';
import type { Pack } from './pack.ts';

/**
 * Returns all PDFs of a built site in all languages that can be printed: packs by grade and by kind, each document and handout, and of each lesson its
 * card and its plan in large type.
 */
export function allPacks(curriculum: Curriculum): Pack[] {
  return printedLocales().flatMap((locale) => [
    testSheet(locale),
    ...grades.flatMap((grade) =>
      volumesOf(curriculum.lessonsOfGrade(grade), documentsPerVolume.grade).flatMap((volume) =>
        gradePacks(curriculum, grade, volume, locale),
      ),
    ),
    ...grades.flatMap((grade) => corePack(curriculum, grade, locale)),
    ...grades.flatMap((grade) => cardPacks(curriculum, grade, locale)),
    ...curriculum.documentsOfKind('workshop').map((workshop) => kindPack(curriculum, 'workshop', { documents: [workshop] }, locale)),
    ...(['activity', 'one-to-one', 'referral'] as const).flatMap((kind) =>
      volumesOf(curriculum.documentsOfKind(kind), documentsPerVolume.kind).map((volume) => kindPack(curriculum, kind, volume, locale)),
    ),
    ...kindNames.flatMap((kind) => curriculum.documentsOfKind(kind)).flatMap((document) => singles(curriculum, document, locale)),
    ...curriculum
      .documentsOfKind('lesson')
      .flatMap((lesson) => [...cardOf(curriculum, lesson, locale), ...largePlan(curriculum, lesson, locale)]),
  ]);
}

/**
 * Returns the teacher packs of grades in large type. They are made when they are asked for, as they take as long as the others and the pack builder
 * makes the same of the large plans.
 */
export function largeTeacherPacks(curriculum: Curriculum): Pack[] {
  return printedLocales().flatMap((locale) =>
    grades.flatMap((grade) =>
      volumesOf(curriculum.lessonsOfGrade(grade), documentsPerVolume.grade).map((volume) => largePack(curriculum, grade, volume, locale)),
    ),
  );
}

function testSheet(locale: Locale): Pack {
  return {
    kind: 'test-sheet',
    locale,
    title: translator(locale)('paper:testSheet.title'),
    file: `${locale}/test-sheet.pdf`,
    documents: [],
    parts: () => [testSheetPart(locale)],
  };
}
