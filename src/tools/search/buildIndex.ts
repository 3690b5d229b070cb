import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { isSearched, languageOf, preparePage } from './prepare.ts';

/**
 * How many pages share a fragment file, from which their excerpts are read: fewer files for old disks and saved sets. With more pages in a
 * file, a phone would fetch much for the ten pages that are shown.
 */
const pagesInFragment = 16;

/** `pagefind-entry.json`, which lists the index of each language. */
interface Entry {
  languages: Record<string, unknown>;
}

/** Prepares a page for the index, see `preparePage`. */
type Prepare = (file: string, html: string) => string;

/**
 * Indexes a built site and writes the index to `<siteFolder>/pagefind`. Only pages with `data-pagefind-body` are included. Throws an
 * Error that names the page if Pagefind rejects it.
 */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  return { pages: await indexFolder(siteFolder, (file, html) => preparePage(html, addressOf(file))) };
}

/**
 * Indexes several subsets of one site, each to its own `<folder>/pagefind`. Files with the same name are the same page in all of them and
 * are prepared only once.
 */
export async function buildSearchIndexes(folders: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  const shared = new Set(folders.flatMap(htmlFiles).filter((file) => seen.size === seen.add(file).size));
  const ready = new Map<string, string>();
  const prepare: Prepare = (file, html) => {
    const page = ready.get(file) ?? preparePage(html, addressOf(file));
    if (shared.has(file)) ready.set(file, page);
    return page;
  };
  for (const folder of folders) await indexFolder(folder, prepare);
}

async function indexFolder(folder: string, prepare: Prepare): Promise<number> {
  const searched = htmlFiles(folder).flatMap((file) => {
    const html = readFileSync(path.join(folder, file), 'utf8');
    return isSearched(html) ? [{ file, language: languageOf(html) }] : [];
  });
  const byLanguage = Map.groupBy(searched, ({ language }) => language);
  const languages: Entry['languages'] = {};
  const entryFile = path.join(folder, 'pagefind/pagefind-entry.json');
  // Pagefind has a separate index for each language and keeps all pages in memory: one language at a time takes half as much. The common
  // files are written each time; only the list of languages differs.
  for (const language of [...byLanguage.keys()].sort()) {
    const files = byLanguage.get(language)!.map(({ file }) => file);
    await indexPages(folder, files, prepare);
    const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
    Object.assign(languages, entry.languages);
    writeFileSync(entryFile, JSON.stringify({ ...entry, languages }));
  }
  return searched.length;
}

/** Indexes some pages and writes the index. */
async function indexPages(folder: string, files: readonly string[], prepare: Prepare): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ maxFragments: Math.ceil(files.length / pagesInFragment) });
  if (!index) throw new Error(`The search index cannot be created: ${errors.join(' ')}`);
  try {
    for (const file of files) {
      const added = await index.addHTMLFile({ sourcePath: file, content: prepare(file, readFileSync(path.join(folder, file), 'utf8')) });
      if (added.errors.length > 0) throw new Error(`${file} cannot be indexed: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join(' ')}`);
  } finally {
    await pagefind.close();
  }
}

/** The address of a page below the root of the site, as Pagefind returns it: `/zh/help/`. */
function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

function htmlFiles(folder: string): string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html'));
}
