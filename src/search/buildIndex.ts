import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { preparePage } from './prepare.ts';

/** Fragments of many pages share a file: a school's old disk has fewer files to read. */
const maxFragments = 12;

/**
 * Indexes a built site and writes the index to `<siteFolder>/pagefind`. Only pages that mark a part with
 * `data-pagefind-body` are searched. Throws an Error that names the page which Pagefind refuses.
 */
export async function buildSearchIndex(siteFolder: string): Promise<{ pages: number }> {
  const { index, errors } = await pagefind.createIndex({ maxFragments } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join(' ')}`);
  let pages = 0;
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of files.sort()) {
    const content = preparePage(readFileSync(path.join(siteFolder, file), 'utf8'));
    if (content === undefined) continue;
    const added = await index.addHTMLFile({ sourcePath: file.split(path.sep).join('/'), content });
    if (added.errors.length > 0) throw new Error(`${file} cannot be indexed: ${added.errors.join(' ')}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: path.join(siteFolder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`The search index cannot be written: ${written.errors.join(' ')}`);
  await pagefind.close();
  return { pages };
}
