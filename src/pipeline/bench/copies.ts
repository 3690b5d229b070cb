import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { traits } from '../../curriculum/edition/traits.ts';
import type { CopyEntry } from '../../offline/portable/copyEntry.ts';
import { searchRows } from './firstResult.ts';
import type { Row } from './table.ts';

/** Measures the copies of a built site: the time until search shows a result from a disk, and the size of the ZIPs. */
export async function copyRows(browser: Browser, site: string, runs: number): Promise<Row[]> {
  const searchPage = pathToFileURL(path.join(`${site}-portable`, 'zh/search/index.html')).href;
  const entries = JSON.parse(readFileSync(path.join(site, 'copies/manifest.json'), 'utf8')) as CopyEntry[];
  const everything = withoutPdfs(path.join(site, `copies/${traits.slug}-everything.zip`));
  const largest = Math.max(...entries.filter(({ grade, use }) => grade !== undefined && use === undefined).map(({ bytes }) => bytes));
  return [
    ...(await searchRows(browser, 'from file://', searchPage, runs)),
    { what: 'everything without PDFs, zipped', figure: megabytes(everything), goal: '≤ 6 MB', met: everything <= 6_000_000 },
    { what: 'largest ZIP of a grade, with PDFs', figure: megabytes(largest), goal: '≤ 3 MB', met: largest <= 3_000_000 },
  ];
}

/** Returns the size of a ZIP without its PDFs, which are stored uncompressed. */
function withoutPdfs(file: string): number {
  const zip = readFileSync(file);
  let pdfs = 0;
  unzipSync(zip, {
    filter: ({ name, size }) => {
      if (name.endsWith('.pdf')) pdfs += size;
      return false;
    },
  });
  return zip.length - pdfs;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
