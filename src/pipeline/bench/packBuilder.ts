import type { Browser, Page } from 'playwright-core';
import type { ManifestEntry } from '../../print/manifest.ts';
import { memoryOfFamily } from './family.ts';
import { median } from './measure.ts';
import type { Row } from './table.ts';

/** Pages of the pack, including the empty ones after its parts. */
const leastPages = 200;

/**
 * Measures how long the browser takes to make a pack of at least 200 pages from the PDFs of the site: from the click until its link
 * appears. Memory is measured in a separate run, since measuring takes time.
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

/** Chooses enough documents and sheets: each begins on a new sheet of paper, after a cover and a table of contents. */
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

/** Makes the pack in a browser with an empty cache. `before` is called with the page when it is ready. */
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

/** Samples the memory of the page's process ten times a second and returns its peak in MiB: that of the browser, the page and the pack together. */
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

/** Finds the process of a page: the one that uses CPU time when the page does. */
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
