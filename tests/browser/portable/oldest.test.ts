import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/curriculum/locale.ts';
import { launch } from '../../../src/pipeline/browser/chromium.ts';
import { sampleOf, thorough } from '../../support/thorough.ts';
import { carried, complaintsOf, fileUrl, openAll, pageFile } from '../support/copies.ts';
import { sampledPages } from '../support/pages.ts';
import { searched, searchFor } from '../support/searching.ts';

// Chromium 109 is the last version for Windows 7, which many school offices still have.
describe('the portable folder in Chromium 109', () => {
  const folder = carried('portable-oldest');
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launch({ version: 'oldest' });
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'zh-CN' });
  });
  afterEach(() => context.close());
  afterAll(() => browser.close());

  test('it is that browser', () => {
    expect(browser.version()).toMatch(/^109\./);
  });

  test('a page of each kind opens without a complaint, and the first one of all', async () => {
    const files = ['index.html', ...sampledPages.map(({ address }) => pageFile(address))];
    const complaints = await openAll(
      context,
      files.map((file) => fileUrl(folder, file)),
    );
    expect(complaints).toEqual([]);
  });

  test.each(
    sampleOf(
      [
        ['zh', '想家'],
        ['zh', 'xiangnian'],
        ['en', 'weather cards'],
      ] as const,
      1,
    ),
  )('search: %s, %s finds the same pages as online', async (locale, query) => {
    const online = await searchFor(query, locale);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${fileUrl(folder, pageFile(`/${locale}/search/`))}?q=${encodeURIComponent(query)}`);
    const found = await searched(page, locale);
    expect(found.titles).toEqual(online.titles);
    await page.getByRole('link', { name: found.titles[0]!, exact: true }).first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  test.runIf(thorough).each(locales)('%s: the print budget and the planner compute, and the planner saves its calendar', async (locale) => {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(fileUrl(folder, pageFile(`/${locale}/downloads/`)));
    await page.getByRole('spinbutton').fill('50');
    await expect.poll(() => page.locator('.budget [data-part="sentence"]').innerText()).toContain('50');
    await page.goto(fileUrl(folder, pageFile(`/${locale}/planner/`)));
    await page.locator('[data-slot="16"]').waitFor();
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /存成日历文件|Save as a calendar file/ }).click()]);
    expect(complaints).toEqual([]);
  });
});
