import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sizeOf } from '../../../src/i18n/size.ts';
import { readEdition } from '../../../src/offline/edition.ts';
import { isTried, sampleOf, sometimes } from '../../support/thorough.ts';
import { violations } from '../support/axe.ts';
import { addressOf, newPage, phone } from '../support/browser.ts';
import { complaintsOf, fetched, onDevice, openGrade, planOf, press, said, save, visit } from '../support/saving.ts';
import { SavingSite } from '../support/savingSite.ts';
import { searchAgain, searched } from '../support/searching.ts';

const { version, date } = readEdition();

const site = new SavingSite();
beforeAll(() => site.start());
afterAll(() => site.stop());

/** Runs something while the server is down. */
async function withoutServer(work: () => Promise<void>): Promise<void> {
  await site.stop();
  try {
    await work();
  } finally {
    await site.start();
  }
}

async function headingAt(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return page.getByRole('heading', { level: 1 }).innerText();
}

describe('grade 3 saved with its PDFs, and the server gone', () => {
  test('every page, picture, style, program and PDF of it answers, and search finds what it found before', async () => {
    const page = await openGrade(site);
    const complaints = complaintsOf(page.context());
    await save(page, { pdfs: true });
    const plan = planOf('zh-grade-3');
    expect(plan.pdfs.length).toBeGreaterThanOrEqual(4);
    const queries = ['想家', 'xiangjia', '写给远方的信'];
    const found: unknown[] = [];
    await page.goto('/zh/search/');
    for (const query of queries) found.push((await searchAgain(page, query)).addresses);
    const all = plan.pages.map(([address]) => address).filter((address) => address === '' || address.endsWith('/'));
    expect(all).toContain('zh/lessons/g3-08/letter-paper/');
    // Every address is asked for below; these are opened.
    const pages = sampleOf(all, 6, (address) => (/^zh\/(help|safety)\/$/.test(address) ? address : ''));
    const headings: string[] = [];
    for (const address of pages) headings.push(await headingAt(page, `/${address}`));

    await withoutServer(async () => {
      const files = [...plan.pages, ...plan.pdfs].map(([address]) => address);
      expect(await fetched(page, files)).toEqual(files.map((address) => `${address}: 200`));
      for (const [index, address] of pages.entries()) expect(await headingAt(page, `/${address}`), address).toBe(headings[index]);
      expect(await page.goto('/zh/search/').then((response) => response!.status())).toBe(200);
      for (const [index, query] of queries.entries()) expect((await searchAgain(page, query)).addresses, query).toEqual(found[index]);
      // Follow a shared link to a search, and from there go to the lesson.
      await page.goto(`/zh/search/?q=${encodeURIComponent('写给远方的信')}`);
      await searched(page);
      await page.getByRole('link', { name: '写给远方的信', exact: true }).click();
      await page.waitForURL('**/zh/lessons/g3-08/');
      await page.goto('/zh/planner/');
      await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成日历文件' }).click()]);
      await page.goto('/zh/lessons/g3-08/');
      const styled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(styled, 'the style sheet is there').toBe('rgb(250, 247, 240)');
      // Pictures further down are loaded when they are needed.
      const pictures = await page.evaluate(() =>
        Promise.all(
          [...document.images].map(async (image) => {
            image.loading = 'eager';
            await image.decode().catch(() => undefined);
            return `${image.src}: ${image.naturalWidth > 0 ? 'shown' : 'missing'}`;
          }),
        ),
      );
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter((picture) => picture.endsWith('missing'))).toEqual([]);
    });
    expect(complaints).toEqual([]);
  });

  sometimes('a pack is made of what is saved; what is not is named, and does not cost the rest', async () => {
    const page = await openGrade(site);
    await save(page, { pdfs: true });
    await withoutServer(async () => {
      await page.goto('/zh/lessons/g3-08/');
      await page.getByRole('link', { name: '放进资料包' }).click();
      await page.getByRole('button', { name: '加上讲义《一封信》，1 页' }).click();
      await page.getByRole('button', { name: '做成一份 PDF' }).click();
      const done = page.getByText(/^做好了：\d+ 页，\d+ 张纸/);
      await done.waitFor();
      const made = await done.innerText();
      await page.goto('/zh/pack/?add=W02');
      await page.getByRole('button', { name: '做成一份 PDF' }).click();
      await page.getByText('有 1 份没有拿到，别的都在：').waitFor();
      expect(await page.locator('.pack-make li').innerText()).toMatch(/^看、听、联：.* 没有取到：.*也可能没有存在这台设备上。/);
      await page.getByRole('button', { name: /^拿出《看、听、联/ }).click();
      await page.getByRole('button', { name: '做成一份 PDF' }).click();
      await done.waitFor();
      expect(await done.innerText()).toBe(made);
    });
  });

  const notSaved = 'a page that is not saved is answered in its language (%s), with what is saved';
  test.runIf(isTried(notSaved)).each(
    sampleOf(
      [
        ['zh', '这一页没有存下来', '三年级'],
        ['en', 'This page is not saved', '三年级'],
      ] as const,
      1,
    ),
  )(notSaved, async (locale, title, saved) => {
    const page = await openGrade(site);
    await save(page);
    await withoutServer(async () => {
      expect(await headingAt(page, `/${locale}/lessons/g5-06/`)).toBe(title);
      expect(await page.title()).toBe(title);
      expect(addressOf(page)).toBe(`/${locale}/lessons/g5-06/`);
      await expect.poll(() => page.locator('[data-why]').innerText()).toMatch(locale === 'zh' ? /存着的/ : /what is saved/);
      await expect.poll(() => page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual([saved]);
      await page.locator('[data-saving][data-ready]').waitFor();
      expect(await page.locator('[data-unreachable]').innerText()).toMatch(
        locale === 'zh' ? /^现在连不上网站/ : /^The site cannot be reached/,
      );
      expect(await violations(page)).toEqual([]);
      await page.locator('.saved-links').getByRole('link').click();
      await page.waitForURL('**/zh/grades/3/');
    });
    // When the site is available again, so is the page.
    expect(await headingAt(page, `/${locale}/lessons/g5-06/`)).toBe(locale === 'zh' ? '不做旁观者' : 'Not Just a Bystander');
  });

  test('with nothing saved, help and safety still open', async () => {
    const page = await openGrade(site);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await withoutServer(async () => {
      expect(await headingAt(page, '/zh/lessons/g3-08/')).toBe('这一页没有存下来');
      await expect.poll(() => page.locator('[data-why]').innerText()).toContain('这台设备上还什么都没有存');
      expect(await headingAt(page, '/zh/help/')).toBe('求助电话');
      expect(await headingAt(page, '/en/safety/')).not.toContain('not saved');
      expect(await headingAt(page, '/zh/')).toBe('给学校的心理健康课：能打印，能带走，拿起就能教。');
    });
  });

  sometimes('a saved lesson opens even if the server fails or hangs', async () => {
    const page = await openGrade(site);
    await save(page);
    site.meddle = (address, _request, response) => {
      if (address === 'zh/lessons/g3-08/') response.writeHead(502).end('bad gateway');
      return address === 'zh/lessons/g3-08/' || address === 'zh/lessons/g3-08/letter-paper/';
    };
    try {
      expect(await headingAt(page, '/zh/lessons/g3-08/')).toBe('写给远方的信');
      // To this one the server never answers.
      expect(await headingAt(page, '/zh/lessons/g3-08/letter-paper/')).toBe('一封信');
    } finally {
      site.meddle = undefined;
    }
  });
});

