import { blocksOf } from '../../blocks/blocksOf.ts';
import hotlines from '../../blocks/hotlines/block.ts';
import phone from '../../blocks/phone/block.ts';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import type { CurriculumDocument, Handout, Text } from '../../curriculum/document.ts';
import { shownOf } from '../../curriculum/helpLine.ts';
import { type Locale, languageTag, like } from '../../curriculum/locale.ts';
import { sheetPageAddress, shownAddress } from '../../curriculum/marks/sheetAddress.ts';
import type { Node } from '../../curriculum/tree.ts';
import type { PdfKind } from '../../print/manifest.ts';
import { type Marks, sheetOf } from '../../print/marks.ts';
import { isOfOneDocument, type Pack } from '../../print/packs/pack.ts';
import { largePages, largeProtocolPages, planPages } from '../../print/pageLimits.ts';
import { prepCardPage, sections } from '../../site/sections.ts';

/** Whom one can call: numbers, and the names of the people whose numbers a school writes in. */
export interface Help {
  numbers: string[];
  people: string[];
}

/** What the curriculum asks of a PDF. Plain data: two that are written alike ask the same. */
export interface Expected {
  /** Relative to the folder of PDFs. */
  file: string;
  kind: PdfKind;
  locale: Locale;
  /** The BCP 47 tag. */
  language: string;
  title: string;
  bookmarks: string[];
  help: Help;
  /** Every name that a place for the stamp may have. */
  blanks: string[];
  /** Whether a pack has sheets whose paper lies. */
  lyingPages?: true;
  /** Of a single sheet. */
  sheet?: ExpectedSheet;
}

export interface ExpectedSheet {
  /** `G3-08`, of a handout that of its document. */
  document: string;
  /** Seven signs without the hyphen. */
  mark: string;
  /** Where its foot says that it can be looked up; undefined where the edition has no site. */
  address?: string;
  isHandout: boolean;
  /** Of a plan, its card or its large type: what is asked of the page of a plan is asked once. */
  isAnotherPrint?: true;
  /** Its page on the site. */
  page: string;
  pages?: { exactly: number; yaml: string } | { most: number };
  /** Whether its paper lies. */
  lies?: true;
  /** Of a sheet of which several are on a page: how many are next to each other. */
  footColumns?: number;
  /** For pupils of the first two grades: in Chinese the lines that carry pinyin. */
  young?: { lines?: string[] };
}

/** What the curriculum asks of each PDF. `marks` is for the sheets. */
export function expectedOf(curriculum: Curriculum, marks: Marks, pack: Pack): Expected {
  const { file, kind, locale, title } = pack;
  return {
    file,
    kind,
    locale,
    language: languageTag[locale],
    title,
    bookmarks: isOfOneDocument(pack) ? [] : bookmarksOf(curriculum, pack),
    help: helpIn(curriculum, locale, textsOf(curriculum, pack)),
    blanks: curriculum.registries.blanks.map(({ id }) => id),
    ...(isOfOneDocument(pack) ? { sheet: expectedSheet(curriculum, marks, pack) } : {}),
    ...(!isOfOneDocument(pack) && pack.parts().some((part) => part['lying'] === true) ? { lyingPages: true } : {}),
  };
}

/** The page of a document, or of one of its handouts, in the built site. */
export function pageOf(locale: Locale, { kind, slug }: CurriculumDocument, handout?: string): string {
  return [locale, sections[kind], slug, ...(handout === undefined ? [] : [handout]), 'index.html'].join('/');
}

function partsOf(pack: Pack, curriculum: Curriculum): { document: CurriculumDocument; handout: string | undefined } {
  const [id, handout] = pack.documents[0]!.split('/') as [string, string | undefined];
  return { document: curriculum.document(id)!, handout };
}

