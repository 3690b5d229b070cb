// What a reader waits for when the site is full.
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { filesBelow } from '../../lib/files/filesBelow.ts';
import { sections } from '../../site/sections.ts';
import { serve } from '../browser/serve.ts';
import { pageWeight } from '../verify/read/pageWeight.ts';
import { bytesRow } from './browser.ts';
import { serveCompressed } from './compressedServer.ts';
import { searchRows } from './firstResult.ts';
import { median } from './measure.ts';
import { openSlowly, type PageTimes, village } from './slowPage.ts';
import type { Row } from './table.ts';
import { seconds } from './words.ts';

/** Until a lesson page shows its text, in milliseconds. */
const mostMs = 1500;

/** @param site The folder of the built site with `documents` documents. */
export async function readerRows(browser: Browser, site: string, documents: number, runs: number): Promise<Row[]> {
  const at = `${documents} documents`;
  const plain = await serve(site);
  const searching = [await bytesRow(browser, `${at}: `, plain.url), ...(await searchRows(browser, at, `${plain.url}/zh/search/`, runs))];
  plain.server.close();
  const compressed = await serveCompressed(site);
  const lesson = heaviestLesson(site);
  const opened: PageTimes[] = [];
  for (let run = 0; run < runs; run++) opened.push(await openSlowly(browser, `${compressed.url}/${lesson}/`));
  compressed.server.close();
  return [...searching, ...lessonRows(`${at}, /${lesson}/`, opened)];
}

/** @param opened The same page, opened several times. */
export function lessonRows(where: string, opened: readonly PageTimes[]): Row[] {
  const { bitsPerSecond, latencyMs, slowness } = village;
  const slow = `${bitsPerSecond / 1000} kbit/s, ${latencyMs} ms, ${slowness}× slower`;
  const firstText = median(opened, (page) => page.firstText).firstText;
  const largest = median(opened, (page) => page.largest).largest;
  const { bytes } = median(opened, (page) => page.bytes);
  return [
    { what: `${where}: its text is shown; ${slow}`, figure: seconds(firstText), goal: `≤ ${mostMs / 1000} s`, met: firstText <= mostMs },
    { what: `${where}: largest contentful paint; the same line and phone`, figure: seconds(largest) },
    { what: `${where}: sent for the whole page, gzip`, figure: `${(bytes / 1000).toFixed(1)} KB` },
  ];
}

/** The page of the Chinese plan that weighs most with its styles. */
function heaviestLesson(site: string): string {
  const folder = `zh/${sections.lesson}`;
  const pages = filesBelow(path.join(site, folder)).flatMap((file) => {
    const [slug, name, ...rest] = file.split('/');
    return name === 'index.html' && rest.length === 0 ? [`${folder}/${slug}`] : [];
  });
  return pages.map((page) => ({ page, ...pageWeight(site, page) })).sort((a, b) => b.bytes - a.bytes)[0]!.page;
}
