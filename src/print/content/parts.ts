import { documentHead } from '../../blocks/documentHead.ts';
import { faceContext } from '../../blocks/faceContext.ts';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { type ContentPage, type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout, Text } from '../../curriculum/document.ts';
import { type Grade, isReadTo, kinds, type Reader } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { behindOriginal } from '../../curriculum/translation/state.ts';
import { translator } from '../../i18n/translator.ts';
import { rubiesIn } from './pinyin.ts';
import { picturesIn, printTree } from './printTree.ts';

/** A piece of a book that begins on a page of its own. `key` finds its pages again after compiling. */
export interface Part {
  type: 'cover' | 'contents' | 'year' | 'text' | 'main' | 'handout' | 'test-sheet';
  key: string;
  /** What stands at the foot of its pages, unless it is a sheet. */
  footer?: string;
  /** What the foot of a sheet says of it, besides its mark: `sheets.ts`. */
  sheet?: SheetIdentity;
  /** Names of the pictures it shows, to be given to Typst. */
  pictureNames: { name: string; document: CurriculumDocument | undefined }[];
  [data: string]: unknown;
}

/** By what a printed sheet is told from all others. */
export interface SheetIdentity {
  id: string;
  /** `plan`, `guide` or the name of a handout. */
  name: string;
  title: string;
  version: string;
  locale: Locale;
  /** Said behind the rest when the translation is older than its original; else empty. */
  older: string;
}

/** The plan or guide of a document, its title a heading of `level`. Undefined when it is written in no language. */
export function mainPart(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, level: number): Part | undefined {
  const found = textIn(document.texts, locale);
  if (!found) return undefined;
  const { text } = found;
  const context = faceContext(curriculum, locale, document, text.nodes);
  return {
    type: 'main',
    key: mainKey(document),
    level,
    head: documentHead(document, text, context),
    separator: context.t('document:separator'),
    nodes: printTree(text.nodes, context, level),
    pictureNames: picturesIn(text.nodes).map((name) => ({ name, document })),
    sheet: {
      ...identity(document, kinds[document.kind].main, text.front.title, locale),
      older: olderNote(context, kinds[document.kind].main, document.texts, found.locale),
    },
  };
}

/** A sheet of a document, its title a heading of `level`. Undefined when it is written in no language. */
export function handoutPart(
  curriculum: Curriculum,
  document: CurriculumDocument,
  handout: Handout,
  locale: Locale,
  level: number,
): Part | undefined {
  const found = textIn(handout.texts, locale);
  if (!found) return undefined;
  const { text } = found;
  const context = faceContext(curriculum, locale, document, text.nodes);
  const nodes = printTree(text.nodes, context, level);
  const { title } = text.front;
  const young = found.locale === 'zh' && document.lesson !== undefined && isReadTo(document.lesson.grade);
  return {
    type: 'handout',
    key: handoutKey(document, handout),
    level,
    title,
    nodes,
    pages: handout.pages,
    // Adults' forms hold more words than a child's sheet.
    readers: young ? 'young' : sizesOf(handout.for),
    rubies: young ? rubiesIn([title, nodes]) : {},
    pictureNames: picturesIn(text.nodes).map((name) => ({ name, document })),
    sheet: { ...identity(document, handout.name, title, locale), older: olderNote(context, handout.name, handout.texts, found.locale) },
  };
}

/** Which range of type sizes suits the people that a sheet is for. */
function sizesOf(reader: Reader): string {
  if (reader === 'class' || reader === 'carer') return reader;
  return ['pupil', 'pair', 'group'].includes(reader) ? 'child' : 'adult';
}

export function mainKey(document: CurriculumDocument): string {
  return document.id;
}

export function handoutKey(document: CurriculumDocument, handout: Handout): string {
  return `${document.id}/${handout.name}`;
}

/** A page of `content/pages`, such as the safety page, inside a pack. */
export function pagePart(curriculum: Curriculum, page: ContentPage, locale: Locale, packTitle: string): Part | undefined {
  const found = textIn(page.texts, locale);
  if (!found) return undefined;
  const context = faceContext(curriculum, locale, undefined, found.text.nodes);
  return {
    type: 'text',
    key: page.name,
    level: 1,
    title: found.text.front.title,
    nodes: printTree(found.text.nodes, context, 1),
    pictureNames: picturesIn(found.text.nodes).map((name) => ({ name, document: undefined })),
    footer: context.t('print:packFooter', { title: packTitle }) + olderNote(context, page.name, page.texts, found.locale),
  };
}

export function coverPart(locale: Locale, title: string, subtitle: string, version: string): Part {
  const t = translator(locale);
  return {
    type: 'cover',
    key: 'cover',
    brand: t('document:brand'),
    title,
    subtitle,
    lines: [t('print:coverLines.edition', { version }), t('print:coverLines.licence'), t('print:coverLines.paper')],
    pictureNames: [],
    footer: '',
  };
}

export function contentsPart(locale: Locale, packTitle: string): Part {
  const t = translator(locale);
  return {
    type: 'contents',
    key: 'contents',
    title: t('print:contents'),
    pictureNames: [],
    footer: t('print:packFooter', { title: packTitle }),
  };
}

/** The sixteen lessons of a grade on one thread. */
export function yearPart(curriculum: Curriculum, grade: Grade, locale: Locale, packTitle: string): Part {
  const t = translator(locale);
  return {
    type: 'year',
    key: 'year',
    title: t('print:yearPlan', { grade: t(`document:gradeNames.g${grade}`) }),
    lead: t('print:yearLead'),
    rows: curriculum.yearPlan(grade).map((planned) => {
      const written = curriculum.document(planned.id) !== undefined;
      return {
        sequence: planned.lesson!.sequence,
        written,
        title: planned.title[locale],
        time: planned.lesson!.time[locale],
        objective: planned.objective[locale],
        note: written ? '' : t('print:planned'),
      };
    }),
    pictureNames: [],
    footer: t('print:packFooter', { title: packTitle }),
  };
}

function identity(document: CurriculumDocument, name: string, title: string, locale: Locale): Omit<SheetIdentity, 'older'> {
  return { id: document.id, name, title, version: document.version, locale };
}

/** Said in the footer of a translation that is older than its original, so on its first page and on every other. */
function olderNote(
  { document, t }: ReturnType<typeof faceContext>,
  name: string,
  texts: Partial<Record<Locale, Text<object>>>,
  shown: Locale,
): string {
  return behindOriginal(document, name, texts, shown, vocabulary) ? ` ${t('translation:printed')}` : '';
}
