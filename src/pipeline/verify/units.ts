import type { Curriculum } from '../../curriculum/curriculum.ts';
import { grades } from '../../curriculum/kind.ts';
import type { Locale } from '../../curriculum/locale.ts';
import { bookletFile } from '../../print/booklets.ts';
import type { ExportEntry, ManifestEntry } from '../../print/manifest.ts';
import { inAddress } from '../../site/sections.ts';
import { bookletProblems } from './booklet.ts';
import { gradeBudgetProblems, lessonBudgetProblems } from './budgets.ts';
import type { BuiltSite } from './builtSite.ts';
import { docxProblems } from './docx.ts';
import { bookOf, epubProblems } from './epub.ts';
import type { Expected, ExpectedSheet } from './expected.ts';
import { helpProblems } from './helpLines.ts';
import { keyOf } from './key.ts';
import { countProblems } from './manifest.ts';
import type { MuPdf } from './muPdf.ts';
import { pdfProblems } from './pdf.ts';
import { cardWords, noteWords, pictureProblems, pictureWordProblems } from './pictures.ts';
import { type FileProblem, fileIsMissing } from './problem.ts';
import { screenProblems, screensOf } from './projector.ts';
import { wordsOf } from './read/html.ts';
import { pageWeight } from './read/pageWeight.ts';
import { readPdf } from './read/pdf.ts';
import { resourceOf, resourceProblems } from './sheetPage.ts';
import { slidesOf, slidesProblems } from './slides.ts';

/** A file to verify, and the key under which it is known that it has passed. */
export interface Unit {
  file: string;
  key: string;
  verify: () => Promise<FileProblem[]> | FileProblem[];
}

/** A PDF that is set from words. A sheet is compared with its page. */
export function pdfUnit(site: BuiltSite, expected: Expected, muPdf: MuPdf | undefined): Unit {
  const file = `packs/${expected.file}`;
  const page = expected.sheet?.page;
  if (!site.has(file)) return missing(file);
  if (page !== undefined && !site.has(page)) return missing(page);
  const bytes = site.bytes(file);
  const html = page === undefined ? '' : site.text(page);
  const listed = site.manifest.find((entry) => entry.file === expected.file)?.pages;
  return {
    file,
    key: keyOf({ unit: 'pdf', expected, listed, muPdf: muPdf !== undefined }, bytes, html),
    verify: () => pdfProblems(bytes, expected, { page: page === undefined ? undefined : { file: page, html }, listed, muPdf }),
  };
}

/** A Word file of a sheet is compared with its page. */
export function docxUnit(site: BuiltSite, { file: name, locale }: ExportEntry, { page }: ExpectedSheet): Unit {
  const file = `packs/${name}`;
  for (const needed of [file, page]) if (!site.has(needed)) return missing(needed);
  const [bytes, html] = [site.bytes(file), site.text(page)];
  return { file, key: keyOf({ unit: 'docx', locale }, bytes, html), verify: () => docxProblems(bytes, { file: page, html }, locale) };
}

/** A booklet is compared with the pack that it is folded from. */
export function bookletUnit(site: BuiltSite, booklet: ManifestEntry): Unit {
  const file = `packs/${booklet.file}`;
  const pack = site.manifest.map((entry) => entry.file).find((name) => bookletFile(name) === booklet.file);
  if (pack === undefined || !site.has(`packs/${pack}`)) return missing(`packs/${booklet.file.replace('-booklet.pdf', '.pdf')}`);
  if (!site.has(file)) return missing(file);
  const [own, others] = [site.bytes(file), site.bytes(`packs/${pack}`)];
  const weighed = async (bytes: Buffer) => ({ facts: await readPdf(bytes), bytes: bytes.length });
  return {
    file,
    key: keyOf({ unit: 'booklet', locale: booklet.locale, listed: booklet.pages }, own, others),
    verify: async () => {
      const folded = await weighed(own);
      return [
        ...countProblems(folded.facts.pages.length, booklet.pages),
        ...bookletProblems(folded, await weighed(others), booklet.locale),
      ];
    },
  };
}

/** Slides are compared with the screens of their document. */
export function slidesUnit(site: BuiltSite, curriculum: Curriculum, { file: name, locale, documents }: ExportEntry): Unit {
  const file = `packs/${name}`;
  if (!site.has(file)) return missing(file);
  const expected = slidesOf(curriculum, curriculum.document(documents[0]!)!, locale);
  const bytes = site.bytes(file);
  return { file, key: keyOf({ unit: 'slides', expected }, bytes), verify: () => slidesProblems(bytes, expected) };
}