describe('what is shown', () => {
  sometimes('the sizes before anything is fetched: pages, and pages with PDFs', async () => {
    const page = await openGrade(site);
    site.forget();
    expect(await said(page, 'unsaved')).toMatch(/^还没有存。网页、图和搜索占 [\d.]+ [KM]B。$/);
    const button = page.locator('[data-do=save]');
    const withoutPdfs = await button.innerText();
    expect(withoutPdfs).toMatch(/^存下这个年级（[\d.]+ [KM]B）$/);
    await page.locator('[data-set] input').check();
    expect(await button.innerText()).not.toBe(withoutPdfs);
    expect(site.asked.filter((address) => address.endsWith('.pdf') || address.startsWith('pagefind/'))).toEqual([]);
  });

  sometimes('progress while it is saved, and what it takes; removing asks once more and frees all of it', async () => {
    const page = await openGrade(site);
    site.meddle = async () => {
      await new Promise((done) => setTimeout(done, 30));
      return false;
    };
    await press(page, 'save');
    await said(page, 'saving');
    const done = () => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value / bar.max);
    await expect.poll(done, { timeout: 10_000 }).toBeGreaterThan(0.2);
    expect(await page.locator('[data-amount]').innerText()).toMatch(/^\d+ KB，共 [\d.]+ [KM]B$/);
    site.meddle = undefined;
    expect(await said(page, 'saved')).toMatch(
      new RegExp(`^存好了，占 [\\d.]+ [KM]B，没有信号也能打开。这是第 ${version} 版（${date}），没有 PDF。$`),
    );
    expect((await onDevice(page)).files).toBeGreaterThan(40);

    await press(page, 'remove');
    expect(await page.locator('[data-do=remove]').innerText()).toBe('真的删掉？再点一下');
    await press(page, 'remove');
    await said(page, 'unsaved');
    expect(await onDevice(page)).toEqual({ whole: [], begun: [], damaged: [], stray: 0, files: 0 });
  });

  sometimes('the offline page lists what is saved in both languages, what two grades share counted once, and removes it', async () => {
    const page = await newPage({ baseURL: site.url, viewport: phone });
    await visit(page, '/zh/offline/');
    expect(await page.locator('[data-total]').innerText()).toBe('还没有存。');
    for (const id of ['zh-grade-3', 'zh-grade-1']) await save(page, { id });
    const shared = [...planOf('zh-grade-3').pages, ...planOf('zh-grade-1').pages].map(([, hash, bytes]) => [hash, bytes] as const);
    const bytesOfBoth = [...new Map(shared).values()].reduce((sum, bytes) => sum + bytes, 0);
    // Only the pictures and the lesson of one of them, not the whole grade again.
    expect(bytesOfBoth).toBeLessThan(1.2 * planOf('zh-grade-3').pages.reduce((sum, [, , bytes]) => sum + bytes, 0));
    await expect.poll(async () => (await page.locator('.saved-links').getByRole('link').count()) === 2).toBe(true);
    await expect.poll(() => page.locator('[data-total]').innerText()).toContain(`一共占 ${sizeOf(bytesOfBoth)}`);
    await visit(page, '/en/offline/');
    expect(await page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['一年级', '三年级']);
    expect(await violations(page)).toEqual([]);
    const row = page.locator('[data-set=zh-grade-1]');
    expect(await row.getByRole('heading').isVisible()).toBe(true);
    for (let times = 0; times < 2; times++) await press(page, 'remove', 'zh-grade-1');
    await row.waitFor({ state: 'hidden' });
    await expect.poll(() => page.locator('.saved-links').getByRole('link').allInnerTexts()).toEqual(['三年级']);
    expect(await onDevice(page)).toMatchObject({ whole: [{ id: 'zh-grade-3' }], damaged: [], stray: 0 });
  });
});
