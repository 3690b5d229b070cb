import type { FaceContext } from '../../blocks/block.ts';
import { documentHead } from '../../blocks/documentHead.ts';
import { faceContext } from '../../blocks/faceContext.ts';
import { type ProtocolPage, protocolPageOf } from '../../blocks/protocolPage.ts';
import { vocabulary } from '../../blocks/vocabulary.ts';
import { type ContentPage, type Curriculum, textIn } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Duplex, Handout, Text } from '../../curriculum/document.ts';
import { type Grade, isReadTo, kinds, type Reader } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { sheetPageAddress } from '../../curriculum/marks/sheetAddress.ts';
import { behindOriginal } from '../../curriculum/translation/state.ts';
import type { Node } from '../../curriculum/tree.ts';
import { paperNeededBy } from '../../curriculum/vocabulary.ts';
import { translator } from '../../i18n/translator.ts';
import { qrCodeOf } from '../qrCode.ts';
import { divisionsIn } from './divisions.ts';
import { leadingBack } from './leadingBack.ts';
import { rubiesIn, withSentenceRubies } from './pinyin.ts';
import { prepCard } from './prepCard.ts';
import { picturesIn, printTree } from './printTree.ts';

/** A part of a book that begins on a new page. `key` identifies its pages after compiling. */
export interface Part {
  type: 'cover' | 'contents' | 'year' | 'text' | 'main' | 'protocols' | 'cards' | 'card' | 'handout' | 'test-sheet';
  key: string;
  /** The footer of its pages, unless it is a sheet. */
  footer?: string;
  /** Identity of the sheet for its footer, which also has its mark (`marks.ts`). */
  sheet?: SheetIdentity;
  /** The part of whose sheet this is another page: it has the same footer. */
  pageOf?: Part;
  /** The parts that are on its page, each with a footer of its own: preparation cards. */
  cards?: Part[];
  /** Names of the pictures it shows, to be passed to Typst. */
  pictureNames: { name: string; document: CurriculumDocument | undefined }[];
  [data: string]: unknown;
}

/** Identifies a printed sheet. */
export interface SheetIdentity {
  id: string;
  /** `plan`, `guide` or the name of a handout. */
  name: string;
  title: string;
  version: string;
  locale: Locale;
  /** Appended to the footer when the translation is older than its original; otherwise empty. */
  older: string;
}

/** Returns the plan or guide of a document with its title as a heading of `level`; undefined when it does not exist in any language. */
export function mainPart(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, level: number): Part | undefined {
  const found = textIn(document.texts, locale);
  if (!found) return undefined;
  const { text } = found;
  const context = faceContext(curriculum, locale, document, text.nodes);
  const nodes = printTree(text.nodes, context, level);
  return {
    type: 'main',
    key: mainKey(document),
    level,
    head: documentHead(document, text, context),
    separator: context.t('document:separator'),
    nodes,
    divisions: divisionsIn(nodes, found.locale),
    pictureNames: picturesIn(text.nodes).map((name) => ({ name, document })),
    // Not printed with this part: the mark of the sheet changes with the protocols.
    protocols: sectionsOf(protocolPageOf(text.nodes, context), context),
    // Nor are the words of its card, which has the mark of the plan that it belongs to.
    card: text.front.card,
    sheet: {
      ...identity(document, kinds[document.kind].main, text.front.title, locale),
      older: olderNote(context, kinds[document.kind].main, document.texts, found.locale),
    },
  };
}

export const protocolsKey = 'protocols';

/** Returns the page of protocols as the last page of a plan or guide; undefined if nothing in it leads there. */
export function protocolsOfMain(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, main: Part): Part | undefined {
  const part = protocolsPart(curriculum, document, locale);
  return part && { ...part, pageOf: main };
}

