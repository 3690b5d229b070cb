import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { preparePage } from './prepare.ts';

/** Fragments of many pages share a file: a school's old disk has fewer files to read. */
const maxFragments = 12;

/** Makes a page ready for the index, see `preparePage`. */
type Prepare = (file: string, html: string) => string | undefined;

/**
 * Indexes a built site and writes the index to `<siteFolder>/pagefind`. Only pages that mark a part with
 * `data-pagefind-body` are searched. Throws an Error that names the page which Pagefind refuses.
 */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  try {
    return { pages: await indexFolder(siteFolder, (_, html) => preparePage(html)) };
  } finally {
    await pagefind.close();
  }
}

/**
 * Indexes several parts of one site, each to its own `<folder>/pagefind`. A file of the same name is the same page in all of
 * them, and made ready once.
 */
export async function buildSearchIndexes(folders: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  const shared = new Set(folders.flatMap(htmlFiles).filter((file) => seen.size === seen.add(file).size));
  const ready = new Map<string, string | undefined>();
  const prepare: Prepare = (file, html) => {
    if (!shared.has(file)) return preparePage(html);
    if (!ready.has(file)) ready.set(file, preparePage(html));
    return ready.get(file);
  };
  try {
    for (const folder of folders) await indexFolder(folder, prepare);
  } finally {
    await pagefind.close();
  }
}

async function indexFolder(folder: string, prepare: Prepare): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ maxFragments } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join(' ')}`);
  let pages = 0;
  for (const file of htmlFiles(folder)) {
    const content = prepare(file, readFileSync(path.join(folder, file), 'utf8'));
    if (content === undefined) continue;
    const added = await index.addHTMLFile({ sourcePath: file, content });
    if (added.errors.length > 0) throw new Error(`${file} cannot be indexed: ${added.errors.join(' ')}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join(' ')}`);
  await index.deleteIndex();
  return pages;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
