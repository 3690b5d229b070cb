import path from 'node:path';
import type { Curriculum } from '../../curriculum/curriculum.ts';
import { exportFile, exportFiles, formats, ownFiles } from '../../export/formats.ts';
import { card, note, png } from '../../export/picture/format.ts';
import { Refusal } from '../../lib/files/refusal.ts';
import type { ExportEntry } from '../../print/manifest.ts';
import { Marks } from '../../print/marks.ts';
import { allPacks, largeTeacherPacks } from '../../print/packs/allPacks.ts';
import { isOfOneDocument } from '../../print/packs/pack.ts';
import type { BuiltSite } from './builtSite.ts';
import { type Expected, type ExpectedSheet, expectedOf } from './expected.ts';
import { manifestProblems } from './manifest.ts';
import type { MuPdf } from './muPdf.ts';
import { pageProblems, styleProblems } from './pages.ts';
import { type BuiltProblem, inFile } from './problem.ts';
import { canReadDocx } from './read/docx.ts';
import type { Selection } from './selection.ts';
import { staleSiteReason } from './staleSite.ts';
import {
  bookletUnit,
  docxUnit,
  epubUnit,
  gradeUnits,
  missing,
  pdfUnit,
  pictureUnit,
  screensUnit,
  sheetPageUnit,
  slidesUnit,
  type Unit,
} from './units.ts';
import type { VerifyCache } from './verifyCache.ts';

export interface VerifyRequest {
  site: BuiltSite;
  curriculum: Curriculum;
  /** The folder of the curriculum. */
  root: string;
  selection: Selection;
  memory: VerifyCache;
  /** What reads ink and tags, where it is installed. */
  muPdf: MuPdf | undefined;
}

/** How many files there are of a kind, and how many of them were read: the others are as they were when they passed. */
export interface Count {
  all: number;
  read: number;
}

export interface Verified {
  /** In the order of the files. */
  problems: BuiltProblem[];
  pdfs: Count;
  /** Word files, if there are any and mammoth is installed, which reads them. */
  docx?: Count;
  /** Slides, if there are any. */
  slides?: Count;
  /** Pictures, if there are any. */
  pictures?: Count;
  /** Books of stories, if there are any. */
  epub?: Count;
  pages: Count;
}

/**
 * Verifies what must hold for every document of a built site. What has passed and is unchanged is not read again. Throws
 * a Refusal when the site was not built from these texts.
 */
export async function verifySite(request: VerifyRequest): Promise<Verified> {
  const { site, curriculum, root, selection, memory } = request;
  const { documents: chosen, locales } = selection;
  const marks = new Marks(root, curriculum);
  const listed = new Set(site.manifest.map(({ file }) => file));
  // Teacher packs in large type are made by choice.
  const expected = [...allPacks(curriculum), ...largeTeacherPacks(curriculum).filter(({ file }) => listed.has(file))]
    .filter((pack) => locales.includes(pack.locale))
    .filter((pack) => chosen === undefined || (isOfOneDocument(pack) && chosen.has(pack.documents[0]!.split('/')[0]!)))
    .map((pack) => expectedOf(curriculum, marks, pack));
  const stale = staleSiteReason(site.shown, site.manifest, expected);
  if (stale) throw new Refusal(stale);

  const ofPdfs = await passing(pdfUnits(request, expected), memory);
  const ofSlides = await passing(slidesUnits(request, expected), memory);
  const ofDocx = await passing((await canReadDocx()) ? docxUnits(request, expected) : [], memory);
  const ofPictures = await passing(pictureUnits(request, expected), memory);
  const ofEpub = await passing(epubUnits(request, expected), memory);
  const ofOthers = await passing(pageUnits(request, expected), memory);
  const pages = [...site.files].filter((file) => file.endsWith('.html') && isWanted(file, expected, selection));
  const problems = [
    ...ofPdfs.problems,
    ...ofDocx.problems,
    ...ofSlides.problems,
    ...ofPictures.problems,
    ...ofEpub.problems,
    ...ofOthers.problems,
    ...pageProblems(site, pages),
    ...(chosen === undefined ? [...styleProblems(site), ...listProblems(request, expected)] : []),
  ];
  memory.sweep();
  const again = new Set([...site.read, ...ofOthers.read, ...problems.map(({ file }) => file)]);
  return {
    problems: problems.sort((a, b) => (a.file === b.file ? (a.page ?? 0) - (b.page ?? 0) : a.file < b.file ? -1 : 1)),
    pdfs: { all: ofPdfs.all, read: ofPdfs.read.length },
    ...(ofDocx.all > 0 ? { docx: { all: ofDocx.all, read: ofDocx.read.length } } : {}),
    ...(ofSlides.all > 0 ? { slides: { all: ofSlides.all, read: ofSlides.read.length } } : {}),
    ...(ofPictures.all > 0 ? { pictures: { all: ofPictures.all, read: ofPictures.read.length } } : {}),
    ...(ofEpub.all > 0 ? { epub: { all: ofEpub.all, read: ofEpub.read.length } } : {}),
    pages: { all: pages.length, read: pages.filter((file) => again.has(file)).length },
  };
}

/** Each PDF, one after the other: a unit holds the bytes of its file. */
function* pdfUnits({ site, selection, muPdf }: VerifyRequest, expected: readonly Expected[]): Generator<Unit> {
  for (const pdf of expected) yield pdfUnit(site, pdf, muPdf);
  if (selection.documents !== undefined) return;
  for (const entry of site.manifest)
    if (entry.kind === 'booklet' && selection.locales.includes(entry.locale)) yield bookletUnit(site, entry);
}