/** Returns the page of protocols for a pack, once for all its documents; undefined if none of them leads there. */
export function protocolsOfPack(
  curriculum: Curriculum,
  documents: readonly CurriculumDocument[],
  locale: Locale,
  packTitle: string,
): Part | undefined {
  for (const document of documents) {
    const part = protocolsPart(curriculum, document, locale);
    if (part) return { ...part, footer: translator(locale)('print:packFooter', { title: packTitle }) };
  }
  return undefined;
}

function protocolsPart(curriculum: Curriculum, document: CurriculumDocument, locale: Locale): Part | undefined {
  const nodes = textIn(document.texts, locale)?.text.nodes ?? [];
  const context = faceContext(curriculum, locale, document, nodes);
  const page = protocolPageOf(nodes, context);
  if (!page) return undefined;
  return {
    type: 'protocols',
    key: protocolsKey,
    level: 1,
    title: page.title,
    lead: page.lead,
    sections: sectionsOf(page, context),
    help: printTree(page.help, context, 2),
    pictureNames: page.sections.flatMap((section) => picturesIn(section.nodes)).map((name) => ({ name, document: undefined })),
  };
}

/** Returns the sections of a page of protocols as Typst gets them. */
function sectionsOf(page: ProtocolPage | undefined, context: FaceContext): Record<string, unknown>[] {
  return (page?.sections ?? []).map(({ file: _file, nodes, ...section }) => ({ ...section, nodes: printTree(nodes, context, 2) }));
}

/**
 * Returns a part of a plan in large type. What is set as large as its paper allows, such as a handout, stays as it is. Its key differs, as its
 * pages are counted by themselves.
 */
export function enlarged(part: Part): Part {
  return ['main', 'protocols', 'text', 'year'].includes(part.type) ? { ...part, key: largeKey(part.key), large: true } : part;
}

export function largeKey(key: string): string {
  return `${key}/#large`;
}

/** How many preparation cards are on an A4, one above the other. */
const cardsOnAPage = 2;

/** Returns the preparation card of a lesson: another page of its plan, with the same footer. Undefined for a plan without one. */
function cardPart(curriculum: Curriculum, document: CurriculumDocument, locale: Locale, level: number): Part | undefined {
  const found = textIn(document.texts, locale);
  const main = mainPart(curriculum, document, locale, level);
  if (!found || !main) return undefined;
  const context = faceContext(curriculum, locale, document, found.text.nodes);
  const card = prepCard(document, found.text, context);
  if (!card) return undefined;
  const { boards, print, ...words } = card;
  const { needs: _, ...printed } = print;
  return {
    type: 'card',
    key: cardKey(document),
    level,
    ...words,
    print: printed,
    boards: printTree(boards, context, level),
    pictureNames: picturesIn(boards).map((name) => ({ name, document })),
    pageOf: main,
  };
}

/** Returns pages with two cards each. A last one that is alone is printed twice, so that no half of the paper is empty. */
export function cardPages(curriculum: Curriculum, lessons: readonly CurriculumDocument[], locale: Locale, level = 1): Part[] {
  const cards = lessons.flatMap((lesson) => cardPart(curriculum, lesson, locale, level) ?? []);
  return Array.from({ length: Math.ceil(cards.length / cardsOnAPage) }, (_, index): Part => {
    const own = cards.slice(index * cardsOnAPage, (index + 1) * cardsOnAPage);
    return { type: 'cards', key: own.map(({ key }) => key).join('+'), cards: own, pictureNames: [] };
  });
}

/** Returns the cards of a pack as its last section, to be cut out. Its name, on the first card, is what the contents lead to. */
export function cardSection(curriculum: Curriculum, lessons: readonly CurriculumDocument[], locale: Locale): Part[] {
  const [first, ...rest] = cardPages(curriculum, lessons, locale, 2);
  return first ? [{ ...first, opensSection: true }, ...rest] : [];
}

