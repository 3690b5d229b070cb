import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../../../src/pipeline/bench/mutation/random.ts';
import { siteFolder } from '../../support/site.ts';
import { seed, thorough } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { onDevice, planOf, press, said, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const rounds = thorough ? 22 : 2;

/** Ways in which a save is interrupted. */
const ends = ['the window is closed', 'the page is left', 'the server is gone', 'the line is cut', 'stop is pressed'] as const;
type End = (typeof ends)[number];

const site = new SavingSite();
let editions: [first: string, second: string];
beforeAll(async () => {
  await site.start();
  const second = await nextEdition('interrupted', {
    edition: { version: '9.9.9', date: '2030-01-01' },
    files: Object.fromEntries(
      planOf('zh-grade-3')
        .pages.map(([address]) => address)
        .filter((address) => address.endsWith('/'))
        .map((address) => [`${address}index.html`, (text: string) => `${text}<!-- second -->`]),
    ),
  });
  editions = [siteFolder, second];
});
afterAll(() => site.end());

/**
 * Starts to save and interrupts it after so many requests, or lets it finish if it needs fewer. Returns a page that is still open.
 */
async function beginAndEnd(page: Page, context: BrowserContext, end: End, files: number): Promise<Page> {
  let asked = 0;
  let over: () => void = () => undefined;
  const isOver = new Promise<void>((done) => {
    over = done;
  });
  const reached = new Promise<boolean>((done) => {
    site.meddle = async (address, request) => {
      if (address.startsWith('offline/') || address === 'sw.js') return false;
      asked += 1;
      if (asked === files) done(true);
      if (asked < files) return false;
      // Requests after that moment are cut off or answered when it is over.
      if (end === 'the line is cut') request.socket.destroy();
      else await isOver;
      return end === 'the line is cut';
    };
  });
  await press(page, 'save');
  const finished = page
    .locator('[data-state=saved]')
    .waitFor()
    .then(() => false);
  if (await Promise.race([reached, finished.catch(() => true)])) page = await bringToEnd(page, context, end);
  site.meddle = undefined;
  over();
  return page;
}

async function bringToEnd(page: Page, context: BrowserContext, end: End): Promise<Page> {
  if (end === 'the server is gone') await site.stop();
  // The last request may have completed the save: then there is nothing to stop.
  const over = page.locator('[data-state=stopped], [data-state=failed], [data-state=saved]');
  if (end === 'stop is pressed') await Promise.race([press(page, 'stop'), over.waitFor()]).catch(() => undefined);
  if (['stop is pressed', 'the line is cut', 'the server is gone'].includes(end)) await over.waitFor();
  if (end === 'the page is left') await page.goto('about:blank');
  if (end === 'the server is gone') await site.start();
  if (end !== 'the window is closed') return page;
  const next = await context.newPage();
  await page.close();
  return next;
}

/** Waits until the service worker of a new edition has its shell, as that is not what is interrupted here. */
async function settled(page: Page): Promise<void> {
  for (let times = 0; times < 4; times++) {
    const isBusy = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing !== null);
    if (!isBusy) return;
    await page.waitForTimeout(100);
  }
}

test(`stopped at ${rounds} random moments (seed ${seed}), a grade is complete and of one edition each time it is started again`, {
  timeout: 240_000,
}, async () => {
  const random = new Random(seed);
  let page = await newPage({ baseURL: site.url });
  const context = page.context();
  // A busy machine is slow.
  context.setDefaultTimeout(45_000);
  // Shorten the pauses between attempts.
  await context.addInitScript(() => {
    const { setTimeout: later } = window;
    window.setTimeout = ((work: () => void, ms = 0) => later(work, ms > 2500 ? ms : ms / 30)) as typeof setTimeout;
  });
  await visit(page, '/zh/grades/3/');
  let current = 0;
  let saved = false;
  for (let round = 0; round < rounds; round++) {
    // Either save a grade for the first time, or update it to the other edition.
    if (saved && random.below(10) < 4) {
      await press(page, 'remove');
      await press(page, 'remove');
      await said(page, 'unsaved');
      saved = false;
    } else {
      current = 1 - current;
      site.serve(editions[current]!);
      await visit(page, '/zh/grades/3/');
    }
    await settled(page);
    const before = await onDevice(page);
    const end = random.of(ends);
    const files = 1 + random.below(saved ? 12 : 45);
    const what = `seed ${seed}, round ${round}: ${end} after ${files} files`;
    page = await beginAndEnd(page, context, end, files);
    await visit(page, '/zh/grades/3/').catch((error) => Promise.reject(new Error(what, { cause: error })));
    const after = await onDevice(page);
    // If the save completed before that moment, the grade is complete and new; otherwise it is unchanged.
    const isNew = after.whole[0]?.mark === planOf('zh-grade-3', editions[current]).marks.pages;
    expect(after.damaged, what).toEqual([]);
    if (!isNew) expect(after.whole, what).toEqual(before.whole);

    if (!isNew) await save(page);
    const { whole, begun, damaged, stray } = await onDevice(page);
    expect({ begun, damaged, stray }, what).toEqual({ begun: [], damaged: [], stray: 0 });
    expect(whole, what).toMatchObject([{ id: 'zh-grade-3', mark: planOf('zh-grade-3', editions[current]).marks.pages }]);
    saved = true;
  }
});
