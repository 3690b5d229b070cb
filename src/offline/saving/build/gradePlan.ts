import { createHash } from 'node:crypto';
import { type Locale, languageTag } from '../../../curriculum/locale.ts';
import type { Edition } from '../../edition.ts';
import type { GradePlan, PlannedFile } from '../plan.ts';
import type { SiteFiles } from './siteFiles.ts';

/** The pages that every saved grade brings along, after the language. */
const companions = [
  '',
  'grades/',
  'help/',
  'safety/',
  'how-to-use/',
  'printing/',
  'stamp/',
  'planner/',
  'pack/',
  'search/',
  'offline/',
  'sheet/',
  'changes/',
];

/** Arranges PDFs on sheets: comes with them, since it is of no use alone. */
const pdfTool = 'tools/paper.js';

/** What Pagefind needs in the browser, besides what belongs to one language. */
const searchPrograms = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json'];

/** For a language whose words Pagefind cannot shorten to their stems: Chinese has no stems. */
const plainProgram = 'wasm.unknown.pagefind';

/**
 * Everything that a grade in one language takes to be read, searched and printed without the server: its page, its lessons
 * with their handouts, the pages for help, and the search index of the language. Undefined when the site has no such grade.
 */
export function gradePlan(site: SiteFiles, locale: Locale, grade: number, edition: Edition): GradePlan | undefined {
  const gradePage = `${locale}/grades/${grade}/`;
  if (!site.has(gradePage)) return undefined;
  const lessons = site.referencesOf(gradePage).links.filter((link) => link.startsWith(`${locale}/lessons/`) && site.has(link));
  const lessonPages = lessons.flatMap((lesson) => pagesBelow(site, lesson));
  const around = companions.map((page) => `${locale}/${page}`).filter((page) => site.has(page));
  const pages = [...site.withParts([gradePage, ...lessonPages, ...around]), ...searchFiles(site, locale)];
  const offered = [gradePage, ...lessonPages].flatMap((page) => site.referencesOf(page).links);
  const pdfs = [...new Set(offered)].filter((link) => (link.endsWith('.pdf') || link === pdfTool) && site.has(link)).sort();

  const planned = pages.map((address) => site.plan(address));
  const plannedPdfs = pdfs.map((address) => site.plan(address));
  return {
    id: `${locale}-grade-${grade}`,
    ...edition,
    pages: planned,
    pdfs: plannedPdfs,
    marks: { pages: mark(planned), all: mark([...planned, ...plannedPdfs]) },
  };
}

/** A page and those below it, as a lesson's handouts are. */
function pagesBelow(site: SiteFiles, address: string): string[] {
  return site
    .below(address.replace(/\/$/, ''))
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''));
}

/** The whole index of the language: small, and every search answers as it does with the server. */
function searchFiles(site: SiteFiles, locale: Locale): string[] {
  const ofLanguage = new RegExp(`[/.]${languageTag[locale]}[._]`, 'i');
  const index = site.below('pagefind').filter((file) => ofLanguage.test(file));
  const hasOwnProgram = index.some((file) => file.startsWith('pagefind/wasm.'));
  const programs = [...searchPrograms, ...(hasOwnProgram ? [] : [plainProgram])].map((name) => `pagefind/${name}`);
  return [...programs.filter((file) => site.has(file)), ...index];
}

function mark(files: readonly PlannedFile[]): string {
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}
