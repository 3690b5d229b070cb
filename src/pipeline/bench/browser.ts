import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

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

/** Counts the bytes that a server with gzip sends from opening the search page with a query until the first result appears. */
export async function bytesUntilFirstResult(browser: Browser, url: string): Promise<number> {
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
