import { printedLocales } from '../blocks/printable.ts';
import { type Curriculum, textIn } from '../curriculum/curriculum.ts';
import type { CurriculumDocument } from '../curriculum/document.ts';
import { type Grade, grades, type Kind, kindNames, levelSlug, type Term, termOf, terms } from '../curriculum/kind.ts';
import type { Locale } from '../curriculum/locale.ts';
import { translator } from '../i18n/translator.ts';
import { borrowedHandouts } from './content/borrowedHandouts.ts';
import {
  cardPages,
  cardSection,
  contentsPart,
  coverPart,
  enlarged,
  handoutPart,
  mainPart,
  type Part,
  pagePart,
  protocolsOfMain,
  protocolsOfPack,
  yearPart,
} from './content/parts.ts';
import { testSheetPart } from './content/testSheet.ts';
import { documentsPerVolume, type Volume, volumeFile, volumesOf, volumeTitle } from './volumes.ts';

export const packKinds = [
  'grade-teacher',
  'grade-handouts',
  'grade-core',
  'grade-cards',
  'workshop',
  'activities',
  'one-to-one',
  'referral',
  'test-sheet',
  'document',
  'card',
  'grade-large',
  'large',
] as const;
export type PackKind = (typeof packKinds)[number];

/** A PDF to be made, with its contents and its file. */
export interface Pack {
  kind: PackKind;
  locale: Locale;
  grade?: Grade;
  /** Counts from 1; undefined unless the pack is divided into volumes. */
  volume?: number;
  /** Of a pack of preparation cards: the term of its lessons. */
  term?: Term;
  /** Relative to the folder of packs, ASCII, with forward slashes. */
  file: string;
  title: string;
  /** Ids of its contents: `G3-08` for a document, `G3-08/letter-paper` for a single handout. */
  documents: string[];
  parts: () => Part[];
}

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

/** The PDFs of a single document: of itself, of its handouts, of its card, of its plan in large type. */
const ofOneDocument: readonly string[] = ['document', 'card', 'large'];

export function isOfOneDocument({ kind }: { kind: string }): boolean {
  return ofOneDocument.includes(kind);
}

/** Whether a PDF begins with a cover. */
export function hasCover({ kind }: { kind: string }): boolean {
  return !isOfOneDocument({ kind }) && kind !== 'grade-cards' && kind !== 'test-sheet';
}

/** Whether a PDF is of the large-type edition. */
export function isLargeType({ kind }: Pick<Pack, 'kind'>): boolean {
  return kind === 'large' || kind === 'grade-large';
}