/** Returns a handout of a document with its title as a heading of `level`; undefined when it does not exist in any language. */
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
    nodes: young ? withSentenceRubies(nodes) : nodes,
    ...paperOf(handout, text.nodes),
    // Forms for adults have more words than a child's sheet.
    readers: young ? 'young' : sizesOf(handout.for),
    rubies: young ? rubiesIn([title, nodes]) : {},
    divisions: divisionsIn([title, nodes], found.locale),
    pictureNames: picturesIn(text.nodes).map((name) => ({ name, document })),
    sheet: { ...identity(document, handout.name, title, locale), older: olderNote(context, handout.name, handout.texts, found.locale) },
  };
}

/** Returns how the paper of a handout is laid out: only what is not usual, but for the number of pages. */
function paperOf({ pages, landscape, perPage, duplex }: Handout, nodes: readonly Node[]): Record<string, unknown> {
  return {
    pages,
    ...(landscape ? { lying: true } : {}),
    ...(perPage === undefined ? {} : { perPage }),
    ...(duplex === undefined ? {} : { duplex, turnedOver: turnedOver(duplex, landscape === true) }),
    ...(isWholeSheet(nodes) ? { whole: true } : {}),
  };
}

/** Whether a sheet is turned over the edge at its side, like the page of a book, or over its upper edge, like that of a wall calendar. */
function turnedOver(duplex: Duplex, landscape: boolean): 'side' | 'top' {
  return (duplex === 'short') === landscape ? 'side' : 'top';
}

/** Whether a text is one block that takes its paper from edge to edge. */
function isWholeSheet([only, ...others]: readonly Node[]): boolean {
  return only?.type === 'block' && others.length === 0 && paperNeededBy(only, vocabulary)?.alone === true;
}

/** Returns the range of font sizes for the readers of a sheet. */
function sizesOf(reader: Reader): string {
  if (reader === 'class' || reader === 'carer') return reader;
  return ['pupil', 'pair', 'group'].includes(reader) ? 'child' : 'adult';
}

export function mainKey(document: CurriculumDocument): string {
  return document.id;
}

export function cardKey(document: CurriculumDocument): string {
  return `${document.id}/#card`;
}

export function handoutKey(document: CurriculumDocument, handout: Handout): string {
  return `${document.id}/${handout.name}`;
}

/** Returns a page of `content/pages`, such as the safety page, as part of a pack. */
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

/** The words of a cover; `notes` are further lines at its foot. */
interface CoverWords {
  title: string;
  subtitle: string;
  version: string;
  notes: readonly string[];
}

/** Returns the cover of a pack, which says where its sheets can be looked up and whom to write to, as far as the edition has these. */
export function coverPart({ config }: Curriculum, locale: Locale, { title, subtitle, version, notes }: CoverWords): Part {
  const t = translator(locale);
  const { site } = config;
  return {
    type: 'cover',
    key: 'cover',
    brand: t('document:brand'),
    title,
    subtitle,
    lines: [
      t('print:coverLines.edition', { version }),
      t('print:coverLines.licence'),
      t('print:coverLines.paper'),
      ...notes,
      ...leadingBack(config, locale),
    ],
    ...(site === undefined ? {} : { code: qrCodeOf(sheetPageAddress(site, locale)) }),
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

/** Returns the overview of the sixteen lessons of a grade on one thread. */
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
        note: [...(planned.lesson!.core ? [t('document:core')] : []), ...(written ? [] : [t('print:planned')])].join(' · '),
      };
    }),
    pictureNames: [],
    footer: t('print:packFooter', { title: packTitle }),
  };
}

function identity(document: CurriculumDocument, name: string, title: string, locale: Locale): Omit<SheetIdentity, 'older'> {
  return { id: document.id, name, title, version: document.version, locale };
}

/** Returns the footer note of a translation that is older than its original. */
function olderNote(
  { document, t }: ReturnType<typeof faceContext>,
  name: string,
  texts: Partial<Record<Locale, Text<object>>>,
  shown: Locale,
): string {
  return behindOriginal(document, name, texts, shown, vocabulary) ? ` ${t('translation:printed')}` : '';
}