function expectedSheet(curriculum: Curriculum, marks: Marks, pack: Pack): ExpectedSheet {
  const { kind, locale } = pack;
  const { document, handout } = partsOf(pack, curriculum);
  const parts = pack.parts();
  const part = sheetOf(pack, parts)!;
  const mark = marks.markOf(part);
  const { site } = curriculum.config;
  const address = site === undefined ? {} : { address: shownAddress(sheetPageAddress(site, locale)) };
  if (kind === 'card') {
    const page = pageOf(locale, document, prepCardPage);
    return { document: document.id, isHandout: false, isAnotherPrint: true, mark, page, pages: { most: 1 } };
  }
  if (kind === 'large') {
    const pages = { most: largePages(curriculum, locale) + (parts.length > 1 ? largeProtocolPages : 0) };
    const page = pageOf(locale, document);
    return {
      document: document.id,
      isHandout: false,
      isAnotherPrint: true,
      mark,
      ...address,
      page,
      ...(isAnError(curriculum, 'large-plan-fits-its-pages') ? { pages } : {}),
    };
  }
  const own = handout === undefined ? undefined : curriculum.handout(document, handout);
  const allowed = planPages(curriculum, document, locale);
  const isYoung = own !== undefined && (document.lesson?.grade ?? 9) <= 2;
  return {
    document: document.id,
    isHandout: own !== undefined,
    mark,
    ...address,
    page: pageOf(locale, document, handout),
    ...(own ? { pages: { exactly: own.pages, yaml: document.factsFile } } : {}),
    ...(!own && Number.isFinite(allowed) && isAnError(curriculum, 'plan-fits-its-pages')
      ? { pages: { most: allowed + parts.length - 1 } }
      : {}),
    ...(own?.landscape ? { lies: true } : {}),
    ...(columnsOf(own) === 1 ? {} : { footColumns: columnsOf(own) }),
    ...(isYoung ? { young: like[locale] === 'zh' ? { lines: Object.keys((part['rubies'] as object | undefined) ?? {}) } : {} } : {}),
  };
}

/** Whether the edition asks for the pages of a plan as the project does, and not less. */
function isAnError({ config }: Curriculum, id: 'plan-fits-its-pages' | 'large-plan-fits-its-pages'): boolean {
  return (config.checks?.[id]?.severity ?? 'error') === 'error';
}

function columnsOf(handout: Handout | undefined): number {
  return handout?.perPage === 4 || (handout?.perPage === 2 && handout.landscape) ? 2 : 1;
}

function bookmarksOf(curriculum: Curriculum, { kind, locale, documents }: Pack): string[] {
  return documents
    .map((id) => curriculum.document(id)!)
    .flatMap((document) => [
      ...(kind === 'grade-handouts' ? [] : [document.texts[locale]?.front.title]),
      ...(kind === 'grade-cards' ? [] : document.handouts.map((handout) => handout.texts[locale]?.front.title)),
    ])
    .filter((title) => title !== undefined);
}

/** Returns the texts that a PDF contains. */
function textsOf(curriculum: Curriculum, pack: Pack): Text<unknown>[] {
  const { kind, locale, documents } = pack;
  // A card says what to do first; whom to call is in its plan.
  if (kind === 'card' || kind === 'grade-cards') return [];
  if (isOfOneDocument(pack)) {
    const { document, handout } = partsOf(pack, curriculum);
    const texts = handout === undefined ? document.texts : curriculum.handout(document, handout)!.texts;
    return texts[locale] ? [texts[locale]] : [];
  }
  const handoutsOnly = kind === 'grade-handouts';
  const safety = kind === 'test-sheet' || handoutsOnly ? [] : curriculum.pages.filter(({ name }) => name === 'safety');
  const own = documents.map((id) => curriculum.document(id)!);
  const all = [
    ...safety.map(({ texts }) => texts[locale]),
    ...own.flatMap((document) => [
      ...(handoutsOnly ? [] : [document.texts[locale]]),
      ...document.handouts.map((handout) => handout.texts[locale]),
    ]),
  ];
  return all.filter((text) => text !== undefined);
}

/** Whom the texts say one can call. */
function helpIn(curriculum: Curriculum, locale: Locale, texts: readonly { nodes: readonly Node[] }[]): Help {
  const named = texts.flatMap(({ nodes }) => blocksOf(nodes, hotlines).flatMap(({ props }) => props.show));
  const alone = texts.flatMap(({ nodes }) => blocksOf(nodes, phone).map(({ props }) => props.of));
  const lines = curriculum.helpLines(named);
  return {
    numbers: [...new Set([...lines.hotlines, ...curriculum.hotlinesBehind(alone)].map(shownOf))].sort(),
    people: [...new Set(lines.blanks.map(({ name }) => name[locale]))].sort(),
  };
}
