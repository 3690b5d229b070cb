import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Row } from './table.ts';

/** Prints pages to PDF one after the other, as a teacher's browser would, and measures the time of loading and printing. */
export async function printPages(browser: Browser, urls: readonly string[]): Promise<{ ms: number }> {
  const page = await browser.newPage();
  const started = performance.now();
  for (const url of urls) {
    await page.goto(url, { waitUntil: 'load' });
    await page.pdf({ format: 'A4', tagged: true, outline: true });
  }
  const ms = performance.now() - started;
  await page.close();
  return { ms };
}

/** The most bytes that may be sent until the first result. */
const mostBytes = 300_000;

/** What is sent until a whole question has its first result, as a row. */
export async function bytesRow(browser: Browser, where: string, url: string): Promise<Row> {
  const bytes = await bytesUntilFirstResult(browser, `${url}/zh/search/?q=${encodeURIComponent('孩子晚上哭着想妈妈怎么办')}`);
  return {
    what: `${where}bytes until the first search result, gzip`,
    figure: `${(bytes / 1000).toFixed(0)} KB`,
    goal: `≤ ${mostBytes / 1000} KB`,
    met: bytes <= mostBytes,
  };
}

/** Counts the bytes that a server with gzip sends from opening the search page with a query until the first result appears. */
async function bytesUntilFirstResult(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const bodies: Promise<number>[] = [];
  page.on('response', (response) =>
    bodies.push(
      response.body().then(
        (body) => Math.min(gzipSync(body).length, body.length),
        () => 0,
      ),
    ),
  );
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.hits li').first().waitFor({ timeout: 30_000 });
  const sizes = await Promise.all(bodies);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
