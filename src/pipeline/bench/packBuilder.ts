import type { Browser, Page } from 'playwright-core';
import type { ManifestEntry } from '../../print/manifest.ts';
import { median } from './measure.ts';
import { memoryOfFamily } from './memory.ts';
import type { Row } from './table.ts';

/** Pages of the pack, the empty ones behind its parts among them. */
const leastPages = 200;

/**
 * A pack of at least 200 pages made in the browser from the site's PDFs: from the click until the link to it stands there.
 * Memory is watched in a run of its own: looking costs time.
 *
 * @param site The address of the built site.
 */
export async function packRow(browser: Browser, site: string, manifest: readonly ManifestEntry[], runs: number): Promise<Row> {
  const address = `${site}/zh/pack/#d=${largePack(manifest).join('.')}`;
  const made: Made[] = [];
  for (let run = 0; run < runs; run++) made.push(await make(browser, address));
  const { ms, pages } = median(made, (pack) => pack.ms);
  const megabytes = await peakMemory(browser, address);
  return {
    what: `a pack of ${pages} pages made in the browser`,
    figure: `${(ms / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
    goal: '≤ 5 s, ≤ 300 MB',
    met: ms <= 5000 && megabytes <= 300,
  };
}

/** Documents and sheets, as many as it takes: each begins on a fresh sheet, after a cover and its contents. */
function largePack(manifest: readonly ManifestEntry[]): string[] {
  const ids: string[] = [];
  let pages = 2;
  for (const { kind, locale, documents, sheets } of manifest) {
    if (pages >= leastPages) break;
    if (kind !== 'document' || locale !== 'zh') continue;
    ids.push(documents[0]!);
    pages += sheets * 2;
  }
  return ids;
}

interface Made {
  ms: number;
  pages: number;
}

/** Makes the pack in a browser that has fetched nothing before. `before` is told of the page when it is ready. */
async function make(browser: Browser, address: string, before?: (page: Page) => Promise<void>): Promise<Made> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const button = page.locator('.pack-make button.first');
  await button.waitFor();
  await before?.(page);
  const started = performance.now();
  await button.click();
  await page.locator('.pack-make a[download]').waitFor({ timeout: 120_000 });
  const ms = performance.now() - started;
  const pages = Number(/\d+/.exec((await page.locator('.pack-make [role=status]').textContent())!)![0]);
  await context.close();
  return { ms, pages };
}

/** Peak memory of the page's own process in MiB, ten times a second: the browser's, the page's and the pack's together. */
async function peakMemory(browser: Browser, address: string): Promise<number> {
  let peak = 0;
  let watch: ReturnType<typeof setInterval> | undefined;
  await make(browser, address, async (page) => {
    const id = await processOf(browser, page);
    watch = setInterval(() => {
      peak = Math.max(peak, memoryOfFamily(id));
    }, 100);
  });
  clearInterval(watch);
  return peak;
}

/** The process in which a page runs: the one that works when the page does. */
async function processOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await page.evaluate(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  });
  const spent = [...(await times())].map(([id, time]) => ({ id, time: time - (before.get(id) ?? 0) }));
  await session.detach();
  return spent.sort((a, b) => b.time - a.time)[0]!.id;
}
