import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { isSearched, languageOf, preparePage } from './prepare.ts';

/** Fragments of many pages share a file: a school's old disk has fewer files to read. */
const maxFragments = 12;

/** `pagefind-entry.json`: where the browser finds the index of each language. */
interface Entry {
  languages: Record<string, unknown>;
}

/**
 * Indexes a built site and writes the index to `<siteFolder>/pagefind`. Only pages that mark a part with
 * `data-pagefind-body` are searched. Throws an Error that names the page which Pagefind refuses.
 */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const searched = files.sort().flatMap((file) => {
    const html = readFileSync(path.join(siteFolder, file), 'utf8');
    return isSearched(html) ? [{ file, language: languageOf(html) }] : [];
  });
  const byLanguage = Map.groupBy(searched, ({ language }) => language);
  const languages: Entry['languages'] = {};
  const outputPath = path.join(siteFolder, 'pagefind');
  const entryFile = path.join(outputPath, 'pagefind-entry.json');
  // Pagefind keeps the languages apart and all that it reads in memory: one at a time takes half as much. It writes what is
  // common to them each time, the same but for the list of languages.
  for (const language of [...byLanguage.keys()].sort()) {
    await indexPages(
      siteFolder,
      byLanguage.get(language)!.map(({ file }) => file),
      outputPath,
    );
    const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
    Object.assign(languages, entry.languages);
    writeFileSync(entryFile, JSON.stringify({ ...entry, languages }));
  }
  return { pages: searched.length };
}

/** Makes an index of some pages and writes it. */
async function indexPages(siteFolder: string, files: readonly string[], outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ maxFragments } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join(' ')}`);
  for (const file of files) {
    const content = preparePage(readFileSync(path.join(siteFolder, file), 'utf8'));
    const added = await index.addHTMLFile({ sourcePath: file.split(path.sep).join('/'), content });
    if (added.errors.length > 0) throw new Error(`${file} cannot be indexed: ${added.errors.join(' ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join(' ')}`);
  await pagefind.close();
}
