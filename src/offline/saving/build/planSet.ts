import { createHash } from 'node:crypto';
import { type Locale, languageTag } from '../../../curriculum/locale.ts';
import { companionPages, kitPages, pagesBelow } from '../../companions.ts';
import type { Edition } from '../../edition.ts';
import type { BuiltSite } from '../../site/builtSite.ts';
import { listedPacks } from '../../site/listedPacks.ts';
import { referencesOfPage } from '../../site/references.ts';
import type { PlannedFile, SetPlan } from '../plan.ts';
import { folderOf, isGradeSet, pageOf, type SavedSet, setId } from '../sets.ts';
import type { PlannedSite } from './plannedSite.ts';

/** The script that arranges PDFs on sheets, which is only useful with PDFs. */
const pdfTool = 'tools/paper.js';

/** Formats that are saved with the PDFs: what is read on the phone itself. Others are for a computer. */
const savedFormats = ['epub'];

/** Returns whether a file is saved with the PDFs. Booklets are not: `pdfTool` folds them from their pack. */
function savedWithPdfs(site: BuiltSite): (file: string) => boolean {
  const formatOf = new Map(listedPacks(site).map(({ file, format }) => [file, format]));
  return (file) => {
    const format = formatOf.get(file);
    return file === pdfTool || (format === undefined ? file.endsWith('.pdf') : savedFormats.includes(format));
  };
}

/** Files of Pagefind that every language needs. */
const searchPrograms = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json'];

/** For a language without stemming in Pagefind, such as Chinese. */
const plainProgram = 'wasm.unknown.pagefind';

/**
 * Lists everything that is needed to read, search and print a set in one language offline: its page, its documents with their handouts
 * and run sheets, the pages for help, and the search index of the language. Undefined if the site has no such grade, or no document of
 * such a kind.
 */
export function planSet(planned: PlannedSite, locale: Locale, set: SavedSet, edition: Edition): SetPlan | undefined {
  const { site } = planned;
  const page = `${locale}/${pageOf(set).join('/')}/index.html`;
  if (!site.files.has(page)) return undefined;
  const documents = documentPages(site, page, `${locale}/${folderOf(set)}/`);
  if (documents.length === 0 && !isGradeSet(set)) return undefined;
  const own = [page, ...documents, ...kitPages(site, 'saved', locale)];
  const files = [...planned.withParts([...own, ...companionPages(site, 'saved', locale)]), ...searchFiles(site, locale)];
  const offered = own.flatMap((page) => referencesOfPage(site, page).links);
  const pages = files.map((file) => planned.plan(file));
  const pdfs = [...new Set(offered.filter(savedWithPdfs(site)))].sort().map((file) => planned.plan(file));
  return {
    id: setId(locale, set),
    ...edition,
    pages,
    pdfs,
    marks: { pages: mark(pages), all: mark([...pages, ...pdfs]) },
  };
}

/** Lists the pages of the documents that a page links to, with all that is below them. The menu links to the page itself. */
function documentPages(site: BuiltSite, page: string, folder: string): string[] {
  const documents = referencesOfPage(site, page).links.filter((file) => file.startsWith(folder) && file !== `${folder}index.html`);
  return documents.flatMap((document) => pagesBelow(site, document.replace(/index\.html$/, '')));
}

/** Lists the whole search index of the language: it is small, and search works as it does online. */
function searchFiles(site: BuiltSite, locale: Locale): string[] {
  const ofLanguage = new RegExp(`[/.]${languageTag[locale]}[._]`, 'i');
  const index = [...site.files].filter((file) => file.startsWith('pagefind/') && ofLanguage.test(file));
  const hasOwnProgram = index.some((file) => file.startsWith('pagefind/wasm.'));
  const programs = [...searchPrograms, ...(hasOwnProgram ? [] : [plainProgram])].map((name) => `pagefind/${name}`);
  return [...programs.filter((file) => site.files.has(file)), ...index];
}

function mark(files: readonly PlannedFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}