function largePack(curriculum: Curriculum, grade: Grade, volume: Volume, locale: Locale): Pack {
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
 * Returns the plan of a lesson in large type, for eyes that 10.5 points tire. The words are the same, so it has the mark of the plan.
 */
function largePlan(curriculum: Curriculum, lesson: CurriculumDocument, locale: Locale): Pack[] {
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

/**
 * Returns the pack of the core of a grade, plans and handouts, for a school with one hour a month. There is none while it would have the
 * same lessons as the teacher pack.
 */
function corePack(curriculum: Curriculum, grade: Grade, locale: Locale): Pack[] {
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

/** Returns the packs of the preparation cards of a grade: two cards on a page, one pack for each term that has some. */
function cardPacks(curriculum: Curriculum, grade: Grade, locale: Locale): Pack[] {
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

/** Returns the preparation card of a lesson, twice on one page. */
function cardOf(curriculum: Curriculum, lesson: CurriculumDocument, locale: Locale): Pack[] {
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

function hasCard(lesson: CurriculumDocument, locale: Locale): boolean {
  return textIn(lesson.texts, locale)?.text.front.card !== undefined;
}

/** Returns the teacher pack and the handout pack of a grade or of one of its volumes; both have the same lessons. */
function gradePacks(curriculum: Curriculum, grade: Grade, volume: Volume, locale: Locale): Pack[] {
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

const kindFiles: Record<
  Exclude<Kind, 'lesson'>,
  { kind: Extract<PackKind, 'workshop' | 'activities' | 'one-to-one' | 'referral'>; stem: (slug: string) => string }
> = {
  workshop: { kind: 'workshop', stem: (slug) => `workshop-${slug}` },
  activity: { kind: 'activities', stem: () => 'activities' },
  'one-to-one': { kind: 'one-to-one', stem: () => 'one-to-one' },
  referral: { kind: 'referral', stem: () => 'referral' },
};

function kindPack(curriculum: Curriculum, kind: Exclude<Kind, 'lesson'>, volume: Volume, locale: Locale): Pack {
  const t = translator(locale);
  const names = kindFiles[kind];
  const { documents } = volume;
  const first = documents[0]!;
  const ownTitle =
    first.texts[locale]?.front.title ?? curriculum.plan.find((planned) => planned.id === first.id)?.title[locale] ?? first.id;
  const title = volumeTitle(locale, t(`print:packTitle.${names.kind}`, { title: ownTitle }), volume);
  return {
    kind: names.kind,
    locale,
    ...volumeNumber(volume),
    title,
    file: `${locale}/${volumeFile(names.stem(first.slug), volume)}`,
    documents: documents.map((document) => document.id),
    parts: () => [
      coverOf(curriculum, documents, locale, title, t(`print:packSubtitle.${names.kind}`)),
      contentsPart(locale, title),
      ...helpPages(curriculum, ['safety'], locale, title),
      ...present([protocolsOfPack(curriculum, documents, locale, title)]),
      ...documents.flatMap((document) => documentParts(curriculum, document, locale)),
      ...borrowedParts(curriculum, documents, locale),
    ],
  };
}

/** Returns a document and each of its handouts as separate PDFs, without texts that exist only in another language. */
function singles(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Pack[] {
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

/** Returns a plan or guide with the page of protocols as its last page. */
function mainParts(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Part[] {
  const main = mainPart(curriculum, document, locale, 1);
  return main ? present([main, protocolsOfMain(curriculum, document, locale, main)]) : [];
}

function documentParts(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Part[] {
  return [...present([mainPart(curriculum, document, locale, 1)]), ...handoutParts(curriculum, document, locale, 2)];
}

function handoutParts(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, level: number): Part[] {
  return present(document.handouts.map((handout) => handoutPart(curriculum, document, handout, locale, level)));
}

function coverOf(curriculum: Curriculum, documents: readonly CurriculumDocument[], locale: Locale, title: string, subtitle: string): Part {
  const [version, notes] = [editionOf(documents), duplexNote(curriculum, documents, locale)];
  return coverPart(curriculum, locale, { title, subtitle, version, notes });
}

/** Returns the line of a cover that names the sheets with a front and a back; empty if there are none. */
function duplexNote(curriculum: Curriculum, documents: readonly CurriculumDocument[], locale: Locale): string[] {
  const t = translator(locale);
  const own = documents.flatMap((document) => document.handouts.map((handout) => ({ document, handout })));
  const borrowed = documents.flatMap((document) => borrowedHandouts(curriculum, document));
  const names = [...own, ...borrowed].flatMap(({ document, handout }) => {
    const title = textIn(handout.texts, locale)?.text.front.title;
    return handout.duplex && title !== undefined ? [t('blocks:handoutOf', { title, id: document.id })] : [];
  });
  return names.length === 0 ? [] : [t('print:coverLines.duplex', { list: [...new Set(names)].join(t('document:listComma')) })];
}

/** Returns the handouts that the documents of a pack give out and that belong to documents outside it, each once. */
function borrowedParts(curriculum: Curriculum, documents: readonly CurriculumDocument[], locale: Locale): Part[] {
  const borrowed = documents
    .flatMap((document) => borrowedHandouts(curriculum, document))
    .filter(({ document }) => !documents.includes(document));
  const once = borrowed.filter(({ handout }, index) => borrowed.findIndex((other) => other.handout === handout) === index);
  return present(once.map(({ document, handout }) => handoutPart(curriculum, document, handout, locale, 1)));
}

function helpPages(curriculum: Curriculum, names: readonly string[], locale: Locale, packTitle: string): Part[] {
  return present(
    names
      .flatMap((name) => curriculum.pages.filter((page) => page.name === name))
      .map((page) => pagePart(curriculum, page, locale, packTitle)),
  );
}

/** Returns the highest version among the documents of a pack. */
function editionOf(documents: readonly CurriculumDocument[]): string {
  return (
    documents
      .map((document) => document.version)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1) ?? ''
  );
}

function volumeNumber({ number }: Volume): { volume?: number } {
  return number === undefined ? {} : { volume: number };
}

function present(parts: (Part | undefined)[]): Part[] {
  return parts.filter((part) => part !== undefined);
}
