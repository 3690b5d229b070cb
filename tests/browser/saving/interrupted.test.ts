import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Random } from '../../../src/pipeline/bench/mutation/random.ts';
import { siteFolder } from '../../support/site.ts';
import { seed, thorough } from '../../support/thorough.ts';
import { newPage } from '../support/browser.ts';
import { onDevice, planOf, press, said, save, visit } from '../support/saving.ts';
import { nextEdition, SavingSite } from '../support/savingSite.ts';

const rounds = thorough ? 22 : 4;

/** The ways in which a save comes to an end that nobody wanted. */
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
 * Begins to save and brings it to an end when so many files have been asked for, or lets it finish when it needs fewer. Gives a
 * page that is still open.
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
      // What is asked for after the moment is cut, or comes when it is over.
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
  // What was asked for last may have been the end of the save: then there is nothing left to stop.
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

/** A new edition's service worker is not what is interrupted here: it is given a while to fetch its shell first. */
async function settled(page: Page): Promise<void> {
  for (let times = 0; times < 4; times++) {
    const isBusy = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing !== null);
    if (!isBusy) return;
    await page.waitForTimeout(100);
  }
}

test(`stopped at ${rounds} random moments (seed ${seed}), a grade is whole and of one edition each time it is begun again`, {
  timeout: 240_000,
}, async () => {
  const random = new Random(seed);
  let page = await newPage({ baseURL: site.url });
  const context = page.context();
  // A loaded machine takes its time.
  context.setDefaultTimeout(45_000);
  // The pauses between tries are passed quickly.
  await context.addInitScript(() => {
    const { setTimeout: later } = window;
    window.setTimeout = ((work: () => void, ms = 0) => later(work, ms > 2500 ? ms : ms / 30)) as typeof setTimeout;
  });
  await visit(page, '/zh/grades/3/');
  let current = 0;
  let saved = false;
  for (let round = 0; round < rounds; round++) {
    // Either a grade that is not there yet, or one to be brought to the other edition.
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
    // A save may have come to its end before the moment; then it is whole and new, else as it was.
    const isNew = after.whole[0]?.mark === planOf('zh-grade-3', editions[current]).marks.pages;
    expect(after.faults, what).toEqual([]);
    if (!isNew) expect(after.whole, what).toEqual(before.whole);

    if (!isNew) await save(page);
    const { whole, begun, faults, stray } = await onDevice(page);
    expect({ begun, faults, stray }, what).toEqual({ begun: [], faults: [], stray: 0 });
    expect(whole, what).toMatchObject([{ id: 'zh-grade-3', mark: planOf('zh-grade-3', editions[current]).marks.pages }]);
    saved = true;
  }
});