/** The slides of each lesson and workshop, in both shapes, if the site has them. */
function* slidesUnits({ site, curriculum }: VerifyRequest, expected: readonly Expected[]): Generator<Unit> {
  const pdfs = new Map(expected.flatMap(({ locale, sheet }) => (isMain(sheet) ? [[`${locale} ${sheet.document}`, sheet]] : [])));
  for (const entry of site.others)
    if (/^pptx/.test(entry.format) && pdfs.has(`${entry.locale} ${entry.documents[0]}`)) yield slidesUnit(site, curriculum, entry);
}

const docxFormat = formats.find(({ id }) => id === 'docx')!;

/** The Word file of each sheet, if the site has one. */
function* docxUnits({ site }: VerifyRequest, expected: readonly Expected[]): Generator<Unit> {
  const files = new Map(site.others.filter(({ format }) => format === 'docx').map((entry) => [entry.file, entry]));
  for (const { file, sheet } of expected) {
    const entry = files.get(exportFile(file, docxFormat));
    if (entry && sheet) yield docxUnit(site, entry, sheet);
  }
}

/** The books of stories that the site has; of a choice of documents those of these documents alone. */
function* epubUnits({ site, curriculum, selection }: VerifyRequest, expected: readonly Expected[]): Generator<Unit> {
  const marks = new Map(expected.flatMap(({ sheet }) => (sheet ? [[sheet.page, sheet.mark]] : [])));
  const isWanted = (entry: ExportEntry) =>
    selection.locales.includes(entry.locale) &&
    (selection.documents === undefined || (entry.kind === 'document' && selection.documents.has(entry.documents[0]!)));
  for (const entry of site.others) if (entry.format === 'epub' && isWanted(entry)) yield epubUnit(site, curriculum, entry, marks);
}

/** The card and the note of each plan and guide, and the pages of each handout, if the site has them: of a handout all or none. */
function* pictureUnits({ site, curriculum }: VerifyRequest, expected: readonly Expected[]): Generator<Unit> {
  const files = new Map(site.others.map((entry) => [entry.file, entry]));
  const pages = new Map(site.manifest.map((entry) => [entry.file, entry.pages]));
  for (const { file, sheet } of expected) {
    if (!sheet || sheet.isAnotherPrint) continue;
    const names = (sheet.isHandout ? [png] : [card, note]).flatMap((format) => exportFiles(file, format, pages.get(file) ?? 1));
    const there = names.filter((name) => files.has(name));
    if (there.length === 0) continue;
    for (const name of sheet.isHandout ? names : there) {
      const entry = files.get(name);
      yield entry ? pictureUnit(site, curriculum, entry, sheet) : missing(`packs/${name}`);
    }
  }
}

/** The pages of which something is asked that is not asked of every page. */
function* pageUnits({ site, curriculum, selection }: VerifyRequest, expected: readonly Expected[]): Generator<Unit> {
  for (const pdf of expected) if (pdf.sheet && !pdf.sheet.isAnotherPrint) yield sheetPageUnit(site, curriculum, pdf, pdf.sheet);
  for (const { locale, id } of lessonsIn(expected, curriculum)) yield screensUnit(site, curriculum, locale, id);
  if (selection.documents === undefined) for (const locale of selection.locales) yield* gradeUnits(site, locale);
}

/** Verifies what is not known to have passed; `read` are those files. */
async function passing(units: Iterable<Unit>, memory: VerifyCache): Promise<{ problems: BuiltProblem[]; all: number; read: string[] }> {
  const problems: BuiltProblem[] = [];
  const read: string[] = [];
  let all = 0;
  for (const { file, key, verify } of units) {
    all += 1;
    if (memory.find(key) === true) continue;
    read.push(file);
    const found = await verify();
    if (found.length === 0) memory.keep(key, true);
    problems.push(...inFile(file, found));
  }
  return { problems, all, read };
}

/** Whether a sheet is a plan or a guide in its usual type. */
function isMain(sheet: ExpectedSheet | undefined): sheet is ExpectedSheet {
  return sheet !== undefined && !sheet.isHandout && !sheet.isAnotherPrint;
}

function lessonsIn(expected: readonly Expected[], curriculum: Curriculum) {
  return expected.flatMap(({ locale, sheet }) =>
    isMain(sheet) && curriculum.document(sheet.document)!.kind === 'lesson' ? [{ locale, id: sheet.document }] : [],
  );
}

/** Of a choice of documents their pages alone, with those below them; else all, with those that belong to no language. */
function isWanted(file: string, expected: readonly Expected[], { documents, locales }: Selection): boolean {
  if (documents === undefined) return !file.includes('/') || locales.some((locale) => file.startsWith(`${locale}/`));
  return expected.some(({ sheet }) => isMain(sheet) && file.startsWith(`${path.posix.dirname(sheet.page)}/`));
}

function listProblems({ site, curriculum, selection }: VerifyRequest, expected: readonly Expected[]): BuiltProblem[] {
  const isChosen = (file: string) => selection.locales.some((locale) => file.startsWith(`${locale}/`));
  const there = [...site.files].flatMap((file) => (/^packs\/(?!manifest\.json$)/.test(file) ? [file.slice('packs/'.length)] : []));
  const manifest = [...site.manifest, ...site.others].filter(({ file }) => isChosen(file));
  const own = ownFiles(curriculum).map(({ file }) => file);
  return manifestProblems(path.join(site.folder, 'packs'), manifest, there.filter(isChosen), { expected, own });
}