/** A book of stories is compared with the pages that have its words; `marks` are those of the sheets by their pages. */
export function epubUnit(site: BuiltSite, curriculum: Curriculum, entry: ExportEntry, marks: ReadonlyMap<string, string>): Unit {
  const file = `packs/${entry.file}`;
  const expected = bookOf(curriculum, entry);
  for (const needed of [file, ...expected.chapters.map(({ page }) => page)]) if (!site.has(needed)) return missing(needed);
  const bytes = site.bytes(file);
  const pages = expected.chapters.map(({ page }) => ({ html: site.text(page), mark: marks.get(page) ?? '' }));
  return {
    file,
    key: keyOf({ unit: 'epub', expected, marks: pages.map(({ mark }) => mark) }, bytes, ...pages.map(({ html }) => html)),
    verify: () => epubProblems(bytes, expected, pages),
  };
}

/** A card or a note to families is compared with the page of its plan or guide; a page of a handout is the one of its PDF. */
export function pictureUnit(
  site: BuiltSite,
  curriculum: Curriculum,
  { file: name, format, locale }: ExportEntry,
  { document, mark, page }: ExpectedSheet,
): Unit {
  const file = `packs/${name}`;
  for (const needed of [file, page]) if (!site.has(needed)) return missing(needed);
  const bytes = site.bytes(file);
  if (format === 'png') return { file, key: keyOf({ unit: 'picture' }, bytes), verify: () => pictureProblems(bytes) };
  const html = site.text(page);
  const expected = (format === 'card' ? cardWords : noteWords)(curriculum, curriculum.document(document)!, locale, mark);
  return {
    file,
    key: keyOf({ unit: 'picture', expected }, bytes, html),
    verify: () => [...pictureProblems(bytes), ...pictureWordProblems(bytes, expected, { file: page, html })],
  };
}

/** The page of a sheet: whom to call, what catalogues read, and of a lesson its budget. */
export function sheetPageUnit(site: BuiltSite, curriculum: Curriculum, expected: Expected, sheet: ExpectedSheet): Unit {
  const { page } = sheet;
  if (!site.has(page)) return missing(page);
  const document = curriculum.document(sheet.document)!;
  const isMain = !sheet.isHandout;
  const isLesson = isMain && document.kind === 'lesson';
  const resource = isMain ? resourceOf(document, expected.locale) : {};
  const html = site.text(page);
  return {
    file: page,
    key: keyOf({ unit: 'sheet page', help: expected.help, resource, assets: isLesson ? site.assets() : '' }, html),
    verify: () => [
      ...helpProblems(wordsOf(html), expected.help),
      ...resourceProblems(site.factsOf(page), resource),
      ...(isLesson ? lessonBudgetProblems(pageWeight(site.folder, folderOf(page), site.base)) : []),
    ],
  };
}

/** The screens of a lesson for its class. */
export function screensUnit(site: BuiltSite, curriculum: Curriculum, locale: Locale, id: string): Unit {
  const lesson = curriculum.document(id)!;
  const screens = screensOf(curriculum, lesson, lesson.texts[locale]!, locale);
  if (!site.has(screens.page)) return missing(screens.page);
  const html = site.text(screens.page);
  return { file: screens.page, key: keyOf({ unit: 'screens', screens }, html), verify: () => screenProblems(html, screens) };
}

/** The pages of the nine grades. */
export function gradeUnits(site: BuiltSite, locale: Locale): Unit[] {
  return grades.map((grade) => {
    const page = `${locale}/${inAddress(['grades', grade]).join('/')}/index.html`;
    if (!site.has(page)) return missing(page);
    return {
      file: page,
      key: keyOf({ unit: 'grade page', assets: site.assets() }, site.text(page)),
      verify: () => gradeBudgetProblems(pageWeight(site.folder, folderOf(page), site.base), site.factsOf(page).hasIslands),
    };
  });
}

function folderOf(page: string): string {
  return page.replace(/\/index\.html$/, '');
}

/** A file that should be there. */
export function missing(file: string): Unit {
  return { file, key: keyOf({ unit: 'missing', file }), verify: () => [fileIsMissing] };
}
