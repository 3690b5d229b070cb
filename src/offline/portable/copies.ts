import path from 'node:path';
import { parse } from 'parse5';
import { type Grade, grades, levelSlug } from '../../curriculum/kind.ts';
import { type Locale, locales } from '../../curriculum/locale.ts';
import { languageName } from '../../i18n/languageName.ts';
import { translator } from '../../i18n/translator.ts';
import { attribute, elementsOf } from '../../lib/html/tree.ts';
import { inAddress, levelsSegment } from '../../site/sections.ts';
import { companionPages, kitPages } from '../companions.ts';
import { type BuiltSite, isForTheWebAlone, isPage, readText } from '../site/builtSite.ts';
import type { Contents } from './contents.ts';
import { CopyError } from './copyError.ts';

/** A copy to be made. */
export interface Copy extends Contents {
  locale?: Locale;
  grade?: Grade;
  /** Returns the name of the copy. */
  nameOf: (locale: Locale) => string;
}

/** Returns the copy with everything; `formats` are those that it has besides PDF. */
export function everything(site: BuiltSite, formats: readonly string[] = []): Copy {
  return {
    name: 'everything',
    formats,
    pages: new Set(pagesOf(site)),
    files: 'all',
    standIns: new Map(),
    nameOf: (locale) => translator(locale)('copies:everything'),
  };
}

/** Returns one copy for each language and grade that has lessons. */
export function gradeCopies(site: BuiltSite, formats: readonly string[] = []): Copy[] {
  const pages = pagesOf(site);
  const gradeOf = new Map(pages.filter(isLesson).map((page) => [path.posix.dirname(page), gradeOfLesson(site, page)]));
  return locales.flatMap((locale) =>
    grades.flatMap((grade) => {
      // With everything below a lesson, such as its handouts.
      const folders = [...gradeOf].filter(([folder, own]) => folder.startsWith(`${locale}/`) && own === String(grade));
      const lessons = pages.filter((page) => folders.some(([folder]) => page.startsWith(`${folder}/`)));
      return lessons.length === 0 ? [] : [{ ...gradeCopy(site, pages, locale, grade, lessons), formats }];
    }),
  );
}

function gradeCopy(site: BuiltSite, pages: readonly string[], locale: Locale, grade: Grade, lessons: readonly string[]): Copy {
  const home = `${locale}/${inAddress(['grades', grade]).join('/')}/index.html`;
  const elsewhere = `${locale}/elsewhere/index.html`;
  for (const page of [home, elsewhere])
    if (!site.files.has(page)) throw new CopyError(`The site has no ${page}, which the copy of a grade needs. Run "npm run build" again.`);
  const held = new Set([home, ...lessons, ...companionPages(site, 'zip', locale), ...kitPages(site, 'zip', locale)]);
  const own = pages.filter((page) => held.has(page));
  return {
    name: `${locale}-${levelSlug(grade)}`,
    locale,
    grade,
    pages: new Set(own),
    files: 'needed',
    standIns: new Map(['index.html', `${locale}/index.html`, `${locale}/${levelsSegment}/index.html`].map((page) => [page, home])),
    elsewhere,
    says: sayingOf(site, own),
    nameOf: (shown) => {
      const t = translator(shown);
      return t('copies:grade', {
        grade: t(`document:gradeNames.g${grade}`),
        language: languageName(t, locale),
      });
    },
  };
}

function pagesOf(site: BuiltSite): string[] {
  return [...site.files].filter((file) => isPage(file) && !isForTheWebAlone(file));
}

/** Returns whether a page is that of a lesson: `zh/lessons/g3-08/index.html`. */
function isLesson(page: string): boolean {
  return /^[^/]+\/lessons\/[^/]+\/index\.html$/.test(page);
}

/** Returns the grade of a lesson, as search reads it. */
function gradeOfLesson(site: BuiltSite, page: string): string | undefined {
  const marked = elementsOf(parse(readText(site, page))).find((element) => attribute(element, 'data-grade') !== undefined);
  return marked && attribute(marked, 'data-grade');
}

/** Returns a function that tests whether any searched page contains a word. The pages are read at the first call. */
function sayingOf(site: BuiltSite, pages: readonly string[]): (word: string) => boolean {
  let texts: string[] | undefined;
  return (word) => {
    texts ??= pages.map((page) => searchedText(readText(site, page)).toLowerCase());
    return texts.some((text) => text.includes(word.toLowerCase()));
  };
}

/** Returns the text that search indexes in a page; empty if it indexes nothing. */
function searchedText(html: string): string {
  return html.split('data-pagefind-body')[1]?.replace(/<[^>]*>/g, '') ?? '';
}
