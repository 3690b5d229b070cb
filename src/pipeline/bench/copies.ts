import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import type { CopyEntry } from '../../offline/portable/makeCopies.ts';
import { median } from './measure.ts';
import type { Row } from './table.ts';

/** How much slower the office computer of a village school is than this machine. */
const slowness = 6;

/** Measures the copies of a built site: the time until search shows a result from a disk, and the size of the ZIPs. */
export async function copyRows(browser: Browser, site: string, runs: number): Promise<Row[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await untilFirstResult(browser, `${site}-portable`));
  const first = median(times, (ms) => ms);
  const entries = JSON.parse(readFileSync(path.join(site, 'copies/manifest.json'), 'utf8')) as CopyEntry[];
  const everything = withoutPdfs(path.join(site, 'copies/paper-kite-everything.zip'));
  const largest = Math.max(...entries.filter(({ grade }) => grade !== undefined).map(({ bytes }) => bytes));
  return [
    {
      what: `from file://, ${slowness}× slower: first search result`,
      figure: `${(first / 1000).toFixed(2)} s`,
      goal: '≤ 1 s',
      met: first <= 1000,
    },
    { what: 'everything without PDFs, zipped', figure: megabytes(everything), goal: '≤ 6 MB', met: everything <= 6_000_000 },
    { what: 'largest ZIP of a grade, with PDFs', figure: megabytes(largest), goal: '≤ 3 MB', met: largest <= 3_000_000 },
  ];
}

/** Measures the milliseconds from opening the search page with a query until its first result appears. */
async function untilFirstResult(browser: Browser, portable: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main ol > li')) return;
      observer.disconnect();
      document.documentElement.dataset['firstResult'] = String(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${pathToFileURL(path.join(portable, 'zh/search/index.html')).href}?q=${encodeURIComponent('想家')}`);
  const html = page.locator('html[data-first-result]');
  const ms = Number(await html.getAttribute('data-first-result'));
  await context.close();
  return ms;
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
