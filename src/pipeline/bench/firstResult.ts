import type { Browser, Page } from 'playwright-core';
import { median } from './measure.ts';
import type { Row } from './table.ts';

/** How much slower the office computer of a village school is than this machine. */
const slowness = 6;

/** A word, and a whole question in which a stretch of characters has to be compared by its sound. */
const queries = { word: '想家', question: '孩子晚上哭着想妈妈怎么办' } as const;

/** How long the page is left alone before something is typed: what it prepares meanwhile is part of what is measured. */
const pause = 3000;

/**
 * Measures, at the throttle, the milliseconds until the first result: from opening the search page with a query in its address, as a search
 * from another page does, and from Enter on the search page itself.
 */
export async function searchRows(browser: Browser, where: string, searchPage: string, runs: number): Promise<Row[]> {
  const opened = async (query: string) => medianOf(runs, () => fromOpening(browser, searchPage, query));
  const pressed = async (query: string) => medianOf(runs, () => fromEnter(browser, searchPage, query));
  const row = async (what: string, time: (query: string) => Promise<number>): Promise<Row> => {
    const [word, question] = [await time(queries.word), await time(queries.question)];
    return {
      what: `${where}, ${what}`,
      figure: `${seconds(word)}; ${seconds(question)}`,
      goal: '≤ 1 s',
      met: Math.max(word, question) <= 1000,
    };
  };
  return [
    await row(`${slowness}× slower: first search result from opening the page: a word; a whole Chinese question`, opened),
    await row(`${slowness}× slower: the same from Enter`, pressed),
  ];
}

async function fromOpening(browser: Browser, searchPage: string, query: string): Promise<number> {
  const page = await slowPage(browser);
  await page.goto(`${searchPage}?q=${encodeURIComponent(query)}`);
  return firstResult(page);
}

async function fromEnter(browser: Browser, searchPage: string, query: string): Promise<number> {
  const page = await slowPage(browser);
  await page.goto(searchPage);
  await page.waitForTimeout(pause);
  await page.focus('#q');
  await page.evaluate(() =>
    document.addEventListener('keydown', ({ key, timeStamp }) => {
      if (key === 'Enter') document.documentElement.dataset['pressed'] = String(timeStamp);
    }),
  );
  await page.keyboard.insertText(query);
  await page.keyboard.press('Enter');
  const pressed = Number(await page.locator('html[data-pressed]').getAttribute('data-pressed'));
  return (await firstResult(page)) - pressed;
}

/** A page of a slow computer, which notes when it has its first result. */
async function slowPage(browser: Browser): Promise<Page> {
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
  return page;
}

async function firstResult(page: Page): Promise<number> {
  const ms = Number(await page.locator('html[data-first-result]').getAttribute('data-first-result'));
  await page.context().close();
  return ms;
}

async function medianOf(runs: number, run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < runs; count++) times.push(await run());
  return median(times, (ms) => ms);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
